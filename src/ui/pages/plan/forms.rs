//! Small forms for the steps of a plan. Each keeps its draft until it is sent off, and says what is
//! missing when it is pressed too early.

use yew::prelude::*;

use super::desk::Desk;
use super::field::{self, Room};
use super::words;
use crate::domain::date::{Date, DateText};
use crate::domain::plan::{AgreedHow, Agreement, Field, PlanAction, Reopening};
use crate::ui::kit::{Button, ButtonLook, Tick, beside};
use crate::wording::Arg;

/// Properties of a form.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The page.
    pub desk: Desk,
    /// Called when the step was taken or given up.
    pub done: Callback<()>,
}

/// What a form shows when it was pressed too early. It takes the focus.
pub fn missing(said: &[String]) -> Html {
    if said.is_empty() {
        return Html::default();
    }
    let rows: Html = said.iter().map(|text| html! { <li key={text.clone()}>{ text }</li> }).collect();
    html! { <ul class="plan-missing problem" role="alert">{ rows }</ul> }
}

/// The buttons below a form.
pub fn buttons(desk: &Desk, send: &str, on: Callback<()>, done: &Callback<()>) -> Html {
    html! {
        <div class="actions">
            <Button label={desk.say(send)} look={ButtonLook::Go} {on} />
            <Button label={desk.say("plan-not-now")} look={ButtonLook::Quiet} on={done.clone()} />
        </div>
    }
}

#[derive(Debug, Clone, PartialEq)]
struct AgreeDraft {
    how: Option<AgreedHow>,
    on: DateText,
    interpreter: bool,
    pressed: bool,
}

/// The person agrees on the plan.
#[component]
pub fn AgreeForm(props: &Props) -> Html {
    let desk = &props.desk;
    let words = &desk.screen.words;
    let first = AgreeDraft { how: None, on: today(desk), interpreter: false, pressed: false };
    let draft = use_state(|| first);
    let gaps = agree_gaps(desk, &draft);
    let send = {
        let (desk, draft, done, clear) = (desk.clone(), draft.clone(), props.done.clone(), gaps.is_empty());
        Callback::from(move |()| match (clear, draft.how, draft.on.date()) {
            (true, Some(how), Some(on)) => {
                let agreement = Agreement { how, on, risk_ref: desk.model.risk_ref(), interpreter: draft.interpreter };
                desk.act(PlanAction::Agree(agreement));
                desk.announce(desk.say("plan-agreed-now"));
                done.emit(());
            }
            _ => draft.set(AgreeDraft { pressed: true, ..(*draft).clone() }),
        })
    };
    let shown: &[String] = if draft.pressed { &gaps } else { &[] };
    let risk = desk
        .model
        .risk_ref()
        .map(|risk| html! { <p>{ super::stand::risk_text(words, "plan-agree-risk", risk) }</p> })
        .unwrap_or_default();
    html! {
        <div class="plan-form">
            <h3 tabindex="-1" data-part="step">{ words.say("plan-agree-title") }</h3>
            <p>{ words.say("plan-agree-text") }</p>
            { field::pick(&desk.screen, |words| words.say("plan-agree-how"), draft.how, set(&draft, |draft, how| draft.how = Some(how))) }
            { field::day(desk, words.say("plan-on"), &draft.on, set(&draft, |draft, on| draft.on = on)) }
            <Tick label={words.say("plan-interpreter")} also={beside(&desk.screen, |words| words.say("plan-interpreter"))} ticked={draft.interpreter} on={set(&draft, |draft, on| draft.interpreter = on)} />
            { risk }
            { missing(shown) }
            { buttons(desk, "plan-agree-send", send, &props.done) }
        </div>
    }
}

fn agree_gaps(desk: &Desk, draft: &AgreeDraft) -> Vec<String> {
    let content = desk.plan().content();
    let mut gaps: Vec<String> = Vec::new();
    if draft.how.is_none() {
        gaps.push(desk.say("plan-agree-how-missing"));
    }
    gaps.extend(day_gap(desk, &draft.on));
    gaps.extend(desk.model.agreeing.iter().map(|problem| {
        let line = problem.line().map(|id| words::line_number(&desk.screen.words, id));
        let said = words::problem(&desk.screen.words, content, problem);
        line.map_or_else(|| said.clone(), |line| format!("{line}: {said}"))
    }));
    gaps
}

