//! Drawing the entries, the same way on the screen and on paper.

use yew::prelude::*;

use super::entry::{Anchor, Body, Book, Entry, Fact, Group, Table, marks};
use super::plain::Plain;

/// The level of a heading, from 1.
type Depth = u8;

/// Groups with their headings, which stand at this depth.
pub fn groups(book: &Book<'_>, groups: &[Group], depth: Depth) -> Html {
    groups.iter().enumerate().map(|(at, group)| self::group(book, at, group, depth)).collect()
}

fn group(book: &Book<'_>, at: usize, group: &Group, depth: Depth) -> Html {
    let title = group.title.as_ref().map(|title| heading(depth, "book-group-title", html! { title }));
    let lead = group.lead.iter().map(|part| {
        if part.parts.is_empty() {
            html! { <p class="book-lead">{ &part.text }</p> }
        } else {
            html! { <div class="book-lead">{ plain(part) }</div> }
        }
    });
    let below = if group.title.is_some() { depth + 1 } else { depth };
    let entries = group.entries.iter().map(|entry| self::entry(book, entry, below));
    html! {
        <section class="book-group" key={at}>
            { title }
            { lead.collect::<Html>() }
            { entries.collect::<Html>() }
        </section>
    }
}

fn heading(depth: Depth, class: &'static str, content: Html) -> Html {
    let tag = format!("h{depth}");
    html! { <@{tag} {class}>{ content }</@> }
}

/// One entry with its heading at this depth.
pub fn entry(book: &Book<'_>, entry: &Entry, depth: Depth) -> Html {
    let (rule, item) = match &entry.anchor {
        Anchor::Rule(id) => (Some(id.clone()), None),
        Anchor::Item(id) => (None, Some(id.clone())),
    };
    let name = entry.named.then(|| html! { <><bdi class="book-id">{ entry.anchor.id() }</bdi>{ " " }</> });
    let facts = (!entry.facts.is_empty()).then(|| {
        let facts = entry.facts.iter().enumerate().map(fact);
        html! { <dl class="book-facts">{ facts.collect::<Html>() }</dl> }
    });
    html! {
        <article class="book-entry" tabindex="-1" data-rule={rule} data-item={item} key={entry.anchor.id().to_owned()}>
            { heading(depth, "book-title", html! { <>{ name }{ &entry.title }</> }) }
            { facts }
            { source(book, entry) }
        </article>
    }
}

fn fact((at, fact): (usize, &Fact)) -> Html {
    let class = if matches!(fact.body, Body::Table(_)) { "book-fact book-fact-wide" } else { "book-fact" };
    html! {
        <div {class} key={at}>
            <dt>{ &fact.label }</dt>
            <dd>{ body(&fact.body) }</dd>
        </div>
    }
}

fn body(body: &Body) -> Html {
    match body {
        Body::Text(text) => html! { text },
        Body::Lines(lines) => {
            let line = |(at, line): (usize, &String)| html! { <li key={at}>{ line }</li> };
            html! { <ul class="book-lines">{ lines.iter().enumerate().map(line).collect::<Html>() }</ul> }
        }
        Body::Plain(parts) => parts.iter().map(plain).collect(),
        Body::Table(table) => self::table(table),
    }
}

/// A condition: its line, and the lines below it as a list.
pub fn plain(part: &Plain) -> Html {
    if part.parts.is_empty() {
        return html! { <p class="book-plain">{ &part.text }</p> };
    }
    let line = |(at, part): (usize, &Plain)| html! { <li key={at}>{ plain(part) }</li> };
    let parts: Html = part.parts.iter().enumerate().map(line).collect();
    html! { <><p class="book-plain">{ &part.text }</p><ul class="book-lines">{ parts }</ul></> }
}

fn table(table: &Table) -> Html {
    let head = table.head.iter().enumerate().map(|(at, head)| html! { <th key={at} scope="col">{ head }</th> });
    let row = |(at, row): (usize, &Vec<String>)| {
        let cell = |(at, text): (usize, &String)| {
            if at < table.row_heads {
                html! { <th key={at} scope="row">{ text }</th> }
            } else {
                html! { <td key={at}>{ text }</td> }
            }
        };
        html! { <tr key={at}>{ row.iter().enumerate().map(cell).collect::<Html>() }</tr> }
    };
    let rows: Html = table.rows.iter().enumerate().map(row).collect();
    html! {
        <div class="book-table" tabindex="0" role="group" aria-label={table.name.clone()}>
            <table>
                <thead><tr>{ head.collect::<Html>() }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

/// Where a row comes from and how far it can be trusted, each mark with its own frame.
fn source(book: &Book<'_>, entry: &Entry) -> Html {
    let Some(source) = &entry.source else { return Html::default() };
    let mark = |mark: &'static str| {
        let class = if mark == "project" { "trust-mark trust-project" } else { "trust-mark" };
        html! { <span key={mark} {class}>{ book.words.part("trust", mark) }</span> }
    };
    html! {
        <p class="book-source">
            <span class="book-source-label">{ book.label("source") }</span>{ " " }<span>{ &source.note }</span>{ " " }
            { marks(source).into_iter().map(mark).collect::<Html>() }
        </p>
    }
}
