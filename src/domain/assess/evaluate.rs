//! Whether a condition holds, which items stand behind it, and what would settle it.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::answer::{Answer, ItemId, Reading, Value};
use crate::domain::condition::{Cluster, Compare, Condition, Is, Near, Op};
use crate::domain::date::Date;
use crate::domain::digits;
use crate::domain::instrument::Kind;
use crate::domain::scale::{Band, Confidence, Leg, Level, Retrafficking, Timing};

use super::facts::Facts;

/// What has been found so far, for conditions that look at findings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Findings {
    /// Rules that have spoken, each with the items behind it.
    pub spoken: BTreeMap<String, BTreeSet<ItemId>>,
    /// The band of each leg.
    pub bands: BTreeMap<Leg, Band>,
    /// The level reached.
    pub level: Level,
    /// The timing reached.
    pub timing: Timing,
    /// Whether the level is provisional.
    pub provisional: bool,
    /// The confidence, once judged.
    pub confidence: Option<Confidence>,
    /// The re-trafficking judgement.
    pub retrafficking: Retrafficking,
}

/// A place to evaluate a condition from: the facts, the findings so far, and for a rule that speaks
/// for one leg or one item, that leg or item.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'f, 'a> {
    facts: &'f Facts<'a>,
    findings: &'f Findings,
    leg: Option<Leg>,
    each: Option<&'f ItemId>,
}

/// The name that stands for the item at hand in a rule with `each`.
const AT_HAND: &str = "$";

impl<'f, 'a> Scene<'f, 'a> {
    /// A scene for no leg and no item in particular.
    pub fn of(facts: &'f Facts<'a>, findings: &'f Findings) -> Self {
        Self { facts, findings, leg: None, each: None }
    }

    /// The same scene for one leg.
    pub fn on(self, leg: Option<Leg>) -> Self {
        Self { leg, ..self }
    }

    /// The same scene for one item.
    pub fn for_item(self, each: Option<&'f ItemId>) -> Self {
        Self { each, ..self }
    }

