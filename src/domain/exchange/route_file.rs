//! The file of a country-and-route record. It says nothing about any person.

use super::envelope::{self, FileFault, FileKind};
use super::known::{Home, Known};
use super::spot::Path;
use crate::domain::answer::Entry;
use crate::domain::catalogue::Catalogue;
use crate::domain::route::RouteRecord;

/// Writes a country-and-route record.
pub fn write_route(record: &RouteRecord, catalogue: &Catalogue) -> String {
    envelope::write(FileKind::Route, record, catalogue)
}

/// Reads a country-and-route record whole, or says why not.
///
/// # Errors
/// What is wrong with the file. Nothing is half-read.
pub fn read_route(text: &str, catalogue: &Catalogue) -> Result<RouteRecord, FileFault> {
    let mut inside = envelope::read::<RouteRecord>(FileKind::Route, text)?;
    let known = Known(catalogue).answers(&Path::to("answers"), &inside.content.answers, Home::Route);
    known.map_err(|stranger| stranger.fault(|path| inside.spot(path)))?;
    // What may go out is ticked for each case anew.
    inside.content.head_released = false;
    inside.content.answers.values_mut().for_each(|entry| entry.text_released = false);
    inside.content.answers.retain(|_, entry| *entry != Entry::default());
    Ok(inside.content)
}
