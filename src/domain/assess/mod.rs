//! From answers to findings: level, timing, confidence, floor and "could be", gaps.
//!
//! INVARIANT: rules only raise. Floors combine by `max`, so the order of rules and of answers is
//! irrelevant (SA 3.4).
//! INVARIANT: every finding names its rule and the items behind it.
//! INVARIANT: "could be" is the same computation with every open or suspected item at its worst.

mod conditions;
mod consents;
mod decision;
mod evaluate;
mod facts;
mod gaps;
mod hits;
mod memory;
mod outcome;
mod routes;

pub use conditions::{Care, Cares, ConditionDue, condition_name, condition_names};
pub(crate) use consents::run_out;
pub use decision::{Decision, DecisionFault, Judged, decide};
pub use evaluate::{Findings, Scene};
pub use facts::{Decided, Ended, Facts, Inputs, Seen, Signal, UNKNOWN, View};
pub(crate) use facts::{can_be_remembered, recorded};
pub use gaps::Gap;
pub use hits::{Hit, Stage};
pub use memory::{Change, Memory, Remembered};
pub use outcome::{Carried, LegFinding, OpenItem, Outcome, ReviewDue, Suggestion};
pub use routes::is_current;

use std::collections::BTreeSet;

use super::catalogue::Catalogue;
use super::instrument::Step;
use super::scale::{About, Band, Confidence, Leg, Level, Readiness, Timing};

/// Judges a case.
pub fn assess(catalogue: &Catalogue, inputs: Inputs<'_>) -> Outcome {
    let facts = Facts::build(catalogue, inputs, View::Recorded);
    let worst = Facts::build(catalogue, inputs, View::Worst);
    let mut judged = judge(&facts);
    let could = judge(&worst);
    let (held_by_memory, carried) = remember(catalogue, &facts, &mut judged);
    judged.findings.confidence = Some(confidence(&facts, &judged));
    let provisional = judged.findings.provisional;
    let could_be = could.findings.level.max(judged.findings.level);
    let gaps = gaps::gaps(&facts, &judged, &worst, &could, could_be);
    hits::speak(&facts, Stage::Retrafficking, &mut judged);
    // From here on the level in force counts: a person may have set it higher than the rules do.
    let floor = judged.findings.level;
    let mut in_force = judged.findings.clone();
    in_force.level = in_force.level.max(inputs.decided.map(|decided| decided.level).unwrap_or_default());
    std::mem::swap(&mut judged.findings, &mut in_force);
    hits::speak(&facts, Stage::Readiness, &mut judged);
    std::mem::swap(&mut judged.findings, &mut in_force);
    let conditions = conditions::due(catalogue, &judged.hits, inputs.cares);
    let not_settled = conditions.iter().any(|condition| !condition.is_settled());
    let scene = Scene::of(&facts, &judged.findings);
    let acting = Scene::of(&facts, &in_force);
    Outcome {
        floor,
        known_floor: judged.known,
        could_be,
        timing: judged.findings.timing,
        provisional,
        confidence: judged.findings.confidence.unwrap_or(Confidence::Insufficient),
        retrafficking: judged.findings.retrafficking,
        readiness: judged.readiness.max(if not_settled { Readiness::NotReady } else { Readiness::Ready }),
        conditions,
        legs: outcome::legs(&judged, &could),
        separate: judged.separate.clone().into_iter().collect(),
        open: outcome::open(&facts),
        gaps,
        carried,
        held_by_memory,
        suggestions: outcome::suggestions(catalogue, &acting),
        review: outcome::review(catalogue, &acting, inputs),
        lowering_refused: outcome::refusals(catalogue, &scene),
        changes_refused: outcome::changes_refused(catalogue, &scene),
        ruled_out: outcome::ruled_out(catalogue, &acting),
        hits: judged.hits,
    }
}

/// A judgement in the making.
#[derive(Debug, Clone, Default)]
pub(crate) struct Judgement {
    pub(crate) findings: Findings,
    pub(crate) hits: Vec<Hit>,
    /// The floor from what is known alone, without provisional effects.
    pub(crate) known: Level,
    pub(crate) per_leg: Vec<(Leg, Level)>,
    pub(crate) separate: std::collections::BTreeMap<About, Level>,
    pub(crate) readiness: Readiness,
}

/// Stage 1: every rule on answers, by `max`. Stage 2: the context, once.
fn judge(facts: &Facts<'_>) -> Judgement {
    let mut judged = Judgement::default();
    judged.findings.bands = facts.legs().map(|leg| (leg, band(facts, leg))).collect();
    hits::speak(facts, Stage::Answers, &mut judged);
    settle_levels(facts, &mut judged);
    hits::speak(facts, Stage::Context, &mut judged);
    apply_context(&mut judged);
    judged
}

fn band(facts: &Facts<'_>, leg: Leg) -> Band {
    let none = Findings::default();
    let scene = Scene::of(facts, &none).on(Some(leg));
    let mut rules = facts.catalogue.files().iter().flat_map(|file| &file.bands);
    rules.find(|rule| scene.holds(&rule.when)).map_or(Band::Noted, |rule| rule.band)
}

