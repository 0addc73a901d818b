//! What a file holds beneath its own bytes: the formats in which browsers pack what they keep.
//!
//! Each room takes bytes and gives the contents of what it knows. Nothing is trusted: a damaged file gives what can
//! be read of it, and no more than a bound.

pub mod cache;
pub mod leveldb;
pub mod sqlite;
pub mod streams;

/// More than any content that a browser keeps of a page.
pub(crate) const LARGEST: usize = 64 * 1024 * 1024;
/// How often something packed may be in something packed.
const DEPTH: usize = 4;

/// The content of something packed, with the way to it.
#[derive(Clone, Debug)]
pub struct View {
    /// The formats from the outside to the inside, such as `leveldb table > snappy`.
    pub way: String,
    /// What was in it.
    pub bytes: Vec<u8>,
}

impl View {
    pub(crate) fn new(way: &str, bytes: Vec<u8>) -> Self {
        Self { way: way.to_owned(), bytes }
    }
}

/// Everything that is packed in the bytes, and in what is packed in them.
#[must_use]
pub fn views(bytes: &[u8]) -> Vec<View> {
    let mut found = Vec::new();
    let mut fresh = within(bytes);
    for _ in 0..DEPTH {
        let deeper = fresh.iter().flat_map(|outer| {
            within(&outer.bytes)
                .into_iter()
                .map(|inner| View::new(&format!("{} > {}", outer.way, inner.way), inner.bytes))
        });
        let deeper: Vec<View> = deeper.collect();
        found.append(&mut fresh);
        fresh = deeper;
    }
    found
}

fn within(bytes: &[u8]) -> Vec<View> {
    let mut found = streams::contents(bytes);
    found.extend(leveldb::contents(bytes));
    found.extend(sqlite::contents(bytes));
    found.extend(cache::contents(bytes));
    found
}
