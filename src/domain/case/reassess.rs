//! Closing an assessment and starting the next: facts are carried over (SA 3.7).

use std::collections::BTreeMap;

use super::{Case, ChosenState, Record, asked_again, remembered};
use crate::domain::answer::{Entry, ItemId};
use crate::domain::assess::{Judged, Memory};
use crate::domain::case::World;

impl Case {
    pub(super) fn reassess(&mut self, world: World<'_>) {
        let outcome = self.outcome(world.catalogue, world.today);
        let facts = self.with_inputs(world.today, |inputs| {
            let facts = self.facts(world.catalogue, inputs);
            let carry = |(item, entry): (&ItemId, &Entry)| {
                let on = entry.on.unwrap_or(world.today);
                Some((item.clone(), remembered(&facts, item, on)?))
            };
            let unanswered = inputs.memory.facts.keys().filter(|item| !self.answers.contains_key(*item));
            let still = unanswered.filter_map(|item| Some((item.clone(), inputs.memory.of(item)?.clone())));
            self.answers.iter().filter_map(carry).chain(still).collect::<BTreeMap<_, _>>()
        });
        let decided = self.decision.as_ref().map(|decision| decision.judged);
        let level = outcome.floor.max(decided.unwrap_or_default());
        self.history.push(Record {
            on: world.today,
            floor: outcome.floor,
            timing: outcome.timing,
            decision: self.decision.take(),
            answers: self.answers.clone(),
            responses: self.responses.clone(),
            conditions: std::mem::take(&mut self.conditions),
            routes: self.routes.clone(),
            memory: Memory { facts, level: Some(level), change: None },
        });
        self.answers.retain(|item, _| {
            let step = world.catalogue.section_of(item).map(|section| section.step);
            let fact = world.catalogue.item(item).is_some_and(|item| item.uncounted);
            fact || !step.is_some_and(asked_again)
        });
        (self.judged, self.change) = (Judged::default(), None);
        self.said_before.clear();
        // What was taken up is still to be done; what was left out is looked at anew.
        self.responses.retain(|_, chosen| chosen.state == ChosenState::Accepted);
        self.undo.clear();
    }
}
