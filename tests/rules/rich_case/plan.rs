//! The plan of that case: lines of every state, one with money and instalments, agreed on and under way.

use super::{TODAY, Telling, day, world};
use waymark::domain::answer::Code;
use waymark::domain::instrument::Dimension;
use waymark::domain::plan::{
    AgreedHow, Agreement, CashAnswer, CashEdit, CashQuestion, Channel, Declaration, DimensionReview, Eligibility,
    FeasibilityCheck, FeasibilityEdit, FeasibilityTick, Form, LineEdit, LineId, LineKind, LineStatus, Met, MoneyEdit,
    NewLine, PlanAction, Programme, ProgrammeId, ProgressEdit, ReferralState, Review, SafeToTalk, SafetyCheck,
    SafetyResult, Tranche, Wish, YesNoUnclear,
};

fn new_line(dimension: Dimension, assistance: Option<&str>, approach: Option<&str>, goal: &str) -> PlanAction {
    PlanAction::AddLine(NewLine {
        dimension,
        wish: Some(Wish::Headline),
        need: None,
        assistance: assistance.map(Code::from),
        approach: approach.map(Code::from),
        goal: goal.to_owned(),
        level: Default::default(),
    })
}

/// Lines of every state, one with money and instalments, agreed on and under way, with two contacts.
pub fn plan(telling: &mut Telling) {
    telling.plans(PlanAction::SetHeadline("A room of my own, and to cook for others.".to_owned()));
    telling.plans(PlanAction::SetStart(day(TODAY)));
    telling.plans(PlanAction::SetHorizon("11".to_owned()));
    telling.plans(PlanAction::AddProgramme);
    let programme = Programme {
        name: "Practice fund".to_owned(),
        eligibility: Eligibility::Confirmed,
        decided_by_role: Some("coordinator".into()),
        decided_on: day("2026-11-20"),
        ceiling: "900".to_owned(),
        currency: "EUR".to_owned(),
    };
    telling.plans(PlanAction::SetProgramme(ProgrammeId(1), programme));
    telling.plans(new_line(Dimension::Safety, Some("A"), None, "A door that I can lock."));
    telling.plans(new_line(Dimension::Economic, None, Some("noncash_goods"), "A stove and pots to cook for others."));
    telling.plans(new_line(
        Dimension::Psychosocial,
        None,
        Some("individual_counselling"),
        "To sleep through the night.",
    ));
    telling.plans(new_line(Dimension::Psychosocial, None, Some("medical"), "No toothache any more."));
    telling.plans(new_line(Dimension::Social, None, Some("peer_group"), "Somebody to cook with."));
    for (line, due) in [(1, "2026-12-10"), (2, "2027-02-01"), (3, "2027-05-01"), (4, "2026-12-01"), (5, "2027-09-01")] {
        let mut edits = vec![LineEdit::OwnerRole(Some("case_manager".into())), LineEdit::DueOn(day(due))];
        edits.extend([
            LineEdit::Step("A first visit together, then every second week.".to_owned()),
            LineEdit::FirstStep("Calls and asks for a day.".to_owned()),
        ]);
        telling.edits(line, edits);
    }
    goods(telling);
    telling.edits(3, [LineEdit::StartOn(day("2027-01-04")), LineEdit::WaitsFor(LineId(1))]);
    telling.edits(
        4,
        [
            LineEdit::Need(Some("RI5".into())),
            LineEdit::Kind(LineKind::Referral),
            LineEdit::Provider("Practice dentist".to_owned()),
            LineEdit::ProviderConsented(true),
        ],
    );
    telling.edits(5, [LineEdit::StartOn(day("2027-03-01"))]);
    telling.plans(PlanAction::DeclareDimension(Dimension::Social, Some(Declaration::HelpWanted)));
    let agreement = Agreement { how: AgreedHow::Signed, on: world(TODAY).today, risk_ref: None, interpreter: true };
    telling.plans(PlanAction::Agree(agreement));
    telling.plans(PlanAction::Activate);
    let looked = SafetyCheck { on: day(TODAY), by_role: Some("case_manager".into()), result: Some(SafetyResult::Ok) };
    let status = |status| LineEdit::Progress(ProgressEdit::Status(status));
    telling.edits(1, [LineEdit::Safety(looked.clone()), status(LineStatus::UnderWay)]);
    telling.edits(
        4,
        [
            LineEdit::Safety(looked),
            LineEdit::Progress(ProgressEdit::Referral(ReferralState::Acknowledged)),
            LineEdit::Progress(ProgressEdit::AppointmentOn(day("2026-11-27"))),
            LineEdit::Progress(ProgressEdit::FollowUpOn(day("2026-11-30"))),
        ],
    );
    telling.edits(
        5,
        [
            status(LineStatus::Waiting),
            LineEdit::Progress(ProgressEdit::Reason("The group begins in spring.".to_owned())),
        ],
    );
    contacts(telling);
}

