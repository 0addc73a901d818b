//! The folder of languages once more, changed as a partner changes it with a text editor, and the finished pages with
//! its wording, folded in as every build does it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use xtask::wording::{self, Which};
use xtask::{paths, watch};

use crate::folder;
use crate::jail::Jail;

/// A copy of the folder of languages; it goes with this value.
#[derive(Debug)]
pub struct Locales(Jail);

impl Locales {
    /// Copies the folder as it is.
    ///
    /// # Errors
    ///
    /// When it cannot be copied.
    pub fn copy() -> Result<Self> {
        let copy = Self(Jail::new()?);
        let from = paths::root().join("locales");
        for file in watch::files(&from)? {
            copy.write(file.strip_prefix(&from)?, &fs::read_to_string(&file)?)?;
        }
        Ok(copy)
    }

    /// Writes a file, named from the folder, in place of one that is there or beside the others.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn write(&self, file: impl AsRef<Path>, text: &str) -> Result<()> {
        let path = self.folder().join(file);
        fs::create_dir_all(path.parent().context("the file lies in no folder")?)?;
        Ok(fs::write(path, text)?)
    }

    /// The wording of a language: the name and the text of each file.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn files(&self, language: &str) -> Result<Vec<(String, String)>> {
        let files = watch::files(&self.folder().join(language))?;
        let wording = files.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
        wording
            .map(|path| {
                let name = path.file_name().context("a file has no name")?.to_string_lossy().into_owned();
                Ok((format!("{language}/{name}"), fs::read_to_string(&path)?))
            })
            .collect()
    }

    /// The finished pages with this wording instead of theirs.
    ///
    /// # Errors
    ///
    /// When a language does not say what it has to say of itself, or the page is not as expected.
    pub fn pages(&self) -> Result<PathBuf> {
        let wordings = wording::languages(&self.folder())?;
        let english = wording::blocks(&wordings, "first", Which::English, |wording| &wording.first);
        let others = wording::blocks(&wordings, "first", Which::Others, |wording| &wording.first);
        let rest = wording::blocks(&wordings, "rest", Which::All, |wording| &wording.rest);
        let mut page = without_wording(&fs::read_to_string(folder().join("waymark.html"))?)?;
        for (before, blocks) in [
            ("<script id=\"first-ends\"", english),
            ("<script id=\"languages-end\"", others),
            ("<!-- At the end the vault", rest),
        ] {
            ensure!(page.matches(before).count() == 1, "the page has no {before}");
            page = page.replacen(before, &format!("{blocks}{before}"), 1);
        }
        let pages = self.0.root().join("pages");
        fs::create_dir_all(&pages)?;
        for name in ["index.html", "element.js"] {
            fs::copy(folder().join(name), pages.join(name))?;
        }
        fs::write(pages.join("waymark.html"), page)?;
        Ok(pages)
    }

    fn folder(&self) -> PathBuf {
        self.0.root().join("locales")
    }
}

/// The page without any block of wording.
fn without_wording(page: &str) -> Result<String> {
    const OPENS: &str = "<script type=\"text/plain\" class=\"wording ";
    const CLOSES: &str = "</script>\n";
    let (mut left, mut rest) = (String::with_capacity(page.len()), page);
    while let Some((before, after)) = rest.split_once(OPENS) {
        left.push_str(before);
        rest = after.split_once(CLOSES).context("a block of wording has no end")?.1;
    }
    left.push_str(rest);
    Ok(left)
}
