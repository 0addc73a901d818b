//! The look at safety before a line is delivered, and how far the line has come.

use yew::prelude::*;

use super::desk::Desk;
use super::field::{self, Room};
use super::go::{self, line_part};
use super::model::Gate;
use super::words;
use crate::domain::date::DateText;
use crate::domain::plan::{
    Fault, Field, LineEdit, LineKind, LineStatus, PlanLine, Problem, ProgressEdit, ReferralState, SafetyCheck,
};
use crate::wording::Arg;

/// The look at safety.
pub fn safety(desk: &Desk, line: &PlanLine) -> Html {
    let (words, id) = (&desk.screen.words, line.id);
    let assistance = desk.model.type_of(line);
    let check = assistance.and_then(|id| words.attr(&format!("assistance-{id}"), "check"));
    let check =
        check.map(|check| html! { <p><b>{ words.say("plan-line-check") }</b>{ " " }{ check }</p> }).unwrap_or_default();
    let change = |change: fn(&mut SafetyCheck, crate::domain::date::DateText)| on_safety(desk, line, change);
    let role = on_safety(desk, line, |check, role| check.by_role = role);
    let result = on_safety(desk, line, |check, result| check.result = result);
    let about = |problem: &&Problem| matches!(problem.fault, Fault::SafetyStop | Fault::SafetyNotChecked);
    let notes = field::notes(desk, &desk.model.of_line(id).filter(about).collect::<Vec<_>>());
    html! {
        <div data-part={line_part(id, "safety_on")}>
            { check }
            <div class="plan-pair">
                { field::day(desk, field::label(words, Field::SafetyOn), &line.safety.on, change(|check, on| check.on = on)) }
                { field::role(words, words.say("plan-safety-by"), line.safety.by_role.as_ref(), role) }
            </div>
            { field::pick_or_none(&desk.screen, |words| words.say("plan-safety-result"), line.safety.result, "plan-not-looked", result) }
            { notes }
        </div>
    }
}

fn on_safety<T: 'static>(desk: &Desk, line: &PlanLine, change: impl Fn(&mut SafetyCheck, T) + 'static) -> Callback<T> {
    let check = line.safety.clone();
    desk.edit(line.id, move |value: T| {
        let mut check = check.clone();
        change(&mut check, value);
        LineEdit::Safety(check)
    })
}

/// How far the line has come.
pub fn view(desk: &Desk, line: &PlanLine) -> Html {
    let (words, id) = (&desk.screen.words, line.id);
    let gate = desk.model.gates.get(&id).cloned().unwrap_or_default();
    let edit = |make: fn(String) -> ProgressEdit| desk.edit(id, move |text| LineEdit::Progress(make(text)));
    let status = desk.edit(id, |status: LineStatus| LineEdit::Progress(ProgressEdit::Status(status)));
    let reason = field::text(
        words,
        field::label(words, Field::StatusReason),
        &line.progress.reason,
        Room::Line,
        edit(ProgressEdit::Reason),
    );
    let received = desk.edit(id, |on| LineEdit::Progress(ProgressEdit::ReceivedOn(on)));
    let waits = |problem: &&Problem| matches!(problem.fault, Fault::DoneBefore(_));
    html! {
        <>
            <div data-part={line_part(id, "status")}>
                { field::list(words, words.say("plan-line-status-label"), line.progress.status, &gate.statuses, status) }
                { field::notes(desk, &desk.model.of_line(id).filter(waits).collect::<Vec<_>>()) }
            </div>
            { withheld(desk, line, &gate) }
            { field::of_line(desk, id, Field::StatusReason.code(), &[Field::StatusReason], reason) }
            { referral(desk, line, &gate) }
            { field::of_line(desk, id, Field::ReceivedOn.code(), &[Field::ReceivedOn], field::day(desk, field::label(words, Field::ReceivedOn), &line.progress.received_on, received)) }
            <p class="hint">{ words.say("plan-received-hint") }</p>
        </>
    }
}

/// The states that cannot be chosen now, and why.
fn withheld(desk: &Desk, line: &PlanLine, gate: &Gate) -> Html {
    let words = &desk.screen.words;
    let problems: Vec<&Problem> = gate.held_back.iter().collect();
    if problems.is_empty() {
        return Html::default();
    }
    let statuses = LineStatus::ALL.iter().filter(|status| !gate.statuses.contains(status));
    let referrals = ReferralState::ALL.iter().filter(|state| !gate.referrals.contains(state));
    let referrals = referrals.filter(|_| line.kind == LineKind::Referral).map(|state| words::say(words, *state));
    let names: Vec<String> = statuses.map(|status| words::say(words, *status)).chain(referrals).collect();
    html! {
        <div class="plan-withheld">
            <p>{ words.say_with("plan-withheld", &[("states", Arg::Text(&words.names(names)))]) }</p>
            { go::list(desk, &problems, Some(line.id)) }
        </div>
    }
}

/// A referral: where it stands, since when, and how soon an answer is expected (RI 4.6).
fn referral(desk: &Desk, line: &PlanLine, gate: &Gate) -> Html {
    let (words, id) = (&desk.screen.words, line.id);
    let referral = &line.progress.referral;
    if line.kind != LineKind::Referral && referral.state == ReferralState::default() {
        return Html::default();
    }
    let state = desk.edit(id, |state: ReferralState| LineEdit::Progress(ProgressEdit::Referral(state)));
    let within = desk.edit(id, |window| LineEdit::Progress(ProgressEdit::AnswerWithin(window)));
    let why = desk.edit(id, |why| LineEdit::Progress(ProgressEdit::Why(why)));
    let day = |field: Field, value, make: fn(DateText) -> ProgressEdit| {
        let on = desk.edit(id, move |on| LineEdit::Progress(make(on)));
        field::of_line(desk, id, field.code(), &[field], field::day(desk, field::label(words, field), value, on))
    };
    let age = line.referral_age(desk.look.today).and_then(|days| usize::try_from(days).ok());
    let age = age
        .map(|days| html! { <p>{ words.say_with("plan-referral-age", &[("days", Arg::Count(days))]) }</p> })
        .unwrap_or_default();
    let about = |problem: &&Problem| matches!(problem.fault, Fault::ReferralOverdue | Fault::NotConfirmedByPerson);
    let notes = field::notes(desk, &desk.model.of_line(id).filter(about).collect::<Vec<_>>());
    html! {
        <fieldset class="plan-pick" data-part={line_part(id, "referral")}>
            <legend>{ words.say("plan-referral") }</legend>
            <div class="plan-pair">
                { field::list(words, words.say("plan-referral-state"), referral.state, &gate.referrals, state) }
                { field::list_or_none(words, words.say("plan-referral-within"), referral.answer_within, within) }
            </div>
            <div class="plan-three">
                { field::list_or_none(words, words.say("plan-referral-why"), referral.why, why) }
                { day(Field::AppointmentOn, &referral.appointment_on, ProgressEdit::AppointmentOn) }
                { day(Field::FollowUpOn, &referral.follow_up_on, ProgressEdit::FollowUpOn) }
            </div>
            { age }
            { notes }
        </fieldset>
    }
}
