//! What one office hands over to the other of a case, and how the other begins its own beside it.
//!
//! INVARIANT: nothing is handed over without the person's agreement to share (SA 9 CN1).
//! INVARIANT: free text and sensitive answers go out only where they are ticked, as in every output;
//! which questions were left out is said, what was answered is not.
//! INVARIANT: what is no longer asked goes nowhere, and is not named: whoever takes the agreement to
//! contact the family back takes back with it what was found out there (RI 2.4 FA1).
//! INVARIANT: what is left out lowers nothing: the level that was found here goes along.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Case, Record, World};
use crate::domain::answer::{Answer, Entry, ItemId, NOTE_LIMIT, Value};
use crate::domain::assess::{Cares, Memory, Remembered};
use crate::domain::catalogue::Catalogue;
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::Office;
use crate::domain::referral::{BlockReason, Referral, StepRecord};
use crate::domain::route::RouteRecord;

/// The mark of a case that was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandedOver {
    /// The office that handed it over.
    pub by: Office,
    /// The day.
    pub on: Date,
    /// Questions that are answered there and whose answer was left out.
    #[serde(default)]
    pub left_out: BTreeSet<ItemId>,
}

impl Case {
    /// Why nothing may be handed over now; empty if the person has agreed to it.
    pub fn sharing_obstacles(&self, world: World<'_>) -> Vec<BlockReason> {
        let Some(facts) = world.catalogue.plan_facts() else { return Vec::new() };
        self.with_referral_context(world, |context| {
            if let Some(on) = context.sharing_withdrawn_on {
                return vec![BlockReason::ConsentWithdrawn(on)];
            }
            match context.consent_ended {
                _ if context.consents.contains(&facts.sharing) => Vec::new(),
                Some(until) => vec![BlockReason::ConsentEnded(until.clone())],
                None => {
                    let missing = || BlockReason::ConsentMissing(facts.sharing.clone());
                    vec![context.incomplete.cloned().unwrap_or_else(missing)]
                }
            }
        })
    }

    /// What the other office may have of this case: the answers, the records of the way, the decision
    /// and the messages. The plan goes in a message, in the words of the message.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn for_other_office(&self, world: World<'_>) -> Result<Self, Vec<BlockReason>> {
        let obstacles = self.sharing_obstacles(world);
        if !obstacles.is_empty() {
            return Err(obstacles);
        }
        let mut copy = Self {
            code: self.code.clone(),
            training: self.training,
            stage: self.stage,
            decision: self.decision.clone(),
            referral: messages(&self.referral),
            routes: self.routes.iter().map(|(leg, record)| (*leg, route(record))).collect(),
            ..Self::default()
        };
        let mut left_out = BTreeSet::new();
        let asked = self.asked_now(world);
        for (item, entry) in self.answers.iter().filter(|(item, _)| asked.contains(*item)) {
            match shared(world.catalogue, item, entry) {
                Some(entry) => drop(copy.answers.insert(item.clone(), entry)),
                None if entry.answer == Answer::Empty => {}
                None => drop(left_out.insert(item.clone())),
            }
        }
        copy.history = vec![self.level_that_goes_along(world, &asked, &left_out)];
        let by = self.referral.ours.unwrap_or(Office::Sending);
        copy.handed_over = Some(HandedOver { by, on: world.today, left_out });
        copy.tidy();
        Ok(copy)
    }

    /// The questions that the answers of today leave open to be asked.
    fn asked_now(&self, world: World<'_>) -> BTreeSet<ItemId> {
        self.with_inputs(world.today, |inputs| {
            let facts = self.facts(world.catalogue, inputs);
            let shown = |item: &&ItemId| facts.seen(item).is_some_and(|seen| seen.shown);
            world.catalogue.items().map(|item| &item.id).filter(shown).cloned().collect()
        })
    }

    /// The level of today, held by the same memory that holds the level of an earlier assessment: there
    /// it falls by one step at most, and only with a dated reason.
    fn level_that_goes_along(&self, world: World<'_>, asked: &BTreeSet<ItemId>, left_out: &BTreeSet<ItemId>) -> Record {
        let outcome = self.outcome(world.catalogue, world.today);
        let decided = self.standing_decision(&outcome).map(|decision| decision.judged);
        let may_go = |item: &ItemId| {
            let sensitive = world.catalogue.item(item).is_none_or(|item| item.sensitive);
            let goes = asked.contains(item) && !left_out.contains(item);
            goes && (!sensitive || self.answers.get(item).is_some_and(|entry| entry.text_released))
        };
        let remembered = self.memory(world.today).facts.into_iter().filter(|(item, _)| may_go(item));
        let facts: BTreeMap<ItemId, Remembered> = remembered.collect();
        let level = outcome.floor.max(decided.unwrap_or_default());
        Record {
            on: world.today,
            floor: outcome.floor,
            timing: outcome.timing,
            decision: None,
            answers: BTreeMap::new(),
            responses: BTreeMap::new(),
            conditions: Cares::new(),
            routes: BTreeMap::new(),
            memory: Memory { facts, level: Some(level), change: None },
        }
    }

    /// An own case to fill in beside what the other office handed over: the same code, the other side,
    /// no answer.
    pub fn beside(theirs: &Self) -> Self {
        let ours = theirs.office().other();
        Self {
            code: theirs.code.clone(),
            training: theirs.training,
            stage: theirs.stage,
            referral: Referral { ours: Some(ours), ..Referral::default() },
            ..Self::default()
        }
    }

    /// The office whose case this is. Whoever seals a case first is the one that sends.
    pub fn office(&self) -> Office {
        let handed = self.handed_over.as_ref().map(|handed| handed.by);
        handed.or(self.referral.ours).unwrap_or(Office::Sending)
    }
}

