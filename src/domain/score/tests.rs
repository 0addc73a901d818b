use super::*;
use crate::domain::answer::Code;

const T1: &str = r#"{"id":"T1","version":"1","title_key":"pack-T1","status":"verified","source":"synthetic","page":null,
"edition":null,"entered_by_role":"tester","checked_by_role":"tester","sha256":"","for":"any","composite":
{"over":"dimensions","weights":[{"dimension":"E","weight":1000000},{"dimension":"S","weight":1000000},{"dimension":"P","weight":1000000}]},
"minimum_change":null,"dimensions":[
{"id":"E","weights_sum":4000000,"min_coverage":600000,"policy":"renormalise","bands":[],"items":[
{"id":"e1","weight":2000000,"options":[{"code":"worst","points":0},{"code":"mid","points":500000},{"code":"best","points":1000000}],
 "when":{"is_not":{"item":"gate","codes":["off"]}}},
{"id":"e2","weight":1000000,"options":[{"code":"worst","points":0},{"code":"mid","points":500000},{"code":"best","points":1000000}]},
{"id":"e3","weight":1000000,"options":[{"code":"worst","points":0},{"code":"mid","points":500000},{"code":"best","points":1000000}]},
{"id":"gate","weight":0,"options":[{"code":"off","points":0},{"code":"on","points":0}]}]},
{"id":"S","weights_sum":null,"min_coverage":600000,"policy":"renormalise","bands":[],"items":[
{"id":"s1","weight":1000000,"options":[{"code":"worst","points":0},{"code":"mid","points":500000},{"code":"best","points":1000000}]}]},
{"id":"P","weights_sum":null,"min_coverage":600000,"policy":"renormalise","bands":[],"items":[
{"id":"p1","weight":1000000,"options":[{"code":"worst","points":0},{"code":"best","points":1000000}]}]}]}"#;

fn pack() -> Pack {
    let pack: Pack = serde_json::from_str(T1).expect("the synthetic pack parses");
    pack.check("T1").expect("the synthetic pack is well made");
    pack
}

fn answers(pairs: &[(&str, &str)]) -> Answers {
    pairs
        .iter()
        .map(|(item, word)| {
            let answer = match *word {
                "declined" => Answer::Declined,
                "n/a" => Answer::NotApplicable("no such thing".to_owned()),
                code => Answer::Given(Value::Choice { code: Code::from(code), basis: None }),
            };
            (ItemId::from(*item), Entry { answer, ..Entry::default() })
        })
        .collect()
}

/// The vectors of RI 1.8, computed by hand there.
#[test]
fn the_hand_computed_vectors_hold() {
    // e1, e2, e3 -> coverage, score, bounds
    let vectors = [
        (["best", "best", "best"], "1.00", "1.00", "1.00..1.00"),
        (["worst", "worst", "worst"], "1.00", "0.00", "0.00..0.00"),
        (["mid", "best", "worst"], "1.00", "0.50", "0.50..0.50"),
        (["best", "declined", "worst"], "0.75", "0.67", "0.50..0.75"),
        (["best", "n/a", "worst"], "1.00", "0.67", "0.67..0.67"),
        (["declined", "best", "mid"], "0.50", "too little", "0.38..0.88"),
        (["declined", "declined", "declined"], "0.00", "too little", "0.00..1.00"),
        (["n/a", "n/a", "n/a"], "-", "nothing applies", "-"),
    ];
    for (number, (given, coverage, value, bounds)) in vectors.into_iter().enumerate() {
        let pairs: Vec<(&str, &str)> = ["e1", "e2", "e3"].into_iter().zip(given).chain([("gate", "on")]).collect();
        let profile = score(&pack(), &answers(&pairs)).profiles.remove(0);
        assert_eq!(profile.coverage.map_or("-".to_owned(), Ratio::display), coverage, "row {}", number + 1);
        assert_eq!(describe(&profile.score), value, "row {}", number + 1);
        let shown =
            profile.bounds.map_or("-".to_owned(), |(low, high)| format!("{}..{}", low.display(), high.display()));
        assert_eq!(shown, bounds, "row {}", number + 1);
    }
}

