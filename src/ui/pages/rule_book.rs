//! The rule book: everything in the data files, in words, with its source.
//!
//! The book is long. A chapter is worked out only while it is open, and the search only once
//! something is typed.

mod chapters;
mod entry;
mod items;
mod judging;
mod plain;
mod plan_rules;
mod planning;
mod rules;
mod search;
mod tables;
#[cfg(test)]
mod tests;
mod view;

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::domain::instrument::Provenance;
use crate::ui::dom;
use crate::ui::kit::{Button, TextField};
use crate::ui::screen::{Ask, Look, PrintJob, Screen, use_screen};
use crate::wording::Words;

use chapters::Chapter;
use entry::Book;
pub use plain::plain as in_words;
use search::Found;
pub use view::plain as draw_plain;

/// Properties of [`RuleBookPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
    /// The rule or item to open at.
    pub at: Option<Rc<str>>,
}

/// The rule book on the screen.
#[component]
pub fn RuleBookPage(props: &Props) -> Html {
    let screen = use_screen();
    let root = use_node_ref();
    let at = props.at.clone();
    let open = {
        let screen = screen.clone();
        use_state(move || {
            let chapter = at.and_then(|at| Chapter::of(&at, &book(&screen)));
            chapter.into_iter().collect::<BTreeSet<Chapter>>()
        })
    };
    let sought = use_state(String::new);
    {
        let root = root.clone();
        use_effect_with(props.at.clone(), move |at| {
            if let Some(at) = at {
                dom::reveal(&root, "[data-rule], [data-item]", at);
            }
        });
    }
    let on_type = {
        let sought = sought.clone();
        Callback::from(move |text: String| sought.set(text))
    };
    let body = if sought.trim().is_empty() {
        contents(&screen, &open)
    } else {
        html! { <Found sought={AttrValue::from((*sought).clone())} /> }
    };
    html! {
        <div class="book" ref={root.clone()}>
            { marks_card(&screen) }
            <div class="book-tools">
                <TextField label={screen.words.say("book-search")} hint={AttrValue::from(screen.words.part("book-search", "hint"))}
                    value={(*sought).clone()} {on_type} />
                { print_button(&screen) }
            </div>
            { body }
        </div>
    }
}

/// How far a row can be trusted, in words.
pub fn trust_words(words: &Words, source: &Provenance) -> String {
    entry::marks(source).into_iter().map(|mark| words.part("trust", mark)).collect::<Vec<_>>().join(" · ")
}

fn book(screen: &Screen) -> Book<'_> {
    Book { words: &screen.words, catalogue: screen.catalogue }
}

fn toggle(open: &UseStateHandle<BTreeSet<Chapter>>) -> Callback<Chapter> {
    let open = open.clone();
    Callback::from(move |chapter: Chapter| {
        let mut now = (*open).clone();
        if !now.remove(&chapter) {
            now.insert(chapter);
        }
        open.set(now);
    })
}

/// How to read the marks, before anything else.
fn marks_card(screen: &Screen) -> Html {
    let words = &screen.words;
    let mark = |mark: &'static str| {
        let class = if mark == "project" { "trust-mark trust-project" } else { "trust-mark" };
        html! { <li key={mark}><span {class}>{ words.part("trust", mark) }</span>{ " " }{ words.part("book-trust", mark) }</li> }
    };
    let marks: Html = ["seed", "read", "known", "project"].into_iter().map(mark).collect();
    html! {
        <div class="card book-marks">
            <p>{ words.say("book-intro") }</p>
            <ul class="book-lines">{ marks }</ul>
            <p>{ words.say("book-sections") }</p>
            <p>{ words.say("book-unreviewed") }</p>
        </div>
    }
}

fn print_button(screen: &Screen) -> Html {
    let ask = screen.ask.clone();
    let on = Callback::from(move |()| ask.emit(Ask::Print(PrintJob::RuleBook)));
    html! { <Button label={screen.words.say("book-print")} {on} /> }
}

