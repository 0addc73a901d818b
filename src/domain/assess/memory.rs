//! What earlier assessments hold on to (SA 3.7).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::answer::{Code, ItemId, Reading};
use crate::domain::date::Date;
use crate::domain::scale::Level;

/// A fact carried over from an earlier assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remembered {
    /// How it read.
    pub reading: Reading,
    /// The options that were given.
    pub codes: Vec<Code>,
    /// The day it was recorded.
    pub on: Date,
}

/// Everything carried over.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Memory {
    /// Facts that were yes or suspected.
    #[serde(default)]
    pub facts: BTreeMap<ItemId, Remembered>,
    /// The level that was reached or decided last, if there was an earlier assessment.
    #[serde(default)]
    pub level: Option<Level>,
    /// The recorded reason for which the level may now fall by one step, if any.
    #[serde(default)]
    pub change: Option<Change>,
}

/// A dated reason for which a level may fall by one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Its name in the data.
    pub reason: String,
    /// The day it happened.
    pub on: Date,
}

impl Memory {
    /// Holds on to one more fact. Of two about the same item the worse one stays, with the later day.
    pub(crate) fn keep(&mut self, item: &ItemId, said: &Remembered) {
        match self.facts.get_mut(item) {
            Some(known) if known.reading >= said.reading => known.on = known.on.max(said.on),
            Some(known) => *known = Remembered { on: known.on.max(said.on), ..said.clone() },
            None => drop(self.facts.insert(item.clone(), said.clone())),
        }
    }

    /// What is remembered of an item.
    pub fn of(&self, item: &ItemId) -> Option<&Remembered> {
        self.facts.get(item)
    }
}
