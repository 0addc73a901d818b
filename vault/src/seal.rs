//! Sealing a content and opening it again.

use std::io::{Read, Write};

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient};

use crate::header::{self, Lock, MOST_WORK};
use crate::keys::{self, Key};
use crate::{Fault, padding, words};

/// The tag that the cipher adds to each chunk, and the length of a chunk, in bytes.
const TAG: usize = 16;
const CHUNK: usize = 64 * 1024;
/// What stands between the first lines and the first chunk.
const NONCE: usize = 16;

/// Seals a content with a passphrase. Whoever has both the file and the passphrase can open it.
///
/// # Errors
/// [`Fault::NoPassphrase`] or [`Fault::Oversized`].
pub fn with_passphrase(content: &str, passphrase: &str, work: u8) -> Result<Vec<u8>, Fault> {
    let mut lock = age::scrypt::Recipient::new(secret(passphrase)?);
    lock.set_work_factor(work.clamp(1, MOST_WORK));
    seal(content, &[&lock])
}

/// Seals a content for the keys of offices. Whoever seals it cannot open it again.
///
/// # Errors
/// [`Fault::NoRecipient`] or [`Fault::Oversized`].
pub fn for_keys(content: &str, recipients: &[Key]) -> Result<Vec<u8>, Fault> {
    if recipients.is_empty() {
        return Err(Fault::NoRecipient);
    }
    let recipients: Vec<&dyn Recipient> = recipients.iter().map(|key| key.recipient() as &dyn Recipient).collect();
    seal(content, &recipients)
}

/// Opens a file with a passphrase and returns the content without its filler.
///
/// # Errors
/// Why it does not open. [`Fault::IsKey`] when it holds a key: that never leaves this module.
pub fn open_with_passphrase(file: &[u8], passphrase: &str) -> Result<String, Fault> {
    let content = unlock(file, passphrase)?;
    if keys::holds_secret(&content) { Err(Fault::IsKey) } else { Ok(content) }
}

/// Opens a file with the key in another file, which is sealed with a passphrase itself.
///
/// # Errors
/// Why either of the two does not open; faults of the key's own file come first.
pub fn open_with_key_file(file: &[u8], key_file: &[u8], passphrase: &str) -> Result<String, Fault> {
    let held = unlock(key_file, passphrase)?;
    open_with_identity(file, &held)
}

/// Opens a file with the text of a key's file: that of Waymark, or any that the standard tool makes.
///
/// # Errors
/// Why it does not open, or [`Fault::NoKey`] when there is no secret in the text.
pub fn open_with_identity(file: &[u8], text: &str) -> Result<String, Fault> {
    let secrets = keys::secrets(text);
    if secrets.is_empty() {
        return Err(Fault::NoKey);
    }
    let secrets: Vec<&dyn Identity> = secrets.iter().map(|secret| secret as &dyn Identity).collect();
    open(file, Lock::Key, &secrets)
}

fn unlock(file: &[u8], passphrase: &str) -> Result<String, Fault> {
    let mut key = age::scrypt::Identity::new(secret(passphrase)?);
    key.set_max_work_factor(MOST_WORK);
    open(file, Lock::Passphrase, &[&key])
}

fn secret(passphrase: &str) -> Result<SecretString, Fault> {
    let passphrase = words::as_meant(passphrase);
    if passphrase.is_empty() { Err(Fault::NoPassphrase) } else { Ok(SecretString::from(passphrase)) }
}

fn seal(content: &str, locks: &[&dyn Recipient]) -> Result<Vec<u8>, Fault> {
    let padded = padding::pad(content)?;
    // The cipher panics without random numbers; asked first, it can be said.
    getrandom::getrandom(&mut [0; 1]).map_err(|_| Fault::NoRandomness)?;
    let sealing = Encryptor::with_recipients(locks.iter().copied()).map_err(|_| Fault::NoRecipient)?;
    let mut file = Vec::with_capacity(padded.len() + padded.len() / 4096 + 1024);
    let written = sealing.wrap_output(&mut file).and_then(|mut writer| {
        writer.write_all(&padded)?;
        writer.finish().map(drop)
    });
    // Writing into memory cannot fail; a file that is not whole must not be taken for one.
    written.map(|()| file).map_err(|_| Fault::Damaged)
}

fn open(file: &[u8], lock: Lock, keys: &[&dyn Identity]) -> Result<String, Fault> {
    let outside = header::look(file)?;
    if outside.lock != lock {
        return Err(match lock {
            Lock::Passphrase => Fault::NoKey,
            Lock::Key => Fault::NotForThisKey,
        });
    }
    let sealed = file.get(outside.sealed_from..).unwrap_or_default();
    let whole = is_whole(sealed.len());
    let decryptor = Decryptor::new_buffered(file).map_err(|fault| outer(&fault, lock))?;
    let mut reader = decryptor.decrypt(keys.iter().copied()).map_err(|fault| outer(&fault, lock))?;
    let mut content = Vec::with_capacity(sealed.len());
    // Nothing of a file is used before its end has been found genuine.
    let broken = if whole { Fault::Damaged } else { Fault::Truncated };
    reader.read_to_end(&mut content).map_err(|_| broken)?;
    let content = String::from_utf8(content).map_err(|_| Fault::Foreign)?;
    Ok(padding::unpad(&content).to_owned())
}

/// What a fault of the first part of a file means.
fn outer(fault: &DecryptError, lock: Lock) -> Fault {
    match fault {
        DecryptError::ExcessiveWork { .. } => Fault::TooCostly,
        DecryptError::UnknownFormat => Fault::Newer,
        DecryptError::Io(_) => Fault::Truncated,
        DecryptError::NoMatchingKeys | DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed => match lock
        {
            Lock::Passphrase => Fault::WrongPassphrase,
            Lock::Key => Fault::NotForThisKey,
        },
        // What later versions of the crate may add is a file that is not as it should be.
        _ => Fault::Damaged,
    }
}

/// Whether what is sealed is as long as one of the padded sizes makes it. One that is not, and does
/// not open either, was cut short or has something behind its end.
fn is_whole(sealed: usize) -> bool {
    let Some(chunks) = sealed.checked_sub(NONCE) else { return false };
    let tags = chunks.div_ceil(CHUNK + TAG) * TAG;
    chunks.checked_sub(tags).is_some_and(padding::is_size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lengths_of_whole_files() {
        for size in [16, 32, 64, 128, 256, 512, 1024, 2048] {
            let content = size * 1024;
            let sealed = NONCE + content + content.div_ceil(CHUNK) * TAG;
            assert!(is_whole(sealed), "{size}");
            assert!(!is_whole(sealed - 1) && !is_whole(sealed + 1), "{size}");
        }
        assert!(!is_whole(0) && !is_whole(NONCE));
    }
}
