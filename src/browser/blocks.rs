//! The blocks of text that stand in the page beside the module, where nothing runs them.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, ShadowRoot};

/// The blocks that a selector names, in their order: those of the tree that the app is mounted in, which is the document
/// or a shadow root.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let tree = root.get_root_node();
    let found = match (tree.dyn_ref::<ShadowRoot>(), tree.dyn_ref::<Document>()) {
        (Some(shadow), _) => shadow.query_selector_all(selector),
        (None, Some(document)) => document.query_selector_all(selector),
        // An app that was taken out of its page has nothing beside it.
        (None, None) => return Vec::new(),
    };
    let Ok(found) = found else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
