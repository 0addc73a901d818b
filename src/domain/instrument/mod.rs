//! What is asked and what follows from it, as data.
//!
//! Each file in `instruments/` is one [`Instrument`]: any of its lists may be empty, and the
//! [`Catalogue`](super::catalogue::Catalogue) joins all files. Wording never stands here: the
//! sentence for item `T1` is the message `item-T1` in `locales/<lang>/`.
//!
//! INVARIANT: a rule can only raise. Effects are floors that combine by `max`; there is no effect
//! that subtracts.

mod cash;
mod parts;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use cash::CashRow;
pub use parts::*;

use super::answer::{Code, ItemId, Reading};
use super::condition::Condition;
use super::scale::{About, Leg, Level, Readiness, Retrafficking, Timing};

/// One data file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// The name, as in the file name without `.json`.
    pub id: String,
    /// Changes with every change of an item, an option, a rule or a threshold.
    pub version: String,
    /// Where the content comes from, and which choices were made.
    pub source: String,
    /// Lists of options used by more than one item.
    #[serde(default)]
    pub option_sets: BTreeMap<String, Vec<Choice>>,
    /// The pages, in the order in which they are shown.
    #[serde(default)]
    pub sections: Vec<Section>,
    /// Items that make another item read at least as bad (SA 3.2: T16, L6, W2).
    #[serde(default)]
    pub derivations: Vec<Derivation>,
    /// Answers set when another answer is given, only where nothing is recorded yet (SA 7.1).
    #[serde(default)]
    pub presets: Vec<Preset>,
    /// Conditions before anything is asked (SA 2.2).
    #[serde(default)]
    pub gates: Vec<Gate>,
    /// What follows from the answers.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// What can be done about it (SA 3.9).
    #[serde(default)]
    pub responses: Vec<Response>,
    /// The bands of a country-or-route record, worst first (SA 3.1).
    #[serde(default)]
    pub bands: Vec<BandRule>,
    /// When there is a leg of transit although nobody has recorded one. Exactly one file has it.
    #[serde(default)]
    pub transit: Option<TransitRule>,
    /// How confidence is judged (SA 3.4.2 U4). Exactly one file has it.
    #[serde(default)]
    pub confidence: Option<ConfidenceRule>,
    /// When a level must not be set lower (SA 3.4.3).
    #[serde(default)]
    pub lowering_refused: Vec<Refusal>,
    /// The names under which the memory of earlier assessments speaks (SA 3.7).
    #[serde(default)]
    pub memory: Option<MemoryRule>,
    /// When to look again, strictest first (SA 3.8).
    #[serde(default)]
    pub reviews: Vec<ReviewRule>,
    /// Events that open a reassessment (SA 3.8).
    #[serde(default)]
    pub triggers: Vec<Trigger>,
    /// Dated reasons for which a level may fall by one step (SA 3.7).
    #[serde(default)]
    pub change_reasons: Vec<ChangeReason>,
    /// Reaction groups for the side panel; never scored (SA 5).
    #[serde(default)]
    pub reactions: Vec<Note>,
    /// Principles of protection, each shown where it binds.
    #[serde(default)]
    pub principles: Vec<Principle>,
    /// Phases of the shelter procedure (SA 6).
    #[serde(default)]
    pub phases: Vec<Note>,
    /// The six messages (SA 7.3).
    #[serde(default)]
    pub messages: Vec<MessageStep>,
    /// Types of assistance A to J (SA 8.3).
    #[serde(default)]
    pub assistance: Vec<Assistance>,
    /// Approaches a plan line can take (RI 4.2).
    #[serde(default)]
    pub approaches: Vec<Approach>,
    /// Criteria of the feasibility grid (RI 3.2).
    #[serde(default)]
    pub feasibility: Vec<FeasibilityCriterion>,
    /// Cash or in kind: what each answer means for the forms of help (RI 4.4).
    #[serde(default)]
    pub cash: Vec<CashRow>,
    /// Starter risks of reintegration (RI 2.3).
    #[serde(default)]
    pub starter_risks: Vec<Note>,
    /// Vulnerability factor groups at four levels (RI 2.2).
    #[serde(default)]
    pub factors: Vec<FactorGroup>,
    /// Reasons for closing a plan (RI 3.7).
    #[serde(default)]
    pub closures: Vec<ClosureReason>,
    /// The grid of reintegration risks, cell by cell (RI 2.3). Exactly one file has it.
    #[serde(default)]
    pub risk_grid: Vec<RiskCell>,
    /// Which answers the plan and the messages look at. Exactly one file has it.
    #[serde(default)]
    pub plan_facts: Option<PlanFacts>,
    /// What the rules of the plan are (RI 3.5).
    #[serde(default)]
    pub plan_rules: Vec<PlanRule>,
    /// Follow-up dates in days after arrival (SA 8.5).
    #[serde(default)]
    pub follow_up_days: Vec<u16>,
    /// What has to be in sight before somebody is called after arrival: how, when, and what to say to others (RI22).
    #[serde(default)]
    pub reach_items: Vec<ItemId>,
    /// What is asked again at every contact after arrival (SA 8.5).
    #[serde(default)]
    pub contact_items: Vec<ItemId>,
    /// Follow-up dates in calendar months after arrival (RI 3.6).
    #[serde(default)]
    pub follow_up_months: Vec<u16>,
    /// Questions for practitioners that stay open, and the rules they concern (SA 16).
    #[serde(default)]
    pub open_questions: Vec<OpenQuestion>,
    /// Worked examples shown in the rule book, such as the table SA 3.4.1.
    #[serde(default)]
    pub truth_tables: Vec<TruthTable>,
}

