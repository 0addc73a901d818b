//! Conditions in plain words, from the tree in the data and the messages `condition-…`.
//!
//! INVARIANT: pure; every node of every condition has words, so nothing in the rule book is hidden.

use crate::domain::answer::{Code, ItemId, Reading};
use crate::domain::assess::UNKNOWN;
use crate::domain::catalogue::Catalogue;
use crate::domain::condition::{Compare, Condition, Is, Near, Op};
use crate::wording::{Arg, Words};

/// A condition in words: a line, and for "all of these" and its like the lines below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain {
    /// The line.
    pub text: String,
    /// The lines below it.
    pub parts: Vec<Plain>,
}

impl Plain {
    /// A line without any below it.
    pub fn line(text: String) -> Self {
        Self { text, parts: Vec::new() }
    }

    /// Everything in one string, for searching.
    pub fn flat(&self) -> String {
        let parts = self.parts.iter().map(Self::flat);
        std::iter::once(self.text.clone()).chain(parts).collect::<Vec<_>>().join(" ")
    }
}

/// The name of the item at hand in a rule with `each`.
const AT_HAND: &str = "$";

/// A condition in words.
pub fn plain(condition: &Condition, words: &Words, catalogue: &Catalogue) -> Plain {
    Speaker { words, catalogue }.say(condition)
}

#[derive(Clone, Copy)]
struct Speaker<'a> {
    words: &'a Words,
    catalogue: &'a Catalogue,
}

