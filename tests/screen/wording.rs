//! The wording and what uses it fit together: everything the data and the code ask for is there,
//! nothing is there that nobody asks for, and every value a message uses is handed to it.
//!
//! All findings are printed at once, each with its file and the name of the message.

mod messages;
mod needed;
mod own;
mod source;

use std::collections::{BTreeMap, BTreeSet};

use messages::Message;
use needed::Needed;
use source::{Code, Part};
use waymark::wording::languages;

type Messages = BTreeMap<String, Message>;

/// Names that the data complete: which of them are used is known from the data. Where the code has
/// codes of its own behind such a name, as in `refusal-no_reason`, it writes them out.
const FROM_DATA: [&str; 25] = [
    "approach-",
    "assistance-",
    "change-",
    "closure-",
    "factor-",
    "feasibility-",
    "field-",
    "forbidden-",
    "gate-",
    "item-",
    "message-",
    "open-question-",
    "options-",
    "pack-",
    "packitem-",
    "phase-",
    "principle-",
    "reaction-",
    "refusal-",
    "response-",
    "risk-",
    "rule-",
    "section-",
    "table-",
    "trigger-",
];

/// Values that go into texts of the data, whoever asks for them.
const VALUES_OF_DATA: [(&str, &[&str]); 1] = [("rule-", &["item", "leg", "date", "days"])];

fn catalogue() -> waymark::domain::catalogue::Catalogue {
    waymark::shipped::catalogue().unwrap_or_else(|fault| panic!("{fault}"))
}

fn report(findings: Vec<String>) {
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

#[test]
fn every_file_is_sound() {
    let (messages, mut findings) = messages::read("en");
    findings.extend(unsound(&messages));
    report(findings);
}

#[test]
fn everything_the_data_ask_for_is_there() {
    let (messages, _) = messages::read("en");
    report(missing_for_data(&messages, &needed::by(&catalogue())));
}

#[test]
fn everything_the_code_asks_for_is_there_with_its_values() {
    let (messages, _) = messages::read("en");
    let code = source::read();
    assert!(code.calls.len() > 100, "only {} calls were found", code.calls.len());
    let mut findings = missing_for_code(&messages, &code);
    findings.extend(without_values(&messages, &code));
    report(findings);
}

#[test]
fn nothing_is_there_that_nobody_asks_for() {
    let (messages, _) = messages::read("en");
    report(unused(&messages, &needed::by(&catalogue()), &source::read()));
}

/// Every other language says the same messages with the same parts and values, in its own words.
#[test]
fn every_language_is_complete() {
    let (english, _) = messages::read("en");
    let mut findings = Vec::new();
    for (lang, _) in waymark::shipped::LOCALES.iter().filter(|(lang, _)| *lang != "en") {
        let (other, mut found) = messages::read(lang);
        findings.append(&mut found);
        findings.extend(unsound(&other));
        for (id, message) in &english {
            let parts = other.get(id).map(|other| other.parts.keys().collect::<BTreeSet<_>>()).unwrap_or_default();
            let lacks = message.parts.keys().filter(|part| !parts.contains(part));
            let file = message.file.replacen("/en/", &format!("/{lang}/"), 1);
            findings.extend(lacks.map(|part| format!("{file}: `{id}{}` is missing", dotted(part))));
            let both =
                message.parts.iter().filter_map(|(name, part)| Some((name, part, other.get(id)?.parts.get(name)?)));
            for (name, part, theirs) in both {
                let file = other.get(id).map_or(file.as_str(), |other| other.file.as_str());
                let place = format!("{file}: `{id}{}`", dotted(name));
                if part.variables != theirs.variables {
                    findings.push(format!("{place} uses {:?}, English {:?}", theirs.variables, part.variables));
                }
                findings.extend(own::foreign(lang, theirs, part).map(|what| format!("{place} {what}")));
            }
        }
        findings.extend(
            other
                .iter()
                .filter(|(id, _)| !english.contains_key(*id))
                .map(|(id, message)| format!("{}: `{id}` is not in English", message.file)),
        );
    }
    report(findings);
}

/// Wherever a message chooses between forms, it has every form that the numbers of the language take.
#[test]
fn every_language_has_its_plurals() {
    let (mut findings, mut choices) = (Vec::new(), 0);
    for language in languages() {
        let (messages, _) = messages::read(language.code);
        for (id, message) in &messages {
            for (name, part) in &message.parts {
                choices += part.choices.len();
                let lacks = part.choices.iter().flat_map(|cases| own::lacking(language, cases));
                findings.extend(lacks.map(|form| format!("{}: `{id}{}` lacks [{form}]", message.file, dotted(name))));
            }
        }
    }
    report(findings);
    assert!(choices > 200, "only {choices} choices were seen");
}

/// A space that may break would let a line begin with them.
#[test]
fn french_signs_stay_with_their_words() {
    const PARTED: [&str; 6] = [" :", " ;", " ?", " !", " »", "« "];
    let (messages, _) = messages::read("fr");
    let mut findings = Vec::new();
    for (id, message) in &messages {
        for (part, said) in &message.parts {
            let parted = PARTED.iter().filter(|sign| said.text.contains(**sign));
            findings.extend(parted.map(|sign| format!("{}: `{id}.{part}`: a plain space in `{sign}`", message.file)));
        }
    }
    report(findings);
}

/// A language is a folder; its files say who made and who reviewed them.
#[test]
fn every_language_is_listed_and_says_who_reviewed_it() {
    let listed: BTreeSet<&str> = languages().iter().map(|language| language.code).collect();
    let mut findings = Vec::new();
    for (lang, files) in waymark::shipped::LOCALES {
        if !listed.contains(lang) {
            findings.push(format!("locales/{lang} is no language of the list"));
        }
        for (file, _) in *files {
            let text = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file));
            let head: Vec<String> = text.expect("the file").lines().take(3).map(str::to_owned).collect();
            if !head.iter().any(|line| line.starts_with("# Made by: ") && line.contains(". Reviewed by: ")) {
                findings.push(format!("{file}: its head does not say who made and who reviewed it"));
            }
        }
    }
    let shipped: BTreeSet<&str> = waymark::shipped::LOCALES.iter().map(|(lang, _)| *lang).collect();
    findings.extend(listed.difference(&shipped).map(|lang| format!("locales/{lang} is listed and is not there")));
    report(findings);
}

