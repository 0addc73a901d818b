//! What this computer knows: what the browser has of this page, looked at now, and what Waymark cannot see.
//!
//! INVARIANT: nothing is claimed that was not just looked at.

use std::rc::Rc;

use yew::prelude::*;

use super::about;
use crate::ui::kit::Button;
use crate::ui::screen::{Ask, Screen, use_screen};
use crate::wording::Arg;

/// What was found in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// The browser refuses it here.
    Refused,
    /// The browser has no such thing.
    Absent,
    /// So much.
    Amount(usize),
    /// A text, such as the policy.
    Text(String),
}

/// One place that was looked at, by the name that `src/embed/look.js` gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// The place.
    pub place: String,
    /// What is there.
    pub found: Found,
}

/// The stores, in the order of the page.
const STORES: [&str; 10] =
    ["cookies", "local", "session", "databases", "caches", "files", "workers", "history", "address", "name"];

/// Properties of [`KnowsPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What was found when the browser was looked at last.
    pub traces: Rc<Vec<Trace>>,
}

/// The page. It looks when it is opened, and again when asked.
#[component]
pub fn KnowsPage(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let look = {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(Ask::Look))
    };
    use_effect_with((), {
        let look = look.clone();
        move |()| look.emit(())
    });
    let found = |place: &str| props.traces.iter().find(|trace| trace.place == place).map(|trace| &trace.found);
    let store = |place: &'static str| {
        let said = found(place).map(|found| amount(&screen, found));
        html! { <div class="book-fact" key={place}><dt>{ words.part("knows-store", place) }</dt><dd>{ said }</dd></div> }
    };
    let left = STORES.iter().any(|place| matches!(found(place), Some(Found::Amount(count)) if *count > 0));
    let left = left.then(|| html! { <p class="problem" role="alert">{ words.say("knows-not-empty") }</p> });
    html! {
        <div class="knows">
            <section class="card">
                <h2>{ words.say("knows-stores") }</h2>
                <p>{ words.part("knows-stores", "text") }</p>
                <dl class="book-facts" aria-live="polite">{ STORES.iter().copied().map(store).collect::<Html>() }</dl>
                { left }
                <Button label={words.say("knows-again")} on={look} />
            </section>
            { requests(&screen, found("requests")) }
            { running(&screen, text(found("policy")), text(found("fingerprint"))) }
            { about::part(&screen, "about-not-protects", &about::NOT_PROTECTED) }
            <p class="hint">{ words.say("leave-history") }</p>
        </div>
    }
}

fn amount(screen: &Screen, found: &Found) -> String {
    let words = &screen.words;
    match found {
        Found::Refused => words.say("knows-refused"),
        Found::Absent => words.say("knows-absent"),
        Found::Amount(0) => words.say("knows-empty"),
        Found::Amount(count) => words.say_with("knows-amount", &[("count", Arg::Count(*count))]),
        Found::Text(text) => text.clone(),
    }
}

fn text(found: Option<&Found>) -> String {
    match found {
        Some(Found::Text(text)) => text.clone(),
        Some(Found::Refused | Found::Absent | Found::Amount(_)) | None => String::new(),
    }
}

fn requests(screen: &Screen, found: Option<&Found>) -> Html {
    let words = &screen.words;
    let said = match found {
        Some(Found::Amount(count)) => words.say_with("knows-requests-made", &[("count", Arg::Count(*count))]),
        Some(other) => amount(screen, other),
        None => String::new(),
    };
    html! {
        <section class="card">
            <h2>{ words.say("knows-requests") }</h2>
            <p class="knows-said" aria-live="polite">{ said }</p>
            <p>{ words.part("knows-requests", "text") }</p>
        </section>
    }
}

fn running(screen: &Screen, policy: String, fingerprint: String) -> Html {
    let words = &screen.words;
    let version = words.say_with("knows-version", &[("version", Arg::Text(env!("CARGO_PKG_VERSION")))]);
    let fingerprint = if fingerprint.is_empty() { words.say("knows-no-fingerprint") } else { fingerprint };
    html! {
        <section class="card">
            <h2>{ words.say("knows-running") }</h2>
            <p>{ version }</p>
            <dl class="book-facts">
                <div class="book-fact"><dt>{ words.part("knows-running", "module") }</dt><dd><code class="knows-code" dir="ltr">{ fingerprint }</code></dd></div>
                <div class="book-fact"><dt>{ words.part("knows-running", "policy") }</dt><dd><code class="knows-code" dir="ltr">{ policy }</code></dd></div>
            </dl>
            <p>{ words.part("knows-running", "text") }</p>
        </section>
    }
}
