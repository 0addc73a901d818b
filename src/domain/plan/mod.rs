//! The reintegration plan: lines from wishes and needs, agreed in versions, followed up, closed.
//!
//! The plan belongs to the person. What is typed is kept as typed; [`Plan::check`] marks it. Only
//! the rules that RI 3.5 calls "block" refuse a step.
//!
//! INVARIANT: a closed plan changes only by [`PlanAction::Reopen`], and no action changes or
//! removes an agreed version or an ending. What may go out of it can be ticked at any time.
//! INVARIANT: nothing here reads a clock, decides eligibility, chooses a form of payment, or sets a
//! contact interval by itself.

mod action;
mod cash;
mod check;
mod closure;
mod coded;
mod contact_trace;
mod content;
mod context;
mod edit;
mod fault;
mod field;
mod kind;
mod line;
mod overview;
mod problem;
mod record;
pub mod schedule;
mod step;
mod texts;
mod whole;

#[cfg(test)]
mod tests;

pub use action::{NewLine, PlanAction};
pub use cash::{CashAdvice, CashAnswer, CashQuestion, CashQuestions, CashSaid, FormStanding, Standing, YesNoUnclear};
pub use closure::{Closure, Counting, Ending, Reopening, counting};
pub(crate) use coded::coded;
pub use contact_trace::looks_like_contact;
pub use context::{PlanContext, SecurityNow};
pub use edit::{CashEdit, FeasibilityEdit, FeasibilityTick, LineEdit, MoneyEdit, ProgressEdit};
pub use fault::{Fault, Stops};
pub use field::{Field, TEXT_LIMIT};
pub use kind::{
    Evidence, Form, LineKind, LineStatus, Met, Mode, PlanLevel, ReferralReason, ReferralState, SafetyResult, Window,
};
pub use line::{
    Feasibility, FeasibilityCheck, LineId, LineMoney, LineReferral, PlanLine, Progress, SafetyCheck, Tranche, Wish,
};
pub use overview::{LineSummary, PlanTotals};
pub use problem::{Place, Problem, Rule, Severity, Transition};
pub use record::{
    AgreedHow, Agreement, Approval, Channel, Decision, Declaration, DimensionReview, Eligibility, Programme,
    ProgrammeId, Review, RiskRef, SafeToTalk, Version,
};
pub use texts::{PlanText, Written};
pub use whole::{Content, DIMENSIONS, Plan, PlanStatus};
