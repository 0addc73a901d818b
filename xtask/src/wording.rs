//! The wording as the page brings it: of each language first what the first pages need, later the rest.
//!
//! `locales/first.txt` says which messages those are. All of it is plain text that nothing runs.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::{languages, watch};

/// The wording of one language.
#[derive(Debug, Default)]
pub struct Wording {
    /// What the first pages need.
    pub first: String,
    /// Everything else.
    pub rest: String,
}

/// The file of what the pages around the program say, before it starts and beside it; the program has no use for it.
const AROUND: &str = "site.ftl";
/// What is said where no script runs.
pub const NO_SCRIPT: &str = "site-no-script";

/// What the pages around the program say: for each language its sentences by their names.
///
/// # Errors
///
/// When a file cannot be read.
pub fn around(folder: &Path) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
    let mut languages = BTreeMap::new();
    for code in self::languages(folder)?.of.into_keys() {
        let text = fs::read_to_string(folder.join(&code).join(AROUND))
            .with_context(|| format!("locales/{code}/{AROUND} cannot be read"))?;
        let sentences = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
        languages.insert(code, sentences.map(|(name, says)| (name.to_owned(), says.to_owned())).collect());
    }
    Ok(languages)
}

/// What a page shows where no script runs, in every language, English first.
///
/// # Errors
///
/// When a file cannot be read, or does not say it.
pub fn without_script(folder: &Path) -> Result<String> {
    let mut languages: Vec<_> = around(folder)?.into_iter().collect();
    languages.sort_by_key(|(code, _)| code != "en");
    languages.into_iter().try_fold(String::new(), |mut page, (code, sentences)| {
        let says = sentences.get(NO_SCRIPT).with_context(|| format!("locales/{code}/{AROUND} lacks {NO_SCRIPT}"))?;
        // Writing to text cannot fail.
        let _ = writeln!(page, "<p class=\"notice\" lang=\"{code}\" dir=\"auto\">{says}</p>");
        Ok(page)
    })
}

/// The wording of a folder of languages.
#[derive(Debug, Default)]
pub struct Wordings {
    /// The languages as the program reads them: a line for each.
    pub list: String,
    /// The wording of each language by its code.
    pub of: BTreeMap<String, Wording>,
}

/// The languages of a folder and their wording, without comments and empty lines.
///
/// # Errors
///
/// When a file cannot be read, or a language does not say what it has to say of itself.
pub fn languages(folder: &Path) -> Result<Wordings> {
    let list = languages::lines(&languages::read(folder).map_err(anyhow::Error::msg)?);
    let chosen = fs::read_to_string(folder.join("first.txt")).context("locales/first.txt cannot be read")?;
    let chosen: Vec<&str> = chosen.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
    let mut languages: BTreeMap<String, Wording> = BTreeMap::new();
    for path in watch::files(folder)?.iter().filter(|path| path.extension().is_some_and(|ending| ending == "ftl")) {
        let name = |part: Option<&std::ffi::OsStr>| part.and_then(|name| name.to_str()).map(str::to_owned);
        let (code, file) = (name(path.parent().and_then(|folder| folder.file_name())), name(path.file_name()));
        let (code, file) = code.zip(file).context("a file of wording has no name")?;
        let text = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
        ensure!(!text.contains('<'), "locales/{code}/{file} holds markup");
        if file == AROUND {
            continue;
        }
        sort(&text, chosen.contains(&file.as_str()), &chosen, languages.entry(code).or_default());
    }
    Ok(Wordings { list, of: languages })
}

/// Puts each message of a file where it belongs. A message begins at the margin; its further lines are indented.
fn sort(text: &str, whole_file: bool, chosen: &[&str], wording: &mut Wording) {
    let mut is_first = whole_file;
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        if line.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            is_first = whole_file || chosen.iter().any(|start| line.starts_with(start));
        }
        let part = if is_first { &mut wording.first } else { &mut wording.rest };
        part.push_str(line.trim_end());
        part.push('\n');
    }
}

/// Which languages are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The one that most start in.
    English,
    /// All but that one.
    Others,
    /// All.
    All,
}

/// The wording of a part as blocks of plain text, one for each language; before English the list of them all. No class of
/// a block may be one that the styles know: it would come into sight.
#[must_use]
pub fn blocks(wordings: &Wordings, part: &str, which: Which, text: impl Fn(&Wording) -> &str) -> String {
    let mut blocks = String::new();
    if which == Which::English {
        // Writing to text cannot fail.
        let _ = writeln!(blocks, "<script type=\"text/plain\" class=\"wording tongues\">{}</script>", wordings.list);
    }
    for (code, wording) in &wordings.of {
        let is_meant = match which {
            Which::English => code == "en",
            Which::Others => code != "en",
            Which::All => true,
        };
        if is_meant {
            let text = text(wording);
            // Writing to text cannot fail.
            let _ = writeln!(
                blocks,
                "<script type=\"text/plain\" class=\"wording {part}\" lang=\"{code}\">{text}</script>"
            );
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::{Wording, sort};

    #[test]
    fn a_message_stays_whole() {
        let text = "# a comment\npage-a = A\n    .lead = Lead\nother = {\n    $n ->\n}\n\npage-b = B\n";
        let mut wording = Wording::default();
        sort(text, false, &["page-"], &mut wording);
        assert_eq!(wording.first, "page-a = A\n    .lead = Lead\npage-b = B\n");
        assert_eq!(wording.rest, "other = {\n    $n ->\n}\n");
        let mut whole = Wording::default();
        sort(text, true, &["page-"], &mut whole);
        assert!(whole.rest.is_empty());
    }
}
