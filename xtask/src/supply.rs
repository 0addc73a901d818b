//! What Waymark is built from: every package comes from the one registry or from this repository, under a licence that
//! `deny.toml` allows.
//!
//! It asks cargo alone, so it works offline and on a bare machine, in a second. What it cannot know is what was found out
//! about a package since: that is asked of `cargo deny check advisories`, which needs the network.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{paths, run};

/// What a package may come from; one without any is in this repository.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Looks at every package that any build here could use; returns how many there are.
///
/// # Errors
///
/// With every package that is not allowed.
pub fn check() -> Result<usize> {
    let rules = fs::read_to_string(paths::root().join("deny.toml")).context("deny.toml cannot be read")?;
    let allowed = allowed(&rules)?;
    let metadata = run::text(run::cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().context("cargo names no packages")?;
    let faults: Vec<String> = packages.iter().filter_map(|package| fault(package, &allowed)).collect();
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    println!("{} packages, each from the registry or from here, each under an allowed licence", packages.len());
    Ok(packages.len())
}

/// The licences in `deny.toml`.
fn allowed(rules: &str) -> Result<BTreeSet<&str>> {
    let list = rules.split_once("\nallow = [").and_then(|(_, rest)| rest.split_once(']'));
    let (list, _) = list.context("deny.toml allows no licence")?;
    Ok(list.split('"').skip(1).step_by(2).collect())
}

fn fault(package: &Value, allowed: &BTreeSet<&str>) -> Option<String> {
    let name = format!("{} {}", package["name"].as_str()?, package["version"].as_str()?);
    let source = package["source"].as_str();
    if source.is_some_and(|source| source != REGISTRY) {
        return Some(format!("{name} comes from {}", source.unwrap_or_default()));
    }
    let licence = package["license"].as_str().unwrap_or("no licence that it names");
    (!is_allowed(licence, allowed)).then(|| format!("{name} is under {licence}"))
}

/// Whether a licence can be chosen that is allowed. A slash is how an `OR` was written before.
fn is_allowed(licence: &str, allowed: &BTreeSet<&str>) -> bool {
    let spaced = licence.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let holds = either(&mut rest, allowed);
    holds && rest.is_empty()
}

fn either(words: &mut &[&str], allowed: &BTreeSet<&str>) -> bool {
    let mut holds = all(words, allowed);
    while take(words, "OR") {
        holds |= all(words, allowed);
    }
    holds
}

fn all(words: &mut &[&str], allowed: &BTreeSet<&str>) -> bool {
    let mut holds = one(words, allowed);
    while take(words, "AND") {
        holds &= one(words, allowed);
    }
    holds
}

fn one(words: &mut &[&str], allowed: &BTreeSet<&str>) -> bool {
    if take(words, "(") {
        let holds = either(words, allowed);
        return take(words, ")") && holds;
    }
    let Some((name, rest)) = words.split_first() else { return false };
    *words = rest;
    // An exception only ever permits more, but it is another text: it would have a line of its own.
    let with_exception = take(words, "WITH") && words.split_first().map(|(_, rest)| *words = rest).is_some();
    !with_exception && allowed.contains(name)
}

fn take(words: &mut &[&str], wanted: &str) -> bool {
    match words.split_first() {
        Some((word, rest)) if *word == wanted => {
            *words = rest;
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::{REGISTRY, allowed, fault, is_allowed};

    fn known() -> BTreeSet<&'static str> {
        BTreeSet::from(["MIT", "Apache-2.0", "Unicode-3.0"])
    }

    #[test]
    fn a_licence_that_can_be_chosen_is_enough() {
        let licences = [
            ("MIT", true),
            ("MIT/Apache-2.0", true),
            ("GPL-3.0-only OR MIT", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("Apache-2.0 WITH LLVM-exception OR MIT", true),
            ("Apache-2.0 WITH LLVM-exception", false),
            ("MIT AND GPL-3.0-only", false),
            ("(MIT OR Apache-2.0", false),
            ("GPL-3.0-only", false),
            ("", false),
        ];
        for (licence, expected) in licences {
            assert_eq!(is_allowed(licence, &known()), expected, "{licence}");
        }
    }

    #[test]
    fn another_source_or_no_licence_is_a_fault() {
        let package = |source: Option<&str>, licence: Option<&str>| {
            let package = json!({ "name": "a", "version": "1.0.0", "source": source, "license": licence });
            fault(&package, &known())
        };
        assert_eq!(package(Some(REGISTRY), Some("MIT")), None);
        assert_eq!(package(None, Some("MIT")), None);
        assert!(package(Some("git+https://example.org/a"), Some("MIT")).is_some());
        assert!(package(Some(REGISTRY), None).is_some());
    }

    #[test]
    fn the_list_is_read() {
        assert_eq!(
            allowed("[licenses]\nallow = [\n  \"MIT\",\n  \"Zlib\",\n]\n").unwrap(),
            BTreeSet::from(["MIT", "Zlib"])
        );
        assert!(allowed("[licenses]\n").is_err());
    }
}
