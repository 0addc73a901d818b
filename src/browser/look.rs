//! Looking at what the browser has of this page.

use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;

/// What was found in one place, as `src/embed/look.js` tells it.
#[derive(Debug, Clone, PartialEq)]
pub enum Amount {
    /// A number of things.
    Count(f64),
    /// A word, or a text.
    Text(String),
}

/// Looks at every store once and hands on what is there: names of places, each with what was found.
pub fn around(look: &Function, then: impl FnOnce(Vec<(String, Amount)>) + 'static) {
    let then = Closure::once_into_js(move |found: Array| {
        let pairs = (0..found.length() / 2).filter_map(|at| {
            let (place, amount) = (found.get(2 * at).as_string()?, found.get(2 * at + 1));
            let text = || amount.as_string().map(Amount::Text);
            Some((place, amount.as_f64().map(Amount::Count).or_else(text)?))
        });
        then(pairs.collect());
    });
    drop(look.call1(&JsValue::NULL, &then));
}
