//! In a host's own page the program works as in the frame: under the strictest policy, untouched by the host's looks, and
//! gone without a trace when it is taken away.

use std::fs;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use waymark_journeys::traces::HOLD_MEMORY;
use waymark_journeys::{Engine, FAULT, Journey, Key, Screen, Start, folder};

/// What the strictest hosts send: nothing but their own files, and no text that becomes script.
const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/// What old themes say about every page.
const OLD: &str = "* { box-sizing: content-box; margin: 3px; line-height: 3; letter-spacing: .2em; float: left }
  html { font-size: 62.5%; text-transform: uppercase; word-spacing: 1em; color: lime; direction: rtl; --paper: lime }
  button, input, select, textarea, fieldset, legend, label { all: unset }
  h1, h2, p { font: italic 300 40px/1 cursive !important; color: lime !important }
  main > :not(script) { text-align: center }
  main { block-size: 700px; inline-size: 1200px; float: none }
  [hidden] { display: block !important }";

/// What the most hostile one says.
const HOSTILE: &str = "* { all: unset !important } *::before { content: 'x' !important }
  main { display: block !important; block-size: 700px !important; inline-size: 1200px !important }";

/// Somewhere harmless.
const ELSEWHERE: (&str, &str) =
    ("/elsewhere.html", "<!doctype html><title>Elsewhere</title><link rel=icon href='data:,'><p>The weather");

/// A host's page with this policy, this sheet, and the element with these words.
fn page(policy: &str, sheet: &str, element: &str) -> String {
    format!(
        "<!doctype html><html lang=en><title>Host</title><meta http-equiv=Content-Security-Policy content=\"{policy}\">\
         <link rel=icon href='data:,'><link rel=stylesheet href={sheet}><script src=/witness.js></script>\
         <script src=/first.js></script><script src=/element.js></script>\
         <main>{element}</main><p id=own>The host's own words</p></html>"
    )
}

const ELEMENT: &str = "<waymark-assessment mode=inline></waymark-assessment>";
const PLAIN: &str = "main { block-size: 700px; inline-size: 1200px; margin: 3px } body { margin: 3px }";

/// Opens a host's page in which the element stands, or two of them.
async fn open(engine: Engine, sheet: &str, elements: usize, first: &str) -> Result<Journey> {
    let host = page(STRICT, "/host.css", &ELEMENT.repeat(elements));
    let pages = [("/host.html", host.as_str()), ("/host.css", sheet), ("/first.js", first), ELSEWHERE];
    let journey = Journey::with(Start { engine, pages: &pages, as_built: true, ..Start::default() }).await?;
    journey.open("/host.html").await?;
    for element in 0..elements {
        wait_whole(&journey, element).await?;
    }
    journey.enter_inline(0);
    Ok(journey)
}

/// Everything has arrived, and the first page is drawn.
async fn wait_whole(journey: &Journey, element: usize) -> Result<()> {
    let script = "const shadow = document.querySelectorAll('waymark-assessment')[arguments[0]]?.shadowRoot;
                  return Boolean(shadow?.getElementById('vault-ends') && !shadow.getElementById('rest') && shadow.querySelector('h1'))";
    let whole = || async { Ok(journey.script(script, vec![json!(element)]).await? == json!(true)) };
    journey.wait("the whole program", whole).await
}

async fn short_case(engine: Engine) -> Result<()> {
    let journey = open(engine, OLD, 1, "").await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to("Within reach, and threats").await?;
    journey.choose("Is the person still in contact with", "Yes").await?;
    journey.see("Immediate danger").await?;
    journey.press("Close this note").await?;
    journey.press("Back to the case").await?;
    journey.go_on_to("What it adds up to").await?;
    journey.see("At least Critical").await?;
    journey.shoot(&format!("inline-{}", engine.name())).await?;
    let (words, file) = journey.save_sealed().await?;
    ensure!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "), "another format");
    journey.wipe().await?;
    ensure!(!journey.words().await?.contains("K-27"), "the code is still there");
    journey.hand_over("Open a case file", "assessment.age", &file).await?;
    journey.type_into("Passphrase", &words).await?;
    journey.press("Open it").await?;
    journey.see("Go on with this assessment").await?;
    journey.press("Go on with it").await?;
    journey.see("K-27").await?;
    journey.expect_quiet().await?;
    leave(&journey).await
}

