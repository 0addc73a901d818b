//! Any number of several, or one: native checkboxes.

use yew::prelude::*;

use super::choices::{Also, Option, in_order};
use super::spot::use_spot;
use crate::ui::dom;

/// Properties of [`Ticks`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What the group is called.
    pub label: AttrValue,
    /// The group is already inside a fieldset whose legend names it.
    #[prop_or_default]
    pub inside: bool,
    /// The options, in order.
    pub options: Vec<Option>,
    /// What they say in the language beside.
    #[prop_or_default]
    pub also: Also,
    /// The codes that are ticked.
    pub ticked: Vec<AttrValue>,
    /// Called with the code and whether it is now ticked.
    pub on_tick: Callback<(AttrValue, bool)>,
}

/// A group of checkboxes.
#[component]
pub fn Ticks(props: &Props) -> Html {
    let draw = |option: &&Option| {
        let (code, on_tick) = (option.code.clone(), props.on_tick.clone());
        let on = Callback::from(move |ticked: bool| on_tick.emit((code.clone(), ticked)));
        html! {
            <Tick key={option.code.to_string()} label={option.label.clone()} also={props.also.draw(&option.code)} ticked={props.ticked.contains(&option.code)} {on} quiet={option.quiet} />
        }
    };
    let ordered = in_order(&props.options);
    let row = |quiet: bool, class: &'static str| {
        let drawn: Vec<Html> = ordered.iter().filter(|option| option.quiet == quiet).map(draw).collect();
        (!drawn.is_empty()).then(|| html! { <div {class}>{ drawn.into_iter().collect::<Html>() }</div> })
    };
    let (role, name) = if props.inside { (None, None) } else { (Some("group"), Some(props.label.clone())) };
    html! { <div class="choices" {role} aria-label={name}>{ row(false, "options") }{ row(true, "options-quiet") }</div> }
}

/// Properties of [`Tick`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct TickProps {
    /// What it says.
    pub label: AttrValue,
    /// What it says in the language beside.
    #[prop_or_default]
    pub also: Html,
    /// Whether it is ticked.
    pub ticked: bool,
    /// Called with the new state.
    pub on: Callback<bool>,
    /// In the quieter look.
    #[prop_or_default]
    pub quiet: bool,
    /// Why a button did nothing while it was not ticked, in words: said once.
    #[prop_or_default]
    pub refused: std::option::Option<AttrValue>,
}

/// One checkbox.
#[component]
pub fn Tick(props: &TickProps) -> Html {
    let node = use_node_ref();
    let onfocusin = use_spot(&node);
    let on = props.on.clone();
    let onchange = Callback::from(move |event: Event| on.emit(dom::is_ticked(&event)));
    let class = classes!("option", props.quiet.then_some("option-quiet"), props.ticked.then_some("option-chosen"));
    let invalid = props.refused.as_ref().map(|_| "true");
    // Heard with the field, as the problem of any other.
    let name = props.refused.as_ref().map(|said| format!("{}. {said}", props.label));
    let refused = props.refused.as_ref().map(|said| html! { <span class="problem" role="alert">{ said }</span> });
    html! {
        <label {class}>
            <input ref={node} type="checkbox" autocomplete="off" checked={props.ticked} aria-label={name} aria-invalid={invalid} {onchange} {onfocusin} />
            <span class="option-text">{ &props.label }{ props.also.clone() }{ refused }</span>
        </label>
    }
}
