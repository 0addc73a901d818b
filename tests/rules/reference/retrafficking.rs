//! The danger of being trafficked again: its own judgement, never mixed with the level (SA 3.6, R12).

use super::{Facts, Reading, plain};

/// 0 is RT-A, 1 is RT-B, 2 is RT-C.
pub fn level(facts: &Facts) -> u8 {
    let mut factors = 0;
    for item in ["E1", "E2", "E3", "E6", "E7", "E8", "E9", "E10", "E11", "E12", "T10", "T13"] {
        // E1 asks for "under 18 now" too, and PRE6 already says it.
        if item == "E1" && plain(facts, "PRE6") >= Reading::Maybe {
            factors += 1;
            continue;
        }
        // SA 3.6 does not say what a suspicion is worth; the stricter reading is taken.
        if plain(facts, item) >= Reading::Maybe {
            factors += 1;
        }
    }
    if plain(facts, "V6") >= Reading::Maybe {
        factors += 1;
    }

    for starred in ["E6", "E7", "E10"] {
        if plain(facts, starred) >= Reading::Maybe {
            return 2;
        }
    }
    if factors >= 3 {
        return 2;
    }
    if factors >= 1 {
        return 1;
    }
    for decisive in ["E7", "E8", "E11"] {
        if plain(facts, decisive) == Reading::Open || plain(facts, decisive) == Reading::Maybe {
            return 1;
        }
    }
    0
}
