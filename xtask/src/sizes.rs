//! What a visitor downloads.
//!
//! What counts as the first load is what has to arrive before the app can start: the standalone page,
//! the loader, and the single document up to the point where the first pages can be worked on in English; whoever
//! starts in another language waits for a few more kilobytes. The program, the looks and the wording of the later
//! pages, and the vault, which seals and opens files, stand behind it in the same document: they are downloaded too,
//! on every first visit, while somebody already works. So each has a row of its own, and the last row says what all
//! of it weighs together. A host that opens the program in its own page loads `inline.js` in place of the standalone
//! page; that has a row too, and counts nowhere.

use std::fmt;
use std::io::Write;
use std::path::Path;

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::bundle::{self, Modules, Page};
use crate::{paths, watch};

/// What has to arrive before somebody can work may weigh at most, in bytes after brotli.
pub const FIRST_LOAD_BUDGET: usize = 240_000;

/// What the part that nobody waits for may weigh at most, in bytes after brotli.
pub const VAULT_BUDGET: usize = 200_000;

/// The weights of one build, in bytes.
#[derive(Debug)]
pub struct Sizes {
    rows: Vec<Row>,
    /// Everything that has to arrive before the app starts, after brotli.
    pub first_load: usize,
    /// The rest of the app, which arrives after it, after brotli.
    pub rest: usize,
    /// The vault, which arrives last, after brotli.
    pub vault: usize,
}

#[derive(Debug)]
struct Row {
    name: String,
    raw: usize,
    gzip: Option<usize>,
    brotli: Option<usize>,
}

/// Weighs the pages and what went into them.
///
/// # Errors
///
/// When a source folder cannot be read, or the single document does not say where the app ends.
pub fn weigh(modules: &Modules, pages: &[Page]) -> Result<Sizes> {
    let mut rows = vec![
        Row::weighed("module", &modules.app.wasm),
        Row::weighed("rest of the module", &modules.app.rest),
        Row::weighed("glue script", modules.app.glue.as_bytes()),
        Row::weighed("vault module", &modules.vault.wasm),
        Row::weighed("vault glue script", modules.vault.glue.as_bytes()),
        Row::summed("styles/", "css")?,
        Row::summed("locales/", "ftl")?,
        Row::summed("instruments/", "json")?,
    ];
    let (mut first_load, mut rest, mut vault) = (0, 0, 0);
    for page in pages {
        let whole = Row::weighed(page.name, page.text.as_bytes());
        let weight = whole.brotli.unwrap_or(whole.raw);
        rows.push(whole);
        if page.name == "waymark.html" {
            let [app, later, sealing] = bundle::parts(&page.text)?;
            first_load += brotli(app.as_bytes());
            rest += brotli(later.as_bytes());
            vault += brotli(sealing.as_bytes());
        } else if page.name != "inline.js" {
            first_load += weight;
        }
    }
    Ok(Sizes { rows, first_load, rest, vault })
}

impl Row {
    fn weighed(name: &str, bytes: &[u8]) -> Self {
        Self { name: name.to_owned(), raw: bytes.len(), gzip: Some(gzip(bytes)), brotli: Some(brotli(bytes)) }
    }

    /// Sources that end up inside the module or a page: their own compression would say nothing.
    fn summed(folder: &str, ending: &str) -> Result<Self> {
        let mut raw = 0;
        for file in watch::files(&paths::root().join(folder))? {
            if file.extension().is_some_and(|found| found == Path::new(ending)) {
                raw += usize::try_from(file.metadata()?.len())?;
            }
        }
        Ok(Self { name: format!("{folder}**.{ending}"), raw, gzip: None, brotli: None })
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{:<22}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli")?;
        let cell = |size: Option<usize>| size.map_or_else(|| "-".to_owned(), |size| size.to_string());
        for row in &self.rows {
            writeln!(out, "{:<22}{:>10}{:>10}{:>10}", row.name, row.raw, cell(row.gzip), cell(row.brotli))?;
        }
        writeln!(out, "{:<22}{:>30} of at most {FIRST_LOAD_BUDGET}", "first load", self.first_load)?;
        writeln!(out, "{:<22}{:>30}", "rest, behind it", self.rest)?;
        writeln!(out, "{:<22}{:>30} of at most {VAULT_BUDGET}", "vault, behind it", self.vault)?;
        write!(out, "{:<22}{:>30}", "everything", self.first_load + self.rest + self.vault)
    }
}

/// The size after brotli at quality 11, as a server would store it.
#[must_use]
pub fn brotli(bytes: &[u8]) -> usize {
    let mut packed = Vec::new();
    let settings =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    // Writing into memory cannot fail.
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &settings).map_or(bytes.len(), |_| packed.len())
}

/// The size after gzip at level 9.
fn gzip(bytes: &[u8]) -> usize {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory cannot fail.
    packer.write_all(bytes).and_then(|()| packer.finish()).map_or(bytes.len(), |packed| packed.len())
}
