//! Walks the first pages of a build whose functions mark that they were entered, and prints the numbers of those.
//!
//! `cargo xtask first` makes that build, runs this program and keeps the list. What is not walked here arrives with the
//! rest, so everything that can be done on the first pages is done: every answer, every dialog, both sizes of window,
//! a language that runs from the right, and two languages at once.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use waymark_journeys::{Engine, HOST, Journey, Key, Screen, Speaker, Start, Tongue, VOICES, folder};
use xtask::bundle;
use xtask::first::MARK;
use xtask::server::Held;

/// Keeps the exports of the module, where the marks are.
const KEEP_EXPORTS: &str = "
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    const { exports } = made.instance ?? made;
    // Not those of the empty module by which a page tries whether it may start one.
    if (Object.keys(exports).length > 0) window.entered ??= exports;
    return made;
  };
";

/// A host that opens it in its own page.
const INLINE: &str = "<!doctype html><html lang=en><title>Host</title><link rel=icon href='data:,'>
  <script src=/element.js></script><main style='block-size: 700px'>
  <waymark-assessment mode=inline src=/cut.html></waymark-assessment></main>";

/// The step whose pages come first.
const FIRST_STEP: &str = "Before you start";

/// Attributes of the element, as hosts set them.
const WISHES: [&[(&str, &str)]; 7] = [
    &[("theme", "light"), ("idle-cover", "90s"), ("idle-wipe", "20m")],
    &[("idle-cover", "20s")],
    &[("idle-wipe", "1")],
    &[("idle-cover", "20s"), ("idle-wipe", "999999")],
    &[("idle-cover", "soon"), ("idle-wipe", "0"), ("theme", "blue")],
    &[("lang", "ar"), ("theme", "dark")],
    &[("training", "")],
];

/// From the start page through everything that comes first.
async fn walk(journey: &Journey, screen: Screen, stage: &str) -> Result<()> {
    for page in ["Immediate danger", "Safety information and services"] {
        journey.press(page).await?;
        journey.press("Back to the start").await?;
    }
    // Longer than it is printed.
    journey.type_into("Case code", &"a code that somebody took for a story, ".repeat(2)).await?;
    journey.see("Longer than 40 characters").await?;
    journey.begin_case(stage).await?;
    if screen == Screen::PHONE {
        journey.press("Steps").await?;
    }
    journey.go_to_step(FIRST_STEP).await?;
    loop {
        journey.use_page(3).await?;
        if journey.words().await?.contains("Is it safe and private") {
            journey.choose("Is it safe and private", "Yes").await?;
        }
        let before = journey.title().await?;
        journey.press_next().await?;
        journey
            .wait("the next page, or the word that it is on its way", || async {
                let said = "return document.querySelector('.live').textContent !== ''";
                Ok(journey.title().await? != before || journey.asks(said).await?)
            })
            .await?;
        let step = "return document.querySelector('.step-open .step-name')?.textContent ?? ''";
        if journey.title().await? == before || !journey.script(step, vec![]).await?.to_string().contains(FIRST_STEP) {
            break;
        }
    }
    if screen == Screen::PHONE {
        journey.press("Support").await?;
        journey.press("Support").await?;
        journey.press("More").await?;
        return Ok(());
    }
    journey.press("Undo last answer").await?;
    for (tool, way_out) in [("Keys", "Close"), ("Wipe", "Go back")] {
        journey.press_in(".bar", tool).await?;
        journey.keys(Key::Tab).await?;
        journey.press_in(".dialog", way_out).await?;
    }
    guard(journey).await?;
    journey.press("Languages: English").await?;
    journey.pick("Language", "Español").await?;
    journey.keys(Key::Escape).await?;
    journey.press("Idiomas: Español").await?;
    journey.pick("Al lado, para la persona", "العربية").await?;
    journey.keys(Key::Escape).await?;
    wipe(journey, stage).await
}

