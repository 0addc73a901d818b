//! One assessment out of two: of each question the stricter answer.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::answer::{Answer, Entry, ItemId, Reading, Value};
use crate::domain::assess::{Care, Cares, Decided, Inputs, Memory, Remembered, Signal, is_current, recorded};
use crate::domain::case::Case;
use crate::domain::catalogue::Catalogue;
use crate::domain::date::Date;
use crate::domain::instrument::{Critical, Item, Kind};
use crate::domain::referral::Referral;
use crate::domain::route::RouteRecord;
use crate::domain::scale::Leg;

/// Whose answer is taken where both are equally strict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Preferred {
    Ours,
    Theirs,
}

/// What one judgement on both is made from.
pub(super) struct Merged<'a> {
    answers: BTreeMap<ItemId, Entry>,
    routes: BTreeMap<Leg, RouteRecord>,
    memory: Memory,
    referrals: [&'a Referral; 2],
    decided: Option<Decided>,
    cares: Cares,
    arrival: Option<Date>,
    signals: Vec<Signal>,
}

impl<'a> Merged<'a> {
    pub(super) fn of(
        catalogue: &Catalogue,
        ours: &'a Case,
        theirs: &'a Case,
        today: Date,
        preferred: Preferred,
    ) -> Self {
        let (first, second) = match preferred {
            Preferred::Ours => (ours, theirs),
            Preferred::Theirs => (theirs, ours),
        };
        let facts = facts(catalogue, first, second, today);
        let items: BTreeSet<&ItemId> = first.answers.keys().chain(second.answers.keys()).collect();
        let merged = items.into_iter().filter_map(|id| {
            let item = catalogue.item(id)?;
            let mut entry = stricter(catalogue, item, first.answers.get(id), second.answers.get(id));
            if facts.contains_key(id) {
                // Nobody has settled it since: without a day this answer does not either.
                entry.on = None;
            }
            Some((id.clone(), entry))
        });
        Self {
            answers: merged.collect(),
            routes: routes(catalogue, first, second, today),
            memory: Memory { facts, ..Memory::default() },
            referrals: [&first.referral, &second.referral],
            decided: decided(first, second),
            // Somebody sees to a condition only where both offices say so.
            cares: first
                .conditions
                .iter()
                .filter(|(name, _)| second.conditions.contains_key(*name))
                .map(owned)
                .collect(),
            arrival: [first, second].into_iter().filter_map(|case| case.referral.arrives_on()).min(),
            signals: [first, second].into_iter().flat_map(|case| case.signals(today)).collect(),
        }
    }

    pub(super) fn inputs(&self, today: Date) -> Inputs<'_> {
        let Self { answers, routes, memory, referrals, decided, cares, arrival, signals } = self;
        Inputs { answers, routes, memory, referrals, decided: *decided, cares, arrival: *arrival, signals, today }
    }
}

fn owned((name, care): (&String, &Care)) -> (String, Care) {
    (name.clone(), care.clone())
}

/// The higher of two decisions, of the earlier day.
fn decided(first: &Case, second: &Case) -> Option<Decided> {
    let both = || [first, second].into_iter().filter_map(|case| case.decision.as_ref());
    let level = both().map(|decision| decision.judged).max()?;
    let on = both().map(|decision| decision.on).min()?;
    Some(Decided { level, on })
}

/// How an answer reads by itself, with the strictest demand on a "no" that the question can make.
pub(super) fn reading(catalogue: &Catalogue, item: &Item, answer: Option<&Answer>) -> Reading {
    recorded(catalogue, item, answer, item.critical != Critical::Never).reading
}

