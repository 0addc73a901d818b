//! The items and options a scenario file may name, and what `others:` stands for.

use std::collections::BTreeSet;

use super::Given;

/// What can happen in proceedings on a given day (L5).
pub const PROCEEDINGS: [&str; 8] =
    ["arrest", "hearing", "testimony", "verdict", "release", "bail", "deportation", "other"];

/// Items answered by dates.
pub fn is_dated(item: &str) -> bool {
    matches!(item, "L5" | "V4" | "PL3")
}

/// The states every item has besides its own options.
pub fn quiet_state(words: &str) -> Option<Given> {
    match words {
        "not known" => Some(Given::NotKnown),
        "not asked" => Some(Given::NotAsked),
        "rather not say" => Some(Given::Declined),
        "does not apply" => Some(Given::NotApplicable),
        "left empty" => Some(Given::Empty),
        _ => None,
    }
}

/// The item, if scenarios may name it.
pub fn known(item: &str) -> Result<&str, String> {
    if is_dated(item) || !options(item).is_empty() {
        return Ok(item);
    }
    Err(format!("`{item}` is no item of the security assessment"))
}

/// Reads the answer to one item.
pub fn given(item: &str, value: &str) -> Result<Given, String> {
    known(item)?;
    if let Some(state) = quiet_state(value) {
        return Ok(state);
    }
    if item == "V2" {
        return boxes(item, value);
    }
    let (code, basis) = match value.split_once(" (") {
        Some((code, rest)) => (code, Some(basis(rest)?)),
        None => (value, None),
    };
    Ok(Given::Code { code: option(item, code)?, basis })
}

fn boxes(item: &str, value: &str) -> Result<Given, String> {
    if value == "none" {
        return Ok(Given::Many(BTreeSet::new()));
    }
    let ticked: Result<BTreeSet<String>, String> = value.split(',').map(|code| option(item, code.trim())).collect();
    Ok(Given::Many(ticked?))
}

fn option(item: &str, words: &str) -> Result<String, String> {
    let code = words.replace(' ', "_");
    if options(item).contains(&code.as_str()) {
        return Ok(code);
    }
    Err(format!("`{item}` has no option `{words}`; expected one of {}", options(item).join(", ")))
}

fn basis(rest: &str) -> Result<String, String> {
    match rest.strip_suffix(')') {
        Some(basis @ ("person" | "document" | "impression")) => Ok(basis.to_owned()),
        _ => Err("a basis is (person), (document) or (impression)".to_owned()),
    }
}

/// Items of the kind where yes is the danger.
const STANDARD: [&str; 33] = [
    "T0", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T13", "T14", "T15", "T16", "L1", "L6",
    "E1", "E2", "E3", "E4", "E6", "E7", "E9", "E10", "E12", "W1", "W2", "W3", "W4", "J8", "D5",
];

/// Items of the kind where no is the danger.
const INVERSE: [&str; 5] = ["E5", "E8", "E11", "E13", "L7"];

fn options(item: &str) -> &'static [&'static str] {
    if STANDARD.contains(&item) {
        return &["yes", "suspected", "no"];
    }
    if INVERSE.contains(&item) {
        return &["yes", "partly", "no"];
    }
    match item {
        "V1" => &["very_unsafe", "rather_unsafe", "rather_safe", "safe", "cannot_say"],
        "V2" => &[
            "hurt",
            "killed",
            "found",
            "forced_back",
            "family_hurt",
            "shamed",
            "money_taken",
            "arrest_removal",
            "other",
        ],
        "V2D" => &["likely", "possible", "not_likely", "cannot_say"],
        "V3" => &["nothing", "unsure", "threaten", "hurt_me", "hurt_family"],
        "V6" => &["yes", "maybe", "no"],
        "PRE6" => &["adult", "under_18", "unsure"],
        "PRE9" | "CASECONF" | "REPLAN" | "D12A" | "D12B" | "D12C" | "D12D" | "J6" => &["yes", "no"],
        "T12" => &["escaped", "police_action", "released", "bought_out", "another"],
        "L3" | "PL1" | "PL2" => &["yes", "undecided", "no"],
        "L4" => &["known", "suspected", "no"],
        "L8" => &["yes", "no", "not_explained"],
        "D1" => &["yes", "not_yet", "no"],
        _ => &[],
    }
}

/// What `others:` gives to every item of the list that has no line of its own.
///
/// `not asked` gives just that. `no (document)`, with any basis, gives each item its reassuring answer on that basis.
pub fn others(value: &str) -> Result<Vec<(&'static str, Given)>, String> {
    let items = || STANDARD.into_iter().filter(|item| !matches!(*item, "J8" | "D5")).chain(INVERSE).chain(OWN_ANSWERS);
    if value == "not asked" {
        return Ok(items().map(|item| (item, Given::NotAsked)).collect());
    }
    let basis = match value.strip_prefix("no (") {
        Some(rest) => basis(rest)?,
        None => {
            return Err("`others` is `not asked` or `no` with a basis, as in `no (document)`".to_owned());
        }
    };
    Ok(items().map(|item| (item, reassuring(item, &basis))).collect())
}

/// The items of the list that have options of their own.
const OWN_ANSWERS: [&str; 13] = ["V1", "V2", "V2D", "V3", "V6", "PRE6", "PRE9", "T12", "L3", "L4", "L8", "PL1", "PL2"];

/// The reassuring answer to one item, on a basis where the item takes one.
pub fn reassuring(item: &str, basis: &str) -> Given {
    let plain = |code: &str| Given::Code { code: code.to_owned(), basis: None };
    match item {
        "V1" => plain("safe"),
        "V2" => Given::Many(BTreeSet::new()),
        "V2D" => plain("not_likely"),
        "V3" => plain("nothing"),
        "PRE6" => plain("adult"),
        "T12" => plain("released"),
        "L8" => plain("yes"),
        "V6" | "PRE9" | "L3" | "PL1" | "PL2" => plain("no"),
        "E5" | "E8" | "E11" | "E13" | "L7" => Given::Code { code: "yes".to_owned(), basis: Some(basis.to_owned()) },
        _ => Given::Code { code: "no".to_owned(), basis: Some(basis.to_owned()) },
    }
}
