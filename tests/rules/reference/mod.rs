//! A second, naive reading of the security rules (SA 2, 3, 7.5), to hold the engine against.
//!
//! INVARIANT: nothing here uses the engine, its data files or any package; it shares no line with what it checks.
//! It is written as plain if-statements on purpose: one per rule, in the order of SA 3.4, to be read beside it.
//! A reference that is clever would repeat the engine's mistakes.
//!
//! Start at [`judge`]; `rules` holds the rules, `reading` how an answer reads, `worst` what could still be true.

pub mod cases;
mod context;
pub mod expected;
pub mod readiness;
mod reading;
mod retrafficking;
mod rules;
pub mod scenario;
pub mod scenario_items;
mod worst;

use std::collections::{BTreeMap, BTreeSet};

pub use context::{Band, band, record_of};
pub use reading::{Reading, effective, is_critical, plain};

/// Standing risk: the level under which nobody starts (SA 3.3).
pub const A: u8 = 0;
/// Raised.
pub const B: u8 = 1;
/// High.
pub const C: u8 = 2;
/// Critical.
pub const D: u8 = 3;

/// Timing T0: no known date. Named in words because T0, T1 and T2 are also questions.
pub const NO_KNOWN_DATE: u8 = 0;
/// Timing T1: a known or likely trigger ahead.
pub const AHEAD: u8 = 1;
/// Timing T2: now or within days.
pub const NOW: u8 = 2;

/// Confidence: three or more critical items open, or the decisive one, or observation only (SA 3.4.2 U4).
pub const INSUFFICIENT: u8 = 0;
/// Confidence: one or two critical items open.
pub const LIMITED: u8 = 1;
/// Confidence: every critical item answered.
pub const ADEQUATE: u8 = 2;

/// The items that are always critical (SA 3.4). E7 and T5 join them while a return or contact is not ruled out.
pub const ALWAYS_CRITICAL: [&str; 8] = ["T0", "T1", "T2", "T4", "T7", "T8", "T9", "L6"];

/// One answer as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// One option, with what a reassuring answer rests on, if that was said.
    Code {
        code: String,
        basis: Option<String>,
    },
    /// The boxes ticked. None ticked is an answer too: nothing of this.
    Many(BTreeSet<String>),
    NotKnown,
    NotAsked,
    Declined,
    NotApplicable,
    /// Shown and left alone.
    Empty,
}

/// Everything the rules may look at. An item that is missing was not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub answers: BTreeMap<String, Given>,
    /// Leg (`stay`, `transit`, `return`) to G-item to `little`, `some`, `high` or `unknown`.
    pub context: BTreeMap<String, BTreeMap<String, String>>,
    /// Day number; any epoch, the same as in `dates`.
    pub today: i64,
    /// Day numbers of the dates in L5, V4 and PL3 that could be read.
    pub dates: Vec<i64>,
    /// A date was given that could not be read.
    pub unreadable_date: bool,
}

/// What the rules say about the facts, before any human decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The minimum level, [`A`] to [`D`].
    pub floor: u8,
    /// The minimum level without the rules that speak only because something is not known.
    pub known_floor: u8,
    /// The level if everything open or suspected turned out at its worst.
    pub could_be: u8,
    /// [`NO_KNOWN_DATE`] to [`NOW`].
    pub timing: u8,
    /// Whether any rule spoke because something is not known.
    pub provisional: bool,
    /// [`INSUFFICIENT`] to [`ADEQUATE`]; the 20 per cent rule of U4 is left out.
    pub confidence: u8,
    /// The minimum level for each leg in use.
    pub legs: BTreeMap<String, u8>,
    /// Ids of the rules that spoke, prompts included.
    pub spoken: BTreeSet<String>,
    /// The separate judgement of SA 3.6: 0 is RT-A, 2 is RT-C.
    pub retrafficking: u8,
    /// How many critical items are open, as answered (a derived state closes no question).
    pub critical_open: usize,
}

/// Applies every rule to the facts (SA 3.4, 3.6 and U4).
pub fn judge(facts: &Facts) -> Verdict {
    let now = rules::levels(facts);
    let at_worst = rules::levels(&worst::everything_at_its_worst(facts));
    let critical_open = count_critical_open(facts);
    let retrafficking = retrafficking::level(facts);
    let mut spoken = now.spoken;
    if retrafficking > 0 {
        spoken.insert("R12".to_owned());
    }
    Verdict {
        floor: now.floor,
        known_floor: now.known_floor,
        could_be: at_worst.floor,
        timing: now.timing,
        provisional: now.provisional,
        confidence: confidence(facts, critical_open),
        legs: now.legs,
        spoken,
        retrafficking,
        critical_open,
    }
}

/// Whether SA 7.5 leaves no doubt that travel is stopped. `false` says nothing: not every cause is looked at here.
pub fn stop_is_certain(facts: &Facts, verdict: &Verdict) -> bool {
    for rule in ["R5a", "R5b", "R5c", "R5d"] {
        if verdict.spoken.contains(rule) {
            return true;
        }
    }
    if verdict.confidence == INSUFFICIENT {
        return true;
    }
    if verdict.floor == D && !chose(facts, "CASECONF", "yes") {
        return true;
    }
    if verdict.floor == D && verdict.legs.keys().any(|leg| band(&record_of(facts, leg)) == Band::High) {
        return true;
    }
    if chose(facts, "PRE6", "under_18") || chose(facts, "PRE6", "unsure") {
        for recorded in ["D12A", "D12B", "D12C", "D12D"] {
            if !chose(facts, recorded, "yes") {
                return true;
            }
        }
    }
    chose(facts, "J6", "no") || chose(facts, "D1", "no")
}

/// Whether this very option was chosen.
pub fn chose(facts: &Facts, item: &str, option: &str) -> bool {
    match facts.answers.get(item) {
        Some(Given::Code { code, .. }) => code == option,
        Some(Given::Many(codes)) => codes.contains(option),
        _ => false,
    }
}

fn count_critical_open(facts: &Facts) -> usize {
    let mut open = 0;
    for item in ALWAYS_CRITICAL.into_iter().chain(["E7", "T5"]) {
        if is_critical(facts, item) && plain(facts, item) == Reading::Open {
            open += 1;
        }
    }
    open
}

fn confidence(facts: &Facts, critical_open: usize) -> u8 {
    if critical_open >= 3 {
        return INSUFFICIENT;
    }
    if plain(facts, "L4") == Reading::Open && plain(facts, "L3") == Reading::Present {
        return INSUFFICIENT;
    }
    if chose(facts, "PRE9", "yes") {
        return INSUFFICIENT;
    }
    if critical_open >= 1 {
        return LIMITED;
    }
    ADEQUATE
}
