//! The types of assistance as they stand for this person: suggested, possible, or not offered.
//!
//! INVARIANT: a type that is not offered stays in sight with its reason; nothing is hidden.

use std::collections::BTreeSet;

use crate::domain::answer::ItemId;
use crate::domain::assess::{Facts, Findings, Outcome, Scene};
use crate::domain::catalogue::Catalogue;
use crate::domain::instrument::{Assistance, Dimension};
use crate::domain::scale::Level;

/// Where a type of assistance stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Something in the answers speaks for it.
    Suggested,
    /// Nothing speaks for it or against it.
    Possible,
    /// Not offered now; the reason is `assistance-<id>.blocked`.
    Blocked,
}

/// A type of assistance and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeNow {
    /// Its name in the data.
    pub id: String,
    /// Where it stands.
    pub standing: Standing,
    /// The dimension its first approach counts under.
    pub dimension: Dimension,
    /// The questions that hold it back, while it is not offered.
    pub held_by: Vec<ItemId>,
}

/// Whether the person agrees to contact after arrival.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContactNow {
    /// The person agrees.
    pub agreed: bool,
    /// Where that is asked.
    pub asked_at: Vec<ItemId>,
}

/// All types, in the order of the data.
pub fn types(catalogue: &Catalogue, scene: &Scene<'_, '_>) -> Vec<TypeNow> {
    catalogue.assistance().map(|row| now(catalogue, row, scene)).collect()
}

fn now(catalogue: &Catalogue, row: &Assistance, scene: &Scene<'_, '_>) -> TypeNow {
    let blocked = row.blocked_when.as_ref().is_some_and(|when| scene.holds(when));
    let standing = if blocked {
        Standing::Blocked
    } else if scene.holds(&row.suggest_when) {
        Standing::Suggested
    } else {
        Standing::Possible
    };
    let named = row.blocked_when.iter().filter(|_| blocked).flat_map(Catalogue::named_in);
    let first = catalogue.approaches().into_iter().find(|approach| approach.assistance == row.id);
    TypeNow {
        id: row.id.clone(),
        standing,
        dimension: first.map_or(Dimension::Social, |approach| approach.dimension),
        held_by: named.cloned().collect(),
    }
}

/// The findings the types look at. The level in force counts, which is never below the floor.
pub fn findings(outcome: &Outcome, in_force: Option<Level>) -> Findings {
    let mut findings = Findings {
        level: outcome.floor.max(in_force.unwrap_or_default()),
        timing: outcome.timing,
        provisional: outcome.provisional,
        confidence: Some(outcome.confidence),
        retrafficking: outcome.retrafficking,
        bands: outcome.legs.iter().map(|leg| (leg.leg, leg.band)).collect(),
        ..Findings::default()
    };
    for hit in &outcome.hits {
        findings.spoken.entry(hit.rule.clone()).or_default().extend(hit.because.iter().cloned());
    }
    findings
}

/// Whether the person agrees to contact after arrival: the type of assistance that is held back by a
/// consent alone is the one of contact afterwards (SA 8.3). Without such a type nobody has agreed.
pub fn contact(catalogue: &Catalogue, facts: &Facts<'_>) -> ContactNow {
    let none = Findings::default();
    let scene = Scene::of(facts, &none);
    let consents: BTreeSet<&ItemId> =
        catalogue.plan_facts().map(|facts| facts.consents.iter().collect()).unwrap_or_default();
    let mut contact = ContactNow::default();
    let mut held = false;
    for blocked in catalogue.assistance().filter_map(|row| row.blocked_when.as_ref()) {
        let named = Catalogue::named_in(blocked);
        if !named.is_empty() && named.is_subset(&consents) && !blocked.uses_findings() {
            held |= scene.holds(blocked);
            contact.asked_at.extend(named.into_iter().cloned());
        }
    }
    contact.agreed = !held && !contact.asked_at.is_empty();
    contact
}

#[cfg(test)]
mod tests {
    use super::super::super::result::fixture::{case, catalogue, outcome, today};
    use super::*;
    use crate::domain::case::Case;

    fn standing(case: &Case) -> Vec<TypeNow> {
        case.with_inputs(today(), |inputs| {
            let facts = case.facts(catalogue(), inputs);
            types(catalogue(), &Scene::of(&facts, &findings(&outcome(case), None)))
        })
    }

    fn of(all: &[TypeNow], id: &str) -> Standing {
        all.iter().find(|row| row.id == id).expect("a type").standing
    }

    #[test]
    fn all_ten_types_are_there_and_what_is_not_known_holds_back() {
        let all = standing(&case(&[]));
        assert_eq!(all.len(), 10);
        assert_eq!(of(&all, "E"), Standing::Blocked, "a family not yet cleared");
        assert_eq!(of(&all, "G"), Standing::Blocked, "not known to be fit to work");
        assert_eq!(of(&all, "J"), Standing::Blocked, "not agreed to contact");
        assert!(all.iter().filter(|row| row.standing == Standing::Blocked).all(|row| !row.held_by.is_empty()));
    }

    #[test]
    fn answers_suggest_and_a_finding_holds_back() {
        let all = standing(&case(&[("RI5", "urgent"), ("CNE", "agrees")]));
        assert_eq!(of(&all, "B"), Standing::Suggested);
        assert_eq!(of(&all, "J"), Standing::Suggested);
        let wants = [("RI16", "some"), ("RI16A", "now"), ("SK9", "yes")];
        let before = case(&wants).with_inputs(today(), |inputs| {
            let case = case(&wants);
            let facts = case.facts(catalogue(), inputs);
            let quiet = Findings::default();
            of(&types(catalogue(), &Scene::of(&facts, &quiet)), "G")
        });
        assert_ne!(before, Standing::Blocked);
        let in_force = case(&wants).with_inputs(today(), |inputs| {
            let case = case(&wants);
            let facts = case.facts(catalogue(), inputs);
            of(&types(catalogue(), &Scene::of(&facts, &findings(&outcome(&case), Some(Level::Critical)))), "G")
        });
        assert_eq!(in_force, Standing::Blocked);
    }

    #[test]
    fn nobody_is_contacted_without_having_agreed() {
        let agreed = |answers: &[(&str, &str)]| {
            let case = case(answers);
            case.with_inputs(today(), |inputs| contact(catalogue(), &case.facts(catalogue(), inputs)))
        };
        assert!(!agreed(&[]).agreed);
        assert!(!agreed(&[("CNE", "?")]).agreed);
        assert!(!agreed(&[("CNE", "withdrawn")]).agreed);
        assert!(agreed(&[("CNE", "agrees")]).agreed);
        assert_eq!(agreed(&[]).asked_at, [ItemId::from("CNE")]);
    }
}
