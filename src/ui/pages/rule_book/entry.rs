//! What the rule book says, before it is drawn: the screen, the paper and the search read the same.

use super::plain::{Plain, plain};
use crate::domain::answer::ItemId;
use crate::domain::catalogue::Catalogue;
use crate::domain::condition::Condition;
use crate::domain::instrument::{Instrument, Provenance, Trust};
use crate::wording::{Arg, Words};

/// What the entries are made from.
#[derive(Debug, Clone, Copy)]
pub struct Book<'a> {
    /// The wording.
    pub words: &'a Words,
    /// The data.
    pub catalogue: &'a Catalogue,
}

/// What an entry can be found by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Anchor {
    /// An item, by `data-item`.
    Item(String),
    /// A rule or another named row, by `data-rule`.
    Rule(String),
}

impl Anchor {
    /// The name in the data.
    pub fn id(&self) -> &str {
        match self {
            Self::Item(id) | Self::Rule(id) => id,
        }
    }
}

/// One row of the data in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What it can be found by.
    pub anchor: Anchor,
    /// Whether the name means something to a reader, as `R4` does and a place in a list does not.
    pub named: bool,
    /// The sentence or the name.
    pub title: String,
    /// What belongs to it.
    pub facts: Vec<Fact>,
    /// Where it comes from.
    pub source: Option<Provenance>,
}

/// A line of an entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What the line is.
    pub label: String,
    /// What it says.
    pub body: Body,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// A sentence or two.
    Text(String),
    /// Several, one below the other.
    Lines(Vec<String>),
    /// Conditions.
    Plain(Vec<Plain>),
    /// A table.
    Table(Table),
}

/// A table with a row of column headings, and headings at the start of each row.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What a screen reader calls it.
    pub name: String,
    /// The headings of the columns.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
    /// How many cells at the start of a row say what the row is about.
    pub row_heads: usize,
}

/// Entries under a heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The heading, if the chapter has more than one part.
    pub title: Option<String>,
    /// What is said below it.
    pub lead: Vec<Plain>,
    /// The entries.
    pub entries: Vec<Entry>,
}

impl Group {
    /// Entries without a heading of their own.
    pub fn of(entries: Vec<Entry>) -> Self {
        Self { title: None, lead: Vec::new(), entries }
    }
}

impl Entry {
    /// An entry for a rule or another row with a name that readers use.
    pub fn rule(id: &str, title: String, source: &Provenance) -> Self {
        Self {
            anchor: Anchor::Rule(id.to_owned()),
            named: true,
            title,
            facts: Vec::new(),
            source: Some(source.clone()),
        }
    }

    /// An entry for a row whose name is only of use to the program.
    pub fn row(id: &str, title: String, source: &Provenance) -> Self {
        Self { named: false, ..Self::rule(id, title, source) }
    }

    /// The same entry with one more line.
    #[must_use]
    pub fn with(mut self, label: String, body: Body) -> Self {
        self.facts.push(Fact { label, body });
        self
    }

    /// The same entry with a line, if there is one.
    #[must_use]
    pub fn with_some(self, label: String, text: Option<String>) -> Self {
        match text {
            Some(text) => self.with(label, Body::Text(text)),
            None => self,
        }
    }

    /// Everything in one string in small letters, for searching.
    pub fn searchable(&self) -> String {
        let facts = self.facts.iter().flat_map(|fact| [fact.label.clone(), fact.body.flat()]);
        let source = self.source.iter().map(|source| source.note.clone());
        let own = [self.anchor.id().to_owned(), self.title.clone()];
        let all: Vec<String> = own.into_iter().chain(facts).chain(source).collect();
        all.join(" ").to_lowercase()
    }
}

impl Body {
    fn flat(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Lines(lines) => lines.join(" "),
            Self::Plain(parts) => parts.iter().map(Plain::flat).collect::<Vec<_>>().join(" "),
            Self::Table(table) => {
                let rows = table.rows.iter().map(|row| row.join(" "));
                std::iter::once(table.head.join(" ")).chain(rows).collect::<Vec<_>>().join(" ")
            }
        }
    }
}

impl<'a> Book<'a> {
    /// All rows of one list, in the order of the files.
    pub fn rows<T: 'a>(&self, list: fn(&Instrument) -> &[T]) -> impl Iterator<Item = &'a T> + use<'a, T> {
        self.catalogue.files().iter().flat_map(list)
    }

    /// A message.
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// A message with values.
    pub fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.say_with(id, args)
    }

    /// The label of a line.
    pub fn label(&self, name: &str) -> String {
        self.words.part("book-label", name)
    }

    /// A condition in words.
    pub fn condition(&self, condition: &Condition) -> Body {
        Body::Plain(vec![plain(condition, self.words, self.catalogue)])
    }

    /// The short name of an item, with its id.
    pub fn item(&self, item: &ItemId) -> String {
        let short = self.words.short(item.as_str());
        self.say_with("condition-item", &[("item", Arg::Text(&short)), ("id", Arg::Text(item.as_str()))])
    }

    /// The questions for practitioners that concern a rule.
    pub fn open_questions(&self, rule: &str) -> Vec<String> {
        let all = self.catalogue.files().iter().flat_map(|file| &file.open_questions);
        let concern = all.filter(|question| question.rules.iter().any(|id| id == rule));
        concern.map(|question| self.open_question(&question.id)).collect()
    }

    /// The questions for practitioners that concern a whole chapter, by the name of its message.
    pub fn questions_about(&self, chapter: &str) -> Vec<String> {
        let all = self.catalogue.files().iter().flat_map(|file| &file.open_questions);
        let concern = all.filter(|question| question.chapters.iter().any(|name| chapter == format!("book-{name}")));
        concern.map(|question| self.open_question(&question.id)).collect()
    }

    /// A question for practitioners, with its name.
    pub fn open_question(&self, id: &str) -> String {
        let text = self.say(&format!("open-question-{id}"));
        self.say_with("book-open-question", &[("id", Arg::Text(id)), ("text", Arg::Text(&text))])
    }
}

/// The marks of trust of a row, each once, as the names of its words.
pub fn marks(source: &Provenance) -> Vec<&'static str> {
    let name = |mark: &Trust| match mark {
        Trust::Seed => "seed",
        Trust::Read => "read",
        Trust::Known => "known",
        Trust::Project => "project",
    };
    source.trust.iter().map(name).collect()
}
