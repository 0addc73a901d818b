//! What is not known, and what would settle it.
//!
//! INVARIANT: "would rather not say" is never shown as a lack of the person's; the advice is to come
//! back when there is more trust (SA 3.4.2 U6).

use yew::prelude::*;

use super::links::{Reach, answer_link, page_link};
use crate::domain::answer::{Answer, ItemId};
use crate::domain::assess::{Gap, Outcome};
use crate::domain::case::Case;
use crate::domain::scale::Leg;
use crate::ui::kit::{ButtonLook, Disclosure};
use crate::ui::page::Page;
use crate::ui::questions::answer_text;
use crate::ui::screen::{Look, Screen};
use crate::wording::Arg;

/// How an open question stands. Wording is `result-state.<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing recorded.
    Blank,
    /// Put off on purpose.
    PutOff,
    /// Asked, and not known.
    NotKnown,
    /// The person would rather not say.
    Declined,
    /// Something was recorded that does not settle it.
    NotSettled,
}

impl State {
    /// How the question of an answer that settles nothing stands.
    pub fn of(answer: &Answer) -> Self {
        match answer {
            Answer::Empty => Self::Blank,
            Answer::NotAsked => Self::PutOff,
            Answer::NotKnown => Self::NotKnown,
            Answer::Declined => Self::Declined,
            Answer::NotApplicable(_) | Answer::Given(_) => Self::NotSettled,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::PutOff => "put-off",
            Self::NotKnown => "not-known",
            Self::Declined => "declined",
            Self::NotSettled => "not-settled",
        }
    }

    /// What the way to the question is called. Nobody is pressed who would rather not say.
    fn way(self) -> &'static str {
        match self {
            Self::Blank | Self::PutOff | Self::NotKnown => "result-answer-now",
            Self::Declined | Self::NotSettled => "result-look-again",
        }
    }
}

/// How an open question stands, in words. What was recorded without settling it is told.
pub fn state_text(screen: &Screen, case: &Case, item: &ItemId) -> String {
    let (words, answer) = (&screen.words, case.answer(item));
    let state = State::of(answer);
    let recorded = screen.catalogue.item(item).filter(|_| state == State::NotSettled);
    let recorded = recorded.map(|item| answer_text(item, answer, words)).unwrap_or_default();
    words.attr_with("result-state", state.code(), &[("answer", Arg::Text(&recorded))]).unwrap_or_default()
}

/// What would settle it, and everything that is open.
pub fn view(screen: &Screen, reach: &Reach, look: &Look) -> Html {
    let (words, outcome) = (&screen.words, &*look.outcome);
    let gaps: Html = outcome.gaps.iter().map(|gap| gap_row(screen, reach, look, gap)).collect();
    let gaps = if outcome.gaps.is_empty() {
        html! { <p>{ words.say(nothing_to_settle(outcome)) }</p> }
    } else {
        html! { <>
            <p class="hint">{ words.say_with("result-settle-text", &[("count", Arg::Count(outcome.gaps.len()))]) }</p>
            <ul class="found-rows">{ gaps }</ul>
            <p class="hint">{ words.say("result-settle-how") }</p>
        </> }
    };
    html! {
        <section class="card">
            <h2>{ words.say("result-settle") }</h2>
            { gaps }
            { open_items(screen, reach, look) }
        </section>
    }
}

fn nothing_to_settle(outcome: &Outcome) -> &'static str {
    match (outcome.could_be > outcome.floor || outcome.provisional, outcome.open.is_empty()) {
        (true, _) => "result-settle-unclear",
        (false, false) => "result-settle-nothing-more",
        (false, true) => "result-settle-nothing-open",
    }
}

fn gap_row(screen: &Screen, reach: &Reach, look: &Look, gap: &Gap) -> Html {
    match gap {
        Gap::Item(item) => item_row(screen, reach, &look.case, item, false),
        Gap::Route(leg) => route_row(screen, *leg),
    }
}

fn route_row(screen: &Screen, leg: Leg) -> Html {
    let words = &screen.words;
    let leg_name = words.part("leg", leg.code());
    html! {
        <li class="found-row" key={leg.code()}>
            <span class="found-text">{ words.say_with("result-gap-route", &[("leg", Arg::Text(&leg_name))]) }</span>
            { page_link(screen, Page::Route, "result-open-route", ButtonLook::Quiet) }
        </li>
    }
}

fn item_row(screen: &Screen, reach: &Reach, case: &Case, item: &ItemId, important: bool) -> Html {
    let words = &screen.words;
    let mark = important.then(|| html! { <span class="found-mark">{ words.say("result-important") }</span> });
    html! {
        <li class="found-row" key={item.0.clone()}>
            <span class="found-text">{ words.short(item.as_str()) }{ " " }{ mark }
                <span class="found-state" dir="auto">{ state_text(screen, case, item) }</span></span>
            { answer_link(screen, reach, item, State::of(case.answer(item)).way()) }
        </li>
    }
}

fn open_items(screen: &Screen, reach: &Reach, look: &Look) -> Html {
    let open = &look.outcome.open;
    if open.is_empty() {
        return Html::default();
    }
    let rows: Html = open.iter().map(|open| item_row(screen, reach, &look.case, &open.item, open.critical)).collect();
    let summary = screen.words.say_with("result-open-all", &[("count", Arg::Count(open.len()))]);
    html! { <Disclosure {summary}><ul class="found-rows">{ rows }</ul></Disclosure> }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{case, outcome};
    use super::*;

    #[test]
    fn each_way_of_not_answering_keeps_its_own_words() {
        let case = case(&[("T1", "?"), ("T2", "-"), ("T4", "later")]);
        let state = |item: &str| State::of(case.answer(&ItemId::from(item)));
        assert_eq!(
            [state("T1"), state("T2"), state("T4"), state("T7")],
            [State::NotKnown, State::Declined, State::PutOff, State::Blank]
        );
        let words = crate::wording::Words::of("en");
        let texts: std::collections::BTreeSet<_> =
            ["T1", "T2", "T4", "T7"].map(|item| words.part("result-state", state(item).code())).into();
        assert_eq!(texts.len(), 4);
    }

    #[test]
    fn whoever_would_rather_not_say_is_not_told_to_answer() {
        assert_ne!(State::Declined.way(), State::Blank.way());
    }

    #[test]
    fn nothing_open_is_not_said_while_something_is() {
        let mut outcome = outcome(&case(&[]));
        assert_eq!(nothing_to_settle(&outcome), "result-settle-unclear");
        (outcome.could_be, outcome.provisional) = (outcome.floor, false);
        assert_eq!(nothing_to_settle(&outcome), "result-settle-nothing-more");
        outcome.open.clear();
        assert_eq!(nothing_to_settle(&outcome), "result-settle-nothing-open");
    }
}
