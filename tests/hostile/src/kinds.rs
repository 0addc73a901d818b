//! The kinds of files, what is genuine of each, and what reads it.

use std::fs;
use std::path::Path;

use serde_json::Value;
use waymark::domain::case::PlaceCheck;
use waymark::domain::catalogue::{Catalogue, Source};
use waymark::domain::date::Date;
use waymark::domain::exchange::{
    read_case, read_message, read_place, read_route, write_case, write_message, write_place, write_route,
};
use waymark::domain::instrument::Office;
use waymark::domain::referral::Letter;
use waymark_vault::{header, keys, seal};

use crate::Dice;
use crate::change;

/// The passphrase of what is sealed here.
const PASSPHRASE: &str = "bavin limon tavos ronal sebir dumak";
/// A secret that is none: it stands in the description of the format.
const SECRET: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
/// The largest file that the page reads, and a little more.
const MOST_BYTES: usize = 3 * 1024 * 1024;
/// The least work: what is tried out is what stands around it.
const LITTLE: u8 = 1;

/// A kind of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Case files, changed in their bytes.
    CaseBytes,
    /// Case files, changed in their structure.
    CaseStructure,
    /// Country-and-route records, changed in their structure.
    Route,
    /// Checks of a place, changed in their structure.
    Place,
    /// Messages between offices, changed in their structure.
    Message,
    /// Sealed files, changed in their bytes.
    SealedBytes,
    /// Sealed files, changed in their first lines.
    SealedFirstLines,
    /// An office's key files, changed in their bytes.
    KeyFile,
    /// Texts with public keys, changed in their bytes.
    PublicKeys,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 9] = [
        Self::CaseBytes,
        Self::CaseStructure,
        Self::Route,
        Self::Place,
        Self::Message,
        Self::SealedBytes,
        Self::SealedFirstLines,
        Self::KeyFile,
        Self::PublicKeys,
    ];

    /// As a table says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::CaseBytes => "case files, bytes",
            Self::CaseStructure => "case files, structure",
            Self::Route => "route records, structure",
            Self::Place => "place checks, structure",
            Self::Message => "messages, structure",
            Self::SealedBytes => "sealed files, bytes",
            Self::SealedFirstLines => "sealed files, first lines",
            Self::KeyFile => "office key files, bytes",
            Self::PublicKeys => "public keys, bytes",
        }
    }

    /// A file of this kind.
    pub fn file(self, genuine: &Genuine, dice: &mut Dice) -> Vec<u8> {
        match self {
            Self::CaseBytes => change::bytes(dice.one(&genuine.cases).map_or(&[], |case| case.text.as_bytes()), dice),
            Self::CaseStructure => match dice.one(&genuine.cases) {
                Some(case) => change::structure(&case.tree, dice),
                None => Vec::new(),
            },
            Self::Route => change::structure(&genuine.route, dice),
            Self::Place => change::structure(&genuine.place, dice),
            Self::Message => change::structure(&genuine.message, dice),
            Self::SealedBytes => change::bytes(&genuine.sealed, dice),
            Self::SealedFirstLines => {
                let file = if dice.below(2) == 0 { &genuine.sealed } else { &genuine.for_office };
                let from = header::look(file).map_or(0, |outside| outside.sealed_from);
                change::first_lines(file, from, dice)
            }
            Self::KeyFile => change::bytes(&genuine.key_file, dice),
            Self::PublicKeys => change::bytes(genuine.public.as_bytes(), dice),
        }
    }

    /// Reads a file: whether it was understood.
    ///
    /// # Errors
    /// When what was understood is not the same the next time: something of it was lost or made up.
    pub fn read(self, genuine: &Genuine, file: &[u8]) -> Result<bool, String> {
        // The page looks at no larger file: `src/browser/open.rs`.
        if file.len() > MOST_BYTES {
            return Ok(false);
        }
        let text = || String::from_utf8(file.to_vec()).unwrap_or_default();
        let catalogue = &genuine.catalogue;
        match self {
            Self::CaseBytes | Self::CaseStructure => {
                let Ok(case) = read_case(&text(), catalogue) else { return Ok(false) };
                stable(read_case(&write_case(&case, catalogue), catalogue).as_ref() == Ok(&case))
            }
            Self::Route => {
                let Ok(route) = read_route(&text(), catalogue) else { return Ok(false) };
                stable(read_route(&write_route(&route, catalogue), catalogue).as_ref() == Ok(&route))
            }
            Self::Place => {
                let Ok(place) = read_place(&text(), catalogue) else { return Ok(false) };
                stable(read_place(&write_place(&place, catalogue), catalogue).as_ref() == Ok(&place))
            }
            Self::Message => {
                let Ok(letter) = read_message(&text(), catalogue) else { return Ok(false) };
                stable(read_message(&write_message(&letter, catalogue), catalogue).as_ref() == Ok(&letter))
            }
            Self::SealedBytes | Self::SealedFirstLines => {
                if dear(file) {
                    return Ok(false);
                }
                let opened = [seal::open_with_passphrase(file, PASSPHRASE), seal::open_with_identity(file, SECRET)];
                let content = opened.into_iter().find_map(Result::ok);
                content.map_or(Ok(false), |content| stable(content.trim_end() == genuine.content.trim_end()))
            }
            Self::KeyFile => {
                if dear(file) {
                    return Ok(false);
                }
                let opened = seal::open_with_key_file(&genuine.for_made_office, file, PASSPHRASE);
                opened.map_or(Ok(false), |content| stable(content.trim_end() == genuine.content.trim_end()))
            }
            Self::PublicKeys => Ok(keys::recipients(&text()).is_ok()),
        }
    }
}

