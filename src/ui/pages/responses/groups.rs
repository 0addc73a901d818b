//! The suggestions, ordered by how soon they are needed.

use std::collections::BTreeMap;

use crate::domain::answer::ItemId;
use crate::domain::assess::Suggestion;
use crate::domain::case::{Chosen, ChosenState};
use crate::domain::catalogue::Catalogue;
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::Response;

/// Suggestions that are needed by the same day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'c> {
    /// Within so many days; 0 is today.
    pub within_days: u16,
    /// The suggestions with the items behind them, in the order of the data.
    pub rows: Vec<(&'c Response, Vec<ItemId>)>,
}

/// How many were taken up, left out and left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Taken up.
    pub taken: usize,
    /// Left out.
    pub left: usize,
    /// Left out without saying why: open until that is said.
    pub left_without_reason: usize,
    /// Not decided, or without the reason.
    pub open: usize,
}

/// The suggestions by urgency, soonest first.
pub fn groups<'c>(catalogue: &'c Catalogue, suggestions: &[Suggestion]) -> Vec<Group<'c>> {
    let mut found: BTreeMap<u16, Vec<(&Response, Vec<ItemId>)>> = BTreeMap::new();
    for response in catalogue.files().iter().flat_map(|file| &file.responses) {
        if let Some(suggestion) = suggestions.iter().find(|suggestion| suggestion.id == response.id) {
            found.entry(response.within_days).or_default().push((response, suggestion.because.clone()));
        }
    }
    found.into_iter().map(|(within_days, rows)| Group { within_days, rows }).collect()
}

/// Responses that were chosen earlier and are not suggested any more. They are kept and shown.
pub fn no_longer<'c>(
    catalogue: &'c Catalogue,
    suggestions: &[Suggestion],
    chosen: &BTreeMap<String, Chosen>,
) -> Vec<&'c Response> {
    let all = catalogue.files().iter().flat_map(|file| &file.responses);
    let kept = all.filter(|response| chosen.contains_key(&response.id));
    kept.filter(|response| suggestions.iter().all(|suggestion| suggestion.id != response.id)).collect()
}

/// How far the choosing is.
pub fn tally(suggestions: &[Suggestion], chosen: &BTreeMap<String, Chosen>) -> Tally {
    let mut tally = Tally::default();
    for suggestion in suggestions {
        match chosen.get(&suggestion.id) {
            None => tally.open += 1,
            Some(chosen) => match chosen.state {
                ChosenState::Accepted => tally.taken += 1,
                // Left out is left out with a reason (SA 3.9).
                ChosenState::Rejected if chosen.reason.trim().is_empty() => {
                    tally.open += 1;
                    tally.left_without_reason += 1;
                }
                ChosenState::Rejected => tally.left += 1,
            },
        }
    }
    tally
}

/// A response newly taken up or left out. What was typed before stays. One taken up gets the day on
/// which it is due today, so that tomorrow does not move it.
pub fn choose(before: Option<&Chosen>, state: ChosenState, within_days: u16, today: Date) -> Chosen {
    let mut chosen = before.map_or_else(|| Chosen::new(state), |before| Chosen { state, ..before.clone() });
    if state == ChosenState::Accepted && chosen.due.is_blank() {
        chosen.due = DateText(due(within_days, today).to_string());
    }
    chosen
}

/// The day by which a response is due.
pub fn due(within_days: u16, today: Date) -> Date {
    today.plus_days(i64::from(within_days))
}

#[cfg(test)]
mod tests {
    use super::super::super::result::fixture::{case, catalogue, outcome, today};
    use super::*;

    #[test]
    fn every_suggestion_stands_in_exactly_one_group_and_the_soonest_come_first() {
        let outcome = outcome(&case(&[("T1", "yes"), ("T4", "yes"), ("L3", "yes"), ("L4", "suspected")]));
        let groups = groups(catalogue(), &outcome.suggestions);
        assert!(groups.windows(2).all(|pair| pair[0].within_days < pair[1].within_days));
        assert_eq!(groups.iter().map(|group| group.rows.len()).sum::<usize>(), outcome.suggestions.len());
        assert_eq!(groups[0].within_days, 0);
    }

    #[test]
    fn what_was_typed_stays_when_the_choice_changes() {
        let taken = choose(None, ChosenState::Accepted, 3, today());
        assert_eq!(taken.due.0, "2026-11-26");
        let typed = Chosen { text: "own words".to_owned(), due: DateText("2026-12-01".to_owned()), ..taken };
        let left = choose(Some(&typed), ChosenState::Rejected, 3, today());
        let again = choose(Some(&left), ChosenState::Accepted, 3, today());
        assert_eq!((again.text.as_str(), again.due.0.as_str()), ("own words", "2026-12-01"));
    }

    #[test]
    fn what_was_chosen_is_kept_when_it_is_not_suggested_any_more() {
        let before = outcome(&case(&[("T4", "yes")]));
        let after = outcome(&case(&[]));
        let gone = before
            .suggestions
            .iter()
            .find(|old| after.suggestions.iter().all(|new| new.id != old.id))
            .expect("one that goes");
        let chosen = BTreeMap::from([(gone.id.clone(), choose(None, ChosenState::Accepted, 0, today()))]);
        assert_eq!(no_longer(catalogue(), &before.suggestions, &chosen), Vec::<&Response>::new());
        assert_eq!(no_longer(catalogue(), &after.suggestions, &chosen).len(), 1);
    }

    #[test]
    fn leaving_out_without_a_reason_is_counted() {
        let outcome = outcome(&case(&[]));
        let first = outcome.suggestions[0].id.clone();
        let mut left = choose(None, ChosenState::Rejected, 0, today());
        let count = |left: &Chosen| tally(&outcome.suggestions, &BTreeMap::from([(first.clone(), left.clone())]));
        assert_eq!(count(&left), Tally { taken: 0, left: 0, left_without_reason: 1, open: outcome.suggestions.len() });
        left.reason = "not wanted".to_owned();
        assert_eq!(
            count(&left),
            Tally { taken: 0, left: 1, left_without_reason: 0, open: outcome.suggestions.len() - 1 }
        );
    }
}
