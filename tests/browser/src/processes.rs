//! The memory of the browser's processes, as the system shows it to its own user. Linux only.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::fs::FileExt;

use anyhow::{Context, Result};

use crate::traces::Mark;

/// How much of the memory is looked at in one go, in bytes.
const PIECE: u64 = 1 << 20;
const PAGE: u64 = 4096;

/// A process, and all that were started by it or by one that it started.
///
/// # Errors
///
/// When the system does not tell.
pub fn below(parent: u32) -> Result<BTreeSet<u32>> {
    let mut parents = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let Ok(process) = name.to_string_lossy().parse::<u32>() else { continue };
        // It may have ended in the meantime.
        if let Some(parent) = parent_of(process) {
            parents.push((process, parent));
        }
    }
    let mut found = BTreeSet::from([parent]);
    loop {
        let more = parents.iter().filter(|(process, parent)| found.contains(parent) && !found.contains(process));
        let more: Vec<u32> = more.map(|(process, _)| *process).collect();
        if more.is_empty() {
            break;
        }
        found.extend(more);
    }
    Ok(found)
}

fn parent_of(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program may hold anything; it ends with the last bracket.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    // One that has ended and was not yet asked about has no memory.
    (fields.next()? != "Z").then(|| fields.next()?.parse().ok()).flatten()
}

/// How often a mark stands in the memory of a process, in pages that are there. Nothing, if the process has ended.
///
/// # Errors
///
/// When the memory cannot be read although the process is there.
pub fn copies(process: u32, mark: &Mark) -> Result<usize> {
    let Ok(maps) = fs::read_to_string(format!("/proc/{process}/maps")) else { return Ok(0) };
    let memory = File::open(format!("/proc/{process}/mem")).context("the memory of a process cannot be read");
    let (Ok(memory), Ok(mut pages)) = (memory, File::open(format!("/proc/{process}/pagemap"))) else { return Ok(0) };
    let mut found = 0;
    for line in maps.lines() {
        let Some((from, to)) = readable(line) else { continue };
        let mut piece = Vec::new();
        for (start, end) in present(&mut pages, from, to) {
            piece.resize(usize::try_from(end - start)?, 0);
            // A page that has gone meanwhile holds nothing.
            if let Ok(read) = memory.read_at(&mut piece, start) {
                found += mark.count(piece.get(..read).unwrap_or_default());
            }
        }
    }
    Ok(found)
}

/// The part of the memory that a line speaks of, if it is one that can be read.
fn readable(line: &str) -> Option<(u64, u64)> {
    let mut words = line.split_whitespace();
    let (from, to) = words.next()?.split_once('-')?;
    let readable = words.next()?.starts_with('r') && !line.ends_with("[vvar]") && !line.ends_with("[vsyscall]");
    let number = |text| u64::from_str_radix(text, 16).ok();
    readable.then_some((number(from)?, number(to)?))
}

/// The runs of pages that are in memory, none longer than a piece. Script engines reserve far more than they use.
fn present(pages: &mut File, from: u64, to: u64) -> Vec<(u64, u64)> {
    let mut runs: Vec<(u64, u64)> = Vec::new();
    let mut entries = vec![0_u8; 1 << 16];
    let (mut at, per_read) = (from, (1 << 16) / 8 * PAGE);
    while at < to {
        let count = usize::try_from((to - at).min(per_read) / PAGE * 8).unwrap_or_default();
        let Some(wanted) = entries.get_mut(..count) else { break };
        if pages.seek(SeekFrom::Start(at / PAGE * 8)).is_err() || pages.read_exact(wanted).is_err() {
            break;
        }
        for (number, entry) in (0_u64..).zip(wanted.chunks_exact(8)) {
            // The highest bit: the page is there.
            if entry.last().is_some_and(|byte| byte & 0x80 != 0) {
                let start = at + number * PAGE;
                match runs.last_mut() {
                    Some((first, end)) if *end == start && start - *first < PIECE => *end = start + PAGE,
                    _ => runs.push((start, start + PAGE)),
                }
            }
        }
        at += per_read;
    }
    runs
}
