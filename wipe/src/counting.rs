//! For tests and long runs: how much memory is taken, and how much was taken at most.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

/// An allocator that counts the bytes that are taken. One for a whole program.
#[derive(Debug)]
pub struct Counting {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Counting {
    /// Nothing is taken yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { now: AtomicUsize::new(0), most: AtomicUsize::new(0) }
    }

    /// Starts to look for the most that is taken from now on; returns what is taken now, in bytes.
    pub fn begin(&self) -> usize {
        let now = self.now.load(Ordering::Relaxed);
        self.most.store(now, Ordering::Relaxed);
        now
    }

    /// The most that was taken since [`Counting::begin`], in bytes.
    pub fn most(&self) -> usize {
        self.most.load(Ordering::Relaxed)
    }
}

impl Default for Counting {
    fn default() -> Self {
        Self::new()
    }
}

// SAFETY: each call goes to the allocator of the system with the same arguments; counting touches no memory of others.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = self.now.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        self.most.fetch_max(now, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
        self.now.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the piece came from the allocator of the system with this layout.
        unsafe { System.dealloc(start, layout) };
    }
}
