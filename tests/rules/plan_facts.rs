//! What the plan knows about a case, with the data as they are shipped: which types of assistance are
//! held back, whether a decision about a child is recorded, what stands before delivery.

use crate::engine;
use crate::reference::cases::calm_but;
use waymark::domain::answer::{Answer, Basis, Code, ItemId, Value};
use waymark::domain::case::{Action, Case, World};
use waymark::domain::date::{Date, DateText};
use waymark::domain::instrument::{Blocks, Dimension};
use waymark::domain::plan::{
    AgreedHow, Agreement, LineEdit, LineId, LineStatus, NewLine, Plan, PlanAction, ProgressEdit, SafetyCheck,
    SafetyResult, Transition, Wish,
};
use waymark::domain::risk_grid::{Handling, Impact, Likelihood, RiskAction, place};
use waymark::domain::scale::Leg;

fn world() -> World<'static> {
    World { catalogue: engine::catalogue(), today: Date::parse("2026-11-23").expect("a day") }
}

fn answer(case: &mut Case, item: &str, code: &str) {
    let item = ItemId::from(item);
    let kind = engine::catalogue().item(&item).expect("an item").kind;
    let value = if kind == waymark::domain::instrument::Kind::Multi {
        Value::Multi(code.split(' ').filter(|code| !code.is_empty()).map(Code::from).collect())
    } else {
        Value::Choice { code: code.into(), basis: Some(Basis::Document) }
    };
    case.apply(Action::Answer(item, Answer::Given(value)), world());
}

fn with(answers: &[(&str, &str)]) -> Case {
    let mut case = engine::case(&calm_but(&[]), &[]);
    answers.iter().for_each(|(item, code)| self::answer(&mut case, item, code));
    case
}

fn blocks(case: &Case, assistance: &str) -> Option<Blocks> {
    case.with_plan_context(world(), |context| context.blocked.get(assistance).copied())
}

/// A family that had no part, from which no danger is expected, and that may be contacted.
const FAMILY: [(&str, &str); 4] = [("E7", "no"), ("E8", "yes"), ("RI10", "support"), ("CND", "agrees")];

/// SA 8.3, type E, condition by condition.
#[test]
fn mediation_is_never_planned_with_a_family_that_may_be_a_danger() {
    assert_eq!(blocks(&with(&FAMILY), "E"), None);
    for (item, code) in [
        ("E7", "yes"),
        ("E7", "suspected"),
        ("E8", "no"),
        ("RI10", "danger"),
        ("CND", "no"),
        ("CND", "withdrawn"),
        ("FA1", "no"),
        ("FA1", "not_yet"),
    ] {
        let mut case = with(&FAMILY);
        answer(&mut case, item, code);
        assert_eq!(blocks(&case, "E"), Some(Blocks::Plan), "{item} {code}");
    }
    for (item, code) in [("FA1", "yes"), ("RI10", "mixed"), ("RI10", "blame")] {
        let mut case = with(&FAMILY);
        answer(&mut case, item, code);
        assert_eq!(blocks(&case, "E"), None, "{item} {code}");
    }
    for finding in ["FA7", "FA8"] {
        for (code, expected) in [("known", Some(Blocks::Plan)), ("suspected", Some(Blocks::Plan)), ("none_found", None)]
        {
            let mut case = with(&FAMILY);
            answer(&mut case, "FA1", "yes");
            answer(&mut case, finding, code);
            assert_eq!(blocks(&case, "E"), expected, "{finding} {code}");
        }
    }
    for silence in [Answer::NotKnown, Answer::Declined] {
        let mut case = with(&FAMILY);
        case.apply(Action::Answer("FA1".into(), silence.clone()), world());
        assert_eq!(blocks(&case, "E"), Some(Blocks::Plan), "{silence:?}");
    }
    let open = Case::default();
    assert_eq!(blocks(&open, "E"), Some(Blocks::Plan), "what is not known does not open it");
}

/// SA 8.3, types G and J: they may be planned for later.
#[test]
fn a_business_waits_for_calm_and_contact_for_agreement() {
    let case = with(&[("SK9", "partly"), ("CNE", "agrees")]);
    assert_eq!((blocks(&case, "G"), blocks(&case, "J")), (None, None));
    let mut found = with(&[("SK9", "partly"), ("CNE", "agrees"), ("T0", "yes")]);
    assert_eq!(blocks(&found, "G"), Some(Blocks::Delivery), "critical and immediate");
    answer(&mut found, "CNE", "withdrawn");
    assert_eq!(blocks(&found, "J"), Some(Blocks::Delivery));
    assert_eq!(blocks(&with(&[("SK9", "no")]), "G"), Some(Blocks::Delivery));
}

