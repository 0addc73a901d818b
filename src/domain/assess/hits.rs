//! Rules speaking: each hit names its rule, its effects and the items behind it.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::domain::answer::ItemId;
use crate::domain::catalogue::Speaker;
use crate::domain::instrument::{Each, Effect, Prompt, Rule};
use crate::domain::scale::{About, Leg, Level, Readiness, Retrafficking, Timing};

use super::Judgement;
use super::evaluate::Scene;
use super::facts::Facts;

/// What a rule said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// The rule.
    pub rule: String,
    /// The item it speaks for, in a rule with `each`.
    pub each: Option<ItemId>,
    /// The leg it speaks for, if only one.
    pub leg: Option<Leg>,
    /// Whom it is about.
    pub about: About,
    /// A line of its own beside the person's level.
    pub separate: bool,
    /// The level is at least this.
    pub floor: Option<Level>,
    /// The level is at least this from what is known alone.
    pub known: Option<Level>,
    /// The timing is at least this.
    pub timing: Option<Timing>,
    /// Rests on something not known.
    pub provisional: bool,
    /// A level to consider.
    pub prompt: Option<Prompt>,
    /// The context raises by one step, up to this.
    pub raise_one_up_to: Option<Level>,
    /// The re-trafficking judgement is at least this.
    pub retrafficking: Option<Retrafficking>,
    /// The readiness is at least this bad.
    pub readiness: Option<Readiness>,
    /// The items behind it.
    pub because: Vec<ItemId>,
}

/// When a rule speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// On the answers alone.
    Answers,
    /// On the band of the country and the route.
    Context,
    /// On the danger of being exploited again.
    Retrafficking,
    /// On the journey, after everything else.
    Readiness,
}

impl Stage {
    /// The stage a rule belongs to.
    pub fn of(rule: &Rule) -> Self {
        let any = |pick: fn(&Effect) -> bool| rule.effects.iter().any(pick);
        if any(|effect| effect.readiness.is_some()) {
            Self::Readiness
        } else if any(|effect| effect.retrafficking.is_some()) {
            Self::Retrafficking
        } else if rule.when.uses_findings() {
            Self::Context
        } else {
            Self::Answers
        }
    }
}

/// Lets every rule of a stage speak, in the order of the files.
pub(crate) fn speak(facts: &Facts<'_>, stage: Stage, judged: &mut Judgement) {
    for speaker in facts.catalogue.speakers(stage) {
        let legs: Vec<Option<Leg>> = match stage {
            Stage::Answers | Stage::Context if speaker.uses_context => facts.legs().map(Some).collect(),
            _ => vec![speaker.rule.leg],
        };
        for leg in legs {
            for each in targets(facts, speaker.rule) {
                if let Some(hit) = hit(facts, judged, speaker, leg, each) {
                    take(judged, hit);
                }
            }
        }
    }
}

fn targets<'f>(facts: &'f Facts<'_>, rule: &'f Rule) -> Vec<Option<&'f ItemId>> {
    let Some(each) = &rule.each else { return vec![None] };
    let items = facts.catalogue.each_items(each).into_iter();
    let is_target = |item: &&ItemId| match each {
        Each::Items(_) => true,
        Each::Critical => facts.seen(item).is_some_and(|seen| seen.shown && seen.critical),
    };
    items.filter(is_target).map(Some).collect()
}

fn hit(
    facts: &Facts<'_>,
    judged: &Judgement,
    speaker: Speaker<'_>,
    leg: Option<Leg>,
    each: Option<&ItemId>,
) -> Option<Hit> {
    let rule = speaker.rule;
    let at_leg = if speaker.uses_context { leg } else { None };
    let scene = Scene::of(facts, &judged.findings).on(at_leg).for_item(each);
    if !scene.holds(&rule.when) {
        return None;
    }
    let mut because = BTreeSet::new();
    scene.behind(&rule.when, &mut because);
    let mut hit = Hit {
        rule: rule.id.clone(),
        each: each.cloned(),
        leg,
        about: rule.about,
        separate: rule.separate,
        floor: None,
        known: None,
        timing: None,
        provisional: false,
        prompt: None,
        raise_one_up_to: None,
        retrafficking: None,
        readiness: None,
        because: Vec::new(),
    };
    for effect in &rule.effects {
        if effect.when.as_ref().is_none_or(|when| scene.holds(when)) {
            if let Some(when) = &effect.when {
                scene.behind(when, &mut because);
            }
            hit.add(effect);
        }
    }
    hit.because = because.into_iter().collect();
    Some(hit)
}

impl Hit {
    fn add(&mut self, effect: &Effect) {
        self.floor = self.floor.max(effect.floor);
        if effect.provisional {
            self.provisional = true;
        } else {
            self.known = self.known.max(effect.floor);
        }
        self.timing = self.timing.max(effect.timing);
        self.prompt = effect.prompt.or(self.prompt);
        self.raise_one_up_to = self.raise_one_up_to.max(effect.raise_one_up_to);
        self.retrafficking = self.retrafficking.max(effect.retrafficking);
        self.readiness = self.readiness.max(effect.readiness);
    }
}

fn take(judged: &mut Judgement, hit: Hit) {
    let behind = judged.findings.spoken.entry(hit.rule.clone()).or_default();
    behind.extend(hit.because.iter().cloned());
    if let Some(retrafficking) = hit.retrafficking {
        judged.findings.retrafficking = judged.findings.retrafficking.max(retrafficking);
    }
    if let Some(readiness) = hit.readiness {
        judged.readiness = judged.readiness.max(readiness);
    }
    judged.hits.push(hit);
}
