//! LevelDB: tables with blocks (whose keys leave out what they share with the one before), and logs.

use memchr::memmem;

use super::streams::bare_snappy;
use super::{LARGEST, View};

/// The last bytes of every table.
const MARK: [u8; 8] = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];
const FOOTER: usize = 48;
/// What stands behind each block: how it is packed, and a checksum.
const TRAILER: usize = 5;
/// Logs are written in pieces, so that a damaged one costs no more than this.
const PIECE: usize = 32 * 1024;
const HEADER: usize = 7;

pub(super) fn contents(bytes: &[u8]) -> Vec<View> {
    let table = (bytes.ends_with(&MARK)).then(|| table(bytes)).flatten();
    let log = log(bytes).map(|content| View::new("leveldb log", content));
    table.into_iter().flatten().chain(log).collect()
}

fn table(bytes: &[u8]) -> Option<Vec<View>> {
    let footer = bytes.get(bytes.len().checked_sub(FOOTER)?..)?;
    let mut at = 0;
    let (_, _) = (number(footer, &mut at)?, number(footer, &mut at)?);
    let index = block(bytes, footer, &mut at)?;
    let mut views = vec![View::new("leveldb index", flat(&index))];
    for (_, handle) in entries(&index) {
        if let Some(data) = block(bytes, &handle, &mut 0) {
            let entries = entries(&data);
            let packed = entries.iter().filter_map(|(_, value)| bare_snappy(value));
            views.extend(packed.map(|content| View::new("leveldb table > snappy value", content)));
            views.push(View::new("leveldb table", data));
            let whole = entries.into_iter().flat_map(|(key, value)| [key, vec![0], value, vec![0]]).flatten();
            views.push(View::new("leveldb entries", whole.collect()));
        }
    }
    Some(views)
}

/// The block that a handle points to, unpacked.
fn block(bytes: &[u8], handle: &[u8], at: &mut usize) -> Option<Vec<u8>> {
    let (start, length) = (number(handle, at)?, number(handle, at)?);
    let end = start.checked_add(length)?;
    let (content, trailer) = (bytes.get(start..end)?, bytes.get(end..end.checked_add(TRAILER)?)?);
    match trailer[0] {
        1 if snap::raw::decompress_len(content).ok()? <= LARGEST => {
            snap::raw::Decoder::new().decompress_vec(content).ok()
        }
        // Open, or with zstd: there a length stands before the stream, which is found by its own mark.
        _ => Some(content.to_vec()),
    }
}

/// The entries of a block with their whole keys.
fn entries(block: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut found = Vec::new();
    let Some((_, count)) = block.split_last_chunk::<4>() else { return found };
    let restarts = (u32::from_le_bytes(*count) as usize).saturating_mul(4).saturating_add(4);
    let Some(body) = block.len().checked_sub(restarts).and_then(|end| block.get(..end)) else { return found };
    let (mut at, mut key) = (0, Vec::new());
    while at < body.len() {
        let Some(entry) = entry(body, &mut at, &key) else { break };
        key.clone_from(&entry.0);
        found.push(entry);
    }
    found
}

fn entry(body: &[u8], at: &mut usize, before: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let (shared, own, length) = (number(body, at)?, number(body, at)?, number(body, at)?);
    let mut key = before.get(..shared)?.to_vec();
    let middle = at.checked_add(own)?;
    key.extend_from_slice(body.get(*at..middle)?);
    let end = middle.checked_add(length)?;
    let value = body.get(middle..end)?.to_vec();
    *at = end;
    Some((key, value))
}

fn flat(index: &[u8]) -> Vec<u8> {
    entries(index).into_iter().flat_map(|(key, _)| key).collect()
}

/// A log without the headers of its records, so that what was cut by one is whole; none, if the bytes are no log.
fn log(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    for piece in bytes.chunks(PIECE) {
        let mut rest = piece;
        while rest.len() > HEADER {
            let length = usize::from(u16::from_le_bytes([rest[4], rest[5]]));
            let kind = rest[6];
            if kind == 0 && length == 0 {
                break;
            }
            let known = (1..=4).contains(&kind) && rest.len() >= HEADER + length;
            if !known {
                return (whole.len() > HEADER).then_some(whole);
            }
            whole.extend_from_slice(&rest[HEADER..HEADER + length]);
            rest = &rest[HEADER + length..];
        }
    }
    // What holds no record is no log, and what is the same as the file adds nothing.
    (!whole.is_empty() && memmem::find(bytes, &whole).is_none()).then_some(whole)
}

/// A number in sevens of bits, lowest first.
pub(super) fn number(bytes: &[u8], at: &mut usize) -> Option<usize> {
    let mut value = 0_u64;
    for shift in (0..63).step_by(7) {
        let byte = *bytes.get(*at)?;
        *at += 1;
        value |= u64::from(byte & 127) << shift;
        if byte < 128 {
            return usize::try_from(value).ok();
        }
    }
    None
}
