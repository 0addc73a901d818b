mod delivery;
mod life;
mod rules;
mod sums;
mod texts;

use std::collections::BTreeMap;

use super::*;
use crate::domain::answer::{Code, ItemId};
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::{Approach, Blocks, CashRow, ClosureReason, Dimension, FeasibilityCriterion};
use crate::domain::scale::{Level, Timing};

/// A case around a plan, with nothing wrong in it.
struct World {
    today: Date,
    wishes: Vec<ItemId>,
    urgent: Vec<ItemId>,
    undated: Vec<ItemId>,
    sharing: bool,
    child: bool,
    best_interests: bool,
    fit: bool,
    approaches: Vec<Approach>,
    criteria: Vec<FeasibilityCriterion>,
    cash: Vec<CashRow>,
    closures: Vec<ClosureReason>,
    police_not_enough: bool,
    needs_safety_line: bool,
    risk_before_delivery: bool,
    blocked: BTreeMap<String, Blocks>,
    security: Option<SecurityNow>,
}

const SOURCE: &str = r#"{"note": "test", "trust": ["project"]}"#;

impl World {
    fn new() -> Self {
        let read = |text: &str| text.replace("SOURCE", SOURCE);
        let approaches = read(
            r#"[{"id": "course", "dimension": "economic", "assistance": "F", "needs_fit_to_work": true, "source": SOURCE},
                {"id": "grant", "dimension": "economic", "assistance": "I", "cash": true, "source": SOURCE},
                {"id": "onward", "dimension": "social", "assistance": "A", "towards_return": true, "source": SOURCE},
                {"id": "officers", "dimension": "safety", "assistance": "D", "police": true, "source": SOURCE},
                {"id": "other_place", "dimension": "safety", "assistance": "A", "source": SOURCE}]"#,
        );
        let criteria = read(
            r#"[{"id": "skills", "source": SOURCE}, {"id": "cash_safe", "protects_cash": true, "source": SOURCE}]"#,
        );
        let cash = read(
            r#"[{"id": "risk", "question": "cash_is_a_risk", "said": ["yes"], "forms": ["cash", "mixed"], "standing": "closed", "source": SOURCE},
                {"id": "delivery", "question": "safe_delivery", "said": ["no"], "forms": ["cash", "mixed"], "standing": "closed", "source": SOURCE}]"#,
        );
        let closures = read(
            r#"[{"id": "goals_met", "counts": "success", "source": SOURCE},
                {"id": "lost_touch", "counts": "not_success", "needs_safety_note": true, "source": SOURCE}]"#,
        );
        Self {
            today: day("2026-03-01"),
            wishes: vec!["wish".into()],
            urgent: Vec::new(),
            undated: Vec::new(),
            sharing: true,
            child: false,
            best_interests: false,
            fit: true,
            approaches: serde_json::from_str(&approaches).expect("approaches"),
            criteria: serde_json::from_str(&criteria).expect("criteria"),
            cash: serde_json::from_str(&cash).expect("cash"),
            closures: serde_json::from_str(&closures).expect("closures"),
            police_not_enough: false,
            needs_safety_line: false,
            risk_before_delivery: false,
            blocked: BTreeMap::new(),
            security: Some(SecurityNow {
                on: day("2026-02-20"),
                version: 2,
                level: Level::Raised,
                timing: Timing::NoDate,
                brought_up: false,
                review_by: Some(day("2026-03-06")),
                interval_days: Some(14),
            }),
        }
    }

    fn case(&self) -> PlanContext<'_> {
        PlanContext {
            today: self.today,
            wishes: &self.wishes,
            urgent_needs: &self.urgent,
            undated_needs: &self.undated,
            sharing_consent: self.sharing,
            child: self.child,
            best_interests_recorded: self.best_interests,
            fit_to_work: self.fit,
            police_not_enough: self.police_not_enough,
            needs_safety_line: self.needs_safety_line,
            risk_before_delivery: self.risk_before_delivery,
            blocked: &self.blocked,
            approaches: &self.approaches,
            cash: &self.cash,
            feasibility: &self.criteria,
            rules: &[],
            closures: &self.closures,
            security: self.security,
        }
    }
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn typed(text: &str) -> DateText {
    DateText(text.to_owned())
}

