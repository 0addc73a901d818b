//! What closes before anything is asked, and what stays open meanwhile (SA 2.2).

mod engine;
mod reference;

use waymark::domain::answer::{Answer, Code, ItemId, Value};
use waymark::domain::case::{Action, Case, World};
use waymark::domain::date::Date;
use waymark::domain::instrument::{GateEffect, Step};
use waymark::domain::relevance::{ClosedGate, closed_gates, is_locked};

fn world() -> World<'static> {
    World { catalogue: engine::catalogue(), today: Date::parse("2026-11-23").expect("a day") }
}

/// A private place, no emergency, nobody else there, an adult who was told and agrees.
const GOOD: [(&str, &str); 6] =
    [("PRE1", "yes"), ("PRE8", "no"), ("PRE2", "no"), ("PRE6", "adult"), ("PRE3", "yes"), ("PRE4", "agrees")];

/// `?` is not known, `-` is would rather not say, nothing is no answer.
fn case(more: &[(&str, &str)]) -> Case {
    let mut case = Case::default();
    for (item, code) in GOOD.iter().chain(more) {
        let answer = match *code {
            "" => Answer::Empty,
            "?" => Answer::NotKnown,
            "-" => Answer::Declined,
            code => Answer::Given(Value::Choice { code: Code::from(code), basis: None }),
        };
        case.apply(Action::Answer(ItemId::from(*item), answer), world());
    }
    case
}

fn gates(more: &[(&str, &str)]) -> Vec<ClosedGate> {
    let case = case(more);
    case.with_inputs(world().today, |inputs| closed_gates(&case.facts(engine::catalogue(), inputs)))
}

fn closes(more: &[(&str, &str)]) -> Vec<String> {
    gates(more).into_iter().map(|gate| gate.id).collect()
}

fn has(more: &[(&str, &str)], effect: GateEffect) -> bool {
    gates(more).iter().any(|gate| gate.effect == effect)
}

#[test]
fn nothing_is_closed_where_everything_is_as_it_should_be() {
    assert!(closes(&[]).is_empty(), "{:?}", closes(&[]));
}

#[test]
fn what_is_not_known_closes_like_the_cautious_answer() {
    for silent in ["?", "-"] {
        assert!(has(&[("PRE1", silent)], GateEffect::Lock), "PRE1 {silent}");
        assert!(has(&[("PRE8", silent)], GateEffect::Lock), "PRE8 {silent}");
        assert!(has(&[("PRE2", silent)], GateEffect::Emergency), "PRE2 {silent}");
        for item in ["PRE3", "PRE4", "CNA", "CNB"] {
            assert!(has(&[(item, silent)], GateEffect::NoRecord), "{item} {silent}");
        }
    }
}

#[test]
fn an_agreement_to_what_was_not_explained_makes_no_record() {
    assert!(has(&[("PRE3", "no")], GateEffect::NoRecord));
    assert_eq!(closes(&[("PRE3", "partly")]), ["R0cx"]);
}

#[test]
fn a_question_without_an_answer_is_called_to_mind_and_locks_nothing() {
    for (item, gate) in [("PRE1", "R0ap"), ("PRE4", "R0cp")] {
        let closed = gates(&[(item, "")]);
        assert_eq!(closed, [ClosedGate { id: gate.to_owned(), effect: GateEffect::Remind }]);
        assert!(!is_locked(Step::Safety, None, &closed) && !is_locked(Step::Result, None, &closed));
    }
    assert!(closes(&[("PRE4", ""), ("PRE9", "yes")]).is_empty(), "who cannot talk cannot agree either");
}

#[test]
fn neither_guardian_nor_child_is_a_refusal_and_the_limits_are_said_first() {
    let child = |answer: &'static str| closes(&[("PRE6", "under_18"), ("PRE7", "guardian"), ("CNG", answer)]);
    assert!(child("neither").contains(&"R0ck".to_owned()));
    assert!(!child("both").contains(&"R0ck".to_owned()));
    for (item, gate) in [("CNK", "R0cl"), ("CNT", "R0ct")] {
        for answer in ["no", "partly", "?"] {
            assert_eq!(closes(&[(item, answer)]), [gate], "{item} {answer}");
        }
        assert!(closes(&[(item, "yes")]).is_empty());
    }
}

/// SA 2.2 R0a: only the first gate questions stay in sight while it is not private.
#[test]
fn under_the_lock_only_the_first_questions_are_open() {
    let locked = gates(&[("PRE1", "no")]);
    let open: Vec<&str> = engine::catalogue()
        .sections()
        .filter(|section| section.step != Step::Place && !is_locked(section.step, Some(section), &locked))
        .flat_map(|section| section.items.iter().map(|item| item.id.as_str()))
        .collect();
    assert!(!open.is_empty() && open.iter().all(|item| item.starts_with("PRE")), "{open:?}");
    let refused = gates(&[("PRE4", "refuses")]);
    let consents = engine::catalogue().section_of(&ItemId::from("CNA")).expect("a section");
    assert!(!is_locked(consents.step, Some(consents), &refused), "the answer must be changeable");
    assert!(is_locked(Step::Messages, None, &refused));
}
