//! What is not delivered, and which changes of a line that has begun are a delivery.

use super::*;

fn form(form: Form) -> LineEdit {
    LineEdit::Money(MoneyEdit::Form(form))
}

fn approach(id: &str) -> LineEdit {
    LineEdit::Approach(Some(id.into()))
}

fn tick(tick: FeasibilityTick, met: Met) -> LineEdit {
    LineEdit::Feasibility(FeasibilityEdit::Tick(tick, Some(met)))
}

fn look(result: Option<SafetyResult>) -> LineEdit {
    LineEdit::Safety(SafetyCheck { on: typed("2026-03-01"), by_role: None, result })
}

fn blocking(assistance: &str, blocks: Blocks) -> World {
    World { blocked: BTreeMap::from([(assistance.to_owned(), blocks)]), ..World::new() }
}

/// An agreed plan whose one line is under way.
fn begun(world: &World) -> Plan {
    let mut plan = sound_plan(world);
    act(&mut plan, world, PlanAction::Agree(agreement()));
    act(&mut plan, world, PlanAction::Activate);
    edit(&mut plan, world, 1, status(LineStatus::UnderWay));
    plan
}

#[test]
fn a_type_that_is_not_offered_is_neither_agreed_nor_delivered() {
    let world = blocking("A", Blocks::Plan);
    let mut plan = sound_plan(&world);
    edit(&mut plan, &world, 1, approach("other_place"));
    assert_eq!(refusal(&mut plan, &world, PlanAction::Agree(agreement())), ["type_not_offered"]);
    assert_eq!(edit_refusal(&mut plan, &world, 1, status(LineStatus::UnderWay)), ["type_not_offered"]);
    act(&mut plan, &World::new(), PlanAction::Agree(agreement()));
    assert_eq!(refusal(&mut plan, &world, PlanAction::Activate), ["type_not_offered"]);
    assert!(world.case().offered().all(|approach| approach.assistance != "A"), "whatever type is looked for");
    edit(&mut plan, &world, 1, approach("course"));
    assert_eq!(faults(&plan, &world), [""; 0]);
}

#[test]
fn a_type_that_is_not_delivered_yet_may_be_planned() {
    let world = blocking("A", Blocks::Delivery);
    let mut plan = sound_plan(&world);
    edit(&mut plan, &world, 1, approach("other_place"));
    act(&mut plan, &world, PlanAction::Agree(agreement()));
    act(&mut plan, &world, PlanAction::Activate);
    assert_eq!(faults(&plan, &world), ["type_not_now"]);
    assert_eq!(edit_refusal(&mut plan, &world, 1, status(LineStatus::UnderWay)), ["type_not_now"]);
    assert!(world.case().offered().any(|approach| approach.assistance == "A"));
    edit(&mut plan, &World::new(), 1, status(LineStatus::UnderWay));
}

#[test]
fn nothing_is_delivered_while_a_risk_stands_before_it() {
    let world = World { risk_before_delivery: true, ..World::new() };
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, PlanAction::Agree(agreement()));
    act(&mut plan, &world, PlanAction::Activate);
    assert_eq!(edit_refusal(&mut plan, &world, 1, status(LineStatus::UnderWay)), ["risk_before_delivery"]);
    let mut earlier = begun(&World::new());
    edit(&mut earlier, &world, 1, status(LineStatus::Done));
}

#[test]
fn nothing_is_delivered_without_any_security_assessment() {
    let world = World { security: None, ..World::new() };
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, PlanAction::Agree(agreement()));
    assert_eq!(edit_refusal(&mut plan, &world, 1, status(LineStatus::UnderWay)), ["security_missing"]);
}

#[test]
fn a_tick_that_says_not_safe_stops_the_delivery_and_the_others_are_pointed_out() {
    let world = World::new();
    let cases = [
        (FeasibilityTick::Safe, Met::NotMet, vec!["not_safe_to_use"], true),
        (FeasibilityTick::Safe, Met::Unclear, vec!["tick_unclear"], false),
        (FeasibilityTick::Safe, Met::Met, vec![], false),
        (FeasibilityTick::ServiceExists, Met::NotMet, vec!["tick_not_met"], false),
        (FeasibilityTick::PersonQualifies, Met::NotMet, vec!["tick_not_met"], false),
        (FeasibilityTick::PersonQualifies, Met::Unclear, vec!["tick_unclear"], false),
    ];
    for (which, met, expected, stops) in cases {
        let mut plan = sound_plan(&world);
        edit(&mut plan, &world, 1, tick(which, met));
        assert_eq!(faults(&plan, &world), expected, "{which:?} {met:?}");
        assert!(plan.obstacles(Transition::Agree, &world.case()).is_empty());
        let begin = PlanAction::EditLine(LineId(1), Box::new(status(LineStatus::UnderWay)));
        assert_eq!(plan.apply(begin, &world.case()).is_err(), stops, "{which:?} {met:?}");
    }
}

