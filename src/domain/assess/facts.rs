//! The facts of a case as the rules see them.
//!
//! INVARIANT: a hidden item has no influence: it reads as not arising, whatever was once recorded.
//! INVARIANT: the order of answering does not matter; facts are built from the answers alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::answer::{Answer, Basis, Code, Entry, ItemId, Reading, Value};
use crate::domain::catalogue::Catalogue;
use crate::domain::condition::Condition;
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::{Choice, Critical, Item, Kind, Step};
use crate::domain::referral::Referral;
use crate::domain::route::RouteRecord;
use crate::domain::scale::{Leg, Level};

use super::conditions::Cares;
use super::evaluate::{Findings, Scene};
use super::memory::Memory;
use super::routes::Codes;

/// What a case is judged on.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// The answers.
    pub answers: &'a BTreeMap<ItemId, Entry>,
    /// The country-and-route records.
    pub routes: &'a BTreeMap<Leg, RouteRecord>,
    /// What earlier assessments hold.
    pub memory: &'a Memory,
    /// What each office that is judged for has recorded of the messages: a step is done only where all of them have it.
    pub referrals: &'a [&'a Referral],
    /// What a named person decided, if anybody did.
    pub decided: Option<Decided>,
    /// Who sees to the conditions of the journey.
    pub cares: &'a Cares,
    /// The day of arrival, expected or confirmed.
    pub arrival: Option<Date>,
    /// What contacts after arrival have brought up and no new assessment was begun for.
    pub signals: &'a [Signal],
    /// The day of judging.
    pub today: Date,
}

/// What a contact after arrival has brought up: safety has to be looked at again (SA 3.8, 8.5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// The day of the contact.
    pub on: Date,
    /// The name of the trigger; `None` if it was not clearly safe to talk.
    pub trigger: Option<String>,
}

/// A level somebody decided on, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// The level.
    pub level: Level,
    /// The day.
    pub on: Date,
}

/// Which facts to build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View<'s> {
    /// As recorded.
    Recorded,
    /// Every open or suspected item at its worst value ("could be", SA 3.4.1).
    Worst,
    /// Every open or suspected item at its worst value, but these settled for the better.
    WorstBut(&'s BTreeSet<ItemId>),
}

/// How one item is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// How the rules read it.
    pub reading: Reading,
    /// The option codes that count as given.
    pub codes: Vec<Code>,
    /// Whether it is asked of this person.
    pub shown: bool,
    /// Whether it is critical for this person now.
    pub critical: bool,
    /// Whether nothing settles it: not asked, not known, declined, or a "no" that does not count.
    pub unsettled: bool,
    /// Set when a reassuring answer no longer counts, or does not yet.
    pub ended: Option<Ended>,
    /// Set when an earlier assessment speaks louder than today's answer: the day of that fact.
    pub carried: Option<Date>,
}

impl Seen {
    fn no_longer_reassures(&mut self, why: Ended) {
        self.codes.clear();
        self.ended = Some(why);
        (self.reading, self.unsettled) = (Reading::Open, true);
    }
}

/// Why an answer that reassures does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// It was recorded on this day, too long ago.
    On(Date),
    /// No day stands with it, or one that has not come.
    Undated,
    /// The message that would confirm it has not come.
    NotConfirmed(u8),
}

/// The facts of a case.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// The data the facts are read with.
    pub catalogue: &'a Catalogue,
    /// What they are built from.
    pub inputs: Inputs<'a>,
    seen: Vec<Seen>,
    routes: BTreeMap<Leg, Codes<'a>>,
}

/// The code of a country-or-route answer that is not known, missing or expired.
pub const UNKNOWN: &str = "unknown";

impl<'a> Facts<'a> {
    /// Builds the facts.
    pub fn build(catalogue: &'a Catalogue, inputs: Inputs<'a>, view: View<'_>) -> Self {
        let hidden = Seen {
            reading: Reading::Absent,
            codes: Vec::new(),
            shown: false,
            critical: false,
            unsettled: false,
            ended: None,
            carried: None,
        };
        let mut facts = Self { catalogue, inputs, seen: vec![hidden; catalogue.len()], routes: BTreeMap::new() };
        for at in catalogue.dependency_order() {
            if let Some(seen) = facts.look(*at, view)
                && let Some(slot) = facts.seen.get_mut(*at)
            {
                *slot = seen;
            }
        }
        facts.end_consents();
        let has_transit = catalogue.transit().is_some_and(|rule| facts.holds(&rule.when));
        facts.routes = super::routes::known(catalogue, inputs, view, has_transit);
        facts
    }

    pub(super) fn seen_mut(&mut self, item: &ItemId) -> Option<&mut Seen> {
        let at = self.catalogue.position(item)?;
        self.seen.get_mut(at)
    }

