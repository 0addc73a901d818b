//! Places in a file: found again from the way to a value, so that a message can name the line.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

impl Spot {
    /// Where a fault was noticed.
    pub(super) fn of(fault: &serde_json::Error) -> Self {
        Self { line: fault.line().max(1), column: fault.column().max(1) }
    }
}

/// The way to a value: keys and positions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Path(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    At(usize),
}

impl Path {
    /// The way to a key at the top.
    pub(super) fn to(key: &str) -> Self {
        Self::default().key(key)
    }

    /// One key further.
    pub(super) fn key(&self, key: &str) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step::Key(key.to_owned()));
        Self(steps)
    }

    /// One position further, from 0.
    pub(super) fn at(&self, position: usize) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step::At(position));
        Self(steps)
    }

    /// The same way, from further outside.
    pub(super) fn inside(&self, key: &str) -> Self {
        self.after(Step::Key(key.to_owned()))
    }

    /// The same way, from outside a list.
    pub(super) fn inside_at(&self, position: usize) -> Self {
        self.after(Step::At(position))
    }

    fn after(&self, first: Step) -> Self {
        Self(std::iter::once(first).chain(self.0.iter().cloned()).collect())
    }
}

/// The place of a value in a text that is JSON; where the way ends early, the last place on it.
pub(super) fn find(text: &str, path: &Path) -> Spot {
    let mut reader = serde_json::Deserializer::from_str(text);
    match Follow(&path.0).deserialize(&mut reader) {
        Err(fault) => Spot::of(&fault),
        Ok(()) => Spot { line: 1, column: 1 },
    }
}

/// Follows a way and stops there with a fault: its position is what is asked for.
struct Follow<'p>(&'p [Step]);

impl<'de> DeserializeSeed<'de> for Follow<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        if self.0.is_empty() { Err(D::Error::custom("here")) } else { reader.deserialize_any(self) }
    }
}

impl<'de> Visitor<'de> for Follow<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the way to go on")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match self.0 {
                [Step::Key(wanted), rest @ ..] if *wanted == key => return map.next_value_seed(Follow(rest)),
                _ => map.next_value::<IgnoredAny>()?,
            };
        }
        Err(A::Error::custom("the way ends here"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let [Step::At(wanted), rest @ ..] = self.0 else { return Err(A::Error::custom("the way ends here")) };
        for _ in 0..*wanted {
            seq.next_element::<IgnoredAny>()?;
        }
        seq.next_element_seed(Follow(rest))?;
        Err(A::Error::custom("the way ends here"))
    }
}

/// Reads the value under a key at the top, or says where it is not as expected.
pub(super) fn read_at<T: DeserializeOwned>(text: &str, key: &str) -> Result<T, Spot> {
    let mut reader = serde_json::Deserializer::from_str(text);
    At { key, kind: PhantomData }.deserialize(&mut reader).map_err(|fault| Spot::of(&fault))
}

struct At<'k, T> {
    key: &'k str,
    kind: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for At<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<T, D::Error> {
        reader.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for At<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<String>()? {
            if key == self.key {
                found = Some(map.next_value::<T>()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        found.ok_or_else(|| A::Error::custom("something is missing"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_again() {
        let text = "{\"a\": 1,\n \"b\": {\"c\": [0,\n  {\"d\": true}]}}";
        let line = |path: &Path| find(text, path).line;
        assert_eq!(line(&Path::to("a")), 1);
        assert_eq!(line(&Path::to("b").key("c")), 2);
        assert_eq!(line(&Path::to("b").key("c").at(1).key("d")), 3);
        assert_eq!(find(text, &Path::to("b").key("c").at(1).key("d")), Spot { line: 3, column: 8 });
    }

    #[test]
    fn a_way_that_ends_early_is_no_trouble() {
        for path in [Path::default(), Path::to("z"), Path::to("a").key("b"), Path::to("a").at(7)] {
            assert!(find("{\"a\": [1]}", &path).line >= 1);
        }
    }
}
