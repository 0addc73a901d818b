//! From draft to closure and back, and what can never be changed.

use proptest::prelude::*;

use super::*;

#[test]
fn a_plan_goes_through_its_states_in_order() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    assert_eq!(refusal(&mut plan, &world, PlanAction::Activate), ["wrong_state"]);
    assert_eq!(refusal(&mut plan, &world, PlanAction::Hold(String::new())), ["wrong_state"]);
    assert_eq!(refusal(&mut plan, &world, PlanAction::Reopen(reopening())), ["wrong_state"]);
    act(&mut plan, &world, PlanAction::Agree(agreement()));
    act(&mut plan, &world, PlanAction::Activate);
    act(&mut plan, &world, PlanAction::Hold("moving house".to_owned()));
    assert_eq!((plan.status(), plan.hold_reason()), (PlanStatus::OnHold, "moving house"));
    act(&mut plan, &world, PlanAction::Activate);
    assert_eq!((plan.status(), plan.hold_reason()), (PlanStatus::Active, ""));
    let unlisted = Closure { reason: Code::from("bored"), ..closure() };
    assert_eq!(refusal(&mut plan, &world, PlanAction::Close(unlisted)), ["reason_not_listed"]);
    let lost = Closure { reason: Code::from("lost_touch"), safety_note: " ".to_owned(), ..closure() };
    assert_eq!(refusal(&mut plan, &world, PlanAction::Close(lost.clone())), ["no_safety_note"]);
    let told = Closure { safety_note: "last seen well by the clinic".to_owned(), ..lost };
    act(&mut plan.clone(), &world, PlanAction::Close(told));
    act(&mut plan, &world, PlanAction::Close(closure()));
    act(&mut plan, &world, PlanAction::Reopen(reopening()));
    assert_eq!(plan.status(), PlanStatus::Reopened);
    assert_eq!(refusal(&mut plan, &world, PlanAction::Activate), ["wrong_state"]);
}

#[test]
fn each_agreement_keeps_its_own_version() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, PlanAction::Agree(agreement()));
    let first = plan.versions()[0].clone();
    assert!(!plan.changed_since_agreed());
    edit(&mut plan, &world, 1, status(LineStatus::UnderWay));
    assert!(!plan.changed_since_agreed(), "progress is no change of the plan");
    edit(&mut plan, &world, 1, LineEdit::Step("another step".to_owned()));
    assert!(plan.changed_since_agreed());
    act(&mut plan, &world, PlanAction::Agree(Agreement { risk_ref: None, ..agreement() }));
    assert_eq!(plan.versions().len(), 2);
    assert_eq!(plan.versions()[0], first);
    assert_eq!(plan.versions()[1].agreement.risk_ref, Some(risk_ref()), "no reference keeps the one there is");
}

#[test]
fn closing_again_keeps_every_version_and_every_ending() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    for round in 0..3 {
        act(&mut plan, &world, PlanAction::SetHeadline(format!("round {round}")));
        act(&mut plan, &world, PlanAction::Agree(agreement()));
        act(&mut plan, &world, PlanAction::Close(closure()));
        act(&mut plan, &world, PlanAction::Reopen(reopening()));
    }
    let headlines: Vec<&str> = plan.versions().iter().map(|version| version.content.headline.as_str()).collect();
    assert_eq!(headlines, ["round 0", "round 1", "round 2"]);
    let numbers: Vec<u32> = plan.versions().iter().map(|version| version.number).collect();
    assert_eq!(numbers, [1, 2, 3]);
    assert!(plan.endings().iter().all(|ending| ending.reopened == Some(reopening())));
    assert_eq!(plan.endings().len(), 3);
}

#[test]
fn numbers_of_lines_are_never_used_again() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, PlanAction::RemoveLine(LineId(1)));
    act(&mut plan, &world, new_line(Dimension::Social));
    act(&mut plan, &world, new_line(Dimension::Economic));
    act(&mut plan, &world, PlanAction::MoveLine(LineId(3), 0));
    let ids: Vec<u32> = plan.content().lines.iter().map(|line| line.id.0).collect();
    assert_eq!(ids, [3, 2]);
    assert_eq!(refusal(&mut plan, &world, PlanAction::RemoveLine(LineId(1))), ["no_such_part"]);
}

#[test]
fn a_removed_programme_is_named_by_no_line() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, PlanAction::AddProgramme);
    edit(&mut plan, &world, 1, LineEdit::Programme(Some(ProgrammeId(1))));
    let unknown = LineEdit::Programme(Some(ProgrammeId(2)));
    assert_eq!(edit_refusal(&mut plan, &world, 1, unknown), ["no_such_part"]);
    act(&mut plan, &world, PlanAction::RemoveProgramme(ProgrammeId(1)));
    assert_eq!(plan.content().lines[0].programme, None);
}

