//! A button.

use yew::prelude::*;

use super::spot::use_spot;

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// Framed.
    #[default]
    Plain,
    /// The way on.
    Go,
    /// Text only.
    Quiet,
    /// Leaves.
    Leave,
}

/// Properties of [`Button`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What it says.
    pub label: AttrValue,
    /// What a screen reader says, if more is needed than the label.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// How it looks.
    #[prop_or_default]
    pub look: Look,
    /// Pressed or not, for a switch.
    #[prop_or_default]
    pub pressed: Option<bool>,
    /// Whether what it opens is open, for a button that opens something.
    #[prop_or_default]
    pub expanded: Option<bool>,
    /// Lets the owner put the focus on it.
    #[prop_or_default]
    pub node: Option<NodeRef>,
    /// What it does.
    pub on: Callback<()>,
}

/// A button that is always a button: never disabled, it explains itself when it cannot act.
#[component]
pub fn Button(props: &Props) -> Html {
    let own = use_node_ref();
    let node = props.node.clone().unwrap_or(own);
    let onfocusin = use_spot(&node);
    let class = match props.look {
        Look::Plain => "button",
        Look::Go => "button button-go",
        Look::Quiet => "button button-quiet",
        Look::Leave => "button button-leave",
    };
    let on = props.on.clone();
    let onclick = Callback::from(move |_: MouseEvent| on.emit(()));
    html! {
        <button ref={node} type="button" {class} {onclick} {onfocusin} aria-label={props.name.clone()}
            aria-pressed={props.pressed.map(word)} aria-expanded={props.expanded.map(word)}>
            { &props.label }
        </button>
    }
}

fn word(state: bool) -> &'static str {
    if state { "true" } else { "false" }
}
