//! The fields of a plan, for labels and for marking.

use super::coded::coded;

coded! {
    /// The fields of a plan, for labels and for marking.
    "plan-field" Field {
        /// The wish at the head of the plan.
        Headline = "headline",
        /// The start of the plan.
        PlanStart = "plan_start",
        /// How many months it covers.
        Horizon = "horizon",
        /// The reason why an urgent need has no line.
        NeedReason = "need_reason",
        /// Why the plan waits.
        WaitReason = "wait_reason",
        /// The approach in words.
        ApproachOther = "approach_other",
        /// The goal.
        Goal = "goal",
        /// The step.
        Step = "step",
        /// The person's first step.
        FirstStep = "first_step",
        /// The role that sees to it.
        Owner = "owner",
        /// The provider.
        Provider = "provider",
        /// The start of a line.
        Start = "start",
        /// The due date.
        Due = "due",
        /// The reason for dates outside the plan's time.
        DateReason = "date_reason",
        /// The interval of repeated contact.
        EveryDays = "every_days",
        /// The planned amount.
        Planned = "planned",
        /// The amount spent.
        Spent = "spent",
        /// The reason for spending more.
        OverspendReason = "overspend_reason",
        /// The amount of an instalment.
        TrancheAmount = "tranche_amount",
        /// The condition of an instalment.
        TrancheCondition = "tranche_condition",
        /// The due date of an instalment.
        TrancheDue = "tranche_due",
        /// The day an instalment was paid.
        TranchePaid = "tranche_paid",
        /// What a look at a criterion rests on.
        CriterionBasis = "criterion_basis",
        /// Why a line is planned although a criterion is not met.
        CriterionReason = "criterion_reason",
        /// The day of a look at a criterion.
        CriterionOn = "criterion_on",
        /// The day to look at a criterion again.
        CriterionAgain = "criterion_again",
        /// What an answer about cash rests on.
        CashBasis = "cash_basis",
        /// Why the person prefers a form.
        CashWhy = "cash_why",
        /// The day of the look at safety.
        SafetyOn = "safety_on",
        /// The reason for the state of a line.
        StatusReason = "status_reason",
        /// The day the person confirmed receipt.
        ReceivedOn = "received_on",
        /// The day of an appointment.
        AppointmentOn = "appointment_on",
        /// When it is asked how a referral went.
        FollowUpOn = "follow_up_on",
        /// The name of a programme.
        ProgrammeName = "programme_name",
        /// The day a programme decided.
        ProgrammeOn = "programme_on",
        /// The ceiling of a programme.
        ProgrammeCeiling = "programme_ceiling",
        /// The day of a review.
        ReviewOn = "review_on",
        /// The time a review looks back on.
        ReviewPeriod = "review_period",
        /// How things are.
        ReviewSituation = "review_situation",
        /// What is difficult.
        ReviewProblem = "review_problem",
        /// What is done about it.
        ReviewAction = "review_action",
        /// The instrument used.
        ReviewInstrument = "review_instrument",
        /// What the person says.
        PersonSays = "person_says",
        /// What staff say.
        StaffSays = "staff_says",
        /// The next contact.
        NextOn = "next_on",
        /// A remark at an approval.
        ApprovalNote = "approval_note",
        /// What is known about safety at the end.
        SafetyNote = "safety_note",
        /// When the plan would be taken up again.
        ReopenConditions = "reopen_conditions",
        /// Who goes on helping.
        FollowOn = "follow_on",
        /// The instrument used at the end.
        FinalInstrument = "final_instrument",
        /// Why the plan was taken up again.
        ReopenReason = "reopen_reason",
    }
}

/// The longest free text, in characters (SA 3.11).
pub const TEXT_LIMIT: usize = crate::domain::answer::NOTE_LIMIT;
