//! Closing an assessment and starting the next: facts are carried over (SA 3.7).
//!
//! INVARIANT: what was true of one meeting is asked anew at the next, and so is what the person agreed
//! to, unless its days say that it is in force (SA 2.1 and SA 9 CN2).
//! INVARIANT: no next assessment begins while no record may be made.

use std::collections::{BTreeMap, BTreeSet};

use super::{Case, ChosenState, Record, asked_again, remembered};
use crate::domain::answer::{Answer, Entry, ItemId};
use crate::domain::assess::{Judged, Memory};
use crate::domain::case::World;
use crate::domain::catalogue::Catalogue;
use crate::domain::instrument::Lasts;
use crate::domain::relevance::{closed_gates, is_shut};

impl Case {
    pub(super) fn reassess(&mut self, world: World<'_>) {
        if self.with_inputs(world.today, |inputs| is_shut(&closed_gates(&self.facts(world.catalogue, inputs)))) {
            return;
        }
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
        let agreed = self.agreed_with_days(world);
        let stays: BTreeSet<ItemId> =
            self.answers.keys().filter(|item| self.stays(world, item, agreed)).cloned().collect();
        self.answers.retain(|item, _| stays.contains(item));
        (self.judged, self.change) = (Judged::default(), None);
        self.said_before.clear();
        // What was taken up is still to be done; what was left out is looked at anew.
        self.responses.retain(|_, chosen| chosen.state == ChosenState::Accepted);
        self.undo.clear();
    }

    /// Whether the next assessment takes the answer as true without asking.
    fn stays(&self, world: World<'_>, id: &ItemId, agreed: bool) -> bool {
        let Some(item) = world.catalogue.item(id) else { return true };
        match item.lasts {
            Lasts::Always => true,
            Lasts::Moment => false,
            Lasts::WhileAgreed => agreed || self.refuses(world, item),
            Lasts::Assessment | Lasts::Days(_) => {
                !world.catalogue.section_of(id).is_some_and(|section| asked_again(section.step))
            }
        }
    }

    /// Goes on with a case of an earlier day: what was true of that meeting is asked anew. A note stays.
    pub(super) fn ask_the_moment_anew(&mut self, catalogue: &Catalogue) {
        let of_a_moment = catalogue.items().filter(|item| item.lasts == Lasts::Moment);
        for item in of_a_moment {
            if let Some(entry) = self.answers.get_mut(&item.id) {
                (entry.answer, entry.on, entry.from) = (Answer::Empty, None, None);
            }
        }
    }
}
