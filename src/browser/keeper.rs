//! What is kept in the page in case the module stops: see `src/embed/keeper.js`.

use std::cell::RefCell;

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The page's keeper of what has to be known if the module stops.
    pub type Keeper;

    #[wasm_bindgen(method, catch)]
    fn keep(this: &Keeper, part: &str, bytes: Uint8Array) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    fn kept(this: &Keeper, part: &str) -> Option<Uint8Array>;

    #[wasm_bindgen(method)]
    fn forget(this: &Keeper);

    #[wasm_bindgen(method)]
    fn stopping(this: &Keeper, place: &str);

    #[wasm_bindgen(method, js_name = fromTheStart)]
    fn from_the_start(this: &Keeper) -> bool;
}

thread_local! {
    /// The way out for the panic hook, which is handed nothing.
    static KEEPER: RefCell<Option<Keeper>> = const { RefCell::new(None) };
}

/// Makes the keeper known to all of the module.
pub fn install(keeper: Keeper) {
    KEEPER.with_borrow_mut(|known| *known = Some(keeper));
}

/// Keeps a part, in place of what was kept of it. The page overwrites what it had.
pub fn keep(part: &str, text: &str) {
    with(|keeper| drop(keeper.keep(part, Uint8Array::from(text.as_bytes()))));
}

/// What was kept of a part.
pub fn kept(part: &str) -> Option<String> {
    let bytes = with(|keeper| keeper.kept(part)).flatten()?;
    String::from_utf8(bytes.to_vec()).ok()
}

/// Overwrites everything that was kept.
pub fn forget() {
    with(Keeper::forget);
}

/// Whether the page that was shown may be what stopped the module.
pub fn from_the_start() -> bool {
    with(Keeper::from_the_start).unwrap_or(false)
}

/// Says that the module stops now, and where in the program. Never why: a reason can hold an answer.
pub fn stopping(place: &str) {
    with(|keeper| keeper.stopping(place));
}

fn with<T>(use_it: impl FnOnce(&Keeper) -> T) -> Option<T> {
    KEEPER.with(|known| known.try_borrow().ok().and_then(|known| known.as_ref().map(use_it)))
}
