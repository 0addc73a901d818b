//! From codes of the plan to words.

use yew::prelude::*;

use crate::domain::date::DateText;
use crate::domain::instrument::Dimension;
use crate::domain::plan::{
    AgreedHow, CashQuestion, Channel, Content, Counting, Decision, Declaration, Eligibility, Evidence, Fault,
    FeasibilityTick, Field, Form, LineId, LineKind, LineStatus, Met, Mode, PlanLevel, PlanLine, PlanStatus, Problem,
    ReferralReason, ReferralState, Rule, SafeToTalk, SafetyResult, Severity, Standing, Window, YesNoUnclear, schedule,
};
use crate::ui::kit::ChoiceOption;
use crate::wording::{Arg, Words};

/// A short list of codes with wording of its own.
pub trait Listed: Copy + PartialEq + 'static {
    /// The name of the list; wording is `options-<name>` with an attribute per code.
    const SET: &'static str;
    /// All of them, in the order of display.
    const ALL: &'static [Self];
    /// The code.
    fn code(self) -> &'static str;
}

macro_rules! listed {
    ($($name:ty),+ $(,)?) => {
        $(impl Listed for $name {
            const SET: &'static str = <$name>::SET;
            const ALL: &'static [Self] = <$name>::ALL;
            fn code(self) -> &'static str {
                <$name>::code(self)
            }
        })+
    };
}

listed!(
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
    ReferralReason,
    Window,
    YesNoUnclear,
    schedule::Because,
    schedule::PointState,
);

/// A code in words.
pub fn say<T: Listed>(words: &Words, value: T) -> String {
    words.part(&format!("options-{}", T::SET), value.code())
}

/// Some of a list as options to choose from.
pub fn options<T: Listed>(words: &Words, values: impl IntoIterator<Item = T>) -> Vec<ChoiceOption> {
    let option = |value: T| ChoiceOption {
        code: AttrValue::from(value.code()),
        label: AttrValue::from(say(words, value)),
        quiet: false,
    };
    values.into_iter().map(option).collect()
}

/// The one with this code.
pub fn with_code<T: Listed>(code: &str) -> Option<T> {
    T::ALL.iter().copied().find(|value| value.code() == code)
}

/// The dimensions of a plan, in the order of display.
pub const ALL_DIMENSIONS: [Dimension; 4] =
    [Dimension::Economic, Dimension::Social, Dimension::Psychosocial, Dimension::Safety];

/// The code of a dimension.
pub fn dimension_code(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Economic => "economic",
        Dimension::Social => "social",
        Dimension::Psychosocial => "psychosocial",
        Dimension::Safety => "safety",
    }
}

/// A dimension in words.
pub fn dimension(words: &Words, dimension: Dimension) -> String {
    words.part("plan-dimension", dimension_code(dimension))
}

/// A date in words; one that cannot be read as it was typed.
pub fn day(words: &Words, text: &DateText) -> String {
    text.date().map_or_else(|| text.0.clone(), |date| words.date(date))
}

/// What a line is about: its step, its goal, its approach, or only its kind.
pub fn about(words: &Words, line: &PlanLine) -> String {
    let typed = [&line.step, &line.goal, &line.approach_other].into_iter().find(|text| !text.trim().is_empty());
    match (typed, &line.approach, &line.assistance) {
        (Some(text), ..) => text.trim().to_owned(),
        (None, Some(approach), _) => approach_name(words, approach.as_str()),
        (None, None, Some(kind)) => words.say(&format!("assistance-{}", kind.as_str())),
        (None, None, None) => words.say_with("plan-line-blank", &[("kind", Arg::Text(&say(words, line.kind)))]),
    }
}

/// A line with its number, to refer to it.
pub fn line_name(words: &Words, line: &PlanLine) -> String {
    let number = line.id.0.to_string();
    words.say_with("plan-line-name", &[("number", Arg::Text(&number)), ("about", Arg::Text(&about(words, line)))])
}

