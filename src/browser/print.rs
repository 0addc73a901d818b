//! Printing: the browser's own dialog, over the sheet that the screen has already laid out.

/// Opens the print dialog and returns when it is closed.
pub fn print() {
    if let Some(window) = web_sys::window() {
        drop(window.print());
    }
}
