//! Looks for what could be a phone number or an address for messages in free text (RI 3.5 P12).
//!
//! INVARIANT: a hint only. Nothing is changed, removed or reported with its content.

use crate::domain::date::Date;

/// Whether the text holds an `@`, or seven digits or more that could be a phone number.
pub fn looks_like_contact(text: &str) -> bool {
    text.contains('@') || number_runs(text).any(looks_like_phone)
}

/// Runs of digits with the signs that stand between the digits of a phone number.
fn number_runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !(sign.is_numeric() || matches!(sign, ' ' | '+' | '-' | '/' | '.' | '(' | ')' | '\u{a0}')))
}

fn looks_like_phone(run: &str) -> bool {
    let words = run.split_whitespace();
    let without_dates = words.filter(|word| Date::typed(word.trim_end_matches('.')).is_none());
    without_dates.flat_map(str::chars).filter(|sign| sign.is_numeric()).count() >= PHONE_DIGITS
}

/// Fewer digits are more often an amount, a year or a house number. Project rule.
const PHONE_DIGITS: usize = 7;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_addresses_are_noticed_and_dates_are_not() {
        for text in ["ring +44 7700 900123", "0770/090.0123", "call 5550123", "a@b", "٠١٢٣٤٥٦٧"] {
            assert!(looks_like_contact(text), "{text}");
        }
        for text in [
            "",
            "by 2026-11-23",
            "2026-11-23 2026-12-24.",
            "1200.50 in 3 steps",
            "٢٠٢٦-١١-٢٣",
            "room 12, floor 3",
            "2026, 2027",
        ] {
            assert!(!looks_like_contact(text), "{text}");
        }
    }
}
