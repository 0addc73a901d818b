//! From what a question reports to a change of the record.

use crate::domain::answer::{Answer, Entry, ItemId};
use crate::domain::case::RouteChange;
use crate::domain::route::RouteRecord;
use crate::ui::questions::Recorder;

/// The change a report stands for; none for what a record does not have.
pub fn of(report: Recorder, record: &RouteRecord) -> Option<RouteChange> {
    match report {
        // An answer that is taken back leaves nothing behind, not even its day.
        Recorder::Answer(item, Answer::Empty) => Some(edited(record, item, |entry| {
            entry.answer = Answer::Empty;
            (entry.on, entry.from) = (None, None);
        })),
        Recorder::Answer(item, answer) => Some(RouteChange::Answer(item, answer)),
        Recorder::Note(item, text) => Some(RouteChange::Note(item, text)),
        Recorder::Flag(item, flagged) => Some(edited(record, item, |entry| entry.flagged = flagged)),
        Recorder::Release(item, released) => Some(edited(record, item, |entry| entry.text_released = released)),
        // A record is about a place: there is no last time to confirm.
        // What is taken over concerns the whole case: the page sees to it.
        Recorder::Confirm(_) | Recorder::TakeOver(..) => None,
    }
}

fn edited(record: &RouteRecord, item: ItemId, edit: impl FnOnce(&mut Entry)) -> RouteChange {
    let mut record = record.clone();
    edit(record.answers.entry(item).or_default());
    record.answers.retain(|_, entry| *entry != Entry::default());
    RouteChange::Load(Box::new(record))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loaded(change: Option<RouteChange>) -> Option<RouteRecord> {
        match change {
            Some(RouteChange::Load(record)) => Some(*record),
            _ => None,
        }
    }

    #[test]
    fn an_answer_taken_back_leaves_nothing_behind() {
        let mut record = RouteRecord::default();
        record.answers.insert(ItemId::from("G1"), Entry { answer: Answer::NotKnown, ..Entry::default() });
        let change = of(Recorder::Answer(ItemId::from("G1"), Answer::Empty), &record);
        assert_eq!(loaded(change), Some(RouteRecord::default()));
    }

    #[test]
    fn a_flag_keeps_the_answer() {
        let mut record = RouteRecord::default();
        record.answers.insert(ItemId::from("G1"), Entry { answer: Answer::NotKnown, ..Entry::default() });
        let changed = loaded(of(Recorder::Flag(ItemId::from("G1"), true), &record)).expect("a record");
        assert_eq!(
            changed.answers.get(&ItemId::from("G1")).map(|entry| (entry.flagged, entry.answer.clone())),
            Some((true, Answer::NotKnown))
        );
    }
}
