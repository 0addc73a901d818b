//! The element keeps its contract with the page around it: what it can be told, what it says, and what it never does.

use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::{Engine, Journey, Screen, Start, folder};
use xtask::paths;
use xtask::server::Held;

/// A page of a partner, in which the element comes later.
const HOST: (&str, &str) = (
    "/host.html",
    "<!doctype html><html lang=en><title>Host</title><link rel=icon href='data:,'><script src=/element.js></script>\
     <div id=above></div><main style='block-size: 700px'></main>",
);

/// Adds the element with these attributes, and notes how its promise ends and which events come.
const ADD: &str = "
  const element = document.createElement('waymark-assessment');
  for (const [name, value] of Object.entries(arguments[0])) {
    element.setAttribute(name, value);
  }
  window.said = [];
  window.element = element;
  for (const name of ['ready', 'offline-ready', 'progress', 'saved', 'wiped', 'exit', 'error']) {
    element.addEventListener(`waymark-${name}`, (event) => window.said.push(event.detail === undefined ? name : 'a detail'));
  }
  document.querySelector('main').append(element);
  window.ended = 'not yet';
  element.ready.then(() => { window.ended = 'ready'; }, () => { window.ended = 'failed'; });
";

async fn open(engine: Engine, attributes: Value) -> Result<Journey> {
    let journey = Journey::with(Start { engine, pages: &[HOST], ..Start::default() }).await?;
    journey.open(HOST.0).await?;
    journey.script(ADD, vec![attributes]).await?;
    Ok(journey)
}

async fn wait_ready(journey: &Journey) -> Result<()> {
    journey.wait("the promise that it is ready", || journey.asks("return window.ended === 'ready'")).await
}

async fn wait_said(journey: &Journey, word: &str) -> Result<()> {
    let script = "return window.said.includes(arguments[0])";
    journey.wait(word, || async { Ok(journey.script(script, vec![json!(word)]).await? == json!(true)) }).await
}

#[tokio::test]
async fn each_wrong_attribute_is_named_once_and_does_no_harm() -> Result<()> {
    let wrong = json!({
        "mode": "shadow", "src": "javascript:alert(1)", "exit-href": "mailto:x", "lang": "a language", "dir": "up", "theme": "pink",
        "loading": "lazy", "idle-cover": "soon", "idle-wipe": "1000000", "second-lang": "pt", "instruments": "example rss-solt",
        "training": "false",
    });
    let journey = open(Engine::Chromium, wrong.clone()).await?;
    wait_ready(&journey).await?;
    // Moved, it reads them again.
    journey.script("window.said = []; document.querySelector('main').append(window.element)", vec![]).await?;
    wait_said(&journey, "ready").await?;
    let said = journey.console().await?;
    for name in wrong.as_object().into_iter().flat_map(|wrong| wrong.keys()) {
        let times = said.iter().filter(|line| line.contains(&format!("waymark-assessment>: {name} is not"))).count();
        ensure!(times == 1, "{name} is named {times} times: {said:#?}");
    }
    ensure!(said.len() == 12, "more was said: {said:#?}");
    journey.enter_frame().await?;
    journey.see("Two things to think through together").await?;
    journey.begin_case("Arrival").await
}

#[tokio::test]
async fn right_attributes_are_not_remarked_upon() -> Result<()> {
    let right = json!({
        "mode": "frame", "src": "/waymark.html", "exit-href": "https://example.org/", "lang": "fr-CH", "dir": "ltr", "theme": "dark",
        "loading": "visible", "idle-cover": "90s", "idle-wipe": "20", "training": "training", "class": "mine", "second-lang": "ar",
        "instruments": "example rss-slot",
    });
    let journey = open(Engine::Chromium, right).await?;
    wait_ready(&journey).await?;
    journey.expect_quiet().await
}

