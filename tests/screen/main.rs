//! What the screen says: its wording, and what only part of the data makes of it.

#[path = "../rules/random_case/mod.rs"]
#[allow(dead_code, reason = "the tests of the rules use other parts of it")]
mod random_case;

mod dates;
mod first_edition;
mod person;
mod summary;
mod wording;