async fn leave(journey: &Journey) -> Result<()> {
    journey.enter_host().await?;
    let choose = "document.querySelector('waymark-assessment').setAttribute('exit-href', arguments[0])";
    journey.script(choose, vec![Value::from(journey.server().other_site_url("elsewhere.html"))]).await?;
    journey.enter_inline(0);
    journey.press("Leave now").await?;
    journey.enter_host().await?;
    journey.see("The weather").await?;
    journey.browser().back().await?;
    let address = journey.browser().current_url().await?;
    ensure!(!address.as_str().contains("127.0.0.1"), "Back leads to {address}");
    Ok(())
}

#[tokio::test]
async fn a_short_case_under_the_strictest_policy_in_chromium() -> Result<()> {
    short_case(Engine::Chromium).await
}

#[tokio::test]
async fn a_short_case_under_the_strictest_policy_in_firefox() -> Result<()> {
    short_case(Engine::Firefox).await
}

#[tokio::test]
async fn a_short_case_under_the_strictest_policy_in_webkit() -> Result<()> {
    short_case(Engine::WebKit).await
}

/// Where everything in the element is, and how it looks, measured from its own corner.
const LOOKS: &str = "
  const corner = document.documentElement.getBoundingClientRect();
  const looks = ['color', 'backgroundColor', 'font', 'letterSpacing', 'wordSpacing', 'textTransform', 'textAlign', 'direction',
    'visibility', 'cursor', 'display', 'margin', 'padding', 'borderWidth', 'boxSizing', 'float'];
  // What lies over the whole window is measured by that, and what is not drawn has no place.
  return [...document.querySelectorAll('.ground, .ground *')].filter((element) => !element.popover && element.getClientRects().length > 0).map((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const place = [box.x - corner.x, box.y - corner.y, box.width, box.height];
    return [[element.tagName, element.className, element.innerText?.slice(0, 40), ...looks.map((look) => style[look])].join(' | '), place];
  })";

async fn looks(engine: Engine, sheet: &str) -> Result<Vec<Value>> {
    let journey = open(engine, sheet, 1, "").await?;
    journey.shoot(&format!("inline-looks-{}", sheet.len())).await?;
    let found = journey.script(LOOKS, vec![]).await?;
    Ok(found.as_array().context("a list")?.clone())
}

/// The same look, at the same place but for the sixtieths of a pixel that Firefox counts in.
fn is_alike(one: &Value, other: &Value) -> bool {
    let at = |look: &Value, side: usize| look[1][side].as_f64().unwrap_or(f64::NAN);
    one[0] == other[0] && (0..4).all(|side| (at(one, side) - at(other, side)).abs() < 0.2)
}

async fn is_untouched(engine: Engine) -> Result<()> {
    let plain = looks(engine, PLAIN).await?;
    ensure!(plain.len() > 80, "only {} things were looked at", plain.len());
    for sheet in [OLD, HOSTILE] {
        let found = looks(engine, sheet).await?;
        let other = plain.iter().zip(&found).find(|(plain, found)| !is_alike(plain, found));
        ensure!(other.is_none() && plain.len() == found.len(), "under {sheet}: {other:#?}");
    }
    Ok(())
}

#[tokio::test]
async fn no_look_of_the_host_comes_in_in_chromium() -> Result<()> {
    is_untouched(Engine::Chromium).await
}

#[tokio::test]
async fn no_look_of_the_host_comes_in_in_firefox() -> Result<()> {
    is_untouched(Engine::Firefox).await
}

#[tokio::test]
async fn no_look_of_the_host_comes_in_in_webkit() -> Result<()> {
    is_untouched(Engine::WebKit).await
}

