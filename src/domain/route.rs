//! Country-and-route records: one per leg, reusable across cases (SA 3.1).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{Entry, ItemId};
use super::date::DateText;

/// What is known of one leg. It says nothing about any person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RouteRecord {
    /// The country or the part of the route, in a few words.
    #[serde(default)]
    pub place: String,
    /// Where the knowledge comes from.
    #[serde(default)]
    pub source: String,
    /// The day it was gathered, as typed. Without a readable day everything counts as not known.
    #[serde(default)]
    pub on: DateText,
    /// Who wrote it, by role.
    #[serde(default)]
    pub by_role: String,
    /// Ticked by the worker: the place and the source may appear in outputs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub head_released: bool,
    /// The answers.
    #[serde(default)]
    pub answers: BTreeMap<ItemId, Entry>,
}
