//! A page: one group of questions.

use std::rc::Rc;

use yew::prelude::*;

use super::field::{ItemRef, Question, Recorder};
use super::theirs::Theirs;
use crate::domain::answer::Entry;
use crate::domain::assess::{Facts, View};
use crate::domain::case::{Action, Spot};
use crate::domain::catalogue::Catalogue;
use crate::domain::instrument::{Item, Section};
use crate::domain::joint::Place;
use crate::domain::relevance;
use crate::ui::kit::Disclosure;
use crate::ui::screen::{Look, Screen, use_screen};
use crate::wording::Arg;

/// Properties of [`SectionPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The section.
    pub section: Rc<str>,
    /// The case.
    pub look: Look,
}

/// A page of questions of the case.
#[component]
pub fn SectionPage(props: &Props) -> Html {
    let screen = use_screen();
    let on = use_callback(screen.act.clone(), |report: Recorder, act| act.emit(action(report)));
    let Some(section) = screen.catalogue.section(&props.section) else { return Html::default() };
    let case = &props.look.case;
    let questions: Vec<Html> = case.with_inputs(props.look.today, |inputs| {
        let facts = Facts::build(screen.catalogue, inputs, View::Recorded);
        let draw = |item| {
            let item: &'static Item = item;
            let seen = facts.seen(&item.id);
            html! {
                <Question key={item.id.0.clone()} item={ItemRef(item)} today={props.look.today} on={on.clone()}
                    entry={case.answers.get(&item.id).cloned().unwrap_or_else(Entry::default)}
                    last={case.last_time(&item.id).cloned()}
                    theirs={Theirs::of(screen.catalogue, case, props.look.theirs.as_deref(), Place::Person, &item.id)}
                    carried={seen.and_then(|seen| seen.carried)}
                    ended={seen.and_then(|seen| seen.ended)}
                    critical={seen.is_some_and(|seen| seen.critical)} />
            }
        };
        relevance::asked(case, &facts, section).into_iter().map(draw).collect()
    });
    html! {
        <>
            { principles(&screen, section) }
            { questions.into_iter().collect::<Html>() }
        </>
    }
}

/// What the page is to be asked by: the names in sight, and what each means folded, so that it does not stand between
/// the worker and the first question.
pub fn principles(screen: &Screen, section: &Section) -> Html {
    let words = &screen.words;
    let name = |id: &String| words.say(&format!("principle-{id}"));
    let row = |id: &String| {
        html! { <p class="principle" key={id.clone()}><b>{ name(id) }</b>{ " " }{ words.part(&format!("principle-{id}"), "text") }</p> }
    };
    let names = words.names(section.principles.iter().map(name));
    let summary = words.say_with("principles-of-page", &[("names", Arg::Text(&names))]);
    let rows: Html = section.principles.iter().map(row).collect();
    (!names.is_empty()).then(|| html! { <Disclosure {summary}>{ rows }</Disclosure> }).unwrap_or_default()
}

/// The questions of a page that are asked as things stand.
pub fn asked(catalogue: &'static Catalogue, look: &Look, section: &'static Section) -> Vec<&'static Item> {
    look.case.with_inputs(look.today, |inputs| {
        relevance::asked(&look.case, &Facts::build(catalogue, inputs, View::Recorded), section)
    })
}

/// What a question reports, as a change of the case.
pub fn action(report: Recorder) -> Action {
    match report {
        Recorder::Answer(item, answer) => Action::Answer(item, answer),
        Recorder::Note(item, text) => Action::Note(item, text),
        Recorder::Flag(item, flagged) => Action::Flag(item, flagged),
        Recorder::Release(item, released) => Action::Release(item, released),
        Recorder::Confirm(item) => Action::Confirm(item),
        Recorder::TakeOver(item, entry, office) => Action::TakeOver(Spot::Case(item), entry, office),
    }
}
