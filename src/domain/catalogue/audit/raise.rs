//! Whether any rule speaks louder of a better answer than of a worse one.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::file_of;
use super::reach;
use super::states::{MadeUp, NOT_KNOWN, Rank, State, states};
use crate::domain::answer::ItemId;
use crate::domain::assess::{Hit, Outcome, assess};
use crate::domain::catalogue::{AuthoringError, Catalogue};
use crate::domain::condition::Condition;
use crate::domain::date::Date;
use crate::domain::instrument::Rule;

/// Sets with up to this many assignments are gone through whole, larger ones from many starts.
const WHOLE: usize = 1_100;
/// Starting points besides the four plain ones.
const SCATTERED: u64 = 8;

/// Something that can be answered.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Item(ItemId),
    /// An item of the country-and-route records, on every leg at once: one calm leg would hide
    /// what another does.
    Route(ItemId),
}

pub(super) fn faults(catalogue: &Catalogue, today: Date) -> Vec<AuthoringError> {
    let catalogue = &without_suggestions(catalogue);
    let mut found = BTreeMap::new();
    for (rule, named) in widest(catalogue) {
        if let Some(mut walk) = Walk::new(catalogue, rule, &named, today) {
            walk.go();
            found.extend(walk.found);
        }
    }
    let in_order = |rule: &String| catalogue.rules().position(|row| row.id == *rule);
    let mut faults: Vec<_> = found.into_iter().collect();
    faults.sort_by_key(|((rule, _), _)| in_order(rule));
    let fault = |((rule, _), expected): ((String, What), String)| AuthoringError {
        file: file_of(catalogue, |file| file.rules.iter().any(|row| row.id == rule)),
        row: format!("rule `{rule}`"),
        expected,
    };
    faults.into_iter().map(fault).collect()
}

/// What is suggested is no finding, and working it out would take most of the time.
fn without_suggestions(catalogue: &Catalogue) -> Catalogue {
    let mut slim = catalogue.clone();
    for file in &mut slim.files {
        file.responses.clear();
        file.reviews.clear();
        file.change_reasons.clear();
        file.lowering_refused.clear();
    }
    slim
}

/// The sets of things named together by a rule, without those that another set holds anyway.
fn widest(catalogue: &Catalogue) -> Vec<(&Rule, BTreeSet<What>)> {
    let sets: Vec<_> =
        catalogue.rules().flat_map(|rule| sets(catalogue, rule).into_iter().map(move |set| (rule, set))).collect();
    let is_held = |at: usize, set: &BTreeSet<What>| {
        let others = sets.iter().enumerate().filter(|(other, _)| *other != at);
        others.into_iter().any(|(other, (_, wider))| set.is_subset(wider) && (set != wider || other < at))
    };
    let kept = sets.iter().enumerate().filter(|(at, (_, set))| !set.is_empty() && !is_held(*at, set));
    kept.map(|(_, row)| row.clone()).collect()
}

/// What a rule looks at; once for each of its items, if it speaks for items one by one.
fn sets(catalogue: &Catalogue, rule: &Rule) -> Vec<BTreeSet<What>> {
    let Some(each) = &rule.each else { return vec![named(catalogue, rule, None)] };
    catalogue.each_items(each).into_iter().map(|item| named(catalogue, rule, Some(item))).collect()
}

fn named(catalogue: &Catalogue, rule: &Rule, at_hand: Option<&ItemId>) -> BTreeSet<What> {
    let mut found = BTreeSet::new();
    let conditions = std::iter::once(&rule.when).chain(rule.effects.iter().filter_map(|effect| effect.when.as_ref()));
    for when in conditions {
        let items = Catalogue::named_in(when).into_iter();
        found.extend(
            items
                .filter_map(|item| if catalogue.item(item).is_some() { Some(item) } else { at_hand })
                .cloned()
                .map(What::Item),
        );
        when.visit(&mut |node| match node {
            Condition::Context(is) => drop(found.insert(What::Route(is.item.clone()))),
            Condition::ContextBand(_) => found.extend(in_bands(catalogue)),
            Condition::Spoken(rules) => {
                found.extend(
                    rules
                        .iter()
                        .filter_map(|name| catalogue.rule(name))
                        .flat_map(|rule| sets(catalogue, rule))
                        .flatten(),
                );
            }
            _ => {}
        });
    }
    found
}

