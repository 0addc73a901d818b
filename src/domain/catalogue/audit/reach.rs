//! Whether an item can be asked at all.

use std::collections::BTreeSet;

use super::states::{MadeUp, State, states};
use crate::domain::answer::{Answer, ItemId};
use crate::domain::assess::{Facts, View};
use crate::domain::catalogue::Catalogue;
use crate::domain::condition::Condition;
use crate::domain::date::Date;

/// Assignments beyond this many are not tried; the item then counts as out of reach.
const MOST: usize = 200_000;

/// Answers to the items named in its conditions, and in theirs, under which an item is asked.
pub(super) fn way_to(catalogue: &Catalogue, item: &ItemId, today: Date) -> Option<Vec<(ItemId, Answer)>> {
    let mut named = BTreeSet::new();
    gather(catalogue, item, &mut named);
    let mut odometer: Vec<(&ItemId, Vec<State>, usize)> = Vec::new();
    for name in named {
        odometer.push((name, states(catalogue, catalogue.item(name)?, today), 0));
    }
    let mut case = MadeUp::calm(catalogue, today);
    if is_shown(catalogue, &case, item, today) {
        return Some(Vec::new());
    }
    for _ in 0..MOST {
        let way: Vec<(ItemId, Answer)> = odometer
            .iter()
            .filter_map(|(name, states, at)| Some(((*name).clone(), states.get(*at)?.answer.clone())))
            .collect();
        for (name, answer) in &way {
            case.answer(name, answer.clone(), today);
        }
        if is_shown(catalogue, &case, item, today) {
            return Some(way);
        }
        if !turn(&mut odometer) {
            return None;
        }
    }
    None
}

/// The next assignment; false after the last.
fn turn(odometer: &mut [(&ItemId, Vec<State>, usize)]) -> bool {
    for (_, states, at) in odometer {
        *at += 1;
        if *at < states.len() {
            return true;
        }
        *at = 0;
    }
    false
}

fn is_shown(catalogue: &Catalogue, case: &MadeUp, item: &ItemId, today: Date) -> bool {
    case.with_inputs(today, |inputs| {
        Facts::build(catalogue, inputs, View::Recorded).seen(item).is_some_and(|seen| seen.shown)
    })
}

/// The items an item's being asked depends on, near and far.
fn gather<'c>(catalogue: &'c Catalogue, item: &ItemId, named: &mut BTreeSet<&'c ItemId>) {
    let section = catalogue.section_of(item).and_then(|section| section.when.as_ref());
    let own = catalogue.item(item).and_then(|item| item.when.as_ref());
    let conditions: [Option<&Condition>; 2] = [section, own];
    for name in conditions.into_iter().flatten().flat_map(Catalogue::named_in) {
        if named.insert(name) {
            gather(catalogue, name, named);
        }
    }
}
