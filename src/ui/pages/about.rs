//! What Waymark is, what it rests on, and what it cannot do. Plain, and first of all honest.

use yew::prelude::*;

use crate::ui::screen::{Look, Screen, use_screen};
use crate::wording::Arg;

/// Properties of [`AboutPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case; nothing of it is shown here.
    pub look: Look,
}

/// Parts of the page: the message, and how many lines it has besides its heading.
const PARTS: [(&str, &[&str]); 6] = [
    ("about-what", &["line1", "line2", "line3"]),
    ("about-independent", &["line1", "line2"]),
    ("about-built-from", &["line1", "line2", "line3", "line4"]),
    ("about-cannot", &["line1", "line2", "line3", "line4", "line5", "line6"]),
    ("about-protects", &["line1", "line2", "line3", "line4"]),
    ("about-not-protects", &NOT_PROTECTED),
];

/// The lines of what it does not protect against.
pub const NOT_PROTECTED: [&str; 8] = ["line1", "line2", "line3", "line4", "line5", "line6", "line7", "line8"];

/// The page about the program.
#[component]
pub fn AboutPage(props: &Props) -> Html {
    let screen = use_screen();
    let _ = &props.look;
    let parts: Html = PARTS.iter().map(|(id, lines)| part(&screen, id, lines)).collect();
    html! {
        <div class="about">
            { parts }
            { trust(&screen) }
            { versions(&screen) }
            { licence(&screen) }
        </div>
    }
}

/// A message and its lines.
pub fn part(screen: &Screen, id: &'static str, lines: &[&'static str]) -> Html {
    let line = |line: &&'static str| html! { <li key={*line}>{ screen.words.part(id, line) }</li> };
    html! {
        <section class="card" key={id}>
            <h2>{ screen.words.say(id) }</h2>
            <ul>{ lines.iter().map(line).collect::<Html>() }</ul>
        </section>
    }
}

/// What the four marks mean.
fn trust(screen: &Screen) -> Html {
    let words = &screen.words;
    let mark = |mark: &'static str| {
        html! {
            <div class="book-fact" key={mark}><dt>{ words.part("trust", mark) }</dt><dd>{ words.part("book-trust", mark) }</dd></div>
        }
    };
    let marks: Html = ["seed", "read", "known", "project"].into_iter().map(mark).collect();
    html! {
        <section class="card">
            <h2>{ words.say("about-trust") }</h2>
            <p>{ words.part("about-trust", "text") }</p>
            <dl class="book-facts">{ marks }</dl>
        </section>
    }
}

/// The version of every data file: what an assessment rests on can be named exactly.
fn versions(screen: &Screen) -> Html {
    let words = &screen.words;
    let row = |id: &str, version: &str, source: &str| {
        html! {
            <div class="book-fact" key={id.to_owned()}>
                <dt><bdi>{ id }</bdi>{ " " }<bdi>{ version }</bdi></dt>
                <dd>{ source }</dd>
            </div>
        }
    };
    let files = screen.catalogue.files().iter().map(|file| row(&file.id, &file.version, &file.source));
    let packs = screen.catalogue.packs().iter().map(|pack| row(&pack.id, &pack.version, &pack.source));
    html! {
        <section class="card">
            <h2>{ words.say("about-versions") }</h2>
            <p>{ words.part("about-versions", "text") }</p>
            <dl class="book-facts">{ files.chain(packs).collect::<Html>() }</dl>
        </section>
    }
}

fn licence(screen: &Screen) -> Html {
    let line = screen.words.say_with(
        "about-licence",
        &[("version", Arg::Text(env!("CARGO_PKG_VERSION"))), ("licence", Arg::Text(env!("CARGO_PKG_LICENSE")))],
    );
    html! { <p class="about-licence">{ line }</p> }
}
