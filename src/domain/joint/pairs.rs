//! Where the answers of two offices differ, question by question.

use std::collections::BTreeSet;

use super::merge::reading;
use crate::domain::answer::{Answer, Basis, Entry, ItemId, Reading, Value};
use crate::domain::assess::Facts;
use crate::domain::case::Case;
use crate::domain::catalogue::Catalogue;
use crate::domain::date::Date;
use crate::domain::instrument::{Item, MessageField, Step};
use crate::domain::scale::Leg;

/// Where a pair of answers stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Among the answers about the person.
    Person,
    /// In the record of a part of the way.
    Route(Leg),
}

/// Whose answer is the more dangerous one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stricter {
    /// Ours.
    Ours,
    /// That of the other office.
    Theirs,
    /// Neither: they weigh the same, or cannot be weighed.
    Alike,
}

/// How two answers stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Both recorded something, and not the same.
    Differ(Stricter),
    /// Both recorded the same.
    Same,
    /// Only our office recorded something.
    OnlyOurs,
    /// Only the other office recorded something.
    OnlyTheirs,
    /// The other office has an answer that was left out of its file.
    LeftOut,
}

/// The answers of both offices to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Where.
    pub place: Place,
    /// The question.
    pub item: ItemId,
    /// Its section in the data.
    pub section: String,
    /// What we recorded.
    pub ours: Entry,
    /// What the other office recorded.
    pub theirs: Entry,
    /// How they stand to each other.
    pub kind: Kind,
}

/// Every question that at least one office recorded something for, in the order of the data.
///
/// What each office settles for itself is not compared: the conversation, and whom the person agreed
/// to share with.
pub fn pairs(catalogue: &Catalogue, ours: &Case, theirs: &Case, today: Date) -> Vec<Pair> {
    let asked = [ours, theirs].map(|case| asked(catalogue, case, today));
    let mut found = Vec::new();
    for section in catalogue.sections() {
        for item in section.items.iter().filter(|item| is_compared(catalogue, section.step, item)) {
            let places = match section.step {
                Step::Route => Leg::ALL.map(Place::Route).to_vec(),
                _ => vec![Place::Person],
            };
            let about = |place: Place| pair(catalogue, &section.id, item, place, ours, theirs);
            let of_person =
                |pair: &Pair| pair.place != Place::Person || asked.iter().any(|asked| asked.contains(&pair.item));
            found.extend(places.into_iter().filter_map(about).filter(of_person));
        }
    }
    found
}

/// What the other office handed over for one question: its answer, or that it was left out.
pub fn handed(catalogue: &Catalogue, ours: &Case, theirs: &Case, place: Place, item: &ItemId) -> Option<Pair> {
    let section = catalogue.section_of(item)?;
    let row = catalogue.item(item).filter(|row| is_compared(catalogue, section.step, row))?;
    pair(catalogue, &section.id, row, place, ours, theirs).filter(|pair| pair.kind != Kind::OnlyOurs)
}

fn pair(catalogue: &Catalogue, section: &str, item: &Item, place: Place, ours: &Case, theirs: &Case) -> Option<Pair> {
    let (mine, other) = (entry(ours, place, &item.id), entry(theirs, place, &item.id));
    let left_out = theirs.handed_over.as_ref().is_some_and(|handed| handed.left_out.contains(&item.id));
    let kind = match (is_recorded(&mine), is_recorded(&other)) {
        (_, false) if left_out && place == Place::Person => Kind::LeftOut,
        (false, false) => return None,
        (true, false) => Kind::OnlyOurs,
        (false, true) => Kind::OnlyTheirs,
        (true, true) if mine.answer == other.answer => Kind::Same,
        (true, true) => Kind::Differ(stricter(catalogue, item, &mine, &other)),
    };
    Some(Pair { place, item: item.id.clone(), section: section.to_owned(), ours: mine, theirs: other, kind })
}

fn entry(case: &Case, place: Place, item: &ItemId) -> Entry {
    let answers = match place {
        Place::Person => Some(&case.answers),
        Place::Route(leg) => case.routes.get(&leg).map(|record| &record.answers),
    };
    answers.and_then(|answers| answers.get(item)).cloned().unwrap_or_default()
}

fn is_recorded(entry: &Entry) -> bool {
    entry.answer != Answer::Empty
}

/// First how it reads; then, of two that read alike, whether anything stands behind a "no".
fn stricter(catalogue: &Catalogue, item: &Item, ours: &Entry, theirs: &Entry) -> Stricter {
    let weight = |entry: &Entry| (reading(catalogue, item, Some(&entry.answer)), rests_on_little(&entry.answer));
    let (mine, other) = (weight(ours), weight(theirs));
    let weighed = mine.0.max(other.0) > Reading::Absent || item.critical != crate::domain::instrument::Critical::Never;
    match mine.cmp(&other) {
        std::cmp::Ordering::Greater if weighed => Stricter::Ours,
        std::cmp::Ordering::Less if weighed => Stricter::Theirs,
        _ => Stricter::Alike,
    }
}

fn rests_on_little(answer: &Answer) -> bool {
    match answer {
        Answer::Given(Value::Choice { basis, .. }) => basis.is_none_or(|basis| basis == Basis::Impression),
        Answer::Given(_) => false,
        Answer::Empty | Answer::NotAsked | Answer::NotKnown | Answer::Declined | Answer::NotApplicable(_) => true,
    }
}

fn asked(catalogue: &Catalogue, case: &Case, today: Date) -> BTreeSet<ItemId> {
    case.with_inputs(today, |inputs| {
        let facts: Facts<'_> = case.facts(catalogue, inputs);
        let shown = catalogue.items().filter(|item| facts.seen(&item.id).is_some_and(|seen| seen.shown));
        shown.map(|item| item.id.clone()).collect()
    })
}

/// Before the questions about safety, only what counts in the rules or is carried by a message is
/// about the person; the rest is about this conversation. Consents are given to each office.
fn is_compared(catalogue: &Catalogue, step: Step, item: &Item) -> bool {
    let is_consent = catalogue
        .plan_facts()
        .is_some_and(|facts| facts.sharing == item.id || facts.until == item.id || facts.consents.contains(&item.id));
    let in_message = || {
        let mut fields = catalogue.messages().flat_map(|message| &message.fields);
        fields.any(|field| matches!(field, MessageField::Item(carried) if *carried == item.id))
    };
    match step {
        Step::Before => !is_consent && (!item.uncounted || in_message()),
        Step::Route | Step::Safety | Step::Journey | Step::Needs => !is_consent,
        Step::Result | Step::Measures | Step::Plan | Step::Messages | Step::Closing | Step::Place => false,
    }
}
