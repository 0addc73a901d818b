//! Cases for the tests of the pages around the result.

use std::sync::OnceLock;

use crate::domain::answer::{Answer, Basis, Code, Entry, ItemId, Value};
use crate::domain::assess::Outcome;
use crate::domain::case::{Case, MeetingStage};
use crate::domain::catalogue::Catalogue;
use crate::domain::date::Date;
use crate::domain::instrument::Kind;

/// The shipped data.
pub fn catalogue() -> &'static Catalogue {
    static SHIPPED: OnceLock<Catalogue> = OnceLock::new();
    SHIPPED.get_or_init(|| crate::shipped::catalogue().expect("the shipped data are sound"))
}

/// The day of the tests.
pub fn today() -> Date {
    day("2026-11-23")
}

/// A day.
pub fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

/// A case with these answers: an option code, or `?` for "not known", `-` for "would rather not say",
/// `later` for "come back later". A "no" is the person's word. Whoever agrees to something is an adult, unless the age is
/// among the answers: what nobody has settled agrees to nothing (SA 9 CN4).
pub fn case(answers: &[(&str, &str)]) -> Case {
    let mut case = Case::default();
    case.stage = MeetingStage::InDepth;
    let agrees = answers.iter().any(|(item, answer)| item.starts_with("CN") && *answer == "agrees");
    let facts = catalogue().plan_facts().expect("the facts of the plan");
    let age = Catalogue::named_in(&facts.child).into_iter().next().expect("a question about the age");
    let adult = (age.as_str(), "adult");
    let is_said = answers.iter().any(|(item, _)| *item == age.as_str());
    for (item, answer) in answers.iter().chain((agrees && !is_said).then_some(&adult)) {
        let entry = Entry { answer: read(item, answer), on: Some(today()), ..Entry::default() };
        case.answers.insert(ItemId::from(*item), entry);
    }
    case
}

/// What is found about a case.
pub fn outcome(case: &Case) -> Outcome {
    case.outcome(catalogue(), today())
}

fn read(item: &str, answer: &str) -> Answer {
    match answer {
        "?" => Answer::NotKnown,
        "-" => Answer::Declined,
        "later" => Answer::NotAsked,
        code => {
            let item = catalogue().item(&ItemId::from(item)).expect("an item of the data");
            Answer::Given(match item.kind {
                Kind::Multi => Value::Multi(code.split(' ').map(Code::from).collect()),
                Kind::Text => Value::Text(code.to_owned()),
                _ => Value::Choice { code: Code::from(code), basis: Some(Basis::Person) },
            })
        }
    }
}
