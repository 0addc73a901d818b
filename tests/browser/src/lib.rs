//! Journeys through Waymark in a real browser: what a person does and sees, and what nobody must ever see.
//!
//! A [`Journey`] is one browser of its own with one server of its own, so that tests run side by side.
//! Reading order: [`journey`] opens pages; [`page`] finds things by the words on the screen and uses them;
//! [`case`] goes through a case, [`leaving`] out of it; [`mod@inline`] looks into a part of a host's page; [`clock`] lets time pass; [`hygiene`] looks at every control;
//! [`tongue`] makes a journey in another language, [`locales`] changes the wording, [`pseudo`] adds a language that nobody speaks; [`partner`] does what a partner does with the package; [`witness`] tells what the console, the policies and the network saw, [`network`] reads the browser's own log, [`mod@line`] cuts the line to the server;
//! [`states`] are the places that a walk looks at, and [`sentences`] what they are called in each language;
//! [`paper`] takes pictures, prints and reads downloads; [`traces`] looks for what was entered, [`processes`] in all
//! of the browser, [`storage`] whether anything could be stored; [`engine`] names the browsers; [`program`] starts one in its [`jail`], [`driver`] drives it.
//!
//! INVARIANT: nothing here waits for a time; it waits for a condition, and says which one never came.
//! INVARIANT: the browser reaches this machine alone: every other name leads nowhere.

pub mod access;
pub mod case;
pub mod clock;
pub mod driver;
pub mod engine;
pub mod host;
pub mod hygiene;
pub mod inline;
pub mod jail;
pub mod journey;
pub mod leaving;
pub mod line;
pub mod locales;
pub mod network;
pub mod page;
pub mod paper;
pub mod partner;
#[cfg(target_os = "linux")]
pub mod processes;
pub mod program;
pub mod pseudo;
pub mod sentences;
pub mod states;
pub mod storage;
pub mod tongue;
pub mod traces;
pub mod witness;

pub use access::{Finding, Rules};
pub use driver::Processes;
pub use engine::Engine;
pub use host::HOST;
pub use journey::{Journey, Screen, Start, folder};
pub use leaving::ELSEWHERE;
pub use program::{End, Printer};
pub use sentences::Sentences;
pub use thirtyfour::Key;
pub use tongue::{Speaker, Tongue};

/// Gives a document a browser's voices: some that send the words away, and one of this computer. What is spoken is in
/// `window.spoken`.
pub const VOICES: &str = include_str!("voices.js");

/// Makes the module stop when it is told to: see its own comment.
pub const FAULT: &str = include_str!("fault.js");

/// Text as WCAG 1.4.12 lets people set it.
pub const SPACING: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
      + ' p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
";
