//! Short lists of codes: one place that ties a variant to its code in files and messages.

/// Declares an enum whose variants are stored and worded by a code.
///
/// Gives `SET` (wording is `options-<SET>` with an attribute per code), `ALL` in the order of
/// display, and `code()`.
macro_rules! coded {
    (
        $(#[$meta:meta])*
        $set:literal $name:ident { $( $(#[$row:meta])* $variant:ident = $code:literal ),+ $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $( $(#[$row])* #[serde(rename = $code)] $variant ),+
        }

        impl $name {
            /// The name of the list; wording is `options-<name>` with an attribute per code.
            pub const SET: &'static str = $set;

            /// All of them, in the order of display.
            pub const ALL: &'static [Self] = &[$( Self::$variant ),+];

            /// The code used in files and message names.
            pub fn code(self) -> &'static str {
                match self {
                    $( Self::$variant => $code ),+
                }
            }
        }
    };
}

pub(crate) use coded;
