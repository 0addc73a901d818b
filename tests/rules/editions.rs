//! A case file names the versions of the data that it was judged by, so data that change are another version. What each
//! version is lies in `tests/rules/editions.txt`; `WAYMARK_EDITIONS=write cargo test --no-default-features --test rules
//! editions` adds a new one, and refuses to where the version is the old one.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sha2::{Digest, Sha256};

/// A file, its version and the number of its content.
type Edition = (String, String, String);

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn edition(path: &Path) -> Edition {
    let text = fs::read_to_string(path).expect("a file").replace("\r\n", "\n");
    let data: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let version = data["version"].as_str().expect("a version").to_owned();
    let number = Sha256::digest(text).iter().fold(String::new(), |mut number, byte| {
        write!(number, "{byte:02x}").expect("text");
        number
    });
    let name = path.strip_prefix(root().join("instruments")).expect("an instrument");
    (name.to_string_lossy().replace('\\', "/"), version, number)
}

fn editions() -> Vec<Edition> {
    let folders = ["instruments", "instruments/packs"];
    let files = folders.iter().flat_map(|folder| fs::read_dir(root().join(folder)).expect("a folder"));
    let files = files.filter_map(Result::ok).map(|file| file.path());
    let mut editions: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| edition(&path))
        .collect();
    editions.sort();
    editions
}

/// What is wrong with the data as they are, held against what is kept.
fn faults(kept: &[Edition], found: &[Edition]) -> Vec<String> {
    let fault = |(name, version, number): &Edition| {
        let (_, kept_version, kept_number) = kept.iter().find(|(kept, ..)| kept == name)?;
        (version == kept_version && number != kept_number)
            .then(|| format!("{name} has changed and is still version {version}: give it another"))
    };
    found.iter().filter_map(fault).collect()
}

#[test]
fn data_that_change_are_another_version() {
    let path = root().join("tests/rules/editions.txt");
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let rows: Vec<Edition> = kept
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ').map(str::to_owned);
            Some((words.next()?, words.next()?, words.next()?))
        })
        .collect();
    let found = editions();
    assert!(found.len() > 7, "only {} files were found", found.len());
    assert_eq!(faults(&rows, &found), Vec::<String>::new());
    let words = found.iter().flat_map(|(name, version, number)| [name, " ", version, " ", number, "\n"]);
    let now: String = words.collect();
    if env::var_os("WAYMARK_EDITIONS").is_some_and(|what| what == "write") {
        fs::write(&path, now).expect("the list is written");
    } else {
        assert_eq!(now, kept, "a new version is not in the list yet");
    }
}

#[test]
fn a_change_without_another_version_is_found() {
    let row = |version: &str, number: &str| vec![("a.json".to_owned(), version.to_owned(), number.to_owned())];
    assert_eq!(faults(&row("1", "x"), &row("1", "y")).len(), 1);
    assert_eq!(faults(&row("1", "x"), &row("2", "y")), Vec::<String>::new());
    assert_eq!(faults(&row("1", "x"), &row("1", "x")), Vec::<String>::new());
}
