//! The files: what is written is read back as it was, and what cannot be read is refused whole, with
//! a message that says which fault it is and where.

use crate::random_case;
use crate::random_case::catalogue;
use proptest::prelude::*;
use serde_json::{Value, json};
use waymark::domain::answer::{Answer, ItemId, Value as Given};
use waymark::domain::case::{Case, PlaceCheck};
use waymark::domain::exchange::{
    FileFault, FileKind, LARGEST, Spot, read_case, read_place, read_route, write_case, write_place, write_route,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_case_comes_back_as_it_was(case in random_case::case()) {
        let text = write_case(&case, catalogue());
        prop_assert_eq!(read_case(&text, catalogue()).map_err(|fault| format!("{fault:?}\n{text}")), Ok(case));
    }

    #[test]
    fn a_record_and_a_check_come_back_as_they_were(route in random_case::route(), place in random_case::place()) {
        let text = write_route(&route, catalogue());
        prop_assert_eq!(read_route(&text, catalogue()), Ok(tidy(route, |route| &mut route.answers)));
        let text = write_place(&place, catalogue());
        prop_assert_eq!(read_place(&text, catalogue()), Ok(tidy(place, |place| &mut place.answers)));
    }

    /// A record is used for other cases, and what may go out of it is ticked in each of them.
    #[test]
    fn a_record_brings_no_tick_along(mut route in random_case::route()) {
        let plain = tidy(route.clone(), |route| &mut route.answers);
        route.head_released = true;
        route.answers.values_mut().for_each(|entry| entry.text_released = true);
        prop_assert_eq!(read_route(&write_route(&route, catalogue()), catalogue()), Ok(plain));
    }

    #[test]
    fn a_file_cut_short_anywhere_is_refused(case in random_case::case(), at in any::<prop::sample::Index>()) {
        let text = write_case(&case, catalogue());
        let end = at.index(text.trim_end().len());
        let start = String::from_utf8_lossy(&text.as_bytes()[..end]).into_owned();
        prop_assert!(read_case(&start, catalogue()).is_err());
    }

    /// Whatever happens to a file on its way, it is read as something that can be saved again, or refused.
    #[test]
    fn a_changed_byte_is_refused_or_understood(case in random_case::case(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = write_case(&case, catalogue()).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Ok(read) = read_case(&text, catalogue()) {
            let again = write_case(&read, catalogue());
            prop_assert_eq!(read_case(&again, catalogue()), Ok(read));
        }
    }

    #[test]
    fn random_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        prop_assert!(read_case(&text, catalogue()).is_err());
        prop_assert!(read_route(&text, catalogue()).is_err());
        prop_assert!(read_place(&text, catalogue()).is_err());
    }

    /// Text that is nearly JSON goes further in than random bytes.
    #[test]
    fn random_brackets_and_words_are_refused(parts in proptest::collection::vec(prop::sample::select(SCRAPS), 0..60)) {
        let text = format!("{{\"format\":\"waymark-case\",\"version\":1,\"case\":{}", parts.concat());
        if let Ok(read) = read_case(&text, catalogue()) {
            prop_assert_eq!(read_case(&write_case(&read, catalogue()), catalogue()), Ok(read));
        }
    }
}

const SCRAPS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"answers\"",
    "\"T1\"",
    "\"answer\"",
    "\"given\"",
    "\"choice\"",
    "\"code\"",
    "\"yes\"",
    "\"not_known\"",
    "\"history\"",
    "\"plan\"",
    "null",
    "true",
    "1e400",
    "-1",
    "\"\\ud800\"",
    "\"",
    "\\",
    " ",
    "\"undo\"",
    "\"__proto__\"",
    "\"routes\"",
    "\"stay\"",
];

fn tidy<T>(
    mut content: T,
    answers: impl Fn(&mut T) -> &mut std::collections::BTreeMap<ItemId, waymark::domain::answer::Entry>,
) -> T {
    answers(&mut content).retain(|_, entry| *entry != waymark::domain::answer::Entry::default());
    content
}

/// The worked example of the documentation.
fn example() -> &'static str {
    let text = include_str!("../../docs/case-format.md");
    let (_, after) = text.split_once("```json\n").expect("an example");
    after.split_once("\n```").expect("the end of the example").0
}

fn file(case: &Value) -> String {
    json!({ "format": "waymark-case", "version": 1, "case": case }).to_string()
}

fn line(text: &str) -> usize {
    match read_case(text, catalogue()) {
        Err(
            FileFault::NotAsExpected(Spot { line, .. })
            | FileFault::Twice(Spot { line, .. })
            | FileFault::UnknownName(Spot { line, .. })
            | FileFault::UnknownAnswer(Spot { line, .. })
            | FileFault::Damaged(Spot { line, .. }),
        ) => line,
        other => panic!("no place was named: {other:?}"),
    }
}

