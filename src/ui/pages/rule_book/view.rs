//! Drawing the entries, the same way on the screen and on paper.

use yew::prelude::*;

use super::entry::{Anchor, Body, Book, Entry, Fact, Group, Table, marks};
use super::plain::Plain;

/// Groups with their headings. `Below` says how deep the chapter's own heading stands.
pub fn groups(book: &Book<'_>, groups: &[Group]) -> Html {
    groups.iter().enumerate().map(|(at, group)| self::group(book, at, group)).collect()
}

fn group(book: &Book<'_>, at: usize, group: &Group) -> Html {
    let title = group.title.as_ref().map(|title| html! { <h3>{ title }</h3> });
    let lead = group.lead.iter().map(|part| match part.parts.is_empty() {
        true => html! { <p class="book-lead">{ &part.text }</p> },
        false => html! { <div class="book-lead">{ plain(part) }</div> },
    });
    let is_titled = group.title.is_some();
    let entries = group.entries.iter().map(|entry| self::entry(book, entry, is_titled));
    html! {
        <section class="book-group" key={at}>
            { title }
            { lead.collect::<Html>() }
            { entries.collect::<Html>() }
        </section>
    }
}

/// One entry. Its heading stands one below the heading of its group.
pub fn entry(book: &Book<'_>, entry: &Entry, is_deep: bool) -> Html {
    let (rule, item) = match &entry.anchor {
        Anchor::Rule(id) => (Some(id.clone()), None),
        Anchor::Item(id) => (None, Some(id.clone())),
    };
    let name = entry.named.then(|| html! { <><bdi class="book-id">{ entry.anchor.id() }</bdi>{ " " }</> });
    let title = html! { <>{ name }{ &entry.title }</> };
    let title = if is_deep {
        html! { <h4 class="book-title">{ title }</h4> }
    } else {
        html! { <h3 class="book-title">{ title }</h3> }
    };
    let facts = (!entry.facts.is_empty()).then(|| {
        let facts = entry.facts.iter().enumerate().map(fact);
        html! { <dl class="book-facts">{ facts.collect::<Html>() }</dl> }
    });
    html! {
        <article class="book-entry" tabindex="-1" data-rule={rule} data-item={item} key={entry.anchor.id().to_owned()}>
            { title }
            { facts }
            { source(book, entry) }
        </article>
    }
}

fn fact((at, fact): (usize, &Fact)) -> Html {
    html! {
        <div class="book-fact" key={at}>
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
        <div class="book-table" tabindex="0" role="group">
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