async fn two_are_strangers(engine: Engine) -> Result<()> {
    let journey = open(engine, PLAIN, 2, "").await?;
    journey.begin_case("Arrival").await?;
    journey.enter_inline(1);
    ensure!(!journey.words().await?.contains("K-27"), "the second shows what was entered in the first");
    journey.type_into("Case code", "L-28").await?;
    journey.choose("Where is the conversation?", "Arrival").await?;
    journey.press("Go on").await?;
    journey.see("L-28").await?;

    journey.enter_host().await?;
    let wipe = "const first = document.querySelector('waymark-assessment');
                return first.wipe().then(() => first.ready).then(() => true)";
    ensure!(journey.asks(wipe).await?, "it is not ready again");
    journey.enter_inline(0);
    journey.see("Two things to think through together").await?;
    ensure!(!journey.words().await?.contains("K-27"), "the code is still there");
    journey.enter_inline(1);
    ensure!(journey.words().await?.contains("L-28"), "the other one was wiped too");
    journey.choose("Is it safe and private", "Yes").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn two_do_not_know_of_each_other_in_chromium() -> Result<()> {
    two_are_strangers(Engine::Chromium).await
}

#[tokio::test]
async fn two_do_not_know_of_each_other_in_firefox() -> Result<()> {
    two_are_strangers(Engine::Firefox).await
}

#[tokio::test]
async fn two_do_not_know_of_each_other_in_webkit() -> Result<()> {
    two_are_strangers(Engine::WebKit).await
}

/// Knows of every timer of the element's that waits.
const TIMERS: &str = "
  const timers = new Map();
  Object.defineProperty(window, '__timers', { value: timers });
  for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval']]) {
    const [setReal, clearReal] = [window[set].bind(window), window[clear].bind(window)];
    window[set] = (run, ...given) => {
      const timer = setReal((...words) => {
        if (set === 'setTimeout') timers.delete(timer);
        run(...words);
      }, ...given);
      // The driver has timers of its own.
      const { stack } = new Error();
      if (/(element|inline)[.]js/.test(stack)) timers.set(timer, `${set} of ${given}: ${stack}`);
      return timer;
    };
    window[clear] = (timer) => {
      timers.delete(timer);
      clearReal(timer);
    };
  }";

/// What the page has and is, without what is in the element.
const LEFT: &str = "const page = window.document;
  return [page.querySelectorAll('*').length, page.querySelectorAll('[data-waymark-paper]').length,
    page.adoptedStyleSheets.length, page.title, page.documentElement.attributes.length]";
/// The names that the page has at its window.
const NAMES: &str = "return Object.getOwnPropertyNames(window).sort()";

/// Adds, moves and takes away the element so many times; it is used until it is ready every fifth time.
const COME_AND_GO: &str = "
  const element = window.element ?? document.querySelector('waymark-assessment');
  return (async () => {
    for (let time = 0; time < arguments[0]; time += 1) {
      document.querySelector('main').append(element);
      if (time % 2 === 0) document.body.prepend(element);
      if (time % 5 === 0) await element.ready;
      if (time % 3 === 0) await new Promise((go) => setTimeout(go));
      element.remove();
    }
    window.element = element;
    return true;
  })()";

