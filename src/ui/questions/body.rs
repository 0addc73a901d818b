//! The answers of a question, by its kind.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::events::Events;
use super::field::{Props, Recorder};
use super::quiet::{self, Reader};
use crate::domain::answer::{Answer, Code, Value};
use crate::domain::date::DateText;
use crate::domain::input;
use crate::domain::instrument::Kind;
use crate::ui::kit::{Also, ChoiceOption, Choices, DateField, TextField, Ticks, beside, in_both};
use crate::ui::screen::Screen;
use crate::wording::Words;

/// The answers of a question, in the words of whoever reads it.
pub fn body(props: &Props, screen: &Screen, question: &str, reader: Reader) -> Html {
    let (item, words) = (props.item.0, &screen.words);
    let label = AttrValue::from(question.to_owned());
    let record = {
        let (on, id) = (props.on.clone(), item.id.clone());
        move |answer: Answer| on.emit(Recorder::Answer(id.clone(), answer))
    };
    let entry = props.entry.clone();
    let choose = {
        let record = record.clone();
        Callback::from(move |code: AttrValue| record(quiet::answer(&code, &entry)))
    };
    let rest = |field: Html| {
        let chosen = quiet::chosen(&props.entry.answer);
        let label = in_both(screen, |words| {
            words.say(if reader == Reader::Worker { "instead-of-answer" } else { "person-instead" })
        });
        let also = Also::of(screen, |words| quiet::quiet(item, words, reader));
        html! { <>{ field }<Choices {label} options={quiet::quiet(item, words, reader)} {also} {chosen} on_choose={choose.clone()} /></> }
    };
    match item.kind {
        Kind::Choice => {
            let (options, chosen) =
                (quiet::options(item, screen.catalogue, words, reader), quiet::chosen(&props.entry.answer));
            let also = Also::of(screen, |words| quiet::options(item, screen.catalogue, words, reader));
            html! { <Choices label={label.clone()} inside=true {options} {also} {chosen} on_choose={choose.clone()} digits={reader == Reader::Worker} /> }
        }
        Kind::Multi => rest(multi(props, screen, &label, reader, record)),
        Kind::Text | Kind::Number => {
            let value = match &props.entry.answer {
                Answer::Given(Value::Text(text) | Value::Number(text)) => text.clone(),
                _ => String::new(),
            };
            let number = item.kind == Kind::Number;
            let on_type = Callback::from(move |text: String| {
                record(typed(
                    text.trim().is_empty() && text.is_empty(),
                    if number { Value::Number(text) } else { Value::Text(text) },
                ));
            });
            let problem = input::problem(&props.entry.answer, props.today).map(input::Problem::code);
            rest(
                html! { <TextField label={label.clone()} label_hidden=true {value} {on_type} {problem} long={!number} /> },
            )
        }
        Kind::Date => {
            let value = match &props.entry.answer {
                Answer::Given(Value::Date(date)) => date.0.clone(),
                _ => String::new(),
            };
            let on_type =
                Callback::from(move |text: String| record(typed(text.is_empty(), Value::Date(DateText(text)))));
            let problem = input::problem(&props.entry.answer, props.today).map(input::Problem::code);
            let also = beside(screen, |words| words.say("date"));
            rest(html! { <DateField label={words.say("date")} {also} {value} {on_type} {problem} /> })
        }
        Kind::Events => {
            let events = match &props.entry.answer {
                Answer::Given(Value::Events(events)) => events.clone(),
                _ => Vec::new(),
            };
            let on = Callback::from(move |events: Vec<_>| record(typed(events.is_empty(), Value::Events(events))));
            rest(html! { <Events item={props.item} {events} today={props.today} {on} /> })
        }
    }
}

fn typed(blank: bool, value: Value) -> Answer {
    if blank { Answer::Empty } else { Answer::Given(value) }
}

fn multi(props: &Props, screen: &Screen, label: &AttrValue, reader: Reader, record: impl Fn(Answer) + 'static) -> Html {
    let (item, words) = (props.item.0, &screen.words);
    let given: Option<BTreeSet<Code>> = match &props.entry.answer {
        Answer::Given(Value::Multi(codes)) => Some(codes.clone()),
        _ => None,
    };
    let rows = |words: &Words| {
        let mut options: Vec<ChoiceOption> = quiet::options(item, screen.catalogue, words, reader);
        options.retain(|option| !option.code.starts_with('~'));
        options.push(ChoiceOption {
            code: AttrValue::from(quiet::NONE_OF_THESE),
            label: AttrValue::from(reader.state(words, "none")),
            quiet: true,
        });
        options
    };
    let (options, also) = (rows(words), Also::of(screen, rows));
    let ticked: Vec<AttrValue> = match &given {
        Some(codes) if codes.is_empty() => vec![AttrValue::from(quiet::NONE_OF_THESE)],
        Some(codes) => codes.iter().map(|code| AttrValue::from(code.0.clone())).collect(),
        None => Vec::new(),
    };
    let on_tick = Callback::from(move |(code, on): (AttrValue, bool)| {
        let mut codes = given.clone().unwrap_or_default();
        match (code.as_str(), on) {
            (quiet::NONE_OF_THESE, true) => return record(Answer::Given(Value::Multi(BTreeSet::new()))),
            (quiet::NONE_OF_THESE, false) => return record(Answer::Empty),
            (code, true) => drop(codes.insert(Code::from(code))),
            (code, false) => drop(codes.remove(&Code::from(code))),
        }
        record(typed(codes.is_empty(), Value::Multi(codes)));
    });
    html! { <Ticks label={label.clone()} inside=true {options} {also} {ticked} {on_tick} /> }
}
