//! Memory between assessments (SA 3.7) and the human decision with its bounds (SA 3.4.3).

use crate::engine;
use crate::reference::cases::calm_but;
use waymark::domain::answer::{Answer, Basis, Code, ItemId, Reading, Value};
use waymark::domain::assess::{Change, DecisionFault, Ended, Judged};
use waymark::domain::case::{Action, Case, MeetingStage, World};
use waymark::domain::date::Date;
use waymark::domain::relevance::progress;
use waymark::domain::scale::{Confidence, Level, Timing};

fn on(day: &str) -> World<'static> {
    World { catalogue: engine::catalogue(), today: Date::parse(day).expect("a day") }
}

fn choice(code: &str, basis: Option<Basis>) -> Answer {
    Answer::Given(Value::Choice { code: Code::from(code), basis })
}

fn answer(case: &mut Case, item: &str, answer: Answer, day: &str) {
    case.apply(Action::Answer(ItemId::from(item), answer), on(day));
}

/// A case with these answers off the calm one, closed on the first day; everything is then answered
/// again on the second, but for the items in `left_open`.
fn reassessed(first: &[(&str, &str)], left_open: &[&str]) -> Case {
    let facts = calm_but(first);
    let mut case = engine::case(&facts, &[]);
    case.apply(Action::Reassess, on("2026-11-23"));
    for (item, entry) in engine::case(&calm_but(&[]), &[]).answers {
        if !left_open.contains(&item.as_str()) {
            case.apply(Action::Answer(item, entry.answer), on("2026-12-14"));
        }
    }
    renew_context(&mut case);
    case
}

fn renew_context(case: &mut Case) {
    for record in case.routes.values_mut() {
        record.on = waymark::domain::date::DateText("2026-12-14".to_owned());
    }
}

/// Vector 11: T1 was yes, now not known: still counted yes, carried over from its day.
#[test]
fn a_yes_that_is_now_not_known_still_counts() {
    let mut case = reassessed(&[("T1", "yes")], &["T1"]);
    answer(&mut case, "T1", Answer::NotKnown, "2026-12-14");
    let outcome = case.outcome(engine::catalogue(), on("2026-12-14").today);
    assert_eq!(outcome.floor, Level::High);
    let carried: Vec<&str> = outcome.carried.iter().map(|carried| carried.item.as_str()).collect();
    assert_eq!(carried, ["T1"]);
    assert_eq!(outcome.carried.first().map(|carried| carried.on.to_string()).as_deref(), Some("2026-11-23"));
}

#[test]
fn a_suspicion_that_is_now_open_is_carried_over_too() {
    let case = reassessed(&[("T1", "suspected")], &["T1"]);
    let outcome = case.outcome(engine::catalogue(), on("2026-12-14").today);
    assert!(outcome.hits.iter().any(|hit| hit.rule == "R4s"), "{:?}", outcome.hits);
}

#[test]
fn a_no_with_a_basis_dated_after_the_yes_settles_the_fact_but_not_the_level() {
    let case = reassessed(&[("T1", "yes")], &[]);
    let outcome = case.outcome(engine::catalogue(), on("2026-12-14").today);
    assert!(outcome.carried.is_empty());
    assert_eq!((outcome.floor, outcome.held_by_memory), (Level::High, Some(Level::High)));
}

#[test]
fn a_no_on_the_same_day_as_the_yes_does_not_settle_it() {
    let mut case = engine::case(&calm_but(&[("T1", "yes")]), &[]);
    case.apply(Action::Reassess, on("2026-11-23"));
    answer(&mut case, "T1", choice("no", Some(Basis::Document)), "2026-11-23");
    let outcome = case.outcome(engine::catalogue(), on("2026-11-23").today);
    assert!(outcome.carried.iter().any(|carried| carried.item.as_str() == "T1"));
}

#[test]
fn a_level_falls_one_step_at_most_and_only_with_a_dated_reason() {
    let mut case = reassessed(&[("T0", "yes")], &[]);
    let today = on("2026-12-14");
    assert_eq!(case.outcome(today.catalogue, today.today).floor, Level::Critical);
    case.apply(Action::Change(Some(Change { reason: first_change_reason(), on: today.today })), today);
    assert_eq!(case.outcome(today.catalogue, today.today).floor, Level::High);
    case.apply(Action::Reassess, today);
    assert!(case.change.is_none(), "a reason is used once");
}

