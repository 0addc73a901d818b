//! What comes before paperwork, and what can be talked through without any record.

use yew::prelude::*;

use crate::ui::screen::use_screen;
use crate::wording::Words;

/// The emergency card: one screen, no questions.
#[component]
pub fn Emergency() -> Html {
    let screen = use_screen();
    html! {
        <div class="card emergency">
            { list(&screen.words, "emergency", true) }
            <p>{ screen.words.say("emergency-kept") }</p>
        </div>
    }
}

/// Safety information and the service menu, open to everyone, recorded nowhere.
#[component]
pub fn Leaflet() -> Html {
    let screen = use_screen();
    html! {
        <>
            <div class="card">{ list(&screen.words, "leaflet", false) }</div>
            <div class="card"><h2>{ screen.words.say("services") }</h2>{ list(&screen.words, "services", false) }</div>
        </>
    }
}

/// The attributes `line1`, `line2`, … of a message as a list.
fn list(words: &Words, key: &str, ordered: bool) -> Html {
    let lines = (1..=20).map_while(|at| words.attr(&format!("{key}-lines"), &format!("line{at}")));
    let lines: Html = lines.enumerate().map(|(at, line)| html! { <li key={at}>{ line }</li> }).collect();
    if ordered {
        html! { <ol class="lines">{ lines }</ol> }
    } else {
        html! { <ul class="lines">{ lines }</ul> }
    }
}
