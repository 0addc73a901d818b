//! What a question can be answered with, and how the rules read it.
//!
//! INVARIANT: the states of an answer are never merged. "Would rather not say" stays apart from
//! "not known", and both stay apart from "nothing recorded", in memory, in files and on paper.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::date::{Date, DateText};
use super::instrument::Office;

/// The name of an item, as in the specification (`T1`, `RI4`, `PRE2`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub String);

/// The code of one option of an item (`yes`, `undecided`, `very_unsafe`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Code(pub String);

impl ItemId {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Code {
    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ItemId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&str> for Code {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// What stands behind a "no" (SA 3.2). A worker's impression does not settle a critical item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The person says so.
    Person,
    /// A document shows it.
    Document,
    /// The police or a partner organisation confirms it.
    Confirmed,
    /// The worker's impression only.
    Impression,
}

impl Basis {
    /// All bases, strongest-sounding last in no order of merit; the order of display.
    pub const ALL: [Self; 4] = [Self::Person, Self::Document, Self::Confirmed, Self::Impression];

    /// Whether this basis settles a critical item (SA 3.2).
    pub fn settles_critical(self) -> bool {
        match self {
            Self::Person | Self::Document | Self::Confirmed => true,
            Self::Impression => false,
        }
    }

    /// The code used in files and message names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Document => "document",
            Self::Confirmed => "confirmed",
            Self::Impression => "impression",
        }
    }
}

/// One dated event, such as a hearing. The date is kept as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatedEvent {
    /// Which kind of event: an option code of the item.
    pub what: Code,
    /// The date as typed.
    pub on: DateText,
}

/// A value that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// One option, with the basis where the option asks for one.
    Choice {
        /// The option.
        code: Code,
        /// What stands behind it; only for options that ask for a basis.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        basis: Option<Basis>,
    },
    /// Any number of options; the empty set means "none of these".
    Multi(BTreeSet<Code>),
    /// Short text in a person's words. Never analysed.
    Text(String),
    /// A date as typed.
    Date(DateText),
    /// Dated events.
    Events(Vec<DatedEvent>),
    /// A whole number as typed.
    Number(String),
}

/// The state of an answer (RI 1.7). `disabled` is derived by relevance and never stored.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Nothing recorded.
    #[default]
    Empty,
    /// Put off on purpose: "come back later".
    NotAsked,
    /// Asked, and not known yet.
    NotKnown,
    /// The person would rather not say. A right, never a sign of anything (SA 3.4.2 U6).
    Declined,
    /// Does not apply to this person, with the reason.
    NotApplicable(String),
    /// A value was given.
    Given(Value),
}

/// An answer with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The answer.
    pub answer: Answer,
    /// The day it was recorded; `None` while nothing is recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// A short note, at most [`NOTE_LIMIT`] characters; free text, left out of outputs unless ticked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// "Come back to this": listed among the open points whatever the answer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub flagged: bool,
    /// When to ask again what is not known yet (SA 8.2), as typed.
    #[serde(default, skip_serializing_if = "DateText::is_blank")]
    pub ask_again_on: DateText,
    /// Ticked by the worker: this line's free text may appear in outputs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub text_released: bool,
    /// Taken over from the other office; `None` for what our own office recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<TakenOver>,
}

/// Where an answer was taken over from, and when. The day it was said stays with the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakenOver {
    /// The office that recorded it.
    pub office: Office,
    /// The day it was taken over.
    pub on: Date,
}

/// The longest note, in characters (SA 3.11).
pub const NOTE_LIMIT: usize = 280;

/// How the rules read an answer, from best to worst.
///
/// The order is the contract of monotony: moving up this scale never lowers a level, a timing or
/// a readiness (SA 3.4.2, U1 and U2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// No, with a basis that counts.
    Absent,
    /// Not known, not asked, declined, or an answer that leaves the matter open.
    Open,
    /// Signs of it.
    Maybe,
    /// Yes.
    Present,
}

impl Value {
    /// Whether this option was given.
    pub fn has(&self, code: &Code) -> bool {
        match self {
            Self::Choice { code: given, .. } => given == code,
            Self::Multi(given) => given.contains(code),
            Self::Events(events) => events.iter().any(|event| event.what == *code),
            Self::Text(_) | Self::Date(_) | Self::Number(_) => false,
        }
    }

    /// Whether nothing at all is in it.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Choice { .. } | Self::Multi(_) => false,
            Self::Text(text) | Self::Number(text) => text.trim().is_empty(),
            Self::Date(date) => date.is_blank(),
            Self::Events(events) => events.is_empty(),
        }
    }
}
