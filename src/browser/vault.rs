//! Asking the sealing module, which is started for one request and thrown away.

use js_sys::{Array, Function, JsString, Uint8Array};
use wasm_bindgen::prelude::*;

/// Asks the module for one thing and hands on its answer, or the code of a fault. What was asked
/// before is stopped and gives no answer any more. `vault` is the one function of `src/embed/program.js`.
pub fn ask(vault: &Function, verb: &str, words: &Array, then: impl FnOnce(Result<Array, String>) + 'static) {
    let then = Closure::once_into_js(move |fault: JsValue, values: Array| {
        then(match fault.as_string() {
            Some(code) => Err(code),
            None => Ok(values),
        });
    });
    drop(vault.call3(&JsValue::NULL, &JsValue::from_str(verb), words, &then));
}

/// Stops whatever the module does; its memory is gone with it.
pub fn stop(vault: &Function) {
    drop(vault.call1(&JsValue::NULL, &JsValue::from_str("stop")));
}

/// A passphrase: one letter can be typed as two signs on another computer, so the same text is made the same.
pub fn passphrase(text: &str) -> JsValue {
    JsString::from(text).normalize("NFC").into()
}

/// The bytes of a file, for the module.
pub fn bytes(file: &[u8]) -> JsValue {
    Uint8Array::from(file).into()
}

/// The bytes of a file, if that is what the module answers.
pub fn as_bytes(value: &JsValue) -> Option<Vec<u8>> {
    let answer = value.dyn_ref::<Uint8Array>()?;
    let bytes = answer.to_vec();
    // The page's own copy is overwritten before it is let go.
    answer.fill(0, 0, answer.length());
    Some(bytes)
}
