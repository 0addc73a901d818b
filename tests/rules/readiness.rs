//! Whether the journey can be booked, with its conditions and who sees to them (SA 7.1, 7.4 and 7.5).

use crate::engine;
use crate::reference::cases::calm_but;
use waymark::domain::answer::{Answer, Basis, Code, ItemId, Reading, Value};
use waymark::domain::assess::{Care, Ended, Outcome};
use waymark::domain::case::{Action, Case, MeetingStage, World};
use waymark::domain::date::{Date, DateText};
use waymark::domain::instrument::{Kind, Office, Step};
use waymark::domain::referral::{BlockReason, Done, ReferralAction, StepRecord};
use waymark::domain::relevance;
use waymark::domain::scale::{Leg, Readiness};

fn world() -> World<'static> {
    World { catalogue: engine::catalogue(), today: Date::parse("2026-11-23").expect("a day") }
}

fn given(code: &str) -> Answer {
    Answer::Given(Value::Choice { code: code.into(), basis: Some(Basis::Document) })
}

fn answer(case: &mut Case, item: &str, code: &str) {
    case.apply(Action::Answer(ItemId::from(item), given(code)), world());
}

/// Who of those that must agree has agreed (SA 7.2 D4).
fn agreed(case: &mut Case, by: &[&str]) {
    let list = Answer::Given(Value::Multi(by.iter().map(|code| Code::from(*code)).collect()));
    case.apply(Action::Answer(ItemId::from("D4A"), list), world());
}

/// Everything about the journey is in place.
fn prepared() -> Case {
    let mut case = engine::case(&calm_but(&[]), &[]);
    for (item, code) in
        [("SC", "sc1"), ("PRE4", "agrees"), ("CNA", "agrees"), ("CNB", "agrees"), ("CNC", "agrees"), ("PL2", "no")]
    {
        answer(&mut case, item, code);
    }
    let catalogue = engine::catalogue();
    for item in catalogue.sections_of(Step::Journey).flat_map(|section| &section.items) {
        if item.kind == Kind::Choice {
            let best = catalogue.choices(item).iter().min_by_key(|choice| choice.reads).expect("a choice");
            answer(&mut case, item.id.as_str(), best.code.as_str());
        }
    }
    agreed(&mut case, &["sender", "receiver"]);
    let done = Done::Received { on: world().today, from_role: "coordinator".into(), reference: String::new() };
    let typed = [("can_give".to_owned(), "A room.".to_owned())].into();
    let chosen = [("meets".to_owned(), "coordinator".into()), ("shelter".to_owned(), "available".into())].into();
    case.referral.steps.insert(4, StepRecord { done: Some(done), typed, chosen, ..StepRecord::default() });
    case
}

/// SA 7.3: no booking before step 4, whatever is ticked.
#[test]
fn nothing_is_booked_before_the_receiving_office_has_confirmed() {
    let mut case = prepared();
    case.referral.steps.clear();
    assert_eq!(outcome(&case).readiness, Readiness::NotReady);
    assert!(outcome(&case).hits.iter().any(|hit| hit.rule == "N-M4"));
}

/// SA 3.2 B7: a receiving case manager counts only once message 4 has come, whoever says so before.
#[test]
fn what_a_message_has_to_confirm_is_not_known_before_it_has_come() {
    let mut case = prepared();
    answer(&mut case, "P7", "confirmed");
    let seen = |case: &Case| {
        let item = ItemId::from("P7");
        case.with_inputs(world().today, |inputs| case.facts(engine::catalogue(), inputs).seen(&item).cloned())
            .expect("P7")
    };
    let counts = seen(&case);
    assert_eq!((counts.reading, counts.ended, counts.unsettled), (Reading::Absent, None, false));
    case.referral.steps.clear();
    let waits = seen(&case);
    assert_eq!((waits.reading, waits.ended, waits.unsettled), (Reading::Open, Some(Ended::NotConfirmed(4)), true));
    assert_eq!(waits.codes, [], "no answer is read into it");
    answer(&mut case, "P7", "not_in_place");
    assert_eq!(seen(&case).reading, Reading::Present, "what worries needs no message");
}

/// SA 7.2 D4: who is not on the list has not agreed.
#[test]
fn everybody_who_must_agree_is_on_the_list() {
    let mut case = prepared();
    let waits = |case: &Case| outcome(case).hits.iter().any(|hit| hit.rule == "N-D4L");
    assert!(!waits(&case));
    for missing in [&["sender"][..], &["receiver", "lawyer"], &[]] {
        agreed(&mut case, missing);
        assert!(waits(&case), "{missing:?}");
    }
    agreed(&mut case, &["sender", "receiver"]);
    answer(&mut case, "L1", "yes");
    assert!(waits(&case), "the prosecutor of a witness");
    agreed(&mut case, &["sender", "receiver", "prosecutor"]);
    assert!(!waits(&case));
}

