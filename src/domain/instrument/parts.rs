//! The smaller parts of a data file: gates, responses, reviews, messages, plan lists.

use serde::{Deserialize, Serialize};

use super::{Dimension, Provenance};
use crate::domain::answer::{Code, ItemId};
use crate::domain::condition::Condition;
use crate::domain::date::Date;
use crate::domain::plan::{Counting, PlanLevel, Rule as RuleOfPlan, Severity, Stops};
use crate::domain::risk_grid::{Handling, Impact, Likelihood};
use crate::domain::scale::Band;

/// A condition before anything is asked (SA 2.2).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// The name, as in the specification; wording is `gate-<id>`.
    pub id: String,
    /// When it closes.
    pub when: Condition,
    /// What it does.
    pub effect: GateEffect,
    /// Where it comes from.
    pub source: Provenance,
}

/// What a gate does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GateEffect {
    /// Everything is locked but the sections that stay open while it is not private; nothing is lost.
    Lock,
    /// The emergency card is shown; the form can be finished later.
    Emergency,
    /// No record is made: nothing can be saved or printed, and the leaflet and the services stay open.
    NoRecord,
    /// A warning and an offer to stop.
    Warn,
    /// A reminder above every page after the first step, until the question is answered.
    Remind,
}

/// Something that can be done (SA 3.9). Wording is `response-<id>` with the attributes `guard`
/// (what could go wrong).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// The name.
    pub id: String,
    /// When it is suggested.
    pub when: Condition,
    /// When it is left out all the same.
    #[serde(default)]
    pub omit_when: Option<Condition>,
    /// Who does it: a role code, worded `options-role.<code>`.
    pub who: String,
    /// By when, in days from the assessment; 0 is today.
    pub within_days: u16,
    /// Needs the person's consent first.
    pub consent: bool,
    /// Where it comes from.
    pub source: Provenance,
}

/// When a country-or-route record has a band. The first that holds counts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BandRule {
    /// The band.
    pub band: Band,
    /// When it holds; uses `context` conditions, where the code `unknown` stands for not known or expired.
    pub when: Condition,
    /// Where it comes from.
    pub source: Provenance,
}

/// How confidence is judged (SA 3.4.2 U4).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfidenceRule {
    /// Adequate only while at most this share of the other shown items is open, in percent.
    pub others_open_percent: u8,
    /// Limited while at most this many critical items are open; more is insufficient.
    pub limited_critical_open: usize,
    /// Insufficient whatever else is known.
    pub insufficient_when: Condition,
    /// A country-or-route record older than this many days counts as not known (SA 3.1).
    pub context_expiry_days: u16,
    /// Where it comes from.
    pub source: Provenance,
}

/// How the memory of earlier assessments speaks (SA 3.7). Both names are worded `rule-<name>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemoryRule {
    /// A fact is carried over.
    pub carried: String,
    /// The level is held.
    pub held: String,
    /// Where it comes from.
    pub source: Provenance,
}

/// A reason for which a level must not be set lower. Wording is `refusal-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// The name.
    pub id: String,
    /// When it is refused.
    pub when: Condition,
    /// Where it comes from.
    pub source: Provenance,
}

/// When to look again (SA 3.8). The first that holds counts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewRule {
    /// When it holds.
    pub when: Condition,
    /// Within so many days.
    pub days: u16,
    /// Who looks: role codes.
    pub who: Vec<String>,
    /// Before any movement, whatever the date.
    #[serde(default)]
    pub before_movement: bool,
    /// Where it comes from.
    pub source: Provenance,
}

/// A named line of text with a source: a phase, a starter risk, a reaction.
/// Wording is `<list>-<id>`, for example `phase-arrival`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The name.
    pub id: String,
    /// Items to check first, shown with the line (SA 5, RX7).
    #[serde(default)]
    pub check_first: Vec<ItemId>,
    /// Where it comes from.
    pub source: Provenance,
}

/// An event that opens a reassessment (SA 3.8). Wording is `trigger-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trigger {
    /// The name.
    pub id: String,
    /// It comes so many days before a day recorded here.
    #[serde(default)]
    pub before: Option<DaysBefore>,
    /// It comes so many days after arrival; 0 is the day of arrival.
    #[serde(default)]
    pub days_after_arrival: Option<u16>,
    /// Where it comes from.
    pub source: Provenance,
}

