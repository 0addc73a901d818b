//! The cover: one plain screen, lifted by one action.

use yew::prelude::*;

use crate::ui::dom;
use crate::ui::kit::{Apart, Button, ButtonLook};
use crate::ui::screen::{Ask, use_screen};

/// The cover. The focus is moved to it, so that no key reaches what is behind.
#[component]
pub fn Cover() -> Html {
    let screen = use_screen();
    let title = use_node_ref();
    use_effect_with((), {
        let title = title.clone();
        move |()| dom::focus(&title)
    });
    let ask = |what: Ask| {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(what.clone()))
    };
    html! {
        <main class="cover screen-only">
            <Apart>
                <h1 ref={title} tabindex="-1" class="cover-title">{ screen.words.say("cover-title") }</h1>
                <div class="actions">
                    <Button label={screen.words.say("uncover")} look={ButtonLook::Go} on={ask(Ask::Uncover)} />
                    <Button label={screen.words.say("leave")} look={ButtonLook::Leave} on={ask(Ask::Leave)} />
                </div>
            </Apart>
        </main>
    }
}
