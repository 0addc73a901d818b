//! Consent holds until its last day, and nothing goes out afterwards (SA 9 CN2).

mod engine;
mod reference;

use reference::cases::calm_but;
use waymark::domain::answer::{Answer, Basis, Code, ItemId, Value};
use waymark::domain::case::{Action, Case, World};
use waymark::domain::date::{Date, DateText};
use waymark::domain::instrument::Office;
use waymark::domain::referral::{BlockReason, ReferralAction};
use waymark::domain::scale::Readiness;

fn on(day: &str) -> World<'static> {
    World { catalogue: engine::catalogue(), today: Date::parse(day).expect("a day") }
}

/// A calm case that agreed to everything, until this day.
fn agreed_until(until: &str) -> Case {
    let mut case = engine::case(&calm_but(&[]), &[]);
    let world = on("2026-11-23");
    let given = ["PRE4", "CNA", "CNB", "CNC", "CND", "CNE"].map(|item| (item, "agrees"));
    for (item, code) in given.into_iter().chain([("D1", "yes")]) {
        let answer = Answer::Given(Value::Choice { code: Code::from(code), basis: Some(Basis::Person) });
        case.apply(Action::Answer(ItemId::from(item), answer), world);
    }
    let until = Answer::Given(Value::Date(DateText(until.to_owned())));
    case.apply(Action::Answer(ItemId::from("CNX"), until), world);
    case.apply(Action::Referral(ReferralAction::TakeSide(Office::Sending)), world);
    case
}

fn blocked(case: &Case, day: &str) -> Vec<BlockReason> {
    case.with_referral_context(on(day), |context| case.referral.compose(1, context).expect("the first message").blocked)
}

fn stops(case: &Case, day: &str) -> bool {
    let outcome = case.outcome(engine::catalogue(), on(day).today);
    outcome.hits.iter().any(|hit| hit.rule == "S-consent") && outcome.readiness == Readiness::Stop
}

#[test]
fn the_last_day_still_counts_and_the_next_does_not() {
    let case = agreed_until("2026-12-01");
    assert_eq!(blocked(&case, "2026-12-01"), []);
    assert!(!stops(&case, "2026-12-01"));
    assert_eq!(blocked(&case, "2026-12-02"), [BlockReason::ConsentEnded(DateText("2026-12-01".to_owned()))]);
    assert!(stops(&case, "2026-12-02"));
    assert!(case.with_plan_context(on("2026-12-01"), |context| context.sharing_consent));
    assert!(!case.with_plan_context(on("2026-12-02"), |context| context.sharing_consent));
}

#[test]
fn a_last_day_that_cannot_be_read_does_not_reassure() {
    let case = agreed_until("soon");
    assert_eq!(blocked(&case, "2026-11-23"), [BlockReason::ConsentEnded(DateText("soon".to_owned()))]);
    assert!(stops(&case, "2026-11-23"));
}

#[test]
fn without_a_last_day_it_holds() {
    assert_eq!(blocked(&agreed_until(""), "2027-11-23"), []);
}
