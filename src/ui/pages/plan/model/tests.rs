use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::super::result::fixture::{case, catalogue, day, outcome, today};
use super::super::go::{Way, ways};
use super::*;
use crate::domain::case::Action;
use crate::domain::plan::{AgreedHow, Agreement, Fault, LineKind, NewLine, SafetyCheck, SafetyResult, Wish};

fn look(case: Case) -> Look {
    let outcome = Rc::new(outcome(&case));
    Look { case: Rc::new(case), outcome, gates: Rc::default(), place: Rc::default(), theirs: None, today: today() }
}

fn model(case: Case) -> Model {
    let open: BTreeSet<LineId> = case.plan.content().lines.iter().map(|line| line.id).collect();
    Model::of(&look(case), catalogue(), &open)
}

fn with_line(answers: &[(&str, &str)], need: Option<&str>) -> Case {
    let line = NewLine {
        dimension: Dimension::Social,
        wish: Some(Wish::Item("RI1".into())),
        need: need.map(ItemId::from),
        assistance: Some("C".into()),
        approach: None,
        goal: String::new(),
        level: Default::default(),
    };
    plan(case(answers), PlanAction::AddLine(line))
}

fn plan(mut case: Case, action: PlanAction) -> Case {
    let world = World { catalogue: catalogue(), today: today() };
    assert!(case.apply(Action::Plan(action), world).changed, "the step was refused");
    case
}

fn typed(day: &str) -> crate::domain::date::DateText {
    crate::domain::date::DateText(day.to_owned())
}

fn edit(case: Case, edit: LineEdit) -> Case {
    plan(case, PlanAction::EditLine(LineId(1), Box::new(edit)))
}

#[test]
fn needs_stay_open_until_they_have_a_line_or_a_reason_and_urgent_ones_come_first() {
    let answers = [("RI4", "some"), ("RI5", "urgent"), ("RI6", "none"), ("RI8", "?")];
    let before = model(case(&answers));
    let open: Vec<&str> = before.open_needs().map(|need| need.item.as_str()).collect();
    assert_eq!(open, ["RI5", "RI4"], "no need is none, and what is not known is listed apart");
    assert!(before.unsettled.contains(&(ItemId::from("RI8"), "not-known")));
    assert!(before.unsettled.contains(&(ItemId::from("RI7"), "empty")));
    assert!(!before.unsettled.iter().any(|(item, _)| item.as_str() == "RI6"));
    let answered = model(with_line(&answers, Some("RI5")));
    assert_eq!(answered.open_needs().map(|need| need.item.as_str()).collect::<Vec<_>>(), ["RI4"]);
    let explained = model(plan(case(&answers), PlanAction::ExplainNeed("RI4".into(), "stays with an aunt".to_owned())));
    assert_eq!(explained.open_needs().map(|need| need.item.as_str()).collect::<Vec<_>>(), ["RI5"]);
}

#[test]
fn the_urgent_needs_of_the_page_are_those_of_the_rules() {
    let case = case(&[("RI4", "urgent"), ("RI5", "some"), ("RS1", "yes")]);
    let world = World { catalogue: catalogue(), today: today() };
    let rules = case.urgent_needs(world);
    let page: Vec<ItemId> = model(case).needs.into_iter().filter(|need| need.urgent).map(|need| need.item).collect();
    assert_eq!(page, rules);
}

#[test]
fn the_wish_in_the_persons_words_is_suggested() {
    assert_eq!(model(case(&[("RI1", " a small shop ")])).wishes, [(ItemId::from("RI1"), "a small shop".to_owned())]);
    assert!(model(case(&[("RI1", "?")])).wishes.is_empty());
}

#[test]
fn a_state_that_the_rules_refuse_is_not_offered_and_its_reason_is() {
    let quiet = edit(with_line(&[("RI1", "a room"), ("T1", "no")], None), LineEdit::Kind(LineKind::Referral));
    let gate = &model(quiet.clone()).gates[&LineId(1)];
    assert!(!gate.statuses.contains(&LineStatus::UnderWay) && !gate.statuses.contains(&LineStatus::Done));
    assert!(gate.statuses.contains(&LineStatus::Proposed) && gate.statuses.contains(&LineStatus::DeclinedByPerson));
    assert!(!gate.referrals.contains(&ReferralState::Sent));
    assert!(gate.delivering.iter().any(|problem| problem.fault == Fault::NoConsentForRecipient));
    let stopped = SafetyCheck { result: Some(SafetyResult::Stop), ..SafetyCheck::default() };
    let service = edit(edit(quiet, LineEdit::Kind(LineKind::Service)), LineEdit::Safety(stopped));
    assert!(model(service).gates[&LineId(1)].delivering.iter().any(|problem| problem.fault == Fault::SafetyStop));
}

