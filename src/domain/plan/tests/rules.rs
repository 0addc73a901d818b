//! Each rule with a case in which it speaks and one in which it is silent.

use super::*;

fn amount(text: &str) -> LineEdit {
    LineEdit::Money(MoneyEdit::Planned(text.to_owned()))
}

fn criterion(id: &str, result: Met) -> LineEdit {
    LineEdit::Feasibility(FeasibilityEdit::Criterion(FeasibilityCheck {
        criterion: Code::from(id),
        result,
        basis: String::new(),
        on: DateText::default(),
        reason: String::new(),
        check_again_on: DateText::default(),
    }))
}

/// Runs edits of the one line of a sound plan.
fn after(world: &World, edits: impl IntoIterator<Item = LineEdit>) -> Plan {
    let mut plan = sound_plan(world);
    for change in edits {
        edit(&mut plan, world, 1, change);
    }
    plan
}

#[test]
fn a_sound_plan_gets_no_remark() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    assert_eq!(faults(&plan, &world), [""; 0]);
    act(&mut plan, &world, PlanAction::Agree(agreement()));
    act(&mut plan, &world, PlanAction::Activate);
    assert_eq!(faults(&plan, &world), [""; 0]);
}

#[test]
fn p1_a_line_comes_from_a_wish() {
    let world = World::new();
    for (wish, expected) in
        [(None, true), (Some(Wish::Item("other".into())), true), (Some(Wish::Item("wish".into())), false)]
    {
        let mut plan = after(&world, [LineEdit::Wish(wish.clone())]);
        assert_eq!(faults(&plan, &world).contains(&"no_wish_line"), expected, "{wish:?}");
        if expected {
            assert_eq!(refusal(&mut plan, &world, PlanAction::Agree(agreement())), ["no_wish_line"]);
        }
    }
    let mut blank = sound_plan(&world);
    act(&mut blank, &world, PlanAction::SetHeadline("  ".to_owned()));
    assert_eq!(faults(&blank, &world), ["no_wish_line"]);
    let declined = after(&world, [status(LineStatus::DeclinedByPerson)]);
    assert!(faults(&declined, &world).contains(&"no_wish_line"));
}

#[test]
fn p2_an_urgent_need_has_a_line_or_a_reason() {
    let world = World { urgent: vec!["bed".into()], ..World::new() };
    let mut plan = sound_plan(&world);
    assert_eq!(refusal(&mut plan, &world, PlanAction::Agree(agreement())), ["urgent_need_open"]);
    let mut explained = plan.clone();
    act(&mut explained, &world, PlanAction::ExplainNeed("bed".into(), "stays with a friend".to_owned()));
    act(&mut explained, &world, PlanAction::Agree(agreement()));
    act(&mut explained, &world, PlanAction::ExplainNeed("bed".into(), " ".to_owned()));
    assert_eq!(faults(&explained, &world), ["urgent_need_open"]);
    edit(&mut plan, &world, 1, LineEdit::Need(Some("bed".into())));
    assert_eq!(faults(&plan, &world), [""; 0]);
    edit(&mut plan, &world, 1, status(LineStatus::Dropped));
    assert!(faults(&plan, &world).contains(&"urgent_need_open"));
    edit(&mut plan, &world, 1, LineEdit::Progress(ProgressEdit::Reason("not wanted".to_owned())));
    assert!(!faults(&plan, &world).contains(&"urgent_need_open"));
}

#[test]
fn p3_owner_and_due_date_before_the_start() {
    let world = World::new();
    for (change, expected) in [(LineEdit::OwnerRole(None), "no_owner"), (LineEdit::DueOn(typed("")), "no_due_date")] {
        let mut plan = after(&world, [change]);
        act(&mut plan, &world, PlanAction::Agree(agreement()));
        assert_eq!(refusal(&mut plan, &world, PlanAction::Activate), [expected]);
        assert_eq!(edit_refusal(&mut plan, &world, 1, status(LineStatus::UnderWay)), [expected]);
    }
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, PlanAction::Agree(agreement()));
    act(&mut plan, &world, PlanAction::Activate);
    assert_eq!(plan.status(), PlanStatus::Active);
    act(&mut plan, &world, new_line(Dimension::Economic));
    assert_eq!(refusal(&mut plan, &world, PlanAction::Agree(agreement())), ["no_owner", "no_due_date"]);
    edit(&mut plan, &world, 2, LineEdit::OwnerRole(Some("case_manager".into())));
    edit(&mut plan, &world, 2, LineEdit::DueOn(typed("2026-05-01")));
    act(&mut plan, &world, PlanAction::Agree(agreement()));
}

