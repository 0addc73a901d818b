//! The check of a place: six areas, a list of gaps, no score. It is about a place and not about
//! any person, and it belongs to no case.

mod gaps;
mod sheet;

use std::rc::Rc;

use yew::prelude::*;

use super::route::author;
use crate::domain::answer::{Answer, Entry, ItemId};
use crate::domain::case::PlaceCheck;
use crate::domain::date::{Date, DateText};
use crate::domain::input::{Problem, date_problem};
use crate::domain::instrument::{Item, Section, Step};
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook, DateField, SelectField, TextField};
use crate::ui::questions::{ItemRef, Question, Recorder, principles};
use crate::ui::screen::{Ask, Look, OpenJob, PrintJob, SaveJob, Screen, use_screen};
use crate::wording::Arg;

pub use sheet::PlaceSheet;

/// Properties of [`PlacePage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case; only its check of a place is used.
    pub look: Look,
}

/// The check of a place.
#[component]
pub fn PlacePage(props: &Props) -> Html {
    let screen = use_screen();
    let root = use_node_ref();
    let sections: Vec<&'static Section> = screen.catalogue.sections_of(Step::Place).collect();
    let shown = use_state(|| 0usize);
    let area = sections.get(*shown).copied().map(|section| self::area(props, &screen, section));
    let go = {
        let (root, shown) = (root.clone(), shown.clone());
        let homes: Vec<Vec<ItemId>> =
            sections.iter().map(|section| section.items.iter().map(|item| item.id.clone()).collect()).collect();
        Callback::from(move |item: ItemId| {
            if let Some(at) = homes.iter().position(|items| items.contains(&item)) {
                shown.set(at);
                dom::reveal(&root, "[data-item]", item.as_str());
            }
        })
    };
    html! {
        <div class="place" ref={root.clone()}>
            <p>{ screen.words.say("place-intro") }</p>
            { head(props, &screen) }
            <div class="route-tabs" role="group" aria-label={screen.words.say("place-areas")}>
                { tabs(props, &screen, &sections, &shown) }
            </div>
            { area }
            { next(&screen, &root, &sections, &shown) }
            { gaps::view(&screen, &props.look.place, &go) }
            { files(&screen) }
        </div>
    }
}

