//! The data files: they load, every question can be reached, no answer can lower a finding, and the
//! worked tables come out as printed.
//!
//! Every check has a twin that fails: a made-up file with one fault, which has to be named with its
//! file, its row and what was expected there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};
use waymark::domain::answer::ItemId;
use waymark::domain::assess::Outcome;
use waymark::domain::case::{Case, MeetingStage};
use waymark::domain::catalogue::{AuthoringError, Catalogue, Source, audit};
use waymark::domain::date::Date;
use waymark::domain::exchange::read_case;
use waymark::domain::relevance;
use waymark::domain::scale::{Confidence, Level};

/// Files of a folder with their content, in the order of their names.
fn read(folder: &str, ending: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&path).unwrap_or_else(|fault| panic!("{folder}: {fault}"));
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    let name = |path: &Path| path.file_name().expect("a name").to_string_lossy().into_owned();
    files.iter().map(|path| (format!("{folder}/{}", name(path)), fs::read_to_string(path).expect("text"))).collect()
}

fn load(instruments: &[(String, String)], packs: &[(String, String)]) -> Result<Catalogue, AuthoringError> {
    let sources = |files: &[(String, String)]| -> Vec<Source<'static>> {
        let leak = |text: &String| -> &'static str { Box::leak(text.clone().into_boxed_str()) };
        files.iter().map(|(file, text)| Source { file: leak(file), text: leak(text) }).collect()
    };
    Catalogue::load(&sources(instruments), &sources(packs))
}

fn shipped() -> Catalogue {
    let loaded = load(&read("instruments", "json"), &read("instruments/packs", "json"));
    loaded.unwrap_or_else(|fault| panic!("{fault}"))
}

fn today() -> Date {
    Date::parse("2026-11-23").expect("a day")
}

