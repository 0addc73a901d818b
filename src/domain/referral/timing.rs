//! When a message is due, whether the journey can be booked, and whether an arrival is missing.

use super::aside::{Copied, PassedOver};
use super::compose::ReferralContext;
use super::state::{Done, Referral, StepState};
use super::{ARRIVAL_STEP, BOOKING_STEP, DEPARTURE_STEP};
use crate::domain::date::Date;
use crate::domain::digits;
use crate::domain::instrument::MessageStep;

/// A step as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepView {
    /// Its number.
    pub step: u8,
    /// Our office writes it; `None` until the side is chosen.
    pub ours: Option<bool>,
    /// Its state.
    pub state: StepState,
    /// When it is due.
    pub due: Option<Date>,
    /// A due date was typed that cannot be read; the counted one holds.
    pub due_unreadable: bool,
    /// The day has passed.
    pub overdue: bool,
    /// The earlier step it has to wait for.
    pub blocked_by: Option<u8>,
    /// It may be passed over.
    pub may_pass_over: bool,
    /// It was passed over.
    pub passed_over: Option<PassedOver>,
    /// A copy may go to the office on the way.
    pub has_copy: bool,
    /// The copy that went there.
    pub copied: Option<Copied>,
}

/// Whether somebody is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// Nobody is on the way.
    NotExpected,
    /// A date was typed that cannot be read: ask for it again.
    Unreadable,
    /// To be confirmed by this day.
    Expected(Date),
    /// To be confirmed today.
    DueToday,
    /// Not met, or should have been confirmed by this day: the missing-arrival procedure starts.
    Missing(Date),
    /// Confirmed.
    Confirmed,
}

impl Referral {
    /// All steps as they are shown.
    pub fn view(&self, context: &ReferralContext<'_>) -> Vec<StepView> {
        let view = |row: &&MessageStep| {
            let typed = self.record(row.step).map(|record| &record.due_on);
            let due = self.due(row, context);
            let passed_over = self.passed_over(row, context).cloned();
            let waits = self.done_on(row).is_none() && !self.called_off(row) && passed_over.is_none();
            StepView {
                step: row.step,
                ours: self.ours.map(|ours| ours == row.from),
                state: self.state(row),
                due,
                due_unreadable: typed.is_some_and(|typed| !typed.is_blank() && typed.date().is_none()),
                overdue: waits && due.is_some_and(|due| due < context.today),
                blocked_by: self.blocked_by(row, context),
                may_pass_over: context.may_pass_over.contains(&row.step),
                passed_over,
                has_copy: self.has_copy(row, context),
                copied: self.record(row.step).and_then(|record| record.copied.clone()),
            }
        };
        context.steps.iter().map(view).collect()
    }

    /// The numbers of the steps that are done.
    pub fn confirmed(&self, context: &ReferralContext<'_>) -> Vec<u8> {
        context.steps.iter().filter(|row| self.done_on(row).is_some()).map(|row| row.step).collect()
    }

    /// Whether the journey may be booked: not before the assistance is confirmed (SA 7.3).
    pub fn booking_allowed(&self, context: &ReferralContext<'_>) -> bool {
        self.confirmed(context).contains(&BOOKING_STEP)
    }

    /// Whether an arrival is expected, due or missing (SA 7.3, step 6).
    ///
    /// Hours are held to whole days so that the alarm comes early rather than late. Without agreed
    /// hours the day of arrival counts, and without a day of arrival the day of departure. A person
    /// who was not met is missing, whatever message came.
    pub fn arrival(&self, context: &ReferralContext<'_>) -> Arrival {
        let done_on = |step| context.step(step).ok().and_then(|row| self.done_on(row));
        if let Some(seen) = self.not_met {
            return Arrival::Missing(seen);
        }
        if done_on(ARRIVAL_STEP).is_some() {
            return Arrival::Confirmed;
        }
        if self.not_travelling.is_some() {
            return Arrival::NotExpected;
        }
        let Some(arrives) = self.arrival_on.date().or_else(|| done_on(DEPARTURE_STEP)) else {
            return if self.arrival_on.is_blank() { Arrival::NotExpected } else { Arrival::Unreadable };
        };
        let hours = self.arrival_hours().unwrap_or(0);
        let by = arrives.plus_days(i64::from(hours.saturating_sub(1) / 24));
        match by.cmp(&context.today) {
            std::cmp::Ordering::Greater => Arrival::Expected(by),
            std::cmp::Ordering::Equal => Arrival::DueToday,
            std::cmp::Ordering::Less => Arrival::Missing(by),
        }
    }

    /// The day of arrival: confirmed, or else expected.
    pub fn arrives_on(&self) -> Option<Date> {
        let confirmed = self.record(ARRIVAL_STEP).and_then(|record| record.done.as_ref()).map(|done| match done {
            Done::Sent { on, .. } | Done::Received { on, .. } => *on,
        });
        confirmed.or_else(|| self.arrival_on.date().filter(|_| self.not_travelling.is_none()))
    }

    /// The agreed hours, 1 to 720; `None` if nothing or no such number was typed.
    pub fn arrival_hours(&self) -> Option<u16> {
        digits::whole(&self.arrival_hours).filter(|hours| (1..=720).contains(hours))
    }

    fn due(&self, step: &MessageStep, context: &ReferralContext<'_>) -> Option<Date> {
        let typed = self.record(step.step).and_then(|record| record.due_on.date());
        let since = || match context.before(step) {
            Some(before) => self.done_on(before).or_else(|| Some(self.passed_over(before, context)?.on)),
            None => self.agreed_on.date(),
        };
        typed.or_else(|| Some(since()?.plus_days(i64::from(step.due_days))))
    }

    /// Nobody travels, so the messages about the journey are not waited for.
    fn called_off(&self, step: &MessageStep) -> bool {
        self.not_travelling.is_some() && step.step >= DEPARTURE_STEP
    }
}
