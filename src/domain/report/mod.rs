//! One report of a case. Screen, print and the readable summary are renderings of it, so that they
//! cannot disagree.
//!
//! INVARIANT: only what was asked and answered is in it. What is hidden, empty or put off is not.
//! INVARIANT: free text is in it only line by line where a worker ticked it, never when it is longer
//! than [`NOTE_LIMIT`](super::answer::NOTE_LIMIT), and never in the extents without text.
//! INVARIANT: what was typed where a day, a number or a role was asked, and is none, counts as free
//! text that nobody can tick.

mod answers;
mod decision;
mod measures;
mod messages;
mod needs;
mod plan;
mod result;
mod role;
mod route;
mod say;
mod texts;

pub use role::ROLES;
pub use say::{Arg, Key, Say};
pub use texts::{LeftOut, SensitiveLine, TextPlace, sensitive_lines};

use super::assess::{Facts, Outcome};
use super::case::Case;
use super::catalogue::Catalogue;
use super::date::Date;
use super::input::CODE_LENGTH;
use super::instrument::Step;
use super::scale::Level;

/// How much of the case a report holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Everything, with the free text that was ticked.
    Full,
    /// Without any free text.
    WithoutText,
    /// The plan only, with the free text of its lines that was ticked. Nothing about danger.
    PlanOnly,
}

impl Extent {
    /// All extents.
    pub const ALL: [Self; 3] = [Self::Full, Self::WithoutText, Self::PlanOnly];

    /// The code used in message names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::WithoutText => "without-text",
            Self::PlanOnly => "plan-only",
        }
    }

    fn shows_text(self) -> bool {
        match self {
            Self::Full | Self::PlanOnly => true,
            Self::WithoutText => false,
        }
    }
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How much it holds.
    pub extent: Extent,
    /// A fictional case for practice: marked on every page.
    pub training: bool,
    /// What it is called. Never anything personal.
    pub title: Say,
    /// How to handle the paper or the file.
    pub handling: Say,
    /// The case code and what goes with it.
    pub head: Vec<Line>,
    /// What it says.
    pub sections: Vec<Section>,
    /// What is left out of it, in a sentence.
    pub left_out: Option<Say>,
}

/// A part of a report with a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: Say,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// Something that belongs together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// A smaller heading.
    pub title: Option<Say>,
    /// What it says.
    pub body: Body,
}

/// The shape of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// The four levels with floor, "could be" and decision marked. The facts beside it say the same
    /// in words.
    Ladder(Ladder),
    /// Sentences.
    Sentences(Vec<Say>),
    /// Lines, each with what it is called.
    Facts(Vec<Line>),
    /// Lines of a list.
    List(Vec<Line>),
}

/// The four levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ladder {
    /// At least this.
    pub floor: Level,
    /// It could be this.
    pub could_be: Level,
    /// A named person decided on this.
    pub decided: Option<Level>,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub label: Option<Say>,
    /// What it says.
    pub text: Say,
    /// What belongs to it, in smaller print.
    pub more: Vec<Say>,
}

impl Line {
    /// A line that says something about something.
    pub fn of(label: Say, text: Say) -> Self {
        Self { label: Some(label), text, more: Vec::new() }
    }

    /// A line of a list.
    pub fn saying(text: Say) -> Self {
        Self { label: None, text, more: Vec::new() }
    }

    /// With something smaller below it.
    #[must_use]
    pub fn and(mut self, more: impl IntoIterator<Item = Say>) -> Self {
        self.more.extend(more);
        self
    }
}

impl Block {
    fn sentences(said: Vec<Say>) -> Self {
        Self { title: None, body: Body::Sentences(said) }
    }

    fn facts(lines: Vec<Line>) -> Self {
        Self { title: None, body: Body::Facts(lines) }
    }

    fn list(lines: Vec<Line>) -> Self {
        Self { title: None, body: Body::List(lines) }
    }

    fn titled(self, title: Say) -> Self {
        Self { title: Some(title), ..self }
    }

    fn is_empty(&self) -> bool {
        match &self.body {
            Body::Ladder(_) => false,
            Body::Sentences(said) => said.is_empty(),
            Body::Facts(lines) | Body::List(lines) => lines.is_empty(),
        }
    }
}

