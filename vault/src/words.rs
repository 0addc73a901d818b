//! Six words to write down.
//!
//! The words are made, not taken from a list: consonant, vowel, consonant, vowel, consonant, as in
//! `limon` or `tavos`. They can be said and spelt in many languages, mean nothing in most, and no
//! two of them differ only by an accent or a double letter. The tables leave out what would make
//! common insults; other words are one press away.
//!
//! 13 · 5 · 6 · 4 · 7 = 10,920 words, so six of them are one of 1.7 · 10^24, or 80.4 bits.

use crate::Fault;

/// How many words a passphrase has.
pub const COUNT: usize = 6;

/// The letters at each place of a word.
const LETTERS: [&[u8]; 5] = [b"bdfgklmnprstv", b"aeiou", b"blmnrv", b"aiou", b"klmnrst"];

/// Six new words with single spaces.
///
/// # Errors
/// [`Fault::NoRandomness`].
pub fn new() -> Result<String, Fault> {
    from(|byte| getrandom::getrandom(std::slice::from_mut(byte)).map_err(|_| Fault::NoRandomness))
}

/// Six words from a source of random bytes. Bytes that would make a letter more likely than another
/// are thrown away.
///
/// # Errors
/// What the source says.
pub fn from(mut next: impl FnMut(&mut u8) -> Result<(), Fault>) -> Result<String, Fault> {
    let mut words = String::with_capacity(COUNT * (LETTERS.len() + 1));
    for word in 0..COUNT {
        if word > 0 {
            words.push(' ');
        }
        for letters in LETTERS {
            words.push(char::from(evenly(letters, &mut next)?));
        }
    }
    Ok(words)
}

fn evenly(letters: &[u8], next: &mut impl FnMut(&mut u8) -> Result<(), Fault>) -> Result<u8, Fault> {
    loop {
        let mut byte = 0;
        next(&mut byte)?;
        let byte = usize::from(byte);
        if byte < 256 / letters.len() * letters.len() {
            return letters.get(byte % letters.len()).copied().ok_or(Fault::NoRandomness);
        }
    }
}

/// A passphrase as it was meant: six of our words however they were typed, with capitals, commas or
/// on several lines; anything else as it is, without space at either end.
pub fn as_meant(typed: &str) -> String {
    let words: Vec<String> = typed
        .split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | '-' | '.' | ';'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if words.len() == COUNT && words.iter().all(|word| is_ours(word)) {
        words.join(" ")
    } else {
        typed.trim().to_owned()
    }
}

/// Whether a word can be one of ours.
pub fn is_ours(word: &str) -> bool {
    word.len() == LETTERS.len() && word.bytes().zip(LETTERS).all(|(letter, letters)| letters.contains(&letter))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Every word there is, as different texts.
    fn all() -> BTreeSet<String> {
        let mut words = BTreeSet::from([String::new()]);
        for letters in LETTERS {
            let longer =
                |word: &String| letters.iter().map(|letter| format!("{word}{}", char::from(*letter))).collect();
            words = words.iter().flat_map(|word| -> Vec<String> { longer(word) }).collect();
        }
        words
    }

    #[test]
    fn six_words_hold_more_than_77_bits() {
        let count = u32::try_from(all().len()).expect("few");
        assert_eq!(count, 10_920);
        let bits = f64::from(count).log2() * 6.0;
        assert!(bits > 80.0 && bits < 81.0, "{bits}");
    }

    #[test]
    fn every_letter_is_as_likely_as_any_other() {
        for letters in LETTERS {
            let mut seen = std::collections::BTreeMap::<u8, usize>::new();
            for byte in 0..=255_u8 {
                // A byte that is thrown away is followed by one that is not.
                let mut bytes = [byte, 0].into_iter();
                let mut asked = 0;
                let letter = evenly(letters, &mut |out| {
                    asked += 1;
                    *out = bytes.next().unwrap_or_default();
                    Ok(())
                });
                if asked == 1 {
                    *seen.entry(letter.expect("a letter")).or_default() += 1;
                }
            }
            assert_eq!(seen.len(), letters.len());
            let counts: BTreeSet<usize> = seen.into_values().collect();
            assert_eq!(counts.len(), 1, "{counts:?}");
        }
    }

    #[test]
    fn words_are_new_each_time_and_can_be_said() {
        let (one, other) = (new().expect("words"), new().expect("words"));
        assert_ne!(one, other);
        assert_eq!(one.split(' ').filter(|word| is_ours(word)).count(), COUNT);
    }

    #[test]
    fn without_random_bytes_there_are_no_words() {
        assert_eq!(from(|_| Err(Fault::NoRandomness)), Err(Fault::NoRandomness));
    }

    #[test]
    fn our_words_are_understood_however_they_are_typed() {
        let meant = "bavin limon tavos ronal sebir dumak";
        for typed in [
            meant,
            " Bavin  LIMON tavos\nronal sebir dumak ",
            "bavin-limon-tavos-ronal-sebir-dumak",
            "bavin, limon, tavos, ronal, sebir, dumak.",
        ] {
            assert_eq!(as_meant(typed), meant, "{typed}");
        }
    }

    #[test]
    fn own_words_stay_as_they_are() {
        for own in
            ["Correct Horse-Battery", "bavin limon tavos ronal sebir", "bavin limon tavos ronal sebir dumax", "Ü  b"]
        {
            assert_eq!(as_meant(&format!(" {own}\n")), own);
        }
    }
}
