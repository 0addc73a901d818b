//! The part of a scenario below the line: what is expected, and how a verdict differs from it.

use std::collections::{BTreeMap, BTreeSet};

use super::{A, ADEQUATE, AHEAD, B, C, D, INSUFFICIENT, LIMITED, NO_KNOWN_DATE, NOW, Verdict, scenario_items};

/// What stands below the line. What is `None` or empty was left out and is not checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    pub level: u8,
    pub known_level: Option<u8>,
    pub could_be: u8,
    pub timing: u8,
    pub provisional: bool,
    pub confidence: u8,
    pub legs: BTreeMap<String, u8>,
    pub rules: BTreeSet<String>,
    pub not_rules: BTreeSet<String>,
    pub retrafficking: Option<u8>,
    pub readiness: Option<String>,
    pub first_gap: Option<String>,
}

impl Expected {
    /// Every way in which a verdict is not what was expected; none if it holds.
    /// Readiness and the first gap are no part of a verdict and are left to the caller.
    pub fn differences(&self, verdict: &Verdict) -> Vec<String> {
        let mut found = Vec::new();
        let mut compare = |what: &str, expected: String, came: String| {
            if expected != came {
                found.push(format!("{what}: expected {expected}, came {came}"));
            }
        };
        compare("level", letter(self.level), letter(verdict.floor));
        if let Some(known) = self.known_level {
            compare("known level", letter(known), letter(verdict.known_floor));
        }
        compare("could be", letter(self.could_be), letter(verdict.could_be));
        compare("timing", format!("T{}", self.timing), format!("T{}", verdict.timing));
        compare("provisional", self.provisional.to_string(), verdict.provisional.to_string());
        compare("confidence", self.confidence.to_string(), verdict.confidence.to_string());
        for (leg, expected) in &self.legs {
            let came = verdict.legs.get(leg).map_or("no such leg".to_owned(), |level| letter(*level));
            compare(&format!("leg {leg}"), letter(*expected), came);
        }
        if let Some(expected) = self.retrafficking {
            compare("re-trafficking", expected.to_string(), verdict.retrafficking.to_string());
        }
        for rule in self.rules.difference(&verdict.spoken) {
            found.push(format!("rule {rule} should have spoken"));
        }
        for rule in self.not_rules.intersection(&verdict.spoken) {
            found.push(format!("rule {rule} should not have spoken"));
        }
        found
    }
}

/// The lines below `---`, as they are read.
#[derive(Default)]
pub struct Expectations {
    expected: Expected,
    given: BTreeSet<String>,
}

impl Expectations {
    pub fn line(&mut self, key: &str, value: &str) -> Result<(), String> {
        if !self.given.insert(key.to_owned()) {
            return Err(format!("`{key}` is expected twice"));
        }
        let expected = &mut self.expected;
        match key {
            "level" => expected.level = level(value)?,
            "known level" => expected.known_level = Some(level(value)?),
            "could be" => expected.could_be = level(value)?,
            "timing" => {
                expected.timing = one_of(value, &[("T0", NO_KNOWN_DATE), ("T1", AHEAD), ("T2", NOW)])?;
            }
            "provisional" => expected.provisional = one_of(value, &[("yes", true), ("no", false)])?,
            "confidence" => {
                let words = [("insufficient", INSUFFICIENT), ("limited", LIMITED), ("adequate", ADEQUATE)];
                expected.confidence = one_of(value, &words)?;
            }
            "rules" => expected.rules = value.split_whitespace().map(str::to_owned).collect(),
            "not rules" => {
                expected.not_rules = value.split_whitespace().map(str::to_owned).collect();
            }
            "re-trafficking" => {
                expected.retrafficking = Some(one_of(value, &[("RT-A", 0), ("RT-B", 1), ("RT-C", 2)])?);
            }
            "readiness" => {
                one_of(value, &[("stop", ()), ("not ready", ()), ("ready with conditions", ()), ("ready", ())])?;
                expected.readiness = Some(value.to_owned());
            }
            "first gap" => expected.first_gap = Some(scenario_items::known(value)?.to_owned()),
            _ => match key.strip_prefix("leg ") {
                Some(leg @ ("stay" | "transit" | "return")) => {
                    expected.legs.insert(leg.to_owned(), level(value)?);
                }
                _ => return Err(format!("nothing can be expected of `{key}`")),
            },
        }
        Ok(())
    }

    pub fn finish(self) -> Result<Expected, String> {
        for needed in ["level", "could be", "timing", "provisional", "confidence", "rules"] {
            if !self.given.contains(needed) {
                return Err(format!("below the line: `{needed}:` is missing"));
            }
        }
        Ok(self.expected)
    }
}

fn level(value: &str) -> Result<u8, String> {
    one_of(value, &[("A", A), ("B", B), ("C", C), ("D", D)])
}

fn one_of<T: Copy>(value: &str, words: &[(&str, T)]) -> Result<T, String> {
    let found = words.iter().find(|(word, _)| *word == value);
    found.map(|(_, meaning)| *meaning).ok_or_else(|| {
        let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        format!("`{value}` is not one of {}", words.join(", "))
    })
}

fn letter(level: u8) -> String {
    ["A", "B", "C", "D"].get(usize::from(level)).map_or(format!("level {level}"), |letter| (*letter).to_owned())
}