/// Waits until it is seen, saves and wipes when it is told to, and says so.
async fn keeps_its_contract(engine: Engine) -> Result<()> {
    let journey = open(engine, json!({ "loading": "visible" })).await?;
    wait_ready(&journey).await?;
    wait_said(&journey, "offline-ready").await?;

    journey.enter_frame().await?;
    journey.begin_case("Arrival").await?;
    journey.enter_host().await?;
    wait_said(&journey, "progress").await?;
    journey.script("window.element.save()", vec![]).await?;
    journey.enter_frame().await?;
    journey.see("Save the sealed file").await?;
    journey.enter_host().await?;
    ensure!(!journey.asks("return window.said.includes('saved')").await?, "nothing was saved yet");

    journey
        .script(
            "window.first = window.element.ready; window.element.wipe().then(() => { window.wiped = true; })",
            vec![],
        )
        .await?;
    journey.wait("the end of wiping", || journey.asks("return window.wiped === true")).await?;
    wait_said(&journey, "wiped").await?;
    ensure!(!journey.asks("return window.said.includes('exit')").await?, "it left");
    let still = "return window.element.ready === window.first";
    ensure!(journey.asks(still).await?, "another one opened");
    ensure!(
        journey.asks("return window.element.shadowRoot.childElementCount === 1").await?,
        "there is more than a frame"
    );
    journey.enter_frame().await?;
    journey.see("Two things to think through together").await?;
    ensure!(!journey.words().await?.contains("K-27"), "the code is still there");

    journey.enter_host().await?;
    journey
        .script("window.element.remove(); document.getElementById('above').style.blockSize = '9000px'", vec![])
        .await?;
    journey.script(ADD, vec![json!({ "loading": "visible" })]).await?;
    let frames = "return new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => \
                  go(window.element.shadowRoot.childElementCount))))";
    ensure!(journey.script(frames, vec![]).await? == json!(0), "it opens out of sight");
    journey.script("window.element.scrollIntoView()", vec![]).await?;
    wait_ready(&journey).await
}

#[tokio::test]
async fn keeps_its_contract_in_chromium() -> Result<()> {
    keeps_its_contract(Engine::Chromium).await
}

#[tokio::test]
async fn keeps_its_contract_in_firefox() -> Result<()> {
    keeps_its_contract(Engine::Firefox).await
}

#[tokio::test]
async fn keeps_its_contract_in_webkit() -> Result<()> {
    keeps_its_contract(Engine::WebKit).await
}

/// What the page asks for is there from the start, and after everything was wiped; a file that is saved is told.
#[tokio::test]
async fn a_second_language_and_a_saved_file() -> Result<()> {
    let journey = open(Engine::Chromium, json!({ "lang": "en", "second-lang": "ar" })).await?;
    wait_ready(&journey).await?;
    let both =
        "return document.documentElement.lang === 'en' && document.querySelector('main [lang=ar][dir=rtl]') !== null";
    for _ in 0..2 {
        journey.enter_frame().await?;
        journey.begin_case("Arrival").await?;
        journey.wait("both languages", || journey.asks(both)).await?;
        journey.save_sealed().await?;
        journey.enter_host().await?;
        wait_said(&journey, "saved").await?;
        journey.script("window.said = []; window.element.wipe()", vec![]).await?;
        wait_said(&journey, "wiped").await?;
        wait_ready(&journey).await?;
    }
    journey.expect_quiet().await
}

/// The lines of the README that a partner copies, with this server in place of the partner's and another name for the
/// script.
fn lines_to_copy() -> Result<String> {
    let readme = fs::read_to_string(paths::root().join("README.md"))?;
    let (_, chapter) = readme.split_once("## Putting it into a page").context("no chapter about pages")?;
    let lines: Vec<&str> = chapter
        .lines()
        .skip(2)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("    "))
        .collect();
    ensure!(lines.len() == 3, "there are {} lines to copy", lines.len());
    Ok(lines.join("\n").replace("https://your.site", "").replace("/element.js", "/slow.js"))
}

async fn nothing_moves(mode: &str) -> Result<()> {
    let moved = moves(mode, &lines_to_copy()?).await?;
    ensure!(moved == json!({ "below": false, "shifts": [] }), "it moved: {moved:#}");
    Ok(())
}

/// What moves in the page around the element, until all of it is here and has been drawn: what is below it, and anything
/// at all.
async fn moves(mode: &str, lines: &str) -> Result<Value> {
    const WATCH: &str =
        "window.moved = []; new PerformanceObserver((list) => window.moved.push(...list.getEntries().map(
      ({ value, sources }) => `${value}: ${sources.map(({ node }) => `${node?.className || node?.nodeName} ${node?.textContent?.slice(0, 40)}`)}`)))
      .observe({ type: 'layout-shift', buffered: true })";
    const DRAWN: &str = "return new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() =>
      go(document.querySelector('waymark-assessment').shadowRoot !== null))))";
    let lines = lines.replace("<waymark-assessment ", &format!("<waymark-assessment mode={mode} "));
    ensure!(lines.contains(&format!("mode={mode}")), "{lines}");
    let page = format!(
        "<!doctype html><html lang=en><title>Host</title><link rel=icon href='data:,'><body><h1>Help</h1>{lines}\
         <p id=below>The page goes on.</p>"
    );
    let script = fs::read_to_string(folder().join("element.js"))?;
    let held = Arc::new(Held::new("", &script));
    let journey = Journey::with_held(Screen::LAPTOP, &[("/host.html", &page)], "/slow.js", &held).await?;
    journey.before_each_document(WATCH).await?;
    journey.open("/host.html").await?;
    journey.see("The page goes on.").await?;
    let place = "return document.getElementById('below').getBoundingClientRect().top";
    let before = journey.script(place, vec![]).await?;
    ensure!(!journey.asks(DRAWN).await?, "the script has come already");
    held.let_go();
    for event in ["waymark-ready", "waymark-offline-ready"] {
        journey.wait(event, || journey.heard(event)).await?;
        ensure!(journey.asks(DRAWN).await?, "it is not there");
    }
    let below = journey.script(place, vec![]).await? != before;
    Ok(json!({ "below": below, "shifts": journey.script("return window.moved", vec![]).await? }))
}

