//! The places that a walk looks at: every page of a case that holds something of everything, and every dialog, form and
//! state beside the pages, as a table. Nothing in it is in one language: what is pressed is named as the wording names it.

use std::ops::AsyncFnMut;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::Key;

use crate::sentences::Sentences;
use crate::{FAULT, Journey};

/// A practice case that holds something of everything; `tests/rules/rich_case` holds it to the program.
pub const RICH: &str = include_str!("../cases/rich.json");
/// The message that comes next in that case, from the other office.
pub const LETTER: &str = include_str!("../cases/letter.json");
/// The day on which it was written.
const DAY: (u16, u8, u8) = (2026, 11, 23);
/// Beginnings of sealed files: for somebody with a passphrase, and for an office.
const WITH_PASSPHRASE: &str = "age-encryption.org/v1\n-> scrypt bBJ9fNcLX7Y0R5DxZWvVHw 16\nkuJFZ9ZUyGTLu0XZYoV2pzRGkDSPRkfBsKrWrZCrN4Q\n--- U6AGb8WqV0yPUSLBQiZ0pkVwSqoQoU8S1UFMVRIOGkA\n0123456789abcdef0123456789abcdef";
const FOR_OFFICE: &str = "age-encryption.org/v1\n-> X25519 bBJ9fNcLX7Y0R5DxZWvVH3x3a4mPUSLBQiZ0pkVwSqo\nkuJFZ9ZUyGTLu0XZYoV2pzRGkDSPRkfBsKrWrZCrN4Q\n--- U6AGb8WqV0yPUSLBQiZ0pkVwSqoQoU8S1UFMVRIOGkA\n0123456789abcdef0123456789abcdef";
const PASSPHRASE: &str = "brisk walnut over seven hills";

