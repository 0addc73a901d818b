//! The outside of every file: what it is, which version, and what may be inside.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::layout;
use super::spot::{self, Path, Spot};
use super::strict::{self, Surplus};
use crate::domain::catalogue::Catalogue;

/// The version this program writes and the newest it reads.
const VERSION: u64 = 1;

/// The largest file that is read, in bytes: one mebibyte. Some sixty assessments of one case fit.
pub const LARGEST: usize = 1024 * 1024;

/// The deepest nesting that is read. A case needs less than half of it.
const DEEPEST: usize = 32;

/// The files there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A case.
    Case,
    /// A country-and-route record.
    Route,
    /// The check of a place.
    Place,
    /// One message between the two offices.
    Message,
}

impl FileKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Case, Self::Route, Self::Place, Self::Message];

    /// What such a file calls itself.
    pub fn format(self) -> &'static str {
        match self {
            Self::Case => "waymark-case",
            Self::Route => "waymark-route",
            Self::Place => "waymark-place",
            Self::Message => "waymark-message",
        }
    }

    /// The key its content stands under; also the name behind `file-kind.` in messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Route => "route",
            Self::Place => "place",
            Self::Message => "message",
        }
    }
}

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// Larger than [`LARGEST`].
    TooLarge,
    /// No JSON, or cut short.
    Damaged(Spot),
    /// JSON, but none of our files.
    Foreign,
    /// One of our files, but of another kind.
    OtherKind(FileKind),
    /// Written by a newer program: its version.
    Newer(u64),
    /// Something that has no place there, or lacks what has to be there.
    NotAsExpected(Spot),
    /// The same thing twice.
    Twice(Spot),
    /// A question, a response, a questionnaire or another name that is not in the instruments, or
    /// that belongs elsewhere.
    UnknownName(Spot),
    /// An answer that the question does not take.
    UnknownAnswer(Spot),
}

/// A file that was read, before its names are held against the instruments.
pub(super) struct Inside<'t, T> {
    /// The content.
    pub(super) content: T,
    text: &'t str,
    kind: FileKind,
}

impl<T> Inside<'_, T> {
    /// The place of something in the content.
    pub(super) fn spot(&self, path: &Path) -> Spot {
        spot::find(self.text, &path.inside(self.kind.key()))
    }
}

/// Writes a file. Every value on a line of its own where it is long, so that it can be read and
/// compared; without line breaks where it would not fit otherwise.
pub(super) fn write(kind: FileKind, content: &impl Serialize, catalogue: &Catalogue) -> String {
    let rows = rows(kind, content, catalogue);
    let airy = layout::lines(&rows);
    if airy.len() <= LARGEST { airy } else { layout::dense(&rows) }
}

/// Writes the same file without line breaks, which is quicker.
pub(super) fn write_dense(kind: FileKind, content: &impl Serialize, catalogue: &Catalogue) -> String {
    layout::dense(&rows(kind, content, catalogue))
}

fn rows(kind: FileKind, content: &impl Serialize, catalogue: &Catalogue) -> [(&'static str, Value); 4] {
    let instruments = catalogue.files().iter().map(|file| (file.id.clone(), Value::from(file.version.as_str())));
    let content = serde_json::to_value(content).unwrap_or_default();
    [
        ("format", Value::from(kind.format())),
        ("version", Value::from(VERSION)),
        ("instruments", Value::Object(instruments.collect())),
        (kind.key(), content),
    ]
}

/// Reads a file whole, or says why not.
pub(super) fn read<T: DeserializeOwned + Serialize>(kind: FileKind, text: &str) -> Result<Inside<'_, T>, FileFault> {
    if text.len() > LARGEST {
        return Err(FileFault::TooLarge);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if strict::nesting(text) > DEEPEST {
        return Err(FileFault::Foreign);
    }
    let whole: Value = serde_json::from_str(text).map_err(|fault| FileFault::Damaged(Spot::of(&fault)))?;
    look_outside(kind, &whole)?;
    strict::no_key_twice(text).map_err(FileFault::Twice)?;
    let expected = ["format", "version", "instruments", kind.key()];
    let stray = whole.as_object().and_then(|whole| whole.keys().find(|key| !expected.contains(&key.as_str())));
    if let Some(stray) = stray {
        return Err(FileFault::NotAsExpected(spot::find(text, &Path::to(stray))));
    }
    let content: T = spot::read_at(text, kind.key()).map_err(FileFault::NotAsExpected)?;
    let inside = Inside { content, text, kind };
    let again = serde_json::to_value(&inside.content).unwrap_or_default();
    match strict::surplus(whole.get(kind.key()).unwrap_or(&Value::Null), &again) {
        None => Ok(inside),
        Some(Surplus::Key(path)) => Err(FileFault::NotAsExpected(inside.spot(&path))),
        Some(Surplus::Twice(path)) => Err(FileFault::Twice(inside.spot(&path))),
    }
}

/// What the file says it is.
fn look_outside(kind: FileKind, whole: &Value) -> Result<(), FileFault> {
    let format = whole.get("format").and_then(Value::as_str).ok_or(FileFault::Foreign)?;
    let found = FileKind::ALL.into_iter().find(|kind| kind.format() == format).ok_or(FileFault::Foreign)?;
    match whole.get("version").and_then(Value::as_u64) {
        Some(version) if version > VERSION => Err(FileFault::Newer(version)),
        Some(VERSION) if found != kind => Err(FileFault::OtherKind(found)),
        Some(VERSION) => Ok(()),
        Some(_) | None => Err(FileFault::Foreign),
    }
}
