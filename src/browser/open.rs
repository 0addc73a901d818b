//! Letting the worker pick a file, and reading it.

use gloo::events::EventListener;
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{File, FileReader, HtmlInputElement};

/// The largest file that is read at all, in bytes: a sealed one, which is up to twice as long as what
/// is in it. How large a plain one may be is said by those who read it.
const LARGEST: f64 = 2.2 * 1_048_576.0;

/// What can go wrong before the content is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// Larger than is ever read.
    TooLarge,
    /// The browser could not read it.
    Failed,
}

/// Opens the file picker of the browser and hands the content of the picked file on. A closed picker
/// hands on nothing. `root` is where the picker's control is kept for as long as it is needed.
pub fn pick(root: &web_sys::Element, then: impl Fn(Result<Vec<u8>, Unread>) + 'static) {
    let document = root.owner_document();
    let input = document
        .and_then(|document| document.create_element("input").ok())
        .and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return then(Err(Unread::Failed)) };
    input.set_type("file");
    drop(input.set_attribute("autocomplete", "off"));
    input.set_hidden(true);
    drop(root.append_child(&input));
    let picked = input.clone();
    EventListener::once(&input, "change", move |_| {
        let file = picked.files().and_then(|files| files.get(0));
        picked.remove();
        if let Some(file) = file {
            read(&file, then);
        }
    })
    .forget();
    let closed = input.clone();
    EventListener::once(&input, "cancel", move |_| closed.remove()).forget();
    input.click();
}

fn read(file: &File, then: impl Fn(Result<Vec<u8>, Unread>) + 'static) {
    if file.size() > LARGEST {
        return then(Err(Unread::TooLarge));
    }
    let Ok(reader) = FileReader::new() else { return then(Err(Unread::Failed)) };
    let result = reader.clone();
    EventListener::once(&reader, "loadend", move |_| {
        let content = result.result().ok().and_then(|value| value.dyn_into::<ArrayBuffer>().ok());
        let content = content.map(|content| Uint8Array::new(&content));
        let read = content.as_ref().map(Uint8Array::to_vec).ok_or(Unread::Failed);
        // The reader's own copy is overwritten before it is let go.
        if let Some(content) = content {
            content.fill(0, 0, content.length());
        }
        then(read);
    })
    .forget();
    drop(reader.read_as_array_buffer(file));
}
