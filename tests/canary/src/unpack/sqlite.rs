//! SQLite: what lies over several pages put together, also in pages that are free again; and packed cells.
//!
//! What lies whole in one page is found in the raw bytes already.

use super::View;
use super::streams::bare_snappy;

const MARK: &[u8] = b"SQLite format 3\0";
/// The journal written ahead: its first bytes, but for the order of bytes.
const AHEAD: [u8; 3] = [0x37, 0x7f, 0x06];
const AHEAD_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
/// As much on either side of a seam as any shape of a canary is long.
const SEAM: usize = 256;

pub(super) fn contents(bytes: &[u8]) -> Vec<View> {
    let Some(pages) = Pages::of(bytes) else { return Vec::new() };
    let mut found = Vec::new();
    let mut seams = Vec::new();
    for at in 0..pages.list.len() {
        seams.extend(pages.seam(at).into_iter().flatten());
        for payload in pages.payloads(at) {
            found.extend(packed_columns(&payload));
            found.push(View::new("sqlite cell", payload));
        }
    }
    found.push(View::new("sqlite seams", seams));
    found
}

/// The pages with their numbers; in a journal a number may come several times.
struct Pages<'a> {
    list: Vec<(usize, &'a [u8])>,
    usable: usize,
}

impl<'a> Pages<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        if bytes.starts_with(MARK) {
            let size = match u16::from_be_bytes([*bytes.get(16)?, *bytes.get(17)?]) {
                1 => 65_536,
                size => usize::from(size),
            };
            let reserved = usize::from(*bytes.get(20)?);
            let usable = size.checked_sub(reserved).filter(|usable| *usable >= 480)?;
            return Some(Self { list: (1..).zip(bytes.chunks_exact(size)).collect(), usable });
        }
        if bytes.starts_with(&AHEAD) {
            let size = big(bytes, 8)?;
            if !(512..=65_536).contains(&size) {
                return None;
            }
            let frames = bytes.get(AHEAD_HEADER..)?.chunks_exact(FRAME_HEADER + size);
            let list = frames.filter_map(|frame| Some((big(frame, 0)?, &frame[FRAME_HEADER..]))).collect();
            return Some(Self { list, usable: size });
        }
        None
    }

    fn numbered(&self, number: usize) -> Option<&'a [u8]> {
        self.list.iter().rev().find(|(own, _)| *own == number).map(|(_, page)| *page)
    }

    /// If this page is the part of something that goes on in another: the end of one and the beginning of the other.
    fn seam(&self, at: usize) -> Option<Vec<u8>> {
        let (_, page) = self.list[at];
        let next = self.numbered(big(page, 0)?)?;
        let end = page.get(self.usable.saturating_sub(SEAM)..self.usable)?;
        Some([end, next.get(4..4 + SEAM)?, &[0]].concat())
    }

    /// The contents of the cells of a page, whole.
    fn payloads(&self, at: usize) -> Vec<Vec<u8>> {
        let (number, page) = self.list[at];
        let start = if number == 1 && page.starts_with(MARK) { 100 } else { 0 };
        let Some(kind) = page.get(start) else { return Vec::new() };
        let (header, is_index) = match kind {
            0x0d => (8, false),
            0x0a => (8, true),
            0x02 => (12, true),
            _ => return Vec::new(),
        };
        let count = small(page, start + 3).unwrap_or_default();
        let cells = (0..count).filter_map(|cell| {
            let place = small(page, start + header + 2 * cell)?;
            self.payload(page, place + if *kind == 0x02 { 4 } else { 0 }, is_index)
        });
        cells.collect()
    }

    fn payload(&self, page: &[u8], mut at: usize, is_index: bool) -> Option<Vec<u8>> {
        let length = number(page, &mut at)?;
        if !is_index {
            number(page, &mut at)?;
        }
        let usable = self.usable;
        let most = if is_index { (usable - 12) * 64 / 255 - 23 } else { usable - 35 };
        if length <= most {
            return Some(page.get(at..at.checked_add(length)?)?.to_vec());
        }
        let least = (usable - 12) * 32 / 255 - 23;
        let wanted = least + (length - least) % (usable - 4);
        let local = if wanted <= most { wanted } else { least };
        let mut whole = page.get(at..at + local)?.to_vec();
        let mut next = big(page, at + local)?;
        // A chain that comes back to itself would never end.
        for _ in 0..self.list.len() {
            if next == 0 || whole.len() >= length {
                break;
            }
            let Some(overflow) = self.numbered(next) else { break };
            let part = (length - whole.len()).min(usable - 4);
            whole.extend_from_slice(overflow.get(4..4 + part)?);
            next = big(overflow, 0)?;
        }
        Some(whole)
    }
}

/// The blobs of a record that are blocks of snappy.
fn packed_columns(record: &[u8]) -> Vec<View> {
    let mut at = 0;
    let Some(header) = number(record, &mut at).filter(|header| *header <= record.len()) else { return Vec::new() };
    let (mut found, mut start) = (Vec::new(), header);
    while at < header {
        let Some(kind) = number(record, &mut at) else { break };
        let length = match kind {
            0 | 8 | 9 => 0,
            1..=4 => kind,
            5 => 6,
            6 | 7 => 8,
            _ => kind.saturating_sub(12) / 2,
        };
        let Some(column) = start.checked_add(length).and_then(|end| record.get(start..end)) else { break };
        if kind >= 12 {
            found.extend(bare_snappy(column).map(|content| View::new("sqlite cell > snappy", content)));
        }
        start += length;
    }
    found
}

/// A number in sevens of bits, highest first, of at most nine bytes.
fn number(bytes: &[u8], at: &mut usize) -> Option<usize> {
    let mut value = 0_u64;
    for position in 0..9 {
        let byte = *bytes.get(*at)?;
        *at += 1;
        if position == 8 {
            value = (value << 8) | u64::from(byte);
            break;
        }
        value = (value << 7) | u64::from(byte & 127);
        if byte < 128 {
            break;
        }
    }
    usize::try_from(value).ok().filter(|value| *value < super::LARGEST)
}

fn big(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_be_bytes(four.try_into().ok()?)).ok()
}

fn small(bytes: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(u16::from_be_bytes([*bytes.get(at)?, *bytes.get(at + 1)?])))
}
