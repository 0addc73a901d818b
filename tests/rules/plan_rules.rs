//! The marks in the shipped lists that the rules of the plan hang on, and the list of the rules itself.
//! A mark that is lost would lift a rule without a sound.

use crate::engine;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use waymark::domain::case::{Case, World};
use waymark::domain::catalogue::{AuthoringError, Catalogue, Source};
use waymark::domain::date::Date;
use waymark::domain::instrument::{Approach, Blocks, Dimension, FeasibilityCriterion, PlanFault};
use waymark::domain::money::MoneyProblem;
use waymark::domain::plan::{Counting, Fault, FeasibilityTick, LineId, Plan, ProgrammeId, Rule, Severity, Transition};

fn approaches(mark: fn(&Approach) -> bool) -> Vec<String> {
    let all = engine::catalogue().approaches();
    all.into_iter().filter(mark).map(|approach| approach.id).collect()
}

fn criteria(mark: fn(&FeasibilityCriterion) -> bool) -> Vec<&'static str> {
    let all = engine::catalogue().files().iter().flat_map(|file| &file.feasibility);
    all.filter(|row| mark(row)).map(|row| row.id.as_str()).collect()
}

#[test]
fn the_marks_of_the_approaches_are_these() {
    assert_eq!(
        approaches(|approach| approach.cash),
        ["cash_grant", "startup_grant", "credit_link", "scholarship"],
        "RI 3.5 P6"
    );
    assert_eq!(approaches(|approach| approach.towards_return), ["arrival_reception", "onward_transport"], "RI 3.5 P9");
    let work = [
        "startup_grant",
        "business_development",
        "job_placement",
        "apprenticeship",
        "vocational_training",
        "credit_link",
    ];
    assert_eq!(approaches(|approach| approach.needs_fit_to_work), work, "RI 2.5");
    assert_eq!(approaches(|approach| approach.police), ["police_liaison"], "SA 3.4.4");
    let family = ["family_tracing", "family_counselling", "family_mediation"];
    assert_eq!(approaches(|approach| approach.assistance == "E"), family, "SA 8.3, type E");
}

#[test]
fn the_marks_of_the_criteria_are_these() {
    assert_eq!(criteria(|row| row.protects_cash), ["cash_no_protection_risk"], "RI 3.2");
    let cash = [
        "cash_no_protection_risk",
        "cash_safe_delivery",
        "cash_pressing_need",
        "cash_enough_for_debt",
        "cash_others_receive",
    ];
    assert_eq!(criteria(|row| row.only_cash), cash);
}

#[test]
fn what_is_held_back_with_each_type_is_this() {
    let held = engine::catalogue().assistance().filter_map(|row| Some((row.id.as_str(), row.blocks?)));
    let expected = [("E", Blocks::Plan), ("G", Blocks::Delivery), ("J", Blocks::Delivery)];
    assert_eq!(held.collect::<Vec<_>>(), expected);
}

/// SA 8.5: unreachable, with a safety note, and never a success.
#[test]
fn an_end_without_contact_needs_a_word_about_safety() {
    let closures = engine::catalogue().closures();
    let noted: Vec<&str> = closures.iter().filter(|row| row.needs_safety_note).map(|row| row.id.as_str()).collect();
    assert_eq!(noted, ["unreachable"]);
    assert!(closures.iter().filter(|row| row.needs_safety_note).all(|row| row.counts == Counting::NotSuccess));
    let successes: Vec<&str> =
        closures.iter().filter(|row| row.counts == Counting::Success).map(|row| row.id.as_str()).collect();
    assert_eq!(successes, ["goals_met"]);
}

#[test]
fn every_rule_of_the_plan_has_its_row_and_none_is_there_twice() {
    let rows: Vec<Rule> =
        engine::catalogue().files().iter().flat_map(|file| &file.plan_rules).map(|row| row.id).collect();
    let once: BTreeSet<&str> = rows.iter().map(|rule| rule.code()).collect();
    assert_eq!(rows.len(), once.len());
    assert_eq!(once, Rule::ALL.iter().map(|rule| rule.code()).collect());
}