/// So many days before a recorded day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DaysBefore {
    /// The item that holds the day, or days of events.
    pub item: ItemId,
    /// Of events, only these; none means all.
    #[serde(default)]
    pub what: Vec<Code>,
    /// How many days before it; 0 is the day itself.
    pub days: u16,
}

/// A reason for closing a plan (RI 3.7). Wording is `closure-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosureReason {
    /// The name.
    pub id: String,
    /// How it counts in reports.
    pub counts: Counting,
    /// The end needs a word about how safe the person is (SA 8.5).
    #[serde(default)]
    pub needs_safety_note: bool,
    /// Where it comes from.
    pub source: Provenance,
}

/// A cell of the grid of reintegration risks (RI 2.3).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskCell {
    /// How likely.
    pub likelihood: Likelihood,
    /// How grave.
    pub impact: Impact,
    /// What to do.
    pub handling: Handling,
    /// Where it comes from.
    pub source: Provenance,
}

/// A dated reason for which a level may fall by one step (SA 3.7). Wording is `change-<id>`, with the
/// attribute `help` where a word needs to be pinned down.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeReason {
    /// The name.
    pub id: String,
    /// When it cannot be used.
    #[serde(default)]
    pub refused_when: Option<Condition>,
    /// How many days must have passed since its day; 0 if it counts at once.
    #[serde(default)]
    pub after_days: u16,
    /// Where it comes from.
    pub source: Provenance,
}

impl ChangeReason {
    /// The latest day it may have happened on to count today.
    pub fn latest(&self, today: Date) -> Date {
        today.plus_days(-i64::from(self.after_days))
    }
}

/// A principle of protection. Wording is `principle-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// The name.
    pub id: String,
    /// Where it comes from.
    pub source: Provenance,
}

/// One of the six messages (SA 7.3). Wording is `message-<step>` with the attributes `from`, `to`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageStep {
    /// 1 to 6.
    pub step: u8,
    /// Who sends it.
    pub from: Office,
    /// What it says, in order.
    pub fields: Vec<MessageField>,
    /// Fields without which the message is not recorded as sent or received, by name.
    #[serde(default)]
    pub required: Vec<String>,
    /// Further fields without which it is not recorded as sent, by name.
    #[serde(default)]
    pub required_to_send: Vec<String>,
    /// What must not be in it; wording is `forbidden-<code>`.
    pub forbidden: Vec<String>,
    /// Due so many days after the step before it (step 1: after it was agreed). Changeable per case.
    pub due_days: u16,
    /// The next step waits for this one.
    pub blocks_next: bool,
    /// Consents under which a copy may go to the office on the way, beside those of the message, where
    /// there is a connection (SA 7.3 and 9 CN1). None, if no copy goes there.
    #[serde(default)]
    pub copy_consent: Vec<ItemId>,
    /// While this holds, the step may be passed over with a reason. A step passed over confirms nothing.
    #[serde(default)]
    pub skip_when: Option<Condition>,
    /// Consent items, each of which must be given before this message can be written.
    pub consent: Vec<ItemId>,
    /// Where it comes from.
    pub source: Provenance,
}

/// The two ends of a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Office {
    /// The office or organisation where the person is now.
    Sending,
    /// The office or organisation where the person goes.
    Receiving,
}

impl Office {
    /// The office at the other end.
    pub fn other(self) -> Self {
        match self {
            Self::Sending => Self::Receiving,
            Self::Receiving => Self::Sending,
        }
    }
}

/// One line of a message. Its label is `field-<code>`, or the item's short wording.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageField {
    /// The case code.
    CaseCode,
    /// The answer to an item, by option wording.
    Item(ItemId),
    /// Level and timing in words, with "at least".
    LevelAndTiming,
    /// Needs with their urgency, by type of assistance.
    Needs,
    /// The plan's lines: type, approach, owner role and due date; no free text unless released.
    PlanDraft,
    /// Security requirements: accepted responses marked for the receiving office.
    SecurityRequirements,
    /// The scope of consent.
    ConsentScope,
    /// Written by the worker for this message, at most 280 characters; label `field-<code>`.
    Typed(String),
    /// One of several codes chosen by the worker; label `field-<name>`, options `field-<name>.opt-<code>`.
    Chosen(ChosenField),
}

impl MessageField {
    /// The field, where one of several codes is chosen.
    pub fn chosen(&self) -> Option<&ChosenField> {
        if let Self::Chosen(chosen) = self { Some(chosen) } else { None }
    }

