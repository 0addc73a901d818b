//! What an assessment finds.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::answer::{Answer, ItemId, Value};
use crate::domain::catalogue::Catalogue;
use crate::domain::date::Date;
use crate::domain::instrument::{DaysBefore, Step};
use crate::domain::scale::{About, Band, Confidence, Leg, Level, Readiness, Retrafficking, Timing};

use super::Judgement;
use super::conditions::ConditionDue;
use super::evaluate::Scene;
use super::facts::{Facts, Inputs, Signal};
use super::gaps::Gap;
use super::hits::Hit;

/// Everything that is found about a case. All derived, nothing stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The level is at least this.
    pub floor: Level,
    /// The level from what is known alone, without provisional effects.
    pub known_floor: Level,
    /// The level it could be if everything open turned out badly.
    pub could_be: Level,
    /// How soon.
    pub timing: Timing,
    /// The floor rests on something not known.
    pub provisional: bool,
    /// How much is known.
    pub confidence: Confidence,
    /// The danger of being exploited again on return.
    pub retrafficking: Retrafficking,
    /// Whether the journey can be booked. Conditions that nobody sees to make it not ready.
    pub readiness: Readiness,
    /// The conditions of the journey, and whether somebody sees to each.
    pub conditions: Vec<ConditionDue>,
    /// The finding for each leg.
    pub legs: Vec<LegFinding>,
    /// Lines of their own: staff, premises.
    pub separate: Vec<(About, Level)>,
    /// What the rules said, in the order of the files.
    pub hits: Vec<Hit>,
    /// The fewest questions that would close the gap.
    pub gaps: Vec<Gap>,
    /// Everything asked and not settled.
    pub open: Vec<OpenItem>,
    /// Facts carried over from an earlier assessment.
    pub carried: Vec<Carried>,
    /// The level an earlier assessment holds, if it is above what today's answers give.
    pub held_by_memory: Option<Level>,
    /// What can be done.
    pub suggestions: Vec<Suggestion>,
    /// When to look again, and who.
    pub review: Option<ReviewDue>,
    /// Reasons for which the level must not be set lower.
    pub lowering_refused: Vec<String>,
    /// Change reasons that cannot be used now.
    pub changes_refused: Vec<String>,
    /// Responses that the answers speak against, whether or not they were taken up before.
    pub ruled_out: Vec<String>,
}

impl Outcome {
    /// Whether anybody may decide on a level below the floor (SA 3.4.3).
    pub fn may_be_lowered(&self) -> bool {
        self.lowering_refused.is_empty() && self.held_by_memory.is_none()
    }
}

/// The finding for one leg.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LegFinding {
    /// The leg.
    pub leg: Leg,
    /// The general situation there.
    pub band: Band,
    /// The level is at least this.
    pub floor: Level,
    /// The level it could be.
    pub could_be: Level,
}

/// An item that is asked and not settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenItem {
    /// The item.
    pub item: ItemId,
    /// Whether it is critical now.
    pub critical: bool,
}

/// A fact carried over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Carried {
    /// The item.
    pub item: ItemId,
    /// The day it was recorded.
    pub on: Date,
}

/// A suggested response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// The response in the data.
    pub id: String,
    /// The items behind it.
    pub because: Vec<ItemId>,
}

/// When to look again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReviewDue {
    /// The last day.
    pub by: Date,
    /// Within so many days.
    pub days: u16,
    /// Role codes.
    pub who: Vec<String>,
    /// And before any movement.
    pub before_movement: bool,
    /// The event ahead that brings it forward, by its name in the data.
    pub because: Option<String>,
    /// A contact after arrival has brought something up, and nobody has looked at safety since.
    pub brought_up: bool,
    /// The day has passed.
    pub overdue: bool,
}

pub(super) fn legs(judged: &Judgement, could: &Judgement) -> Vec<LegFinding> {
    let could: BTreeMap<Leg, Level> = could.per_leg.iter().copied().collect();
    let finding = |(leg, floor): &(Leg, Level)| LegFinding {
        leg: *leg,
        band: judged.findings.bands.get(leg).copied().unwrap_or_default(),
        floor: *floor,
        could_be: could.get(leg).copied().unwrap_or_default().max(*floor),
    };
    judged.per_leg.iter().map(finding).collect()
}

pub(super) fn open(facts: &Facts<'_>) -> Vec<OpenItem> {
    let sections = facts.catalogue.sections_of(Step::Safety);
    let unsettled = sections.flat_map(|section| &section.items).filter_map(|item| {
        let seen = facts.seen(&item.id).filter(|seen| seen.shown && seen.unsettled)?;
        // What was settled and is so no longer is asked again, whether or not it counts otherwise.
        (!item.uncounted || seen.ended.is_some()).then_some(())?;
        Some(OpenItem { item: item.id.clone(), critical: seen.critical })
    });
    let mut found: Vec<OpenItem> = unsettled.collect();
    found.sort_by_key(|open| !open.critical);
    found
}

pub(super) fn carried(catalogue: &Catalogue, facts: &Facts<'_>) -> Vec<Carried> {
    let from_memory = |at: &usize| {
        let on = facts.seen_at(*at)?.carried?;
        Some(Carried { item: catalogue.item_at(*at)?.id.clone(), on })
    };
    let mut positions: Vec<usize> = catalogue.dependency_order().to_vec();
    positions.sort_unstable();
    positions.iter().filter_map(from_memory).collect()
}