fn dotted(part: &str) -> String {
    if part.is_empty() { String::new() } else { format!(".{part}") }
}

fn unsound(messages: &Messages) -> Vec<String> {
    let mut findings = Vec::new();
    for (id, message) in messages {
        let file = &message.file;
        if !message.parts.contains_key("") {
            findings.push(format!("{file}: `{id}` has no value"));
        }
        for (name, part) in &message.parts {
            let place = format!("{file}: `{id}{}`", dotted(name));
            if part.text.trim().is_empty()
                && part.variables.is_empty()
                && part.refers.is_empty()
                && part.strangers.is_empty()
            {
                findings.push(format!("{place} is empty"));
            }
            if part.text.contains(['<', '>']) || part.text.contains("&amp;") || part.text.contains("&nbsp;") {
                findings.push(format!("{place} holds markup"));
            }
            findings.extend(
                part.strangers
                    .iter()
                    .map(|stranger| format!("{place} uses `{stranger}`, which has no place in the wording")),
            );
            let is_there = |(other, part): &&(String, String)| {
                messages.get(other).is_some_and(|other| other.parts.contains_key(part))
            };
            let lost = part.refers.iter().filter(|refers| !is_there(refers));
            findings.extend(
                lost.map(|(other, part)| format!("{place} refers to `{other}{}`, which is nowhere", dotted(part))),
            );
        }
    }
    findings
}

fn missing_for_data(messages: &Messages, needed: &Needed) -> Vec<String> {
    let mut findings = Vec::new();
    for (id, parts) in needed {
        let Some(message) = messages.get(id) else {
            findings.push(format!("the data need `{id}`"));
            continue;
        };
        let missing = parts.iter().filter(|(part, is_needed)| **is_needed && !message.parts.contains_key(*part));
        findings.extend(missing.map(|(part, _)| format!("{}: the data need `{id}.{part}`", message.file)));
    }
    findings
}

