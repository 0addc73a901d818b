//! Notices edits by looking at the sources twice a second.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};

use crate::paths;

/// What the pages are made of.
const SOURCES: [&str; 10] = [
    "src",
    "vault",
    "build.rs",
    "styles",
    "locales",
    "instruments",
    "docs/hosting",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];

const PAUSE: Duration = Duration::from_millis(500);

/// The state of the sources: every file with the time of its last change.
type Stamps = Vec<(PathBuf, SystemTime)>;

/// Calls `changed` after every change of the sources. Does not return while the sources can be read.
///
/// # Errors
///
/// When the sources cannot be read any more.
pub fn forever(mut changed: impl FnMut()) -> Result<()> {
    let mut known = stamps()?;
    loop {
        thread::sleep(PAUSE);
        let found = stamps()?;
        if found != known {
            known = found;
            changed();
        }
    }
}

fn stamps() -> Result<Stamps> {
    let mut stamps = Vec::new();
    for source in SOURCES {
        for file in files(&paths::root().join(source))? {
            // A file that vanished since it was listed is a change that the next look will see.
            if let Ok(time) = file.metadata().and_then(|data| data.modified()) {
                stamps.push((file, time));
            }
        }
    }
    Ok(stamps)
}

/// All files below a folder, or the file itself, in a fixed order; none if there is no such place.
///
/// # Errors
///
/// When a folder cannot be listed.
pub fn files(place: &Path) -> Result<Vec<PathBuf>> {
    if !place.is_dir() {
        return Ok(place.exists().then(|| place.to_path_buf()).into_iter().collect());
    }
    let list = fs::read_dir(place).with_context(|| format!("{} cannot be listed", place.display()))?;
    let mut entries = list.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        found.extend(files(&entry)?);
    }
    Ok(found)
}
