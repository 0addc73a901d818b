//! The engine behind the scenario files and the reference: facts in, verdict out.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use waymark::domain::answer::{Answer, Basis, Code, DatedEvent, Entry, ItemId, Value};
use waymark::domain::assess::Outcome;
use waymark::domain::case::{Case, MeetingStage};
use waymark::domain::catalogue::{Catalogue, Source};
use waymark::domain::date::{Date, DateText};
use waymark::domain::instrument::{Kind, Step};
use waymark::domain::referral::{Done, StepRecord};
use waymark::domain::route::RouteRecord;
use waymark::domain::scale::{Confidence, Leg, Level, Readiness, Retrafficking, Timing};

use crate::reference::scenario::Dated;
use crate::reference::{Facts, Given, Verdict};

/// The shipped data, read from the folder.
pub fn catalogue() -> &'static Catalogue {
    static LOADED: OnceLock<Catalogue> = OnceLock::new();
    LOADED.get_or_init(|| {
        let (instruments, packs) = (files("instruments"), files("instruments/packs"));
        let as_sources = |files: &'static [(String, String)]| -> Vec<Source<'static>> {
            files.iter().map(|(file, text)| Source { file, text }).collect()
        };
        Catalogue::load(&as_sources(instruments.leak()), &as_sources(packs.leak()))
            .unwrap_or_else(|fault| panic!("{fault}"))
    })
}

fn files(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> =
        std::fs::read_dir(root).expect("the folder").filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    let read = |path: &std::path::PathBuf| (path.display().to_string(), std::fs::read_to_string(path).expect("a file"));
    paths.iter().map(read).collect()
}

/// The day a day number of the reference stands for.
pub fn date(day_number: i64) -> Date {
    Date::new(1970, 1, 1).expect("a day").plus_days(day_number)
}

/// A case with the same facts.
pub fn case(facts: &Facts, dated: &[Dated]) -> Case {
    let today = date(facts.today);
    let mut case = Case::default();
    case.stage = MeetingStage::InDepth;
    for (item, given) in &facts.answers {
        let id = ItemId::from(item.as_str());
        assert!(catalogue().item(&id).is_some(), "the data have no item `{item}`");
        record(&mut case, id, answer(given), today);
    }
    for item in calm_needs() {
        let answer = best(&item);
        record(&mut case, item, answer, today);
    }
    let mut written: Vec<Dated> = dated.to_vec();
    if written.is_empty() {
        let event =
            |day: &i64| Dated { item: "L5".to_owned(), kind: Some("hearing".to_owned()), text: date(*day).to_string() };
        written.extend(facts.dates.iter().map(event));
    }
    for item in written.iter().map(|dated| &dated.item).collect::<BTreeSet<_>>() {
        let id = ItemId::from(item.as_str());
        let mine: Vec<&Dated> = written.iter().filter(|dated| dated.item == *item).collect();
        record(&mut case, id.clone(), dates(&id, &mine), today);
    }
    for (leg, record) in &facts.context {
        let leg = Leg::ALL.into_iter().find(|known| known.code() == leg).expect("a leg");
        let answers = record.iter().filter(|(_, code)| *code != "unknown").map(|(item, code)| {
            let answer = Answer::Given(Value::Choice { code: Code::from(code.as_str()), basis: None });
            (ItemId::from(item.as_str()), Entry { answer, on: Some(today), ..Entry::default() })
        });
        let record = RouteRecord {
            source: "a report".to_owned(),
            by_role: "case_manager".to_owned(),
            on: DateText(today.to_string()),
            answers: answers.collect(),
            ..RouteRecord::default()
        };
        case.routes.insert(leg, record);
    }
    case
}

/// Items outside the security assessment that make one of its items read worse. The reference does
/// not know them, so they are settled for the better here.
fn calm_needs() -> Vec<ItemId> {
    let derivations = catalogue().files().iter().flat_map(|file| &file.derivations);
    let named: BTreeSet<ItemId> = derivations.flat_map(|row| Catalogue::named_in(&row.when)).cloned().collect();
    let outside = |item: &ItemId| catalogue().section_of(item).is_some_and(|section| section.step == Step::Needs);
    named.into_iter().filter(outside).collect()
}

fn best(item: &ItemId) -> Answer {
    let item = catalogue().item(item).expect("an item");
    let absent =
        catalogue().choices(item).iter().find(|choice| choice.reads == waymark::domain::answer::Reading::Absent);
    let code = absent.unwrap_or_else(|| panic!("{} has no calm option", item.id.as_str())).code.clone();
    match item.kind {
        Kind::Multi => Answer::Given(Value::Multi(BTreeSet::from([code]))),
        _ => Answer::Given(Value::Choice { code, basis: Some(Basis::Document) }),
    }
}

