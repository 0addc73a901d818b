//! The module is made to stop, again and again, and no answer is lost.

use std::collections::BTreeMap;
use std::env;
use std::hash::{BuildHasher, Hasher, RandomState};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::{FAULT, Journey, Key, Screen};
use xtask::figures;

/// Faults in a usual run. `WAYMARK_FAULTS` asks for another number.
const FAULTS: usize = 24;

/// Every control of the page by its question and place, and what stands in it.
const PICTURE: &str = "
  const seen = {}; const picture = {};
  for (const control of document.querySelectorAll('main.page input, main.page textarea, main.page select')) {
    const name = `${control.closest('[data-item]')?.dataset.item ?? ''} ${control.type}`;
    seen[name] = (seen[name] ?? 0) + 1;
    const value = ['radio', 'checkbox'].includes(control.type) ? control.checked : control.value;
    if (value) picture[`${name} ${seen[name]}`] = value;
  }
  return picture";

/// Uses one of the controls of the page, by its number, with a fault in wait: what it is, and whether something has to be
/// entered there, since it has the focus now. Null where there is none.
const ACT: &str = "
  const [number, where, after] = arguments;
  const controls = [...document.querySelectorAll('main.page input, main.page textarea')].filter((control) =>
    control.closest('[data-item]') && control.checkVisibility() && !(control.type === 'radio' && control.checked));
  const control = controls[number % controls.length];
  if (!control) return null;
  control.scrollIntoView({ block: 'center' });
  const isChoice = ['radio', 'checkbox'].includes(control.type);
  if (!isChoice) control.focus();
  __fault.arm(where, after);
  if (isChoice) (control.labels[0] ?? control).click();
  return { typed: !isChoice, what: `${control.closest('[data-item]').dataset.item} ${control.type} ${control.labels[0]?.innerText}` }";

/// A case that has begun, in a document whose module can be made to stop.
pub(super) async fn open() -> Result<Journey> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.before_each_document(FAULT).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    Ok(journey)
}

async fn picture(journey: &Journey) -> Result<BTreeMap<String, Value>> {
    let picture = journey.script(PICTURE, vec![]).await?;
    Ok(picture.as_object().context("no picture")?.iter().map(|(name, value)| (name.clone(), value.clone())).collect())
}

async fn fired(journey: &Journey) -> Result<u64> {
    journey.script("return __fault.fired", vec![]).await?.as_u64().context("no count")
}

/// Waits until the module runs again, and goes on.
async fn go_on(journey: &Journey) -> Result<()> {
    journey.see("Waymark stopped and has started again").await?;
    let settled = "return !document.querySelector('.dialog-ground') || waymarkKeeper.isSettled()";
    journey.wait("what was on its way to be entered again", || journey.asks(settled)).await?;
    journey.press_in(".dialog", "Go on").await?;
    journey.wait("the dialog to close", || journey.asks("return !document.querySelector('.dialog')")).await
}

struct Dice(u64);

