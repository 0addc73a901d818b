//! What stands below the answers of a question: a reason, a note, what to come back to.

use yew::prelude::*;

use super::field::{Props, Recorder};
use crate::domain::answer::{Answer, ItemId, Value};
use crate::domain::input;
use crate::domain::instrument::Item;
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook, Disclosure, TextField, Tick, beside};
use crate::ui::screen::{Ask, Screen};

pub fn reason(props: &Props, screen: &Screen) -> Html {
    let words = &screen.words;
    let Answer::NotApplicable(reason) = &props.entry.answer else { return Html::default() };
    let (on, id) = (props.on.clone(), props.item.0.id.clone());
    let on_type = Callback::from(move |text| on.emit(Recorder::Answer(id.clone(), Answer::NotApplicable(text))));
    let problem = input::text_problem(reason).map(input::Problem::code);
    let hint = Some(AttrValue::from(words.say("not-applicable-open")));
    html! { <TextField label={words.say("not-applicable-reason")} also={beside(screen, |words| words.say("not-applicable-reason"))} {hint} value={reason.clone()} {on_type} {problem} /> }
}

pub fn foot(props: &Props, screen: &Screen, node: &NodeRef) -> Html {
    let (item, words) = (props.item.0, &screen.words);
    let emit = |make: fn(ItemId) -> Recorder| {
        let (on, id) = (props.on.clone(), item.id.clone());
        Callback::from(move |()| on.emit(make(id.clone())))
    };
    let flag =
        if props.entry.flagged { emit(|id| Recorder::Flag(id, false)) } else { emit(|id| Recorder::Flag(id, true)) };
    let clear = (props.entry.answer != Answer::Empty).then(|| {
        let (clear, node) = (emit(|id| Recorder::Answer(id, Answer::Empty)), node.clone());
        let clear = Callback::from(move |()| {
            // The button goes with the answer, so the focus moves to the question.
            dom::focus(&node);
            clear.emit(());
        });
        html! { <Button key="clear" label={words.say("clear-answer")} name={Some(format!("{}: {}", words.say("clear-answer"), words.short(item.id.as_str())))} on={clear} look={ButtonLook::Quiet} /> }
    });
    let name = format!("{}: {}", words.say("come-back"), words.short(item.id.as_str()));
    html! {
        <div class="question-foot">
            { note(props, screen) }
            <div class="question-actions">
                <Button key="flag" label={words.say("come-back")} {name} pressed={Some(props.entry.flagged)} on={flag} look={ButtonLook::Quiet} />
                { turn_round(item, screen) }
                { clear }
            </div>
        </div>
    }
}

/// The way to give the screen to the person, for questions that are put to them in writing.
fn turn_round(item: &Item, screen: &Screen) -> Html {
    if screen.words_of_person().person_question(item.id.as_str()).is_none() {
        return Html::default();
    }
    let (ask, id) = (screen.ask.clone(), item.id.clone());
    let on = Callback::from(move |()| ask.emit(Ask::Person(Some(id.clone()))));
    let label = screen.words.say("person-show");
    let name = format!("{label}: {}", screen.words.short(item.id.as_str()));
    html! { <Button key="person" {label} {name} {on} look={ButtonLook::Quiet} /> }
}

fn note(props: &Props, screen: &Screen) -> Html {
    let words = &screen.words;
    let item = props.item.0;
    let key = format!("item-{}", item.id.as_str());
    let label = words.attr(&key, "note").unwrap_or_else(|| words.say(if item.words { "note-words" } else { "note" }));
    let on_type = {
        let (on, id) = (props.on.clone(), item.id.clone());
        Callback::from(move |text| on.emit(Recorder::Note(id.clone(), text)))
    };
    let problem = input::text_problem(&props.entry.note).map(input::Problem::code);
    let free_text = !props.entry.note.is_empty()
        || matches!(&props.entry.answer, Answer::Given(Value::Text(_)) | Answer::NotApplicable(_));
    let release = free_text.then(|| {
        let (on, id) = (props.on.clone(), item.id.clone());
        let tick = Callback::from(move |released| on.emit(Recorder::Release(id.clone(), released)));
        html! { <Tick key="release" label={words.say("release-text")} also={beside(screen, |words| words.say("release-text"))} ticked={props.entry.text_released} on={tick} quiet=true /> }
    });
    let field = html! { <>
        <TextField label={label.clone()} label_hidden={!item.words} hint={AttrValue::from(words.say("note-hint"))} value={props.entry.note.clone()} {on_type} long=true {problem} />
    </> };
    let field = if item.words {
        field
    } else {
        let name = format!("{label}: {}", words.short(item.id.as_str()));
        html! { <Disclosure summary={label} {name} open={!props.entry.note.is_empty()}>{ field }</Disclosure> }
    };
    html! { <><div key="note" class="note">{ field }</div>{ release }</> }
}
