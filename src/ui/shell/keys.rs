//! Keys. None of them shadows typing.

use yew::prelude::*;

use crate::ui::dom;
use crate::ui::guard::Keys;
use crate::ui::screen::{Ask, Dialog, Drawer, Screen};

/// The key handler of the whole screen. Digits and arrows belong to the questions themselves.
/// `keys` are those the worker may choose; `question` says whether a question mark opens the list of keys; `drawer` is the one that has slid in, and the button that lets it slide.
pub fn handler(
    screen: &Screen,
    keys: Keys,
    question: bool,
    dialog_open: bool,
    drawer: Option<(Drawer, NodeRef)>,
) -> Callback<KeyboardEvent> {
    let ask = screen.ask.clone();
    Callback::from(move |event: KeyboardEvent| {
        if keys.saves(&event) {
            event.prevent_default();
            ask.emit(Ask::SaveAgain);
            return;
        }
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        match (event.key().as_str(), &drawer) {
            ("?" | "؟", _) if question && !dom::is_typing(&event) => {
                event.prevent_default();
                ask.emit(Ask::Dialog(Some(Dialog::Keys)));
            }
            ("Escape", _) if dialog_open => ask.emit(Ask::Dialog(None)),
            ("Escape", Some((drawer, button))) => {
                dom::focus(button);
                ask.emit(Ask::Toggle(*drawer));
            }
            _ => {}
        }
    })
}
