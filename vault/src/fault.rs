//! What can go wrong, as codes. None of them carries anything from a file or a passphrase.

/// Why something was not sealed or not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The passphrase does not fit. A file that is damaged in its first lines looks the same.
    WrongPassphrase,
    /// The file is sealed for another key.
    NotForThisKey,
    /// The file was changed after it was sealed.
    Damaged,
    /// The end of the file is missing.
    Truncated,
    /// The file is larger than a sealed file can be, or the content is larger than can be sealed.
    Oversized,
    /// The file is not sealed at all.
    Foreign,
    /// The file is of a newer version of the format.
    Newer,
    /// Opening the file would take more work than is ever done for one.
    TooCostly,
    /// The file is an office's key, where a case was expected.
    IsKey,
    /// The file holds no office's key, where one was expected.
    NoKey,
    /// The text names no key that a file could be sealed for.
    NoRecipient,
    /// The text holds an office's secret: that must never be sent or pasted anywhere.
    IsSecret,
    /// The passphrase is empty.
    NoPassphrase,
    /// The browser gives no random numbers, without which nothing can be sealed.
    NoRandomness,
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::WrongPassphrase,
        Self::NotForThisKey,
        Self::Damaged,
        Self::Truncated,
        Self::Oversized,
        Self::Foreign,
        Self::Newer,
        Self::TooCostly,
        Self::IsKey,
        Self::NoKey,
        Self::NoRecipient,
        Self::IsSecret,
        Self::NoPassphrase,
        Self::NoRandomness,
    ];

    /// The code that crosses to the app.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongPassphrase => "wrong-passphrase",
            Self::NotForThisKey => "not-for-this-key",
            Self::Damaged => "damaged",
            Self::Truncated => "truncated",
            Self::Oversized => "oversized",
            Self::Foreign => "foreign",
            Self::Newer => "newer",
            Self::TooCostly => "too-costly",
            Self::IsKey => "is-key",
            Self::NoKey => "no-key",
            Self::NoRecipient => "no-recipient",
            Self::IsSecret => "is-secret",
            Self::NoPassphrase => "no-passphrase",
            Self::NoRandomness => "no-randomness",
        }
    }
}
