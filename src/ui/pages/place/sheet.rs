//! The check of a place on paper.

use yew::prelude::*;

use super::super::route::author;
use super::gaps::{Standing, group_title, of_standing};
use crate::domain::case::PlaceCheck;
use crate::domain::instrument::{Item, Section, Step};
use crate::ui::screen::{Look, Screen, use_screen};

/// Properties of [`PlaceSheet`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case; only its check of a place is printed.
    pub look: Look,
}

/// The check: the gaps first, then every line with how far it is met. Notes only where that was
/// allowed line by line.
#[component]
pub fn PlaceSheet(props: &Props) -> Html {
    let screen = use_screen();
    let (words, place) = (&screen.words, &props.look.place);
    let on = place.on.date().map_or_else(|| place.on.0.clone(), |date| words.date(date));
    let gaps: Html = Standing::GAPS.into_iter().map(|standing| gap_group(&screen, place, standing)).collect();
    let areas: Html = screen.catalogue.sections_of(Step::Place).map(|section| area(&screen, place, section)).collect();
    html! {
        <article class="place-sheet">
            <h1>{ words.say("page-place") }</h1>
            <dl class="book-facts">
                <div class="book-fact"><dt>{ words.say("place-code") }</dt><dd>{ &place.code }</dd></div>
                <div class="book-fact"><dt>{ words.say("record-date") }</dt><dd>{ on }</dd></div>
                <div class="book-fact"><dt>{ words.say("record-role") }</dt><dd>{ author::name(words, &place.by_role) }</dd></div>
            </dl>
            <h2>{ words.say("place-gaps") }</h2>
            <p>{ words.part("place-gaps", "lead") }</p>
            { gaps }
            { areas }
            <p>{ words.say("place-limits") }</p>
        </article>
    }
}

fn gap_group(screen: &Screen, place: &PlaceCheck, standing: Standing) -> Html {
    let items = of_standing(screen.catalogue, place, standing);
    if items.is_empty() {
        return Html::default();
    }
    let title = group_title(&screen.words, standing, items.len());
    let line = |item: &Item| html! { <li key={item.id.0.clone()}>{ screen.words.short(item.id.as_str()) }</li> };
    html! { <section key={standing.code()}><h3>{ title }</h3><ul>{ items.into_iter().map(line).collect::<Html>() }</ul></section> }
}

fn area(screen: &Screen, place: &PlaceCheck, section: &Section) -> Html {
    let line = |item: &Item| {
        let standing = screen.words.part("place-standing", Standing::of(screen.catalogue, place, item).code());
        let entry = place.answers.get(&item.id).filter(|entry| entry.text_released);
        let note = entry.map(|entry| entry.note.clone()).filter(|note| !note.is_empty());
        let note = note.map(|note| html! { <p class="sheet-note">{ note }</p> });
        html! {
            <tr key={item.id.0.clone()}>
                <th scope="row">{ screen.words.question(item.id.as_str()) }{ note }</th>
                <td>{ standing }</td>
            </tr>
        }
    };
    html! {
        <section key={section.id.clone()}>
            <h2>{ screen.words.say(&format!("section-{}", section.id)) }</h2>
            <table class="place-table"><tbody>{ section.items.iter().map(line).collect::<Html>() }</tbody></table>
        </section>
    }
}
