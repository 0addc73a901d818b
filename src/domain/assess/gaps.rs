//! The fewest questions whose answers would close the gap between the floor and "could be".
//!
//! Every rule that lifts "could be" above the floor, and every rule that makes the floor
//! provisional, can be settled by certain sets of open or suspected items. The smallest union of
//! such sets is what to ask first. The search is exact for small cases and bounded for large ones.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::domain::answer::ItemId;
use crate::domain::scale::{Leg, Level};

use super::Judgement;
use super::evaluate::Scene;
use super::facts::Facts;
use super::hits::{Hit, Stage};

/// One thing that is not known and would narrow the finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Gap {
    /// A question of the assessment.
    Item(ItemId),
    /// The country-and-route record of a leg.
    Route(Leg),
}

/// Search steps before the bounded answer is taken. Keeps the work of one answer within a frame.
const MOST_STEPS: usize = 4_000;

pub(crate) fn gaps(
    facts: &Facts<'_>,
    judged: &Judgement,
    worst: &Facts<'_>,
    could: &Judgement,
    could_be: Level,
) -> Vec<Gap> {
    let floor = judged.findings.level;
    let lifting = could.hits.iter().filter(|hit| is_person(hit) && hit.floor > Some(floor));
    let resting = judged.hits.iter().filter(|hit| is_person(hit) && hit.provisional);
    let (mut demands, mut known) = (Vec::new(), BTreeSet::new());
    let mut weight: BTreeMap<ItemId, (Level, usize)> = BTreeMap::new();
    for (hit, seen, at) in lifting.map(|hit| (hit, worst, could)).chain(resting.map(|hit| (hit, facts, judged))) {
        let ways = ways_out(hit, seen, at, facts);
        for item in ways.iter().flatten() {
            let entry = weight.entry(item.clone()).or_default();
            entry.0 = entry.0.max(hit.floor.unwrap_or_default());
            entry.1 += 1;
        }
        if !ways.is_empty() && known.insert(ways.clone()) {
            demands.push(ways);
        }
    }
    // What must be met in one way only comes first: it narrows everything after it.
    demands.sort_by_key(Vec::len);
    let mut chosen: Vec<ItemId> = Search::fewest(&demands).into_iter().collect();
    let position = |item: &ItemId| facts.catalogue.position(item);
    chosen.sort_by_key(|item| (std::cmp::Reverse(weight.get(item).copied()), position(item)));
    let routes = open_routes(judged, could, could_be);
    chosen.into_iter().map(Gap::Item).chain(routes.into_iter().map(Gap::Route)).collect()
}

fn is_person(hit: &Hit) -> bool {
    !hit.separate
}

fn ways_out(hit: &Hit, seen: &Facts<'_>, at: &Judgement, recorded: &Facts<'_>) -> Vec<BTreeSet<ItemId>> {
    let speaker = seen.catalogue.speaker(&hit.rule).filter(|speaker| speaker.stage == Stage::Answers);
    let Some(speaker) = speaker else { return Vec::new() };
    let leg = hit.leg.filter(|_| speaker.uses_context);
    let scene = Scene::of(seen, &at.findings).on(leg).for_item(hit.each.as_ref());
    scene.ways_out(&speaker.rule.when, recorded)
}

/// Legs whose record, if it turned out badly, would raise the finding.
fn open_routes(judged: &Judgement, could: &Judgement, could_be: Level) -> Vec<Leg> {
    let stage_one = could.hits.iter().filter(|hit| !hit.separate).filter_map(|hit| hit.floor).max().unwrap_or_default();
    if could_be <= stage_one.max(judged.findings.level) {
        return Vec::new();
    }
    let worse = could.findings.bands.iter().filter(|(leg, band)| judged.findings.bands.get(leg) < Some(band));
    worse.map(|(leg, _)| *leg).collect()
}

/// INVARIANT: the demands come with the fewest ways first.
struct Search<'d> {
    demands: Vec<&'d [BTreeSet<ItemId>]>,
    best: Option<BTreeSet<ItemId>>,
    steps: usize,
}

impl<'d> Search<'d> {
    /// What can be met in one way only is met so, whatever else is chosen; what that meets too needs no search.
    fn new(demands: &'d [Vec<BTreeSet<ItemId>>]) -> (Self, BTreeSet<ItemId>) {
        let forced = demands.iter().filter_map(|ways| if let [way] = ways.as_slice() { Some(way) } else { None });
        let forced: BTreeSet<ItemId> = forced.flatten().cloned().collect();
        let unmet = demands.iter().map(Vec::as_slice).filter(|ways| !ways.iter().any(|way| way.is_subset(&forced)));
        (Self { demands: unmet.collect(), best: None, steps: 0 }, forced)
    }

    fn fewest(demands: &'d [Vec<BTreeSet<ItemId>>]) -> BTreeSet<ItemId> {
        let (mut search, forced) = Self::new(demands);
        search.descend(forced, 0);
        search.best.unwrap_or_default()
    }

    fn descend(&mut self, chosen: BTreeSet<ItemId>, from: usize) {
        self.steps += 1;
        let bounded = self.steps > MOST_STEPS && self.best.is_some();
        if bounded || self.best.as_ref().is_some_and(|best| chosen.len() >= best.len()) {
            return;
        }
        let rest = self.demands.get(from..).unwrap_or_default();
        let unmet = rest.iter().position(|ways| !ways.iter().any(|way| way.is_subset(&chosen)));
        let Some((offset, ways)) = unmet.and_then(|offset| Some((offset, *rest.get(offset)?))) else {
            self.best = Some(chosen);
            return;
        };
        let mut ways: Vec<&BTreeSet<ItemId>> = ways.iter().collect();
        ways.sort_by_key(|way| way.difference(&chosen).count());
        for way in ways {
            self.descend(&chosen | way, from + offset + 1);
        }
    }
}
