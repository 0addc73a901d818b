//! One question with everything that belongs to it.

use yew::prelude::*;

use super::body::body;
use super::foot::{foot, reason};
use super::in_words::{answer_text, trust_line};
use super::quiet::{self, Reader};
use super::theirs::{self, Theirs};
use crate::domain::answer::{Answer, Basis, Entry, ItemId, Value};
use crate::domain::assess::Ended;
use crate::domain::catalogue::Catalogue;
use crate::domain::date::Date;
use crate::domain::instrument::{Gate, GateEffect, Item, Kind, Office};
use crate::ui::dom;
use crate::ui::kit::{Also, Button, ButtonLook, ChoiceOption, Choices, Disclosure, beside, is_digit, use_spot};
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
    /// Why what is recorded does not count any more.
    #[prop_or_default]
    pub ended: Option<Ended>,
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
    let hints = [words.attr(&key, "help"), item.alone.then(|| words.say("ask-alone")), leads_away(item, &screen)];
    // Whoever goes from control to control does not read what stands between.
    let about = hints.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ");
    let about = (!about.is_empty()).then_some(about);
    let [help, alone, leads_away] = hints;
    let help = help.map(|help| html! { <p class="hint">{ help }{ other }</p> });
    let alone = alone.map(|said| html! { <p class="hint hint-alone">{ said }</p> });
    let leads_away = leads_away.map(|said| html! { <p class="hint">{ said }</p> });
    html! {
        <fieldset ref={node.clone()} class="question" tabindex="-1" data-item={item.id.0.clone()} aria-description={about} {onfocusin} onkeydown={digits(props, &screen, &node)}>
            <legend>{ &question }{ beside(&screen, |words| words.question(item.id.as_str())) }</legend>
            { help }
            { alone }
            { leads_away }
            { why(item, words) }
            { earlier(props, &screen, &node) }
            { body(props, &screen, &question, Reader::Worker) }
            { basis(props, &screen) }
            { theirs::view(props, &screen, &node) }
            { reason(props, &screen) }
            { foot(props, &screen, &node) }
        </fieldset>
    }
}

/// Digits choose wherever in the question the focus is, unless something is being typed there.
fn digits(props: &Props, screen: &Screen, node: &NodeRef) -> Callback<KeyboardEvent> {
    let item = props.item.0;
    if item.kind != Kind::Choice {
        return Callback::noop();
    }
    let mut options = quiet::options(item, screen.catalogue, &screen.words, Reader::Worker);
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

/// Said before anybody answers: an answer of this question may change the page.
fn leads_away(item: &Item, screen: &Screen) -> Option<String> {
    let mut gates = screen.catalogue.files().iter().flat_map(|file| &file.gates);
    let may_open =
        |gate: &Gate| gate.effect == GateEffect::Emergency && Catalogue::named_in(&gate.when).contains(&item.id);
    gates.any(may_open).then(|| screen.words.say("opens-emergency"))
}

fn why(item: &'static Item, words: &Words) -> Html {
    let Some(why) = words.why(item.id.as_str()) else { return Html::default() };
    let trust = trust_line(&item.source.trust, words);
    let summary = words.say("why-we-ask");
    let name = format!("{summary}: {}", words.short(item.id.as_str()));
    html! {
        <Disclosure class="why" {summary} {name}>
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
        let answer = answer_text(item, &last.answer, words);
        let line = match last.on.map(|on| words.date(on)) {
            Some(on) => words.say_with("last-time", &[("answer", Arg::Text(&answer)), ("date", Arg::Text(&on))]),
            None => words.say_with("last-time-undated", &[("answer", Arg::Text(&answer))]),
        };
        still_so(props, screen, node, line, Recorder::Confirm(item.id.clone()))
    });
    let ended = props.ended.map(|why| ended(props, screen, node, why));
    html! { <>{ carried }{ last }{ ended }</> }
}

/// An answer that does not count any more, to be given again in one press if it is still so, or does not count yet.
fn ended(props: &Props, screen: &Screen, node: &NodeRef, why: Ended) -> Html {
    let (words, days) = (&screen.words, props.item.0.lasts.days().unwrap_or_default());
    let line = match why {
        // Saying it again would not make it so.
        Ended::NotConfirmed(step) => {
            let message = words.say(&format!("message-{step}"));
            let line = words.say_with("answer-not-confirmed", &[("message", Arg::Text(&message))]);
            return html! { <p class="last-time">{ line }</p> };
        }
        Ended::On(on) => words.say_with("answer-ended", &[("date", Arg::Text(&words.date(on)))]),
        Ended::Undated => words.say_with("book-expiry-days", &[("days", Arg::Count(days.into()))]),
    };
    still_so(props, screen, node, line, Recorder::Answer(props.item.0.id.clone(), props.entry.answer.clone()))
}

fn still_so(props: &Props, screen: &Screen, node: &NodeRef, line: String, recorder: Recorder) -> Html {
    let words = &screen.words;
    let (on, node) = (props.on.clone(), node.clone());
    let confirm = Callback::from(move |()| {
        // The button goes with the line, so the focus moves to the question.
        dom::focus(&node);
        on.emit(recorder.clone());
    });
    let name = format!("{}: {}", words.say("still-so"), words.short(props.item.0.id.as_str()));
    html! { <p class="last-time"><span>{ line }</span><Button label={words.say("still-so")} {name} on={confirm} look={ButtonLook::Quiet} /></p> }
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
        None => Some("basis-missing"),
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