    /// Whether the condition holds.
    pub fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::All(parts) => parts.iter().all(|part| self.holds(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds(part)),
            Condition::Not(part) => !self.holds(part),
            Condition::Present(item) => self.reads(item, Reading::Present),
            Condition::Maybe(item) => self.reads(item, Reading::Maybe),
            Condition::Open(item) => self.reads(item, Reading::Open),
            Condition::Absent(item) => self.reads(item, Reading::Absent),
            Condition::Unsettled(item) => self.facts.seen(self.named(item)).is_some_and(|seen| seen.unsettled),
            Condition::NotSaid(item) => self.not_said(item),
            Condition::Is(is) => self.is(is),
            Condition::IsNot(is) => !self.is(is),
            Condition::Exists(item) => self.exists(item),
            Condition::Compare(compare) => self.compares(compare),
            Condition::Near(near) => {
                let arrives = self.facts.inputs.arrival.filter(|_| near.arrival);
                arrives.is_some_and(|on| self.is_ahead(on, near))
                    || near.items.iter().any(|item| self.is_near(item, near))
            }
            Condition::Count(count) => count.of.iter().filter(|part| self.holds(part)).count() >= count.at_least,
            Condition::Cluster(cluster) => self.clusters(cluster),
            Condition::Context(is) => self.legs().iter().any(|leg| self.on_leg(*leg, is)),
            Condition::ContextBand(band) => self.legs().iter().any(|leg| self.findings.bands.get(leg) == Some(band)),
            Condition::Spoken(rules) => rules.iter().any(|rule| self.findings.spoken.contains_key(rule)),
            Condition::Level(level) => self.findings.level >= *level,
            Condition::Timing(timing) => self.findings.timing >= *timing,
            Condition::Retrafficking(judged) => self.findings.retrafficking >= *judged,
            Condition::Confidence(confidence) => self.findings.confidence == Some(*confidence),
            Condition::Provisional(provisional) => self.findings.provisional == *provisional,
            Condition::Confirmed(step) => self.facts.is_confirmed(*step),
        }
    }

    /// The items behind a condition that holds.
    pub fn behind(&self, condition: &Condition, items: &mut BTreeSet<ItemId>) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().filter(|part| self.holds(part)).for_each(|part| self.behind(part, items));
            }
            Condition::Count(count) => {
                count.of.iter().filter(|part| self.holds(part)).for_each(|part| self.behind(part, items));
            }
            Condition::Not(part) => {
                if let Some(item) = part.item() {
                    items.insert(self.named(item).clone());
                }
            }
            Condition::Near(near) => {
                items.extend(near.items.iter().filter(|item| self.is_near(item, near)).cloned());
            }
            Condition::Cluster(_) => items.extend(self.contributory().map(|(item, _)| item.clone())),
            Condition::Context(is) => {
                items.insert(is.item.clone());
            }
            Condition::Spoken(rules) => {
                items.extend(rules.iter().filter_map(|rule| self.findings.spoken.get(rule)).flatten().cloned());
            }
            other => items.extend(other.item().map(|item| self.named(item).clone())),
        }
    }

    /// Ways to make a condition that holds fail by settling open or suspected items for the better:
    /// each way is a set of items. Empty if it cannot be made to fail so.
    pub fn ways_out(&self, condition: &Condition, recorded: &Facts<'_>) -> Vec<BTreeSet<ItemId>> {
        match condition {
            Condition::All(parts) => parts.iter().flat_map(|part| self.ways_out(part, recorded)).collect(),
            Condition::Any(parts) => {
                let held = parts.iter().filter(|part| self.holds(part));
                join_ways(held.map(|part| self.ways_out(part, recorded)))
            }
            Condition::Count(count) => {
                let held = count.of.iter().filter(|part| self.holds(part));
                join_ways(held.map(|part| self.ways_out(part, recorded)))
            }
            Condition::Spoken(rules) => {
                let spoken = rules.iter().filter(|rule| self.findings.spoken.contains_key(*rule));
                let conditions = spoken.filter_map(|rule| self.facts.catalogue.rule(rule)).map(|rule| &rule.when);
                join_ways(conditions.map(|condition| self.ways_out(condition, recorded)))
            }
            Condition::Present(item) | Condition::Maybe(item) | Condition::Open(item) | Condition::Unsettled(item) => {
                self.way_through(self.named(item), recorded)
            }
            Condition::Is(is) => self.way_through(&is.item, recorded),
            Condition::Not(part) => match part.as_ref() {
                Condition::Absent(item) => self.way_through(self.named(item), recorded),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn way_through(&self, item: &ItemId, recorded: &Facts<'_>) -> Vec<BTreeSet<ItemId>> {
        let item = self.named(item);
        match recorded.reading(item) {
            Reading::Open | Reading::Maybe => vec![BTreeSet::from([item.clone()])],
            Reading::Absent | Reading::Present => Vec::new(),
        }
    }

    fn named<'n>(&self, item: &'n ItemId) -> &'n ItemId
    where
        'f: 'n,
    {
        match self.each {
            Some(at_hand) if item.as_str() == AT_HAND => at_hand,
            _ => item,
        }
    }

    fn reads(&self, item: &ItemId, reading: Reading) -> bool {
        self.facts.reading(self.named(item)) == reading
    }

    fn is(&self, is: &Is) -> bool {
        let seen = self.facts.seen(self.named(&is.item));
        seen.is_some_and(|seen| seen.shown && is.codes.iter().any(|code| seen.codes.contains(code)))
    }

    fn not_said(&self, item: &ItemId) -> bool {
        let item = self.named(item);
        let shown = self.facts.seen(item).is_some_and(|seen| seen.shown);
        let answer = self.facts.inputs.answers.get(item).map(|entry| &entry.answer);
        shown && matches!(answer, Some(Answer::NotKnown | Answer::Declined))
    }

    fn exists(&self, item: &ItemId) -> bool {
        let item = self.named(item);
        let shown = self.facts.seen(item).is_some_and(|seen| seen.shown);
        shown
            && matches!(self.facts.inputs.answers.get(item).map(|entry| &entry.answer), Some(Answer::Given(value)) if !value.is_blank())
    }

    fn compares(&self, compare: &Compare) -> bool {
        if !self.exists(&compare.item) {
            return false;
        }
        let ordering = match self.facts.inputs.answers.get(&compare.item).map(|entry| &entry.answer) {
            Some(Answer::Given(Value::Number(text))) => {
                digits::whole::<i64>(text).zip(compare.to.parse().ok()).map(|(left, right)| left.cmp(&right))
            }
            Some(Answer::Given(Value::Date(date))) => {
                let to = if compare.to == "today" { Some(self.facts.inputs.today) } else { Date::parse(&compare.to) };
                date.date().zip(to).map(|(left, right)| left.cmp(&right))
            }
            _ => None,
        };
        ordering.is_some_and(|ordering| match compare.op {
            Op::Lt => ordering.is_lt(),
            Op::Le => ordering.is_le(),
            Op::Ge => ordering.is_ge(),
            Op::Gt => ordering.is_gt(),
        })
    }

    /// What cannot be read must not reassure: a rule can let such a date count as near.
    fn is_near(&self, item: &ItemId, near: &Near) -> bool {
        // Something that will happen on a day nobody has told is as near as one on a day that cannot be read.
        let is_event = self.facts.catalogue.item(item).is_some_and(|item| item.kind == Kind::Events);
        self.facts.dates(item).into_iter().any(|text| match text.date() {
            Some(date) => self.is_ahead(date, near),
            None => near.unreadable && (is_event || !text.is_blank()),
        })
    }

    fn is_ahead(&self, date: Date, near: &Near) -> bool {
        (0..=i64::from(near.days)).contains(&self.facts.inputs.today.days_until(date))
    }

    fn contributory(&self) -> impl Iterator<Item = (&'a ItemId, &'a str)> {
        let present = |item: &ItemId| self.facts.reading(item) == Reading::Present;
        self.facts.catalogue.sections().flat_map(move |section| {
            let counted = section.items.iter().filter(move |item| item.contributory && present(&item.id));
            counted.map(|item| (&item.id, section.id.as_str()))
        })
    }

    fn clusters(&self, cluster: &Cluster) -> bool {
        let present: Vec<_> = self.contributory().collect();
        let sections: BTreeSet<&str> = present.iter().map(|(_, section)| *section).collect();
        present.len() >= cluster.at_least && sections.len() >= cluster.sections
    }

    fn legs(&self) -> Vec<Leg> {
        self.leg.map_or_else(|| self.facts.legs().collect(), |leg| vec![leg])
    }

    fn on_leg(&self, leg: Leg, is: &Is) -> bool {
        self.facts.route_code(leg, &is.item).is_some_and(|at| is.codes.iter().any(|code| code.as_str() == at))
    }
}

/// Every combination of one way from each part; none if some part has no way.
fn join_ways(parts: impl Iterator<Item = Vec<BTreeSet<ItemId>>>) -> Vec<BTreeSet<ItemId>> {
    /// Combinations beyond this many are not looked at; the answer stays right, if not the fewest.
    const MOST: usize = 64;
    let mut ways = vec![BTreeSet::new()];
    for part in parts {
        let joined = ways.iter().flat_map(|way| part.iter().map(move |more| way | more));
        ways = joined.take(MOST).collect();
    }
    if ways.iter().all(BTreeSet::is_empty) { Vec::new() } else { ways }
}
