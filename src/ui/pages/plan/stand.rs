//! Where the plan stands, what the next step still needs, and the steps themselves.

use yew::prelude::*;

use super::closing::ClosingForm;
use super::desk::Desk;
use super::forms::{AgreeForm, HoldForm, ReopenForm};
use super::{field, go, words};
use crate::domain::plan::{Field, Place, PlanAction, PlanStatus, Problem, RiskRef};
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook};
use crate::wording::{Arg, Words};

/// A step that is filled in before it is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The person agrees.
    Agree,
    /// The plan waits.
    Hold,
    /// The plan ends.
    Close,
    /// A closed plan is taken up again.
    Reopen,
}

/// Properties of [`Stand`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The page.
    pub desk: Desk,
}

/// Where the plan stands.
#[component]
pub fn Stand(props: &Props) -> Html {
    let desk = &props.desk;
    let words = &desk.screen.words;
    let taking = use_state(|| None::<Step>);
    let done = {
        let (taking, desk) = (taking.clone(), desk.clone());
        Callback::from(move |()| {
            taking.set(None);
            dom::reveal_part(&desk.root, "stand");
        })
    };
    let form = match *taking {
        Some(Step::Agree) => html! { <AgreeForm desk={desk.clone()} {done} /> },
        Some(Step::Hold) => html! { <HoldForm desk={desk.clone()} {done} /> },
        Some(Step::Close) => html! { <ClosingForm desk={desk.clone()} {done} /> },
        Some(Step::Reopen) => html! { <ReopenForm desk={desk.clone()} {done} /> },
        None => Html::default(),
    };
    html! {
        <section class="card plan-stand">
            <h2 tabindex="-1" data-part="stand">{ words.say("plan-stand") }</h2>
            <p class="plan-status">{ status(desk) }</p>
            { needed(desk) }
            { steps(desk, &taking) }
            <div class="plan-step">{ form }</div>
            { to_look_at(desk) }
            { risk(desk) }
        </section>
    }
}

fn status(desk: &Desk) -> String {
    let (plan, words) = (desk.plan(), &desk.screen.words);
    let status = words.part("plan-status-text", plan.status().code());
    let newest = plan.versions().last().map(|version| {
        let (number, on) = (version.number.to_string(), words.date(version.agreement.on));
        let how = words::say(words, version.agreement.how);
        words.say_with(
            "plan-agreed-on",
            &[("number", Arg::Text(&number)), ("date", Arg::Text(&on)), ("how", Arg::Text(&how))],
        )
    });
    let changed = (plan.changed_since_agreed() && !desk.is_closed()).then(|| words.say("plan-changed"));
    let waits = plan.hold_reason().trim();
    let waits = (!waits.is_empty()).then(|| words.say_with("plan-waits-because", &[("reason", Arg::Text(waits))]));
    [Some(status), newest, changed, waits].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What the next step still needs.
fn needed(desk: &Desk) -> Html {
    let (model, words) = (&desk.model, &desk.screen.words);
    let (id, problems) = match next_step(desk.plan().status(), desk.plan().changed_since_agreed()) {
        Next::Agree => ("plan-before-agreeing", &model.agreeing),
        Next::Activate => ("plan-before-starting", &model.activating),
        Next::Nothing => return Html::default(),
    };
    if problems.is_empty() {
        return html! { <p class="plan-clear">{ words.part(id, "clear") }</p> };
    }
    let problems: Vec<&Problem> = problems.iter().collect();
    html! {
        <>
            <h3>{ words.say_with(id, &[("count", Arg::Count(problems.len()))]) }</h3>
            { go::list(desk, &problems, None) }
        </>
    }
}

/// The step that comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Agree,
    Activate,
    Nothing,
}

fn next_step(status: PlanStatus, changed: bool) -> Next {
    match status {
        PlanStatus::Draft | PlanStatus::Reopened => Next::Agree,
        PlanStatus::Agreed | PlanStatus::OnHold if changed => Next::Agree,
        PlanStatus::Agreed | PlanStatus::OnHold => Next::Activate,
        PlanStatus::Active if changed => Next::Agree,
        PlanStatus::Active | PlanStatus::Closed => Next::Nothing,
    }
}

/// The buttons of the steps that are possible in this state.
fn steps(desk: &Desk, taking: &UseStateHandle<Option<Step>>) -> Html {
    let words = &desk.screen.words;
    let opens = |step: Step, label: &str, look: ButtonLook| {
        let expanded = **taking == Some(step);
        let on = {
            let (taking, desk) = (taking.clone(), desk.clone());
            Callback::from(move |()| {
                taking.set((!expanded).then_some(step));
                if !expanded {
                    dom::reveal_part(&desk.root, "step");
                }
            })
        };
        html! { <Button key={label.to_owned()} label={words.say(label)} {look} {on} expanded={Some(expanded)} /> }
    };
    let status = desk.plan().status();
    let changed = desk.plan().changed_since_agreed();
    let agree =
        (next_step(status, changed) == Next::Agree).then(|| opens(Step::Agree, agree_label(status), ButtonLook::Go));
    let start = match status {
        PlanStatus::Agreed => Some(activate(desk, "plan-activate")),
        PlanStatus::OnHold => Some(activate(desk, "plan-go-on")),
        PlanStatus::Draft | PlanStatus::Active | PlanStatus::Closed | PlanStatus::Reopened => None,
    };
    let hold = match status {
        PlanStatus::Agreed | PlanStatus::Active => Some(opens(Step::Hold, "plan-hold", ButtonLook::Plain)),
        PlanStatus::Draft | PlanStatus::OnHold | PlanStatus::Closed | PlanStatus::Reopened => None,
    };
    let end = if status == PlanStatus::Closed {
        opens(Step::Reopen, "plan-reopen", ButtonLook::Go)
    } else {
        opens(Step::Close, "plan-close", ButtonLook::Plain)
    };
    html! { <div class="actions">{ agree }{ start }{ hold }{ end }</div> }
}

