//! The dialog to seal the case and save it.

use std::rc::Rc;

use yew::prelude::*;

use super::job::Lock;
use super::locks::Locks;
use super::state::{Vault, VaultAsk};
use crate::ui::kit::Button;
use crate::ui::screen::{Ask, use_screen};

/// Properties of [`SaveSealed`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What is known about sealing.
    pub vault: Rc<Vault>,
}

/// The dialog to seal the case and save it.
#[component]
pub fn SaveSealed(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let on = {
        let ask = screen.ask.clone();
        Callback::from(move |lock: Lock| ask.emit(Ask::Vault(VaultAsk::Seal(lock))))
    };
    let close = {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(Ask::Dialog(None)))
    };
    html! { <>
        <p>{ words.say("sealed-save-text") }</p>
        <Locks vault={Rc::clone(&props.vault)} case=true go={words.say("sealed-save")} {on}>
            <Button label={words.say("sealed-not-now")} on={close} />
        </Locks>
    </> }
}
