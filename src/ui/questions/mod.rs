//! Pages of questions.

mod events;
pub mod field;
mod quiet;
mod section;

pub use field::{ItemRef, Question, Recorder, answer_text};
pub use section::SectionPage;