/// Records an answer as of a day.
pub fn record(case: &mut Case, item: ItemId, answer: Answer, on: Date) {
    case.answers.insert(item, Entry { on: (answer != Answer::Empty).then_some(on), answer, ..Entry::default() });
}

fn dates(item: &ItemId, dated: &[&Dated]) -> Answer {
    let found = catalogue().item(item).expect("an item");
    if found.kind == Kind::Date {
        Answer::Given(Value::Date(DateText(dated.first().expect("a date").text.clone())))
    } else {
        let other = catalogue().choices(found).first().expect("an option").code.clone();
        let event = |dated: &&Dated| DatedEvent {
            what: dated.kind.as_deref().map_or_else(|| other.clone(), Code::from),
            on: DateText(dated.text.clone()),
        };
        Answer::Given(Value::Events(dated.iter().map(event).collect()))
    }
}

fn answer(given: &Given) -> Answer {
    match given {
        Given::Code { code, basis } => Answer::Given(Value::Choice {
            code: Code::from(code.as_str()),
            basis: basis.as_deref().filter(|basis| !basis.is_empty()).map(|basis| match basis {
                "person" => Basis::Person,
                "document" => Basis::Document,
                "confirmed" => Basis::Confirmed,
                "impression" => Basis::Impression,
                other => panic!("no basis `{other}`"),
            }),
        }),
        Given::Many(codes) => Answer::Given(Value::Multi(codes.iter().map(|code| Code::from(code.as_str())).collect())),
        Given::NotKnown => Answer::NotKnown,
        Given::NotAsked => Answer::NotAsked,
        Given::Declined => Answer::Declined,
        Given::NotApplicable => Answer::NotApplicable("does not arise".to_owned()),
        Given::Empty => Answer::Empty,
    }
}

/// The engine's outcome in the words of the reference.
pub fn verdict(outcome: &Outcome) -> Verdict {
    Verdict {
        floor: level(outcome.floor),
        known_floor: level(outcome.known_floor),
        could_be: level(outcome.could_be),
        timing: timing(outcome.timing),
        provisional: outcome.provisional,
        confidence: match outcome.confidence {
            Confidence::Insufficient => 0,
            Confidence::Limited => 1,
            Confidence::Adequate => 2,
        },
        legs: outcome.legs.iter().map(|leg| (leg.leg.code().to_owned(), level(leg.floor))).collect(),
        spoken: outcome.hits.iter().map(|hit| rule_name(&hit.rule)).collect(),
        retrafficking: match outcome.retrafficking {
            Retrafficking::NoneKnown => 0,
            Retrafficking::Some => 1,
            Retrafficking::Many => 2,
        },
        critical_open: outcome.open.iter().filter(|open| open.critical).count(),
    }
}

/// Readiness as a number, the best first.
pub fn readiness(readiness: Readiness) -> u8 {
    match readiness {
        Readiness::Ready => 0,
        Readiness::Conditions => 1,
        Readiness::NotReady => 2,
        Readiness::Stop => 3,
    }
}

/// Lets a message have come, with all it has to say.
pub fn confirm(case: &mut Case, step: u8, on: Date) {
    let row = catalogue().messages().find(|row| row.step == step).expect("a message");
    let mut record = StepRecord::default();
    for field in
        row.fields.iter().filter(|field| field.written().is_some_and(|name| row.required.iter().any(|own| own == name)))
    {
        match field.chosen() {
            Some(chosen) => drop(record.chosen.insert(chosen.name.clone(), Code::from(chosen.codes[0].as_str()))),
            None => drop(record.typed.insert(field.written().unwrap_or_default().to_owned(), "A room.".to_owned())),
        }
    }
    record.done = Some(Done::Received { on, from_role: "coordinator".into(), reference: String::new() });
    case.referral.steps.insert(step, record);
}

/// A level as a number.
pub fn level(level: Level) -> u8 {
    Level::ALL.iter().position(|known| *known == level).and_then(|at| u8::try_from(at).ok()).expect("a level")
}

/// A timing as a number.
pub fn timing(timing: Timing) -> u8 {
    Timing::ALL.iter().position(|known| *known == timing).and_then(|at| u8::try_from(at).ok()).expect("a timing")
}

/// The data split some rules of the specification into parts with names of their own.
fn rule_name(rule: &str) -> String {
    let joined = match rule {
        "R3x" => "R3",
        "R3sx" => "R3s",
        "R3nx" => "R3n",
        "R4bE" | "R4bT" | "R4bx" => "R4b",
        "R11a" | "R11b" | "R11p" => "R11",
        "R16r" => "R16",
        name if name.starts_with("R8") => "R8",
        name if name.starts_with("RT") => "R12",
        name => name,
    };
    joined.to_owned()
}
