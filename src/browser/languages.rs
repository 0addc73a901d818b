//! The wording, which stands in the page beside the module.

use web_sys::Element;

use super::blocks;

/// The list of the languages, a line for each.
pub fn list(root: &Element) -> String {
    let block = blocks::all(root, ".wording.tongues").into_iter().next();
    block.and_then(|block| block.text_content()).unwrap_or_default()
}

/// What a language says on the first pages, by its code, with what it says on the later ones if `whole`. `None` while
/// the page has not got all of that, or if it never brings it.
pub fn text(root: &Element, code: &str, whole: bool) -> Option<String> {
    let first = block(root, "first", code)?;
    if whole { Some(first + &block(root, "rest", code)?) } else { Some(first) }
}

/// While the page still arrives, a block is whole as soon as something stands behind it.
fn block(root: &Element, part: &str, code: &str) -> Option<String> {
    let block = blocks::all(root, &format!(".wording.{part}[lang={code}]")).into_iter().next()?;
    block.next_element_sibling().and_then(|_| block.text_content())
}
