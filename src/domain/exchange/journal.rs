//! The journal: what a program that has stopped tells the one that is started in its place.
//!
//! It is written after every change, so it is written quickly; and it is read by the very program that
//! wrote it, so nothing in it is held against the instruments and no length is refused. As a text it is
//! an ordinary file, so that it can be sealed as it is when the program does not start again.
//!
//! INVARIANT: whatever a case holds comes back, also what could not be saved in a file.

use super::envelope::{self, FileKind};
use super::spot;
use crate::domain::case::{Case, PlaceCheck};
use crate::domain::catalogue::Catalogue;

/// Writes a case into the journal.
pub fn journal_case(case: &Case, catalogue: &Catalogue) -> String {
    envelope::write_dense(FileKind::Case, case, catalogue)
}

/// Writes the check of a place into the journal.
pub fn journal_place(check: &PlaceCheck, catalogue: &Catalogue) -> String {
    envelope::write_dense(FileKind::Place, check, catalogue)
}

/// Reads a case out of the journal. What cannot be read was not written by this program.
pub fn journalled_case(text: &str) -> Option<Case> {
    spot::read_at(text, FileKind::Case.key()).ok()
}

/// Reads the check of a place out of the journal.
pub fn journalled_place(text: &str) -> Option<PlaceCheck> {
    spot::read_at(text, FileKind::Place.key()).ok()
}
