//! The wording of languages that follow the module in the page.

/// The text of a language, by its code. `None` while the page has not got it yet, or if it never brings it.
pub fn text(code: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    document.query_selector(&format!("script.wording[lang={code}]")).ok()??.text_content()
}