/// How far a row can be trusted (SA 0.1). A row may carry more than one mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trust {
    /// Stated in the seed document.
    Seed,
    /// Read in a copy or an excerpt of the named source.
    Read,
    /// General knowledge; the passage was not checked and is not cited.
    Known,
    /// A project rule: an inference or proposal, open to review.
    Project,
}

/// Where a row comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// The source in words, with the section of the specification. For a reader of the rule book.
    pub note: String,
    /// How far it can be trusted; at least one mark.
    pub trust: Vec<Trust>,
}

impl Provenance {
    /// Whether it rests, at least in part, on the project's own judgement: said wherever the row is shown.
    pub fn is_project(&self) -> bool {
        self.trust.contains(&Trust::Project)
    }
}

/// A page of questions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The name; wording is `section-<id>` with the attribute `lead`.
    pub id: String,
    /// The step of the journey it belongs to.
    pub step: Step,
    /// When it is asked at all; always if absent.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Open although it is not private (SA 2.2, R0a).
    #[serde(default)]
    pub while_locked: bool,
    /// Asked only in the full instrument, not on arrival or at the first meeting.
    #[serde(default)]
    pub in_depth: bool,
    /// While this holds it is asked on contact too, although it belongs to the full instrument.
    #[serde(default)]
    pub quick_when: Option<Condition>,
    /// Principles shown on this page.
    #[serde(default)]
    pub principles: Vec<String>,
    /// Where the section comes from.
    pub source: Provenance,
    /// The questions.
    pub items: Vec<Item>,
}

/// The steps at the side of the screen, in the order in which a case is worked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Before you start: gates, consents, referral.
    Before,
    /// Country and route.
    Route,
    /// The individual security assessment.
    Safety,
    /// What it adds up to, the decision, the responses.
    Result,
    /// Pre-departure checklist, travel, readiness.
    Journey,
    /// The reintegration assessment.
    Needs,
    /// Scored instruments.
    Measures,
    /// The reintegration plan.
    Plan,
    /// The six messages.
    Messages,
    /// Ending the meeting: how the person is now, outputs, wiping.
    Closing,
    /// A check of a place, outside any case.
    Place,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The name, as in the specification; wording is `item-<id>`.
    pub id: ItemId,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// The options of a choice, a multiple choice or dated events.
    #[serde(default)]
    pub options: Options,
    /// When it is asked; always if absent.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Whether it is critical: always, never, or under a condition (SA 3.4).
    #[serde(default)]
    pub critical: Critical,
    /// A worker's impression does not settle it, although it is not critical (SA 3.4.2 U3: what the
    /// traffickers know is decisive).
    #[serde(default)]
    pub strict_basis: bool,
    /// Counts as contributory for the cluster rule (SA 3.4 R7).
    #[serde(default)]
    pub contributory: bool,
    /// Asked in the quick view on arrival and at the first meeting (SA 3.11).
    #[serde(default)]
    pub quick: bool,
    /// Asked in the quick view while this holds (SA 7.1).
    #[serde(default)]
    pub quick_when: Option<Condition>,
    /// Best asked with nobody else in the room.
    #[serde(default)]
    pub alone: bool,
    /// Free text or a matter that outputs leave out unless it is released line by line.
    #[serde(default)]
    pub sensitive: bool,
    /// The note below is for the person's own words ("what I want").
    #[serde(default)]
    pub words: bool,
    /// "Does not apply" is offered, with a reason.
    #[serde(default)]
    pub not_applicable: bool,
    /// Left out of the count of open questions and of confidence (case facts, free text).
    #[serde(default)]
    pub uncounted: bool,
    /// How long an answer is taken as true.
    #[serde(default)]
    pub lasts: Lasts,
    /// The message (SA 7.3, steps 1 to 6) that has to have come before a reassuring answer counts.
    #[serde(default)]
    pub confirmed_by: Option<u8>,
    /// Whom it is about.
    #[serde(default)]
    pub about: About,
    /// A need: urgent needs must be met by a line of the plan (RI 3.5 P2).
    #[serde(default)]
    pub need: Option<Need>,
    /// Where the item comes from.
    pub source: Provenance,
}

