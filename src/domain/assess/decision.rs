//! The human decision and its bounds (SA 3.4.3).

use serde::{Deserialize, Serialize};

use crate::domain::date::Date;
use crate::domain::scale::Level;

use super::outcome::Outcome;

/// What a named person (by role) decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The level decided on.
    pub judged: Level,
    /// One to three main reasons, in the worker's words.
    pub reasons: Vec<String>,
    /// Who decided, by role.
    pub by_role: String,
    /// Who agreed to a level below the floor, by role.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub second_by_role: String,
    /// The day.
    pub on: Date,
    /// The floor at the time, so that a later change is seen.
    pub floor_then: Level,
}

/// A decision as it is being made.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    /// The level chosen.
    #[serde(default)]
    pub level: Option<Level>,
    /// Reasons as typed; blank ones do not count.
    #[serde(default)]
    pub reasons: Vec<String>,
    /// Who decides, by role.
    #[serde(default)]
    pub by_role: String,
    /// Second reviewer, by role.
    #[serde(default)]
    pub second_by_role: String,
}

/// Why a decision cannot be recorded. Wording is `refusal-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecisionFault {
    /// No level was chosen.
    NoLevel,
    /// Not one sentence of reason.
    NoReason,
    /// More than three main reasons.
    TooManyReasons,
    /// Nobody is named as deciding.
    NobodyNamed,
    /// More than one step below the floor.
    MoreThanOneStep,
    /// Below the floor without a second reviewer, or with the same one twice.
    NoSecondReviewer,
    /// A rule of the data refuses any lowering; its name.
    Refused(String),
    /// An earlier assessment holds the level.
    HeldByMemory,
}

impl DecisionFault {
    /// The name behind `refusal-`.
    pub fn code(&self) -> &str {
        match self {
            Self::NoLevel => "no_level",
            Self::NoReason => "no_reason",
            Self::TooManyReasons => "too_many_reasons",
            Self::NobodyNamed => "nobody_named",
            Self::MoreThanOneStep => "more_than_one_step",
            Self::NoSecondReviewer => "no_second_reviewer",
            Self::Refused(id) => id,
            Self::HeldByMemory => "memory",
        }
    }
}

/// The most reasons that are taken.
const MOST_REASONS: usize = 3;

/// Records a decision, or says every reason why not.
///
/// # Errors
/// All faults at once, in the order in which they are worth mending.
pub fn decide(outcome: &Outcome, judged: &Judged, on: Date) -> Result<Decision, Vec<DecisionFault>> {
    let mut faults = Vec::new();
    let reasons: Vec<String> =
        judged.reasons.iter().map(|reason| reason.trim().to_owned()).filter(|reason| !reason.is_empty()).collect();
    if judged.level.is_none() {
        faults.push(DecisionFault::NoLevel);
    }
    if let Some(level) = judged.level.filter(|level| *level < outcome.floor) {
        faults.extend(lowering_faults(outcome, judged, level));
    }
    if reasons.is_empty() {
        faults.push(DecisionFault::NoReason);
    }
    if reasons.len() > MOST_REASONS {
        faults.push(DecisionFault::TooManyReasons);
    }
    if judged.by_role.trim().is_empty() {
        faults.push(DecisionFault::NobodyNamed);
    }
    match judged.level {
        Some(level) if faults.is_empty() => Ok(Decision {
            judged: level,
            reasons,
            by_role: judged.by_role.trim().to_owned(),
            second_by_role: if level < outcome.floor { judged.second_by_role.trim().to_owned() } else { String::new() },
            on,
            floor_then: outcome.floor,
        }),
        _ => Err(faults),
    }
}

fn lowering_faults(outcome: &Outcome, judged: &Judged, level: Level) -> Vec<DecisionFault> {
    let mut faults: Vec<DecisionFault> = outcome.lowering_refused.iter().cloned().map(DecisionFault::Refused).collect();
    if outcome.held_by_memory.is_some() {
        faults.push(DecisionFault::HeldByMemory);
    }
    if level < outcome.floor.lowered() {
        faults.push(DecisionFault::MoreThanOneStep);
    }
    if faults.is_empty() && judged.second_by_role.trim().is_empty() {
        faults.push(DecisionFault::NoSecondReviewer);
    }
    faults
}
