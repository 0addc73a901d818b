//! The screen: props in, one stable callback of actions out.
//!
//! INVARIANT: nothing here touches `web_sys` outside [`dom`].
//! INVARIANT: no answer goes into a log, a title, a URL, an id, a name or a value attribute.

pub mod app;
pub mod dom;
pub mod guard;
pub mod kit;
pub mod outputs;
pub mod page;
pub mod pages;
pub mod questions;
pub mod screen;
pub mod sealed;
pub mod shell;

#[cfg(test)]
mod tests;
