//! Whether the journey can be made (SA 7.2, 7.4, 7.5 and 8.4; RI 2.4), read naively from the specification.
//!
//! A line counts only when it was answered the way it should be: "unknown counts as not yes" (SA 7.5).

use super::{Band, C, D, Facts, Given, NOW, Reading, Verdict, band, chose, plain, record_of};

/// Ready, which is not the same as safe.
pub const READY: u8 = 0;
/// Ready with conditions, each with an owner.
pub const CONDITIONS: u8 = 1;
/// Not ready.
pub const NOT_READY: u8 = 2;
/// Stop.
pub const STOP: u8 = 3;

/// How ready the journey is, and whether message 4 has come.
pub fn readiness(facts: &Facts, verdict: &Verdict, message_4: bool) -> u8 {
    if stops(facts, verdict) {
        STOP
    } else if is_not_ready(facts, verdict, message_4) {
        NOT_READY
    } else if has_conditions(facts, verdict) {
        CONDITIONS
    } else {
        READY
    }
}

/// Answered in one of these ways, or not arising for a reason that was given.
fn is(facts: &Facts, item: &str, codes: &[&str]) -> bool {
    codes.iter().any(|code| chose(facts, item, code)) || facts.answers.get(item) == Some(&Given::NotApplicable)
}

fn yes(facts: &Facts, item: &str) -> bool {
    is(facts, item, &["yes"])
}

/// A child, or a person whose age nobody has settled.
fn may_be_a_child(facts: &Facts) -> bool {
    !chose(facts, "PRE6", "adult")
}

/// As far as anybody plans, or has not ruled out, the person goes to the family.
fn to_the_family(facts: &Facts) -> bool {
    plain(facts, "PL2") != Reading::Absent
}

/// The journey alone was asked for, for a person who is already there (scenario 3).
fn is_back_already(facts: &Facts) -> bool {
    chose(facts, "SC", "sc3")
}

fn stops(facts: &Facts, verdict: &Verdict) -> bool {
    if !["sc1", "sc2", "sc3"].iter().any(|way| chose(facts, "SC", way)) {
        return true;
    }
    // Consent withdrawn, or never given.
    for consent in ["PRE4", "CNA"] {
        if !chose(facts, consent, "agrees") && !chose(facts, consent, "limits") {
            return true;
        }
    }
    if chose(facts, "CNB", "withdrawn") || chose(facts, "CNC", "withdrawn") {
        return true;
    }
    // The guardian is asked about once the age was spoken of; before that nobody has agreed.
    let spoken_of = ["under_18", "unsure"].iter().any(|age| chose(facts, "PRE6", age))
        || matches!(facts.answers.get("PRE6"), Some(Given::NotKnown | Given::Declined));
    if may_be_a_child(facts) && !(spoken_of && chose(facts, "CNG", "both")) {
        return true;
    }
    if !is_back_already(facts) && !yes(facts, "D1") {
        return true;
    }
    if !yes(facts, "J6") {
        return true;
    }
    if may_be_a_child(facts) {
        for line in ["D12A", "D12B", "D12C", "D12D", "CH2", "CH3", "CH7"] {
            if !yes(facts, line) {
                return true;
            }
        }
        let other_care = chose(facts, "PL2", "no") && chose(facts, "CH5", "yes") && chose(facts, "CASECONF", "yes");
        if !other_care && (!yes(facts, "CH4") || plain(facts, "E7") != Reading::Absent) {
            return true;
        }
        let raised = plain(facts, "E7") >= Reading::Maybe || plain(facts, "E8") >= Reading::Maybe;
        if raised && !yes(facts, "CH5") {
            return true;
        }
    }
    for rule in ["R5a", "R5as", "R5b", "R5c", "R5d"] {
        if verdict.spoken.contains(rule) {
            return true;
        }
    }
    if verdict.confidence == super::INSUFFICIENT {
        return true;
    }
    if verdict.floor == D {
        let high = verdict.legs.keys().any(|leg| band(&record_of(facts, leg)) == Band::High);
        if high || !chose(facts, "CASECONF", "yes") {
            return true;
        }
    }
    // Anything but "none found" stops a return into the family until a human decision.
    let cleared = chose(facts, "FA1", "yes") && is(facts, "FA7", &["none_found"]) && is(facts, "FA8", &["none_found"]);
    to_the_family(facts) && !cleared && !chose(facts, "CASECONF", "yes")
}

fn is_not_ready(facts: &Facts, verdict: &Verdict, message_4: bool) -> bool {
    if !message_4 {
        return true;
    }
    for line in ["D4", "D9", "D10", "J5", "J9", "J11", "J12"] {
        if !yes(facts, line) {
            return true;
        }
    }
    if !chose(facts, "J3", "air") && !yes(facts, "J4") {
        return true;
    }
    if !is(facts, "J8", &["no"]) {
        return true;
    }
    if (verdict.floor >= C || may_be_a_child(facts)) && !is(facts, "J7", &["yes", "direct"]) {
        return true;
    }
    if verdict.floor >= C && !yes(facts, "J10") {
        return true;
    }
    if verdict.timing == NOW && !chose(facts, "REPLAN", "yes") {
        return true;
    }
    // The guardian is among those who must agree.
    if may_be_a_child(facts) && !chose(facts, "D4A", "guardian") {
        return true;
    }
    // So are the sender and the receiver, and the prosecutor of a witness.
    if !chose(facts, "D4A", "sender") || !chose(facts, "D4A", "receiver") {
        return true;
    }
    let witness = plain(facts, "L1") == Reading::Present || plain(facts, "L3") == Reading::Present;
    if witness && !chose(facts, "D4A", "prosecutor") {
        return true;
    }
    let silent = |item: &str| {
        matches!(
            facts.answers.get(item),
            None | Some(Given::NotKnown | Given::NotAsked | Given::Declined | Given::Empty)
        )
    };
    if may_be_a_child(facts) && silent("CH1") {
        return true;
    }
    if !to_the_family(facts) {
        return false;
    }
    let assessed = chose(facts, "FA1", "yes");
    if may_be_a_child(facts) && (!assessed || silent("FA12")) {
        return true;
    }
    let worries = ["mixed", "no", "partly", "suspected", "known"];
    let raised = ["FA4", "FA5A", "FA5B", "FA5C", "FA5D", "FA7", "FA8"]
        .iter()
        .any(|item| worries.iter().any(|code| chose(facts, item, code)));
    (!assessed || raised) && (silent("FA13") || chose(facts, "FA13", "none"))
}

fn has_conditions(facts: &Facts, verdict: &Verdict) -> bool {
    if verdict.floor >= C || !yes(facts, "J1") || !yes(facts, "J2") {
        return true;
    }
    for danger in ["T11", "E5", "E6"] {
        if plain(facts, danger) != Reading::Absent {
            return true;
        }
    }
    for line in ["D3", "D6", "D7", "D8", "D11"] {
        if !yes(facts, line) {
            return true;
        }
    }
    if !is_back_already(facts) && (!yes(facts, "D2") || !is(facts, "D5", &["no"])) {
        return true;
    }
    verdict.legs.keys().any(|leg| record_of(facts, leg).get("G10").is_some_and(|concern| concern == "high"))
}
