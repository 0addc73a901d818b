//! What can be done about the messages.

use super::compose::ReferralContext;
use super::state::{BlockReason, Done, NotTravelling, Referral, StepRecord};
use crate::domain::answer::Code;
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::{ChosenField, MessageField, MessageStep, Office};

/// Something done about the messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReferralAction {
    /// On which side our office is; fixed once a step is done.
    TakeSide(Office),
    /// When the offices agreed to begin.
    SetAgreedOn(DateText),
    /// The due date of a step.
    SetDue(u8, DateText),
    /// A typed field of a step, by name. For a step of the other office: what its message said.
    Type(u8, String, String),
    /// A chosen field of a step, by name. For a step of the other office: what its message said.
    Choose(u8, String, Option<Code>),
    /// A code of a field in which several can be true, ticked or not.
    Tick(u8, String, Code, bool),
    /// When the person is expected to arrive.
    SetArrival(DateText),
    /// Within how many hours of arrival it is to be confirmed.
    SetArrivalHours(String),
    /// The person does not travel after all, or does.
    SetNotTravelling(Option<NotTravelling>),
    /// The person was not met on arrival, seen on this day; `None` takes it back.
    SetNotMet(Option<Date>),
    /// Our message was sent: step, day, role.
    MarkSent(u8, Date, Code),
    /// The other office's message was received: step, day, their role, their reference.
    RecordReceived(u8, Date, Code, String),
    /// The case itself was sealed for another office on this day.
    CaseSealed(Date),
    /// A copy of our message went to the office on the way: step, day, role.
    MarkCopied(u8, Date, Code),
    /// A copy marked as sent by mistake.
    TakeBackCopy(u8),
    /// A step is passed over, where the data allow it: step, role, reason.
    PassOver(u8, Code, String),
    /// A step marked as done, or passed over, by mistake.
    TakeBack(u8),
}

impl Referral {
    /// Does something about the messages.
    ///
    /// # Errors
    /// What stands in the way; nothing is changed then. Text that cannot be read as a date or a
    /// number is kept as typed.
    pub fn apply(&mut self, action: ReferralAction, context: &ReferralContext<'_>) -> Result<(), Vec<BlockReason>> {
        match action {
            ReferralAction::TakeSide(_) if self.steps.values().any(|record| record.done.is_some()) => {
                return Err(vec![BlockReason::SideFixed]);
            }
            ReferralAction::TakeSide(side) => self.ours = Some(side),
            ReferralAction::SetAgreedOn(date) => self.agreed_on = date,
            ReferralAction::SetArrival(date) => self.arrival_on = date,
            ReferralAction::SetArrivalHours(text) => self.arrival_hours = text,
            ReferralAction::SetNotTravelling(reason) => self.not_travelling = reason,
            ReferralAction::SetNotMet(on) => self.not_met = on,
            ReferralAction::SetDue(step, date) => {
                context.step(step)?;
                self.record_mut(step).due_on = date;
            }
            ReferralAction::Type(step, field, text) => self.type_field(step, field, text, context)?,
            ReferralAction::Choose(step, field, code) => self.choose(step, &field, code, context)?,
            ReferralAction::Tick(step, field, code, on) => self.tick(step, field, code, on, context)?,
            ReferralAction::MarkSent(step, on, by_role) => self.mark_sent(step, on, by_role, context)?,
            ReferralAction::RecordReceived(step, on, from_role, reference) => {
                self.may_receive(context.step(step)?, on, &from_role, context)?;
                self.record_mut(step).done = Some(Done::Received { on, from_role, reference });
            }
            ReferralAction::CaseSealed(on) => drop(self.case_sealed.insert(on)),
            ReferralAction::MarkCopied(step, on, by_role) => self.copy(step, on, by_role, context)?,
            ReferralAction::TakeBackCopy(step) => {
                context.step(step)?;
                self.record_mut(step).copied = None;
            }
            ReferralAction::PassOver(step, by_role, reason) => self.pass_over(step, by_role, reason, context)?,
            ReferralAction::TakeBack(step) => self.take_back(step, context)?,
        }
        Ok(())
    }

    pub(super) fn record_mut(&mut self, step: u8) -> &mut StepRecord {
        self.steps.entry(step).or_default()
    }

    fn type_field(
        &mut self,
        step: u8,
        field: String,
        text: String,
        context: &ReferralContext<'_>,
    ) -> Result<(), Vec<BlockReason>> {
        let row = self.open_step(step, context)?;
        let declared = |part: &MessageField| matches!(part, MessageField::Typed(name) if *name == field);
        if !row.fields.iter().any(declared) {
            return Err(vec![BlockReason::NoSuchField]);
        }
        self.record_mut(step).typed.insert(field, text);
        Ok(())
    }

    fn choose(
        &mut self,
        step: u8,
        field: &str,
        code: Option<Code>,
        context: &ReferralContext<'_>,
    ) -> Result<(), Vec<BlockReason>> {
        let row = self.open_step(step, context)?;
        let listed = |chosen: &ChosenField| {
            !chosen.several
                && chosen.name == field
                && code.as_ref().is_none_or(|code| chosen.codes.iter().any(|own| own == code.as_str()))
        };
        let declared = |part: &MessageField| matches!(part, MessageField::Chosen(chosen) if listed(chosen));
        if !row.fields.iter().any(declared) {
            return Err(vec![BlockReason::NoSuchField]);
        }
        let record = self.record_mut(step);
        record.chosen.remove(field);
        record.chosen.extend(code.map(|code| (field.to_owned(), code)));
        Ok(())
    }

