//! A message of the other office that came as a file, alone or with its case.
//!
//! INVARIANT: what came is entered by an act of the worker, into the case of that code alone, and
//! recording it as received stays an act of its own.

use yew::prelude::*;

use super::step::Opened;
use super::{enter, row};
use crate::domain::referral::{Done, Letter, StepState};
use crate::ui::kit::{Button, ButtonLook};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Look, Screen};
use crate::wording::{Arg, Words};

/// What keeps a letter from being entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hindrance {
    /// No case is open.
    NoCase,
    /// The open case has another code.
    OtherCode,
    /// One of the two is for practice.
    Practice,
    /// Nobody has said which office we are.
    NoSide,
    /// Our own office wrote it.
    OurOwn,
    /// The step is recorded already.
    Done,
}

impl Hindrance {
    fn of(letter: &Letter, look: &Look, screen: &Screen) -> Option<Self> {
        let case = &look.case;
        let is_done =
            row(screen, letter.step).is_some_and(|row| matches!(case.referral.state(row), StepState::Done(_)));
        match case.referral.ours {
            _ if case.is_new() => Some(Self::NoCase),
            _ if case.code.trim() != letter.code.trim() => Some(Self::OtherCode),
            _ if case.training != letter.training => Some(Self::Practice),
            None => Some(Self::NoSide),
            Some(ours) if ours == letter.from => Some(Self::OurOwn),
            Some(_) => is_done.then_some(Self::Done),
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::NoCase => "no-case",
            Self::OtherCode => "other-code",
            Self::Practice => "practice",
            Self::NoSide => "no-side",
            Self::OurOwn => "our-own",
            Self::Done => "done",
        }
    }
}

/// The dialog that shows it.
pub fn view(screen: &Screen, letter: &Letter, look: &Look) -> Html {
    let words = &screen.words;
    let (on, title) = (words.date(letter.on), words.say(&format!("message-{}", letter.step)));
    let args = [
        ("step", Arg::Count(usize::from(letter.step))),
        ("title", Arg::Text(&title)),
        ("code", Arg::Text(&letter.code)),
        ("date", Arg::Text(&on)),
    ];
    let hindrance = Hindrance::of(letter, look, screen);
    let close = {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(Ask::Dialog(None)))
    };
    let way = match hindrance {
        Some(found) => {
            html! { <p class="outputs-warning" role="note">{ hindrance_text(words, found, letter, look) }</p> }
        }
        None => html! { <p>{ words.say("letter-enter-text") }</p> },
    };
    let go = hindrance.is_none().then(|| {
        let (screen, letter, look) = (screen.clone(), letter.clone(), look.clone());
        let label = words.say("letter-enter");
        let on = Callback::from(move |()| {
            enter(&screen, &look, letter.step, &letter.typed, &letter.chosen, &letter.ticked);
            screen.ask.emit(Ask::Announce(screen.words.say("letter-entered")));
            screen.ask.emit(Ask::Go(Page::Messages));
        });
        html! { <Button {label} look={ButtonLook::Go} {on} /> }
    });
    html! { <>
        <p>{ words.say_with("letter-head", &args) }</p>
        <pre class="message-text" dir="auto">{ letter.text.trim_end() }</pre>
        { way }
        <div class="dialog-actions">
            { go }
            <Button label={words.say("close")} on={close} />
        </div>
    </> }
}

fn hindrance_text(words: &Words, hindrance: Hindrance, letter: &Letter, look: &Look) -> String {
    let args = [("theirs", Arg::Text(letter.code.as_str())), ("ours", Arg::Text(look.case.code.as_str()))];
    words.attr_with("letter-not-entered", hindrance.code(), &args).unwrap_or_default()
}