/// SA 7.2 D4: the guardian is among those who must agree.
#[test]
fn a_child_does_not_travel_before_the_guardian_has_agreed() {
    let mut case = prepared();
    answer(&mut case, "PRE6", "under_18");
    let waits = |case: &Case| outcome(case).hits.iter().any(|hit| hit.rule == "N-D4G");
    assert!(waits(&case));
    agreed(&mut case, &["guardian"]);
    assert!(!waits(&case));
}

fn outcome(case: &Case) -> Outcome {
    case.outcome(engine::catalogue(), world().today)
}

fn names(outcome: &Outcome) -> Vec<&str> {
    outcome.conditions.iter().map(|condition| condition.name.as_str()).collect()
}

fn care(role: &str, reason: &str) -> Care {
    Care { owner_role: role.to_owned(), reason: reason.to_owned(), ..Care::default() }
}

#[test]
fn everything_in_place_is_ready() {
    let found = outcome(&prepared());
    let stops: Vec<_> = found.hits.iter().filter(|hit| hit.readiness.is_some()).map(|hit| &hit.rule).collect();
    assert_eq!(found.readiness, Readiness::Ready, "{stops:?}");
    assert!(found.conditions.is_empty());
}

#[test]
fn a_condition_that_nobody_sees_to_makes_the_journey_not_ready() {
    let mut case = prepared();
    answer(&mut case, "T7", "yes");
    let found = outcome(&case);
    assert_eq!(names(&found), ["C-level"]);
    assert_eq!(found.readiness, Readiness::NotReady);
    case.apply(Action::Care("C-level".to_owned(), care(" ", "")), world());
    assert_eq!(outcome(&case).readiness, Readiness::NotReady, "a blank role is nobody");
    case.apply(Action::Care("C-level".to_owned(), care("safety_manager", "")), world());
    assert_eq!(outcome(&case).readiness, Readiness::Conditions);
    case.apply(Action::Care("C-level".to_owned(), Care::default()), world());
    assert!(case.conditions.is_empty(), "taken back whole");
}

/// SA 7.4: a late arrival and one on a day off need a reason as well.
#[test]
fn a_late_arrival_needs_an_owner_and_a_reason() {
    for (item, code, name) in [("J1", "after_three", "C-J1"), ("J2", "no", "C-J2")] {
        let mut case = prepared();
        answer(&mut case, item, code);
        case.apply(Action::Care(name.to_owned(), care("coordinator", "")), world());
        assert_eq!(outcome(&case).readiness, Readiness::NotReady, "{item}");
        case.apply(Action::Care(name.to_owned(), care("coordinator", "The only flight.")), world());
        assert_eq!(outcome(&case).readiness, Readiness::Conditions, "{item}");
    }
}

#[test]
fn each_line_of_the_checklist_is_a_condition_of_its_own() {
    let mut case = prepared();
    answer(&mut case, "D2", "no");
    answer(&mut case, "D7", "no");
    case.apply(Action::Care("C-D.D2".to_owned(), care("lawyer", "")), world());
    let found = outcome(&case);
    assert_eq!(names(&found), ["C-D.D2", "C-D.D7"]);
    assert_eq!(found.readiness, Readiness::NotReady, "the other one has nobody");
    case.apply(Action::Care("C-D.D7".to_owned(), care("case_manager", "")), world());
    assert_eq!(outcome(&case).readiness, Readiness::Conditions);
}

#[test]
fn consent_that_was_taken_back_stops_the_journey() {
    for item in ["CNA", "CNB", "CNC"] {
        let mut case = prepared();
        answer(&mut case, item, "withdrawn");
        assert_eq!(outcome(&case).readiness, Readiness::Stop, "{item}");
    }
}

/// SA 3.1, G10 and G11: they ask for another look and for another way, and raise no level.
#[test]
fn conflict_on_the_way_and_records_of_a_return_ask_for_another_look() {
    let mut case = prepared();
    let before = outcome(&case);
    let record = case.routes.get_mut(&Leg::Return).expect("a record");
    for item in ["G10", "G11"] {
        record.answers.get_mut(&ItemId::from(item)).expect("answered").answer = given("high");
    }
    let found = outcome(&case);
    assert_eq!((found.floor, found.could_be), (before.floor, before.could_be));
    for rule in ["RG10", "RG11"] {
        assert!(found.hits.iter().any(|hit| hit.rule == rule && hit.leg == Some(Leg::Return)), "{rule}");
    }
    assert_eq!(names(&found), ["C-G10"]);
}

