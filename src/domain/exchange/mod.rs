//! Files: in and out.
//!
//! A case, a country-and-route record, the check of a place and a message each have a file of their
//! own, in one `envelope`: a format name, a version, and the content. The readable summary goes
//! out only. `docs/case-format.md` describes the files for people who read or write them.
//!
//! INVARIANT: a file is read whole or not at all, and what is said about it names a place in the
//! file, never its content.

mod case_file;
mod envelope;
mod journal;
mod known;
mod known_plan;
mod layout;
mod message_file;
mod place_file;
mod route_file;
mod spot;
mod strict;
mod summary;

pub use case_file::{read_case, write_case};
pub use envelope::{FileFault, FileKind, LARGEST};
pub use journal::{journal_case, journal_place, journalled_case, journalled_place};
pub use message_file::{read_message, write_message};
pub use place_file::{read_place, write_place};
pub use route_file::{read_route, write_route};
pub use spot::Spot;
pub use summary::summary;