/// The documentation names every state an answer can have, and the program reads what it shows.
#[test]
fn the_example_of_the_documentation_is_read() {
    let case = read_case(example(), catalogue()).expect("a case");
    let mut states = [0; 6];
    for entry in case.answers.values() {
        let state = match &entry.answer {
            Answer::Empty => 0,
            Answer::NotAsked => 1,
            Answer::NotKnown => 2,
            Answer::Declined => 3,
            Answer::NotApplicable(_) => 4,
            Answer::Given(_) => 5,
        };
        states[state] += 1;
    }
    assert!(states.iter().all(|count| *count > 0), "a state is missing: {states:?}");
    let mut kinds = [0; 5];
    for entry in case.answers.values() {
        match &entry.answer {
            Answer::Given(Given::Choice { .. }) => kinds[0] += 1,
            Answer::Given(Given::Multi(_)) => kinds[1] += 1,
            Answer::Given(Given::Text(_)) => kinds[2] += 1,
            Answer::Given(Given::Date(_)) => kinds[3] += 1,
            Answer::Given(Given::Events(_)) => kinds[4] += 1,
            Answer::Given(Given::Number(_))
            | Answer::Empty
            | Answer::NotAsked
            | Answer::NotKnown
            | Answer::Declined
            | Answer::NotApplicable(_) => {}
        }
    }
    assert!(kinds.iter().all(|count| *count > 0), "a kind of value is missing: {kinds:?}");
    assert_eq!(read_case(&write_case(&case, catalogue()), catalogue()), Ok(case));
}

#[test]
fn the_example_cut_short_at_any_byte_is_refused_as_damaged() {
    let text = example();
    for end in 0..text.len() {
        let start = String::from_utf8_lossy(&text.as_bytes()[..end]).into_owned();
        let read = read_case(&start, catalogue());
        assert!(matches!(read, Err(FileFault::Damaged(_))), "cut at byte {end}: {read:?}");
    }
}

