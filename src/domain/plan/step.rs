//! Which steps a change of a line takes.
//!
//! INVARIANT: dropping or declining a line is never a step, nor is giving less or something safer.

use super::context::PlanContext;
use super::edit::{LineEdit, MoneyEdit, ProgressEdit};
use super::kind::{LineKind, LineStatus, ReferralState};
use super::line::PlanLine;
use super::problem::Transition;
use crate::domain::instrument::Approach;
use crate::domain::money::{Amount, MoneyProblem};

/// The steps a change takes. What was under way before can be recorded as done without being
/// delivered again.
pub(super) fn steps_taken(before: &PlanLine, after: &PlanLine, case: &PlanContext<'_>) -> Vec<Transition> {
    let is_done = |line: &PlanLine| line.progress.status == LineStatus::Done;
    let deliver = delivers(before, after, case).then_some(Transition::Deliver(after.id));
    let finish = (is_done(after) && !is_done(before)).then_some(Transition::Finish(after.id));
    deliver.into_iter().chain(finish).collect()
}

impl LineEdit {
    /// Whether the change may be a step that the rules refuse. Everything else is always recorded.
    pub fn may_be_refused(&self) -> bool {
        match self {
            Self::Kind(_) | Self::Assistance(_) | Self::Approach(_) | Self::Provider(_) => true,
            Self::Money(edit) => match edit {
                MoneyEdit::Form(_) | MoneyEdit::Spent(_) | MoneyEdit::Currency(_) | MoneyEdit::SetTranche(..) => true,
                MoneyEdit::Planned(_)
                | MoneyEdit::OverspendReason(_)
                | MoneyEdit::Evidence(_)
                | MoneyEdit::AddTranche
                | MoneyEdit::RemoveTranche(_) => false,
            },
            Self::Progress(edit) => match edit {
                ProgressEdit::Status(_) | ProgressEdit::Referral(_) => true,
                ProgressEdit::Reason(_)
                | ProgressEdit::ReceivedOn(_)
                | ProgressEdit::AnswerWithin(_)
                | ProgressEdit::Why(_)
                | ProgressEdit::AppointmentOn(_)
                | ProgressEdit::FollowUpOn(_) => false,
            },
            Self::Wish(_)
            | Self::Need(_)
            | Self::Dimension(_)
            | Self::Level(_)
            | Self::ApproachOther(_)
            | Self::Goal(_)
            | Self::Step(_)
            | Self::FirstStep(_)
            | Self::OwnerRole(_)
            | Self::ProviderConsented(_)
            | Self::Mode(_)
            | Self::StartOn(_)
            | Self::DueOn(_)
            | Self::DateReason(_)
            | Self::EveryDays(_)
            | Self::WaitsFor(_)
            | Self::WaitsNoMoreFor(_)
            | Self::Programme(_)
            | Self::Feasibility(_)
            | Self::Cash(_)
            | Self::Safety(_) => false,
        }
    }
}

fn delivers(before: &PlanLine, after: &PlanLine, case: &PlanContext<'_>) -> bool {
    let told = |line: &PlanLine| told_provider(line.progress.referral.state);
    let begins = under_way(after) && !under_way(before) && told(before) < SERVING;
    let gives_more = pays_more(before, after) || told(after) > told(before) || spends_more(before, after);
    let has_begun = |line: &PlanLine| under_way(line) || told(line) > 0 || paid(line) > 0;
    begins || gives_more || has_begun(before) && has_begun(after) && gives_something_else(before, after, case)
}

/// Something that the earlier looks at the line were not about.
fn gives_something_else(before: &PlanLine, after: &PlanLine, case: &PlanContext<'_>) -> bool {
    let cash = after.money.form.has_cash() && !before.money.form.has_cash();
    let referred = after.kind == LineKind::Referral && before.kind != LineKind::Referral;
    let provider = after.provider.trim();
    let provider = !provider.is_empty() && provider != before.provider.trim();
    cash || referred || provider || takes_another_way(before, after, case)
}

/// Another type of assistance, one that is held back, or marks that the approach before did not have.
fn takes_another_way(before: &PlanLine, after: &PlanLine, case: &PlanContext<'_>) -> bool {
    let (was, is) = (before.type_of(case.approaches), after.type_of(case.approaches));
    let another = is.is_some() && was != is;
    let Some(code) = after.approach.as_ref().filter(|code| before.approach.as_ref() != Some(code)) else {
        return another;
    };
    let Some(now) = case.approach(code) else { return true };
    let earlier = before.approach.as_ref().and_then(|code| case.approach(code));
    let newly = |mark: fn(&Approach) -> bool| mark(now) && !earlier.is_some_and(mark);
    another
        || case.blocked.contains_key(&now.assistance)
        || newly(|approach| approach.cash)
        || newly(|approach| approach.towards_return)
        || newly(|approach| approach.needs_fit_to_work)
}

/// An amount that cannot be counted counts as more: it may be anything.
fn spends_more(before: &PlanLine, after: &PlanLine) -> bool {
    let same = before.money.spent.trim() == after.money.spent.trim() && before.money.currency == after.money.currency;
    match (before.spent(), after.spent()) {
        _ if same => false,
        (_, Err(MoneyProblem::Blank)) => false,
        (Ok(before), Ok(after)) => after.currency != before.currency || after.minor > before.minor,
        // A figure that stays while its currency is written only now is no more than it was.
        (Err(_), Ok(_)) | (_, Err(_)) => before.money.spent.trim() != after.money.spent.trim(),
    }
}

fn paid(line: &PlanLine) -> usize {
    paid_amounts(line).count()
}

fn paid_amounts(line: &PlanLine) -> impl Iterator<Item = &str> {
    line.money.tranches.iter().filter(|tranche| !tranche.paid_on.is_blank()).map(|tranche| tranche.amount.trim())
}

/// An instalment more, or one that is larger than it was; an amount that cannot be counted may be anything.
fn pays_more(before: &PlanLine, after: &PlanLine) -> bool {
    let count = |amount: &str, line: &PlanLine| Amount::parse(amount, &line.money.currency).map(|amount| amount.minor);
    let mut earlier: Vec<&str> = paid_amounts(before).collect();
    let mut other: Vec<&str> = Vec::new();
    for amount in paid_amounts(after) {
        match earlier.iter().position(|was| *was == amount) {
            Some(at) => drop(earlier.swap_remove(at)),
            None => other.push(amount),
        }
    }
    let no_more =
        |(now, was): (&str, &str)| matches!((count(now, after), count(was, before)), (Ok(now), Ok(was)) if now <= was);
    other.len() > earlier.len() || !other.into_iter().zip(earlier).all(no_more)
}

/// Under way or done.
pub(super) fn under_way(line: &PlanLine) -> bool {
    match line.progress.status {
        LineStatus::UnderWay | LineStatus::Done => true,
        LineStatus::Proposed
        | LineStatus::Accepted
        | LineStatus::DeclinedByPerson
        | LineStatus::Waiting
        | LineStatus::Dropped => false,
    }
}

/// How far the other body is involved: not at all, told, serving. Each step up is a delivery.
fn told_provider(state: ReferralState) -> u8 {
    match state {
        ReferralState::Proposed
        | ReferralState::ConsentGiven
        | ReferralState::NotAvailable
        | ReferralState::Declined
        | ReferralState::Lost => 0,
        ReferralState::Sent | ReferralState::Acknowledged => 1,
        ReferralState::ServiceStarted | ReferralState::ServiceConfirmedByPerson => SERVING,
    }
}

/// The service has begun.
const SERVING: u8 = 2;
