//! What a message says.
//!
//! INVARIANT: lines come only from the fields the step declares. An answer to an item enters as
//! wording keys or a date; words from an answer enter only if the worker released them.

use super::state::{BlockReason, Referral, Shared, StepRecord};
use crate::domain::answer::{Code, ItemId, NOTE_LIMIT};
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::{ChosenField, MessageField, MessageStep};
use crate::domain::plan::{LineSummary, looks_like_contact};
use crate::domain::scale::{Level, Timing};

/// What a message may draw from. Borrowed, never stored.
#[derive(Clone, Copy)]
pub struct ReferralContext<'a> {
    /// Today.
    pub today: Date,
    /// The six messages, from the data, in order.
    pub steps: &'a [&'a MessageStep],
    /// The case code.
    pub case_code: &'a str,
    /// An item's answer as wording keys.
    pub answer: &'a dyn Fn(&ItemId) -> ItemAnswer,
    /// Level and timing; `None` while nothing was assessed.
    pub finding: Option<FindingNow>,
    /// Needs with their urgency.
    pub needs: &'a [NeedLine],
    /// The lines of the plan.
    pub plan: &'a [LineSummary],
    /// Accepted responses for the receiving office; wording `response-<id>`.
    pub requirements: &'a [String],
    /// Consent items the person has given.
    pub consents: &'a [ItemId],
    /// The scope of consent, as wording keys.
    pub consent_scope: &'a [String],
    /// Steps that may be passed over now.
    pub may_pass_over: &'a [u8],
    /// There is a connection on the way.
    pub connection: bool,
    /// The day on which the person took back the agreement to share.
    pub sharing_withdrawn_on: Option<Date>,
    /// The day until which the consents held, if they hold no longer; `consents` is then empty.
    pub consent_ended: Option<&'a DateText>,
    /// What is missing beside an agreement to share that was given: that of the guardian, or the age.
    pub incomplete: Option<&'a BlockReason>,
}

/// An item's answer, as far as a message can carry it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemAnswer {
    /// Wording keys of the chosen options or of the state ("not known yet", "would rather not say").
    Keys(Vec<String>),
    /// A date.
    Date(Date),
    /// Words, and whether the worker released them for outputs.
    Words {
        /// The words.
        text: String,
        /// Released: the entry's `text_released`.
        released: bool,
    },
    /// Nothing recorded, or nothing a message can carry.
    Nothing,
}

/// The level in force and its timing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FindingNow {
    /// The level: read as "at least".
    pub level: Level,
    /// The timing.
    pub timing: Timing,
    /// It rests on something not known.
    pub provisional: bool,
}

/// A need with its urgency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedLine {
    /// The item.
    pub item: ItemId,
    /// Types of assistance, A to J; wording `assistance-<id>`.
    pub types: Vec<String>,
    /// How urgent: a wording key.
    pub urgency: String,
}

/// A message, ready to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageDraft {
    /// Its title: `message-<step>`.
    pub title: String,
    /// What it says; empty while something stands in the way.
    pub lines: Vec<MessageLine>,
    /// What stands in the way.
    pub blocked: Vec<BlockReason>,
    /// What must not be in it: wording keys `forbidden-<code>`, shown while it is written.
    pub forbidden: Vec<String>,
    /// Labels of lines with nothing in them.
    pub missing: Vec<String>,
    /// Labels of lines whose words are not released, and so are not in the message.
    pub withheld: Vec<String>,
    /// Labels of lines in words that look like a phone number or an address for messages. A hint.
    pub looks_like_contact: Vec<String>,
    /// Labels of typed lines that are longer than 280 characters.
    pub too_long: Vec<String>,
    /// What was shared before, while the agreement to share is taken back.
    pub already_shared: Vec<Shared>,
}

