//! What the person agreed to, as it counts today (SA 9).
//!
//! INVARIANT: a refusal never runs out.

use super::{Case, World};
use crate::domain::answer::{Answer, ItemId, Value};
use crate::domain::assess::{Findings, Scene, run_out};
use crate::domain::condition::{Condition, Is};
use crate::domain::date::Date;
use crate::domain::instrument::{GateEffect, Item, Lasts, PlanFacts};
use crate::domain::relevance::ClosedGate;

impl Case {
    /// The consents that are given and in force today, in the order of the form.
    pub fn consents_today(&self, world: World<'_>) -> Vec<ItemId> {
        let Some(plan) = world.catalogue.plan_facts() else { return Vec::new() };
        self.with_inputs(world.today, |inputs| {
            let facts = self.facts(world.catalogue, inputs);
            let none = Findings::default();
            let scene = Scene::of(&facts, &none);
            let given =
                |item: &&ItemId| scene.holds(&Condition::Is(Is { item: (*item).clone(), codes: plan.given.clone() }));
            plan.consents.iter().filter(given).cloned().collect()
        })
    }

    /// Whether something left our office that the person may ask about now: an agreement was taken back,
    /// sharing is not agreed to, or no record may be made any more (SA 9 CN2). Not while it is not private:
    /// whoever is there could read it (SA 2.2 R0a).
    pub fn may_ask_what_was_shared(&self, world: World<'_>, gates: &[ClosedGate]) -> bool {
        let is_shared = !self.referral.shared().is_empty() || !self.referral.case_sealed.is_empty();
        let closed = |effect| gates.iter().any(|gate| gate.effect == effect);
        let (not_private, no_record) = (closed(GateEffect::Lock), closed(GateEffect::NoRecord));
        let refused =
            |plan: &PlanFacts| world.catalogue.item(&plan.sharing).is_some_and(|item| self.refuses(world, item));
        is_shared
            && !not_private
            && (no_record || self.has_taken_back(world) || world.catalogue.plan_facts().is_some_and(refused))
    }

    /// Whether an agreement was given before and is now withdrawn.
    pub fn has_taken_back(&self, world: World<'_>) -> bool {
        let Some(plan) = world.catalogue.plan_facts() else { return false };
        let taken_back = |item: &ItemId| match self.answer(item) {
            Answer::Given(value) => plan.withdrawn.iter().any(|code| value.has(code)),
            _ => false,
        };
        plan.consents.iter().any(taken_back)
    }

    pub(super) fn withdrawn_on(&self, plan: &PlanFacts) -> Option<Date> {
        let entry = self.answers.get(&plan.sharing)?;
        let Answer::Given(value) = &entry.answer else { return None };
        entry.on.filter(|_| plan.withdrawn.iter().any(|code| value.has(code)))
    }

    /// Whether what was agreed has both its days and is in force. Without them nobody can tell how
    /// long it holds, and the next assessment asks again (SA 9 CN2).
    pub(super) fn agreed_with_days(&self, world: World<'_>) -> bool {
        let Some(plan) = world.catalogue.plan_facts() else { return false };
        let day = |item: &ItemId| match self.answer(item) {
            Answer::Given(Value::Date(on)) => on.date(),
            _ => None,
        };
        let dated = day(&plan.since).is_some_and(|since| since <= world.today) && day(&plan.until).is_some();
        dated && run_out(&self.answers, plan, world.today).is_none() && !self.holds(&plan.incomplete, world)
    }

    /// Whether it is a consent that is not given: a "no" stays until the person says otherwise.
    pub(super) fn refuses(&self, world: World<'_>, item: &Item) -> bool {
        let Some(plan) = world.catalogue.plan_facts() else { return false };
        let given = |value: &Value| plan.given.iter().any(|code| value.has(code));
        let refused = matches!(self.answer(&item.id), Answer::Given(value) if !given(value));
        item.lasts == Lasts::WhileAgreed && plan.consents.contains(&item.id) && refused
    }
}