fn risk_ref() -> RiskRef {
    RiskRef { on: day("2026-02-20"), version: 2, level: Level::Raised, timing: Timing::NoDate }
}

fn agreement() -> Agreement {
    Agreement { how: AgreedHow::VerbalWitnessed, on: day("2026-03-01"), risk_ref: Some(risk_ref()), interpreter: true }
}

fn closure() -> Closure {
    Closure {
        on: day("2027-03-01"),
        reason: Code::from("goals_met"),
        planned: true,
        explored_with_person: true,
        follow_on_referral: String::new(),
        reopen_conditions: String::new(),
        safety_note: String::new(),
        final_instrument: String::new(),
        records_until: DateText::default(),
        contact_later: false,
    }
}

fn reopening() -> Reopening {
    Reopening { on: day("2027-04-01"), reason: "a new threat".to_owned() }
}

fn act(plan: &mut Plan, world: &World, action: PlanAction) {
    assert_eq!(plan.apply(action, &world.case()), Ok(()));
}

fn edit(plan: &mut Plan, world: &World, line: u32, edit: LineEdit) {
    act(plan, world, PlanAction::EditLine(LineId(line), Box::new(edit)));
}

/// What a refused action says, as codes.
fn refusal(plan: &mut Plan, world: &World, action: PlanAction) -> Vec<&'static str> {
    let before = plan.clone();
    let problems = plan.apply(action, &world.case()).expect_err("a refusal");
    assert_eq!(*plan, before, "a refused action changes nothing");
    problems.iter().map(|problem| problem.fault.code()).collect()
}

fn edit_refusal(plan: &mut Plan, world: &World, line: u32, edit: LineEdit) -> Vec<&'static str> {
    refusal(plan, world, PlanAction::EditLine(LineId(line), Box::new(edit)))
}

fn faults(plan: &Plan, world: &World) -> Vec<&'static str> {
    plan.check(&world.case()).iter().map(|problem| problem.fault.code()).collect()
}

fn new_line(dimension: Dimension) -> PlanAction {
    PlanAction::AddLine(NewLine {
        dimension,
        wish: None,
        need: None,
        assistance: Some("C".into()),
        approach: None,
        goal: String::new(),
        level: Default::default(),
    })
}

fn status(status: LineStatus) -> LineEdit {
    LineEdit::Progress(ProgressEdit::Status(status))
}

/// Somebody sees to a line, by a day, and it was looked at for safety.
fn ready(plan: &mut Plan, world: &World, line: u32) {
    edit(plan, world, line, LineEdit::OwnerRole(Some("case_manager".into())));
    edit(plan, world, line, LineEdit::DueOn(typed("2026-05-01")));
    let safety = SafetyCheck { on: typed("2026-03-01"), by_role: None, result: Some(SafetyResult::Ok) };
    edit(plan, world, line, LineEdit::Safety(safety));
}

/// A plan with one line and nothing to say against it.
fn sound_plan(world: &World) -> Plan {
    let mut plan = Plan::default();
    act(&mut plan, world, PlanAction::SetHeadline("A room of my own".to_owned()));
    act(&mut plan, world, PlanAction::SetStart(typed("2026-03-01")));
    act(&mut plan, world, PlanAction::CheckRisk(risk_ref()));
    for dimension in [Dimension::Economic, Dimension::Psychosocial] {
        act(&mut plan, world, PlanAction::DeclareDimension(dimension, Some(Declaration::NotNeeded)));
    }
    act(&mut plan, world, new_line(Dimension::Social));
    edit(&mut plan, world, 1, LineEdit::Wish(Some(Wish::Headline)));
    ready(&mut plan, world, 1);
    plan
}
