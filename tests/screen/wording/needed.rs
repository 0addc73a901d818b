//! The messages the data files ask for.

use std::collections::BTreeMap;

use waymark::domain::catalogue::Catalogue;
use waymark::domain::instrument::{Each, Instrument, Item, MessageField, Note, Options};

/// A message and its attributes: true for one that has to be there, false for one that may be.
pub type Needed = BTreeMap<String, BTreeMap<String, bool>>;

/// Everything the data files ask for, by the contract between data and wording.
pub fn by(catalogue: &Catalogue) -> Needed {
    let mut needed = Needed::new();
    for file in catalogue.files() {
        questions(&mut needed, catalogue, file);
        judging(&mut needed, catalogue, file);
        planning(&mut needed, file);
    }
    for pack in catalogue.packs() {
        need(&mut needed, &pack.title_key, &[], &["lead"]);
        for dimension in &pack.dimensions {
            for band in &dimension.bands {
                need(&mut needed, &band.title_key, &[], &[]);
            }
            for item in &dimension.items {
                let key = format!("packitem-{}-{}", pack.id, item.id.as_str());
                let options: Vec<String> =
                    item.options.iter().map(|option| format!("opt-{}", option.code.as_str())).collect();
                need(&mut needed, &key, &as_str(&options), &["help"]);
            }
        }
    }
    needed
}

fn need(needed: &mut Needed, id: &str, must: &[&str], may: &[&str]) {
    let entry = needed.entry(id.to_owned()).or_default();
    entry.extend(may.iter().map(|part| ((*part).to_owned(), false)));
    entry.extend(must.iter().map(|part| ((*part).to_owned(), true)));
}

fn as_str(all: &[String]) -> Vec<&str> {
    all.iter().map(String::as_str).collect()
}

fn questions(needed: &mut Needed, catalogue: &Catalogue, file: &Instrument) {
    for (set, choices) in &file.option_sets {
        let codes: Vec<&str> = choices.iter().map(|choice| choice.code.as_str()).collect();
        let plain: Vec<String> = codes.iter().map(|code| format!("person-{code}")).collect();
        need(needed, &format!("options-{set}"), &codes, &as_str(&plain));
    }
    for section in &file.sections {
        need(needed, &format!("section-{}", section.id), &["lead"], &[]);
        for item in &section.items {
            question(needed, catalogue, item);
        }
    }
}

fn question(needed: &mut Needed, catalogue: &Catalogue, item: &Item) {
    let own = match &item.options {
        Options::Set(_) => Vec::new(),
        Options::Own(_) => {
            catalogue.choices(item).iter().map(|choice| format!("opt-{}", choice.code.as_str())).collect()
        }
    };
    let must: Vec<&str> = ["short", "why"].into_iter().chain(own.iter().map(String::as_str)).collect();
    // What the person reads alone: the question, and options that are put otherwise there.
    let plain: Vec<String> = own.iter().map(|option| format!("person-{option}")).collect();
    let mut may = vec!["help", "person"];
    may.extend(item.words.then_some("note"));
    may.extend(plain.iter().map(String::as_str));
    need(needed, &format!("item-{}", item.id.as_str()), &must, &may);
}

fn judging(needed: &mut Needed, catalogue: &Catalogue, file: &Instrument) {
    for rule in &file.rules {
        // The text of a rule may be different for each of its items.
        let items: Vec<&str> = match &rule.each {
            None => Vec::new(),
            Some(each @ (Each::Items(_) | Each::Critical)) => {
                catalogue.each_items(each).iter().map(|item| item.as_str()).collect()
            }
        };
        need(needed, &format!("rule-{}", rule.id), &[], &items);
    }
    if let Some(memory) = &file.memory {
        need(needed, &format!("rule-{}", memory.carried), &[], &[]);
        need(needed, &format!("rule-{}", memory.held), &[], &[]);
    }
    let mut all = |prefix: &str, ids: &mut dyn Iterator<Item = &String>, must: &[&str]| {
        for id in ids {
            need(needed, &format!("{prefix}-{id}"), must, &[]);
        }
    };
    all("gate", &mut file.gates.iter().map(|row| &row.id), &["action"]);
    all("refusal", &mut file.lowering_refused.iter().map(|row| &row.id), &[]);
    all("response", &mut file.responses.iter().map(|row| &row.id), &["guard"]);
    all("change", &mut file.change_reasons.iter().map(|row| &row.id), &[]);
    all("trigger", &mut file.triggers.iter().map(|row| &row.id), &[]);
    all("reaction", &mut ids(&file.reactions), &["signs", "help", "asking"]);
    all("principle", &mut file.principles.iter().map(|row| &row.id), &["text"]);
    all("phase", &mut ids(&file.phases), &["goal", "steps"]);
    all("open-question", &mut file.open_questions.iter().map(|row| &row.id), &[]);
    all("table", &mut file.truth_tables.iter().map(|row| &row.id), &[]);
    let roles = file.responses.iter().map(|row| &row.who).chain(file.reviews.iter().flat_map(|row| &row.who));
    let roles: Vec<&str> = roles.map(String::as_str).collect();
    need(needed, "options-role", &roles, &[]);
}

fn ids(notes: &[Note]) -> impl Iterator<Item = &String> {
    notes.iter().map(|note| &note.id)
}

fn planning(needed: &mut Needed, file: &Instrument) {
    for row in &file.assistance {
        let must: &[&str] =
            if row.blocked_when.is_some() { &["when", "has", "check", "blocked"] } else { &["when", "has", "check"] };
        need(needed, &format!("assistance-{}", row.id), must, &[]);
    }
    for message in &file.messages {
        need(needed, &format!("message-{}", message.step), &["from", "to", "about"], &[]);
        for code in &message.forbidden {
            need(needed, &format!("forbidden-{code}"), &[], &[]);
        }
        for field in &message.fields {
            self::field(needed, field);
        }
    }
    let lists: [(&str, Vec<&String>); 6] = [
        ("approach", file.approaches.iter().map(|row| &row.id).collect()),
        ("cash", file.cash.iter().map(|row| &row.id).collect()),
        ("feasibility", file.feasibility.iter().map(|row| &row.id).collect()),
        ("factor", file.factors.iter().map(|row| &row.id).collect()),
        ("risk", ids(&file.starter_risks).collect()),
        ("closure", file.closures.iter().map(|row| &row.id).collect()),
    ];
    for (prefix, ids) in lists {
        for id in ids {
            need(needed, &format!("{prefix}-{id}"), &[], &[]);
        }
    }
}

fn field(needed: &mut Needed, field: &MessageField) {
    let mut plain = |name: &str| need(needed, &format!("field-{name}"), &[], &["hint"]);
    match field {
        MessageField::CaseCode => plain("case_code"),
        MessageField::Item(_) => {}
        MessageField::LevelAndTiming => plain("level_and_timing"),
        MessageField::Needs => plain("needs"),
        MessageField::PlanDraft => plain("plan_draft"),
        MessageField::SecurityRequirements => plain("security_requirements"),
        MessageField::ConsentScope => plain("consent_scope"),
        MessageField::Typed(name) => plain(name),
        MessageField::Chosen(chosen) => {
            let options: Vec<String> = chosen.codes.iter().map(|code| format!("opt-{code}")).collect();
            need(needed, &format!("field-{}", chosen.name), &as_str(&options), &["hint"]);
        }
    }
}
