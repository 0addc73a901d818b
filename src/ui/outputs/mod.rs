//! What leaves the screen: paper and files.
//!
//! INVARIANT: only what was asked and answered goes out, and free text only line by line.
//! INVARIANT: while the person has not agreed to a record, nothing about them can be saved or
//! printed.
//! INVARIANT: names of files say what kind of file it is and nothing else.

mod files;
mod page;
pub mod sensitive;
mod sheet;
mod spoken;
pub mod tongues;
mod view;

pub use files::{Opened, file, open, sealed_text};
pub use page::OutputsPage;
pub use sheet::PrintSheet;

use super::page::OutputLevel;
use super::screen::{Look, Screen};
use crate::domain::instrument::GateEffect;
use crate::domain::report::{Extent, Report};

/// The report of the case as the screen knows it.
fn report(look: &Look, screen: &Screen, level: OutputLevel) -> Report {
    Report::of(&look.case, &look.outcome, screen.catalogue, look.today, extent(level))
}

fn extent(level: OutputLevel) -> Extent {
    match level {
        OutputLevel::Full => Extent::Full,
        OutputLevel::WithoutText => Extent::WithoutText,
        OutputLevel::PlanOnly => Extent::PlanOnly,
    }
}

/// The name of the gate because of which no record is made, if one is closed (SA 2.2).
fn no_record(look: &Look) -> Option<&str> {
    let gate = look.gates.iter().find(|gate| gate.effect == GateEffect::NoRecord)?;
    Some(&gate.id)
}
