//! The form as data files: an instrument, a scored questionnaire over the same questions, and their wording.
//!
//! Nothing but text is made here, so that the benchmark of the engine can take this file in as it is.

use std::fmt::Write as _;

/// How many questions a section has.
pub const SECTION: usize = 10;

/// The points of one step from an option to the next, in millionths of the most an item can bring.
pub const STEP: u64 = 250_000;

/// The files of one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What is asked, and when: an instrument.
    pub instrument: String,
    /// What each answer brings: a scored questionnaire, with one dimension for each section.
    pub pack: String,
    /// The sentences in English: Fluent messages.
    pub wording: String,
}

/// The name of a question, counted from 0.
pub fn name(at: usize) -> String {
    format!("q{at}")
}

/// The name of a section, counted from 0.
pub fn section_name(at: usize) -> String {
    format!("part{at}")
}

/// Whether a question is asked only while the one before it is at its last option.
pub fn is_conditional(at: usize) -> bool {
    at % SECTION == SECTION - 1
}

impl Form {
    /// The form with so many questions.
    pub fn of(questions: usize) -> Self {
        let sections = sections(questions);
        Self { instrument: instrument(&sections, ""), pack: pack(&sections), wording: wording(&sections) }
    }

    /// The same form with rules for the engine: each question may raise the level, and the questions of a section do it
    /// together. What is asked and how it is scored stays the same.
    pub fn with_rules(questions: usize) -> Self {
        let sections = sections(questions);
        Self { instrument: instrument(&sections, &rules(&sections)), ..Self::of(questions) }
    }
}

/// The questions of each section, counted from 0.
fn sections(questions: usize) -> Vec<Vec<usize>> {
    let from = |first: usize| (first..questions.min(first + SECTION)).collect();
    (0..questions).step_by(SECTION).map(from).collect()
}

const SOURCE: &str = r#"{"note":"made up for the benchmark","trust":["project"]}"#;

fn instrument(sections: &[Vec<usize>], rules: &str) -> String {
    let item = |at: &usize| {
        let when = if is_conditional(*at) { format!(r#""when":{},"#, last_option_of(at - 1)) } else { String::new() };
        format!(r#"{{"id":"{}","kind":"choice","options":"likely",{when}"source":{SOURCE}}}"#, name(*at))
    };
    let section = |(number, items): (usize, &Vec<usize>)| {
        let (name, items) = (section_name(number), listed(items.iter().map(item)));
        format!(r#"{{"id":"{name}","step":"needs","source":{SOURCE},"items":[{items}]}}"#)
    };
    let options = listed(["absent", "open", "maybe", "present"].iter().enumerate().map(option));
    let sections = listed(sections.iter().enumerate().map(section));
    format!(
        r#"{{"id":"bench","version":"1","source":"Made up for the benchmark.","option_sets":{{"likely":[{options}]}},"sections":[{sections}],"rules":[{rules}]}}"#
    )
}

fn option((number, reads): (usize, &&str)) -> String {
    format!(r#"{{"code":"o{number}","reads":"{reads}"}}"#)
}

fn last_option_of(at: usize) -> String {
    format!(r#"{{"is":{{"item":"{}","codes":["o3"]}}}}"#, name(at))
}

/// For each question a rule of its own, as most of the shipped rules are, and for each section one over all its questions.
fn rules(sections: &[Vec<usize>]) -> String {
    let of_question = |at: &usize| {
        let name = name(*at);
        format!(
            r#"{{"id":"R-{name}","when":{{"any":[{{"present":"{name}"}},{{"maybe":"{name}"}}]}},"effects":[{{"when":{{"present":"{name}"}},"floor":"C"}},{{"floor":"B"}}],"source":{SOURCE}}}"#
        )
    };
    let of_section = |(number, items): (usize, &Vec<usize>)| {
        let parts = listed(items.iter().map(|at| format!(r#"{{"present":"{}"}}"#, name(*at))));
        format!(
            r#"{{"id":"R-{}","when":{{"count":{{"of":[{parts}],"at_least":3}}}},"effects":[{{"floor":"D","timing":"T1"}}],"source":{SOURCE}}}"#,
            section_name(number)
        )
    };
    let each = sections.iter().flatten().map(of_question);
    listed(each.chain(sections.iter().enumerate().map(of_section)))
}

fn pack(sections: &[Vec<usize>]) -> String {
    let options = listed((0..4).map(|step| format!(r#"{{"code":"o{step}","points":{}}}"#, STEP * step)));
    let item = |at: &usize| {
        let when = if is_conditional(*at) { last_option_of(at - 1) } else { "null".to_owned() };
        format!(r#"{{"id":"{}","weight":1000000,"options":[{options}],"when":{when}}}"#, name(*at))
    };
    let dimension = |(number, items): (usize, &Vec<usize>)| {
        let (name, items) = (section_name(number), listed(items.iter().map(item)));
        format!(r#"{{"id":"{name}","items":[{items}],"min_coverage":0,"policy":"renormalise","bands":[]}}"#)
    };
    let dimensions = listed(sections.iter().enumerate().map(dimension));
    format!(
        r#"{{"id":"bench","version":"1","title_key":"pack-bench","status":"draft","source":"Made up for the benchmark.","sha256":"","for":"any","dimensions":[{dimensions}]}}"#
    )
}

fn wording(sections: &[Vec<usize>]) -> String {
    let mut text = String::from("options-likely = Likely\n");
    let mut line = |arguments: std::fmt::Arguments<'_>| {
        // Writing to text cannot fail.
        let _ = text.write_fmt(arguments);
    };
    for step in 0..4 {
        line(format_args!("    .o{step} = Option {step}\n"));
    }
    for (number, items) in sections.iter().enumerate() {
        line(format_args!("section-{} = Section {}\n", section_name(number), number + 1));
        for at in items {
            let name = name(*at);
            line(format_args!("item-{name} = Question number {at}: how likely is this indicator?\n"));
            line(format_args!("    .short = Question {at}\n"));
        }
    }
    text
}

fn listed(rows: impl Iterator<Item = String>) -> String {
    rows.collect::<Vec<_>>().join(",")
}
