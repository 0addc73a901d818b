//! Taking back the last answer, wherever it was given.

use super::{Case, UNDO_LIMIT};
use crate::domain::answer::{Answer, Entry, ItemId, Value};
use crate::domain::assess::Remembered;
use crate::domain::scale::Leg;

/// What stood at an item before an answer to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Undone {
    pub(super) spot: Answered,
    entry: Option<Entry>,
    said_before: Option<Remembered>,
}

/// Where an answer was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answered {
    /// Among the answers of the case.
    Case(ItemId),
    /// In the record of a part of the way.
    Route(Leg, ItemId),
    /// In a questionnaire, by position from 0.
    Wave(usize, ItemId),
}

impl Case {
    /// Remembers what stands there now, so that this answer can be taken back, unless it only goes on.
    pub(super) fn can_take_back(&mut self, spot: Answered, answer: &Answer) {
        if !self.goes_on_typing(&spot, answer) {
            self.remember(spot);
        }
    }

    /// Remembers what stands there now.
    pub(super) fn remember(&mut self, spot: Answered) {
        let entry = self.answered(&spot).cloned();
        let said_before = match &spot {
            Answered::Case(item) => self.said_before.get(item).cloned(),
            Answered::Route(..) | Answered::Wave(..) => None,
        };
        self.undo.push(Undone { spot, entry, said_before });
        if self.undo.len() > UNDO_LIMIT {
            self.undo.remove(0);
        }
    }

    /// What stands there.
    pub fn answered(&self, spot: &Answered) -> Option<&Entry> {
        match spot {
            Answered::Case(item) => self.answers.get(item),
            Answered::Route(leg, item) => self.routes.get(leg)?.answers.get(item),
            Answered::Wave(at, item) => self.waves.get(*at)?.answers.get(item),
        }
    }

    /// Whether it is the next letter of the answer that was begun last: that is taken back as a whole.
    fn goes_on_typing(&self, spot: &Answered, answer: &Answer) -> bool {
        let typed = |answer: &Answer| match answer {
            Answer::Given(Value::Text(_) | Value::Number(_) | Value::Date(_)) | Answer::NotApplicable(_) => {
                Some(std::mem::discriminant(answer))
            }
            _ => None,
        };
        let before = self.answered(spot).and_then(|entry| typed(&entry.answer));
        self.last_answered() == Some(spot) && before.is_some() && before == typed(answer)
    }

    /// Takes back the last answer.
    pub(super) fn take_back(&mut self) {
        let Some(Undone { spot, entry, said_before }) = self.undo.pop() else { return };
        let (answers, item) = match spot {
            Answered::Case(item) => {
                match said_before {
                    Some(said) => drop(self.said_before.insert(item.clone(), said)),
                    None => drop(self.said_before.remove(&item)),
                }
                (Some(&mut self.answers), item)
            }
            // A record goes with the last thing in it, and comes back with it.
            Answered::Route(leg, item) => (Some(&mut self.routes.entry(leg).or_default().answers), item),
            Answered::Wave(at, item) => (self.waves.get_mut(at).map(|wave| &mut wave.answers), item),
        };
        let Some(answers) = answers else { return };
        match entry {
            Some(entry) => drop(answers.insert(item, entry)),
            None => drop(answers.remove(&item)),
        }
    }

    /// Where the answer was given that [`Action::Undo`](super::Action::Undo) would take back.
    pub fn last_answered(&self) -> Option<&Answered> {
        self.undo.last().map(|undone| &undone.spot)
    }
}
