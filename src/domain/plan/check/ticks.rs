//! The three ticks (SA 8.3). They have no room for a reason or a day, unlike the criteria of RI 3.2:
//! one that says "not safe" stops the delivery, and any other that is not met is pointed out.

use super::super::edit::FeasibilityTick;
use super::super::fault::Fault;
use super::super::kind::Met;
use super::super::line::PlanLine;
use super::super::problem::Problem;

pub(super) fn of_line(line: &PlanLine) -> Vec<Problem> {
    let fault = |tick: &FeasibilityTick| match (line.feasibility.tick(*tick)?, tick) {
        (Met::Met, _) => None,
        (Met::NotMet, FeasibilityTick::Safe) => Some(Fault::NotSafeToUse),
        (Met::NotMet, FeasibilityTick::ServiceExists | FeasibilityTick::PersonQualifies) => {
            Some(Fault::TickNotMet(*tick))
        }
        (Met::Unclear, _) => Some(Fault::TickUnclear(*tick)),
    };
    FeasibilityTick::ALL.iter().filter_map(fault).map(Problem::of_plan).collect()
}
