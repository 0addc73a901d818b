//! Saving sealed, and opening what is sealed.
//!
//! The cipher is in a module of its own that is started for one request and thrown away (`vault/`,
//! `src/embed/vault.js`). Here is what the screen knows between the requests ([`Vault`]), what it
//! says to the module ([`Job`]), and the two dialogs and the page that show it.
//!
//! INVARIANT: whatever goes wrong, the running case and what was typed stay as they are.
//! INVARIANT: a secret is never part of a debug text.

mod job;
mod locks;
mod office;
mod open;
mod save;
mod state;

pub use job::{File, Job, Lock, Opener, Secret, Value};
pub use office::OfficeKeyPage;
pub use open::OpenSealed;
pub use save::SaveSealed;
pub use state::{Content, Heard, OfficeKey, Picked, Step, Vault, VaultAsk, is_sealed};

use crate::wording::Words;

/// The message for each code of the module, and for what its script says when it cannot start it.
const FAULTS: [(&str, &str); 16] = [
    ("wrong-passphrase", "sealed-wrong-passphrase"),
    ("not-for-this-key", "sealed-not-for-this-key"),
    ("damaged", "sealed-damaged"),
    ("truncated", "sealed-truncated"),
    ("oversized", "sealed-oversized"),
    ("foreign", "file-foreign"),
    ("newer", "sealed-newer"),
    ("too-costly", "sealed-too-costly"),
    ("is-key", "sealed-is-key"),
    ("no-key", "sealed-no-key"),
    ("no-recipient", "sealed-no-recipient"),
    ("is-secret", "sealed-is-secret"),
    ("no-passphrase", "sealed-no-passphrase"),
    ("no-randomness", "sealed-no-randomness"),
    ("absent", "sealed-absent"),
    ("stopped", "sealed-stopped"),
];

/// The message that says what went wrong.
pub fn fault_message(code: &str) -> &'static str {
    FAULTS.iter().find(|(known, _)| *known == code).map_or("sealed-stopped", |(_, message)| message)
}

/// What went wrong, in words.
fn fault_text(words: &Words, vault: &Vault) -> Option<String> {
    vault.fault.as_ref().map(|code| words.say(fault_message(code)))
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
