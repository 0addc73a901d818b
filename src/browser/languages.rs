//! The wording of languages that follow the module in the page.

/// The text of a language, by its code. `None` while the page has not got all of it, or if it never brings it.
pub fn text(code: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    // While the page still arrives, a block is whole as soon as something stands behind it.
    let block = document.query_selector(&format!("script.wording[lang={code}]")).ok()??;
    block.next_element_sibling().and_then(|_| block.text_content())
}
