//! What the decision page works with, without a screen.

use crate::domain::assess::{Decision, DecisionFault, Judged, Outcome};
use crate::domain::scale::Level;

/// How many reasons there is room for.
pub const REASONS: usize = 3;

/// How a level stands to what the rules give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against {
    /// Above it.
    Above,
    /// The level the rules give at least.
    Floor,
    /// One step below it.
    OneBelow,
    /// More than one step below it.
    FarBelow,
}

impl Against {
    /// How a level stands to the floor.
    pub fn of(level: Level, floor: Level) -> Self {
        if level > floor {
            Self::Above
        } else if level == floor {
            Self::Floor
        } else if level == floor.lowered() {
            Self::OneBelow
        } else {
            Self::FarBelow
        }
    }

    /// The name behind `decision-against`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Above => "above",
            Self::Floor => "floor",
            Self::OneBelow => "one-below",
            Self::FarBelow => "far-below",
        }
    }
}

/// What is said of a level to choose. Wording is `decision-option.<name>`.
pub fn option(level: Level, outcome: &Outcome) -> &'static str {
    let refused = !outcome.lowering_refused.is_empty() || outcome.held_by_memory.is_some();
    match Against::of(level, outcome.floor) {
        Against::OneBelow if refused => "refused-below",
        against => against.code(),
    }
}

/// How a recorded decision stands to the floor it was made on.
pub fn against(decision: &Decision) -> Against {
    Against::of(decision.judged, decision.floor_then)
}

/// Whether the level chosen lies below what the rules give.
pub fn is_below(judged: &Judged, floor: Level) -> bool {
    judged.level.is_some_and(|level| level < floor)
}

/// The faults to show: all of them once recording was tried, and before that only those about going
/// below what the rules give.
pub fn shown(faults: Vec<DecisionFault>, tried: bool) -> Vec<DecisionFault> {
    faults.into_iter().filter(|fault| tried || is_about_lowering(fault)).collect()
}

fn is_about_lowering(fault: &DecisionFault) -> bool {
    match fault {
        DecisionFault::MoreThanOneStep
        | DecisionFault::NoSecondReviewer
        | DecisionFault::Refused(_)
        | DecisionFault::HeldByMemory => true,
        DecisionFault::NoLevel
        | DecisionFault::NoReason
        | DecisionFault::TooManyReasons
        | DecisionFault::NobodyNamed => false,
    }
}

/// The reasons with one of them typed anew. Blank ones at the end go, so that taking everything back
/// leaves nothing behind.
pub fn with_reason(reasons: &[String], at: usize, text: String) -> Vec<String> {
    let mut reasons = reasons.to_vec();
    if reasons.len() <= at {
        reasons.resize(at + 1, String::new());
    }
    if let Some(reason) = reasons.get_mut(at) {
        *reason = text;
    }
    while reasons.last().is_some_and(String::is_empty) {
        reasons.pop();
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::super::super::result::fixture::{case, outcome};
    use super::*;

    #[test]
    fn levels_are_told_by_their_steps_from_the_floor() {
        let told = |floor| Level::ALL.map(|level| Against::of(level, floor));
        assert_eq!(told(Level::Critical), [Against::FarBelow, Against::FarBelow, Against::OneBelow, Against::Floor]);
        assert_eq!(told(Level::Raised), [Against::OneBelow, Against::Floor, Against::Above, Against::Above]);
        assert_eq!(told(Level::Standing)[0], Against::Floor);
    }

    #[test]
    fn a_level_that_cannot_be_recorded_does_not_offer_a_second_reviewer() {
        let mut outcome = outcome(&case(&[]));
        (outcome.floor, outcome.lowering_refused) = (Level::High, Vec::new());
        assert_eq!(option(Level::Raised, &outcome), "one-below");
        outcome.held_by_memory = Some(Level::High);
        assert_eq!(option(Level::Raised, &outcome), "refused-below");
        (outcome.held_by_memory, outcome.lowering_refused) = (None, vec!["provisional".to_owned()]);
        assert_eq!(option(Level::Raised, &outcome), "refused-below");
        assert_eq!(option(Level::High, &outcome), "floor");
    }

    #[test]
    fn before_the_first_try_only_lowering_is_spoken_of() {
        let faults =
            || vec![DecisionFault::NoReason, DecisionFault::NoSecondReviewer, DecisionFault::Refused("x".to_owned())];
        assert_eq!(shown(faults(), true), faults());
        assert_eq!(shown(faults(), false), faults()[1..]);
    }

    #[test]
    fn reasons_keep_their_places_and_leave_nothing_behind() {
        let second = with_reason(&[], 1, "b".to_owned());
        assert_eq!(second, ["", "b"]);
        assert_eq!(with_reason(&second, 0, "a".to_owned()), ["a", "b"]);
        assert_eq!(with_reason(&second, 1, String::new()), Vec::<String>::new());
    }
}
