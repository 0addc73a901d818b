//! Everything that is shipped or loaded, joined and checked.
//!
//! A fault in a data file is an [`AuthoringError`] that names the file, the row and the
//! expectation. Nothing is half-loaded.

use std::collections::BTreeSet;

use super::answer::{Code, ItemId, Reading};
use super::assess::Stage;
use super::condition::Condition;
use super::index::Index;
use super::instrument::{
    Approach, Assistance, CashRow, Choice, ClosureReason, ConfidenceRule, Critical, Derivation, Each, Instrument, Item,
    MessageStep, Options, PlanFacts, RiskCell, Rule, Section, Step, TransitRule,
};
use super::score::Pack;

pub mod audit;
mod cash;
mod check;
mod planning;

/// A fault in a data file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthoringError {
    /// The file, as in `instruments/security.json`.
    pub file: String,
    /// The row, as in ``rule `R5b` `` or ``item `T1` ``.
    pub row: String,
    /// What was expected there.
    pub expected: String,
}

impl std::fmt::Display for AuthoringError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.row, self.expected)
    }
}

impl std::error::Error for AuthoringError {}

/// A data file as text.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The file name, for messages.
    pub file: &'a str,
    /// Its content.
    pub text: &'a str,
}

/// An item with its place.
#[derive(Debug, Clone, Copy)]
struct Place {
    file: usize,
    section: usize,
    item: usize,
}

/// A rule, with what its condition says about when and for what it speaks.
#[derive(Debug, Clone, Copy)]
pub struct Speaker<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// When it speaks.
    pub stage: Stage,
    /// Whether it looks at the country and the route.
    pub uses_context: bool,
}

/// A rule with its place.
#[derive(Debug, Clone, Copy)]
struct RulePlace {
    file: usize,
    rule: usize,
    stage: Stage,
    uses_context: bool,
}

/// All data files, joined.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    files: Vec<Instrument>,
    packs: Vec<Pack>,
    places: Vec<Place>,
    names: Index<ItemId, usize>,
    sets: Index<String, Vec<Choice>>,
    rules: Vec<RulePlace>,
    rule_names: Index<String, usize>,
    /// For each item that is raised, the file and the row of what raises it.
    raised: Index<ItemId, Vec<(usize, usize)>>,
    order: Vec<usize>,
    critical_rules: CriticalRules,
    confidence: Option<ConfidenceRule>,
}

#[derive(Debug, Clone, Default)]
struct CriticalRules {
    items: Vec<usize>,
}

impl Catalogue {
    /// Reads, joins and checks data files.
    ///
    /// # Errors
    /// The first fault found, with its file and row.
    pub fn load(instruments: &[Source<'_>], packs: &[Source<'_>]) -> Result<Self, AuthoringError> {
        let mut catalogue = Self::default();
        catalogue.read(instruments)?;
        for source in packs {
            let pack: Pack = serde_json::from_str(source.text).map_err(|fault| parse_fault(source, &fault))?;
            pack.check(source.file)?;
            catalogue.packs.push(pack);
        }
        check::whole(&catalogue)?;
        catalogue.order = check::order(&catalogue)?;
        Ok(catalogue)
    }

