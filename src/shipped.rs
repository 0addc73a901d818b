//! What is built into the program: instruments, packs, wording. In the browser that is what the first pages need of
//! the instruments; the page brings everything else as files.

use crate::domain::catalogue::{AuthoringError, Catalogue, Source};

mod files {
    include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
}

pub use files::{LANGUAGES, LOCALES, TRAINING_CASES};

/// The folder of the instruments.
pub const INSTRUMENTS: &str = "instruments";
/// The folder of the packs.
pub const PACKS: &str = "instruments/packs";
/// The folder of the fictional cases for practice.
pub const TRAINING: &str = "instruments/training";

/// The shipped instruments, joined and checked; empty in the browser.
///
/// # Errors
/// The first fault in a data file. The build fails on it too.
pub fn catalogue() -> Result<Catalogue, AuthoringError> {
    Catalogue::load(&sources(files::INSTRUMENTS), &sources(files::PACKS))
}

/// The instruments as far as the first pages need them: the questions before the assessment with their gates, and of
/// all later questions what decides whether they are asked. No rule is in it, so nothing can be concluded from it.
///
/// # Errors
/// The first fault in a data file; at run time the page says it in words.
pub fn first_edition() -> Result<Catalogue, AuthoringError> {
    Catalogue::part(&sources(files::FIRST))
}

/// The instruments from the files that a page brought: name and content.
///
/// # Errors
/// The first fault in a data file.
pub fn brought(instruments: &[(String, String)], packs: &[(String, String)]) -> Result<Catalogue, AuthoringError> {
    Catalogue::load(&sources(instruments), &sources(packs))
}

/// The fictional cases for practice, as case files; none in the browser.
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

fn sources<T: AsRef<str>>(files: &[(T, T)]) -> Vec<Source<'_>> {
    files.iter().map(|(file, text)| Source { file: file.as_ref(), text: text.as_ref() }).collect()
}
