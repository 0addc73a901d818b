//! Where things are.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The root of the repository.
///
/// Cargo says at run time which package it runs: a program compiled before the folder was moved
/// or copied would otherwise go on working in the old one.
///
/// # Panics
///
/// When this runs outside the repository.
#[must_use]
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let package = env::var_os("CARGO_MANIFEST_DIR");
        let package = package.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root = package.ancestors().find(|folder| folder.join("xtask/Cargo.toml").exists());
        root.expect("this runs in the repository").to_path_buf()
    })
}

/// Where the finished pages go.
#[must_use]
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Cargo's target directory: the one the caller chose, or the usual one.
#[must_use]
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Cargo's own directory, where the sources of dependencies lie.
#[must_use]
pub fn cargo_home() -> Option<PathBuf> {
    let from_home = || {
        let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE"))?;
        Some(PathBuf::from(home).join(".cargo"))
    };
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(from_home)
}
