//! The domain: answers in, findings out.
//!
//! INVARIANT: no clock, no randomness, no DOM, no storage, no async. It builds alone:
//! `cargo check --no-default-features --lib`.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::todo)
)]

pub mod answer;
pub mod assess;
pub mod assistance;
pub mod case;
pub mod catalogue;
pub mod condition;
pub mod date;
pub mod digits;
pub mod exchange;
pub mod factor;
mod index;
pub mod input;
pub mod instrument;
pub mod joint;
pub mod money;
pub mod plan;
pub mod referral;
pub mod relevance;
pub mod report;
pub mod risk_grid;
pub mod route;
pub mod scale;
pub mod score;
