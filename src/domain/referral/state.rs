//! What is saved of the six messages, and what stands in the way.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::aside::{Copied, PassedOver};
use super::compose::{ReferralContext, written};
use crate::domain::answer::{Code, ItemId};
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::{ChosenField, MessageStep, Office};

/// The messages of a case.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Referral {
    /// On which side our office is; `None` until someone says.
    pub ours: Option<Office>,
    /// When the two offices agreed to begin, as typed: the first due date counts from it.
    pub agreed_on: DateText,
    /// When the person is expected to arrive, as typed.
    pub arrival_on: DateText,
    /// Within how many hours of arrival it is to be confirmed, as typed.
    pub arrival_hours: String,
    /// The person does not travel after all.
    pub not_travelling: Option<NotTravelling>,
    /// The day on which it was seen that the person was not met on arrival.
    pub not_met: Option<Date>,
    /// What was recorded for each step, by its number.
    pub steps: BTreeMap<u8, StepRecord>,
    /// On which days the case itself was sealed for another office.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub case_sealed: BTreeSet<Date>,
}

/// Why nobody has to be waited for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotTravelling {
    /// Since when.
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// What was recorded for a step.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StepRecord {
    /// Typed fields, by name.
    pub typed: BTreeMap<String, String>,
    /// Chosen fields, by name.
    pub chosen: BTreeMap<String, Code>,
    /// Chosen fields in which several codes can be true, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub ticked: BTreeMap<String, BTreeSet<Code>>,
    /// The due date the two offices set, as typed; counted from the step before if blank.
    pub due_on: DateText,
    /// How it was done, once it was.
    pub done: Option<Done>,
    /// A copy that went to the office on the way.
    pub copied: Option<Copied>,
    /// It was passed over.
    pub passed_over: Option<PassedOver>,
}

/// How a step was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Done {
    /// Sent by our office.
    Sent {
        /// On which day.
        on: Date,
        /// By which role.
        by_role: Code,
        /// The labels of the lines that said something.
        fields: Vec<String>,
    },
    /// Received from the other office.
    Received {
        /// On which day.
        on: Date,
        /// From which role there.
        from_role: Code,
        /// Its reference, if it has one.
        #[serde(default)]
        reference: String,
    },
}

/// The state of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepState {
    /// Nothing yet.
    NotStarted,
    /// Something is typed or chosen.
    Drafted,
    /// Done.
    Done(Done),
}

/// A message that has left the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// The step.
    pub step: u8,
    /// On which day.
    pub on: Date,
    /// By which role.
    pub by_role: Code,
    /// The labels of the lines it carried.
    pub fields: Vec<String>,
    /// It is the copy for the office on the way.
    pub copy: bool,
}

/// What stands in the way. Wording is `referral-blocked-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockReason {
    /// Nobody has said on which side our office is.
    SideNotChosen,
    /// The side is fixed once a step is done.
    SideFixed,
    /// No such step.
    NoSuchStep,
    /// The step has no such field or option.
    NoSuchField,
    /// The other office writes this message. It can only be recorded as received.
    NotOurs,
    /// Our office writes this message. It cannot be received.
    NotTheirs,
    /// An earlier step has to be done first.
    AfterStep(u8),
    /// A later step is done already.
    LaterStepDone(u8),
    /// The step is done already.
    AlreadyDone,
    /// The day lies before that of the step before.
    BeforeStep(u8),
    /// The day lies in the future.
    InFuture,
    /// No role is named.
    NoRole,
    /// A field without which the step says too little is blank (SA 7.3, minimum content).
    FieldMissing(String),
    /// The person has not agreed to this.
    ConsentMissing(ItemId),
    /// Nobody has said whether the person is a child, so it is not known whether a guardian has to agree.
    AgeMissing,
    /// The person has taken back the agreement to share.
    ConsentWithdrawn(Date),
    /// The consents held until this day only.
    ConsentEnded(DateText),
    /// No copy of this message goes to the office on the way.
    NoCopy,
    /// There is no connection on the way.
    NoConnection,
    /// The message itself has not been sent.
    NotSentYet,
    /// This step is not passed over in this case.
    NotPassedOver,
    /// No reason is written down.
    NoReason,
}

impl Referral {
    /// What was recorded for a step.
    pub fn record(&self, step: u8) -> Option<&StepRecord> {
        self.steps.get(&step)
    }

    /// The state of a step. Neither a record that the waiting office could have made is taken for done, nor one without
    /// what has to be in the message.
    pub fn state(&self, step: &MessageStep) -> StepState {
        let Some(record) = self.record(step.step) else { return StepState::NotStarted };
        let ours = self.ours == Some(step.from);
        match record.done.as_ref().filter(|_| record.missing(step).next().is_none()) {
            Some(done @ Done::Sent { .. }) if ours => StepState::Done(done.clone()),
            Some(done @ Done::Received { .. }) if !ours => StepState::Done(done.clone()),
            Some(_) | None if record.is_blank() => StepState::NotStarted,
            Some(_) | None => StepState::Drafted,
        }
    }

