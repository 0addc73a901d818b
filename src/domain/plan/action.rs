//! What can be done to a plan.

use super::check::not_looked_at;
use super::closure::{Closure, Ending, Reopening};
use super::content::{refused, refused_at};
use super::context::PlanContext;
use super::edit::LineEdit;
use super::fault::Fault;
use super::kind::PlanLevel;
use super::line::{LineId, Wish};
use super::problem::{Problem, Transition};
use super::record::{Agreement, Approval, Declaration, Programme, ProgrammeId, Review, RiskRef, Version};
use super::step::steps_taken;
use super::texts::PlanText;
use super::whole::{Plan, PlanStatus};
use crate::domain::answer::{Code, ItemId};
use crate::domain::date::DateText;
use crate::domain::instrument::Dimension;

/// Something done to a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanAction {
    /// A new line at the end.
    AddLine(NewLine),
    /// A change of one field of a line.
    EditLine(LineId, Box<LineEdit>),
    /// A line removed; lines that waited for it wait no more.
    RemoveLine(LineId),
    /// A line moved to a position, from 0.
    MoveLine(LineId, usize),
    /// The wish at the head.
    SetHeadline(String),
    /// The start.
    SetStart(DateText),
    /// How many months it covers.
    SetHorizon(String),
    /// What was found about a dimension; `None` takes it back.
    DeclareDimension(Dimension, Option<Declaration>),
    /// Why an urgent need has no line; blank takes it back.
    ExplainNeed(ItemId, String),
    /// One more programme.
    AddProgramme,
    /// A programme.
    SetProgramme(ProgrammeId, Programme),
    /// A programme less; lines that named it name none.
    RemoveProgramme(ProgrammeId),
    /// The plan was checked against this security assessment.
    CheckRisk(RiskRef),
    /// The person agrees. Makes a version.
    Agree(Agreement),
    /// The plan starts, or goes on after waiting.
    Activate,
    /// The plan waits, with the reason.
    Hold(String),
    /// The plan ends.
    Close(Closure),
    /// A closed plan is taken up again.
    Reopen(Reopening),
    /// A contact.
    AddReview(Review),
    /// A contact changed, by position from 0.
    SetReview(usize, Review),
    /// A decision of someone who has to approve.
    RecordApproval(Approval),
    /// Words ticked to go out, or not. It changes nothing of the plan, and is open when it is closed.
    Release(PlanText, bool),
}

/// What a new line starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLine {
    /// The dimension.
    pub dimension: Dimension,
    /// The wish it serves.
    pub wish: Option<Wish>,
    /// The need it meets.
    pub need: Option<ItemId>,
    /// The type of assistance.
    pub assistance: Option<Code>,
    /// The approach.
    pub approach: Option<Code>,
    /// The goal, as it was said.
    pub goal: String,
    /// Who or what changes.
    pub level: PlanLevel,
}

impl Plan {
    /// Does something to the plan.
    ///
    /// # Errors
    /// What stands in the way; the plan is then as it was. Input that cannot be read does not stand
    /// in the way: it is kept and marked by [`Plan::check`].
    pub fn apply(&mut self, action: PlanAction, case: &PlanContext<'_>) -> Result<(), Vec<Problem>> {
        let is_open = matches!(action, PlanAction::Reopen(_) | PlanAction::Release(..));
        if self.state.status == PlanStatus::Closed && !is_open {
            return refused(Fault::Closed);
        }
        let content = &mut self.state.content;
        match action {
            PlanAction::AddLine(line) => self.state.add_line(line),
            PlanAction::EditLine(id, edit) => self.edit_line(id, *edit, case)?,
            PlanAction::RemoveLine(id) => content.remove_line(id)?,
            PlanAction::MoveLine(id, to) => content.move_line(id, to)?,
            PlanAction::SetHeadline(text) => content.headline = text,
            PlanAction::SetStart(date) => content.start_on = date,
            PlanAction::SetHorizon(text) => content.horizon_months = text,
            PlanAction::DeclareDimension(dimension, word) => content.declare(dimension, word),
            PlanAction::ExplainNeed(need, reason) => content.explain(need, reason),
            PlanAction::AddProgramme => content.add_programme(),
            PlanAction::SetProgramme(id, programme) => content.set_programme(id, programme)?,
            PlanAction::RemoveProgramme(id) => content.remove_programme(id)?,
            PlanAction::CheckRisk(risk_ref) => content.risk_ref = Some(risk_ref),
            PlanAction::Agree(agreement) => self.agree(agreement, case)?,
            PlanAction::Activate => self.activate(case)?,
            PlanAction::Hold(reason) => self.hold(reason)?,
            PlanAction::Close(closure) => self.close(closure, case)?,
            PlanAction::Reopen(reopening) => self.reopen(reopening)?,
            PlanAction::AddReview(review) => self.state.reviews.push(review),
            PlanAction::SetReview(at, review) => self.state.set_review(at, review)?,
            PlanAction::RecordApproval(approval) => self.state.approvals.push(approval),
            PlanAction::Release(text, released) => self.release(text, released),
        }
        self.forget_ticks();
        Ok(())
    }

