//! Every question, by step and section.

use std::collections::BTreeSet;

use super::entry::{Anchor, Body, Book, Entry, Group};
use super::plain::{Plain, plain, reading_code};
use crate::domain::answer::ItemId;
use crate::domain::catalogue::Catalogue;
use crate::domain::condition::Condition;
use crate::domain::instrument::{Critical, Dimension, Item, Kind, Rule, Section, Step};
use crate::domain::scale::About;
use crate::wording::Arg;

/// The questions of a step, one group for each section.
pub fn groups(book: &Book<'_>, step: Step) -> Vec<Group> {
    let sections = book.catalogue.sections_of(step);
    sections.map(|section| group(book, section)).collect()
}

fn group(book: &Book<'_>, section: &Section) -> Group {
    let key = format!("section-{}", section.id);
    let mut lead: Vec<Plain> = book.words.attr(&key, "lead").map(Plain::line).into_iter().collect();
    if section.in_depth {
        lead.push(Plain::line(book.say("book-section-in-depth")));
    }
    if let Some(when) = &section.quick_when {
        lead.push(Plain { text: book.label("quick-when"), parts: vec![plain(when, book.words, book.catalogue)] });
    }
    if let Some(when) = &section.when {
        lead.push(Plain { text: book.say("book-section-when"), parts: vec![plain(when, book.words, book.catalogue)] });
    }
    let principles: Vec<String> = section.principles.iter().map(|id| book.say(&format!("principle-{id}"))).collect();
    if !principles.is_empty() {
        let names = principles.join(" · ");
        lead.push(Plain::line(book.say_with("book-section-principles", &[("names", Arg::Text(&names))])));
    }
    Group { title: Some(book.say(&key)), lead, entries: section.items.iter().map(|item| entry(book, item)).collect() }
}

fn entry(book: &Book<'_>, item: &Item) -> Entry {
    let key = format!("item-{}", item.id.as_str());
    let mut entry = Entry {
        anchor: Anchor::Item(item.id.0.clone()),
        named: true,
        title: book.words.question(item.id.as_str()),
        facts: Vec::new(),
        source: Some(item.source.clone()),
    };
    entry = entry.with_some(book.label("why"), book.words.why(item.id.as_str()));
    entry = entry.with_some(book.label("help"), book.words.attr(&key, "help"));
    entry = entry.with(book.label("answers"), answers(book, item));
    let kinds = kinds(book, item);
    if !kinds.is_empty() {
        entry = entry.with(book.label("kind"), Body::Text(kinds.join(" · ")));
    }
    if let Critical::When(when) = &item.critical {
        entry = entry.with(book.label("critical-when"), book.condition(when));
    }
    if let Some(when) = &item.quick_when {
        entry = entry.with(book.label("quick-when"), book.condition(when));
    }
    if let Some(when) = &item.when {
        entry = entry.with(book.label("asked-when"), book.condition(when));
    }
    if item.about != About::Person {
        let about = book.words.part("about-whom", item.about.code());
        entry = entry.with(book.label("about"), Body::Text(about));
    }
    if let Some(need) = &item.need {
        entry = entry.with(book.label("need"), Body::Text(self::need(book, need.dimension, &need.types)));
    }
    let rules = rules_on(book.catalogue, &item.id);
    if !rules.is_empty() {
        entry = entry.with(book.label("rules"), Body::Text(book.words.names(rules)));
    }
    entry
}

/// What can be answered, and how the rules read each answer.
fn answers(book: &Book<'_>, item: &Item) -> Body {
    let kind = match item.kind {
        Kind::Choice => None,
        Kind::Multi => Some("multi"),
        Kind::Text => Some("text"),
        Kind::Date => Some("date"),
        Kind::Events => Some("events"),
        Kind::Number => Some("number"),
    };
    let kind = kind.map(|kind| book.words.part("book-kind", kind));
    let is_judged = book.catalogue.worst(item) > crate::domain::answer::Reading::Absent;
    let option = |choice: &crate::domain::instrument::Choice| {
        let text = book.words.option(item, choice.code.as_str());
        if !is_judged {
            return book.say_with("condition-quoted", &[("text", Arg::Text(&text))]);
        }
        let reads = book.words.part("book-reads", reading_code(choice.reads));
        let id = if choice.basis { "book-option-with-basis" } else { "book-option" };
        book.say_with(id, &[("text", Arg::Text(&text)), ("reads", Arg::Text(&reads))])
    };
    let options = book.catalogue.choices(item).iter().map(option);
    Body::Lines(kind.into_iter().chain(options).collect())
}

fn kinds(book: &Book<'_>, item: &Item) -> Vec<String> {
    let marks = [
        (item.critical == Critical::Always, "critical"),
        (item.strict_basis, "strict"),
        (item.contributory, "contributory"),
        (item.quick, "quick"),
        (item.alone, "alone"),
        (item.sensitive, "sensitive"),
        (item.words, "words"),
        (item.not_applicable, "not-applicable"),
        (item.uncounted, "uncounted"),
    ];
    let set = marks.into_iter().filter(|(is_set, _)| *is_set);
    let lasts = item.lasts.days();
    let lasts = lasts.map(|days| book.say_with("book-expiry-days", &[("days", Arg::Count(days.into()))]));
    let waits = item.confirmed_by.map(|step| {
        let message = book.say(&format!("message-{step}"));
        book.say_with("answer-not-confirmed", &[("message", Arg::Text(&message))])
    });
    set.map(|(_, mark)| book.words.part("book-mark", mark)).chain(lasts).chain(waits).collect()
}

fn need(book: &Book<'_>, dimension: Dimension, types: &[String]) -> String {
    let dimension = book.words.part("book-dimension", dimension_code(dimension));
    let types: Vec<String> = types.iter().map(|id| book.say(&format!("assistance-{id}"))).collect();
    let types = types.join(" · ");
    book.say_with("book-need", &[("dimension", Arg::Text(&dimension)), ("types", Arg::Text(&types))])
}

/// The code of a dimension in message names.
pub fn dimension_code(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Economic => "economic",
        Dimension::Social => "social",
        Dimension::Psychosocial => "psychosocial",
        Dimension::Safety => "safety",
    }
}

/// The rules that look at an item, by name.
fn rules_on<'c>(catalogue: &'c Catalogue, item: &ItemId) -> Vec<&'c str> {
    let looks = |rule: &&Rule| {
        let effects = rule.effects.iter().filter_map(|effect| effect.when.as_ref());
        let each = rule.each.iter().flat_map(|each| catalogue.each_items(each));
        let named = std::iter::once(&rule.when).chain(effects).flat_map(named);
        each.chain(named).any(|name| name == item)
    };
    catalogue.rules().filter(looks).map(|rule| rule.id.as_str()).collect()
}

fn named(condition: &Condition) -> BTreeSet<&ItemId> {
    let mut found = Catalogue::named_in(condition);
    condition.visit(&mut |node| {
        if let Condition::Context(is) = node {
            found.insert(&is.item);
        }
    });
    found
}
