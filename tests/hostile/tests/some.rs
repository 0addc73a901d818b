//! Some hostile files of each kind: no panic, nothing half-read, and no more memory than a bound.

use waymark_hostile::{Genuine, Kind, MOST_MEMORY, try_out};
use waymark_wipe::Counting;

#[global_allocator]
static MEMORY: Counting = Counting::new();

/// Files of each kind.
const INPUTS: usize = 60;

/// One test for all, so that nothing else takes memory beside it.
#[test]
fn hostile_files_are_refused_or_understood_and_cost_little() {
    let genuine = Genuine::load();
    for kind in Kind::ALL {
        let row = try_out(kind, &genuine, INPUTS, 20_261_128, &MEMORY);
        assert_eq!(row.faults, 0, "{}: the first fault is file {:?}", kind.name(), row.first_fault);
        assert!(row.most_memory <= MOST_MEMORY, "{}: {} bytes", kind.name(), row.most_memory);
        // Files that nobody would refuse show that the reader was reached.
        assert!(row.read < row.inputs, "{}: nothing was changed", kind.name());
    }
}
