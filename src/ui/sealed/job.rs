//! What is said to the sealing module, and what it answers.

use std::fmt;
use std::rc::Rc;

/// A text that must not show: a passphrase, or a whole case.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Rc<str>);

impl Secret {
    /// The text itself.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Rc::from(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// The bytes of a file that was picked.
#[derive(Clone, PartialEq, Eq)]
pub struct File(Rc<[u8]>);

impl File {
    /// The bytes themselves.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Rc::from(bytes))
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "File({})", self.0.len())
    }
}

/// How a file is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lock {
    /// With a passphrase.
    Passphrase(Secret),
    /// For offices: a text with their public keys.
    Keys(String),
}

/// How a file is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opener {
    /// With its passphrase.
    Passphrase(Secret),
    /// With an office's key file and the passphrase of that file.
    KeyFile(File, Secret),
}

/// One request to the module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Job {
    /// Six new words.
    NewWords,
    /// Whether a file is worth a passphrase, and what opens it.
    Look(File),
    /// The public keys in a text.
    ReadKeys(String),
    /// Seal a content.
    Seal(Secret, Lock),
    /// Open a file.
    Open(File, Opener),
    /// A new pair of keys, the secret sealed with a passphrase.
    MakeKeys(Secret),
}

/// A value that crosses to the module or back.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// Text, handed on as it is.
    Text(String),
    /// A passphrase, made the same however its letters were typed.
    Passphrase(String),
    /// A file.
    Bytes(Vec<u8>),
    /// Yes or no.
    Yes(bool),
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value")
    }
}

impl Job {
    /// The function of the module and what it is given: see `vault/src/module.rs`.
    pub fn call(&self) -> (&'static str, Vec<Value>) {
        let passphrase = |secret: &Secret| Value::Passphrase(secret.text().to_owned());
        let content = |secret: &Secret| Value::Text(secret.text().to_owned());
        let file = |file: &File| Value::Bytes(file.bytes().to_vec());
        match self {
            Self::NewWords => ("newWords", vec![]),
            Self::Look(picked) => ("look", vec![file(picked)]),
            Self::ReadKeys(text) => ("readKeys", vec![Value::Text(text.clone())]),
            Self::Seal(text, Lock::Passphrase(typed)) => ("sealWithPassphrase", vec![content(text), passphrase(typed)]),
            Self::Seal(text, Lock::Keys(keys)) => ("sealForKeys", vec![content(text), Value::Text(keys.clone())]),
            Self::Open(picked, Opener::Passphrase(typed)) => {
                ("openWithPassphrase", vec![file(picked), passphrase(typed)])
            }
            Self::Open(picked, Opener::KeyFile(key_file, typed)) => {
                ("openWithKeyFile", vec![file(picked), file(key_file), passphrase(typed)])
            }
            Self::MakeKeys(typed) => ("makeKeys", vec![passphrase(typed)]),
        }
    }
}
