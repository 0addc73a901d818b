//! The page on which an office makes its keys.

use std::rc::Rc;

use yew::prelude::*;

use super::job::Lock;
use super::locks::{Locks, fingerprint};
use super::state::{OfficeKey, Vault, VaultAsk};
use crate::ui::kit::{Button, ButtonLook};
use crate::ui::screen::{Ask, OpenJob, Screen, use_screen};

/// Properties of [`OfficeKeyPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What is known about sealing.
    pub vault: Rc<Vault>,
}

/// The page on which an office makes its keys.
#[component]
pub fn OfficeKeyPage(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let parts = ["public", "secret", "once"];
    let parts = parts.into_iter().map(|part| html! { <li key={part}>{ words.part("office-parts", part) }</li> });
    let keys = match &props.vault.made {
        Some(made) => there(&screen, made),
        None => make(&screen, &props.vault),
    };
    let open = {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(Ask::Open(OpenJob::Case)))
    };
    html! { <>
        <section class="card">
            <h2>{ words.say("office-parts") }</h2>
            <ul>{ parts.collect::<Html>() }</ul>
        </section>
        { keys }
        <section class="card">
            <h2>{ words.say("office-open") }</h2>
            <p>{ words.part("office-open", "text") }</p>
            <div class="actions"><Button label={words.say("open-case")} on={open} /></div>
        </section>
    </> }
}

fn make(screen: &Screen, vault: &Rc<Vault>) -> Html {
    let words = &screen.words;
    let on = {
        let ask = screen.ask.clone();
        Callback::from(move |lock| {
            if let Lock::Passphrase(passphrase) = lock {
                ask.emit(Ask::Vault(VaultAsk::MakeKeys(passphrase)));
            }
        })
    };
    html! {
        <section class="card">
            <h2>{ words.say("office-make") }</h2>
            <p>{ words.part("office-make", "text") }</p>
            <Locks vault={Rc::clone(vault)} go={words.part("office-make", "go")} {on} />
        </section>
    }
}

fn there(screen: &Screen, made: &OfficeKey) -> Html {
    let words = &screen.words;
    let save = {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(Ask::Vault(VaultAsk::SavePublicKey)))
    };
    html! {
        <section class="card" role="status">
            <h2>{ words.say("office-made") }</h2>
            <p>{ words.part("office-made", "secret") }</p>
            <p>{ words.part("office-made", "public") }</p>
            <p class="office-key" translate="no">{ &made.text }</p>
            { fingerprint(screen, made) }
            <p>{ words.part("office-made", "compare") }</p>
            <div class="actions"><Button label={words.say("office-save-public")} look={ButtonLook::Go} on={save} /></div>
        </section>
    }
}
