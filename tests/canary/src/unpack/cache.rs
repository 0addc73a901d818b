//! Caches: bodies packed with brotli, which has no mark, where browsers begin them.

use std::io::Read;

use super::{LARGEST, View};

/// The first bytes of an entry in Chromium's cache; its address follows, then the body.
const ENTRY: [u8; 8] = [0x30, 0x5c, 0x72, 0xa7, 0x1b, 0x6d, 0xfb, 0xfc];
const ENTRY_HEADER: usize = 24;
/// What a body that is packed at all gives at least: the first bytes of other files often pass for a short one.
const SHORTEST: usize = 64;

pub(super) fn contents(bytes: &[u8]) -> Vec<View> {
    let place = if bytes.starts_with(&ENTRY) {
        let length = bytes.get(12..16).and_then(|length| length.try_into().ok()).map_or(0, u32::from_le_bytes);
        ENTRY_HEADER.saturating_add(length as usize)
    } else {
        // Firefox begins with the body and puts what it knows of it behind.
        0
    };
    let body = bytes.get(place..).unwrap_or_default();
    let mut content = Vec::new();
    let mut part = [0; 16 * 1024];
    let mut stream = brotli::Decompressor::new(body, 16 * 1024).take(LARGEST as u64);
    while let Ok(read) = stream.read(&mut part) {
        if read == 0 {
            break;
        }
        content.extend_from_slice(&part[..read]);
    }
    (content.len() >= SHORTEST).then(|| View::new("brotli", content)).into_iter().collect()
}
