//! Whether the rows about cash hold together, and keep cash closed where they must (RI 4.4, RI 3.5 P6).

use std::collections::BTreeSet;

use super::{AuthoringError, Catalogue, fault};
use crate::domain::instrument::{CashRow, Instrument};
use crate::domain::plan::{CashQuestion, CashSaid, Form, Standing};

const NOT_SETTLED: [CashSaid; 2] = [CashSaid::Unclear, CashSaid::NotAsked];

/// Checks the rows of all files together.
pub(super) fn rows(catalogue: &Catalogue) -> Result<(), AuthoringError> {
    let all: Vec<(&Instrument, &CashRow)> =
        catalogue.files().iter().flat_map(|file| file.cash.iter().map(move |row| (file, row))).collect();
    let mut names = BTreeSet::new();
    for (file, row) in &all {
        if let Some(expected) = fault_in(row).or((!names.insert(&row.id)).then_some("a name used once in all files")) {
            return Err(fault(file, format!("cash `{}`", row.id), expected));
        }
    }
    let gives_cash = |file: &&Instrument| file.approaches.iter().any(|approach| approach.cash);
    let Some(file) = catalogue.files().iter().find(gives_cash) else { return Ok(()) };
    let closes = |(_, row): &&(&Instrument, &CashRow)| row.standing == Some(Standing::Closed);
    for form in Form::ALL.iter().copied().filter(|form| form.has_cash()) {
        if !all.iter().filter(closes).any(|(_, row)| row.forms.contains(&form)) {
            let expected =
                format!("an answer that closes `{}`, because there are approaches that give cash", form.code());
            return Err(fault(file, "cash".to_owned(), &expected));
        }
    }
    for question in CashQuestion::ALL {
        for form in Form::ALL {
            silence(&all, *question, *form)?;
        }
    }
    Ok(())
}

fn fault_in(row: &CashRow) -> Option<&'static str> {
    if row.source.trust.is_empty() || row.source.note.trim().is_empty() {
        Some("a source note and at least one mark of trust")
    } else if row.said.is_empty() {
        Some("the answers it speaks for")
    } else if row.forms.is_empty() != row.standing.is_none() {
        Some("`standing` beside `forms`, or neither of them")
    } else if row.standing == Some(Standing::Open) {
        Some("a standing that closes something; what no row speaks about is open")
    } else if row.question.is_none() && row.said != [CashSaid::NotAsked] {
        Some("`not_asked` alone about what the person prefers")
    } else {
        None
    }
}

/// A question that is unclear or was not asked never opens a form that one of its answers closes.
fn silence(all: &[(&Instrument, &CashRow)], question: CashQuestion, form: Form) -> Result<(), AuthoringError> {
    let mine = || all.iter().filter(|(_, row)| row.question == Some(question) && row.forms.contains(&form));
    let Some((file, row)) = mine().find(|(_, row)| !row.said.iter().all(|said| NOT_SETTLED.contains(said))) else {
        return Ok(());
    };
    let silent = NOT_SETTLED.iter().find(|said| !mine().any(|(_, row)| row.said.contains(said)));
    match silent {
        None => Ok(()),
        Some(said) => {
            let expected = format!(
                "a row for `{}` to `{}` about `{}`: what is not settled opens nothing",
                said.code(),
                question.code(),
                form.code(),
            );
            Err(fault(file, format!("cash `{}`", row.id), &expected))
        }
    }
}
