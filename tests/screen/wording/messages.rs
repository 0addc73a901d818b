//! The messages of one language, read with the same parser the program uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

/// A message: its file, and what each part of it says.
pub struct Message {
    /// The file, as in `locales/en/common.ftl`.
    pub file: String,
    /// The parts: the value under the empty name, and each attribute.
    pub parts: BTreeMap<String, Part>,
}

/// A value or an attribute.
#[derive(Default)]
pub struct Part {
    /// All its text, variants one after the other.
    pub text: String,
    /// The variables it uses.
    pub variables: BTreeSet<String>,
    /// The messages it refers to, each with a part.
    pub refers: BTreeSet<(String, String)>,
    /// What it uses that has no place in the wording: terms and functions.
    pub strangers: BTreeSet<String>,
    /// The cases of each choice between forms.
    pub choices: Vec<BTreeSet<String>>,
}

/// All messages of a language, and what is wrong with its files.
pub fn read(lang: &str) -> (BTreeMap<String, Message>, Vec<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang);
    let entries = fs::read_dir(&folder).expect("the language has a folder");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let (mut messages, mut findings) = (BTreeMap::new(), Vec::new());
    for path in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "ftl")) {
        let name = path.file_name().expect("a name").to_string_lossy();
        let file = format!("locales/{lang}/{name}");
        let text = fs::read_to_string(path).expect("text");
        parse(&file, &text, &mut messages, &mut findings);
    }
    (messages, findings)
}

/// Reads one file into the messages found so far.
pub fn parse(file: &str, text: &str, messages: &mut BTreeMap<String, Message>, findings: &mut Vec<String>) {
    let resource = parser::parse(text).unwrap_or_else(|(resource, faults)| {
        for fault in faults {
            let line = text.get(..fault.pos.start).unwrap_or(text).lines().count().max(1);
            findings.push(format!("{file}: line {line}: {fault}"));
        }
        resource
    });
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                let mut parts = BTreeMap::new();
                if let Some(value) = &message.value {
                    parts.insert(String::new(), part(value));
                }
                for attribute in &message.attributes {
                    if parts.insert(attribute.id.name.to_owned(), part(&attribute.value)).is_some() {
                        findings.push(format!("{file}: `{id}` has `.{}` twice", attribute.id.name));
                    }
                }
                if let Some(earlier) = messages.insert(id.clone(), Message { file: file.to_owned(), parts }) {
                    findings.push(format!("{file}: `{id}` stands in {} as well", earlier.file));
                }
            }
            Entry::Junk { content } => {
                findings.push(format!("{file}: not understood: {:?}", content.lines().next().unwrap_or_default()));
            }
            Entry::Term(term) => findings.push(format!("{file}: `-{}`: a term, which nothing here uses", term.id.name)),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
}

fn part(pattern: &Pattern<&str>) -> Part {
    let mut part = Part::default();
    gather(pattern, &mut part);
    part
}

fn gather(pattern: &Pattern<&str>, part: &mut Part) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => part.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => take(inline, part),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                choose(selector, variants, part);
            }
        }
    }
}

fn choose(selector: &InlineExpression<&str>, variants: &[Variant<&str>], part: &mut Part) {
    take(selector, part);
    let case = |variant: &Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    };
    part.choices.push(variants.iter().map(case).collect());
    for variant in variants {
        gather(&variant.value, part);
    }
}

fn take(inline: &InlineExpression<&str>, part: &mut Part) {
    match inline {
        InlineExpression::StringLiteral { value } => part.text.push_str(value),
        InlineExpression::NumberLiteral { value } => part.text.push_str(value),
        InlineExpression::VariableReference { id } => drop(part.variables.insert(id.name.to_owned())),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name.to_owned());
            part.refers.insert((id.name.to_owned(), attribute.unwrap_or_default()));
        }
        InlineExpression::TermReference { id, .. } => drop(part.strangers.insert(format!("-{}", id.name))),
        InlineExpression::FunctionReference { id, .. } => drop(part.strangers.insert(format!("{}()", id.name))),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => take(inline, part),
            Expression::Select { selector, variants } => choose(selector, variants, part),
        },
    }
}
