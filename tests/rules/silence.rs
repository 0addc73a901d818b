//! What nobody has said, or only half, reassures nobody (SA 3.1, 3.3, 3.4; RI 2.4).

use crate::engine;
use crate::reference::cases::calm_but;
use waymark::domain::answer::{Answer, Basis, Code, DatedEvent, ItemId, Value};
use waymark::domain::assess::Outcome;
use waymark::domain::case::Case;
use waymark::domain::date::{Date, DateText};
use waymark::domain::scale::{Band, Leg, Timing};

fn today() -> Date {
    Date::parse("2026-11-23").expect("a day")
}

fn choice(code: &str, basis: Option<Basis>) -> Answer {
    Answer::Given(Value::Choice { code: Code::from(code), basis })
}

fn record(case: &mut Case, item: &str, answer: Answer) {
    engine::record(case, ItemId::from(item), answer, today());
}

fn outcome(case: &Case) -> Outcome {
    case.outcome(engine::catalogue(), today())
}

fn speaks(case: &Case, rule: &str) -> bool {
    outcome(case).hits.iter().any(|hit| hit.rule == rule)
}

/// SA 3.4: absent means "No with acceptable basis", on every question and not only on the critical ones.
#[test]
fn a_no_of_which_nobody_says_how_it_is_known_settles_nothing() {
    let mut case = engine::case(&calm_but(&[("L4", "not known")]), &[]);
    assert!(!speaks(&case, "R2u"));
    record(&mut case, "L1", choice("no", None));
    assert!(speaks(&case, "R2u"), "whether a statement was made is open");
    record(&mut case, "L1", choice("no", Some(Basis::Impression)));
    assert!(!speaks(&case, "R2u"), "an impression is a basis where the question is not critical");
}

/// RI 2.4, FA7 and FA8: only "none found, with basis" lifts the stop, and an impression clears no family.
#[test]
fn an_impression_does_not_clear_a_family() {
    let stops = |basis: Option<Basis>| {
        let mut case = engine::case(&calm_but(&[("PL2", "yes")]), &[]);
        record(&mut case, "FA1", choice("yes", None));
        for item in ["FA7", "FA8"] {
            record(&mut case, item, choice("none_found", basis));
        }
        speaks(&case, "S-FA7")
    };
    assert!(stops(None) && stops(Some(Basis::Impression)));
    assert!(!stops(Some(Basis::Confirmed)));
}

/// SA 3.3: something that is ahead is ahead, although nobody knows its day.
#[test]
fn an_event_without_its_day_is_ahead() {
    for (item, what) in [("L5", "hearing"), ("V4", "home_event")] {
        let mut case = engine::case(&calm_but(&[]), &[]);
        assert_eq!(outcome(&case).timing, Timing::NoDate);
        let event = DatedEvent { what: what.into(), on: DateText::default() };
        record(&mut case, item, Answer::Given(Value::Events(vec![event])));
        assert_eq!(outcome(&case).timing, Timing::TriggerAhead, "{item}");
    }
}

/// SA 3.1: a stop on the way has a band of its own, and what is not known there counts as some concern.
#[test]
fn a_stop_that_nobody_has_looked_at_counts_all_the_same() {
    let mut case = engine::case(&calm_but(&[]), &[]);
    record(&mut case, "SC", choice("sc1", None));
    let legs = |case: &Case| outcome(case).legs.iter().map(|leg| (leg.leg, leg.band)).collect::<Vec<_>>();
    for direct in [Answer::Empty, choice("direct", None)] {
        record(&mut case, "J7", direct);
        assert_eq!(legs(&case), [(Leg::Stay, Band::Noted), (Leg::Return, Band::Noted)]);
    }
    let named = ["yes", "partly", "no"].map(|code| choice(code, None));
    for stop in named.into_iter().chain([Answer::NotKnown, Answer::Declined]) {
        record(&mut case, "J7", stop.clone());
        assert!(legs(&case).contains(&(Leg::Transit, Band::Medium)), "{stop:?}");
        assert!(speaks(&case, "R6m"), "{stop:?}");
    }
    record(&mut case, "SC", choice("sc4", None));
    assert_eq!(legs(&case).len(), 2, "nobody travels");
}
