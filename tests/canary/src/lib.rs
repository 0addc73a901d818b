//! The canary: what a browser keeps of a case on the computer.
//!
//! A canary is a word that occurs nowhere else. A case is filled with them, the browser is left in some way, and every
//! file that it wrote is searched. Nothing found means something only where the search is known to see: so it first
//! finds canaries planted in every format, and in a page that takes no care.
//!
//! Reading order: [`word`] says what a canary is and in which shapes it is searched; [`unpack`] reads what browsers
//! pack; [`search`] looks through a folder; [`plant`] proves that it sees. [`fill`] fills a case, [`leaving`] ends it,
//! [`runs`] does both and searches.
//!
//! What it does not see: a word shorter than a canary, a word kept sign by sign, anything encrypted with a key of the
//! operating system, swap, other users' files, and what a printer keeps.

pub mod fill;
pub mod leaving;
pub mod plant;
pub mod runs;
pub mod search;
pub mod unpack;
pub mod word;

pub use search::{Found, Search};
pub use word::Canary;
