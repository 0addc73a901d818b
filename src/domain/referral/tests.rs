use super::*;
use crate::domain::answer::{Code, ItemId};
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::{MessageStep, Office};
use crate::domain::plan::LineSummary;
use crate::domain::scale::{Level, Timing};

/// The six messages with their directions, dues and blocks (SA 7.3), and fields of every kind.
fn steps() -> Vec<MessageStep> {
    let fields = r#"["case_code", {"item": "language"}, "level_and_timing", "needs", "plan_draft",
        "security_requirements", "consent_scope", {"typed": "asked"}, {"chosen": {"name": "urgency", "codes": ["soon"]}}]"#;
    let row = |(step, from, blocks): (u8, &str, bool)| {
        let copied = if step == 1 || step == 5 { r#""pass_on""# } else { "" };
        let text = format!(
            r#"{{"step": {step}, "from": "{from}", "fields": {fields}, "forbidden": ["name", "family_address"],
                "due_days": {step}, "blocks_next": {blocks}, "copy_consent": [{copied}], "consent": ["share"],
                "source": {{"note": "test", "trust": ["project"]}}}}"#
        );
        serde_json::from_str(&text).expect("a step")
    };
    let rows = [
        (1, "sending", true),
        (2, "receiving", true),
        (3, "sending", true),
        (4, "receiving", true),
        (5, "sending", false),
        (6, "receiving", false),
    ];
    rows.map(row).into()
}

struct World {
    steps: Vec<MessageStep>,
    today: Date,
    consents: Vec<ItemId>,
    withdrawn: Option<Date>,
    answer: fn(&ItemId) -> ItemAnswer,
    plan: Vec<LineSummary>,
    may_pass_over: Vec<u8>,
    connection: bool,
}

impl World {
    fn new() -> Self {
        Self {
            steps: steps(),
            today: day("2026-03-20"),
            consents: vec!["share".into(), "pass_on".into()],
            withdrawn: None,
            answer: |_| ItemAnswer::Keys(vec!["item-language.opt-known".to_owned()]),
            plan: Vec::new(),
            may_pass_over: Vec::new(),
            connection: false,
        }
    }