#[tokio::test]
async fn the_lines_to_copy_move_nothing_however_late_the_script_comes() -> Result<()> {
    nothing_moves("frame").await
}

#[tokio::test]
async fn in_the_page_itself_they_move_nothing_either() -> Result<()> {
    nothing_moves("inline").await
}

/// What does move is seen, or the stillness would mean nothing.
#[tokio::test]
async fn without_the_first_line_it_moves() -> Result<()> {
    for mode in ["frame", "inline"] {
        let page = lines_to_copy()?;
        let (_, lines) = page.split_once('\n').context("there is one line only")?;
        let moved = moves(mode, lines).await?;
        ensure!(moved["below"] == true && moved["shifts"] != json!([]), "with mode={mode} nothing is seen: {moved}");
    }
    Ok(())
}

/// Where WebAssembly is missing the frame says so, and the page hears that it does.
#[tokio::test]
async fn what_cannot_start_says_so_to_the_page() -> Result<()> {
    let journey = Journey::with(Start { pages: &[HOST], ..Start::default() }).await?;
    journey.before_each_document("delete window.WebAssembly").await?;
    journey.open(HOST.0).await?;
    journey.script(ADD, vec![json!({})]).await?;
    wait_said(&journey, "error").await?;
    journey.wait("the promise to be broken", || journey.asks("return window.ended === 'failed'")).await
}

/// Somebody may leave while the page wipes: leaving comes first.
#[tokio::test]
async fn leaving_goes_before_wiping() -> Result<()> {
    let journey = open(Engine::Chromium, json!({ "exit-href": "about:blank" })).await?;
    wait_ready(&journey).await?;
    journey.script("window.element.wipe()", vec![]).await?;
    journey.shift_three_times().await?;
    journey.wait("an empty page", || journey.asks("return location.href === 'about:blank'")).await
}

/// A host that goes elsewhere by itself is left with an empty element, and nobody waits for what does not come.
#[tokio::test]
async fn a_host_that_stays_has_an_empty_element_that_can_be_put_in_again() -> Result<()> {
    let journey = open(Engine::Chromium, json!({})).await?;
    wait_ready(&journey).await?;
    let stay = "window.first = window.element.ready;
      window.element.addEventListener('waymark-exit', (event) => event.preventDefault());
      window.element.wipe().then(() => { window.wiped = true; })";
    journey.script(stay, vec![]).await?;
    journey.shift_three_times().await?;
    wait_said(&journey, "exit").await?;
    journey.wait("the end of wiping", || journey.asks("return window.wiped === true")).await?;
    ensure!(journey.asks("return window.element.shadowRoot.childElementCount === 0").await?, "something is still open");
    let again = "window.again = window.element.ready; document.querySelector('main').append(window.element);
      return window.again !== window.first && window.again.then(() => true)";
    ensure!(journey.asks(again).await?, "it is not ready again");
    journey.enter_frame().await?;
    journey.begin_case("Arrival").await
}

/// Whoever waits for it to be ready is not forgotten when it is moved before it is; moved as a whole it loses nothing.
#[tokio::test]
async fn moved_before_it_is_ready_it_keeps_its_promise() -> Result<()> {
    let journey = Journey::with(Start { pages: &[HOST], ..Start::default() }).await?;
    journey.open(HOST.0).await?;
    let moved = format!("{ADD}; document.getElementById('above').append(element)");
    journey.script(&moved, vec![json!({})]).await?;
    wait_ready(&journey).await?;
    journey.enter_frame().await?;
    journey.begin_case("Arrival").await?;
    journey.enter_host().await?;
    journey.script("document.querySelector('main').moveBefore(window.element, null)", vec![]).await?;
    journey.enter_frame().await?;
    journey.see("K-27").await
}

