//! Small forms for the steps of a plan. Each keeps its draft until it is sent off, and says what is
//! missing when it is pressed too early.

use yew::prelude::*;

use super::desk::Desk;
use super::field::{self, Room};
use super::{go, words};
use crate::domain::date::{Date, DateText};
use crate::domain::plan::{AgreedHow, Agreement, Field, PlanAction, Reopening};
use crate::ui::dom;
use crate::ui::kit::{self, Button, ButtonLook, FAULTS, Fault, FaultWay, Tick, beside, fault_list};
use crate::wording::Arg;

/// Properties of a form.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The page.
    pub desk: Desk,
    /// Called when the step was taken or given up.
    pub done: Callback<()>,
}

/// What is missing in a form, and where it is mended.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    said: String,
    mended: Mended,
}

#[derive(Debug, Clone, PartialEq)]
enum Mended {
    /// In a part of the form, whose field is called so.
    Here(&'static str, String),
    /// Elsewhere.
    There(go::Way),
    /// Nowhere.
    Nowhere,
}

impl Gap {
    /// One that is mended in a part of the form, whose field is called so.
    pub fn here(said: String, part: &'static str, field: String) -> Self {
        Self { said, mended: Mended::Here(part, field) }
    }
}

/// What a form shows when it was pressed too early: [`press_again`] puts the focus there. Each line leads to what mends
/// it.
pub fn missing(desk: &Desk, root: &NodeRef, gaps: &[Gap]) -> Html {
    if gaps.is_empty() {
        return Html::default();
    }
    let fault = |gap: &Gap| {
        let way = match &gap.mended {
            Mended::Here(part, field) => Some(FaultWay::to_part(&desk.screen, root, part, field)),
            Mended::There(way) => Some(go::fault_way(desk, way, &gap.said)),
            Mended::Nowhere => None,
        };
        Fault { said: gap.said.clone(), way, ..Fault::default() }
    };
    let faults: Vec<Fault> = gaps.iter().map(fault).collect();
    fault_list(Some(desk.say("faults-title")), &faults)
}

/// A part of a form with its field, which says what is missing in it.
pub fn part(name: &'static str, gaps: &[Gap], field: Html) -> Html {
    let here = |gap: &&Gap| matches!(gap.mended, Mended::Here(part, _) if part == name);
    kit::part(name, gaps.iter().find(here).map(|gap| AttrValue::from(gap.said.clone())), field)
}

/// Puts the focus on what is missing.
pub fn press_again(root: &NodeRef) {
    dom::reveal_part(root, FAULTS);
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
    let root = use_node_ref();
    let first = AgreeDraft { how: None, on: today(desk), interpreter: false, pressed: false };
    let draft = use_state(|| first);
    let gaps = agree_gaps(desk, &draft);
    let send = {
        let (desk, draft, done, clear) = (desk.clone(), draft.clone(), props.done.clone(), gaps.is_empty());
        let root = root.clone();
        Callback::from(move |()| {
            if let (true, Some(how), Some(on)) = (clear, draft.how, draft.on.date()) {
                let agreement = Agreement { how, on, risk_ref: desk.model.risk_ref(), interpreter: draft.interpreter };
                desk.act(PlanAction::Agree(agreement));
                desk.announce(desk.say("plan-agreed-now"));
                done.emit(());
            } else {
                draft.set(AgreeDraft { pressed: true, ..(*draft).clone() });
                press_again(&root);
            }
        })
    };
    let shown: &[Gap] = if draft.pressed { &gaps } else { &[] };
    let risk = desk
        .model
        .risk_ref()
        .map(|risk| html! { <p>{ super::stand::risk_text(words, "plan-agree-risk", risk) }</p> })
        .unwrap_or_default();
    html! {
        <div ref={root.clone()} class="plan-form" role="group" aria-label={words.say("plan-agree-title")}>
            <h3 tabindex="-1" data-part="step">{ words.say("plan-agree-title") }</h3>
            <p>{ words.say("plan-agree-text") }</p>
            { part(HOW, shown, field::pick(&desk.screen, |words| words.say("plan-agree-how"), draft.how, set(&draft, |draft, how| draft.how = Some(how)))) }
            { part(ON, shown, field::day(desk, words.say("plan-on"), &draft.on, set(&draft, |draft, on| draft.on = on))) }
            <Tick label={words.say("plan-interpreter")} also={beside(&desk.screen, |words| words.say("plan-interpreter"))} ticked={draft.interpreter} on={set(&draft, |draft, on| draft.interpreter = on)} />
            { risk }
            { missing(desk, &root, shown) }
            { buttons(desk, "plan-agree-send", send, &props.done) }
        </div>
    }
}

/// Parts of these forms.
const HOW: &str = "form-how";
/// The day of a step.
pub const ON: &str = "form-on";
/// The reason for a step.
pub const REASON: &str = "form-reason";

fn agree_gaps(desk: &Desk, draft: &AgreeDraft) -> Vec<Gap> {
    let content = desk.plan().content();
    let mut gaps: Vec<Gap> = Vec::new();
    if draft.how.is_none() {
        gaps.push(Gap::here(desk.say("plan-agree-how-missing"), HOW, desk.say("plan-agree-how")));
    }
    gaps.extend(day_gap(desk, &draft.on));
    gaps.extend(desk.model.agreeing.iter().map(|problem| {
        let line = problem.line().map(|id| words::line_number(&desk.screen.words, id));
        let said = words::problem(&desk.screen.words, content, problem);
        let said = line.map_or_else(|| said.clone(), |line| format!("{line}: {said}"));
        let way = go::ways(problem, &desk.model).into_iter().next();
        Gap { said, mended: way.map_or(Mended::Nowhere, Mended::There) }
    }));
    gaps
}

/// What is wrong with the day of a step.
pub fn day_gap(desk: &Desk, on: &DateText) -> Option<Gap> {
    let said = match on.date() {
        None => "plan-day-missing",
        Some(on) if on > desk.look.today => "plan-day-ahead",
        Some(_) => return None,
    };
    Some(Gap::here(desk.say(said), ON, desk.say("plan-on")))
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
    let root = use_node_ref();
    let reason = use_state(String::new);
    let pressed = use_state(|| false);
    let blank = reason.trim().is_empty();
    let send = {
        let (desk, reason, pressed, done) = (desk.clone(), reason.clone(), pressed.clone(), props.done.clone());
        let root = root.clone();
        Callback::from(move |()| {
            if blank {
                pressed.set(true);
                press_again(&root);
            } else {
                desk.act(PlanAction::Hold((*reason).clone()));
                done.emit(());
            }
        })
    };
    let label = field::label(words, Field::WaitReason);
    let gap = Gap::here(words.say("plan-reason-missing"), REASON, label.clone());
    let gaps: Vec<Gap> = (*pressed && blank).then_some(gap).into_iter().collect();
    html! {
        <div ref={root.clone()} class="plan-form" role="group" aria-label={words.say("plan-hold-title")}>
            <h3 tabindex="-1" data-part="step">{ words.say("plan-hold-title") }</h3>
            { part(REASON, &gaps, field::text(words, label, &reason, Room::Lines, set(&reason, |reason, text| *reason = text))) }
            { missing(desk, &root, &gaps) }
            { buttons(desk, "plan-hold-send", send, &props.done) }
        </div>
    }
}

/// A closed plan is taken up again.
#[component]
pub fn ReopenForm(props: &Props) -> Html {
    let desk = &props.desk;
    let words = &desk.screen.words;
    let root = use_node_ref();
    let draft = use_state(|| (today(desk), String::new(), false));
    let (on, reason, pressed) = &*draft;
    let label = field::label(words, Field::ReopenReason);
    let mut gaps: Vec<Gap> = day_gap(desk, on).into_iter().collect();
    if reason.trim().is_empty() {
        gaps.push(Gap::here(words.say("plan-reason-missing"), REASON, label.clone()));
    }
    let send = {
        let (desk, draft, done, clear) = (desk.clone(), draft.clone(), props.done.clone(), gaps.is_empty());
        let root = root.clone();
        Callback::from(move |()| {
            if let (true, Some(on)) = (clear, draft.0.date()) {
                desk.act(PlanAction::Reopen(Reopening { on, reason: draft.1.clone() }));
                done.emit(());
            } else {
                draft.set((draft.0.clone(), draft.1.clone(), true));
                press_again(&root);
            }
        })
    };
    let conditions = desk.plan().endings().last().map(|ending| ending.closure.reopen_conditions.trim().to_owned());
    let conditions = conditions
        .filter(|text| !text.is_empty())
        .map(|text| {
            html! { <p dir="auto">{ words.say_with("plan-reopen-agreed", &[("conditions", Arg::Text(&text))]) }</p> }
        })
        .unwrap_or_default();
    let shown: &[Gap] = if *pressed { &gaps } else { &[] };
    html! {
        <div ref={root.clone()} class="plan-form" role="group" aria-label={words.say("plan-reopen-title")}>
            <h3 tabindex="-1" data-part="step">{ words.say("plan-reopen-title") }</h3>
            <p>{ words.say("plan-reopen-text") }</p>
            { conditions }
            { part(REASON, shown, field::text(words, label, reason, Room::Lines, set(&draft, |draft, text| draft.1 = text))) }
            { part(ON, shown, field::day(desk, words.say("plan-on"), on, set(&draft, |draft, on| draft.0 = on))) }
            { missing(desk, &root, shown) }
            { buttons(desk, "plan-reopen-send", send, &props.done) }
        </div>
    }
}
