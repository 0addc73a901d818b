//! What contacts after arrival bring up (SA 3.8, 8.5).

use crate::engine;
use crate::reference::cases::calm_but;
use waymark::domain::answer::{Answer, Basis, Code, ItemId, Value};
use waymark::domain::case::{Action, Case, World};
use waymark::domain::date::{Date, DateText};
use waymark::domain::plan::{Fault, PlanAction, Review, SafeToTalk};

fn on(day: &str) -> World<'static> {
    World { catalogue: engine::catalogue(), today: Date::parse(day).expect("a day") }
}

/// When to look again, and because of what.
fn due(case: &Case, day: &str) -> (Date, String) {
    let review = case.outcome(on(day).catalogue, on(day).today).review.expect("a review");
    (review.by, review.because.unwrap_or_default())
}

/// SA 3.8 and 8.5: what a contact brings up opens a reassessment, and nothing is delivered before it.
#[test]
fn what_a_contact_brings_up_asks_for_a_new_look() {
    let contact = |day: &str, safe: SafeToTalk, changes: &[&str]| Review {
        on: DateText(day.to_owned()),
        safe_to_talk: Some(safe),
        changes: changes.iter().map(|code| Code::from(*code)).collect(),
        ..Review::default()
    };
    let stops = |case: &Case, day: &str| {
        let found = case.with_plan_context(on(day), |context| case.plan.check(context));
        found.iter().any(|problem| problem.fault == Fault::SecurityBroughtUp)
    };
    for (made, because) in [
        (contact("2026-12-01", SafeToTalk::Yes, &["contact_or_threat"]), "contact_or_threat"),
        (contact("2026-12-01", SafeToTalk::Unsure, &[]), "unsafe_talk"),
        (contact("some day", SafeToTalk::No, &[]), "unsafe_talk"),
    ] {
        let mut case = engine::case(&calm_but(&[]), &[]);
        assert!(!stops(&case, "2026-12-02"));
        let by = due(&case, "2026-12-02").0;
        case.apply(Action::Plan(PlanAction::AddReview(Review::default())), on("2026-12-02"));
        case.apply(Action::Plan(PlanAction::SetReview(0, made)), on("2026-12-02"));
        let due = due(&case, "2026-12-02");
        assert!(due.0 < by && due.1 == because, "{due:?}");
        assert!(stops(&case, "2026-12-02"));
        case.apply(Action::Reassess, on("2026-12-02"));
        let no = Answer::Given(Value::Choice { code: "no".into(), basis: Some(Basis::Person) });
        case.apply(Action::Answer(ItemId::from("T1"), no), on("2026-12-02"));
        assert!(!stops(&case, "2026-12-02"), "{because}: a new assessment answers it");
    }
    let mut case = engine::case(&calm_but(&[]), &[]);
    let calm = contact("2026-12-01", SafeToTalk::Yes, &[]);
    case.apply(Action::Plan(PlanAction::AddReview(Review::default())), on("2026-12-02"));
    case.apply(Action::Plan(PlanAction::SetReview(0, calm)), on("2026-12-02"));
    assert!(!stops(&case, "2026-12-02"), "a contact that brings nothing up asks for nothing");
}