impl Dice {
    fn new() -> Self {
        let seed = env::var("WAYMARK_SEED").ok().and_then(|seed| seed.parse().ok());
        let seed = seed.unwrap_or_else(|| RandomState::new().build_hasher().finish());
        println!("WAYMARK_SEED={seed}");
        Self(seed | 1)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// The step with most pages, where no answer leads elsewhere.
const STEP: &str = "A life worth returning to";

#[tokio::test]
async fn a_fault_at_every_action_of_a_random_session_loses_no_answer() -> Result<()> {
    let (journey, mut dice) = (open().await?, Dice::new());
    let faults = env::var("WAYMARK_FAULTS").ok().and_then(|faults| faults.parse().ok()).unwrap_or(FAULTS);
    let mut given: BTreeMap<String, BTreeMap<String, Value>> = BTreeMap::new();
    let mut made = 0;
    journey.go_to_step(STEP).await?;
    while made < faults {
        let title = journey.title().await?;
        for _ in 0..2 {
            if let Some(after) = act(&journey, &mut dice, &mut made).await? {
                given.insert(title.clone(), after);
            }
            ensure!(journey.title().await? == title, "the page was {title}, after fault {made} it is another");
        }
        let step =
            journey.script("return document.querySelector('.steps [aria-current]')?.textContent", vec![]).await?;
        if journey.has_next().await? && !step.is_null() {
            journey.next().await?;
        } else {
            journey.go_to_step(STEP).await?;
        }
        if journey.title().await?.contains("What weakens") {
            journey.go_to_step(STEP).await?;
        }
    }
    for (title, given) in &given {
        journey.go_to_step(STEP).await?;
        journey.go_on_to(title).await?;
        let found = picture(&journey).await?;
        let lost: Vec<_> = given.iter().filter(|(name, value)| found.get(*name) != Some(value)).collect();
        ensure!(lost.is_empty(), "lost on {title}: {lost:?}");
    }
    figures::note("faults injected, and survived", made);
    figures::note("pages compared after them, with no answer lost", given.len());
    Ok(())
}

/// Gives one answer while a fault waits, and returns what stands on the page then; nothing where nothing can be given.
async fn act(journey: &Journey, dice: &mut Dice, made: &mut usize) -> Result<Option<BTreeMap<String, Value>>> {
    let before = (fired(journey).await?, picture(journey).await?);
    let place = if dice.below(2) == 0 { "drawing" } else { "hearing" };
    let chosen = journey.script(ACT, vec![json!(dice.below(40)), json!(place), json!(dice.below(6))]).await?;
    if chosen.is_null() {
        journey.script("__fault.disarm()", vec![]).await?;
        return Ok(None);
    }
    if chosen["typed"] == json!(true) {
        journey.insert_text(&format!("given {made} {}", dice.below(1000))).await?;
    }
    // An answer may draw less than it takes for the fault to come.
    let came = || async { Ok(fired(journey).await? > before.0 || picture(journey).await? != before.1) };
    journey.wait("the answer or the fault", came).await?;
    journey.script("__fault.disarm()", vec![]).await?;
    let stopped = fired(journey).await? > before.0;
    if stopped {
        *made += 1;
        let place = journey.script("return __fault.place", vec![]).await?;
        go_on(journey).await.with_context(|| format!("{chosen}, {place}"))?;
    }
    let after = picture(journey).await?;
    ensure!(
        after != before.1,
        "fault {made} ({place}, stopped {stopped}): the answer is not there: {chosen}; {:?}",
        before.1
    );
    Ok(Some(after))
}

#[tokio::test]
async fn what_was_on_its_way_into_the_module_is_entered_again() -> Result<()> {
    let journey = open().await?;
    let was_chosen = || journey.is_chosen("Is it safe and private", "Yes");
    journey.script("__fault.arm('hearing', 0)", vec![]).await?;
    journey.choose("Is it safe and private", "Yes").await?;
    go_on(&journey).await?;
    ensure!(was_chosen().await?, "the answer is gone");
    journey
        .script("document.querySelectorAll('main details').forEach((part) => { part.open = true; })", vec![])
        .await?;
    journey.script("document.querySelector('main.page textarea').focus(); __fault.arm('hearing', 0)", vec![]).await?;
    journey.insert_text("dictated").await?;
    go_on(&journey).await?;
    let typed = "return document.querySelector('main.page textarea').value === 'dictated'";
    ensure!(journey.asks(typed).await?, "what was typed is gone");
    ensure!(was_chosen().await?, "the answer before is gone");
    // While it is drawn, the choice before may still stand beside the new one: only the new one counts.
    let second = "Is anyone present who came with the person";
    journey.choose(second, "Not known yet").await?;
    journey.script("__fault.arm('drawing', 0)", vec![]).await?;
    journey.choose(second, "Would rather not say").await?;
    go_on(&journey).await?;
    ensure!(journey.is_chosen(second, "Would rather not say").await?, "the new choice is gone");
    ensure!(!journey.is_chosen(second, "Not known yet").await?, "the old choice came back");
    // Also the module knows it, not only the screen.
    journey.next().await?;
    journey.press("Back").await?;
    journey.wait("the first page", was_chosen).await?;
    ensure!(journey.asks(typed).await?, "the module does not know what was typed");
    journey.shoot("restart").await.map(drop)
}

/// A browser in which nothing of the screen can be drawn any more, until `mend()`.
pub(super) const BROKEN: &str = "
  const real = Document.prototype.createElement;
  const { createElementNS, cloneNode } = { createElementNS: Document.prototype.createElementNS, cloneNode: Node.prototype.cloneNode };
  window.mend = () => {
    Object.assign(Document.prototype, { createElement: real, createElementNS });
    Node.prototype.cloneNode = cloneNode;
  };
  window.realCreate = real;
  const plain = ['main', 'h1', 'p', 'button', 'a'];
  Document.prototype.createElementNS = () => { throw new DOMException('made to fail'); };
  Document.prototype.createElement = function (name, ...rest) {
    if (!plain.includes(name)) throw new DOMException('made to fail');
    return real.call(this, name, ...rest);
  };
  Node.prototype.cloneNode = ((clone) => function (deep) {
    if (deep || this.id !== 'app') throw new DOMException('made to fail');
    return clone.call(this, deep);
  })(Node.prototype.cloneNode)";

#[tokio::test]
async fn when_it_does_not_start_again_the_case_can_be_saved_sealed() -> Result<()> {
    let journey = open().await?;
    journey.go_on_to_question("agree to this assessment").await?;
    journey.choose("agree to this assessment", "Agrees").await?;
    journey.script(BROKEN, vec![]).await?;
    journey.script("document.querySelector('.turn .button-go').click()", vec![]).await?;
    journey.see("Waymark has stopped").await?;
    let words = journey.wait_for("six words", || async {
        let words = "return document.querySelector('.notice-words')?.textContent ?? null";
        Ok(journey.script(words, vec![]).await?.as_str().map(str::to_owned))
    });
    let words = words.await?;
    journey.shoot("stopped").await?;
    journey.press("Save the sealed file").await?;
    let (name, file) = journey.download().await?;
    ensure!(name == "assessment.age", "{name}");
    journey.see("in the downloads folder").await?;
    journey.expect_no_word_on_the_console().await?;
    journey.open_alone().await?;
    journey.hand_over("Open a case file", "assessment.age", &file).await?;
    journey.type_into("Passphrase", &words).await?;
    journey.press("Open it").await?;
    journey.press("Go on with it").await?;
    journey.go_on_to_question("agree to this assessment").await?;
    journey.wait("the answer", || journey.is_chosen("agree to this assessment", "Agrees")).await
}

/// Gives the module hardly more memory than it has when it has started: `limit` pages of 64 KiB.
const LITTLE_MEMORY: &str = "
  const compile = WebAssembly.compile;
  const number = (value) => { const bytes = []; do { bytes.push((value & 127) | (value > 127 ? 128 : 0)); value >>>= 7; } while (value); return bytes; };
  WebAssembly.compile = (module) => {
    const read = (at) => { let value = 0; for (let shift = 0; ; shift += 7, at += 1) { value |= (module[at] & 127) << shift; if (module[at] < 128) return [value, at + 1]; } };
    for (let at = 8; at < module.length; ) {
      const [size, start] = read(at + 1);
      if (module[at] === 5) {
        const [least] = read(start + 2);
        const limits = [1, 1, ...number(least), ...number(__PAGES__)];
        const section = [5, ...number(limits.length), ...limits];
        return compile(new Uint8Array([...module.subarray(0, at), ...section, ...module.subarray(start + size)]));
      }
      at = start + size;
    }
    // The rest of the program works on the memory of the first module.
    return compile(module);
  }";

#[tokio::test]
async fn exhausted_memory_loses_no_answer() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.hold_memory().await?;
    journey.open_alone().await?;
    // What it takes with all pages and words there.
    journey.press("What this computer knows").await?;
    journey.wait("a later page", || async { Ok(journey.title().await? == "What this computer knows") }).await?;
    let pages = journey.script("return window.__memories[0].buffer.byteLength / 65536", vec![]).await?;
    let pages = pages.as_u64().context("no size")?;
    // Two megabytes more, and a text that takes several.
    journey.before_each_document(&LITTLE_MEMORY.replace("__PAGES__", &(pages + 32).to_string())).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey
        .script("document.querySelectorAll('main details').forEach((part) => { part.open = true; })", vec![])
        .await?;
    let fill = "
      const field = document.querySelector('main.page textarea');
      field.value = 'x'.repeat(4_000_000);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))";
    journey.script(fill, vec![]).await?;
    journey.see("Waymark stopped and has started again").await?;
    journey.wait("the module", || journey.asks("return waymarkKeeper.isSettled()")).await?;
    journey.press_in(".dialog", "Go on").await?;
    journey.wait("the dialog to close", || journey.asks("return !document.querySelector('.dialog')")).await?;
    // The text came again and stopped it again, so it began on the start page and left the text out.
    if journey.title().await? == "Start" {
        journey.press("Go on").await?;
    }
    ensure!(journey.is_chosen("Is it safe and private", "Yes").await?, "the answer is gone");
    journey.expect_no_word_on_the_console().await
}

