//! The composition root: it alone knows all layers.

mod mount;

pub use mount::{Mounted, mount};
