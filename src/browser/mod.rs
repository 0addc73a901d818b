//! One small adapter for each thing only a browser can do.
//!
//! INVARIANT: no storage, no network, no clipboard, no history, no console: the methods are denied
//! in `clippy.toml`.

pub mod blocks;
pub mod clock;
pub mod data;
pub mod files;
pub mod focus;
pub mod idle;
pub mod keeper;
pub mod languages;
pub mod look;
pub mod open;
pub mod panic;
pub mod print;
pub mod speech;
pub mod vault;
