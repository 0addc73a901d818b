//! Asking the sealing module, which is started for one request and thrown away.

use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::prelude::*;

/// A value that crosses.
pub enum Value {
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Yes or no.
    Yes(bool),
}

/// Asks the module for one thing and hands on its answer, or the code of a fault. What was asked
/// before is stopped and gives no answer any more. `vault` is the one function of `src/embed/frame.js`.
pub fn ask(vault: &Function, verb: &str, words: &[Value], then: impl FnOnce(Result<Vec<Value>, String>) + 'static) {
    let words: Array = words.iter().map(out).collect();
    let then = Closure::once_into_js(move |fault: JsValue, values: Array| {
        then(match fault.as_string() {
            Some(code) => Err(code),
            None => Ok(values.iter().filter_map(back).collect()),
        });
    });
    drop(vault.call3(&JsValue::NULL, &JsValue::from_str(verb), &words, &then));
}

/// Stops whatever the module does; its memory is gone with it.
pub fn stop(vault: &Function) {
    drop(vault.call1(&JsValue::NULL, &JsValue::from_str("stop")));
}

fn out(value: &Value) -> JsValue {
    match value {
        // One letter can be typed as two signs on another computer: the same text is made the same.
        Value::Text(text) => js_sys::JsString::from(text.as_str()).normalize("NFC").into(),
        Value::Bytes(bytes) => Uint8Array::from(bytes.as_slice()).into(),
        Value::Yes(yes) => JsValue::from_bool(*yes),
    }
}

fn back(value: JsValue) -> Option<Value> {
    let text = value.as_string().map(Value::Text);
    let yes = || value.as_bool().map(Value::Yes);
    text.or_else(yes).or_else(|| Some(Value::Bytes(value.dyn_ref::<Uint8Array>()?.to_vec())))
}