/// What a report is made from.
#[derive(Clone, Copy)]
struct Source<'a> {
    case: &'a Case,
    outcome: &'a Outcome,
    catalogue: &'a Catalogue,
    facts: &'a Facts<'a>,
    today: Date,
    extent: Extent,
}

impl Report {
    /// The report of a case.
    pub fn of(case: &Case, outcome: &Outcome, catalogue: &Catalogue, today: Date, extent: Extent) -> Self {
        case.with_inputs(today, |inputs| {
            let facts = case.facts(catalogue, inputs);
            Source { case, outcome, catalogue, facts: &facts, today, extent }.report()
        })
    }

    /// Every own word in it, of a person or a worker.
    pub fn own_words(&self) -> Vec<&str> {
        let blocks = self.sections.iter().flat_map(|section| &section.blocks);
        let said = blocks.flat_map(|block| -> Vec<&Say> {
            match &block.body {
                Body::Ladder(_) => Vec::new(),
                Body::Sentences(said) => said.iter().collect(),
                Body::Facts(lines) | Body::List(lines) => lines.iter().flat_map(Line::said).collect(),
            }
        });
        self.head.iter().flat_map(Line::said).chain(said).flat_map(Say::own_words).collect()
    }
}

impl Line {
    fn said(&self) -> Vec<&Say> {
        self.label.iter().chain(std::iter::once(&self.text)).chain(&self.more).collect()
    }
}

impl Source<'_> {
    fn report(self) -> Report {
        let sections = match self.extent {
            Extent::Full | Extent::WithoutText => self.everything(),
            Extent::PlanOnly => self.plan_sections(),
        };
        let worth = |section: &Section| !section.blocks.is_empty();
        Report {
            extent: self.extent,
            training: self.case.training,
            title: Say::part("report-title", self.extent.code()),
            handling: Say::key("report-handling"),
            head: self.head(),
            sections: sections.into_iter().filter(worth).collect(),
            left_out: self.left_out_line(),
        }
    }

    fn everything(self) -> Vec<Section> {
        let answers = [Step::Before, Step::Safety, Step::Journey, Step::Closing];
        vec![
            section("report-result", self.result()),
            section("report-decision", self.decision()),
            section("report-own-words", vec![self.own_words()]),
            section("report-open", self.open()),
            section("report-responses", vec![self.responses()]),
            section("report-journey", self.journey()),
            section("report-route", self.routes()),
            section("report-answers", self.answers(&answers)),
            section("report-needs", self.answers(&[Step::Needs])),
            section("report-factors", self.factors()),
            section("report-risks", vec![self.risks()]),
            section("report-measures", self.measures()),
        ]
        .into_iter()
        .chain(self.plan_sections())
        .chain([section("report-messages", vec![self.messages()]), section("report-earlier", self.earlier())])
        .collect()
    }

    fn head(self) -> Vec<Line> {
        let code = self.case.code.trim();
        // The code is the one thing that ties paper to person for those who hold the list. It is
        // typed, so it is cut to a code's length.
        let code = if code.is_empty() {
            Say::key("report-no-code")
        } else {
            Say::Figure(code.chars().take(CODE_LENGTH).collect())
        };
        let mut head = vec![Line::of(Say::key("case-code"), code), Line::of(Say::key("date"), Say::Date(self.today))];
        if self.facts.observation_only() {
            head.push(Line::of(Say::key("report-rests-on"), Say::key("report-observation")));
        }
        if self.extent != Extent::PlanOnly {
            head.push(Line::of(Say::key("report-stage"), Say::part("stage", self.case.stage.code())));
        }
        head
    }

    fn left_out_line(self) -> Option<Say> {
        let plan_only = self.extent == Extent::PlanOnly;
        let lines = sensitive_lines(self.case, self.catalogue, self.facts);
        let here = lines.iter().filter(|line| !plan_only || line.place.is_of_plan());
        let has_text = |line: &SensitiveLine| !line.texts.is_empty() && !self.extent.shows_text();
        let count = here.filter(|line| line.left_out.is_some() || has_text(line)).count();
        (count > 0).then(|| Say::part("report-left-out", self.extent.code()).with("count", Arg::Count(count)))
    }
}

fn section(title: &str, blocks: Vec<Block>) -> Section {
    Section { title: Say::key(title), blocks: blocks.into_iter().filter(|block| !block.is_empty()).collect() }
}
