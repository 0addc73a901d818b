//! The rules of the plan, as the data name them: what each can say, and what it stands in the way of.

use super::entry::{Body, Book, Entry, Group, Table};
use crate::domain::instrument::{PlanFault, PlanRule};
use crate::domain::plan::{Rule, Severity, Stops};
use crate::wording::Arg;

/// One entry for each rule.
pub fn groups(book: &Book<'_>) -> Vec<Group> {
    vec![Group::of(book.rows(|file| &file.plan_rules).map(|row| entry(book, row)).collect())]
}

fn entry(book: &Book<'_>, row: &PlanRule) -> Entry {
    let title = book.words.part(&format!("options-{}", Rule::SET), row.id.code());
    let table = Table {
        name: title.clone(),
        head: vec![
            book.label("finds"),
            book.say(&format!("options-{}", Severity::SET)),
            book.say(&format!("options-{}", Stops::SET)),
        ],
        rows: row.faults.iter().map(|fault| cells(book, fault)).collect(),
        row_heads: 1,
    };
    Entry::row(&format!("plan-{}", row.id.code()), title, &row.source).with(book.label("finds"), Body::Table(table))
}

fn cells(book: &Book<'_>, fault: &PlanFault) -> Vec<String> {
    // What stands there in a plan is not known in a book.
    let names = ["item", "dimension", "line", "problem", "programme", "tick", "type", "reason"];
    let values: Vec<(&str, Arg<'_>)> = names.into_iter().map(|name| (name, Arg::Text("…"))).collect();
    vec![
        book.say_with(&format!("plan-problem-{}", fault.id), &values),
        book.words.part(&format!("options-{}", Severity::SET), fault.severity.code()),
        book.words.part(&format!("options-{}", Stops::SET), fault.stops.code()),
    ]
}