#[test]
fn a_reason_that_lies_ahead_or_before_the_earlier_assessment_holds_nothing_up() {
    let today = on("2026-12-14");
    for (day, level) in [
        ("2026-12-15", Level::Critical),
        ("2026-11-22", Level::Critical),
        ("2026-11-23", Level::High),
        ("2026-12-14", Level::High),
    ] {
        let mut case = reassessed(&[("T0", "yes")], &[]);
        case.apply(Action::Change(Some(Change { reason: first_change_reason(), on: on(day).today })), today);
        assert_eq!(case.outcome(today.catalogue, today.today).floor, level, "{day}");
    }
}

fn first_change_reason() -> String {
    let reasons = engine::catalogue().files().iter().flat_map(|file| &file.change_reasons);
    reasons.map(|reason| reason.id.clone()).next().expect("a reason")
}

#[test]
fn a_reason_does_not_help_while_too_little_is_known() {
    let mut case = reassessed(&[("T1", "yes")], &["T0", "T2", "T4", "T7"]);
    let today = on("2026-12-14");
    case.apply(Action::Change(Some(Change { reason: first_change_reason(), on: today.today })), today);
    let outcome = case.outcome(today.catalogue, today.today);
    assert_eq!(outcome.confidence, Confidence::Insufficient);
    assert_eq!(outcome.floor, Level::High);
}

#[test]
fn a_quiet_time_is_no_reason_while_they_know_the_place() {
    let mut case = reassessed(&[("T1", "yes")], &[]);
    answer(&mut case, "T5", choice("yes", None), "2026-12-14");
    let outcome = case.outcome(engine::catalogue(), on("2026-12-14").today);
    assert!(!outcome.changes_refused.is_empty());
}

#[test]
fn earlier_assessments_stay_as_they_were() {
    let case = reassessed(&[("T1", "yes")], &[]);
    let record = case.history.first().expect("a record");
    assert_eq!((record.floor, record.timing), (Level::High, Timing::TriggerAhead));
    assert!(record.answers.contains_key(&ItemId::from("T1")));
}

fn judged(level: Level, second: &str) -> Judged {
    Judged {
        level: Some(level),
        reasons: vec!["The partner office confirmed it.".to_owned()],
        by_role: "case_manager".to_owned(),
        second_by_role: second.to_owned(),
    }
}

/// Vector 13: B where the floor is C and provisional is refused, with the reason.
#[test]
fn lowering_a_provisional_level_is_refused() {
    let case = engine::case(&calm_but(&[("L3", "yes"), ("L4", "not known")]), &[]);
    let outcome = case.outcome(engine::catalogue(), on("2026-11-23").today);
    assert_eq!((outcome.floor, outcome.provisional), (Level::High, true));
    let faults =
        waymark::domain::assess::decide(&outcome, &judged(Level::Raised, "supervisor"), on("2026-11-23").today);
    let faults = faults.expect_err("refused");
    assert!(faults.contains(&DecisionFault::Refused("provisional".to_owned())), "{faults:?}");
}

#[test]
fn one_step_down_needs_a_reason_and_a_second_reviewer() {
    let case = engine::case(&calm_but(&[("T7", "yes")]), &[]);
    let today = on("2026-11-23").today;
    let outcome = case.outcome(engine::catalogue(), today);
    assert_eq!((outcome.floor, outcome.provisional, outcome.confidence), (Level::High, false, Confidence::Adequate));
    let decide = |judged: &Judged| waymark::domain::assess::decide(&outcome, judged, today);
    assert_eq!(decide(&judged(Level::Raised, " ")), Err(vec![DecisionFault::NoSecondReviewer]));
    let decision = decide(&judged(Level::Raised, "supervisor")).expect("one step with a second reviewer");
    assert_eq!(
        (decision.judged, decision.floor_then, decision.second_by_role.as_str()),
        (Level::Raised, Level::High, "supervisor")
    );
    assert_eq!(decide(&judged(Level::Standing, "supervisor")), Err(vec![DecisionFault::MoreThanOneStep]));
    let without_reason = Judged { reasons: vec!["  ".to_owned()], ..judged(Level::Critical, "") };
    assert_eq!(decide(&without_reason), Err(vec![DecisionFault::NoReason]));
    assert!(decide(&judged(Level::Critical, "")).is_ok(), "raising needs no second reviewer");
}