    /// Its name, where the worker types or chooses it for the message.
    pub fn written(&self) -> Option<&str> {
        match self {
            Self::Typed(name) => Some(name),
            Self::Chosen(chosen) => Some(&chosen.name),
            Self::CaseCode
            | Self::Item(_)
            | Self::LevelAndTiming
            | Self::Needs
            | Self::PlanDraft
            | Self::SecurityRequirements
            | Self::ConsentScope => None,
        }
    }
}

/// A message field that is chosen from a list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChosenField {
    /// The name.
    pub name: String,
    /// The codes.
    pub codes: Vec<String>,
    /// Several of them can be true at once.
    #[serde(default)]
    pub several: bool,
    /// The code that stands alone: with it no other is true.
    #[serde(default)]
    pub alone: Option<String>,
    /// What one of the codes settles beside the message.
    #[serde(default)]
    pub settles: Option<Settles>,
}

/// When there is a leg of transit although nobody has recorded one (SA 3.1).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransitRule {
    /// The answers that say so.
    pub when: Condition,
    /// Where it comes from.
    pub source: Provenance,
}

/// What a code chosen for a message settles about the person who is on the way.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settles {
    /// The code.
    pub code: String,
    /// What it settles. Without any code in such a field an arrival does not count as confirmed.
    pub what: Settled,
}

/// What can be settled about the person who is on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Settled {
    /// The person does not travel: nobody waits for them.
    NotTravelling,
    /// Nobody met the person: they are looked for.
    NotMet,
}

/// A type of assistance, A to J (SA 8.3). Wording is `assistance-<id>` with the attributes
/// `when` (when to offer), `has` (what the line must have) and `check` (safety check before delivery).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assistance {
    /// The letter.
    pub id: String,
    /// When it is suggested.
    pub suggest_when: Condition,
    /// When it must not be offered; the wording `assistance-<id>.blocked` says why.
    #[serde(default)]
    pub blocked_when: Option<Condition>,
    /// What is held back then. Stands beside `blocked_when`.
    #[serde(default)]
    pub blocks: Option<Blocks>,
    /// Where it comes from.
    pub source: Provenance,
}

/// What is held back while a type of assistance is not offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Blocks {
    /// The line is neither planned nor delivered.
    Plan,
    /// The line may be planned for later and is not delivered.
    Delivery,
}

/// An approach a plan line can take (RI 4.2). Wording is `approach-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approach {
    /// The code.
    pub id: String,
    /// Its dimension.
    pub dimension: Dimension,
    /// The type of assistance it belongs to, A to J.
    pub assistance: String,
    /// Hands out cash: the protection criterion must be met (RI 3.5 P6).
    #[serde(default)]
    pub cash: bool,
    /// A line towards return (RI 3.5 P9).
    #[serde(default)]
    pub towards_return: bool,
    /// Offered only to a person who is fit to work at least in part (RI 2.5).
    #[serde(default)]
    pub needs_fit_to_work: bool,
    /// Protection by the police (SA 3.4.4: not the only one where the police cannot be relied on).
    #[serde(default)]
    pub police: bool,
    /// Where it comes from.
    pub source: Provenance,
}

/// A criterion of the feasibility grid (RI 3.2). Wording is `feasibility-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeasibilityCriterion {
    /// The code.
    pub id: String,
    /// The question about cash and protection, without which no cash line stands.
    #[serde(default)]
    pub protects_cash: bool,
    /// Asked only of cash lines.
    #[serde(default)]
    pub only_cash: bool,
    /// Where it comes from.
    pub source: Provenance,
}

/// A group of vulnerability factors (RI 2.2). Wording is `factor-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactorGroup {
    /// The name.
    pub id: String,
    /// Its level.
    pub level: FactorLevel,
    /// Where it comes from.
    pub source: Provenance,
}

/// The four levels of vulnerability factors (RI 2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactorLevel {
    /// The person.
    Individual,
    /// Household and family.
    Household,
    /// Community.
    Community,
    /// Law, conflict, policy, economy.
    Structural,
}

impl FactorLevel {
    /// All four, nearest first.
    pub const ALL: [Self; 4] = [Self::Individual, Self::Household, Self::Community, Self::Structural];

    /// The code used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::Household => "household",
            Self::Community => "community",
            Self::Structural => "structural",
        }
    }
}