fn agree_label(status: PlanStatus) -> &'static str {
    match status {
        PlanStatus::Draft | PlanStatus::Reopened => "plan-agree",
        PlanStatus::Agreed | PlanStatus::Active | PlanStatus::OnHold | PlanStatus::Closed => "plan-agree-again",
    }
}

/// The plan starts. While something stands in the way, pressing says so.
fn activate(desk: &Desk, label: &'static str) -> Html {
    let on = {
        let desk = desk.clone();
        Callback::from(move |()| {
            if desk.model.activating.is_empty() {
                desk.act(PlanAction::Activate);
                desk.announce(desk.screen.words.say("plan-started"));
            } else {
                let count = desk.model.activating.len();
                desk.announce(desk.screen.words.say_with("plan-before-starting", &[("count", Arg::Count(count))]));
            }
            // The button may go with the step.
            dom::reveal_part(&desk.root, "stand");
        })
    };
    html! { <Button key={label} label={desk.say(label)} look={ButtonLook::Go} {on} /> }
}

/// What stands in no way, and yet should be looked at. What is about one line stands with the line.
fn to_look_at(desk: &Desk) -> Html {
    let model = &desk.model;
    let is_plan = |problem: &&Problem| problem.line().is_none() && problem.field != Some(Field::NeedReason);
    let blocking = |problem: &&Problem| model.agreeing.contains(problem) || model.activating.contains(problem);
    let shown = |problem: &&Problem| match problem.place {
        Place::Plan | Place::Programme(_) | Place::Review(_) => true,
        Place::Line(_) => false,
    };
    let unreadable = |problem: &&Problem| {
        field::is_note(problem) || problem.field.is_some() && problem.severity != crate::domain::plan::Severity::Hint
    };
    let problems: Vec<&Problem> = model
        .problems
        .iter()
        .filter(is_plan)
        .filter(shown)
        .filter(|problem| !blocking(problem))
        .filter(unreadable)
        .collect();
    if problems.is_empty() || desk.is_closed() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ desk.say("plan-to-look-at") }</h3>
            { go::list(desk, &problems, None) }
        </>
    }
}

/// Which security assessment the plan was checked against, and the way to say that it was checked again.
fn risk(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let checked = desk.plan().content().risk_ref.map(|seen| risk_text(words, "plan-risk-checked", seen));
    let now = desk.model.risk_ref();
    let current = now.map(|now| risk_text(words, "plan-risk-now", now));
    let same = desk.plan().content().risk_ref == now;
    let check = now
        .filter(|_| !same && !desk.is_closed())
        .map(|now| {
            let on = {
                let desk = desk.clone();
                Callback::from(move |()| {
                    desk.act(PlanAction::CheckRisk(now));
                    dom::reveal_part(&desk.root, "risk");
                })
            };
            html! { <Button label={words.say("plan-risk-check")} {on} /> }
        })
        .unwrap_or_default();
    let none = checked.is_none().then(|| words.say("plan-risk-unchecked"));
    html! {
        <div class="plan-risk" data-part="risk" tabindex="-1">
            <h3>{ words.say("plan-risk") }</h3>
            <p>{ current.unwrap_or_else(|| words.say("plan-risk-none")) }</p>
            <p>{ checked }{ none }</p>
            { check }
        </div>
    }
}

/// A security assessment by its day, level and timing.
pub fn risk_text(words: &Words, id: &str, risk: RiskRef) -> String {
    let (on, level, timing) =
        (words.date(risk.on), words.part("level", risk.level.code()), words.part("timing", risk.timing.code()));
    words.say_with(id, &[("date", Arg::Text(&on)), ("level", Arg::Text(&level)), ("timing", Arg::Text(&timing))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_plan_is_agreed_again_before_anything_else() {
        for status in [PlanStatus::Agreed, PlanStatus::Active, PlanStatus::OnHold] {
            assert_eq!(next_step(status, true), Next::Agree);
        }
        assert_eq!(next_step(PlanStatus::Draft, false), Next::Agree);
        assert_eq!(next_step(PlanStatus::Agreed, false), Next::Activate);
        assert_eq!(next_step(PlanStatus::Active, false), Next::Nothing);
        assert_eq!(next_step(PlanStatus::Closed, true), Next::Nothing);
    }

    #[test]
    fn every_state_is_said_in_words() {
        let words = Words::of("en");
        for status in PlanStatus::ALL {
            assert!(words.attr("plan-status-text", status.code()).is_some(), "{}", status.code());
        }
    }
}
