//! Scored instruments: a profile by dimension with coverage and bounds (RI 1.7).
//!
//! INVARIANT: an answer that is missing is never a number. What was declined, not known or not
//! asked widens the bounds; what does not apply leaves the base.
//! INVARIANT: a score never touches level, money, eligibility or a contact interval (RI 1.6): no
//! other module of the domain reads one.

mod pack;
mod ratio;

use std::collections::BTreeMap;

pub use pack::{Audience, Band, Composite, Dimension, MissingPolicy, Pack, PackItem, Points, Status, Weighted};
pub use ratio::Ratio;

use super::answer::{Answer, Entry, ItemId, Value};
use super::condition::Condition;

/// The answers of one wave: baseline or follow-up.
pub type Answers = BTreeMap<ItemId, Entry>;

/// The profile of one dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The dimension.
    pub dimension: String,
    /// How many items apply to this person.
    pub applicable: usize,
    /// How many of them were answered.
    pub answered: usize,
    /// How many of them the person declined.
    pub declined: usize,
    /// Weight answered over weight applicable; `None` if nothing applies.
    pub coverage: Option<Ratio>,
    /// What the score would be if each missing answer were worst, and if each were best.
    pub bounds: Option<(Ratio, Ratio)>,
    /// The score, or why there is none.
    pub score: Score,
}

/// A score, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Score {
    /// The exact value, 0 to 1.
    Computed(Ratio),
    /// Too much is missing for the instrument's own minimum.
    TooLittleAnswered,
    /// The instrument wants every applicable item answered.
    Incomplete,
    /// No item of the dimension applies to this person.
    NothingApplies,
    /// The instrument's weights are not loaded.
    WeightsMissing,
}

/// The result of one wave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    /// One profile per dimension, in the order of the pack.
    pub profiles: Vec<Profile>,
    /// The composite, if the pack defines one.
    pub composite: Option<Score>,
    /// The pack has not been checked by a second person.
    pub unverified: bool,
}

/// How one item stands in the base.
enum Standing {
    Points(u64),
    Missing { declined: bool },
    Outside,
}

/// Scores one wave of answers.
pub fn score(pack: &Pack, answers: &Answers) -> Scored {
    let profiles: Vec<Profile> = pack.dimensions.iter().map(|dimension| profile(pack, dimension, answers)).collect();
    let composite = pack.composite.as_ref().map(|composite| compose(pack, composite, &profiles, answers));
    Scored { profiles, composite, unverified: pack.unverified() }
}

/// Scores two waves on the items answered in both, so that a newly answered item is not taken for
/// change. `None` for a dimension without a common item.
pub fn paired(pack: &Pack, before: &Answers, after: &Answers) -> Vec<Option<(Ratio, Ratio)>> {
    let both = |dimension: &Dimension| -> Option<(Ratio, Ratio)> {
        let mut sums = (0u128, 0u128, 0u128);
        for item in &dimension.items {
            if let (Standing::Points(old), Standing::Points(new)) =
                (standing(dimension, item, before), standing(dimension, item, after))
            {
                sums.0 += u128::from(item.weight) * u128::from(old);
                sums.1 += u128::from(item.weight) * u128::from(new);
                sums.2 += u128::from(item.weight) * u128::from(Points::ONE);
            }
        }
        Some((Ratio::new(sums.0, sums.2)?, Ratio::new(sums.1, sums.2)?))
    };
    pack.dimensions.iter().map(both).collect()
}

/// Whether an item of a pack is asked, given the answers so far.
pub fn is_asked(dimension: &Dimension, item: &PackItem, answers: &Answers) -> bool {
    asked(dimension, item, answers, dimension.items.len())
}

/// How many questions that have to be answered before a wave counts as completed have no answer at all (RI 1.7). One
/// that was declined or is not known has been asked.
pub fn required_open(pack: &Pack, answers: &Answers) -> usize {
    let empty = |item: &ItemId| answers.get(item).is_none_or(|entry| entry.answer == Answer::Empty);
    let open = |dimension: &Dimension| {
        let required = dimension.items.iter().filter(|item| item.required && empty(&item.id));
        required.filter(|item| is_asked(dimension, item, answers)).count()
    };
    pack.dimensions.iter().map(open).sum()
}

fn asked(dimension: &Dimension, item: &PackItem, answers: &Answers, depth: usize) -> bool {
    item.when.as_ref().is_none_or(|condition| holds(condition, dimension, answers, depth))
}

