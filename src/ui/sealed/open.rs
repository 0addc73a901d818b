//! The dialog to open a sealed file.

use std::rc::Rc;

use yew::prelude::*;

use super::job::Secret;
use super::state::{Vault, VaultAsk};
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook, TextField, Tick};
use crate::ui::screen::{Ask, use_screen};

/// Properties of [`OpenSealed`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What is known about sealing.
    pub vault: Rc<Vault>,
}

/// What is wrong with the passphrase itself.
const OF_FIELD: [&str; 2] = ["sealed-no-passphrase", "sealed-wrong-passphrase"];

/// The dialog to open a sealed file. What was typed stays there when it does not open.
#[component]
pub fn OpenSealed(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let typed = use_state_eq(String::new);
    let shown = use_state_eq(|| false);
    let keep = use_state_eq(|| false);
    let problem = use_state_eq(|| None::<&'static str>);
    let Some(picked) = props.vault.picked.as_ref() else { return Html::default() };
    let key_missing = picked.for_office && picked.key_file.is_none();
    let asks = |ask: Ask| {
        let to = screen.ask.clone();
        Callback::from(move |()| to.emit(ask.clone()))
    };
    let kept = *keep;
    let open = {
        let (ask, typed, problem) = (screen.ask.clone(), typed.clone(), problem.clone());
        Callback::from(move |()| {
            if key_missing {
                problem.set(Some("sealed-needs-key-file"));
            } else if typed.trim().is_empty() {
                problem.set(Some("sealed-no-passphrase"));
            } else {
                problem.set(None);
                ask.emit(Ask::Vault(VaultAsk::Keep(kept)));
                ask.emit(Ask::Vault(VaultAsk::Unlock(Secret::from((*typed).clone()))));
            }
        })
    };
    let on_type = {
        let (typed, problem) = (typed.clone(), problem.clone());
        Callback::from(move |text| {
            typed.set(text);
            problem.set(None);
        })
    };
    let on_shown = {
        let shown = shown.clone();
        Callback::from(move |now| shown.set(now))
    };
    let keep = (!picked.for_office).then(|| {
        let (ticked, keep) = (*keep, keep.clone());
        let on = Callback::from(move |now| keep.set(now));
        html! { <Tick key="keep" label={words.say("sealed-keep")} {ticked} {on} quiet=true /> }
    });
    let key_file = picked.for_office.then(|| {
        let state = if key_missing { "sealed-key-file-text" } else { "sealed-key-file-there" };
        html! { <div key="key-file">
            <p role="status">{ words.say(state) }</p>
            <div class="actions"><Button label={words.say("sealed-pick-key-file")} on={asks(Ask::Vault(VaultAsk::PickKeyFile))} /></div>
        </div> }
    });
    let (text, label) = if picked.for_office {
        ("sealed-for-office-text", "sealed-key-passphrase")
    } else {
        ("sealed-open-text", "sealed-passphrase")
    };
    let hint = (!picked.for_office).then(|| AttrValue::from(words.say("sealed-passphrase-hint")));
    // What is missing is said before what went wrong last.
    let id = problem.or_else(|| props.vault.fault.as_deref().map(super::fault_message));
    let (of_field, elsewhere) = match id {
        Some(id) if OF_FIELD.contains(&id) => (Some(id), None),
        other => (None, other),
    };
    let refused = of_field.map(|id| AttrValue::from(words.say(id)));
    let said = elsewhere
        .map(|id| words.say(id))
        .map(|said| html! { <p key="problem" class="problem" role="alert">{ said }</p> });
    let busy = props.vault.is_busy().then(|| words.say("sealed-opening"));
    // Keyed throughout: otherwise a line that comes or goes would take the field with it, and the focus.
    html! { <div class="locks" onkeydown={dom::on_enter(&open)}>
        <p key="text">{ words.say(text) }</p>
        { key_file }
        <TextField key="passphrase" label={words.say(label)} {hint} value={(*typed).clone()}
            masked={!*shown} {refused} {on_type} />
        <Tick key="show" label={words.say("sealed-show")} ticked={*shown} on={on_shown} quiet=true />
        { keep }
        { said }
        <p key="busy" class="locks-busy" role="status">{ busy }</p>
        <div key="actions" class="dialog-actions">
            <Button label={words.say("sealed-open")} look={ButtonLook::Go} on={open} />
            <Button label={words.say("opened-keep")} on={asks(Ask::Dialog(None))} />
        </div>
    </div> }
}