#[test]
fn nothing_is_lowered_after_an_emergency_rule_or_in_a_high_context() {
    let today = on("2026-11-23").today;
    for facts in [calm_but(&[("T9", "yes"), ("T4", "yes")]), {
        let mut facts = calm_but(&[("T7", "yes")]);
        let stay = facts.context.entry("stay".to_owned()).or_default();
        for item in ["G3", "G4"] {
            stay.insert(item.to_owned(), "high".to_owned());
        }
        facts
    }] {
        let outcome = engine::case(&facts, &[]).outcome(engine::catalogue(), today);
        let lower = outcome.floor.lowered();
        let faults =
            waymark::domain::assess::decide(&outcome, &judged(lower, "supervisor"), today).expect_err("refused");
        assert!(faults.iter().any(|fault| matches!(fault, DecisionFault::Refused(_))), "{faults:?}");
    }
}

#[test]
fn a_decision_stands_only_while_the_floor_has_not_risen_above_it() {
    let mut case = engine::case(&calm_but(&[("T7", "yes")]), &[]);
    let world = on("2026-11-23");
    case.apply(Action::Judge(judged(Level::High, "")), world);
    case.apply(Action::Decide, world);
    assert!(case.standing_decision(&case.outcome(world.catalogue, world.today)).is_some());
    answer(&mut case, "T0", choice("yes", None), "2026-11-23");
    assert!(case.standing_decision(&case.outcome(world.catalogue, world.today)).is_none());
    assert!(case.decision.is_some(), "what was decided stays on record");
}

/// A wiped case equals a new case.
#[test]
fn wiping_leaves_a_new_case() {
    let mut case = reassessed(&[("T1", "yes")], &[]);
    case.apply(Action::Wipe, on("2026-12-14"));
    assert_eq!(case, Case::default());
}

#[test]
fn the_last_answer_can_be_taken_back_and_nothing_else_changes() {
    let world = on("2026-11-23");
    let mut case = Case::default();
    answer(&mut case, "T1", choice("yes", None), "2026-11-23");
    let before = case.answers.clone();
    answer(&mut case, "T1", choice("no", Some(Basis::Person)), "2026-11-23");
    case.apply(Action::Undo, world);
    assert_eq!(case.answers, before);
    case.apply(Action::Undo, world);
    assert!(case.is_new());
}

/// What is typed letter by letter is one answer.
#[test]
fn a_typed_answer_is_taken_back_as_a_whole() {
    let world = on("2026-11-23");
    let mut case = Case::default();
    let text = |text: &str| Answer::Given(Value::Text(text.to_owned()));
    answer(&mut case, "V5", text("a"), "2026-11-23");
    answer(&mut case, "V5", text("af"), "2026-11-23");
    answer(&mut case, "T1", choice("yes", None), "2026-11-23");
    answer(&mut case, "V5", text("afr"), "2026-11-23");
    answer(&mut case, "V5", text("afraid"), "2026-11-23");
    case.apply(Action::Undo, world);
    assert_eq!(*case.answer(&ItemId::from("V5")), text("af"));
    case.apply(Action::Undo, world);
    case.apply(Action::Undo, world);
    assert!(case.is_new());
}

#[test]
fn a_no_without_a_basis_takes_no_earlier_yes_back() {
    let mut case = reassessed(&[("T6", "yes")], &["T6"]);
    let reads_yes = |case: &Case| {
        let outcome = case.outcome(engine::catalogue(), on("2026-12-14").today);
        outcome.carried.iter().any(|carried| carried.item.as_str() == "T6")
    };
    answer(&mut case, "T6", choice("no", None), "2026-12-14");
    assert!(reads_yes(&case), "T6 is not critical, and still a no needs a basis here");
    answer(&mut case, "T6", choice("no", Some(Basis::Person)), "2026-12-14");
    assert!(!reads_yes(&case));
}

fn decided(level: Level, day: &str) -> Case {
    let mut case = engine::case(&calm_but(&[]), &[]);
    case.apply(Action::Judge(judged(level, "")), on(day));
    case.apply(Action::Decide, on(day));
    assert!(case.decision.is_some());
    case
}

#[test]
fn a_level_that_was_set_higher_also_decides_on_the_review_and_the_responses() {
    let case = decided(Level::Critical, "2026-11-23");
    let outcome = case.outcome(engine::catalogue(), on("2026-11-23").today);
    assert_eq!(outcome.floor, Level::Standing, "the floor stays what the rules say");
    assert_eq!(outcome.review.as_ref().map(|review| review.by.to_string()).as_deref(), Some("2026-11-24"));
    assert!(outcome.suggestions.iter().any(|response| response.id == "case_conference"));
    assert!(outcome.hits.iter().any(|hit| hit.rule == "S-D"), "no departure without a case conference");
}

