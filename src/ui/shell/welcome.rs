//! The start page.

use yew::prelude::*;

use crate::domain::case::{Action, MeetingStage};
use crate::domain::input::{Problem, code_problem};
use crate::ui::kit::{Button, ButtonLook, ChoiceOption, Choices, TextField};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Dialog, Look, OpenJob, Screen, Turn, use_screen};
use crate::ui::shell::languages::Languages;

/// Properties of [`Welcome`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// The start page.
#[component]
pub fn Welcome(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let ask = |what: Ask| {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(what.clone()))
    };
    let stages = MeetingStage::ALL.into_iter().map(|stage| ChoiceOption {
        code: AttrValue::from(stage.code()),
        label: AttrValue::from(words.part("stage", stage.code())),
        quiet: false,
    });
    let act = screen.act.clone();
    let set_stage = Callback::from(move |code: AttrValue| {
        if let Some(stage) = MeetingStage::ALL.into_iter().find(|stage| stage.code() == code.as_str()) {
            act.emit(Action::SetStage(stage));
        }
    });
    let act = screen.act.clone();
    let set_code = Callback::from(move |code: String| act.emit(Action::SetCode(code)));
    let case = &props.look.case;
    let practise = practise(&screen);
    html! {
        <>
            <Languages />
            <div class="card limits"><p>{ words.say("welcome-limits") }</p></div>
            <section class="card">
                <h2>{ words.say("welcome-new") }</h2>
                <TextField label={words.say("case-code")} hint={AttrValue::from(words.say("case-code-hint"))} value={case.code.clone()} on_type={set_code}
                    problem={code_problem(&case.code).map(Problem::code)} />
                <fieldset class="group">
                    <legend class="field-label">{ words.say("stage") }</legend>
                    <Choices label={words.say("stage")} inside=true options={stages.collect::<Vec<_>>()} chosen={Some(AttrValue::from(case.stage.code()))} on_choose={set_stage} />
                    <p class="hint" aria-live="polite">{ words.part("stage", &format!("{}-hint", case.stage.code())) }</p>
                </fieldset>
                <div class="actions">
                    <Button label={words.say(if case.is_new() { "begin" } else { "go-on" })} look={ButtonLook::Go} on={ask(Ask::Turn(Turn::Next))} />
                </div>
            </section>
            <section class="card">
                <h2>{ words.say("welcome-open") }</h2>
                <p>{ words.say("welcome-open-text") }</p>
                <div class="actions">
                    <Button label={words.say("open-case")} on={ask(Ask::Open(OpenJob::Case))} />
                    <Button label={words.say("page-office-key")} look={ButtonLook::Quiet} on={ask(Ask::Go(Page::OfficeKey))} />
                </div>
            </section>
            { practise }
            <section class="card">
                <h2>{ words.say("welcome-more") }</h2>
                <div class="actions">
                    <Button label={words.say("page-emergency")} on={ask(Ask::Go(Page::Emergency))} />
                    <Button label={words.say("page-place")} on={ask(Ask::Go(Page::Place))} />
                    <Button label={words.say("page-rule-book")} on={ask(Ask::Go(Page::RuleBook(None)))} />
                    <Button label={words.say("page-leaflet")} on={ask(Ask::Go(Page::Leaflet))} />
                    <Button label={words.say("dialog-settings")} on={ask(Ask::Dialog(Some(Dialog::Settings)))} />
                    <Button label={words.say("page-knows")} on={ask(Ask::Go(Page::Knows))} />
                    <Button label={words.say("page-about")} on={ask(Ask::Go(Page::About))} />
                </div>
            </section>
        </>
    }
}

/// Practice cases, if any are shipped.
fn practise(screen: &Screen) -> Html {
    let words = &screen.words;
    let cases = crate::shipped::TRAINING_CASES;
    if cases == 0 {
        return Html::default();
    }
    let draw = |at: usize| {
        let ask = screen.ask.clone();
        html! { <Button key={at} label={words.part("practise", &format!("case{}", at + 1))} on={Callback::from(move |()| ask.emit(Ask::Train(at)))} /> }
    };
    html! {
        <section class="card">
            <h2>{ words.say("welcome-practise") }</h2>
            <p>{ words.say("welcome-practise-text") }</p>
            <div class="actions">{ (0..cases).map(draw).collect::<Html>() }</div>
        </section>
    }
}
