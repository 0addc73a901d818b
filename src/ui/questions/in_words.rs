//! Answers and marks of trust in words.

use crate::domain::answer::{Answer, Code, Value};
use crate::domain::instrument::{Item, Trust};
use crate::wording::Words;

/// How far a row can be trusted, in words.
pub fn trust_line(trust: &[Trust], words: &Words) -> String {
    let word = |mark: &Trust| {
        words.part(
            "trust",
            match mark {
                Trust::Seed => "seed",
                Trust::Read => "read",
                Trust::Known => "known",
                Trust::Project => "project",
            },
        )
    };
    trust.iter().map(word).collect::<Vec<_>>().join(" · ")
}

/// An answer in words. Dates and free text are given as typed.
pub fn answer_text(item: &Item, answer: &Answer, words: &Words) -> String {
    let codes =
        |codes: &mut dyn Iterator<Item = &Code>| words.values(codes.map(|code| words.option(item, code.as_str())));
    match answer {
        Answer::Empty => words.part("answer-states", "empty"),
        Answer::NotAsked => words.part("answer-states", "later"),
        Answer::NotKnown => words.part("answer-states", "not-known"),
        Answer::Declined => words.part("answer-states", "declined"),
        Answer::NotApplicable(reason) if reason.trim().is_empty() => words.part("answer-states", "not-applicable"),
        Answer::NotApplicable(reason) => format!("{}: {reason}", words.part("answer-states", "not-applicable")),
        Answer::Given(Value::Choice { code, basis }) => {
            let basis =
                basis.map(|basis| format!(" ({})", words.part("options-basis", basis.code()))).unwrap_or_default();
            format!("{}{basis}", words.option(item, code.as_str()))
        }
        Answer::Given(Value::Multi(chosen)) if chosen.is_empty() => words.part("answer-states", "none"),
        Answer::Given(Value::Multi(chosen)) => codes(&mut chosen.iter()),
        Answer::Given(Value::Text(text) | Value::Number(text)) => text.clone(),
        Answer::Given(Value::Date(date)) => date.date().map_or_else(|| date.0.clone(), |date| words.date(date)),
        Answer::Given(Value::Events(events)) => {
            let line = |event: &crate::domain::answer::DatedEvent| {
                let on = event.on.date().map_or_else(|| event.on.0.clone(), |date| words.date(date));
                format!("{} {on}", words.option(item, event.what.as_str()))
            };
            words.values(events.iter().map(line))
        }
    }
}