/// The conditions a pack can use are those of RI 5.4: exists, =, != and their combinations.
/// A question that is itself not asked counts as having no answer.
fn holds(condition: &Condition, dimension: &Dimension, answers: &Answers, depth: usize) -> bool {
    let Some(deeper) = depth.checked_sub(1) else { return false };
    let given = |id: &ItemId| -> Option<&Value> {
        let item = dimension.items.iter().find(|item| item.id == *id)?;
        if !asked(dimension, item, answers, deeper) {
            return None;
        }
        match &answers.get(id)?.answer {
            Answer::Given(value) => Some(value),
            Answer::Empty | Answer::NotAsked | Answer::NotKnown | Answer::Declined | Answer::NotApplicable(_) => None,
        }
    };
    match condition {
        Condition::All(parts) => parts.iter().all(|part| holds(part, dimension, answers, depth)),
        Condition::Any(parts) => parts.iter().any(|part| holds(part, dimension, answers, depth)),
        Condition::Not(part) => !holds(part, dimension, answers, depth),
        Condition::Exists(item) => given(item).is_some(),
        Condition::Is(is) => given(&is.item).is_some_and(|value| is.codes.iter().any(|code| value.has(code))),
        Condition::IsNot(is) => !given(&is.item).is_some_and(|value| is.codes.iter().any(|code| value.has(code))),
        _ => false,
    }
}

fn standing(dimension: &Dimension, item: &PackItem, answers: &Answers) -> Standing {
    if !is_asked(dimension, item, answers) {
        return Standing::Outside;
    }
    match answers.get(&item.id).map(|entry| &entry.answer) {
        Some(Answer::NotApplicable(_)) => Standing::Outside,
        Some(Answer::Declined) => Standing::Missing { declined: true },
        None | Some(Answer::Empty | Answer::NotAsked | Answer::NotKnown) => Standing::Missing { declined: false },
        Some(Answer::Given(value)) => match item.points(value) {
            Some(points) => Standing::Points(points),
            None => Standing::Missing { declined: false },
        },
    }
}

fn profile(pack: &Pack, dimension: &Dimension, answers: &Answers) -> Profile {
    let mut counts = (0usize, 0usize, 0usize);
    let (mut earned, mut answered, mut missing) = (0u128, 0u128, 0u128);
    for item in &dimension.items {
        let weight = u128::from(item.weight);
        match standing(dimension, item, answers) {
            Standing::Outside => continue,
            Standing::Missing { declined } => {
                missing += weight;
                counts.2 += usize::from(declined);
            }
            Standing::Points(points) => {
                earned += weight * u128::from(points);
                answered += weight;
                counts.1 += 1;
            }
        }
        counts.0 += 1;
    }
    let one = u128::from(Points::ONE);
    let base = answered + missing;
    let coverage = Ratio::new(answered, base);
    let bounds = Ratio::new(earned, base * one).zip(Ratio::new(earned + missing * one, base * one));
    let (coverage, bounds) = if pack.status == Status::WeightsMissing { (None, None) } else { (coverage, bounds) };
    Profile {
        dimension: dimension.id.clone(),
        applicable: counts.0,
        answered: counts.1,
        declined: counts.2,
        score: judge(pack, dimension, coverage, Ratio::new(earned, answered * one)),
        coverage,
        bounds,
    }
}

fn judge(pack: &Pack, dimension: &Dimension, coverage: Option<Ratio>, value: Option<Ratio>) -> Score {
    if pack.status == Status::WeightsMissing {
        return Score::WeightsMissing;
    }
    let Some(coverage) = coverage else { return Score::NothingApplies };
    let enough = Ratio::new(u128::from(dimension.min_coverage), u128::from(Points::ONE));
    match dimension.policy {
        MissingPolicy::CompleteOnly if coverage != Ratio::ONE => Score::Incomplete,
        MissingPolicy::Renormalise if enough.is_some_and(|enough| coverage < enough) => Score::TooLittleAnswered,
        MissingPolicy::CompleteOnly | MissingPolicy::Renormalise => {
            value.map_or(Score::TooLittleAnswered, Score::Computed)
        }
    }
}

fn compose(pack: &Pack, composite: &Composite, profiles: &[Profile], answers: &Answers) -> Score {
    match composite {
        Composite::Items { min_coverage, policy } => {
            let joined = Dimension {
                id: String::new(),
                items: pack.dimensions.iter().flat_map(|dimension| dimension.items.clone()).collect(),
                weights_sum: None,
                min_coverage: *min_coverage,
                policy: *policy,
                bands: Vec::new(),
            };
            profile(pack, &joined, answers).score
        }
        Composite::Dimensions { weights } => over_dimensions(weights, profiles),
    }
}

/// No silent re-weighting: if a dimension that is needed has no score, there is no composite.
fn over_dimensions(weights: &[Weighted], profiles: &[Profile]) -> Score {
    let mut sum = Ratio::ZERO;
    let mut total = 0u128;
    for part in weights {
        match profiles.iter().find(|profile| profile.dimension == part.dimension).map(|profile| &profile.score) {
            Some(Score::Computed(value)) => {
                let Some(next) = value.times(u128::from(part.weight)).and_then(|value| sum.plus(value)) else {
                    return Score::Incomplete;
                };
                sum = next;
                total += u128::from(part.weight);
            }
            Some(Score::WeightsMissing) => return Score::WeightsMissing,
            Some(Score::TooLittleAnswered | Score::Incomplete | Score::NothingApplies) | None => {
                return Score::Incomplete;
            }
        }
    }
    sum.over(total).map_or(Score::NothingApplies, Score::Computed)
}

#[cfg(test)]
mod tests;