#[test]
fn p4_dates_in_order_and_inside_the_plan() {
    let world = World::new();
    let cases = [
        ("2026-05-02", "2026-05-01", vec!["due_before_start"]),
        ("2026-05-01", "2026-05-01", vec![]),
        ("2026-03-01", "2027-03-01", vec![]),
        ("2026-02-28", "2027-03-02", vec!["outside_horizon", "outside_horizon"]),
    ];
    for (start, due, expected) in cases {
        let plan = after(&world, [LineEdit::StartOn(typed(start)), LineEdit::DueOn(typed(due))]);
        assert_eq!(faults(&plan, &world), expected, "{start} {due}");
    }
    let reason = LineEdit::DateReason("the course ends later".to_owned());
    assert_eq!(faults(&after(&world, [LineEdit::DueOn(typed("2028-01-01")), reason]), &world), [""; 0]);
    let warned = after(&world, [LineEdit::DueOn(typed("2028-01-01"))]);
    assert!(warned.obstacles(Transition::Agree, &world.case()).is_empty(), "a warning refuses nothing");
}

#[test]
fn p5_a_referral_needs_consent_for_its_recipient() {
    let mut world = World::new();
    let mut plan = after(&world, [LineEdit::Kind(LineKind::Referral)]);
    assert_eq!(refusal(&mut plan, &world, PlanAction::Agree(agreement())), ["no_consent_for_recipient"]);
    let sent = LineEdit::Progress(ProgressEdit::Referral(ReferralState::Sent));
    assert_eq!(edit_refusal(&mut plan, &world, 1, sent.clone()), ["no_consent_for_recipient"]);
    edit(&mut plan, &world, 1, LineEdit::Provider("legal aid centre".to_owned()));
    edit(&mut plan, &world, 1, LineEdit::ProviderConsented(true));
    assert_eq!(faults(&plan, &world), [""; 0]);
    world.sharing = false;
    assert_eq!(edit_refusal(&mut plan, &world, 1, sent.clone()), ["no_consent_for_recipient"]);
    world.sharing = true;
    let another = LineEdit::Provider("another centre".to_owned());
    let mut asked_anew = plan.clone();
    edit(&mut asked_anew, &world, 1, another.clone());
    assert_eq!(faults(&asked_anew, &world), ["no_consent_for_recipient"], "consent was for the provider before");
    edit(&mut plan, &world, 1, sent);
    assert_eq!(edit_refusal(&mut plan, &world, 1, another), ["no_consent_for_recipient"], "it was sent already");
}

#[test]
fn p6_cash_only_where_it_creates_no_danger() {
    let world = World::new();
    let cash_line = [
        LineEdit::Money(MoneyEdit::Form(Form::Cash)),
        LineEdit::Money(MoneyEdit::Form(Form::Mixed)),
        LineEdit::Approach(Some("grant".into())),
    ];
    for change in cash_line {
        let mut plan = after(&world, [change]);
        assert_eq!(refusal(&mut plan, &world, PlanAction::Agree(agreement())), ["cash_not_protected"]);
        assert_eq!(edit_refusal(&mut plan, &world, 1, status(LineStatus::UnderWay)), ["cash_not_protected"]);
        edit(&mut plan, &world, 1, criterion("cash_safe", Met::Unclear));
        assert!(faults(&plan, &world).contains(&"cash_not_protected"));
        edit(&mut plan, &world, 1, criterion("cash_safe", Met::Met));
        assert_eq!(faults(&plan, &world), [""; 0]);
        for (question, answer) in
            [(CashQuestion::CashIsARisk, YesNoUnclear::Yes), (CashQuestion::SafeDelivery, YesNoUnclear::No)]
        {
            let answer = CashAnswer { answer: Some(answer), basis: String::new() };
            let mut closed = plan.clone();
            edit(&mut closed, &world, 1, LineEdit::Cash(CashEdit::Answer(question, answer)));
            assert_eq!(refusal(&mut closed, &world, PlanAction::Agree(agreement())), ["cash_not_protected"]);
        }
        let unclear = CashAnswer { answer: Some(YesNoUnclear::Unclear), basis: String::new() };
        edit(&mut plan, &world, 1, LineEdit::Cash(CashEdit::Answer(CashQuestion::CashIsARisk, unclear)));
        assert_eq!(faults(&plan, &world), [""; 0], "the criterion says it");
    }
    let no_criterion = World { criteria: Vec::new(), ..World::new() };
    let plan = after(&no_criterion, [LineEdit::Money(MoneyEdit::Form(Form::Cash))]);
    assert_eq!(faults(&plan, &no_criterion), ["cash_not_protected"], "a missing criterion protects nobody");
}

