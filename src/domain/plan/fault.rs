//! What can be wrong with a plan, and which steps it stands in the way of.

use super::coded::coded;
use super::edit::FeasibilityTick;
use super::line::LineId;
use super::problem::{Rule, Severity};
use super::record::ProgrammeId;
use crate::domain::answer::ItemId;
use crate::domain::instrument::Dimension;
use crate::domain::money::MoneyProblem;

/// What is wrong or missing. Wording is `plan-problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No line comes from a wish of the person.
    NoWishLine,
    /// An urgent need has neither a line nor a reason.
    UrgentNeedOpen(ItemId),
    /// It is not known whether there is a need, and no day is set to ask again.
    NeedWithoutDay(ItemId),
    /// No role sees to the line.
    NoOwner,
    /// No due date that can be read.
    NoDueDate,
    /// Due before it starts.
    DueBeforeStart,
    /// A date outside the plan's time, without a reason.
    OutsideHorizon,
    /// A referral without the person's agreement for this recipient.
    NoConsentForRecipient,
    /// Cash, and it is not established that cash creates no protection risk.
    CashNotProtected,
    /// The instalments do not add up to the planned amount.
    TranchesDiffer,
    /// More spent than planned, without a reason.
    Overspent,
    /// There is no security assessment.
    SecurityMissing,
    /// The security assessment is past its review date.
    SecurityReviewDue,
    /// A contact after arrival has brought something up, and nobody has looked at safety since.
    SecurityBroughtUp,
    /// The plan was checked against an older security assessment, or against none.
    SecurityNewer,
    /// Level or timing have risen since the plan was checked.
    SecurityRaised,
    /// A line towards the return of a child without a best-interests decision.
    NoBestInterests,
    /// A dimension without a line and without a word about it.
    DimensionEmpty(Dimension),
    /// Done, although it depends on a line that is not.
    DoneBefore(LineId),
    /// Depends on itself, directly or by way of other lines.
    DependsOnItself,
    /// The text looks like a phone number or an address for messages.
    LooksLikeContact,
    /// The plan is closed.
    Closed,
    /// A date that cannot be read.
    DateUnreadable,
    /// An amount that cannot be counted.
    AmountUnreadable(MoneyProblem),
    /// Not a whole number in range.
    NumberUnreadable,
    /// Longer than [`TEXT_LIMIT`](super::TEXT_LIMIT) characters.
    TooLong,
    /// A criterion is not met, and there is no written reason.
    CriterionNotMet,
    /// A criterion is unclear, and there is no day to look again.
    CriterionUnclear,
    /// Offered only to a person who is fit to work.
    NotFitToWork,
    /// The plan is above what a programme pays.
    CeilingPassed(ProgrammeId),
    /// A referral is done only when the person confirms the service.
    NotConfirmedByPerson,
    /// An answer to a referral is overdue.
    ReferralOverdue,
    /// Whether the person can use it without being found or harmed was answered with no.
    NotSafeToUse,
    /// A tick is not met.
    TickNotMet(FeasibilityTick),
    /// A tick is unclear.
    TickUnclear(FeasibilityTick),
    /// Nobody has said which type of assistance it is.
    NoType,
    /// A type of assistance that is not offered to this person.
    TypeNotOffered(String),
    /// A type of assistance that is not delivered yet.
    TypeNotNow(String),
    /// A risk of reintegration asks for action before delivery, and nothing came of it yet.
    RiskBeforeDelivery,
    /// The general situation asks for protection, and no line of the plan is about safety.
    NoSafetyLine,
    /// The look at safety says stop.
    SafetyStop,
    /// Not looked at for safety, or not again since the look asked for a change.
    SafetyNotChecked,
    /// Safety rests on the police alone, where they cannot be relied on.
    PoliceOnly,
    /// The contact is further away than the security review interval.
    ContactTooFar,
    /// Not possible in the state the plan is in.
    WrongState,
    /// No such line, instalment, programme or review.
    NoSuchPart,
    /// Not a reason in the data.
    ReasonNotListed,
    /// The end needs a word about how safe the person is.
    NoSafetyNote,
}

