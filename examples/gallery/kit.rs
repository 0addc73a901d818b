//! Buttons, fields, choices and disclosures.

use waymark::ui::kit::{
    Button, ButtonLook, ChoiceOption, Choices, DateField, Disclosure, SelectField, TextField, Tick, Ticks,
};
use waymark::wording::Words;
use yew::prelude::*;

fn option(code: &'static str, label: String, quiet: bool) -> ChoiceOption {
    ChoiceOption { code: AttrValue::from(code), label: AttrValue::from(label), quiet }
}

/// Buttons, fields, choices and disclosures.
pub fn kit(words: &Words) -> Html {
    let say = |id: &str| AttrValue::from(words.say(id));
    let looks = [ButtonLook::Plain, ButtonLook::Go, ButtonLook::Quiet, ButtonLook::Leave];
    let buttons = looks.into_iter().map(|look| html! { <Button label={say("go-on")} {look} on={Callback::noop()} /> });
    let options = || {
        let plain = ["yes", "suspected", "no"].map(|code| option(code, words.part("options-std", code), false));
        let quiet = ["not-known", "declined"].map(|code| option(code, words.part("answer-states", code), true));
        plain.into_iter().chain(quiet).collect::<Vec<_>>()
    };
    let chosen = |code: &'static str| Some(AttrValue::from(code));
    let field = |value: &'static str, problem: Option<&'static str>, long: bool| {
        html! { <TextField label={say("note")} hint={say("note-hint")} {value} on_type={Callback::noop()} {problem} {long} /> }
    };
    html! { <>
        <section class="card"><div class="actions">
            { buttons.collect::<Html>() }
            <Button label={say("come-back")} look={ButtonLook::Quiet} pressed=true on={Callback::noop()} />
            <Button label={say("show-steps")} expanded=true on={Callback::noop()} />
        </div></section>
        <section class="card">
            <Choices label={say("stage")} options={options()} chosen={None::<AttrValue>} on_choose={Callback::noop()} digits=true />
            <Choices label={say("stage")} options={options()} chosen={chosen("suspected")} on_choose={Callback::noop()} />
            <Choices label={say("stage")} options={options()} chosen={chosen("declined")} on_choose={Callback::noop()} />
            <Ticks label={say("stage")} options={options()} ticked={vec![AttrValue::from("yes"), AttrValue::from("declined")]} on_tick={Callback::noop()} />
            <Tick label={say("release-text")} ticked=true on={Callback::noop()} quiet=true />
        </section>
        <section class="card">
            { field("", None, false) }
            { field("2026-13-40", Some("no-date"), false) }
            { field("", None, true) }
            <TextField label={say("note")} value="secret" masked=true on_type={Callback::noop()} />
            <DateField label={say("date")} value="2026-11-23" on_type={Callback::noop()} />
            <SelectField label={say("stage")} options={options()} chosen={chosen("no")} on_choose={Callback::noop()} />
        </section>
        <section class="card">
            <Disclosure summary={say("why-we-ask")}><p>{ say("welcome-limits") }</p></Disclosure>
            <Disclosure summary={say("why-we-ask")} open=true><p>{ say("welcome-limits") }</p></Disclosure>
        </section>
    </> }
}
