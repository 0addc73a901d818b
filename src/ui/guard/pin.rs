//! Setting the PIN of this session.

use yew::prelude::*;

use super::state::{GuardAsk, SHORTEST_PIN};
use crate::ui::dom;
use crate::ui::kit::{Button, TextField};
use crate::ui::screen::{Ask, use_screen};
use crate::ui::sealed::Secret;

/// Properties of [`PinForm`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// Whether there is one already.
    pub set: bool,
}

/// What is typed. Gone as soon as the PIN is set.
#[derive(Debug, Clone, PartialEq, Default)]
struct Draft {
    pin: String,
    again: String,
    problem: Option<Problem>,
}

/// Two fields, because a slip of the finger would lock the worker out.
#[component]
pub fn PinForm(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let draft = use_state_eq(Draft::default);
    let typed = |change: fn(&mut Draft, String)| {
        let draft = draft.clone();
        Callback::from(move |text: String| {
            let mut changed = Draft { problem: None, ..(*draft).clone() };
            change(&mut changed, text);
            draft.set(changed);
        })
    };
    let ask = |pin: Option<Secret>| {
        let ask = screen.ask.clone();
        move || ask.emit(Ask::Guard(GuardAsk::Pin(pin.clone())))
    };
    let go = {
        let (draft, ask) = (draft.clone(), screen.ask.clone());
        Callback::from(move |()| {
            if let Some(problem) = problem(&draft) {
                draft.set(Draft { problem: Some(problem), ..(*draft).clone() });
                return;
            }
            ask.emit(Ask::Guard(GuardAsk::Pin(Some(Secret::from(draft.pin.clone())))));
            draft.set(Draft::default());
        })
    };
    let remove = props.set.then(|| {
        let ask = ask(None);
        html! { <Button key="remove" label={words.say("pin-remove")} on={Callback::from(move |()| ask())} /> }
    });
    let state = if props.set { "pin-is-set" } else { "pin-is-not-set" };
    let refused = |of: Field| {
        draft
            .problem
            .filter(|problem| problem.field() == of)
            .map(|problem| AttrValue::from(words.say(problem.message())))
    };
    html! {
        <div class="pin-form" onkeydown={dom::on_enter(&go)}>
            <p key="state" role="status">{ words.say(state) }</p>
            <p key="lost" class="hint">{ words.say("pin-lost") }</p>
            <p key="shown" class="hint not-masked">{ words.say("pin-shown") }</p>
            <TextField key="pin" label={words.say("pin-new")} hint={AttrValue::from(words.say("pin-new-hint"))} value={draft.pin.clone()} masked=true
                refused={refused(Field::Pin)} on_type={typed(|draft, text| draft.pin = text)} />
            <TextField key="again" label={words.say("pin-again")} value={draft.again.clone()} masked=true
                refused={refused(Field::Again)} on_type={typed(|draft, text| draft.again = text)} />
            <div key="actions" class="actions"><Button label={words.say("pin-set")} on={go} />{ remove }</div>
        </div>
    }
}

/// Why no PIN is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Problem {
    TooShort,
    NotTheSame,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Pin,
    Again,
}

impl Problem {
    fn message(self) -> &'static str {
        match self {
            Self::TooShort => "pin-too-short",
            Self::NotTheSame => "pin-not-the-same",
        }
    }

    /// The field that it is a problem of.
    fn field(self) -> Field {
        match self {
            Self::TooShort => Field::Pin,
            Self::NotTheSame => Field::Again,
        }
    }
}

fn problem(draft: &Draft) -> Option<Problem> {
    if draft.pin.trim().chars().nth(SHORTEST_PIN - 1).is_none() {
        Some(Problem::TooShort)
    } else {
        (draft.pin != draft.again).then_some(Problem::NotTheSame)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_has_four_signs_and_is_typed_twice() {
        let typed =
            |pin: &str, again: &str| problem(&Draft { pin: pin.to_owned(), again: again.to_owned(), problem: None });
        assert_eq!(typed("123", "123"), Some(Problem::TooShort));
        assert_eq!(typed("   1", "   1"), Some(Problem::TooShort), "space does not count");
        assert_eq!(typed("1234", "1243"), Some(Problem::NotTheSame));
        assert_eq!(typed("1234", "1234"), None);
    }
}