#[test]
fn the_next_look_is_counted_from_the_last_one_and_not_from_today() {
    let case = decided(Level::Standing, "2026-11-23");
    let review = |day: &str| case.outcome(engine::catalogue(), on(day).today).review.expect("a review");
    assert_eq!((review("2026-12-20").by.to_string().as_str(), review("2026-12-20").overdue), ("2026-12-23", false));
    assert_eq!((review("2026-12-24").by.to_string().as_str(), review("2026-12-24").overdue), ("2026-12-23", true));
    let plan = |day: &str| case.with_plan_context(on(day), |context| case.plan.check(context));
    let overdue =
        |day: &str| plan(day).iter().any(|problem| problem.fault == waymark::domain::plan::Fault::SecurityReviewDue);
    assert!(!overdue("2026-12-23") && overdue("2026-12-24"), "P8 says so in the plan");
}

#[test]
fn travel_and_arrival_bring_the_next_look_forward() {
    let mut case = decided(Level::Standing, "2026-11-23");
    let departure = |day: &str| Answer::Given(Value::Date(waymark::domain::date::DateText(day.to_owned())));
    answer(&mut case, "PL3", departure("2026-12-24"), "2026-11-23");
    let review = |case: &Case, day: &str| {
        let review = case.outcome(engine::catalogue(), on(day).today).review.expect("a review");
        (review.by.to_string(), review.because.unwrap_or_default())
    };
    let expected = |by: &str, because: &str| (by.to_owned(), because.to_owned());
    assert_eq!(review(&case, "2026-11-23"), expected("2026-12-21", "before_travel_72"));
    answer(&mut case, "PL3", departure("2027-03-01"), "2026-11-23");
    let arrival = waymark::domain::date::DateText("2026-11-30".to_owned());
    case.apply(Action::Referral(waymark::domain::referral::ReferralAction::SetArrival(arrival)), on("2026-11-23"));
    assert_eq!(review(&case, "2026-11-23"), expected("2026-11-30", "arrival"));
    assert_eq!(review(&case, "2026-12-01"), expected("2026-11-30", "arrival"), "nobody has looked since");
}

/// A case whose first step is answered, with these answers.
fn begun(more: &[(&str, &str)]) -> Case {
    let mut case = Case::default();
    let first =
        [("PRE1", "yes"), ("PRE8", "no"), ("PRE2", "no"), ("PRE4", "agrees"), ("PRE6", "adult"), ("SEX", "female")];
    for (item, code) in first.iter().chain(more) {
        answer(&mut case, item, choice(code, None), "2026-11-23");
    }
    case
}

fn day(text: &str) -> Answer {
    Answer::Given(Value::Date(waymark::domain::date::DateText(text.to_owned())))
}

/// SA 2.1 asks right now; what the dialog promises is kept.
#[test]
fn the_next_assessment_asks_everything_again_but_the_facts_of_the_case() {
    let mut case = begun(&[("CNA", "agrees"), ("CNC", "agrees"), ("CND", "no"), ("CL1", "safe"), ("P1", "confirmed")]);
    answer(&mut case, "PL3", day("2026-12-24"), "2026-11-23");
    answer(&mut case, "CNX", day("2027-11-23"), "2026-11-23");
    case.apply(Action::Reassess, on("2026-12-14"));
    let left: Vec<&str> = case.answers.keys().map(ItemId::as_str).collect();
    assert_eq!(left, ["CND", "PL3", "SEX"], "a no stays until the person says otherwise");
    let record = case.history.first().expect("a record");
    assert!(["PRE1", "CNC", "CL1", "P1"].into_iter().all(|item| record.answers.contains_key(&ItemId::from(item))));
}

#[test]
fn what_was_agreed_with_both_its_days_is_kept_while_it_is_in_force() {
    for (until, kept) in [("2027-01-01", true), ("2026-12-01", false)] {
        let mut case = begun(&[("CNC", "agrees"), ("CNK", "yes")]);
        answer(&mut case, "CNW", day("2026-11-23"), "2026-11-23");
        answer(&mut case, "CNX", day(until), "2026-11-23");
        case.apply(Action::Reassess, on("2026-12-14"));
        for item in ["CNC", "CNK", "CNW", "CNX"] {
            assert_eq!(case.answers.contains_key(&ItemId::from(item)), kept, "{item} until {until}");
        }
        assert!(!case.answers.contains_key(&ItemId::from("PRE4")), "each assessment is agreed to");
    }
}

