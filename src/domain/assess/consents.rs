//! Agreements that no longer hold, or do not hold yet.
//!
//! INVARIANT: what has run out, or what a child agreed to without the guardian, reads as not given
//! wherever a condition looks (SA 9 CN2 and CN4). A refusal stays a refusal.

use std::collections::BTreeMap;

use super::evaluate::{Findings, Scene};
use super::facts::Facts;
use crate::domain::answer::{Answer, Entry, ItemId, Reading, Value};
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::PlanFacts;

/// The last day of the consents, if it is past or cannot be read: what cannot be read must not reassure.
pub(crate) fn run_out<'a>(answers: &'a BTreeMap<ItemId, Entry>, plan: &PlanFacts, today: Date) -> Option<&'a DateText> {
    match answers.get(&plan.until).map(|entry| &entry.answer) {
        Some(Answer::Given(Value::Date(until))) if !until.is_blank() => {
            Some(until).filter(|until| until.date().is_none_or(|until| until < today))
        }
        _ => None,
    }
}

impl Facts<'_> {
    /// Takes the agreements out that do not hold today.
    pub(super) fn end_consents(&mut self) {
        let Some(plan) = self.catalogue.plan_facts() else { return };
        let ended = run_out(self.inputs.answers, plan, self.inputs.today).is_some();
        if !ended && !Scene::of(self, &Findings::default()).holds(&plan.incomplete) {
            return;
        }
        for item in &plan.consents {
            if let Some(seen) = self.seen_mut(item)
                && seen.codes.iter().any(|code| plan.given.contains(code))
            {
                seen.codes.retain(|code| !plan.given.contains(code));
                (seen.reading, seen.unsettled) = (Reading::Open, true);
            }
        }
    }
}
