//! What the build has made, without a browser: its list of hashes is true.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, ensure};
use waymark_journeys::folder;
use xtask::{site, watch};

#[test]
fn every_file_is_what_the_list_says() -> Result<()> {
    let folder = folder();
    let list = fs::read_to_string(folder.join("integrity.json")).context("run `cargo xtask build` first")?;
    let listed: BTreeMap<String, String> = serde_json::from_str(&list)?;
    let mut found = BTreeMap::new();
    for file in watch::files(&folder)? {
        let name = file.strip_prefix(&folder)?.to_string_lossy().into_owned();
        found.insert(name, site::integrity(&fs::read_to_string(&file)?));
    }
    found.remove("integrity.json");
    ensure!(found.len() > 3, "only {} files are there", found.len());
    ensure!(listed == found, "the list says {listed:#?}, the files are {found:#?}");
    Ok(())
}