#[test]
fn a_line_of_a_type_that_is_not_offered_stops_the_plan_of_the_case() {
    let line = |case: &Case| {
        let mut plan = Plan::default();
        let approach = Some(Code::from("family_mediation"));
        let new = NewLine {
            dimension: Dimension::Psychosocial,
            wish: Some(Wish::Headline),
            need: None,
            assistance: None,
            approach,
            goal: String::new(),
            level: Default::default(),
        };
        case.with_plan_context(world(), |context| {
            plan.apply(PlanAction::AddLine(new), context).expect("a line");
            let codes =
                |step| -> Vec<&str> { plan.obstacles(step, context).iter().map(|found| found.fault.code()).collect() };
            [Transition::Agree, Transition::Activate, Transition::Deliver(LineId(1))]
                .map(|step| codes(step).contains(&"type_not_offered"))
        })
    };
    assert_eq!(line(&with(&FAMILY)), [false; 3]);
    assert_eq!(line(&with(&[("E7", "yes"), ("E8", "yes"), ("RI10", "support"), ("CND", "agrees")])), [true; 3]);
}

/// Every part of a best-interests decision.
const DECIDED: [(&str, &str); 4] =
    [("PRE6", "under_18"), ("D12A", "yes"), ("CH2", "yes"), ("CH2A", "who_decided when options_compared childs_view")];

#[test]
fn a_decision_about_a_child_counts_only_with_all_its_parts() {
    let recorded =
        |case: &Case| case.with_plan_context(world(), |context| (context.child, context.best_interests_recorded));
    let decided = |item: &str, code: &str| {
        let mut case = with(&DECIDED);
        answer(&mut case, "SC", "sc1");
        answer(&mut case, item, code);
        recorded(&case)
    };
    assert_eq!(decided("D12A", "yes"), (true, true));
    assert_eq!(decided("SC", "sc4"), (true, false), "a question that is hidden was not answered");
    assert_eq!(decided("D12A", "no"), (true, false));
    assert_eq!(decided("CH2", "no"), (true, false));
    assert_eq!(decided("CH2", "partly"), (true, false));
    for parts in [
        "",
        "when options_compared childs_view",
        "who_decided options_compared childs_view",
        "who_decided when childs_view",
        "who_decided when options_compared",
    ] {
        assert_eq!(decided("CH2A", parts), (true, false), "{parts}");
    }
    assert_eq!(recorded(&with(&[("PRE6", "unsure"), ("SC", "sc1")])), (true, false));
}

/// SA 3.4 R6m and 3.4.4: the general situation can raise or hold, never lower.
#[test]
fn a_general_situation_that_is_not_calm_asks_for_a_line_about_safety() {
    let asks = |case: &Case| case.with_plan_context(world(), |context| context.needs_safety_line);
    assert!(!asks(&with(&[])), "calm and well known");
    let mut case = with(&[]);
    case.routes.remove(&Leg::Return);
    case.routes.remove(&Leg::Stay);
    assert!(asks(&case), "nothing is known of the places");
    let mut case = with(&[]);
    for leg in [Leg::Stay, Leg::Return] {
        let record = case.routes.get_mut(&leg).expect("a record");
        for item in ["G3", "G4"] {
            record.answers.get_mut(&ItemId::from(item)).expect("an answer").answer =
                Answer::Given(Value::Choice { code: "high".into(), basis: None });
        }
        assert!(asks(&case), "worse asks for no less: {leg:?}");
    }
}

/// RI 2.3, cell by cell.
#[test]
fn the_grid_of_risks_is_that_of_the_specification() {
    use Handling::{ActBeforeDelivery as Act, Plan, Watch};
    let rows = [
        (Likelihood::Unlikely, [Watch, Plan, Plan]),
        (Likelihood::Possible, [Watch, Plan, Act]),
        (Likelihood::Likely, [Plan, Act, Act]),
        (Likelihood::NotKnown, [Plan, Act, Act]),
    ];
    let grid = engine::catalogue().risk_grid();
    assert_eq!(grid.len(), 12);
    for (likelihood, expected) in rows {
        let found =
            [Impact::Small, Impact::Serious, Impact::Severe].map(|impact| place(grid, likelihood, impact).handling);
        assert_eq!(found, expected, "{likelihood:?}");
    }
}

