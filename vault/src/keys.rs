//! The keys of offices. An office makes a pair: it gives the public key to everybody, and keeps the
//! secret in a sealed file of its own.
//!
//! Both files are texts that the standard tool takes as they are: `age -R` the public key's, and
//! `age -i` the sealed one.

use std::str::FromStr;

use age::secrecy::ExposeSecret;
use age::x25519;
use sha2::{Digest, Sha256};

use crate::header::MOST_KEYS;
use crate::{Fault, seal};

/// How a public key begins.
const PUBLIC: &str = "age1";
/// How a secret begins.
const SECRET: &str = "AGE-SECRET-KEY-1";

/// A public key that files can be sealed for.
#[derive(Clone)]
pub struct Key(x25519::Recipient);

impl Key {
    pub(crate) fn recipient(&self) -> &x25519::Recipient {
        &self.0
    }

    /// The key as it is written: `age1` and 58 more signs.
    pub fn text(&self) -> String {
        self.0.to_string()
    }

    /// Twenty-four digits to compare by voice, in groups of four: the SHA-256 of the key's text,
    /// read as a number, modulo 10^24. They hold 79 bits, so that nobody can make another key with
    /// the same digits by trying.
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::digest(self.text());
        let (high, _) = digest.split_at(16);
        let number = high.iter().fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
        let digits = format!("{:024}", number % 10_u128.pow(24));
        let groups: Vec<&str> = (0..6).filter_map(|at| digits.get(at * 4..at * 4 + 4)).collect();
        groups.join(" ")
    }
}

/// The public keys in a text: one a line, or among words, as somebody may paste them.
///
/// # Errors
/// [`Fault::NoRecipient`] when there is none, too many, or one that is mistyped;
/// [`Fault::IsSecret`] when there is a secret in it.
pub fn recipients(text: &str) -> Result<Vec<Key>, Fault> {
    if holds_secret(text) {
        return Err(Fault::IsSecret);
    }
    let mut keys: Vec<Key> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        for word in line.split_whitespace().filter(|word| word.to_ascii_lowercase().starts_with(PUBLIC)) {
            // A key says by its last signs whether it was mistyped. One mistyped key spoils the whole.
            let key = x25519::Recipient::from_str(word).map(Key).map_err(|_| Fault::NoRecipient)?;
            if keys.iter().all(|known| known.text() != key.text()) {
                keys.push(key);
            }
        }
    }
    if (1..MOST_KEYS).contains(&keys.len()) { Ok(keys) } else { Err(Fault::NoRecipient) }
}

/// A new pair: the public key, and the file with the secret, sealed with a passphrase.
///
/// # Errors
/// As [`seal::with_passphrase`].
pub fn make(passphrase: &str, work: u8) -> Result<(Key, Vec<u8>), Fault> {
    getrandom::getrandom(&mut [0; 1]).map_err(|_| Fault::NoRandomness)?;
    let secret = x25519::Identity::generate();
    let public = Key(secret.to_public());
    let text = format!(
        "# Waymark: the secret key of an office. Whoever has it can open every file sealed for the office.\n\
         # public key: {}\n{}\n",
        public.text(),
        secret.to_string().expose_secret(),
    );
    seal::with_passphrase(&text, passphrase, work).map(|file| (public, file))
}

/// The public key of the secret in a sealed key file.
///
/// # Errors
/// As [`seal::open_with_key_file`].
pub fn public_of(held: &str) -> Result<Key, Fault> {
    secrets(held).first().map(|secret| Key(secret.to_public())).ok_or(Fault::NoKey)
}

/// Whether there is a secret in a text.
pub(crate) fn holds_secret(text: &str) -> bool {
    text.to_ascii_uppercase().contains(SECRET)
}

/// The secrets in the text of a key's file.
pub(crate) fn secrets(text: &str) -> Vec<x25519::Identity> {
    let lines = text.lines().map(str::trim).filter(|line| line.starts_with(SECRET));
    lines.filter_map(|line| x25519::Identity::from_str(line).ok()).take(MOST_KEYS).collect()
}