/// Lets the module stop while it hears of a click.
async fn stop_by_a_click_on(journey: &Journey, part: &str) -> Result<()> {
    const CLICK: &str = "__fault.arm('hearing', 0);
      document.querySelector(arguments[0]).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))";
    journey.script(CLICK, vec![json!(part)]).await.map(drop)
}

#[tokio::test]
async fn a_covered_screen_stays_covered() -> Result<()> {
    let journey = open().await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.press("Cover").await?;
    journey.see("Covered").await?;
    stop_by_a_click_on(&journey, ".cover").await?;
    let again = "return __fault.fired === 1 && waymarkKeeper.isSettled() && Boolean(document.querySelector('.cover'))";
    journey.wait("the cover, after the module has stopped", || journey.asks(again)).await?;
    ensure!(!journey.words().await?.contains("Is it safe and private"), "what was covered is in sight");
    Ok(())
}

/// Nobody pressed *Cover*: time did, behind a PIN.
#[tokio::test]
async fn what_time_has_covered_stays_covered_behind_its_pin() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.before_each_document(FAULT).await?;
    journey.take_the_clock().await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.set_pin(PIN).await?;
    journey.pass_time(121).await?;
    let covered = "return Boolean(document.querySelector('.cover-pin input'))";
    journey.wait("the cover", || journey.asks(covered)).await?;
    stop_by_a_click_on(&journey, ".cover").await?;
    let again = "return __fault.fired === 1 && waymarkKeeper.isSettled() && Boolean(document.querySelector('.cover-pin input'))";
    journey.wait("the cover and its PIN, after the module has stopped", || journey.asks(again)).await?;
    ensure!(!journey.words().await?.contains("Is it safe and private"), "what was covered is in sight");
    // The time that had passed counts on: it is wiped a quarter of an hour after somebody was there, not after the stop.
    journey.pass_time(13 * 60).await?;
    journey.see("Everything was wiped, because nobody used this page for a while.").await
}

