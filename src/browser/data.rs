//! The data files, which stand in the page beside the module.

use wasm_bindgen::JsCast;
use web_sys::Element;

/// The files of a folder that the page has brought, in the order of their names: name and content.
pub fn files(folder: &str) -> Vec<(String, String)> {
    let blocks = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector_all("script.data").ok());
    let Some(blocks) = blocks else { return Vec::new() };
    let block = |at| blocks.item(at)?.dyn_into::<Element>().ok();
    let file = |block: Element| Some((block.get_attribute("data-file")?, block.text_content()?));
    let is_in = |name: &str| name.rsplit_once('/').is_some_and(|(parent, _)| parent == folder);
    (0..blocks.length()).filter_map(block).filter_map(file).filter(|(name, _)| is_in(name)).collect()
}