/// A line of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageLine {
    /// Its label: `field-<name>`, or `item-<id>` for an item.
    pub label: String,
    /// What it says.
    pub value: LineValue,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineValue {
    /// Nothing yet.
    Missing,
    /// There are words, and the worker has not released them.
    Withheld,
    /// The case code, what the worker typed for this message, or released words.
    Text(String),
    /// Wording keys.
    Keys(Vec<String>),
    /// A date.
    Date(Date),
    /// Level and timing, to be worded with "at least".
    Finding(FindingNow),
    /// Needs.
    Needs(Vec<NeedLine>),
    /// Lines of the plan.
    Plan(Vec<LineSummary>),
}

impl LineValue {
    /// Whether the line says something.
    pub fn is_carried(&self) -> bool {
        match self {
            Self::Missing | Self::Withheld => false,
            Self::Text(_) | Self::Keys(_) | Self::Date(_) | Self::Finding(_) | Self::Needs(_) | Self::Plan(_) => true,
        }
    }
}

impl Referral {
    /// The message of a step; `None` if the data has no such step.
    pub fn compose(&self, step: u8, context: &ReferralContext<'_>) -> Option<MessageDraft> {
        let row = context.step(step).ok()?;
        let blocked = self.obstacles(row, context);
        let lines = if blocked.is_empty() { self.lines(row, context) } else { Vec::new() };
        let withdrawn = context.sharing_withdrawn_on.is_some();
        let words = |noticed: fn(&str) -> bool| {
            labels(&lines, |value| matches!(value, LineValue::Text(words) if noticed(words)))
        };
        Some(MessageDraft {
            title: format!("message-{step}"),
            missing: labels(&lines, |value| *value == LineValue::Missing),
            withheld: labels(&lines, |value| *value == LineValue::Withheld),
            looks_like_contact: words(looks_like_contact),
            too_long: words(|words| words.chars().count() > NOTE_LIMIT),
            forbidden: row.forbidden.iter().map(|code| format!("forbidden-{code}")).collect(),
            already_shared: if withdrawn { self.shared() } else { Vec::new() },
            lines,
            blocked,
        })
    }

    /// One line for each field the step declares.
    pub(super) fn lines(&self, step: &MessageStep, context: &ReferralContext<'_>) -> Vec<MessageLine> {
        let blank = StepRecord::default();
        let record = self.record(step.step).unwrap_or(&blank);
        let line = |field: &MessageField| MessageLine { label: label(field), value: value(field, record, context) };
        step.fields.iter().map(line).collect()
    }

    /// What stands in the way of writing a message.
    pub(super) fn obstacles(&self, step: &MessageStep, context: &ReferralContext<'_>) -> Vec<BlockReason> {
        let mut reasons = match self.ours {
            None => vec![BlockReason::SideNotChosen],
            Some(ours) if ours != step.from => vec![BlockReason::NotOurs],
            Some(_) => Vec::new(),
        };
        reasons.extend(self.blocked_by(step, context).map(BlockReason::AfterStep));
        reasons.extend(context.sharing_withdrawn_on.map(BlockReason::ConsentWithdrawn));
        reasons.extend(consents_missing(&step.consent, context));
        reasons
    }
}

/// What is missing of these consents.
pub(super) fn consents_missing(consents: &[ItemId], context: &ReferralContext<'_>) -> Vec<BlockReason> {
    let mut missing = consents.iter().filter(|item| !context.consents.contains(item)).peekable();
    match context.consent_ended {
        Some(until) if missing.peek().is_some() => vec![BlockReason::ConsentEnded(until.clone())],
        _ => {
            let named = |item: &ItemId| {
                context.incomplete.cloned().unwrap_or_else(|| BlockReason::ConsentMissing(item.clone()))
            };
            let mut reasons: Vec<BlockReason> = missing.map(named).collect();
            reasons.dedup();
            reasons
        }
    }
}

impl<'a> ReferralContext<'a> {
    /// A step by number.
    pub(super) fn step(&self, step: u8) -> Result<&'a MessageStep, Vec<BlockReason>> {
        self.steps.iter().copied().find(|row| row.step == step).ok_or_else(|| vec![BlockReason::NoSuchStep])
    }

    /// The step before another.
    pub(super) fn before(&self, step: &MessageStep) -> Option<&'a MessageStep> {
        self.steps.iter().copied().filter(|row| row.step < step.step).max_by_key(|row| row.step)
    }
}

