//! The rules about one line.

use std::collections::BTreeSet;

use super::super::context::PlanContext;
use super::super::fault::Fault;
use super::super::field::Field;
use super::super::kind::{Form, LineKind, LineStatus, Met, ReferralState, SafetyResult};
use super::super::line::{LineId, PlanLine};
use super::super::problem::{Place, Problem};
use super::super::step::under_way;
use super::super::whole::Content;
use super::{money, ticks, typed};
use crate::domain::date::Date;
use crate::domain::digits;
use crate::domain::instrument::Blocks;

/// Everything about one line. A line that was declined or dropped is only checked for its text.
pub(super) fn check(
    line: &PlanLine,
    content: &Content,
    horizon: Option<(Date, Date)>,
    case: &PlanContext<'_>,
) -> Vec<Problem> {
    let mut found = typed::of_line(line);
    if line.is_live() {
        found.extend(who_and_when(line));
        found.extend(dates(line, horizon));
        found.extend(delivery(line, case));
        found.extend(money::of_line(line));
        found.extend(order(line, content));
        found.extend(assistance(line, case));
        found.extend(feasibility(line));
        found.extend(ticks::of_line(line));
        found.extend(states(line, case));
    }
    found
}

/// P3.
fn who_and_when(line: &PlanLine) -> Vec<Problem> {
    let owner = line.owner_role.as_ref().is_none_or(|role| role.as_str().trim().is_empty());
    let found = [
        owner.then(|| Problem::of_plan(Fault::NoOwner).field(Field::Owner)),
        line.due_on.date().is_none().then(|| Problem::of_plan(Fault::NoDueDate).field(Field::Due)),
    ];
    found.into_iter().flatten().collect()
}

/// P4.
fn dates(line: &PlanLine, horizon: Option<(Date, Date)>) -> Vec<Problem> {
    let (start, due) = (line.start_on.date(), line.due_on.date());
    let backwards = start.zip(due).is_some_and(|(start, due)| due < start);
    let mut found: Vec<Problem> =
        backwards.then(|| Problem::of_plan(Fault::DueBeforeStart).field(Field::Due)).into_iter().collect();
    let Some((first, last)) = horizon.filter(|_| line.date_reason.trim().is_empty()) else { return found };
    for (date, field) in [(start, Field::Start), (due, Field::Due)] {
        if date.is_some_and(|date| date < first || date > last) {
            found.push(Problem::of_plan(Fault::OutsideHorizon).field(field));
        }
    }
    found
}

/// P5, P6, P9 and fitness to work.
fn delivery(line: &PlanLine, case: &PlanContext<'_>) -> Vec<Problem> {
    let approach = line.approach.as_ref().and_then(|code| case.approach(code));
    let told = case.sharing_consent && line.provider_consented && !line.provider.trim().is_empty();
    let no_consent = line.kind == LineKind::Referral && !told;
    let gives_cash = line.money.form.has_cash() || approach.is_some_and(|approach| approach.cash);
    let towards_return = approach.is_some_and(|approach| approach.towards_return);
    let unfit = approach.is_some_and(|approach| approach.needs_fit_to_work) && !case.fit_to_work;
    let found = [
        no_consent.then(|| Problem::of_plan(Fault::NoConsentForRecipient).field(Field::Provider)),
        (gives_cash && !cash_protected(line, case)).then(|| Problem::of_plan(Fault::CashNotProtected)),
        (towards_return && case.child && !case.best_interests_recorded)
            .then(|| Problem::of_plan(Fault::NoBestInterests)),
        unfit.then(|| Problem::of_plan(Fault::NotFitToWork)),
    ];
    found.into_iter().flatten().collect()
}

/// SA 8.3: a type that is not offered is neither planned nor delivered, one that is only not offered
/// yet is planned and not delivered, and nothing starts whose type nobody has said.
fn assistance(line: &PlanLine, case: &PlanContext<'_>) -> Option<Problem> {
    let Some(assistance) = line.type_of(case.approaches) else { return Some(Problem::of_plan(Fault::NoType)) };
    let fault = match case.blocked.get(assistance)? {
        Blocks::Plan => Fault::TypeNotOffered(assistance.to_owned()),
        Blocks::Delivery => Fault::TypeNotNow(assistance.to_owned()),
    };
    Some(Problem::of_plan(fault))
}

