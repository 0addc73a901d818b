//! Taking back the last answer, wherever it was given.

use crate::engine::catalogue;
use std::collections::BTreeMap;
use waymark::domain::answer::{Answer, Code, ItemId, Value};
use waymark::domain::case::{Action, Answered, Case, RouteChange, Wave, World};
use waymark::domain::date::{Date, DateText};
use waymark::domain::route::RouteRecord;
use waymark::domain::scale::Leg;

fn world() -> World<'static> {
    World { catalogue: catalogue(), today: Date::new(2026, 11, 23).expect("a day") }
}

fn choice(code: &str) -> Answer {
    Answer::Given(Value::Choice { code: Code::from(code), basis: None })
}

fn answer(case: &mut Case, item: &str, code: &str) {
    case.apply(Action::Answer(ItemId::from(item), choice(code)), world());
}

fn route(case: &mut Case, leg: Leg, item: &str, code: &str) {
    case.apply(Action::Route(leg, RouteChange::Answer(ItemId::from(item), choice(code))), world());
}

fn wave(pack: &str) -> Wave {
    let on = DateText("2026-11-20".to_owned());
    Wave { pack: pack.to_owned(), version: "1".to_owned(), on, answers: BTreeMap::new() }
}

/// Each undo gives back the case as it was before the answer, and says where that was.
#[test]
fn the_last_answer_is_taken_back_on_every_page() {
    let mut case = Case::default();
    case.apply(Action::SetCode("K-1".to_owned()), world());
    case.apply(Action::StartWave(wave("one")), world());
    let mut before = Vec::new();
    let plain = |case: &Case| serde_json::to_value(case).expect("JSON");
    let mut step = |case: &mut Case, make: &dyn Fn(&mut Case), spot: Answered| {
        before.push((plain(case), spot.clone()));
        make(case);
        assert_eq!(case.last_answered(), Some(&spot));
    };
    let item = |id: &str| ItemId::from(id);
    step(&mut case, &|case| answer(case, "T1", "yes"), Answered::Case(item("T1")));
    step(&mut case, &|case| route(case, Leg::Return, "G3", "high"), Answered::Route(Leg::Return, item("G3")));
    step(&mut case, &|case| route(case, Leg::Return, "G3", "some"), Answered::Route(Leg::Return, item("G3")));
    step(&mut case, &|case| route(case, Leg::Stay, "G3", "low"), Answered::Route(Leg::Stay, item("G3")));
    let asked = |case: &mut Case| {
        case.apply(Action::AnswerWave(0, item("Q1"), choice("often")), world());
    };
    step(&mut case, &asked, Answered::Wave(0, item("Q1")));
    for (as_it_was, spot) in before.into_iter().rev() {
        assert_eq!(case.last_answered(), Some(&spot));
        case.apply(Action::Undo, world());
        assert_eq!(plain(&case), as_it_was, "{spot:?}");
    }
    assert_eq!(case.last_answered(), None);
}

/// The last answer of a record, taken away and then wanted after all.
#[test]
fn an_answer_comes_back_into_a_record_that_went_with_it() {
    let mut case = Case::default();
    route(&mut case, Leg::Return, "G3", "high");
    let full = case.routes.clone();
    case.apply(Action::Route(Leg::Return, RouteChange::Answer(ItemId::from("G3"), Answer::Empty)), world());
    assert!(case.routes.is_empty());
    case.apply(Action::Undo, world());
    assert_eq!(case.routes, full);
    case.apply(Action::Undo, world());
    assert!(case.routes.is_empty());
}

/// What is gone as a whole, or came from a file, is not brought back answer by answer.
#[test]
fn nothing_comes_back_into_a_record_that_is_another_one_now() {
    let mut case = Case::default();
    answer(&mut case, "T1", "yes");
    route(&mut case, Leg::Return, "G3", "high");
    case.apply(Action::Route(Leg::Return, RouteChange::Remove), world());
    assert_eq!(case.last_answered(), Some(&Answered::Case(ItemId::from("T1"))));
    route(&mut case, Leg::Return, "G3", "high");
    let record = RouteRecord { place: "north".to_owned(), ..RouteRecord::default() };
    case.apply(Action::Route(Leg::Return, RouteChange::Load(Box::new(record.clone()))), world());
    case.apply(Action::Undo, world());
    assert_eq!((case.routes.get(&Leg::Return), case.answers.len()), (Some(&record), 0));
    for name in ["one", "two"] {
        case.apply(Action::StartWave(wave(name)), world());
    }
    case.apply(Action::AnswerWave(1, ItemId::from("Q1"), choice("often")), world());
    case.apply(Action::RemoveWave(0), world());
    assert_eq!(case.last_answered(), None, "its place is another one's");
}
