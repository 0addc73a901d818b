//! The memory is a field of bytes that the test owns, so what was given back can be read without touching anything
//! that is no longer there.

use std::alloc::{GlobalAlloc, Layout};
use std::cell::{Cell, UnsafeCell};

use super::Wiping;

const ROOM: usize = 4096;

/// Hands out one piece after the other and never reuses one.
struct Field {
    bytes: UnsafeCell<[u8; ROOM]>,
    used: Cell<usize>,
    returned: Cell<usize>,
}

impl Field {
    fn new() -> Wiping<Self> {
        // Nothing is zero at first, so that a zero was written.
        Wiping(Self { bytes: UnsafeCell::new([0xaa; ROOM]), used: Cell::new(0), returned: Cell::new(0) })
    }
}

// SAFETY: each piece lies inside the field and no two of them overlap.
unsafe impl GlobalAlloc for Field {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let start = self.bytes.get().cast::<u8>();
        // SAFETY: the field has that many bytes, or the test is wrong and says so below.
        let free = unsafe { start.add(self.used.get()) };
        let skip = free.align_offset(layout.align());
        let from = self.used.get() + skip;
        assert!(from + layout.size() <= ROOM, "the field is too small for this test");
        self.used.set(from + layout.size());
        // SAFETY: checked in the line above.
        unsafe { start.add(from) }
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {
        self.returned.set(self.returned.get() + 1);
    }
}

impl Wiping<Field> {
    fn take(&self, size: usize, align: usize, byte: u8) -> (*mut u8, Layout) {
        let layout = Layout::from_size_align(size, align).expect("a layout");
        // SAFETY: no test asks for nothing.
        let piece = unsafe { self.alloc(layout) };
        // SAFETY: the piece has that many bytes.
        unsafe { piece.write_bytes(byte, size) };
        (piece, layout)
    }

    fn give_back(&self, (piece, layout): (*mut u8, Layout)) {
        // SAFETY: it was taken here with this layout.
        unsafe { self.dealloc(piece, layout) };
    }

    fn count(&self, byte: u8) -> usize {
        // SAFETY: nobody writes while this reads, and every byte has been written.
        let bytes = unsafe { &*self.0.bytes.get() };
        bytes.iter().map(|found| usize::from(*found == byte)).sum()
    }
}

#[test]
fn what_is_given_back_holds_nothing_at_any_length_and_place() {
    for align in [1, 2, 4, 8, 16] {
        for size in 1..80 {
            let memory = Field::new();
            // Something before and behind it, which must stay as it is.
            let _before = memory.take(3, 1, b'b');
            let piece = memory.take(size, align, b'x');
            let _behind = memory.take(5, 1, b'e');
            assert_eq!(memory.count(b'x'), size, "the test can see it");
            memory.give_back(piece);
            assert_eq!(memory.count(b'x'), 0, "{size} bytes at {align}");
            assert_eq!(memory.count(0), size, "{size} bytes at {align}: no more and no less");
            assert_eq!((memory.count(b'b'), memory.count(b'e')), (3, 5), "{size} bytes at {align}");
            assert_eq!(memory.0.returned.get(), 1, "given back once");
        }
    }
}

#[test]
fn what_grows_or_shrinks_leaves_nothing_behind() {
    for (before, after) in [(40, 100), (100, 40), (40, 40)] {
        let memory = Field::new();
        let (piece, layout) = memory.take(before, 1, b'x');
        // SAFETY: it was taken here with this layout, and the new size is not nothing.
        let moved = unsafe { memory.realloc(piece, layout, after) };
        assert_ne!(piece, moved, "it is somewhere else");
        assert_eq!(memory.count(b'x'), before.min(after), "one copy, the new one");
        memory.give_back((moved, Layout::from_size_align(after, 1).expect("a layout")));
        assert_eq!(memory.count(b'x'), 0);
    }
}

#[test]
fn the_most_that_was_taken_is_counted() {
    let counting = super::Counting::new();
    let layout = Layout::from_size_align(1000, 8).expect("a layout");
    let before = counting.begin();
    // SAFETY: the layout is not empty.
    let one = unsafe { counting.alloc(layout) };
    // SAFETY: as above.
    let other = unsafe { counting.alloc(layout) };
    // SAFETY: it was taken here with this layout.
    unsafe { counting.dealloc(one, layout) };
    // SAFETY: it was taken here with this layout.
    unsafe { counting.dealloc(other, layout) };
    assert_eq!((before, counting.most(), counting.begin()), (0, 2000, 0));
}

#[test]
fn what_has_no_bytes_is_given_back_untouched() {
    let memory = Field::new();
    memory.give_back((std::ptr::without_provenance_mut(16), Layout::from_size_align(0, 16).expect("a layout")));
    assert_eq!((memory.count(0), memory.0.returned.get()), (0, 1));
}
