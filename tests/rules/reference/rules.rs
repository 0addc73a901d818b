//! The rules R1 to R11 and R16, in the order of SA 3.4.

use std::collections::{BTreeMap, BTreeSet};

use super::context::is_high;
use super::{A, AHEAD, ALWAYS_CRITICAL, B, Band, C, D, Facts, Given, NO_KNOWN_DATE, NOW, Reading};
use super::{band, chose, effective, is_critical, plain, record_of};

/// What R1 to R11 and R16 say together.
pub struct Levels {
    pub floor: u8,
    pub known_floor: u8,
    pub timing: u8,
    pub provisional: bool,
    pub legs: BTreeMap<String, u8>,
    pub spoken: BTreeSet<String>,
}

/// Stage 1 for the person, then stage 2 for each leg; the worst leg is the person's level.
pub fn levels(facts: &Facts) -> Levels {
    let mut said = Said::default();
    standing_risk_and_cooperation(facts, &mut said);
    critical_items(facts, &mut said);
    planned_place(facts, &mut said);
    within_reach(facts, &mut said);
    cluster(facts, &mut said);
    own_view_and_age(facts, &mut said);
    dates(facts, &mut said);
    people_around(facts, &mut said);
    every_leg(facts, said)
}

/// What has been said so far. Rules only raise.
struct Said {
    floor: u8,
    known_floor: u8,
    /// Counts for the return leg alone.
    return_floor: u8,
    timing: u8,
    provisional: bool,
    spoken: BTreeSet<String>,
}

impl Default for Said {
    fn default() -> Self {
        Self {
            floor: A,
            known_floor: A,
            return_floor: A,
            timing: NO_KNOWN_DATE,
            provisional: false,
            spoken: BTreeSet::new(),
        }
    }
}

impl Said {
    fn rule(&mut self, id: &str, floor: u8, timing: u8) {
        self.known_floor = self.known_floor.max(floor);
        self.floor = self.floor.max(floor);
        self.timing = self.timing.max(timing);
        self.spoken.insert(id.to_owned());
    }

    fn provisional_rule(&mut self, id: &str, floor: u8, timing: u8) {
        self.provisional = true;
        self.floor = self.floor.max(floor);
        self.timing = self.timing.max(timing);
        self.spoken.insert(id.to_owned());
    }
}

fn is_present(facts: &Facts, item: &str) -> bool {
    effective(facts, item) == Reading::Present
}

fn is_maybe(facts: &Facts, item: &str) -> bool {
    effective(facts, item) == Reading::Maybe
}

fn is_open(facts: &Facts, item: &str) -> bool {
    effective(facts, item) == Reading::Open
}

/// R1, R2x and R3x: the three assumptions.
fn standing_risk_and_cooperation(facts: &Facts, said: &mut Said) {
    let helped = is_present(facts, "L1");
    let intends = is_present(facts, "L3");
    let undecided = is_open(facts, "L3");
    let does_not_intend = effective(facts, "L3") == Reading::Absent;
    let aware = effective(facts, "L4");
    let sought = is_present(facts, "T9");

    said.rule("R1", A, NO_KNOWN_DATE);
    if helped {
        said.rule("R2", B, NO_KNOWN_DATE);
    }
    if is_maybe(facts, "L1") || is_open(facts, "L1") {
        said.provisional_rule("R2u", B, NO_KNOWN_DATE);
    }
    if helped && aware == Reading::Open {
        said.rule("R2k", A, AHEAD);
    }
    if intends && aware == Reading::Present {
        said.rule("R3", if helped { D } else { C }, NOW);
    }
    if intends && aware == Reading::Maybe {
        said.rule("R3s", C, if sought { NOW } else { AHEAD });
    }
    if intends && aware == Reading::Open {
        // B is known, because the plan is known; only the step to C rests on what is not known.
        said.rule("R3u", B, AHEAD);
        said.provisional_rule("R3u", C, AHEAD);
    }
    if intends && aware == Reading::Absent {
        said.rule("R3n", B, AHEAD);
    }
    if aware == Reading::Present && (does_not_intend || undecided) {
        said.rule("R3b", C, NOW);
    }
    if undecided && (aware == Reading::Maybe || aware == Reading::Open) {
        said.provisional_rule("R3d", B, AHEAD);
    }
    if does_not_intend && aware == Reading::Maybe {
        said.rule("R3e", B, AHEAD);
    }
    if helped && aware == Reading::Maybe {
        said.rule("R3f", C, AHEAD);
    }
    if helped && undecided && aware == Reading::Open {
        said.provisional_rule("R3g", C, AHEAD);
    }
}

