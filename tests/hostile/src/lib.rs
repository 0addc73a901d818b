//! Files that mean harm.
//!
//! Each [`Kind`] makes files of its own: it takes one that is genuine and changes its bytes or its structure. Each file is
//! handed to what reads it, and the [`Row`] says how many there were, how many were read, how many panicked, and what
//! the worst one cost. `tests/some.rs` tries some of each; `cargo run --release -p waymark-hostile -- 1000000`
//! tries as many as are asked for.
//!
//! INVARIANT: the same seed makes the same files, so that a bad one can be made again.

mod change;
mod dice;
mod kinds;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

pub use dice::Dice;
pub use kinds::{Genuine, Kind};
use waymark_wipe::Counting;

/// The longest that one file may take, in a build that is optimised.
pub const LONGEST: Duration = Duration::from_secs(2);

/// The most memory that one file may take while it is read, in bytes. A key derivation is asked for in a row of its own.
pub const MOST_MEMORY: usize = 64 * 1024 * 1024;

/// What came of one kind.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// How many files were tried.
    pub inputs: usize,
    /// How many were understood: a changed file can still be a good one.
    pub read: usize,
    /// How many made the reader panic, or were read as something that reads differently the next time.
    pub faults: usize,
    /// The first of those: the number of the file.
    pub first_fault: Option<usize>,
    /// The longest that one took.
    pub longest: Duration,
    /// The most memory that one took, in bytes, beyond what was taken before.
    pub most_memory: usize,
}

impl Row {
    /// Whether nothing happened that must not.
    pub fn holds(&self) -> bool {
        self.faults == 0 && self.longest <= LONGEST && self.most_memory <= MOST_MEMORY
    }
}

/// Tries as many files of a kind.
pub fn try_out(kind: Kind, genuine: &Genuine, inputs: usize, seed: u64, memory: &Counting) -> Row {
    let mut row = Row::default();
    for number in 0..inputs {
        // Each file has dice of its own: the number of a bad one is enough to make it again.
        let mut dice = Dice::new(seed ^ (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let file = kind.file(genuine, &mut dice);
        let (before, start) = (memory.begin(), Instant::now());
        let outcome = catch_unwind(AssertUnwindSafe(|| kind.read(genuine, &file)));
        row.longest = row.longest.max(start.elapsed());
        row.most_memory = row.most_memory.max(memory.most().saturating_sub(before));
        row.inputs += 1;
        if let Ok(Ok(read)) = outcome {
            row.read += usize::from(read);
        } else {
            row.faults += 1;
            row.first_fault.get_or_insert(number);
        }
    }
    row
}