/// An answer as it may go out; `None` if it may not.
fn shared(catalogue: &Catalogue, id: &ItemId, entry: &Entry) -> Option<Entry> {
    let item = catalogue.item(id)?;
    let is_scope = catalogue.plan_facts().is_some_and(|facts| facts.consents.contains(id) || facts.sharing == *id);
    if entry.answer == Answer::Empty || (item.sensitive && !entry.text_released && !is_scope) {
        return None;
    }
    let released = entry.text_released;
    let goes_out = |text: &str| released && text.chars().count() <= NOTE_LIMIT;
    let answer = match &entry.answer {
        Answer::Given(Value::Text(text) | Value::Number(text)) if !goes_out(text) => return None,
        Answer::NotApplicable(reason) if !goes_out(reason) => withheld(reason),
        other => without_typed_days(other.clone()),
    };
    let note = if goes_out(&entry.note) { entry.note.clone() } else { String::new() };
    let (on, from) = (entry.on, entry.from);
    // What is not a day could say anything.
    let ask_again_on =
        if entry.ask_again_on.date().is_some() { entry.ask_again_on.clone() } else { DateText::default() };
    Some(Entry { answer, note, on, text_released: released, from, flagged: false, ask_again_on })
}

/// That there was a reason goes along; the reason stays. Without one it would count as not known there.
fn withheld(reason: &str) -> Answer {
    let mark = if reason.trim().is_empty() { "" } else { "…" };
    Answer::NotApplicable(mark.to_owned())
}

/// A day that cannot be read may be any text. It stays one that cannot be read, so that nothing is reassuring.
fn without_typed_days(mut answer: Answer) -> Answer {
    match &mut answer {
        Answer::Given(Value::Date(on)) => hide(on),
        Answer::Given(Value::Events(events)) => events.iter_mut().for_each(|event| hide(&mut event.on)),
        Answer::Empty | Answer::NotAsked | Answer::NotKnown | Answer::Declined | Answer::NotApplicable(_) => {}
        Answer::Given(Value::Choice { .. } | Value::Multi(_) | Value::Text(_) | Value::Number(_)) => {}
    }
    answer
}

fn hide(on: &mut DateText) {
    if !on.is_blank() && on.date().is_none() {
        *on = DateText("?".to_owned());
    }
}

/// A record is about a place, and meant to be used for other cases; its notes were written for one.
fn route(record: &RouteRecord) -> RouteRecord {
    let plain = |entry: &Entry| {
        let answer = match &entry.answer {
            Answer::NotApplicable(reason) => withheld(reason),
            other => other.clone(),
        };
        Entry { answer, on: entry.on, from: entry.from, ..Entry::default() }
    };
    let answers = record.answers.iter().map(|(item, entry)| (item.clone(), plain(entry))).collect();
    RouteRecord { answers, head_released: false, ..record.clone() }
}

/// The messages that left our office; what is still a draft stays here.
fn messages(referral: &Referral) -> Referral {
    let day = |on: &DateText| on.date().map(|_| on.clone()).unwrap_or_default();
    let done = referral.steps.iter().filter(|(_, record)| record.done.is_some());
    let whole = |record: &StepRecord| StepRecord { due_on: day(&record.due_on), ..record.clone() };
    Referral {
        ours: referral.ours,
        agreed_on: day(&referral.agreed_on),
        arrival_on: day(&referral.arrival_on),
        steps: done.map(|(step, record)| (*step, whole(record))).collect(),
        ..Referral::default()
    }
}
