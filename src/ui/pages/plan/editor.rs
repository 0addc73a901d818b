//! A whole line, in groups. The first two stand open; the others unfold, and each says in its
//! heading how many points in it are open.

use yew::prelude::*;

use super::desk::Desk;
use super::go::{self, line_part};
use super::{cash, feasible, how, progress, what, who};
use crate::domain::plan::{Fault, Field, PlanAction, PlanLine, PlanText, Problem};
use crate::ui::kit::{Disclosure, Tick};
use crate::wording::Arg;

/// A group of fields that unfolds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// In which way it is delivered, and what it costs.
    How,
    /// Whether it can work.
    Feasible,
    /// The look at safety.
    Safety,
    /// How far it has come.
    Progress,
}

/// The fields of a line.
pub fn view(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let id = line.id;
    let released = desk.on(move |released| PlanAction::Release(PlanText::Line(id), released));
    html! {
        <>
            { refused(desk, line) }
            <p class="hint">{ words.say("plan-no-names") }</p>
            <fieldset class="plan-group"><legend>{ words.say("plan-group-what") }</legend><what::What desk={desk.clone()} line={line.clone()} /></fieldset>
            <fieldset class="plan-group"><legend>{ words.say("plan-group-who") }</legend>{ who::view(desk, line) }</fieldset>
            { folded(desk, line, Group::How, how::view(desk, line)) }
            { folded(desk, line, Group::Feasible, feasible::view(desk, line)) }
            { folded(desk, line, Group::Safety, progress::safety(desk, line)) }
            { folded(desk, line, Group::Progress, progress::view(desk, line)) }
            <div data-part={line_part(line.id, "text_released")}>
                <Tick label={words.say("plan-release")} ticked={line.text_released} on={released} quiet=true />
            </div>
        </>
    }
}

/// What the rules refused just now. The fields show what is recorded.
fn refused(desk: &Desk, line: &PlanLine) -> Html {
    let refused = &desk.refused.last;
    let Some((_, problems)) = refused.as_ref().filter(|(id, _)| *id == line.id) else { return Html::default() };
    let problems: Vec<&Problem> = problems.iter().collect();
    html! {
        <div class="plan-withheld problem" role="alert" tabindex="-1" data-part={line_part(line.id, "refused")}>
            <p>{ desk.say("plan-refused") }</p>
            { go::list(desk, &problems, Some(line.id)) }
        </div>
    }
}

fn folded(desk: &Desk, line: &PlanLine, group: Group, body: Html) -> Html {
    let words = &desk.screen.words;
    let key = match group {
        Group::How => "plan-group-how",
        Group::Feasible => "plan-group-feasible",
        Group::Safety => "plan-group-safety",
        Group::Progress => "plan-group-progress",
    };
    let title = words.say(key);
    let count = desk.model.of_line(line.id).filter(|problem| group_of(problem) == Some(group)).count();
    let summary = if count == 0 {
        title
    } else {
        words.say_with("plan-group-open", &[("group", Arg::Text(&title)), ("count", Arg::Count(count))])
    };
    html! { <Disclosure {summary} class="plan-group">{ body }</Disclosure> }
}

/// The folded group a problem belongs to; `None` if it stands in a group that is always open, or is a
/// hint only.
pub fn group_of(problem: &Problem) -> Option<Group> {
    if problem.severity == crate::domain::plan::Severity::Hint {
        return None;
    }
    match &problem.fault {
        Fault::CashNotProtected
        | Fault::CriterionNotMet
        | Fault::CriterionUnclear
        | Fault::NotSafeToUse
        | Fault::TickNotMet(_)
        | Fault::TickUnclear(_) => return Some(Group::Feasible),
        Fault::SafetyStop | Fault::SafetyNotChecked => return Some(Group::Safety),
        Fault::NotConfirmedByPerson | Fault::ReferralOverdue | Fault::DoneBefore(_) => return Some(Group::Progress),
        Fault::TranchesDiffer | Fault::Overspent => return Some(Group::How),
        _ => {}
    }
    match problem.field? {
        Field::Planned
        | Field::Spent
        | Field::OverspendReason
        | Field::TrancheAmount
        | Field::TrancheCondition
        | Field::TrancheDue
        | Field::TranchePaid
        | Field::CashBasis
        | Field::CashWhy => Some(Group::How),
        Field::CriterionBasis | Field::CriterionReason | Field::CriterionOn | Field::CriterionAgain => {
            Some(Group::Feasible)
        }
        Field::SafetyOn => Some(Group::Safety),
        Field::StatusReason | Field::ReceivedOn | Field::AppointmentOn | Field::FollowUpOn => Some(Group::Progress),
        Field::Headline
        | Field::PlanStart
        | Field::Horizon
        | Field::NeedReason
        | Field::WaitReason
        | Field::ApproachOther
        | Field::Goal
        | Field::Step
        | Field::FirstStep
        | Field::Owner
        | Field::Provider
        | Field::Start
        | Field::Due
        | Field::DateReason
        | Field::EveryDays
        | Field::ProgrammeName
        | Field::ProgrammeOn
        | Field::ProgrammeCeiling
        | Field::ReviewOn
        | Field::ReviewPeriod
        | Field::ReviewSituation
        | Field::ReviewProblem
        | Field::ReviewAction
        | Field::ReviewInstrument
        | Field::PersonSays
        | Field::StaffSays
        | Field::NextOn
        | Field::ApprovalNote
        | Field::SafetyNote
        | Field::ReopenConditions
        | Field::FollowOn
        | Field::FinalInstrument
        | Field::ReopenReason => None,
    }
}

/// Whether the line gives cash, by its form or by its approach.
pub fn gives_cash(desk: &Desk, line: &PlanLine) -> bool {
    let approach = line.approach.as_ref().and_then(|code| desk.model.approach(code));
    line.money.form.has_cash() || approach.is_some_and(|approach| approach.cash)
}

pub use cash::view as cash_questions;
