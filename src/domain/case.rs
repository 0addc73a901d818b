//! The case: everything that was entered, and nothing that can be derived.
//!
//! INVARIANT: a wiped case equals a new case.
//! INVARIANT: nothing entered is lost silently; what is no date, too long or no number is kept as
//! typed and marked by [`problem`](super::input::problem).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Entry, ItemId};
use super::assess::{Cares, Change, Decided, Decision, Judged, Memory, Outcome, Remembered, assess, decide};
use super::assess::{Facts, Inputs, Signal, View, can_be_remembered};
use super::catalogue::Catalogue;
use super::date::{Date, DateText};
use super::factor::FactorSheet;
use super::instrument::Step;
use super::plan::Plan;
use super::referral::Referral;
use super::risk_grid::RiskRegister;
use super::route::RouteRecord;
use super::scale::{Leg, Level, Timing};

mod action;
mod before;
mod bridge;
mod consents;
mod hand_over;
mod reassess;
mod undo;

pub use action::{Action, Applied, Chosen, ChosenState, RouteChange, Spot, World};
pub use hand_over::HandedOver;
pub use undo::Answered;

/// Where in the shelter procedure the conversation is (SA 6). It decides what is asked, never what
/// counts: an answer once given keeps its influence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingStage {
    /// Arrival: safe, warm, short.
    #[default]
    Arrival,
    /// First meeting: trust, information, consent.
    FirstMeeting,
    /// In-depth conversation, over several meetings.
    InDepth,
}

impl MeetingStage {
    /// All stages in order.
    pub const ALL: [Self; 3] = [Self::Arrival, Self::FirstMeeting, Self::InDepth];

    /// The code used in files and message names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Arrival => "arrival",
            Self::FirstMeeting => "first_meeting",
            Self::InDepth => "in_depth",
        }
    }
}

/// A case.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The case code. No name is ever asked for.
    #[serde(default)]
    pub code: String,
    /// A fictional case for practice, watermarked everywhere.
    #[serde(default)]
    pub training: bool,
    /// Where the conversation is.
    #[serde(default)]
    pub stage: MeetingStage,
    /// The answers.
    #[serde(default)]
    pub answers: BTreeMap<ItemId, Entry>,
    /// Country-and-route records, one per leg.
    #[serde(default)]
    pub routes: BTreeMap<Leg, RouteRecord>,
    /// The decision as it is being made.
    #[serde(default)]
    pub judged: Judged,
    /// The decision, once recorded.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// What was chosen of the suggested responses.
    #[serde(default)]
    pub responses: BTreeMap<String, Chosen>,
    /// Who sees to the conditions of the journey, by the name of the condition.
    #[serde(default)]
    pub conditions: Cares,
    /// Vulnerability factors.
    #[serde(default)]
    pub factors: FactorSheet,
    /// Reintegration risks.
    #[serde(default)]
    pub risks: RiskRegister,
    /// Waves of scored instruments, oldest first.
    #[serde(default)]
    pub waves: Vec<Wave>,
    /// The reintegration plan.
    #[serde(default)]
    pub plan: Plan,
    /// The six messages.
    #[serde(default)]
    pub referral: Referral,
    /// Reaction groups the worker chose to note for the next meeting. Never scored.
    #[serde(default)]
    pub noted_reactions: BTreeSet<String>,
    /// Earlier assessments, oldest first, read-only.
    #[serde(default)]
    pub history: Vec<Record>,
    /// A dated reason for which the level may fall by one step.
    #[serde(default)]
    pub change: Option<Change>,
    /// What was said about safety on an earlier day of this assessment and was answered otherwise since.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub said_before: BTreeMap<ItemId, Remembered>,
    /// This is what one office handed over to the other; `None` for a case that was never handed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_over: Option<HandedOver>,
    #[serde(skip)]
    pub(crate) undo: Vec<undo::Undone>,
}

/// One wave of a scored instrument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wave {
    /// The pack.
    pub pack: String,
    /// Its version; waves of different versions are never compared.
    pub version: String,
    /// The day, as typed.
    pub on: DateText,
    /// The answers.
    #[serde(default)]
    pub answers: BTreeMap<ItemId, Entry>,
}

/// An earlier assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The day it was closed.
    pub on: Date,
    /// The floor then.
    pub floor: Level,
    /// The timing then.
    pub timing: Timing,
    /// The decision then.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// The answers then.
    pub answers: BTreeMap<ItemId, Entry>,
    /// What was chosen of the suggested responses then.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub responses: BTreeMap<String, Chosen>,
    /// Who saw to the conditions of the journey then.
    #[serde(default, skip_serializing_if = "Cares::is_empty")]
    pub conditions: Cares,
    /// What was known of the country and the way then.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub routes: BTreeMap<Leg, RouteRecord>,
    /// What it carries on.
    pub memory: Memory,
}

