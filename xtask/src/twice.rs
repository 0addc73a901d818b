//! `cargo xtask twice`: builds one commit in two folders and compares every byte.
//!
//! INVARIANT: nothing is shared by the two but the tools: each compiles all of it anew.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::{figures, paths, run, watch};

/// The two places below the target directory: neither as deep nor as long as the other.
const PLACES: [&str; 2] = ["twice/one", "twice/another/place"];

/// Builds the last commit twice and says how many files were compared.
///
/// # Errors
///
/// When a build fails, or with the names of the files that differ.
pub fn twice() -> Result<()> {
    let places = PLACES.map(|place| paths::target().join(place));
    for place in &places {
        println!("building in {}", place.display());
        build_in(place)?;
    }
    let [one, other] = places.each_ref().map(|place| place.join("dist"));
    let (names, others) = (names(&one)?, names(&other)?);
    let all: BTreeSet<_> = names.union(&others).collect();
    let mut differing = Vec::new();
    for name in &all {
        if fs::read(one.join(name)).ok() != fs::read(other.join(name)).ok() {
            differing.push(name.display().to_string());
        }
    }
    figures::note("files of two builds compared", all.len());
    figures::note("files that differ", differing.len());
    ensure!(!all.is_empty(), "nothing was built");
    ensure!(differing.is_empty(), "two builds of one commit differ in {}", differing.join(", "));
    Ok(())
}

/// Puts the last commit into an empty folder and builds it there.
fn build_in(place: &Path) -> Result<()> {
    if place.exists() {
        fs::remove_dir_all(place)?;
    }
    fs::create_dir_all(place)?;
    let mut archive = Command::new("git");
    archive.current_dir(paths::root()).args(["archive", "HEAD"]).stdout(Stdio::piped());
    let mut archive = archive.spawn().context("git is missing")?;
    let files = archive.stdout.take().context("git has no output")?;
    run::must(Command::new("tar").arg("-x").current_dir(place).stdin(files))?;
    ensure!(archive.wait()?.success(), "git could not hand out the last commit");
    let mut build = Command::new(env::current_exe()?);
    build.arg("build").current_dir(place).stdout(Stdio::null());
    // What cargo would say if it had been started in there.
    build.env("CARGO_MANIFEST_DIR", place.join("xtask")).env("CARGO_TARGET_DIR", place.join("target"));
    run::must(&mut build)
}

fn names(folder: &Path) -> Result<BTreeSet<PathBuf>> {
    let files = watch::files(folder)?;
    Ok(files.into_iter().filter_map(|file| Some(file.strip_prefix(folder).ok()?.to_owned())).collect())
}
