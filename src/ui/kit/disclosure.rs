//! A line that opens.

use yew::prelude::*;

use super::spot::use_spot;

/// Properties of [`Disclosure`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The line.
    pub summary: AttrValue,
    /// What it is called, told apart from the others of the page that say the same.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// More classes.
    #[prop_or_default]
    pub class: Classes,
    /// Open from the start.
    #[prop_or_default]
    pub open: bool,
    /// What it shows.
    pub children: Html,
}

/// A native disclosure. Once shown, it is opened and closed by the person alone.
#[component]
pub fn Disclosure(props: &Props) -> Html {
    let line = use_node_ref();
    let onfocusin = use_spot(&line);
    // Kept as it was at first: what is typed inside must never close it, nor open it again.
    let open = use_state(|| props.open);
    html! {
        <details class={classes!("disclosure", props.class.clone())} open={*open}>
            <summary ref={line} {onfocusin} aria-label={props.name.clone()}>{ &props.summary }</summary>
            <div class="disclosure-body">{ props.children.clone() }</div>
        </details>
    }
}
