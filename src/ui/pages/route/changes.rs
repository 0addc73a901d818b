//! From what a question reports to a change of the record.

use crate::domain::case::RouteChange;
use crate::ui::questions::Recorder;

/// The change a report stands for; none for what a record does not have.
pub fn of(report: Recorder) -> Option<RouteChange> {
    match report {
        Recorder::Answer(item, answer) => Some(RouteChange::Answer(item, answer)),
        Recorder::Note(item, text) => Some(RouteChange::Note(item, text)),
        Recorder::Flag(item, flagged) => Some(RouteChange::Flag(item, flagged)),
        Recorder::Release(item, released) => Some(RouteChange::Release(item, released)),
        // A record is about a place: there is no last time to confirm.
        // What is taken over concerns the whole case: the page sees to it.
        Recorder::Confirm(_) | Recorder::TakeOver(..) => None,
    }
}
