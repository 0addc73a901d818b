//! The workshop around Waymark: it builds the one document, serves it, and tests all of it.
//!
//! Reading order: [`build`] says what happens in which order; [`wasm`] makes the module,
//! [`bundle`] folds it into the pages, with the [`languages`] of their folders and their [`wording`], [`site`] keeps them for use without a connection, [`npm`] packs them for
//! partners, [`mod@reference`] says what the element knows, [`sizes`] weighs them; [`serve`] and [`server`] serve them
//! (the journeys in `tests/browser` use the same one); [`watch`] rebuilds while somebody edits;
//! [`testing`] runs everything and adds it up, with the [`figures`] that tests count; [`soak`] runs what takes too long for
//! that, such as [`twice`], which sees that two builds are the same; [`mod@bench`] measures beside what others would pick
//! instead.
//!
//! INVARIANT: two builds of the same commit give the same bytes, wherever they are made.

pub mod bench;
pub mod build;
pub mod bundle;
pub mod cold;
pub mod encode;
pub mod figures;
pub mod first;
pub mod gallery;
pub mod inline;
pub mod languages;
pub mod names;
pub mod npm;
pub mod order;
pub mod pack;
pub mod paths;
pub mod reference;
pub mod run;
pub mod serve;
pub mod server;
pub mod setup;
pub mod site;
pub mod sizes;
pub mod soak;
pub mod split;
pub mod supply;
pub mod testing;
pub mod twice;
pub mod wasm;
pub mod watch;
pub mod wording;