async fn comes_and_goes(engine: Engine) -> Result<()> {
    let journey = open(engine, PLAIN, 1, TIMERS).await?;
    journey.enter_host().await?;
    ensure!(journey.asks("return __timers.size > 0").await?, "its beat is not seen");
    journey.script("window.element = document.querySelector('waymark-assessment'); element.remove()", vec![]).await?;
    let (before, names) = (journey.script(LEFT, vec![]).await?, journey.script(NAMES, vec![]).await?);
    let listeners = if engine == Engine::Chromium { Some(journey.listeners().await?) } else { None };
    for _ in 0..5 {
        ensure!(journey.script(COME_AND_GO, vec![json!(20)]).await? == json!(true), "it does not come and go");
    }
    let after = journey.script(LEFT, vec![]).await?;
    ensure!(before == after, "before: {before}\nafter: {after}");
    ensure!(names == journey.script(NAMES, vec![]).await?, "there are other names at the window");
    journey
        .wait("the end of every timer", || async {
            let waiting = journey.script("return [...__timers.values()]", vec![]).await?;
            ensure!(waiting == json!([]), "these wait: {waiting:#}");
            Ok(true)
        })
        .await?;
    ensure!(journey.asks("return element.shadowRoot.childElementCount === 0").await?, "there is still something in it");
    ensure!(
        journey.asks("return element.shadowRoot.adoptedStyleSheets.length === 1").await?,
        "its sheets are still there"
    );
    if let Some(before) = listeners {
        let after = journey.listeners().await?;
        ensure!(before == after, "listeners of the page before: {before:?}, after: {after:?}");
    }
    journey.expect_quiet().await
}

#[tokio::test]
async fn coming_and_going_a_hundred_times_leaves_nothing_in_chromium() -> Result<()> {
    comes_and_goes(Engine::Chromium).await
}

#[tokio::test]
async fn coming_and_going_a_hundred_times_leaves_nothing_in_firefox() -> Result<()> {
    comes_and_goes(Engine::Firefox).await
}

#[tokio::test]
async fn coming_and_going_a_hundred_times_leaves_nothing_in_webkit() -> Result<()> {
    comes_and_goes(Engine::WebKit).await
}

/// What was drawn, all listeners and every module are let go of by the browser.
#[tokio::test]
async fn coming_and_going_does_not_grow() -> Result<()> {
    let journey = open(Engine::Chromium, PLAIN, 1, "").await?;
    journey.enter_host().await?;
    journey.script(COME_AND_GO, vec![json!(10)]).await?;
    let first = journey.held_by_page().await?;
    for _ in 0..5 {
        journey.script(COME_AND_GO, vec![json!(20)]).await?;
    }
    journey
        .wait("all that was drawn to be collected", || async {
            let now = journey.held_by_page().await?;
            ensure!(now.listeners <= first.listeners && now.nodes <= first.nodes, "first: {first:?}, now: {now:?}");
            Ok(true)
        })
        .await
}

/// How many bytes of the held memories are not zero, and how many memories there are.
const NOT_ZERO: &str = "return [__memories.length,
  __memories.reduce((sum, { buffer }) => sum + new Uint8Array(buffer).reduce((some, byte) => some + (byte !== 0), 0), 0)]";

async fn removal_wipes(engine: Engine) -> Result<()> {
    let journey = open(engine, PLAIN, 1, HOLD_MEMORY).await?;
    journey.begin_case("Arrival").await?;
    journey.enter_host().await?;
    let found = journey.script(NOT_ZERO, vec![]).await?;
    ensure!(found[0] == 1 && found[1].as_u64() > Some(100_000), "what is in the memory is not seen: {found}");
    let left = "const element = document.querySelector('waymark-assessment');
                window.drawn = element.shadowRoot.querySelector('.ground');
                element.remove();
                return element.shadowRoot.childElementCount + window.drawn.childElementCount";
    ensure!(journey.script(left, vec![]).await? == 0, "what was drawn is still there");
    ensure!(journey.script(NOT_ZERO, vec![]).await? == json!([1, 0]), "the memory was not wiped");
    Ok(())
}

#[tokio::test]
async fn taking_it_away_wipes_its_memory_in_chromium() -> Result<()> {
    removal_wipes(Engine::Chromium).await
}

#[tokio::test]
async fn taking_it_away_wipes_its_memory_in_firefox() -> Result<()> {
    removal_wipes(Engine::Firefox).await
}

#[tokio::test]
async fn taking_it_away_wipes_its_memory_in_webkit() -> Result<()> {
    removal_wipes(Engine::WebKit).await
}

/// What is in the way of the element, and what it says in its place.
struct Obstacle {
    policy: &'static str,
    element: &'static str,
    /// Runs before the element.
    first: &'static str,
    says: &'static str,
}

