//! How many lines there are in each dimension and at each level (RI 3.5 P10). A count, not a score.

use yew::prelude::*;

use super::desk::Desk;
use super::{field, words};
use crate::domain::instrument::Dimension;
use crate::domain::plan::{DIMENSIONS, Declaration, Fault, PlanAction, PlanLevel};
use crate::wording::{Arg, Words};

/// The grid.
pub fn view(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let grid = desk.plan().grid();
    let heads: Html = PlanLevel::ALL
        .iter()
        .map(|level| html! { <th scope="col" key={level.code()}>{ words::say(words, *level) }</th> })
        .collect();
    let row = |dimension: Dimension| {
        let counts = grid.get(&dimension);
        let cell = |level: &PlanLevel| {
            let count = counts.and_then(|counts| counts.get(level)).copied().unwrap_or(0);
            let class = if count == 0 { "plan-none" } else { "plan-some" };
            html! { <td key={level.code()} {class}>{ count }</td> }
        };
        html! {
            <tr key={words::dimension_code(dimension)}>
                <th scope="row">{ words::dimension(words, dimension) }</th>
                { PlanLevel::ALL.iter().map(cell).collect::<Html>() }
            </tr>
        }
    };
    html! {
        <section class="card">
            <h2>{ words.say("plan-grid") }</h2>
            <p class="hint">{ words.say("plan-grid-hint") }</p>
            <div class="plan-scroll" tabindex="0" role="group" aria-label={words.say("plan-grid")}>
                <table class="plan-grid">
                    <caption class="unseen">{ words.say("plan-grid-caption") }</caption>
                    <thead><tr><th scope="col">{ words.say("plan-counts-under") }</th>{ heads }</tr></thead>
                    <tbody>{ words::ALL_DIMENSIONS.into_iter().map(row).collect::<Html>() }</tbody>
                </table>
            </div>
            { declarations(desk) }
        </section>
    }
}

/// A dimension without a line asks for a word: nothing wanted there, or nothing needed.
fn declarations(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let declared = &desk.plan().content().dimensions;
    let empty = |dimension: &Dimension| {
        desk.model.problems.iter().any(|problem| problem.fault == Fault::DimensionEmpty(*dimension))
    };
    let grid = desk.plan().grid();
    let empty_of_lines =
        |dimension: Dimension| grid.get(&dimension).is_none_or(|counts| counts.values().sum::<usize>() == 0);
    let asked = DIMENSIONS
        .into_iter()
        .filter(|dimension| declared.contains_key(dimension) || (empty(dimension) && !desk.is_closed()));
    let row = |dimension: Dimension| {
        let name = words::dimension(words, dimension);
        let now = declared.get(&dimension).copied();
        // What was said stays where a line has come since, and can be taken back.
        let id = if empty_of_lines(dimension) { "plan-declare" } else { "plan-declared" };
        let body = if desk.is_closed() {
            html! { <p>{ &name }{ ": " }{ now.map(|now| words::say(words, now)) }</p> }
        } else {
            let on = desk.on(move |word: Option<Declaration>| PlanAction::DeclareDimension(dimension, word));
            let label = |words: &Words| {
                let name = words::dimension(words, dimension);
                words.say_with(id, &[("dimension", Arg::Text(&name))])
            };
            field::pick_or_none(&desk.screen, label, now, "plan-not-said", on)
        };
        let mark = (empty(&dimension) && !desk.is_closed()).then(|| html! { <p class="plan-mark plan-mark-warn">{ words::fault(words, desk.plan().content(), &Fault::DimensionEmpty(dimension)) }</p> }).unwrap_or_default();
        html! { <div key={words::dimension_code(dimension)} class="plan-question" data-part={format!("dimension-{}", words::dimension_code(dimension))}>{ body }{ mark }</div> }
    };
    asked.map(row).collect()
}
