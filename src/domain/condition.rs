//! Conditions: when an item is asked and when a rule speaks.
//!
//! A condition is data. It is written in the instrument files as a small tree and evaluated here
//! as a total function over the facts of a case.

use serde::{Deserialize, Serialize};

use super::answer::{Code, ItemId};
use super::scale::{Band, Confidence, Level, Retrafficking, Timing};

/// A condition over the facts of a case.
///
/// In the files each node is an object with one key, for example
/// `{"all": [{"present": "T1"}, {"any": [{"present": "T4"}, {"present": "T5"}]}]}`.
/// Inside a rule with `each`, the item name `"$"` stands for the item at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Every part holds; an empty list always holds.
    All(Vec<Condition>),
    /// At least one part holds; an empty list never holds.
    Any(Vec<Condition>),
    /// The part does not hold.
    Not(Box<Condition>),
    /// The item reads as yes.
    Present(ItemId),
    /// The item reads as suspected.
    Maybe(ItemId),
    /// The item is open: not known, not asked, declined, or an answer that settles nothing.
    Open(ItemId),
    /// The item reads as no, with a basis that counts, or does not arise.
    Absent(ItemId),
    /// Nothing that was recorded settles the item, whatever other items make it read as.
    Unsettled(ItemId),
    /// The item was answered with "not known" or "would rather not say".
    NotSaid(ItemId),
    /// The item was given at least one of these options.
    Is(Is),
    /// Any value was given (RI 5.4 `exists`).
    Exists(ItemId),
    /// No given value equals this one; also true of no answer (RI 5.4 `!=`).
    IsNot(Is),
    /// A given number or date compares as stated; false of no answer (RI 5.4).
    Compare(Compare),
    /// One of the dates in these items lies within so many days from today, today included.
    Near(Near),
    /// At least so many of these hold.
    Count(Count),
    /// At least so many contributory items are present, in at least so many sections (SA 3.4 R7).
    Cluster(Cluster),
    /// A country-or-route answer on the leg at hand, or on any leg the case uses.
    Context(Is),
    /// The country-or-route band of the leg at hand, or the worst of the legs the case uses.
    ContextBand(Band),
    /// One of these rules has spoken.
    Spoken(Vec<String>),
    /// The level reached is at least this.
    Level(Level),
    /// The timing reached is at least this.
    Timing(Timing),
    /// The re-trafficking judgement is at least this.
    Retrafficking(Retrafficking),
    /// Confidence is exactly this.
    Confidence(Confidence),
    /// The level is provisional.
    Provisional(bool),
    /// The message of this step has been confirmed (SA 7.3, steps 1 to 6).
    Confirmed(u8),
}

/// An item and some of its option codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Is {
    /// The item.
    pub item: ItemId,
    /// The option codes; one match is enough.
    pub codes: Vec<Code>,
}

/// A comparison with a number (whole) or a date (`YYYY-MM-DD`, or `today`), written as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compare {
    /// The item.
    pub item: ItemId,
    /// The comparison.
    pub op: Op,
    /// The value on the right.
    pub to: String,
}

/// A comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Op {
    /// Less than.
    Lt,
    /// At most.
    Le,
    /// At least.
    Ge,
    /// More than.
    Gt,
}

/// Dates near today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Near {
    /// The items that hold dates.
    pub items: Vec<ItemId>,
    /// Whether the day of arrival counts too, as the two offices have set it.
    #[serde(default)]
    pub arrival: bool,
    /// How many days from today still count, 0 to 3650.
    pub days: u16,
    /// Whether a date that was typed but cannot be read counts as near.
    #[serde(default)]
    pub unreadable: bool,
}

/// So many of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// The parts.
    pub of: Vec<Condition>,
    /// How many must hold.
    pub at_least: usize,
}

/// So many contributory items in so many sections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cluster {
    /// How many items must be present.
    pub at_least: usize,
    /// In how many different sections.
    pub sections: usize,
}

impl Condition {
    /// Calls `see` for this node and every node below it.
    pub fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        self.walk(see);
    }

    fn walk<'a>(&'a self, see: &mut dyn FnMut(&'a Self)) {
        see(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.walk(see)),
            Self::Count(count) => count.of.iter().for_each(|part| part.walk(see)),
            Self::Not(part) => part.walk(see),
            Self::Present(_)
            | Self::Maybe(_)
            | Self::Open(_)
            | Self::Absent(_)
            | Self::Unsettled(_)
            | Self::NotSaid(_)
            | Self::Is(_)
            | Self::Exists(_)
            | Self::IsNot(_)
            | Self::Compare(_)
            | Self::Near(_)
            | Self::Cluster(_)
            | Self::Context(_)
            | Self::ContextBand(_)
            | Self::Spoken(_)
            | Self::Level(_)
            | Self::Timing(_)
            | Self::Retrafficking(_)
            | Self::Confidence(_)
            | Self::Provisional(_)
            | Self::Confirmed(_) => {}
        }
    }

    /// The one item this node itself looks at, if it looks at one of the person's items.
    pub fn item(&self) -> Option<&ItemId> {
        match self {
            Self::Present(item)
            | Self::Maybe(item)
            | Self::Open(item)
            | Self::Absent(item)
            | Self::Unsettled(item)
            | Self::NotSaid(item)
            | Self::Exists(item) => Some(item),
            Self::Is(is) | Self::IsNot(is) => Some(&is.item),
            Self::Compare(compare) => Some(&compare.item),
            Self::All(_)
            | Self::Any(_)
            | Self::Not(_)
            | Self::Near(_)
            | Self::Count(_)
            | Self::Cluster(_)
            | Self::Context(_)
            | Self::ContextBand(_)
            | Self::Spoken(_)
            | Self::Level(_)
            | Self::Timing(_)
            | Self::Retrafficking(_)
            | Self::Confidence(_)
            | Self::Provisional(_)
            | Self::Confirmed(_) => None,
        }
    }

    /// Whether any node looks at the country-or-route records.
    pub fn uses_context(&self) -> bool {
        let mut found = false;
        self.visit(&mut |node| found |= matches!(node, Self::Context(_) | Self::ContextBand(_)));
        found
    }

    /// Whether any node looks at a finding rather than at an answer.
    pub fn uses_findings(&self) -> bool {
        let mut found = false;
        self.visit(&mut |node| {
            found |= matches!(
                node,
                Self::Level(_)
                    | Self::Timing(_)
                    | Self::Retrafficking(_)
                    | Self::Confidence(_)
                    | Self::Provisional(_)
                    | Self::ContextBand(_)
            );
        });
        found
    }
}