#[test]
fn p7_instalments_add_up_and_spending_stays_within() {
    let world = World::new();
    let tranche = |amount: &str| Tranche { amount: amount.to_owned(), ..Tranche::default() };
    let add = LineEdit::Money(MoneyEdit::AddTranche);
    let set = |at, amount| LineEdit::Money(MoneyEdit::SetTranche(at, tranche(amount)));
    let currency = LineEdit::Money(MoneyEdit::Currency("EUR".to_owned()));
    let parts =
        |first, second| [amount("100"), currency.clone(), add.clone(), add.clone(), set(0, first), set(1, second)];
    assert_eq!(faults(&after(&world, parts("60", "40.00")), &world), [""; 0]);
    let mut plan = after(&world, parts("60", "50"));
    assert_eq!(refusal(&mut plan, &world, PlanAction::Agree(agreement())), ["tranches_differ"]);
    assert!(faults(&after(&world, parts("60", "forty")), &world).contains(&"tranches_differ"));
    let mut unreadable = after(&world, parts("x", "y"));
    edit(&mut unreadable, &world, 1, amount("z"));
    assert!(faults(&unreadable, &world).contains(&"tranches_differ"));
    let spent = |text: &str| LineEdit::Money(MoneyEdit::Spent(text.to_owned()));
    let having_spent = |text| after(&world, [amount("100"), currency.clone(), spent(text)]);
    assert_eq!(faults(&having_spent("100"), &world), [""; 0]);
    let mut over = having_spent("100.01");
    assert_eq!(faults(&over, &world), ["overspent"]);
    edit(&mut over, &world, 1, LineEdit::Money(MoneyEdit::OverspendReason("prices rose".to_owned())));
    assert_eq!(faults(&over, &world), [""; 0]);
}

#[test]
fn p8_the_security_assessment_is_current() {
    let now = World::new().security.expect("an assessment");
    let with = |security| World { security, ..World::new() };
    let cases = [
        (None, vec!["security_missing"]),
        (Some(now), vec![]),
        (Some(SecurityNow { review_by: Some(day("2026-03-01")), ..now }), vec![]),
        (Some(SecurityNow { review_by: Some(day("2026-02-28")), ..now }), vec!["security_review_due"]),
        (Some(SecurityNow { brought_up: true, ..now }), vec!["security_brought_up"]),
        (Some(SecurityNow { version: 3, ..now }), vec!["security_newer"]),
        (Some(SecurityNow { version: 3, level: Level::Standing, ..now }), vec!["security_newer"]),
        (Some(SecurityNow { version: 3, level: Level::High, ..now }), vec!["security_newer", "security_raised"]),
        (Some(SecurityNow { version: 3, timing: Timing::Now, ..now }), vec!["security_newer", "security_raised"]),
    ];
    for (security, expected) in cases {
        let world = with(security);
        let mut plan = sound_plan(&World::new());
        assert_eq!(faults(&plan, &world), expected, "{security:?}");
        let refused = plan.obstacles(Transition::Deliver(LineId(1)), &world.case());
        let stops =
            ["security_raised", "security_missing", "security_brought_up"].iter().any(|code| expected.contains(code));
        assert_eq!(!refused.is_empty(), stops, "{security:?}");
        assert!(plan.obstacles(Transition::Agree, &world.case()).is_empty());
        if let Some(now) = security {
            let seen = RiskRef { on: now.on, version: now.version, level: now.level, timing: now.timing };
            act(&mut plan, &world, PlanAction::CheckRisk(seen));
            let delivers = plan.obstacles(Transition::Deliver(LineId(1)), &world.case()).is_empty();
            assert_eq!(delivers, !now.brought_up, "checked anew; a look at the plan is no look at safety");
        }
    }
}

