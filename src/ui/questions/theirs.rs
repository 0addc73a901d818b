//! What the other office recorded for a question, beside our own answer.
//!
//! INVARIANT: it is taken over by an act of the worker, one answer at a time, and never by itself.

use yew::prelude::*;

use super::field::{Props, Recorder};
use super::in_words::answer_text;
use crate::domain::answer::{Entry, ItemId};
use crate::domain::case::Case;
use crate::domain::catalogue::Catalogue;
use crate::domain::instrument::{Item, Office};
use crate::domain::joint::{Kind, Pair, Place, Stricter, handed};
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook};
use crate::ui::pages::joint::office;
use crate::ui::screen::Screen;
use crate::wording::{Arg, Words};

/// The answers of both offices, and whose the other is.
#[derive(Debug, Clone, PartialEq)]
pub struct Theirs {
    /// The other office.
    pub office: Office,
    /// Both answers.
    pub pair: Pair,
}

impl Theirs {
    /// What was handed over for a question, if anything was.
    pub fn of(catalogue: &Catalogue, ours: &Case, theirs: Option<&Case>, place: Place, item: &ItemId) -> Option<Self> {
        let theirs = theirs?;
        Some(Self { office: theirs.office(), pair: handed(catalogue, ours, theirs, place, item)? })
    }
}

/// What the other office recorded, below our own answer; and where ours comes from, if it was theirs.
pub fn view(props: &Props, screen: &Screen, node: &NodeRef) -> Html {
    let words = &screen.words;
    let taken = props.entry.from.map(|from| {
        let (office, on) = (office(words, from.office), words.date(from.on));
        html! { <p class="taken-over">{ words.say_with("taken-over", &[("office", Arg::Text(&office)), ("date", Arg::Text(&on))]) }</p> }
    });
    let Some(theirs) = &props.theirs else { return html! { <>{ taken }</> } };
    let pair = &theirs.pair;
    let said = match pair.kind {
        Kind::Same => words.say_with("theirs-same", &[("office", Arg::Text(&office(words, theirs.office)))]),
        Kind::LeftOut => words.say_with("theirs-left-out", &[("office", Arg::Text(&office(words, theirs.office)))]),
        Kind::Differ(_) | Kind::OnlyTheirs | Kind::OnlyOurs => {
            said_line(words, props.item.0, &office(words, theirs.office), &pair.theirs)
        }
    };
    let weighed = stricter_line(words, pair.kind).map(|line| html! { <span class="theirs-weighed">{ line }</span> });
    let take = can_be_taken(pair.kind).then(|| {
        let (on, node) = (props.on.clone(), node.clone());
        let report = Recorder::TakeOver(pair.item.clone(), Box::new(pair.theirs.clone()), theirs.office);
        let take = Callback::from(move |()| {
            // The button goes once the answers are the same, so the focus moves to the question.
            dom::focus(&node);
            on.emit(report.clone());
        });
        let name = format!("{}: {}", words.say("take-over"), words.short(pair.item.as_str()));
        html! { <Button label={words.say("take-over")} {name} look={ButtonLook::Quiet} on={take} /> }
    });
    html! {
        <div class="theirs">
            { taken }
            <p><bdi>{ said }</bdi>{ " " }{ weighed }</p>
            { take }
        </div>
    }
}

/// Whether there is an answer to take over that is not ours already.
pub fn can_be_taken(kind: Kind) -> bool {
    match kind {
        Kind::Differ(_) | Kind::OnlyTheirs => true,
        Kind::Same | Kind::OnlyOurs | Kind::LeftOut => false,
    }
}

/// Who said what, and when.
pub fn said_line(words: &Words, item: &Item, who: &str, entry: &Entry) -> String {
    let answer = answer_text(item, &entry.answer, words);
    match entry.on {
        Some(on) => {
            let on = words.date(on);
            words.say_with(
                "theirs-said",
                &[("who", Arg::Text(who)), ("date", Arg::Text(&on)), ("answer", Arg::Text(&answer))],
            )
        }
        None => words.say_with("theirs-said-undated", &[("who", Arg::Text(who)), ("answer", Arg::Text(&answer))]),
    }
}

/// Which of two different answers is the more dangerous one.
pub fn stricter_line(words: &Words, kind: Kind) -> Option<String> {
    let code = match kind {
        Kind::Differ(Stricter::Ours) => "ours",
        Kind::Differ(Stricter::Theirs) => "theirs",
        Kind::Differ(Stricter::Alike) => "alike",
        Kind::Same | Kind::OnlyOurs | Kind::OnlyTheirs | Kind::LeftOut => return None,
    };
    Some(words.part("theirs-stricter", code))
}
