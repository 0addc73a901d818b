//! Where the focus goes when something new is shown on a page.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// What takes the focus when it is used.
const CONTROLS: &str = "input, select, textarea, button, summary";

/// Puts the focus on the element inside `root` that matches `selector` and bears `name` in one of
/// the attributes the selector asks for, once everything that waits to be drawn is drawn. The name
/// is one of the data, never a person's words.
pub fn reveal(root: &NodeRef, selector: &'static str, name: &str) {
    let (root, name) = (root.clone(), name.to_owned());
    let run = move || {
        let found = root.cast::<Element>().and_then(|root| root.query_selector_all(selector).ok());
        let Some(found) = found else { return };
        let elements = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<HtmlElement>().ok());
        let bears = |element: &HtmlElement| {
            let attributes = ["data-rule", "data-item", "data-part"];
            attributes.into_iter().any(|attribute| element.get_attribute(attribute).is_some_and(|value| value == name))
        };
        if let Some(element) = elements.into_iter().find(bears) {
            drop(element.focus());
            element.scroll_into_view();
        }
    };
    gloo::timers::callback::Timeout::new(0, run).forget();
}

/// Puts the focus on the element inside `root` that bears `name` in `data-part`, or on the first
/// control in it, once everything that waits to be drawn is drawn. Whatever is folded around it is
/// opened. Whoever has gone on to another control meanwhile stays there. The name is made of codes
/// and numbers, never of a person's words.
pub fn reveal_part(root: &NodeRef, name: &str) {
    Here::of(root).reveal_part(root, name);
}

/// Where a person is when something is asked for that is shown later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Here(Option<Element>);

impl Here {
    /// What has the focus inside an element now.
    pub fn of(root: &NodeRef) -> Self {
        Self(focused(root))
    }

    /// [`reveal_part`], unless the person has gone on from here.
    pub fn reveal_part(self, root: &NodeRef, name: &str) {
        /// Drawing is done in slices: the part may come, or be moved and lose the focus, a few slices later.
        const SLICES: u8 = 60;
        Search { root: root.clone(), name: name.to_owned(), from: self.0, target: None, held: 0 }.go_on(SLICES);
    }
}

/// A part being looked for.
struct Search {
    root: NodeRef,
    name: String,
    /// What had the focus when the search began.
    from: Option<Element>,
    /// What was given the focus.
    target: Option<HtmlElement>,
    /// For how many slices it has had it.
    held: u8,
}

impl Search {
    fn go_on(mut self, slices: u8) {
        /// When the focus has stayed this many slices, it stays.
        const HELD: u8 = 3;
        let Some(left) = slices.checked_sub(1).filter(|_| self.held < HELD) else { return };
        let run = move || {
            if self.is_elsewhere() {
                return;
            }
            self.target = self.take();
            self.held = if self.target.is_some() { self.held + 1 } else { 0 };
            self.go_on(left);
        };
        gloo::timers::callback::Timeout::new(0, run).forget();
    }

    /// Whether a person has meanwhile gone on to a control of their own choice.
    fn is_elsewhere(&self) -> bool {
        let Some(at) = focused(&self.root) else { return false };
        let is_known = self.from.as_ref() == Some(&at) || self.target.as_deref() == Some(&at);
        !is_known && at.matches(CONTROLS).unwrap_or(false)
    }

    /// Puts the focus on the part, if it is there, and returns what has it then.
    fn take(&self) -> Option<HtmlElement> {
        let found = self.root.cast::<Element>()?.query_selector_all("[data-part]").ok()?;
        let mut elements = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<HtmlElement>().ok());
        let bears = |element: &HtmlElement| element.get_attribute("data-part").is_some_and(|value| value == self.name);
        let part = elements.find(bears)?;
        let mut around = part.closest("details").ok().flatten();
        while let Some(folded) = around {
            drop(folded.set_attribute("open", ""));
            around = folded.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
        }
        let inner =
            part.query_selector(CONTROLS).ok().flatten().and_then(|control| control.dyn_into::<HtmlElement>().ok());
        let target = if part.has_attribute("tabindex") { part } else { inner.unwrap_or(part) };
        drop(target.focus());
        if self.held == 0 {
            target.scroll_into_view();
        }
        Some(target)
    }
}

/// What has the focus inside an element.
fn focused(root: &NodeRef) -> Option<Element> {
    root.cast::<Element>()?.query_selector(":focus").ok().flatten()
}
