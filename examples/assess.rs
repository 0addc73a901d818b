//! Runs the domain on a saved case file and prints what it finds as JSON.
//!
//! `cargo run --example assess -- case.json [--today 2026-11-23]`
//!
//! The case file is described in `docs/case-format.md`. Nothing here knows the screen: it is the
//! same computation, without a browser. A message about a file that cannot be read names a place
//! in it and never its content.

use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use waymark::domain::assess::{Gap, Hit, Outcome};
use waymark::domain::case::{Case, Wave};
use waymark::domain::catalogue::{Catalogue, Source};
use waymark::domain::date::Date;
use waymark::domain::exchange::{FileFault, read_case};
use waymark::domain::instrument::Prompt;
use waymark::domain::score::{Pack, Profile, Score, score};

fn main() -> ExitCode {
    match run() {
        Ok(found) => {
            println!("{found:#}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Value, String> {
    let mut arguments = std::env::args().skip(1);
    let (mut file, mut today) = (None, None);
    while let Some(argument) = arguments.next() {
        if argument == "--today" {
            let day = arguments.next().and_then(|day| Date::parse(&day));
            today = Some(day.ok_or("--today takes a day written YYYY-MM-DD")?);
        } else if file.replace(argument).is_some() {
            return Err(USAGE.to_owned());
        }
    }
    let file = file.ok_or(USAGE)?;
    let catalogue = catalogue()?;
    let bytes = std::fs::read(&file).map_err(|fault| format!("the file cannot be read: {fault}"))?;
    let text = String::from_utf8(bytes).map_err(|_| "the file is damaged: it is no text in UTF-8")?;
    let case = read_case(&text, &catalogue).map_err(|fault| in_words(&fault))?;
    let today = today.unwrap_or_else(by_the_clock);
    Ok(findings(&case, &catalogue, today))
}

const USAGE: &str = "usage: assess CASE.json [--today YYYY-MM-DD]";

/// The instruments of this copy of the repository.
fn catalogue() -> Result<Catalogue, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("instruments");
    let (instruments, packs) = (texts(&root)?, texts(&root.join("packs"))?);
    let sources = |files: &'static [(String, String)]| -> Vec<Source<'static>> {
        files.iter().map(|(file, text)| Source { file, text }).collect()
    };
    // The texts are needed until the end of the program anyway.
    Catalogue::load(&sources(instruments.leak()), &sources(packs.leak())).map_err(|fault| fault.to_string())
}

fn texts(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let problem = |fault: std::io::Error| format!("{}: {fault}", folder.display());
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(problem)? {
        paths.push(entry.map_err(problem)?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok((name, std::fs::read_to_string(path).map_err(problem)?))
    };
    paths.iter().map(read).collect()
}

/// Today in UTC.
fn by_the_clock() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let first = Date::new(1970, 1, 1).unwrap_or_else(|| unreachable!("a day of the calendar"));
    first.plus_days(i64::try_from(seconds / 86_400).unwrap_or(0))
}

fn in_words(fault: &FileFault) -> String {
    match fault {
        FileFault::TooLarge => "the file is larger than a case file can be".to_owned(),
        FileFault::Damaged(spot) => format!("the file is damaged or cut short, at {}:{}", spot.line, spot.column),
        FileFault::Foreign => "this is not a file from Waymark".to_owned(),
        FileFault::OtherKind(kind) => format!("this is a file from Waymark, but a {} and not a case", kind.key()),
        FileFault::Newer(version) => format!("the file was written by a newer Waymark (version {version})"),
        FileFault::NotAsExpected(spot) => format!("something does not belong there, at {}:{}", spot.line, spot.column),
        FileFault::Twice(spot) => format!("something is there twice, at {}:{}", spot.line, spot.column),
        FileFault::UnknownName(spot) => {
            format!("a name that the instruments do not have, at {}:{}", spot.line, spot.column)
        }
        FileFault::UnknownAnswer(spot) => {
            format!("an answer that the question does not take, at {}:{}", spot.line, spot.column)
        }
    }
}

fn findings(case: &Case, catalogue: &Catalogue, today: Date) -> Value {
    let outcome = case.outcome(catalogue, today);
    let decided = case.standing_decision(&outcome).map(|decision| decision.judged.code());
    json!({
        "today": today.to_string(),
        "level": outcome.floor.code(),
        "known_level": outcome.known_floor.code(),
        "could_be": outcome.could_be.code(),
        "decided": decided,
        "timing": outcome.timing.code(),
        "provisional": outcome.provisional,
        "confidence": outcome.confidence.code(),
        "reasons": outcome.hits.iter().map(reason).collect::<Vec<_>>(),
        "gaps": outcome.gaps.iter().map(gap).collect::<Vec<_>>(),
        "open": outcome.open.iter().map(|open| json!({ "item": open.item.as_str(), "critical": open.critical })).collect::<Vec<_>>(),
        "legs": legs(&outcome),
        "retrafficking": outcome.retrafficking.code(),
        "readiness": outcome.readiness.code(),
        "conditions": outcome.conditions,
        "held_by_memory": outcome.held_by_memory.map(waymark::domain::scale::Level::code),
        "review_by": outcome.review.as_ref().map(|review| review.by.to_string()),
        "scores": case.waves.iter().map(|wave| wave_scores(wave, catalogue)).collect::<Vec<_>>(),
    })
}

fn reason(hit: &Hit) -> Value {
    json!({
        "rule": hit.rule,
        "item": hit.each.as_ref().map(waymark::domain::answer::ItemId::as_str),
        "leg": hit.leg.map(waymark::domain::scale::Leg::code),
        "about": hit.about.code(),
        "separate": hit.separate,
        "level": hit.floor.map(waymark::domain::scale::Level::code),
        "timing": hit.timing.map(waymark::domain::scale::Timing::code),
        "provisional": hit.provisional,
        "consider": hit.prompt.map(|prompt| match prompt {
            Prompt::OneHigher => "one_higher",
            Prompt::Raised => "B",
            Prompt::High => "C",
            Prompt::Critical => "D",
        }),
        "retrafficking": hit.retrafficking.map(waymark::domain::scale::Retrafficking::code),
        "readiness": hit.readiness.map(waymark::domain::scale::Readiness::code),
        "items": hit.because.iter().map(waymark::domain::answer::ItemId::as_str).collect::<Vec<_>>(),
    })
}

fn gap(gap: &Gap) -> Value {
    match gap {
        Gap::Item(item) => json!({ "item": item.as_str() }),
        Gap::Route(leg) => json!({ "route": leg.code() }),
    }
}

fn legs(outcome: &Outcome) -> Vec<Value> {
    let leg = |finding: &waymark::domain::assess::LegFinding| {
        json!({
            "leg": finding.leg.code(),
            "situation": finding.band.code(),
            "level": finding.floor.code(),
            "could_be": finding.could_be.code(),
        })
    };
    outcome.legs.iter().map(leg).collect()
}

fn wave_scores(wave: &Wave, catalogue: &Catalogue) -> Value {
    let pack = catalogue.packs().iter().find(|pack| pack.id == wave.pack && pack.version == wave.version);
    let (dimensions, composite) = pack.map(|pack| scores(pack, wave)).unwrap_or_default();
    json!({
        "questionnaire": wave.pack,
        "version": wave.version,
        "on": wave.on.0,
        "same_version": pack.is_some(),
        "dimensions": dimensions,
        "composite": composite,
    })
}

fn scores(pack: &Pack, wave: &Wave) -> (Vec<Value>, Option<Value>) {
    let scored = score(pack, &wave.answers);
    (scored.profiles.iter().map(profile).collect(), scored.composite.as_ref().map(points))
}

fn profile(profile: &Profile) -> Value {
    json!({
        "dimension": profile.dimension,
        "score": points(&profile.score),
        "coverage": profile.coverage.map(waymark::domain::score::Ratio::display),
        "bounds": profile.bounds.map(|(worst, best)| [worst.display(), best.display()]),
        "applicable": profile.applicable,
        "answered": profile.answered,
        "declined": profile.declined,
    })
}

fn points(score: &Score) -> Value {
    match score {
        Score::Computed(value) => json!({ "value": value.display() }),
        Score::TooLittleAnswered => json!({ "not_computed": "too_little_answered" }),
        Score::Incomplete => json!({ "not_computed": "incomplete" }),
        Score::NothingApplies => json!({ "not_computed": "nothing_applies" }),
        Score::WeightsMissing => json!({ "not_computed": "weights_missing" }),
    }
}
