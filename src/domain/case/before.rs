//! Whether an action has changed anything.

use super::Case;
use super::action::Action;
use super::undo::Undone;
use crate::domain::answer::{Entry, ItemId};
use crate::domain::assess::Remembered;

/// What stood in a case before an action, as far as the action can change it. What is done most, an answer to a question,
/// looks at that question alone.
pub(super) enum Before {
    /// One entry, what was said at it on an earlier day, and what would be taken back.
    Entry(ItemId, Option<Entry>, Option<Remembered>, (usize, Option<Undone>)),
    /// Everything.
    Whole(Box<Case>),
}

impl Before {
    /// What the action can change.
    pub(super) fn of(case: &Case, action: &Action) -> Self {
        match action {
            Action::Answer(item, _)
            | Action::Note(item, _)
            | Action::Flag(item, _)
            | Action::AskAgain(item, _)
            | Action::Release(item, _)
            | Action::Confirm(item) => Self::entry(case, item),
            _ => Self::Whole(Box::new(case.clone())),
        }
    }

    fn entry(case: &Case, item: &ItemId) -> Self {
        let undo = (case.undo.len(), case.undo.last().cloned());
        Self::Entry(item.clone(), case.answers.get(item).cloned(), case.said_before.get(item).cloned(), undo)
    }

    /// Takes empty shells away, and says whether the case is another one.
    pub(super) fn tidied(self, case: &mut Case) -> bool {
        match self {
            Self::Entry(item, entry, said, undo) => {
                if case.answers.get(&item).is_some_and(|entry| *entry == Entry::default()) {
                    case.answers.remove(&item);
                }
                let same = case.answers.get(&item) == entry.as_ref() && case.said_before.get(&item) == said.as_ref();
                !same || (case.undo.len(), case.undo.last()) != (undo.0, undo.1.as_ref())
            }
            Self::Whole(before) => {
                case.tidy();
                *case != *before
            }
        }
    }
}
