//! The first pages know only a part of the data files: on those pages it must make no difference.

use proptest::prelude::*;
use waymark::domain::answer::{Answer, Value};
use waymark::domain::case::{Action, Case, MeetingStage, World};
use waymark::domain::catalogue::Catalogue;
use waymark::domain::date::{Date, DateText};
use waymark::domain::instrument::{Item, Kind, Step};
use waymark::domain::relevance::{ClosedGate, closed_gates};
use waymark::ui::page::{Entry, pages};

fn editions() -> &'static (Catalogue, Catalogue) {
    static BOTH: std::sync::OnceLock<(Catalogue, Catalogue)> = std::sync::OnceLock::new();
    BOTH.get_or_init(|| {
        let first = waymark::shipped::first_edition().unwrap_or_else(|fault| panic!("{fault}"));
        let whole = waymark::shipped::catalogue().unwrap_or_else(|fault| panic!("{fault}"));
        (first, whole)
    })
}

fn today() -> Date {
    Date::new(2026, 11, 28).expect("a day")
}

fn first_items(catalogue: &Catalogue) -> Vec<&Item> {
    catalogue.sections_of(Step::Before).flat_map(|section| &section.items).collect()
}

/// What an answer can be: one of the options, a day that is over, near or none, or one of the answers that every
/// question takes.
fn answer(catalogue: &Catalogue, item: &Item, draw: u8) -> Answer {
    let choices = catalogue.choices(item);
    let other = [Answer::NotKnown, Answer::NotAsked, Answer::Declined, Answer::Empty];
    if item.kind == Kind::Date {
        let days = ["2026-11-27", "2026-11-28", "2027-01-01", "no day at all"];
        return Answer::Given(Value::Date(DateText(days[usize::from(draw) % days.len()].to_owned())));
    }
    match choices.get(usize::from(draw) % (choices.len() + other.len())) {
        Some(choice) if item.kind == Kind::Multi => Answer::Given(Value::Multi([choice.code.clone()].into())),
        Some(choice) => Answer::Given(Value::Choice { code: choice.code.clone(), basis: None }),
        None => other[usize::from(draw) % other.len()].clone(),
    }
}

fn worked(catalogue: &'static Catalogue, stage: u8, draws: &[(u8, u8)]) -> Case {
    let items = first_items(catalogue);
    let mut case = Case::default();
    case.stage = MeetingStage::ALL[usize::from(stage) % MeetingStage::ALL.len()];
    for (at, draw) in draws {
        let item = items[usize::from(*at) % items.len()];
        let given = answer(catalogue, item, *draw);
        case.apply(Action::Answer(item.id.clone(), given), World { catalogue, today: today() });
    }
    case
}

fn seen(case: &Case, catalogue: &Catalogue) -> (Vec<ClosedGate>, Vec<Entry>) {
    case.with_inputs(today(), |inputs| {
        let facts = case.facts(catalogue, inputs);
        let gates = closed_gates(&facts);
        let pages = pages(case, &facts, &gates);
        (gates, pages)
    })
}

#[test]
fn every_question_of_the_first_pages_is_there_as_it_is() {
    let (first, whole) = editions();
    assert_eq!(first_items(first), first_items(whole));
    assert_eq!(first.len(), whole.len(), "later questions are counted");
    assert!(first.rules().next().is_none(), "nothing can be concluded from a part");
}

proptest! {
    #[test]
    fn the_same_answers_close_the_same_gates_and_open_the_same_pages(
        stage: u8,
        draws in proptest::collection::vec(any::<(u8, u8)>(), 0..40),
    ) {
        let (first, whole) = editions();
        let (part, all) = (worked(first, stage, &draws), worked(whole, stage, &draws));
        prop_assert_eq!(&part.answers, &all.answers);
        prop_assert_eq!(seen(&part, first), seen(&part, whole));
    }
}
