//! Bytes as text that a compressor can see through.
//!
//! Base64 shifts every repetition by up to two bits, so the compressed page grows by a third.
//! Here every byte stays one character: the 92 most frequent bytes are printable ASCII
//! characters, the others are characters of two bytes in UTF-8. The text starts with its
//! alphabet, the characters for byte 0, 1, … 255; `src/embed/program.js` reads it back.
//!
//! Measured with brotli at quality 11 on a module of 195 103 bytes (60 453 after brotli):
//! base64 82 386, printable bytes as themselves and the rest as U+0100 + byte 64 677, this
//! alphabet 61 470. The unit test keeps the comparison true.

/// Characters that stand for frequent bytes: printable, and without meaning to HTML or an editor.
fn plain_characters() -> impl Iterator<Item = char> {
    (' '..='~').filter(|character| !['<', '&', '\\'].contains(character))
}

/// Writes bytes as text: 256 characters of alphabet, then one character for each byte.
#[must_use]
pub fn to_text(bytes: &[u8]) -> String {
    let alphabet = alphabet(bytes);
    let body = bytes.iter().map(|byte| alphabet[usize::from(*byte)]);
    alphabet.iter().copied().chain(body).collect()
}

/// Gives the frequent bytes the plain characters, each its own if it has one.
fn alphabet(bytes: &[u8]) -> [char; 256] {
    let mut plain: Vec<char> = plain_characters().collect();
    let frequent = &by_frequency(bytes)[..plain.len()];
    let mut alphabet = ['\0'; 256];
    for (character, byte) in alphabet.iter_mut().zip(0..=255) {
        *character = two_bytes(byte);
    }
    for byte in frequent {
        let own = char::from(*byte);
        if let Some(at) = plain.iter().position(|character| *character == own) {
            alphabet[usize::from(*byte)] = plain.remove(at);
        }
    }
    let strangers = frequent.iter().filter(|byte| alphabet[usize::from(**byte)] == two_bytes(**byte));
    for (byte, character) in strangers.copied().collect::<Vec<_>>().into_iter().zip(plain) {
        alphabet[usize::from(byte)] = character;
    }
    alphabet
}

/// A character outside ASCII for any byte: U+0100 to U+01FF, all of them letters.
fn two_bytes(byte: u8) -> char {
    char::from_u32(0x100 + u32::from(byte)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// All bytes, the most frequent first; equally frequent ones in their own order, so that builds repeat.
fn by_frequency(bytes: &[u8]) -> Vec<u8> {
    let mut counts = [0_usize; 256];
    for byte in bytes {
        counts[usize::from(*byte)] += 1;
    }
    let mut all: Vec<u8> = (0..=255).collect();
    all.sort_by_key(|byte| std::cmp::Reverse(counts[usize::from(*byte)]));
    all
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    use super::to_text;
    use crate::sizes::brotli;

    /// What `program.js` does.
    fn from_text(text: &str) -> Vec<u8> {
        let characters: Vec<char> = text.chars().collect();
        let (alphabet, body) = characters.split_at(256);
        let byte = |character| alphabet.iter().position(|one| one == character).unwrap();
        body.iter().map(|character| u8::try_from(byte(character)).unwrap()).collect()
    }

    /// Bytes that look a little like a module: skewed, repetitive, every value present.
    fn sample() -> Vec<u8> {
        let every = (0..=255_u8).cycle().take(2048);
        let code = (0..60_000_u32).map(|at| [0x20, 0x00, 0x41, 0x6a, (at * at % 251 / 4) as u8][at as usize % 5]);
        every.chain(code).collect()
    }

    #[test]
    fn every_byte_comes_back() {
        assert_eq!(from_text(&to_text(&sample())), sample());
        assert!(from_text(&to_text(&[])).is_empty());
    }

    #[test]
    fn the_text_means_nothing_to_html() {
        let text = to_text(&sample());
        assert!(!text.contains(['<', '&', '\\', '\r', '\n', '\0']));
        assert!(text.chars().all(|character| !character.is_control() && u32::from(character) < 0x200));
    }

    #[test]
    fn a_compressor_sees_through_it_better_than_through_base64() {
        let base64 = STANDARD.encode(sample());
        assert!(brotli(to_text(&sample()).as_bytes()) < brotli(base64.as_bytes()));
    }
}
