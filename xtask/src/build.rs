//! `cargo xtask build`: from the sources to `dist/`.

use std::fs;

use anyhow::{Context, Result};

use crate::bundle::{Modules, Page};
use crate::sizes::{self, Sizes};
use crate::wasm::{self, Package, Profile};
use crate::{bundle, npm, paths, run, setup, site, watch};

/// Sets up, checks the data, compiles, folds and writes; weighs what people get.
///
/// # Errors
///
/// With the first step that failed; `dist/` then still holds the build before.
pub fn build(profile: Profile) -> Result<Option<Sizes>> {
    setup::wasm_target()?;
    check_data()?;
    let modules = Modules { app: wasm::module(Package::App, profile)?, vault: wasm::module(Package::Vault, profile)? };
    let pages = bundle::pages(&modules)?;
    let all = around(&pages)?;
    for line in bundle::write(&all, &paths::dist())? {
        println!("{line}");
    }
    drop_others(&all)?;
    match profile {
        Profile::Dev => Ok(None),
        Profile::Release => sizes::weigh(&modules, &pages).map(Some),
    }
}

/// Everything that is written: the pages, and what is made around them.
fn around(pages: &[Page]) -> Result<Vec<Page>> {
    let page = |name: &str| pages.iter().find(|page| page.name == name).with_context(|| format!("{name} is not built"));
    let site = site::pages(&page("element.js")?.text, &page("waymark.html")?.text)?;
    let headers = site::headers(&site)?;
    let npm = npm::pages(&page("waymark.html")?.text, &page("inline.js")?.text)?;
    let mut all: Vec<Page> = pages.iter().cloned().chain(site).chain(headers).chain(npm).collect();
    all.push(site::list(&all)?);
    Ok(all)
}

/// Takes away what an earlier build has left and this one does not make.
fn drop_others(pages: &[Page]) -> Result<()> {
    let folder = paths::dist();
    for file in watch::files(&folder)? {
        if !pages.iter().any(|page| folder.join(page.name) == file) {
            fs::remove_file(&file).with_context(|| format!("{} cannot be removed", file.display()))?;
        }
    }
    Ok(())
}

/// The instruments and sentences are data, so the compiler cannot vouch for them: their own test does, also that
/// every row has words.
fn check_data() -> Result<()> {
    if !paths::root().join("tests/instruments.rs").exists() {
        return Ok(());
    }
    let test =
        ["test", "--quiet", "--locked", "--package", "waymark", "--no-default-features", "--test", "instruments"];
    run::must(run::cargo().args(test))
}