/// The shipped data with one place of the reintegration file written otherwise.
fn changed(at: &str, to: &Value) -> Result<Catalogue, AuthoringError> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("instruments");
    let read = |name: &str| -> &'static str {
        let text = fs::read_to_string(folder.join(name)).expect("a file");
        let mut value: Value = serde_json::from_str(&text).expect("JSON");
        if name == "reintegration.json" {
            *value.pointer_mut(at).unwrap_or_else(|| panic!("{at}")) = to.clone();
        }
        Box::leak(value.to_string().into_boxed_str())
    };
    let names = [
        "context.json",
        "messages.json",
        "reintegration.json",
        "rules.json",
        "security.json",
        "standards.json",
        "travel.json",
    ];
    Catalogue::load(&names.map(|name| Source { file: name, text: read(name) }), &[])
}

fn refused(at: &str, to: &Value) -> String {
    changed(at, to).expect_err("a fault").to_string()
}

/// A hidden question reads as a no, so `absent` would open what nobody decided.
#[test]
fn what_opens_a_step_rests_on_an_answer_that_was_given() {
    let given = json!({"is": {"item": "SK9", "codes": ["yes"]}});
    let absent = json!({"absent": "SK9"});
    for fact in ["fit_to_work", "best_interests"] {
        let at = format!("/plan_facts/{fact}");
        for opens_by_itself in [
            absent.clone(),
            json!({"all": []}),
            json!({"any": []}),
            json!({"not": {"present": "SK9"}}),
            json!({"any": [given, absent]}),
            json!({"count": {"of": [given, absent], "at_least": 1}}),
        ] {
            assert!(refused(&at, &opens_by_itself).contains(fact), "{opens_by_itself}");
        }
        assert!(changed(&at, &json!({"all": [given, absent]})).is_ok());
    }
    let codes = "/plan_facts/best_interests/all/0/is/codes";
    assert!(refused(codes, &json!(["maybe"])).contains("D12A"));
}

#[test]
fn a_type_that_is_held_back_says_what_of_it() {
    let held = engine::catalogue().assistance().position(|row| row.blocks.is_some()).expect("a type");
    assert!(refused(&format!("/assistance/{held}/blocks"), &Value::Null).contains("assistance `E`"));
    let free = json!({"id": "A", "suggest_when": {"any": []}, "blocks": "plan", "source": {"note": "made up", "trust": ["project"]}});
    assert!(refused("/assistance/0", &free).contains("assistance `A`"));
}

