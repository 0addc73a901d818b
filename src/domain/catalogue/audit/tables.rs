//! Worked tables, judged row by row.

use super::file_of;
use super::states::MadeUp;
use crate::domain::answer::{Answer, Basis, Code, ItemId, Value};
use crate::domain::assess::{Outcome, assess};
use crate::domain::catalogue::{AuthoringError, Catalogue};
use crate::domain::date::Date;
use crate::domain::instrument::{TruthRow, TruthTable};

/// The code that stands for "not known" in a row.
const NOT_KNOWN: &str = "not_known";

pub(super) fn faults(catalogue: &Catalogue, today: Date) -> Vec<AuthoringError> {
    let calm = MadeUp::calm(catalogue, today);
    let mut faults = Vec::new();
    for table in catalogue.files().iter().flat_map(|file| &file.truth_tables) {
        for (at, row) in table.rows.iter().enumerate() {
            if let Err(expected) = judge(catalogue, &calm, table, row, today) {
                faults.push(AuthoringError {
                    file: file_of(catalogue, |file| file.truth_tables.iter().any(|other| other.id == table.id)),
                    row: format!("table `{}`, row {}", table.id, at + 1),
                    expected,
                });
            }
        }
    }
    faults
}

fn judge(catalogue: &Catalogue, calm: &MadeUp, table: &TruthTable, row: &TruthRow, today: Date) -> Result<(), String> {
    if row.given.len() != table.items.len() {
        return Err("one answer for every column".to_owned());
    }
    let mut case = calm.clone();
    for (item, code) in table.items.iter().zip(&row.given) {
        case.answer(item, answer(catalogue, item, code)?, today);
    }
    let outcome = case.with_inputs(today, |inputs| assess(catalogue, inputs));
    compare(row, &outcome)
}

fn answer(catalogue: &Catalogue, item: &ItemId, code: &str) -> Result<Answer, String> {
    if code == NOT_KNOWN {
        return Ok(Answer::NotKnown);
    }
    let choice = catalogue.item(item).and_then(|item| catalogue.choice(item, &Code::from(code)));
    let choice = choice.ok_or_else(|| format!("an option of `{}`; `{code}` is none", item.as_str()))?;
    Ok(Answer::Given(Value::Choice { code: choice.code.clone(), basis: choice.basis.then_some(Basis::Document) }))
}

fn compare(row: &TruthRow, outcome: &Outcome) -> Result<(), String> {
    let mut wrong = Vec::new();
    let mut check = |what: &str, printed: &str, judged: &str| {
        if printed != judged {
            wrong.push(format!("{what} {printed}, and the rules give {judged}"));
        }
    };
    check("level", row.floor.code(), outcome.floor.code());
    check("could be", row.could_be.code(), outcome.could_be.code());
    check("timing", row.timing.code(), outcome.timing.code());
    if let Some(provisional) = row.provisional {
        let word = |provisional: bool| if provisional { "provisional" } else { "not provisional" };
        check("a level that is", word(provisional), word(outcome.provisional));
    }
    let printed = row.rules.split(|letter: char| !letter.is_ascii_alphanumeric());
    let rules = printed.filter(|word| word.len() > 1 && word.starts_with('R'));
    for rule in rules {
        if !outcome.hits.iter().any(|hit| hit.rule == rule) {
            wrong.push(format!("a rule that speaks; `{rule}` does not"));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
}
