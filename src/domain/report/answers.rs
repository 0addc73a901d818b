//! Answers, page by page.

use super::texts::is_recorded;
use super::{Arg, Block, Line, Say, Source};
use crate::domain::answer::{Answer, Basis, Code, DatedEvent, Entry, Reading, Value};
use crate::domain::assess::Ended;
use crate::domain::date::{Date, DateText};
use crate::domain::digits;
use crate::domain::instrument::{Item, Kind, Options, Section, Step};

impl<'a> Source<'a> {
    /// The answers of some steps: one block for each page with at least one answer.
    pub(super) fn answers(self, steps: &[Step]) -> Vec<Block> {
        let sections = steps.iter().flat_map(|step| self.catalogue.sections_of(*step));
        sections.map(|section| self.page(section)).collect()
    }

    /// Whether anything of a step was answered.
    pub(super) fn any_answer(self, step: Step) -> bool {
        let mut items = self.catalogue.sections_of(step).flat_map(|section| &section.items);
        items.any(|item| self.recorded(item).is_some())
    }

    /// The person's own words on safety (SA 3.10).
    pub(super) fn own_words(self) -> Block {
        let items = self.catalogue.sections_of(Step::Safety).flat_map(|section| &section.items);
        let own = items.filter(|item| is_own_words(item)).filter_map(|item| {
            let entry = self.recorded_or_noted(item)?;
            let answer = match &entry.answer {
                Answer::Given(Value::Text(text)) => text.as_str(),
                _ => "",
            };
            let texts =
                [answer, &entry.note].into_iter().filter_map(|text| self.text_if_any(text, entry.text_released));
            let mut texts = texts.collect::<Vec<_>>().into_iter();
            Some(Line::of(Say::short(&item.id), texts.next()?).and(texts))
        });
        Block::facts(own.collect())
    }

    fn page(self, section: &Section) -> Block {
        let lines = section.items.iter().filter_map(|item| {
            let entry = self.recorded(item)?;
            Some(self.line(item, entry))
        });
        Block::facts(lines.collect()).titled(Say::key(format!("section-{}", section.id)))
    }

    /// What was recorded for an item that is asked.
    fn recorded(self, item: &Item) -> Option<&'a Entry> {
        self.recorded_or_noted(item).filter(|entry| is_recorded(&entry.answer))
    }

    fn recorded_or_noted(self, item: &Item) -> Option<&'a Entry> {
        let shown = self.facts.seen(&item.id).is_some_and(|seen| seen.shown);
        self.case.answers.get(&item.id).filter(|_| shown)
    }

    fn line(self, item: &Item, entry: &Entry) -> Line {
        let label = Say::short(&item.id);
        if item.sensitive && !entry.text_released {
            return Line::of(label, Say::key("report-sensitive-left-out"));
        }
        let of_day = |key: &str, day: Option<Date>| day.map(|on| Say::key(key).with("date", Arg::Say(Say::Date(on))));
        let seen = self.facts.seen(&item.id);
        let carried = of_day("report-carried", seen.and_then(|seen| seen.carried));
        let days = Arg::Count(item.lasts.days().unwrap_or_default().into());
        let ended = seen.and_then(|seen| seen.ended).map(|why| match why {
            Ended::On(on) => Say::key("report-ended").with("date", Arg::Say(Say::Date(on))),
            Ended::NotConfirmed(step) => {
                Say::key("answer-not-confirmed").with("message", Arg::Say(Say::key(format!("message-{step}"))))
            }
            Ended::Undated => Say::key("book-expiry-days").with("days", days),
        });
        // The person's own words stand in a part of their own.
        let in_part = is_own_words(item) && self.is_safety(item);
        let note = self.text_if_any(&entry.note, entry.text_released).filter(|_| !in_part);
        let note = note
            .map(|text| Say::key(if item.words { "report-words" } else { "report-note" }).with("text", Arg::Say(text)));
        // What is not a day could say anything.
        let open = self.facts.reading(&item.id) == Reading::Open;
        let again = of_day("report-ask-again", entry.ask_again_on.date().filter(|_| open));
        Line::of(label, self.answer(item, entry)).and(carried).and(ended).and(again).and(note)
    }

    fn is_safety(self, item: &Item) -> bool {
        self.catalogue.section_of(&item.id).is_some_and(|section| section.step == Step::Safety)
    }

    /// An answer in words.
    pub(super) fn answer(self, item: &Item, entry: &Entry) -> Say {
        let state = |code: &str| Say::part("answer-states", code);
        match &entry.answer {
            Answer::Empty => state("empty"),
            Answer::NotAsked => state("later"),
            Answer::NotKnown => state("not-known"),
            Answer::Declined => state("declined"),
            Answer::NotApplicable(reason) => match self.text_if_any(reason, entry.text_released) {
                Some(reason) => Say::key("report-not-applicable").with("reason", Arg::Say(reason)),
                None => state("not-applicable"),
            },
            Answer::Given(value) => self.value(item, entry, value),
        }
    }

    fn value(self, item: &Item, entry: &Entry, value: &Value) -> Say {
        match value {
            Value::Choice { code, basis } => self.choice(item, code, *basis),
            Value::Multi(codes) if codes.is_empty() => Say::part("answer-states", "none"),
            Value::Multi(codes) => {
                // In the order of the question, not of the codes.
                let choices = self.catalogue.choices(item).iter().filter(|choice| codes.contains(&choice.code));
                Say::List(choices.map(|choice| option(item, &choice.code)).collect())
            }
            Value::Text(text) => self.text(text, entry.text_released).unwrap_or_else(|instead| instead),
            Value::Date(date) => day(date),
            Value::Events(events) => Say::List(events.iter().map(|event| self.event(item, event)).collect()),
            Value::Number(text) => match digits::whole::<i64>(text) {
                Some(number) => Say::Figure(number.to_string()),
                None => Say::key("report-unreadable-number"),
            },
        }
    }

    fn choice(self, item: &Item, code: &Code, basis: Option<Basis>) -> Say {
        let Some(choice) = self.catalogue.choice(item, code) else { return Say::key("report-unreadable") };
        let said = option(item, code);
        match basis.filter(|_| choice.basis) {
            Some(basis) => Say::key("report-with-basis")
                .with("answer", Arg::Say(said))
                .with("basis", Arg::Say(Say::part("options-basis", basis.code()))),
            None => said,
        }
    }

    fn event(self, item: &Item, event: &DatedEvent) -> Say {
        let what = match self.catalogue.choice(item, &event.what) {
            Some(choice) => option(item, &choice.code),
            None => Say::key("report-unreadable"),
        };
        Say::key("report-event").with("what", Arg::Say(what)).with("date", Arg::Say(day(&event.on)))
    }
}

/// A day that was typed. What is none is free text, and stays out.
pub(super) fn day(text: &DateText) -> Say {
    match text.date() {
        Some(date) => Say::Date(date),
        None if text.is_blank() => Say::key("report-no-date"),
        None => Say::key("report-unreadable-date"),
    }
}

fn is_own_words(item: &Item) -> bool {
    item.words || item.kind == Kind::Text
}

/// One option of an item.
pub(super) fn option(item: &Item, code: &Code) -> Say {
    match &item.options {
        Options::Set(set) => Say::part(format!("options-{set}"), code.as_str()),
        Options::Own(_) => Say::part(format!("item-{}", item.id.as_str()), format!("opt-{}", code.as_str())),
    }
}

/// A code of one of the short lists.
pub(super) fn coded(set: &str, code: &str) -> Say {
    Say::part(format!("options-{set}"), code)
}
