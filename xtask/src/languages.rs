//! The languages of the folder `locales`: what each says of itself in its `language.txt`, and whether all of its files
//! have been reviewed. Every build reads it: that of the page, and that of the native program (`build.rs`).

use std::fs;
use std::path::{Path, PathBuf};

/// What a language says of itself, in its own folder.
const ABOUT: &str = "language.txt";

/// A language of the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its code, which is the name of its folder.
    pub code: String,
    /// What it calls itself.
    pub name: String,
    /// The side its lines begin on: `ltr` or `rtl`.
    pub direction: String,
    /// What stands before the decimals of a number.
    pub decimal_mark: String,
    /// Where it stands among the languages that are offered; one that does not say so comes last.
    pub place: Option<u32>,
    /// Whether the head of every one of its files says who reviewed it.
    pub reviewed: bool,
}

impl Language {
    /// The line that the program reads, its parts set apart by tabs.
    fn line(&self) -> String {
        let state = if self.reviewed { "reviewed" } else { "draft" };
        [&self.code, &self.name, &self.direction, &self.decimal_mark, state].join("\t")
    }
}

/// The languages of a folder, in the order in which they are offered.
///
/// # Errors
///
/// A sentence that names the file, when a language does not say what it has to say of itself.
pub fn read(locales: &Path) -> Result<Vec<Language>, String> {
    let mut languages = Vec::new();
    for folder in within(locales)?.into_iter().filter(|path| path.is_dir()) {
        languages.push(language(&folder)?);
    }
    languages.sort_by_key(|language| (language.place.unwrap_or(u32::MAX), language.code.clone()));
    Ok(languages)
}

/// The languages as the program reads them: a line for each.
#[must_use]
pub fn lines(languages: &[Language]) -> String {
    languages.iter().map(Language::line).collect::<Vec<_>>().join("\n")
}

fn language(folder: &Path) -> Result<Language, String> {
    let code = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
    let about = folder.join(ABOUT);
    let text = text(&about)?;
    let said = |what: &str| {
        let rows = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('='));
        rows.map(|(name, value)| (name.trim(), value.trim())).find(|(name, _)| *name == what).map(|(_, value)| value)
    };
    let needed = |what: &str| {
        let value = said(what).filter(|value| !value.is_empty() && !value.contains(['\t', '<']));
        value.map(str::to_owned).ok_or_else(|| format!("{}: a line `{what} = …` is missing", about.display()))
    };
    let direction = needed("direction")?;
    if !["ltr", "rtl"].contains(&direction.as_str()) {
        return Err(format!("{}: `direction` is `ltr` or `rtl`, not `{direction}`", about.display()));
    }
    let place = match said("place") {
        Some(place) => Some(place.parse().map_err(|_| format!("{}: `place` is a number", about.display()))?),
        None => None,
    };
    let mut reviewed = true;
    for file in within(folder)?.iter().filter(|path| path.extension().is_some_and(|ending| ending == "ftl")) {
        reviewed &= is_reviewed(&self::text(file)?);
    }
    Ok(Language { code, name: needed("name")?, direction, decimal_mark: needed("decimal mark")?, place, reviewed })
}

/// Whether the head of a file, the comment it begins with, names somebody who reviewed it.
fn is_reviewed(text: &str) -> bool {
    let head = text.lines().take_while(|line| line.starts_with('#'));
    let by = head.filter_map(|line| line.split_once("Reviewed by:")).map(|(_, by)| by.trim().to_lowercase()).last();
    by.is_some_and(|by| !by.is_empty() && !by.starts_with("nobody"))
}

fn within(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|fault| format!("{}: {fault}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{is_reviewed, lines, read};
    use crate::paths;

    /// A folder of languages that goes with the test.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("waymark-languages-{}-{name}", std::process::id()));
            fs::create_dir_all(&folder).expect("a folder");
            Self(folder)
        }

        fn write(&self, file: &str, text: &str) -> &Self {
            let path = self.0.join(file);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
            self
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    const SIGNED: &str =
        "# Waymark: a file.\n# Made by: a machine. Reviewed by: a native-speaking caseworker, 2027-01.\n\na = A\n";
    const UNSIGNED: &str = "# Waymark: a file.\n# Made by: a machine. Reviewed by: nobody yet.\n\na = A\n";

    #[test]
    fn a_folder_is_a_language() {
        let folder = Folder::new("added");
        folder.write("en/language.txt", "name = English\ndirection = ltr\ndecimal mark = .\nplace = 1\n");
        folder.write("en/common.ftl", UNSIGNED);
        assert_eq!(lines(&read(&folder.0).unwrap()), "en\tEnglish\tltr\t.\tdraft");
        folder.write("aa/language.txt", "# About it\nname = Qafaraf\ndirection = rtl\ndecimal mark = ,\n");
        folder.write("aa/common.ftl", UNSIGNED).write("README.md", "not a language");
        assert_eq!(lines(&read(&folder.0).unwrap()), "en\tEnglish\tltr\t.\tdraft\naa\tQafaraf\trtl\t,\tdraft");
    }

    #[test]
    fn it_is_reviewed_when_the_last_of_its_files_is() {
        let folder = Folder::new("signed");
        folder.write("en/language.txt", "name = English\ndirection = ltr\ndecimal mark = .\n");
        folder.write("en/common.ftl", SIGNED).write("en/plan.ftl", UNSIGNED);
        assert!(!read(&folder.0).unwrap()[0].reviewed, "one file is not signed");
        folder.write("en/plan.ftl", SIGNED);
        assert!(read(&folder.0).unwrap()[0].reviewed);
        folder.write("en/plan.ftl", "a = A\n# Reviewed by: somebody, 2027-01.\n");
        assert!(!read(&folder.0).unwrap()[0].reviewed, "that is no head");
    }

    #[test]
    fn a_head_says_who_reviewed() {
        assert!(is_reviewed(SIGNED));
        assert!(is_reviewed("# Reviewed by: a teacher of the language\n"));
        for head in ["", "# Made by: a machine.\n", "# Reviewed by:\n", "# Reviewed by: Nobody yet.\n", UNSIGNED] {
            assert!(!is_reviewed(head), "{head}");
        }
    }

    #[test]
    fn what_a_language_does_not_say_is_named() {
        let folder = Folder::new("faulty");
        let fault = |text: &str| read(&folder.write("xx/language.txt", text).0.clone()).unwrap_err();
        assert!(fault("direction = ltr\ndecimal mark = .\n").contains("xx/language.txt: a line `name = …` is missing"));
        assert!(fault("name = X\ndirection = down\ndecimal mark = .\n").contains("`ltr` or `rtl`, not `down`"));
        assert!(fault("name = X\ndirection = ltr\ndecimal mark = .\nplace = first\n").contains("`place` is a number"));
        assert!(fault("name = <b>\ndirection = ltr\ndecimal mark = .\n").contains("`name = …` is missing"));
    }

    #[test]
    fn the_languages_of_this_folder() {
        let languages = read(&paths::root().join("locales")).unwrap();
        let codes: Vec<&str> = languages.iter().map(|language| language.code.as_str()).collect();
        assert!(codes.starts_with(&["en", "fr", "es", "ar", "ru", "uk"]), "{codes:?}");
    }
}