/// Covers, sets a PIN, is wrong and right about it, and is covered by time.
async fn guard(journey: &Journey) -> Result<()> {
    journey.press_in(".bar", "Cover").await?;
    journey.press("Show the page again").await?;
    journey.press_in(".bar", "Cover").await?;
    journey.press("Set a PIN").await?;
    for (pin, again, said) in [("1", "1", "Take at least"), ("4711", "4712", "not the same"), ("4711", "4711", "PIN")] {
        journey.type_into("New PIN", pin).await?;
        journey.type_into("The same PIN once more", again).await?;
        journey.press("Set the PIN").await?;
        journey.see(said).await?;
    }
    let ask_for_it = "return Boolean(document.querySelector('.cover-pin input'))";
    journey.wait("the field for the PIN", || journey.asks(ask_for_it)).await?;
    for (pin, said) in [("0000", "That is not the PIN"), ("4711", "Before you start")] {
        journey.try_pin(pin).await?;
        journey.see(said).await?;
    }
    journey.pass_time(121).await?;
    journey.wait("the cover", || journey.asks(ask_for_it)).await?;
    journey.pass_time(12 * 60 + 10).await?;
    journey.see("Everything is wiped in").await?;
    journey.try_pin("4711").await?;
    journey.see("Before you start").await
}

/// Wipes in the way that is asked for and in the two that nobody asks for, from other languages than the first.
async fn wipe(journey: &Journey, stage: &str) -> Result<()> {
    journey.press_in(".bar", "Borrar").await?;
    journey.press_in(".dialog", "Borrar todo").await?;
    journey.see("Two things to think through").await?;
    journey.begin_case(stage).await?;
    journey.pass_time(16 * 60).await?;
    journey.see("because nobody used this page").await?;
    journey.begin_case(stage).await?;
    journey.cover_with_pin("4711").await?;
    for _ in 0..8 {
        journey.try_pin("0000").await?;
        journey.pass_time(61).await?;
    }
    journey.see("because the PIN was wrong").await
}

/// Who starts in another language walks the same way, from the right.
async fn in_arabic(
    screen: Screen,
    pages: &[(&str, &str)],
    first: &str,
    rest: &str,
    all: &mut BTreeSet<u32>,
) -> Result<()> {
    let held = Arc::new(Held::new(first, rest));
    let journey = Journey::with_held(screen, pages, "/slow.html", &held).await?;
    journey.before_each_document(KEEP_EXPORTS).await?;
    journey.open_in_host("/slow.html", &[("lang", "ar")]).await?;
    let mut at = Speaker::of_english(&journey);
    at.speak(Some(Tongue::of("ar")?));
    at.type_into("Case code", "K-27").await?;
    at.press("Go on").await?;
    at.choose("Is it safe and private", "Yes").await?;
    if screen == Screen::PHONE {
        at.press("Steps").await?;
    }
    at.press("Country and route").await?;
    at.see("still on its way").await?;
    entered(&journey, all).await
}

/// Who chooses a language that is still on its way.
async fn too_early(
    screen: Screen,
    pages: &[(&str, &str)],
    cut: &str,
    document: &str,
    all: &mut BTreeSet<u32>,
) -> Result<()> {
    let held = Arc::new(Held::new(cut, document.strip_prefix(cut).context("the first part is not the first")?));
    let journey = Journey::with_held(screen, pages, "/slow.html", &held).await?;
    journey.before_each_document(KEEP_EXPORTS).await?;
    journey.open_in_host("/slow.html", &[("lang", "en")]).await?;
    for list in ["Language", "Beside it, for the person", "Language"] {
        journey.pick(list, "العربية").await?;
        journey.see("This language has not arrived yet").await?;
    }
    entered(&journey, all).await
}

