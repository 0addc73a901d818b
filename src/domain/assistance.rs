//! The types of assistance as they stand for this person (SA 8.3): suggested, possible, not yet, or
//! not offered. The page and the rules of the plan read the same.
//!
//! INVARIANT: a type that is not offered stays in sight with its reason; nothing is hidden.

use std::collections::BTreeMap;

use super::answer::ItemId;
use super::assess::{Findings, Outcome, Scene};
use super::catalogue::Catalogue;
use super::instrument::{Assistance, Blocks, Dimension};
use super::scale::Level;

/// Where a type of assistance stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Something in the answers speaks for it.
    Suggested,
    /// Nothing speaks for it or against it.
    Possible,
    /// May be planned and is not delivered yet; the reason is `assistance-<id>.blocked`.
    NotNow,
    /// Not offered; the reason is `assistance-<id>.blocked`.
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
    /// The questions that hold it back, while it is held back.
    pub held_by: Vec<ItemId>,
}

impl Standing {
    /// Not offered, or not yet.
    pub fn is_held_back(self) -> bool {
        self.blocks().is_some()
    }

    fn blocks(self) -> Option<Blocks> {
        match self {
            Self::Suggested | Self::Possible => None,
            Self::NotNow => Some(Blocks::Delivery),
            Self::Blocked => Some(Blocks::Plan),
        }
    }
}

/// All types, in the order of the data.
pub fn types(catalogue: &Catalogue, scene: &Scene<'_, '_>) -> Vec<TypeNow> {
    catalogue.assistance().map(|row| now(catalogue, row, scene)).collect()
}

/// The types that are held back, and what of them.
pub fn blocked(types: &[TypeNow]) -> BTreeMap<String, Blocks> {
    types.iter().filter_map(|row| Some((row.id.clone(), row.standing.blocks()?))).collect()
}

fn now(catalogue: &Catalogue, row: &Assistance, scene: &Scene<'_, '_>) -> TypeNow {
    let blocked = row.blocked_when.as_ref().is_some_and(|when| scene.holds(when));
    let standing = match row.blocks.filter(|_| blocked) {
        Some(Blocks::Plan) => Standing::Blocked,
        Some(Blocks::Delivery) => Standing::NotNow,
        None if scene.holds(&row.suggest_when) => Standing::Suggested,
        None => Standing::Possible,
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