/// What the bands look at.
fn in_bands(catalogue: &Catalogue) -> BTreeSet<What> {
    let mut found = BTreeSet::new();
    for band in catalogue.files().iter().flat_map(|file| &file.bands) {
        band.when.visit(&mut |node| {
            if let Condition::Context(is) = node {
                found.insert(What::Route(is.item.clone()));
            }
        });
    }
    found
}

/// One set of things, gone through.
struct Walk<'c> {
    catalogue: &'c Catalogue,
    today: Date,
    rule: &'c Rule,
    base: MadeUp,
    things: Vec<(What, Vec<State>)>,
    judged: BTreeMap<Vec<usize>, Rc<Outcome>>,
    found: BTreeMap<(String, What), String>,
}

impl<'c> Walk<'c> {
    fn new(catalogue: &'c Catalogue, rule: &'c Rule, named: &BTreeSet<What>, today: Date) -> Option<Self> {
        let mut base = MadeUp::calm(catalogue, today);
        let mut things = Vec::new();
        for what in named {
            let (What::Item(item) | What::Route(item)) = what;
            things.push((what.clone(), states(catalogue, catalogue.item(item)?, today)));
            // What is not asked has no say, so the way to it is taken first.
            for (other, answer) in reach::way_to(catalogue, item, today).unwrap_or_default() {
                base.answer(&other, answer, today);
            }
        }
        Some(Self { catalogue, today, rule, base, things, judged: BTreeMap::new(), found: BTreeMap::new() })
    }

    fn go(&mut self) {
        let all: Vec<usize> = (0..self.things.len()).collect();
        let size = self.things.iter().try_fold(1usize, |size, (_, states)| size.checked_mul(states.len()));
        if size.is_some_and(|size| size <= WHOLE) {
            return self.sweep(&vec![0; all.len()], &all);
        }
        for (at, start) in self.starts().into_iter().enumerate() {
            for (here, first) in all.iter().enumerate() {
                self.sweep(&start, &[*first]);
                // Pairs only from the calm start: two that hide each other there are found.
                for second in all.iter().skip(here + 1).filter(|_| at == 0) {
                    self.sweep(&start, &[*first, *second]);
                }
            }
        }
    }

    /// Everything at its best, not known, suspected, at its worst, and a few scattered points.
    fn starts(&self) -> Vec<Vec<usize>> {
        let ranked = |rank: u8| {
            let nearest = |states: &Vec<State>| {
                let distance = |(_, state): &(usize, &State)| state.rank.abs_diff(rank);
                states.iter().enumerate().min_by_key(distance).map_or(0, |(at, _)| at)
            };
            self.things.iter().map(|(_, states)| nearest(states)).collect::<Vec<_>>()
        };
        let scattered = |seed: u64| {
            let mut number = seed;
            let mut next = |states: &Vec<State>| {
                number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                usize::try_from(number >> 33).unwrap_or(0).checked_rem(states.len()).unwrap_or(0)
            };
            self.things.iter().map(|(_, states)| next(states)).collect()
        };
        (0..=3).map(ranked).chain((1..=SCATTERED).map(scattered)).collect()
    }

    /// Goes through every answer to the free things, with the others as at the start.
    fn sweep(&mut self, start: &[usize], free: &[usize]) {
        let mut points = vec![start.to_vec()];
        for thing in free {
            let count = self.things.get(*thing).map_or(0, |(_, states)| states.len());
            let widen = |point: &Vec<usize>| (0..count).map(|at| with(point, *thing, at)).collect::<Vec<_>>();
            points = points.iter().flat_map(widen).collect();
        }
        for point in points {
            for thing in free {
                self.raise(&point, *thing);
            }
        }
    }

