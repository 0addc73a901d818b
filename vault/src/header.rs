//! A look at a file before anything is spent on it.
//!
//! INVARIANT: nothing here takes memory, and nothing takes longer than reading the first lines.

use crate::Fault;
use crate::padding;

/// The work factor of what is sealed here, as a power of two: 2^17 rounds and 128 MiB.
pub const WORK: u8 = 17;

/// The work factor where [`WORK`] does not fit into the memory of the computer: 64 MiB.
pub const LESS_WORK: u8 = 16;

/// The most that is spent on opening a file that somebody else has made: 256 MiB.
pub const MOST_WORK: u8 = 18;

/// The most keys a file may be sealed for. Each costs a computation to try.
pub const MOST_KEYS: usize = 20;

/// The longest first part of a file, in bytes.
const LONGEST_HEADER: usize = 16 * 1024;

/// The largest sealed file: the largest content, 16 bytes for each 64 KiB of it, and the first lines.
pub const LARGEST_FILE: usize = padding::LARGEST + padding::LARGEST / 4096 + LONGEST_HEADER;

const FIRST_LINE: &[u8] = b"age-encryption.org/v1\n";
const FORMAT: &[u8] = b"age-encryption.org/v";
const STANZA: &[u8] = b"-> ";
const BY_PASSPHRASE: &[u8] = b"-> scrypt ";
const END: &[u8] = b"---";

/// What opens a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// A passphrase.
    Passphrase,
    /// The secret of a key.
    Key,
}

/// What is known from the first lines alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outside {
    /// What opens the file.
    pub lock: Lock,
    /// Where what is sealed begins, in bytes.
    pub sealed_from: usize,
}

/// Looks at the first lines of a file.
///
/// # Errors
/// Why the file is not worth a passphrase.
pub fn look(file: &[u8]) -> Result<Outside, Fault> {
    if file.len() > LARGEST_FILE {
        return Err(Fault::Oversized);
    }
    let Some(rest) = file.strip_prefix(FIRST_LINE) else { return Err(without_first_line(file)) };
    let (mut at, mut passphrases, mut keys) = (FIRST_LINE.len(), 0, 0);
    for line in rest.split_inclusive(|byte| *byte == b'\n') {
        if at > LONGEST_HEADER || passphrases + keys > MOST_KEYS {
            return Err(Fault::TooCostly);
        }
        at += line.len();
        if line.starts_with(END) {
            let lock = match (passphrases, keys) {
                (1, 0) => Lock::Passphrase,
                (0, 1..) => Lock::Key,
                _ => return Err(Fault::Damaged),
            };
            return Ok(Outside { lock, sealed_from: at });
        }
        if let Some(arguments) = line.strip_prefix(BY_PASSPHRASE) {
            affordable(arguments)?;
            passphrases += 1;
        } else if line.starts_with(STANZA) {
            keys += 1;
        }
    }
    // Not even the first part is whole.
    Err(if file.len() > LONGEST_HEADER { Fault::Damaged } else { Fault::Truncated })
}

/// Refuses the work that a file asks for, if it is too much. `arguments` are the salt and the work factor.
fn affordable(arguments: &[u8]) -> Result<(), Fault> {
    let Some(line) = arguments.strip_suffix(b"\n") else { return Err(Fault::Truncated) };
    let factor = line.rsplit(|byte| *byte == b' ').next().unwrap_or_default();
    let is_number = !factor.is_empty() && factor.iter().all(u8::is_ascii_digit) && factor.first() != Some(&b'0');
    if !is_number {
        return Err(Fault::Damaged);
    }
    // A number too long to be one is too much work as well.
    let factor = std::str::from_utf8(factor).ok().and_then(|factor| factor.parse::<u8>().ok());
    if factor.is_none_or(|factor| factor > MOST_WORK) { Err(Fault::TooCostly) } else { Ok(()) }
}

fn without_first_line(file: &[u8]) -> Fault {
    if FIRST_LINE.starts_with(file) && !file.is_empty() {
        return Fault::Truncated;
    }
    match file.strip_prefix(FORMAT).and_then(<[u8]>::first) {
        Some(version) if version.is_ascii_digit() => Fault::Newer,
        Some(_) => Fault::Damaged,
        None => Fault::Foreign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks_for(factor: &str) -> Result<Lock, Fault> {
        let file = format!("age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw {factor}\nbody\n--- mac\nrest");
        look(file.as_bytes()).map(|outside| outside.lock)
    }

    #[test]
    fn what_costs_too_much_is_refused_by_its_first_lines() {
        for factor in 1..=MOST_WORK {
            assert_eq!(asks_for(&factor.to_string()), Ok(Lock::Passphrase), "{factor}");
        }
        for factor in ["19", "20", "30", "63", "64", "255", "256", "99999999999999999999999"] {
            assert_eq!(asks_for(factor), Err(Fault::TooCostly), "{factor}");
        }
        for factor in ["", "0", "017", "-1", "+17", "1e2", "17x"] {
            assert_eq!(asks_for(factor), Err(Fault::Damaged), "{factor}");
        }
    }

    #[test]
    fn many_keys_cost_too_much() {
        let stanzas = |count: usize| "-> X25519 share\nbody\n".repeat(count);
        let file = |count: usize| format!("age-encryption.org/v1\n{}--- mac\n", stanzas(count));
        assert!(look(file(MOST_KEYS).as_bytes()).is_ok());
        assert_eq!(look(file(MOST_KEYS + 1).as_bytes()), Err(Fault::TooCostly));
        let endless = format!("age-encryption.org/v1\n-> X25519 share\n{}", "body\n".repeat(10_000));
        assert_eq!(look(endless.as_bytes()), Err(Fault::TooCostly));
    }

    #[test]
    fn a_passphrase_stands_alone() {
        let scrypt = "-> scrypt salt 10\nbody\n";
        let file = |stanzas: &str| format!("age-encryption.org/v1\n{stanzas}--- mac\n");
        assert_eq!(look(file(&scrypt.repeat(2)).as_bytes()), Err(Fault::Damaged));
        assert_eq!(look(file(&format!("{scrypt}-> X25519 share\nbody\n")).as_bytes()), Err(Fault::Damaged));
        assert_eq!(look(file("").as_bytes()), Err(Fault::Damaged));
    }

    #[test]
    fn what_the_first_line_says() {
        assert_eq!(look(b""), Err(Fault::Foreign));
        assert_eq!(look(b"{\"format\":\"waymark-case\"}"), Err(Fault::Foreign));
        assert_eq!(look(b"-----BEGIN AGE ENCRYPTED FILE-----"), Err(Fault::Foreign));
        assert_eq!(look(b"age-encryption.org/v2\n-> scrypt"), Err(Fault::Newer));
        assert_eq!(look(b"age-encryption.org/v10\n"), Err(Fault::Newer));
        assert_eq!(look(b"age-encryption.org/vx"), Err(Fault::Damaged));
        assert_eq!(look(b"age-encrypt"), Err(Fault::Truncated));
        assert_eq!(look(b"age-encryption.org/v1\n-> scrypt salt 1"), Err(Fault::Truncated));
        assert_eq!(look(&vec![b'a'; LARGEST_FILE + 1]), Err(Fault::Oversized));
    }
}
