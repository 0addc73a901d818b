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
    /// A message, or an attribute of it.
    Key(Key),
    /// The first of these that the language has.
    First(Vec<Say>),
    /// A list, put together the way the language does it.
    List(Vec<Say>),
    /// A person's or a worker's own words, released for outputs.
    Text(String),
    /// A computed figure, or the name of a rule: the same in every language.
    Figure(String),
    /// A computed number with a point before its decimals, which each language writes with its own mark.
    Decimal(String),
    /// A day.
    Date(Date),
}

/// A message with what goes into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The name of the message.
    pub id: String,
    /// An attribute of it; the message itself if there is none.
    pub attr: Option<String>,
    /// What goes into it.
    pub args: Vec<(&'static str, Arg)>,
}

/// What goes into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Something to say.
    Say(Say),
    /// A whole number, for plurals.
    Count(usize),
}

impl Say {
    /// A message.
    pub fn key(id: impl Into<String>) -> Self {
        Self::Key(Key { id: id.into(), attr: None, args: Vec::new() })
    }

    /// An attribute of a message.
    pub fn part(id: impl Into<String>, attr: impl Into<String>) -> Self {
        Self::Key(Key { id: id.into(), attr: Some(attr.into()), args: Vec::new() })
    }

    /// With something put in. Only a message takes it.
    #[must_use]
    pub fn with(self, name: &'static str, arg: Arg) -> Self {
        match self {
            Self::Key(mut key) => {
                key.args.push((name, arg));
                Self::Key(key)
            }
            Self::First(parts) => Self::First(parts.into_iter().map(|part| part.with(name, arg.clone())).collect()),
            other @ (Self::List(_) | Self::Text(_) | Self::Figure(_) | Self::Decimal(_) | Self::Date(_)) => other,
        }
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
            Self::Figure(_) | Self::Decimal(_) | Self::Date(_) => Vec::new(),
            Self::List(parts) | Self::First(parts) => parts.iter().flat_map(Self::own_words).collect(),
            Self::Key(key) => {
                let said = key.args.iter().filter_map(|(_, arg)| match arg {
                    Arg::Say(say) => Some(say),
                    Arg::Count(_) => None,
                });
                said.flat_map(Self::own_words).collect()
            }
        }
    }
}
