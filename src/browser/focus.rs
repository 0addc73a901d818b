//! Where the focus goes when a page changes.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Puts the focus on the title of the page and scrolls to the top: whatever scrolls the app, which is the window, or in a
/// host's page a part of it. The host's own page keeps its place.
pub fn page(root: &Element) {
    if let Some(title) = find(root, ".page-title") {
        drop(title.focus());
    }
    let mut around = Some(root.clone());
    while let Some(element) = around {
        element.set_scroll_top(0);
        around = element.parent_element();
    }
}

/// Puts the focus on the question of an item. The name is one of the data, never a person's words.
///
/// The page is drawn in slices, and what is still hidden cannot take the focus: so it is tried until it is there.
pub fn item(root: &Element, item: &str) {
    const SLICES: u8 = 60;
    let name: String =
        item.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '_' || *letter == '-').collect();
    look_for(root.clone(), format!("[data-item=\"{name}\"]"), SLICES);
}

fn look_for(root: Element, selector: String, slices: u8) {
    if let Some(question) = find(&root, &selector) {
        drop(question.focus());
        question.scroll_into_view();
    }
    let is_there = root.query_selector(&format!("{selector}:focus")).is_ok_and(|found| found.is_some());
    if let (false, Some(left)) = (is_there, slices.checked_sub(1)) {
        gloo::timers::callback::Timeout::new(0, move || look_for(root, selector, left)).forget();
    }
}

fn find(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).ok().flatten()?.dyn_into().ok()
}
