//! Made-up cases for properties: a calm case, one answer changed, the answers in order, and random mixtures.
//!
//! INVARIANT: the same seed gives the same cases.

use super::{Facts, Given, scenario, scenario_items};

/// A case where everything is answered reassuringly, but for the answers named.
pub fn calm_but(answers: &[(&str, &str)]) -> Facts {
    let text = "# Calm\ntoday: 2026-11-23\nothers: no (document)\ncontext stay: others little\n\
                context return: others little\n---\nlevel: A\ncould be: A\ntiming: T0\nprovisional: no\n\
                confidence: adequate\nrules: R1\n";
    let calm = scenario::parse("calm", text).expect("the calm case is well formed").facts;
    answers.iter().fold(calm, |facts, (item, answer)| with(&facts, item, answer))
}

/// The same facts with another answer, written as in a scenario file.
pub fn with(facts: &Facts, item: &str, answer: &str) -> Facts {
    let answer = match (item, answer) {
        // The awareness column of SA 3.4.1 means a "no" that counts.
        ("L4" | "L1", "no") => "no (document)",
        _ => answer,
    };
    let mut changed = facts.clone();
    let given: Given = scenario_items::given(item, answer).unwrap_or_else(|problem| panic!("{problem}"));
    changed.answers.insert(item.to_owned(), given);
    changed
}

/// A small repeatable source of made-up cases.
pub struct Random(pub u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end
    }

    /// Mostly reassuring answers, so that single rules are heard, and a few of any kind.
    pub fn case(&mut self) -> Facts {
        let mut facts = calm_but(&[]);
        for _ in 0..self.below(9) {
            let item = LADDERS[self.below(LADDERS.len())];
            let steps = ladder(item);
            facts = with(&facts, item, steps[self.below(steps.len())]);
        }
        for leg in ["stay", "transit", "return"] {
            if self.below(2) == 0 {
                facts.context.remove(leg);
            }
            for _ in 0..self.below(6) {
                let concern = ["little", "some", "high", "unknown"][self.below(4)];
                let question = format!("G{}", 1 + self.below(11));
                facts.context.entry(leg.to_owned()).or_default().insert(question, concern.to_owned());
            }
        }
        if self.below(4) == 0 {
            let days = i64::try_from(self.below(60)).unwrap_or(0);
            facts.dates.push(facts.today + days - 10);
        }
        facts
    }
}

impl Random {
    /// A case in which the journey was spoken about: mostly prepared, with a few lines that are not.
    pub fn journey(&mut self) -> Facts {
        let mut facts = self.case();
        let code = |code: &str| Given::Code { code: code.to_owned(), basis: Some("document".to_owned()) };
        for line in JOURNEY {
            let mut given = code(line.1[0]);
            if self.below(25) == 0 {
                let others = line.1.len() + 4;
                given = match self.below(others) {
                    0 => Given::NotKnown,
                    1 => Given::NotAsked,
                    2 => Given::Declined,
                    3 => Given::NotApplicable,
                    at => code(line.1[at - 4]),
                };
            }
            facts.answers.insert(line.0.to_owned(), given);
        }
        let agreed = ["guardian", "sender", "receiver", "prosecutor"].into_iter().filter(|_| self.below(12) > 0);
        facts.answers.insert("D4A".to_owned(), Given::Many(agreed.map(str::to_owned).collect()));
        facts
    }
}