pub(super) fn suggestions(catalogue: &Catalogue, scene: &Scene<'_, '_>) -> Vec<Suggestion> {
    let all = catalogue.files().iter().flat_map(|file| &file.responses);
    let fitting = all.filter(|response| {
        scene.holds(&response.when) && !response.omit_when.as_ref().is_some_and(|omit| scene.holds(omit))
    });
    let suggest = fitting.map(|response| {
        let mut because = std::collections::BTreeSet::new();
        scene.behind(&response.when, &mut because);
        Suggestion { id: response.id.clone(), because: because.into_iter().collect() }
    });
    suggest.collect()
}

/// Responses that would be dangerous now (SA 3.9, the guards).
pub(super) fn ruled_out(catalogue: &Catalogue, scene: &Scene<'_, '_>) -> Vec<String> {
    let all = catalogue.files().iter().flat_map(|file| &file.responses);
    let against = all.filter(|response| response.omit_when.as_ref().is_some_and(|omit| scene.holds(omit)));
    against.map(|response| response.id.clone()).collect()
}

/// Counted from the day somebody last looked: the decision, or else the newest answer about safety.
/// An event that opens a reassessment brings it forward (SA 3.8); one that has passed since and was not followed by a
/// look is overdue.
pub(super) fn review(catalogue: &Catalogue, scene: &Scene<'_, '_>, inputs: Inputs<'_>) -> Option<ReviewDue> {
    let rule = catalogue.files().iter().flat_map(|file| &file.reviews).find(|rule| scene.holds(&rule.when))?;
    let looked_on = looked_on(catalogue, inputs);
    let by = looked_on.plus_days(i64::from(rule.days));
    let waits = |on: Date| on >= inputs.today || on > looked_on;
    let signals: Vec<&Signal> = inputs.signals.iter().filter(|signal| signal.on >= looked_on).collect();
    let unsafe_talk = catalogue.plan_facts().map(|facts| facts.unsafe_talk.clone()).unwrap_or_default();
    let brought_up =
        signals.iter().map(|signal| (signal.on, signal.trigger.clone().unwrap_or_else(|| unsafe_talk.clone())));
    let events = events(catalogue, inputs).into_iter().filter(|(on, _)| waits(*on));
    let ahead = events.chain(brought_up).filter(|(on, _)| *on < by).min();
    let (by, because) = ahead.map_or((by, None), |(on, id)| (on, Some(id)));
    Some(ReviewDue {
        by,
        days: rule.days,
        who: rule.who.clone(),
        before_movement: rule.before_movement,
        because,
        brought_up: !signals.is_empty(),
        overdue: by < inputs.today,
    })
}

fn looked_on(catalogue: &Catalogue, inputs: Inputs<'_>) -> Date {
    let about_safety = |item: &ItemId| catalogue.section_of(item).is_some_and(|section| section.step == Step::Safety);
    let answered = inputs.answers.iter().filter(|(item, _)| about_safety(item)).filter_map(|(_, entry)| entry.on).max();
    let decided = inputs.decided.map(|decided| decided.on);
    decided.or(answered).map_or(inputs.today, |on| on.min(inputs.today))
}

/// The days of events that are known, with the name of each.
fn events(catalogue: &Catalogue, inputs: Inputs<'_>) -> Vec<(Date, String)> {
    let mut found = Vec::new();
    for trigger in catalogue.files().iter().flat_map(|file| &file.triggers) {
        let before = trigger.before.iter().flat_map(|before| {
            recorded_days(before, inputs).into_iter().map(|on| on.plus_days(-i64::from(before.days)))
        });
        let after = trigger.days_after_arrival.and_then(|days| Some(inputs.arrival?.plus_days(i64::from(days))));
        found.extend(before.chain(after).map(|on| (on, trigger.id.clone())));
    }
    found
}

fn recorded_days(before: &DaysBefore, inputs: Inputs<'_>) -> Vec<Date> {
    match inputs.answers.get(&before.item).map(|entry| &entry.answer) {
        Some(Answer::Given(Value::Date(day))) => day.date().into_iter().collect(),
        Some(Answer::Given(Value::Events(events))) => {
            let meant = events.iter().filter(|event| before.what.is_empty() || before.what.contains(&event.what));
            meant.filter_map(|event| event.on.date()).collect()
        }
        _ => Vec::new(),
    }
}

pub(super) fn refusals(catalogue: &Catalogue, scene: &Scene<'_, '_>) -> Vec<String> {
    let all = catalogue.files().iter().flat_map(|file| &file.lowering_refused);
    all.filter(|refusal| scene.holds(&refusal.when)).map(|refusal| refusal.id.clone()).collect()
}

pub(super) fn changes_refused(catalogue: &Catalogue, scene: &Scene<'_, '_>) -> Vec<String> {
    let all = catalogue.files().iter().flat_map(|file| &file.change_reasons);
    let refused = all.filter(|change| change.refused_when.as_ref().is_some_and(|when| scene.holds(when)));
    refused.map(|change| change.id.clone()).collect()
}
