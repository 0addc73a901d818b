//! What a report says, in the words of the language.

use crate::domain::report::{Arg as Said, Key, Say};
use crate::wording::{Arg, Words};

/// Something said, as text.
pub fn text(words: &Words, say: &Say) -> String {
    match say {
        Say::Key(key) => keyed(words, key).unwrap_or_else(|| missing(key)),
        Say::First(parts) => first(words, parts),
        Say::List(parts) => words.values(parts.iter().map(|part| text(words, part))),
        Say::Text(text) | Say::Figure(text) => text.clone(),
        Say::Decimal(number) => words.decimal(number),
        Say::Date(date) => words.date(*date),
    }
}

/// The first that the language has; if it has none, the last, which then shows its own name.
fn first(words: &Words, parts: &[Say]) -> String {
    let found = parts.iter().find_map(|part| match part {
        Say::Key(key) => keyed(words, key),
        other => Some(text(words, other)),
    });
    match (found, parts.last()) {
        (Some(found), _) => found,
        (None, Some(last)) => text(words, last),
        (None, None) => String::new(),
    }
}

fn keyed(words: &Words, key: &Key) -> Option<String> {
    let said: Vec<(&str, Value)> = key.args.iter().map(|(name, arg)| (*name, value(words, arg))).collect();
    let args: Vec<(&str, Arg<'_>)> = said.iter().map(|(name, value)| (*name, value.arg())).collect();
    match &key.attr {
        Some(attr) => words.attr_with(&key.id, attr, &args),
        None => words.has(&key.id).then(|| words.say_with(&key.id, &args)),
    }
}

fn missing(key: &Key) -> String {
    let attr = key.attr.as_ref().map(|attr| format!(".{attr}")).unwrap_or_default();
    format!("[{}{attr}]", key.id)
}

enum Value {
    Text(String),
    Count(usize),
}

impl Value {
    fn arg(&self) -> Arg<'_> {
        match self {
            Self::Text(text) => Arg::Text(text),
            Self::Count(count) => Arg::Count(*count),
        }
    }
}

fn value(words: &Words, arg: &Said) -> Value {
    match arg {
        Said::Say(say) => Value::Text(text(words, say)),
        Said::Count(count) => Value::Count(*count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_that_is_there_is_said() {
        let words = Words::of("en");
        let missing = Say::part("level", "no-such-level");
        let first = Say::First(vec![missing.clone(), Say::part("level", "B")]);
        assert_eq!(text(&words, &first), words.part("level", "B"));
        assert_eq!(text(&words, &Say::First(vec![missing.clone()])), "[level.no-such-level]");
        assert_eq!(text(&words, &missing), "[level.no-such-level]");
    }

    #[test]
    fn own_words_are_never_read_as_a_message() {
        let words = Words::of("en");
        let own = Say::Text("{ $date } { level.B }".to_owned());
        assert_eq!(text(&words, &own), "{ $date } { level.B }");
        let inside = Say::key("report-note").with("text", Said::Say(own));
        assert!(text(&words, &inside).contains("{ $date } { level.B }"));
    }
}