#[test]
fn bounds_are_exact_where_display_rounds() {
    let pairs = [("e1", "declined"), ("e2", "best"), ("e3", "mid"), ("gate", "on")];
    let profile = score(&pack(), &answers(&pairs)).profiles.remove(0);
    assert_eq!(profile.bounds, Ratio::new(3, 8).zip(Ratio::new(7, 8)));
}

/// Row 9: what was answered before an item was switched off must not leak.
#[test]
fn a_stale_value_of_a_hidden_item_has_no_influence() {
    let shown = [("e1", "best"), ("e2", "mid"), ("e3", "mid"), ("gate", "off")];
    let profile = score(&pack(), &answers(&shown)).profiles.remove(0);
    assert_eq!(profile.coverage, Some(Ratio::ONE));
    assert_eq!(describe(&profile.score), "0.50");
}

#[test]
fn a_composite_is_not_built_around_a_gap() {
    let pairs = [("e1", "best"), ("e2", "declined"), ("e3", "worst"), ("gate", "on"), ("s1", "mid")];
    assert_eq!(score(&pack(), &answers(&pairs)).composite, Some(Score::Incomplete));
    let whole = [("e1", "best"), ("e2", "best"), ("e3", "worst"), ("gate", "on"), ("s1", "mid"), ("p1", "best")];
    assert_eq!(score(&pack(), &answers(&whole)).composite, Ratio::new(3, 4).map(Score::Computed));
}

#[test]
fn two_waves_compare_on_what_both_answered() {
    let before = answers(&[("e2", "worst"), ("e3", "mid"), ("gate", "on")]);
    let after = answers(&[("e1", "worst"), ("e2", "mid"), ("gate", "on")]);
    let pairs = paired(&pack(), &before, &after);
    assert_eq!(pairs.first().copied().flatten(), Some(Ratio::ZERO).zip(Ratio::new(1, 2)));
    assert_eq!(pairs.get(1).copied().flatten(), None);
}

#[test]
fn faulty_packs_are_refused_by_name() {
    for (from, to, expected) in [
        ("\"weights_sum\":4000000", "\"weights_sum\":3999999", "declared sum"),
        ("{\"code\":\"mid\",\"points\":500000}", "{\"code\":\"mid\",\"points\":1500000}", "between 0 and"),
        ("\"item\":\"gate\"", "\"item\":\"gone\"", "same dimension"),
        (
            "{\"code\":\"worst\",\"points\":0},{\"code\":\"mid\"",
            "{\"code\":\"worst\",\"points\":700000},{\"code\":\"mid\"",
            "rise from",
        ),
    ] {
        let pack: Pack = serde_json::from_str(&T1.replacen(from, to, 1)).expect("still parses");
        let error = pack.check("packs/T1.json").expect_err(expected);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

fn describe(score: &Score) -> String {
    match score {
        Score::Computed(value) => value.display(),
        Score::TooLittleAnswered => "too little".to_owned(),
        Score::Incomplete => "incomplete".to_owned(),
        Score::NothingApplies => "nothing applies".to_owned(),
        Score::WeightsMissing => "weights missing".to_owned(),
    }
}

/// RI 1.7: what is empty keeps a required question from being completed; what was declined does not.
#[test]
fn a_wave_is_completed_when_every_required_question_was_asked() {
    let mut pack = pack();
    for item in pack.dimensions.iter_mut().flat_map(|dimension| &mut dimension.items) {
        item.required = true;
    }
    let mut answers = Answers::new();
    let all: usize = pack.dimensions.iter().map(|dimension| dimension.items.len()).sum();
    assert_eq!(required_open(&pack, &answers), all);
    let first = pack.dimensions[0].items[0].id.clone();
    answers.insert(first, Entry { answer: Answer::Declined, ..Entry::default() });
    assert_eq!(required_open(&pack, &answers), all - 1);
}
