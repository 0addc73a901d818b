use super::*;
use crate::domain::answer::ItemId;
use crate::domain::money::MoneyProblem;
use crate::domain::plan::ProgrammeId;

fn worded<T: Listed>(words: &Words) {
    for value in T::ALL {
        let key = format!("options-{}", T::SET);
        assert!(words.attr(&key, value.code()).is_some(), "{key}.{}", value.code());
    }
}

#[test]
fn every_code_of_the_plan_has_wording() {
    let words = Words::of("en");
    macro_rules! all {
        ($($name:ty),+ $(,)?) => { $( worded::<$name>(&words); )+ };
    }
    all!(
        AgreedHow,
        CashQuestion,
        Channel,
        Counting,
        Decision,
        Declaration,
        Eligibility,
        Evidence,
        FeasibilityTick,
        Field,
        Form,
        LineKind,
        LineStatus,
        Met,
        Mode,
        PlanLevel,
        PlanStatus,
        ReferralState,
        Rule,
        SafeToTalk,
        SafetyResult,
        Severity,
        Standing,
        Window,
        YesNoUnclear,
        schedule::Because,
        schedule::PointState,
    );
    for dimension in ALL_DIMENSIONS {
        assert!(words.attr("plan-dimension", dimension_code(dimension)).is_some());
    }
}

#[test]
fn every_fault_has_wording_without_a_gap() {
    let words = Words::of("en");
    let content = Content::default();
    let money = [
        MoneyProblem::Blank,
        MoneyProblem::NoCurrency,
        MoneyProblem::NotANumber,
        MoneyProblem::TooManyDecimals,
        MoneyProblem::Ambiguous,
        MoneyProblem::TooLarge,
    ];
    let faults = [
        Fault::UrgentNeedOpen(ItemId::from("RI5")),
        Fault::NeedWithoutDay(ItemId::from("RI5")),
        Fault::DimensionEmpty(Dimension::Economic),
        Fault::DoneBefore(LineId(1)),
        Fault::CeilingPassed(ProgrammeId(1)),
        Fault::NoWishLine,
        Fault::NoOwner,
        Fault::NoDueDate,
        Fault::DueBeforeStart,
        Fault::OutsideHorizon,
        Fault::NoConsentForRecipient,
        Fault::CashNotProtected,
        Fault::TranchesDiffer,
        Fault::Overspent,
        Fault::SecurityMissing,
        Fault::SecurityReviewDue,
        Fault::SecurityBroughtUp,
        Fault::SecurityNewer,
        Fault::SecurityRaised,
        Fault::NoBestInterests,
        Fault::DependsOnItself,
        Fault::LooksLikeContact,
        Fault::Closed,
        Fault::DateUnreadable,
        Fault::NumberUnreadable,
        Fault::TooLong,
        Fault::CriterionNotMet,
        Fault::CriterionUnclear,
        Fault::NotFitToWork,
        Fault::NotConfirmedByPerson,
        Fault::ReferralOverdue,
        Fault::SafetyStop,
        Fault::SafetyNotChecked,
        Fault::PoliceOnly,
        Fault::ContactTooFar,
        Fault::WrongState,
        Fault::NoSuchPart,
        Fault::ReasonNotListed,
        Fault::NotSafeToUse,
        Fault::TickNotMet(FeasibilityTick::ServiceExists),
        Fault::TickUnclear(FeasibilityTick::Safe),
        Fault::NoType,
        Fault::TypeNotOffered("E".to_owned()),
        Fault::TypeNotNow("G".to_owned()),
        Fault::RiskBeforeDelivery,
        Fault::NoSafetyLine,
        Fault::NoSafetyNote,
    ];
    for problem in faults.into_iter().chain(money.map(Fault::AmountUnreadable)) {
        let said = fault(&words, &content, &problem);
        assert!(!said.contains(['[', '{']), "{said}");
    }
}

#[test]
fn a_line_is_called_by_what_was_written_first() {
    let words = Words::of("en");
    let mut line = PlanLine::new(LineId(4), Dimension::Social);
    assert!(!about(&words, &line).is_empty());
    line.goal = "  a room of my own ".to_owned();
    assert_eq!(about(&words, &line), "a room of my own");
    line.step = "visit two rooms".to_owned();
    assert_eq!(line_name(&words, &line), "Line 4: visit two rooms");
}