/// The number of a line in words.
pub fn line_number(words: &Words, id: LineId) -> String {
    words.say_with("plan-line-number", &[("number", Arg::Text(&id.0.to_string()))])
}

/// An approach in words; one that is no longer in the data as it is.
pub fn approach_name(words: &Words, code: &str) -> String {
    let key = format!("approach-{code}");
    if words.has(&key) { words.say(&key) } else { code.to_owned() }
}

/// What the rules say, in words.
pub fn problem(words: &Words, content: &Content, problem: &Problem) -> String {
    fault(words, content, &problem.fault)
}

/// A fault in words.
pub fn fault(words: &Words, content: &Content, fault: &Fault) -> String {
    let id = format!("plan-problem-{}", fault.code());
    let line = |id: &LineId| content.line(*id).map_or_else(|| line_number(words, *id), |line| line_name(words, line));
    let with = |name: &str, text: &str| words.say_with(&id, &[(name, Arg::Text(text))]);
    match fault {
        Fault::UrgentNeedOpen(item) | Fault::NeedWithoutDay(item) => with("item", &words.short(item.as_str())),
        Fault::DimensionEmpty(empty) => with("dimension", &dimension(words, *empty)),
        Fault::DoneBefore(other) => words.say_with(&id, &[("line", Arg::Text(&line(other)))]),
        Fault::AmountUnreadable(problem) => {
            let problem = words.say(&format!("money-problem-{}", problem.code()));
            words.say_with(&id, &[("problem", Arg::Text(&problem))])
        }
        Fault::CeilingPassed(programme) => {
            let named = content.programmes.get(programme).map(|programme| programme.name.trim());
            let number = programme.0.to_string();
            let named = named.filter(|name| !name.is_empty()).map(str::to_owned);
            let name =
                named.unwrap_or_else(|| words.say_with("plan-programme-number", &[("number", Arg::Text(&number))]));
            words.say_with(&id, &[("programme", Arg::Text(&name))])
        }
        Fault::TickNotMet(tick) | Fault::TickUnclear(tick) => {
            words.say_with(&id, &[("tick", Arg::Text(&say(words, *tick)))])
        }
        Fault::TypeNotOffered(kind) | Fault::TypeNotNow(kind) => {
            let key = format!("assistance-{kind}");
            let (kind, reason) = (words.say(&key), words.attr(&key, "blocked").unwrap_or_default());
            words.say_with(&id, &[("type", Arg::Text(&kind)), ("reason", Arg::Text(&reason))])
        }
        Fault::NoWishLine
        | Fault::NoType
        | Fault::NoOwner
        | Fault::NoDueDate
        | Fault::DueBeforeStart
        | Fault::OutsideHorizon
        | Fault::NoConsentForRecipient
        | Fault::CashNotProtected
        | Fault::TranchesDiffer
        | Fault::Overspent
        | Fault::SecurityMissing
        | Fault::SecurityReviewDue
        | Fault::SecurityBroughtUp
        | Fault::SecurityNewer
        | Fault::SecurityRaised
        | Fault::NoBestInterests
        | Fault::DependsOnItself
        | Fault::LooksLikeContact
        | Fault::Closed
        | Fault::DateUnreadable
        | Fault::NumberUnreadable
        | Fault::TooLong
        | Fault::CriterionNotMet
        | Fault::CriterionUnclear
        | Fault::NotFitToWork
        | Fault::NotConfirmedByPerson
        | Fault::ReferralOverdue
        | Fault::NotSafeToUse
        | Fault::RiskBeforeDelivery
        | Fault::NoSafetyLine
        | Fault::NoSafetyNote
        | Fault::SafetyStop
        | Fault::SafetyNotChecked
        | Fault::PoliceOnly
        | Fault::ContactTooFar
        | Fault::WrongState
        | Fault::NoSuchPart
        | Fault::ReasonNotListed => words.say(&id),
    }
}

#[cfg(test)]
mod tests;
