//! The plan as a whole and how it is read from a file.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::closure::Ending;
use super::coded::coded;
use super::line::{LineId, PlanLine};
use super::record::{Approval, Declaration, Programme, ProgrammeId, Review, RiskRef, Version};
use super::texts::PlanText;
use crate::domain::answer::ItemId;
use crate::domain::date::{Date, DateText};
use crate::domain::digits;
use crate::domain::instrument::Dimension;

/// A plan. Its parts can be read, and changed only by [`Plan::apply`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "State", into = "State")]
pub struct Plan {
    pub(super) state: State,
}

/// What is agreed: everything that makes up a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Content {
    /// The wish at the head of the plan, in the person's words.
    pub headline: String,
    /// From when it counts, as typed; else from the day it was agreed.
    pub start_on: DateText,
    /// How many months it covers, as typed.
    pub horizon_months: String,
    /// The security assessment it was checked against.
    pub risk_ref: Option<RiskRef>,
    /// What was found about whole dimensions.
    pub dimensions: BTreeMap<Dimension, Declaration>,
    /// Why an urgent need has no line.
    pub need_reasons: BTreeMap<ItemId, String>,
    /// Programmes that may pay.
    pub programmes: BTreeMap<ProgrammeId, Programme>,
    /// The lines, in the order of display.
    pub lines: Vec<PlanLine>,
}

/// What is saved.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct State {
    pub(super) status: PlanStatus,
    pub(super) hold_reason: String,
    pub(super) last_line: u32,
    pub(super) content: Content,
    pub(super) versions: Vec<Version>,
    pub(super) reviews: Vec<Review>,
    pub(super) approvals: Vec<Approval>,
    pub(super) endings: Vec<Ending>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(super) released: BTreeSet<PlanText>,
}

coded! {
    /// The state of a plan (RI 3.4).
    #[derive(Default)]
    "plan-status" PlanStatus {
        /// Being written.
        #[default]
        Draft = "draft",
        /// Agreed, not started.
        Agreed = "agreed",
        /// Under way.
        Active = "active",
        /// Waiting.
        OnHold = "on_hold",
        /// Closed: read-only.
        Closed = "closed",
        /// Taken up again, to be agreed anew.
        Reopened = "reopened",
    }
}

impl Plan {
    /// Its state.
    pub fn status(&self) -> PlanStatus {
        self.state.status
    }

    /// Why it is waiting; empty if it is not.
    pub fn hold_reason(&self) -> &str {
        &self.state.hold_reason
    }

    /// What it says now.
    pub fn content(&self) -> &Content {
        &self.state.content
    }

    /// Every agreed version, oldest first.
    pub fn versions(&self) -> &[Version] {
        &self.state.versions
    }

    /// Contacts after arrival, in the order in which they were recorded.
    pub fn reviews(&self) -> &[Review] {
        &self.state.reviews
    }

    /// Approvals, in the order in which they were recorded.
    pub fn approvals(&self) -> &[Approval] {
        &self.state.approvals
    }

    /// Every closure, oldest first, with its reopening.
    pub fn endings(&self) -> &[Ending] {
        &self.state.endings
    }

    /// Whether it is still as when it was made.
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the plan says something other than its newest agreed version, progress aside.
    pub fn changed_since_agreed(&self) -> bool {
        let agreed = self.state.versions.last().map(|version| version.content.without_progress());
        agreed.is_some_and(|agreed| agreed != self.state.content.without_progress())
    }

    /// The newest contact on or before this day.
    pub fn last_contact(&self, today: Date) -> Option<Date> {
        self.state.reviews.iter().filter_map(|review| review.on.date()).filter(|on| *on <= today).max()
    }

    /// The next contact agreed at the newest contact.
    pub fn agreed_next_contact(&self) -> Option<Date> {
        let newest = self.state.reviews.iter().max_by_key(|review| review.on.date())?;
        newest.next_on.date()
    }
}

impl Content {
    /// A line by number.
    pub fn line(&self, id: LineId) -> Option<&PlanLine> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// How many months the plan covers, 1 to 120.
    pub fn horizon(&self) -> Option<u16> {
        digits::whole(&self.horizon_months).filter(|months| (1..=120).contains(months))
    }

    fn without_progress(&self) -> Self {
        let mut content = self.clone();
        content.risk_ref = None;
        for line in &mut content.lines {
            let fresh = PlanLine::new(line.id, line.dimension);
            line.progress = fresh.progress;
            line.safety = fresh.safety;
            line.text_released = false;
            line.money.spent.clear();
            line.money.overspend_reason.clear();
            line.money.tranches.iter_mut().for_each(|tranche| tranche.paid_on = DateText::default());
        }
        content
    }

    /// Whether numbers are used once and every reference leads somewhere.
    fn is_sound(&self, last_line: u32) -> bool {
        let ids: BTreeSet<LineId> = self.lines.iter().map(|line| line.id).collect();
        let leads_somewhere = |line: &PlanLine| {
            let programme = line.programme.is_none_or(|programme| self.programmes.contains_key(&programme));
            programme && line.depends_on.is_subset(&ids)
        };
        ids.len() == self.lines.len()
            && ids.iter().all(|id| id.0 <= last_line)
            && self.lines.iter().all(leads_somewhere)
    }
}

impl Default for Content {
    fn default() -> Self {
        Self {
            headline: String::new(),
            start_on: DateText::default(),
            horizon_months: DEFAULT_HORIZON.to_owned(),
            risk_ref: None,
            dimensions: BTreeMap::new(),
            need_reasons: BTreeMap::new(),
            programmes: BTreeMap::new(),
            lines: Vec::new(),
        }
    }
}

impl TryFrom<State> for Plan {
    type Error = &'static str;

    fn try_from(state: State) -> Result<Self, Self::Error> {
        let numbers = state.versions.iter().map(|version| version.number);
        let numbered = numbers.eq((1..).take(state.versions.len()));
        let sound = state.versions.iter().all(|version| version.content.is_sound(state.last_line));
        let open_endings = state.endings.iter().filter(|ending| ending.reopened.is_none()).count();
        let closed = state.status == PlanStatus::Closed;
        let ends_open = state.endings.last().is_some_and(|ending| ending.reopened.is_none());
        let agreed = match state.status {
            PlanStatus::Agreed | PlanStatus::Active | PlanStatus::OnHold => !state.versions.is_empty(),
            PlanStatus::Draft | PlanStatus::Closed | PlanStatus::Reopened => true,
        };
        if !state.content.is_sound(state.last_line) || !sound {
            Err("a plan uses each line number once and refers only to lines and programmes it has")
        } else if !numbered || !agreed {
            Err("the agreed versions of a plan are numbered from 1, and a plan under way has one")
        } else if closed != ends_open || open_endings > 1 {
            Err("a closed plan has one closure without a reopening, and no other plan has one")
        } else {
            let mut plan = Self { state };
            plan.forget_ticks();
            Ok(plan)
        }
    }
}

impl From<Plan> for State {
    fn from(plan: Plan) -> Self {
        plan.state
    }
}

/// The dimensions that must have been looked at (RI 3.5 P10). Safety is a product addition.
pub const DIMENSIONS: [Dimension; 3] = [Dimension::Economic, Dimension::Social, Dimension::Psychosocial];

/// Source: RI 3.4; 12 months is the common ceiling (RI 2.7).
const DEFAULT_HORIZON: &str = "12";