/// The wording key of a field's label.
pub fn label(field: &MessageField) -> String {
    match field {
        MessageField::CaseCode => "field-case_code".to_owned(),
        MessageField::Item(item) => format!("item-{}", item.as_str()),
        MessageField::LevelAndTiming => "field-level_and_timing".to_owned(),
        MessageField::Needs => "field-needs".to_owned(),
        MessageField::PlanDraft => "field-plan_draft".to_owned(),
        MessageField::SecurityRequirements => "field-security_requirements".to_owned(),
        MessageField::ConsentScope => "field-consent_scope".to_owned(),
        MessageField::Typed(name) => format!("field-{name}"),
        MessageField::Chosen(chosen) => format!("field-{}", chosen.name),
    }
}

fn value(field: &MessageField, record: &StepRecord, context: &ReferralContext<'_>) -> LineValue {
    match field {
        MessageField::CaseCode => text(context.case_code),
        MessageField::Item(item) => match (context.answer)(item) {
            ItemAnswer::Keys(found) => keys(found),
            ItemAnswer::Date(date) => LineValue::Date(date),
            ItemAnswer::Words { text: words, released: true } => text(&words),
            ItemAnswer::Words { released: false, .. } => LineValue::Withheld,
            ItemAnswer::Nothing => LineValue::Missing,
        },
        MessageField::LevelAndTiming => context.finding.map_or(LineValue::Missing, LineValue::Finding),
        MessageField::Needs if context.needs.is_empty() => LineValue::Missing,
        MessageField::Needs => LineValue::Needs(context.needs.to_vec()),
        MessageField::PlanDraft if context.plan.is_empty() => LineValue::Missing,
        MessageField::PlanDraft => LineValue::Plan(context.plan.to_vec()),
        MessageField::SecurityRequirements => {
            keys(context.requirements.iter().map(|id| format!("response-{id}")).collect())
        }
        MessageField::ConsentScope => keys(context.consent_scope.to_vec()),
        MessageField::Typed(_) | MessageField::Chosen(_) => written(field, record),
    }
}

/// What a field says that is typed or chosen for the message; nothing for the others.
pub(super) fn written(field: &MessageField, record: &StepRecord) -> LineValue {
    match field {
        MessageField::Typed(name) => record.typed.get(name).map_or(LineValue::Missing, |typed| text(typed)),
        MessageField::Chosen(chosen) if chosen.several => {
            keys(record.codes(chosen).into_iter().map(|code| format!("field-{}.opt-{code}", chosen.name)).collect())
        }
        MessageField::Chosen(chosen) => chosen_value(chosen, record.chosen.get(&chosen.name)),
        MessageField::CaseCode
        | MessageField::Item(_)
        | MessageField::LevelAndTiming
        | MessageField::Needs
        | MessageField::PlanDraft
        | MessageField::SecurityRequirements
        | MessageField::ConsentScope => LineValue::Missing,
    }
}

fn chosen_value(field: &ChosenField, code: Option<&Code>) -> LineValue {
    let listed = code.filter(|code| field.codes.iter().any(|own| own == code.as_str()));
    let key = |code: &Code| LineValue::Keys(vec![format!("field-{}.opt-{}", field.name, code.as_str())]);
    listed.map_or(LineValue::Missing, key)
}

fn text(words: &str) -> LineValue {
    if words.trim().is_empty() { LineValue::Missing } else { LineValue::Text(words.to_owned()) }
}

/// Keeps only what can be a key, so that a sentence handed over by mistake goes nowhere.
fn keys(found: Vec<String>) -> LineValue {
    let sign = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let found: Vec<String> = found.into_iter().filter(|key| !key.is_empty() && key.bytes().all(sign)).collect();
    if found.is_empty() { LineValue::Missing } else { LineValue::Keys(found) }
}

fn labels(lines: &[MessageLine], noticed: impl Fn(&LineValue) -> bool) -> Vec<String> {
    lines.iter().filter(|line| noticed(&line.value)).map(|line| line.label.clone()).collect()
}
