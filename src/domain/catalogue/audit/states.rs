//! The answers an item can be given in a made-up case, and how bad each is.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::answer::{Answer, Basis, Code, DatedEvent, Entry, ItemId, Reading, Value};
use crate::domain::assess::{Cares, Inputs, Memory};
use crate::domain::catalogue::Catalogue;
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::{Choice, Item, Kind, Step};
use crate::domain::route::RouteRecord;
use crate::domain::scale::Leg;

/// How bad an answer is, from 0. Only answers of different rank are compared.
pub(super) type Rank = u8;

/// The rank of an answer that settles nothing.
pub(super) const NOT_KNOWN: Rank = 1;

/// An answer with its rank.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct State {
    pub(super) rank: Rank,
    pub(super) answer: Answer,
}

/// A made-up case.
#[derive(Debug, Clone, Default)]
pub(super) struct MadeUp {
    pub(super) answers: BTreeMap<ItemId, Entry>,
    pub(super) routes: BTreeMap<Leg, RouteRecord>,
}

impl MadeUp {
    /// Everything at its reassuring answer, each "no" with a document behind it, and little concern
    /// on every leg.
    pub(super) fn calm(catalogue: &Catalogue, today: Date) -> Self {
        let mut calm = Self::default();
        for item in catalogue.items() {
            calm.answer(&item.id, best(catalogue, item), today);
        }
        let of_routes = catalogue.sections_of(Step::Route).flat_map(|section| &section.items);
        let answers: BTreeMap<ItemId, Entry> =
            of_routes.map(|item| (item.id.clone(), entry(best(catalogue, item), today))).collect();
        for leg in Leg::ALL {
            let record = RouteRecord {
                source: "made up".to_owned(),
                by_role: "made up".to_owned(),
                on: DateText(today.to_string()),
                answers: answers.clone(),
                ..RouteRecord::default()
            };
            calm.routes.insert(leg, record);
        }
        calm
    }

    /// Records an answer.
    pub(super) fn answer(&mut self, item: &ItemId, answer: Answer, today: Date) {
        self.answers.insert(item.clone(), entry(answer, today));
    }

    /// Records an answer in the record of every leg.
    pub(super) fn on_every_leg(&mut self, item: &ItemId, answer: &Answer, today: Date) {
        for record in self.routes.values_mut() {
            record.answers.insert(item.clone(), entry(answer.clone(), today));
        }
    }

    /// Builds something from it.
    pub(super) fn with_inputs<T>(&self, today: Date, build: impl FnOnce(Inputs<'_>) -> T) -> T {
        let (memory, cares) = (Memory::default(), Cares::new());
        build(Inputs {
            answers: &self.answers,
            routes: &self.routes,
            memory: &memory,
            referrals: &[],
            decided: None,
            cares: &cares,
            arrival: None,
            signals: &[],
            today,
        })
    }
}

fn entry(answer: Answer, today: Date) -> Entry {
    Entry { answer, on: Some(today), ..Entry::default() }
}

/// The most reassuring answer.
fn best(catalogue: &Catalogue, item: &Item) -> Answer {
    match item.kind {
        Kind::Choice => {
            // Of several that read alike, the last: that of an age is of a grown person.
            let choices = catalogue.choices(item).iter().rev();
            choices.min_by_key(|choice| choice.reads).map_or(Answer::NotKnown, given)
        }
        Kind::Multi => Answer::Given(Value::Multi(BTreeSet::new())),
        Kind::Text | Kind::Date | Kind::Events | Kind::Number => Answer::NotApplicable("made up".to_owned()),
    }
}

fn given(choice: &Choice) -> Answer {
    Answer::Given(Value::Choice { code: choice.code.clone(), basis: choice.basis.then_some(Basis::Document) })
}

fn rank(reading: Reading) -> Rank {
    match reading {
        Reading::Absent => 0,
        Reading::Open => NOT_KNOWN,
        Reading::Maybe => 2,
        Reading::Present => 3,
    }
}

/// What an item can be answered with, each answer with how bad it is.
pub(super) fn states(catalogue: &Catalogue, item: &Item, today: Date) -> Vec<State> {
    let choices = catalogue.choices(item);
    let not_known = State { rank: rank(Reading::Open), answer: Answer::NotKnown };
    let mut states: Vec<State> = match item.kind {
        Kind::Choice => {
            choices.iter().map(|choice| State { rank: rank(choice.reads), answer: given(choice) }).collect()
        }
        Kind::Multi => ticks(choices),
        Kind::Date => dates(today, |date| Value::Date(DateText(date))),
        Kind::Events => {
            let what = choices.last().map_or_else(|| Code::from(""), |choice| choice.code.clone());
            dates(today, move |date| Value::Events(vec![DatedEvent { what: what.clone(), on: DateText(date) }]))
        }
        // What was written is never judged, so it is neither better nor worse than nothing.
        Kind::Text => vec![State { rank: not_known.rank, answer: Answer::Given(Value::Text("made up".to_owned())) }],
        Kind::Number => {
            let number =
                |number: &str| State { rank: not_known.rank, answer: Answer::Given(Value::Number(number.to_owned())) };
            vec![number("0"), number("1000000")]
        }
    };
    states.push(not_known);
    states
}

/// None, each alone, and all together.
fn ticks(choices: &[Choice]) -> Vec<State> {
    let of = |chosen: BTreeSet<Code>, rank: Rank| State { rank, answer: Answer::Given(Value::Multi(chosen)) };
    let worst = choices.iter().map(|choice| choice.reads).max().unwrap_or(Reading::Absent);
    let alone = choices.iter().map(|choice| of(BTreeSet::from([choice.code.clone()]), rank(choice.reads)));
    let all = of(choices.iter().map(|choice| choice.code.clone()).collect(), rank(worst));
    std::iter::once(of(BTreeSet::new(), 0)).chain(alone).chain([all]).collect()
}

/// A day far off, one within weeks, one within days, and one that cannot be read.
fn dates(today: Date, value: impl Fn(String) -> Value) -> Vec<State> {
    let on = |days: i64, rank: Rank| State { rank, answer: Answer::Given(value(today.plus_days(days).to_string())) };
    let unreadable = State { rank: 3, answer: Answer::Given(value("soon".to_owned())) };
    vec![on(300, 0), on(20, 2), on(1, 3), unreadable]
}