    /// What stands in the way of a step, if anything.
    pub fn obstacles(&self, step: Transition, case: &PlanContext<'_>) -> Vec<Problem> {
        // P3: a plan that is under way is not started again, so a new or changed line is looked at here.
        let anew = step == Transition::Agree && self.state.status == PlanStatus::Active;
        let refuses = |problem: &Problem| problem.refuses(step) || anew && problem.refuses(Transition::Activate);
        let mut found: Vec<Problem> = self.check(case).into_iter().filter(refuses).collect();
        if let Transition::Deliver(id) = step
            && let Some(problem) = self
                .state
                .content
                .line(id)
                .and_then(|line| not_looked_at(line, case.today))
                .map(|problem| problem.weighed(case))
            && problem.refuses(step)
            && !found.contains(&problem)
        {
            found.push(problem);
        }
        found
    }

    fn clear_for(&self, step: Transition, case: &PlanContext<'_>) -> Result<(), Vec<Problem>> {
        let obstacles = self.obstacles(step, case);
        if obstacles.is_empty() { Ok(()) } else { Err(obstacles) }
    }

    /// Tried on a copy, because whether a step is taken is seen only by the outcome.
    fn edit_line(&mut self, id: LineId, edit: LineEdit, case: &PlanContext<'_>) -> Result<(), Vec<Problem>> {
        let unknown = |other: &LineId| self.state.content.line(*other).is_none();
        let unnamed = |programme: &ProgrammeId| !self.state.content.programmes.contains_key(programme);
        let leads_nowhere = matches!(&edit, LineEdit::WaitsFor(other) if unknown(other))
            || matches!(&edit, LineEdit::Programme(Some(programme)) if unnamed(programme));
        let mut next = self.clone();
        let Some(line) = next.state.content.lines.iter_mut().find(|line| line.id == id) else {
            return refused(Fault::NoSuchPart);
        };
        if leads_nowhere {
            return refused_at(Fault::NoSuchPart, id);
        }
        let before = line.clone();
        line.edit(edit, case.today).or_else(|fault| refused_at(fault, id))?;
        line.match_type(&before, case);
        for step in steps_taken(&before, line, case) {
            next.clear_for(step, case)?;
        }
        *self = next;
        Ok(())
    }

    fn agree(&mut self, agreement: Agreement, case: &PlanContext<'_>) -> Result<(), Vec<Problem>> {
        self.clear_for(Transition::Agree, case)?;
        let state = &mut self.state;
        state.content.risk_ref = agreement.risk_ref.or(state.content.risk_ref);
        let number = u32::try_from(state.versions.len()).unwrap_or(u32::MAX).saturating_add(1);
        let agreement = Agreement { risk_ref: state.content.risk_ref, ..agreement };
        state.versions.push(Version { number, agreement, content: state.content.clone() });
        state.status = match state.status {
            PlanStatus::Draft | PlanStatus::Reopened => PlanStatus::Agreed,
            same @ (PlanStatus::Agreed | PlanStatus::Active | PlanStatus::OnHold | PlanStatus::Closed) => same,
        };
        Ok(())
    }

    fn activate(&mut self, case: &PlanContext<'_>) -> Result<(), Vec<Problem>> {
        match self.state.status {
            PlanStatus::Agreed | PlanStatus::OnHold => self.clear_for(Transition::Activate, case)?,
            PlanStatus::Draft | PlanStatus::Active | PlanStatus::Closed | PlanStatus::Reopened => {
                return refused(Fault::WrongState);
            }
        }
        self.state.status = PlanStatus::Active;
        self.state.hold_reason.clear();
        Ok(())
    }

    fn hold(&mut self, reason: String) -> Result<(), Vec<Problem>> {
        match self.state.status {
            PlanStatus::Agreed | PlanStatus::Active => {}
            PlanStatus::Draft | PlanStatus::OnHold | PlanStatus::Closed | PlanStatus::Reopened => {
                return refused(Fault::WrongState);
            }
        }
        self.state.status = PlanStatus::OnHold;
        self.state.hold_reason = reason;
        Ok(())
    }

    fn close(&mut self, closure: Closure, case: &PlanContext<'_>) -> Result<(), Vec<Problem>> {
        let Some(listed) = case.closures.iter().find(|listed| listed.id == closure.reason.as_str()) else {
            return refused(Fault::ReasonNotListed);
        };
        if listed.needs_safety_note && closure.safety_note.trim().is_empty() {
            return refused(Fault::NoSafetyNote);
        }
        self.state.endings.push(Ending { closure, reopened: None });
        self.state.status = PlanStatus::Closed;
        self.state.hold_reason.clear();
        Ok(())
    }

    fn reopen(&mut self, reopening: Reopening) -> Result<(), Vec<Problem>> {
        let last = self.state.endings.last_mut().filter(|_| self.state.status == PlanStatus::Closed);
        let Some(ending) = last else { return refused(Fault::WrongState) };
        if reopening.reason.trim().is_empty() {
            return refused(Fault::Closed);
        }
        ending.reopened = Some(reopening);
        self.state.status = PlanStatus::Reopened;
        Ok(())
    }
}