coded! {
    /// Which steps a fault stands in the way of.
    "plan-stops" Stops {
        /// None.
        Nothing = "nothing",
        /// Agreeing.
        Agreeing = "agreeing",
        /// Starting the plan, delivering the line, and agreeing anew on a plan that is under way.
        Activating = "activating",
        /// Delivering.
        Delivering = "delivering",
        /// Setting the line to done.
        Finishing = "finishing",
        /// Agreeing, activating and delivering: a block without a named step. What was delivered can
        /// still be recorded as done.
        Starting = "starting",
        /// Closing.
        Closing = "closing",
        /// Every step.
        Every = "every",
    }
}

impl Fault {
    /// The rule it comes from.
    pub fn rule(&self) -> Rule {
        match self {
            Self::NoWishLine => Rule::P1,
            Self::UrgentNeedOpen(_) | Self::NeedWithoutDay(_) => Rule::P2,
            Self::NoOwner | Self::NoDueDate => Rule::P3,
            Self::DueBeforeStart | Self::OutsideHorizon => Rule::P4,
            Self::NoConsentForRecipient => Rule::P5,
            Self::CashNotProtected => Rule::P6,
            Self::TranchesDiffer | Self::Overspent => Rule::P7,
            Self::SecurityMissing
            | Self::SecurityReviewDue
            | Self::SecurityBroughtUp
            | Self::SecurityNewer
            | Self::SecurityRaised => Rule::P8,
            Self::NoBestInterests => Rule::P9,
            Self::DimensionEmpty(_) => Rule::P10,
            Self::DoneBefore(_) | Self::DependsOnItself => Rule::P11,
            Self::LooksLikeContact => Rule::P12,
            Self::Closed => Rule::P13,
            Self::DateUnreadable | Self::AmountUnreadable(_) | Self::NumberUnreadable | Self::TooLong => Rule::Typed,
            Self::CriterionNotMet
            | Self::CriterionUnclear
            | Self::NotSafeToUse
            | Self::TickNotMet(_)
            | Self::TickUnclear(_) => Rule::Grid,
            Self::NoType | Self::TypeNotOffered(_) | Self::TypeNotNow(_) => Rule::Assistance,
            Self::RiskBeforeDelivery => Rule::RiskGrid,
            Self::NoSafetyLine => Rule::Mitigation,
            Self::NotFitToWork => Rule::FitToWork,
            Self::CeilingPassed(_) => Rule::Ceiling,
            Self::NotConfirmedByPerson | Self::ReferralOverdue => Rule::Referral,
            Self::SafetyStop | Self::SafetyNotChecked | Self::PoliceOnly => Rule::Safety,
            Self::ContactTooFar => Rule::Interval,
            Self::NoSafetyNote => Rule::Closing,
            Self::WrongState | Self::NoSuchPart | Self::ReasonNotListed => Rule::State,
        }
    }

    /// How serious it is, unless the data say otherwise.
    pub fn severity(&self) -> Severity {
        match (self.stops(), self) {
            (Stops::Nothing, Self::LooksLikeContact) => Severity::Hint,
            (Stops::Nothing, _) => Severity::Warn,
            _ => Severity::Block,
        }
    }

