//! In a host's own page the program works as in the frame: under the strictest policy, untouched by the host's looks, and
//! gone without a trace when it is taken away.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::traces::HOLD_MEMORY;
use waymark_journeys::{Engine, FAULT, Journey, Screen, Start, folder};

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
    let journey = Journey::with(Start { engine, pages: &pages, ..Start::default() }).await?;
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
  // What lies over the whole window is measured by that.
  return [...document.querySelectorAll('.ground, .ground *')].filter((element) => !element.popover).map((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const place = [box.x - corner.x, box.y - corner.y, box.width, box.height].map((number) => number.toFixed(1));
    return [element.tagName, element.className, element.innerText?.slice(0, 40), ...place, ...looks.map((look) => style[look])].join(' | ');
  })";

async fn looks(engine: Engine, sheet: &str) -> Result<Vec<String>> {
    let journey = open(engine, sheet, 1, "").await?;
    journey.shoot(&format!("inline-looks-{}", sheet.len())).await?;
    let found = journey.script(LOOKS, vec![]).await?;
    found.as_array().context("a list")?.iter().map(|look| Ok(look.as_str().context("a text")?.to_owned())).collect()
}

async fn is_untouched(engine: Engine) -> Result<()> {
    let plain = looks(engine, PLAIN).await?;
    ensure!(plain.len() > 80, "only {} things were looked at", plain.len());
    for sheet in [OLD, HOSTILE] {
        let found = looks(engine, sheet).await?;
        let other = plain.iter().zip(&found).find(|(plain, found)| plain != found);
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

/// Knows of every timer that waits.
const TIMERS: &str = "
  const timers = new Set();
  Object.defineProperty(window, '__timers', { value: timers });
  for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval']]) {
    const [setReal, clearReal] = [window[set].bind(window), window[clear].bind(window)];
    window[set] = (run, ...given) => {
      const timer = setReal((...words) => {
        if (set === 'setTimeout') timers.delete(timer);
        run(...words);
      }, ...given);
      timers.add(timer);
      return timer;
    };
    window[clear] = (timer) => {
      timers.delete(timer);
      clearReal(timer);
    };
  }";

/// What the page has and is, without the element.
const LEFT: &str = "return [Object.getOwnPropertyNames(window).sort(), document.querySelectorAll('*').length,
  document.adoptedStyleSheets.length, document.title, document.documentElement.attributes.length, scrollY]";

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
    journey.script("window.element = document.querySelector('waymark-assessment'); element.remove()", vec![]).await?;
    let before = journey.script(LEFT, vec![]).await?;
    let listeners = if engine == Engine::Chromium { Some(journey.listeners().await?) } else { None };
    for _ in 0..5 {
        ensure!(journey.script(COME_AND_GO, vec![json!(20)]).await? == json!(true), "it does not come and go");
    }
    let after = journey.script(LEFT, vec![]).await?;
    ensure!(before == after, "before: {before}\nafter: {after}");
    journey.wait("the end of every timer", || journey.asks("return __timers.size === 0")).await?;
    ensure!(journey.asks("return element.shadowRoot.childElementCount === 0").await?, "there is still something in it");
    ensure!(journey.asks("return element.shadowRoot.adoptedStyleSheets.length === 1").await?, "its sheets are still there");
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

/// A page in which the element cannot open: what is in its way, and what it says in its place.
struct Obstacle {
    path: &'static str,
    policy: &'static str,
    first: &'static str,
    element: &'static str,
    says: &'static str,
}

const OBSTACLES: [Obstacle; 8] = [
    Obstacle { path: "/no-script.html", policy: "script-src 'self' 'wasm-unsafe-eval'", first: "/first.js", element: "", says: "" },
    Obstacle {
        path: "/policy.html",
        policy: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
        first: "/first.js",
        element: ELEMENT,
        says: "add 'wasm-unsafe-eval' to script-src",
    },
    Obstacle {
        path: "/connect.html",
        policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
        first: "/first.js",
        element: ELEMENT,
        says: "allow that address in connect-src",
    },
    Obstacle {
        path: "/nothing-there.html",
        policy: STRICT,
        first: "/first.js",
        element: "<waymark-assessment mode=inline src=/nowhere.html></waymark-assessment>",
        says: "must put waymark.html there",
    },
    Obstacle {
        path: "/wrong.html",
        policy: STRICT,
        first: "/first.js",
        element: "<waymark-assessment mode=inline src=/elsewhere.html></waymark-assessment>",
        says: "is not the document of Waymark",
    },
    Obstacle {
        path: "/other-build.html",
        policy: STRICT,
        first: "/first.js",
        element: "<waymark-assessment mode=inline src=/altered.html></waymark-assessment>",
        says: "failed the integrity check",
    },
    Obstacle {
        path: "/half.html",
        policy: STRICT,
        first: "/first.js",
        element: "<waymark-assessment mode=inline src=/cut.html></waymark-assessment>",
        says: "did not arrive whole",
    },
    Obstacle {
        path: "/no-modules.html",
        policy: STRICT,
        first: "/without.js",
        element: ELEMENT,
        says: "This browser has no WebAssembly",
    },
];