    /// Compares a point with every point at which one thing is worse.
    fn raise(&mut self, point: &[usize], thing: usize) {
        let Some((what, states)) = self.things.get(thing).cloned() else { return };
        let Some(rank) = point.get(thing).and_then(|at| states.get(*at)).map(|state| state.rank) else { return };
        for (at, state) in states.iter().enumerate().filter(|(_, state)| state.rank > rank) {
            let (better, worse) = (self.judge(point), self.judge(&with(point, thing, at)));
            let Some(fall) = fall(&better, &worse, rank != NOT_KNOWN) else { continue };
            let named = match &what {
                What::Item(item) => format!("{}`", item.as_str()),
                What::Route(item) => format!("{}` on every leg", item.as_str()),
            };
            let expected = format!(
                "never more from a better answer; {fall} when `{named} goes from {} to {}",
                word(rank),
                word(state.rank)
            );
            for rule in culprits(self.rule, &better, &worse) {
                self.found.entry((rule, what.clone())).or_insert_with(|| expected.clone());
            }
        }
    }

    fn judge(&mut self, point: &[usize]) -> Rc<Outcome> {
        if let Some(outcome) = self.judged.get(point) {
            return Rc::clone(outcome);
        }
        // Every point answers every thing, so nothing of the point before is left.
        for ((what, states), at) in self.things.iter().zip(point) {
            let Some(state) = states.get(*at) else { continue };
            match what {
                What::Item(item) => self.base.answer(item, state.answer.clone(), self.today),
                What::Route(item) => self.base.on_every_leg(item, &state.answer, self.today),
            }
        }
        let outcome = Rc::new(self.base.with_inputs(self.today, |inputs| assess(self.catalogue, inputs)));
        self.judged.insert(point.to_vec(), Rc::clone(&outcome));
        outcome
    }
}

fn with(point: &[usize], thing: usize, at: usize) -> Vec<usize> {
    point.iter().enumerate().map(|(here, old)| if here == thing { at } else { *old }).collect()
}

fn word(rank: Rank) -> &'static str {
    match rank {
        0 => "no",
        1 => "not known",
        2 => "suspected",
        _ => "yes",
    }
}

/// What fell, in words. A journey can be stopped because too little is known, and knowing the worse
/// then opens it again with conditions; so the readiness is compared from answers that settle.
fn fall(better: &Outcome, worse: &Outcome, is_settled: bool) -> Option<String> {
    let fell = |what: &str, from: &str, to: &str| Some(format!("{what} falls from {from} to {to}"));
    let separate = better
        .separate
        .iter()
        .find(|(about, level)| worse.separate.iter().all(|(other, then)| other != about || then < level));
    if worse.floor < better.floor {
        fell("the level", better.floor.code(), worse.floor.code())
    } else if worse.timing < better.timing {
        fell("the timing", better.timing.code(), worse.timing.code())
    } else if worse.could_be < better.could_be {
        fell("what the level could be", better.could_be.code(), worse.could_be.code())
    } else if worse.retrafficking < better.retrafficking {
        fell("the danger of being exploited again", better.retrafficking.code(), worse.retrafficking.code())
    } else if is_settled && worse.readiness < better.readiness {
        fell("the readiness", better.readiness.code(), worse.readiness.code())
    } else {
        separate.and_then(|(about, level)| fell("a line of its own", about.code(), level.code()))
    }
}

/// The rules that said more than is left; the rule at hand if none can be named.
fn culprits(rule: &Rule, better: &Outcome, worse: &Outcome) -> Vec<String> {
    let louder = |hit: &&Hit| {
        let floor = !hit.separate && hit.floor > Some(worse.floor)
            || (worse.floor < better.floor && hit.raise_one_up_to.is_some());
        let timing = !hit.separate && hit.timing > Some(worse.timing);
        let rest = hit.retrafficking > Some(worse.retrafficking) || hit.readiness > Some(worse.readiness);
        floor || timing || rest
    };
    let spoke: BTreeSet<String> = better.hits.iter().filter(louder).map(|hit| hit.rule.clone()).collect();
    if spoke.is_empty() { vec![rule.id.clone()] } else { spoke.into_iter().collect() }
}
