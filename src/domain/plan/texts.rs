//! The free texts of a plan, and which of them may go out.

use serde::{Deserialize, Serialize};

use super::closure::Ending;
use super::field::Field;
use super::line::{LineId, PlanLine};
use super::record::{ProgrammeId, Review};
use super::whole::Plan;
use crate::domain::answer::ItemId;

/// Words of a plan that go out together, or do not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanText {
    /// The wish at its head.
    Headline,
    /// Why an urgent need has no line.
    Need(ItemId),
    /// Why it waits.
    Waiting,
    /// A line.
    Line(LineId),
    /// The name of a programme.
    Programme(ProgrammeId),
    /// The remark of an approval, by position from 0.
    Approval(usize),
    /// What was said at a contact, by position from 0.
    Review(usize),
    /// What was written at an end and when it was taken up again, by position from 0.
    Ending(usize),
}

/// A text and what it answers.
pub type Written<'p> = (Field, &'p str);

impl Plan {
    /// Everything that may be ticked, in the order of the plan. What is blank is not in it.
    pub fn texts(&self) -> Vec<(PlanText, Vec<Written<'_>>)> {
        let content = self.content();
        let head = (PlanText::Headline, vec![(Field::Headline, content.headline.as_str())]);
        let needs = content.need_reasons.iter();
        let needs =
            needs.map(|(need, reason)| (PlanText::Need(need.clone()), vec![(Field::NeedReason, reason.as_str())]));
        let waits = (PlanText::Waiting, vec![(Field::WaitReason, self.hold_reason())]);
        let lines = content.lines.iter().map(|line| (PlanText::Line(line.id), line.texts()));
        let programmes = content
            .programmes
            .iter()
            .map(|(id, programme)| (PlanText::Programme(*id), vec![(Field::ProgrammeName, programme.name.as_str())]));
        let approvals = self
            .approvals()
            .iter()
            .enumerate()
            .map(|(at, approval)| (PlanText::Approval(at), vec![(Field::ApprovalNote, approval.note.as_str())]));
        let reviews = self.reviews().iter().enumerate();
        let reviews = reviews.map(|(at, review)| (PlanText::Review(at), review.texts()));
        let endings = self.endings().iter().enumerate();
        let endings = endings.map(|(at, ending)| (PlanText::Ending(at), ending.texts()));
        let all = [head].into_iter().chain(needs).chain([waits]).chain(lines);
        let all = all.chain(programmes).chain(approvals).chain(reviews).chain(endings);
        let written = all.map(|(text, words)| (text, there(words)));
        written.filter(|(_, words)| !words.is_empty()).collect()
    }

    /// Whether the worker has ticked that these words may go out.
    pub fn may_go_out(&self, text: &PlanText) -> bool {
        match text {
            PlanText::Line(id) => self.content().line(*id).is_some_and(|line| line.text_released),
            other => self.state.released.contains(other),
        }
    }

    /// Ticks words, or takes the tick back.
    pub(super) fn release(&mut self, text: PlanText, released: bool) {
        if let PlanText::Line(id) = text {
            let lines = self.state.content.lines.iter_mut().filter(|line| line.id == id);
            lines.for_each(|line| line.text_released = released);
        } else if released && self.texts().iter().any(|(there, _)| *there == text) {
            self.state.released.insert(text);
        } else {
            self.state.released.remove(&text);
        }
    }

    /// A tick goes when the words it was for are gone: what is written there later is ticked anew.
    pub(super) fn forget_ticks(&mut self) {
        if self.state.released.is_empty() {
            return;
        }
        let there: Vec<PlanText> = self.texts().into_iter().map(|(text, _)| text).collect();
        self.state.released.retain(|text| there.contains(text));
    }
}

impl PlanLine {
    /// What the worker and the person wrote in it, as far as outputs take it.
    pub fn texts(&self) -> Vec<Written<'_>> {
        let own = [
            (Field::ApproachOther, &self.approach_other),
            (Field::Goal, &self.goal),
            (Field::Step, &self.step),
            (Field::FirstStep, &self.first_step),
            (Field::Provider, &self.provider),
        ];
        there(own.map(|(field, text)| (field, text.as_str())))
    }

    /// What was written while it was weighed and worked on: it stays in the case file. Much of it is written
    /// long after the line was ticked.
    pub fn working_notes(&self) -> Vec<Written<'_>> {
        let own = [
            (Field::DateReason, &self.date_reason),
            (Field::OverspendReason, &self.money.overspend_reason),
            (Field::StatusReason, &self.progress.reason),
            (Field::CashWhy, &self.cash.preferred_why),
        ];
        let conditions = self.money.tranches.iter().map(|tranche| (Field::TrancheCondition, &tranche.condition));
        let checks = self.feasibility.checks.iter();
        let checks =
            checks.flat_map(|check| [(Field::CriterionBasis, &check.basis), (Field::CriterionReason, &check.reason)]);
        let cash = self.cash.answers().map(|answer| (Field::CashBasis, &answer.basis));
        let all = own.into_iter().chain(conditions).chain(checks).chain(cash);
        there(all.map(|(field, text)| (field, text.as_str())))
    }
}

impl Review {
    /// What was said and found.
    pub fn texts(&self) -> Vec<Written<'_>> {
        let own = [
            (Field::ReviewPeriod, &self.period),
            (Field::ReviewInstrument, &self.instrument),
            (Field::PersonSays, &self.person_says),
            (Field::StaffSays, &self.staff_says),
        ];
        let dimensions = self.dimensions.values().flat_map(|found| {
            [
                (Field::ReviewSituation, &found.situation),
                (Field::ReviewProblem, &found.problem),
                (Field::ReviewAction, &found.action),
            ]
        });
        there(own.into_iter().chain(dimensions).map(|(field, text)| (field, text.as_str())))
    }
}

impl Ending {
    /// What was written at the end, and why it was taken up again.
    pub fn texts(&self) -> Vec<Written<'_>> {
        let closure = &self.closure;
        let own = [
            (Field::SafetyNote, &closure.safety_note),
            (Field::ReopenConditions, &closure.reopen_conditions),
            (Field::FollowOn, &closure.follow_on_referral),
            (Field::FinalInstrument, &closure.final_instrument),
        ];
        let again = self.reopened.iter().map(|again| (Field::ReopenReason, &again.reason));
        there(own.into_iter().chain(again).map(|(field, text)| (field, text.as_str())))
    }
}

fn there<'p>(texts: impl IntoIterator<Item = Written<'p>>) -> Vec<Written<'p>> {
    texts.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect()
}
