//! A canary planted in any format is found, and one that was not planted is not.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use waymark_canary::plant::{self, PLANTS};
use waymark_canary::{Canary, Search};

#[test]
fn every_planted_canary_is_found_and_no_other() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("waymark-planted-{}", std::process::id()));
    let planted = plant::all(&folder)?;
    let never = Canary::new();
    let found = Search::of(planted.iter().map(|(_, canary)| canary).chain([&never]))?.below(&folder)?;
    std::fs::remove_dir_all(&folder)?;
    let seen = found.canaries();
    let blind: Vec<_> = planted.iter().filter(|(_, canary)| !seen.contains(canary)).map(|(format, _)| format).collect();
    ensure!(blind.is_empty(), "not found in: {blind:?}");
    ensure!(planted.len() == PLANTS.len() && !seen.contains(&never), "a word that nobody planted is found");
    Ok(())
}

/// A damaged file ends the reading of it, not the search.
#[test]
fn nothing_in_a_file_stops_the_search() -> Result<()> {
    let canary = Canary::new();
    let search = Search::of([&canary])?;
    for (format, plant) in PLANTS {
        let whole = plant(&canary)?;
        let step = (whole.len() / 97).max(1);
        for at in (0..whole.len()).step_by(step) {
            let mut damaged = whole.clone();
            damaged[at] ^= 0xff;
            damaged.truncate(whole.len() - at / 2);
            let found = search.within(&damaged);
            ensure!(found.files == 1, "{format}");
        }
    }
    Ok(())
}

/// Each of these is a real file that SQLite or a browser wrote, so that the search is not proved by its own writers alone.
#[test]
fn what_others_wrote_is_read() -> Result<()> {
    let files: BTreeMap<&str, (&[u8], &str)> = BTreeMap::from([
        ("two pages", (&include_bytes!("fixtures/overflow.sqlite")[..], "canaryoverseam01")),
        ("free pages", (&include_bytes!("fixtures/freed.sqlite")[..], "canaryoverseam02")),
        ("journal", (&include_bytes!("fixtures/ahead.sqlite-wal")[..], "canaryoverseam03")),
    ]);
    for (name, (bytes, word)) in files {
        let canary = Canary::known(word);
        ensure!(memchr_free(bytes, word), "{name}: the word lies open");
        ensure!(!Search::of([&canary])?.within(bytes).hits.is_empty(), "{name}: the word is not found");
    }
    Ok(())
}

fn memchr_free(bytes: &[u8], word: &str) -> bool {
    !bytes.windows(word.len()).any(|part| part == word.as_bytes())
}
