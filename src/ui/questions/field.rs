//! One question with everything that belongs to it.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::events::Events;
use super::foot::{foot, reason};
use super::in_words::{answer_text, trust_line};
use super::quiet;
use super::theirs::{self, Theirs};
use crate::domain::answer::{Answer, Basis, Code, Entry, ItemId, Value};
use crate::domain::date::{Date, DateText};
use crate::domain::input;
use crate::domain::instrument::{Item, Kind, Office};
use crate::ui::dom;
use crate::ui::kit::{
    Also, Button, ButtonLook, ChoiceOption, Choices, DateField, Disclosure, TextField, Ticks, is_digit, use_spot,
};
use crate::ui::screen::{Screen, use_screen};
use crate::wording::{Arg, Words};

/// An item of the data, compared by its place and not by its content.
#[derive(Debug, Clone, Copy)]
pub struct ItemRef(pub &'static Item);

impl PartialEq for ItemRef {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// What a question can report. The page decides where it is recorded: in the case, in a
/// country-and-route record, or in the check of a place.
#[derive(Debug, Clone, PartialEq)]
pub enum Recorder {
    /// An answer.
    Answer(ItemId, Answer),
    /// A note.
    Note(ItemId, String),
    /// "Come back to this."
    Flag(ItemId, bool),
    /// Free text may appear in outputs.
    Release(ItemId, bool),
    /// The answer of last time still stands.
    Confirm(ItemId),
    /// The answer of the other office becomes ours too.
    TakeOver(ItemId, Box<Entry>, Office),
}

/// Properties of [`Question`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The item.
    pub item: ItemRef,
    /// What is recorded.
    pub entry: Entry,
    /// What was recorded last time.
    #[prop_or_default]
    pub last: Option<Entry>,
    /// What the other office recorded.
    #[prop_or_default]
    pub theirs: Option<Theirs>,
    /// An earlier yes that still counts.
    #[prop_or_default]
    pub carried: Option<Date>,
    /// Critical for this person now.
    #[prop_or_default]
    pub critical: bool,
    /// Today.
    pub today: Date,
    /// Called with what to record.
    pub on: Callback<Recorder>,
}

/// A question.
#[component]
pub fn Question(props: &Props) -> Html {
    let screen = use_screen();
    let node = use_node_ref();
    let onfocusin = use_spot(&node);
    let words = &screen.words;
    let item = props.item.0;
    let question = words.question(item.id.as_str());
    let key = format!("item-{}", item.id.as_str());
    let other = beside(&screen, |words| words.attr(&key, "help").unwrap_or_default());
    let help = words.attr(&key, "help").map(|help| html! { <p class="hint">{ help }{ other }</p> });
    let alone = item.alone.then(|| html! { <p class="hint hint-alone">{ words.say("ask-alone") }</p> });
    html! {
        <fieldset ref={node.clone()} class="question" tabindex="-1" data-item={item.id.0.clone()} {onfocusin} onkeydown={digits(props, &screen, &node)}>
            <legend>{ &question }{ beside(&screen, |words| words.question(item.id.as_str())) }</legend>
            { help }
            { alone }
            { why(item, words) }
            { earlier(props, &screen, &node) }
            { body(props, &screen, &question) }
            { basis(props, &screen) }
            { theirs::view(props, &screen, &node) }
            { reason(props, words) }
            { foot(props, words, &node) }
        </fieldset>
    }
}

/// The same in the language beside, if there is one.
fn beside(screen: &Screen, say: impl Fn(&Words) -> String) -> Html {
    let Some(words) = &screen.beside else { return Html::default() };
    let language = words.language();
    html! { <span class="beside" lang={language.code} dir={language.dir}>{ say(words) }</span> }
}

/// Digits choose wherever in the question the focus is, unless something is being typed there.
fn digits(props: &Props, screen: &Screen, node: &NodeRef) -> Callback<KeyboardEvent> {
    let item = props.item.0;
    if item.kind != Kind::Choice {
        return Callback::noop();
    }
    let mut options = quiet::options(item, screen.catalogue, &screen.words);
    options.retain(|option| !option.quiet);
    let (on, node, entry) = (props.on.clone(), node.clone(), props.entry.clone());
    Callback::from(move |event: KeyboardEvent| {
        if !is_digit(&event) || dom::is_typing(&event) {
            return;
        }
        // The radio buttons of the answer are the first controls of the question.
        let Some(at) = dom::radio_target(&node, &event, options.len()) else { return };
        if let Some(option) = options.get(at) {
            event.prevent_default();
            dom::focus_control(&node, at);
            on.emit(Recorder::Answer(item.id.clone(), quiet::answer(&option.code, &entry)));
        }
    })
}

fn why(item: &'static Item, words: &Words) -> Html {
    let Some(why) = words.why(item.id.as_str()) else { return Html::default() };
    let trust = trust_line(&item.source.trust, words);
    html! {
        <Disclosure class="why" summary={words.say("why-we-ask")}>
            <p>{ why }</p>
            <p class="trust"><bdi>{ item.id.as_str() }</bdi>{ " · " }{ trust }</p>
        </Disclosure>
    }
}

fn earlier(props: &Props, screen: &Screen, node: &NodeRef) -> Html {
    let words = &screen.words;
    let item = props.item.0;
    let carried = props.carried.map(|on| {
        let on = words.date(on);
        html! { <p class="carried">{ words.say_with("carried-over", &[("date", Arg::Text(&on))]) }</p> }
    });
    let last = props.last.as_ref().filter(|_| props.entry.answer == Answer::Empty).map(|last| {
        let on = last.on.map(|on| words.date(on)).unwrap_or_default();
        let answer = answer_text(item, &last.answer, words);
        let line = words.say_with("last-time", &[("answer", Arg::Text(&answer)), ("date", Arg::Text(&on))]);
        let confirm = {
            let (on, id, node) = (props.on.clone(), item.id.clone(), node.clone());
            Callback::from(move |()| {
                // The button goes with the line, so the focus moves to the question.
                dom::focus(&node);
                on.emit(Recorder::Confirm(id.clone()));
            })
        };
        let name = format!("{}: {}", words.say("still-so"), words.short(item.id.as_str()));
        html! { <p class="last-time"><span>{ line }</span><Button label={words.say("still-so")} {name} on={confirm} look={ButtonLook::Quiet} /></p> }
    });
    html! { <>{ carried }{ last }</> }
}

fn body(props: &Props, screen: &Screen, question: &str) -> Html {
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
        let label = words.say("instead-of-answer");
        let also = Also::of(screen, |words| quiet::quiet(item, words));
        html! { <>{ field }<Choices {label} options={quiet::quiet(item, words)} {also} {chosen} on_choose={choose.clone()} /></> }
    };
    match item.kind {
        Kind::Choice => {
            let (options, chosen) = (quiet::options(item, screen.catalogue, words), quiet::chosen(&props.entry.answer));
            let also = Also::of(screen, |words| quiet::options(item, screen.catalogue, words));
            html! { <Choices label={label.clone()} inside=true {options} {also} {chosen} on_choose={choose.clone()} digits=true /> }
        }
        Kind::Multi => rest(multi(props, screen, &label, record)),
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
            rest(html! { <DateField label={words.say("date")} {value} {on_type} {problem} /> })
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

fn multi(props: &Props, screen: &Screen, label: &AttrValue, record: impl Fn(Answer) + 'static) -> Html {
    let (item, words) = (props.item.0, &screen.words);
    let given: Option<BTreeSet<Code>> = match &props.entry.answer {
        Answer::Given(Value::Multi(codes)) => Some(codes.clone()),
        _ => None,
    };
    let rows = |words: &Words| {
        let mut options: Vec<ChoiceOption> = quiet::options(item, screen.catalogue, words);
        options.retain(|option| !option.code.starts_with('~'));
        options.push(ChoiceOption {
            code: AttrValue::from(quiet::NONE_OF_THESE),
            label: AttrValue::from(words.part("answer-states", "none")),
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

/// What stands behind a "no", one tap away.
fn basis(props: &Props, screen: &Screen) -> Html {
    let (item, words, catalogue) = (props.item.0, &screen.words, screen.catalogue);
    let Answer::Given(Value::Choice { code, basis }) = &props.entry.answer else { return Html::default() };
    if !catalogue.choice(item, code).is_some_and(|choice| choice.basis) {
        return Html::default();
    }
    let bases = |words: &Words| {
        let words = words.clone();
        Basis::ALL.into_iter().map(move |basis| ChoiceOption {
            code: AttrValue::from(basis.code()),
            label: AttrValue::from(words.part("options-basis", basis.code())),
            quiet: false,
        })
    };
    let on_choose = {
        let (on, id, code) = (props.on.clone(), item.id.clone(), code.clone());
        Callback::from(move |chosen: AttrValue| {
            let basis = Basis::ALL.into_iter().find(|basis| basis.code() == chosen.as_str());
            on.emit(Recorder::Answer(id.clone(), Answer::Given(Value::Choice { code: code.clone(), basis })));
        })
    };
    let label = words.say("basis-question");
    let also = Also::of(screen, |words| bases(words).collect());
    let unsettled = match basis {
        None if props.critical => Some("basis-missing"),
        Some(Basis::Impression) if props.critical => Some("basis-impression"),
        _ => None,
    };
    let unsettled = unsettled.map(|id| html! { <p key="hint" class="hint">{ words.say(id) }</p> });
    html! {
        <fieldset class="basis">
            <legend key="legend">{ &label }{ beside(screen, |words| words.say("basis-question")) }</legend>
            <Choices key="choices" {label} inside=true options={bases(words).collect::<Vec<_>>()} {also} chosen={basis.map(|basis| AttrValue::from(basis.code()))} {on_choose} />
            { unsettled }
        </fieldset>
    }
}
