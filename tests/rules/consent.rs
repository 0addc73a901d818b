//! Consent holds until its last day, and nothing goes out afterwards (SA 9 CN2).

use crate::engine;
use crate::reference::cases::calm_but;
use waymark::domain::answer::{Answer, Basis, Code, ItemId, Value};
use waymark::domain::case::{Action, Case, World};
use waymark::domain::date::{Date, DateText};
use waymark::domain::instrument::Office;
use waymark::domain::referral::{BlockReason, ReferralAction};
use waymark::domain::relevance::closed_gates;
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

fn answer(case: &mut Case, item: &str, code: &str) {
    let answer = Answer::Given(Value::Choice { code: Code::from(code), basis: Some(Basis::Person) });
    case.apply(Action::Answer(ItemId::from(item), answer), on("2026-11-23"));
}

/// Whether a type of assistance is not offered.
fn held(case: &Case, id: &str, day: &str) -> bool {
    let row = engine::catalogue().assistance().find(|row| row.id == id).expect("a type");
    case.with_inputs(on(day).today, |inputs| {
        let facts = case.facts(engine::catalogue(), inputs);
        let none = waymark::domain::assess::Findings::default();
        let scene = waymark::domain::assess::Scene::of(&facts, &none);
        row.blocked_when.as_ref().is_some_and(|when| scene.holds(when))
    })
}

/// What has run out counts nowhere: not for the family, not for contact afterwards.
#[test]
fn family_and_follow_up_are_held_back_once_the_last_day_is_over() {
    let mut case = agreed_until("2026-12-01");
    for (item, code) in [("E7", "no"), ("RI9", "some"), ("RI10", "support")] {
        answer(&mut case, item, code);
    }
    for id in ["E", "J"] {
        assert!(!held(&case, id, "2026-12-01"), "{id}");
        assert!(held(&case, id, "2026-12-02"), "{id}");
    }
    let given = |day: &str| case.consents_today(on(day)).len();
    assert_eq!((given("2026-12-01"), given("2026-12-02")), (5, 0));
}

/// SA 9 CN4: a child's agreement counts together with the guardian's.
#[test]
fn nothing_of_a_child_is_shared_without_guardian_and_child() {
    let mut case = agreed_until("");
    answer(&mut case, "PRE6", "under_18");
    for (given, counts) in [("guardian_only", false), ("child_only", false), ("neither", false), ("both", true)] {
        answer(&mut case, "CNG", given);
        let expected = if counts { vec![] } else { vec![BlockReason::ConsentMissing(ItemId::from("CNG"))] };
        assert_eq!(blocked(&case, "2026-11-23"), expected, "{given}");
        assert_eq!(case.for_other_office(on("2026-11-23")).is_ok(), counts, "{given}");
        let stopped = case.outcome(engine::catalogue(), on("2026-11-23").today);
        assert_eq!(stopped.hits.iter().any(|hit| hit.rule == "S-consent"), !counts, "{given}");
    }
}

/// SA 7.3, step 4: an empty confirmation is none, and opens no booking.
#[test]
fn a_confirmation_that_says_nothing_is_not_recorded() {
    let mut case = agreed_until("");
    let world = on("2026-11-23");
    let act = |case: &mut Case, action: ReferralAction| case.apply(Action::Referral(action), world).changed;
    let role = || Code::from("coordinator");
    let received = |step: u8| ReferralAction::RecordReceived(step, world.today, role(), String::new());
    let typed = |step: u8, field: &str, text: &str| ReferralAction::Type(step, field.to_owned(), text.to_owned());
    let chosen = |step: u8, field: &str, code: &str| ReferralAction::Choose(step, field.to_owned(), Some(code.into()));
    assert!(!act(&mut case, ReferralAction::MarkSent(1, world.today, role())), "nothing is asked");
    act(&mut case, typed(1, "asked", "A room."));
    act(&mut case, chosen(1, "urgency", "within_1_day"));
    assert!(act(&mut case, ReferralAction::MarkSent(1, world.today, role())));
    assert!(!act(&mut case, received(2)), "nobody is responsible");
    for (field, code) in [("received", "yes"), ("focal_role", "coordinator"), ("capacity", "partly")] {
        act(&mut case, chosen(2, field, code));
    }
    assert!(act(&mut case, received(2)));
    assert!(act(&mut case, ReferralAction::MarkSent(3, world.today, role())));
    let confirmed = |case: &Case| {
        let fourth = world.catalogue.messages().find(|step| step.step == 4).expect("the step");
        case.referral.is_done(fourth)
    };
    assert!(!act(&mut case, received(4)) && !confirmed(&case));
    act(&mut case, typed(4, "can_give", "A room, a course."));
    act(&mut case, chosen(4, "meets", "coordinator"));
    assert!(!act(&mut case, received(4)), "the shelter is still blank");
    act(&mut case, chosen(4, "shelter", "available"));
    assert!(act(&mut case, received(4)) && confirmed(&case));
    let meets = |case: &mut Case, code: &str| {
        case.referral.steps.get_mut(&4).expect("the step").chosen.insert("meets".to_owned(), code.into());
    };
    meets(&mut case, "somebody");
    assert!(!confirmed(&case), "what is not in the list says nothing");
    meets(&mut case, "coordinator");
    assert!(confirmed(&case));
    // As a file of an earlier day can hold it.
    case.referral.steps.get_mut(&4).expect("the step").typed.clear();
    assert!(!confirmed(&case), "an empty confirmation confirms nothing, however it came in");
}

/// SA 9 CN2: who no longer agrees is told what was shared, and is not said to have taken back what was never given.
#[test]
fn what_was_shared_is_told_when_it_is_no_longer_agreed_to() {
    let world = on("2026-11-23");
    let asked = |case: &Case| {
        let gates = case.with_inputs(world.today, |inputs| closed_gates(&case.facts(world.catalogue, inputs)));
        (case.may_ask_what_was_shared(world, &gates), case.has_taken_back(world))
    };
    let with_answer = |case: &Case, item: &str, code: &str| {
        let mut case = case.clone();
        let answer = Answer::Given(Value::Choice { code: Code::from(code), basis: Some(Basis::Person) });
        case.apply(Action::Answer(ItemId::from(item), answer), world);
        case
    };
    let with = |case: &Case, item: &str, code: &str| asked(&with_answer(case, item, code));
    let mut case = agreed_until("");
    assert_eq!(with(&case, "CNC", "withdrawn"), (false, true), "nothing was shared");
    case.apply(Action::Referral(ReferralAction::CaseSealed(world.today)), world);
    assert_eq!(asked(&case), (false, false), "it is agreed to");
    assert_eq!(with(&case, "CNC", "withdrawn"), (true, true));
    assert_eq!(with(&case, "CNC", "no"), (true, false));
    assert_eq!(with(&case, "CNB", "no"), (true, false), "no record may be made");
    assert_eq!(
        with(&with_answer(&case, "PRE1", "no"), "CNC", "withdrawn"),
        (false, true),
        "somebody else could read it"
    );
    assert_eq!(with(&case, "CNF", "no"), (false, false), "statistics have nothing to do with it");
}