#[test]
fn a_risk_stands_before_delivery_until_a_result_is_written_down() {
    let stands = |case: &Case| case.with_plan_context(world(), |context| context.risk_before_delivery);
    let mut case = with(&[]);
    assert!(!stands(&case));
    case.apply(Action::Risks(RiskAction::Add(Some("cash_visible".into()))), world());
    let row = case.risks.rows[0].clone();
    let mut set = |likelihood, impact, result: &str| {
        let row = waymark::domain::risk_grid::RiskRow {
            likelihood: Some(likelihood),
            impact: Some(impact),
            result: result.to_owned(),
            ..row.clone()
        };
        case.apply(Action::Risks(RiskAction::Set(Box::new(row))), world());
        stands(&case)
    };
    assert!(!set(Likelihood::Possible, Impact::Serious, ""));
    assert!(set(Likelihood::Likely, Impact::Serious, ""));
    assert!(set(Likelihood::NotKnown, Impact::Serious, " "));
    assert!(!set(Likelihood::Likely, Impact::Severe, "the lender agreed to wait"));
}

/// A calm case: what the page needs before a line is under way, and nothing else.
#[test]
fn a_calm_case_is_agreed_on_and_delivered_after_a_look_at_safety() {
    let mut case = with(&[]);
    let mut act = |action: PlanAction| case.apply(Action::Plan(action), world()).changed;
    let day = |text: &str| DateText(text.to_owned());
    act(PlanAction::SetHeadline("A room of my own".to_owned()));
    act(PlanAction::AddLine(NewLine {
        dimension: Dimension::Safety,
        wish: Some(Wish::Headline),
        need: None,
        assistance: Some("A".into()),
        approach: None,
        goal: String::new(),
        level: Default::default(),
    }));
    let edit = |edit: LineEdit| PlanAction::EditLine(LineId(1), Box::new(edit));
    act(edit(LineEdit::OwnerRole(Some("case_manager".into()))));
    act(edit(LineEdit::DueOn(day("2026-12-10"))));
    let on = world().today;
    assert!(act(PlanAction::Agree(Agreement { how: AgreedHow::Signed, on, risk_ref: None, interpreter: false })));
    assert!(act(PlanAction::Activate));
    let begin = || edit(LineEdit::Progress(ProgressEdit::Status(LineStatus::UnderWay)));
    assert!(!act(begin()), "nobody looked at safety");
    act(edit(LineEdit::Safety(SafetyCheck { on: day("2026-11-23"), by_role: None, result: Some(SafetyResult::Ok) })));
    assert!(act(begin()));
}

/// The case that a journey through the life of a plan begins with: everything is answered reassuringly, follow-up is
/// agreed to, and one line about safety is written. `WAYMARK_CASES=write` writes it anew.
#[test]
fn the_calm_case_of_the_journeys_is_calm() {
    let mut case = with(&[("PRE3", "yes"), ("PRE4", "agrees"), ("CNE", "agrees"), ("CNC", "agrees")]);
    case.code = "K-27".to_owned();
    let mut act = |action: PlanAction| case.apply(Action::Plan(action), world());
    let day = |text: &str| DateText(text.to_owned());
    act(PlanAction::SetHeadline("A room of my own".to_owned()));
    act(PlanAction::AddLine(NewLine {
        dimension: Dimension::Safety,
        wish: Some(Wish::Headline),
        need: None,
        assistance: Some("A".into()),
        approach: None,
        goal: String::new(),
        level: Default::default(),
    }));
    let edit = |edit: LineEdit| PlanAction::EditLine(LineId(1), Box::new(edit));
    act(edit(LineEdit::OwnerRole(Some("case_manager".into()))));
    act(edit(LineEdit::DueOn(day("2026-12-10"))));
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/cases/calm.json");
    let text = waymark::domain::exchange::write_case(&case, world().catalogue);
    if std::env::var("WAYMARK_CASES").as_deref() == Ok("write") {
        std::fs::write(&path, &text).expect("the file");
    }
    assert_eq!(std::fs::read_to_string(&path).expect("the file"), text, "WAYMARK_CASES=write writes it anew");
}