/// What was agreed for a line that has begun does not cover something else.
#[test]
fn a_change_of_a_begun_line_that_would_have_been_refused_is_refused() {
    let child = World { child: true, ..World::new() };
    let blocked = blocking("A", Blocks::Plan);
    let later = blocking("I", Blocks::Delivery);
    let sound = World::new();
    let cases = [
        (&sound, form(Form::Cash), "cash_not_protected"),
        (&sound, form(Form::Mixed), "cash_not_protected"),
        (&sound, LineEdit::Kind(LineKind::Referral), "no_consent_for_recipient"),
        (&child, approach("onward"), "no_best_interests"),
        (&blocked, approach("other_place"), "type_not_offered"),
        (&later, approach("grant"), "type_not_now"),
    ];
    for (world, change, expected) in cases {
        let mut plan = begun(&World::new());
        assert!(edit_refusal(&mut plan, world, 1, change.clone()).contains(&expected), "{change:?}");
        edit(&mut plan, world, 1, status(LineStatus::Waiting));
        edit(&mut plan, world, 1, change.clone());
        let again = edit_refusal(&mut plan, world, 1, status(LineStatus::UnderWay));
        assert!(again.contains(&expected), "nor by way of another state: {change:?}");
    }
}

#[test]
fn a_larger_instalment_is_a_delivery_and_a_smaller_one_is_none() {
    let world = World::new();
    let raised =
        World { security: world.security.map(|now| SecurityNow { level: Level::Critical, ..now }), ..World::new() };
    let set = |amount: &str, paid: &str| {
        let tranche = Tranche { amount: amount.to_owned(), paid_on: typed(paid), ..Tranche::default() };
        LineEdit::Money(MoneyEdit::SetTranche(0, tranche))
    };
    let mut plan = begun(&world);
    for change in [
        LineEdit::Money(MoneyEdit::Currency("EUR".to_owned())),
        LineEdit::Money(MoneyEdit::Planned("50".to_owned())),
        LineEdit::Money(MoneyEdit::AddTranche),
        set("50", "2026-03-01"),
    ] {
        edit(&mut plan, &world, 1, change);
    }
    for amount in ["51", "a lot", ""] {
        let refused = edit_refusal(&mut plan, &raised, 1, set(amount, "2026-03-01"));
        assert!(refused.contains(&"security_raised"), "{amount}");
    }
    for change in [set("50", "2026-02-28"), set("50.00", "2026-02-28"), set("49", "2026-02-28"), set("90", "")] {
        edit(&mut plan, &raised, 1, change);
    }
    assert!(edit_refusal(&mut plan, &raised, 1, set("90", "2026-03-01")).contains(&"security_raised"), "paid now");
}

#[test]
fn another_provider_and_more_money_are_a_delivery() {
    let world = World::new();
    let raised =
        World { security: world.security.map(|now| SecurityNow { level: Level::Critical, ..now }), ..World::new() };
    let provider = |name: &str| LineEdit::Provider(name.to_owned());
    let spent = |text: &str| LineEdit::Money(MoneyEdit::Spent(text.to_owned()));
    let mut plan = begun(&world);
    for change in [
        provider("the clinic"),
        LineEdit::Money(MoneyEdit::Currency("EUR".to_owned())),
        LineEdit::Money(MoneyEdit::Planned("100".to_owned())),
        spent("50"),
    ] {
        edit(&mut plan, &world, 1, change);
    }
    for change in [provider("another clinic"), spent("51"), spent("a lot"), approach("grant")] {
        assert!(edit_refusal(&mut plan, &raised, 1, change.clone()).contains(&"security_raised"), "{change:?}");
    }
    let mut fresh = sound_plan(&world);
    assert!(edit_refusal(&mut fresh, &raised, 1, spent("1")).contains(&"security_raised"), "money given is a delivery");
    for change in [spent("49"), spent(""), provider("")] {
        edit(&mut plan, &raised, 1, change);
    }
}

