//! Reads the scenario files in `tests/scenarios`: facts above the line, the expected result below it.
//!
//! The format is described in `tests/scenarios/README.md`. Every mistake names the line and what was expected.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::expected::{Expectations, Expected};
use super::scenario_items as items;
use super::{Facts, Given};

/// One scenario file.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// File name without its ending.
    pub name: String,
    /// The first line: what happened, in plain words.
    pub what: String,
    pub facts: Facts,
    /// The dates as they were written, for an engine that reads them itself. `facts` already counts them.
    pub dated: Vec<Dated>,
    pub expected: Expected,
}

/// One date of L5, V4 or PL3, readable or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    pub item: String,
    /// For L5 what happens that day, such as `hearing`.
    pub kind: Option<String>,
    /// `2026-12-09`, or words that are no date.
    pub text: String,
}

/// The folder with the scenario files.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios")
}

/// Every scenario, by name. Panics with the file and line of the first mistake: a broken scenario is a failed test.
pub fn read_all() -> Vec<Scenario> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder())
        .expect("the folder tests/scenarios can be read")
        .map(|entry| entry.expect("the folder tests/scenarios can be listed").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    files.sort();
    files.iter().map(|path| read_file(path)).collect()
}

fn read_file(path: &Path) -> Scenario {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path).unwrap_or_else(|problem| panic!("{name}.txt: {problem}"));
    parse(&name, &text).unwrap_or_else(|problem| panic!("{name}.txt, {problem}"))
}

/// Reads one scenario. The error names the line and the expectation.
pub fn parse(name: &str, text: &str) -> Result<Scenario, String> {
    let mut lines = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    let what = match lines.next() {
        Some((_, first)) if first.starts_with("# ") => first[2..].to_owned(),
        _ => return Err("line 1: expected `# ` and one line saying what happened".to_owned()),
    };
    let mut draft = Draft::default();
    let mut expected = Expectations::default();
    let mut below = false;
    for (number, line) in lines {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line == "---" {
            below = true;
            continue;
        }
        let taken = match line.split_once(':') {
            None => Err("expected `name: value`".to_owned()),
            Some((key, value)) if below => expected.line(key.trim(), value.trim()),
            Some((key, value)) => draft.line(key.trim(), value.trim()),
        };
        taken.map_err(|problem| format!("line {number}: {problem}"))?;
    }
    let (facts, dated) = draft.finish()?;
    Ok(Scenario { name: name.to_owned(), what, facts, dated, expected: expected.finish()? })
}

/// The lines above `---`.
#[derive(Default)]
struct Draft {
    today: Option<i64>,
    others: Option<String>,
    answers: BTreeMap<String, Given>,
    context: BTreeMap<String, BTreeMap<String, String>>,
    dated: Vec<Dated>,
}

impl Draft {
    fn line(&mut self, key: &str, value: &str) -> Result<(), String> {
        if key == "today" {
            self.today = Some(day_number(value).ok_or("`today` takes a date such as 2026-11-23")?);
        } else if key == "others" {
            self.others = Some(value.to_owned());
        } else if let Some(leg) = key.strip_prefix("context ") {
            let record = context_record(leg, value)?;
            if self.context.insert(leg.to_owned(), record).is_some() {
                return Err(format!("the context of `{leg}` is given twice"));
            }
        } else if items::is_dated(key) && items::quiet_state(value).is_none() {
            self.dated.extend(dates(key, value)?);
        } else if self.answers.insert(key.to_owned(), items::given(key, value)?).is_some() {
            return Err(format!("`{key}` is answered twice"));
        }
        Ok(())
    }

    fn finish(mut self) -> Result<(Facts, Vec<Dated>), String> {
        let today = self.today.ok_or("the line `today:` is missing")?;
        let others = self.others.ok_or("the line `others:` is missing; write `others: not asked` if so")?;
        for (item, given) in items::others(&others)? {
            self.answers.entry(item.to_owned()).or_insert(given);
        }
        let days: Vec<Option<i64>> = self.dated.iter().map(|dated| day_number(&dated.text)).collect();
        let facts = Facts {
            answers: self.answers,
            context: self.context,
            today,
            dates: days.iter().flatten().copied().collect(),
            unreadable_date: days.contains(&None),
        };
        Ok((facts, self.dated))
    }
}

fn context_record(leg: &str, value: &str) -> Result<BTreeMap<String, String>, String> {
    if !["stay", "transit", "return"].contains(&leg) {
        return Err(format!("`{leg}` is no leg; expected stay, transit or return"));
    }
    let questions: Vec<String> = (1..=11).map(|number| format!("G{number}")).collect();
    let mut record: BTreeMap<String, String> =
        questions.iter().map(|question| (question.clone(), "unknown".to_owned())).collect();
    let mut named = BTreeSet::new();
    for part in value.split(',') {
        let (question, concern) = part.trim().split_once(' ').ok_or("expected `G3 high` or `others little`")?;
        if !["little", "some", "high", "unknown"].contains(&concern) {
            return Err(format!("`{concern}` is no concern; expected little, some, high or unknown"));
        }
        if question == "others" {
            for other in questions.iter().filter(|other| !named.contains(*other)) {
                record.insert(other.clone(), concern.to_owned());
            }
        } else if questions.iter().any(|known| known == question) {
            named.insert(question.to_owned());
            record.insert(question.to_owned(), concern.to_owned());
        } else {
            return Err(format!("`{question}` is no context question; expected G1 to G11 or others"));
        }
    }
    Ok(record)
}

fn dates(item: &str, value: &str) -> Result<Vec<Dated>, String> {
    let mut found = Vec::new();
    for entry in value.split(',').map(str::trim) {
        if item != "L5" {
            found.push(Dated { item: item.to_owned(), kind: None, text: entry.to_owned() });
            continue;
        }
        let (kind, text) = entry.split_once(' ').ok_or("expected `hearing 2026-12-09`")?;
        if !items::PROCEEDINGS.contains(&kind) {
            return Err(format!("`{kind}` is not one of {}", items::PROCEEDINGS.join(", ")));
        }
        found.push(Dated { item: item.to_owned(), kind: Some(kind.to_owned()), text: text.trim().to_owned() });
    }
    Ok(found)
}

/// Days since 1970-01-01 of a date written as 2026-12-09, if there is such a day.
pub fn day_number(text: &str) -> Option<i64> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let widths = (year.len(), month.len(), day.len());
    if parts.next().is_some() || widths != (4, 2, 2) {
        return None;
    }
    let (year, month, day): (i64, i64, i64) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    if year < 1970 || !(1..=12).contains(&month) || !(1..=days_in_month(year, month)).contains(&day) {
        return None;
    }
    let whole_years: i64 = (1970..year).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
    let whole_months: i64 = (1..month).map(|month| days_in_month(year, month)).sum();
    Some(whole_years + whole_months + day - 1)
}

fn is_leap(year: i64) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
