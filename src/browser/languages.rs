//! The wording, which stands in the page beside the module.

/// What a language says on the first pages, by its code, with what it says on the later ones if `whole`. `None` while
/// the page has not got all of that, or if it never brings it.
pub fn text(code: &str, whole: bool) -> Option<String> {
    let first = block("first", code)?;
    if whole { Some(first + &block("rest", code)?) } else { Some(first) }
}

/// While the page still arrives, a block is whole as soon as something stands behind it.
fn block(part: &str, code: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let block = document.query_selector(&format!("script.wording.{part}[lang={code}]")).ok()??;
    block.next_element_sibling().and_then(|_| block.text_content())
}