/// Which answers the plan and the messages look at.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanFacts {
    /// Items in which a wish stands in the person's own words.
    pub wishes: Vec<ItemId>,
    /// Treated as a child (SA 3.4 R9).
    pub child: Condition,
    /// A best-interests decision is recorded.
    pub best_interests: Condition,
    /// Fit to work, at least in part (RI 2.5).
    pub fit_to_work: Condition,
    /// Protection by the police alone is not enough (SA 3.4.4). May look at findings.
    pub police_not_enough: Condition,
    /// The general situation asks for protection in the plan (SA 3.4 R6m). May look at findings.
    pub needs_safety_line: Condition,
    /// The record rests on observation alone, and has to say so (SA 2.1 PRE9).
    pub observation_only: Condition,
    /// There is a connection on the way, so that an office there may be told (SA 7.3).
    pub connection: Condition,
    /// What was said about the form of help and who could take it; shown beside the questions about
    /// cash (RI 4.4, SA 8.2 RI17).
    pub about_cash: Vec<ItemId>,
    /// What was said about being seen; shown beside the question how visibly a line is delivered (SA 8.2
    /// RI19).
    pub about_mode: Vec<ItemId>,
    /// Answers of which each that is ticked can begin a line.
    pub starters: Vec<PlanStarter>,
    /// All consents, in the order of the form (SA 9 CN1).
    pub consents: Vec<ItemId>,
    /// The consent to sharing with named bodies, the office at the other end before all.
    pub sharing: ItemId,
    /// The day on which the consents were given (SA 9 CN2).
    pub since: ItemId,
    /// The last day on which the consents hold (SA 9 CN2).
    pub until: ItemId,
    /// While this holds no consent counts: a child's counts together with the guardian's (SA 9 CN4).
    pub incomplete: Condition,
    /// What the guardian and the child answered.
    pub guardian: ItemId,
    /// The trigger of a contact at which it was not clearly safe to talk (SA 8.5).
    pub unsafe_talk: String,
    /// Codes that mean a consent is given.
    pub given: Vec<Code>,
    /// Codes that mean a consent was taken back.
    pub withdrawn: Vec<Code>,
    /// Where it comes from.
    pub source: Provenance,
}

/// An answer of which each option that is ticked can begin a line of the plan (SA 8.2 RI3, RI 2.4 FA11).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanStarter {
    /// The item.
    pub item: ItemId,
    /// The dimension of the line; if absent, the option is the name of one.
    #[serde(default)]
    pub dimension: Option<Dimension>,
    /// Who or what changes.
    pub level: PlanLevel,
}

/// A rule of the plan (RI 3.5, and those beside it). The program finds what is wrong; this list says
/// how serious it is and which steps it stops, and says to readers where that comes from. Wording is `options-plan-rule.<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanRule {
    /// The name.
    pub id: RuleOfPlan,
    /// What it can find.
    pub faults: Vec<PlanFault>,
    /// Where it comes from.
    pub source: Provenance,
}

/// Something a rule of the plan can find. Wording is `plan-problem-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanFault {
    /// The code.
    pub id: String,
    /// How serious it is.
    pub severity: Severity,
    /// Which steps it stands in the way of.
    pub stops: Stops,
}

/// A question for practitioners that stays open (SA 16). Wording is `open-question-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenQuestion {
    /// `Q1` to `Q10`.
    pub id: String,
    /// The rules it concerns.
    pub rules: Vec<String>,
    /// The chapters of the rule book it concerns as a whole, by the name in their message: `book-<name>`.
    #[serde(default)]
    pub chapters: Vec<String>,
}

/// A table of worked cases shown in the rule book and run as a test. Wording of the title is
/// `table-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TruthTable {
    /// The name.
    pub id: String,
    /// The items of the columns on the left.
    pub items: Vec<ItemId>,
    /// One row a case.
    pub rows: Vec<TruthRow>,
    /// Where it comes from.
    pub source: Provenance,
}

/// A row of a truth table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TruthRow {
    /// One option code per item, or `not_known`.
    pub given: Vec<String>,
    /// The floor.
    pub floor: crate::domain::scale::Level,
    /// Whether the floor is provisional, where the table says so.
    #[serde(default)]
    pub provisional: Option<bool>,
    /// The level it could be.
    pub could_be: crate::domain::scale::Level,
    /// The timing.
    pub timing: crate::domain::scale::Timing,
    /// The rules behind it, as printed.
    pub rules: String,
}