    /// What stands alone takes the others away, and goes when another is ticked.
    fn tick(
        &mut self,
        step: u8,
        field: String,
        code: Code,
        on: bool,
        context: &ReferralContext<'_>,
    ) -> Result<(), Vec<BlockReason>> {
        let row = self.open_step(step, context)?;
        let chosen = row.fields.iter().find_map(|part| match part {
            MessageField::Chosen(chosen) if chosen.several && chosen.name == field => Some(chosen),
            _ => None,
        });
        let Some(chosen) = chosen.filter(|chosen| chosen.codes.iter().any(|own| own == code.as_str())) else {
            return Err(vec![BlockReason::NoSuchField]);
        };
        let is_alone = |code: &Code| chosen.alone.as_deref() == Some(code.as_str());
        let record = self.record_mut(step);
        let before = record.chosen.remove(&field);
        let ticked = record.ticked.entry(field).or_default();
        ticked.extend(before);
        if on {
            let stands_alone = is_alone(&code);
            ticked.retain(|other| !stands_alone && !is_alone(other));
            ticked.insert(code);
        } else {
            ticked.remove(&code);
        }
        self.record_mut(step).ticked.retain(|_, codes| !codes.is_empty());
        Ok(())
    }

    /// A step whose draft can still change.
    fn open_step<'a>(&self, step: u8, context: &ReferralContext<'a>) -> Result<&'a MessageStep, Vec<BlockReason>> {
        let row = context.step(step)?;
        if self.done_on(row).is_some() { Err(vec![BlockReason::AlreadyDone]) } else { Ok(row) }
    }

    /// A message that left before the agreement was taken back can still be recorded, so that the
    /// list of what was shared is whole.
    fn mark_sent(
        &mut self,
        step: u8,
        on: Date,
        by_role: Code,
        context: &ReferralContext<'_>,
    ) -> Result<(), Vec<BlockReason>> {
        let row = context.step(step)?;
        let earlier = context.sharing_withdrawn_on.is_some_and(|withdrawn| on <= withdrawn);
        let mut reasons = self.obstacles(row, context);
        reasons.retain(|reason| !(earlier && reason.is_about_consent()));
        reasons.extend(self.faults_of_day(row, on, &by_role, context));
        if !earlier {
            let blank = StepRecord::default();
            let blank = self.record(step).unwrap_or(&blank).blank_of(row, &row.required_to_send);
            reasons.extend(blank.map(|name| BlockReason::FieldMissing(name.to_owned())));
        }
        if !reasons.is_empty() {
            return Err(reasons);
        }
        let carried = self.lines(row, context).into_iter().filter(|line| line.value.is_carried());
        let fields = carried.map(|line| line.label).collect();
        self.record_mut(step).done = Some(Done::Sent { on, by_role, fields });
        Ok(())
    }

    fn may_receive(
        &self,
        step: &MessageStep,
        on: Date,
        role: &Code,
        context: &ReferralContext<'_>,
    ) -> Result<(), Vec<BlockReason>> {
        let mut reasons = match self.ours {
            None => vec![BlockReason::SideNotChosen],
            Some(ours) if ours == step.from => vec![BlockReason::NotTheirs],
            Some(_) => Vec::new(),
        };
        reasons.extend(self.blocked_by(step, context).map(BlockReason::AfterStep));
        reasons.extend(self.faults_of_day(step, on, role, context));
        if reasons.is_empty() { Ok(()) } else { Err(reasons) }
    }

    fn faults_of_day(
        &self,
        step: &MessageStep,
        on: Date,
        role: &Code,
        context: &ReferralContext<'_>,
    ) -> Vec<BlockReason> {
        let before = context.before(step);
        let too_early = before.filter(|before| self.done_on(before).is_some_and(|done| done > on));
        let faults = [
            self.done_on(step).map(|_| BlockReason::AlreadyDone),
            (on > context.today).then_some(BlockReason::InFuture),
            role.as_str().trim().is_empty().then_some(BlockReason::NoRole),
            too_early.map(|before| BlockReason::BeforeStep(before.step)),
        ];
        let blank = StepRecord::default();
        let missing = self.record(step.step).unwrap_or(&blank).missing(step);
        let missing = missing.map(|name| BlockReason::FieldMissing(name.to_owned()));
        faults.into_iter().flatten().chain(missing).collect()
    }

    fn take_back(&mut self, step: u8, context: &ReferralContext<'_>) -> Result<(), Vec<BlockReason>> {
        context.step(step)?;
        let later = context.steps.iter().filter(|row| row.step > step && self.done_on(row).is_some());
        if let Some(first) = later.map(|row| row.step).min() {
            return Err(vec![BlockReason::LaterStepDone(first)]);
        }
        let record = self.record_mut(step);
        (record.done, record.copied, record.passed_over) = (None, None, None);
        Ok(())
    }
}
