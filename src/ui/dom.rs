//! The only place of the screen that touches the browser's own types.

mod reveal;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

pub use reveal::{Here, reveal, reveal_part};

/// What is in the text control an event came from.
pub fn typed(event: &InputEvent) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        return area.value();
    }
    target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default()
}

/// Does something when Enter is pressed in a line of text.
pub fn on_enter(go: &Callback<()>) -> Callback<KeyboardEvent> {
    let go = go.clone();
    Callback::from(move |event: KeyboardEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if event.key() == "Enter" && target.is_some_and(|input| input.type_() == "text") {
            event.prevent_default();
            go.emit(());
        }
    })
}

/// Whether the checkbox an event came from is ticked.
pub fn is_ticked(event: &Event) -> bool {
    event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()).is_some_and(|input| input.checked())
}

/// The position chosen in the list an event came from.
pub fn selected(event: &Event) -> Option<usize> {
    let list = event.target()?.dyn_into::<HtmlSelectElement>().ok()?;
    usize::try_from(list.selected_index()).ok()
}

/// Chooses an entry of a list by its position.
pub fn select(list: &NodeRef, at: usize) {
    if let (Some(list), Ok(at)) = (list.cast::<HtmlSelectElement>(), i32::try_from(at)) {
        list.set_selected_index(at);
    }
}

/// Whether an event came from a control in which letters and digits are typed.
pub fn is_typing(event: &KeyboardEvent) -> bool {
    let Some(target) = event.target() else { return false };
    if target.dyn_ref::<HtmlTextAreaElement>().is_some() || target.dyn_ref::<HtmlSelectElement>().is_some() {
        return true;
    }
    target.dyn_ref::<HtmlInputElement>().is_some_and(|input| input.type_() == "text")
}

/// Which radio button of a group a key asks for: a digit, an arrow, or none.
pub fn radio_target(group: &NodeRef, event: &KeyboardEvent, count: usize) -> Option<usize> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || count == 0 {
        return None;
    }
    let key = event.key();
    if let Some(digit) = key.chars().next().filter(|_| key.len() == 1).and_then(|key| key.to_digit(10)) {
        let at = usize::try_from(digit).ok()?.checked_sub(1)?;
        let is_main = control(group, at)
            .and_then(|input| input.closest(".option-quiet").ok())
            .is_some_and(|quiet| quiet.is_none());
        return (at < count && is_main).then_some(at);
    }
    let current = (0..count).find(|at| control(group, *at).is_some_and(|input| is_focused(&input)))?;
    let forward = if is_right_to_left(group) { "ArrowLeft" } else { "ArrowRight" };
    match key.as_str() {
        "ArrowDown" => Some((current + 1) % count),
        "ArrowUp" => Some((current + count - 1) % count),
        sideways @ ("ArrowLeft" | "ArrowRight") if sideways == forward => Some((current + 1) % count),
        "ArrowLeft" | "ArrowRight" => Some((current + count - 1) % count),
        _ => None,
    }
}

/// Puts the focus on a control of a group, counted from 0.
pub fn focus_control(group: &NodeRef, at: usize) {
    if let Some(input) = control(group, at) {
        drop(input.focus());
    }
}

/// Puts the focus on an element that was made focusable for it, such as a heading.
pub fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        drop(element.focus());
    }
}

/// An element that was taken out of the document.
#[derive(Debug)]
pub struct Aside {
    element: Element,
    parent: Element,
    scrolled: Option<(Element, i32)>,
}

/// Takes an element out of the document, with everything in it as it is.
pub fn set_aside(node: &NodeRef) -> Option<Aside> {
    let element = node.cast::<Element>()?;
    let parent = element.parent_element()?;
    let scrolled = scrolled(&parent);
    element.remove();
    Some(Aside { element, parent, scrolled })
}

impl Aside {
    /// Puts it back where it was: first of its parent.
    pub fn put_back(self) {
        drop(self.parent.insert_before(&self.element, self.parent.first_child().as_ref()));
        if let Some((scroller, top)) = &self.scrolled {
            scroller.set_scroll_top(*top);
        }
        // A dialog keeps the focus in it; anything else is given it back by what remembers its place.
        let heading = self.element.query_selector(".dialog > h2").ok().flatten();
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
            drop(heading.focus());
        }
    }
}

/// What is scrolled around an element, and how far: the page, or in a host's page the part that the app has of it.
fn scrolled(element: &Element) -> Option<(Element, i32)> {
    let mut around = Some(element.clone());
    while let Some(element) = around {
        let top = element.scroll_top();
        if top > 0 {
            return Some((element, top));
        }
        around = element.parent_element();
    }
    None
}

/// Whether a key is the one that saves everywhere: on a keyboard without Latin letters, by its place.
pub fn is_save_key(event: &KeyboardEvent) -> bool {
    let key = event.key();
    let latin = key.len() == 1 && key.as_bytes().iter().all(u8::is_ascii_alphabetic);
    let is_s = if latin { key.eq_ignore_ascii_case("s") } else { event.code() == "KeyS" };
    (event.ctrl_key() || event.meta_key()) && !event.alt_key() && is_s
}

/// Scrolls to the top of the page an element stands in.
pub fn scroll_to_top(node: &NodeRef) {
    if let Some(element) = node.cast::<Element>() {
        element.scroll_into_view_with_bool(true);
    }
}

/// Shows what the tabulator has reached: WebKit puts it behind what stays in sight at an edge of the page. What has the focus
/// is left where it is when it was pressed, or when the window is looked at again: the press would end on something else.
pub fn show_reached(event: &KeyboardEvent) {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(element) = element.filter(|_| event.key() == "Tab") {
        let least = ScrollIntoViewOptions::new();
        least.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&least);
    }
}

fn control(group: &NodeRef, at: usize) -> Option<HtmlInputElement> {
    let inputs = group.cast::<Element>()?.query_selector_all("input").ok()?;
    inputs.item(u32::try_from(at).ok()?)?.dyn_into().ok()
}

fn is_focused(input: &HtmlInputElement) -> bool {
    input.matches(":focus").unwrap_or(false)
}

fn is_right_to_left(group: &NodeRef) -> bool {
    let closest = group.cast::<Element>().and_then(|element| element.closest("[dir]").ok().flatten());
    closest.and_then(|element| element.get_attribute("dir")).is_some_and(|dir| dir == "rtl")
}

/// Keeps the tab key inside a dialog, so that nothing behind it is reached by mistake.
pub fn keep_focus_inside() -> Callback<KeyboardEvent> {
    Callback::from(|event: KeyboardEvent| {
        if event.key() != "Tab" {
            return;
        }
        let dialog = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|at| at.closest(".dialog").ok().flatten());
        let Some(stops) = dialog.and_then(|dialog| dialog.query_selector_all("button, input, textarea, select").ok())
        else {
            return;
        };
        let count = stops.length();
        let Some(last) = count.checked_sub(1) else { return };
        let stop = |at: u32| stops.item(at).and_then(|node| node.dyn_into::<HtmlElement>().ok());
        let here = event.target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        let at = (0..count).find(|at| stops.item(*at).is_some_and(|node| node.is_same_node(here.as_ref())));
        let target = match (at, event.shift_key()) {
            (Some(0) | None, true) => stop(last),
            (Some(at), false) if at == last => stop(0),
            (None, false) => stop(0),
            (Some(_), _) => return,
        };
        if let Some(target) = target {
            event.prevent_default();
            drop(target.focus());
        }
    })
}
