//! What the rules say about a plan: which rule, how serious, where.

use super::coded::coded;
use super::context::PlanContext;
use super::fault::{Fault, Stops};
use super::field::Field;
use super::line::LineId;
use super::record::ProgrammeId;

/// Something the rules say about a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The rule.
    pub rule: Rule,
    /// How serious it is.
    pub severity: Severity,
    /// Which steps it stands in the way of.
    pub stops: Stops,
    /// Where it is.
    pub place: Place,
    /// The field, where it is about one.
    pub field: Option<Field>,
    /// What it is.
    pub fault: Fault,
}

/// Where a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The plan as a whole.
    Plan,
    /// A line.
    Line(LineId),
    /// A programme.
    Programme(ProgrammeId),
    /// A review, by position from 0.
    Review(usize),
}

/// A step of a plan that a rule can refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transition {
    /// Agreeing on the plan.
    Agree,
    /// Starting the plan.
    Activate,
    /// Starting to deliver a line, or giving more or something else under a line that has begun:
    /// under way, sent to a provider, an instalment paid, more spent.
    Deliver(LineId),
    /// Setting a line to done.
    Finish(LineId),
}

coded! {
    /// The rules: P1 to P13 of RI 3.5, and those that stand elsewhere.
    "plan-rule" Rule {
        /// A line comes from a wish.
        P1 = "P1",
        /// Urgent needs.
        P2 = "P2",
        /// Owner and due date.
        P3 = "P3",
        /// Dates.
        P4 = "P4",
        /// Consent for the recipient.
        P5 = "P5",
        /// Cash.
        P6 = "P6",
        /// Amounts.
        P7 = "P7",
        /// The security assessment.
        P8 = "P8",
        /// Best interests of the child.
        P9 = "P9",
        /// All dimensions.
        P10 = "P10",
        /// Dependent lines.
        P11 = "P11",
        /// Contact details in free text.
        P12 = "P12",
        /// Closed plans.
        P13 = "P13",
        /// Typed input that cannot be read.
        Typed = "typed",
        /// The feasibility grid (RI 3.2).
        Grid = "grid",
        /// Fit to work (RI 2.5).
        FitToWork = "fit_to_work",
        /// Ceilings of programmes (RI 4.5).
        Ceiling = "ceiling",
        /// Referrals (RI 4.6).
        Referral = "referral",
        /// Safety before delivery (SA 8.3).
        Safety = "safety",
        /// Types of assistance that are not offered, or not yet (SA 8.3).
        Assistance = "assistance",
        /// The grid of reintegration risks (RI 2.3).
        RiskGrid = "risk_grid",
        /// Protection where the general situation asks for it (SA 3.4, R6m).
        Mitigation = "mitigation",
        /// The end of a plan (SA 8.5).
        Closing = "closing",
        /// Contact intervals (SA 3.8, R14).
        Interval = "interval",
        /// The states of a plan (RI 3.4).
        State = "state",
    }
}

coded! {
    /// How serious a problem is.
    "plan-severity" Severity {
        /// A reminder.
        Hint = "hint",
        /// A warning.
        Warn = "warn",
        /// A step is refused until it is settled.
        Block = "block",
    }
}

impl Problem {
    /// A problem of the plan as a whole.
    pub(super) fn of_plan(fault: Fault) -> Self {
        let (rule, severity, stops) = (fault.rule(), fault.severity(), fault.stops());
        Self { rule, severity, stops, place: Place::Plan, field: None, fault }
    }

    /// The same problem, as serious as the data say it is.
    pub(super) fn weighed(self, case: &PlanContext<'_>) -> Self {
        let listed = case.rules.iter().flat_map(|rule| &rule.faults).find(|row| row.id == self.fault.code());
        match listed {
            Some(row) => Self { severity: row.severity, stops: row.stops, ..self },
            None => self,
        }
    }

    /// The same problem at another place.
    pub(super) fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }

    /// The same problem at a field.
    pub(super) fn field(self, field: Field) -> Self {
        Self { field: Some(field), ..self }
    }

    /// The line it is about.
    pub fn line(&self) -> Option<LineId> {
        match self.place {
            Place::Line(line) => Some(line),
            Place::Plan | Place::Programme(_) | Place::Review(_) => None,
        }
    }

    /// Whether it stands in the way of a step.
    pub fn refuses(&self, step: Transition) -> bool {
        let here = |line: LineId| self.line().is_none_or(|own| own == line);
        match self.stops {
            // Closing is no step of the lines; it is refused where it is tried.
            Stops::Nothing | Stops::Closing => false,
            Stops::Agreeing => step == Transition::Agree,
            Stops::Activating => match step {
                Transition::Activate => true,
                Transition::Deliver(line) => here(line),
                Transition::Agree | Transition::Finish(_) => false,
            },
            Stops::Delivering => matches!(step, Transition::Deliver(line) if here(line)),
            Stops::Finishing => matches!(step, Transition::Finish(line) if here(line)),
            Stops::Every => match step {
                Transition::Agree | Transition::Activate => true,
                Transition::Deliver(line) | Transition::Finish(line) => here(line),
            },
            Stops::Starting => match step {
                Transition::Agree | Transition::Activate => true,
                Transition::Deliver(line) => here(line),
                Transition::Finish(_) => false,
            },
        }
    }
}
