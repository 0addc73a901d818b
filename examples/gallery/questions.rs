//! Questions in every kind and state.

use waymark::domain::answer::{Answer, Basis, Code, DatedEvent, Entry, Value};
use waymark::domain::catalogue::Catalogue;
use waymark::domain::date::DateText;
use waymark::domain::instrument::{Item, Kind};
use waymark::ui::questions::{ItemRef, Question};
use waymark::ui::screen::{Look, Screen};
use yew::prelude::*;

/// A question of each kind: untouched, answered, marked, and as it comes back the next time.
pub fn every_kind(screen: &Screen, look: &Look) -> Html {
    let items = || screen.catalogue.files().iter().flat_map(|file| &file.sections).flat_map(|section| &section.items);
    let kinds = [Kind::Choice, Kind::Multi, Kind::Text, Kind::Number, Kind::Date, Kind::Events];
    let found = kinds.into_iter().filter_map(|kind| items().find(|item| item.kind == kind));
    let states = |item: &'static Item| {
        let given =
            Entry { answer: answer(item, screen.catalogue), flagged: true, note: "…".to_owned(), ..Entry::default() };
        let aside = Entry { answer: Answer::NotKnown, ..Entry::default() };
        let entries = [(Entry::default(), None), (Entry::default(), Some(given.clone())), (given, None), (aside, None)];
        let draw = |(at, (entry, last)): (usize, (Entry, Option<Entry>))| {
            html! { <Question key={at} item={ItemRef(item)} {entry} {last} carried={(at == 1).then_some(look.today)} critical=true today={look.today} on={Callback::noop()} /> }
        };
        entries.into_iter().enumerate().map(draw).collect::<Html>()
    };
    found.map(states).collect()
}

fn answer(item: &Item, catalogue: &Catalogue) -> Answer {
    let codes: Vec<Code> = catalogue.choices(item).iter().map(|choice| choice.code.clone()).collect();
    let last = codes.last().cloned();
    let day = || DateText("2026-12-01".to_owned());
    Answer::Given(match (item.kind, last) {
        (Kind::Choice, Some(code)) => Value::Choice { code, basis: Some(Basis::Impression) },
        (Kind::Multi, _) => Value::Multi(codes.into_iter().take(2).collect()),
        (Kind::Events, Some(what)) => Value::Events(vec![DatedEvent { what, on: day() }]),
        (Kind::Date, _) => Value::Date(day()),
        (Kind::Number, _) => Value::Number("3".to_owned()),
        (Kind::Choice | Kind::Events | Kind::Text, _) => Value::Text("…".to_owned()),
    })
}