/// With all of it here and the server gone it is emptied all the same, and asks for nothing.
async fn wiped_without_a_line(engine: Engine) -> Result<()> {
    for mode in ["frame", "inline"] {
        let journey =
            Journey::with(Start { engine, pages: &[HOST], as_built: mode == "inline", ..Start::default() }).await?;
        journey.open(HOST.0).await?;
        journey.script(ADD, vec![json!({ "mode": mode })]).await?;
        wait_said(&journey, "offline-ready").await?;
        journey.server().stop();
        let enter = || async {
            if mode == "frame" {
                return journey.enter_frame().await;
            }
            journey.enter_inline(0);
            Ok(())
        };
        for _ in 0..2 {
            enter().await?;
            journey.begin_case("Arrival").await?;
            journey.enter_host().await?;
            journey.script("window.said = []; window.element.wipe()", vec![]).await?;
            wait_said(&journey, "wiped").await?;
        }
        enter().await?;
        journey.see("Two things to think through together").await?;
        ensure!(!journey.words().await?.contains("K-27"), "{mode}: the code is still there");
    }
    Ok(())
}

#[tokio::test]
async fn wiped_without_a_line_in_chromium() -> Result<()> {
    wiped_without_a_line(Engine::Chromium).await
}

#[tokio::test]
async fn wiped_without_a_line_in_firefox() -> Result<()> {
    wiped_without_a_line(Engine::Firefox).await
}

#[tokio::test]
async fn wiped_without_a_line_in_webkit() -> Result<()> {
    wiped_without_a_line(Engine::WebKit).await
}

/// An empty language is that of the browser, and a page that is dark by itself stays dark.
#[tokio::test]
async fn the_browser_says_the_language_and_the_page_its_colours() -> Result<()> {
    let journey = Journey::with(Start { pages: &[HOST], ..Start::default() }).await?;
    journey
        .before_each_document("Object.defineProperty(navigator, 'languages', { get: () => ['de-AT', 'fr-CH', 'en'] })")
        .await?;
    journey.open(HOST.0).await?;
    journey.script("document.documentElement.style.colorScheme = 'only dark'", vec![]).await?;
    journey.script(ADD, vec![json!({ "lang": "" })]).await?;
    wait_ready(&journey).await?;
    journey.enter_frame().await?;
    let as_asked = "return document.querySelector('#app[lang=fr][data-theme=dark]') !== null";
    journey.wait("French, in the dark", || journey.asks(as_asked)).await?;
    journey.enter_host().await?;
    journey.open_framed().await?;
    journey.wait("French", || journey.asks("return document.querySelector('#app[lang=fr]') !== null")).await
}

/// The page may ask for a file also when the worker has switched the key off; never from behind the cover.
#[tokio::test]
async fn the_page_may_save_whatever_the_key_is() -> Result<()> {
    let journey = open(Engine::Chromium, json!({})).await?;
    wait_said(&journey, "offline-ready").await?;
    journey.enter_frame().await?;
    journey.begin_case("Arrival").await?;
    journey.press_in(".bar", "Settings").await?;
    journey.pick("The key that saves the case again", "No key").await?;
    journey.press_in(".dialog", "Close").await?;
    journey.press_in(".bar", "Cover").await?;
    journey.enter_host().await?;
    journey.script("window.element.save()", vec![]).await?;
    journey.enter_frame().await?;
    journey.press("Show the page again").await?;
    ensure!(!journey.words().await?.contains("Save the sealed file"), "it was saved from behind the cover");
    journey.enter_host().await?;
    journey.script("window.element.save()", vec![]).await?;
    journey.enter_frame().await?;
    journey.see("Save the sealed file").await
}

/// Nobody is left in front of an empty cover, and nobody is sent to another page of the same site, which shares its memory.
#[tokio::test]
async fn an_address_that_leads_nowhere_or_stays_here_is_left_for_an_empty_page() -> Result<()> {
    let here = |journey: &Journey| journey.server().url("/elsewhere.html");
    for address in ["https://", "https://[", "javascript:alert(1)", "/elsewhere.html", "here"] {
        let journey = Journey::with(Start { pages: &[HOST], ..Start::default() }).await?;
        let given = if address == "here" { here(&journey) } else { address.to_owned() };
        journey.open(HOST.0).await?;
        journey.script(ADD, vec![json!({ "exit-href": given })]).await?;
        wait_ready(&journey).await?;
        let said = journey.console().await?;
        ensure!(said.len() == 1 && said[0].contains("exit-href"), "{given}: {said:?}");
        journey.shift_three_times().await?;
        journey.wait("an empty page", || journey.asks("return location.href === 'about:blank'")).await?;
    }
    Ok(())
}
