//! Contacts after arrival (RI 3.6, SA 8.5): when they are due, and what was recorded.

use yew::prelude::*;

use super::contact::ContactCard;
use super::desk::Desk;
use super::forms::today;
use super::{go, picture, words};
use crate::domain::plan::schedule::{Due, Point, PointState};
use crate::domain::plan::{PlanAction, Review};
use crate::ui::dom;
use crate::ui::kit::Button;
use crate::wording::Arg;

/// Contacts after arrival.
pub fn view(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let reviews = desk.plan().reviews();
    let count = reviews.len();
    let add = (!desk.is_closed())
        .then(|| {
            let desk = desk.clone();
            let on = {
                let desk = desk.clone();
                Callback::from(move |()| {
                    desk.act(PlanAction::AddReview(Review { on: today(&desk), ..Review::default() }));
                    dom::reveal_part(&desk.root, &format!("contact-{count}-first"));
                })
            };
            html! { <div class="actions"><Button label={desk.say("plan-add-contact")} {on} /></div> }
        })
        .unwrap_or_default();
    // The newest stands first; one that was just added is open.
    let cards = reviews.iter().enumerate().rev();
    let cards: Html = cards
        .map(|(at, review)| html! { <ContactCard key={at} desk={desk.clone()} {at} review={review.clone()} /> })
        .collect();
    html! {
        <section>
            <h2>{ words.say("plan-contacts") }</h2>
            { dates(desk) }
            { add }
            <ul class="cards">{ cards }</ul>
        </section>
    }
}

/// The dates ahead. A closed plan has none.
fn dates(desk: &Desk) -> Html {
    if desk.is_closed() {
        return Html::default();
    }
    html! { <div class="card">{ due(desk) }{ months(desk) }</div> }
}

/// What is due next, and why then.
fn due(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let next = desk.model.schedule.next.map(|due| next_text(desk, due)).unwrap_or_default();
    let consent = (!desk.model.contact.agreed)
        .then(|| {
            let links: Html = desk.model.contact.asked_at.iter().map(|item| go::question_link(desk, item)).collect();
            html! { <><p>{ words.say("plan-contact-not-agreed") }</p>{ links }</> }
        })
        .unwrap_or_default();
    let no_day = (desk.model.contact.agreed && desk.model.anchor.is_none()).then(|| {
        html! {
            <><p>{ words.say("plan-contact-no-day") }</p>
            <Button label={words.say("plan-contact-set-day")} on={go::go(desk, go::Way::Part("plan_start".to_owned()))} /></>
        }
    }).unwrap_or_default();
    html! { <>{ next }{ consent }{ no_day }</> }
}

fn next_text(desk: &Desk, due: Due) -> Html {
    let words = &desk.screen.words;
    let (on, because) = (words.date(due.on), words::say(words, due.because));
    let id = if due.overdue { "plan-contact-overdue" } else { "plan-contact-next" };
    let text = words.say_with(id, &[("date", Arg::Text(&on)), ("because", Arg::Text(&because))]);
    html! { <p class={if due.overdue { "plan-next plan-next-overdue" } else { "plan-next" }}>{ text }</p> }
}

/// The months, each with its day.
fn months(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let points = &desk.model.schedule.points;
    let Some(anchor) = desk.model.anchor.filter(|_| !points.is_empty()) else { return Html::default() };
    let row = |point: &Point| {
        let class = match point.state {
            PointState::Met => "row plan-month plan-month-met",
            PointState::Overdue => "row plan-month plan-month-overdue",
            PointState::Ahead => "row plan-month",
        };
        html! {
            <li key={format!("{:?}", point.after)} {class}><span class="plan-when">{ words.date(point.due) }</span><span class="row-text">{ picture::follow_up(words, point.after, point.state) }</span></li>
        }
    };
    html! {
        <>
            <p class="hint">{ words.say_with("plan-contact-from", &[("date", Arg::Text(&words.date(anchor)))]) }</p>
            <ol class="rows">{ points.iter().map(row).collect::<Html>() }</ol>
        </>
    }
}
