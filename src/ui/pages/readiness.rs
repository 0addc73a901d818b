//! Whether the journey can be booked (SA 7.5). Never the same as safe.

mod conditions;
mod path;

use yew::prelude::*;

use super::result::links::{Reach, with_facts};
use super::result::{outlook, why};
use crate::domain::scale::{About, Readiness};
use crate::ui::screen::{Look, Screen, use_screen};
use crate::wording::Arg;

/// Properties of [`ReadinessPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// Whether the journey can be booked.
#[component]
pub fn ReadinessPage(props: &Props) -> Html {
    let screen = use_screen();
    let look = &props.look;
    let (reach, stretches) =
        with_facts(look, &screen, |facts| (Reach::of(&look.case, facts), path::stretches(&look.case, facts)));
    let groups = [Readiness::Stop, Readiness::NotReady];
    let groups: Html = groups.into_iter().map(|readiness| group(&screen, &reach, look, readiness)).collect();
    html! {
        <div class="result">
            <p class="result-sentence">{ outlook::readiness_text(&screen.words, &look.outcome) }</p>
            <p class="result-standing">{ screen.words.say("readiness-not-safe") }</p>
            { path::view(&screen, &reach, look, &stretches) }
            { groups }
            { conditions::view(&screen, &reach, look) }
        </div>
    }
}

fn group(screen: &Screen, reach: &Reach, look: &Look, readiness: Readiness) -> Html {
    let words = &screen.words;
    let told = outlook::in_the_way(words, &look.outcome, readiness);
    if told.is_empty() {
        return Html::default();
    }
    let key = match readiness {
        Readiness::Stop => "readiness-group-stop",
        Readiness::NotReady | Readiness::Conditions | Readiness::Ready => "readiness-group-not-ready",
    };
    html! {
        <section class="card" key={readiness.code()}>
            <h2>{ words.say_with(key, &[("count", Arg::Count(told.len()))]) }</h2>
            { why::list(screen, reach, About::Person, &told) }
        </section>
    }
}
