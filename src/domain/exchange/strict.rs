//! What a file must not do, whatever it is about: nest without end, or say a thing twice, or say
//! what nobody reads.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::spot::{Path, Spot};

/// How deep brackets nest, outside strings. Looked at before anything is parsed.
pub(super) fn nesting(text: &str) -> usize {
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0usize, 0usize, false, false);
    for byte in text.bytes() {
        match (in_string, escaped, byte) {
            (true, true, _) => escaped = false,
            (true, false, b'\\') => escaped = true,
            (_, false, b'"') => in_string = !in_string,
            (false, _, b'{' | b'[') => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            (false, _, b'}' | b']') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Refuses an object with the same key twice: which of the two counts would be a guess.
pub(super) fn no_key_twice(text: &str) -> Result<(), Spot> {
    serde_json::from_str::<Once>(text).map(|Once| ()).map_err(|fault| Spot::of(&fault))
}

/// Any JSON without a key that stands twice in one object.
struct Once;

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_any(OnceVisitor)
    }
}

struct OnceVisitor;

impl<'de> Visitor<'de> for OnceVisitor {
    type Value = Once;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Once, A::Error> {
        let mut keys = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if !keys.insert(key) {
                return Err(A::Error::custom("twice"));
            }
            map.next_value::<Once>()?;
        }
        Ok(Once)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Once, A::Error> {
        while seq.next_element::<Once>()?.is_some() {}
        Ok(Once)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_str<E>(self, _: &str) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_unit<E>(self) -> Result<Once, E> {
        Ok(Once)
    }
}

/// Something in a file that would be gone after saving it again.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Surplus {
    /// A key that nobody reads.
    Key(Path),
    /// A list of different things that names one of them twice.
    Twice(Path),
}

/// Holds what a file says against what was understood of it. Nothing is dropped silently, also
/// where a type forgot to refuse unknown keys, or takes a list for an object.
pub(super) fn surplus(said: &Value, understood: &Value) -> Option<Surplus> {
    match (said, understood) {
        (Value::Object(said), Value::Object(understood)) => said.iter().find_map(|(key, value)| {
            let found = match understood.get(key) {
                Some(kept) => surplus(value, kept),
                None => (!is_blank(value)).then(|| Surplus::Key(Path::default())),
            };
            found.map(|found| found.inside(|path| path.inside(key)))
        }),
        (Value::Array(said), Value::Array(understood)) if said.len() != understood.len() => {
            Some(Surplus::Twice(Path::default()))
        }
        (Value::Array(said), Value::Array(understood)) => {
            let pairs = said.iter().zip(understood).enumerate();
            pairs
                .into_iter()
                .find_map(|(at, (said, kept))| Some(surplus(said, kept)?.inside(|path| path.inside_at(at))))
        }
        (Value::Object(_) | Value::Array(_), _) => Some(Surplus::Key(Path::default())),
        (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_), _) => None,
    }
}

impl Surplus {
    fn inside(self, outside: impl FnOnce(&Path) -> Path) -> Self {
        match self {
            Self::Key(path) => Self::Key(outside(&path)),
            Self::Twice(path) => Self::Twice(outside(&path)),
        }
    }
}

/// What is written the same way whether it is said or left out.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(true) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn brackets_inside_strings_do_not_count() {
        assert_eq!(nesting(r#"{"a": "[[[\"[", "b": [1]}"#), 2);
        assert_eq!(nesting(&"[".repeat(100)), 100);
    }

    #[test]
    fn a_key_twice_is_found_however_it_is_spelt() {
        assert!(no_key_twice(r#"{"a": {"b": 1}, "c": {"b": 1}}"#).is_ok());
        let spot = no_key_twice("{\"a\": 1,\n\"\\u0061\": 2}").err();
        assert_eq!(spot.map(|spot| spot.line), Some(2));
        assert!(no_key_twice(r#"[{"a": {"b": 1, "b": 1}}]"#).is_err());
    }

    #[test]
    fn what_nobody_reads_is_found() {
        let understood = json!({"a": [{"b": 1}]});
        assert_eq!(surplus(&json!({"a": [{"b": 1, "c": ""}], "d": null}), &understood), None);
        let path = Path::to("a").at(0).key("c");
        assert_eq!(surplus(&json!({"a": [{"b": 1, "c": 0}]}), &understood), Some(Surplus::Key(path)));
        assert_eq!(surplus(&json!({"a": []}), &json!({"a": {}})), Some(Surplus::Key(Path::to("a"))));
        assert_eq!(surplus(&json!({"a": [1, 1]}), &json!({"a": [1]})), Some(Surplus::Twice(Path::to("a"))));
    }
}