    /// Which steps it stands in the way of, unless the data say otherwise.
    pub fn stops(&self) -> Stops {
        match self {
            Self::NoWishLine | Self::UrgentNeedOpen(_) | Self::NoSafetyLine => Stops::Agreeing,
            Self::NoOwner | Self::NoDueDate | Self::NoType => Stops::Activating,
            Self::NoConsentForRecipient
            | Self::CashNotProtected
            | Self::TranchesDiffer
            | Self::NoBestInterests
            | Self::PoliceOnly
            | Self::TypeNotOffered(_)
            // RI 3.2: such a line may be planned only with the reason, or with the day.
            | Self::CriterionNotMet
            | Self::CriterionUnclear => Stops::Starting,
            Self::SecurityMissing
            | Self::SecurityBroughtUp
            | Self::SecurityRaised
            | Self::SafetyStop
            | Self::SafetyNotChecked
            | Self::NotSafeToUse
            | Self::TypeNotNow(_)
            | Self::RiskBeforeDelivery => Stops::Delivering,
            Self::NotConfirmedByPerson => Stops::Finishing,
            Self::NoSafetyNote => Stops::Closing,
            Self::Closed | Self::WrongState | Self::NoSuchPart | Self::ReasonNotListed => Stops::Every,
            Self::NeedWithoutDay(_)
            | Self::DueBeforeStart
            | Self::OutsideHorizon
            | Self::Overspent
            | Self::SecurityReviewDue
            | Self::SecurityNewer
            | Self::DimensionEmpty(_)
            | Self::DoneBefore(_)
            | Self::DependsOnItself
            | Self::LooksLikeContact
            | Self::DateUnreadable
            | Self::AmountUnreadable(_)
            | Self::NumberUnreadable
            | Self::TooLong
            | Self::NotFitToWork
            | Self::CeilingPassed(_)
            | Self::ReferralOverdue
            | Self::TickNotMet(_)
            | Self::TickUnclear(_)
            | Self::ContactTooFar => Stops::Nothing,
        }
    }

    /// The code used in message names.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoWishLine => "no_wish_line",
            Self::UrgentNeedOpen(_) => "urgent_need_open",
            Self::NeedWithoutDay(_) => "need_without_day",
            Self::NoOwner => "no_owner",
            Self::NoDueDate => "no_due_date",
            Self::DueBeforeStart => "due_before_start",
            Self::OutsideHorizon => "outside_horizon",
            Self::NoConsentForRecipient => "no_consent_for_recipient",
            Self::CashNotProtected => "cash_not_protected",
            Self::TranchesDiffer => "tranches_differ",
            Self::Overspent => "overspent",
            Self::SecurityMissing => "security_missing",
            Self::SecurityReviewDue => "security_review_due",
            Self::SecurityNewer => "security_newer",
            Self::SecurityBroughtUp => "security_brought_up",
            Self::SecurityRaised => "security_raised",
            Self::NoBestInterests => "no_best_interests",
            Self::DimensionEmpty(_) => "dimension_empty",
            Self::DoneBefore(_) => "done_before",
            Self::DependsOnItself => "depends_on_itself",
            Self::LooksLikeContact => "looks_like_contact",
            Self::Closed => "closed",
            Self::DateUnreadable => "date_unreadable",
            Self::AmountUnreadable(_) => "amount_unreadable",
            Self::NumberUnreadable => "number_unreadable",
            Self::TooLong => "too_long",
            Self::CriterionNotMet => "criterion_not_met",
            Self::CriterionUnclear => "criterion_unclear",
            Self::NotFitToWork => "not_fit_to_work",
            Self::CeilingPassed(_) => "ceiling_passed",
            Self::NotConfirmedByPerson => "not_confirmed_by_person",
            Self::ReferralOverdue => "referral_overdue",
            Self::NotSafeToUse => "not_safe_to_use",
            Self::TickNotMet(_) => "tick_not_met",
            Self::TickUnclear(_) => "tick_unclear",
            Self::NoType => "no_type",
            Self::TypeNotOffered(_) => "type_not_offered",
            Self::TypeNotNow(_) => "type_not_now",
            Self::RiskBeforeDelivery => "risk_before_delivery",
            Self::NoSafetyLine => "no_safety_line",
            Self::SafetyStop => "safety_stop",
            Self::SafetyNotChecked => "safety_not_checked",
            Self::PoliceOnly => "police_only",
            Self::ContactTooFar => "contact_too_far",
            Self::WrongState => "wrong_state",
            Self::NoSuchPart => "no_such_part",
            Self::ReasonNotListed => "reason_not_listed",
            Self::NoSafetyNote => "no_safety_note",
        }
    }
}