/// What is wrong with the day of a step.
pub fn day_gap(desk: &Desk, on: &DateText) -> Option<String> {
    match on.date() {
        None => Some(desk.say("plan-day-missing")),
        Some(on) if on > desk.look.today => Some(desk.say("plan-day-ahead")),
        Some(_) => None,
    }
}

/// Today, as it would be typed.
pub fn today(desk: &Desk) -> DateText {
    DateText(Date::to_string(&desk.look.today))
}

/// A callback that changes the draft.
pub fn set<D: Clone + 'static, T: 'static>(
    draft: &UseStateHandle<D>,
    change: impl Fn(&mut D, T) + 'static,
) -> Callback<T> {
    let draft = draft.clone();
    Callback::from(move |value: T| {
        let mut next = (*draft).clone();
        change(&mut next, value);
        draft.set(next);
    })
}

/// The plan waits, with the reason.
#[component]
pub fn HoldForm(props: &Props) -> Html {
    let desk = &props.desk;
    let words = &desk.screen.words;
    let reason = use_state(String::new);
    let pressed = use_state(|| false);
    let blank = reason.trim().is_empty();
    let send = {
        let (desk, reason, pressed, done) = (desk.clone(), reason.clone(), pressed.clone(), props.done.clone());
        Callback::from(move |()| {
            if blank {
                pressed.set(true);
            } else {
                desk.act(PlanAction::Hold((*reason).clone()));
                done.emit(());
            }
        })
    };
    let gaps: Vec<String> = (*pressed && blank).then(|| words.say("plan-reason-missing")).into_iter().collect();
    html! {
        <div class="plan-form">
            <h3 tabindex="-1" data-part="step">{ words.say("plan-hold-title") }</h3>
            { field::text(words, field::label(words, Field::WaitReason), &reason, Room::Lines, set(&reason, |reason, text| *reason = text)) }
            { missing(&gaps) }
            { buttons(desk, "plan-hold-send", send, &props.done) }
        </div>
    }
}

/// A closed plan is taken up again.
#[component]
pub fn ReopenForm(props: &Props) -> Html {
    let desk = &props.desk;
    let words = &desk.screen.words;
    let draft = use_state(|| (today(desk), String::new(), false));
    let (on, reason, pressed) = &*draft;
    let mut gaps: Vec<String> = day_gap(desk, on).into_iter().collect();
    if reason.trim().is_empty() {
        gaps.push(words.say("plan-reason-missing"));
    }
    let send = {
        let (desk, draft, done, clear) = (desk.clone(), draft.clone(), props.done.clone(), gaps.is_empty());
        Callback::from(move |()| match (clear, draft.0.date()) {
            (true, Some(on)) => {
                desk.act(PlanAction::Reopen(Reopening { on, reason: draft.1.clone() }));
                done.emit(());
            }
            _ => draft.set((draft.0.clone(), draft.1.clone(), true)),
        })
    };
    let conditions = desk.plan().endings().last().map(|ending| ending.closure.reopen_conditions.trim().to_owned());
    let conditions = conditions
        .filter(|text| !text.is_empty())
        .map(|text| {
            html! { <p dir="auto">{ words.say_with("plan-reopen-agreed", &[("conditions", Arg::Text(&text))]) }</p> }
        })
        .unwrap_or_default();
    let shown: &[String] = if *pressed { &gaps } else { &[] };
    html! {
        <div class="plan-form">
            <h3 tabindex="-1" data-part="step">{ words.say("plan-reopen-title") }</h3>
            <p>{ words.say("plan-reopen-text") }</p>
            { conditions }
            { field::text(words, field::label(words, Field::ReopenReason), reason, Room::Lines, set(&draft, |draft, text| draft.1 = text)) }
            { field::day(desk, words.say("plan-on"), on, set(&draft, |draft, on| draft.0 = on)) }
            { missing(shown) }
            { buttons(desk, "plan-reopen-send", send, &props.done) }
        </div>
    }
}