const NO_MODULES: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const NO_REQUESTS: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
const NO_SCRIPT: &str = "default-src 'none'; script-src http://127.0.0.1:*/element.js http://127.0.0.1:*/witness.js \
                         http://127.0.0.1:*/first.js 'wasm-unsafe-eval'; connect-src 'self'";

const OBSTACLES: [Obstacle; 8] = [
    Obstacle { policy: NO_MODULES, element: ELEMENT, first: "", says: "must add 'wasm-unsafe-eval' to script-src" },
    Obstacle { policy: NO_REQUESTS, element: ELEMENT, first: "", says: "allow that address in connect-src" },
    Obstacle {
        policy: NO_SCRIPT,
        element: ELEMENT,
        first: "",
        says: "must put inline.js there, and allow it in script-src",
    },
    Obstacle { policy: STRICT, element: ELEMENT, first: "delete window.WebAssembly", says: "has no WebAssembly" },
    Obstacle {
        policy: STRICT,
        element: "<waymark-assessment mode=inline src=/nowhere.html></waymark-assessment>",
        first: "",
        says: "must put waymark.html there",
    },
    Obstacle {
        policy: STRICT,
        element: "<waymark-assessment mode=inline src=/elsewhere.html></waymark-assessment>",
        first: "",
        says: "is not the document of Waymark",
    },
    Obstacle {
        policy: STRICT,
        element: "<waymark-assessment mode=inline src=/altered.html></waymark-assessment>",
        first: "",
        says: "failed the integrity check",
    },
    Obstacle {
        policy: STRICT,
        element: "<waymark-assessment mode=inline src=/cut.html></waymark-assessment>",
        first: "",
        says: "did not arrive whole",
    },
];

/// The document with another letter in the middle of its first module, and the document without its second half.
fn spoilt() -> Result<(String, String)> {
    let document = fs::read_to_string(folder().join("waymark.html"))?;
    let module = document.find("id=\"module\">").context("the document has no module")? + 100_000;
    let at = document.ceil_char_boundary(module);
    let (before, after) = document.split_at(at);
    let mut rest = after.chars();
    let letter = if rest.next() == Some('a') { 'b' } else { 'a' };
    Ok((format!("{before}{letter}{}", rest.as_str()), before.to_owned()))
}

