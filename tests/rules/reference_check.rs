//! Holds the naive reference (`tests/rules/reference`) against the security specification itself.
//!
//! The reference is what the engine is compared with, so it has to be checked without the engine:
//! the truth table of SA 3.4.1 and the vectors of SA 3.5 are copied here by hand, every scenario file is run,
//! and the promises about answers that are not known (SA 3.4.2) are tried on many made-up cases.

use crate::reference;
use std::collections::BTreeMap;

use crate::reference::cases::{LADDERS, Random, calm_but, ladder, with};
use crate::reference::scenario::{self, Scenario};
use crate::reference::{
    A, ADEQUATE, AHEAD, B, C, D, Facts, INSUFFICIENT, LIMITED, NO_KNOWN_DATE, NOW, Reading, Verdict, judge,
};

/// A row of SA 3.4.1: L1, L3, L4, then floor, could be, timing, whether provisional, and the rule that must speak.
type Row = (&'static str, &'static str, &'static str, u8, u8, u8, bool, &'static str);

/// SA 3.4.1, each printed row that names two answers written out as two.
const TRUTH_TABLE: [Row; 24] = [
    ("no", "no", "no", A, A, NO_KNOWN_DATE, false, "R1"),
    ("no", "no", "suspected", B, C, AHEAD, false, "R3e"),
    ("no", "no", "known", C, C, NOW, false, "R3b"),
    ("no", "no", "not known", A, C, NO_KNOWN_DATE, false, "R1"),
    ("no", "undecided", "no", A, B, NO_KNOWN_DATE, false, "R1"),
    ("no", "undecided", "suspected", B, C, AHEAD, true, "R3d"),
    ("no", "undecided", "not known", B, C, AHEAD, true, "R3d"),
    ("no", "undecided", "known", C, C, NOW, false, "R3b"),
    ("no", "yes", "no", B, B, AHEAD, false, "R3n"),
    ("no", "yes", "not known", C, C, AHEAD, true, "R3u"),
    ("no", "yes", "suspected", C, C, AHEAD, false, "R3s"),
    ("no", "yes", "known", C, C, NOW, false, "R3"),
    ("yes", "no", "no", B, B, NO_KNOWN_DATE, false, "R2"),
    ("yes", "no", "not known", B, C, AHEAD, false, "R2k"),
    ("yes", "no", "suspected", C, C, AHEAD, false, "R3f"),
    ("yes", "no", "known", C, C, NOW, false, "R3b"),
    ("yes", "undecided", "no", B, B, NO_KNOWN_DATE, false, "R2"),
    ("yes", "undecided", "not known", C, D, AHEAD, true, "R3g"),
    // R3d speaks beside R3f and is provisional; the C itself is not.
    ("yes", "undecided", "suspected", C, D, AHEAD, true, "R3f"),
    ("yes", "undecided", "known", C, D, NOW, false, "R3b"),
    ("yes", "yes", "no", B, B, AHEAD, false, "R3n"),
    ("yes", "yes", "not known", C, D, AHEAD, true, "R3u"),
    ("yes", "yes", "suspected", C, D, AHEAD, false, "R3s"),
    ("yes", "yes", "known", D, D, NOW, false, "R3"),
];

#[test]
fn the_reference_follows_every_row_of_the_truth_table() {
    for (past, intends, aware, floor, could_be, timing, provisional, rule) in TRUTH_TABLE {
        let verdict = judge(&calm_but(&[("L1", past), ("L3", intends), ("L4", aware)]));
        let row = format!("L1 {past}, L3 {intends}, L4 {aware}");
        assert_eq!(verdict.floor, floor, "{row}: floor");
        assert_eq!(verdict.could_be, could_be, "{row}: could be");
        assert_eq!(verdict.timing, timing, "{row}: timing");
        assert_eq!(verdict.provisional, provisional, "{row}: provisional");
        assert!(verdict.spoken.contains(rule), "{row}: {rule} should have spoken");
    }
}

#[test]
fn help_not_known_reads_as_no_help_but_never_under_b_and_could_be_as_help() {
    for (past, intends, aware, floor, _, timing, _, _) in TRUTH_TABLE {
        if past != "no" {
            continue;
        }
        for uncertain in ["not known", "suspected"] {
            let verdict = judge(&calm_but(&[("L1", uncertain), ("L3", intends), ("L4", aware)]));
            let helped = judge(&calm_but(&[("L1", "yes"), ("L3", intends), ("L4", aware)]));
            let row = format!("L1 {uncertain}, L3 {intends}, L4 {aware}");
            assert_eq!(verdict.floor, floor.max(B), "{row}: floor");
            assert_eq!(verdict.timing, timing, "{row}: timing");
            assert_eq!(verdict.could_be, helped.could_be, "{row}: could be");
            assert!(verdict.provisional && verdict.spoken.contains("R2u"), "{row}: provisional by R2u");
        }
    }
}

