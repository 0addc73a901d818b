//! The file of the check of a place. It is about the place and not about any person.

use super::envelope::{self, FileFault, FileKind};
use super::known::{Home, Known};
use super::spot::Path;
use crate::domain::answer::Entry;
use crate::domain::case::PlaceCheck;
use crate::domain::catalogue::Catalogue;

/// Writes the check of a place.
pub fn write_place(check: &PlaceCheck, catalogue: &Catalogue) -> String {
    envelope::write(FileKind::Place, check, catalogue)
}

/// Reads the check of a place whole, or says why not.
///
/// # Errors
/// What is wrong with the file. Nothing is half-read.
pub fn read_place(text: &str, catalogue: &Catalogue) -> Result<PlaceCheck, FileFault> {
    let mut inside = envelope::read::<PlaceCheck>(FileKind::Place, text)?;
    let known = Known(catalogue).answers(&Path::to("answers"), &inside.content.answers, Home::Place);
    known.map_err(|stranger| stranger.fault(|path| inside.spot(path)))?;
    inside.content.answers.retain(|_, entry| *entry != Entry::default());
    Ok(inside.content)
}
