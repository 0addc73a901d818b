//! Dialogs. Each says what happened, what is safe and what to do.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::case::{Action, Case};
use crate::ui::dom;
use crate::ui::guard::{Guard, SaveKey, SettingsDialog};
use crate::ui::kit::{Apart, Button, ButtonLook, Tick};
use crate::ui::outputs::sealed_text;
use crate::ui::page::Page;
use crate::ui::pages as page_views;
use crate::ui::screen::{Ask, Dialog, FileMessage, Look, Screen, Turn, use_screen};
use crate::ui::sealed::{Content, OpenSealed, SaveSealed, Vault};
use crate::ui::shell::languages::Languages;
use crate::wording::Arg;

/// Properties of [`DialogView`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The dialog.
    pub dialog: Dialog,
    /// The case.
    pub look: Look,
    /// The question mark opens the list of keys.
    pub question_key: bool,
    /// What is known about sealing.
    pub vault: Rc<Vault>,
    /// The cover, the wipe and the keys.
    pub guard: Rc<Guard>,
}

/// The open dialog. The focus is moved into it, and it closes with Escape. It has its own way to
/// leave, in the same corner, because the bar is out of reach behind it.
#[component]
pub fn DialogView(props: &Props) -> Html {
    let screen = use_screen();
    let heading = use_node_ref();
    use_effect_with((), {
        let heading = heading.clone();
        move |()| dom::focus(&heading)
    });
    let (title, body) = match &props.dialog {
        Dialog::Keys => ("dialog-keys", keys(&screen, props.question_key, &props.guard)),
        Dialog::Settings => ("dialog-settings", html! { <SettingsDialog guard={Rc::clone(&props.guard)} /> }),
        Dialog::Languages => (
            "dialog-languages",
            html! { <><Languages /><div class="dialog-actions">{ close(&screen, "close") }</div></> },
        ),
        Dialog::Wipe => ("dialog-wipe", wipe(&screen)),
        Dialog::File(message) => ("dialog-file", file(&screen, message)),
        Dialog::SaveSealed(content) => {
            let title = match content {
                Content::Case => "dialog-save-sealed",
                Content::Message(_) => "dialog-seal-message",
            };
            (
                title,
                html! { <SaveSealed vault={Rc::clone(&props.vault)} content={*content} look={props.look.clone()} /> },
            )
        }
        Dialog::IsItThere(name) => ("dialog-is-it-there", is_it_there(&screen, name)),
        Dialog::OpenSealed => ("dialog-open-sealed", html! { <OpenSealed vault={Rc::clone(&props.vault)} /> }),
        Dialog::Restarted(place) => ("dialog-restarted", restarted(&screen, place, &props.look)),
        Dialog::Opened { case, sealed } => ("dialog-opened", opened(&screen, case, *sealed, &props.look)),
        Dialog::Letter(letter) => ("dialog-letter", page_views::letter::view(&screen, letter, &props.look)),
    };
    let title = screen.words.say(title);
    let onkeydown = dom::keep_focus_inside();
    let leave = {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(Ask::Leave))
    };
    html! {
        <div class="dialog-ground screen-only">
            <Apart>
                <div class="dialog" role="dialog" aria-modal="true" aria-label={title.clone()} {onkeydown}>
                    <h2 ref={heading} tabindex="-1">{ title }</h2>
                    { body }
                    <div class="dialog-leave"><Button label={screen.words.say("leave")} look={ButtonLook::Leave} on={leave} /></div>
                </div>
            </Apart>
        </div>
    }
}

/// From whom it comes, when, and how many answers were left out of it.
fn handed_over(screen: &Screen, case: &Case) -> Html {
    let words = &screen.words;
    let Some(handed) = &case.handed_over else { return Html::default() };
    let (office, on) = (page_views::joint::office(words, handed.by), words.date(handed.on));
    let from = words.say_with("opened-handed-over", &[("office", Arg::Text(&office)), ("date", Arg::Text(&on))]);
    let left_out = (!handed.left_out.is_empty())
        .then(|| words.say_with("opened-left-out", &[("count", Arg::Count(handed.left_out.len()))]));
    html! { <p>{ from }{ " " }{ left_out }</p> }
}

fn close(screen: &Screen, label: &str) -> Html {
    let ask = screen.ask.clone();
    html! { <Button label={screen.words.say(label)} on={Callback::from(move |()| ask.emit(Ask::Dialog(None)))} /> }
}