/// The stricter of two answers; the first where they are equally strict. Nothing recorded reads as open.
fn stricter(catalogue: &Catalogue, item: &Item, first: Option<&Entry>, second: Option<&Entry>) -> Entry {
    let blank = Entry::default();
    let (first, second) = (first.unwrap_or(&blank), second.unwrap_or(&blank));
    match (&first.answer, &second.answer) {
        (Answer::Given(Value::Multi(one)), Answer::Given(Value::Multi(other))) => {
            Entry { answer: Answer::Given(Value::Multi(one | other)), ..first.clone() }
        }
        (Answer::Given(Value::Events(one)), Answer::Given(Value::Events(other))) => {
            let all = one.iter().chain(other).cloned().collect();
            Entry { answer: Answer::Given(Value::Events(all)), ..first.clone() }
        }
        // A day, a number or words say more than that nobody knows.
        (Answer::Given(_), _) if says_more(item) => first.clone(),
        (_, Answer::Given(_)) if says_more(item) => second.clone(),
        (one, other) if reading(catalogue, item, Some(other)) > reading(catalogue, item, Some(one)) => second.clone(),
        _ => first.clone(),
    }
}

/// Whether a value of this kind counts by what it is and not by how it reads.
fn says_more(item: &Item) -> bool {
    match item.kind {
        Kind::Choice | Kind::Multi => false,
        Kind::Text | Kind::Date | Kind::Events | Kind::Number => true,
    }
}

/// What an earlier assessment of either holds and that office has not settled since.
fn facts(catalogue: &Catalogue, first: &Case, second: &Case, today: Date) -> BTreeMap<ItemId, Remembered> {
    let mut held: BTreeMap<ItemId, Remembered> = BTreeMap::new();
    for case in [first, second] {
        for (id, fact) in case.memory(today).facts {
            let Some(item) = catalogue.item(&id) else { continue };
            let entry = case.answers.get(&id);
            let answer = entry.map(|entry| &entry.answer);
            let is_no = reading(catalogue, item, answer) == Reading::Absent;
            let settled = is_no && entry.and_then(|entry| entry.on).is_some_and(|on| on > fact.on);
            if !settled && held.get(&id).is_none_or(|known| known.reading < fact.reading) {
                held.insert(id, fact);
            }
        }
    }
    held
}

fn routes(catalogue: &Catalogue, first: &Case, second: &Case, today: Date) -> BTreeMap<Leg, RouteRecord> {
    let current =
        |case: &Case, record: &RouteRecord| case.with_inputs(today, |inputs| is_current(catalogue, record, inputs));
    let both = |leg: Leg| match (first.routes.get(&leg), second.routes.get(&leg)) {
        (Some(one), Some(other)) => match (current(first, one), current(second, other)) {
            (true, true) | (false, false) => Some(stricter_record(catalogue, one, other)),
            (false, true) => Some(with_worst_of(catalogue, other, one)),
            (true, false) => Some(with_worst_of(catalogue, one, other)),
        },
        (one, other) => one.or(other).cloned(),
    };
    Leg::ALL.into_iter().filter_map(|leg| Some((leg, both(leg)?))).collect()
}

/// A record that counts, with the worst answers of one that does not: they still count.
fn with_worst_of(catalogue: &Catalogue, one: &RouteRecord, old: &RouteRecord) -> RouteRecord {
    let worst = |(id, entry): &(&ItemId, &Entry)| {
        catalogue.item(id).is_some_and(|item| reading(catalogue, item, Some(&entry.answer)) == Reading::Present)
    };
    let answers = old.answers.iter().filter(worst).map(|(id, entry)| (id.clone(), entry.clone())).collect();
    stricter_record(catalogue, one, &RouteRecord { answers, ..old.clone() })
}

fn stricter_record(catalogue: &Catalogue, one: &RouteRecord, other: &RouteRecord) -> RouteRecord {
    let items: BTreeSet<&ItemId> = one.answers.keys().chain(other.answers.keys()).collect();
    let answers = items.into_iter().filter_map(|id| {
        let item = catalogue.item(id)?;
        Some((id.clone(), stricter(catalogue, item, one.answers.get(id), other.answers.get(id))))
    });
    RouteRecord { answers: answers.collect(), ..one.clone() }
}