fn missing_for_code(messages: &Messages, code: &Code) -> Vec<String> {
    let mut findings = Vec::new();
    for call in &code.calls {
        match (messages.get(&call.id), &call.part) {
            // `.with(` belongs to others too; only names of messages count there.
            (None, _) if call.id.contains('{') || !call.id.contains('-') => {}
            (None, _) => findings.push(format!("{}: asks for `{}`, which is nowhere", call.file, call.id)),
            (Some(message), Part::Attribute(attribute))
                if call.needs_attribute && !message.parts.contains_key(attribute) =>
            {
                findings.push(format!("{}: asks for `{}.{attribute}`, which is nowhere", call.file, call.id));
            }
            (Some(_), _) => {}
        }
    }
    findings.sort();
    findings.dedup();
    findings
}

fn unused(messages: &Messages, needed: &Needed, code: &Code) -> Vec<String> {
    let patterns = code.patterns();
    let fits = |name: &str| {
        patterns.iter().any(|(before, after, _)| {
            name.len() > before.len() + after.len()
                && name.starts_with(before.as_str())
                && name.ends_with(after.as_str())
        })
    };
    let referred: BTreeSet<&(String, String)> =
        messages.values().flat_map(|message| message.parts.values()).flat_map(|part| &part.refers).collect();
    let mut findings = Vec::new();
    for (id, message) in messages {
        let ends: Vec<&str> = FROM_DATA.iter().filter_map(|prefix| id.strip_prefix(prefix)).collect();
        let by_pattern = if ends.is_empty() { fits(id) } else { ends.iter().any(|end| code.mentions(end)) };
        let is_used =
            needed.contains_key(id) || code.mentions(id) || by_pattern || referred.iter().any(|(other, _)| other == id);
        if !is_used {
            findings.push(format!("{}: nobody asks for `{id}`", message.file));
            continue;
        }
        let none = BTreeMap::new();
        let parts = needed.get(id).unwrap_or(&none);
        for part in message.parts.keys().filter(|part| !part.is_empty()) {
            // Parts of what only the data name are known from the data.
            let by_code = (parts.is_empty() || code.mentions(id)) && (code.mentions(part) || fits(part));
            if !parts.contains_key(part) && !by_code && !referred.contains(&(id.clone(), part.clone())) {
                findings.push(format!("{}: nobody asks for `{id}.{part}`", message.file));
            }
        }
    }
    findings
}

/// Every variable of a message is among the values that those who ask for it hand over.
fn without_values(messages: &Messages, code: &Code) -> Vec<String> {
    let mut findings = Vec::new();
    for (id, message) in messages {
        for (part, content) in message.parts.iter().filter(|(_, content)| !content.variables.is_empty()) {
            let place = format!("{}: `{id}{}`", message.file, dotted(part));
            let asks = |call: &&source::Call| match &call.part {
                Part::Value => part.is_empty(),
                Part::Attribute(attribute) => attribute == part,
                Part::SomeAttribute => false,
            };
            let mut calls = code.calls.iter().filter(|call| call.id == *id).filter(asks).peekable();
            if calls.peek().is_none() {
                let handed = handed_somewhere(id, code);
                let lacks = content.variables.iter().filter(|name| !handed.contains(*name));
                findings.extend(lacks.map(|name| format!("{place} uses `${name}`, which nobody hands over")));
            }
            for call in calls {
                let elsewhere = code.values.get(&call.file);
                let handed = call.values.as_ref().or(elsewhere);
                let lacks = content.variables.iter().filter(|name| handed.is_none_or(|handed| !handed.contains(*name)));
                findings.extend(
                    lacks.map(|name| format!("{place} uses `${name}`, which {} does not hand over", call.file)),
                );
            }
        }
    }
    findings
}

/// The values handed over in any file that names the message, written out or by a pattern, and those
/// handed to messages whose names are worked out.
fn handed_somewhere(id: &str, code: &Code) -> BTreeSet<String> {
    let of_data = VALUES_OF_DATA
        .iter()
        .filter(|(prefix, _)| id.starts_with(prefix))
        .flat_map(|(_, names)| names.iter().map(|name| (*name).to_owned()));
    let patterns = code.patterns().into_iter().filter(|(before, after, _)| {
        !before.is_empty() && id.starts_with(before.as_str()) && id.ends_with(after.as_str())
    });
    let files = code.literals.get(id).cloned().into_iter().chain(patterns.map(|(_, _, files)| files)).flatten();
    let handed = files.filter_map(|file| code.values.get(&file).cloned()).flatten();
    of_data.chain(handed).chain(code.handed_on.iter().cloned()).collect()
}