/// SA 7.1, scenario 3: what has passed is not asked, whether the return was forced is asked at once.
#[test]
fn after_a_return_by_another_organisation_the_departure_is_not_asked_about() {
    let mut case = prepared();
    answer(&mut case, "SC", "sc3");
    case.stage = MeetingStage::Arrival;
    let asked = |case: &Case, step: Step| -> Vec<String> {
        case.with_inputs(world().today, |inputs| {
            let facts = case.facts(engine::catalogue(), inputs);
            let sections = engine::catalogue().sections_of(step);
            let items = sections.flat_map(|section| relevance::asked(case, &facts, section));
            items.map(|item| item.id.as_str().to_owned()).collect()
        })
    };
    let journey = asked(&case, Step::Journey);
    for passed in ["D1", "D2", "D5"] {
        assert!(!journey.iter().any(|item| item == passed), "{passed}");
    }
    for still in ["D4", "D9", "D10", "J6", "J11", "J12"] {
        assert!(journey.iter().any(|item| item == still), "{still}");
    }
    assert!(asked(&case, Step::Safety).iter().any(|item| item == "E6"));
    assert_eq!(asked(&case, Step::Safety).len(), 9, "eight quick questions and E6");
    answer(&mut case, "SC", "sc1");
    assert_eq!(asked(&case, Step::Safety).len(), 8);
}

#[test]
fn only_then_can_steps_be_passed_over_and_never_those_that_carry_the_help() {
    let mut case = prepared();
    case.apply(Action::Referral(ReferralAction::TakeSide(Office::Sending)), world());
    let refusal = |case: &Case, step: u8| {
        let mut referral = case.referral.clone();
        let action = ReferralAction::PassOver(step, "coordinator".into(), "No time before the journey.".to_owned());
        case.with_referral_context(world(), |context| referral.apply(action, context)).err().unwrap_or_default()
    };
    assert_eq!(refusal(&case, 1), [BlockReason::NotPassedOver]);
    answer(&mut case, "SC", "sc3");
    assert_eq!(refusal(&case, 1), []);
    for step in [3, 4, 6] {
        assert!(refusal(&case, step).contains(&BlockReason::NotPassedOver), "{step}");
    }
}

#[test]
fn a_copy_is_offered_for_the_first_and_the_departure_notice_while_a_connection_is_possible() {
    let mut case = prepared();
    case.referral.steps.clear();
    case.apply(Action::Referral(ReferralAction::TakeSide(Office::Sending)), world());
    let copies = |case: &Case| -> Vec<u8> {
        let view = case.with_referral_context(world(), |context| case.referral.view(context));
        view.iter().filter(|step| step.has_copy).map(|step| step.step).collect()
    };
    answer(&mut case, "J7", "yes");
    assert_eq!(copies(&case), [1, 5]);
    answer(&mut case, "J7", "direct");
    assert!(copies(&case).is_empty());
}

/// SA 3.4.4: at D with weak and corrupt law enforcement, and where officials may be involved.
#[test]
fn the_police_are_not_the_only_protection_where_they_cannot_be_relied_on() {
    let not_enough = |case: &Case| case.with_plan_context(world(), |context| context.police_not_enough);
    let mut case = prepared();
    for item in ["G5", "G6"] {
        let record = case.routes.get_mut(&Leg::Return).expect("a record");
        record.answers.get_mut(&ItemId::from(item)).expect("answered").answer = given("high");
    }
    assert!(!not_enough(&case), "not at the bottom of the scale");
    answer(&mut case, "T0", "yes");
    assert!(not_enough(&case));
    let mut case = prepared();
    answer(&mut case, "T8", "suspected");
    assert!(not_enough(&case));
}

#[test]
fn a_date_of_a_wave_is_kept_as_typed() {
    let mut case = prepared();
    let wave = waymark::domain::case::Wave {
        pack: "example".to_owned(),
        version: "1".to_owned(),
        on: DateText("2026-11-22".to_owned()),
        answers: std::collections::BTreeMap::new(),
    };
    case.apply(Action::StartWave(wave), world());
    case.apply(Action::DateWave(0, DateText("31 November".to_owned())), world());
    assert_eq!(case.waves.first().map(|wave| wave.on.0.as_str()), Some("31 November"));
    case.apply(Action::DateWave(7, DateText("2026-11-30".to_owned())), world());
    assert_eq!(case.waves.len(), 1, "a wave that is not there stays away");
}
