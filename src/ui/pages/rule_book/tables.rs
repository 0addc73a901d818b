//! Worked tables, open questions, and scored instruments.

use super::entry::{Anchor, Body, Book, Entry, Group, Table};
use crate::domain::answer::{Code, ItemId};
use crate::domain::instrument::{OpenQuestion, TruthRow, TruthTable};
use crate::domain::score::{Pack, Status};
use crate::wording::Arg;

/// Worked examples.
pub fn worked(book: &Book<'_>) -> Vec<Group> {
    let tables = book.catalogue.files().iter().flat_map(|file| &file.truth_tables);
    vec![Group::of(tables.map(|table| worked_table(book, table)).collect())]
}

fn worked_table(book: &Book<'_>, table: &TruthTable) -> Entry {
    let items = table.items.iter().map(|item| book.item(item));
    let rest = ["floor", "could-be", "timing", "rules"].map(|head| book.words.part("book-table", head));
    let title = book.say(&format!("table-{}", table.id));
    let drawn = Table {
        name: title.clone(),
        head: items.chain(rest).collect(),
        rows: table.rows.iter().map(|row| cells(book, table, row)).collect(),
        row_heads: table.items.len(),
    };
    let mut entry = Entry::row(&table.id, book.say(&format!("table-{}", table.id)), &table.source);
    entry = entry.with(book.label("cases"), Body::Table(drawn));
    entry
}

fn cells(book: &Book<'_>, table: &TruthTable, row: &TruthRow) -> Vec<String> {
    let given = table.items.iter().zip(&row.given).map(|(item, code)| given(book, item, code));
    let level = |code: &str| {
        book.say_with("book-level", &[("code", Arg::Text(code)), ("level", Arg::Text(&book.words.part("level", code)))])
    };
    let mut floor = level(row.floor.code());
    if row.provisional == Some(true) {
        floor = book.say_with("book-table-provisional", &[("level", Arg::Text(&floor))]);
    }
    let rest = [floor, level(row.could_be.code()), book.words.part("timing", row.timing.code()), row.rules.clone()];
    given.chain(rest).collect()
}

fn given(book: &Book<'_>, item: &ItemId, code: &str) -> String {
    let row = book.catalogue.item(item);
    match row.filter(|row| book.catalogue.choice(row, &Code::from(code)).is_some()) {
        Some(row) => book.words.option(row, code),
        None => book.words.part("answer-states", "not-known"),
    }
}

/// Questions that stay open for practitioners.
pub fn questions(book: &Book<'_>) -> Vec<Group> {
    let entry = |row: &OpenQuestion| {
        let entry = Entry {
            anchor: Anchor::Rule(row.id.clone()),
            named: true,
            title: book.say(&format!("open-question-{}", row.id)),
            facts: Vec::new(),
            source: None,
        };
        let chapters = row.chapters.iter().map(|name| book.say(&format!("book-{name}")));
        let concerns: Vec<String> = row.rules.iter().cloned().chain(chapters).collect();
        entry.with_some(book.label("concerns"), (!concerns.is_empty()).then(|| book.words.names(concerns)))
    };
    let all = book.catalogue.files().iter().flat_map(|file| &file.open_questions);
    vec![Group::of(all.map(entry).collect())]
}

/// Scored instruments: what they rest on and how far they are ready.
pub fn packs(book: &Book<'_>) -> Vec<Group> {
    vec![Group::of(book.catalogue.packs().iter().map(|pack| self::pack(book, pack)).collect())]
}

fn pack(book: &Book<'_>, pack: &Pack) -> Entry {
    let status = match pack.status {
        Status::Draft => "draft",
        Status::WeightsMissing => "weights-missing",
        Status::Unverified => "unverified",
        Status::Verified => "verified",
    };
    let count = pack.dimensions.iter().map(|dimension| dimension.items.len()).sum();
    let entry = Entry {
        anchor: Anchor::Rule(pack.id.clone()),
        named: false,
        title: book.say(&pack.title_key),
        facts: Vec::new(),
        source: None,
    };
    let edition = [pack.edition.clone(), pack.page.clone()];
    let edition: Vec<String> = edition.into_iter().flatten().collect();
    entry
        .with_some(book.label("why"), book.words.attr(&pack.title_key, "lead"))
        .with(book.label("status"), Body::Text(book.words.part("book-pack", status)))
        .with(book.label("size"), Body::Text(book.say_with("book-pack-size", &[("count", Arg::Count(count))])))
        .with(book.label("origin"), Body::Text(pack.source.clone()))
        .with_some(book.label("edition"), (!edition.is_empty()).then(|| edition.join(" · ")))
        .with(book.label("version"), Body::Text(pack.version.clone()))
        .with(book.say("measures-checksum"), Body::Text(pack.sha256.clone()))
}