#[test]
fn p8_a_rise_stops_what_has_not_begun_and_not_the_record_of_what_has() {
    let world = World::new();
    let mut plan = after(&world, [status(LineStatus::UnderWay)]);
    let now = world.security.expect("an assessment");
    let raised = World { security: Some(SecurityNow { level: Level::Critical, ..now }), ..World::new() };
    edit(&mut plan, &raised, 1, status(LineStatus::Done));
    let mut waiting = sound_plan(&world);
    assert_eq!(edit_refusal(&mut waiting, &raised, 1, status(LineStatus::Done)), ["security_raised"]);
    edit(&mut waiting, &world, 1, LineEdit::Money(MoneyEdit::AddTranche));
    edit(&mut waiting, &world, 1, LineEdit::Money(MoneyEdit::Currency("EUR".to_owned())));
    edit(&mut waiting, &world, 1, amount("0"));
    let paid = Tranche { amount: "0".to_owned(), paid_on: typed("2026-03-01"), ..Tranche::default() };
    let pay = LineEdit::Money(MoneyEdit::SetTranche(0, paid));
    assert!(edit_refusal(&mut waiting, &raised, 1, pay).contains(&"security_raised"));
}

#[test]
fn p9_no_line_towards_the_return_of_a_child_without_a_decision() {
    let world = |child, best_interests| World { child, best_interests, ..World::new() };
    for (child, decided, expected) in [(true, false, true), (true, true, false), (false, false, false)] {
        let world = world(child, decided);
        let mut plan = after(&world, [LineEdit::Approach(Some("onward".into()))]);
        let refused = plan.apply(PlanAction::Agree(agreement()), &world.case()).is_err();
        assert_eq!(refused, expected, "{child} {decided}");
        assert_eq!(faults(&plan, &world).contains(&"no_best_interests"), expected);
    }
}

/// SA 3.4.4: blocked where the police cannot be relied on, open once anything else protects as well.
#[test]
fn police_alone_do_not_protect_where_they_cannot_be_relied_on() {
    let edits = || [LineEdit::Dimension(Dimension::Safety), LineEdit::Approach(Some("officers".into()))];
    for (police_not_enough, expected) in [(false, false), (true, true)] {
        let world = World { police_not_enough, ..World::new() };
        let mut plan = after(&world, edits());
        assert_eq!(faults(&plan, &world).contains(&"police_only"), expected);
        assert_eq!(plan.apply(PlanAction::Agree(agreement()), &world.case()).is_err(), expected);
    }
    let world = World { police_not_enough: true, ..World::new() };
    let other = after(&world, [LineEdit::Dimension(Dimension::Safety), LineEdit::Approach(Some("other_place".into()))]);
    assert!(!faults(&other, &world).contains(&"police_only"));
}

/// SA 3.4 R6m.
#[test]
fn where_the_general_situation_asks_for_it_a_line_is_about_safety() {
    let world = World { needs_safety_line: true, ..World::new() };
    let mut plan = sound_plan(&world);
    assert_eq!(refusal(&mut plan, &world, PlanAction::Agree(agreement())), ["no_safety_line"]);
    act(&mut plan, &world, new_line(Dimension::Safety));
    assert_eq!(plan.obstacles(Transition::Agree, &world.case()), []);
    edit(&mut plan, &world, 2, status(LineStatus::Dropped));
    assert_eq!(refusal(&mut plan, &world, PlanAction::Agree(agreement())), ["no_safety_line"]);
}

#[test]
fn p10_every_dimension_was_looked_at() {
    let world = World::new();
    for (word, expected) in [
        (None, true),
        (Some(Declaration::HelpWanted), true),
        (Some(Declaration::NoHelpWanted), false),
        (Some(Declaration::NotNeeded), false),
    ] {
        let mut plan = sound_plan(&world);
        act(&mut plan, &world, PlanAction::DeclareDimension(Dimension::Psychosocial, word));
        let empty = Fault::DimensionEmpty(Dimension::Psychosocial);
        let found = plan.check(&world.case()).iter().any(|problem| problem.fault == empty);
        assert_eq!(found, expected, "{word:?}");
        act(&mut plan, &world, new_line(Dimension::Psychosocial));
        assert!(!faults(&plan, &world).contains(&"dimension_empty"));
    }
}

#[test]
fn p11_nothing_is_done_before_what_it_waits_for() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, new_line(Dimension::Social));
    ready(&mut plan, &world, 2);
    edit(&mut plan, &world, 1, LineEdit::WaitsFor(LineId(2)));
    assert!(!faults(&plan, &world).contains(&"done_before"));
    edit(&mut plan, &world, 1, status(LineStatus::Done));
    let found: Vec<Fault> = plan.check(&world.case()).into_iter().map(|problem| problem.fault).collect();
    assert!(found.contains(&Fault::DoneBefore(LineId(2))));
    edit(&mut plan, &world, 2, status(LineStatus::Done));
    assert!(!faults(&plan, &world).contains(&"done_before"));
    assert!(!faults(&plan, &world).contains(&"depends_on_itself"));
    edit(&mut plan, &world, 2, LineEdit::WaitsFor(LineId(1)));
    assert_eq!(faults(&plan, &world).iter().filter(|code| **code == "depends_on_itself").count(), 2);
    assert_eq!(edit_refusal(&mut plan, &world, 2, LineEdit::WaitsFor(LineId(9))), ["no_such_part"]);
    act(&mut plan, &world, PlanAction::RemoveLine(LineId(2)));
    assert!(plan.content().lines[0].depends_on.is_empty());
}

