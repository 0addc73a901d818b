//! What a partner does with the package of the element: packs, installs and builds with the tools that are usual there.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

use anyhow::{Context, Result};
use xtask::{paths, run, setup};

use crate::folder;

const QUIET: [&str; 4] = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/// Runs npm in a folder and returns what it says.
///
/// # Errors
///
/// When it is not there or fails.
pub fn npm(at: &Path, words: &[&str]) -> Result<String> {
    setup::npm()?;
    run::text(Command::new("npm").args(words).current_dir(at).stdin(Stdio::null()))
}

/// Packs the package of the finished pages into a folder, and returns the file.
///
/// # Errors
///
/// When npm fails.
pub fn pack(into: &Path) -> Result<PathBuf> {
    fs::create_dir_all(into)?;
    let said = npm(into, &["pack", "--offline", "--loglevel=error", &folder().join("npm").display().to_string()])?;
    Ok(into.join(said.lines().last().context("npm names no file")?.trim()))
}

/// Installs packages into a folder that has a `package.json`.
///
/// # Errors
///
/// When npm fails.
pub fn install(at: &Path, words: &[&str]) -> Result<()> {
    npm(at, &[&["install"], &QUIET[..], words].concat())?;
    Ok(())
}

/// The pages of a host that a framework builds out of its sources in `tests/hosts`, checked and built with its usual
/// tools: the address of each file under `/<name>/`, and its text.
///
/// # Errors
///
/// When its tools cannot be installed, find fault with the sources or the typings, or do not build.
pub fn built(name: &str) -> Result<Vec<(String, String)>> {
    // The tests of several browsers want the same one.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let project = paths::target().join("hosts").join(name);
    let (dist, made) = (project.join("dist"), project.join("made-by"));
    // Once in a run of the tests.
    let run = std::process::id().to_string();
    if fs::read_to_string(&made).ok().as_deref() != Some(run.as_str()) {
        fs::create_dir_all(&project)?;
        for file in fs::read_dir(paths::root().join("tests/hosts").join(name))? {
            let file = file?;
            fs::copy(file.path(), project.join(file.file_name()))?;
        }
        let packed = pack(&project)?.display().to_string();
        install(&project, &["--prefer-offline", "--no-package-lock", &packed])
            .with_context(|| format!("installing what builds {name}"))?;
        npm(&project, &["run", "build"]).with_context(|| format!("building {name}"))?;
        fs::write(&made, run)?;
    }
    let mut pages = Vec::new();
    read_into(&mut pages, &dist, &format!("/{name}"))?;
    Ok(pages)
}

fn read_into(pages: &mut Vec<(String, String)>, folder: &Path, address: &str) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let address = format!("{address}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            read_into(pages, &path, &address)?;
        } else {
            pages.push((address, fs::read_to_string(path)?));
        }
    }
    Ok(())
}

/// A folder of one test's own, gone with it.
#[derive(Debug)]
pub struct Scratch(pub PathBuf);

impl Scratch {
    /// Makes one; its name says what for.
    ///
    /// # Errors
    ///
    /// When it cannot be made.
    pub fn new(name: &str) -> Result<Self> {
        let folder = env::temp_dir().join(format!("waymark-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A folder that cannot be removed is litter, not a failed test.
        let _ = fs::remove_dir_all(&self.0);
    }
}
