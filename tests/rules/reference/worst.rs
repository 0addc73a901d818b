//! What could still be true: the facts with everything open or suspected at its worst (SA 3.4.1).

use std::collections::BTreeSet;

use super::{Facts, Given, Reading, effective, plain};

/// The same facts with every open or suspected item, plan and general condition set to its worst value.
/// Only items that some level rule reads are touched; the others cannot change a level.
pub fn everything_at_its_worst(facts: &Facts) -> Facts {
    let mut worst = facts.clone();
    for item in
        ["T0", "T1", "T2", "T5", "T6", "T7", "T8", "T9", "T16", "L1", "L3", "L6", "E1", "E7", "W2", "PL1", "PL2"]
    {
        if unsettled(plain(facts, item)) {
            set(&mut worst, item, "yes");
        }
    }
    if unsettled(plain(facts, "V1")) {
        set(&mut worst, "V1", "very_unsafe");
    }
    if unsettled(plain(facts, "V2")) {
        let boxes = [
            "hurt",
            "killed",
            "found",
            "forced_back",
            "family_hurt",
            "shamed",
            "money_taken",
            "arrest_removal",
            "other",
        ];
        worst
            .answers
            .insert("V2".to_owned(), Given::Many(boxes.into_iter().map(str::to_owned).collect::<BTreeSet<_>>()));
    }
    if unsettled(plain(facts, "V2D")) {
        set(&mut worst, "V2D", "likely");
    }
    if unsettled(plain(facts, "V3")) {
        set(&mut worst, "V3", "hurt_family");
    }
    if unsettled(plain(facts, "PRE6")) {
        set(&mut worst, "PRE6", "under_18");
    }
    // Last, because other answers at their worst can make these two uncertain, and uncertain means worst here.
    if unsettled(effective(&worst, "T4")) {
        set(&mut worst, "T4", "yes");
    }
    if unsettled(effective(&worst, "L4")) {
        set(&mut worst, "L4", "known");
    }
    worsen_context(&mut worst);
    worst
}

fn unsettled(reading: Reading) -> bool {
    reading == Reading::Open || reading == Reading::Maybe
}

fn set(facts: &mut Facts, item: &str, code: &str) {
    facts.answers.insert(item.to_owned(), Given::Code { code: code.to_owned(), basis: None });
}

fn worsen_context(facts: &mut Facts) {
    for leg in ["stay", "return"] {
        facts.context.entry(leg.to_owned()).or_default();
    }
    for record in facts.context.values_mut() {
        for number in 1..=11 {
            let concern = record.entry(format!("G{number}")).or_insert_with(|| "unknown".to_owned());
            if concern != "little" {
                "high".clone_into(concern);
            }
        }
    }
}