#[test]
fn p12_contact_details_in_free_text_are_hinted_at() {
    let world = World::new();
    let plan = after(&world, [LineEdit::Provider("centre, 0700 123 456".to_owned())]);
    let problems = plan.check(&world.case());
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].severity, Severity::Hint);
    assert_eq!((problems[0].rule, problems[0].field), (Rule::P12, Some(Field::Provider)));
    let plan = after(&world, [LineEdit::Provider("the centre near the market".to_owned())]);
    assert_eq!(faults(&plan, &world), [""; 0]);
}

#[test]
fn p13_a_closed_plan_is_read_only() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, PlanAction::Close(closure()));
    assert_eq!(refusal(&mut plan, &world, PlanAction::SetHeadline("x".to_owned())), ["closed"]);
    let silent = Reopening { reason: " ".to_owned(), ..reopening() };
    assert_eq!(refusal(&mut plan, &world, PlanAction::Reopen(silent)), ["closed"]);
    act(&mut plan, &world, PlanAction::Reopen(reopening()));
    act(&mut plan, &world, PlanAction::SetHeadline("x".to_owned()));
}

#[test]
fn a_criterion_that_is_not_met_needs_a_reason_and_an_unclear_one_a_day() {
    let world = World::new();
    for (result, expected) in
        [(Met::Met, vec![]), (Met::NotMet, vec!["criterion_not_met"]), (Met::Unclear, vec!["criterion_unclear"])]
    {
        let mut plan = after(&world, [criterion("skills", result)]);
        assert_eq!(faults(&plan, &world), expected, "{result:?}");
        let refused = plan.apply(PlanAction::Agree(agreement()), &world.case()).is_err();
        assert_eq!(refused, !expected.is_empty(), "RI 3.2: {result:?} is planned only with the reason or the day");
    }
}

#[test]
fn a_referral_is_done_only_when_the_person_confirms() {
    let world = World::new();
    let mut plan = after(
        &world,
        [
            LineEdit::Kind(LineKind::Referral),
            LineEdit::Provider("legal aid centre".to_owned()),
            LineEdit::ProviderConsented(true),
        ],
    );
    for state in ReferralState::ALL {
        edit(&mut plan, &world, 1, LineEdit::Progress(ProgressEdit::Referral(*state)));
        let mut tried = plan.clone();
        let finished = tried.apply(PlanAction::EditLine(LineId(1), Box::new(status(LineStatus::Done))), &world.case());
        assert_eq!(finished.is_ok(), *state == ReferralState::ServiceConfirmedByPerson, "{state:?}");
    }
}

#[test]
fn a_stuck_referral_is_seen_by_its_age() {
    let world = World::new();
    let mut plan = after(
        &world,
        [
            LineEdit::Kind(LineKind::Referral),
            LineEdit::Provider("legal aid centre".to_owned()),
            LineEdit::ProviderConsented(true),
            LineEdit::Progress(ProgressEdit::AnswerWithin(Some(Window::OneDay))),
            LineEdit::Progress(ProgressEdit::Referral(ReferralState::Sent)),
        ],
    );
    let on = |today: &str| World { today: day(today), security: World::new().security, ..World::new() };
    assert!(!faults(&plan, &on("2026-03-02")).contains(&"referral_overdue"));
    assert!(faults(&plan, &on("2026-03-03")).contains(&"referral_overdue"));
    assert_eq!(plan.content().lines[0].referral_age(day("2026-03-03")), Some(2));
    edit(&mut plan, &on("2026-03-03"), 1, LineEdit::Progress(ProgressEdit::Referral(ReferralState::ServiceStarted)));
    assert!(!faults(&plan, &on("2026-03-30")).contains(&"referral_overdue"));
}

