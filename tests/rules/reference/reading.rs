//! How one answer reads: the danger is absent, open, maybe or present (SA 3.2 and 3.4).

use super::{Facts, Given};

/// What an answer says about the danger behind the question, mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reading {
    Absent,
    Open,
    Maybe,
    Present,
}

/// Whether the item is critical for these facts (SA 3.4). E7 and T5 are, unless the plan behind them is ruled out.
pub fn is_critical(facts: &Facts, item: &str) -> bool {
    match item {
        "T0" | "T1" | "T2" | "T4" | "T7" | "T8" | "T9" | "L6" => true,
        "E7" => plain(facts, "PL2") != Reading::Absent,
        "T5" => plain(facts, "PL1") != Reading::Absent,
        _ => false,
    }
}

/// How an item reads once other answers are drawn in: a way to be found makes "they know where" at least as bad,
/// and pressure to withdraw means that they may know (SA 3.2, T16, W2 and L6).
pub fn effective(facts: &Facts, item: &str) -> Reading {
    let own = plain(facts, item);
    if item == "T4" {
        let phone = plain(facts, "T16");
        let mut reading = own;
        if phone == Reading::Present {
            reading = reading.max(Reading::Present);
        }
        if phone == Reading::Maybe {
            reading = reading.max(Reading::Maybe);
        }
        if plain(facts, "W2") >= Reading::Maybe {
            reading = reading.max(Reading::Maybe);
        }
        return reading;
    }
    if item == "L4" && plain(facts, "L6") >= Reading::Maybe {
        return own.max(Reading::Maybe);
    }
    own
}

/// How an item reads by its own answer alone.
pub fn plain(facts: &Facts, item: &str) -> Reading {
    let critical = is_critical(facts, item);
    let Some(given) = facts.answers.get(item) else {
        return Reading::Open;
    };
    let (code, basis) = match given {
        Given::NotKnown | Given::NotAsked | Given::Declined | Given::Empty => return Reading::Open,
        Given::NotApplicable => {
            return if critical { Reading::Open } else { Reading::Absent };
        }
        Given::Many(ticked) => return ticked_fears(item, ticked),
        Given::Code { code, basis } => (code.as_str(), basis.as_deref()),
    };
    match (item, code) {
        ("V1", "very_unsafe") => Reading::Present,
        ("V1", "rather_unsafe") => Reading::Maybe,
        ("V1", "rather_safe" | "safe") => Reading::Absent,
        ("V1", "cannot_say") => Reading::Open,

        ("V2D", "likely") => Reading::Present,
        ("V2D", "possible") => Reading::Maybe,
        ("V2D", "not_likely") => Reading::Absent,
        ("V2D", "cannot_say") => Reading::Open,

        ("V3", "threaten" | "hurt_me" | "hurt_family") => Reading::Present,
        ("V3", "nothing") => Reading::Absent,
        ("V3", "unsure") => Reading::Open,

        ("V6", "maybe") => Reading::Maybe,

        ("PRE6", "under_18") => Reading::Present,
        ("PRE6", "unsure") => Reading::Maybe,
        ("PRE6", "adult") => Reading::Absent,

        ("T12", "escaped" | "police_action") => Reading::Present,
        ("T12", "another") => Reading::Maybe,
        ("T12", "released" | "bought_out") => Reading::Absent,

        ("L3" | "PL1" | "PL2", "undecided") => Reading::Open,
        // What a person plans is for them to say: no basis is asked for.
        ("L3" | "PL1" | "PL2" | "V6", "no") => Reading::Absent,

        ("L4", "known") => Reading::Present,
        ("L4", "suspected") => Reading::Maybe,
        // What the traffickers know is decisive (U3), so an impression does not settle it either.
        ("L4", "no") => reassuring(true, basis),

        ("E5" | "E8" | "E11" | "E13" | "L7", "no") => Reading::Present,
        ("E5" | "E8" | "E11" | "E13" | "L7", "partly") => Reading::Maybe,
        ("E5" | "E8" | "E11" | "E13" | "L7", "yes") => reassuring(critical, basis),

        ("V1" | "V2" | "V2D" | "V3" | "PRE6" | "T12" | "L4", other) => unknown_code(item, other),

        (_, "yes") => Reading::Present,
        (_, "suspected") => Reading::Maybe,
        (_, "no") => reassuring(critical, basis),
        (_, other) => unknown_code(item, other),
    }
}

/// A reassuring answer counts only when it is said what it rests on, and to a critical question only when that is
/// more than an impression (SA 3.2 and 3.4).
fn reassuring(critical: bool, basis: Option<&str>) -> Reading {
    match basis {
        None | Some("") => Reading::Open,
        Some("impression") if critical => Reading::Open,
        Some(_) => Reading::Absent,
    }
}

fn ticked_fears(item: &str, ticked: &std::collections::BTreeSet<String>) -> Reading {
    assert!(item == "V2", "`{item}` takes one answer; only V2 is read as boxes");
    if ticked.contains("killed") || ticked.contains("found") || ticked.contains("forced_back") {
        return Reading::Present;
    }
    Reading::Absent
}

fn unknown_code(item: &str, code: &str) -> ! {
    panic!("`{item}` has no option `{code}` in the security specification")
}