fn tabs(props: &Props, screen: &Screen, sections: &[&'static Section], shown: &UseStateHandle<usize>) -> Html {
    let tab = |(at, section): (usize, &&'static Section)| {
        let answered = section.items.iter().filter(|item| is_answered(&props.look.place, item)).count();
        let title = screen.words.say(&format!("section-{}", section.id));
        let label = screen.words.say_with(
            "place-tab",
            &[
                ("area", Arg::Text(&title)),
                ("answered", Arg::Count(answered)),
                ("asked", Arg::Count(section.items.len())),
            ],
        );
        let on = {
            let shown = shown.clone();
            Callback::from(move |()| shown.set(at))
        };
        html! { <Button key={section.id.clone()} {label} pressed={Some(at == **shown)} {on} /> }
    };
    sections.iter().enumerate().map(tab).collect()
}

/// On to the next area, without the way back to the top.
fn next(screen: &Screen, root: &NodeRef, sections: &[&'static Section], shown: &UseStateHandle<usize>) -> Html {
    let at = **shown + 1;
    let Some(section) = sections.get(at) else { return Html::default() };
    let title = screen.words.say(&format!("section-{}", section.id));
    let label = screen.words.say_with("place-next", &[("area", Arg::Text(&title))]);
    let on = {
        let (shown, root, id) = (shown.clone(), root.clone(), section.id.clone());
        Callback::from(move |()| {
            shown.set(at);
            dom::reveal(&root, "[data-part]", &id);
        })
    };
    html! { <p><Button {label} {on} /></p> }
}

fn is_answered(place: &PlaceCheck, item: &Item) -> bool {
    place.answers.get(&item.id).is_some_and(|entry| entry.answer != Answer::Empty)
}

/// A change of a copy, handed over whole.
fn change<T: 'static>(screen: &Screen, place: &Rc<PlaceCheck>, change: fn(&mut PlaceCheck, T)) -> Callback<T> {
    let (ask, place) = (screen.ask.clone(), Rc::clone(place));
    Callback::from(move |value: T| {
        let mut changed = (*place).clone();
        change(&mut changed, value);
        ask.emit(Ask::Place(Box::new(changed)));
    })
}

fn head(props: &Props, screen: &Screen) -> Html {
    let (words, place) = (&screen.words, &props.look.place);
    let problem = date_problem(&place.on, props.look.today).map(Problem::code);
    html! {
        <div class="card record-head">
            <h2>{ words.say("record-head") }</h2>
            <TextField label={words.say("place-code")} hint={AttrValue::from(words.part("place-code", "hint"))} value={place.code.clone()}
                on_type={change(screen, place, |place, code| place.code = code)} />
            <DateField label={words.say("record-date")} value={place.on.0.clone()} {problem}
                on_type={change(screen, place, |place, date| place.on = DateText(date))} />
            <SelectField label={words.say("record-role")} options={author::options(words, &place.by_role)} chosen={author::chosen(&place.by_role)}
                on_choose={change(screen, place, |place, role: Option<AttrValue>| place.by_role = role.map(|role| role.to_string()).unwrap_or_default())} />
        </div>
    }
}

fn area(props: &Props, screen: &Screen, section: &'static Section) -> Html {
    let key = format!("section-{}", section.id);
    let on = {
        let (ask, place, today) = (screen.ask.clone(), Rc::clone(&props.look.place), props.look.today);
        Callback::from(move |report: Recorder| ask.emit(Ask::Place(Box::new(recorded(&place, report, today)))))
    };
    let question = |item: &'static Item| {
        let entry = props.look.place.answers.get(&item.id).cloned().unwrap_or_default();
        html! { <Question key={item.id.0.clone()} item={ItemRef(item)} {entry} critical=false today={props.look.today} on={on.clone()} /> }
    };
    html! {
        <section class="place-area" key={section.id.clone()}>
            <h2 tabindex="-1" data-part={section.id.clone()}>{ screen.words.say(&key) }</h2>
            <p class="lead">{ screen.words.part(&key, "lead") }</p>
            { principles(screen, section) }
            { section.items.iter().map(question).collect::<Html>() }
        </section>
    }
}

/// The check with what a question reports. Nothing is left behind by an answer that is taken back.
fn recorded(place: &PlaceCheck, report: Recorder, today: Date) -> PlaceCheck {
    let mut place = place.clone();
    let mut edit = |item: ItemId, edit: &dyn Fn(&mut Entry)| edit(place.answers.entry(item).or_default());
    match report {
        Recorder::Answer(item, answer) => edit(item, &|entry| {
            entry.on = (answer != Answer::Empty).then_some(today);
            entry.answer.clone_from(&answer);
        }),
        Recorder::Note(item, text) => edit(item, &|entry| entry.note.clone_from(&text)),
        Recorder::Flag(item, flagged) => edit(item, &|entry| entry.flagged = flagged),
        Recorder::Release(item, released) => edit(item, &|entry| entry.text_released = released),
        // A check stands alone: there is no last time to confirm, and no other office.
        Recorder::Confirm(_) | Recorder::TakeOver(..) => {}
    }
    place.answers.retain(|_, entry| *entry != Entry::default());
    place
}

fn files(screen: &Screen) -> Html {
    let words = &screen.words;
    let ask = |ask: Ask| {
        let go = screen.ask.clone();
        Callback::from(move |()| go.emit(ask.clone()))
    };
    html! {
        <div class="card record-files">
            <h2>{ words.say("record-files") }</h2>
            <p class="hint">{ words.say("place-files-text") }</p>
            <div class="record-buttons">
                <Button label={words.say("place-save")} look={ButtonLook::Go} on={ask(Ask::Save(SaveJob::Place))} />
                <Button label={words.say("place-open")} on={ask(Ask::Open(OpenJob::Place))} />
                <Button label={words.say("place-print")} on={ask(Ask::Print(PrintJob::Place))} />
            </div>
        </div>
    }
}