#[test]
fn safety_is_looked_at_before_delivery() {
    let world = World::new();
    let check = |result| LineEdit::Safety(SafetyCheck { on: typed("2026-03-01"), by_role: None, result });
    let mut stopped = after(&world, [check(Some(SafetyResult::Stop))]);
    assert_eq!(edit_refusal(&mut stopped, &world, 1, status(LineStatus::UnderWay)), ["safety_stop"]);
    for result in [None, Some(SafetyResult::Change)] {
        let mut plan = after(&world, [check(result)]);
        assert_eq!(faults(&plan, &world), [""; 0], "said when it is tried, not before: {result:?}");
        assert_eq!(edit_refusal(&mut plan, &world, 1, status(LineStatus::UnderWay)), ["safety_not_checked"]);
        let mut begun = after(&world, [status(LineStatus::UnderWay), check(result)]);
        assert_eq!(faults(&begun, &world), ["safety_not_checked"], "{result:?}");
        edit(&mut begun, &world, 1, status(LineStatus::Done));
    }
    assert_eq!(faults(&after(&world, [status(LineStatus::UnderWay)]), &world), [""; 0]);
    let ahead = SafetyCheck { on: typed("2026-03-02"), by_role: None, result: Some(SafetyResult::Ok) };
    let mut ahead = after(&world, [LineEdit::Safety(ahead)]);
    assert_eq!(edit_refusal(&mut ahead, &world, 1, status(LineStatus::UnderWay)), ["safety_not_checked"]);
}

#[test]
fn work_is_for_those_who_are_fit_and_ceilings_are_seen() {
    let unfit = World { fit: false, ..World::new() };
    let course = [LineEdit::Approach(Some("course".into()))];
    assert_eq!(faults(&after(&unfit, course.clone()), &unfit), ["not_fit_to_work"]);
    assert!(unfit.case().offered().all(|approach| approach.id != "course"));
    assert_eq!(unfit.case().offered().count(), unfit.approaches.len() - 1, "only the work is left out");
    let world = World::new();
    assert_eq!(faults(&after(&world, course), &world), [""; 0]);
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, PlanAction::AddProgramme);
    let programme = Programme { ceiling: "2 000".to_owned(), currency: "EUR".to_owned(), ..Programme::default() };
    act(&mut plan, &world, PlanAction::SetProgramme(ProgrammeId(1), programme));
    for change in [
        amount("2000.01"),
        LineEdit::Money(MoneyEdit::Currency("EUR".to_owned())),
        LineEdit::Programme(Some(ProgrammeId(1))),
    ] {
        edit(&mut plan, &world, 1, change);
    }
    assert_eq!(faults(&plan, &world), ["ceiling_passed"]);
    edit(&mut plan, &world, 1, amount("2000"));
    assert_eq!(faults(&plan, &world), [""; 0]);
}

#[test]
fn contact_is_never_planned_further_away_than_the_security_review() {
    let world = World::new();
    for (days, expected) in [("14", vec![]), ("15", vec!["contact_too_far"]), ("often", vec!["number_unreadable"])] {
        assert_eq!(faults(&after(&world, [LineEdit::EveryDays(days.to_owned())]), &world), expected, "{days}");
    }
    let mut plan = sound_plan(&world);
    let review = Review { on: typed("2026-03-01"), next_on: typed("2026-03-16"), ..Review::default() };
    act(&mut plan, &world, PlanAction::AddReview(review.clone()));
    assert_eq!(faults(&plan, &world), ["contact_too_far"]);
    act(&mut plan, &world, PlanAction::SetReview(0, Review { next_on: typed("2026-03-15"), ..review }));
    assert_eq!(faults(&plan, &world), [""; 0]);
    assert_eq!(plan.agreed_next_contact(), Some(day("2026-03-15")));
    assert_eq!(plan.last_contact(day("2026-02-28")), None);
}

#[test]
fn what_cannot_be_read_is_kept_as_typed_and_marked() {
    let world = World::new();
    let plan = after(&world, [LineEdit::DueOn(typed("in May")), amount("a lot")]);
    assert_eq!(plan.content().lines[0].due_on, typed("in May"));
    let found = faults(&plan, &world);
    for expected in ["date_unreadable", "amount_unreadable", "no_due_date"] {
        assert!(found.contains(&expected), "{expected}");
    }
    assert_eq!(faults(&after(&world, [LineEdit::Goal("x".repeat(TEXT_LIMIT))]), &world), [""; 0]);
    assert_eq!(faults(&after(&world, [LineEdit::Goal("x".repeat(TEXT_LIMIT + 1))]), &world), ["too_long"]);
}