/// A made-up instrument with some parts.
fn made_up(parts: &str) -> (String, String) {
    let text = format!(r#"{{"id":"made-up","version":"1","source":"made up",{parts}}}"#);
    ("instruments/made-up.json".to_owned(), text)
}

const FROM: &str = r#""source":{"note":"made up","trust":["project"]}"#;

/// A safety section with items of the standard kind, each with more of its own.
fn section(items: &[(&str, &str)]) -> String {
    let item = |(id, more): &(&str, &str)| {
        format!(
            r#"{{"id":"{id}","kind":"choice","options":[{{"code":"yes","reads":"present"}},{{"code":"suspected","reads":"maybe"}},{{"code":"no","reads":"absent","basis":true}}]{more},{FROM}}}"#
        )
    };
    let items: Vec<String> = items.iter().map(item).collect();
    format!(r#""sections":[{{"id":"one","step":"safety",{FROM},"items":[{}]}}]"#, items.join(","))
}

fn two_items() -> String {
    section(&[("X1", ""), ("X2", "")])
}

fn rules(rules: &[&str]) -> String {
    let rules: Vec<String> = rules.iter().map(|rule| format!("{{{rule},{FROM}}}")).collect();
    format!(r#""rules":[{}]"#, rules.join(","))
}

fn with_rules(all: &[&str]) -> String {
    format!("{},{}", two_items(), rules(all))
}

#[test]
fn the_shipped_files_load() {
    let catalogue = shipped();
    assert!(catalogue.len() > 200, "{} items", catalogue.len());
    assert!(catalogue.confidence().is_some());
    for file in catalogue.files() {
        assert!(!file.version.trim().is_empty() && !file.source.trim().is_empty(), "{}", file.id);
    }
}

#[test]
fn every_shipped_question_can_be_reached() {
    assert_eq!(audit::unreachable(&shipped(), today()), []);
}

#[test]
fn no_shipped_rule_says_more_of_a_better_answer() {
    assert_eq!(audit::lowering_rules(&shipped(), today()), []);
}

#[test]
fn the_shipped_tables_come_out_as_printed() {
    let catalogue = shipped();
    let rows: usize = catalogue.files().iter().flat_map(|file| &file.truth_tables).map(|table| table.rows.len()).sum();
    assert!(rows >= 24, "{rows} rows");
    assert_eq!(audit::wrong_tables(&catalogue, today()), []);
}

/// A fault in a made-up file: what is in the file, then the row and the words that must be named.
#[test]
fn every_fault_is_named_with_file_row_and_expectation() {
    let faults: [(&str, String, &str, &str); 14] = [
        ("unknown item in a rule", with_rules(&[r#""id":"M1","when":{"present":"X9"}"#]), "rule `M1`", "`X9` does not"),
        ("unknown item in a condition", section(&[("X1", r#","when":{"present":"X9"}"#)]), "item `X1`", "`X9` does not"),
        ("unknown code", with_rules(&[r#""id":"M1","when":{"is":{"item":"X1","codes":["perhaps"]}}"#]), "rule `M1`", "`perhaps` is none"),
        ("circle", section(&[("X1", r#","when":{"present":"X2"}"#), ("X2", r#","when":{"present":"X1"}"#)]), "item `X1`", "circle"),
        ("item twice", section(&[("X1", ""), ("X1", "")]), "item `X1`", "used once"),
        ("rule twice", with_rules(&[r#""id":"M1","when":{"present":"X1"}"#, r#""id":"M1","when":{"present":"X2"}"#]), "rule `M1`", "used once"),
        ("missing option set", two_items().replacen(r#""options":["#, r#""options":"nowhere","old":["#, 1).replacen(r#","old":[{"code":"yes","reads":"present"},{"code":"suspected","reads":"maybe"},{"code":"no","reads":"absent","basis":true}]"#, "", 1), "item `X1`", "`nowhere` does not"),
        ("code twice", two_items().replacen(r#""code":"suspected""#, r#""code":"yes""#, 1), "item `X1`", "every option code once"),
        ("rule that looks ahead", with_rules(&[r#""id":"M1","when":{"spoken":["M2"]}"#, r#""id":"M2","when":{"present":"X1"}"#]), "rule `M1`", "`M2` does not"),
        ("floor from a finding", with_rules(&[r#""id":"M1","when":{"level":"C"},"effects":[{"floor":"D"}]"#]), "rule `M1`", "never from a finding"),
        ("timing from a finding", with_rules(&[r#""id":"M1","when":{"timing":"T1"},"effects":[{"timing":"T2"}]"#]), "rule `M1`", "never from a finding"),
        ("item that looks at a finding", section(&[("X1", r#","when":{"level":"C"}"#)]), "item `X1`", "findings"),
        ("rule without trust", with_rules(&[r#""id":"M1","when":{"present":"X1"}"#]).replace(r#""when":{"present":"X1"},"source":{"note":"made up","trust":["project"]}"#, r#""when":{"present":"X1"},"source":{"note":"made up","trust":[]}"#), "rule `M1`", "mark of trust"),
        ("word that has no place", with_rules(&[r#""id":"M1","when":{"present":"X1"},"lowers":"A""#]), "line 1", "lowers"),
    ];
    for (name, parts, row, expected) in faults {
        let fault = load(&[made_up(&parts)], &[]).err().unwrap_or_else(|| panic!("{name}: loaded"));
        assert_eq!(fault.file, "instruments/made-up.json", "{name}");
        assert!(fault.row.contains(row), "{name}: {fault}");
        assert!(fault.expected.contains(expected), "{name}: {fault}");
    }
    assert!(
        load(&[made_up(&with_rules(&[r#""id":"M1","when":{"present":"X1"}"#]))], &[]).is_ok(),
        "the twins without a fault"
    );
}

fn rows(list: &str, all: &[&str]) -> String {
    let rows: Vec<String> = all.iter().map(|row| format!("{{{row},{FROM}}}")).collect();
    format!(r#""{list}":[{}]"#, rows.join(","))
}

const RISK: &str =
    r#""id":"risk","question":"cash_is_a_risk","said":["yes"],"forms":["cash","mixed"],"standing":"closed""#;
const NOT_KNOWN: &str = r#""id":"not_known","question":"cash_is_a_risk","said":["unclear","not_asked"],"forms":["cash","mixed"],"standing":"not_settled""#;

/// RI 4.4 and P6: whatever the rows about cash say, silence opens nothing and some answer closes cash.
#[test]
fn a_fault_in_the_rows_about_cash_is_named() {
    let gives = rows("approaches", &[r#""id":"grant","dimension":"economic","assistance":"I","cash":true"#]);
    let cash = |all: &[&str]| format!("{gives},{}", rows("cash", all));
    let silent = NOT_KNOWN.replace(r#""unclear","#, "");
    let halves = NOT_KNOWN.replace(r#","mixed""#, "");
    let faults = [
        ("no row", gives.clone(), "cash", "an answer that closes `cash`"),
        ("nothing for a form", cash(&[&RISK.replace(r#","mixed""#, ""), NOT_KNOWN]), "cash", "closes `mixed`"),
        ("silence", cash(&[RISK]), "cash `risk`", "a row for `unclear` to `cash_is_a_risk` about `cash`"),
        ("half a silence", cash(&[RISK, &silent]), "cash `risk`", "a row for `unclear`"),
        ("silence about one form", cash(&[RISK, &halves]), "cash `risk`", "about `mixed`"),
        ("twice", cash(&[RISK, RISK]), "cash `risk`", "used once"),
        ("no standing", cash(&[&RISK.replace(r#","standing":"closed""#, "")]), "cash `risk`", "`standing` beside"),
        ("opens", cash(&[&RISK.replace("closed", "open")]), "cash `risk`", "closes something"),
        ("no answer", cash(&[&RISK.replace(r#"["yes"]"#, "[]")]), "cash `risk`", "the answers"),
        ("a wish", cash(&[&RISK.replace(r#""question":"cash_is_a_risk","#, "")]), "cash `risk`", "`not_asked` alone"),
    ];
    for (name, parts, row, expected) in faults {
        let fault = load(&[made_up(&parts)], &[]).err().unwrap_or_else(|| panic!("{name}: loaded"));
        assert!(fault.row.contains(row) && fault.expected.contains(expected), "{name}: {fault}");
    }
    assert!(load(&[made_up(&cash(&[RISK, NOT_KNOWN]))], &[]).is_ok(), "the twin without a fault");
}

/// What a code of a message settles, and what confirms an answer, are there.
#[test]
fn a_fault_about_the_messages_is_named() {
    let message = |codes: &str| {
        rows(
            "messages",
            &[&format!(
                r#""step":1,"from":"sending","fields":[{{"chosen":{{"name":"left","codes":{codes},"settles":{{"code":"no","what":"not_travelling"}}}}}}],"forbidden":[],"due_days":1,"blocks_next":false,"consent":[]"#
            )],
        )
    };
    let fault = load(&[made_up(&message(r#"["yes"]"#))], &[]).expect_err("a code that is none");
    assert!(fault.row == "message 1" && fault.expected.contains("`no` among the codes of `left`"), "{fault}");
    let waits = |step: u8| section(&[("X1", &format!(r#","confirmed_by":{step}"#))]);
    let sound = |step: u8| format!("{},{}", message(r#"["yes","no"]"#), waits(step));
    let fault = load(&[made_up(&sound(2))], &[]).expect_err("a message that is none");
    assert!(fault.row == "item `X1`" && fault.expected.contains("no step 2"), "{fault}");
    assert!(load(&[made_up(&sound(1))], &[]).is_ok(), "the twin without a fault");
}

#[test]
fn a_name_used_in_two_files_is_named() {
    let second = (
        "instruments/second.json".to_owned(),
        made_up(&two_items()).1.replace(r#""id":"made-up""#, r#""id":"second""#),
    );
    let fault = load(&[made_up(&two_items()), second], &[]).expect_err("the same items twice");
    assert_eq!((fault.file.as_str(), fault.row.as_str()), ("instruments/second.json", "item `X1`"));
}

/// RI 1.6: a pack carries its checksum, and nobody changes a number without a new one.
#[test]
fn the_checksum_of_every_pack_is_that_of_its_file() {
    for (file, text) in read("instruments/packs", "json") {
        let pack: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let rest: String = text.split_inclusive('\n').filter(|line| !line.contains("\"sha256\": ")).collect();
        assert_eq!(pack["sha256"], format!("{:x}", Sha256::digest(rest)), "{file}");
    }
}

#[test]
fn faults_in_packs_are_named() {
    let packs = read("instruments/packs", "json");
    let (_, example) = packs.iter().find(|(file, _)| file.ends_with("example.json")).expect("the example");
    let faults: [(&str, &str, &str, &str, &str); 4] = [
        ("points out of range", r#""points": 1000000"#, r#""points": 1000001"#, "item `", "between 0 and 1,000,000"),
        ("coverage above one", r#""min_coverage": "#, r#""min_coverage": 1"#, "dimension `", "at most one"),
        ("weights in a slot", r#""status": "unverified""#, r#""status": "weights_missing""#, "status", "no weights"),
        (
            "word that has no place",
            r#""version": "1""#,
            r#""version": "1", "unknown_counts_as_zero": true"#,
            "line ",
            "unknown_counts_as_zero",
        ),
    ];
    for (name, from, to, row, expected) in faults {
        let broken = example.replacen(from, to, 1);
        assert_ne!(*example, broken, "{name}: nothing was changed");
        let pack = [("instruments/packs/broken.json".to_owned(), broken)];
        let fault = load(&[], &pack).err().unwrap_or_else(|| panic!("{name}: loaded"));
        assert_eq!(fault.file, "instruments/packs/broken.json", "{name}");
        assert!(fault.row.contains(row) && fault.expected.contains(expected), "{name}: {fault}");
    }
}

#[test]
fn a_question_nobody_can_reach_is_named() {
    let never = r#","when":{"all":[{"present":"X1"},{"not":{"present":"X1"}}]}"#;
    let items =
        section(&[("X1", ""), ("X2", never), ("X3", r#","when":{"maybe":"X2"}"#), ("X4", r#","when":{"open":"X1"}"#)]);
    let catalogue = load(&[made_up(&items)], &[]).expect("a sound file");
    let found = audit::unreachable(&catalogue, today());
    let rows: Vec<&str> = found.iter().map(|fault| fault.row.as_str()).collect();
    assert_eq!(rows, ["item `X2`", "item `X3`"], "what waits for the unreachable is out of reach too");
    assert!(found.iter().all(|fault| fault.file == "instruments/made-up.json"));
}

/// Rules that say more of a better answer, each with the words that must be said about it.
#[test]
fn rules_that_could_lower_are_named() {
    let one_after_another = |count: usize| {
        let items: Vec<String> = (1..=count).map(|at| format!("Y{at}")).collect();
        let pairs: Vec<(&str, &str)> = items.iter().map(|id| (id.as_str(), "")).collect();
        section(&pairs)
    };
    let many = r#""id":"BAD","when":{"count":{"of":[{"absent":"Y1"},{"absent":"Y2"},{"absent":"Y3"},{"absent":"Y4"},{"absent":"Y5"},{"absent":"Y6"},{"absent":"Y7"}],"at_least":6}},"effects":[{"floor":"B"}]"#;
    let cases: [(&str, String, &str); 9] = [
        (
            "a floor from a no",
            with_rules(&[r#""id":"BAD","when":{"absent":"X1"},"effects":[{"floor":"D"}]"#]),
            "the level falls from D to A when `X1`",
        ),
        (
            "a floor from what is not known, gone with a yes",
            with_rules(&[r#""id":"BAD","when":{"open":"X1"},"effects":[{"floor":"B","provisional":true}]"#]),
            "from not known to",
        ),
        (
            "signs louder than a yes",
            with_rules(&[
                r#""id":"FINE","when":{"present":"X1"},"effects":[{"floor":"B"}]"#,
                r#""id":"BAD","when":{"maybe":"X1"},"effects":[{"floor":"C"}]"#,
            ]),
            "the level falls from C to B when `X1` goes from suspected to yes",
        ),
        (
            "a timing from a no",
            with_rules(&[r#""id":"BAD","when":{"not":{"present":"X1"}},"effects":[{"timing":"T2"}]"#]),
            "the timing falls from T2 to T0",
        ),
        (
            "an option in place of a reading",
            with_rules(&[r#""id":"BAD","when":{"is":{"item":"X1","codes":["no"]}},"effects":[{"floor":"C"}]"#]),
            "the level falls from C to A",
        ),
        (
            "one item against another",
            with_rules(&[r#""id":"BAD","when":{"all":[{"present":"X1"},{"absent":"X2"}]},"effects":[{"floor":"C"}]"#]),
            "when `X2` goes from no",
        ),
        (
            "for items one by one",
            with_rules(&[r#""id":"BAD","each":{"items":["X2"]},"when":{"absent":"$"},"effects":[{"floor":"B"}]"#]),
            "when `X2` goes from no",
        ),
        (
            "a line of its own",
            with_rules(&[
                r#""id":"BAD","when":{"absent":"X1"},"about":"staff","separate":true,"effects":[{"floor":"C"}]"#,
            ]),
            "a line of its own falls",
        ),
        (
            "many items, gone through in pairs",
            format!("{},{}", one_after_another(7), rules(&[many])),
            "the level falls from B to A",
        ),
    ];
    for (name, parts, expected) in cases {
        let catalogue = load(&[made_up(&parts)], &[]).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let found = audit::lowering_rules(&catalogue, today());
        assert!(!found.is_empty(), "{name}: not caught");
        for fault in &found {
            assert_eq!(
                (fault.file.as_str(), fault.row.as_str()),
                ("instruments/made-up.json", "rule `BAD`"),
                "{name}: {fault}"
            );
        }
        assert!(found.iter().any(|fault| fault.expected.contains(expected)), "{name}: {found:?}");
    }
    let sound = with_rules(&[
        r#""id":"FINE","when":{"any":[{"present":"X1"},{"maybe":"X1"},{"open":"X1"}]},"effects":[{"floor":"B"}]"#,
    ]);
    assert_eq!(audit::lowering_rules(&load(&[made_up(&sound)], &[]).expect("sound"), today()), []);
}

#[test]
fn a_country_record_cannot_lower_either() {
    let context = format!(
        r#""sections":[{{"id":"way","step":"route",{FROM},"items":[{{"id":"K1","kind":"choice","options":[{{"code":"little","reads":"absent"}},{{"code":"some","reads":"maybe"}},{{"code":"high","reads":"present"}}],{FROM}}}]}}],{}"#,
        rules(&[r#""id":"BAD","when":{"context":{"item":"K1","codes":["little"]}},"effects":[{"floor":"C"}]"#])
    );
    let found = audit::lowering_rules(&load(&[made_up(&context)], &[]).expect("sound"), today());
    assert!(found.iter().all(|fault| fault.row == "rule `BAD`"), "{found:?}");
    assert!(found.iter().any(|fault| fault.expected.contains("`K1` on every leg goes from no")), "{found:?}");
}

#[test]
fn a_wrong_row_of_a_table_is_named() {
    let table = |rows: &str| {
        format!(
            r#"{},"truth_tables":[{{"id":"made","items":["X1"],"rows":[{rows}],{FROM}}}]"#,
            with_rules(&[r#""id":"R2","when":{"present":"X1"},"effects":[{"floor":"B"}]"#])
        )
    };
    let right = r#"{"given":["yes"],"floor":"B","could_be":"B","timing":"T0","rules":"R2"}"#;
    let wrong = [
        (r#"{"given":["no"],"floor":"B","could_be":"B","timing":"T0","rules":""}"#, "level B, and the rules give A"),
        (
            r#"{"given":["not_known"],"floor":"A","could_be":"A","timing":"T0","rules":""}"#,
            "could be A, and the rules give B",
        ),
        (r#"{"given":["yes"],"floor":"B","could_be":"B","timing":"T1","rules":"R2"}"#, "timing T1"),
        (r#"{"given":["no"],"floor":"A","could_be":"A","timing":"T0","rules":"R2"}"#, "`R2` does not"),
        (r#"{"given":["perhaps"],"floor":"A","could_be":"A","timing":"T0","rules":""}"#, "`perhaps` is none"),
        (
            r#"{"given":["yes"],"floor":"B","could_be":"B","timing":"T0","provisional":true,"rules":"R2"}"#,
            "not provisional",
        ),
        (
            r#"{"given":["yes","yes"],"floor":"B","could_be":"B","timing":"T0","rules":"R2"}"#,
            "one answer for every column",
        ),
    ];
    assert_eq!(audit::wrong_tables(&load(&[made_up(&table(right))], &[]).expect("sound"), today()), []);
    for (row, expected) in wrong {
        let catalogue = load(&[made_up(&table(&format!("{right},{row}")))], &[]).expect("sound");
        let found = audit::wrong_tables(&catalogue, today());
        assert_eq!(found.len(), 1, "{row}: {found:?}");
        assert_eq!(found[0].row, "table `made`, row 2", "{row}");
        assert!(found[0].expected.contains(expected), "{row}: {}", found[0]);
    }
}

/// Messages and their attributes in English, as `name` and `name.attribute`.
fn english() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, text) in read("locales/en", "ftl") {
        let mut message = "";
        for line in text.lines() {
            let Some((name, _)) = line.split_once(" =") else { continue };
            if let Some(attribute) = name.strip_prefix("    .") {
                found.insert(format!("{message}.{attribute}"));
            } else if !name.starts_with([' ', '#', '-']) {
                message = name;
                found.insert(name.to_owned());
            }
        }
    }
    found
}

/// The names of the wording that rows of the data need, each with where it is needed.
fn needed(catalogue: &Catalogue) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut need = |file: &str, row: &str, name: String| all.push((format!("{file}: {row}"), name));
    for file in catalogue.files() {
        for section in &file.sections {
            need(&file.id, &section.id, format!("section-{}", section.id));
            for item in &section.items {
                let id = item.id.as_str();
                need(&file.id, id, format!("item-{id}"));
                need(&file.id, id, format!("item-{id}.short"));
            }
        }
        let lists = [
            ("gate", file.gates.iter().map(|row| row.id.as_str()).collect::<Vec<_>>()),
            ("response", file.responses.iter().map(|row| row.id.as_str()).collect()),
            ("approach", file.approaches.iter().map(|row| row.id.as_str()).collect()),
            ("assistance", file.assistance.iter().map(|row| row.id.as_str()).collect()),
            ("closure", file.closures.iter().map(|row| row.id.as_str()).collect()),
            ("trigger", file.triggers.iter().map(|row| row.id.as_str()).collect()),
            ("factor", file.factors.iter().map(|row| row.id.as_str()).collect()),
            ("feasibility", file.feasibility.iter().map(|row| row.id.as_str()).collect()),
            ("reaction", file.reactions.iter().map(|row| row.id.as_str()).collect()),
            ("principle", file.principles.iter().map(|row| row.id.as_str()).collect()),
        ];
        for (kind, rows) in lists {
            rows.into_iter().for_each(|row| need(&file.id, row, format!("{kind}-{row}")));
        }
    }
    all
}

/// What is asked, suggested or refused has words, or the build stops and says where they are missing.
#[test]
fn every_row_of_the_data_has_words() {
    let english = english();
    let missing = |catalogue: &Catalogue| -> Vec<String> {
        let all = needed(catalogue).into_iter().filter(|(_, name)| !english.contains(name));
        all.map(|(place, name)| format!("{place} needs the wording `{name}`")).collect()
    };
    assert_eq!(missing(&shipped()), Vec::<String>::new());
    let made = load(&[made_up(&two_items())], &[]).expect("sound");
    assert!(!missing(&made).is_empty(), "a made-up question has none");
}

/// "Does not apply" reads as nothing to fear. Where no is what is to be feared, it stands only where there is then
/// nothing to fear: no family to take the person back, no return to live on.
#[test]
fn a_protection_that_does_not_apply_reassures_nobody() {
    let catalogue = shipped();
    let is_feared = |item: &&waymark::domain::instrument::Item| {
        let reads =
            |code: &str| catalogue.choices(item).iter().find(|one| one.code.as_str() == code).map(|one| one.reads);
        item.not_applicable && reads("no") == Some(waymark::domain::answer::Reading::Present)
    };
    let safety = catalogue.sections_of(waymark::domain::instrument::Step::Safety).flat_map(|section| &section.items);
    let found: Vec<&str> = safety.filter(is_feared).map(|item| item.id.as_str()).collect();
    assert_eq!(found, [""; 0]);
}

fn practice(name: &str, catalogue: &Catalogue) -> (Case, Outcome) {
    let files = read("instruments/training", "json");
    let (_, text) = files.iter().find(|(file, _)| file.ends_with(name)).unwrap_or_else(|| panic!("{name} is there"));
    let case = read_case(text, catalogue).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
    let outcome = case.outcome(catalogue, today());
    (case, outcome)
}

#[test]
fn the_practice_cases_are_fictional_and_every_answer_is_asked() {
    let catalogue = shipped();
    for (name, code) in [("case1.json", "PRACTICE-1"), ("case2.json", "PRACTICE-2")] {
        let (case, _) = practice(name, &catalogue);
        assert!(case.training && case.code == code, "{name}");
        case.with_inputs(today(), |inputs| {
            let facts = case.facts(&catalogue, inputs);
            let asked: Vec<&ItemId> = catalogue
                .sections()
                .flat_map(|section| relevance::asked(&case, &facts, section))
                .map(|item| &item.id)
                .collect();
            for item in case.answers.keys() {
                assert!(asked.contains(&item), "{name}: {} is not asked", item.as_str());
            }
        });
        assert!(case.answers.values().all(|entry| entry.note.is_empty()), "{name}: a practice case tells no story");
    }
}

#[test]
fn the_first_practice_case_is_high_and_provisional_on_any_day() {
    let catalogue = shipped();
    let (case, outcome) = practice("case1.json", &catalogue);
    assert_eq!(case.stage, MeetingStage::InDepth);
    assert_eq!((outcome.floor, outcome.provisional, outcome.confidence), (Level::High, true, Confidence::Limited));
    assert!(!outcome.gaps.is_empty());
    let later = case.outcome(&catalogue, today().plus_days(4_000));
    assert_eq!(
        (later.floor, later.provisional, later.timing),
        (outcome.floor, true, outcome.timing),
        "the same in years to come"
    );
}

#[test]
fn the_second_practice_case_is_a_quick_view_with_the_age_not_settled() {
    let catalogue = shipped();
    let (case, outcome) = practice("case2.json", &catalogue);
    assert_eq!(case.stage, MeetingStage::Arrival);
    assert_eq!(
        (outcome.floor, outcome.provisional, outcome.confidence),
        (Level::Raised, true, Confidence::Insufficient)
    );
    assert!(outcome.could_be == Level::Critical && !outcome.gaps.is_empty());
}
