//! What the Rust code says about messages: the names it mentions and the values it hands over.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What was found in the code.
#[derive(Default)]
pub struct Code {
    /// Every string in the code, with the files it stands in.
    pub literals: BTreeMap<String, BTreeSet<String>>,
    /// The names of values handed over anywhere in a file.
    pub values: BTreeMap<String, BTreeSet<String>>,
    /// The names of values handed to messages whose names are worked out.
    pub handed_on: BTreeSet<String>,
    /// Calls with the name of a message written out.
    pub calls: Vec<Call>,
}

/// A call that asks for a message by its written-out name.
pub struct Call {
    /// The file.
    pub file: String,
    /// The message.
    pub id: String,
    /// Which part of it.
    pub part: Part,
    /// Whether an attribute has to be there.
    pub needs_attribute: bool,
    /// The names of the values written out in the call; none if they stand elsewhere.
    pub values: Option<BTreeSet<String>>,
}

/// The part of a message that is asked for.
#[derive(PartialEq, Eq)]
pub enum Part {
    /// Its value.
    Value,
    /// An attribute by its written-out name.
    Attribute(String),
    /// An attribute whose name is worked out.
    SomeAttribute,
}

/// How the code asks for messages: the method, whether an attribute follows, and whether values do.
const METHODS: [(&str, Takes); 6] = [
    (".say(", Takes { attribute: false, needs: false, values: false }),
    (".say_with(", Takes { attribute: false, needs: false, values: true }),
    (".with(", Takes { attribute: false, needs: false, values: true }),
    (".part(", Takes { attribute: true, needs: true, values: false }),
    (".attr(", Takes { attribute: true, needs: false, values: false }),
    (".attr_with(", Takes { attribute: true, needs: true, values: true }),
];

#[derive(Clone, Copy)]
struct Takes {
    attribute: bool,
    needs: bool,
    values: bool,
}

/// Reads every Rust file below `src`, tests left out.
pub fn read() -> Code {
    let mut code = Code::default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    visit(root, &root.join("src"), &mut code);
    // What stands around the program says a few sentences of its own.
    for file in ["src/embed/site/site.js", "xtask/src/wording.rs"] {
        let text = fs::read_to_string(root.join(file)).expect("text");
        for literal in text.split(['\'', '"']) {
            code.literals.entry(literal.to_owned()).or_default().insert(file.to_owned());
        }
    }
    code
}

fn visit(root: &Path, folder: &Path, code: &mut Code) {
    let entries = fs::read_dir(folder).expect("a folder");
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        let name = path.strip_prefix(root).expect("inside the package").to_string_lossy().into_owned();
        if path.is_dir() {
            visit(root, &path, code);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !name.ends_with("tests.rs") {
            let text = fs::read_to_string(&path).expect("text");
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            scan(&name, text, code);
        }
    }
}

/// Takes one file apart.
pub fn scan(file: &str, text: &str, code: &mut Code) {
    for literal in literals(text) {
        code.literals.entry(literal.text).or_default().insert(file.to_owned());
    }
    code.values.entry(file.to_owned()).or_default().extend(values(text));
    for (method, takes) in METHODS {
        for (at, _) in text.match_indices(method) {
            let inside = inside(text.get(at + method.len()..).unwrap_or_default());
            let mut given = literals(inside).into_iter();
            // A name that is worked out is no written-out name.
            let written = values(inside);
            let Some(id) =
                given.next().filter(|first| inside.get(..first.start).is_some_and(|before| before.trim().is_empty()))
            else {
                if takes.values {
                    code.handed_on.extend(if inside.contains("Arg::") { written } else { values(text) });
                }
                continue;
            };
            let attribute = given
                .next()
                .filter(|second| inside.get(id.end..second.start).is_some_and(|between| between.trim() == ","));
            let part = match (takes.attribute, attribute) {
                (false, _) => Part::Value,
                (true, Some(attribute)) => Part::Attribute(attribute.text),
                (true, None) => Part::SomeAttribute,
            };
            code.calls.push(Call {
                file: file.to_owned(),
                id: id.text,
                part,
                needs_attribute: takes.needs,
                values: if takes.values { inside.contains("Arg::").then_some(written) } else { Some(BTreeSet::new()) },
            });
        }
    }
}

/// The names in `("name", Arg::…)`.
fn values(text: &str) -> BTreeSet<String> {
    let found = text.match_indices("Arg::").filter_map(|(at, _)| {
        let is_path = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == ':';
        let before =
            text.get(..at)?.trim_end_matches(is_path).trim_end().strip_suffix(',')?.trim_end().strip_suffix('"')?;
        let (_, name) = before.rsplit_once('"')?;
        Some(name.to_owned())
    });
    found.collect()
}

/// The text up to the bracket that closes what was opened before it.
fn inside(text: &str) -> &str {
    let (mut depth, mut in_string, mut escaped) = (1usize, false, false);
    for (at, letter) in text.char_indices() {
        match (in_string, escaped, letter) {
            (true, true, _) => escaped = false,
            (true, false, '\\') => escaped = true,
            (_, false, '"') => in_string = !in_string,
            (false, _, '(') => depth += 1,
            (false, _, ')') => {
                depth -= 1;
                if depth == 0 {
                    return text.get(..at).unwrap_or(text);
                }
            }
            _ => {}
        }
    }
    text
}

struct Literal {
    text: String,
    start: usize,
    end: usize,
}

/// Every string literal outside comments.
fn literals(text: &str) -> Vec<Literal> {
    let bytes = text.as_bytes();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"//") {
            at += rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        } else if rest.starts_with(b"r#\"") {
            let end = text[at + 3..].find("\"#").map_or(bytes.len(), |end| at + 3 + end);
            found.push(Literal { text: text[at + 3..end].to_owned(), start: at, end: (end + 2).min(bytes.len()) });
            at = end + 2;
        } else if rest.starts_with(b"'\"'") || rest.starts_with(b"'\\'") {
            at += 3;
        } else if rest[0] == b'"' {
            let mut end = at + 1;
            while end < bytes.len() && bytes[end] != b'"' {
                end += if bytes[end] == b'\\' { 2 } else { 1 };
            }
            found.push(Literal { text: text.get(at + 1..end).unwrap_or_default().to_owned(), start: at, end: end + 1 });
            at = end + 1;
        } else {
            at += 1;
        }
    }
    found
}

impl Code {
    /// Whether a name is written out anywhere.
    pub fn mentions(&self, name: &str) -> bool {
        self.literals.contains_key(name)
    }

    /// Patterns such as `problem-{code}`: what stands before and after the part that is filled in,
    /// and the files they stand in.
    pub fn patterns(&self) -> Vec<(String, String, BTreeSet<String>)> {
        let split = |(text, files): (&String, &BTreeSet<String>)| {
            let (before, rest) = text.split_once('{')?;
            let (_, after) = rest.rsplit_once('}')?;
            let is_name = |text: &str| {
                text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_')
            };
            (is_name(before) && is_name(after) && !(before.is_empty() && after.is_empty()))
                .then(|| (before.to_owned(), after.to_owned(), files.clone()))
        };
        self.literals.iter().filter_map(split).collect()
    }
}