#[test]
fn a_referral_that_was_sent_does_not_turn_to_another_provider() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    for change in [
        LineEdit::Kind(LineKind::Referral),
        LineEdit::Provider("legal aid centre".to_owned()),
        LineEdit::ProviderConsented(true),
        LineEdit::Progress(ProgressEdit::Referral(ReferralState::Sent)),
    ] {
        edit(&mut plan, &world, 1, change);
    }
    let another = LineEdit::Provider("another centre".to_owned());
    assert_eq!(edit_refusal(&mut plan, &world, 1, another.clone()), ["no_consent_for_recipient"]);
    edit(&mut plan, &world, 1, LineEdit::Progress(ProgressEdit::Referral(ReferralState::NotAvailable)));
    edit(&mut plan, &world, 1, another);
}

#[test]
fn what_was_delivered_can_be_recorded_and_ended_whatever_stands_in_the_way() {
    let plan = begun(&World::new());
    let worse = World {
        security: None,
        risk_before_delivery: true,
        child: true,
        fit: false,
        blocked: BTreeMap::from([("A".to_owned(), Blocks::Plan)]),
        ..World::new()
    };
    let received = LineEdit::Progress(ProgressEdit::ReceivedOn(typed("2026-03-01")));
    let ends = [LineStatus::Done, LineStatus::Dropped, LineStatus::DeclinedByPerson, LineStatus::Waiting];
    for change in ends.map(status).into_iter().chain([
        received,
        look(Some(SafetyResult::Stop)),
        look(Some(SafetyResult::Change)),
        tick(FeasibilityTick::Safe, Met::NotMet),
        LineEdit::OwnerRole(None),
        form(Form::InKind),
        LineEdit::ProviderConsented(false),
    ]) {
        edit(&mut plan.clone(), &worse, 1, change);
    }
}

/// What was begun while a look was only warned about still opens, and is recorded as done.
#[test]
fn a_saved_plan_that_the_rules_would_refuse_today_is_read() {
    let world = World::new();
    let mut plan = begun(&world);
    edit(&mut plan, &world, 1, look(None));
    edit(&mut plan, &world, 1, LineEdit::OwnerRole(None));
    let saved = serde_json::to_string(&plan).expect("json");
    let lost = saved.replace(r#""endings":[]"#, r#""endings":[{"closure":{"on":"2026-03-01","reason":"lost_touch"}}]"#);
    assert!(serde_json::from_str::<Plan>(&lost.replace(r#""status":"active""#, r#""status":"closed""#)).is_ok());
    let mut plan: Plan = serde_json::from_str(&saved).expect("a plan");
    assert!(faults(&plan, &world).contains(&"safety_not_checked"));
    edit(&mut plan, &world, 1, status(LineStatus::Done));
}

/// A free word in place of an approach does not get around what is not offered.
#[test]
fn the_type_of_a_line_counts_without_an_approach_too() {
    let world = blocking("A", Blocks::Plan);
    let mut plan = sound_plan(&world);
    edit(&mut plan, &world, 1, LineEdit::Approach(None));
    edit(&mut plan, &world, 1, LineEdit::ApproachOther("a room".to_owned()));
    edit(&mut plan, &world, 1, LineEdit::Assistance(None));
    assert_eq!(faults(&plan, &world), ["no_type"]);
    act(&mut plan, &world, PlanAction::Agree(agreement()));
    assert_eq!(refusal(&mut plan, &world, PlanAction::Activate), ["no_type"]);
    edit(&mut plan, &world, 1, LineEdit::Assistance(Some("A".into())));
    assert_eq!(faults(&plan, &world), ["type_not_offered"]);
    assert_eq!(plan.summary(&world.approaches)[0].assistance.as_deref(), Some("A"));
}

#[test]
fn type_and_approach_fit_together() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    let now = |plan: &Plan| {
        let line = &plan.content().lines[0];
        (line.assistance.clone().map(|code| code.0), line.approach.clone().map(|code| code.0))
    };
    let text = |text: &str| Some(text.to_owned());
    edit(&mut plan, &world, 1, approach("other_place"));
    assert_eq!(now(&plan), (text("A"), text("other_place")), "its type comes with an approach");
    edit(&mut plan, &world, 1, LineEdit::Assistance(Some("A".into())));
    assert_eq!(now(&plan), (text("A"), text("other_place")));
    edit(&mut plan, &world, 1, LineEdit::Assistance(Some("F".into())));
    assert_eq!(now(&plan), (text("F"), None), "an approach of another type goes");
    edit(&mut plan, &world, 1, approach("course"));
    edit(&mut plan, &world, 1, LineEdit::Approach(None));
    assert_eq!(now(&plan), (text("F"), None), "the type stays");
}
