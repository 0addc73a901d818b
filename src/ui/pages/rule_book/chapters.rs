//! The chapters of the rule book, in the order in which it is read.

use super::entry::{Book, Group};
use super::plain::Plain;
use super::{items, judging, plan_rules, planning, rules, tables};
use crate::domain::catalogue::Catalogue;
use crate::domain::instrument::Step;

/// A chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chapter {
    /// The principles of protection.
    Principles,
    /// The shelter procedure.
    Phases,
    /// Conditions before anything is asked.
    Gates,
    /// The rules.
    Rules,
    /// Worked tables.
    Tables,
    /// Questions for practitioners.
    Questions,
    /// Answers that make another item read worse.
    Derivations,
    /// Answers recorded for the worker.
    Presets,
    /// The general situation.
    Bands,
    /// How much is known.
    Confidence,
    /// When a level is not set lower.
    Refusals,
    /// Earlier assessments.
    Memory,
    /// When to look again.
    Reviews,
    /// What opens a reassessment.
    Triggers,
    /// What can be done.
    Responses,
    /// Questions of a step.
    Items(Step),
    /// Reaction groups.
    Reactions,
    /// The six messages.
    Messages,
    /// Types of assistance.
    Assistance,
    /// Approaches of plan lines.
    Approaches,
    /// The feasibility grid.
    Feasibility,
    /// Starter risks.
    Risks,
    /// Vulnerability factors.
    Factors,
    /// The rules of the plan.
    PlanRules,
    /// Closing a plan.
    Closures,
    /// Scored instruments.
    Packs,
}

/// A part of the book: the message with its title, and its chapters.
pub type Part = (&'static str, Vec<Chapter>);

const FIRST: [Chapter; 3] = [Chapter::Principles, Chapter::Phases, Chapter::Gates];

const JUDGING: [Chapter; 12] = [
    Chapter::Rules,
    Chapter::Tables,
    Chapter::Questions,
    Chapter::Derivations,
    Chapter::Presets,
    Chapter::Bands,
    Chapter::Confidence,
    Chapter::Refusals,
    Chapter::Memory,
    Chapter::Reviews,
    Chapter::Triggers,
    Chapter::Responses,
];

const PLANNING: [Chapter; 9] = [
    Chapter::Messages,
    Chapter::Assistance,
    Chapter::Approaches,
    Chapter::Feasibility,
    Chapter::Risks,
    Chapter::Factors,
    Chapter::PlanRules,
    Chapter::Closures,
    Chapter::Packs,
];

impl Chapter {
    /// The parts of the book. Every step that has questions has a chapter for them.
    pub fn parts(catalogue: &Catalogue) -> [Part; 4] {
        const STEPS: [Step; 11] = [
            Step::Before,
            Step::Route,
            Step::Safety,
            Step::Result,
            Step::Journey,
            Step::Needs,
            Step::Measures,
            Step::Plan,
            Step::Messages,
            Step::Closing,
            Step::Place,
        ];
        let asked = |step: &Step| catalogue.sections_of(*step).next().is_some();
        let items = STEPS.into_iter().filter(asked).map(Self::Items);
        [
            ("book-part-first", FIRST.to_vec()),
            ("book-part-judging", JUDGING.to_vec()),
            ("book-part-asked", items.chain([Self::Reactions]).collect()),
            ("book-part-planning", PLANNING.to_vec()),
        ]
    }

    /// All chapters in order.
    pub fn all(catalogue: &Catalogue) -> Vec<Self> {
        Self::parts(catalogue).into_iter().flat_map(|(_, chapters)| chapters).collect()
    }

    /// The message with the title; its attribute `lead` says what the chapter is.
    pub fn key(self) -> &'static str {
        match self {
            Self::Principles => "book-principles",
            Self::Phases => "book-phases",
            Self::Gates => "book-gates",
            Self::Rules => "book-rules",
            Self::Tables => "book-tables",
            Self::Questions => "book-questions",
            Self::Derivations => "book-derivations",
            Self::Presets => "book-presets",
            Self::Bands => "book-bands",
            Self::Confidence => "book-confidence",
            Self::Refusals => "book-refusals",
            Self::Memory => "book-memory",
            Self::Reviews => "book-reviews",
            Self::Triggers => "book-triggers",
            Self::Responses => "book-responses",
            Self::Items(step) => items_key(step),
            Self::Reactions => "book-reactions",
            Self::Messages => "book-messages",
            Self::Assistance => "book-assistance",
            Self::Approaches => "book-approaches",
            Self::Feasibility => "book-feasibility",
            Self::Risks => "book-risks",
            Self::Factors => "book-factors",
            Self::PlanRules => "book-plan-rules",
            Self::Closures => "book-closures",
            Self::Packs => "book-packs",
        }
    }

    /// What stands in it. Questions for practitioners about all of it come first.
    pub fn groups(self, book: &Book<'_>) -> Vec<Group> {
        let mut groups = self.rows(book);
        if let Some(first) = groups.first_mut() {
            let about = book.questions_about(self.key());
            first.lead.splice(0..0, about.into_iter().map(Plain::line));
        }
        groups
    }

    fn rows(self, book: &Book<'_>) -> Vec<Group> {
        match self {
            Self::Principles => planning::principles(book),
            Self::Phases => planning::phases(book),
            Self::Gates => judging::gates(book),
            Self::Rules => rules::groups(book),
            Self::Tables => tables::worked(book),
            Self::Questions => tables::questions(book),
            Self::Derivations => judging::derivations(book),
            Self::Presets => judging::presets(book),
            Self::Bands => judging::bands(book),
            Self::Confidence => judging::confidence(book),
            Self::Refusals => judging::refusals(book),
            Self::Memory => judging::memory(book),
            Self::Reviews => judging::reviews(book),
            Self::Triggers => judging::triggers(book),
            Self::Responses => judging::responses(book),
            Self::Items(step) => items::groups(book, step),
            Self::Reactions => planning::reactions(book),
            Self::Messages => planning::messages(book),
            Self::Assistance => planning::assistance(book),
            Self::Approaches => planning::approaches(book),
            Self::Feasibility => planning::feasibility(book),
            Self::Risks => planning::risks(book),
            Self::Factors => planning::factors(book),
            Self::PlanRules => plan_rules::groups(book),
            Self::Closures => planning::closures(book),
            Self::Packs => tables::packs(book),
        }
    }

    /// The chapter a rule, an item or another named row stands in. Asked once, when a page is
    /// opened at a row.
    pub fn of(id: &str, book: &Book<'_>) -> Option<Self> {
        let item = crate::domain::answer::ItemId::from(id);
        if book.catalogue.rule(id).is_some() {
            return Some(Self::Rules);
        }
        if let Some(section) = book.catalogue.section_of(&item) {
            return Some(Self::Items(section.step));
        }
        let holds = |chapter: &Self| {
            let groups = chapter.groups(book);
            groups.iter().flat_map(|group| &group.entries).any(|entry| entry.anchor.id() == id)
        };
        Self::all(book.catalogue).into_iter().find(holds)
    }
}

fn items_key(step: Step) -> &'static str {
    match step {
        Step::Before => "book-items-before",
        Step::Route => "book-items-route",
        Step::Safety => "book-items-safety",
        Step::Journey => "book-items-journey",
        Step::Needs => "book-items-needs",
        Step::Closing => "book-items-closing",
        Step::Place => "book-items-place",
        // No file has questions there today; a file that has them still gets its chapter.
        Step::Result | Step::Measures | Step::Plan | Step::Messages => "book-items-other",
    }
}
