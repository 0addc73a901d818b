//! Two offices, one person: the answers of both, side by side (SA 7.2 D9: the assessment is made
//! in both countries jointly).
//!
//! INVARIANT: nothing that one office recorded lowers what the other found. The joint finding is never
//! below either, and "not known" on one side never hides a "yes" on the other.
//! INVARIANT: nothing is taken over by itself; here is only what can be seen.

mod merge;
mod pairs;

pub use pairs::{Kind, Pair, Place, Stricter, handed, pairs};

use merge::{Merged, Preferred};

use super::assess::{Outcome, assess};
use super::case::Case;
use super::catalogue::Catalogue;
use super::date::Date;
use super::scale::{Level, Readiness, Retrafficking, Timing};

/// What the answers of both offices add up to, each read as the more dangerous of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joint {
    /// The level is at least this.
    pub level: Level,
    /// How soon.
    pub timing: Timing,
    /// The level it could be if everything open turned out badly.
    pub could_be: Level,
    /// The danger of being exploited again on return.
    pub retrafficking: Retrafficking,
    /// Whether the journey can be booked.
    pub readiness: Readiness,
}

impl Joint {
    fn of(outcome: &Outcome) -> Self {
        Self {
            level: outcome.floor,
            timing: outcome.timing,
            could_be: outcome.could_be,
            retrafficking: outcome.retrafficking,
            readiness: outcome.readiness,
        }
    }

    /// What the other office found when it handed the case over, with answers it did not hand over.
    fn at_least_as_handed_over(self, case: &Case) -> Self {
        match case.history.last().filter(|_| case.handed_over.is_some()) {
            None => self,
            Some(then) => Self {
                level: self.level.max(then.floor),
                timing: self.timing.max(then.timing),
                could_be: self.could_be.max(then.floor),
                ..self
            },
        }
    }

    /// The more serious of each.
    fn max(self, other: Self) -> Self {
        Self {
            level: self.level.max(other.level),
            timing: self.timing.max(other.timing),
            could_be: self.could_be.max(other.could_be),
            retrafficking: self.retrafficking.max(other.retrafficking),
            readiness: self.readiness.max(other.readiness),
        }
    }
}

/// What both together find. Never below what either finds alone: a level that an earlier assessment
/// holds on one side holds here too.
pub fn joint(catalogue: &Catalogue, ours: &Case, theirs: &Case, today: Date) -> Joint {
    let both = |first: Preferred| Joint::of(&together(catalogue, ours, theirs, today, first));
    alone(catalogue, ours, today)
        .max(alone(catalogue, theirs, today))
        .max(both(Preferred::Ours))
        .max(both(Preferred::Theirs))
}

/// What one office finds: the other office as it was when it handed the case over, if that is more.
pub fn alone(catalogue: &Catalogue, case: &Case, today: Date) -> Joint {
    Joint::of(&case.outcome(catalogue, today)).at_least_as_handed_over(case)
}

/// One judgement on the stricter answer of each question. Where two different answers are equally
/// strict, one of them has to be taken; both ways are looked at.
fn together(catalogue: &Catalogue, ours: &Case, theirs: &Case, today: Date, first: Preferred) -> Outcome {
    let merged = Merged::of(catalogue, ours, theirs, today, first);
    assess(catalogue, merged.inputs(today))
}
