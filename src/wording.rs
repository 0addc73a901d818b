//! Every sentence a person reads, from `locales/<lang>/*.ftl` (Project Fluent).
//!
//! INVARIANT: wording goes one way, from message to screen. What a person typed is never parsed as
//! a message and never formatted by one.

mod languages;

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use languages::{Language, languages, meet};

/// The wording of one language. Cheap to clone; equal only to itself.
#[derive(Clone)]
pub struct Words(Rc<Inner>);

struct Inner {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.language().code)
    }
}

/// A value put into a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// Text.
    Text(&'a str),
    /// A whole number, for plurals.
    Count(usize),
}

impl Words {
    /// The wording of a language that is built in, or of English.
    pub fn of(code: &str) -> Self {
        let locales = crate::shipped::LOCALES;
        let built_in = |code: &str| locales.iter().find(|(found, _)| *found == code);
        let found = built_in(Language::of(code).code).or_else(|| built_in("en"));
        let (code, files) = found.copied().unwrap_or(("en", &[]));
        Self::from_texts(Language::of(code), files.iter().map(|(_, text)| *text))
    }

    /// The wording of a language, from the texts of its files.
    pub fn from_texts<'a>(language: &'static Language, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let id: LanguageIdentifier = language.code.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        for text in texts {
            // A file with a fault still gives its sound messages; the tests name every fault.
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            drop(bundle.add_resource(resource));
        }
        Self(Rc::new(Inner { language, bundle }))
    }

    /// The language.
    pub fn language(&self) -> &'static Language {
        self.0.language
    }

    /// A message. One that is missing shows its own name, so that it is seen.
    pub fn say(&self, id: &str) -> String {
        self.find(id, None, &[]).unwrap_or_else(|| format!("[{id}]"))
    }

    /// A message with values.
    pub fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(id, None, args).unwrap_or_else(|| format!("[{id}]"))
    }

    /// An attribute of a message, if there is one.
    pub fn attr(&self, id: &str, attribute: &str) -> Option<String> {
        self.find(id, Some(attribute), &[])
    }

    /// An attribute of a message with values, if there is one.
    pub fn attr_with(&self, id: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.find(id, Some(attribute), args)
    }

    /// An attribute that must be there. One that is missing shows its own name.
    pub fn part(&self, id: &str, attribute: &str) -> String {
        self.attr(id, attribute).unwrap_or_else(|| format!("[{id}.{attribute}]"))
    }

    /// Whether a message exists.
    pub fn has(&self, id: &str) -> bool {
        self.0.bundle.has_message(id)
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let message = self.0.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            let value = match value {
                Arg::Text(text) => FluentValue::from((*text).to_owned()),
                Arg::Count(number) => FluentValue::from(*number),
            };
            values.set((*name).to_owned(), value);
        }
        let mut faults = Vec::new();
        Some(self.0.bundle.format_pattern(pattern, Some(&values), &mut faults).into_owned())
    }
}

/// Wording that follows from an id in the data.
impl Words {
    /// The question of an item.
    pub fn question(&self, item: &str) -> String {
        self.say(&format!("item-{item}"))
    }

    /// The short name of an item, for lists.
    pub fn short(&self, item: &str) -> String {
        self.part(&format!("item-{item}"), "short")
    }

    /// Why an item is asked.
    pub fn why(&self, item: &str) -> Option<String> {
        self.attr(&format!("item-{item}"), "why")
    }

    /// One option of an item.
    pub fn option(&self, item: &crate::domain::instrument::Item, code: &str) -> String {
        match &item.options {
            crate::domain::instrument::Options::Set(set) => self.part(&format!("options-{set}"), code),
            crate::domain::instrument::Options::Own(_) => {
                self.part(&format!("item-{}", item.id.as_str()), &format!("opt-{code}"))
            }
        }
    }

    /// The question of an item as the person reads it alone, in plain words; `None` for one that is not
    /// put to them in writing.
    pub fn person_question(&self, item: &str) -> Option<String> {
        self.attr(&format!("item-{item}"), "person")
    }

    /// One option of an item as the person reads it.
    pub fn person_option(&self, item: &crate::domain::instrument::Item, code: &str) -> String {
        let plain = match &item.options {
            crate::domain::instrument::Options::Set(set) => {
                self.attr(&format!("options-{set}"), &format!("person-{code}"))
            }
            crate::domain::instrument::Options::Own(_) => {
                self.attr(&format!("item-{}", item.id.as_str()), &format!("person-opt-{code}"))
            }
        };
        plain.unwrap_or_else(|| self.option(item, code))
    }

    /// A role.
    pub fn role(&self, code: &str) -> String {
        self.part("options-role", code)
    }

    /// Several values one after another, parted as the language parts what may have commas inside.
    pub fn values<T: AsRef<str>>(&self, values: impl IntoIterator<Item = T>) -> String {
        self.listed("between-values", values)
    }

    /// Several names one after another, parted as the language parts them.
    pub fn names<T: AsRef<str>>(&self, names: impl IntoIterator<Item = T>) -> String {
        self.listed("between-names", names)
    }

    fn listed<T: AsRef<str>>(&self, between: &str, parts: impl IntoIterator<Item = T>) -> String {
        let between = self.say(between);
        let mut all = String::new();
        for part in parts {
            if !all.is_empty() {
                all.extend([&between, " "]);
            }
            all.push_str(part.as_ref());
        }
        all
    }

    /// A number with decimals, such as `0.50` or `1200.50 EUR`, with the mark that the language puts before them.
    pub fn decimal(&self, number: &str) -> String {
        number.replacen('.', self.language().decimal_mark, 1)
    }

    /// A date in words of the language.
    pub fn date(&self, date: crate::domain::date::Date) -> String {
        let (year, month, day) = date.parts();
        let month = self.part("months", &format!("m{month}"));
        self.say_with(
            "date-long",
            &[
                ("day", Arg::Text(&day.to_string())),
                ("month", Arg::Text(&month)),
                ("year", Arg::Text(&year.to_string())),
            ],
        )
    }
}
