//! What the program says in one language, by the names of its sentences: so one walk goes in every language.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use xtask::{paths, watch};

use crate::pseudo::{ABOUT, pseudo};

/// A language, and its sentences that stand on one line.
#[derive(Clone, Debug)]
pub struct Sentences {
    /// Its code, as its folder is called.
    pub code: String,
    /// What it calls itself.
    pub name: String,
    said: BTreeMap<String, String>,
}

impl Sentences {
    /// Those of the language with this code.
    ///
    /// # Errors
    ///
    /// When its files cannot be read.
    pub fn of(code: &str) -> Result<Self> {
        let about = fs::read_to_string(paths::root().join("locales").join(code).join("language.txt"))?;
        Ok(Self { code: code.to_owned(), name: name(&about)?, said: said(code, str::to_owned)? })
    }

    /// Those of the language that nobody speaks, in a folder of this name.
    ///
    /// # Errors
    ///
    /// When the English files cannot be read.
    pub fn pseudo(code: &str) -> Result<Self> {
        Ok(Self { code: code.to_owned(), name: name(ABOUT)?, said: said("en", pseudo)? })
    }

    /// The sentence of that name; `name.part` for a part of it.
    ///
    /// # Errors
    ///
    /// When there is none, or it does not stand on one line.
    pub fn say(&self, name: &str) -> Result<&str> {
        self.said.get(name).map(String::as_str).with_context(|| format!("{} says no `{name}` on one line", self.code))
    }
}

fn name(about: &str) -> Result<String> {
    let name = about.lines().find_map(|line| line.strip_prefix("name = "));
    name.map(str::to_owned).context("the language has no name")
}

/// The sentences in a folder, as they are read.
fn said(code: &str, read: impl Fn(&str) -> String) -> Result<BTreeMap<String, String>> {
    let mut said = BTreeMap::new();
    for file in watch::files(&paths::root().join("locales").join(code))? {
        if file.extension().is_some_and(|ending| ending == "ftl") {
            collect(&read(&fs::read_to_string(file)?), &mut said);
        }
    }
    Ok(said)
}

fn collect(fluent: &str, said: &mut BTreeMap<String, String>) {
    let mut of = "";
    for line in fluent.lines() {
        let Some((name, text)) = line.split_once(" =").filter(|(name, _)| !name.starts_with('#')) else { continue };
        let part = name.trim_start();
        let name = if let Some(part) = part.strip_prefix('.') {
            format!("{of}.{part}")
        } else {
            of = part;
            part.to_owned()
        };
        if !text.trim().is_empty() && !text.contains('{') {
            said.insert(name, text.trim().to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::collect;

    #[test]
    fn sentences_and_their_parts_are_found_by_name() {
        let mut said = BTreeMap::new();
        collect(
            "# a = note\none = First\nmany = { $count ->\n    [one] x\n}\nwhole =\n    .part = A part\n",
            &mut said,
        );
        let found: Vec<(&str, &str)> = said.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert_eq!(found, [("one", "First"), ("whole.part", "A part")]);
    }
}
