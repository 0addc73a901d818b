//! # Waymark: the map
//!
//! A pre-departure security assessment and a reintegration assessment and plan for people who got
//! away from traffickers, in the browser, leaving nothing behind. One package becomes one
//! WebAssembly module, one self-contained document and one custom element, `<waymark-assessment>`.
//!
//! ## Layers, one direction
//!
//! ```text
//! embed  ->  { ui, browser }  ->  domain
//!                                   ^
//! instruments/ + locales/ (data) ---+        xtask (build, serve, test) stands outside
//! ```
//!
//! - [`domain`] is a pure, total library: answers in, findings out. It builds alone, with
//!   `cargo check --no-default-features --lib`.
//! - `ui` is the screen: props in, one stable callback of actions out.
//! - `browser` holds one small adapter for each thing only a browser can do.
//! - `embed` is the composition root: it mounts the screen and carries out its effects.
//!   Alone, from a file, in the frame and in a host's own page it is one program: `src/embed/program.js` starts it in a
//!   place, and `frame.js` and `inline.js` beside it are the two kinds of place.
//! - `wording` and `shipped` give the screen the sentences and the data that are built in.
//! - `wipe/` is the allocator of both modules: it overwrites memory before it gives it back. What the page
//!   keeps in case the module stops is said in `src/embed/keeper.js` and `docs/copies.md`; `stopped.js` and `given_up.js`
//!   beside it are what is shown and guarded while no module runs.
//! - `src/embed/files.js` hands files over, to the browser's downloads or to a place that the worker chooses, and says what
//!   came of it; `number.js` holds what is about to run against what was built.
//! - `vault/` is another package and another module: it seals and opens files, is started for one file
//!   and thrown away. `ui::sealed` says what is asked of it, `browser::vault` asks.
//!
//! ## Reading order
//!
//! 1. [`domain::answer`]: the states of an answer, and how the rules read one.
//! 2. [`domain::instrument`]: what is asked and what follows, as data; [`domain::condition`]: when.
//! 3. [`domain::catalogue`]: the data joined and checked.
//! 4. [`domain::assess`]: rules to findings: level, timing, confidence, "could be", gaps.
//! 5. [`domain::case`]: ground state and [`apply`](domain::case::Case::apply).
//! 6. [`domain::plan`], [`domain::referral`], [`domain::score`]: the plan, the messages, scored
//!    instruments.
//! 7. [`domain::joint`]: the answers of two offices, side by side.
//! 8. [`domain::report`] and [`domain::exchange`]: what leaves the screen.
//! 9. `ui::app`: the root that owns the case; `ui::page`: the pages in order; `ui::guard`: what covers and
//!    wipes them.
//!
//! ## How data flows
//!
//! ```text
//! event -> field emits Action -> case.apply(action) -> changed?
//! changed -> the screen reads relevance, findings, scores, plan: all derived, none stored
//! effect  -> embed runs it: print, save, open, focus, leave
//! ```
//!
//! ## Invariants, each with a test that would fail
//!
//! | invariant | held by |
//! | --- | --- |
//! | the domain reads no clock, no random source, no DOM, and cannot panic | `tests/rules/architecture.rs`, lints in [`domain`] |
//! | no item's or rule's name stands in the code | `tests/rules/architecture.rs` |
//! | every finding names its rule and the items behind it | `tests/rules/properties.rs` |
//! | "unknown" never lowers anything, a worse answer never lowers a level, a timing or a readiness, but for the stop that too little is known | `tests/rules/properties.rs`, `tests/rules/reference_check.rs`, `tests/instruments.rs` |
//! | the order of answering never matters, hidden items have no influence | `tests/rules/properties.rs` |
//! | the engine agrees with a second, naive reading of the rules | `tests/rules/engine_check.rs` |
//! | a wiped case equals a new case | `tests/rules/reassessment.rs` |
//! | bad data name file, row and expectation; bad files change nothing | `tests/instruments.rs`, `tests/rules/case_file.rs` |
//! | free text goes out only line by line | `tests/rules/report.rs`, `tests/rules/hand_over.rs` |
//! | two offices together never find less than either | `tests/rules/joint.rs` |
//! | every sentence is a message, and every message is used | `tests/screen/wording.rs` |
//! | a sealed file opens whole or not at all, and costs no more than a bound | `vault/tests/sealing.rs` |
//! | the page is covered and wiped by time that has really passed; a PIN waits, then wipes | `ui::guard`, `tests/browser/tests/guard.rs` |
//! | a wipe leaves no copy of an answer, leaving ends the process | `tests/browser/tests/nothing_left.rs` |
//! | in a host's own page it is the same program, and goes without a trace | `tests/browser/tests/inline` |
//! | a program that stops loses no answer | `tests/browser/tests/restart.rs` |
//! | every control is hardened | `tests/rules/architecture.rs`, the journeys in `tests/browser` |
#![forbid(unsafe_code)]

pub mod domain;

#[cfg(feature = "app")]
pub mod browser;
#[cfg(all(feature = "app", not(feature = "parts")))]
pub mod embed;
#[cfg(feature = "app")]
pub mod shipped;
#[cfg(feature = "app")]
pub mod ui;
#[cfg(feature = "app")]
pub mod wording;
