//! The search: every entry in which all the words that were typed appear.

use std::rc::Rc;

use yew::prelude::*;

use super::chapters::Chapter;
use super::entry::{Book, Entry};
use super::view;
use crate::ui::screen::use_screen;
use crate::wording::Arg;

/// More entries than this are counted and not drawn.
const MOST: usize = 60;

/// Properties of [`Found`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What was typed.
    pub sought: AttrValue,
}

/// What was found. The texts are worked out once, when the search begins.
#[component]
pub fn Found(props: &Props) -> Html {
    let screen = use_screen();
    let index = {
        let screen = screen.clone();
        use_memo(screen.words.clone(), move |_| {
            let book = Book { words: &screen.words, catalogue: screen.catalogue };
            index(&book)
        })
    };
    let book = Book { words: &screen.words, catalogue: screen.catalogue };
    let found = matches(&index, &props.sought);
    let count = screen.words.say_with("book-found", &[("count", Arg::Count(found.len()))]);
    let more = (found.len() > MOST).then(|| html! { <p class="hint">{ screen.words.say("book-found-more") }</p> });
    let draw = |row: &&Row| {
        html! {
            <div key={format!("{}/{}", row.chapter.key(), row.entry.anchor.id())}>
                <p class="book-found-in">{ screen.words.say(row.chapter.key()) }</p>
                { view::entry(&book, &row.entry, 3) }
            </div>
        }
    };
    html! {
        <section class="book-found">
            <div role="status"><h2>{ count }</h2></div>
            { found.iter().take(MOST).map(draw).collect::<Html>() }
            { more }
        </section>
    }
}

/// An entry with its text.
#[derive(Debug, PartialEq)]
pub struct Row {
    chapter: Chapter,
    entry: Rc<Entry>,
    text: String,
}

/// Every entry of the book with its text.
pub fn index(book: &Book<'_>) -> Vec<Row> {
    let rows = |chapter: Chapter| {
        let entries = chapter.groups(book).into_iter().flat_map(|group| group.entries);
        entries.map(move |entry| Row { chapter, text: entry.searchable(), entry: Rc::new(entry) })
    };
    Chapter::all(book.catalogue).into_iter().flat_map(rows).collect()
}

/// The rows that hold every word. A row that is called what was typed comes first.
pub fn matches<'r>(index: &'r [Row], sought: &str) -> Vec<&'r Row> {
    let sought = sought.trim().to_lowercase();
    let words: Vec<&str> = sought.split_whitespace().collect();
    let holds = |row: &&Row| words.iter().all(|word| row.text.contains(word));
    let mut found: Vec<&Row> = index.iter().filter(holds).collect();
    found.sort_by_key(|row| row.entry.anchor.id().to_lowercase() != sought);
    found
}

/// The entry that is shown first.
#[cfg(test)]
pub fn first<'r>(index: &'r [Row], sought: &str) -> Option<&'r Entry> {
    matches(index, sought).first().map(|row| row.entry.as_ref())
}
