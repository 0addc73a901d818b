//! Searching every file below a folder for canaries, raw and through everything that it packs.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use aho_corasick::AhoCorasick;
use anyhow::{Context, Result};

use crate::unpack;
use crate::word::{Canary, Shape};

/// One canary in one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// Which.
    pub canary: Canary,
    /// Where, below the folder that was searched.
    pub file: PathBuf,
    /// How it was written.
    pub shape: Shape,
    /// The formats around it, from the outside to the inside; empty when it lies open in the file.
    pub way: String,
}

/// What was looked at, and what was in it.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The files that were read.
    pub files: usize,
    /// Their bytes, and those of everything unpacked.
    pub bytes: u64,
    /// Every canary in every file, once for each shape and way.
    pub hits: BTreeSet<Hit>,
}

impl Found {
    /// The canaries that were found anywhere.
    #[must_use]
    pub fn canaries(&self) -> BTreeSet<&Canary> {
        self.hits.iter().map(|hit| &hit.canary).collect()
    }

    /// The hits as a person reads them, one a line.
    #[must_use]
    pub fn lines(&self) -> String {
        let line = |hit: &Hit| {
            let way = if hit.way.is_empty() { "open" } else { &hit.way };
            format!("{} in {} ({:?}, {way})", hit.canary, hit.file.display(), hit.shape)
        };
        self.hits.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

/// Searches for these canaries.
#[derive(Debug)]
pub struct Search {
    patterns: AhoCorasick,
    of: Vec<(Canary, Shape)>,
}

impl Search {
    /// Makes ready to search.
    ///
    /// # Errors
    ///
    /// When there are more canaries than a search can hold.
    pub fn of<'a>(canaries: impl IntoIterator<Item = &'a Canary>) -> Result<Self> {
        let mut of = Vec::new();
        let mut texts = Vec::new();
        for canary in canaries {
            for (shape, bytes) in canary.shapes() {
                of.push((canary.clone(), shape));
                texts.push(bytes);
            }
        }
        let patterns = AhoCorasick::new(&texts).context("the canaries are too many")?;
        Ok(Self { patterns, of })
    }

    /// Searches all files below a folder.
    ///
    /// # Errors
    ///
    /// When a folder or file cannot be read.
    pub fn below(&self, folder: &Path) -> Result<Found> {
        let mut found = Found::default();
        for path in files(folder)? {
            // A browser that is still ending may take a file away.
            let Ok(bytes) = fs::read(&path) else { continue };
            let name = path.strip_prefix(folder).unwrap_or(&path).to_path_buf();
            found.files += 1;
            // The name of a file is kept by the computer too.
            let named = name.to_string_lossy().into_owned();
            self.look(&mut found, &name, "the name of the file", named.as_bytes());
            self.look(&mut found, &name, "", &bytes);
            for view in unpack::views(&bytes) {
                self.look(&mut found, &name, &view.way, &view.bytes);
            }
        }
        Ok(found)
    }

    /// The canaries in these bytes, open or packed.
    #[must_use]
    pub fn within(&self, bytes: &[u8]) -> Found {
        let mut found = Found { files: 1, ..Found::default() };
        self.look(&mut found, Path::new(""), "", bytes);
        for view in unpack::views(bytes) {
            self.look(&mut found, Path::new(""), &view.way, &view.bytes);
        }
        found
    }

    fn look(&self, found: &mut Found, file: &Path, way: &str, bytes: &[u8]) {
        found.bytes += bytes.len() as u64;
        let mut seen = BTreeSet::new();
        for hit in self.patterns.find_overlapping_iter(bytes) {
            seen.insert(hit.pattern().as_usize());
        }
        let hits = seen.into_iter().map(|pattern| {
            let (canary, shape) = self.of[pattern].clone();
            Hit { canary, file: file.to_path_buf(), shape, way: way.to_owned() }
        });
        found.hits.extend(hits);
    }
}

/// All plain files below a folder; nothing that a link points to.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}
