//! The bar above: what case, and the ways out.

use yew::prelude::*;

use crate::ui::kit::{Button, ButtonLook};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Dialog, Drawer, Look, use_screen};

/// Properties of [`Bar`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
    /// Something was entered since it was last saved.
    pub unsaved: bool,
}

/// The bar above.
#[component]
pub fn Bar(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let ask = |what: Ask| {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(what.clone()))
    };
    let case = &props.look.case;
    let open = !case.is_new();
    let code = (!case.code.trim().is_empty()).then(|| html! { <span class="case-code"><bdi>{ &case.code }</bdi></span> });
    let unsaved = (open && props.unsaved).then(|| html! { <span class="unsaved">{ words.say("unsaved") }</span> });
    let undo = case.last_answered().is_some().then(|| {
        let act = screen.act.clone();
        html! { <Button label={words.say("undo")} look={ButtonLook::Quiet} on={Callback::from(move |()| act.emit(crate::domain::case::Action::Undo))} /> }
    });
    let drawers = open.then(|| html! { <>
        <span class="narrow-only"><Button label={words.say("show-steps")} on={ask(Ask::Toggle(Drawer::Steps))} /></span>
        <span class="narrow-only"><Button label={words.say("show-support")} on={ask(Ask::Toggle(Drawer::Support))} /></span>
    </> });
    let case_tools = open.then(|| html! { <>
        { undo }
        <Button label={words.say("outputs")} on={ask(Ask::Go(Page::Outputs))} />
        <Button label={words.say("wipe")} on={ask(Ask::Dialog(Some(Dialog::Wipe)))} />
        <Button label={words.say("cover")} on={ask(Ask::Cover)} />
    </> });
    html! {
        <header class="bar">
            <b class="brand">{ words.say("product") }</b>
            { code }
            { unsaved }
            <span class="grow"></span>
            { drawers }
            <span class="wide-tools">{ case_tools }</span>
            <Button label={words.say("keys")} name={Some(words.say("keys-name"))} look={ButtonLook::Quiet} on={ask(Ask::Dialog(Some(Dialog::Keys)))} />
            <Button label={words.say("leave")} look={ButtonLook::Leave} on={ask(Ask::Leave)} />
        </header>
    }
}
