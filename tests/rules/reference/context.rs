//! The general situation of one leg (SA 3.1).

use std::collections::BTreeMap;

use super::Facts;

/// How much the general situation weighs. There is no band below `Noted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    Noted,
    Medium,
    High,
}

/// The record of a leg; a leg without one is a leg of which nothing is known.
pub fn record_of(facts: &Facts, leg: &str) -> BTreeMap<String, String> {
    facts.context.get(leg).cloned().unwrap_or_default()
}

/// Whether this question of the record was answered "high concern".
pub fn is_high(record: &BTreeMap<String, String>, item: &str) -> bool {
    record.get(item).is_some_and(|concern| concern == "high")
}

/// The band of a record. What is not known counts as "some concern".
pub fn band(record: &BTreeMap<String, String>) -> Band {
    let mut high = 0;
    let mut some_or_unknown = 0;
    for item in ["G1", "G3", "G4", "G5", "G6", "G7"] {
        match record.get(item).map(String::as_str) {
            Some("high") => high += 1,
            Some("little") => {}
            Some("some" | "unknown") | None => some_or_unknown += 1,
            Some(other) => {
                panic!("`{item}` has no concern `{other}`; expected little, some, high or unknown")
            }
        }
    }
    if is_high(record, "G3") && is_high(record, "G4") {
        return Band::High;
    }
    if is_high(record, "G5") && is_high(record, "G6") {
        return Band::High;
    }
    if high >= 4 {
        return Band::High;
    }
    if high >= 1 {
        return Band::Medium;
    }
    if some_or_unknown >= 3 {
        return Band::Medium;
    }
    Band::Noted
}
