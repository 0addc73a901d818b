//! Pages of questions.

mod body;
mod events;
mod field;
mod foot;
mod in_words;
mod person;
mod quiet;
mod section;
mod theirs;

pub use field::{ItemRef, Question, Recorder};
pub use in_words::{answer_text, trust_line};
pub use person::PersonView;
pub use section::{SectionPage, action, principles};
pub use theirs::{Theirs, said_line, stricter_line};
