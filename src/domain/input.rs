//! What is wrong with something that was typed. It is kept, marked and explained, never refused.

use super::answer::{Answer, NOTE_LIMIT, Value};
use super::date::{Date, DateText};
use super::digits;

/// What is wrong. Wording is `problem-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// No day of the calendar.
    NoDate,
    /// A day more than a hundred years away, most likely a slip.
    FarDate,
    /// Longer than outputs take.
    TooLong,
    /// Longer than a case code is printed.
    LongCode,
    /// No whole number.
    NoNumber,
}

impl Problem {
    /// The name behind `problem-`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoDate => "no-date",
            Self::FarDate => "far-date",
            Self::TooLong => "too-long",
            Self::LongCode => "long-code",
            Self::NoNumber => "no-number",
        }
    }
}

/// What is wrong with an answer, if anything.
pub fn problem(answer: &Answer, today: Date) -> Option<Problem> {
    match answer {
        Answer::Empty | Answer::NotAsked | Answer::NotKnown | Answer::Declined => None,
        Answer::NotApplicable(reason) => text_problem(reason),
        Answer::Given(Value::Choice { .. } | Value::Multi(_)) => None,
        Answer::Given(Value::Text(text)) => text_problem(text),
        Answer::Given(Value::Date(date)) => date_problem(date, today),
        Answer::Given(Value::Events(events)) => events.iter().find_map(|event| date_problem(&event.on, today)),
        Answer::Given(Value::Number(text)) => {
            (!text.trim().is_empty() && digits::whole::<i64>(text).is_none()).then_some(Problem::NoNumber)
        }
    }
}

/// What is wrong with a date, if anything. Nothing typed is no problem.
pub fn date_problem(text: &DateText, today: Date) -> Option<Problem> {
    const A_CENTURY: i64 = 36_525;
    match text.date() {
        _ if text.is_blank() => None,
        None => Some(Problem::NoDate),
        Some(date) if today.days_until(date).abs() > A_CENTURY => Some(Problem::FarDate),
        Some(_) => None,
    }
}

/// The longest case code that is printed, in characters.
pub const CODE_LENGTH: usize = 40;

/// Whether a case code is longer than it is printed.
pub fn code_problem(code: &str) -> Option<Problem> {
    is_longer(code.trim(), CODE_LENGTH).then_some(Problem::LongCode)
}

/// Whether a text is longer than outputs take.
pub fn text_problem(text: &str) -> Option<Problem> {
    is_longer(text, NOTE_LIMIT).then_some(Problem::TooLong)
}

/// Whether a text has more characters than this. It stops looking there.
pub fn is_longer(text: &str, limit: usize) -> bool {
    text.chars().nth(limit).is_some()
}