#[test]
fn a_saved_plan_reads_back_the_same_and_a_broken_one_is_refused() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, PlanAction::AddProgramme);
    act(&mut plan, &world, PlanAction::ExplainNeed("bed".into(), "stays with a friend".to_owned()));
    edit(&mut plan, &world, 1, LineEdit::Programme(Some(ProgrammeId(1))));
    act(&mut plan, &world, PlanAction::Agree(agreement()));
    act(&mut plan, &world, PlanAction::AddReview(Review::default()));
    act(&mut plan, &world, PlanAction::Close(closure()));
    let saved = serde_json::to_string(&plan).expect("json");
    assert_eq!(serde_json::from_str::<Plan>(&saved).expect("a plan"), plan);
    let breaks = [
        (r#""status":"closed""#, r#""status":"draft""#),
        (r#""number":1"#, r#""number":2"#),
        (r#""programme":1"#, r#""programme":7"#),
        (r#""depends_on":[]"#, r#""depends_on":[9]"#),
        (r#""last_line":1"#, r#""last_line":0"#),
        (r#""hold_reason":"""#, r#""hold_reason":"","extra":1"#),
    ];
    for (from, to) in breaks {
        assert!(saved.contains(from), "{from}");
        assert!(serde_json::from_str::<Plan>(&saved.replacen(from, to, 1)).is_err(), "{to}");
    }
    assert_eq!(serde_json::from_str::<Plan>("{}").expect("an empty plan"), Plan::default());
}

#[test]
fn a_review_that_was_not_safe_asks_for_a_new_look_at_safety() {
    let review = |safe_to_talk| Review { safe_to_talk, ..Review::default() };
    assert!(!review(Some(SafeToTalk::Yes)).asks_reassessment());
    assert!(review(Some(SafeToTalk::No)).asks_reassessment());
    assert!(review(Some(SafeToTalk::Unsure)).asks_reassessment());
    let changed = Review { changes: [Code::from("moved")].into(), ..review(Some(SafeToTalk::Yes)) };
    assert!(changed.asks_reassessment());
}

/// Any action but reopening.
fn any_action() -> impl Strategy<Value = PlanAction> {
    let text = "[a-z0-9 ]{0,6}";
    let id = 0..4_u32;
    prop_oneof![
        Just(new_line(Dimension::Social)),
        (id.clone(), text).prop_map(|(id, text)| {
            PlanAction::EditLine(LineId(id), Box::new(LineEdit::Money(MoneyEdit::Planned(text))))
        }),
        (id.clone(), prop::sample::select(LineStatus::ALL))
            .prop_map(|(id, to)| PlanAction::EditLine(LineId(id), Box::new(status(to)))),
        id.clone().prop_map(|id| PlanAction::RemoveLine(LineId(id))),
        (id.clone(), 0..4_usize).prop_map(|(id, to)| PlanAction::MoveLine(LineId(id), to)),
        text.prop_map(PlanAction::SetHeadline),
        text.prop_map(|text| PlanAction::SetStart(DateText(text))),
        text.prop_map(PlanAction::SetHorizon),
        Just(PlanAction::DeclareDimension(Dimension::Social, None)),
        text.prop_map(|text| PlanAction::ExplainNeed("bed".into(), text)),
        Just(PlanAction::AddProgramme),
        id.clone().prop_map(|id| PlanAction::SetProgramme(ProgrammeId(id), Programme::default())),
        id.prop_map(|id| PlanAction::RemoveProgramme(ProgrammeId(id))),
        Just(PlanAction::CheckRisk(risk_ref())),
        Just(PlanAction::Agree(agreement())),
        Just(PlanAction::Activate),
        text.prop_map(PlanAction::Hold),
        Just(PlanAction::Close(closure())),
        Just(PlanAction::AddReview(Review::default())),
        Just(PlanAction::SetReview(0, Review::default())),
        Just(PlanAction::RecordApproval(Approval {
            on: day("2026-03-01"),
            by_role: Code::from("coordinator"),
            decision: Decision::Approved,
            note: String::new(),
        })),
    ]
}

proptest! {
    /// RI 9.2, item 10.
    #[test]
    fn no_action_but_reopening_changes_a_closed_plan(
        before in prop::collection::vec(any_action(), 0..12),
        action in any_action(),
    ) {
        let world = World::new();
        let mut plan = sound_plan(&world);
        for step in before {
            let _ = plan.apply(step, &world.case());
        }
        if plan.status() != PlanStatus::Closed {
            act(&mut plan, &world, PlanAction::Close(closure()));
        }
        let closed = plan.clone();
        prop_assert!(plan.apply(action, &world.case()).is_err());
        prop_assert_eq!(plan, closed);
    }

    /// RI 9.2, item 10: whatever is done, what was agreed and how it ended stays.
    #[test]
    fn versions_and_endings_only_ever_grow(actions in prop::collection::vec(any_action(), 0..25)) {
        let world = World::new();
        let mut plan = sound_plan(&world);
        for action in actions {
            let (versions, endings) = (plan.versions().to_vec(), plan.endings().to_vec());
            let _ = plan.apply(action, &world.case());
            prop_assert!(plan.versions().starts_with(&versions));
            prop_assert!(plan.endings().starts_with(&endings));
            let saved = serde_json::to_string(&plan).expect("json");
            prop_assert_eq!(serde_json::from_str::<Plan>(&saved).expect("a sound plan"), plan.clone());
            if plan.status() == PlanStatus::Closed {
                act(&mut plan, &world, PlanAction::Reopen(reopening()));
            }
        }
    }
}