impl Speaker<'_> {
    fn say(self, condition: &Condition) -> Plain {
        match condition {
            Condition::All(parts) => self.group("condition-all", "condition-always", parts),
            Condition::Any(parts) => self.group("condition-any", "condition-never", parts),
            Condition::Count(count) => Plain {
                text: self.with("condition-count", &[("count", Arg::Count(count.at_least))]),
                parts: count.of.iter().map(|part| self.say(part)).collect(),
            },
            Condition::Not(part) => self.not(part),
            other => Plain::line(self.leaf(other)),
        }
    }

    fn group(self, id: &str, empty: &str, parts: &[Condition]) -> Plain {
        let mut lines =
            if id == "condition-any" { self.any(parts) } else { parts.iter().map(|part| self.say(part)).collect() };
        match (lines.len(), lines.pop()) {
            (1, Some(only)) => only,
            (_, Some(last)) => {
                lines.push(last);
                Plain { text: self.words.say(id), parts: lines }
            }
            (_, None) => Plain::line(self.words.say(empty)),
        }
    }

    /// "Yes" and "signs of it" of one item become one line.
    fn any(self, parts: &[Condition]) -> Vec<Plain> {
        let mut lines: Vec<Plain> = Vec::new();
        let mut told: Vec<&ItemId> = Vec::new();
        for part in parts {
            match reading_of(part) {
                Some((item, _)) if told.contains(&item) => {}
                Some((item, _)) => {
                    told.push(item);
                    let same = parts.iter().filter_map(reading_of).filter(|(other, _)| *other == item);
                    let readings: Vec<Reading> = same.map(|(_, reading)| reading).collect();
                    lines.push(Plain::line(self.reads("condition-reads", item, &readings)));
                }
                None => lines.push(self.say(part)),
            }
        }
        lines
    }

    fn not(self, part: &Condition) -> Plain {
        match part {
            Condition::Not(inner) => self.say(inner),
            Condition::Is(is) => Plain::line(self.is("condition-is-not", is)),
            Condition::Confirmed(step) => Plain::line(self.confirmed("condition-not-confirmed", *step)),
            Condition::Absent(item) => Plain::line(self.reads("condition-not-absent", item, &[Reading::Absent])),
            other => match reading_of(other) {
                Some((item, reading)) => Plain::line(self.reads("condition-reads-not", item, &[reading])),
                None => Plain { text: self.words.say("condition-not"), parts: vec![self.say(other)] },
            },
        }
    }

    fn leaf(self, condition: &Condition) -> String {
        match condition {
            Condition::Present(item) => self.reads("condition-reads", item, &[Reading::Present]),
            Condition::Maybe(item) => self.reads("condition-reads", item, &[Reading::Maybe]),
            Condition::Open(item) => self.reads("condition-reads", item, &[Reading::Open]),
            Condition::Absent(item) => self.reads("condition-absent", item, &[Reading::Absent]),
            Condition::Unsettled(item) => self.with("condition-unsettled", &[("item", Arg::Text(&self.name(item)))]),
            Condition::NotSaid(item) => self.with("condition-not-said", &[("item", Arg::Text(&self.name(item)))]),
            Condition::Exists(item) => self.with("condition-exists", &[("item", Arg::Text(&self.name(item)))]),
            Condition::Is(is) => self.is("condition-is", is),
            Condition::IsNot(is) => self.is("condition-is-not", is),
            Condition::Compare(compare) => self.compare(compare),
            Condition::Near(near) => self.near(near),
            Condition::Context(is) => self.is("condition-context", is),
            Condition::Cluster(cluster) => self.with(
                "condition-cluster",
                &[("count", Arg::Count(cluster.at_least)), ("sections", Arg::Count(cluster.sections))],
            ),
            Condition::Spoken(rules) => {
                let rules = self.either(rules.clone());
                self.with("condition-spoken", &[("rules", Arg::Text(&rules))])
            }
            Condition::ContextBand(band) => self.finding("condition-band", "band", band.code()),
            Condition::Level(level) => self.finding("condition-level", "level", level.code()),
            Condition::Timing(timing) => self.finding("condition-timing", "timing", timing.code()),
            Condition::Retrafficking(judged) => self.finding("condition-retrafficking", "retrafficking", judged.code()),
            Condition::Confidence(confidence) => self.finding("condition-confidence", "confidence", confidence.code()),
            Condition::Provisional(true) => self.words.say("condition-provisional"),
            Condition::Provisional(false) => self.words.say("condition-not-provisional"),
            Condition::Confirmed(step) => self.confirmed("condition-confirmed", *step),
            // These have lines below them and are taken apart before a line is asked for.
            Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Count(_) => {
                self.say(condition).flat()
            }
        }
    }

    fn with(self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.say_with(id, args)
    }

    fn finding(self, id: &str, scale: &str, code: &str) -> String {
        let value = self.words.part(scale, code);
        self.with(id, &[("value", Arg::Text(&value))])
    }

    /// The short name of an item with its id.
    fn name(self, item: &ItemId) -> String {
        if item.as_str() == AT_HAND {
            return self.words.say("condition-this");
        }
        let short = self.words.short(item.as_str());
        self.with("condition-item", &[("item", Arg::Text(&short)), ("id", Arg::Text(item.as_str()))])
    }

    /// A line that an item reads in one of these ways, told by the answers that read so.
    fn reads(self, id: &str, item: &ItemId, readings: &[Reading]) -> String {
        let answers = self.either(self.answers(item, readings));
        self.with(id, &[("item", Arg::Text(&self.name(item))), ("answers", Arg::Text(&answers))])
    }

    /// The answers to an item that read in one of these ways.
    fn answers(self, item: &ItemId, readings: &[Reading]) -> Vec<String> {
        let row = self.catalogue.item(item);
        let choices = row.map(|row| self.catalogue.choices(row)).unwrap_or_default();
        let fitting = choices.iter().filter(|choice| readings.contains(&choice.reads));
        let mut answers: Vec<String> =
            fitting.filter_map(|choice| Some(self.quoted(&self.words.option(row?, choice.code.as_str())))).collect();
        for reading in readings {
            let is_told = choices.iter().any(|choice| choice.reads == *reading);
            if *reading == Reading::Open || !is_told {
                answers.push(self.words.part("condition-reading", reading_code(*reading)));
            }
        }
        answers
    }

    fn is(self, id: &str, is: &Is) -> String {
        let item = self.catalogue.item(&is.item);
        let answer = |code: &Code| match item {
            _ if code.as_str() == UNKNOWN => self.words.say("condition-not-current"),
            Some(item) => self.quoted(&self.words.option(item, code.as_str())),
            None => self.quoted(code.as_str()),
        };
        let answers = self.either(is.codes.iter().map(answer).collect());
        self.with(id, &[("item", Arg::Text(&self.name(&is.item))), ("answers", Arg::Text(&answers))])
    }

    fn compare(self, compare: &Compare) -> String {
        let op = match compare.op {
            Op::Lt => "lt",
            Op::Le => "le",
            Op::Ge => "ge",
            Op::Gt => "gt",
        };
        let op = self.words.part("condition-op", op);
        self.with(
            "condition-compare",
            &[
                ("item", Arg::Text(&self.name(&compare.item))),
                ("op", Arg::Text(&op)),
                ("value", Arg::Text(&compare.to)),
            ],
        )
    }

    fn near(self, near: &Near) -> String {
        let arrival = near.arrival.then(|| self.words.say("condition-arrival"));
        let items = self.either(near.items.iter().map(|item| self.name(item)).chain(arrival).collect());
        let within =
            self.with("condition-near", &[("items", Arg::Text(&items)), ("days", Arg::Count(usize::from(near.days)))]);
        if near.unreadable {
            self.with("condition-near-or-unreadable", &[("near", Arg::Text(&within))])
        } else {
            within
        }
    }

    fn confirmed(self, id: &str, step: u8) -> String {
        let title = self.words.say(&format!("message-{step}"));
        self.with(id, &[("message", Arg::Text(&title))])
    }

    fn quoted(self, text: &str) -> String {
        self.with("condition-quoted", &[("text", Arg::Text(text))])
    }

    /// "a, b or c".
    fn either(self, mut all: Vec<String>) -> String {
        match (all.pop(), all.is_empty()) {
            (None, _) => String::new(),
            (Some(only), true) => only,
            (Some(last), false) => {
                let before = all.join(&self.words.part("condition-or", "comma"));
                self.with("condition-or", &[("before", Arg::Text(&before)), ("last", Arg::Text(&last))])
            }
        }
    }
}

fn reading_of(condition: &Condition) -> Option<(&ItemId, Reading)> {
    match condition {
        Condition::Present(item) => Some((item, Reading::Present)),
        Condition::Maybe(item) => Some((item, Reading::Maybe)),
        Condition::Open(item) => Some((item, Reading::Open)),
        _ => None,
    }
}

/// The code of a reading in message names.
pub fn reading_code(reading: Reading) -> &'static str {
    match reading {
        Reading::Absent => "absent",
        Reading::Open => "open",
        Reading::Maybe => "maybe",
        Reading::Present => "present",
    }
}

#[cfg(test)]
mod tests;