/// The contents are the chapters themselves, closed, in four parts.
fn contents(screen: &Screen, open: &UseStateHandle<BTreeSet<Chapter>>) -> Html {
    let toggle = toggle(open);
    let part = |(key, chapters): chapters::Part| {
        let draw = |chapter: Chapter| {
            html! { <ChapterView key={chapter.key()} {chapter} open={open.contains(&chapter)} on={toggle.clone()} /> }
        };
        html! {
            <section class="book-part" {key}>
                <h2>{ screen.words.say(key) }</h2>
                { chapters.into_iter().map(draw).collect::<Html>() }
            </section>
        }
    };
    html! {
        <div role="group" aria-label={screen.words.say("book-contents")}>
            { Chapter::parts(screen.catalogue).into_iter().map(part).collect::<Html>() }
        </div>
    }
}

/// Properties of [`ChapterView`].
#[derive(Debug, Clone, PartialEq, Properties)]
struct ChapterProps {
    /// The chapter.
    chapter: Chapter,
    /// Whether it is open.
    open: bool,
    /// Called when it is to be opened or closed.
    on: Callback<Chapter>,
}

/// A chapter, worked out only while it is open.
#[component]
fn ChapterView(props: &ChapterProps) -> Html {
    let screen = use_screen();
    let chapter = props.chapter;
    // The browser's own switching would run ahead of what is drawn.
    let onclick = {
        let on = props.on.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            on.emit(chapter);
        })
    };
    let summary = use_node_ref();
    let close = {
        let (on, summary) = (props.on.clone(), summary.clone());
        Callback::from(move |()| {
            // The button goes with the chapter, so the focus moves to its line.
            dom::focus(&summary);
            on.emit(chapter);
        })
    };
    let body = props.open.then(|| {
        html! {
            <div class="book-chapter-body">
                { chapter_body(&screen, chapter, 4) }
                <Button label={screen.words.say("book-close-chapter")} on={close} />
            </div>
        }
    });
    html! {
        <details class="book-chapter" open={props.open}>
            <summary ref={summary} {onclick}><h3>{ screen.words.say(chapter.key()) }</h3></summary>
            { body }
        </details>
    }
}

fn chapter_body(screen: &Screen, chapter: Chapter, depth: u8) -> Html {
    let book = book(screen);
    let lead = screen.words.attr(chapter.key(), "lead").map(|lead| html! { <p class="book-lead">{ lead }</p> });
    html! { <>{ lead }{ view::groups(&book, &chapter.groups(&book), depth) }</> }
}

/// The rule book on paper: the same content, whole, with a margin for a pencil.
#[component]
pub fn RuleBookSheet() -> Html {
    let screen = use_screen();
    let chapter = |chapter: Chapter| {
        html! {
            <section class="book-chapter" key={chapter.key()}>
                <h2>{ screen.words.say(chapter.key()) }</h2>
                { chapter_body(&screen, chapter, 3) }
            </section>
        }
    };
    let line = |chapter: Chapter| html! { <li key={chapter.key()}>{ screen.words.say(chapter.key()) }</li> };
    let chapters = Chapter::all(screen.catalogue);
    let versions = screen.catalogue.files().iter().map(|file| {
        html! { <li key={file.id.clone()}><bdi>{ &file.id }</bdi>{ " " }<bdi>{ &file.version }</bdi></li> }
    });
    html! {
        <article class="book book-sheet">
            <h1>{ screen.words.say("page-rule-book") }</h1>
            <p>{ screen.words.say("book-margin") }</p>
            <ul class="book-versions">{ versions.collect::<Html>() }</ul>
            { marks_card(&screen) }
            <h2>{ screen.words.say("book-contents") }</h2>
            <ol>{ chapters.iter().copied().map(line).collect::<Html>() }</ol>
            { chapters.into_iter().map(chapter).collect::<Html>() }
        </article>
    }
}
