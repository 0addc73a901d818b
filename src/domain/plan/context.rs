//! What a plan has to know about the case it belongs to. Borrowed, never stored.

use std::collections::BTreeMap;

use crate::domain::answer::{Code, ItemId};
use crate::domain::date::Date;
use crate::domain::instrument::{Approach, Blocks, CashRow, ClosureReason, FeasibilityCriterion, PlanRule};
use crate::domain::scale::{Level, Timing};

/// The facts of the case the rules P1 to P13 look at.
#[derive(Debug, Clone, Copy)]
pub struct PlanContext<'a> {
    /// Today.
    pub today: Date,
    /// Items at which a wish in the person's own words is recorded.
    pub wishes: &'a [ItemId],
    /// Needs marked urgent.
    pub urgent_needs: &'a [ItemId],
    /// Needs of which it is not known yet whether there is one, without a day to ask again (SA 8.2).
    pub undated_needs: &'a [ItemId],
    /// The person agrees that other bodies are told; `false` if withdrawn, refused or not known.
    pub sharing_consent: bool,
    /// A child, or treated as one because the age is not settled (SA 3.4 R9).
    pub child: bool,
    /// A best-interests decision is recorded.
    pub best_interests_recorded: bool,
    /// Fit to work, at least in part; `false` while not known (RI 2.5).
    pub fit_to_work: bool,
    /// Protection by the police alone is not enough here (SA 3.4.4).
    pub police_not_enough: bool,
    /// The general situation asks for protection in the plan (SA 3.4 R6m).
    pub needs_safety_line: bool,
    /// A risk of reintegration stands before delivery (RI 2.3).
    pub risk_before_delivery: bool,
    /// Types of assistance that are not offered, or not yet (SA 8.3).
    pub blocked: &'a BTreeMap<String, Blocks>,
    /// Approaches, from the data.
    pub approaches: &'a [Approach],
    /// What the answers about cash mean for the forms of help, from the data.
    pub cash: &'a [CashRow],
    /// Criteria of the feasibility grid, from the data.
    pub feasibility: &'a [FeasibilityCriterion],
    /// How serious each fault is, and what it stops, from the data. What is not listed is as the
    /// specification has it.
    pub rules: &'a [&'a PlanRule],
    /// Reasons for closing, from the data.
    pub closures: &'a [ClosureReason],
    /// The current security assessment; `None` if there is none.
    pub security: Option<SecurityNow>,
}

/// The current security assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SecurityNow {
    /// Its day.
    pub on: Date,
    /// Its version.
    pub version: u32,
    /// The level in force: never below the floor.
    pub level: Level,
    /// The timing.
    pub timing: Timing,
    /// A contact after arrival has brought something up, and nobody has looked at safety since.
    pub brought_up: bool,
    /// When it has to be looked at again.
    pub review_by: Option<Date>,
    /// The review interval that belongs to level and timing, in days (SA 3.8, R14).
    pub interval_days: Option<u16>,
}

impl PlanContext<'_> {
    /// The approaches that may be offered (RI 2.5, SA 8.3). What is only not delivered yet may be planned.
    pub fn offered(&self) -> impl Iterator<Item = &Approach> {
        let fits = |approach: &&Approach| self.fit_to_work || !approach.needs_fit_to_work;
        let blocked = |approach: &Approach| self.blocked.get(&approach.assistance) == Some(&Blocks::Plan);
        self.approaches.iter().filter(fits).filter(move |approach| !blocked(approach))
    }

    /// The approach with this code.
    pub(super) fn approach(&self, code: &Code) -> Option<&Approach> {
        self.approaches.iter().find(|approach| approach.id == code.as_str())
    }
}
