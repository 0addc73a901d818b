//! The dialog for what the worker may choose for this session.

use std::rc::Rc;

use yew::prelude::*;

use super::keys::{FREE, Keys, SaveKey};
use super::pin::PinForm;
use super::state::{Guard, GuardAsk};
use super::time::{Span, Times};
use crate::ui::kit::{Button, ChoiceOption, SelectField};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Screen, use_screen};
use crate::wording::{Arg, Words};

const COVER_AFTER: [Span; 6] =
    [Span::seconds(30), Span::minutes(1), Span::minutes(2), Span::minutes(5), Span::minutes(10), Span::minutes(30)];
const WIPE_AFTER: [Span; 7] = [
    Span::minutes(5),
    Span::minutes(10),
    Span::minutes(15),
    Span::minutes(30),
    Span::minutes(60),
    Span::minutes(120),
    Span::minutes(240),
];

/// Properties of [`SettingsDialog`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The guard.
    pub guard: Rc<Guard>,
}

/// The settings. They hold until the next wipe.
#[component]
pub fn SettingsDialog(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let ask = |what: Ask| {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(what.clone()))
    };
    html! {
        <div class="settings">
            <p>{ words.say("settings-text") }</p>
            { times(&screen, props.guard.times) }
            { keys(&screen, props.guard.keys) }
            <h3>{ words.say("settings-pin") }</h3>
            <p>{ words.part("settings-pin", "text") }</p>
            <PinForm set={props.guard.has_pin()} />
            <div class="dialog-actions">
                <Button label={words.say("close")} on={ask(Ask::Dialog(None))} />
                <Button label={words.say("page-knows")} on={ask(Ask::Go(Page::Knows))} />
            </div>
        </div>
    }
}

fn times(screen: &Screen, times: Times) -> Html {
    let words = &screen.words;
    let cover = after(screen, &COVER_AFTER, times.cover, move |span| times.with_cover(span));
    let wipe = after(screen, &WIPE_AFTER, times.wipe, move |span| times.with_wipe(span));
    html! { <>
        <h3>{ words.say("settings-idle") }</h3>
        <SelectField label={words.say("settings-cover-after")} options={cover.0} chosen={cover.1} on_choose={cover.2} needed=true />
        <SelectField label={words.say("settings-wipe-after")} options={wipe.0} chosen={wipe.1} on_choose={wipe.2} needed=true />
        <p class="hint">{ words.part("settings-idle", "text") }</p>
    </> }
}

type List = (Vec<ChoiceOption>, Option<AttrValue>, Callback<Option<AttrValue>>);

/// A list of times, with the one that holds among them.
fn after(screen: &Screen, offered: &[Span], now: Span, with: impl Fn(Span) -> Times + 'static) -> List {
    let mut spans: Vec<Span> = offered.to_vec();
    spans.push(now);
    spans.sort_unstable();
    spans.dedup();
    let code = |span: Span| AttrValue::from(span.in_seconds().to_string());
    let options = spans.iter().map(|span| option(code(*span), length(&screen.words, *span))).collect();
    let ask = screen.ask.clone();
    let choose = Callback::from(move |chosen: Option<AttrValue>| {
        if let Some(span) = spans.iter().find(|span| Some(code(**span)) == chosen) {
            ask.emit(Ask::Guard(GuardAsk::Times(with(*span))));
        }
    });
    (options, Some(code(now)), choose)
}

fn option(code: AttrValue, label: String) -> ChoiceOption {
    ChoiceOption { code, label: AttrValue::from(label), quiet: false }
}

fn length(words: &Words, span: Span) -> String {
    match span.in_minutes() {
        Some(minutes) => words.say_with("minutes", &[("count", Arg::Count(minutes))]),
        None => words.say_with("seconds", &[("count", Arg::Count(span.in_seconds()))]),
    }
}

fn keys(screen: &Screen, keys: Keys) -> Html {
    let words = &screen.words;
    let none = option(AttrValue::from("none"), words.say("key-none"));
    let usual = option(AttrValue::from("usual"), words.part("key-save", "keys"));
    let free = FREE.into_iter().map(|key| option(AttrValue::from(key), key.to_owned()));
    let leaves: Vec<ChoiceOption> = std::iter::once(none.clone()).chain(free.clone()).collect();
    let unused = free.filter(|key| keys.leave != Some(key.code.as_str()));
    let saves: Vec<ChoiceOption> = [usual, none].into_iter().chain(unused).collect();
    let saved = match keys.save {
        SaveKey::Usual => "usual",
        SaveKey::Free(key) => key,
        SaveKey::Off => "none",
    };
    let on = |with: fn(Keys, &str) -> Keys| {
        let ask = screen.ask.clone();
        Callback::from(move |code: Option<AttrValue>| {
            ask.emit(Ask::Guard(GuardAsk::Keys(with(keys, code.as_deref().unwrap_or_default()))));
        })
    };
    let (on_leave, on_save) =
        (on(|keys, code| keys.with_leave(known(code))), on(|keys, code| keys.with_save(save(code))));
    html! { <>
        <h3>{ words.say("settings-keys") }</h3>
        <SelectField label={words.say("settings-leave-key")} options={leaves} chosen={AttrValue::from(keys.leave.unwrap_or("none"))} on_choose={on_leave} needed=true />
        <p class="hint">{ words.say("leave-history") }</p>
        <SelectField label={words.say("settings-save-key")} options={saves} chosen={AttrValue::from(saved)} on_choose={on_save} needed=true />
    </> }
}

fn known(code: &str) -> Option<&'static str> {
    FREE.into_iter().find(|key| *key == code)
}

fn save(code: &str) -> SaveKey {
    if code == "usual" { SaveKey::Usual } else { known(code).map_or(SaveKey::Off, SaveKey::Free) }
}