    /// How an item is seen.
    pub fn seen(&self, item: &ItemId) -> Option<&Seen> {
        self.seen.get(self.catalogue.position(item)?)
    }

    /// How an item at a position is seen.
    pub fn seen_at(&self, position: usize) -> Option<&Seen> {
        self.seen.get(position)
    }

    /// How the rules read an item; an unknown item reads as not arising.
    pub fn reading(&self, item: &ItemId) -> Reading {
        self.seen(item).map_or(Reading::Absent, |seen| seen.reading)
    }

    /// The legs in use, in the order of travel.
    pub fn legs(&self) -> impl Iterator<Item = Leg> + '_ {
        self.routes.keys().copied()
    }

    /// The code of a country-or-route answer on a leg.
    pub fn route_code(&self, leg: Leg, item: &ItemId) -> Option<&'a str> {
        self.routes.get(&leg)?.get(item).copied()
    }

    /// Whether the record rests on observation alone.
    pub fn observation_only(&self) -> bool {
        self.catalogue.plan_facts().is_some_and(|plan| self.holds(&plan.observation_only))
    }

    /// The dates recorded in an item, as typed, if it is asked.
    pub fn dates(&self, item: &ItemId) -> Vec<&DateText> {
        let shown = self.seen(item).is_some_and(|seen| seen.shown);
        match self.inputs.answers.get(item).map(|entry| &entry.answer) {
            Some(Answer::Given(Value::Date(date))) if shown => vec![date],
            Some(Answer::Given(Value::Events(events))) if shown => events.iter().map(|event| &event.on).collect(),
            _ => Vec::new(),
        }
    }

    fn holds(&self, condition: &Condition) -> bool {
        Scene::of(self, &Findings::default()).holds(condition)
    }

    /// `None` if the item is not asked of this person.
    fn look(&self, at: usize, view: View<'_>) -> Option<Seen> {
        let (item, section) = (self.catalogue.item_at(at)?, self.catalogue.section_at(at)?);
        let asked = |when: &Option<Condition>| when.as_ref().is_none_or(|when| self.holds(when));
        if !asked(&section.when) || !asked(&item.when) {
            return None;
        }
        let critical = match &item.critical {
            Critical::Never => false,
            Critical::Always => true,
            Critical::When(condition) => self.holds(condition),
        };
        let entry = self.inputs.answers.get(&item.id);
        let mut seen = recorded(self.catalogue, item, entry.map(|entry| &entry.answer), critical);
        self.end(item, entry, &mut seen);
        self.wait(item, &mut seen);
        self.remember(item, entry, &mut seen);
        self.derive(item, &mut seen);
        match view {
            View::Recorded => {}
            View::WorstBut(settled) if settled.contains(&item.id) => self.settle(item, &mut seen),
            // What is asked when the meeting ends is not open before.
            View::Worst | View::WorstBut(_) if section.step == Step::Closing => {}
            View::Worst | View::WorstBut(_) => self.worsen(item, &mut seen),
        }
        Some(seen)
    }

    /// What was checked too long ago reassures nobody; what worries stays.
    fn end(&self, item: &Item, entry: Option<&Entry>, seen: &mut Seen) {
        let Some(days) = item.lasts.days() else { return };
        let past = entry.and_then(|entry| entry.on).filter(|on| *on <= self.inputs.today);
        let holds = past.is_some_and(|on| on.days_until(self.inputs.today) <= i64::from(days));
        if !holds && !seen.unsettled && seen.reading == Reading::Absent {
            seen.no_longer_reassures(past.map_or(Ended::Undated, Ended::On));
        }
    }

    /// What a message has to confirm is not known before it has come (SA 3.2 B7).
    fn wait(&self, item: &Item, seen: &mut Seen) {
        let waits = item.confirmed_by.filter(|step| !self.is_confirmed(*step));
        if let Some(step) = waits.filter(|_| !seen.unsettled && seen.reading == Reading::Absent) {
            seen.no_longer_reassures(Ended::NotConfirmed(step));
        }
    }

    /// Whether a message has all that it has to say, for every office that is judged for.
    pub(super) fn is_confirmed(&self, number: u8) -> bool {
        let referrals = self.inputs.referrals;
        let step = self.catalogue.messages().find(|step| step.step == number);
        step.is_some_and(|step| !referrals.is_empty() && referrals.iter().all(|referral| referral.is_done(step)))
    }

    /// A fact that was once yes stays so until a "no" dated after it (SA 3.7).
    fn remember(&self, item: &Item, entry: Option<&Entry>, seen: &mut Seen) {
        let Some(earlier) = self.inputs.memory.of(&item.id).filter(|_| can_be_remembered(self.catalogue, item)) else {
            return;
        };
        // A "no" without its basis does not read as one.
        let settled_since = seen.reading == Reading::Absent && entry.and_then(|entry| entry.on) > Some(earlier.on);
        if !settled_since && earlier.reading > seen.reading {
            seen.reading = earlier.reading;
            seen.codes.clone_from(&earlier.codes);
            seen.unsettled = false;
            seen.carried = Some(earlier.on);
        }
    }

    /// Some items make another read at least as bad (SA 3.2).
    fn derive(&self, item: &Item, seen: &mut Seen) {
        for derivation in self.catalogue.derivations_of(&item.id) {
            if derivation.to > seen.reading && self.holds(&derivation.when) {
                // The question itself stays as open as it was: a derived reading settles nothing.
                seen.reading = derivation.to;
                let choices = self.catalogue.choices(item);
                seen.codes =
                    choices.iter().filter(|choice| choice.reads == derivation.to).map(|c| c.code.clone()).collect();
                seen.codes.truncate(1);
            }
        }
    }

    fn worsen(&self, item: &Item, seen: &mut Seen) {
        let worst = self.catalogue.worst(item);
        if !matches!(seen.reading, Reading::Open | Reading::Maybe) || worst < seen.reading {
            return;
        }
        let choices = self.catalogue.choices(item);
        seen.codes = match item.kind {
            Kind::Multi => choices.iter().map(|choice| choice.code.clone()).collect(),
            Kind::Choice => {
                choices.iter().rfind(|choice| choice.reads == worst).map(|c| c.code.clone()).into_iter().collect()
            }
            Kind::Text | Kind::Date | Kind::Events | Kind::Number => return,
        };
        seen.reading = worst;
        seen.unsettled = false;
    }

    fn settle(&self, item: &Item, seen: &mut Seen) {
        if matches!(seen.reading, Reading::Open | Reading::Maybe) {
            let best = self.catalogue.choices(item).iter().find(|choice| choice.reads == Reading::Absent);
            seen.codes = match item.kind {
                Kind::Choice => best.map(|choice| choice.code.clone()).into_iter().collect(),
                Kind::Multi | Kind::Text | Kind::Date | Kind::Events | Kind::Number => Vec::new(),
            };
            (seen.reading, seen.unsettled) = (Reading::Absent, false);
        }
    }
}