    /// Joins a part of the data files, such as the first pages need. Names of what is not in it are not held against it.
    ///
    /// # Errors
    /// The first fault found, with its file and row.
    pub fn part(instruments: &[Source<'_>]) -> Result<Self, AuthoringError> {
        let mut catalogue = Self::default();
        catalogue.read(instruments)?;
        catalogue.order = check::order(&catalogue)?;
        Ok(catalogue)
    }

    fn read(&mut self, instruments: &[Source<'_>]) -> Result<(), AuthoringError> {
        for source in instruments {
            let file: Instrument = serde_json::from_str(source.text).map_err(|fault| parse_fault(source, &fault))?;
            self.join(file)?;
        }
        Ok(())
    }

    fn join(&mut self, file: Instrument) -> Result<(), AuthoringError> {
        let index = self.files.len();
        for (name, choices) in &file.option_sets {
            if self.sets.insert(name.clone(), choices.clone()).is_some() {
                return Err(fault(&file, format!("option set `{name}`"), "a name used once in all files"));
            }
        }
        for (section, part) in file.sections.iter().enumerate() {
            for (item, row) in part.items.iter().enumerate() {
                let number = self.places.len();
                if self.names.insert(row.id.clone(), number).is_some() {
                    return Err(fault(&file, format!("item `{}`", row.id.as_str()), "an id used once in all files"));
                }
                self.places.push(Place { file: index, section, item });
                if row.critical != Critical::Never {
                    self.critical_rules.items.push(number);
                }
            }
        }
        for (rule, row) in file.rules.iter().enumerate() {
            // A name used twice is refused when all files are there.
            self.rule_names.insert(row.id.clone(), self.rules.len());
            let (stage, uses_context) = (Stage::of(row), row.when.uses_context());
            self.rules.push(RulePlace { file: index, rule, stage, uses_context });
        }
        for (row, derivation) in file.derivations.iter().enumerate() {
            self.raised.or_default(derivation.item.clone()).push((index, row));
        }
        if let Some(rule) = &file.confidence
            && self.confidence.replace(rule.clone()).is_some()
        {
            return Err(fault(&file, "confidence".to_owned(), "one confidence rule in all files"));
        }
        self.files.push(file);
        Ok(())
    }

    /// The files in the order in which they were loaded.
    pub fn files(&self) -> &[Instrument] {
        &self.files
    }

    /// The scored instruments.
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// All sections, in the order of the files.
    pub fn sections(&self) -> impl Iterator<Item = &Section> {
        self.files.iter().flat_map(|file| &file.sections)
    }

    /// The sections of a step, in the order of the files.
    pub fn sections_of(&self, step: Step) -> impl Iterator<Item = &Section> {
        self.sections().filter(move |section| section.step == step)
    }

    /// A section by name.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections().find(|section| section.id == id)
    }

    /// All items, in the order of the files.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections().flat_map(|section| &section.items)
    }

    /// How many items there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there are no items.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The position of an item, from 0.
    pub fn position(&self, id: &ItemId) -> Option<usize> {
        self.names.get(id).copied()
    }