#[test]
fn a_reason_that_comes_up_only_in_the_state_that_is_tried_is_told() {
    let mut case = edit(with_line(&[("CNC", "agrees"), ("T1", "no")], None), LineEdit::Kind(LineKind::Referral));
    case = edit(edit(case, LineEdit::Provider("legal aid".to_owned())), LineEdit::ProviderConsented(true));
    case = edit(edit(case, LineEdit::OwnerRole(Some("lawyer".into()))), LineEdit::DueOn(typed("2026-12-10")));
    let risk = model(case.clone()).risk_ref().expect("a security assessment");
    let case = plan(case, PlanAction::CheckRisk(risk));
    let unseen = model(case.clone());
    assert!(
        unseen.problems.iter().all(|problem| problem.fault != Fault::SafetyNotChecked),
        "no noise before it is tried"
    );
    let gate = &unseen.gates[&LineId(1)];
    assert!(
        gate.held_back.iter().any(|problem| problem.fault == Fault::SafetyNotChecked),
        "and told where it is refused"
    );
    assert!(gate.delivering.iter().any(|problem| problem.fault == Fault::SafetyNotChecked));
    let safety = SafetyCheck { on: typed("2026-11-23"), by_role: None, result: Some(SafetyResult::Ok) };
    let gate = model(edit(case, LineEdit::Safety(safety))).gates[&LineId(1)].clone();
    assert!(gate.delivering.is_empty() && gate.statuses.contains(&LineStatus::UnderWay));
    assert!(!gate.statuses.contains(&LineStatus::Done));
    assert_eq!(gate.held_back.iter().map(|problem| &problem.fault).collect::<Vec<_>>(), [&Fault::NotConfirmedByPerson]);
}

#[test]
fn everything_that_stands_in_the_way_leads_somewhere() {
    let bare = model(with_line(&[("RI5", "urgent")], None));
    assert!(!bare.agreeing.is_empty() && !bare.activating.is_empty());
    for problem in bare.agreeing.iter().chain(&bare.activating) {
        assert!(!ways(problem, &bare).is_empty(), "{problem:?}");
    }
    let urgent = bare
        .agreeing
        .iter()
        .find(|problem| matches!(problem.fault, Fault::UrgentNeedOpen(_)))
        .expect("the urgent need");
    assert_eq!(ways(urgent, &bare), [Way::Part("need-RI5".to_owned())]);
    let owner = bare.activating.iter().find(|problem| problem.fault == Fault::NoOwner).expect("no owner");
    assert_eq!(ways(owner, &bare), [Way::Line(LineId(1), "line-1-owner".to_owned())]);
}

#[test]
fn what_holds_a_delivery_back_leads_to_where_it_is_settled() {
    let mut case = with_line(&[("T1", "no"), ("E7", "yes")], None);
    case = edit(case, LineEdit::Approach(Some("family_mediation".into())));
    let model = model(case);
    let ways_of = |fault: Fault| {
        let problem = model.problems.iter().find(|problem| problem.fault == fault).expect("the fault");
        ways(problem, &model)
    };
    let family = ways_of(Fault::TypeNotOffered("E".to_owned()));
    assert!(family.contains(&Way::Line(LineId(1), "line-1-approach".to_owned())));
    assert!(family.contains(&Way::Question("E7".into())), "{family:?}");
    assert_eq!(ways_of(Fault::NoSafetyLine), [Way::Part("add".to_owned())]);
    assert!(model.offered.iter().all(|approach| approach.assistance != "E"));
}

#[test]
fn dates_after_arrival_are_set_only_for_a_person_who_agrees() {
    let start = |case: Case| plan(case, PlanAction::SetStart(crate::domain::date::DateText("2026-10-01".to_owned())));
    assert!(model(start(case(&[("T1", "no")]))).schedule.points.is_empty());
    let agreed = model(start(case(&[("CNE", "agrees")])));
    assert_eq!(agreed.anchor, Some(day("2026-10-01")));
    assert!(agreed.schedule.points.len() >= 5);
    assert!(model(case(&[("CNE", "agrees")])).schedule.points.is_empty(), "no month is counted without a first day");
}

#[test]
fn the_day_of_arrival_goes_before_the_start_of_the_plan() {
    let mut case =
        plan(case(&[("CNE", "agrees")]), PlanAction::SetStart(crate::domain::date::DateText("2026-10-01".to_owned())));
    case.referral.arrival_on = crate::domain::date::DateText("2026-11-01".to_owned());
    assert_eq!(model(case).anchor, Some(day("2026-11-01")));
}

#[test]
fn looking_changes_nothing() {
    let before = with_line(&[("RI1", "a room"), ("RI5", "urgent")], Some("RI5"));
    let before = edit(before, LineEdit::Dimension(Dimension::Safety));
    let agreed = plan(
        before,
        PlanAction::Agree(Agreement { how: AgreedHow::Signed, on: today(), risk_ref: None, interpreter: false }),
    );
    let look = look(agreed.clone());
    let first = Model::of(&look, catalogue(), &BTreeSet::from([LineId(1)]));
    assert_eq!(first, Model::of(&look, catalogue(), &BTreeSet::from([LineId(1)])));
    assert_eq!(*look.case, agreed);
}

#[test]
fn a_closed_plan_has_no_dates_ahead() {
    use crate::domain::plan::Closure;
    let started =
        plan(case(&[("CNE", "agrees")]), PlanAction::SetStart(crate::domain::date::DateText("2026-10-01".to_owned())));
    assert!(!model(started.clone()).schedule.points.is_empty());
    let closure = Closure {
        on: today(),
        reason: Code::from("goals_met"),
        planned: true,
        explored_with_person: true,
        follow_on_referral: String::new(),
        reopen_conditions: String::new(),
        safety_note: String::new(),
        final_instrument: String::new(),
        records_until: crate::domain::date::DateText::default(),
        contact_later: false,
    };
    let closed = model(plan(started, PlanAction::Close(closure)));
    assert!(closed.schedule.points.is_empty() && closed.schedule.next.is_none());
}