/// R4, R4s and R4u.
fn critical_items(facts: &Facts, said: &mut Said) {
    for item in ["T1", "T2", "T4", "T7", "T8", "T9", "L6"] {
        if is_present(facts, item) {
            said.rule("R4", C, if is_present(facts, "T9") { NOW } else { AHEAD });
        }
    }
    for item in ALWAYS_CRITICAL.into_iter().chain(["E7", "T5"]) {
        if is_critical(facts, item) && is_maybe(facts, item) {
            said.rule("R4s", B, AHEAD);
        }
        if is_critical(facts, item) && is_open(facts, item) {
            said.provisional_rule("R4u", B, NO_KNOWN_DATE);
        }
    }
}

/// R4b, and R4bo while the plan is still open.
fn planned_place(facts: &Facts, said: &mut Said) {
    for (known_there, plan) in [("E7", "PL2"), ("T5", "PL1")] {
        if is_present(facts, known_there) && is_present(facts, plan) {
            // C belongs to the return leg. The other legs keep the B that a mere suspicion would give them (U2).
            said.rule("R4b", B, AHEAD);
            said.return_floor = C;
        }
        if is_present(facts, known_there) && is_open(facts, plan) {
            said.provisional_rule("R4bo", B, AHEAD);
        }
    }
}

/// R5a to R5d.
fn within_reach(facts: &Facts, said: &mut Said) {
    if is_present(facts, "T0") {
        said.rule("R5a", D, NOW);
    }
    if is_maybe(facts, "T0") {
        said.rule("R5as", C, AHEAD);
    }
    let threat = is_present(facts, "T1") || is_present(facts, "T2");
    let reach = is_present(facts, "T4") || is_present(facts, "T5");
    if threat && reach {
        said.rule("R5b", D, NOW);
    }
    if is_present(facts, "T9") && is_present(facts, "T4") {
        said.rule("R5c", D, NOW);
    }
    if said.spoken.contains("R3") {
        for item in ["T1", "T4", "T7", "T8", "T9"] {
            if is_present(facts, item) {
                said.rule("R5d", D, NOW);
            }
        }
    }
}

/// R7: a prompt, which raises nothing by itself. The items SA 3.2 marks contributory, and T12.
fn cluster(facts: &Facts, said: &mut Said) {
    let mut traffickers = 0;
    for item in ["T3", "T5", "T6", "T10", "T11", "T12", "T13", "T14", "T15", "T16"] {
        if plain(facts, item) == Reading::Present {
            traffickers += 1;
        }
    }
    let mut exposure = 0;
    for item in ["E2", "E3", "E5", "E6", "E9", "E10", "E11", "E12", "E13"] {
        if plain(facts, item) == Reading::Present {
            exposure += 1;
        }
    }
    if traffickers + exposure >= 3 && traffickers >= 1 && exposure >= 1 {
        said.rule("R7", A, NO_KNOWN_DATE);
    }
}

