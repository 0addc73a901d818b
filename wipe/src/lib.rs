//! Memory that is overwritten before it is given back.
//!
//! Strings that are dropped stay in memory until something else happens to be written there: of ten
//! copies of what had been typed, ten were still there after a wipe. Each module therefore takes its
//! memory through [`Wiping`], which overwrites every byte of a piece before it gives the piece back. What
//! the case, the screen, a formatter or the bridge to the page have copied on the way is covered too,
//! because all of them take their memory here.
//!
//! This is a package of its own because an allocator cannot be written without `unsafe`: here are all
//! the unsafe lines of Waymark, and every other package forbids them.
//!
//! INVARIANT: a piece of memory is overwritten exactly once, over its whole length, before anybody else can have it.
//! INVARIANT: a piece that grows or shrinks is moved, and its old place overwritten.
//! INVARIANT: the overwriting cannot be optimised away, although nobody reads the zeros.

mod counting;

use std::alloc::{GlobalAlloc, Layout, System};
use std::ptr;
use std::sync::atomic::{Ordering, compiler_fence};

pub use counting::Counting;

/// An allocator that overwrites what it gives back; `Inner` finds the memory.
#[derive(Debug, Default, Clone, Copy)]
pub struct Wiping<Inner>(Inner);

impl Wiping<System> {
    /// Over the allocator of the system.
    pub const SYSTEM: Self = Self(System);
}

// SAFETY: each call goes to the inner allocator with the same layout, so the contract between the caller and that
// allocator is unchanged. `realloc` is not ours: the trait's own takes a new piece, copies, and calls `dealloc` below.
unsafe impl<Inner: GlobalAlloc> GlobalAlloc for Wiping<Inner> {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { self.0.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the contract of `alloc_zeroed`.
        unsafe { self.0.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
        // SAFETY: the caller hands over a piece of this layout, which nobody else uses any more.
        unsafe { overwrite(start, layout.size()) };
        // SAFETY: the piece came from the inner allocator with this layout.
        unsafe { self.0.dealloc(start, layout) };
    }
}

/// A word: what is written in one go.
const WORD: usize = size_of::<u64>();

/// Writes zeros over `size` bytes from `start`: word by word, and byte by byte at both ends.
///
/// A compiler may drop ordinary writes to memory that is about to be given back; it may not drop volatile ones.
///
/// # Safety
/// The bytes belong to the caller alone.
#[expect(clippy::cast_ptr_alignment, reason = "words begin at the first aligned byte")]
unsafe fn overwrite(start: *mut u8, size: usize) {
    let to_first_word = start.align_offset(WORD).min(size);
    let words = (size - to_first_word) / WORD;
    let after_words = to_first_word + words * WORD;
    for at in (0..to_first_word).chain(after_words..size) {
        // SAFETY: `at` is below `size`.
        let byte = unsafe { start.add(at) };
        // SAFETY: a byte of the caller's.
        unsafe { ptr::write_volatile(byte, 0) };
    }
    for word in 0..words {
        // SAFETY: the whole word lies below `after_words`, which is at most `size`.
        let word = unsafe { start.add(to_first_word + word * WORD) };
        // SAFETY: eight bytes of the caller's, and the first word is where a word may begin.
        unsafe { ptr::write_volatile(word.cast::<u64>(), 0) };
    }
    // Nothing that follows, such as giving the piece back, is moved in front of the writes.
    compiler_fence(Ordering::SeqCst);
}

#[cfg(test)]
mod tests;
