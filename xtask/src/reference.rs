//! The table of the element's attributes, properties, methods and events, from `custom-elements.json` into the README.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{bundle, paths};

/// Between these lines of the README stands the table, and nothing else.
const BEGIN: &str = "<!-- from src/embed/npm/custom-elements.json, by `cargo xtask reference` -->\n";
const END: &str = "<!-- to here -->\n";

/// The parts of the description, what the table calls one of them, and what is written behind its name.
const PARTS: [(&str, &str); 5] = [
    ("attributes", "attribute"),
    ("members", "property"),
    ("events", "event"),
    ("cssProperties", "look"),
    ("cssParts", "part"),
];

/// Writes the table into the README.
///
/// # Errors
///
/// When the README has no place for it, or the description is not as it should be.
pub fn write() -> Result<()> {
    let path = paths::root().join("README.md");
    let text = fs::read_to_string(&path)?;
    Ok(fs::write(path, with_table(&text, &table(&description()?)?)?)?)
}

/// The description of the element.
///
/// # Errors
///
/// When it is missing or no JSON.
pub fn description() -> Result<Value> {
    let text = bundle::source("src/embed/npm/custom-elements.json")?;
    let all: Value = serde_json::from_str(&text).context("custom-elements.json is no JSON")?;
    all.pointer("/modules/0/declarations/0").cloned().context("custom-elements.json describes no element")
}

/// The table, for the README.
///
/// # Errors
///
/// When something has no name or no description.
pub fn table(element: &Value) -> Result<String> {
    let mut table = "| what | name | says | unless set |\n| --- | --- | --- | --- |\n".to_owned();
    for (part, kind) in PARTS {
        for row in element[part].as_array().with_context(|| format!("there are no {part}"))? {
            let text = |key: &str| row[key].as_str();
            let name = text("name").with_context(|| format!("one of the {part} has no name"))?;
            let says = text("description").with_context(|| format!("{name} has no description"))?;
            let method = row["kind"] == "method";
            let (kind, end) = if method { ("method", "()") } else { (kind, "") };
            writeln!(table, "| {kind} | `{name}{end}` | {says} | {} |", text("default").unwrap_or_default())?;
        }
    }
    Ok(table)
}

fn with_table(text: &str, table: &str) -> Result<String> {
    let (before, rest) = text.split_once(BEGIN).context("the README does not say where the table begins")?;
    let (_, after) = rest.split_once(END).context("the README does not say where the table ends")?;
    Ok(format!("{before}{BEGIN}\n{table}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::{description, table, with_table};
    use crate::bundle::{self, Loader};

    #[test]
    fn the_readme_says_what_the_description_says() {
        let readme = bundle::source("README.md").unwrap();
        let expected = with_table(&readme, &table(&description().unwrap()).unwrap()).unwrap();
        assert!(readme == expected, "run `cargo xtask reference`");
    }

    fn names(part: &str) -> BTreeSet<String> {
        let element = description().unwrap();
        element[part].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    }

    /// What stands between two marks in a script, at every place.
    fn between<'text>(script: &'text str, open: &str, close: char) -> BTreeSet<&'text str> {
        script.split(open).skip(1).filter_map(|rest| rest.split(close).next()).collect()
    }

    #[test]
    fn the_description_names_what_the_element_knows() {
        let script = bundle::element(Loader::Classic).unwrap();
        let mut known = between(&script, "ttribute('", '\'');
        known.extend(between(&script, "#chosen('", '\''));
        known.remove("sandbox");
        known.remove("allow");
        assert_eq!(names("attributes"), known.into_iter().map(str::to_owned).collect());
        let said = between(&script, "'waymark-", '\'');
        let said = said.into_iter().filter(|name| *name != "assessment").map(|name| format!("waymark-{name}"));
        assert_eq!(names("events"), said.collect());
        let element = description().unwrap();
        for member in element["members"].as_array().unwrap() {
            let name = member["name"].as_str().unwrap();
            let (called, own) = (format!(" {name}() {{"), format!("\n{name}() {{"));
            let there = [format!("get {name}()"), called, own, format!("this.{name}")];
            assert!(there.iter().any(|words| script.contains(words)), "{name}");
        }
        let parts = between(&script, "part: '", '\'');
        assert_eq!(names("cssParts"), parts.into_iter().map(str::to_owned).collect());
        let sheet = bundle::source("styles/tokens.css").unwrap();
        let looks = between(&sheet, "var(--waymark-", ',').into_iter().map(|name| format!("--waymark-{name}"));
        assert_eq!(names("cssProperties"), looks.collect());
        assert_eq!(element["tagName"], Value::from("waymark-assessment"));
    }
}