    fn run<T>(&self, use_it: impl FnOnce(&ReferralContext<'_>) -> T) -> T {
        let steps: Vec<&MessageStep> = self.steps.iter().collect();
        use_it(&ReferralContext {
            today: self.today,
            steps: &steps,
            case_code: "K-7",
            answer: &self.answer,
            finding: Some(FindingNow { level: Level::High, timing: Timing::TriggerAhead, provisional: true }),
            needs: &[],
            plan: &self.plan,
            may_pass_over: &self.may_pass_over,
            connection: self.connection,
            requirements: &["met_at_gate".to_owned()],
            consents: &self.consents,
            consent_scope: &["consent-share".to_owned()],
            incomplete: None,
            sharing_withdrawn_on: self.withdrawn,
            consent_ended: None,
        })
    }

    fn act(&self, referral: &mut Referral, action: ReferralAction) {
        assert_eq!(self.run(|context| referral.apply(action, context)), Ok(()));
    }

    fn refusal(&self, referral: &mut Referral, action: ReferralAction) -> Vec<BlockReason> {
        let before = referral.clone();
        let reasons = self.run(|context| referral.apply(action, context)).expect_err("a refusal");
        assert_eq!(*referral, before, "a refused action changes nothing");
        reasons
    }

    fn compose(&self, referral: &Referral, step: u8) -> MessageDraft {
        self.run(|context| referral.compose(step, context)).expect("a step")
    }

    /// A referral on our side with the first steps done, one a day from 1 March.
    fn after(&self, ours: Office, done: u8) -> Referral {
        let mut referral = Referral::default();
        self.act(&mut referral, ReferralAction::TakeSide(ours));
        for step in 1..=done {
            self.act(&mut referral, self.finish(ours, step));
        }
        referral
    }

    fn finish(&self, ours: Office, step: u8) -> ReferralAction {
        let on = day("2026-02-28").plus_days(i64::from(step));
        let from = self.steps[usize::from(step) - 1].from;
        if from == ours { sent(step, on) } else { received(step, on) }
    }
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn sent(step: u8, on: Date) -> ReferralAction {
    ReferralAction::MarkSent(step, on, Code::from("case_manager"))
}

fn received(step: u8, on: Date) -> ReferralAction {
    ReferralAction::RecordReceived(step, on, Code::from("coordinator"), "R-1".to_owned())
}

#[test]
fn the_office_that_waits_cannot_mark_a_step_done() {
    let world = World::new();
    let on = day("2026-03-10");
    for ours in [Office::Sending, Office::Receiving] {
        for step in 1..=6 {
            let mut referral = world.after(ours, step - 1);
            let wrote = world.steps[usize::from(step) - 1].from == ours;
            if wrote {
                assert_eq!(world.refusal(&mut referral, received(step, on)), [BlockReason::NotTheirs]);
            } else {
                assert_eq!(world.refusal(&mut referral, sent(step, on)), [BlockReason::NotOurs]);
                let nobody = ReferralAction::RecordReceived(step, on, Code::from(" "), String::new());
                assert_eq!(world.refusal(&mut referral, nobody), [BlockReason::NoRole]);
            }
            world.act(&mut referral, world.finish(ours, step));
            assert_eq!(world.run(|context| referral.confirmed(context)), (1..=step).collect::<Vec<u8>>());
        }
    }
}

#[test]
fn a_record_of_the_wrong_side_in_a_file_is_not_taken_for_done() {
    let world = World::new();
    let mut referral = world.after(Office::Sending, 0);
    let on = day("2026-03-04");
    let forged = Done::Sent { on, by_role: Code::from("case_manager"), fields: Vec::new() };
    referral.steps.insert(BOOKING_STEP, StepRecord { done: Some(forged), ..StepRecord::default() });
    assert!(!world.run(|context| referral.booking_allowed(context)));
}

#[test]
fn a_step_waits_for_the_one_before_and_booking_for_the_fourth() {
    let world = World::new();
    for ours in [Office::Sending, Office::Receiving] {
        for done in 0..=6 {
            let mut referral = world.after(ours, done);
            assert_eq!(world.run(|context| referral.booking_allowed(context)), done >= BOOKING_STEP, "{done}");
            if done <= 3 {
                let skipped = world.finish(ours, done + 2);
                assert_eq!(world.refusal(&mut referral, skipped), [BlockReason::AfterStep(done + 1)]);
            }
        }
    }
    // The departure message does not hold up the arrival message.
    let mut referral = world.after(Office::Sending, 4);
    world.act(&mut referral, received(ARRIVAL_STEP, day("2026-03-10")));
}

#[test]
fn days_have_to_make_sense_and_mistakes_can_be_taken_back() {
    let world = World::new();
    let mut referral = world.after(Office::Sending, 1);
    assert_eq!(world.refusal(&mut referral, received(2, day("2026-03-21"))), [BlockReason::InFuture]);
    assert_eq!(world.refusal(&mut referral, received(2, day("2026-02-27"))), [BlockReason::BeforeStep(1)]);
    assert_eq!(world.refusal(&mut referral, sent(1, day("2026-03-05"))), [BlockReason::AlreadyDone]);
    assert_eq!(world.refusal(&mut referral, ReferralAction::TakeSide(Office::Receiving)), [BlockReason::SideFixed]);
    world.act(&mut referral, received(2, day("2026-03-02")));
    assert_eq!(world.refusal(&mut referral, ReferralAction::TakeBack(1)), [BlockReason::LaterStepDone(2)]);
    world.act(&mut referral, ReferralAction::TakeBack(2));
    assert_eq!(world.run(|context| referral.confirmed(context)), [1]);
}

#[test]
fn only_declared_fields_can_be_written() {
    let world = World::new();
    let mut referral = world.after(Office::Sending, 0);
    let typed = |field: &str| ReferralAction::Type(1, field.to_owned(), "text".to_owned());
    let chosen = |field: &str, code: &str| ReferralAction::Choose(1, field.to_owned(), Some(Code::from(code)));
    assert_eq!(world.refusal(&mut referral, typed("story")), [BlockReason::NoSuchField]);
    assert_eq!(world.refusal(&mut referral, chosen("urgency", "maybe")), [BlockReason::NoSuchField]);
    assert_eq!(world.refusal(&mut referral, ReferralAction::TakeBack(9)), [BlockReason::NoSuchStep]);
    let state = |referral: &Referral| referral.state(&world.steps[0]);
    assert_eq!(state(&referral), StepState::NotStarted);
    world.act(&mut referral, typed("asked"));
    world.act(&mut referral, chosen("urgency", "soon"));
    assert_eq!(state(&referral), StepState::Drafted);
    let lines = world.compose(&referral, 1).lines;
    assert_eq!(lines[7].value, LineValue::Text("text".to_owned()));
    assert_eq!(lines[8].value, LineValue::Keys(vec!["field-urgency.opt-soon".to_owned()]));
    world.act(&mut referral, sent(1, day("2026-03-01")));
    assert_eq!(world.refusal(&mut referral, typed("asked")), [BlockReason::AlreadyDone]);
}

#[test]
fn a_message_names_what_it_lacks_and_what_must_stay_out() {
    let world = World::new();
    let mut referral = world.after(Office::Sending, 0);
    let draft = world.compose(&referral, 1);
    assert_eq!(draft.title, "message-1");
    assert_eq!(draft.missing, ["field-needs", "field-plan_draft", "field-asked", "field-urgency"]);
    assert_eq!(draft.forbidden, ["forbidden-name", "forbidden-family_address"]);
    assert_eq!(draft.lines[5].value, LineValue::Keys(vec!["response-met_at_gate".to_owned()]));
    let number = ReferralAction::Type(1, "asked".to_owned(), "ring 0700 123 456 ".repeat(20));
    world.act(&mut referral, number);
    let draft = world.compose(&referral, 1);
    assert_eq!(
        (draft.looks_like_contact, draft.too_long),
        (vec!["field-asked".to_owned()], vec!["field-asked".to_owned()])
    );
    assert_eq!(world.run(|context| referral.compose(9, context)), None);
}

/// The promise of SA 7.3: what must not be in a message has no way in.
#[test]
fn forbidden_things_have_no_way_into_a_message() {
    let secret = "Lime Street 4, diabetes";
    let hidden = LineSummary {
        line: crate::domain::plan::LineId(1),
        assistance: Some("B".to_owned()),
        approach: None,
        kind: crate::domain::plan::LineKind::Service,
        dimension: crate::domain::instrument::Dimension::Social,
        need: None,
        mode: crate::domain::plan::Mode::Discreetly,
        owner_role: None,
        due_on: None,
        released: None,
    };
    let world = World {
        // An answer handed over as a sentence by mistake.
        answer: |_| ItemAnswer::Keys(vec!["Lime Street 4, diabetes".to_owned()]),
        plan: vec![hidden],
        ..World::new()
    };
    let mut referral = world.after(Office::Sending, 0);
    // A field that no step declares, as a changed file could hold it, and a code that is not listed.
    let record = referral.steps.entry(1).or_default();
    record.typed.insert("family_address".to_owned(), secret.to_owned());
    record.chosen.insert("urgency".to_owned(), Code::from(secret));
    let draft = world.compose(&referral, 1);
    assert!(!draft.lines.is_empty());
    assert!(!format!("{draft:?}").contains("Lime"));
    let labels: Vec<&str> = draft.lines.iter().map(|line| line.label.as_str()).collect();
    assert_eq!(labels.len(), world.steps[0].fields.len(), "one line for each declared field, and no other");
    assert_eq!(labels[1], "item-language");
    assert_eq!(draft.lines[1].value, LineValue::Missing);
}

#[test]
fn words_of_an_answer_enter_only_when_released() {
    let words = |released| ItemAnswer::Words { text: "the north, 0700 123 456".to_owned(), released };
    let withheld =
        World { answer: |_| ItemAnswer::Words { text: "the north".to_owned(), released: false }, ..World::new() };
    let referral = withheld.after(Office::Sending, 0);
    let draft = withheld.compose(&referral, 1);
    assert_eq!((draft.withheld.clone(), draft.missing.len()), (vec!["item-language".to_owned()], 4));
    assert!(!format!("{draft:?}").contains("north"));
    let steps: Vec<&MessageStep> = withheld.steps.iter().collect();
    let answer = |_: &ItemId| words(true);
    let draft = withheld.run(|context| {
        referral.compose(1, &ReferralContext { answer: &answer, steps: &steps, ..*context }).expect("a step")
    });
    assert_eq!(draft.lines[1].value, LineValue::Text("the north, 0700 123 456".to_owned()));
    assert_eq!(draft.looks_like_contact, ["item-language"]);
}

#[test]
fn without_consent_nothing_is_composed_and_what_was_shared_is_listed() {
    let refused = World { consents: Vec::new(), ..World::new() };
    let referral = refused.after(Office::Sending, 0);
    let draft = refused.compose(&referral, 1);
    assert_eq!((draft.lines.len(), draft.blocked), (0, vec![BlockReason::ConsentMissing("share".into())]));

    let world = World::new();
    let mut referral = world.after(Office::Sending, 2);
    assert!(world.compose(&referral, 3).already_shared.is_empty());
    let on = day("2026-03-05");
    let withdrawn = World { withdrawn: Some(on), ..World::new() };
    let draft = withdrawn.compose(&referral, 3);
    assert_eq!((draft.lines.len(), draft.blocked), (0, vec![BlockReason::ConsentWithdrawn(on)]));
    let shared: Vec<(u8, Date)> = draft.already_shared.iter().map(|shared| (shared.step, shared.on)).collect();
    assert_eq!(shared, [(1, day("2026-03-01"))]);
    let fields = &draft.already_shared[0].fields;
    assert!(fields.contains(&"field-case_code".to_owned()) && !fields.contains(&"field-asked".to_owned()));
    assert_eq!(withdrawn.refusal(&mut referral, sent(3, on.plus_days(1))), [BlockReason::ConsentWithdrawn(on)]);
    withdrawn.act(&mut referral, sent(3, on));
    assert_eq!(referral.shared().len(), 2, "what left before is on the list");
}

#[test]
fn a_message_of_the_other_office_is_not_composed_here() {
    let world = World::new();
    let draft = world.compose(&world.after(Office::Sending, 1), 2);
    assert_eq!((draft.lines.len(), draft.blocked), (0, vec![BlockReason::NotOurs]));
    assert_eq!(world.compose(&Referral::default(), 1).blocked, [BlockReason::SideNotChosen]);
}

#[test]
fn due_dates_are_counted_from_the_step_before_or_set_by_the_offices() {
    let world = World::new();
    let mut referral = world.after(Office::Sending, 1);
    let second = |referral: &Referral| world.run(|context| referral.view(context)).swap_remove(1);
    assert_eq!(second(&referral).due, Some(day("2026-03-03")));
    assert!(second(&referral).overdue);
    let set = |text: &str| ReferralAction::SetDue(2, DateText(text.to_owned()));
    world.act(&mut referral, set("2026-03-20"));
    assert_eq!((second(&referral).due, second(&referral).overdue), (Some(day("2026-03-20")), false));
    world.act(&mut referral, set("soon"));
    assert!(second(&referral).due_unreadable && second(&referral).overdue);
    world.act(&mut referral, received(2, day("2026-03-02")));
    assert!(!second(&referral).overdue);
}

#[test]
fn a_missing_arrival_is_seen_early_rather_than_late() {
    let cases = [
        ("", "6", None),
        ("next week", "6", Some(Arrival::Unreadable)),
        ("2026-03-21", "6", Some(Arrival::Expected(day("2026-03-21")))),
        ("2026-03-20", "6", Some(Arrival::DueToday)),
        ("2026-03-20", "", Some(Arrival::DueToday)),
        ("2026-03-19", "24", Some(Arrival::Missing(day("2026-03-19")))),
        ("2026-03-19", "25", Some(Arrival::DueToday)),
        ("2026-03-19", "49", Some(Arrival::Expected(day("2026-03-21")))),
        ("2026-03-19", "a few", Some(Arrival::Missing(day("2026-03-19")))),
    ];
    let world = World::new();
    for ours in [Office::Sending, Office::Receiving] {
        for (on, hours, expected) in cases {
            let mut referral = world.after(ours, 4);
            world.act(&mut referral, ReferralAction::SetArrival(DateText(on.to_owned())));
            world.act(&mut referral, ReferralAction::SetArrivalHours(hours.to_owned()));
            let arrival = |referral: &Referral| world.run(|context| referral.arrival(context));
            assert_eq!(arrival(&referral), expected.unwrap_or(Arrival::NotExpected), "{on} {hours}");
            let mut stayed = referral.clone();
            let reason = NotTravelling { on: day("2026-03-10"), reason: "stays".to_owned() };
            world.act(&mut stayed, ReferralAction::SetNotTravelling(Some(reason)));
            assert_eq!(arrival(&stayed), Arrival::NotExpected);
            world.act(&mut referral, world.finish(ours, ARRIVAL_STEP));
            assert_eq!(arrival(&referral), Arrival::Confirmed);
        }
    }
    let mut not_met = world.after(Office::Sending, ARRIVAL_STEP);
    world.act(&mut not_met, ReferralAction::SetNotMet(Some(day("2026-03-07"))));
    assert_eq!(world.run(|context| not_met.arrival(context)), Arrival::Missing(day("2026-03-07")));
    let left = world.after(Office::Sending, DEPARTURE_STEP);
    assert_eq!(world.run(|context| left.arrival(context)), Arrival::Missing(day("2026-03-05")), "no day was given");
}

#[test]
fn a_saved_referral_reads_back_the_same() {
    let world = World::new();
    let referral = world.after(Office::Receiving, 6);
    let saved = serde_json::to_string(&referral).expect("json");
    assert_eq!(serde_json::from_str::<Referral>(&saved).expect("a referral"), referral);
    assert!(serde_json::from_str::<Referral>(r#"{"extra": 1}"#).is_err());
}

#[test]
fn a_copy_goes_to_the_office_on_the_way_only_where_there_is_a_connection_and_after_the_message() {
    let mut world = World::new();
    let mut referral = Referral::default();
    world.act(&mut referral, ReferralAction::TakeSide(Office::Sending));
    let copy = |on: &str| ReferralAction::MarkCopied(1, day(on), "coordinator".into());
    assert_eq!(world.refusal(&mut referral, copy("2026-03-20")), [BlockReason::NoConnection, BlockReason::NotSentYet]);
    world.connection = true;
    world.act(&mut referral, ReferralAction::MarkSent(1, day("2026-03-19"), "coordinator".into()));
    assert_eq!(world.refusal(&mut referral, copy("2026-03-18")), [BlockReason::BeforeStep(1)]);
    assert_eq!(world.refusal(&mut referral, copy("2026-03-21")), [BlockReason::InFuture]);
    world.act(&mut referral, copy("2026-03-20"));
    assert_eq!(world.refusal(&mut referral, copy("2026-03-20")), [BlockReason::AlreadyDone]);
    let shared: Vec<(u8, bool)> = referral.shared().iter().map(|shared| (shared.step, shared.copy)).collect();
    assert_eq!(shared, [(1, false), (1, true)], "a copy is on the list of what was shared");
    world.act(&mut referral, ReferralAction::TakeBack(1));
    assert!(referral.shared().is_empty());
}

#[test]
fn no_copy_goes_without_consent_or_of_a_message_of_the_other_office() {
    let mut world = World { connection: true, ..World::new() };
    let mut referral = Referral::default();
    world.act(&mut referral, ReferralAction::TakeSide(Office::Sending));
    world.act(&mut referral, ReferralAction::MarkSent(1, day("2026-03-19"), "coordinator".into()));
    world.consents.clear();
    let copy = |step| ReferralAction::MarkCopied(step, day("2026-03-20"), "coordinator".into());
    let missing = |item: &str| BlockReason::ConsentMissing(item.into());
    assert_eq!(world.refusal(&mut referral, copy(1)), [missing("share"), missing("pass_on")]);
    world.consents = vec!["share".into()];
    assert_eq!(world.refusal(&mut referral, copy(1)), [missing("pass_on")], "each office is agreed to on its own");
    let reasons = world.refusal(&mut referral, copy(2));
    assert!(reasons.contains(&BlockReason::NoCopy) && reasons.contains(&BlockReason::NotOurs), "{reasons:?}");
}

#[test]
fn a_step_is_passed_over_only_where_the_data_allow_it_and_then_confirms_nothing() {
    let mut world = World::new();
    let mut referral = Referral::default();
    world.act(&mut referral, ReferralAction::TakeSide(Office::Sending));
    let over = |step, reason: &str| ReferralAction::PassOver(step, "coordinator".into(), reason.to_owned());
    assert_eq!(world.refusal(&mut referral, over(1, "no time")), [BlockReason::NotPassedOver]);
    world.may_pass_over = vec![1, 2];
    assert_eq!(world.refusal(&mut referral, over(1, " ")), [BlockReason::NoReason]);
    assert_eq!(world.refusal(&mut referral, over(2, "no time")), [BlockReason::AfterStep(1)]);
    world.act(&mut referral, over(1, "no time"));
    world.act(&mut referral, over(2, "no time"));
    let view = world.run(|context| referral.view(context));
    assert_eq!(view[2].blocked_by, None, "the third can begin");
    assert!(!view[0].overdue && !view[1].overdue);
    assert!(world.run(|context| referral.confirmed(context)).is_empty(), "nothing is confirmed by it");
    world.may_pass_over.clear();
    let view = world.run(|context| referral.view(context));
    assert_eq!(view[2].blocked_by, Some(2), "when the data allow it no longer, the step is waited for again");
}

/// A person can need an interpreter and an escort.
#[test]
fn several_codes_can_be_ticked_where_the_field_takes_them() {
    let mut world = World::new();
    let field =
        r#"{"chosen": {"name": "needs", "several": true, "alone": "none", "codes": ["none", "sight", "escort"]}}"#;
    world.steps[0].fields.push(serde_json::from_str(field).expect("a field"));
    let mut referral = Referral::default();
    world.act(&mut referral, ReferralAction::TakeSide(Office::Sending));
    let tick = |code: &str, on| ReferralAction::Tick(1, "needs".to_owned(), code.into(), on);
    let said =
        |world: &World, referral: &Referral| world.compose(referral, 1).lines.last().expect("a line").value.clone();
    let keys = |codes: &[&str]| LineValue::Keys(codes.iter().map(|code| format!("field-needs.opt-{code}")).collect());
    world.act(&mut referral, tick("escort", true));
    world.act(&mut referral, tick("sight", true));
    assert_eq!(said(&world, &referral), keys(&["sight", "escort"]), "in the order of the data");
    world.act(&mut referral, tick("none", true));
    assert_eq!(said(&world, &referral), keys(&["none"]), "what stands alone takes the others away");
    world.act(&mut referral, tick("sight", true));
    assert_eq!(said(&world, &referral), keys(&["sight"]));
    world.act(&mut referral, tick("sight", false));
    assert_eq!(said(&world, &referral), LineValue::Missing);
    let choose = ReferralAction::Choose(1, "needs".to_owned(), Some("sight".into()));
    assert_eq!(world.refusal(&mut referral, choose), [BlockReason::NoSuchField]);
    assert_eq!(world.refusal(&mut referral, tick("other", true)), [BlockReason::NoSuchField]);
    // A file from before several could be ticked.
    referral.record_mut(1).chosen.insert("needs".to_owned(), "escort".into());
    assert_eq!(said(&world, &referral), keys(&["escort"]));
    world.act(&mut referral, tick("sight", true));
    assert_eq!(said(&world, &referral), keys(&["sight", "escort"]));
}
