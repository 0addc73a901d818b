//! The language, and the one beside it.

use yew::prelude::*;

use crate::ui::kit::{ChoiceOption, SelectField, Tick};
use crate::ui::screen::{Ask, use_screen};
use crate::wording::{Language, languages};

/// Both lists. Each language is called what it calls itself.
#[component]
pub fn Languages() -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let here = words.language();
    let option = |language: &Language| ChoiceOption {
        code: AttrValue::from(language.code),
        label: AttrValue::from(language.name),
        quiet: false,
    };
    let (ask, other) = (screen.ask.clone(), screen.ask.clone());
    // A language that has not arrived yet is not taken: the list then goes back to the one that holds, so that it can be
    // chosen again.
    let (update, update_other) = (use_force_update(), use_force_update());
    let speak = Callback::from(move |code: Option<AttrValue>| {
        if let Some(code) = code {
            ask.emit(Ask::Language(Language::of(&code)));
            update.force_update();
        }
    });
    let show = Callback::from(move |code: Option<AttrValue>| {
        other.emit(Ask::Beside(code.map(|code| Language::of(&code))));
        update_other.force_update();
    });
    let all: Vec<ChoiceOption> = languages().iter().map(option).collect();
    let others: Vec<ChoiceOption> = languages().iter().filter(|language| *language != here).map(option).collect();
    let beside = screen.beside.as_ref().map(|beside| AttrValue::from(beside.language().code));
    let aloud = screen.can_read_aloud().then(|| {
        let ask = screen.ask.clone();
        let on = Callback::from(move |on| ask.emit(Ask::Aloud(on)));
        html! { <Tick label={words.say("aloud-on")} ticked={screen.aloud.on} {on} quiet=true /> }
    });
    html! {
        <>
        <div class="languages">
            <SelectField label={words.say("language")} options={all} chosen={Some(AttrValue::from(here.code))} on_choose={speak} needed=true />
            <SelectField label={words.say("language-beside")} options={others} chosen={beside} on_choose={show} />
        </div>
        // Keeps its place when it is empty, or the lists before it would be drawn anew and lose the focus.
        <div>{ aloud }</div>
        </>
    }
}
