//! Pages of questions.

mod events;
mod field;
mod quiet;
mod section;

pub use field::{ItemRef, Question, Recorder};
pub use section::SectionPage;
