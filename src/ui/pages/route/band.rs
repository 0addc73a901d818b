//! What a record adds up to, in words, with the rule behind it.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::scale::Band;
use crate::ui::kit::{Button, ButtonLook, Disclosure};
use crate::ui::page::Page;
use crate::ui::pages::rule_book::{draw_plain, in_words};
use crate::ui::screen::{Ask, Screen};
use crate::wording::Arg;

/// The band and why.
pub fn view(screen: &Screen, band: Band) -> Html {
    let words = &screen.words;
    let word = words.part("band", band.code());
    let meaning = words.part("route-band", band.code());
    html! {
        <>
            <p class="route-band"><b>{ words.say_with("route-band", &[("band", Arg::Text(&word))]) }</b>{ " " }{ meaning }</p>
            { rule(screen, band) }
        </>
    }
}

fn rule(screen: &Screen, band: Band) -> Html {
    let words = &screen.words;
    let rows = screen.catalogue.files().iter().flat_map(|file| &file.bands).enumerate();
    let fitting: Vec<_> = rows.filter(|(_, row)| row.band == band).collect();
    if fitting.is_empty() {
        return html! { <p class="hint">{ words.say("route-band-none") }</p> };
    }
    let draw = |(at, row): (usize, &crate::domain::instrument::BandRule)| {
        let ask = screen.ask.clone();
        let on = Callback::from(move |()| ask.emit(Ask::Go(Page::RuleBook(Some(Rc::from(format!("band-{at}")))))));
        html! {
            <div key={at}>
                { draw_plain(&in_words(&row.when, words, screen.catalogue)) }
                <p class="hint">{ crate::ui::pages::rule_book::trust_words(words, &row.source) }</p>
                <Button label={words.say("route-band-book")} look={ButtonLook::Quiet} {on} />
            </div>
        }
    };
    html! {
        <Disclosure summary={words.say("route-band-why")}>
            { fitting.into_iter().map(draw).collect::<Html>() }
        </Disclosure>
    }
}
