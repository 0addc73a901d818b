//! Sums per currency, and the programmes that may pay (RI 4.5). Nothing here decides who is eligible.

use yew::prelude::*;

use super::desk::Desk;
use super::field::{self, Room};
use super::words;
use crate::domain::money::Totals;
use crate::domain::plan::{Eligibility, Fault, Field, PlanAction, Problem, Programme, ProgrammeId};
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook, Disclosure};
use crate::wording::{Arg, Words};

/// Money.
pub fn view(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let totals = desk.plan().totals();
    let left_out = words.names(totals.left_out.iter().map(|id| words::line_number(words, *id)));
    let left_out = (!left_out.is_empty()).then(|| html! { <p class="plan-mark plan-mark-warn">{ words.say_with("plan-left-out", &[("lines", Arg::Text(&left_out))]) }</p> }).unwrap_or_default();
    html! {
        <section class="card">
            <h2>{ words.say("plan-money") }</h2>
            <dl class="plan-sums">
                <div><dt>{ words.say("plan-planned") }</dt><dd>{ sum(words, &totals.planned) }</dd></div>
                <div><dt>{ words.say("plan-spent") }</dt><dd>{ sum(words, &totals.spent) }</dd></div>
            </dl>
            <p class="hint">{ words.say("plan-money-hint") }</p>
            { left_out }
            { programmes(desk) }
        </section>
    }
}

/// One amount for each currency.
fn sum(words: &Words, totals: &Totals) -> String {
    let sums: Vec<String> = totals.amounts().map(|amount| words.decimal(&amount.to_string())).collect();
    if sums.is_empty() { words.say("plan-no-amount") } else { sums.join(" · ") }
}

fn programmes(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let programmes = &desk.plan().content().programmes;
    let summary = words.say_with("plan-programmes", &[("count", Arg::Count(programmes.len()))]);
    if desk.is_closed() {
        let row = |(id, programme): (&ProgrammeId, &Programme)| html! { <li key={id.0} dir="auto">{ name(words, *id, programme) }{ ": " }{ words::say(words, programme.eligibility) }</li> };
        return html! { <ul>{ programmes.iter().map(row).collect::<Html>() }</ul> };
    }
    let next = programmes.last_key_value().map_or(1, |(id, _)| id.0.saturating_add(1));
    let add = {
        let desk = desk.clone();
        Callback::from(move |()| {
            desk.act(PlanAction::AddProgramme);
            dom::reveal_part(&desk.root, &format!("programme-{next}"));
        })
    };
    let card = |(id, programme): (&ProgrammeId, &Programme)| card(desk, *id, programme);
    html! {
        <Disclosure {summary} open={!programmes.is_empty()}>
            <p>{ words.say("plan-programmes-lead") }</p>
            <ul class="cards">{ programmes.iter().map(card).collect::<Html>() }</ul>
            <div data-part="add-programme"><Button label={words.say("plan-add-programme")} on={add} /></div>
        </Disclosure>
    }
}

/// The name of a programme, or its number.
pub fn name(words: &Words, id: ProgrammeId, programme: &Programme) -> String {
    let name = programme.name.trim();
    if name.is_empty() {
        words.say_with("plan-programme-number", &[("number", Arg::Text(&id.0.to_string()))])
    } else {
        name.to_owned()
    }
}

fn card(desk: &Desk, id: ProgrammeId, programme: &Programme) -> Html {
    let words = &desk.screen.words;
    let label = |field: Field| field::label(words, field);
    let about = |problem: &&Problem| problem.fault == Fault::CeilingPassed(id);
    let notes = field::notes(desk, &desk.model.problems.iter().filter(about).collect::<Vec<_>>());
    let title = name(words, id, programme);
    html! {
        <li class="card" key={id.0} data-part={format!("programme-{}", id.0)}>
            <h3 dir="auto">{ &title }</h3>
            { field::text(words, label(Field::ProgrammeName), &programme.name, Room::Line, change(desk, id, programme, |programme, text| programme.name = text)) }
            <div class="plan-pair">
                { field::list(words, words.say("plan-eligibility"), programme.eligibility, Eligibility::ALL, change(desk, id, programme, |programme, now| programme.eligibility = now)) }
                { field::role(words, words.say("plan-decided-by"), programme.decided_by_role.as_ref(), change(desk, id, programme, |programme, role| programme.decided_by_role = role)) }
            </div>
            { field::day(desk, label(Field::ProgrammeOn), &programme.decided_on, change(desk, id, programme, |programme, on| programme.decided_on = on)) }
            <div class="plan-pair">
                { field::amount(label(Field::ProgrammeCeiling), &programme.ceiling, &programme.currency, change(desk, id, programme, |programme, text| programme.ceiling = text)) }
                { field::currency(words, &programme.currency, change(desk, id, programme, |programme, text| programme.currency = text)) }
            </div>
            { notes }
            <RemoveProgramme desk={desk.clone()} {id} {title} />
        </li>
    }
}

fn change<T: 'static>(
    desk: &Desk,
    id: ProgrammeId,
    programme: &Programme,
    change: impl Fn(&mut Programme, T) + 'static,
) -> Callback<T> {
    let programme = programme.clone();
    desk.on(move |value: T| {
        let mut programme = programme.clone();
        change(&mut programme, value);
        PlanAction::SetProgramme(id, programme)
    })
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct RemoveProps {
    desk: Desk,
    id: ProgrammeId,
    title: AttrValue,
}

/// Asked once before a programme goes: the lines that named it then name none.
#[component]
fn RemoveProgramme(props: &RemoveProps) -> Html {
    let words = &props.desk.screen.words;
    let asked = use_state(|| false);
    let part = format!("programme-{}-remove", props.id.0);
    let ask = {
        let (asked, desk, part) = (asked.clone(), props.desk.clone(), part.clone());
        let now = !*asked;
        Callback::from(move |()| {
            asked.set(now);
            dom::reveal_part(&desk.root, &part);
        })
    };
    let remove = {
        let (desk, id) = (props.desk.clone(), props.id);
        Callback::from(move |()| {
            desk.act(PlanAction::RemoveProgramme(id));
            dom::reveal_part(&desk.root, "add-programme");
        })
    };
    if !*asked {
        let name = words.say_with(
            "plan-label-of",
            &[("label", Arg::Text(&words.say("remove"))), ("about", Arg::Text(&props.title))],
        );
        return html! { <div data-part={part}><Button label={words.say("remove")} {name} on={ask} look={ButtonLook::Quiet} /></div> };
    }
    html! {
        <div class="plan-confirm" data-part={part} role="group" aria-label={words.say("remove")}>
            <p>{ words.say("plan-remove-programme") }</p>
            <div class="actions">
                <Button label={words.say("plan-remove-keep")} on={ask} />
                <Button label={words.say("plan-remove-yes")} on={remove} look={ButtonLook::Quiet} />
            </div>
        </div>
    }
}
