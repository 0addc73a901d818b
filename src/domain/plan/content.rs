//! Plain changes of what a plan says: they only ever fail for a part that is not there.

use super::action::NewLine;
use super::context::PlanContext;
use super::fault::Fault;
use super::line::{LineId, PlanLine};
use super::problem::{Place, Problem};
use super::record::{Declaration, Programme, ProgrammeId, Review};
use super::whole::{Content, State};
use crate::domain::answer::{Code, ItemId};
use crate::domain::instrument::Dimension;

impl State {
    pub(super) fn add_line(&mut self, new: NewLine) {
        let Some(number) = self.last_line.checked_add(1) else { return };
        self.last_line = number;
        let line = PlanLine::new(LineId(number), new.dimension);
        let NewLine { wish, need, assistance, approach, goal, level, dimension: _ } = new;
        self.content.lines.push(PlanLine { wish, need, level, assistance, approach, goal, ..line });
    }

    pub(super) fn set_review(&mut self, at: usize, review: Review) -> Result<(), Vec<Problem>> {
        let Some(place) = self.reviews.get_mut(at) else { return refused(Fault::NoSuchPart) };
        *place = review;
        Ok(())
    }
}

impl PlanLine {
    /// Type and approach fit together: the one that was changed last counts.
    pub(super) fn match_type(&mut self, before: &Self, case: &PlanContext<'_>) {
        let Some(approach) = self.approach.as_ref().and_then(|code| case.approach(code)) else { return };
        if self.approach != before.approach {
            self.assistance = Some(Code(approach.assistance.clone()));
        } else if self.assistance != before.assistance
            && self.assistance.as_ref().is_none_or(|kind| kind.as_str() != approach.assistance)
        {
            self.approach = None;
        }
    }
}

impl Content {
    pub(super) fn remove_line(&mut self, id: LineId) -> Result<(), Vec<Problem>> {
        let before = self.lines.len();
        self.lines.retain(|line| line.id != id);
        for line in &mut self.lines {
            line.depends_on.remove(&id);
        }
        if self.lines.len() == before { refused(Fault::NoSuchPart) } else { Ok(()) }
    }

    pub(super) fn move_line(&mut self, id: LineId, to: usize) -> Result<(), Vec<Problem>> {
        let Some(from) = self.lines.iter().position(|line| line.id == id) else { return refused(Fault::NoSuchPart) };
        let line = self.lines.remove(from);
        self.lines.insert(to.min(self.lines.len()), line);
        Ok(())
    }

    pub(super) fn declare(&mut self, dimension: Dimension, word: Option<Declaration>) {
        self.dimensions.remove(&dimension);
        self.dimensions.extend(word.map(|word| (dimension, word)));
    }

    pub(super) fn explain(&mut self, need: ItemId, reason: String) {
        if reason.trim().is_empty() {
            self.need_reasons.remove(&need);
        } else {
            self.need_reasons.insert(need, reason);
        }
    }

    pub(super) fn add_programme(&mut self) {
        let last = self.programmes.last_key_value().map_or(0, |(id, _)| id.0);
        if let Some(number) = last.checked_add(1) {
            self.programmes.insert(ProgrammeId(number), Programme::default());
        }
    }

    pub(super) fn set_programme(&mut self, id: ProgrammeId, programme: Programme) -> Result<(), Vec<Problem>> {
        let Some(place) = self.programmes.get_mut(&id) else { return refused(Fault::NoSuchPart) };
        *place = programme;
        Ok(())
    }

    pub(super) fn remove_programme(&mut self, id: ProgrammeId) -> Result<(), Vec<Problem>> {
        if self.programmes.remove(&id).is_none() {
            return refused(Fault::NoSuchPart);
        }
        self.lines.iter_mut().filter(|line| line.programme == Some(id)).for_each(|line| line.programme = None);
        Ok(())
    }
}

pub(super) fn refused(fault: Fault) -> Result<(), Vec<Problem>> {
    Err(vec![Problem::of_plan(fault)])
}

pub(super) fn refused_at(fault: Fault, line: LineId) -> Result<(), Vec<Problem>> {
    Err(vec![Problem::of_plan(fault).at(Place::Line(line))])
}
