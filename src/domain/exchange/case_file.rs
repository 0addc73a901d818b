//! The case file: JSON, versioned, documented, read back whole or not at all.
//!
//! INVARIANT: a file that cannot be read changes nothing, and what is said about it names a place
//! in the file, never its content.

use super::envelope::{self, FileFault, FileKind};
use super::known::Known;
use crate::domain::answer::Entry;
use crate::domain::case::Case;
use crate::domain::catalogue::Catalogue;

/// Writes a case file: everything that was entered, and nothing that can be derived.
pub fn write_case(case: &Case, catalogue: &Catalogue) -> String {
    envelope::write(FileKind::Case, case, catalogue)
}

/// Reads a case file whole, or says why not.
///
/// # Errors
/// What is wrong with the file. Nothing is half-read.
pub fn read_case(text: &str, catalogue: &Catalogue) -> Result<Case, FileFault> {
    let mut inside = envelope::read::<Case>(FileKind::Case, text)?;
    Known(catalogue).case(&inside.content).map_err(|stranger| stranger.fault(|path| inside.spot(path)))?;
    // A case never holds empty shells; a file written by hand may.
    inside.content.answers.retain(|_, entry| *entry != Entry::default());
    Ok(inside.content)
}