/// The fault after this one, so that a new fault does not build before it has a place here.
fn next(fault: &Fault) -> Option<Fault> {
    Some(match fault {
        Fault::NoWishLine => Fault::UrgentNeedOpen("bed".into()),
        Fault::UrgentNeedOpen(_) => Fault::NeedWithoutDay("bed".into()),
        Fault::NeedWithoutDay(_) => Fault::NoOwner,
        Fault::NoOwner => Fault::NoDueDate,
        Fault::NoDueDate => Fault::DueBeforeStart,
        Fault::DueBeforeStart => Fault::OutsideHorizon,
        Fault::OutsideHorizon => Fault::NoConsentForRecipient,
        Fault::NoConsentForRecipient => Fault::CashNotProtected,
        Fault::CashNotProtected => Fault::TranchesDiffer,
        Fault::TranchesDiffer => Fault::Overspent,
        Fault::Overspent => Fault::SecurityMissing,
        Fault::SecurityMissing => Fault::SecurityReviewDue,
        Fault::SecurityReviewDue => Fault::SecurityBroughtUp,
        Fault::SecurityBroughtUp => Fault::SecurityNewer,
        Fault::SecurityNewer => Fault::SecurityRaised,
        Fault::SecurityRaised => Fault::NoBestInterests,
        Fault::NoBestInterests => Fault::DimensionEmpty(Dimension::Social),
        Fault::DimensionEmpty(_) => Fault::DoneBefore(LineId(1)),
        Fault::DoneBefore(_) => Fault::DependsOnItself,
        Fault::DependsOnItself => Fault::LooksLikeContact,
        Fault::LooksLikeContact => Fault::Closed,
        Fault::Closed => Fault::DateUnreadable,
        Fault::DateUnreadable => Fault::AmountUnreadable(MoneyProblem::NotANumber),
        Fault::AmountUnreadable(_) => Fault::NumberUnreadable,
        Fault::NumberUnreadable => Fault::TooLong,
        Fault::TooLong => Fault::CriterionNotMet,
        Fault::CriterionNotMet => Fault::CriterionUnclear,
        Fault::CriterionUnclear => Fault::NotFitToWork,
        Fault::NotFitToWork => Fault::CeilingPassed(ProgrammeId(1)),
        Fault::CeilingPassed(_) => Fault::NotConfirmedByPerson,
        Fault::NotConfirmedByPerson => Fault::ReferralOverdue,
        Fault::ReferralOverdue => Fault::NotSafeToUse,
        Fault::NotSafeToUse => Fault::TickNotMet(FeasibilityTick::ServiceExists),
        Fault::TickNotMet(_) => Fault::TickUnclear(FeasibilityTick::Safe),
        Fault::TickUnclear(_) => Fault::NoType,
        Fault::NoType => Fault::TypeNotOffered("E".to_owned()),
        Fault::TypeNotOffered(_) => Fault::TypeNotNow("G".to_owned()),
        Fault::TypeNotNow(_) => Fault::RiskBeforeDelivery,
        Fault::RiskBeforeDelivery => Fault::NoSafetyLine,
        Fault::NoSafetyLine => Fault::SafetyStop,
        Fault::SafetyStop => Fault::SafetyNotChecked,
        Fault::SafetyNotChecked => Fault::PoliceOnly,
        Fault::PoliceOnly => Fault::ContactTooFar,
        Fault::ContactTooFar => Fault::WrongState,
        Fault::WrongState => Fault::NoSuchPart,
        Fault::NoSuchPart => Fault::ReasonNotListed,
        Fault::ReasonNotListed => Fault::NoSafetyNote,
        Fault::NoSafetyNote => return None,
    })
}

/// A row: rule, code, severity, steps.
type Row = (&'static str, String, &'static str, &'static str);

#[test]
fn the_data_list_every_fault_with_its_rule_severity_and_steps_and_no_other() {
    let all = std::iter::successors(Some(Fault::NoWishLine), next);
    let kept: BTreeSet<Row> = all
        .map(|fault| (fault.rule().code(), fault.code().to_owned(), fault.severity().code(), fault.stops().code()))
        .collect();
    let rows = engine::catalogue().files().iter().flat_map(|file| &file.plan_rules);
    let listed: Vec<Row> = rows
        .flat_map(|rule| {
            let row = |fault: &PlanFault| (rule.id.code(), fault.id.clone(), fault.severity.code(), fault.stops.code());
            rule.faults.iter().map(row).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(listed.len(), kept.len(), "each once");
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), kept);
}

/// What the list says is what happens: a practice can weigh a rule otherwise without touching the program.
#[test]
fn the_list_decides_what_a_fault_stops() {
    let weighed = |row: Value| {
        let catalogue = changed("/plan_rules/0/faults/0", &row).unwrap_or_else(|fault| panic!("{fault}"));
        let world = World { catalogue: &catalogue, today: Date::new(2026, 11, 23).expect("a day") };
        Case::default().with_plan_context(world, |context| {
            let plan = Plan::default();
            let mut said = plan.check(context).into_iter();
            let said = said.find(|problem| problem.fault == Fault::NoWishLine).map(|problem| problem.severity);
            let mut stopped = plan.obstacles(Transition::Agree, context).into_iter();
            (said, stopped.any(|problem| problem.fault == Fault::NoWishLine))
        })
    };
    let row = |severity: &str, stops: &str| json!({"id": "no_wish_line", "severity": severity, "stops": stops});
    assert_eq!(weighed(row("block", "agreeing")), (Some(Severity::Block), true));
    assert_eq!(weighed(row("warn", "nothing")), (Some(Severity::Warn), false));
    assert_eq!(weighed(row("block", "activating")), (Some(Severity::Block), false));
}
