//! The rest of what judges a case: gates, derived readings, bands, confidence, memory, reviews.

use super::entry::{Body, Book, Entry, Group};
use super::plain::reading_code;
use super::rules;
use crate::domain::instrument::{GateEffect, ReviewRule};
use crate::domain::scale::{Band, Leg};
use crate::wording::Arg;

/// Conditions before anything is asked.
pub fn gates(book: &Book<'_>) -> Vec<Group> {
    let entry = |gate: &crate::domain::instrument::Gate| {
        let key = format!("gate-{}", gate.id);
        let effect = match gate.effect {
            GateEffect::Lock => "lock",
            GateEffect::Emergency => "emergency",
            GateEffect::NoRecord => "no-record",
            GateEffect::Warn => "warn",
            GateEffect::Remind => "remind",
        };
        Entry::rule(&gate.id, book.say(&key), &gate.source)
            .with(book.label("when"), book.condition(&gate.when))
            .with(book.label("effects"), Body::Text(book.words.part("book-gate", effect)))
            .with_some(book.label("do"), book.words.attr(&key, "action"))
    };
    vec![Group::of(book.rows(|file| &file.gates).map(entry).collect())]
}

/// Items that make another item read at least as bad.
pub fn derivations(book: &Book<'_>) -> Vec<Group> {
    let entry = |(at, row): (usize, &crate::domain::instrument::Derivation)| {
        let reads = book.words.part("book-reads", reading_code(row.to));
        let title = book
            .say_with("book-derivation", &[("item", Arg::Text(&book.item(&row.item))), ("reads", Arg::Text(&reads))]);
        Entry::row(&format!("derivation-{at}"), title, &row.source).with(book.label("when"), book.condition(&row.when))
    };
    let all = book.rows(|file| &file.derivations).enumerate();
    vec![Group::of(all.map(entry).collect())]
}

/// Answers of "not known" recorded for the worker.
pub fn presets(book: &Book<'_>) -> Vec<Group> {
    let entry = |(at, row): (usize, &crate::domain::instrument::Preset)| {
        let title = book.say_with("book-preset", &[("item", Arg::Text(&book.item(&row.item)))]);
        Entry::row(&format!("preset-{at}"), title, &row.source).with(book.label("when"), book.condition(&row.when))
    };
    vec![Group::of(book.rows(|file| &file.presets).enumerate().map(entry).collect())]
}

/// The bands of a country-or-route record.
pub fn bands(book: &Book<'_>) -> Vec<Group> {
    let entry = |(at, row): (usize, &crate::domain::instrument::BandRule)| {
        let title = book.words.part("band", row.band.code());
        Entry::row(&format!("band-{at}"), title, &row.source).with(book.label("when"), book.condition(&row.when))
    };
    let transit = book.catalogue.transit().map(|row| {
        Entry::row("transit", book.words.part("leg", Leg::Transit.code()), &row.source)
            .with_some(book.label("why"), Some(book.words.part("route-leg", Leg::Transit.code())))
            .with(book.label("when"), book.condition(&row.when))
    });
    let bands = book.rows(|file| &file.bands).enumerate().map(entry);
    let mut group = Group::of(bands.chain(transit).collect());
    let noted = book.words.part("band", Band::Noted.code());
    group.lead.push(super::plain::Plain::line(book.say_with("book-band-else", &[("band", Arg::Text(&noted))])));
    vec![group]
}

/// How it is judged how much is known.
pub fn confidence(book: &Book<'_>) -> Vec<Group> {
    let Some(rule) = book.catalogue.confidence() else {
        return Vec::new();
    };
    let level = |code: &str| book.words.part("confidence", code);
    let entry = |code: &str, text: String| {
        Entry::row(&format!("confidence-{code}"), level(code), &rule.source)
            .with(book.label("when-plain"), Body::Text(text))
    };
    let percent = rule.others_open_percent.to_string();
    let insufficient = entry(
        "insufficient",
        book.say_with("book-confidence-insufficient", &[("count", Arg::Count(rule.limited_critical_open))]),
    )
    .with(book.label("or-when"), book.condition(&rule.insufficient_when));
    let limited = entry("limited", book.say_with("book-confidence-limited", &[("percent", Arg::Text(&percent))]));
    let adequate = entry("adequate", book.say_with("book-confidence-adequate", &[("percent", Arg::Text(&percent))]));
    let expiry = Entry::row("confidence-expiry", book.say("book-expiry"), &rule.source).with(
        book.label("when-plain"),
        Body::Text(book.say_with("book-expiry-days", &[("days", Arg::Count(usize::from(rule.context_expiry_days)))])),
    );
    vec![Group::of(vec![insufficient, limited, adequate, expiry])]
}

