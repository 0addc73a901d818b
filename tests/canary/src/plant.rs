//! Planting canaries in every format that is searched, so that a search which sees nothing is known to see.
//!
//! Each is planted so that it does not lie open in the bytes: half of it stands earlier in the text, and a packer
//! points back to it.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use memchr::memmem;

use crate::word::Canary;

/// A format, and how a canary is put into it.
type Plant = (&'static str, fn(&Canary) -> Result<Vec<u8>>);

/// Every format that is searched.
pub const PLANTS: [Plant; 17] = [
    ("UTF-8", |canary| Ok(format!("before {canary} after").into_bytes())),
    ("UTF-16", |canary| Ok(wide(canary, u16::to_le_bytes))),
    ("UTF-16, the other way round", |canary| Ok(wide(canary, u16::to_be_bytes))),
    ("hex", |canary| Ok(canary.text().bytes().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect())),
    ("base64", |canary| Ok(STANDARD.encode(format!("ab{canary}c")).into_bytes())),
    ("base64 of UTF-16", |canary| Ok(STANDARD.encode(wide(canary, u16::to_le_bytes)).into_bytes())),
    ("gzip in the middle of a file", |canary| {
        let mut packer = GzEncoder::new(b"some header".to_vec(), Compression::best());
        packer.write_all(&text(canary))?;
        Ok([packer.finish()?, b"something behind".to_vec()].concat())
    }),
    ("zlib", |canary| {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
        packer.write_all(&text(canary))?;
        Ok(packer.finish()?)
    }),
    ("zstd", |canary| {
        let level = ruzstd::encoding::CompressionLevel::Fastest;
        Ok(ruzstd::encoding::compress_to_vec(&text(canary)[..], level))
    }),
    ("snappy frames", |canary| {
        let mut packer = snap::write::FrameEncoder::new(Vec::new());
        packer.write_all(&text(canary))?;
        packer.into_inner().context("snappy")
    }),
    ("mozLz4", |canary| {
        let text = text(canary);
        let length = u32::try_from(text.len())?.to_le_bytes();
        Ok([b"mozLz40\0".to_vec(), length.to_vec(), lz4_flex::block::compress(&text)].concat())
    }),
    ("brotli in Chromium's cache", |canary| {
        let key = b"https://example.org/";
        let mut entry = vec![0x30, 0x5c, 0x72, 0xa7, 0x1b, 0x6d, 0xfb, 0xfc, 5, 0, 0, 0];
        entry.extend(u32::try_from(key.len())?.to_le_bytes());
        entry.extend([0; 8]);
        entry.extend_from_slice(key);
        entry.extend(brotli(&text(canary))?);
        entry.extend([0xd8, 0x41, 0x0d, 0x97, 0x45, 0x6f, 0xfa, 0xf4]);
        Ok(entry)
    }),
    ("brotli in Firefox's cache", |canary| Ok([brotli(&text(canary))?, b"necko:classified".to_vec()].concat())),
    ("gzip in brotli", |canary| {
        let mut packer = GzEncoder::new(Vec::new(), Compression::none());
        packer.write_all(&text(canary))?;
        let packed = packer.finish()?;
        brotli(&[packed.clone(), packed].concat())
    }),
    ("a key of a LevelDB table", |canary| Ok(table(canary))),
    ("a LevelDB log", |canary| Ok(log(canary))),
    ("SQLite over two pages", |canary| Ok(database(canary))),
];

/// Plants one canary of its own in each format, one file for each, and says which is where.
///
/// # Errors
///
/// When a packer fails, a file cannot be written, or a packed canary lies open all the same.
pub fn all(folder: &Path) -> Result<Vec<(&'static str, Canary)>> {
    fs::create_dir_all(folder)?;
    let mut planted = Vec::new();
    for (number, (format, plant)) in PLANTS.into_iter().enumerate() {
        let canary = Canary::new();
        let bytes = plant(&canary).with_context(|| format.to_owned())?;
        let open = memmem::find(&bytes, canary.text().as_bytes()).is_some();
        ensure!(!open || format == "UTF-8", "{format}: the canary lies open");
        // The ending tells nothing: the search goes by what is in a file.
        fs::write(folder.join(format!("plant-{number}")), bytes)?;
        planted.push((format, canary));
    }
    Ok(planted)
}

/// A text in which a packer finds half of the canary again.
fn text(canary: &Canary) -> Vec<u8> {
    let (first, second) = canary.halves();
    format!("{first}-{second}. {} Then {canary}, and no more.", "Words that come again and again. ".repeat(8))
        .into_bytes()
}

fn wide(canary: &Canary, of: fn(u16) -> [u8; 2]) -> Vec<u8> {
    canary.text().encode_utf16().flat_map(of).collect()
}

fn brotli(text: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    brotli::CompressorWriter::new(&mut packed, 4096, 9, 20).write_all(text)?;
    Ok(packed)
}

/// A number in sevens of bits, lowest first.
fn number(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value > 127 {
        bytes.push(u8::try_from(value & 127).unwrap_or_default() | 128);
        value >>= 7;
    }
    bytes.push(u8::try_from(value).unwrap_or_default());
    bytes
}

/// A table whose second key is the canary, less what it shares with the first.
fn table(canary: &Canary) -> Vec<u8> {
    let (first, second) = canary.halves();
    let shared = first.len();
    let data = [
        number(0),
        number(shared),
        number(1),
        first.as_bytes().to_vec(),
        b"v".to_vec(),
        number(shared),
        number(second.len()),
        number(1),
        second.as_bytes().to_vec(),
        b"w".to_vec(),
        vec![0, 0, 0, 0, 1, 0, 0, 0],
    ];
    let data = snap::raw::Encoder::new().compress_vec(&data.concat()).unwrap_or_default();
    let handle = [number(0), number(data.len())].concat();
    let index =
        [number(0), number(1), number(handle.len()), b"z".to_vec(), handle, vec![0, 0, 0, 0, 1, 0, 0, 0]].concat();
    let at = data.len() + 5;
    let mut footer = [number(0), number(0), number(at), number(index.len())].concat();
    footer.resize(40, 0);
    footer.extend([0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb]);
    [data, vec![1, 0, 0, 0, 0], index, vec![0, 0, 0, 0, 0], footer].concat()
}

/// A record that is cut in two by the end of a piece, in the middle of the canary.
fn log(canary: &Canary) -> Vec<u8> {
    const PIECE: usize = 32 * 1024;
    let (first, second) = canary.halves();
    let record = |kind: u8, content: &[u8]| {
        let length = u16::try_from(content.len()).unwrap_or_default().to_le_bytes();
        [&[0, 0, 0, 0, length[0], length[1], kind], content].concat()
    };
    let mut filled = vec![b'.'; PIECE - 7 - first.len()];
    filled.extend_from_slice(first.as_bytes());
    [record(2, &filled), record(4, second.as_bytes())].concat()
}

/// A database of three pages. The one row of its table begins on the second and goes on on the third, where the canary
/// is cut in two.
fn database(canary: &Canary) -> Vec<u8> {
    const PAGE: usize = 512;
    const LENGTH: usize = 600;
    // As the format says of what stays on the first page of a long row.
    let least = (PAGE - 12) * 32 / 255 - 23;
    let wanted = least + (LENGTH - least) % (PAGE - 4);
    let local = if wanted <= PAGE - 35 { wanted } else { least };
    let (first, second) = canary.halves();
    let mut row = vec![b'.'; LENGTH];
    // The header of the row: two bytes of length, and the kind of its one column, a text.
    row[..3].copy_from_slice(&[3, 0x89, 0x39]);
    row[local - first.len()..local].copy_from_slice(first.as_bytes());
    row[local..local + second.len()].copy_from_slice(second.as_bytes());
    let mut pages = vec![0; 3 * PAGE];
    pages[..16].copy_from_slice(b"SQLite format 3\0");
    pages[16..18].copy_from_slice(&[2, 0]);
    pages[100] = 0x0d;
    let cell = PAGE - (2 + 1 + local + 4);
    let leaf = &mut pages[PAGE..2 * PAGE];
    leaf[0] = 0x0d;
    leaf[3..5].copy_from_slice(&[0, 1]);
    leaf[8..10].copy_from_slice(&u16::try_from(cell).unwrap_or_default().to_be_bytes());
    // 600 in sevens of bits, highest first; the number of the row; then the row.
    leaf[cell..cell + 3].copy_from_slice(&[0x84, 0x58, 1]);
    leaf[cell + 3..cell + 3 + local].copy_from_slice(&row[..local]);
    leaf[cell + 3 + local..].copy_from_slice(&3_u32.to_be_bytes());
    pages[2 * PAGE + 4..2 * PAGE + 4 + LENGTH - local].copy_from_slice(&row[local..]);
    pages
}