    /// Whether a step is done.
    pub fn is_done(&self, step: &MessageStep) -> bool {
        self.done_on(step).is_some()
    }

    /// The day a step was done.
    pub fn done_on(&self, step: &MessageStep) -> Option<Date> {
        match self.state(step) {
            StepState::Done(Done::Sent { on, .. } | Done::Received { on, .. }) => Some(on),
            StepState::NotStarted | StepState::Drafted => None,
        }
    }

    /// How many steps are done: sent by our office, or received from the other.
    pub fn done_steps(&self) -> usize {
        self.steps.values().filter(|record| record.done.is_some()).count()
    }

    /// What has left our office, in the order of the steps.
    pub fn shared(&self) -> Vec<Shared> {
        let sent = |(step, record): (&u8, &StepRecord)| match record.done.clone() {
            Some(Done::Sent { on, by_role, fields }) => {
                let copy = record.copied.clone().map(|copied| Shared {
                    step: *step,
                    on: copied.on,
                    by_role: copied.by_role,
                    fields: fields.clone(),
                    copy: true,
                });
                let message = Shared { step: *step, on, by_role, fields, copy: false };
                std::iter::once(message).chain(copy).collect()
            }
            Some(Done::Received { .. }) | None => Vec::new(),
        };
        self.steps.iter().flat_map(sent).collect()
    }

    /// The earlier step this one has to wait for.
    pub fn blocked_by(&self, step: &MessageStep, context: &ReferralContext<'_>) -> Option<u8> {
        let before = context.before(step)?;
        let waits = before.blocks_next && self.done_on(before).is_none();
        (waits && self.passed_over(before, context).is_none()).then_some(before.step)
    }
}

impl StepRecord {
    /// The codes of a field that are chosen or ticked, in the order of the field. One that was chosen before
    /// several could be ticked counts too.
    pub fn codes<'f>(&self, field: &'f ChosenField) -> Vec<&'f String> {
        let (ticked, chosen) = (self.ticked.get(&field.name), self.chosen.get(&field.name));
        let is_set = |code: &&String| {
            let is = |own: &Code| own.as_str() == code.as_str();
            chosen.is_some_and(is) || ticked.is_some_and(|codes| codes.iter().any(is))
        };
        field.codes.iter().filter(is_set).collect()
    }

    /// What has to be in the message and is blank.
    pub(super) fn missing<'a>(&'a self, step: &'a MessageStep) -> impl Iterator<Item = &'a str> {
        self.blank_of(step, &step.required)
    }

    /// Which of these fields are blank.
    pub(super) fn blank_of<'a>(&'a self, step: &'a MessageStep, names: &'a [String]) -> impl Iterator<Item = &'a str> {
        let field = |name: &str| step.fields.iter().find(|field| field.written() == Some(name));
        let says = move |name: &str| field(name).is_some_and(|field| written(field, self).is_carried());
        names.iter().map(String::as_str).filter(move |name| !says(name))
    }

    fn is_blank(&self) -> bool {
        self.chosen.is_empty() && self.ticked.is_empty() && self.typed.values().all(|text| text.trim().is_empty())
    }
}

impl BlockReason {
    /// Whether it is about what the person agreed to.
    pub fn is_about_consent(&self) -> bool {
        matches!(self, Self::ConsentMissing(_) | Self::AgeMissing | Self::ConsentWithdrawn(_) | Self::ConsentEnded(_))
    }

    /// The code used in message names.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SideNotChosen => "side_not_chosen",
            Self::SideFixed => "side_fixed",
            Self::NoSuchStep => "no_such_step",
            Self::NoSuchField => "no_such_field",
            Self::NotOurs => "not_ours",
            Self::NotTheirs => "not_theirs",
            Self::AfterStep(_) => "after_step",
            Self::LaterStepDone(_) => "later_step_done",
            Self::AlreadyDone => "already_done",
            Self::BeforeStep(_) => "before_step",
            Self::InFuture => "in_future",
            Self::NoRole => "no_role",
            Self::FieldMissing(_) => "field_missing",
            Self::ConsentMissing(_) => "consent_missing",
            Self::AgeMissing => "age_missing",
            Self::ConsentWithdrawn(_) => "consent_withdrawn",
            Self::ConsentEnded(_) => "consent_ended",
            Self::NoCopy => "no_copy",
            Self::NoConnection => "no_connection",
            Self::NotSentYet => "not_sent_yet",
            Self::NotPassedOver => "not_passed_over",
            Self::NoReason => "no_reason",
        }
    }
}
