//! In a host's own page the program works as in the frame: under the strictest policy, untouched by the host's looks, and
//! gone without a trace when it is taken away.

pub(crate) mod comes_and_goes;
mod keyboard;
mod looks;
mod obstacles;
mod refused;

use super::engines::{TRAPS, expect_no_calls};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use waymark_journeys::traces::HOLD_MEMORY;
use waymark_journeys::{ELSEWHERE, Engine, FAULT, Journey, Key, Screen, Start};

/// What the strictest hosts send: nothing but their own files, and no text that becomes script.
const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

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

/// What the page has and is, without what is in the element.
pub(crate) const LEFT: &str = "const page = window.document;
  return [page.querySelectorAll('*').length, page.querySelectorAll('[data-waymark-paper]').length,
    page.adoptedStyleSheets.length, page.title, page.documentElement.attributes.length]";

/// How many bytes of the held memories are not zero, and how many memories there are.
const NOT_ZERO: &str = "return [__memories.length,
  __memories.reduce((sum, { buffer }) => sum + new Uint8Array(buffer).reduce((some, byte) => some + (byte !== 0), 0), 0)]";

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

/// The element alone on its page, prepared for a walk.
pub(super) async fn open_for_a_walk(screen: Screen) -> Result<Journey> {
    // It brings a main part of its own, so it stands outside the host's.
    let host = page(STRICT, "/host.css", "").replace("<p id=own>", &format!("{ELEMENT}<p id=own>"));
    let css = "body { margin: 0 } main, #own { display: none } waymark-assessment { block-size: 800px }";
    let pages = [("/host.html", host.as_str()), ("/host.css", css), ("/first.js", ""), ELSEWHERE];
    let journey = Journey::with(Start { screen, pages: &pages, as_built: true, ..Start::default() }).await?;
    journey.prepare_walk().await?;
    journey.open("/host.html").await?;
    wait_whole(&journey, 0).await?;
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
    let journey = open(engine, looks::OLD, 1, TRAPS).await?;
    journey.short_case(&format!("inline-{}", engine.name())).await?;
    journey.enter_host().await?;
    expect_no_calls(&journey).await?;
    journey.expect_quiet().await?;
    journey.choose_exit(journey.server()).await?;
    journey.enter_inline(0);
    journey.press("Leave now").await?;
    journey.expect_left().await
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

/// What libraries of another time did to the prototypes of everything, and a host that looks at every event it can make.
const PROTOTYPES: &str = "
  Object.prototype.polluted = 'host';
  Array.prototype.last = function () { return this[this.length - 1]; };
  Function.prototype.bindAll = function () {};
  window.seen = [];
  const Real = window.CustomEvent;
  window.CustomEvent = function (name, given) { window.seen.push(`${name} ${given?.detail}`); return new Real(name, given); };
  window.CustomEvent.prototype = Real.prototype;
  window.addEventListener('message', ({ data }) => window.seen.push(`message ${data}`));
  for (const shape of [null, 1, 'wipe', { waymark: 1 }, { waymark: 1, kind: 'wipe' }, { waymark: 1, handle: 'x', kind: 'forget' }]) {
    window.postMessage(shape, '*');
  }";

#[tokio::test]
async fn what_a_host_has_done_to_its_prototypes_breaks_nothing() -> Result<()> {
    let journey = open(Engine::Chromium, PLAIN, 1, PROTOTYPES).await?;
    journey.short_case("inline-prototypes").await?;
    journey.enter_host().await?;
    let seen = journey.script("return window.seen.join('; ')", vec![]).await?;
    let seen = seen.as_str().unwrap_or_default();
    ensure!(!seen.contains("K-27") && !seen.contains("Critical"), "the host saw {seen}");
    journey.expect_quiet().await
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
async fn once_whole_it_asks_for_nothing(engine: Engine) -> Result<()> {
    let journey = open(engine, PLAIN, 1, "").await?;
    ensure!(journey.heard("waymark-offline-ready").await?, "the host was not told");
    journey.cut_line().await?;
    journey.begin_case("Arrival").await?;
    journey.save_sealed().await?;
    journey.enter_host().await?;
    let wipe = "const element = document.querySelector('waymark-assessment');
                return element.wipe().then(() => { document.body.append(element); return element.ready; }).then(() => true)";
    ensure!(journey.asks(wipe).await?, "it is not ready again");
    journey.enter_inline(0);
    journey.begin_case("Arrival").await?;
    journey.see("K-27").await?;
    journey.expect_nothing_asked().await
}

#[tokio::test]
async fn once_it_is_whole_it_asks_for_nothing_in_chromium() -> Result<()> {
    once_whole_it_asks_for_nothing(Engine::Chromium).await
}

#[tokio::test]
async fn once_it_is_whole_it_asks_for_nothing_in_firefox() -> Result<()> {
    once_whole_it_asks_for_nothing(Engine::Firefox).await
}

#[tokio::test]
async fn once_it_is_whole_it_asks_for_nothing_in_webkit() -> Result<()> {
    once_whole_it_asks_for_nothing(Engine::WebKit).await
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