const PIN: &str = "zk 82-64";

#[tokio::test]
async fn a_screen_turned_round_does_not_turn_back_by_itself() -> Result<()> {
    let journey = open().await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to_question("has anyone threatened the person?").await?;
    journey.press("Show to the person: a threat since leaving").await?;
    let turned = "return Boolean(document.querySelector('main.person')) && !document.querySelector('#app main.page')?.checkVisibility({ visibilityProperty: true })";
    journey.wait("the screen for the person", || journey.asks(turned)).await?;
    stop_by_a_click_on(&journey, "main.person").await?;
    journey.wait("the module", || journey.asks("return __fault.fired === 1 && waymarkKeeper.isSettled()")).await?;
    journey.wait("the screen for the person", || journey.asks(turned)).await
}

/// What a button does may have landed when the screen cannot be drawn: then nothing that stood on the old screen is entered
/// into the new one, where it would stand in another place, or come back after it was taken back.
#[tokio::test]
async fn what_a_button_did_is_not_undone_by_what_stood_on_the_screen() -> Result<()> {
    const TEXT: &str = "const text = document.querySelector('main.page [data-item=LANG]').querySelector('textarea, input[type=text]');";
    let journey = open().await?;
    journey.go_on_to("A few facts").await?;
    journey.script(&format!("{TEXT} text.focus()"), vec![]).await?;
    journey.insert_text("taken back").await?;
    journey.script("document.activeElement.blur(); __fault.arm('drawing', 0)", vec![]).await?;
    journey.press("Undo last answer").await?;
    go_on(&journey).await?;
    let stands = format!("{TEXT} return text.value === 'taken back'");
    ensure!(!journey.asks(&stands).await?, "what was taken back is there again");
    // A wipe that cannot be drawn has wiped all the same.
    journey.press("Start").await?;
    ensure!(journey.typed_in("Case code").await? == "K-27", "no code");
    journey.press("Wipe").await?;
    journey.script("__fault.arm('drawing', 0)", vec![]).await?;
    journey.press_in(".dialog", "Wipe everything").await?;
    journey.wait("the module", || journey.asks("return __fault.fired === 2 && waymarkKeeper.isSettled()")).await?;
    ensure!(!journey.words().await?.contains("K-27"), "the code is on the screen");
    let code = "return [...document.querySelectorAll('input')].some((field) => field.value === 'K-27') || waymarkKeeper.text('case').includes('K-27')";
    ensure!(!journey.asks(code).await?, "the code came back after the wipe");
    Ok(())
}

