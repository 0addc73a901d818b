//! What is built into the program: instruments, packs, wording.

use crate::domain::catalogue::{AuthoringError, Catalogue, Source};

mod files {
    include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
}

pub use files::LOCALES;

/// The shipped instruments, joined and checked.
///
/// # Errors
/// The first fault in a data file. The build fails on it too; at run time the page says it in words.
pub fn catalogue() -> Result<Catalogue, AuthoringError> {
    Catalogue::load(&sources(files::INSTRUMENTS), &sources(files::PACKS))
}

/// The fictional cases for practice, as case files.
pub fn training_cases() -> Vec<&'static str> {
    files::TRAINING.iter().map(|(_, text)| *text).collect()
}

/// The files of the shipped instruments: name and content.
pub fn instrument_files() -> &'static [(&'static str, &'static str)] {
    files::INSTRUMENTS
}

/// The files of the shipped packs: name and content.
pub fn pack_files() -> &'static [(&'static str, &'static str)] {
    files::PACKS
}

fn sources(files: &'static [(&'static str, &'static str)]) -> Vec<Source<'static>> {
    files.iter().map(|(file, text)| Source { file, text }).collect()
}
