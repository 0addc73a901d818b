//! Vulnerability factors at four levels (RI 2.2): what makes things harder, and what protects.
//!
//! INVARIANT: factors are never added up, and a direction is chosen for this person, never taken
//! from the name of a factor.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::answer::{Code, NOTE_LIMIT};
use super::date::DateText;
use super::instrument::FactorLevel;
use super::plan::coded;

coded! {
    /// What a factor does for this person.
    "factor-direction" Direction {
        /// It makes things harder.
        Risk = "risk",
        /// It protects.
        Protective = "protective",
        /// Both.
        Both = "both",
        /// Unclear.
        Unclear = "unclear",
    }
}

coded! {
    /// What a factor rests on.
    "factor-evidence" Evidence {
        /// The person says so.
        SaidByPerson = "said_by_person",
        /// Observed.
        Observed = "observed",
        /// A document.
        Document = "document",
        /// Somebody else.
        ThirdParty = "third_party",
    }
}

/// The number of a factor; never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FactorId(pub u32);

/// A factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Factor {
    /// Its number.
    pub id: FactorId,
    /// Its level.
    pub level: FactorLevel,
    /// Its group in the data; wording `factor-<code>`.
    pub group: Code,
    /// What it does; `None` until someone chose.
    #[serde(default)]
    pub direction: Option<Direction>,
    /// What it rests on; `None` until someone chose.
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// A note, at most [`NOTE_LIMIT`] characters; longer ones are kept and marked.
    #[serde(default)]
    pub note: String,
    /// When to ask again, as typed.
    #[serde(default)]
    pub ask_again_on: DateText,
    /// Ticked by the worker: the note may appear in outputs.
    #[serde(default)]
    pub text_released: bool,
}

/// All factors of a case.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FactorSheet {
    /// The factors, in the order in which they were added.
    pub list: Vec<Factor>,
    /// Levels at which nothing protective was found.
    pub none_found: BTreeSet<FactorLevel>,
    /// The last number given.
    pub last: u32,
}

/// A change of the factors. A change of a factor that is not there does nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactorAction {
    /// A new factor.
    Add(FactorLevel, Code),
    /// A factor changed; its number stays.
    Set(Factor),
    /// A factor removed.
    Remove(FactorId),
    /// Nothing protective was found at a level.
    NoneFound(FactorLevel),
    /// Taken back: nothing is said about that level.
    TakeBackNoneFound(FactorLevel),
}

coded! {
    /// The fields of a factor, for labels and for marking.
    "factor-field" FactorField {
        /// What it does.
        Direction = "direction",
        /// What it rests on.
        Evidence = "evidence",
        /// The note.
        Note = "note",
        /// When to ask again.
        AskAgain = "ask_again",
    }
}

impl Factor {
    /// Whether it protects, at least in part.
    pub fn protects(&self) -> bool {
        match self.direction {
            Some(Direction::Protective | Direction::Both) => true,
            Some(Direction::Risk | Direction::Unclear) | None => false,
        }
    }

    /// What is missing or cannot be read.
    pub fn problems(&self) -> Vec<FactorField> {
        let checks = [
            (self.direction.is_none(), FactorField::Direction),
            (self.evidence.is_none(), FactorField::Evidence),
            (self.note.chars().count() > NOTE_LIMIT, FactorField::Note),
            (!self.ask_again_on.is_blank() && self.ask_again_on.date().is_none(), FactorField::AskAgain),
        ];
        checks.into_iter().filter_map(|(found, field)| found.then_some(field)).collect()
    }
}

impl FactorSheet {
    /// Makes a change. A protective factor takes back "none found" at its level.
    pub fn apply(&mut self, action: FactorAction) {
        match action {
            FactorAction::Add(level, group) => self.add(level, group),
            FactorAction::Set(factor) => {
                if let Some(place) = self.list.iter_mut().find(|place| place.id == factor.id) {
                    *place = factor;
                }
            }
            FactorAction::Remove(id) => self.list.retain(|factor| factor.id != id),
            FactorAction::NoneFound(level) => self.none_found.extend([level]),
            FactorAction::TakeBackNoneFound(level) => self.none_found.retain(|other| *other != level),
        }
        let protected: BTreeSet<FactorLevel> =
            self.list.iter().filter(|factor| factor.protects()).map(|factor| factor.level).collect();
        self.none_found.retain(|level| !protected.contains(level));
    }

    /// Levels at which nobody has yet named a protective factor or said that none was found. The
    /// page counts as finished when there are none.
    pub fn unfinished(&self) -> Vec<FactorLevel> {
        let protected = |level| self.list.iter().any(|factor| factor.level == level && factor.protects());
        let answered = |level: &FactorLevel| self.none_found.contains(level) || protected(*level);
        FactorLevel::ALL.into_iter().filter(|level| !answered(level)).collect()
    }

    fn add(&mut self, level: FactorLevel, group: Code) {
        let used = self.list.iter().map(|factor| factor.id.0).max().unwrap_or(0);
        let Some(number) = self.last.max(used).checked_add(1) else { return };
        self.last = number;
        self.list.push(Factor {
            id: FactorId(number),
            level,
            group,
            direction: None,
            evidence: None,
            note: String::new(),
            ask_again_on: DateText::default(),
            text_released: false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(level: FactorLevel, direction: Direction) -> FactorSheet {
        let mut factors = FactorSheet::default();
        factors.apply(FactorAction::Add(level, Code::from("group")));
        let factor = Factor { direction: Some(direction), ..factors.list[0].clone() };
        factors.apply(FactorAction::Set(factor));
        factors
    }

    #[test]
    fn every_level_asks_for_what_protects() {
        assert_eq!(FactorSheet::default().unfinished(), FactorLevel::ALL);
        for (direction, answered) in [
            (Direction::Risk, false),
            (Direction::Unclear, false),
            (Direction::Protective, true),
            (Direction::Both, true),
        ] {
            let factors = with(FactorLevel::Community, direction);
            assert_eq!(!factors.unfinished().contains(&FactorLevel::Community), answered, "{direction:?}");
        }
    }

    #[test]
    fn none_found_counts_and_gives_way_to_a_factor() {
        let mut factors = with(FactorLevel::Individual, Direction::Risk);
        for level in FactorLevel::ALL {
            factors.apply(FactorAction::NoneFound(level));
        }
        assert_eq!(factors.unfinished(), []);
        factors.apply(FactorAction::TakeBackNoneFound(FactorLevel::Household));
        assert_eq!(factors.unfinished(), [FactorLevel::Household]);
        let protective = Factor { direction: Some(Direction::Protective), ..factors.list[0].clone() };
        factors.apply(FactorAction::Set(protective));
        assert!(!factors.none_found.contains(&FactorLevel::Individual));
        assert_eq!(factors.unfinished(), [FactorLevel::Household]);
    }

    #[test]
    fn what_cannot_be_read_is_kept_and_marked() {
        let mut factors = with(FactorLevel::Individual, Direction::Risk);
        let note = "x".repeat(NOTE_LIMIT + 1);
        let ask_again_on = DateText("in spring".to_owned());
        let factor = Factor { note: note.clone(), ask_again_on, ..factors.list[0].clone() };
        factors.apply(FactorAction::Set(factor));
        assert_eq!(factors.list[0].problems(), [FactorField::Evidence, FactorField::Note, FactorField::AskAgain]);
        assert_eq!(factors.list[0].note, note);
    }
}
