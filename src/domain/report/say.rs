//! What a report says, before it is put into the words of a language.
//!
//! INVARIANT: what a person or a worker wrote is [`Say::Text`] and nothing else is, so that every
//! output can treat it as their words, and a test can look for it.

use crate::domain::answer::ItemId;
use crate::domain::date::Date;
use crate::domain::scale::{Confidence, Leg, Level, Timing};

/// Something to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Say {
    /// A message.
    Key(Key),
    /// A person's or a worker's own words, released for outputs.
    Text(String),
    /// A computed figure, or the name of a rule: the same in every language.
    Figure(String),
    /// A day.
    Date(Date),
    /// A list, put together the way the language does it.
    List(Vec<Say>),
}

/// A message with what goes into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The name of the message.
    pub id: String,
    /// Which part of it.
    pub part: Part,
    /// What goes into it.
    pub slots: Vec<(&'static str, Slot)>,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The message itself.
    Whole,
    /// An attribute.
    Attr(String),
    /// An attribute if there is one, otherwise the message itself.
    AttrIfThere(String),
}

/// What goes into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// Something to say.
    Say(Say),
    /// A whole number, for plurals.
    Count(usize),
}

impl Say {
    /// A message.
    pub fn key(id: impl Into<String>) -> Self {
        Self::Key(Key { id: id.into(), part: Part::Whole, slots: Vec::new() })
    }

    /// An attribute of a message.
    pub fn part(id: impl Into<String>, attr: impl Into<String>) -> Self {
        Self::Key(Key { id: id.into(), part: Part::Attr(attr.into()), slots: Vec::new() })
    }

    /// An attribute of a message if it has it, otherwise the message.
    pub fn part_or_whole(id: impl Into<String>, attr: Option<&str>) -> Self {
        let part = attr.map_or(Part::Whole, |attr| Part::AttrIfThere(attr.to_owned()));
        Self::Key(Key { id: id.into(), part, slots: Vec::new() })
    }

    /// With something put in. Only a message takes it.
    #[must_use]
    pub fn with(mut self, name: &'static str, what: Say) -> Self {
        if let Self::Key(key) = &mut self {
            key.slots.push((name, Slot::Say(what)));
        }
        self
    }

    /// With a number put in. Only a message takes it.
    #[must_use]
    pub fn count(mut self, name: &'static str, number: usize) -> Self {
        if let Self::Key(key) = &mut self {
            key.slots.push((name, Slot::Count(number)));
        }
        self
    }

    /// The short name of an item.
    pub fn short(item: &ItemId) -> Self {
        Self::part(format!("item-{}", item.as_str()), "short")
    }

    /// The word for a level.
    pub fn level(level: Level) -> Self {
        Self::part("level", level.code())
    }

    /// The word for a timing.
    pub fn timing(timing: Timing) -> Self {
        Self::part("timing", timing.code())
    }

    /// The word for how much is known.
    pub fn confidence(confidence: Confidence) -> Self {
        Self::part("confidence", confidence.code())
    }

    /// The name of a part of the way.
    pub fn leg(leg: Leg) -> Self {
        Self::part("leg", leg.code())
    }

    /// Every own word in it.
    pub fn own_words(&self) -> Vec<&str> {
        match self {
            Self::Text(text) => vec![text],
            Self::Figure(_) | Self::Date(_) => Vec::new(),
            Self::List(parts) => parts.iter().flat_map(Self::own_words).collect(),
            Self::Key(key) => {
                let said = key.slots.iter().filter_map(|(_, slot)| match slot {
                    Slot::Say(say) => Some(say),
                    Slot::Count(_) => None,
                });
                said.flat_map(Self::own_words).collect()
            }
        }
    }
}
