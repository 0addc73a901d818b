//! The wish at the head of the plan, and the time it covers.

use yew::prelude::*;

use super::desk::Desk;
use super::field::{self, Room};
use crate::domain::plan::{Field, PlanAction};
use crate::ui::dom;
use crate::ui::kit::{Button, TextField};
use crate::wording::Arg;

/// The head of the plan.
pub fn view(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let content = desk.plan().content();
    if desk.is_closed() {
        let wish =
            if content.headline.trim().is_empty() { words.say("plan-no-headline") } else { content.headline.clone() };
        return html! {
            <section class="card">
                <h2>{ words.say("plan-wish") }</h2>
                <p class="plan-wish" dir="auto">{ wish }</p>
            </section>
        };
    }
    let headline = field::text(
        words,
        field::label(words, Field::Headline),
        &content.headline,
        Room::Lines,
        desk.on(PlanAction::SetHeadline),
    );
    html! {
        <section class="card">
            <h2>{ words.say("plan-wish") }</h2>
            { suggestion(desk) }
            <div data-part="headline">{ headline }</div>
            <p class="hint">{ words.say("plan-no-names") }</p>
            { time(desk) }
        </section>
    }
}

/// What the person said they want, one tap away from the head of the plan. What is written there
/// already is never replaced.
fn suggestion(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let blank = desk.plan().content().headline.trim().is_empty();
    let suggested = desk.model.wishes.iter().filter(|_| blank);
    let row = |(item, text): &(crate::domain::answer::ItemId, String)| {
        let on = {
            let (desk, text) = (desk.clone(), text.clone());
            Callback::from(move |()| {
                desk.act(PlanAction::SetHeadline(text.clone()));
                // The button goes: the focus goes to what it filled.
                dom::reveal_part(&desk.root, "headline");
            })
        };
        let name = words.say_with(
            "plan-label-of",
            &[("label", Arg::Text(&words.say("plan-take-wish"))), ("about", Arg::Text(&words.short(item.as_str())))],
        );
        html! {
            <div class="plan-said" key={item.0.clone()}>
                <p>{ words.say("plan-person-said") }</p>
                <blockquote dir="auto">{ text }</blockquote>
                <Button label={words.say("plan-take-wish")} {name} {on} />
            </div>
        }
    };
    suggested.map(row).collect()
}

fn time(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let content = desk.plan().content();
    let problem = content.horizon().is_none().then_some("plan-months");
    let ends = desk.plan().horizon().map(|(first, last)| {
        let (first, last) = (words.date(first), words.date(last));
        html! { <p class="hint">{ words.say_with("plan-covers", &[("first", Arg::Text(&first)), ("last", Arg::Text(&last))]) }</p> }
    }).unwrap_or_default();
    html! {
        <>
            <div class="plan-pair">
                <div data-part="plan_start">{ field::day(desk, field::label(words, Field::PlanStart), &content.start_on, desk.on(PlanAction::SetStart)) }</div>
                <div data-part="horizon">
                    <TextField label={field::label(words, Field::Horizon)} value={content.horizon_months.clone()} on_type={desk.on(PlanAction::SetHorizon)} {problem} />
                </div>
            </div>
            { ends }
        </>
    }
}
