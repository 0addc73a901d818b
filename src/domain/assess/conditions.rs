//! Conditions under which a journey is ready, and who sees to each (SA 7.5).
//!
//! INVARIANT: a condition that nobody sees to is no condition: the journey is then not ready.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::hits::Hit;
use crate::domain::answer::ItemId;
use crate::domain::catalogue::Catalogue;
use crate::domain::date::DateText;
use crate::domain::scale::Readiness;

/// Who sees to a condition of the journey. Text and dates are kept as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Care {
    /// The role that sees to it.
    pub owner_role: String,
    /// By when.
    pub by: DateText,
    /// Why the journey goes ahead all the same.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The reason may appear in outputs.
    pub text_released: bool,
}

/// What was recorded for each condition, by its name.
pub type Cares = BTreeMap<String, Care>;

/// A condition that holds now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConditionDue {
    /// Its name: the rule, and the item where the rule speaks for items one by one.
    pub name: String,
    /// The rule.
    pub rule: String,
    /// The item it speaks for, if it speaks for items one by one.
    pub item: Option<ItemId>,
    /// It is accepted only with a written reason.
    pub needs_reason: bool,
    /// Nobody sees to it.
    pub owner_missing: bool,
    /// The reason is not written down.
    pub reason_missing: bool,
}

impl ConditionDue {
    /// Whether somebody sees to it, with a reason where one is asked for.
    pub fn is_settled(&self) -> bool {
        !self.owner_missing && !self.reason_missing
    }
}

/// The name of a condition: `C-level`, or `C-D.D2` for a rule that speaks for items one by one.
pub fn condition_name(rule: &str, item: Option<&ItemId>) -> String {
    item.map_or_else(|| rule.to_owned(), |item| format!("{rule}.{}", item.as_str()))
}

/// Every name a condition of the data can have.
pub fn condition_names(catalogue: &Catalogue) -> impl Iterator<Item = String> {
    let conditional = |rule: &&crate::domain::instrument::Rule| {
        rule.effects.iter().any(|effect| effect.readiness == Some(Readiness::Conditions))
    };
    catalogue.rules().filter(conditional).flat_map(|rule| match &rule.each {
        None => vec![condition_name(&rule.id, None)],
        Some(each) => catalogue.each_items(each).into_iter().map(|item| condition_name(&rule.id, Some(item))).collect(),
    })
}

/// The conditions among what the rules said.
pub(super) fn due(catalogue: &Catalogue, hits: &[Hit], cares: &Cares) -> Vec<ConditionDue> {
    let conditions = hits.iter().filter(|hit| hit.readiness == Some(Readiness::Conditions));
    let due = conditions.map(|hit| {
        let name = condition_name(&hit.rule, hit.each.as_ref());
        let needs_reason = catalogue.rule(&hit.rule).is_some_and(|rule| rule.needs_reason);
        let care = cares.get(&name);
        let blank = |pick: fn(&Care) -> &String| care.is_none_or(|care| pick(care).trim().is_empty());
        ConditionDue {
            rule: hit.rule.clone(),
            item: hit.each.clone(),
            needs_reason,
            owner_missing: blank(|care| &care.owner_role),
            reason_missing: needs_reason && blank(|care| &care.reason),
            name,
        }
    });
    due.collect()
}
