//! One of several: native radio buttons without a name.
//!
//! Browsers write the names of radio buttons to disk, so there are none; the arrow keys and the
//! single tab stop that a name would give are made here instead.

use yew::prelude::*;

use super::faults::use_refused;
use super::spot::use_spot;
use crate::ui::dom;
use crate::ui::screen::Screen;
use crate::wording::{Language, Words};

/// One option.
#[derive(Debug, Clone, PartialEq)]
pub struct Option {
    /// Handed back when it is chosen. Never put into the page.
    pub code: AttrValue,
    /// What it says.
    pub label: AttrValue,
    /// In the quieter row.
    pub quiet: bool,
}

/// What the options say in the language beside.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Also(std::option::Option<(&'static Language, Vec<Option>)>);

/// The same in the language beside, if there is one.
pub fn beside(screen: &Screen, say: impl Fn(&Words) -> String) -> Html {
    let Some(words) = &screen.beside else { return Html::default() };
    let language = words.language();
    html! { <span class="beside" lang={language.code} dir={language.dir}>{ say(words) }</span> }
}

/// A name that is only heard, or stands where nothing can be marked as another language: in both languages.
pub fn in_both(screen: &Screen, say: impl Fn(&Words) -> String) -> AttrValue {
    const ISOLATED: [char; 2] = ['\u{2068}', '\u{2069}'];
    let own = say(&screen.words);
    let [begin, end] = ISOLATED;
    AttrValue::from(match &screen.beside {
        Some(words) => format!("{own} · {begin}{}{end}", say(words)),
        None => own,
    })
}

impl Also {
    /// The options as another language says them; nothing while no language is shown beside.
    pub fn of(screen: &Screen, options: impl Fn(&Words) -> Vec<Option>) -> Self {
        Self(screen.beside.as_ref().map(|words| (words.language(), options(words))))
    }

    /// An option as it stands under its own wording.
    pub fn draw(&self, code: &AttrValue) -> Html {
        let Some((language, options)) = &self.0 else { return Html::default() };
        let label = options.iter().find(|option| option.code == *code).map(|option| &option.label);
        html! { <span class="beside" lang={language.code} dir={language.dir}>{ label }</span> }
    }
}

/// Properties of [`Choices`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What the group is called.
    pub label: AttrValue,
    /// The group is already inside a fieldset whose legend names it. A second group with the same
    /// name would be read out twice.
    #[prop_or_default]
    pub inside: bool,
    /// The options, in order.
    pub options: Vec<Option>,
    /// What they say in the language beside.
    #[prop_or_default]
    pub also: Also,
    /// The code of the chosen one.
    pub chosen: std::option::Option<AttrValue>,
    /// Called with the code.
    pub on_choose: Callback<AttrValue>,
    /// Show the digits that choose, and listen to them.
    #[prop_or_default]
    pub digits: bool,
}

/// A group of radio buttons.
#[component]
pub fn Choices(props: &Props) -> Html {
    let group = use_node_ref();
    let ordered = in_order(&props.options);
    let codes: Vec<AttrValue> = ordered.iter().map(|option| option.code.clone()).collect();
    let stop = ordered.iter().position(|option| Some(&option.code) == props.chosen.as_ref()).unwrap_or(0);
    let draw = |(at, option): (usize, &&Option)| {
        let digit = (props.digits && !option.quiet && at < 9).then(|| at + 1);
        html! {
            <Radio key={option.code.to_string()} option={(*option).clone()} also={props.also.draw(&option.code)} place={at + 1} of={ordered.len()}
                chosen={props.chosen.as_ref() == Some(&option.code)} stop={at == stop} {digit} on_choose={props.on_choose.clone()} />
        }
    };
    let row = |quiet: bool, class: &'static str| {
        let drawn: Vec<Html> =
            ordered.iter().enumerate().filter(|(_, option)| option.quiet == quiet).map(draw).collect();
        (!drawn.is_empty()).then(|| html! { <div {class}>{ drawn.into_iter().collect::<Html>() }</div> })
    };
    let three = ordered.iter().filter(|option| !option.quiet).count() == 3;
    let (main, quiet) =
        (row(false, if three { "options options-three" } else { "options" }), row(true, "options-quiet"));
    let onkeydown = keys(&group, codes, props);
    let refused = use_refused();
    let invalid = refused.as_ref().map(|_| "true");
    let problem = refused.as_ref().map(|problem| html! { <p class="problem">{ problem }</p> });
    // Inside a fieldset the group is heard only for what is wrong with it, and is called so.
    let name = match (props.inside, refused) {
        (true, refused) => refused,
        (false, Some(refused)) => Some(AttrValue::from(format!("{}. {refused}", props.label))),
        (false, None) => Some(props.label.clone()),
    };
    let role = name.as_ref().map(|_| "radiogroup");
    html! { <div ref={group} class="choices" {role} aria-label={name} aria-invalid={invalid} {onkeydown}>{ problem }{ main }{ quiet }</div> }
}

/// The options as they are shown: the quiet ones last.
pub fn in_order(options: &[Option]) -> Vec<&Option> {
    let main = options.iter().filter(|option| !option.quiet);
    main.chain(options.iter().filter(|option| option.quiet)).collect()
}

/// Arrows move and choose; digits choose where they are shown.
fn keys(group: &NodeRef, codes: Vec<AttrValue>, props: &Props) -> Callback<KeyboardEvent> {
    let (group, on_choose, digits) = (group.clone(), props.on_choose.clone(), props.digits);
    Callback::from(move |event: KeyboardEvent| {
        if !digits && is_digit(&event) {
            // Nor may they choose in a group around this one.
            event.stop_propagation();
            return;
        }
        let Some(at) = dom::radio_target(&group, &event, codes.len()) else { return };
        if let Some(code) = codes.get(at) {
            event.prevent_default();
            event.stop_propagation();
            dom::focus_control(&group, at);
            on_choose.emit(code.clone());
        }
    })
}

/// Whether a key is a digit.
pub fn is_digit(event: &KeyboardEvent) -> bool {
    matches!(event.key().as_bytes(), [b'0'..=b'9'])
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct RadioProps {
    option: Option,
    also: Html,
    /// Counted from 1.
    place: usize,
    of: usize,
    chosen: bool,
    /// The one that the tab key reaches.
    stop: bool,
    digit: std::option::Option<usize>,
    on_choose: Callback<AttrValue>,
}

#[component]
fn Radio(props: &RadioProps) -> Html {
    let node = use_node_ref();
    let onfocusin = use_spot(&node);
    let onchange = {
        let (code, on_choose) = (props.option.code.clone(), props.on_choose.clone());
        Callback::from(move |_: Event| on_choose.emit(code.clone()))
    };
    let digit = props.digit.map(|digit| html! { <kbd aria-hidden="true" data-digit={digit.to_string()}></kbd> });
    let class =
        classes!("option", props.option.quiet.then_some("option-quiet"), props.chosen.then_some("option-chosen"));
    html! {
        <label {class}>
            <input ref={node} type="radio" autocomplete="off" checked={props.chosen} {onchange} {onfocusin}
                tabindex={if props.stop { "0" } else { "-1" }}
                aria-posinset={props.place.to_string()} aria-setsize={props.of.to_string()} />
            <span class="option-text">{ &props.option.label }{ props.also.clone() }</span>
            { digit }
        </label>
    }
}