fn stable(same: bool) -> Result<bool, String> {
    if same { Ok(true) } else { Err("it is not the same the next time".to_owned()) }
}

/// Whether a file asks for work that is allowed and costs seconds: there is no use in paying that a million times.
fn dear(file: &[u8]) -> bool {
    const CHEAP: u8 = 8;
    let text = String::from_utf8_lossy(file.get(..file.len().min(400)).unwrap_or_default()).into_owned();
    let factors = text.lines().filter(|line| line.starts_with("-> scrypt ")).filter_map(|line| line.rsplit(' ').next());
    let mut factors = factors.filter_map(|factor| factor.parse::<u8>().ok());
    factors.any(|factor| (CHEAP + 1..=header::MOST_WORK).contains(&factor))
}

/// A case file as text and taken apart.
#[derive(Debug)]
pub struct CaseFile {
    text: String,
    tree: Value,
}

/// What is genuine.
#[derive(Debug)]
pub struct Genuine {
    catalogue: Catalogue,
    cases: Vec<CaseFile>,
    route: Value,
    place: Value,
    message: Value,
    content: String,
    sealed: Vec<u8>,
    for_office: Vec<u8>,
    for_made_office: Vec<u8>,
    key_file: Vec<u8>,
    public: String,
}

impl Genuine {
    /// Reads the shipped data and the practice cases, and seals one of those.
    ///
    /// # Panics
    /// When something of it is not there or not genuine: nothing can be tried then.
    pub fn load() -> Self {
        let catalogue = catalogue();
        let mut cases = texts("instruments/training");
        let documented = fs::read_to_string(root().join("docs/case-format.md")).expect("the documentation");
        let example = documented.split("```json\n").nth(1).and_then(|rest| rest.split("\n```").next());
        cases.push((String::new(), example.expect("the example of the documentation").to_owned()));
        let cases: Vec<CaseFile> = cases.into_iter().map(|(_, text)| CaseFile { tree: tree(&text), text }).collect();
        assert!(cases.iter().all(|case| read_case(&case.text, &catalogue).is_ok()), "a genuine case is refused");
        let route = records(&cases, &catalogue);
        let place = tree(&write_place(&PlaceCheck::default(), &catalogue));
        let message = tree(&write_message(&message(), &catalogue));
        let content = cases.first().map(|case| case.text.clone()).unwrap_or_default();
        let sealed = seal::with_passphrase(&content, PASSPHRASE, LITTLE).expect("sealed");
        let office = keys::public_of(SECRET).expect("a key");
        let (key, key_file) = keys::make(PASSPHRASE, LITTLE).expect("a pair");
        let public = format!("# Office\n{}\n{}\n", office.text(), key.text());
        let for_made_office = seal::for_keys(&content, &[key]).expect("sealed");
        let for_office = seal::for_keys(&content, &[office]).expect("sealed");
        Self { catalogue, cases, route, place, message, content, sealed, for_office, for_made_office, key_file, public }
    }
}

/// A first message, as the sending office writes it.
fn message() -> Letter {
    Letter {
        code: "K-27".to_owned(),
        training: false,
        step: 1,
        from: Office::Sending,
        on: Date::new(2026, 11, 23).expect("a day"),
        typed: [("asked".to_owned(), "A room for two weeks.".to_owned())].into(),
        chosen: [("urgency".to_owned(), "within_1_day".into())].into(),
        ticked: std::collections::BTreeMap::new(),
        text: "Message 1 of 6\nWhat is asked of you: A room for two weeks.".to_owned(),
    }
}

/// A country-and-route record of one of the cases.
fn records(cases: &[CaseFile], catalogue: &Catalogue) -> Value {
    let read = cases.iter().filter_map(|case| read_case(&case.text, catalogue).ok());
    let record = read.flat_map(|case| case.routes.into_values()).next().unwrap_or_default();
    tree(&write_route(&record, catalogue))
}

fn tree(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn catalogue() -> Catalogue {
    let (instruments, packs) = (texts("instruments"), texts("instruments/packs"));
    Catalogue::load(&sources(&instruments), &sources(&packs)).unwrap_or_else(|fault| panic!("{fault}"))
}

fn sources(files: &[(String, String)]) -> Vec<Source<'_>> {
    files.iter().map(|(file, text)| Source { file, text }).collect()
}

/// The JSON files of a folder: name and text.
fn texts(folder: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(root().join(folder)).expect("the folder");
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    let text = |path: &std::path::PathBuf| (path.display().to_string(), fs::read_to_string(path).expect("a file"));
    paths.iter().map(text).collect()
}