/// When a level must not be set lower.
pub fn refusals(book: &Book<'_>) -> Vec<Group> {
    let entry = |row: &crate::domain::instrument::Refusal| {
        let title = book.say(&format!("refusal-{}", row.id));
        Entry::row(&row.id, title, &row.source).with(book.label("when"), book.condition(&row.when))
    };
    vec![Group::of(book.rows(|file| &file.lowering_refused).map(entry).collect())]
}

/// When to look again.
pub fn reviews(book: &Book<'_>) -> Vec<Group> {
    let entry = |(at, row): (usize, &ReviewRule)| {
        let title = book.say_with("book-review", &[("days", Arg::Count(usize::from(row.days)))]);
        let who: Vec<String> = row.who.iter().map(|role| book.words.role(role)).collect();
        let entry = Entry::row(&format!("review-{at}"), title, &row.source)
            .with(book.label("when"), book.condition(&row.when))
            .with(book.label("who"), Body::Text(who.join(" · ")));
        let before = row.before_movement.then(|| book.say("book-before-movement"));
        entry.with_some(book.label("also"), before)
    };
    let mut group = Group::of(book.rows(|file| &file.reviews).enumerate().map(entry).collect());
    group.lead.push(super::plain::Plain::line(book.say("book-review-first")));
    vec![group]
}

/// What earlier assessments hold on to, and what lets a level fall.
pub fn memory(book: &Book<'_>) -> Vec<Group> {
    let speaks = book
        .rows(|file| file.memory.as_slice())
        .flat_map(|row| [&row.carried, &row.held].map(|id| Entry::rule(id, rules::text(book, id, None), &row.source)));
    let changes = book.rows(|file| &file.change_reasons).map(|row| {
        let entry = Entry::row(&row.id, book.say(&format!("change-{}", row.id)), &row.source);
        match &row.refused_when {
            Some(when) => entry.with(book.label("refused-when"), book.condition(when)),
            None => entry,
        }
    });
    vec![
        Group { title: Some(book.say("book-memory-facts")), ..Group::of(speaks.collect()) },
        Group { title: Some(book.say("book-memory-changes")), ..Group::of(changes.collect()) },
    ]
}

/// Events that open a reassessment.
pub fn triggers(book: &Book<'_>) -> Vec<Group> {
    let entry = |row: &crate::domain::instrument::Trigger| {
        Entry::row(&row.id, book.say(&format!("trigger-{}", row.id)), &row.source)
    };
    vec![Group::of(book.rows(|file| &file.triggers).map(entry).collect())]
}

/// What can be done about it.
pub fn responses(book: &Book<'_>) -> Vec<Group> {
    let entry = |row: &crate::domain::instrument::Response| {
        let key = format!("response-{}", row.id);
        let due = book.say_with("book-within-days", &[("days", Arg::Count(usize::from(row.within_days)))]);
        let mut entry = Entry::row(&row.id, book.say(&key), &row.source)
            .with_some(book.label("guard"), book.words.attr(&key, "guard"))
            .with(book.label("when"), book.condition(&row.when));
        if let Some(omit) = &row.omit_when {
            entry = entry.with(book.label("omit-when"), book.condition(omit));
        }
        let consent = row.consent.then(|| book.say("book-needs-consent"));
        entry
            .with(book.label("who"), Body::Text(format!("{} · {due}", book.words.role(&row.who))))
            .with_some(book.label("consent"), consent)
    };
    vec![Group::of(book.rows(|file| &file.responses).map(entry).collect())]
}
