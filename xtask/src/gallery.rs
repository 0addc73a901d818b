//! The gallery: every component in every state on one page, drawn by `examples/gallery` from what the app is made of.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::{paths, run, wording};

/// The page in a language, and another beside it if one is named.
///
/// # Errors
///
/// When it does not compile, or cannot be drawn.
pub fn page(languages: &[&str]) -> Result<String> {
    let mut cargo = run::cargo();
    cargo.args(["run", "--quiet", "--locked", "--package", "waymark", "--example", "gallery", "--"]).args(languages);
    run::text(&mut cargo)
}

/// All pages by their paths: `/gallery` in English, and `/gallery/<code>` in every language.
///
/// # Errors
///
/// As [`page`], and when the wording cannot be read.
pub fn pages() -> Result<BTreeMap<String, String>> {
    let mut pages = BTreeMap::from([("/gallery".to_owned(), page(&["en"])?)]);
    for code in wording::languages(&paths::root().join("locales"))?.of.keys() {
        pages.insert(format!("/gallery/{code}"), page(&[code])?);
    }
    Ok(pages)
}
