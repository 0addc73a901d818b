//! One line of a plan: from a wish or a need to a step, with who, by when and on which conditions.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::cash::CashQuestions;
use super::kind::{
    Evidence, Form, LineKind, LineStatus, Met, Mode, PlanLevel, ReferralReason, ReferralState, SafetyResult, Window,
};
use super::record::ProgrammeId;
use crate::domain::answer::{Code, ItemId};
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::{Approach, Dimension};
use crate::domain::money::{Amount, MoneyProblem};

/// The number of a line. It stays the same when lines are moved and is never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LineId(pub u32);

/// The wish of the person that a line serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    /// The wish at the head of the plan.
    Headline,
    /// A wish written down at this item.
    Item(ItemId),
}

/// A line of the plan (RI 3.4). Everything typed is kept as typed; [`Plan::check`](super::Plan::check)
/// says what cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanLine {
    /// Its number.
    pub id: LineId,
    /// The wish it serves.
    #[serde(default)]
    pub wish: Option<Wish>,
    /// The need it meets.
    #[serde(default)]
    pub need: Option<ItemId>,
    /// The dimension it counts under.
    pub dimension: Dimension,
    /// Who or what changes.
    #[serde(default)]
    pub level: PlanLevel,
    /// What kind of line it is.
    #[serde(default)]
    pub kind: LineKind,
    /// The type of assistance, from the list in the data (SA 8.3). An approach says it by itself.
    #[serde(default)]
    pub assistance: Option<Code>,
    /// The approach, from the list in the data.
    #[serde(default)]
    pub approach: Option<Code>,
    /// The approach in words where no code fits.
    #[serde(default)]
    pub approach_other: String,
    /// The goal in one sentence, from the person's view.
    #[serde(default)]
    pub goal: String,
    /// What is done.
    #[serde(default)]
    pub step: String,
    /// The first step the person takes.
    #[serde(default)]
    pub first_step: String,
    /// The role that sees to it.
    #[serde(default)]
    pub owner_role: Option<Code>,
    /// The organisation or role that provides it.
    #[serde(default)]
    pub provider: String,
    /// The person agrees that this provider is told what the line needs.
    #[serde(default)]
    pub provider_consented: bool,
    /// How visibly it is delivered.
    #[serde(default)]
    pub mode: Mode,
    /// From when, as typed.
    #[serde(default)]
    pub start_on: DateText,
    /// By when, as typed.
    #[serde(default)]
    pub due_on: DateText,
    /// Why its dates may lie outside the plan's time.
    #[serde(default)]
    pub date_reason: String,
    /// For contact that repeats: every so many days, as typed.
    #[serde(default)]
    pub every_days: String,
    /// Lines that must be done first.
    #[serde(default)]
    pub depends_on: BTreeSet<LineId>,
    /// The programme that pays.
    #[serde(default)]
    pub programme: Option<ProgrammeId>,
    /// Amounts, form and instalments.
    #[serde(default)]
    pub money: LineMoney,
    /// Whether it can work.
    #[serde(default)]
    pub feasibility: Feasibility,
    /// Cash or in kind: the six questions.
    #[serde(default)]
    pub cash: CashQuestions,
    /// The look at safety before it is delivered.
    #[serde(default)]
    pub safety: SafetyCheck,
    /// How far it has come.
    #[serde(default)]
    pub progress: Progress,
    /// Ticked by the worker: this line's free text may appear in outputs and messages.
    #[serde(default)]
    pub text_released: bool,
}

/// What a line costs. Amounts are kept as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LineMoney {
    /// In which form it is given.
    pub form: Form,
    /// The planned amount.
    pub planned: String,
    /// The amount spent so far.
    pub spent: String,
    /// The currency, three letters.
    pub currency: String,
    /// Why more was spent than planned.
    pub overspend_reason: String,
    /// Instalments; none means it is paid in one.
    pub tranches: Vec<Tranche>,
    /// What shows that it was given.
    pub evidence: Evidence,
}

/// An instalment.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tranche {
    /// The amount, as typed, in the currency of the line.
    pub amount: String,
    /// What has to be so before it is paid.
    pub condition: String,
    /// By when.
    pub due_on: DateText,
    /// When it was paid.
    pub paid_on: DateText,
    /// What shows that it was given.
    pub evidence: Evidence,
}

/// Whether a line can work: criteria from the grid, and three ticks. Never a score (SA 8.5).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Feasibility {
    /// One for each criterion looked at.
    pub checks: Vec<FeasibilityCheck>,
    /// The service exists.
    pub service_exists: Option<Met>,
    /// The person qualifies for it.
    pub person_qualifies: Option<Met>,
    /// It is safe.
    pub safe: Option<Met>,
}

