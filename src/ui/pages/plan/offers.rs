//! All types of assistance (SA 8.3): what each is for, what its line must have, and whether it is
//! offered now. One that is not offered stays in sight with its reason.

use yew::prelude::*;

use super::assistance::{Standing, TypeNow};
use super::desk::Desk;
use super::{go, needs};
use crate::domain::plan::NewLine;
use crate::ui::kit::{Button, Disclosure};
use crate::wording::Arg;

/// All types of assistance.
pub fn view(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let suggested = desk.model.types.iter().filter(|row| row.standing == Standing::Suggested).count();
    let summary = words
        .say_with("plan-offers", &[("all", Arg::Count(desk.model.types.len())), ("suggested", Arg::Count(suggested))]);
    let row = |row: &TypeNow| row_of(desk, row);
    html! {
        <Disclosure {summary} class="plan-offers">
            <p>{ words.say("plan-offers-lead") }</p>
            <ul class="cards">{ desk.model.types.iter().map(row).collect::<Html>() }</ul>
        </Disclosure>
    }
}

fn row_of(desk: &Desk, row: &TypeNow) -> Html {
    let words = &desk.screen.words;
    let key = format!("assistance-{}", row.id);
    let title = words.say(&key);
    let lines = lines_of(desk, &row.id);
    let lines = (lines > 0)
        .then(|| html! { <p>{ words.say_with("plan-offer-lines", &[("count", Arg::Count(lines))]) }</p> })
        .unwrap_or_default();
    let class = match row.standing {
        Standing::Suggested => "card plan-offer plan-offer-suggested",
        Standing::Possible => "card plan-offer",
        Standing::NotNow | Standing::Blocked => "card plan-offer plan-offer-blocked",
    };
    let state = words.say(match row.standing {
        Standing::Suggested => "plan-suggested",
        Standing::Possible => "plan-possible",
        Standing::NotNow => "plan-later",
        Standing::Blocked => "plan-blocked",
    });
    let why = row.standing.is_held_back().then(|| blocked(desk, &row.id, &title)).unwrap_or_default();
    let offer = (row.standing != Standing::Blocked).then(|| add(desk, row, &title)).unwrap_or_default();
    html! {
        <li {class} key={row.id.clone()}>
            <h3>{ &title }<span class="plan-tag">{ state }</span></h3>
            <p>{ words.part(&key, "when") }</p>
            <p><b>{ words.say("plan-line-has") }</b>{ " " }{ words.part(&key, "has") }</p>
            <p><b>{ words.say("plan-line-check") }</b>{ " " }{ words.part(&key, "check") }</p>
            { lines }
            { why }
            { offer }
        </li>
    }
}

fn add(desk: &Desk, row: &TypeNow, title: &str) -> Html {
    let label = desk.screen.words.say_with("plan-add-for", &[("type", Arg::Text(title))]);
    let line = NewLine {
        dimension: row.dimension,
        wish: needs::wish_of(desk),
        need: None,
        assistance: None,
        approach: None,
        goal: String::new(),
        level: Default::default(),
    };
    html! { <Button {label} on={needs::add(desk, line, &row.id)} /> }
}

/// Why a type is not offered, and the questions that hold it back.
pub fn blocked(desk: &Desk, id: &str, title: &str) -> Html {
    let words = &desk.screen.words;
    let reason = words.attr(&format!("assistance-{id}"), "blocked").unwrap_or_else(|| words.say("plan-blocked"));
    let held = desk.model.type_now(id).map(|row| row.held_by.clone()).unwrap_or_default();
    let held = held.iter().filter(|item| desk.model.reach.has(item));
    let links: Html =
        held.map(|item| html! { <li key={item.0.clone()}>{ go::question_link(desk, item) }</li> }).collect();
    html! {
        <div class="plan-blocked">
            <p><b>{ words.say_with("plan-blocked-type", &[("type", Arg::Text(title))]) }</b>{ " " }{ reason }</p>
            <ul class="item-links" aria-label={words.say("plan-held-by")}>{ links }</ul>
        </div>
    }
}

fn lines_of(desk: &Desk, id: &str) -> usize {
    let of_type = |line: &&crate::domain::plan::PlanLine| line.is_live() && desk.model.type_of(line) == Some(id);
    desk.plan().content().lines.iter().filter(of_type).count()
}
