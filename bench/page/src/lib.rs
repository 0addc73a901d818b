//! # The synthetic form of the benchmark
//!
//! The form that `cargo xtask bench` measures beside other questionnaire engines: radio questions of four scored options
//! in sections of ten, of which each tenth is asked only while the one before it is at its last option, and one running
//! total.
//!
//! There is no path of its own for it. [`form`] writes it as data files of Waymark; they are loaded and checked like the
//! shipped ones, an answer is an action on a case, what is asked follows from the case, the total is a score, and each
//! question is drawn by the component that draws the questions of the assessment, with its note, its "come back to this"
//! and the three answers that are always there.
#![forbid(unsafe_code)]

pub mod form;
#[cfg(target_arch = "wasm32")]
mod page;

#[cfg(target_arch = "wasm32")]
pub use page::open;
