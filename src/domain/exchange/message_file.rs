//! The file of one message. It holds what the message says, and nothing else of the case.

use super::envelope::{self, FileFault, FileKind};
use super::known::Known;
use crate::domain::catalogue::Catalogue;
use crate::domain::referral::Letter;

/// Writes one message.
pub fn write_message(letter: &Letter, catalogue: &Catalogue) -> String {
    envelope::write(FileKind::Message, letter, catalogue)
}

/// Reads one message whole, or says why not.
///
/// # Errors
/// What is wrong with the file. Nothing is half-read.
pub fn read_message(text: &str, catalogue: &Catalogue) -> Result<Letter, FileFault> {
    let inside = envelope::read::<Letter>(FileKind::Message, text)?;
    Known(catalogue).letter(&inside.content).map_err(|stranger| stranger.fault(|path| inside.spot(path)))?;
    Ok(inside.content)
}