fn settle_levels(facts: &Facts<'_>, judged: &mut Judgement) {
    let level_on = |leg: Option<Leg>, pick: fn(&Hit) -> Option<Level>| {
        let mine =
            judged.hits.iter().filter(|hit| !hit.separate && (leg.is_none() || hit.leg.is_none() || hit.leg == leg));
        mine.filter_map(pick).max().unwrap_or_default()
    };
    let per_leg = facts.legs().map(|leg| (leg, level_on(Some(leg), |hit| hit.floor))).collect();
    judged.findings.level = level_on(None, |hit| hit.floor);
    judged.known = level_on(None, |hit| hit.known);
    // A line of its own has a level of its own; how soon to act is one for the case (SA 3.4 R16, 3.4.3).
    judged.findings.timing = judged.hits.iter().filter_map(|hit| hit.timing).max().unwrap_or(Timing::NoDate);
    judged.findings.provisional = judged.hits.iter().any(|hit| hit.provisional && !hit.separate);
    judged.per_leg = per_leg;
    for hit in judged.hits.iter().filter(|hit| hit.separate) {
        let line = judged.separate.entry(hit.about).or_default();
        *line = (*line).max(hit.floor.unwrap_or_default());
    }
}

/// The context raises a leg by at most one step, applied once to what stage 1 found (SA 3.4.4).
/// A rule that raises nothing has nothing to say.
fn apply_context(judged: &mut Judgement) {
    let stage_one_known = judged.known;
    let mut idle = Vec::new();
    for (leg, level) in &mut judged.per_leg {
        let stage_one = *level;
        for (at, hit) in judged.hits.iter().enumerate().filter(|(_, hit)| hit.leg == Some(*leg)) {
            let Some(cap) = hit.raise_one_up_to else { continue };
            let raised = stage_one.raised().min(cap);
            if raised > stage_one {
                *level = (*level).max(raised);
            } else {
                idle.push(at);
            }
            judged.known = judged.known.max(stage_one_known.raised().min(cap));
        }
    }
    let mut at = 0;
    judged.hits.retain(|_| {
        at += 1;
        !idle.contains(&(at - 1))
    });
    if !idle.is_empty() {
        let speaking: BTreeSet<&str> = judged.hits.iter().map(|hit| hit.rule.as_str()).collect();
        judged.findings.spoken.retain(|rule, _| speaking.contains(rule.as_str()));
    }
    let raised = judged.per_leg.iter().map(|(_, level)| *level).max().unwrap_or_default();
    judged.findings.level = judged.findings.level.max(raised);
}

/// Earlier facts and levels (SA 3.7): a level falls by one step at most, and only with a dated reason.
fn remember(catalogue: &Catalogue, facts: &Facts<'_>, judged: &mut Judgement) -> (Option<Level>, Vec<Carried>) {
    let memory = facts.inputs.memory;
    let carried = outcome::carried(catalogue, facts);
    let Some(earlier) = memory.level else { return (None, carried) };
    let confident = confidence(facts, judged) != Confidence::Insufficient;
    let refused = {
        let scene = Scene::of(facts, &judged.findings);
        outcome::changes_refused(catalogue, &scene)
    };
    let reasons = || catalogue.files().iter().flat_map(|file| &file.change_reasons);
    let counts = |change: &Change| {
        let listed = reasons().find(|row| row.id == change.reason);
        !refused.contains(&change.reason) && listed.is_some_and(|row| change.on <= row.latest(facts.inputs.today))
    };
    let may_fall = confident && memory.change.as_ref().is_some_and(counts);
    let least = if may_fall { earlier.lowered() } else { earlier };
    let held = (judged.findings.level < least).then_some(least);
    judged.findings.level = judged.findings.level.max(least);
    judged.known = judged.known.max(least);
    (held, carried)
}

/// How much is known (SA 3.4.2 U4).
fn confidence(facts: &Facts<'_>, judged: &Judgement) -> Confidence {
    let Some(rule) = facts.catalogue.confidence() else { return Confidence::Insufficient };
    let (critical_open, others_open, others) = count_open(facts);
    let scene = Scene::of(facts, &judged.findings);
    if critical_open > rule.limited_critical_open || scene.holds(&rule.insufficient_when) {
        return Confidence::Insufficient;
    }
    let many_open = others_open * 100 > others * usize::from(rule.others_open_percent);
    if critical_open > 0 || many_open { Confidence::Limited } else { Confidence::Adequate }
}

fn count_open(facts: &Facts<'_>) -> (usize, usize, usize) {
    let mut counts = (0, 0, 0);
    let sections = facts.catalogue.sections_of(Step::Safety);
    for item in sections.flat_map(|section| &section.items).filter(|item| !item.uncounted) {
        let Some(seen) = facts.seen(&item.id).filter(|seen| seen.shown) else { continue };
        match (seen.critical, seen.unsettled) {
            (true, true) => counts.0 += 1,
            (true, false) => {}
            (false, unsettled) => {
                counts.1 += usize::from(unsettled);
                counts.2 += 1;
            }
        }
    }
    counts
}
