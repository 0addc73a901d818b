//! Typed input that cannot be read, is too long, or holds what should not be there (P12).

use super::super::contact_trace::looks_like_contact;
use super::super::fault::Fault;
use super::super::field::{Field, TEXT_LIMIT};
use super::super::line::PlanLine;
use super::super::problem::{Place, Problem};
use super::super::record::Review;
use super::super::whole::Content;
use super::money::unreadable;
use crate::domain::date::DateText;
use crate::domain::digits;

/// The plan's own fields and its programmes.
pub(super) fn of_plan(content: &Content) -> Vec<Problem> {
    let mut found = text(&content.headline, Field::Headline);
    found.extend(content.need_reasons.values().flat_map(|reason| text(reason, Field::NeedReason)));
    found.extend(date(&content.start_on, Field::PlanStart));
    if content.horizon().is_none() {
        found.push(Problem::of_plan(Fault::NumberUnreadable).field(Field::Horizon));
    }
    for (id, programme) in &content.programmes {
        let name = text(&programme.name, Field::ProgrammeName);
        let decided = date(&programme.decided_on, Field::ProgrammeOn);
        let ceiling = unreadable(&programme.ceiling, &programme.currency, Field::ProgrammeCeiling);
        let place = Place::Programme(*id);
        found.extend(name.into_iter().chain(decided).chain(ceiling).map(|problem| problem.at(place)));
    }
    found
}

/// The fields of a line.
pub(super) fn of_line(line: &PlanLine) -> Vec<Problem> {
    let money = &line.money;
    let mut found: Vec<Problem> = texts_of(line).into_iter().flat_map(|(words, field)| text(words, field)).collect();
    found.extend(dates_of(line).into_iter().filter_map(|(day, field)| date(day, field)));
    let amounts = [(&money.planned, Field::Planned), (&money.spent, Field::Spent)];
    let tranches = money.tranches.iter().map(|tranche| (&tranche.amount, Field::TrancheAmount));
    let amounts = amounts.into_iter().chain(tranches);
    found.extend(amounts.filter_map(|(amount, field)| unreadable(amount, &money.currency, field)));
    let every = line.every_days.trim();
    if !every.is_empty() && digits::whole::<u16>(every).is_none_or(|days| days == 0) {
        found.push(Problem::of_plan(Fault::NumberUnreadable).field(Field::EveryDays));
    }
    found
}

/// The fields of a review.
pub(super) fn of_review(review: &Review) -> Vec<Problem> {
    let mut words = vec![
        (&review.period, Field::ReviewPeriod),
        (&review.instrument, Field::ReviewInstrument),
        (&review.person_says, Field::PersonSays),
        (&review.staff_says, Field::StaffSays),
    ];
    for part in review.dimensions.values() {
        words.push((&part.situation, Field::ReviewSituation));
        words.push((&part.problem, Field::ReviewProblem));
        words.push((&part.action, Field::ReviewAction));
    }
    let mut found: Vec<Problem> = words.into_iter().flat_map(|(words, field)| text(words, field)).collect();
    found.extend(date(&review.on, Field::ReviewOn));
    found.extend(date(&review.next_on, Field::NextOn));
    found
}

fn texts_of(line: &PlanLine) -> Vec<(&String, Field)> {
    let mut words = vec![
        (&line.approach_other, Field::ApproachOther),
        (&line.goal, Field::Goal),
        (&line.step, Field::Step),
        (&line.first_step, Field::FirstStep),
        (&line.provider, Field::Provider),
        (&line.date_reason, Field::DateReason),
        (&line.money.overspend_reason, Field::OverspendReason),
        (&line.cash.preferred_why, Field::CashWhy),
        (&line.progress.reason, Field::StatusReason),
    ];
    words.extend(line.money.tranches.iter().map(|tranche| (&tranche.condition, Field::TrancheCondition)));
    for check in &line.feasibility.checks {
        words.push((&check.basis, Field::CriterionBasis));
        words.push((&check.reason, Field::CriterionReason));
    }
    words.extend(line.cash.answers().map(|answer| (&answer.basis, Field::CashBasis)));
    words
}

fn dates_of(line: &PlanLine) -> Vec<(&DateText, Field)> {
    let mut days = vec![
        (&line.start_on, Field::Start),
        (&line.due_on, Field::Due),
        (&line.safety.on, Field::SafetyOn),
        (&line.progress.received_on, Field::ReceivedOn),
        (&line.progress.referral.appointment_on, Field::AppointmentOn),
        (&line.progress.referral.follow_up_on, Field::FollowUpOn),
    ];
    for tranche in &line.money.tranches {
        days.push((&tranche.due_on, Field::TrancheDue));
        days.push((&tranche.paid_on, Field::TranchePaid));
    }
    for check in &line.feasibility.checks {
        days.push((&check.on, Field::CriterionOn));
        days.push((&check.check_again_on, Field::CriterionAgain));
    }
    days
}

fn text(words: &str, field: Field) -> Vec<Problem> {
    let long = words.chars().count() > TEXT_LIMIT;
    let found = [long.then_some(Fault::TooLong), looks_like_contact(words).then_some(Fault::LooksLikeContact)];
    found.into_iter().flatten().map(|fault| Problem::of_plan(fault).field(field)).collect()
}

fn date(day: &DateText, field: Field) -> Option<Problem> {
    let unreadable = !day.is_blank() && day.date().is_none();
    unreadable.then(|| Problem::of_plan(Fault::DateUnreadable).field(field))
}
