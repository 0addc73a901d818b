//! Every component in every state, on one page, to be looked at.
//!
//! `cargo run --example gallery -- [language [language beside]]` writes the page; `cargo xtask serve` shows it at `/gallery`.
//!
//! The page is drawn natively from the components, sentences and data of the app, with a practice case that holds something
//! of everything. It is still: nothing on it acts. It is no part of what people get.

mod kit;
mod questions;
mod stages;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use waymark::domain::case::Case;
use waymark::domain::catalogue::Catalogue;
use waymark::domain::date::Date;
use waymark::domain::relevance::closed_gates;
use waymark::ui::screen::{Look, Screen};
use waymark::wording::{Language, Words};
use yew::prelude::*;

/// Written by the program itself; `tests/rules/rich_case` holds it to that.
const CASE: &str = include_str!("../../tests/browser/cases/rich.json");

#[derive(Clone, PartialEq, Properties)]
struct Props {
    screen: Screen,
    look: Look,
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut words = std::env::args().skip(1);
    let language = Language::of(&words.next().unwrap_or_default());
    let beside = words.next().map(|code| Words::of(&code));
    let catalogue: &'static Catalogue =
        Box::leak(Box::new(waymark::shipped::catalogue().unwrap_or_else(|fault| panic!("{fault}"))));
    let case = waymark::domain::exchange::read_case(CASE, catalogue).expect("a practice case");
    let look = look(case, catalogue, Date::new(2026, 11, 23).expect("a day"));
    let screen = Screen {
        words: Words::of(language.code),
        beside,
        offered: Default::default(),
        aloud: Default::default(),
        tongues: Default::default(),
        leg: Default::default(),
        catalogue,
        act: Callback::noop(),
        ask: Callback::noop(),
    };
    let drawn =
        yew::LocalServerRenderer::<Gallery>::with_props(Props { screen, look }).hydratable(false).render().await;
    println!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <meta name=\"viewport\" content=\"width=device-width\"><link rel=\"icon\" href=\"data:,\">\
         <title>Gallery</title><style>{}</style><body>{drawn}</body></html>",
        language.code,
        language.dir,
        styles()
    );
}

/// The sheets in the order of the app, and what holds a whole screen in a box of its own.
fn styles() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let names = ["book", "guard", "joint", "messages", "outputs", "plan", "print", "result", "tokens", "widget"];
    let sheets =
        names.iter().map(|name| format!("styles/{name}.css")).chain(["examples/gallery/gallery.css".to_owned()]);
    sheets.map(|name| fs::read_to_string(folder.join(name)).expect("a style sheet")).collect()
}

/// A look at a case, as the app has it.
fn look(case: Case, catalogue: &'static Catalogue, today: Date) -> Look {
    let outcome = Rc::new(case.outcome(catalogue, today));
    let gates = case.with_inputs(today, |inputs| closed_gates(&case.facts(catalogue, inputs)));
    Look { case: Rc::new(case), outcome, gates: Rc::new(gates), place: Rc::default(), theirs: None, today }
}

#[component]
fn Gallery(props: &Props) -> Html {
    let Props { screen, look } = props;
    html! {
        <ContextProvider<Screen> context={screen.clone()}>
            <div class="waymark">
                <main class="page gallery-parts">
                    <h1>{ screen.words.say("product") }</h1>
                    { kit::kit(&screen.words) }
                    { questions::every_kind(screen, look) }
                </main>
            </div>
            { stages::stages(screen, look) }
        </ContextProvider<Screen>>
    }
}
