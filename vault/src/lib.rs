//! # The vault: sealing and opening
//!
//! A sealed file is a file in the standard [age](https://age-encryption.org) format, so that it can
//! be opened without Waymark. What Waymark adds is small: lengths that say little ([`padding`]), a
//! look at a file before anything is spent on it ([`header`]), six words to write down ([`words`]),
//! and key files that the standard tool takes as they are ([`keys`]).
//!
//! In the browser this is a module of its own. It is started when a file is sealed or opened and is
//! thrown away right after, with everything in its memory: `src/embed/vault.js` in the app says how.
//!
//! INVARIANT: no cipher of our own, and no secret in any error.
//! INVARIANT: a file that asks for more work than [`header::MOST_WORK`] is refused before any memory
//! is taken for it.
#![forbid(unsafe_code)]

pub mod fault;
pub mod header;
pub mod keys;
#[cfg(target_arch = "wasm32")]
mod module;
pub mod padding;
pub mod seal;
pub mod words;

pub use fault::Fault;