/// What the checks find in made-up wording and code, so that they are known to find anything.
mod twins {
    use super::*;

    fn wording(text: &str) -> (Messages, Vec<String>) {
        let (mut messages, mut findings) = (Messages::new(), Vec::new());
        messages::parse("made-up.ftl", text, &mut messages, &mut findings);
        (messages, findings)
    }

    fn code(text: &str) -> Code {
        let mut code = Code::default();
        source::scan("made-up.rs", text, &mut code);
        code
    }

    fn needs(id: &str, parts: &[(&str, bool)]) -> Needed {
        Needed::from([(id.to_owned(), parts.iter().map(|(part, must)| ((*part).to_owned(), *must)).collect())])
    }

    fn says(findings: &[String], expected: &[&str]) {
        assert_eq!(findings.len(), expected.len(), "{findings:#?}");
        for (finding, expected) in findings.iter().zip(expected) {
            assert!(finding.contains(expected), "{finding}");
        }
    }

    #[test]
    fn what_is_no_message_is_found() {
        says(&wording("ok = Fine\nnot a message\n").1, &["made-up.ftl: line 2", "not understood"]);
        says(&wording("ok = Fine\nok = Again\n").1, &["`ok` stands in made-up.ftl as well"]);
        says(&wording("ok = Fine\n    .a = One\n    .a = Two\n").1, &["`ok` has `.a` twice"]);
    }

    #[test]
    fn markup_references_and_empty_values_are_found() {
        says(&unsound(&wording("a = Some <b>bold</b> word\n").0), &["`a` holds markup"]);
        says(&unsound(&wording("a = See { b }\nc = { c.d }\n").0), &["`a` refers to `b`", "`c` refers to `c.d`"]);
        says(&unsound(&wording("a = { NUMBER($x) }\n").0), &["`NUMBER()`"]);
        says(&unsound(&wording("a =\n    .b = It\n").0), &["`a` has no value"]);
        says(&unsound(&wording("a = { \"\" }\n").0), &["`a` is empty"]);
    }

    #[test]
    fn what_the_data_need_is_found() {
        let (messages, _) = wording("item-X1 = What?\n    .short = it\n");
        says(
            &missing_for_data(&messages, &needs("item-X1", &[("short", true), ("why", true), ("help", false)])),
            &["`item-X1.why`"],
        );
        says(&missing_for_data(&messages, &needs("item-X2", &[])), &["`item-X2`"]);
    }

    #[test]
    fn what_the_code_needs_is_found() {
        let (messages, _) = wording("page-one = One\n    .lead = Lead\n");
        let asks = code(
            r#"words.say("page-one"); words.say("page-two"); words.part("page-one", "lead"); words.part("page-one", "tail"); words.say(&key);"#,
        );
        says(&missing_for_code(&messages, &asks), &["`page-one.tail`", "`page-two`"]);
    }

    #[test]
    fn what_nobody_needs_is_found() {
        let (messages, _) = wording(
            "page-one = One\n    .lead = Lead\n    .tail = Tail\nitem-X1 = What?\n    .short = it\n    .old = gone\nitem-X2 = Gone\nproblem-a = A\nstray = Stray\n",
        );
        let asks = code(
            r#"words.part("page-one", "lead"); format!("problem-{code}"); format!("item-{}", id); // "stray"
        "#,
        );
        let found = unused(&messages, &needs("item-X1", &[("short", true)]), &asks);
        says(&found, &["`item-X1.old`", "`item-X2`", "`page-one.tail`", "`stray`"]);
    }

    #[test]
    fn values_that_nobody_hands_over_are_found() {
        let (messages, _) = wording(
            "a-one = { $x } and { $y }\nb-one = { $x }\nc-one = { $z ->\n    [one] One\n   *[other] { $z } of { $w }\n}\n",
        );
        let asks = code(
            r#"words.say_with("a-one", &[("x", Arg::Text("1"))]); words.say("b-one"); format!("c-{}", it); other(&[("z", Arg::Count(1))]);"#,
        );
        says(&without_values(&messages, &asks), &["`a-one` uses `$y`", "`b-one` uses `$x`", "`c-one` uses `$w`"]);
    }
}
