//! How far the six messages are. What they say stands in the messages.

use super::{Arg, Block, Line, Say, Source};
use crate::domain::case::World;
use crate::domain::referral::{Done, Referral, StepState, StepView};

impl Source<'_> {
    pub(super) fn messages(self) -> Block {
        if self.case.referral == Referral::default() {
            return Block::facts(Vec::new());
        }
        let world = World { catalogue: self.catalogue, today: self.today };
        let steps = self.case.with_referral_context(world, |context| self.case.referral.view(context));
        Block::facts(steps.iter().map(|step| self.message(step)).collect())
    }

    fn message(self, step: &StepView) -> Line {
        let (state, more) = match &step.state {
            StepState::NotStarted => (Say::key("report-message-not-started"), None),
            StepState::Drafted => (Say::key("report-message-drafted"), None),
            StepState::Done(Done::Sent { on, by_role, .. }) => (
                Say::key("report-message-sent").with("date", Arg::Say(Say::Date(*on))),
                Some(self.role(by_role.as_str())),
            ),
            StepState::Done(Done::Received { on, from_role, .. }) => (
                Say::key("report-message-received").with("date", Arg::Say(Say::Date(*on))),
                Some(self.role(from_role.as_str())),
            ),
        };
        let by_role = more.map(|role| Say::key("report-by-role").with("role", Arg::Say(role)));
        let waits = matches!(step.state, StepState::NotStarted | StepState::Drafted);
        let due = step.due.filter(|_| waits && step.passed_over.is_none()).map(|due| {
            Say::key(if step.overdue { "report-overdue" } else { "report-due" }).with("date", Arg::Say(Say::Date(due)))
        });
        let passed_over = step
            .passed_over
            .as_ref()
            .map(|over| Say::key("report-message-passed-over").with("date", Arg::Say(Say::Date(over.on))));
        let copied = step
            .copied
            .as_ref()
            .map(|copied| Say::key("report-message-copied").with("date", Arg::Say(Say::Date(copied.on))));
        Line::of(Say::key(format!("message-{}", step.step)), state).and(by_role).and(passed_over).and(copied).and(due)
    }
}
