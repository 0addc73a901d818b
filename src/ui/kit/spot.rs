//! Where the focus was last, so that it can go back there when something that took it is gone.
//!
//! Every control of this kit remembers itself here when the focus reaches it. What takes the focus
//! for a while, such as a dialog, has a spot of its own, so that its controls are not remembered.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::dom;

/// The place of the focus. Equal only to itself.
#[derive(Debug, Clone, Default)]
pub struct Spot(Rc<RefCell<NodeRef>>);

impl PartialEq for Spot {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Spot {
    /// Puts the focus back where it was, or on `home` if that place is gone.
    pub fn go_back(&self, home: &NodeRef) {
        let last = self.0.borrow().clone();
        dom::focus(if last.get().is_some() { &last } else { home });
    }
}

/// What an element calls when the focus reaches it or something inside it: `onfocusin`, since Yew
/// hears nothing that does not bubble.
#[hook]
pub fn use_spot(node: &NodeRef) -> Callback<FocusEvent> {
    let spot = use_context::<Spot>();
    let node = node.clone();
    Callback::from(move |event: FocusEvent| {
        if let Some(spot) = &spot {
            // The innermost is the one to come back to.
            event.stop_propagation();
            spot.0.replace(node.clone());
        }
    })
}

/// Properties of [`Apart`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What takes the focus for a while.
    pub children: Html,
}

/// Keeps the controls inside from being remembered outside.
#[component]
pub fn Apart(props: &Props) -> Html {
    let own = use_memo((), |()| Spot::default());
    html! { <ContextProvider<Spot> context={(*own).clone()}>{ props.children.clone() }</ContextProvider<Spot>> }
}
