//! A canary: a word that occurs nowhere else, and the shapes in which a computer may keep it.

use std::fmt;
use std::hash::{BuildHasher, RandomState};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// Letters and digits that every keyboard has and no spelling correction touches.
const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz123456789";
/// So long that it occurs by chance in no file, and short enough to type.
const LENGTH: u32 = 16;

/// A word made for one place where something is typed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Canary(String);

impl Canary {
    /// A new one, like no other.
    #[must_use]
    pub fn new() -> Self {
        // Every `RandomState` has keys of its own; two of them give enough bits.
        let bits = || u128::from(RandomState::new().hash_one(0_u8));
        let random = (bits() << 64) | bits();
        let sign = |at: u32| char::from(SIGNS[usize::try_from((random >> (5 * at)) & 31).unwrap_or_default()]);
        Self((0..LENGTH).map(sign).collect())
    }

    /// One that is known from elsewhere.
    #[must_use]
    pub fn known(word: &str) -> Self {
        Self(word.to_owned())
    }

    /// As it is typed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Its two halves, for planting it where a file holds it in parts.
    #[must_use]
    pub fn halves(&self) -> (&str, &str) {
        self.0.split_at(self.0.len() / 2)
    }

    /// Every shape that is searched for.
    #[must_use]
    pub fn shapes(&self) -> Vec<(Shape, Vec<u8>)> {
        let text = self.0.as_bytes();
        let wide = |of: fn(u16) -> [u8; 2]| self.0.encode_utf16().flat_map(of).collect::<Vec<u8>>();
        let hex = text.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
        let mut shapes = vec![
            (Shape::Utf8, text.to_vec()),
            (Shape::Utf16, wide(u16::to_le_bytes)),
            (Shape::Utf16Big, wide(u16::to_be_bytes)),
            (Shape::Hex, hex.clone().into_bytes()),
            (Shape::Hex, hex.to_uppercase().into_bytes()),
            (Shape::Reversed, text.iter().rev().copied().collect()),
            (Shape::Capitals, self.0.to_uppercase().into_bytes()),
        ];
        shapes.extend((0..3).map(|shift| (Shape::Base64, base64_at(text, shift))));
        shapes.extend((0..3).map(|shift| (Shape::Base64Wide, base64_at(&wide(u16::to_le_bytes), shift))));
        shapes
    }
}

impl Default for Canary {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Display for Canary {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// How the bytes of a word are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shape {
    /// As it is typed.
    Utf8,
    /// Two bytes for each sign, as browsers keep texts.
    Utf16,
    /// The same the other way round.
    Utf16Big,
    /// Two digits for each byte.
    Hex,
    /// From the end to the beginning.
    Reversed,
    /// In capital letters.
    Capitals,
    /// Four letters for three bytes, wherever the word begins among them.
    Base64,
    /// The same of two bytes for each sign.
    Base64Wide,
}

/// The letters that do not depend on what stands before and after.
fn base64_at(text: &[u8], shift: usize) -> Vec<u8> {
    let mut shifted = vec![0; shift];
    shifted.extend_from_slice(text);
    let letters = STANDARD_NO_PAD.encode(&shifted).into_bytes();
    let first = if shift == 0 { 0 } else { shift + 1 };
    let last = letters.len() - usize::from(!shifted.len().is_multiple_of(3));
    letters[first..last].to_vec()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    use super::{Canary, Shape};

    #[test]
    fn no_two_are_alike() {
        let many: BTreeSet<Canary> = (0..1000).map(|_| Canary::new()).collect();
        assert_eq!(many.len(), 1000);
        assert!(many.iter().all(|canary| canary.text().len() == 16));
    }

    #[test]
    fn base64_is_known_wherever_the_word_begins() {
        let canary = Canary::new();
        for before in 0..9 {
            for after in 0..4 {
                let text = format!("{}{canary}{}", "x".repeat(before), "y".repeat(after));
                let coded = STANDARD.encode(text);
                let found = canary
                    .shapes()
                    .into_iter()
                    .any(|(shape, bytes)| shape == Shape::Base64 && coded.contains(&*String::from_utf8_lossy(&bytes)));
                assert!(found, "{before} before, {after} after");
            }
        }
    }
}
