//! One folder that holds everything a browser may write: its profile, its home, its temporary files, its downloads.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process};

use anyhow::Result;

/// What the browser is told of where things go, and the folder below the jail's own.
const PLACES: [(&str, &str); 9] = [
    ("HOME", "home"),
    ("XDG_CONFIG_HOME", "home/.config"),
    ("XDG_CACHE_HOME", "home/.cache"),
    ("XDG_DATA_HOME", "home/.local/share"),
    ("XDG_STATE_HOME", "home/.local/state"),
    ("XDG_RUNTIME_DIR", "run"),
    ("TMPDIR", "tmp"),
    ("TMP", "tmp"),
    ("TEMP", "tmp"),
];

/// A folder of its own, gone with this value.
#[derive(Debug)]
pub struct Jail(PathBuf);

impl Jail {
    /// Makes the folder and those in it.
    ///
    /// # Errors
    ///
    /// When they cannot be made.
    pub fn new() -> Result<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let jail = Self(env::temp_dir().join(format!("waymark-{}-{number}", process::id())));
        for folder in PLACES.iter().map(|(_, folder)| *folder).chain(["profile", "downloads", "handed", "printed"]) {
            fs::create_dir_all(jail.0.join(folder))?;
        }
        // Where WebKitGTK looks for the folder of downloads.
        let places = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", jail.downloads().display());
        fs::write(jail.0.join("home/.config/user-dirs.dirs"), places)?;
        Ok(jail)
    }

    /// All of it.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.0
    }

    /// Where the browser keeps what it remembers.
    #[must_use]
    pub fn profile(&self) -> PathBuf {
        self.0.join("profile")
    }

    /// Where saved files land.
    #[must_use]
    pub fn downloads(&self) -> PathBuf {
        self.0.join("downloads")
    }

    /// Where files wait that a test hands to the page. They are the test's, not the browser's.
    #[must_use]
    pub fn handed(&self) -> PathBuf {
        self.0.join("handed")
    }

    /// Where what is printed lands, as PDF.
    #[must_use]
    pub fn printed(&self) -> PathBuf {
        self.0.join("printed")
    }

    /// Where Chromium tells what its network did.
    #[must_use]
    pub fn network_log(&self) -> PathBuf {
        self.0.join("network.json")
    }

    /// Sees to it that a program, and all that it starts, writes nowhere else.
    pub fn confine(&self, command: &mut Command) {
        for (name, folder) in PLACES {
            command.env(name, self.0.join(folder));
        }
        // No session of the desktop's, through which a browser could reach a keyring or another folder.
        command.env_remove("DBUS_SESSION_BUS_ADDRESS");
    }
}

impl Drop for Jail {
    fn drop(&mut self) {
        // A folder that cannot be removed is litter, not a failed test.
        let _ = fs::remove_dir_all(&self.0);
    }
}