fn keys(screen: &Screen, question_key: bool, guard: &Guard) -> Html {
    let words = &screen.words;
    let row = |row: &'static str, key: String| {
        html! { <div class="key-row" key={row}><dt><kbd>{ key }</kbd></dt><dd>{ words.say(&format!("key-{row}")) }</dd></div> }
    };
    let fixed = |name: &'static str| row(name, words.part(&format!("key-{name}"), "keys"));
    let save = match guard.keys.save {
        SaveKey::Usual => Some(fixed("save")),
        SaveKey::Free(key) => Some(row("save", key.to_owned())),
        SaveKey::Off => None,
    };
    let leave = guard.keys.leave.map(|key| row("leave", key.to_owned()));
    let rows: Html = ["digits", "arrows", "tab", "question", "escape"].into_iter().map(fixed).collect();
    let rows = html! { <>{ rows }{ save }{ fixed("shift") }{ leave }</> };
    let ask = screen.ask.clone();
    let on = Callback::from(move |on| ask.emit(Ask::QuestionKey(on)));
    html! { <><dl class="key-map">{ rows }</dl><Tick label={screen.words.say("key-question-on")} ticked={question_key} {on} quiet=true /><div class="dialog-actions">{ close(screen, "close") }</div></> }
}

fn wipe(screen: &Screen) -> Html {
    let ask = screen.ask.clone();
    let wipe = Callback::from(move |()| {
        ask.emit(Ask::Wipe);
        // Everything is drawn anew, so the focus is put on the title of the start page.
        ask.emit(Ask::Go(Page::Welcome));
    });
    html! { <>
        <p>{ screen.words.say("wipe-text") }</p>
        <div class="dialog-actions">
            <Button label={screen.words.say("wipe-now")} look={ButtonLook::Go} on={wipe} />
            { close(screen, "stay") }
        </div>
    </> }
}

fn file(screen: &Screen, message: &FileMessage) -> Html {
    let text = screen.words.say_with(message.id, &[("detail", Arg::Text(&message.detail))]);
    html! { <><p role="alert">{ text }</p><div class="dialog-actions">{ close(screen, "close") }</div></> }
}

/// A file was given to the browser, and only somebody who looks knows whether it is there.
fn is_it_there(screen: &Screen, name: &str) -> Html {
    let words = &screen.words;
    let say = |label: &str, look, there: bool| {
        let ask = screen.ask.clone();
        html! { <Button label={words.say(label)} {look} on={Callback::from(move |()| ask.emit(Ask::Seen(there)))} /> }
    };
    html! { <>
        <p>{ words.say_with("is-it-there", &[("file", Arg::Text(name))]) }</p>
        <p>{ words.say("is-it-there-move") }</p>
        <div class="dialog-actions">
            { say("it-is-there", ButtonLook::Go, true) }
            { say("it-is-not-there", ButtonLook::Plain, false) }
        </div>
    </> }
}

/// The program had stopped: what that means for the case, and the offer to save it now.
fn restarted(screen: &Screen, place: &str, look: &Look) -> Html {
    let words = &screen.words;
    let place = (!place.is_empty())
        .then(|| html! { <p class="hint">{ words.say_with("restarted-place", &[("place", Arg::Text(place))]) }</p> });
    let save = sealed_text(Content::Case, false, look, screen).map(|_| {
        let ask = screen.ask.clone();
        let on = Callback::from(move |()| ask.emit(Ask::Dialog(Some(Dialog::SaveSealed(Content::Case)))));
        html! { <Button label={words.say("outputs-save-case")} look={ButtonLook::Go} {on} /> }
    });
    html! { <>
        <p role="alert">{ words.say("restarted-text") }</p>
        <p>{ words.say("restarted-check") }</p>
        { place }
        <div class="dialog-actions">{ save }{ close(screen, "go-on") }</div>
    </> }
}

fn opened(screen: &Screen, case: &Case, sealed: bool, look: &Look) -> Html {
    let words = &screen.words;
    let take = |reassess: bool| {
        let (act, ask, case) = (screen.act.clone(), screen.ask.clone(), case.clone());
        Callback::from(move |()| {
            act.emit(Action::Replace(Box::new(case.clone())));
            if reassess {
                act.emit(Action::Reassess);
            }
            ask.emit(Ask::Dialog(None));
            ask.emit(Ask::Turn(Turn::Next));
        })
    };
    let replaces = (!look.case.is_new()).then(|| html! { <p class="problem">{ words.say("opened-replaces") }</p> });
    let plain =
        (!sealed && !case.training).then(|| html! { <p class="outputs-warning">{ words.say("opened-plain") }</p> });
    let beside = {
        let (ask, case) = (screen.ask.clone(), case.clone());
        Callback::from(move |()| ask.emit(Ask::Joint(Some(Box::new(case.clone())))))
    };
    // What another office handed over is first of all theirs.
    let (of_theirs, of_ours) = match case.handed_over {
        Some(_) => (ButtonLook::Go, ButtonLook::Plain),
        None => (ButtonLook::Plain, ButtonLook::Go),
    };
    html! { <>
        { handed_over(screen, case) }
        <p>{ words.say("opened-beside-text") }</p>
        <div class="dialog-actions"><Button label={words.say("opened-beside")} look={of_theirs} on={beside} /></div>
        <p>{ words.say("opened-text") }</p>
        <p>{ words.say("opened-anew") }</p>
        { plain }
        { replaces }
        <div class="dialog-actions">
            <Button label={words.say("opened-continue")} on={take(false)} />
            <Button label={words.say("opened-reassess")} look={of_ours} on={take(true)} />
            { close(screen, "opened-keep") }
        </div>
    </> }
}
