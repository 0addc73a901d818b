//! What follows: the judgement on being exploited again, the journey, what will be done, the next look.

use yew::prelude::*;

use super::links::{Reach, level_word, page_link};
use super::reasons::{self, Reason};
use super::{roles, why};
use crate::domain::assess::{Decision, Outcome, ReviewDue};
use crate::domain::case::{Action, Case, Chosen, ChosenState};
use crate::domain::scale::{About, Readiness, Retrafficking};
use crate::ui::kit::{Button, ButtonLook, Disclosure};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Look, Screen, Turn};
use crate::wording::{Arg, Words};

/// Where the human decision stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand<'c> {
    /// Nobody has decided.
    NotYet,
    /// Decided, and it stands.
    Stands(&'c Decision),
    /// Decided on a lower floor than the answers give now, or below a floor that allows it no more.
    Overtaken(&'c Decision),
}

/// Where the decision stands.
pub fn stand<'c>(case: &'c Case, outcome: &Outcome) -> Stand<'c> {
    match (&case.decision, case.standing_decision(outcome)) {
        (_, Some(decision)) => Stand::Stands(decision),
        (Some(decision), None) => Stand::Overtaken(decision),
        (None, None) => Stand::NotYet,
    }
}

/// Where the decision stands, in words.
pub fn stand_text(words: &Words, look: &Look) -> String {
    let say = |id: &str, decision: &Decision| {
        let (level, date) = (level_word(words, decision.judged), words.date(decision.on));
        let role = roles::name(words, &decision.by_role);
        let (then, now) = (level_word(words, decision.floor_then), level_word(words, look.outcome.floor));
        let args = [
            ("level", Arg::Text(level.as_str())),
            ("role", Arg::Text(role.as_str())),
            ("date", Arg::Text(date.as_str())),
            ("then", Arg::Text(then.as_str())),
            ("now", Arg::Text(now.as_str())),
        ];
        words.say_with(id, &args)
    };
    match stand(&look.case, &look.outcome) {
        Stand::NotYet => words.say("decision-not-yet"),
        Stand::Stands(decision) => say("decision-stands", decision),
        Stand::Overtaken(decision) if look.outcome.floor > decision.floor_then => say("decision-overtaken", decision),
        Stand::Overtaken(decision) => say("decision-below-no-more", decision),
    }
}

/// The decision in short, and when to look again.
pub fn decision_and_review(screen: &Screen, look: &Look) -> Html {
    let words = &screen.words;
    let (label, button) = match stand(&look.case, &look.outcome) {
        Stand::NotYet | Stand::Overtaken(_) => ("result-decide", ButtonLook::Go),
        Stand::Stands(_) => ("result-open-decision", ButtonLook::Plain),
    };
    let review = look.outcome.review.as_ref().map(|review| html! { <p>{ review_text(words, review) }</p> });
    let triggers = screen.catalogue.files().iter().flat_map(|file| &file.triggers);
    let triggers: Html = triggers
        .map(|trigger| html! { <li key={trigger.id.clone()}>{ words.say(&format!("trigger-{}", trigger.id)) }</li> })
        .collect();
    html! {
        <section class="card">
            <h2>{ words.say("result-decision") }</h2>
            <p>{ stand_text(words, look) }</p>
            { page_link(screen, Page::Decision, label, button) }
            <h3>{ words.say("result-review") }</h3>
            { review }
            <Disclosure summary={words.say("result-triggers")} open={look.outcome.review.as_ref().is_some_and(|review| review.brought_up)}>
                <ul class="found-list">{ triggers }</ul>
                <p>{ words.say("result-again-how") }</p>
                <Button label={words.say("opened-reassess")} on={assess_again(screen)} />
            </Disclosure>
        </section>
    }
}

/// Closes this assessment and begins the next one, from its first page.
pub fn assess_again(screen: &Screen) -> Callback<()> {
    let (act, ask) = (screen.act.clone(), screen.ask.clone());
    Callback::from(move |()| {
        act.emit(Action::Reassess);
        ask.emit(Ask::Go(Page::Welcome));
        ask.emit(Ask::Turn(Turn::Next));
    })
}

/// When to look again, and who.
fn review_text(words: &Words, review: &ReviewDue) -> String {
    let (date, who) = (words.date(review.by), roles::names(words, &review.who));
    let args = [
        ("date", Arg::Text(date.as_str())),
        ("who", Arg::Text(who.as_str())),
        ("days", Arg::Count(usize::from(review.days))),
    ];
    let event = review.because.as_ref().map(|trigger| words.say(&format!("trigger-{trigger}")));
    let by = match &event {
        Some(event) => {
            let args = [("date", Arg::Text(&date)), ("who", Arg::Text(&who)), ("event", Arg::Text(event))];
            words.say_with("result-review-event", &args)
        }
        None => words.say_with("result-review-by", &args),
    };
    let overdue = review.overdue.then(|| words.say("result-review-overdue"));
    let movement = review.before_movement.then(|| words.say("result-before-movement"));
    overdue.into_iter().chain([by]).chain(movement).collect::<Vec<_>>().join(" ")
}

/// The danger of being exploited again on return.
pub fn retrafficking(screen: &Screen, reach: &Reach, outcome: &Outcome) -> Html {
    let words = &screen.words;
    let told = reasons::of_hits(
        outcome,
        |hit| hit.retrafficking > Some(Retrafficking::NoneKnown),
        |rule, item| why::has_own_text(words, rule, item),
    );
    let list = (!told.is_empty()).then(|| why::list(screen, reach, About::Person, &told));
    html! {
        <section class="card">
            <h2>{ words.say("result-again") }</h2>
            <p>{ words.part("result-again-found", outcome.retrafficking.code()) }</p>
            { list }
            <p class="hint">{ words.say("result-again-text") }</p>
        </section>
    }
}