async fn entered(journey: &Journey, all: &mut BTreeSet<u32>) -> Result<()> {
    let script = "return Object.entries(window.entered ?? {})
        .filter(([name, mark]) => name.startsWith(arguments[0]) && mark.value === 1)
        .map(([name]) => name.slice(arguments[0].length)).join(' ')";
    let numbers = journey.script(script, vec![MARK.into()]).await?;
    let numbers = numbers.as_str().context("the marks cannot be read")?;
    ensure!(!numbers.is_empty(), "no function was entered");
    for number in numbers.split(' ') {
        all.insert(number.parse()?);
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<()> {
    let document = fs::read_to_string(folder().join("waymark.html"))?;
    let [cut, ..] = bundle::parts(&document)?;
    // All languages of the first pages are there, and nothing else.
    let end = document.find("<script type=\"application/octet-stream\" id=\"rest\">").context("there is no rest")?;
    let (first, rest) = document.split_at(end);
    let mut all = BTreeSet::new();
    for (screen, stage) in [(Screen::LAPTOP, "In-depth conversation"), (Screen::PHONE, "Arrival")] {
        // What comes later is held back, as it is for those who walk these pages on a slow line.
        let held = Arc::new(Held::new(first, rest));
        let pages = [("/cut.html", cut), ("/host.html", HOST), ("/inline.html", INLINE)];
        let journey = Journey::with_held(screen, &pages, "/slow.html", &held).await?;
        journey.before_each_document(KEEP_EXPORTS).await?;
        journey.take_the_clock().await?;
        if screen == Screen::LAPTOP {
            // Most computers have voices; the browsers of a test have none.
            journey.before_each_document(VOICES).await?;
        }
        if screen == Screen::PHONE {
            journey.open_in_host("/slow.html", &[("lang", "en")]).await?;
            // Another window comes to the front and goes again.
            journey.script("window.dispatchEvent(new Event('focus'))", vec![]).await?;
        } else {
            journey.open("/slow.html").await?;
        }
        journey.see("Two things to think through").await?;
        // That nobody has reviewed the wording; then some of what is asked for too early.
        journey.press("Close this note").await?;
        for early in ["Practice case 1", "Practice case 2"] {
            journey.press(early).await?;
            journey.see("still on its way").await?;
            journey.press("Close this note").await?;
        }
        walk(&journey, screen, stage).await?;
        entered(&journey, &mut all).await?;
        held.let_go();
        journey.wait("the rest", || journey.asks("return document.readyState === 'complete'")).await?;
        journey.enter_host().await?;
        journey.open("/cut.html").await?;
        journey.see("Part of Waymark did not arrive").await?;
        for list in ["Language", "Beside it, for the person"] {
            journey.pick(list, "العربية").await?;
            journey.see("This language has not arrived yet").await?;
        }
        entered(&journey, &mut all).await?;
        in_arabic(screen, &pages, first, rest, &mut all).await?;
        too_early(screen, &pages, cut, &document, &mut all).await?;
        // In a host's own page, where nothing but the first part arrives.
        journey.open("/inline.html").await?;
        journey.wait("the event waymark-ready", || journey.heard("waymark-ready")).await?;
        journey.enter_inline(0);
        journey.see("Part of Waymark did not arrive").await?;
        journey.begin_case("Arrival").await?;
        journey.choose("Is it safe and private", "Yes").await?;
        journey.enter_host().await?;
        entered(&journey, &mut all).await?;
        // The wishes a host can have, and those that are none.
        for wishes in WISHES {
            journey.open_in_host("/cut.html", wishes).await?;
            journey.see("Waymark").await?;
            entered(&journey, &mut all).await?;
            journey.enter_host().await?;
        }
    }
    // Other engines draw in another order.
    let cut_short = folder().join("cut");
    fs::create_dir_all(&cut_short)?;
    fs::write(cut_short.join("waymark.html"), cut)?;
    for engine in [Engine::Firefox, Engine::WebKit] {
        let folder = Some(cut_short.clone());
        let journey = Journey::with(Start { engine, first: KEEP_EXPORTS, folder, ..Start::default() }).await?;
        journey.open("/waymark.html").await?;
        journey.see("Part of Waymark did not arrive").await?;
        entered(&journey, &mut all).await?;
        journey.begin_case("Arrival").await?;
        journey.choose("Is it safe and private", "Yes").await?;
        entered(&journey, &mut all).await?;
    }
    for number in all {
        println!("{number}");
    }
    Ok(())
}
