//! Files out and in.

use super::spoken::text;
use super::{no_record, report};
use crate::domain::case::{Action, Case, RouteChange, World};
use crate::domain::exchange::{self, FileFault, FileKind, LARGEST, Spot};
use crate::domain::referral::Letter;
use crate::ui::pages::message_text;
use crate::ui::screen::{Ask, FileMessage, Look, OpenJob, SaveJob, Screen};
use crate::ui::sealed::Content;
use crate::wording::Words;

/// What came of opening a file.
#[derive(Debug)]
pub enum Opened {
    /// A case, to continue or to reassess.
    Case(Box<Case>),
    /// One message of the other office.
    Letter(Box<Letter>),
    /// Something to say; the change, if any, has been asked for already.
    Message(FileMessage),
}

const JSON: &str = "application/json";
const PLAIN: &str = "text/plain";

/// The file for a save: neutral name, kind of content, text. `None` if there is nothing to save, or
/// nothing may be.
pub fn file(job: SaveJob, look: &Look, screen: &Screen) -> Option<(&'static str, &'static str, String)> {
    let (case, catalogue) = (&look.case, screen.catalogue);
    let of_person = match job {
        SaveJob::Summary(_) | SaveJob::Message(_) | SaveJob::Route(_) => true,
        SaveJob::Place => false,
    };
    if of_person && no_record(look).is_some() {
        return None;
    }
    match job {
        SaveJob::Summary(level) => {
            let report = report(look, screen, level);
            let said = |words: &Words| exchange::summary(&report, &|say: &_| text(words, say));
            Some(("summary.txt", PLAIN, in_each(screen.words_out().into_iter().map(said))))
        }
        SaveJob::Message(step) => message_out(step, look, screen).map(|text| ("message.txt", PLAIN, text)),
        SaveJob::Route(leg) => {
            let record = case.routes.get(&leg)?;
            fits(exchange::write_route(record, catalogue)).map(|text| ("route.json", JSON, text))
        }
        SaveJob::Place => fits(exchange::write_place(&look.place, catalogue)).map(|text| ("place.json", JSON, text)),
    }
}

/// A message in the languages in which it goes out, sealed or not.
fn message_out(step: u8, look: &Look, screen: &Screen) -> Option<String> {
    let said = |words| message_text(step, &look.case, screen.catalogue, words, look.today);
    let texts: Option<Vec<String>> = screen.words_out().into_iter().map(said).collect();
    Some(in_each(texts?.into_iter()))
}

/// The same in each language, one after the other.
fn in_each(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join("\n\n")
}

/// What could not be opened again is not saved: the worker would rely on it.
fn fits(text: String) -> Option<String> {
    (text.len() <= LARGEST).then_some(text)
}

/// What is to be sealed, as a text. `None` if nothing may be saved or handed over, or what was saved
/// could not be opened again.
pub fn sealed_text(what: Content, for_office: bool, look: &Look, screen: &Screen) -> Option<String> {
    if no_record(look).is_some() {
        return None;
    }
    let (case, catalogue) = (&look.case, screen.catalogue);
    let world = World { catalogue, today: look.today };
    match what {
        Content::Case if for_office => {
            let copy = case.for_other_office(world).ok()?;
            fits(exchange::write_case(&copy, catalogue))
        }
        Content::Case => fits(exchange::write_case(case, catalogue)),
        Content::Message(step) => {
            let text = message_out(step, look, screen)?;
            let letter =
                case.with_referral_context(world, |context| case.referral.letter(step, context, case.training, text))?;
            fits(exchange::write_message(&letter, catalogue))
        }
    }
}

/// Whether the case fits into a file.
pub fn case_fits(look: &Look, screen: &Screen) -> bool {
    fits(exchange::write_case(&look.case, screen.catalogue)).is_some()
}

/// Reads a file that was picked. The running case is untouched whatever is wrong with it.
pub fn open(job: OpenJob, text: &str, look: &Look, screen: &Screen) -> Opened {
    let _ = look;
    let done = |id| FileMessage { id, detail: String::new() };
    let message = match job {
        OpenJob::Case => match exchange::read_case(text, screen.catalogue) {
            Ok(case) => return Opened::Case(Box::new(case)),
            Err(FileFault::OtherKind(FileKind::Message)) => match exchange::read_message(text, screen.catalogue) {
                Ok(letter) => return Opened::Letter(Box::new(letter)),
                Err(fault) => message(fault, screen),
            },
            Err(fault) => message(fault, screen),
        },
        OpenJob::Route(leg) => match exchange::read_route(text, screen.catalogue) {
            Ok(record) => {
                screen.act.emit(Action::Route(leg, RouteChange::Load(Box::new(record))));
                done("file-route-opened")
            }
            Err(fault) => message(fault, screen),
        },
        OpenJob::Place => match exchange::read_place(text, screen.catalogue) {
            Ok(check) => {
                screen.ask.emit(Ask::Place(Box::new(check)));
                done("file-place-opened")
            }
            Err(fault) => message(fault, screen),
        },
        // Keys are read where they are needed; none of them comes here.
        OpenJob::Keys | OpenJob::KeyFile => done("file-foreign"),
    };
    Opened::Message(message)
}

/// What is wrong, and where. Never what stands there.
fn message(fault: FileFault, screen: &Screen) -> FileMessage {
    let place = |spot: Spot| format!("{}:{}", spot.line, spot.column);
    let (id, detail) = match fault {
        FileFault::TooLarge => ("file-too-large", String::new()),
        FileFault::Damaged(spot) => ("file-damaged", place(spot)),
        FileFault::Foreign => ("file-foreign", String::new()),
        FileFault::OtherKind(kind) => ("file-other-kind", screen.words.part("file-kind", kind.key())),
        FileFault::Newer(version) => ("file-newer", version.to_string()),
        FileFault::NotAsExpected(spot) => ("file-not-as-expected", place(spot)),
        FileFault::Twice(spot) => ("file-twice", place(spot)),
        FileFault::UnknownName(spot) => ("file-unknown-name", place(spot)),
        FileFault::UnknownAnswer(spot) => ("file-unknown-answer", place(spot)),
    };
    FileMessage { id, detail }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