#[test]
fn every_fault_is_told_apart() {
    let read = |text: &str| read_case(text, catalogue());
    assert_eq!(read(&" ".repeat(LARGEST + 1)), Err(FileFault::TooLarge));
    assert_eq!(read(&"[".repeat(33)), Err(FileFault::Foreign));
    assert!(matches!(read("{\"format\": "), Err(FileFault::Damaged(_))));
    for foreign in [
        "{}",
        "[]",
        "null",
        "1",
        r#"{"format":"other"}"#,
        r#"{"format":"waymark-case"}"#,
        r#"{"format":"waymark-case","version":0,"case":{}}"#,
        r#"{"format":"waymark-case","version":"1","case":{}}"#,
        r#"{"format":["waymark-case"],"version":1,"case":{}}"#,
        r#"{"format":"waymark-case","version":-1,"case":{}}"#,
    ] {
        assert_eq!(read(foreign), Err(FileFault::Foreign), "{foreign}");
    }
    assert_eq!(read(r#"{"format":"waymark-case","version":2,"body":[]}"#), Err(FileFault::Newer(2)));
    assert_eq!(read(r#"{"format":"waymark-route","version":18446744073709551615}"#), Err(FileFault::Newer(u64::MAX)));
    assert_eq!(
        read(r#"{"format":"waymark-route","version":1,"route":{}}"#),
        Err(FileFault::OtherKind(FileKind::Route))
    );
    assert_eq!(read_route(example(), catalogue()), Err(FileFault::OtherKind(FileKind::Case)));
    assert_eq!(read_place(example(), catalogue()), Err(FileFault::OtherKind(FileKind::Case)));
    assert!(matches!(read(r#"{"format":"waymark-case","version":1}"#), Err(FileFault::NotAsExpected(_))));
    assert!(matches!(read(r#"{"format":"waymark-case","version":1,"case":[]}"#), Err(FileFault::NotAsExpected(_))));
}

#[test]
fn an_empty_case_is_a_new_case() {
    assert_eq!(read_case(&file(&json!({})), catalogue()), Ok(Case::default()));
    let shell = json!({ "answers": { "T1": { "answer": "empty" } } });
    assert_eq!(read_case(&file(&shell), catalogue()), Ok(Case::default()));
    let marked = format!("\u{feff}{}", file(&json!({})));
    assert_eq!(read_case(&marked, catalogue()), Ok(Case::default()), "a byte order mark is no damage");
}

#[test]
fn what_the_instruments_do_not_know_is_refused_with_its_place() {
    let answer = |item: &str, answer: &Value| json!({ "answers": { item: { "answer": answer } } });
    let choice = |code: &str| json!({ "given": { "choice": { "code": code } } });
    let names = [
        answer("T999", &json!("not_known")),
        answer("__proto__", &json!("not_known")),
        answer("constructor", &json!("not_known")),
        // A question about a country, or about a place, has nothing to say about a person.
        answer("G1", &json!("not_known")),
        answer("SP1", &json!("not_known")),
        json!({ "routes": { "stay": { "answers": { "T1": { "answer": "not_known" } } } } }),
        json!({ "responses": { "nothing": { "state": "accepted" } } }),
        json!({ "noted_reactions": ["nothing"] }),
        json!({ "change": { "reason": "nothing", "on": "2026-11-01" } }),
        json!({ "waves": [{ "pack": "nothing", "version": "1", "on": "" }] }),
        json!({ "waves": [{ "pack": "example", "version": "1", "on": "", "answers": { "nothing": { "answer": "declined" } } }] }),
        json!({ "factors": { "list": [{ "id": 1, "level": "individual", "group": "nothing" }] } }),
        json!({ "risks": { "rows": [{ "id": 1, "starter": "nothing" }] } }),
        json!({ "plan": { "last_line": 1, "content": { "lines": [{ "id": 1, "dimension": "social", "approach": "nothing" }] } } }),
        json!({ "plan": { "last_line": 1, "content": { "lines": [{ "id": 1, "dimension": "social", "need": "nothing" }] } } }),
        json!({ "plan": { "last_line": 1, "content": { "lines": [{ "id": 1, "dimension": "social", "assistance": "Z" }] } } }),
        json!({ "referral": { "steps": { "7": {} } } }),
        json!({ "referral": { "steps": { "1": { "typed": { "nothing": "" } } } } }),
    ];
    for case in &names {
        let read = read_case(&file(case), catalogue());
        assert!(matches!(read, Err(FileFault::UnknownName(_))), "{case}: {read:?}");
    }
    let answers = [
        answer("T1", &choice("perhaps")),
        // An answer of another kind would read as settled.
        answer("T1", &json!({ "given": { "text": "no" } })),
        answer("T1", &json!({ "given": { "multi": ["yes"] } })),
        answer("V2", &json!({ "given": { "multi": ["killed", "nothing"] } })),
        answer("L5", &json!({ "given": { "events": [{ "what": "nothing", "on": "2026-11-30" }] } })),
        answer("E1", &json!({ "not_applicable": "" })),
        json!({ "referral": { "steps": { "1": { "chosen": { "urgency": "nothing" } } } } }),
    ];
    for case in &answers {
        let read = read_case(&file(case), catalogue());
        assert!(matches!(read, Err(FileFault::UnknownAnswer(_))), "{case}: {read:?}");
    }
    let text = "{\n\"format\": \"waymark-case\",\n\"version\": 1,\n\"case\": {\"answers\": {\n\"T1\": {\"answer\": \"declined\"},\n\"T999\": {\"answer\": \"declined\"}}}}";
    assert_eq!(line(text), 6);
}

#[test]
fn nothing_may_be_there_twice() {
    let twice = [
        r#"{"format":"waymark-case","version":1,"version":1,"case":{}}"#,
        r#"{"format":"waymark-case","version":1,"case":{"code":"a","code":"b"}}"#,
        r#"{"format":"waymark-case","version":1,"case":{"answers":{"T1":{"answer":"declined"},"\u0054\u0031":{"answer":"not_known"}}}}"#,
        r#"{"format":"waymark-case","version":1,"case":{"answers":{"V2":{"answer":{"given":{"multi":["killed","killed"]}}}}}}"#,
        r#"{"format":"waymark-case","version":1,"instruments":{"a":"1","a":"2"},"case":{}}"#,
    ];
    for text in twice {
        let read = read_case(text, catalogue());
        assert!(matches!(read, Err(FileFault::Twice(_))), "{text}: {read:?}");
    }
}

/// A key that nobody reads would be gone after the next save, and with it what somebody meant by it.
#[test]
fn an_unknown_key_anywhere_is_refused() {
    let sound: Value = serde_json::from_str(example()).expect("JSON");
    let mut tried = 0;
    for path in objects(&sound, String::new()) {
        for key in ["surplus", "__proto__"] {
            let mut changed = sound.clone();
            if let Some(Value::Object(object)) = changed.pointer_mut(&path) {
                object.insert(key.to_owned(), json!("x"));
                tried += 1;
            }
            // The versions of the instruments are a list of any names.
            let free = path == "/instruments";
            assert_eq!(read_case(&changed.to_string(), catalogue()).is_ok(), free, "{key} at {path}");
        }
    }
    assert!(tried > 60, "only {tried} places were tried");
}

fn objects(value: &Value, path: String) -> Vec<String> {
    match value {
        Value::Object(map) => {
            let inside =
                map.iter().flat_map(|(key, value)| objects(value, format!("{path}/{key}"))).collect::<Vec<_>>();
            std::iter::once(path).chain(inside).collect()
        }
        Value::Array(list) => {
            list.iter().enumerate().flat_map(|(at, value)| objects(value, format!("{path}/{at}"))).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

/// A level cannot be lowered with an editor further than on the screen.
#[test]
fn a_decision_that_could_not_have_been_made_is_refused() {
    let decision = |judged: &str, floor: &str, second: &str, reasons: &[&str], by: &str| {
        file(
            &json!({ "decision": { "judged": judged, "floor_then": floor, "second_by_role": second, "reasons": reasons,
            "by_role": by, "on": "2026-11-20" } }),
        )
    };
    let reads = |text: String| read_case(&text, catalogue()).is_ok();
    assert!(reads(decision("C", "C", "", &["x"], "coordinator")));
    assert!(reads(decision("B", "C", "supervisor", &["x"], "coordinator")));
    assert!(!reads(decision("B", "C", "", &["x"], "coordinator")), "nobody agreed");
    assert!(!reads(decision("A", "C", "supervisor", &["x"], "coordinator")), "two steps");
    assert!(!reads(decision("C", "C", "", &[], "coordinator")), "no reason");
    assert!(!reads(decision("C", "C", "", &["x"], " ")), "nobody named");
}

/// A case that was assessed again sixty times.
fn long_history(records: usize) -> Case {
    use waymark::domain::answer::{Basis, Code, Entry};
    use waymark::domain::case::Record;
    use waymark::domain::instrument::{Kind, Step};
    let questions = catalogue()
        .sections_of(Step::Safety)
        .flat_map(|section| &section.items)
        .filter(|item| item.kind == Kind::Choice);
    let entry = |code: &Code| Entry {
        answer: Answer::Given(Given::Choice { code: code.clone(), basis: Some(Basis::Document) }),
        on: Some(random_case::today()),
        ..Entry::default()
    };
    let answers =
        questions.filter_map(|item| Some((item.id.clone(), entry(&catalogue().choices(item).first()?.code)))).collect();
    let memory = waymark::domain::assess::Memory::default();
    let record = Record {
        on: random_case::today(),
        floor: Default::default(),
        timing: Default::default(),
        decision: None,
        answers,
        responses: Default::default(),
        conditions: Default::default(),
        routes: Default::default(),
        memory,
    };
    let mut case = Case::default();
    case.history = vec![record; records];
    case
}

#[test]
fn sixty_assessments_fit_into_a_file() {
    let case = long_history(60);
    let written = write_case(&case, catalogue());
    assert!(written.len() <= LARGEST, "{} bytes", written.len());
    assert!(written.lines().count() > 1000, "it can still be read by people");
    assert_eq!(read_case(&written, catalogue()), Ok(case));
}

/// What does not fit in lines is written without them, rather than not at all.
#[test]
fn a_very_long_history_still_opens() {
    let size = |records| write_case(&long_history(records), catalogue()).len();
    let fits = LARGEST / (size(2) - size(1));
    let case = long_history(fits + fits / 16);
    let written = write_case(&case, catalogue());
    assert!(written.len() <= LARGEST, "{} bytes", written.len());
    assert_eq!(written.lines().count(), 1);
    assert_eq!(read_case(&written, catalogue()), Ok(case));
}

#[test]
fn an_answer_is_one_line_of_the_file() {
    let case = read_case(example(), catalogue()).expect("a case");
    let written = write_case(&case, catalogue());
    assert!(written.starts_with("{\n  \"format\": \"waymark-case\",\n  \"version\": 1,\n"), "{written}");
    let answers = written.lines().filter(|line| line.trim_start().starts_with("\"T1\":")).collect::<Vec<_>>();
    assert!(answers.iter().any(|line| line.contains("\"answer\"") && line.contains("\"on\"")), "{answers:?}");
}

#[test]
fn an_empty_record_and_an_empty_check_are_read() {
    let text = r#"{"format":"waymark-route","version":1,"route":{"place":"a region"}}"#;
    assert_eq!(read_route(text, catalogue()).expect("a record").place, "a region");
    let text = r#"{"format":"waymark-place","version":1,"place":{}}"#;
    assert_eq!(read_place(text, catalogue()), Ok(PlaceCheck::default()));
    for text in [
        r#"{"format":"waymark-route","version":1,"route":{"answers":{"T1":{"answer":"declined"}}}}"#,
        r#"{"format":"waymark-route","version":1,"route":{"name":""}}"#,
    ] {
        assert!(read_route(text, catalogue()).is_err(), "{text}");
    }
}