/// Memory holds facts about danger. What was true of one meeting, and what the person agreed to, is asked anew.
pub(crate) fn can_be_remembered(catalogue: &Catalogue, item: &Item) -> bool {
    let before = catalogue.section_of(&item.id).is_some_and(|section| section.step == Step::Before);
    !(before && item.uncounted)
}

/// What an answer says by itself, before anything else is looked at.
pub(crate) fn recorded(catalogue: &Catalogue, item: &Item, answer: Option<&Answer>, critical: bool) -> Seen {
    let mut seen = Seen {
        reading: Reading::Open,
        codes: Vec::new(),
        shown: true,
        critical,
        unsettled: true,
        ended: None,
        carried: None,
    };
    match answer {
        None | Some(Answer::Empty | Answer::NotAsked | Answer::NotKnown | Answer::Declined) => {}
        // Without a reason it says nothing (SA 3.11).
        Some(Answer::NotApplicable(reason)) if critical || reason.trim().is_empty() => {}
        Some(Answer::NotApplicable(_)) => (seen.reading, seen.unsettled) = (Reading::Absent, false),
        Some(Answer::Given(Value::Choice { code, basis })) => {
            if let Some(choice) = catalogue.choice(item, code) {
                let counts = counts_as_no(choice, *basis, critical || item.strict_basis);
                seen.reading = if counts { choice.reads } else { choice.reads.max(Reading::Open) };
                seen.unsettled = !counts;
                seen.codes.push(code.clone());
            }
        }
        Some(Answer::Given(Value::Multi(codes))) => {
            let choices = catalogue.choices(item);
            seen.codes = codes.iter().cloned().collect();
            let worst = choices.iter().filter(|choice| codes.contains(&choice.code)).map(|choice| choice.reads);
            (seen.reading, seen.unsettled) = (worst.max().unwrap_or(Reading::Absent), false);
        }
        Some(Answer::Given(value)) => {
            if let Value::Events(events) = value {
                seen.codes = events.iter().map(|event| event.what.clone()).collect();
            }
            if !value.is_blank() {
                (seen.reading, seen.unsettled) = (Reading::Absent, false);
            }
        }
    }
    seen
}

/// Whether an option stands as given. A "no" needs a basis, and on a critical item a worker's
/// impression is none (SA 3.2 and 3.4).
fn counts_as_no(choice: &Choice, basis: Option<Basis>, critical: bool) -> bool {
    !choice.basis || basis.is_some_and(|basis| !critical || basis.settles_critical())
}