/// Where their file is open beside ours: that it has this message, and the way to enter it.
pub fn from_their_file(screen: &Screen, look: &Look, opened: &Opened) -> Html {
    let words = &screen.words;
    let step = opened.row.step;
    let theirs = look.theirs.as_ref().filter(|theirs| theirs.code.trim() == look.case.code.trim());
    let Some(record) = theirs.and_then(|theirs| theirs.referral.record(step)) else { return Html::default() };
    let Some(Done::Sent { on, by_role, .. }) = &record.done else { return Html::default() };
    let (on, role) = (words.date(*on), super::super::result::roles::name(words, by_role.as_str()));
    let said = words.say_with("messages-in-their-file", &[("date", Arg::Text(&on)), ("role", Arg::Text(&role))]);
    let entry = {
        let (screen, look, record) = (screen.clone(), look.clone(), record.clone());
        Callback::from(move |()| {
            enter(&screen, &look, step, &record.typed, &record.chosen, &record.ticked);
            screen.ask.emit(Ask::Announce(screen.words.say("letter-entered")));
        })
    };
    html! {
        <div class="theirs">
            <p>{ said }</p>
            <Button label={words.say_with("messages-from-their-file", &[("step", Arg::Count(usize::from(step)))])} on={entry} />
        </div>
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::rc::Rc;

    use super::*;
    use crate::domain::answer::Code;
    use crate::domain::case::{Action, Case, World};
    use crate::domain::instrument::Office;
    use crate::domain::referral::ReferralAction;
    use crate::ui::pages::result::fixture::{catalogue, outcome, today};

    fn letter() -> Letter {
        Letter {
            code: "K-17".to_owned(),
            training: false,
            step: 2,
            from: Office::Receiving,
            on: today(),
            typed: BTreeMap::new(),
            ticked: Default::default(),
            chosen: BTreeMap::from([("capacity".to_owned(), Code::from("yes"))]),
            text: "The text.".to_owned(),
        }
    }

    fn look(case: Case) -> Look {
        let outcome = Rc::new(outcome(&case));
        Look { case: Rc::new(case), outcome, gates: Rc::default(), place: Rc::default(), theirs: None, today: today() }
    }

    fn screen() -> Screen {
        Screen {
            words: Words::of("en"),
            beside: None,
            offered: std::rc::Rc::default(),
            aloud: Default::default(),
            tongues: Default::default(),
            leg: Default::default(),
            catalogue: catalogue(),
            act: Callback::noop(),
            ask: Callback::noop(),
        }
    }

    fn sender(code: &str) -> Case {
        let mut case = Case::default();
        case.code = code.to_owned();
        case.referral.ours = Some(Office::Sending);
        case
    }

    #[test]
    fn a_letter_goes_only_into_its_own_case() {
        let found = |case: Case| Hindrance::of(&letter(), &look(case), &screen());
        assert_eq!(found(sender("K-17")), None);
        assert_eq!(found(Case::default()), Some(Hindrance::NoCase));
        assert_eq!(found(sender("K-18")), Some(Hindrance::OtherCode));
        let mut practice = sender("K-17");
        practice.training = true;
        assert_eq!(found(practice), Some(Hindrance::Practice));
        let mut side = sender("K-17");
        side.referral.ours = None;
        assert_eq!(found(side.clone()), Some(Hindrance::NoSide));
        side.referral.ours = Some(Office::Receiving);
        assert_eq!(found(side), Some(Hindrance::OurOwn));
    }

    #[test]
    fn a_step_that_is_recorded_is_left_as_it_is() {
        let mut case = sender("K-17");
        let world = World { catalogue: catalogue(), today: today() };
        case.referral.steps.entry(1).or_default().done =
            Some(Done::Sent { on: today(), by_role: Code::from("coordinator"), fields: Vec::new() });
        let choose = |field: &str, code: &str| ReferralAction::Choose(2, field.to_owned(), Some(code.into()));
        let chosen = [("received", "yes"), ("focal_role", "coordinator"), ("capacity", "yes")];
        let received = ReferralAction::RecordReceived(2, today(), Code::from("coordinator"), String::new());
        for action in chosen.map(|(field, code)| choose(field, code)).into_iter().chain([received]) {
            case.apply(Action::Referral(action), world);
        }
        assert_eq!(Hindrance::of(&letter(), &look(case), &screen()), Some(Hindrance::Done));
    }

    #[test]
    fn every_hindrance_is_said() {
        let words = Words::of("en");
        let all = [
            Hindrance::NoCase,
            Hindrance::OtherCode,
            Hindrance::Practice,
            Hindrance::NoSide,
            Hindrance::OurOwn,
            Hindrance::Done,
        ];
        for hindrance in all {
            let said = hindrance_text(&words, hindrance, &letter(), &look(sender("K-18")));
            assert!(!said.is_empty() && !said.contains(['[', '{']), "{hindrance:?}: {said}");
        }
    }
}