/// The lines that the journey rests on: the item, and its answers, the best one first.
const JOURNEY: [(&str, &[&str]); 53] = [
    ("SC", &["sc1", "sc2", "sc3", "sc4"]),
    ("PRE4", &["agrees", "limits", "cannot_now", "refuses"]),
    ("CNA", &["agrees", "limits", "declines", "withdrawn"]),
    ("CNB", &["agrees", "limits", "declines", "withdrawn"]),
    ("CNC", &["agrees", "limits", "declines", "withdrawn"]),
    ("CNG", &["both", "guardian_only", "child_only", "neither"]),
    ("CASECONF", &["yes", "no"]),
    ("REPLAN", &["yes", "no"]),
    ("D1", &["yes", "not_yet", "no"]),
    ("D2", &["yes", "no"]),
    ("D3", &["yes", "partly", "no"]),
    ("D4", &["yes", "partly", "no"]),
    ("D5", &["no", "suspected", "yes"]),
    ("D6", &["yes", "in_process", "no"]),
    ("D7", &["yes", "no"]),
    ("D8", &["yes", "no"]),
    ("D9", &["yes", "host_only", "no"]),
    ("D10", &["yes", "no"]),
    ("D11", &["yes", "no"]),
    ("D12A", &["yes", "no"]),
    ("D12B", &["yes", "no"]),
    ("D12C", &["yes", "no"]),
    ("D12D", &["yes", "no"]),
    ("J1", &["yes", "before_three", "after_three"]),
    ("J2", &["yes", "no"]),
    ("J3", &["air", "mixed", "other"]),
    ("J4", &["yes", "partly", "no"]),
    ("J5", &["yes", "no"]),
    ("J6", &["yes", "partly", "no"]),
    ("J7", &["direct", "yes", "partly", "no"]),
    ("J8", &["no", "suspected", "yes"]),
    ("J9", &["yes", "partly", "no"]),
    ("J10", &["yes", "partly", "no"]),
    ("J11", &["yes", "no"]),
    ("J12", &["yes", "partly", "no"]),
    ("CH2", &["yes", "partly", "no"]),
    ("CH3", &["yes", "partly", "no"]),
    ("CH4", &["yes", "partly", "no"]),
    ("CH5", &["yes", "no"]),
    ("CH7", &["yes", "partly", "no"]),
    ("FA1", &["yes", "not_yet", "no"]),
    ("FA4", &["yes", "mixed", "no"]),
    ("FA5A", &["yes", "partly", "no"]),
    ("FA5B", &["yes", "partly", "no"]),
    ("FA5C", &["yes", "partly", "no"]),
    ("FA5D", &["yes", "partly", "no"]),
    ("FA7", &["none_found", "suspected", "known", "not_checked"]),
    ("FA8", &["none_found", "suspected", "known", "not_checked"]),
    ("FA13", &["relative", "shelter", "none"]),
    ("CH1A", &["talking"]),
    ("FA3", &["case_manager"]),
    ("FA9", &["none", "some", "heavy"]),
    ("FA10", &["nothing", "part"]),
];

/// The answers to an item, mildest first; each is at least as bad as the one before it.
pub fn ladder(item: &str) -> Vec<&'static str> {
    match item {
        "L3" | "PL1" | "PL2" => vec!["no", "not known", "undecided", "yes"],
        "L4" => vec!["no (document)", "not known", "suspected", "known"],
        "E5" | "E8" | "E11" | "E13" => vec!["yes (document)", "not asked", "partly", "no"],
        "V1" => vec!["safe", "rather safe", "cannot say", "rather unsafe", "very unsafe"],
        "V2" => vec!["none", "not asked", "found", "killed, found"],
        "V2D" => vec!["not likely", "cannot say", "possible", "likely"],
        "V3" => vec!["nothing", "unsure", "hurt family"],
        "V6" => vec!["no", "rather not say", "maybe", "yes"],
        "PRE6" => vec!["adult", "not asked", "unsure", "under 18"],
        "T12" => vec!["released", "not known", "another", "escaped"],
        _ => vec!["no (document)", "no (impression)", "not known", "suspected", "yes"],
    }
}

/// The items that a rule reads, each with its [`ladder`].
pub const LADDERS: [&str; 45] = [
    "T0", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13", "T14", "T15", "T16", "L1",
    "L3", "L4", "L6", "E1", "E2", "E3", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E12", "E13", "W1", "W2", "W3",
    "W4", "PL1", "PL2", "V1", "V2", "V2D", "V3", "V6", "PRE6",
];