/// A check of a place (SA 4): one for each place, of no person. It is kept in a file of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceCheck {
    /// A code for the place. Never its address.
    #[serde(default)]
    pub code: String,
    /// The day, as typed.
    #[serde(default)]
    pub on: DateText,
    /// Who checked, by role.
    #[serde(default)]
    pub by_role: String,
    /// The answers.
    #[serde(default)]
    pub answers: BTreeMap<ItemId, Entry>,
}

impl Case {
    /// Whether nothing at all was entered.
    pub fn is_new(&self) -> bool {
        *self == Self::default()
    }

    /// The answer to an item.
    pub fn answer(&self, item: &ItemId) -> &Answer {
        const EMPTY: &Answer = &Answer::Empty;
        self.answers.get(item).map_or(EMPTY, |entry| &entry.answer)
    }

    /// What the last assessment recorded for an item, if there was one.
    pub fn last_time(&self, item: &ItemId) -> Option<&Entry> {
        self.history.last()?.answers.get(item).filter(|entry| entry.answer != Answer::Empty)
    }

    /// What earlier assessments and earlier days of this one hold on to, with the reason for change. One that
    /// lies ahead, or before the assessment that could have known of it, is none.
    pub fn memory(&self, today: Date) -> Memory {
        let mut memory = self.history.last().map(|last| last.memory.clone()).unwrap_or_default();
        let counts =
            |change: &&Change| change.on <= today && self.history.last().is_some_and(|last| change.on >= last.on);
        memory.change = self.change.as_ref().filter(counts).cloned();
        for (item, said) in &self.said_before {
            memory.keep(item, said);
        }
        memory
    }

    /// Builds something from the inputs of a judgement.
    pub fn with_inputs<T>(&self, today: Date, build: impl FnOnce(Inputs<'_>) -> T) -> T {
        let memory = self.memory(today);
        let decided = self.decision.as_ref().map(|decision| Decided { level: decision.judged, on: decision.on });
        build(Inputs {
            answers: &self.answers,
            routes: &self.routes,
            memory: &memory,
            referrals: &[&self.referral],
            decided,
            cares: &self.conditions,
            arrival: self.referral.arrives_on(),
            signals: &self.signals(today),
            today,
        })
    }

    /// What contacts after arrival have brought up. A new assessment begun on that day or later answers it; a contact
    /// without a day counts as one of today.
    pub(super) fn signals(&self, today: Date) -> Vec<Signal> {
        let answered = self.history.last().map(|last| last.on);
        let contacts = self.plan.reviews().iter().filter(|review| review.asks_reassessment());
        let signal = contacts.map(|review| Signal {
            on: review.on.date().unwrap_or(today),
            trigger: review.changes.first().map(|code| code.0.clone()),
        });
        signal.filter(|signal| signal.on <= today && answered.is_none_or(|on| on < signal.on)).collect()
    }

    /// Judges the case.
    pub fn outcome(&self, catalogue: &Catalogue, today: Date) -> Outcome {
        self.with_inputs(today, |inputs| assess(catalogue, inputs))
    }

    /// The facts as the rules see them.
    pub fn facts<'a>(&self, catalogue: &'a Catalogue, inputs: Inputs<'a>) -> Facts<'a> {
        Facts::build(catalogue, inputs, View::Recorded)
    }

    /// The decision, if the floor has not risen above the one it was made on, and if a level below the floor
    /// could still be decided on (SA 3.4.3).
    pub fn standing_decision(&self, outcome: &Outcome) -> Option<&Decision> {
        let permitted = |decision: &&Decision| decision.judged >= outcome.floor || outcome.may_be_lowered();
        self.decision.as_ref().filter(|decision| outcome.floor <= decision.floor_then).filter(permitted)
    }

    /// Records the decision that is being made, or says why not.
    ///
    /// # Errors
    /// Every reason why it cannot be recorded.
    pub fn try_decision(
        &self,
        catalogue: &Catalogue,
        today: Date,
    ) -> Result<Decision, Vec<super::assess::DecisionFault>> {
        decide(&self.outcome(catalogue, today), &self.judged, today)
    }
}

/// The most answers that can be taken back.
const UNDO_LIMIT: usize = 50;

/// Which of the old answers a reassessment asks again: everything about danger and consent. What the
/// person needs and how the case is described stays.
fn asked_again(step: Step) -> bool {
    match step {
        Step::Before | Step::Safety | Step::Journey | Step::Closing => true,
        Step::Route | Step::Result | Step::Needs | Step::Measures | Step::Plan | Step::Messages | Step::Place => false,
    }
}

/// A fact worth carrying on: a yes or a suspicion.
fn remembered(facts: &Facts<'_>, item: &ItemId, on: Date) -> Option<Remembered> {
    let of_danger = facts.catalogue.item(item).is_some_and(|item| can_be_remembered(facts.catalogue, item));
    let seen = facts.seen(item).filter(|seen| seen.shown && of_danger)?;
    let on = seen.carried.unwrap_or(on);
    (seen.reading > super::answer::Reading::Open).then(|| Remembered {
        reading: seen.reading,
        codes: seen.codes.clone(),
        on,
    })
}
