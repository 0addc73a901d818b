//! What can be read off a plan: sums per currency, lines per dimension and level, and the short
//! form of the lines that a message may carry.

use std::collections::BTreeMap;

use super::kind::{LineKind, Mode, PlanLevel};
use super::line::{LineId, PlanLine};
use super::whole::Plan;
use crate::domain::answer::{Code, ItemId};
use crate::domain::date::Date;
use crate::domain::instrument::{Approach, Dimension};
use crate::domain::money::{Amount, MoneyProblem, Totals};

/// The sums of a plan, one for each currency; nothing is converted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanTotals {
    /// Planned, over all lines that were neither declined nor dropped.
    pub planned: Totals,
    /// Spent, over all lines.
    pub spent: Totals,
    /// Lines with an amount that was typed and could not be counted.
    pub left_out: Vec<LineId>,
}

/// A line as a message may carry it: codes, and words only where they were released.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineSummary {
    /// The line.
    pub line: LineId,
    /// The type of assistance, A to J; wording `assistance-<id>`.
    pub assistance: Option<String>,
    /// The approach; wording `approach-<id>`.
    pub approach: Option<Code>,
    /// The kind.
    pub kind: LineKind,
    /// The dimension.
    pub dimension: Dimension,
    /// The need it meets.
    pub need: Option<ItemId>,
    /// How visibly it is delivered.
    pub mode: Mode,
    /// The role that sees to it; wording `options-role.<code>`.
    pub owner_role: Option<Code>,
    /// By when.
    pub due_on: Option<Date>,
    /// The step in words, if the worker released this line's text.
    pub released: Option<String>,
}

impl Plan {
    /// The sums of the plan.
    pub fn totals(&self) -> PlanTotals {
        let mut totals = PlanTotals::default();
        for line in &self.content().lines {
            let planned = if line.is_live() { line.planned() } else { Err(MoneyProblem::Blank) };
            let counted = [count(planned, &mut totals.planned), count(line.spent(), &mut totals.spent)];
            if counted.contains(&false) {
                totals.left_out.push(line.id);
            }
        }
        totals
    }

    /// How many lines count in each dimension (rows) and level (columns, as in [`PlanLevel::ALL`]).
    /// Not a score (RI 3.5).
    pub fn grid(&self) -> BTreeMap<Dimension, BTreeMap<PlanLevel, usize>> {
        let rows = [Dimension::Economic, Dimension::Social, Dimension::Psychosocial, Dimension::Safety];
        let lines = |dimension, level| {
            let here = |line: &&PlanLine| line.is_live() && line.dimension == dimension && line.level == level;
            self.content().lines.iter().filter(here).count()
        };
        let row = |dimension| PlanLevel::ALL.iter().map(|level| (*level, lines(dimension, *level))).collect();
        rows.into_iter().map(|dimension| (dimension, row(dimension))).collect()
    }

    /// The lines that count, as a message may carry them.
    pub fn summary(&self, approaches: &[Approach]) -> Vec<LineSummary> {
        self.content().lines.iter().filter(|line| line.is_live()).map(|line| summary(line, approaches)).collect()
    }
}

/// Whether the amount was counted or was not there at all.
fn count(amount: Result<Amount, MoneyProblem>, totals: &mut Totals) -> bool {
    match amount {
        Ok(amount) => totals.add(amount).is_ok(),
        Err(MoneyProblem::Blank) => true,
        Err(_) => false,
    }
}

fn summary(line: &PlanLine, approaches: &[Approach]) -> LineSummary {
    LineSummary {
        line: line.id,
        assistance: line.type_of(approaches).map(str::to_owned),
        approach: line.approach.clone(),
        kind: line.kind,
        dimension: line.dimension,
        need: line.need.clone(),
        mode: line.mode,
        owner_role: line.owner_role.clone(),
        due_on: line.due_on.date(),
        released: (line.text_released && !line.step.trim().is_empty()).then(|| line.step.clone()),
    }
}
