//! The data files, which stand in the page beside the module.

use web_sys::Element;

use super::blocks;

/// The files of a folder that the page has brought, in the order of their names: name and content.
pub fn files(root: &Element, folder: &str) -> Vec<(String, String)> {
    let file = |block: Element| Some((block.get_attribute("data-file")?, block.text_content()?));
    let is_in = |name: &str| name.rsplit_once('/').is_some_and(|(parent, _)| parent == folder);
    let files = blocks::all(root, ".data[data-file]").into_iter().filter_map(file);
    files.filter(|(name, _)| is_in(name)).collect()
}
