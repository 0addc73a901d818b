//! What it adds up to: level, reasons, what is not known, the journey, and when to look again.

use super::answers::day;
use super::{Arg, Block, Body, Ladder, Line, Say, Source};
use crate::domain::assess::{ConditionDue, Gap, Hit};
use crate::domain::instrument::{Prompt, Provenance, Step};
use crate::domain::scale::Readiness;

impl Source<'_> {
    pub(super) fn result(self) -> Vec<Block> {
        let outcome = self.outcome;
        let decided = self.case.standing_decision(outcome).map(|decision| decision.judged);
        let ladder = Ladder { floor: outcome.floor, could_be: outcome.could_be, decided };
        vec![
            Block::sentences(self.level_sentences()),
            Block { title: None, body: Body::Ladder(ladder) },
            Block::facts(self.ladder_facts()),
            Block::list(self.reasons()).titled(Say::key("report-reasons")),
            Block::list(self.separate()).titled(Say::key("report-separate")),
            Block::list(self.spoken(|hit| hit.retrafficking.is_some())).titled(
                Say::key("report-retrafficking")
                    .with("level", Arg::Say(Say::part("retrafficking", outcome.retrafficking.code()))),
            ),
            Block::facts(self.legs()).titled(Say::key("report-legs")),
        ]
    }

    fn level_sentences(self) -> Vec<Say> {
        let outcome = self.outcome;
        let mut said = vec![
            Say::key("report-level")
                .with("level", Arg::Say(Say::level(outcome.floor)))
                .with("timing", Arg::Say(Say::timing(outcome.timing))),
        ];
        if outcome.could_be > outcome.floor {
            said.push(Say::key("report-could-be").with("level", Arg::Say(Say::level(outcome.could_be))));
        }
        if outcome.provisional && outcome.known_floor < outcome.floor {
            said.push(Say::key("report-provisional").with("known", Arg::Say(Say::level(outcome.known_floor))));
        } else if outcome.provisional {
            said.push(Say::key("report-provisional-partly"));
        }
        said.push(Say::key("report-standing"));
        said
    }

    fn ladder_facts(self) -> Vec<Line> {
        let outcome = self.outcome;
        let mut facts = vec![
            Line::of(Say::key("report-floor"), Say::level(outcome.floor)),
            Line::of(Say::key("report-known-floor"), Say::level(outcome.known_floor)),
            Line::of(Say::key("report-could-be-fact"), Say::level(outcome.could_be)),
        ];
        if let Some(decision) = self.case.standing_decision(outcome) {
            facts.push(Line::of(Say::key("report-decided"), Say::level(decision.judged)));
        }
        facts.push(Line::of(Say::key("report-timing"), Say::timing(outcome.timing)));
        facts.push(Line::of(Say::key("confidence"), Say::confidence(outcome.confidence)));
        if !self.any_answer(Step::Safety) {
            facts.push(Line::of(Say::key("report-answered"), Say::key("report-nothing-answered")));
        }
        facts
    }

    /// Every rule that spoke about the level, worst first, and what earlier assessments hold.
    fn reasons(self) -> Vec<Line> {
        let about_level =
            |hit: &&Hit| !hit.separate && hit.retrafficking.is_none() && hit.readiness.is_none() && !is_silent(hit);
        let mut hits: Vec<&Hit> = self.outcome.hits.iter().filter(about_level).collect();
        hits.sort_by_key(|hit| (std::cmp::Reverse(hit.floor), std::cmp::Reverse(hit.timing)));
        let reasons = hits.into_iter().map(|hit| self.reason(hit));
        reasons.chain(self.memory()).collect()
    }

    /// What is carried over, and the level that is held (SA 3.7).
    fn memory(self) -> Vec<Line> {
        let Some(rule) = self.catalogue.files().iter().find_map(|file| file.memory.as_ref()) else { return Vec::new() };
        let carried = self.outcome.carried.iter().map(|fact| {
            let said = Say::key(format!("rule-{}", rule.carried));
            let said = said.with("item", Arg::Say(Say::short(&fact.item))).with("date", Arg::Say(Say::Date(fact.on)));
            Line::saying(said).and(project(&rule.source))
        });
        let held = self.outcome.held_by_memory.map(|level| {
            let said = Say::key(format!("rule-{}", rule.held));
            let level = Say::key("report-at-least").with("level", Arg::Say(Say::level(level)));
            Line::saying(said).and([level]).and(project(&rule.source))
        });
        carried.chain(held).collect()
    }

    fn separate(self) -> Vec<Line> {
        let lines = self.outcome.separate.iter().map(|(about, level)| {
            Line::of(
                Say::part("about-whom", about.code()),
                Say::key("report-at-least").with("level", Arg::Say(Say::level(*level))),
            )
        });
        lines.chain(self.spoken(|hit| hit.separate)).collect()
    }

    fn spoken(self, about: impl Fn(&Hit) -> bool) -> Vec<Line> {
        self.outcome.hits.iter().filter(|hit| about(hit)).map(|hit| self.reason(hit)).collect()
    }

    /// What a rule says, what follows from it, and what stands behind it.
    fn reason(self, hit: &Hit) -> Line {
        let whole = Say::key(format!("rule-{}", hit.rule));
        let mut said = match &hit.each {
            Some(item) => Say::First(vec![Say::part(format!("rule-{}", hit.rule), item.as_str()), whole]),
            None => whole,
        };
        if let Some(item) = &hit.each {
            said = said.with("item", Arg::Say(Say::short(item)));
        }
        if let Some(leg) = hit.leg {
            said = said.with("leg", Arg::Say(Say::leg(leg)));
        }
        let follows = self.follows(hit);
        let rule = Say::Figure(hit.rule.clone());
        let behind = if hit.because.is_empty() {
            Say::key("report-rule").with("rule", Arg::Say(rule))
        } else {
            let items = hit.because.iter().map(Say::short).collect();
            Say::key("report-because").with("items", Arg::Say(Say::List(items))).with("rule", Arg::Say(rule))
        };
        let project = self.catalogue.rule(&hit.rule).and_then(|rule| project(&rule.source));
        Line { label: follows, text: said, more: std::iter::once(behind).chain(project).collect() }
    }

    fn follows(self, hit: &Hit) -> Option<Say> {
        let floor = hit.floor.map(|level| {
            let id = if hit.provisional { "report-at-least-provisional" } else { "report-at-least" };
            Say::key(id).with("level", Arg::Say(Say::level(level)))
        });
        let consider = hit.prompt.map(|prompt| match prompt {
            Prompt::OneHigher => Say::key("report-consider-higher"),
            Prompt::Raised => consider("B"),
            Prompt::High => consider("C"),
            Prompt::Critical => consider("D"),
        });
        let one_up = hit.raise_one_up_to.map(|_| Say::key("report-one-step-up"));
        let timing =
            hit.timing.map(|timing| Say::key("report-timing-is").with("timing", Arg::Say(Say::timing(timing))));
        let readiness = hit.readiness.map(|readiness| Say::part("readiness", readiness.code()));
        floor.or(one_up).or(consider).or(timing).or(readiness)
    }

    fn legs(self) -> Vec<Line> {
        let line = |finding: &crate::domain::assess::LegFinding| {
            let said = Say::key("report-leg")
                .with("level", Arg::Say(Say::level(finding.floor)))
                .with("could", Arg::Say(Say::level(finding.could_be)))
                .with("band", Arg::Say(Say::part("band", finding.band.code())));
            Line::of(Say::leg(finding.leg), said)
        };
        self.outcome.legs.iter().map(line).collect()
    }

    /// What is not known: first what would narrow the finding, then the rest.
    pub(super) fn open(self) -> Vec<Block> {
        let gaps = self.outcome.gaps.iter().map(|gap| {
            Line::saying(match gap {
                Gap::Item(item) => Say::short(item),
                Gap::Route(leg) => Say::key("report-gap-route").with("leg", Arg::Say(Say::leg(*leg))),
            })
        });
        let is_gap = |item| self.outcome.gaps.iter().any(|gap| matches!(gap, Gap::Item(gap) if gap == item));
        let others = self.outcome.open.iter().filter(|open| !is_gap(&open.item)).map(|open| {
            let line = Line::saying(Say::short(&open.item));
            line.and(open.critical.then(|| Say::key("report-critical")))
        });
        vec![
            Block::list(gaps.collect()).titled(Say::key("report-gaps")),
            Block::list(others.collect()).titled(Say::key("report-also-open")),
        ]
    }

    /// Whether the journey can be booked, if anything was asked about it.
    pub(super) fn journey(self) -> Vec<Block> {
        if !self.any_answer(Step::Journey) {
            return Vec::new();
        }
        let readiness = Say::part("readiness", self.outcome.readiness.code());
        vec![
            Block::facts(vec![Line::of(Say::key("readiness"), readiness)]),
            Block::sentences(vec![Say::key("report-readiness-limits")]),
            Block::list(self.spoken(|hit| hit.readiness.is_some_and(|found| found != Readiness::Conditions))),
            Block::list(self.conditions()).titled(Say::key("report-conditions")),
        ]
    }

    /// The conditions of the journey, each with who sees to it.
    fn conditions(self) -> Vec<Line> {
        let line = |due: &ConditionDue| {
            let hit = self.outcome.hits.iter().find(|hit| hit.rule == due.rule && hit.each == due.item)?;
            let care = self.case.conditions.get(&due.name);
            let owner = care
                .filter(|_| !due.owner_missing)
                .map(|care| Say::key("report-owner").with("role", Arg::Say(self.role(&care.owner_role))));
            let owner = owner.unwrap_or_else(|| Say::key("report-no-owner"));
            let by = care.filter(|care| !care.by.is_blank());
            let by = by.map(|care| Say::key("report-due").with("date", Arg::Say(day(&care.by))));
            let reason = care.and_then(|care| self.text_if_any(&care.reason, care.text_released));
            let reason = reason.or_else(|| due.reason_missing.then(|| Say::key("report-no-reason")));
            Some(self.reason(hit).and([owner]).and(by).and(reason))
        };
        self.outcome.conditions.iter().filter_map(line).collect()
    }

    /// When to look again, and who.
    pub(super) fn review(self) -> Option<Line> {
        let review = self.outcome.review.as_ref()?;
        let who = Say::List(review.who.iter().map(|role| self.role(role)).collect());
        let line = Line::of(Say::key("report-review-by"), Say::Date(review.by));
        let before = review.before_movement.then(|| Say::key("report-before-movement"));
        let overdue = review.overdue.then(|| Say::key("report-review-overdue"));
        let because = review.because.as_ref().map(|trigger| Say::key(format!("trigger-{trigger}")));
        Some(line.and(overdue).and(because).and([who]).and(before))
    }
}

fn consider(code: &str) -> Say {
    Say::key("report-consider").with("level", Arg::Say(Say::part("level", code)))
}

/// A rule that spoke and changed nothing.
fn is_silent(hit: &Hit) -> bool {
    hit.floor.is_none() && hit.timing.is_none() && hit.prompt.is_none() && hit.raise_one_up_to.is_none()
}

/// What is said of a row that is a rule of the project.
pub(super) fn project(source: &Provenance) -> Option<Say> {
    source.is_project().then(|| Say::key("project-mark"))
}