/// A criterion of the grid, looked at for one line (RI 3.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeasibilityCheck {
    /// The criterion, from the list in the data.
    pub criterion: Code,
    /// What was found.
    pub result: Met,
    /// What this rests on.
    #[serde(default)]
    pub basis: String,
    /// When it was looked at.
    #[serde(default)]
    pub on: DateText,
    /// Not met, and planned all the same: the reason, in writing.
    #[serde(default)]
    pub reason: String,
    /// Unclear: when to look again.
    #[serde(default)]
    pub check_again_on: DateText,
}

/// A look at safety before something is delivered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SafetyCheck {
    /// When it was done.
    pub on: DateText,
    /// By which role.
    pub by_role: Option<Code>,
    /// What follows.
    pub result: Option<SafetyResult>,
}

/// How far a line has come.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Progress {
    /// Its state.
    pub status: LineStatus,
    /// Why it is in that state.
    pub reason: String,
    /// The day on which the person confirmed that it was really received.
    pub received_on: DateText,
    /// For a referral: where it stands.
    pub referral: LineReferral,
}

/// Where a referral to a service stands (RI 4.6).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LineReferral {
    /// Its state.
    pub state: ReferralState,
    /// Since when.
    pub since: Option<Date>,
    /// How soon an answer is expected.
    pub answer_within: Option<Window>,
    /// Why the person is referred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<ReferralReason>,
    /// The day of an appointment, as typed.
    #[serde(skip_serializing_if = "DateText::is_blank")]
    pub appointment_on: DateText,
    /// When it is asked how it went, as typed.
    #[serde(skip_serializing_if = "DateText::is_blank")]
    pub follow_up_on: DateText,
}

impl PlanLine {
    /// An empty line.
    pub fn new(id: LineId, dimension: Dimension) -> Self {
        Self {
            id,
            wish: None,
            need: None,
            dimension,
            level: PlanLevel::default(),
            kind: LineKind::default(),
            assistance: None,
            approach: None,
            approach_other: String::new(),
            goal: String::new(),
            step: String::new(),
            first_step: String::new(),
            owner_role: None,
            provider: String::new(),
            provider_consented: false,
            mode: Mode::default(),
            start_on: DateText::default(),
            due_on: DateText::default(),
            date_reason: String::new(),
            every_days: String::new(),
            depends_on: BTreeSet::new(),
            programme: None,
            money: LineMoney::default(),
            feasibility: Feasibility::default(),
            cash: CashQuestions::default(),
            safety: SafetyCheck::default(),
            progress: Progress::default(),
            text_released: false,
        }
    }

    /// The type of assistance: that of the approach, or the one that was chosen while there is none.
    pub fn type_of<'l>(&'l self, approaches: &'l [Approach]) -> Option<&'l str> {
        let named = self.approach.as_ref().and_then(|code| approaches.iter().find(|row| row.id == code.as_str()));
        named.map(|row| row.assistance.as_str()).or_else(|| self.assistance.as_ref().map(Code::as_str))
    }

    /// Whether it still counts: neither declined by the person nor dropped.
    pub fn is_live(&self) -> bool {
        match self.progress.status {
            LineStatus::DeclinedByPerson | LineStatus::Dropped => false,
            LineStatus::Proposed
            | LineStatus::Accepted
            | LineStatus::Waiting
            | LineStatus::UnderWay
            | LineStatus::Done => true,
        }
    }

    /// The planned amount.
    ///
    /// # Errors
    /// Why it cannot be counted.
    pub fn planned(&self) -> Result<Amount, MoneyProblem> {
        Amount::parse(&self.money.planned, &self.money.currency)
    }

    /// The amount spent.
    ///
    /// # Errors
    /// Why it cannot be counted.
    pub fn spent(&self) -> Result<Amount, MoneyProblem> {
        Amount::parse(&self.money.spent, &self.money.currency)
    }

    /// How many days the referral has been in its state; `None` before it was moved.
    pub fn referral_age(&self, today: Date) -> Option<i64> {
        self.progress.referral.since.map(|since| since.days_until(today).max(0))
    }

    /// Whether an answer to the referral is overdue. Windows of hours end with the day.
    pub fn referral_overdue(&self, today: Date) -> bool {
        let referral = &self.progress.referral;
        let waits = match referral.state {
            ReferralState::Sent | ReferralState::Acknowledged => true,
            ReferralState::Proposed
            | ReferralState::ConsentGiven
            | ReferralState::ServiceStarted
            | ReferralState::ServiceConfirmedByPerson
            | ReferralState::NotAvailable
            | ReferralState::Declined
            | ReferralState::Lost => false,
        };
        let late = |window: Window| self.referral_age(today).is_some_and(|age| age > window.days());
        self.kind == LineKind::Referral && waits && referral.answer_within.is_some_and(late)
    }
}
