//! Digits as people type them: European, Arabic-Indic and Persian ones are read alike.
//!
//! INVARIANT: what was typed is kept as typed; only the reading of it goes through here.

use std::borrow::Cow;
use std::str::FromStr;

/// The text with European digits and marks, and without the signs that only turn the direction of a line.
pub fn european(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter_map(sign).collect())
}

/// The whole number that was typed, if it is one.
pub fn whole<T: FromStr>(text: &str) -> Option<T> {
    european(text).trim().parse().ok()
}

fn sign(sign: char) -> Option<char> {
    let from = |zero: char| char::from_digit(u32::from(sign) - u32::from(zero), 10);
    match sign {
        '\u{660}'..='\u{669}' => from('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => from('\u{6f0}'),
        // Arabic marks before decimals and between thousands.
        '\u{66b}' => Some('.'),
        '\u{66c}' => Some(','),
        '\u{200e}' | '\u{200f}' | '\u{61c}' => None,
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_three_scripts_are_read_alike() {
        for text in ["2026-11-23", "٢٠٢٦-١١-٢٣", "۲۰۲۶-۱۱-۲۳", "\u{200f}٢٠٢٦-١١-٢٣\u{61c}"] {
            assert_eq!(european(text), "2026-11-23", "{text}");
        }
        assert_eq!(european("١٬٢٠٠٫٥٠"), "1,200.50");
        assert_eq!(european("غداً"), "غداً");
        assert_eq!(whole::<u16>(" ٣٠ "), Some(30));
        assert_eq!(whole::<u16>("۹۰"), Some(90));
        assert_eq!(whole::<u16>("thirty"), None);
        // Other scripts' digits are no digits here, and are said to be none.
        assert_eq!(whole::<u16>("३०"), None);
    }
}
