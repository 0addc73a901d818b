//! What is put to the person in writing: which questions, and how plainly.

use std::collections::BTreeSet;

use waymark::domain::instrument::{Item, Options, Step};
use waymark::wording::{Words, languages};

/// Questions of the quick view and of the needs that the worker asks: the beginning of their names, and why.
const ASKED_BY_THE_WORKER: [(&str, &str); 3] = [
    ("RS2", "it is about a child"),
    ("FA", "it is about the family, and asked of them or about them"),
    ("CH", "it is about a child"),
];

/// Words of the trade that a person who got away should never have to read.
const JARGON: [&str; 12] = [
    "traffick",
    "reprisal",
    "assess",
    "exploit",
    "referral",
    "beneficiar",
    "victim",
    "vulnerab",
    "stakeholder",
    "reintegrat",
    "perpetrator",
    "custody",
];

fn catalogue() -> waymark::domain::catalogue::Catalogue {
    waymark::shipped::catalogue().unwrap_or_else(|fault| panic!("{fault}"))
}

/// Everything the person can read in their view: the question, then each option.
fn sentences(item: &Item, words: &Words, options: &[String]) -> Vec<String> {
    let question = words.person_question(item.id.as_str());
    let options = options.iter().map(|code| words.person_option(item, code));
    question.into_iter().flat_map(|question| std::iter::once(question).chain(options.clone())).collect()
}

fn items() -> Vec<(Item, Vec<String>, Step)> {
    let catalogue = catalogue();
    let sections = catalogue.files().iter().flat_map(|file| &file.sections);
    let with = |step: Step, item: &Item| {
        let codes = catalogue.choices(item).iter().map(|choice| choice.code.as_str().to_owned()).collect();
        (item.clone(), codes, step)
    };
    sections.flat_map(|section| section.items.iter().map(|item| with(section.step, item)).collect::<Vec<_>>()).collect()
}

#[test]
fn what_is_quick_or_needed_is_put_to_the_person_in_every_language() {
    let by_the_worker = |id: &str| ASKED_BY_THE_WORKER.iter().any(|(name, _)| id.starts_with(name));
    let mut faults = Vec::new();
    let mut offered = 0;
    let all: Vec<(&str, Words)> =
        languages().iter().map(|language| (language.code, Words::of(language.code))).collect();
    for (item, options, step) in items() {
        let id = item.id.as_str();
        let expected = (item.quick || step == Step::Needs) && !by_the_worker(id);
        for (code, words) in &all {
            let said = sentences(&item, words, &options);
            if expected && said.is_empty() {
                faults.push(format!("{code}: `item-{id}.person` is missing"));
            }
            faults.extend(said.iter().filter(|said| said.starts_with('[')).map(|said| format!("{code}: {said}")));
            offered += usize::from(!said.is_empty());
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(offered > 60 * languages().len(), "only {offered} questions are put to the person");
}

#[test]
fn an_option_is_put_plainly_only_where_it_exists() {
    let words = Words::of("en");
    for (item, options, _) in items() {
        let key = match &item.options {
            Options::Set(set) => format!("options-{set}"),
            Options::Own(_) => format!("item-{}", item.id.as_str()),
        };
        for code in options {
            assert!(!words.person_option(&item, &code).starts_with('['), "{key}: {code}");
        }
    }
}

/// Twelve-year-olds read at grade 6 to 7 (Flesch and Kincaid). A single sentence with long words may reach a little higher.
#[test]
fn the_english_can_be_read_at_twelve() {
    let words = Words::of("en");
    let (mut all, mut faults) = (Vec::new(), Vec::new());
    for (item, options, _) in items() {
        let Some(question) = words.person_question(item.id.as_str()) else { continue };
        let found = grade(&question);
        if found > 8.5 {
            faults.push(format!("{}: grade {found:.1}: {question}", item.id.as_str()));
        }
        for said in sentences(&item, &words, &options) {
            let lower = said.to_lowercase();
            let found = JARGON.iter().filter(|word| lower.contains(*word));
            faults.extend(found.map(|word| format!("{}: {word}: {said}", item.id.as_str())));
        }
        all.push(question);
    }
    let whole = grade(&all.join(" "));
    println!("{} questions, grade {whole:.1}", all.len());
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(whole <= 6.0, "all questions together are at grade {whole:.1}");
}

/// Flesch and Kincaid, 1975: `0.39 (words / sentences) + 11.8 (syllables / words) - 15.59`.
fn grade(text: &str) -> f64 {
    let sentences = count(text.split(['.', '?', '!']).filter(|part| part.chars().any(char::is_alphabetic)));
    let words: Vec<&str> = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    let syllables: u32 = words.iter().map(|word| syllables(word)).sum();
    0.39 * count(words.iter()) / sentences + 11.8 * f64::from(syllables) / count(words.iter()) - 15.59
}

fn count<T>(of: impl Iterator<Item = T>) -> f64 {
    f64::from(u32::try_from(of.count()).expect("a text is short"))
}

/// Groups of vowels; a silent e at the end does not count.
fn syllables(word: &str) -> u32 {
    let letters: String = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let (mut groups, mut inside) = (0, false);
    for letter in letters.chars() {
        groups += u32::from(is_vowel(letter) && !inside);
        inside = is_vowel(letter);
    }
    let silent = letters.ends_with('e') && !letters.ends_with("le") && groups > 1
        || letters.ends_with("ed") && !letters.ends_with("ted") && !letters.ends_with("ded") && groups > 1;
    (groups - u32::from(silent)).max(1)
}

#[test]
fn the_grade_is_that_of_the_formula() {
    // Two sentences of three words and one syllable each: 0.39 * 3 + 11.8 - 15.59.
    assert!((grade("The cat sat. The dog ran.") - (0.39 * 3.0 + 11.8 - 15.59)).abs() < 1e-9);
    let counted: BTreeSet<(&str, u32)> = ["safe", "table", "threatened", "police", "medicine", "family"]
        .into_iter()
        .map(|word| (word, syllables(word)))
        .collect();
    let expected =
        BTreeSet::from([("safe", 1), ("table", 2), ("threatened", 2), ("police", 2), ("medicine", 3), ("family", 3)]);
    assert_eq!(counted, expected);
}