/// Whether the journey can be booked, in short.
pub fn journey(screen: &Screen, outcome: &Outcome) -> Html {
    let words = &screen.words;
    html! {
        <section class="card">
            <h2>{ words.say("result-journey") }</h2>
            <p>{ readiness_text(words, outcome) }</p>
            <p class="hint">{ words.say("readiness-not-safe") }</p>
            { page_link(screen, Page::Readiness, "result-open-readiness", ButtonLook::Plain) }
        </section>
    }
}

/// The readiness in a sentence, with how many things stand behind it.
pub fn readiness_text(words: &Words, outcome: &Outcome) -> String {
    let mut count = in_the_way(words, outcome, outcome.readiness).len();
    let key = match outcome.readiness {
        // Nothing is missing but somebody who sees to the conditions.
        Readiness::NotReady if count == 0 => {
            count = outcome.conditions.iter().filter(|condition| !condition.is_settled()).count();
            "readiness-unowned"
        }
        Readiness::Ready => "readiness-ready",
        Readiness::Conditions => {
            count = outcome.conditions.len();
            "readiness-conditions"
        }
        Readiness::NotReady => "readiness-not-ready",
        Readiness::Stop => "readiness-stop",
    };
    words.say_with(key, &[("count", Arg::Count(count))])
}

/// What stands behind a readiness, each rule told once.
pub fn in_the_way(words: &Words, outcome: &Outcome, readiness: Readiness) -> Vec<Reason> {
    reasons::of_hits(outcome, |hit| hit.readiness == Some(readiness), |rule, item| why::has_own_text(words, rule, item))
}

/// What was taken up of the suggested responses, each with who and by when.
pub fn taken_up(screen: &Screen, look: &Look) -> Html {
    let words = &screen.words;
    let known = screen.catalogue.files().iter().flat_map(|file| &file.responses);
    let taken = known.filter_map(|response| {
        let chosen = look.case.responses.get(&response.id).filter(|chosen| chosen.state == ChosenState::Accepted)?;
        let role = if chosen.owner_role.is_empty() { &response.who } else { &chosen.owner_role };
        Some(taken_row(words, &response.id, chosen, role, look.outcome.ruled_out.contains(&response.id)))
    });
    let rows: Vec<Html> = taken.collect();
    let empty = rows.is_empty().then(|| html! { <p>{ words.say("result-nothing-taken-up") }</p> });
    html! {
        <section class="card">
            <h2>{ words.say("result-taken-up") }</h2>
            { empty }
            <ul class="found-rows">{ rows.into_iter().collect::<Html>() }</ul>
            { page_link(screen, Page::Responses, "result-open-responses", ButtonLook::Plain) }
        </section>
    }
}

fn taken_row(words: &Words, id: &str, chosen: &Chosen, role: &str, ruled_out: bool) -> Html {
    let against = ruled_out.then(|| html! { <p class="problem">{ words.say("result-ruled-out") }</p> });
    let text = if chosen.text.trim().is_empty() { words.say(&format!("response-{id}")) } else { chosen.text.clone() };
    let due = chosen.due.date().map_or_else(|| chosen.due.0.clone(), |due| words.date(due));
    let role = roles::name(words, role);
    let id_of = if due.trim().is_empty() { "result-taken-who" } else { "result-taken-who-when" };
    html! {
        <li class="found-row" key={id.to_owned()}>
            <span class="found-text" dir="auto">{ against }{ text }<span class="found-state">{ words.say_with(id_of, &[("role", Arg::Text(&role)), ("date", Arg::Text(&due))]) }</span></span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{case, outcome, today};
    use super::*;
    use crate::domain::scale::Level;

    fn decided(floor_then: Level) -> Case {
        let decision = Decision {
            judged: Level::High,
            reasons: vec!["A threat".to_owned()],
            by_role: "case_manager".to_owned(),
            second_by_role: String::new(),
            on: today(),
            floor_then,
        };
        let mut case = case(&[("T1", "yes")]);
        case.decision = Some(decision);
        case
    }

    #[test]
    fn a_decision_no_longer_stands_when_the_floor_has_risen_above_it() {
        let case = decided(Level::Raised);
        let outcome = outcome(&case);
        assert_eq!(outcome.floor, Level::High);
        assert!(matches!(stand(&case, &outcome), Stand::Overtaken(_)));
        let case = decided(Level::High);
        assert!(matches!(stand(&case, &outcome), Stand::Stands(_)));
        assert_eq!(stand(&self::case(&[]), &outcome), Stand::NotYet);
    }

    #[test]
    fn the_review_names_day_and_roles() {
        let text = review_text(&Words::of("en"), &outcome(&case(&[("T0", "yes")])).review.expect("a review"));
        assert!(
            text.contains("24 November 2026") && text.contains("safety manager") && text.contains("movement"),
            "{text}"
        );
    }

    #[test]
    fn every_readiness_is_said_in_words() {
        let mut outcome = outcome(&case(&[]));
        outcome.conditions.clear();
        for readiness in [Readiness::Ready, Readiness::Conditions, Readiness::NotReady, Readiness::Stop] {
            outcome.readiness = readiness;
            assert!(!readiness_text(&Words::of("en"), &outcome).starts_with('['));
        }
    }
}
