//! What stands between the page and somebody who should not see it: the cover, its PIN, the wipe after a
//! while, and the keys that leave and save.
//!
//! [`Guard`] is a pure state machine: moments go in, and out comes what is due. It reads no clock.
//!
//! INVARIANT: nothing here is kept anywhere but in memory, and a wipe begins it anew.
//! INVARIANT: time that has passed counts, also while the computer slept or the page was slowed down.

mod cover;
mod keys;
mod pin;
mod presses;
mod settings;
mod state;
mod time;

pub use cover::Cover;
pub use keys::{Keys, SaveKey, is_own_key};
pub use pin::PinForm;
pub use presses::{Presses, presses_line};
pub use settings::SettingsDialog;
pub use state::{Due, Guard, GuardAsk, Refused, Wiped};
pub use time::{Moment, Span, Times};

#[cfg(test)]
mod tests;
