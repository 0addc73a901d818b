//! What it adds up to (SA 3.10): a sentence first, then the picture, then why and what would settle it.
//!
//! INVARIANT: no number stands for the danger, nothing is green, and nobody is compared with others.

pub(super) mod headline;
pub(super) mod ladder;
pub(super) mod legs;
pub(super) mod links;
pub(super) mod open;
pub(super) mod outlook;
pub(super) mod reasons;
pub(super) mod roles;
pub(super) mod why;

mod earlier;
#[cfg(test)]
pub(in crate::ui) mod fixture;
mod own_words;

use yew::prelude::*;

use crate::domain::scale::Level;
use crate::ui::screen::{Look, Screen, use_screen};
use crate::wording::Arg;
use links::{Reach, with_facts};
use outlook::Stand;

/// Properties of [`ResultPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// What it adds up to.
#[component]
pub fn ResultPage(props: &Props) -> Html {
    let screen = use_screen();
    let look = &props.look;
    let outcome = &*look.outcome;
    let (reach, said, observed) = with_facts(look, &screen, |facts| {
        (Reach::of(&look.case, facts), own_words::said(&look.case, facts), facts.observation_only())
    });
    // An absent part keeps its place as an empty one: what follows keeps the focus.
    let observed = if observed {
        html! { <p class="card outputs-warning">{ screen.words.say("report-observation") }</p> }
    } else {
        Html::default()
    };
    html! {
        <div class="result">
            { headline::view(&screen.words, outcome) }
            { observed }
            { pictures(&screen, look) }
            { why::view(&screen, &reach, outcome) }
            { open::view(&screen, &reach, look) }
            { own_words::view(&screen, &reach, &said) }
            { legs::separate(&screen, &reach, outcome) }
            { outlook::decision_and_review(&screen, look) }
            { outlook::taken_up(&screen, look) }
            { legs::view(&screen, &reach, look) }
            { outlook::retrafficking(&screen, &reach, outcome) }
            { outlook::journey(&screen, outcome) }
            { earlier::view(&screen, &reach, look) }
        </div>
    }
}

fn pictures(screen: &Screen, look: &Look) -> Html {
    let (words, outcome) = (&screen.words, &*look.outcome);
    let confidence = words.part("confidence", outcome.confidence.code());
    let confidence = words.say_with("result-confidence", &[("confidence", Arg::Text(&confidence))]);
    html! {
        <>
            { ladder::levels(words, outcome, decided(look)) }
            <p class="result-standing">{ words.say("result-standing") }</p>
            <div class="result-pair">
                <section class="card">
                    <h2>{ words.say("result-how-soon") }</h2>
                    { ladder::timings(words, outcome.timing) }
                </section>
                <section class="card">
                    <h2>{ confidence }</h2>
                    <p>{ words.part("result-confidence-text", outcome.confidence.code()) }</p>
                </section>
            </div>
        </>
    }
}

fn decided(look: &Look) -> Option<Level> {
    match outlook::stand(&look.case, &look.outcome) {
        Stand::Stands(decision) => Some(decision.judged),
        Stand::NotYet | Stand::Overtaken(_) => None,
    }
}