async fn each_obstacle_is_named(engine: Engine) -> Result<()> {
    let (altered, cut) = spoilt()?;
    for Obstacle { policy, element, first, says } in OBSTACLES {
        let host = page(policy, "/host.css", element);
        let pages = [
            ("/host.html", host.as_str()),
            ("/host.css", PLAIN),
            ("/first.js", first),
            ("/altered.html", &altered),
            ("/cut.html", &cut),
            ELSEWHERE,
        ];
        let journey = Journey::with(Start { engine, pages: &pages, as_built: true, ..Start::default() }).await?;
        journey.open("/host.html").await?;
        journey.wait("the event waymark-error", || journey.heard("waymark-error")).await?;
        let ended = "return document.querySelector('waymark-assessment').ready.then(() => 'ready', () => 'failed')";
        ensure!(journey.script(ended, vec![]).await? == "failed", "{says}: the promise is not broken");
        journey.enter_inline(0);
        let words = journey.words().await?;
        ensure!(words.contains("Waymark cannot start in this page.") && words.contains(says), "not `{says}`: {words}");
        if policy == STRICT {
            ensure!(journey.violations().await?.is_empty(), "{says}: {:?}", journey.violations().await?);
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_is_in_its_way_is_said_in_its_place_in_chromium() -> Result<()> {
    each_obstacle_is_named(Engine::Chromium).await
}

#[tokio::test]
async fn what_is_in_its_way_is_said_in_its_place_in_firefox() -> Result<()> {
    each_obstacle_is_named(Engine::Firefox).await
}

#[tokio::test]
async fn what_is_in_its_way_is_said_in_its_place_in_webkit() -> Result<()> {
    each_obstacle_is_named(Engine::WebKit).await
}

/// A sheet of the host's that would hide, cut off and cover what is printed.
const PRINTS_ITSELF: &str =
    "main { block-size: 700px; overflow: hidden; position: absolute; inset: 300px 0 0; float: left }
  @media print { main { display: none } #own { display: block !important; position: fixed; inset: 0 } }
  main::before { content: 'the words of a theme' }";

#[tokio::test]
async fn only_the_sheet_is_on_the_paper() -> Result<()> {
    let journey = open(Engine::Chromium, PRINTS_ITSELF, 2, "").await?;
    journey.press("Practice case 1").await?;
    journey.go_on_to("What it adds up to").await?;
    let unasked = journey.print().await?;
    ensure!(unasked.contains("The host") && !unasked.contains("What it adds up to"), "unasked it prints: {unasked}");
    let before = journey.script(LEFT, vec![]).await?;
    journey.press("Save or print").await?;
    let paper = journey.print_with("Print").await?;
    for words in ["Confidential. Only for those who are named as responsible.", "This describes what is known today"] {
        ensure!(paper.contains(words), "the paper lacks `{words}`: {paper}");
    }
    for words in ["The host", "of a theme", "Save or print", "Two things to think through"] {
        ensure!(!paper.contains(words), "`{words}` is on the paper: {paper}");
    }
    // What the program has to say is longer than the host's page is high.
    ensure!(paper.matches('\u{c}').count() > 1, "there is one sheet only: {paper}");
    let after = journey.script(LEFT, vec![]).await?;
    ensure!(before == after, "before: {before}\nafter: {after}");
    journey.expect_quiet().await
}

/// Errors that are none of the element's: of a script, of a promise, and of a module of the host's own. They come from a
/// script of the host's.
const OWN_ERRORS: &str = "
  window.heard = [];
  window.fail = () => {
    addEventListener('error', (event) => window.heard.push(`${event.message} ${event.defaultPrevented}`));
    addEventListener('unhandledrejection', (event) => window.heard.push(`${event.reason} ${event.defaultPrevented}`));
    setTimeout(() => { throw new Error('of a script'); });
    setTimeout(() => Promise.reject('of a promise'));
    const traps = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    WebAssembly.instantiate(new Uint8Array(traps)).then(({ instance }) => setTimeout(() => instance.exports.t()));
  };";

#[tokio::test]
async fn only_its_own_errors_are_taken_for_its_own() -> Result<()> {
    let journey = open(Engine::Chromium, PLAIN, 1, &format!("{FAULT}{OWN_ERRORS}")).await?;
    journey.begin_case("Arrival").await?;
    journey.script("window.fail()", vec![]).await?;
    journey.wait("the errors of the host", || journey.asks("return window.heard.length === 3")).await?;
    let heard = journey.script("return window.heard.join('; ')", vec![]).await?;
    let heard = heard.as_str().context("a text")?;
    ensure!(!heard.contains("true") && heard.contains("unreachable"), "the host heard: {heard}");
    ensure!(!journey.words().await?.contains("has started again"), "it took an error of the host's for its own");

    journey.script("window.heard = []; __fault.arm('drawing', 0)", vec![]).await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.see("Waymark stopped and has started again").await?;
    journey.press_in(".dialog", "Go on").await?;
    ensure!(journey.is_chosen("Is it safe and private", "Yes").await?, "what was chosen last is gone");
    ensure!(journey.words().await?.contains("K-27"), "the code is gone");
    let heard = journey.script("return window.heard.join('; ')", vec![]).await?;
    ensure!(!heard.as_str().unwrap_or_default().contains("false"), "the console heard: {heard}");
    Ok(())
}

/// The dialog lies above whatever the host has on top, and over the whole window.
#[tokio::test]
async fn what_covers_lies_above_the_host() -> Result<()> {
    let top = "main { block-size: 700px; inline-size: 1200px; transform: translateX(20px); opacity: .99 }
               #own { position: fixed; inset: 0; z-index: 2147483647; margin: 0; background: lime }";
    let journey = open(Engine::Chromium, top, 1, "").await?;
    journey.script("window.document.getElementById('own').hidden = true", vec![]).await?;
    journey.begin_case("Arrival").await?;
    journey.script("window.document.getElementById('own').hidden = false", vec![]).await?;
    let on_top = "const [at] = arguments; const top = window.document.elementsFromPoint(640, at)[0]; return top.id || top.localName";
    ensure!(journey.script(on_top, vec![json!(400)]).await? == "own", "the host is not on top");
    journey.script("document.querySelector('.bar').querySelectorAll('button').forEach((button) => button.textContent === 'Cover' && button.click())", vec![]).await?;
    journey.wait("the cover", || journey.asks("return Boolean(document.querySelector('.cover'))")).await?;
    for at in [2, 400, 798] {
        let found = journey.script(on_top, vec![json!(at)]).await?;
        ensure!(found == "waymark-assessment", "at {at} lies {found}");
    }
    journey.shoot("inline-cover").await.map(drop)
}

/// Once all is here nothing more is asked for: not for a case, not for a wipe, not after it was moved.
#[tokio::test]
async fn once_it_is_whole_it_asks_for_nothing() -> Result<()> {
    let journey = open(Engine::Chromium, PLAIN, 1, "").await?;
    ensure!(journey.heard("waymark-offline-ready").await?, "the host was not told");
    journey.server().stop();
    let asked = journey.server().requests().len();
    journey.begin_case("Arrival").await?;
    journey.save_sealed().await?;
    journey.enter_host().await?;
    let wipe = "const element = document.querySelector('waymark-assessment');
                return element.wipe().then(() => { document.body.append(element); return element.ready; }).then(() => true)";
    ensure!(journey.asks(wipe).await?, "it is not ready again");
    journey.enter_inline(0);
    journey.begin_case("Arrival").await?;
    journey.see("K-27").await?;
    ensure!(journey.server().requests().len() == asked, "{:?}", journey.server().requests());
    Ok(())
}

async fn fits(screen: Screen) -> Result<()> {
    let host = page(STRICT, "/host.css", ELEMENT);
    let css = "body { margin: 0 } main { block-size: 700px }";
    let pages = [("/host.html", host.as_str()), ("/host.css", css), ("/first.js", "")];
    let journey = Journey::with(Start { screen, pages: &pages, as_built: true, ..Start::default() }).await?;
    journey.open("/host.html").await?;
    wait_whole(&journey, 0).await?;
    journey.enter_inline(0);
    journey.expect_fit().await?;
    journey.shoot("inline-start").await?;
    journey.begin_case("Arrival").await?;
    journey.see("Is it safe and private").await?;
    journey.expect_fit().await?;
    journey.shoot("inline-page").await?;
    let save = journey.browser().action_chain().key_down(Key::Control).send_keys("s").key_up(Key::Control);
    save.perform().await?;
    journey.see("Save the sealed file").await?;
    journey.shoot("inline-dialog").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn it_fits_a_phone() -> Result<()> {
    fits(Screen::PHONE).await
}

#[tokio::test]
async fn it_fits_a_laptop() -> Result<()> {
    fits(Screen::LAPTOP).await
}

/// The keys that leave work anywhere in the page; a host that goes elsewhere by itself keeps its page as it was.
#[tokio::test]
async fn three_shifts_leave_and_a_host_may_go_elsewhere_by_itself() -> Result<()> {
    let journey = open(Engine::Chromium, PLAIN, 1, HOLD_MEMORY).await?;
    journey.begin_case("Arrival").await?;
    journey.enter_host().await?;
    journey.script("addEventListener('waymark-exit', (event) => event.preventDefault())", vec![]).await?;
    journey.shift_three_times().await?;
    journey.wait("the event waymark-exit", || journey.heard("waymark-exit")).await?;
    ensure!(journey.script(NOT_ZERO, vec![]).await? == json!([1, 0]), "the memory was not wiped");
    let left = "return [document.querySelector('waymark-assessment').shadowRoot.childElementCount, document.querySelectorAll('html > div').length]";
    ensure!(journey.script(left, vec![]).await? == json!([0, 0]), "something is left");
    ensure!(journey.words().await?.contains("The host's own words"), "the host's page is gone");
    journey.expect_quiet().await
}

/// The name of what has the focus in the element, and whether it is in sight; nothing where the host has the focus.
const FOCUSED: &str = "
  const at = document.activeElement;
  if (!at) return '';
  const told = at.labels?.[0] ?? at;
  const drawn = at.matches('input[type=radio], input[type=checkbox]') ? told : at;
  const box = drawn.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
  const seen = top && (drawn.contains(top) || top.contains(drawn));
  return `${at.ariaLabel || told.innerText.replace(/\\s+/g, ' ').trim()}${seen ? '' : ' (hidden)'}`";

async fn focused(journey: &Journey) -> Result<String> {
    let name = journey.script(FOCUSED, vec![]).await?;
    let name = name.as_str().context("a text")?;
    ensure!(!name.ends_with("(hidden)"), "what has the focus is not in sight: {name}");
    Ok(name.to_owned())
}

async fn tab_to(journey: &Journey, name: &str) -> Result<()> {
    const STOPS: usize = 80;
    for _ in 0..STOPS {
        journey.keys(Key::Tab).await?;
        if focused(journey).await?.starts_with(name) {
            return Ok(());
        }
    }
    bail!("the tab key does not lead to {name}")
}

async fn with_the_keyboard_alone(engine: Engine) -> Result<()> {
    let tall = "body { margin: 0 } main { block-size: 600px } #own { block-size: 3000px }";
    let journey = open(engine, tall, 1, "").await?;
    ensure!(focused(&journey).await?.is_empty(), "it takes the focus unasked");
    tab_to(&journey, "Case code").await?;
    journey.keys("K-27").await?;
    tab_to(&journey, "Arrival").await?;
    journey.keys(" ").await?;
    tab_to(&journey, "Go on").await?;
    journey.keys(Key::Enter).await?;
    journey.see("Is it safe and private").await?;
    ensure!(focused(&journey).await? == "Is this a good moment?", "the focus is not on the title of the page");
    tab_to(&journey, "Yes").await?;
    journey.keys(" ").await?;
    ensure!(journey.is_chosen("Is it safe and private", "Yes").await?, "it is not chosen");

    let save = journey.browser().action_chain().key_down(Key::Control).send_keys("s").key_up(Key::Control);
    save.perform().await?;
    journey.see("Save the sealed file").await?;
    let words = "return document.querySelectorAll('.six-words li').length === 6";
    journey.wait("six words, which move what is below", || journey.asks(words)).await?;
    let inside = "return Boolean(document.activeElement?.closest('.dialog'))";
    for _ in 0..20 {
        journey.keys(Key::Tab).await?;
        ensure!(journey.asks(inside).await?, "the tab key leads out of the dialog");
        focused(&journey).await?;
    }
    journey.keys(Key::Escape).await?;
    journey.wait("the dialog to close", || journey.asks("return !document.querySelector('.dialog')")).await?;
    ensure!(focused(&journey).await?.starts_with("Yes"), "the focus is not where it was");
    ensure!(journey.asks("return window.scrollY === 0").await?, "the host's page was scrolled");
    tab_to(&journey, "Next: ").await?;
    journey.keys(Key::Enter).await?;
    journey.see("Explaining and agreeing").await?;
    ensure!(
        journey.asks("return document.documentElement.scrollTop === 0").await?,
        "the next page does not begin at its top"
    );
    journey.expect_quiet().await
}

#[tokio::test]
async fn the_keyboard_alone_is_enough_in_chromium() -> Result<()> {
    with_the_keyboard_alone(Engine::Chromium).await
}

#[tokio::test]
async fn the_keyboard_alone_is_enough_in_firefox() -> Result<()> {
    with_the_keyboard_alone(Engine::Firefox).await
}
