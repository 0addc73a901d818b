//! The types of assistance as the rules of the plan see them, and the agreement to contact afterwards.

use std::collections::BTreeSet;

use crate::domain::answer::ItemId;
use crate::domain::assess::{Facts, Findings, Scene};
pub use crate::domain::assistance::{Standing, TypeNow, findings, types};
use crate::domain::catalogue::Catalogue;

/// Whether the person agrees to contact after arrival.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContactNow {
    /// The person agrees.
    pub agreed: bool,
    /// Where that is asked.
    pub asked_at: Vec<ItemId>,
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
    use crate::domain::scale::Level;

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
        assert_eq!(of(&all, "G"), Standing::NotNow, "not known to be fit to work");
        assert_eq!(of(&all, "J"), Standing::NotNow, "not agreed to contact");
        assert!(all.iter().filter(|row| row.standing.is_held_back()).all(|row| !row.held_by.is_empty()));
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
        assert!(!before.is_held_back());
        let in_force = case(&wants).with_inputs(today(), |inputs| {
            let case = case(&wants);
            let facts = case.facts(catalogue(), inputs);
            of(&types(catalogue(), &Scene::of(&facts, &findings(&outcome(&case), Some(Level::Critical)))), "G")
        });
        assert_eq!(in_force, Standing::NotNow);
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
