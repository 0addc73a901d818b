//! Saving a file where the browser saves downloads.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Hands a file to the browser to save under a neutral name.
///
/// # Errors
/// What the browser refused.
pub fn save(name: &str, kind: &str, content: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let copy = js_sys::Uint8Array::from(content);
    let parts = js_sys::Array::of1(&copy);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    // The browser has its own by now.
    copy.fill(0, 0, copy.length());
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has taken its own reference by now; ours goes.
    gloo::timers::callback::Timeout::new(1_000, move || drop(Url::revoke_object_url(&url))).forget();
    Ok(())
}
