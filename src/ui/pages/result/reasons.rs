//! Why: the rules that spoke, the most serious first.
//!
//! INVARIANT: every reason names its rule and the items behind it.

use crate::domain::answer::ItemId;
use crate::domain::assess::{Hit, Outcome};
use crate::domain::catalogue::Catalogue;
use crate::domain::instrument::{MemoryRule, Prompt};
use crate::domain::scale::{About, Leg, Level, Timing};

/// How many reasons are shown at once (SA 3.10).
pub const FIRST: usize = 5;

/// One reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The rule.
    pub rule: String,
    /// The items it speaks for, if it speaks for items one by one.
    pub speaks_for: Vec<ItemId>,
    /// The leg it speaks for, if only one.
    pub leg: Option<Leg>,
    /// Whom it is about.
    pub about: About,
    /// The level it gives.
    pub level: Option<Level>,
    /// The timing it gives.
    pub timing: Option<Timing>,
    /// It rests on something not known.
    pub provisional: bool,
    /// It also asks to consider a level, and is told with it.
    pub considers: bool,
    /// The items behind it.
    pub items: Vec<ItemId>,
}

/// A level to consider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consider {
    /// The level.
    pub level: Level,
    /// The rule, and the items behind it.
    pub reason: Reason,
}

impl Reason {
    /// The reason behind a hit, with the level it really gives.
    pub fn of(hit: &Hit, level: Option<Level>) -> Self {
        Self {
            rule: hit.rule.clone(),
            speaks_for: hit.each.iter().cloned().collect(),
            leg: hit.leg,
            about: hit.about,
            level,
            timing: hit.timing,
            provisional: hit.provisional,
            considers: hit.prompt.is_some(),
            items: hit.because.clone(),
        }
    }

    fn joins(&self, other: &Self) -> bool {
        let same = |reason: &Self| (reason.leg, reason.about, reason.level, reason.timing, reason.provisional);
        self.rule == other.rule && !self.speaks_for.is_empty() && same(self) == same(other)
    }
}

/// The reasons for level and timing, the most serious first: those that give the level found, then
/// those that give the timing found, then the rest. `says_more` tells whether a rule has words of its
/// own for an item; rules without them are told once for all their items.
pub fn reasons(catalogue: &Catalogue, outcome: &Outcome, says_more: impl Fn(&str, &ItemId) -> bool) -> Vec<Reason> {
    let spoken = outcome.hits.iter().filter(|hit| !hit.separate).filter_map(|hit| speaking(outcome, hit));
    let mut found: Vec<Reason> = held(catalogue, outcome).into_iter().collect();
    found.extend(joined(spoken, says_more));
    // A stable sort: among equals the order of the data files stays.
    found.sort_by_key(|reason| {
        let gives_level = reason.level == Some(outcome.floor);
        let gives_timing = reason.timing == Some(outcome.timing) && outcome.timing > Timing::NoDate;
        (
            !gives_level,
            gives_level && (reason.provisional || reason.considers),
            !gives_timing,
            std::cmp::Reverse((reason.level.unwrap_or_default(), reason.timing.unwrap_or_default())),
        )
    });
    found
}

/// The reasons for the lines of their own.
pub fn separate(outcome: &Outcome, about: About) -> Vec<Reason> {
    let hits = outcome.hits.iter().filter(|hit| hit.separate && hit.about == about);
    hits.map(|hit| Reason::of(hit, hit.floor)).collect()
}

/// The reasons among the hits that `pick` picks, told once for all items of a rule.
pub fn of_hits(
    outcome: &Outcome,
    pick: impl Fn(&Hit) -> bool,
    says_more: impl Fn(&str, &ItemId) -> bool,
) -> Vec<Reason> {
    joined(outcome.hits.iter().filter(|hit| pick(hit)).map(|hit| Reason::of(hit, hit.floor)), says_more)
}

/// Whether a hit only asks for something, such as measures for one part of the way, and gives no level,
/// timing or judgement.
pub fn only_asks(hit: &Hit) -> bool {
    let gives_level = hit.floor.is_some() || hit.raise_one_up_to.is_some() || hit.prompt.is_some();
    !gives_level && hit.timing.is_none() && hit.retrafficking.is_none() && hit.readiness.is_none()
}

/// Levels to consider that lie above what was found, highest first.
pub fn prompts(outcome: &Outcome) -> Vec<Consider> {
    let level = |prompt: Prompt| match prompt {
        Prompt::OneHigher => outcome.floor.raised(),
        Prompt::Raised => Level::Raised,
        Prompt::High => Level::High,
        Prompt::Critical => Level::Critical,
    };
    let asked = outcome.hits.iter().filter_map(|hit| Some((hit, level(hit.prompt?))));
    let above = asked.filter(|(_, level)| *level > outcome.floor);
    let mut found: Vec<Consider> =
        above.map(|(hit, level)| Consider { level, reason: Reason::of(hit, hit.floor) }).collect();
    found.sort_by_key(|consider| std::cmp::Reverse(consider.level));
    found
}

/// The rule under which memory speaks.
pub fn memory_rule(catalogue: &Catalogue) -> Option<&MemoryRule> {
    catalogue.files().iter().find_map(|file| file.memory.as_ref())
}

/// A hit that gives a level or a timing, with the level it gives.
fn speaking(outcome: &Outcome, hit: &Hit) -> Option<Reason> {
    let level = hit.floor.max(raised(outcome, hit));
    (level.is_some() || hit.timing.is_some()).then(|| Reason::of(hit, level))
}

