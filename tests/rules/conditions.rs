//! The truth table RI 5.4: how each comparison reads no answer, one answer and several.

use std::collections::BTreeMap;

use waymark::domain::answer::{Answer, Code, Entry, ItemId, Value};
use waymark::domain::assess::{Cares, Facts, Findings, Inputs, Memory, Scene, View};
use waymark::domain::catalogue::{Catalogue, Source};
use waymark::domain::condition::Condition;
use waymark::domain::date::Date;

const DATA: &str = r#"{"id":"table","version":"1","source":"synthetic","sections":[{"id":"one","step":"needs",
"source":{"note":"synthetic","trust":["project"]},"items":[
{"id":"codes","kind":"multi","options":[{"code":"a","reads":"absent"},{"code":"b","reads":"absent"}],"source":{"note":"synthetic","trust":["project"]}},
{"id":"number","kind":"number","source":{"note":"synthetic","trust":["project"]}},
{"id":"gate","kind":"choice","options":[{"code":"open","reads":"absent"},{"code":"shut","reads":"absent"}],"source":{"note":"synthetic","trust":["project"]}},
{"id":"behind","kind":"multi","options":[{"code":"a","reads":"absent"}],"when":{"is":{"item":"gate","codes":["open"]}},"source":{"note":"synthetic","trust":["project"]}}
]}]}"#;

fn catalogue() -> Catalogue {
    Catalogue::load(&[Source { file: "table.json", text: DATA }], &[]).expect("the table loads")
}

fn holds(condition: &str, answers: &[(&str, Answer)]) -> bool {
    let catalogue = catalogue();
    let condition: Condition = serde_json::from_str(condition).expect("a condition");
    let entry = |answer: &Answer| Entry { answer: answer.clone(), ..Entry::default() };
    let answers: BTreeMap<ItemId, Entry> =
        answers.iter().map(|(item, answer)| (ItemId::from(*item), entry(answer))).collect();
    let (routes, memory, cares) = (BTreeMap::new(), Memory::default(), Cares::new());
    let today = Date::new(2026, 11, 23).expect("a day");
    let inputs = Inputs {
        answers: &answers,
        routes: &routes,
        memory: &memory,
        referrals: &[],
        decided: None,
        cares: &cares,
        arrival: None,
        signals: &[],
        today,
    };
    let facts = Facts::build(&catalogue, inputs, View::Recorded);
    Scene::of(&facts, &Findings::default()).holds(&condition)
}

fn codes(given: &[&str]) -> Answer {
    Answer::Given(Value::Multi(given.iter().map(|code| Code::from(*code)).collect()))
}

#[test]
fn exists_equals_and_differs_read_as_the_table_says() {
    let cases: [(&str, &[&str]); 4] = [("none", &[]), ("a", &["a"]), ("a and b", &["a", "b"]), ("b", &["b"])];
    let table = [
        (r#"{"exists":"codes"}"#, [false, true, true, true]),
        (r#"{"not":{"exists":"codes"}}"#, [true, false, false, false]),
        (r#"{"is":{"item":"codes","codes":["a"]}}"#, [false, true, true, false]),
        (r#"{"is_not":{"item":"codes","codes":["a"]}}"#, [true, false, false, true]),
    ];
    for (condition, expected) in table {
        for ((name, given), expected) in cases.iter().zip(expected) {
            let answers = if given.is_empty() { vec![] } else { vec![("codes", codes(given))] };
            assert_eq!(holds(condition, &answers), expected, "{condition} with {name}");
        }
    }
}

#[test]
fn comparisons_are_false_of_no_answer_and_read_the_value_otherwise() {
    for (op, expected) in [
        ("lt", [true, false, false]),
        ("le", [true, true, false]),
        ("ge", [false, true, true]),
        ("gt", [false, false, true]),
    ] {
        let condition = format!(r#"{{"compare":{{"item":"number","op":"{op}","to":"10"}}}}"#);
        assert!(!holds(&condition, &[]), "{op} of no answer");
        for state in [Answer::NotKnown, Answer::Declined, Answer::NotAsked, Answer::Empty] {
            assert!(!holds(&condition, &[("number", state)]), "{op} of a state");
        }
        assert!(!holds(&condition, &[("number", Answer::Given(Value::Number("ten".to_owned())))]), "{op} of no number");
        for (value, expected) in ["9", "10", "11"].into_iter().zip(expected) {
            let answer = Answer::Given(Value::Number(value.to_owned()));
            assert_eq!(holds(&condition, &[("number", answer)]), expected, "{value} {op} 10");
        }
    }
}

/// A question that is itself not asked counts as having no answer for other conditions (RI 7.2).
#[test]
fn a_hidden_question_counts_as_having_no_answer() {
    let shut = ("gate", Answer::Given(Value::Choice { code: Code::from("shut"), basis: None }));
    let open = ("gate", Answer::Given(Value::Choice { code: Code::from("open"), basis: None }));
    let behind = ("behind", codes(&["a"]));
    let is = r#"{"is":{"item":"behind","codes":["a"]}}"#;
    assert!(holds(is, &[open.clone(), behind.clone()]));
    assert!(!holds(is, &[shut.clone(), behind.clone()]));
    assert!(!holds(r#"{"exists":"behind"}"#, &[shut.clone(), behind.clone()]));
    assert!(holds(r#"{"is_not":{"item":"behind","codes":["a"]}}"#, &[shut, behind]));
    assert!(holds(is, &[open, ("behind", codes(&["a"]))]));
}

#[test]
fn a_refusal_is_no_value() {
    for state in [Answer::Declined, Answer::NotKnown, Answer::NotAsked] {
        assert!(!holds(r#"{"exists":"codes"}"#, &[("codes", state.clone())]));
        assert!(holds(r#"{"is_not":{"item":"codes","codes":["a"]}}"#, &[("codes", state)]));
    }
}
