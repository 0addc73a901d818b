//! The wording of languages that follow the module in the page.

use crate::wording::{Language, Words};

/// The wording of a language: English is in the module, the others stand in the page as plain text.
/// `None` while the page has not got it yet, or if it never brings it.
pub fn wording(language: &'static Language) -> Option<Words> {
    if language.code == "en" {
        return Some(Words::of("en"));
    }
    let document = web_sys::window()?.document()?;
    let holder = document.query_selector(&format!("script.wording[lang={}]", language.code)).ok()??;
    Some(Words::from_texts(language, [holder.text_content()?.as_str()]))
}
