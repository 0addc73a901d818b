//! What leaves the screen: paper and files.
//!
//! INVARIANT: only what was asked and answered goes out, and free text only line by line.

use yew::prelude::*;

use super::screen::{FileMessage, Look, OpenJob, PrintJob, SaveJob, Screen};
use crate::domain::case::Case;
use crate::domain::exchange::{self, CaseFileFault};

/// What came of opening a file.
pub enum Opened {
    /// A case, to continue or to reassess.
    Case(Box<Case>),
    /// Something to say; the change, if any, has been asked for already.
    Message(FileMessage),
}

/// The file for a save: neutral name, kind of content, text.
pub fn file(job: SaveJob, look: &Look, screen: &Screen) -> Option<(&'static str, &'static str, String)> {
    match job {
        SaveJob::Case => {
            Some(("assessment.json", "application/json", exchange::write_case(&look.case, screen.catalogue)))
        }
        SaveJob::Summary(_) | SaveJob::Message(_) | SaveJob::Route(_) | SaveJob::Place => None,
    }
}

/// Reads a file that was picked. The running case is untouched whatever is wrong with it.
pub fn open(job: OpenJob, text: &str, look: &Look, screen: &Screen) -> Opened {
    let _ = look;
    match job {
        OpenJob::Case => match exchange::read_case(text, screen.catalogue) {
            Ok(case) => Opened::Case(Box::new(case)),
            Err(fault) => Opened::Message(message(&fault)),
        },
        OpenJob::Route(_) | OpenJob::Place => Opened::Message(FileMessage { id: "file-foreign", detail: String::new() }),
    }
}

fn message(fault: &CaseFileFault) -> FileMessage {
    let (id, detail) = match fault {
        CaseFileFault::TooLarge => ("file-too-large", String::new()),
        CaseFileFault::Damaged { line, column } => ("file-damaged", format!("{line}:{column}")),
        CaseFileFault::Foreign => ("file-foreign", String::new()),
        CaseFileFault::Newer(version) => ("file-newer", version.to_string()),
        CaseFileFault::NotAsExpected { line, column } => ("file-not-as-expected", format!("{line}:{column}")),
        CaseFileFault::UnknownItem(item) => ("file-unknown-item", item.clone()),
    };
    FileMessage { id, detail }
}

/// Properties of [`PrintSheet`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What is printed.
    pub job: PrintJob,
    /// The case.
    pub look: Look,
}

/// The document that is printed. On the screen it is out of sight; on paper it is all there is.
#[component]
pub fn PrintSheet(props: &Props) -> Html {
    let _ = props;
    html! { <div class="print-only"></div> }
}

/// Properties of [`OutputsPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct PageProps {
    /// The case.
    pub look: Look,
}

/// The page to save or print from.
#[component]
pub fn OutputsPage(props: &PageProps) -> Html {
    let _ = props;
    html! {}
}
