//! The rules about amounts.

use super::super::fault::Fault;
use super::super::field::Field;
use super::super::line::PlanLine;
use super::super::problem::{Place, Problem};
use super::super::whole::Content;
use crate::domain::money::{Amount, MoneyProblem, Totals};

/// P7.
pub(super) fn of_line(line: &PlanLine) -> Vec<Problem> {
    let mut found = Vec::new();
    let adds_up = tranche_sum(line).is_some_and(|sum| line.planned() == Ok(sum));
    if !line.money.tranches.is_empty() && !adds_up {
        found.push(Problem::of_plan(Fault::TranchesDiffer).field(Field::TrancheAmount));
    }
    let planned = line.planned().map_or(0, |amount| amount.minor);
    let overspent = line.spent().is_ok_and(|spent| spent.minor > planned);
    if overspent && line.money.overspend_reason.trim().is_empty() {
        found.push(Problem::of_plan(Fault::Overspent).field(Field::Spent));
    }
    found
}

/// The sum of the instalments; `None` if one cannot be counted.
fn tranche_sum(line: &PlanLine) -> Option<Amount> {
    let read = |text: &str| Amount::parse(text, &line.money.currency).ok();
    line.money.tranches.iter().map(|tranche| read(&tranche.amount)).reduce(|sum, next| sum?.plus(next?)).flatten()
}

/// RI 4.5: planned totals above what a programme pays. Amounts in another currency are not compared.
pub(super) fn ceilings(content: &Content) -> Vec<Problem> {
    let mut found = Vec::new();
    for (id, programme) in &content.programmes {
        let Ok(ceiling) = Amount::parse(&programme.ceiling, &programme.currency) else { continue };
        let lines = content.lines.iter().filter(|line| line.is_live() && line.programme == Some(*id));
        let mut totals = Totals::default();
        let uncountable = lines.filter_map(|line| line.planned().ok()).any(|amount| totals.add(amount).is_err());
        if uncountable || totals.of(ceiling.currency).minor > ceiling.minor {
            found.push(Problem::of_plan(Fault::CeilingPassed(*id)).at(Place::Programme(*id)));
        }
    }
    found
}

/// An amount that was typed and cannot be counted. A blank one is no fault.
pub(super) fn unreadable(text: &str, currency: &str, field: Field) -> Option<Problem> {
    match Amount::parse(text, currency) {
        Ok(_) | Err(MoneyProblem::Blank) => None,
        Err(problem) => Some(Problem::of_plan(Fault::AmountUnreadable(problem)).field(field)),
    }
}