/// R8, R9 and R9u.
fn own_view_and_age(facts: &Facts, said: &mut Said) {
    if chose(facts, "V1", "very_unsafe") || chose(facts, "CL1", "very_unsafe") {
        said.rule("R8", B, AHEAD);
    }
    if chose(facts, "V2", "killed") || chose(facts, "V2", "found") || chose(facts, "V2", "forced_back") {
        said.rule("R8", B, AHEAD);
    }
    if is_present(facts, "V3") {
        said.rule("R8", B, AHEAD);
    }
    if chose(facts, "V2D", "likely") {
        said.rule("R8", C, AHEAD);
    }
    if chose(facts, "V2D", "possible") {
        said.rule("R8", B, AHEAD);
    }
    if chose(facts, "PRE6", "under_18") || chose(facts, "PRE6", "unsure") {
        said.rule("R9", B, NO_KNOWN_DATE);
    }
    // The row of E1 in SA 3.2 points to R9 as well; of two passages the one that never lowers. Signs of it leave the age
    // unsettled.
    if is_present(facts, "E1") || is_maybe(facts, "E1") {
        said.rule("R9", B, NO_KNOWN_DATE);
    }
    if is_open(facts, "PRE6") {
        said.provisional_rule("R9u", B, NO_KNOWN_DATE);
    }
}

/// R11. A date that cannot be read is taken as near, because it may be.
fn dates(facts: &Facts, said: &mut Said) {
    for date in &facts.dates {
        let days_ahead = date - facts.today;
        if (0..=30).contains(&days_ahead) {
            said.rule("R11", A, AHEAD);
        }
        if (0..=3).contains(&days_ahead) {
            said.rule("R11", A, NOW);
        }
    }
    if facts.unreadable_date {
        said.rule("R11", A, AHEAD);
    }
    if is_present(facts, "T9") {
        said.rule("R11", A, NOW);
    }
}

/// R16 has its own lines, for staff, premises and other residents: it raises no level of the person, but something
/// is ahead (T1). The rows of W3 and W4 point to it as well as its own text does (SA 3.2 and 3.4).
fn people_around(facts: &Facts, said: &mut Said) {
    if ["W1", "W2", "W3", "W4"].iter().any(|item| is_present(facts, item)) {
        said.rule("R16", A, AHEAD);
    }
}

/// R10, R6 and R6m for each leg in use, then the worst leg.
fn every_leg(facts: &Facts, mut said: Said) -> Levels {
    let mut legs_in_use = vec!["stay", "return"];
    let spoken_of = ["yes", "partly", "no"].iter().any(|answer| chose(facts, "J7", answer))
        || matches!(facts.answers.get("J7"), Some(Given::NotKnown | Given::Declined));
    let has_stop = spoken_of && !chose(facts, "SC", "sc4");
    if has_stop || facts.context.contains_key("transit") {
        legs_in_use.push("transit");
    }
    let mut legs = BTreeMap::new();
    let mut floor = A;
    let mut known_floor = A;
    for leg in legs_in_use {
        let record = record_of(facts, leg);
        let mut here = said.floor;
        let mut known_here = said.known_floor;
        if leg == "return" {
            here = here.max(said.return_floor);
            known_here = known_here.max(said.return_floor);
        }
        if is_present(facts, "T6") && (is_high(&record, "G3") || is_high(&record, "G4")) {
            here = here.max(B);
            known_here = known_here.max(B);
            said.spoken.insert("R10".to_owned());
        }
        if band(&record) == Band::High && here <= B {
            said.spoken.insert("R6".to_owned());
        }
        if band(&record) == Band::Medium {
            said.spoken.insert("R6m".to_owned());
        }
        here = after_context(here, band(&record));
        known_here = after_context(known_here, band(&record));
        floor = floor.max(here);
        known_floor = known_floor.max(known_here);
        legs.insert(leg.to_owned(), here);
    }
    Levels { floor, known_floor, timing: said.timing, provisional: said.provisional, legs, spoken: said.spoken }
}

/// R6: one step up in a high context, to C at most by itself; never down.
fn after_context(stage_one: u8, band: Band) -> u8 {
    if band == Band::High && stage_one == A {
        return B;
    }
    if band == Band::High && stage_one == B {
        return C;
    }
    stage_one
}
