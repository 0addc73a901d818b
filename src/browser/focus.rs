//! Where the focus goes when a page changes.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Puts the focus on the title of the page and scrolls to the top.
pub fn page(root: &Element) {
    if let Some(title) = find(root, ".page-title") {
        drop(title.focus());
    }
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Puts the focus on the question of an item. The name is one of the data, never a person's words.
pub fn item(root: &Element, item: &str) {
    let name: String =
        item.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '_' || *letter == '-').collect();
    if let Some(question) = find(root, &format!("[data-item=\"{name}\"]")) {
        drop(question.focus());
        question.scroll_into_view();
    }
}

fn find(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).ok().flatten()?.dyn_into().ok()
}
