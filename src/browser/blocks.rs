//! The blocks of text that stand in the page beside the module, where nothing runs them.

use wasm_bindgen::prelude::*;
use web_sys::{Element, NodeList};

#[wasm_bindgen]
extern "C" {
    /// What an app is mounted in: the document, or a shadow root. Both are asked in the same words, so that the first
    /// pages run the same functions in either.
    type Tree;

    #[wasm_bindgen(method, catch, js_name = querySelectorAll)]
    fn query_selector_all(this: &Tree, selector: &str) -> Result<NodeList, JsValue>;
}

/// The blocks that a selector names in the tree that the app is mounted in, in their order.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let tree: Tree = root.get_root_node().unchecked_into();
    let Ok(found) = tree.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
