//! Whether a language is said in its own words: in its letters, in none of another language's, in all of its plurals.

use std::collections::BTreeSet;

use waymark::wording::{Arg, Language, Words};

use super::messages::Part;

/// Words that are the same as in English, and names, by language: a text may be left as it is in English where it is made
/// of nothing else.
const SHARED: [(&str, &str); 5] = [
    (
        "fr",
        "waymark version date questionnaires plan messages pages tab stop transit minute minutes cookies note possible \
         source dimension dimensions questions question score conditions important contact urgent programme service \
         message dates protection non-discrimination",
    ),
    ("es", "waymark provisional plan tab esc pin cookies social no"),
    ("ar", "waymark tab esc"),
    ("ru", "waymark tab esc"),
    ("uk", "waymark tab esc"),
];

/// The letters of a language that is not written in Latin ones, and those of its neighbour that it does not have.
struct Letters {
    language: &'static str,
    own: fn(char) -> bool,
    foreign: &'static str,
}

const LETTERS: [Letters; 3] = [
    Letters { language: "ar", own: |sign| ('\u{621}'..='\u{64a}').contains(&sign), foreign: "پچژگکی" },
    Letters { language: "ru", own: is_cyrillic, foreign: "іїєґІЇЄҐ" },
    Letters { language: "uk", own: is_cyrillic, foreign: "ыэъёЫЭЪЁ" },
];

fn is_cyrillic(sign: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&sign)
}

/// What is wrong with a part of a message of this language, beside what English says.
pub fn foreign(language: &str, part: &Part, english: &Part) -> Option<&'static str> {
    if !part.text.chars().any(char::is_alphabetic) {
        return None;
    }
    let shared = SHARED.iter().find(|(code, _)| *code == language).map_or("", |(_, words)| words);
    let shared: BTreeSet<&str> = shared.split(' ').collect();
    let is_shared = |text: &str| {
        let words = text.split(|sign: char| !sign.is_alphabetic() && sign != '-');
        words
            .filter(|word| word.chars().any(char::is_alphabetic))
            .all(|word| shared.contains(word.to_lowercase().as_str()))
    };
    if part.text == english.text && !is_shared(&part.text) {
        return Some("is left in English");
    }
    let letters = LETTERS.iter().find(|letters| letters.language == language)?;
    if !part.text.chars().any(letters.own) && !is_shared(&part.text) {
        return Some("is not in the letters of the language");
    }
    part.text.contains(|sign| letters.foreign.contains(sign)).then_some("has letters of another language")
}

/// The forms that whole numbers take in a language, by the library that the program itself asks.
pub fn plurals(language: &'static Language) -> BTreeSet<String> {
    (0..=200).map(|count| plural(language, count)).collect()
}

fn plural(language: &'static Language, count: usize) -> String {
    const ALL: &str = "form = { $count ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";
    Words::from_texts(language, [ALL]).say_with("form", &[("count", Arg::Count(count))])
}

/// The forms that a choice lacks. A number may have a case of its own, and a form with no other number needs none then.
pub fn lacking(language: &'static Language, cases: &BTreeSet<String>) -> BTreeSet<String> {
    let left = (0..=200).filter(|count: &usize| !cases.contains(&count.to_string()));
    left.map(|count| plural(language, count)).filter(|form| !cases.contains(form)).collect()
}

#[test]
fn the_forms_are_those_of_the_cldr() {
    for (code, forms) in [
        ("en", "one other"),
        ("fr", "one other"),
        ("es", "one other"),
        ("ar", "few many one other two zero"),
        ("ru", "few many one"),
        ("uk", "few many one"),
    ] {
        assert_eq!(plurals(Language::of(code)).into_iter().collect::<Vec<_>>().join(" "), forms, "{code}");
    }
}

#[test]
fn a_form_that_is_missing_is_found() {
    let cases = |cases: &str| cases.split(' ').map(str::to_owned).collect::<BTreeSet<_>>();
    let lacks =
        |code: &str, has: &str| lacking(Language::of(code), &cases(has)).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(lacks("ru", "one other"), "few many");
    assert_eq!(lacks("ar", "one two few many other"), "zero");
    assert_eq!(lacks("ar", "0 one two few many other"), "");
    assert_eq!(lacks("en", "one other"), "");
}

#[test]
fn what_is_not_in_the_language_is_found() {
    let part = |text: &str| Part { text: text.to_owned(), ..Part::default() };
    let says = |code: &str, text: &str, english: &str| foreign(code, &part(text), &part(english));
    assert_eq!(says("fr", "Plan", "Plan"), None);
    assert_eq!(says("fr", "Wipe", "Wipe"), Some("is left in English"));
    assert_eq!(says("es", "Leave now", "Leave now"), Some("is left in English"));
    assert_eq!(says("ru", "Wipe everything", "Wipe"), Some("is not in the letters of the language"));
    assert_eq!(says("ar", "Esc", "Esc"), None);
    assert_eq!(says("uk", "Выйти", "Leave"), Some("has letters of another language"));
    assert_eq!(says("ru", "Стереть", "Wipe"), None);
    assert_eq!(says("ru", "Ї", "Wipe"), Some("has letters of another language"));
    assert_eq!(says("ar", "123", "123"), None);
}
