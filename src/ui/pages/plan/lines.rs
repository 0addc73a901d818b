//! The lines of the plan, in the order of display.

use yew::prelude::*;

use super::desk::Desk;
use super::line::LineCard;
use super::needs;
use crate::ui::kit::ButtonLook;

/// The lines.
pub fn view(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let lines = &desk.plan().content().lines;
    let last = lines.len().saturating_sub(1);
    let card = |(at, line): (usize, &crate::domain::plan::PlanLine)| {
        html! {
            <LineCard key={line.id.0} desk={desk.clone()} id={line.id} {at} {last} />
        }
    };
    let none = lines.is_empty().then(|| html! { <p>{ words.say("plan-no-lines") }</p> }).unwrap_or_default();
    let add = (!desk.is_closed())
        .then(|| html! { <div data-part="add" class="actions">{ needs::add_from_wish(desk, ButtonLook::Go) }</div> })
        .unwrap_or_default();
    html! {
        <section>
            <h2 tabindex="-1" data-part="lines">{ words.say("plan-lines") }</h2>
            { none }
            <ol class="cards plan-lines">{ lines.iter().enumerate().map(card).collect::<Html>() }</ol>
            { add }
        </section>
    }
}
