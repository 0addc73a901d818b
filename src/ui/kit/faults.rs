//! The summary of what stands in the way. At a button that cannot act it takes the focus and is heard with it; each of its
//! lines leads to what mends it.

use yew::prelude::*;

use super::button::{Button, Look};
use crate::ui::dom;
use crate::ui::screen::Screen;

/// The part of a form that [`fault_list`] draws, for [`dom::reveal_part`].
pub const FAULTS: &str = "faults";

/// What stands in the way.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fault {
    /// In words.
    pub said: String,
    /// What stands behind the words.
    pub mark: Html,
    /// Where it is mended, if that is anywhere.
    pub way: Option<Way>,
}

/// The way to where something is mended.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// What the button says.
    pub label: String,
    /// What it is called, told apart from the others.
    pub name: String,
    /// Goes there.
    pub on: Callback<()>,
}

impl Way {
    /// To a part of the form, whose field is called so.
    pub fn to_part(screen: &Screen, root: &NodeRef, part: &'static str, field: &str) -> Self {
        let (label, root) = (screen.words.say("faults-go"), root.clone());
        Self { name: format!("{label}: {field}"), label, on: Callback::from(move |()| dom::reveal_part(&root, part)) }
    }
}

/// Why a form was not accepted, as the field around which it stands says it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Refused(pub Option<AttrValue>);

/// What the field around which this is called was refused for.
#[hook]
pub fn use_refused() -> Option<AttrValue> {
    use_context::<Refused>().and_then(|refused| refused.0)
}

/// A part of a form, for [`dom::reveal_part`], whose field says why it was refused.
pub fn part(name: &'static str, refused: Option<AttrValue>, field: Html) -> Html {
    html! { <div data-part={name}><ContextProvider<Refused> context={Refused(refused)}>{ field }</ContextProvider<Refused>></div> }
}

/// The summary. With a heading it stands at a button that was pressed; without one it comes up by itself, and is said.
pub fn fault_list(heading: Option<String>, faults: &[Fault]) -> Html {
    let row = |(at, fault): (usize, &Fault)| {
        let way = fault.way.clone().map(|Way { label, name, on }| {
            html! { <Button {label} {name} look={Look::Quiet} {on} /> }
        });
        html! { <li key={at}><span>{ &fault.said }{ fault.mark.clone() }</span>{ " " }{ way }</li> }
    };
    let rows: Html = faults.iter().enumerate().map(row).collect();
    let list = (!faults.is_empty()).then(|| html! { <ul class="faults">{ rows }</ul> });
    // Where the focus comes to it, what is said is read with its name.
    let role = if heading.is_some() { "group" } else { "status" };
    let heading = heading.filter(|_| !faults.is_empty());
    let about = heading.as_ref().map(|_| faults.iter().map(|fault| fault.said.as_str()).collect::<Vec<_>>().join(" "));
    let said = heading.as_ref().map(|said| html! { <p class="problem">{ said }</p> });
    html! { <div {role} aria-label={heading} aria-description={about} tabindex="-1" data-part={FAULTS}>{ said }{ list }</div> }
}
