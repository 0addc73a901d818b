//! Pages of questions.

mod events;
mod field;
mod foot;
mod in_words;
mod quiet;
mod section;

pub use field::{ItemRef, Question, Recorder};
pub use in_words::{answer_text, trust_line};
pub use section::SectionPage;
