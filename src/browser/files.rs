//! Handing a file to the browser, or to the place that the worker chooses for it.

use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::prelude::*;

/// Asks the worker for a place for a file of this name, where a browser can do that. Asked at the press that wants the
/// file: when it is sealed, the press no longer counts as one. `files` is the one function of `src/embed/program.js`.
pub fn choose(files: &Function, name: &str) {
    drop(files.call2(&JsValue::NULL, &JsValue::from_str("choose"), &JsValue::from_str(name)));
}

/// Hands a file over under a neutral name, and says in one word what came of it: see `src/embed/files.js`.
pub fn save(files: &Function, name: &str, kind: &str, content: &[u8], then: impl FnOnce(&str) + 'static) {
    let then = Closure::once_into_js(move |came: JsValue| then(&came.as_string().unwrap_or_default()));
    // Overwritten over there, once the browser has its own.
    let copy = Uint8Array::from(content);
    let words = [JsValue::from_str("save"), JsValue::from_str(name), JsValue::from_str(kind), copy.into(), then];
    drop(files.apply(&JsValue::NULL, &words.iter().collect::<Array>()));
}

/// Forgets where the case was written.
pub fn forget(files: &Function) {
    drop(files.call1(&JsValue::NULL, &JsValue::from_str("forget")));
}