/// One thing that is done on the way to a place. Words are names of sentences; parts are selectors.
#[derive(Clone, Copy, Debug)]
enum Do {
    /// Presses the button of this name.
    Press(&'static str),
    /// Presses the first such part of the page, also where it is folded away.
    Click(&'static str),
    /// Presses the button of this name in the bar or among the steps, also where it is folded away.
    Way(&'static str),
    /// Presses the first button of the page whose name begins so.
    First(&'static str),
    /// To a page: the step, and the page.
    To(&'static str, &'static str),
    /// Opens a file.
    Open(&'static str),
    /// Chooses an option of a question, counted from 0.
    Choose(&'static str, usize),
    /// Types into such a field, in place of what was there.
    Type(&'static str, &'static str),
    /// Waits until such a part is there.
    See(&'static str),
    /// Waits until no such part is there.
    Gone(&'static str),
    /// Presses the escape key, which closes what is open.
    Escape,
    /// Lets so many seconds pass.
    Pass(u32),
    /// Runs a script.
    Run(&'static str),
}

/// A place that is no page of a case.
#[derive(Clone, Copy, Debug)]
struct State {
    /// What it is called in reports and pictures.
    name: &'static str,
    /// The way there.
    there: &'static [Do],
    /// The way back.
    back: &'static [Do],
}

const fn state(name: &'static str, there: &'static [Do], back: &'static [Do]) -> State {
    State { name, there, back }
}

use Do::{Choose, Click, Escape, First, Gone, Open, Pass, Press, Run, See, To, Type, Way};

const BACK: &[Do] = &[Click(".turn .button-go"), See("fieldset .choices")];
const CLOSE: &[Do] = &[Escape, Gone(".dialog")];
const STAY: &[Do] = &[];

/// Before there is a case.
const BEFORE: &[State] = &[
    state("start", &[See("fieldset .choices")], STAY),
    state("immediate-danger", &[Press("page-emergency"), See(".turn")], BACK),
    state("check-of-a-place", &[Press("page-place"), See(".turn")], BACK),
    state("rule-book", &[Press("page-rule-book"), See(".turn")], BACK),
    state("safety-information", &[Press("page-leaflet"), See(".turn")], BACK),
    state("about", &[Press("page-about"), See(".turn")], BACK),
    state("keys-of-an-office", &[Press("page-office-key"), See(".six-words li:nth-child(6)")], BACK),
    state("what-this-computer-knows", &[Press("page-knows"), See(".knows dd:not(:empty)")], BACK),
    state("languages", &[Way("dialog-languages"), See(".dialog select")], CLOSE),
    state("keys", &[Way("keys"), See(".key-map")], CLOSE),
    state("settings", &[Way("settings"), See(".dialog .settings")], STAY),
    state(
        "settings-refused-pin",
        &[Type(".dialog .pin-form input", "12"), Click(".dialog .pin-form button"), See(".dialog .problem")],
        CLOSE,
    ),
    state("a-file-that-cannot-be-read", &[Open("{"), See(".dialog [role=alert]")], CLOSE),
    state("open-sealed", &[Open(WITH_PASSPHRASE), See(".dialog .masked")], STAY),
    state("open-sealed-refused", &[Click(".dialog .button-go"), See(".dialog .problem")], CLOSE),
    state("open-sealed-for-an-office", &[Open(FOR_OFFICE), See(".dialog .masked")], CLOSE),
    state("letter-without-a-case", &[Open(LETTER), See(".dialog .outputs-warning")], CLOSE),
    state("opened", &[Open(RICH), See(".dialog .button-go")], CLOSE),
];

/// Beside the pages of the case that holds something of everything.
const BESIDE: &[State] = &[
    state("wipe", &[Way("wipe"), See(".dialog .button-go")], CLOSE),
    state("languages-in-a-case", &[Way("dialog-languages"), See(".dialog select")], CLOSE),
    state("settings-in-a-case", &[Way("settings"), See(".dialog .settings")], CLOSE),
    state("to-come-back-to", &[Way("page-open-points"), See(".turn")], STAY),
    state("six-words", &[Way("outputs"), Press("outputs-save-case"), See(".six-words li:nth-child(6)")], STAY),
    state("six-words-not-written", &[Click(".dialog .button-go"), See(".dialog .problem")], STAY),
    state(
        "sealing-with-own-words",
        &[Click(".dialog .choices label:nth-child(2) input"), See(".dialog .masked")],
        STAY,
    ),
    state(
        "sealing-for-an-office",
        &[Click(".dialog .choices label:nth-child(3) input"), See(".dialog textarea")],
        CLOSE,
    ),
    state(
        "is-it-there",
        &[
            Press("outputs-save-case"),
            Click(".dialog .choices label:nth-child(2) input"),
            Type(".dialog .masked", PASSPHRASE),
            Type(".dialog label ~ label .masked", PASSPHRASE),
            Click(".dialog .dialog-actions .button-go"),
            Gone(".dialog .masked"),
            See(".dialog .button-go"),
        ],
        &[Click(".dialog .button-go"), Gone(".dialog")],
    ),
    state(
        "sealing-a-message",
        &[
            To("step-messages", "page-messages"),
            Click(".path-stops > li:nth-child(3) button"),
            Click(".message-step .actions .button-go:not([data-part])"),
            See(".dialog textarea"),
        ],
        CLOSE,
    ),
    state("letter", &[Way("page-welcome"), See("fieldset .choices"), Open(LETTER), See(".dialog .button-go")], CLOSE),
    state("opened-over-a-case", &[Open(RICH), See(".dialog .problem")], STAY),
    state("answers-of-both-offices", &[Press("opened-beside"), Gone(".dialog"), See(".joint")], STAY),
    state("a-question-of-both-offices", &[To("step-safety", "section-reach"), See(".theirs")], STAY),
    state(
        "a-faulty-day",
        &[To("step-safety", "section-planned"), Type(".date-field input", "tomorrow"), See(".problem")],
        STAY,
    ),
    state(
        "a-refused-decision",
        &[
            To("step-result", "page-decision"),
            Press("decision-withdraw"),
            Type(
                "[data-part=reasons] label:nth-of-type(1) input, [data-part=reasons] label:nth-of-type(1) textarea",
                "",
            ),
            Type(
                "[data-part=reasons] label:nth-of-type(2) input, [data-part=reasons] label:nth-of-type(2) textarea",
                "",
            ),
            Press("decision-record"),
            See(".faults"),
        ],
        STAY,
    ),
    state(
        "a-new-line-of-the-plan",
        &[To("step-plan", "page-plan"), Press("plan-add-line"), See(".plan-line:nth-child(6)")],
        STAY,
    ),
    state("a-contact", &[Press("plan-add-contact"), See(".plan-contact")], STAY),
    state("agreeing", &[Press("plan-agree-again"), See(".plan-form")], STAY),
    state(
        "agreeing-refused",
        &[Press("plan-agree-send"), See(".plan-form [role=radiogroup][aria-invalid=true]")],
        STAY,
    ),
    state("closing", &[Press("plan-close"), See(".plan-form select")], STAY),
    state("closing-refused", &[Press("plan-close-send"), See(".plan-form select[aria-invalid=true]")], STAY),
    state(
        "a-risk-of-its-own",
        &[To("step-needs", "page-risks"), Press("risks-add-own"), See(".risk-row:nth-child(4)")],
        STAY,
    ),
    state(
        "shown-to-the-person",
        &[To("step-safety", "section-view"), First("person-show"), See(".person h1")],
        &[Press("person-back"), Gone(".person")],
    ),
    state("a-closed-gate", &[To("step-before", "section-moment"), Choose("PRE1", 2), See(".gate")], STAY),
    state(
        "a-locked-page",
        &[Way("step-plan"), See(".page > div > .card:only-child")],
        &[To("step-before", "section-moment"), Choose("PRE1", 0)],
    ),
    state("cover", &[Way("cover"), See(".cover")], STAY),
    state("cover-setting-a-pin", &[Click(".cover-set summary"), See(".cover .pin-form input")], STAY),
    state(
        "cover-with-a-pin",
        &[
            Type(".cover .pin-form input", "4711"),
            Type(".cover .pin-form label ~ label input", "4711"),
            Click(".cover .pin-form button"),
            See(".cover-pin input"),
        ],
        STAY,
    ),
    state(
        "cover-wrong-pin",
        &[Type(".cover-pin input", "1"), Click(".cover .button-go"), See(".cover .problem")],
        STAY,
    ),
    state(
        "cover-counting",
        &[Pass(14 * 60 + 10), See(".cover-counted:not(:empty)")],
        &[Type(".cover-pin input", "4711"), Click(".cover .button-go"), Gone(".cover")],
    ),
    state(
        "restarted",
        &[Run("__fault.arm('drawing', 0)"), Way("keys"), See(".dialog [role=alert]")],
        &[Click(".dialog .dialog-actions button:last-child"), Gone(".dialog")],
    ),
];

/// What a walk does at each place: the journey, and what the place is called.
pub trait Looks: AsyncFnMut(&Journey, &str) -> Result<()> {}
impl<T: AsyncFnMut(&Journey, &str) -> Result<()>> Looks for T {}

impl Journey {
    /// Takes the day and the clock into the hands of the test, and lets the module be stopped: what a walk needs of every
    /// document that opens from now on.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn prepare_walk(&self) -> Result<()> {
        self.before_each_document(FAULT).await?;
        self.take_the_clock().await?;
        self.on_day(DAY.0, DAY.1, DAY.2).await
    }

    /// The start page in a language. The page is open.
    ///
    /// # Errors
    ///
    /// When it does not come.
    pub async fn speak(&self, tongue: &Sentences) -> Result<()> {
        if tongue.code != "en" {
            self.pick("Language", &tongue.name).await?;
        }
        self.wait(&tongue.name, || async { Ok(self.words().await?.contains(tongue.say("welcome-open-text")?)) }).await
    }

    /// Opens the practice case that holds something of everything, on its first page. The start page is shown.
    ///
    /// # Errors
    ///
    /// When it does not open.
    pub async fn open_rich(&self, tongue: &Sentences) -> Result<()> {
        self.take(&[Open(RICH), Press("opened-continue"), Gone(".dialog"), See("[data-item]")], tongue).await
    }

    /// Looks at every place there is without a case. The start page is shown, and is shown again at the end.
    ///
    /// # Errors
    ///
    /// When a place is not reached, or looking at it fails.
    pub async fn walk_before(&self, tongue: &Sentences, looks: &mut impl Looks) -> Result<()> {
        self.walk(BEFORE, tongue, looks).await
    }

    /// Looks at every place beside the pages of the case that [`Journey::open_rich`] has opened.
    ///
    /// # Errors
    ///
    /// When a place is not reached, or looking at it fails.
    pub async fn walk_beside(&self, tongue: &Sentences, looks: &mut impl Looks) -> Result<()> {
        self.walk(BESIDE, tongue, looks).await
    }

    /// Looks at this page and all that follow; how many there are.
    ///
    /// # Errors
    ///
    /// When a page does not come, or looking at it fails.
    pub async fn walk_pages(&self, looks: &mut impl Looks) -> Result<usize> {
        let mut pages = 0;
        loop {
            let title = self.title().await?;
            looks(self, &title).await.with_context(|| title.clone())?;
            pages += 1;
            if !self.has_next().await? {
                return Ok(pages);
            }
            self.next().await?;
        }
    }

    /// Whether the window has no room for the steps beside the page.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn is_narrow(&self) -> Result<bool> {
        self.asks("return document.querySelector('.narrow-only button')?.checkVisibility() === true").await
    }

    /// To a page of a case by its step, in any window: what both are called in the wording.
    ///
    /// # Errors
    ///
    /// When there is no such step, or the page does not come.
    pub async fn go_by_step(&self, tongue: &Sentences, step: &str, page: &str) -> Result<()> {
        self.way(".steps button", tongue.say(step)?).await?;
        self.go_on_to(tongue.say(page)?).await
    }

    async fn walk(&self, states: &[State], tongue: &Sentences, looks: &mut impl Looks) -> Result<()> {
        for State { name, there, back } in states {
            self.take(there, tongue).await.with_context(|| format!("on the way to {name}"))?;
            looks(self, name).await.with_context(|| (*name).to_owned())?;
            self.take(back, tongue).await.with_context(|| format!("on the way back from {name}"))?;
        }
        Ok(())
    }

    async fn take(&self, ways: &[Do], tongue: &Sentences) -> Result<()> {
        for way in ways {
            if let Err(error) = self.step(*way, tongue).await {
                let picture = self.shoot("walk-stopped").await?;
                return Err(error.context(format!("{way:.80?}, see {}", picture.display())));
            }
        }
        Ok(())
    }

    async fn step(&self, way: Do, tongue: &Sentences) -> Result<()> {
        let there = "return document.querySelector(arguments[0]) !== null";
        let is_there = async |part: &str| Ok(self.script(there, vec![json!(part)]).await? == json!(true));
        match way {
            Press(name) => self.press(tongue.say(name)?).await,
            Click(part) => {
                self.wait(part, || is_there(part)).await?;
                self.script("document.querySelector(arguments[0]).click()", vec![json!(part)]).await.map(drop)
            }
            Way(name) => self.way(".bar button, .steps button", tongue.say(name)?).await,
            First(name) => self.way("main.page button", tongue.say(name)?).await,
            To(step, page) => self.go_by_step(tongue, step, page).await,
            Open(file) => self.hand_over(tongue.say("open-case")?, "case.json", file.as_bytes()).await,
            Choose(item, option) => {
                let choose = "document.querySelectorAll(`[data-item='${arguments[0]}'] input[type=radio]`)[arguments[1]].click()";
                self.script(choose, vec![json!(item), json!(option)]).await.map(drop)
            }
            Type(part, text) => {
                self.wait(part, || is_there(part)).await?;
                self.script(TYPE, vec![json!(part), json!(text)]).await.map(drop)
            }
            See(part) => self.wait(part, || is_there(part)).await,
            Gone(part) => self.wait(&format!("the end of {part}"), || async { Ok(!is_there(part).await?) }).await,
            Escape => self.keys(Key::Escape).await,
            Pass(seconds) => self.pass_time(seconds).await,
            Run(script) => self.script(script, vec![]).await.map(drop),
        }
    }

    /// Presses the first such button whose name begins so.
    async fn way(&self, buttons: &str, name: &str) -> Result<()> {
        let press = "
            const name = (button) => (button.ariaLabel ?? button.querySelector('.step-name')?.textContent ?? button.textContent).trim();
            const named = [...document.querySelectorAll(arguments[0])].find((button) => name(button).startsWith(arguments[1]));
            named?.click();
            return Boolean(named)";
        let pressed = self.script(press, vec![json!(buttons), json!(name)]).await?;
        ensure!(pressed == json!(true), "no way is called {name}");
        Ok(())
    }
}

/// As somebody types who then goes on.
const TYPE: &str = "
    const field = document.querySelector(arguments[0]);
    field.focus();
    field.value = arguments[1];
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    document.querySelector('.dialog h2, .cover h1, .person h1, h1').focus()";
