use super::*;
use crate::domain::instrument::{Critical, Instrument};

fn catalogue() -> Catalogue {
    crate::shipped::catalogue().expect("the shipped files load")
}

/// Every condition of a file with the row it stands in.
fn conditions(file: &Instrument) -> Vec<(String, &Condition)> {
    let mut found: Vec<(String, &Condition)> = Vec::new();
    for section in &file.sections {
        let conditions = section.when.iter().chain(&section.quick_when);
        found.extend(conditions.map(|when| (format!("section {}", section.id), when)));
        for item in &section.items {
            let row = format!("item {}", item.id.as_str());
            found.extend(item.when.iter().map(|when| (row.clone(), when)));
            if let Critical::When(when) = &item.critical {
                found.push((row, when));
            }
        }
    }
    for rule in &file.rules {
        found.push((format!("rule {}", rule.id), &rule.when));
        let effects = rule.effects.iter().filter_map(|effect| effect.when.as_ref());
        found.extend(effects.map(|when| (format!("rule {}", rule.id), when)));
    }
    found.extend(file.derivations.iter().map(|row| (format!("derivation {}", row.item.as_str()), &row.when)));
    found.extend(file.presets.iter().map(|row| (format!("preset {}", row.item.as_str()), &row.when)));
    found.extend(file.gates.iter().map(|row| (format!("gate {}", row.id), &row.when)));
    found.extend(file.bands.iter().map(|row| ("band".to_owned(), &row.when)));
    found.extend(file.lowering_refused.iter().map(|row| (format!("refusal {}", row.id), &row.when)));
    found.extend(file.reviews.iter().map(|row| ("review".to_owned(), &row.when)));
    found.extend(file.confidence.iter().map(|row| ("confidence".to_owned(), &row.insufficient_when)));
    for row in &file.responses {
        found.push((format!("response {}", row.id), &row.when));
        found.extend(row.omit_when.iter().map(|when| (format!("response {}", row.id), when)));
    }
    for row in &file.change_reasons {
        found.extend(row.refused_when.iter().map(|when| (format!("change {}", row.id), when)));
    }
    for row in &file.assistance {
        found.push((format!("assistance {}", row.id), &row.suggest_when));
        found.extend(row.blocked_when.iter().map(|when| (format!("assistance {}", row.id), when)));
    }
    found
}

fn is_whole(part: &Plain) -> bool {
    let text = part.text.trim();
    let is_missing =
        text.is_empty() || text.contains('[') || text.contains('{') || text.ends_with(": ") || text.contains("  ");
    !is_missing && part.parts.iter().all(is_whole)
}

#[test]
fn every_condition_in_the_data_has_words() {
    let (catalogue, words) = (catalogue(), Words::of("en"));
    let mut counted = 0;
    for file in catalogue.files() {
        for (row, condition) in conditions(file) {
            let said = plain(condition, &words, &catalogue);
            assert!(is_whole(&said), "{row}: {said:?}");
            counted += 1;
        }
    }
    assert!(counted > 250, "{counted} conditions");
}

#[test]
fn every_kind_of_condition_has_words() {
    let (catalogue, words) = (catalogue(), Words::of("en"));
    let kinds = r#"[{"all":[]},{"any":[]},{"all":[{"present":"T1"},{"maybe":"T2"}]},{"any":[{"present":"T1"},{"absent":"T2"}]},
        {"not":{"present":"T1"}},{"not":{"absent":"T1"}},{"not":{"all":[{"present":"T1"},{"present":"T2"}]}},{"not":{"not":{"open":"T1"}}},
        {"present":"$"},{"unsettled":"L4"},{"exists":"V5"},{"is":{"item":"PRE6","codes":["adult","unsure"]}},{"is_not":{"item":"PRE6","codes":["adult"]}},
        {"compare":{"item":"PL3","op":"lt","to":"2026-01-01"}},{"compare":{"item":"PL3","op":"le","to":"2026-01-01"}},
        {"compare":{"item":"PL3","op":"ge","to":"2026-01-01"}},{"compare":{"item":"PL3","op":"gt","to":"2026-01-01"}},
        {"near":{"items":["L5","PL3"],"days":30}},{"near":{"items":["L5"],"days":0}},{"near":{"items":["L5"],"days":1}},
        {"count":{"of":[{"present":"T1"},{"present":"T2"}],"at_least":1}},{"count":{"of":[{"present":"T1"},{"present":"T2"}],"at_least":2}},
        {"cluster":{"at_least":3,"sections":2}},{"context":{"item":"G3","codes":["high","unknown"]}},{"context_band":"high"},{"spoken":["R3","R4"]},
        {"level":"C"},{"timing":"T2"},{"retrafficking":"RT-C"},{"confidence":"insufficient"},{"provisional":true},{"provisional":false},
        {"confirmed":4},{"not":{"confirmed":4}}]"#;
    let kinds: Vec<Condition> = serde_json::from_str(kinds).expect("conditions");
    for condition in &kinds {
        let said = plain(condition, &words, &catalogue);
        assert!(is_whole(&said), "{condition:?}: {said:?}");
    }
}

#[test]
fn a_condition_is_told_by_the_answers_that_count() {
    let (catalogue, words) = (catalogue(), Words::of("en"));
    let said = |text: &str| {
        let condition: Condition = serde_json::from_str(text).expect("a condition");
        plain(&condition, &words, &catalogue)
    };
    let short = |item: &str| words.short(item);
    assert_eq!(said(r#"{"present":"T1"}"#).text, format!("{} (T1): “Yes”", short("T1")));
    // Where "no" is the danger, the rule book says so.
    assert_eq!(said(r#"{"present":"L7"}"#).text, format!("{} (L7): “No”", short("L7")));
    let one_line = said(r#"{"any":[{"present":"T1"},{"maybe":"T1"}]}"#);
    assert_eq!((one_line.text, one_line.parts.len()), (format!("{} (T1): “Yes” or “Signs of it”", short("T1")), 0));
    let two = said(r#"{"all":[{"present":"T1"},{"any":[{"present":"T4"},{"open":"T4"},{"present":"T5"}]}]}"#);
    assert_eq!((two.text.as_str(), two.parts.len(), two.parts[1].parts.len()), ("All of these:", 2, 2));
    assert_eq!(
        said(r#"{"open":"L3"}"#).text,
        format!(
            "{} (L3): “{}” or still open",
            short("L3"),
            words.option(catalogue.item(&ItemId::from("L3")).expect("L3"), "undecided")
        )
    );
}