/// SA 3.5: the scenario file of each vector, and level and timing as the specification states them.
/// Vectors 11 and 13 are about an earlier record and about the human decision, which the reference does not hold.
const VECTORS: [(u8, &str, u8, u8); 13] = [
    (1, "calm-and-well-known", A, NO_KNOWN_DATE),
    (2, "statement-given-nobody-knows", B, NO_KNOWN_DATE),
    (3, "lawyer-was-told", C, NOW),
    (4, "lawyer-was-told-after-a-statement", D, NOW),
    (5, "plans-to-help-and-awareness-not-known", C, AHEAD),
    (6, "nothing-asked-yet", B, AHEAD),
    (7, "feels-safe-but-threatened-and-found", D, NOW),
    (8, "fears-a-brother-will-be-killed", C, AHEAD),
    (9, "calm-here-organised-groups-there", B, NO_KNOWN_DATE),
    (10, "friends-in-the-police", C, AHEAD),
    (12, "child-wishes-to-go-home", B, NO_KNOWN_DATE),
    (14, "still-under-their-control", D, NOW),
    (15, "believed-to-have-talked", C, NOW),
];

#[test]
fn the_worked_vectors_come_out_as_the_specification_says() {
    let scenarios: BTreeMap<String, Scenario> =
        scenario::read_all().into_iter().map(|scenario| (scenario.name.clone(), scenario)).collect();
    for (number, name, level, timing) in VECTORS {
        let scenario = scenarios.get(name).unwrap_or_else(|| panic!("vector {number}: {name}.txt is missing"));
        let verdict = judge(&scenario.facts);
        assert_eq!((verdict.floor, verdict.timing), (level, timing), "vector {number}, {name}.txt");
    }
    let vector_five = judge(&scenarios["plans-to-help-and-awareness-not-known"].facts);
    assert_eq!(vector_five.known_floor, B, "vector 5: B is known, C is provisional");
    let vector_six = judge(&scenarios["nothing-asked-yet"].facts);
    assert_eq!((vector_six.could_be, vector_six.confidence), (D, INSUFFICIENT), "vector 6");
    let vector_nine = judge(&scenarios["calm-here-organised-groups-there"].facts);
    assert_eq!((vector_nine.legs["stay"], vector_nine.legs["return"]), (A, B), "vector 9");
}