/// The page that says that it has stopped covers itself, asks for the PIN, and leaves by itself in the end.
#[tokio::test]
async fn a_page_that_has_stopped_is_guarded_too() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.before_each_document(FAULT).await?;
    journey.take_the_clock().await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.set_pin(PIN).await?;
    journey.script(BROKEN, vec![]).await?;
    journey.script("document.querySelector('.turn .button-go').click()", vec![]).await?;
    journey.see("Waymark has stopped").await?;
    journey.wait("six words", || journey.asks("return Boolean(document.querySelector('.notice-words'))")).await?;
    // What fails is drawing; the plain page has a field that this browser would not make.
    journey.script("document.createElement = Document.prototype.createElement = window.realCreate", vec![]).await?;
    journey.pass_time(121).await?;
    journey.see("Covered").await?;
    journey.shoot("stopped-covered").await?;
    ensure!(
        !journey.asks("return Boolean(document.querySelector('.notice-words'))").await?,
        "the six words are in sight"
    );
    ensure!(journey.expect_hardened().await? > 0, "there is no field for the PIN");
    let typed = "return document.querySelector('.notice input')";
    let try_pin = async |pin: &str| -> Result<()> {
        let field = journey.browser().execute(typed, vec![]).await?.element()?;
        Ok(field.send_keys(pin + Key::Enter).await?)
    };
    try_pin("0000").await?;
    journey.see("That is not the PIN.").await?;
    try_pin(PIN).await?;
    journey.see("Save the sealed file").await?;
    journey.wait("six words", || journey.asks("return Boolean(document.querySelector('.notice-words'))")).await?;
    journey.pass_time(15 * 60 + 1).await?;
    journey.wait("an empty page", || journey.asks("return location.href === 'about:blank'")).await
}

#[tokio::test]
async fn after_a_fault_wiping_leaves_nothing_and_leaving_works() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    let mark = waymark_journeys::traces::Mark::new();
    journey.hold_memory().await?;
    journey.before_each_document(FAULT).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    ensure!(journey.mark_page(&mark, 0).await? > 1, "nothing was entered");
    journey.script("window.held = waymarkKeeper.forModule.kept('case'); __fault.arm('drawing', 0)", vec![]).await?;
    journey.choose("Is it safe and private", "Yes").await?;
    go_on(&journey).await?;
    let both = journey.in_memory(&mark).await?;
    ensure!(both.modules == 2 && both.copies > 0, "two modules were started, and one knows the case: {both:?}");
    journey.wipe().await?;
    let left = journey.in_memory(&mark).await?;
    ensure!(left.copies == 0, "in the memory of the two modules: {left:?}");
    ensure!(journey.asks("return window.held.every((byte) => byte === 0)").await?, "what was kept is still there");
    ensure!(mark.count(&journey.heap().await?) == 0, "among the texts of the script");
    journey.expect_no_word_on_the_console().await?;
    journey.press("Leave now").await?;
    journey.wait("an empty page", || journey.asks("return location.href === 'about:blank'")).await
}