fn goods(telling: &mut Telling) {
    let money = |edit| LineEdit::Money(edit);
    let part = |amount: &str, condition: &str, due: &str| Tranche {
        amount: amount.to_owned(),
        condition: condition.to_owned(),
        due_on: day(due),
        ..Tranche::default()
    };
    let criterion = |criterion: &str, result, reason: &str, again: &str| {
        LineEdit::Feasibility(FeasibilityEdit::Criterion(FeasibilityCheck {
            criterion: criterion.into(),
            result,
            basis: "Asked at the market.".to_owned(),
            on: day(TODAY),
            reason: reason.to_owned(),
            check_again_on: day(again),
        }))
    };
    let cash = |question, answer| {
        LineEdit::Cash(CashEdit::Answer(question, CashAnswer { answer: Some(answer), basis: String::new() }))
    };
    telling.edits(
        2,
        [
            LineEdit::StartOn(day("2026-12-15")),
            LineEdit::Kind(LineKind::Goods),
            LineEdit::Provider("Practice shop".to_owned()),
            LineEdit::ProviderConsented(true),
            LineEdit::Programme(Some(ProgrammeId(1))),
            money(MoneyEdit::Form(Form::InKind)),
            money(MoneyEdit::Planned("600".to_owned())),
            money(MoneyEdit::Currency("EUR".to_owned())),
            money(MoneyEdit::AddTranche),
            money(MoneyEdit::SetTranche(0, part("400", "The room is rented.", "2026-12-20"))),
            money(MoneyEdit::AddTranche),
            money(MoneyEdit::SetTranche(1, part("200", "Two months of cooking.", "2027-01-31"))),
            criterion("wanted", Met::Met, "", ""),
            criterion("local_openness", Met::Unclear, "", "2026-12-10"),
            LineEdit::Feasibility(FeasibilityEdit::Tick(FeasibilityTick::ServiceExists, Some(Met::Met))),
            LineEdit::Feasibility(FeasibilityEdit::Tick(FeasibilityTick::PersonQualifies, Some(Met::Unclear))),
            cash(CashQuestion::CashIsARisk, YesNoUnclear::Yes),
            cash(CashQuestion::SafeDelivery, YesNoUnclear::Yes),
            cash(CashQuestion::GoodsAvailable, YesNoUnclear::Yes),
            LineEdit::Cash(CashEdit::Preferred(Some(Form::InKind))),
        ],
    );
}

fn contacts(telling: &mut Telling) {
    let found = DimensionReview {
        situation: "The room is dry and warm.".to_owned(),
        problem: "The lock sticks.".to_owned(),
        action: "The landlord comes on Friday.".to_owned(),
    };
    let calm = Review {
        on: day(TODAY),
        channel: Some(Channel::Visit),
        safe_to_talk: Some(SafeToTalk::Yes),
        by_role: Some("case_manager".into()),
        period: "The first week".to_owned(),
        dimensions: [(Dimension::Safety, found)].into(),
        instrument: String::new(),
        person_says: "She sleeps better.".to_owned(),
        staff_says: "She opened the door herself.".to_owned(),
        changes: Default::default(),
        next_on: day("2026-12-23"),
    };
    let called = Review {
        channel: Some(Channel::Phone),
        safe_to_talk: Some(SafeToTalk::Unsure),
        changes: [Code::from("new_phone")].into(),
        dimensions: Default::default(),
        ..calm.clone()
    };
    telling.plans(PlanAction::AddReview(calm));
    telling.plans(PlanAction::AddReview(called));
}