    /// An item by name.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.item_at(self.position(id)?)
    }

    /// An item by position.
    pub fn item_at(&self, position: usize) -> Option<&Item> {
        let place = self.places.get(position)?;
        self.files.get(place.file)?.sections.get(place.section)?.items.get(place.item)
    }

    /// The section an item stands in.
    pub fn section_of(&self, id: &ItemId) -> Option<&Section> {
        self.section_at(self.position(id)?)
    }

    /// The section of the item at a position.
    pub fn section_at(&self, position: usize) -> Option<&Section> {
        let place = self.places.get(position)?;
        self.files.get(place.file)?.sections.get(place.section)
    }

    /// The options of an item.
    pub fn choices<'a>(&'a self, item: &'a Item) -> &'a [Choice] {
        match &item.options {
            Options::Set(name) => self.sets.get(name).map_or(&[], Vec::as_slice),
            Options::Own(choices) => choices,
        }
    }

    /// One option of an item.
    pub fn choice<'a>(&'a self, item: &'a Item, code: &Code) -> Option<&'a Choice> {
        self.choices(item).iter().find(|choice| choice.code == *code)
    }

    /// The worst reading the item's options allow.
    pub fn worst(&self, item: &Item) -> Reading {
        self.choices(item).iter().map(|choice| choice.reads).max().unwrap_or(Reading::Absent)
    }

    /// All rules, in the order of the files.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.files.iter().flat_map(|file| &file.rules)
    }

    /// A rule by name.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        Some(self.speaker(id)?.rule)
    }

    /// A rule by name, with when it speaks.
    pub fn speaker(&self, id: &str) -> Option<Speaker<'_>> {
        self.speaker_at(self.rules.get(*self.rule_names.get(id)?)?)
    }

    /// The rules that speak at a stage, in the order of the files.
    pub fn speakers(&self, stage: Stage) -> impl Iterator<Item = Speaker<'_>> {
        self.rules.iter().filter(move |place| place.stage == stage).filter_map(|place| self.speaker_at(place))
    }

    fn speaker_at(&self, place: &RulePlace) -> Option<Speaker<'_>> {
        let rule = self.files.get(place.file)?.rules.get(place.rule)?;
        Some(Speaker { rule, stage: place.stage, uses_context: place.uses_context })
    }

    /// The confidence rule.
    pub fn confidence(&self) -> Option<&ConfidenceRule> {
        self.confidence.as_ref()
    }

    /// Positions of the items that can be critical, in the order of the files.
    pub fn may_be_critical(&self) -> &[usize] {
        &self.critical_rules.items
    }

    /// Positions of all items, each after every item its own condition looks at.
    pub fn dependency_order(&self) -> &[usize] {
        &self.order
    }

    /// Approaches for plan lines.
    pub fn approaches(&self) -> Vec<Approach> {
        self.files.iter().flat_map(|file| file.approaches.iter().cloned()).collect()
    }

    /// Types of assistance.
    pub fn assistance(&self) -> impl Iterator<Item = &Assistance> {
        self.files.iter().flat_map(|file| &file.assistance)
    }

    /// Reasons for closing a plan.
    pub fn closures(&self) -> Vec<ClosureReason> {
        self.files.iter().flat_map(|file| file.closures.iter().cloned()).collect()
    }

    /// What the answers about cash mean for the forms of help.
    pub fn cash(&self) -> Vec<CashRow> {
        self.files.iter().flat_map(|file| file.cash.iter().cloned()).collect()
    }

    /// The grid of reintegration risks.
    pub fn risk_grid(&self) -> &[RiskCell] {
        self.files.iter().map(|file| file.risk_grid.as_slice()).find(|grid| !grid.is_empty()).unwrap_or_default()
    }

    /// When there is a leg of transit although nobody has recorded one.
    pub fn transit(&self) -> Option<&TransitRule> {
        self.files.iter().find_map(|file| file.transit.as_ref())
    }

    /// Which answers the plan and the messages look at.
    pub fn plan_facts(&self) -> Option<&PlanFacts> {
        self.files.iter().find_map(|file| file.plan_facts.as_ref())
    }

    /// The six messages, in order.
    pub fn messages(&self) -> impl Iterator<Item = &MessageStep> {
        self.files.iter().flat_map(|file| &file.messages)
    }

    /// The items a rule speaks for when `each` names them.
    pub fn each_items<'a>(&'a self, each: &'a Each) -> Vec<&'a ItemId> {
        match each {
            Each::Items(items) => items.iter().collect(),
            Each::Critical => {
                self.critical_rules.items.iter().filter_map(|at| self.item_at(*at)).map(|item| &item.id).collect()
            }
        }
    }

    /// The derivations that raise an item.
    pub fn derivations_of(&self, item: &ItemId) -> impl Iterator<Item = &Derivation> {
        let rows = self.raised.get(item).into_iter().flatten();
        rows.filter_map(|(file, row)| self.files.get(*file)?.derivations.get(*row))
    }

    /// Every item named in a condition.
    pub fn named_in(condition: &Condition) -> BTreeSet<&ItemId> {
        let mut found = BTreeSet::new();
        condition.visit(&mut |node| {
            if let Some(item) = node.item() {
                found.insert(item);
            }
            if let Condition::Near(near) = node {
                found.extend(&near.items);
            }
        });
        found
    }
}

pub(crate) fn fault(file: &Instrument, row: String, expected: &str) -> AuthoringError {
    AuthoringError { file: format!("instruments/{}.json", file.id), row, expected: expected.to_owned() }
}

fn parse_fault(source: &Source<'_>, fault: &serde_json::Error) -> AuthoringError {
    AuthoringError {
        file: source.file.to_owned(),
        row: format!("line {}, column {}", fault.line(), fault.column()),
        expected: fault.to_string(),
    }
}
