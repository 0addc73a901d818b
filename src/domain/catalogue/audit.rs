//! What loading cannot see: whether every question can be reached, whether any answer could lower
//! a finding, and whether the worked tables come out as printed.
//!
//! It judges thousands of made-up cases, so it belongs to the build and the tests and never runs
//! in a browser.
//! INVARIANT: nothing here reads a clock; the day is an argument.

mod raise;
mod reach;
mod states;
mod tables;

use super::{AuthoringError, Catalogue};
use crate::domain::date::Date;

/// Every fault that only shows when cases are judged, in the order of the files.
///
/// `today` is any day; the made-up cases are dated around it.
pub fn audit(catalogue: &Catalogue, today: Date) -> Vec<AuthoringError> {
    let mut faults = unreachable(catalogue, today);
    faults.extend(lowering_rules(catalogue, today));
    faults.extend(wrong_tables(catalogue, today));
    faults
}

/// Items that no answers to the items in their conditions would ever show.
pub fn unreachable(catalogue: &Catalogue, today: Date) -> Vec<AuthoringError> {
    let items = catalogue.items().filter(|item| reach::way_to(catalogue, &item.id, today).is_none());
    let fault = |item: &crate::domain::instrument::Item| AuthoringError {
        file: file_of(catalogue, |file| {
            file.sections.iter().flat_map(|section| &section.items).any(|row| row.id == item.id)
        }),
        row: format!("item `{}`", item.id.as_str()),
        expected: "conditions that some answers meet; no answer shows it".to_owned(),
    };
    items.map(fault).collect()
}

/// Rules that speak louder of a better answer than of a worse one (SA 3.4.2, U1 and U2).
///
/// For every rule the answers to the items it names are gone through, from no over not known and
/// signs of it to yes, with everything else at its reassuring answer. Level, "could be", timing,
/// the danger of being exploited again and the readiness must never fall on the way. Where a rule names
/// more items than can be gone through whole, they are raised one by one from many starting points,
/// and in pairs from the calm one.
pub fn lowering_rules(catalogue: &Catalogue, today: Date) -> Vec<AuthoringError> {
    raise::faults(catalogue, today)
}

/// Rows of worked tables that do not come out as printed (SA 3.4.1).
///
/// Each row is judged with the items it names, every other item at its reassuring answer with a
/// document behind it, and little concern on every leg.
pub fn wrong_tables(catalogue: &Catalogue, today: Date) -> Vec<AuthoringError> {
    tables::faults(catalogue, today)
}

fn file_of(catalogue: &Catalogue, holds: impl Fn(&crate::domain::instrument::Instrument) -> bool) -> String {
    let file = catalogue.files().iter().find(|file| holds(file));
    file.map_or_else(|| "instruments".to_owned(), |file| format!("instruments/{}.json", file.id))
}
