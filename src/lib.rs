//! Waymark: a pre-departure security assessment and a reintegration assessment and plan, in the
//! browser, leaving nothing behind.
#![forbid(unsafe_code)]

pub mod domain;

#[cfg(feature = "app")]
pub mod browser;
#[cfg(feature = "app")]
pub mod embed;
#[cfg(feature = "app")]
pub mod shipped;
#[cfg(feature = "app")]
pub mod ui;
#[cfg(feature = "app")]
pub mod wording;
