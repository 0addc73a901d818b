//! What closes before anything is asked, and what stays open meanwhile (SA 2.2).

use crate::engine;
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

/// SA 2.1 PRE9: a record from observation only is allowed, and says so wherever it is printed.
#[test]
fn a_record_from_observation_says_so_at_the_head_of_every_report() {
    use waymark::domain::report::{Extent, Report, Say};
    for (answer, said) in [("yes", true), ("no", false)] {
        let case = case(&[("PRE9", answer)]);
        let outcome = case.outcome(engine::catalogue(), world().today);
        for extent in [Extent::Full, Extent::WithoutText, Extent::PlanOnly] {
            let report = Report::of(&case, &outcome, engine::catalogue(), world().today, extent);
            let line = report.head.iter().any(|line| line.text == Say::key("report-observation"));
            assert_eq!(line, said, "{extent:?} {answer}");
        }
    }
}

/// RI 2.2: what the rapid screen finds has an owner and is due today.
#[test]
fn what_the_rapid_screen_finds_is_followed_up_today() {
    for (item, response) in [("RS1", "safe_bed_tonight"), ("RS2", "child_alone")] {
        for (answer, due) in [("yes", true), ("unsure", true), ("no", false)] {
            let case = case(&[("PRE6", "under_18"), (item, answer)]);
            let found = case.outcome(engine::catalogue(), world().today).suggestions;
            let named = found.iter().find(|suggestion| suggestion.id == response);
            assert_eq!(named.is_some(), due, "{item} {answer}");
            let row = engine::catalogue().files().iter().flat_map(|file| &file.responses);
            assert!(row.filter(|row| row.id == response).all(|row| row.within_days == 0 && !row.who.is_empty()));
        }
    }
}

/// SA 9 CN1: nobody suggests to contact a family that the person does not want contacted.
#[test]
fn no_contact_with_the_family_is_suggested_against_the_person() {
    const ABOUT: [&str; 5] = ["warn_family", "family_check", "tell_family_safely", "family_assessment", "mediation"];
    let suggested = |answer: &'static str| -> Vec<String> {
        let more = [("T2", "yes"), ("T5", "yes"), ("E8", "no"), ("L4", "known"), ("L3", "yes"), ("CND", answer)];
        let found = case(&more).outcome(engine::catalogue(), world().today).suggestions;
        found.into_iter().map(|suggestion| suggestion.id).filter(|id| ABOUT.contains(&id.as_str())).collect()
    };
    assert!(suggested("agrees").len() >= 3, "{:?}", suggested("agrees"));
    for answer in ["no", "withdrawn"] {
        assert!(suggested(answer).is_empty(), "{answer}: {:?}", suggested(answer));
    }
}
