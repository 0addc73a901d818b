//! The finding for each part of the way, and the lines that stand beside the person's level.

use yew::prelude::*;

use super::links::{Reach, level_word, page_link};
use super::{ladder, reasons, why};
use crate::domain::assess::{LegFinding, Outcome, is_current};
use crate::domain::scale::{About, Level};
use crate::ui::kit::ButtonLook;
use crate::ui::page::Page;
use crate::ui::screen::{Look, Screen};
use crate::wording::Arg;

/// The finding for each part of the way.
pub fn view(screen: &Screen, reach: &Reach, look: &Look) -> Html {
    let outcome = &look.outcome;
    let asks = reasons::of_hits(outcome, reasons::only_asks, |rule, item| why::has_own_text(&screen.words, rule, item));
    let asks = (!asks.is_empty()).then(|| why::list(screen, reach, About::Person, &asks));
    let rows: Html = outcome.legs.iter().map(|leg| row(screen, look, leg)).collect();
    html! {
        <section class="card">
            <h2>{ screen.words.say("result-legs") }</h2>
            <p class="hint">{ screen.words.say("result-legs-text") }</p>
            <ul class="found-rows">{ rows }</ul>
            { asks }
            { held(screen, outcome) }
            { page_link(screen, Page::Route, "result-open-route", ButtonLook::Plain) }
        </section>
    }
}

/// A level held from earlier belongs to no part of the way.
fn held(screen: &Screen, outcome: &Outcome) -> Html {
    let Some(level) = outcome.held_by_memory else { return Html::default() };
    let level = level_word(&screen.words, level);
    html! { <p class="hint">{ screen.words.say_with("result-legs-held", &[("level", Arg::Text(&level))]) }</p> }
}

fn row(screen: &Screen, look: &Look, finding: &LegFinding) -> Html {
    let words = &screen.words;
    let situation = words.part("band", finding.band.code());
    let situation = words.say_with("result-leg-situation", &[("situation", Arg::Text(&situation))]);
    let no_record = (!has_record(screen, look, finding))
        .then(|| html! { <span class="found-state">{ words.say("result-leg-no-record") }</span> });
    html! {
        <li class="found-row" key={finding.leg.code()}>
            <span class="found-text">
                <b class="found-name">{ words.part("leg", finding.leg.code()) }</b>
                { level_line(screen, finding) }
                <span class="found-state">{ situation }</span>
                { no_record }
            </span>
        </li>
    }
}

/// Whether there is a record of this part of the way that can be relied on.
pub fn has_record(screen: &Screen, look: &Look, finding: &LegFinding) -> bool {
    let record = look.case.routes.get(&finding.leg);
    record
        .is_some_and(|record| look.case.with_inputs(look.today, |inputs| is_current(screen.catalogue, record, inputs)))
}

/// The level of one part of the way, in words.
pub fn level_line(screen: &Screen, finding: &LegFinding) -> Html {
    let words = &screen.words;
    let (floor, could_be) = (level_word(words, finding.floor), level_word(words, finding.could_be));
    let args = [("level", Arg::Text(floor.as_str())), ("could", Arg::Text(could_be.as_str()))];
    let text = words
        .say_with(if finding.could_be > finding.floor { "result-leg-could-be" } else { "result-leg-at-least" }, &args);
    html! { <span class={classes!("level-word", ladder::tint(finding.floor))}>{ text }</span> }
}

/// Staff, premises and others, each a line of its own.
pub fn separate(screen: &Screen, reach: &Reach, outcome: &Outcome) -> Html {
    let line = |(about, level): &(About, Level)| {
        let words = &screen.words;
        let (about_text, level_text) = (words.part("about-whom", about.code()), level_word(words, *level));
        let args = [("about", Arg::Text(about_text.as_str())), ("level", Arg::Text(level_text.as_str()))];
        html! {
            <section class="card" key={about.code()}>
                <h2>{ words.say_with("result-separate", &args) }</h2>
                { why::list(screen, reach, *about, &reasons::separate(outcome, *about)) }
            </section>
        }
    };
    outcome.separate.iter().map(line).collect()
}