/// What the general situation makes of a leg. `None` where it only holds what was there: then it
/// gives no reason for the level.
fn raised(outcome: &Outcome, hit: &Hit) -> Option<Level> {
    let cap = hit.raise_one_up_to?;
    let on_leg = outcome.hits.iter().filter(|other| !other.separate && (other.leg.is_none() || other.leg == hit.leg));
    let before = on_leg.filter_map(|other| other.floor).max().unwrap_or_default();
    let after = before.raised().min(cap);
    (after > before).then_some(after)
}

fn held(catalogue: &Catalogue, outcome: &Outcome) -> Option<Reason> {
    let level = outcome.held_by_memory?;
    let rule = memory_rule(catalogue)?.held.clone();
    Some(Reason {
        rule,
        speaks_for: Vec::new(),
        leg: None,
        about: About::Person,
        level: Some(level),
        timing: None,
        provisional: false,
        considers: false,
        items: Vec::new(),
    })
}

fn joined(reasons: impl Iterator<Item = Reason>, says_more: impl Fn(&str, &ItemId) -> bool) -> Vec<Reason> {
    let mut found: Vec<Reason> = Vec::new();
    for reason in reasons {
        let alone = reason.speaks_for.iter().any(|item| says_more(&reason.rule, item));
        let same = found.iter_mut().find(|other| !alone && other.joins(&reason));
        match same {
            Some(other) => {
                other.speaks_for.extend(reason.speaks_for);
                let more = reason.items.into_iter().filter(|item| !other.items.contains(item)).collect::<Vec<_>>();
                other.items.extend(more);
            }
            None => found.push(reason),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{case, catalogue, outcome};
    use super::*;

    fn found(answers: &[(&str, &str)]) -> (Outcome, Vec<Reason>) {
        let outcome = outcome(&case(answers));
        let reasons = reasons(catalogue(), &outcome, |rule, _| rule == "R4");
        (outcome, reasons)
    }

    #[test]
    fn what_gives_the_level_comes_first_and_the_starting_point_last() {
        let (outcome, reasons) = found(&[("T1", "yes"), ("T5", "yes"), ("L1", "yes")]);
        assert_eq!(outcome.floor, Level::Critical);
        assert_eq!(reasons[0].rule, "R5b");
        assert_eq!(reasons.last().map(|reason| reason.rule.as_str()), Some("R1"));
        let levels: Vec<_> = reasons.iter().map(|reason| reason.level == Some(outcome.floor)).collect();
        assert!(levels.is_sorted_by_key(|gives| !gives), "{reasons:?}");
    }

    #[test]
    fn a_rule_for_many_items_is_told_once() {
        let (outcome, reasons) = found(&[]);
        let hits = outcome.hits.iter().filter(|hit| hit.rule == "R4u").count();
        let told: Vec<_> = reasons.iter().filter(|reason| reason.rule == "R4u").collect();
        assert!(hits > 1);
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].speaks_for.len(), hits);
        assert_eq!(told[0].items.len(), hits);
    }

    #[test]
    fn a_rule_with_words_for_an_item_is_told_item_by_item() {
        let (_, reasons) = found(&[("T7", "yes"), ("T8", "yes")]);
        assert_eq!(reasons.iter().filter(|reason| reason.rule == "R4").count(), 2);
    }

    #[test]
    fn every_hit_is_told_somewhere() {
        let outcome =
            outcome(&case(&[("T1", "yes"), ("W1", "yes"), ("V3", "hurt_me"), ("L1", "yes"), ("E7", "suspected")]));
        let first = reasons(catalogue(), &outcome, |rule, _| rule == "R4");
        let told = |hit: &Hit| {
            let in_why = first.iter().any(|reason| reason.rule == hit.rule && reason.leg == hit.leg);
            in_why
                || hit.separate
                || only_asks(hit)
                || hit.prompt.is_some()
                || hit.retrafficking.is_some()
                || hit.readiness.is_some()
        };
        let untold: Vec<_> = outcome.hits.iter().filter(|hit| !told(hit)).map(|hit| &hit.rule).collect();
        assert_eq!(untold, Vec::<&String>::new());
        assert!(outcome.hits.iter().any(only_asks), "no hit that only asks: the test shows nothing");
    }

    #[test]
    fn a_level_to_consider_lies_above_what_was_found() {
        let outcome = outcome(&case(&[("V3", "hurt_me")]));
        let levels: Vec<_> = prompts(&outcome).into_iter().map(|consider| consider.level).collect();
        assert_eq!(levels, [Level::High]);
        let critical = super::super::fixture::outcome(&case(&[("V3", "hurt_me"), ("T0", "yes")]));
        assert_eq!(prompts(&critical), []);
    }

    #[test]
    fn a_general_situation_that_only_holds_the_level_is_no_reason_for_it() {
        let mut outcome = outcome(&case(&[("T7", "yes")]));
        let mut hit = outcome.hits[0].clone();
        (hit.rule, hit.floor, hit.timing, hit.leg) = ("X".to_owned(), None, None, Some(Leg::Stay));
        hit.raise_one_up_to = Some(Level::High);
        outcome.hits.push(hit.clone());
        assert!(!reasons(catalogue(), &outcome, |_, _| false).iter().any(|reason| reason.rule == "X"));
        for other in &mut outcome.hits {
            other.floor = other.floor.map(|_| Level::Standing);
        }
        let told = reasons(catalogue(), &outcome, |_, _| false);
        assert_eq!(told.iter().find(|reason| reason.rule == "X").and_then(|reason| reason.level), Some(Level::Raised));
    }
}