/// Every criterion that protects cash is met, there is one, and the questions of RI 4.4 do not close cash.
fn cash_protected(line: &PlanLine, case: &PlanContext<'_>) -> bool {
    let mut protecting = case.feasibility.iter().filter(|criterion| criterion.protects_cash).peekable();
    let met = |id: &str| {
        line.feasibility.checks.iter().any(|check| check.criterion.as_str() == id && check.result == Met::Met)
    };
    !line.cash.closes(case.cash, Form::Cash)
        && protecting.peek().is_some()
        && protecting.all(|criterion| met(&criterion.id))
}

/// P11.
fn order(line: &PlanLine, content: &Content) -> Vec<Problem> {
    let unfinished = |id: &&LineId| content.line(**id).is_some_and(|other| other.progress.status != LineStatus::Done);
    let mut found = Vec::new();
    if line.progress.status == LineStatus::Done {
        let waiting = line.depends_on.iter().filter(unfinished);
        found.extend(waiting.map(|id| Problem::of_plan(Fault::DoneBefore(*id))));
    }
    if waits_for_itself(line, content) {
        found.push(Problem::of_plan(Fault::DependsOnItself));
    }
    found
}

fn waits_for_itself(line: &PlanLine, content: &Content) -> bool {
    let mut seen: BTreeSet<LineId> = BTreeSet::new();
    let mut next: Vec<LineId> = line.depends_on.iter().copied().collect();
    while let Some(id) = next.pop() {
        if seen.insert(id) {
            next.extend(content.line(id).into_iter().flat_map(|other| other.depends_on.iter().copied()));
        }
    }
    seen.contains(&line.id)
}

/// RI 3.2: not met needs a written reason, unclear needs a day to look again.
fn feasibility(line: &PlanLine) -> Vec<Problem> {
    let found = line.feasibility.checks.iter().filter_map(|check| match check.result {
        Met::NotMet if check.reason.trim().is_empty() => {
            Some(Problem::of_plan(Fault::CriterionNotMet).field(Field::CriterionReason))
        }
        Met::Unclear if check.check_again_on.date().is_none() => {
            Some(Problem::of_plan(Fault::CriterionUnclear).field(Field::CriterionAgain))
        }
        Met::Met | Met::NotMet | Met::Unclear => None,
    });
    found.collect()
}

/// Referrals (RI 4.6), safety before delivery (SA 8.3), contact intervals (SA 3.8).
fn states(line: &PlanLine, case: &PlanContext<'_>) -> Vec<Problem> {
    let confirmed = line.progress.referral.state == ReferralState::ServiceConfirmedByPerson;
    let done = line.progress.status == LineStatus::Done;
    let unconfirmed = line.kind == LineKind::Referral && done && !confirmed;
    let interval = case.security.and_then(|now| now.interval_days);
    let every = digits::whole::<u16>(&line.every_days);
    let found = [
        unconfirmed.then(|| Problem::of_plan(Fault::NotConfirmedByPerson)),
        line.referral_overdue(case.today).then(|| Problem::of_plan(Fault::ReferralOverdue)),
        (line.safety.result == Some(SafetyResult::Stop)).then(|| Problem::of_plan(Fault::SafetyStop)),
        not_looked_at(line, case.today).filter(|_| under_way(line)),
        every
            .zip(interval)
            .is_some_and(|(every, days)| every > days)
            .then(|| Problem::of_plan(Fault::ContactTooFar).field(Field::EveryDays)),
    ];
    found.into_iter().flatten().collect()
}

/// SA 8.3: nothing is delivered before a look at safety says "go on", and a look that has yet to
/// come is none. Before a line has begun this is said only when delivering is tried.
pub(in super::super) fn not_looked_at(line: &PlanLine, today: Date) -> Option<Problem> {
    let safety = &line.safety;
    let looked = safety.on.date().is_some_and(|on| on <= today);
    let open = match safety.result {
        Some(SafetyResult::Ok) => !looked,
        Some(SafetyResult::Change) | None => true,
        // Said by a fault of its own.
        Some(SafetyResult::Stop) => false,
    };
    open.then(|| Problem::of_plan(Fault::SafetyNotChecked).field(Field::SafetyOn).at(Place::Line(line.id)))
}
