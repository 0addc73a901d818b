//! Compressed streams, wherever in the bytes they begin: gzip, zlib, zstd, snappy in frames, and Mozilla's lz4.

use std::io::Read;

use flate2::read::{GzDecoder, ZlibDecoder};
use memchr::memmem::find_iter;

use super::{LARGEST, View};

/// No more beginnings of one kind are followed in one file: a file of nothing but beginnings is no browser's.
const BEGINNINGS: usize = 4096;

pub(super) fn contents(bytes: &[u8]) -> Vec<View> {
    let mut found = Vec::new();
    let mut follow = |way: &str, mark: &[u8], open: &dyn Fn(&[u8]) -> Vec<u8>| {
        for at in find_iter(bytes, mark).take(BEGINNINGS) {
            let content = open(&bytes[at..]);
            if !content.is_empty() {
                found.push(View::new(way, content));
            }
        }
    };
    follow("gzip", &[0x1f, 0x8b, 8], &|from| all_of(GzDecoder::new(from)));
    for level in [0x01, 0x5e, 0x9c, 0xda] {
        follow("zlib", &[0x78, level], &|from| all_of(ZlibDecoder::new(from)));
    }
    follow("zstd", &[0x28, 0xb5, 0x2f, 0xfd], &|from| {
        ruzstd::decoding::StreamingDecoder::new(from).map(all_of).unwrap_or_default()
    });
    follow("snappy frames", b"\xff\x06\x00\x00sNaPpY", &|from| all_of(snap::read::FrameDecoder::new(from)));
    follow("lz4 frames", &[0x04, 0x22, 0x4d, 0x18], &|from| all_of(lz4_flex::frame::FrameDecoder::new(from)));
    follow("mozLz4", b"mozLz40\0", &mozilla);
    found
}

/// What can be read, also of a stream that is damaged further on or has something behind it.
fn all_of(stream: impl Read) -> Vec<u8> {
    let mut content = Vec::new();
    let mut stream = stream.take(LARGEST as u64);
    let mut part = [0; 16 * 1024];
    while let Ok(read) = stream.read(&mut part) {
        if read == 0 {
            break;
        }
        content.extend_from_slice(&part[..read]);
    }
    content
}

/// A length, then one block.
fn mozilla(bytes: &[u8]) -> Vec<u8> {
    let Some((length, block)) = bytes.get(8..).and_then(<[u8]>::split_first_chunk) else { return Vec::new() };
    let length = u32::from_le_bytes(*length) as usize;
    lz4_flex::block::decompress(block, length.min(LARGEST)).unwrap_or_default()
}

/// A block of snappy without any mark, as databases keep it; also behind the few bytes that Chromium and Firefox put first.
pub(super) fn bare_snappy(bytes: &[u8]) -> Option<Vec<u8>> {
    (0..=4).find_map(|skipped| {
        let block = bytes.get(skipped..)?;
        let length = snap::raw::decompress_len(block).ok()?;
        // Snappy never makes more than this of a byte; and what is no larger than itself was not packed.
        if !(16..=LARGEST).contains(&length) || length > block.len() * 64 {
            return None;
        }
        snap::raw::Decoder::new().decompress_vec(block).ok()
    })
}