#[test]
fn no_next_assessment_begins_while_no_record_may_be_made() {
    let mut case = begun(&[("CNB", "withdrawn")]);
    let before = case.clone();
    case.apply(Action::Reassess, on("2026-12-14"));
    assert_eq!(case, before);
}

/// What was true of one meeting does not hold over the next as a fact about danger does.
#[test]
fn a_place_that_was_not_quite_private_is_not_remembered() {
    let mut case = begun(&[("PRE1", "briefly")]);
    case.apply(Action::Reassess, on("2026-11-23"));
    answer(&mut case, "PRE1", choice("yes", None), "2026-11-23");
    let closed = case.with_inputs(on("2026-11-23").today, |inputs| {
        waymark::domain::relevance::closed_gates(&case.facts(engine::catalogue(), inputs))
    });
    assert!(closed.iter().all(|gate| gate.id != "R0ab"), "{closed:?}");
}

#[test]
fn whoever_goes_on_with_a_saved_case_is_asked_about_this_moment() {
    let mut saved = begun(&[("PRE8", "trusted"), ("T1", "yes")]);
    let note = Action::Note(ItemId::from("PRE8"), "A sister.".to_owned());
    saved.apply(note, on("2026-11-23"));
    let mut case = Case::default();
    case.apply(Action::Replace(Box::new(saved)), on("2026-11-24"));
    for item in ["PRE1", "PRE2", "PRE8"] {
        assert_eq!(*case.answer(&ItemId::from(item)), Answer::Empty, "{item}");
    }
    assert_eq!(case.answers.get(&ItemId::from("PRE8")).map(|entry| entry.note.as_str()), Some("A sister."));
    assert_eq!(*case.answer(&ItemId::from("T1")), choice("yes", None));
    assert_eq!(*case.answer(&ItemId::from("PRE4")), choice("agrees", None));
}

#[test]
fn that_suspects_are_held_counts_for_seven_days() {
    let mut case = engine::case(&calm_but(&[]), &[]);
    case.stage = MeetingStage::InDepth;
    let item = ItemId::from("P1");
    let open_on = |case: &Case, day: &str| {
        let outcome = case.outcome(engine::catalogue(), on(day).today);
        outcome.open.iter().any(|open| open.item == item)
    };
    let answered_on = |case: &Case, day: &str| {
        case.with_inputs(on(day).today, |inputs| {
            let section = engine::catalogue().section("protective").expect("what protects");
            progress(case, &case.facts(engine::catalogue(), inputs), section).answered
        })
    };
    let reads_on = |case: &Case, day: &str| {
        case.with_inputs(on(day).today, |inputs| {
            let facts = case.facts(engine::catalogue(), inputs);
            facts.seen(&item).map(|seen| (seen.reading, seen.ended))
        })
    };
    answer(&mut case, "P1", choice("confirmed", Some(Basis::Document)), "2026-11-23");
    assert!(!open_on(&case, "2026-11-30"), "asked again within the seven days");
    assert_eq!(reads_on(&case, "2026-11-30"), Some((Reading::Absent, None)));
    assert_eq!([answered_on(&case, "2026-11-30"), answered_on(&case, "2026-12-01")], [1, 0]);
    assert!(open_on(&case, "2026-12-01"), "it reassures on the eighth day");
    assert_eq!(reads_on(&case, "2026-12-01"), Some((Reading::Open, Some(Ended::On(on("2026-11-23").today)))));

    for unreliable in [None, Some(on("2026-12-24").today)] {
        let mut undated = case.clone();
        undated.answers.get_mut(&item).expect("the answer").on = unreliable;
        assert!(open_on(&undated, "2026-11-24"), "a check of no day that has come reassures");
        assert_eq!(reads_on(&undated, "2026-11-24"), Some((Reading::Open, Some(Ended::Undated))));
    }

    answer(&mut case, "P1", choice("confirmed", Some(Basis::Document)), "2026-12-01");
    assert!(!open_on(&case, "2026-12-08"), "it was confirmed again");

    answer(&mut case, "P1", choice("not_in_place", None), "2026-12-08");
    assert_eq!(reads_on(&case, "2027-02-01"), Some((Reading::Present, None)), "what worries runs out");
}
