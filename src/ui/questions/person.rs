//! The person's view: the screen turned round, with one question, and nothing else of the case.
//!
//! INVARIANT: nothing is in sight here but a question and the answer to it.
//! INVARIANT: only questions with a plain wording are put to the person in writing.

use yew::prelude::*;

use super::body::body;
use super::field::{self, ItemRef};
use super::quiet::Reader;
use super::section::{action, asked};
use crate::domain::answer::{Entry, ItemId};
use crate::domain::instrument::Item;
use crate::ui::dom;
use crate::ui::kit::{Apart, Button, ButtonLook};
use crate::ui::screen::{Ask, Look, Screen, use_screen};

/// Properties of [`PersonView`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
    /// The question.
    pub item: ItemId,
}

/// The screen as it is given to the person: everything on it is in their language.
#[component]
pub fn PersonView(props: &Props) -> Html {
    let screen = use_screen().of_person();
    let language = screen.words.language();
    html! {
        <main class="person screen-only" lang={language.code} dir={language.dir}>
            <Apart>
                <ContextProvider<Screen> context={screen}>
                    <Sheet key={props.item.0.clone()} look={props.look.clone()} item={props.item.clone()} />
                </ContextProvider<Screen>>
            </Apart>
        </main>
    }
}

/// One question. The focus starts at it.
#[component]
fn Sheet(props: &Props) -> Html {
    let screen = use_screen();
    let title = use_node_ref();
    use_effect_with((), {
        let title = title.clone();
        move |()| dom::focus(&title)
    });
    let on = use_callback(screen.act.clone(), |report, act| act.emit(action(report)));
    let Some(item) = screen.catalogue.item(&props.item) else { return Html::default() };
    let words = &screen.words;
    let question = words.person_question(item.id.as_str()).unwrap_or_default();
    let of_question = field::Props {
        item: ItemRef(item),
        entry: props.look.case.answers.get(&item.id).cloned().unwrap_or_else(Entry::default),
        last: None,
        theirs: None,
        carried: None,
        ended: None,
        critical: false,
        today: props.look.today,
        on,
    };
    let ask = |what: Ask| {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(what.clone()))
    };
    let next = next(&screen, &props.look, &props.item).map(|item| {
        html! { <Button label={words.say("person-next")} look={ButtonLook::Go} on={ask(Ask::Person(Some(item)))} /> }
    });
    html! {
        <>
            <fieldset class="person-question">
                <legend><h1 ref={title} tabindex="-1" class="person-title">{ &question }</h1></legend>
                { body(&of_question, &screen, &question, Reader::Person) }
            </fieldset>
            { aloud(item, &screen) }
            <p class="person-free">{ words.say("person-free") }</p>
            <div class="person-ways">
                { next }
                <Button label={words.say("person-back")} on={ask(Ask::Person(None))} />
            </div>
            // In the corner where it is everywhere, however far down the answers reach.
            <div class="dialog-leave"><Button label={words.say("leave")} look={ButtonLook::Leave} on={ask(Ask::Leave)} /></div>
        </>
    }
}

/// Reads the question and its answers aloud. The answer that is chosen is not said to be so.
fn aloud(item: &Item, screen: &Screen) -> Html {
    if !screen.reads_aloud() {
        return Html::default();
    }
    let ask = |label: &str, what: Ask| {
        let ask = screen.ask.clone();
        html! { <Button label={screen.words.say(label)} on={Callback::from(move |()| ask.emit(what.clone()))} /> }
    };
    html! {
        <div class="actions">
            { ask("read-aloud", Ask::ReadAloud(spoken(item, screen))) }
            { ask("stop-reading", Ask::Hush) }
        </div>
    }
}

/// A question as it is read aloud: its words, then its answers, each a sentence of its own.
fn spoken(item: &Item, screen: &Screen) -> String {
    let words = screen.words_of_person();
    let question = words.person_question(item.id.as_str()).unwrap_or_default();
    let own = screen.catalogue.choices(item).iter().map(|choice| words.person_option(item, choice.code.as_str()));
    std::iter::once(question).chain(own).collect::<Vec<_>>().join(". \n")
}

/// The next question of the page that is put to the person.
fn next(screen: &Screen, look: &Look, item: &ItemId) -> Option<ItemId> {
    let section = screen.catalogue.section_of(item)?;
    let items = asked(screen.catalogue, look, section);
    let mut after = items.into_iter().skip_while(|other| other.id != *item).skip(1);
    after.find(|other| screen.words.person_question(other.id.as_str()).is_some()).map(|other| other.id.clone())
}
