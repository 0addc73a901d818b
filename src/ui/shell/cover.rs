//! The cover: one plain screen, lifted by one action.

use yew::prelude::*;

use crate::ui::kit::{Button, ButtonLook};
use crate::ui::screen::{Ask, use_screen};

/// The cover.
#[component]
pub fn Cover() -> Html {
    let screen = use_screen();
    let ask = |what: Ask| {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(what.clone()))
    };
    html! {
        <div class="cover">
            <h1 tabindex="-1" class="page-title">{ screen.words.say("cover-title") }</h1>
            <Button label={screen.words.say("uncover")} look={ButtonLook::Go} on={ask(Ask::Uncover)} />
            <Button label={screen.words.say("leave")} look={ButtonLook::Leave} on={ask(Ask::Leave)} />
        </div>
    }
}