#[test]
fn every_scenario_holds_for_the_reference() {
    let scenarios = scenario::read_all();
    assert!(scenarios.len() >= 36, "only {} scenarios were found", scenarios.len());
    let mut problems = Vec::new();
    for scenario in &scenarios {
        let verdict = judge(&scenario.facts);
        for difference in scenario.expected.differences(&verdict) {
            problems.push(format!("{}.txt: {difference}", scenario.name));
        }
        if scenario.expected.readiness.as_deref() == Some("stop")
            && !reference::stop_is_certain(&scenario.facts, &verdict)
        {
            problems.push(format!("{}.txt: SA 7.5 does not make `readiness: stop` certain", scenario.name));
        }
        if let Some(gap) = &scenario.expected.first_gap
            && !settling_changes_something(&scenario.facts, &verdict, gap)
        {
            problems.push(format!("{}.txt: `{gap}` is no gap whose answer would change anything", scenario.name));
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn each_rule_speaks_in_a_scenario() {
    let expected: Vec<String> = scenario::read_all().into_iter().flat_map(|scenario| scenario.expected.rules).collect();
    let rules = [
        "R1", "R2", "R2u", "R2k", "R3", "R3s", "R3u", "R3n", "R3b", "R3d", "R3e", "R3f", "R3g", "R4", "R4b", "R4bo",
        "R4s", "R4u", "R5a", "R5as", "R5b", "R5c", "R5d", "R6", "R6m", "R7", "R8", "R9", "R9u", "R10", "R11", "R12",
        "R16",
    ];
    for rule in rules {
        assert!(expected.iter().any(|named| named == rule), "no scenario names {rule}");
    }
    for named in expected {
        assert!(rules.contains(&named.as_str()), "`{named}` is no rule of the security specification");
    }
}

#[test]
fn a_worse_answer_never_lowers_anything() {
    let mut random = Random(0x5EED);
    for _ in 0..200 {
        let base = random.case();
        for item in LADDERS {
            let steps = ladder(item);
            let mut milder = judge(&with(&base, item, steps[0]));
            for answer in &steps[1..] {
                let worse = judge(&with(&base, item, answer));
                assert_not_lower(&milder, &worse, &format!("{item} up to `{answer}` in {base:#?}"));
                milder = worse;
            }
        }
    }
}

#[test]
fn a_worse_context_never_lowers_anything() {
    let mut random = Random(0xC0DE);
    for _ in 0..200 {
        let base = random.case();
        for leg in ["stay", "return"] {
            for number in [1, 3, 4, 5, 6, 7] {
                for (milder, worse) in [("little", "unknown"), ("unknown", "some"), ("some", "high")] {
                    let set = |concern: &str| {
                        let mut facts = base.clone();
                        let record = facts.context.entry(leg.to_owned()).or_default();
                        record.insert(format!("G{number}"), concern.to_owned());
                        judge(&facts)
                    };
                    assert_not_lower(&set(milder), &set(worse), &format!("{leg} G{number} {milder} -> {worse}"));
                }
            }
        }
    }
}

#[test]
fn what_could_be_is_never_under_what_is_and_what_is_known_never_above_it() {
    let mut random = Random(0xFACE);
    for _ in 0..5_000 {
        let facts = random.case();
        let verdict = judge(&facts);
        assert!(verdict.could_be >= verdict.floor, "{verdict:?}");
        assert!(verdict.known_floor <= verdict.floor, "{verdict:?}");
        assert!(verdict.provisional || verdict.known_floor == verdict.floor, "{verdict:?}");
        assert_eq!(verdict.legs.values().max(), Some(&verdict.floor), "{verdict:?}");
    }
}

#[test]
fn confidence_falls_with_critical_items_that_are_open() {
    let confidence = |answers: &[(&str, &str)]| judge(&calm_but(answers)).confidence;
    assert_eq!(confidence(&[]), ADEQUATE);
    assert_eq!(confidence(&[("T1", "not known")]), LIMITED);
    assert_eq!(confidence(&[("T1", "not known"), ("T8", "no (impression)")]), LIMITED);
    assert_eq!(confidence(&[("T1", "not known"), ("T8", "no (impression)"), ("T9", "does not apply")]), INSUFFICIENT);
    assert_eq!(confidence(&[("L3", "yes"), ("L4", "not asked")]), INSUFFICIENT);
    assert_eq!(confidence(&[("PRE9", "yes")]), INSUFFICIENT);
    assert_eq!(confidence(&[("E7", "not known")]), ADEQUATE, "not critical while contact is ruled out");
    assert_eq!(confidence(&[("E7", "not known"), ("PL2", "undecided")]), LIMITED);
}

#[test]
fn a_scenario_with_a_mistake_is_refused_with_the_line() {
    let good = "# What happened\ntoday: 2026-11-23\nothers: not asked\n---\nlevel: B\ncould be: D\ntiming: T1\n\
                provisional: yes\nconfidence: insufficient\nrules: R1\n";
    assert!(scenario::parse("good", good).is_ok());
    for (from, to, names) in [
        ("# What happened", "What happened", "line 1"),
        ("today: 2026-11-23", "today: 2026-11-31", "line 2"),
        ("others: not asked", "others: not asked\nT99: yes", "`T99`"),
        ("others: not asked", "others: not asked\nL4: yes", "known, suspected, no"),
        ("others: not asked", "others: not asked\nT1: no (hope)", "basis"),
        ("others: not asked", "others: not asked\nT1: yes\nT1: yes", "twice"),
        ("others: not asked", "others: no", "`others`"),
        ("others: not asked", "others: not asked\ncontext home: others little", "`home`"),
        ("others: not asked", "others: not asked\ncontext stay: G12 high", "`G12`"),
        ("others: not asked", "others: not asked\nL5: party 2026-12-01", "`party`"),
        ("level: B", "level: E", "`E`"),
        ("timing: T1\n", "", "`timing:` is missing"),
        ("rules: R1", "rulez: R1", "`rulez`"),
    ] {
        let problem = scenario::parse("bad", &good.replace(from, to)).expect_err(to);
        assert!(problem.contains(names), "`{to}` gave: {problem}");
    }
}

#[test]
fn dates_are_counted_over_months_and_leap_years() {
    let day = |text: &str| scenario::day_number(text);
    assert_eq!(day("1970-01-01"), Some(0));
    assert_eq!(day("2000-03-01"), Some(11_017));
    assert_eq!(day("2024-03-01").zip(day("2024-02-28")).map(|(later, earlier)| later - earlier), Some(2));
    assert_eq!(day("2027-01-01").zip(day("2026-11-23")).map(|(later, earlier)| later - earlier), Some(39));
    for no_date in ["2026-02-29", "2026-13-01", "2026-1-1", "soon", "2026-12-09-01", ""] {
        assert_eq!(day(no_date), None, "{no_date}");
    }
}

fn assert_not_lower(milder: &Verdict, worse: &Verdict, step: &str) {
    assert!(worse.floor >= milder.floor, "level fell: {step}");
    assert!(worse.could_be >= milder.could_be, "could be fell: {step}");
    assert!(worse.timing >= milder.timing, "timing was delayed: {step}");
    assert!(worse.retrafficking >= milder.retrafficking, "re-trafficking fell: {step}");
    for (leg, level) in &milder.legs {
        assert!(worse.legs[leg] >= *level, "leg {leg} fell: {step}");
    }
}

/// Whether the item is unsettled, and a reassuring answer to it would change level, could be or confidence.
fn settling_changes_something(facts: &Facts, before: &Verdict, item: &str) -> bool {
    let reading = reference::effective(facts, item);
    let mut settled = facts.clone();
    settled.answers.insert(item.to_owned(), reference::scenario_items::reassuring(item, "document"));
    let after = judge(&settled);
    (reading == Reading::Open || reading == Reading::Maybe)
        && (after.floor, after.could_be, after.confidence) != (before.floor, before.could_be, before.confidence)
}