/// How long an answer is taken as true, before it is asked anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lasts {
    /// Until the next assessment, where it is about danger or the journey.
    #[default]
    Assessment,
    /// A fact of the case that stays true: the language, a day that is known.
    Always,
    /// As long as what the person agreed to is in force.
    WhileAgreed,
    /// For this meeting: whether it is private, who is present.
    Moment,
    /// So many days, at least 1, from the one it was recorded on. What reassured is then not known any more.
    Days(u16),
}

impl Lasts {
    /// For how many days, if it is a number of days.
    pub fn days(self) -> Option<u16> {
        match self {
            Self::Days(days) => Some(days),
            Self::Assessment | Self::Always | Self::WhileAgreed | Self::Moment => None,
        }
    }
}

/// What kind of answer an item takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One option.
    Choice,
    /// Any number of options.
    Multi,
    /// Short text, at most 280 characters.
    Text,
    /// One date.
    Date,
    /// Dated events, each with an option saying what happens.
    Events,
    /// A whole number.
    Number,
}

/// The options of an item: a shared set by name, or its own list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Options {
    /// The name of a shared set; wording is `options-<set>` with an attribute per code.
    Set(String),
    /// Own options; wording is `item-<id>` with an attribute `opt-<code>` per code.
    Own(Vec<Choice>),
}

impl Default for Options {
    fn default() -> Self {
        Self::Own(Vec::new())
    }
}

/// One option.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The code stored in files.
    pub code: Code,
    /// How the rules read it. The last option with the worst reading stands for "the worst value".
    pub reads: Reading,
    /// Asks what stands behind it.
    #[serde(default)]
    pub basis: bool,
    /// Shown among the quiet answers, beside "not known yet".
    #[serde(default)]
    pub quiet: bool,
}

/// Whether an item is critical.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Critical {
    /// Never.
    #[default]
    Never,
    /// Always.
    Always,
    /// While the condition holds.
    When(Condition),
}

/// What a need is about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The dimension of the plan it falls under.
    pub dimension: Dimension,
    /// The types of assistance that can meet it, as in [`Assistance::id`].
    pub types: Vec<String>,
}

/// The dimensions of a plan (RI 4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// Work, income, skills.
    Economic,
    /// Housing, papers, school, health, justice.
    Social,
    /// How the person feels, and with whom.
    Psychosocial,
    /// Protection measures; a product addition.
    Safety,
}

/// While `when` holds, `item` reads at least as `to`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derivation {
    /// When it applies; item conditions only.
    pub when: Condition,
    /// The item that is raised.
    pub item: ItemId,
    /// At least this reading.
    pub to: Reading,
    /// Where it comes from.
    pub source: Provenance,
}

/// An answer of "not known" recorded for the worker, where nothing is recorded yet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    /// When it applies; item conditions only.
    pub when: Condition,
    /// The item set to "not known".
    pub item: ItemId,
    /// Where it comes from.
    pub source: Provenance,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The name, as in the specification; wording is `rule-<id>`, and for a rule with `each` an
    /// attribute per item where the text is item-specific.
    pub id: String,
    /// Speak once for each of these items; the condition calls the item `$`.
    #[serde(default)]
    pub each: Option<Each>,
    /// When it speaks.
    pub when: Condition,
    /// What it says.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// Whom it is about.
    #[serde(default)]
    pub about: About,
    /// A line of its own beside the person's level (SA 3.4 R16).
    #[serde(default)]
    pub separate: bool,
    /// Only for this leg.
    #[serde(default)]
    pub leg: Option<Leg>,
    /// A condition of the journey that is accepted only with a written reason (SA 7.4, J1 and J2).
    #[serde(default)]
    pub needs_reason: bool,
    /// Where it comes from.
    pub source: Provenance,
}

/// The items a rule speaks for, one by one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Each {
    /// Every item that is critical at the time.
    Critical,
    /// These items.
    Items(Vec<ItemId>),
}

/// One effect of a rule. Only raises.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// Only when this holds too.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The level is at least this.
    #[serde(default)]
    pub floor: Option<Level>,
    /// The timing is at least this.
    #[serde(default)]
    pub timing: Option<Timing>,
    /// The floor rests on something not known, and the level is provisional.
    #[serde(default)]
    pub provisional: bool,
    /// Ask the worker to consider this level.
    #[serde(default)]
    pub prompt: Option<Prompt>,
    /// Second stage: one level up, never beyond this one (SA 3.4 R6).
    #[serde(default)]
    pub raise_one_up_to: Option<Level>,
    /// The re-trafficking judgement is at least this.
    #[serde(default)]
    pub retrafficking: Option<Retrafficking>,
    /// The readiness is at least this bad.
    #[serde(default)]
    pub readiness: Option<Readiness>,
}

/// A level to consider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Prompt {
    /// One level above the floor.
    #[serde(rename = "one_higher")]
    OneHigher,
    /// Raised.
    #[serde(rename = "B")]
    Raised,
    /// High.
    #[serde(rename = "C")]
    High,
    /// Critical.
    #[serde(rename = "D")]
    Critical,
}
