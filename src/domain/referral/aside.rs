//! Two things beside the six steps: a copy for the office on the way, and a step passed over.
//!
//! INVARIANT: only our own message that has left can be copied, under the same consents.
//! INVARIANT: a step passed over confirms nothing; it only lets the next one begin, and only while the
//! data allow it.

use serde::{Deserialize, Serialize};

use super::compose::{ReferralContext, consents_missing};
use super::state::{BlockReason, Done, Referral};
use crate::domain::answer::Code;
use crate::domain::date::Date;
use crate::domain::instrument::MessageStep;

/// A copy that went to the office on the way (SA 7.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Copied {
    /// On which day.
    pub on: Date,
    /// By which role.
    pub by_role: Code,
}

/// A step passed over (SA 7.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassedOver {
    /// On which day.
    pub on: Date,
    /// By which role.
    pub by_role: Code,
    /// Why.
    pub reason: String,
}

impl Referral {
    /// The step is passed over, the data still allow it, and it was not done after all.
    pub fn passed_over(&self, step: &MessageStep, context: &ReferralContext<'_>) -> Option<&PassedOver> {
        let allowed = context.may_pass_over.contains(&step.step) && self.done_on(step).is_none();
        self.record(step.step)?.passed_over.as_ref().filter(|_| allowed)
    }

    /// Whether a copy can be thought of: the data have one, there is a connection, and the message is ours.
    pub fn has_copy(&self, step: &MessageStep, context: &ReferralContext<'_>) -> bool {
        !step.copy_consent.is_empty() && context.connection && self.ours == Some(step.from)
    }

    pub(super) fn copy(
        &mut self,
        step: u8,
        on: Date,
        by_role: Code,
        context: &ReferralContext<'_>,
    ) -> Result<(), Vec<BlockReason>> {
        let row = context.step(step)?;
        let sent_on = match self.record(step).and_then(|record| record.done.as_ref()) {
            Some(Done::Sent { on, .. }) if self.ours == Some(row.from) => Some(*on),
            Some(_) | None => None,
        };
        let earlier = context.sharing_withdrawn_on.is_some_and(|withdrawn| on <= withdrawn);
        let mut reasons = self.obstacles(row, context);
        let own = consents_missing(&row.copy_consent, context);
        reasons.extend(own.into_iter().filter(|reason| !reasons.contains(reason)).collect::<Vec<_>>());
        reasons.retain(|reason| !(earlier && reason.is_about_consent()));
        let copied = self.record(step).is_some_and(|record| record.copied.is_some());
        let faults = [
            row.copy_consent.is_empty().then_some(BlockReason::NoCopy),
            (!context.connection).then_some(BlockReason::NoConnection),
            sent_on.is_none().then_some(BlockReason::NotSentYet),
            copied.then_some(BlockReason::AlreadyDone),
            (on > context.today).then_some(BlockReason::InFuture),
            sent_on.is_some_and(|sent| on < sent).then_some(BlockReason::BeforeStep(step)),
            by_role.as_str().trim().is_empty().then_some(BlockReason::NoRole),
        ];
        reasons.extend(faults.into_iter().flatten());
        if !reasons.is_empty() {
            return Err(reasons);
        }
        self.record_mut(step).copied = Some(Copied { on, by_role });
        Ok(())
    }

    pub(super) fn pass_over(
        &mut self,
        step: u8,
        by_role: Code,
        reason: String,
        context: &ReferralContext<'_>,
    ) -> Result<(), Vec<BlockReason>> {
        let row = context.step(step)?;
        let faults = [
            (!context.may_pass_over.contains(&step)).then_some(BlockReason::NotPassedOver),
            self.done_on(row).map(|_| BlockReason::AlreadyDone),
            self.blocked_by(row, context).map(BlockReason::AfterStep),
            by_role.as_str().trim().is_empty().then_some(BlockReason::NoRole),
            reason.trim().is_empty().then_some(BlockReason::NoReason),
        ];
        let faults: Vec<BlockReason> = faults.into_iter().flatten().collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        self.record_mut(step).passed_over = Some(PassedOver { on: context.today, by_role, reason });
        Ok(())
    }
}
