//! Whether an action has changed anything.

use super::Case;
use super::action::Action;
use super::undo::Undone;
use crate::domain::answer::{Entry, ItemId};
use crate::domain::assess::Remembered;

/// What stood in a case before an action, as far as the action can change it. What is done most, an answer to a question,
/// looks at that question alone.
pub(super) enum Before {
    /// One entry, and what goes with it.
    Entry(Box<One>),
    /// Everything.
    Whole(Box<Case>),
}

/// One entry, what was said at it on an earlier day, and how much and what would be taken back.
pub(super) struct One {
    item: ItemId,
    entry: Option<Entry>,
    said: Option<Remembered>,
    undo: (usize, Option<Undone>),
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
        let (entry, said) = (case.answers.get(item).cloned(), case.said_before.get(item).cloned());
        Self::Entry(Box::new(One { item: item.clone(), entry, said, undo }))
    }

    /// Takes empty shells away, and says whether the case is another one.
    pub(super) fn tidied(self, case: &mut Case) -> bool {
        match self {
            Self::Entry(one) => {
                let One { item, entry, said, undo } = *one;
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
