//! The languages there are: each a folder of `locales`, which says itself what it is called.

use std::sync::OnceLock;

/// A language.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// Its code, which names its folder.
    pub code: &'static str,
    /// What it calls itself.
    pub name: &'static str,
    /// The side its lines begin on: `ltr` or `rtl`.
    pub dir: &'static str,
    /// What stands before the decimals of a number.
    pub decimal_mark: &'static str,
    /// Whether all of its wording has been reviewed: the head of each of its files says by whom.
    pub reviewed: bool,
}

/// The one that is there whatever the page brings.
static ENGLISH: Language = Language { code: "en", name: "English", dir: "ltr", decimal_mark: ".", reviewed: false };

static LANGUAGES: OnceLock<Vec<Language>> = OnceLock::new();

/// The languages, in the order in which they are offered.
pub fn languages() -> &'static [Language] {
    let known = LANGUAGES.get_or_init(|| read(crate::shipped::LANGUAGES));
    if known.is_empty() { std::slice::from_ref(&ENGLISH) } else { known }
}

/// Tells which languages there are, a line for each, before anything asks. They then stay the same.
pub fn meet(lines: String) {
    // They live as long as the page, and so does every word about them.
    let lines: &'static str = lines.leak();
    drop(LANGUAGES.set(read(lines)));
}

fn read(lines: &'static str) -> Vec<Language> {
    lines.lines().filter_map(Language::of_line).collect()
}

impl Language {
    /// The language of a code such as `fr` or `fr-CH`; English if there is none.
    pub fn of(code: &str) -> &'static Self {
        let base = code.split(['-', '_']).next().unwrap_or_default();
        let known = |code: &str| languages().iter().find(|language| language.code.eq_ignore_ascii_case(code));
        known(base).or_else(|| known("en")).unwrap_or(&ENGLISH)
    }

    /// A line of the list: code, name, direction, decimal mark and state, set apart by tabs.
    fn of_line(line: &'static str) -> Option<Self> {
        let mut parts = line.split('\t');
        let mut part = || parts.next();
        let (code, name, dir, decimal_mark, state) = (part()?, part()?, part()?, part()?, part()?);
        Some(Self { code, name, dir, decimal_mark, reviewed: state == "reviewed" })
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, languages, read};

    #[test]
    fn a_line_is_a_language() {
        let found = read("en\tEnglish\tltr\t.\treviewed\nar\tالعربية\trtl\t.\tdraft\nhalf a line");
        let reviewed: Vec<(&str, bool)> = found.iter().map(|language| (language.code, language.reviewed)).collect();
        assert_eq!(reviewed, [("en", true), ("ar", false)]);
        assert_eq!((found[1].name, found[1].dir), ("العربية", "rtl"));
    }

    #[test]
    fn each_language_writes_decimals_with_its_own_mark() {
        use crate::wording::Words;
        let said = |code: &str| Words::of(code).decimal("1200.50 EUR");
        for (code, expected) in [("en", "1200.50 EUR"), ("ar", "1200.50 EUR"), ("fr", "1200,50 EUR")] {
            assert_eq!(said(code), expected, "{code}");
        }
        for code in ["es", "ru", "uk"] {
            assert_eq!(said(code), "1200,50 EUR", "{code}");
        }
        assert_eq!(Words::of("fr").decimal("12"), "12");
    }

    #[test]
    fn a_language_is_found_by_its_code() {
        assert_eq!(Language::of("fr-CH").name, "Français");
        assert_eq!(Language::of("AR").dir, "rtl");
        assert_eq!(Language::of("xx").code, "en");
        assert_eq!(languages().len(), crate::shipped::LOCALES.len());
    }
}
