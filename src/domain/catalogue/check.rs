//! Checks that hold for any set of data files: names, codes, cycles.

use std::collections::{BTreeMap, BTreeSet};

use super::{AuthoringError, Catalogue, cash, fault, planning};
use crate::domain::answer::ItemId;
use crate::domain::assess::{Stage, UNKNOWN};
use crate::domain::condition::Condition;
use crate::domain::instrument::{Critical, Instrument, Item, Kind, Lasts, Options, Rule, Step};
use crate::domain::risk_grid;

pub(super) type Found = Result<(), AuthoringError>;

/// Checks everything that is joined.
pub(super) fn whole(catalogue: &Catalogue) -> Found {
    let mut earlier_rules = BTreeSet::new();
    let mut sections = BTreeSet::new();
    for file in catalogue.files() {
        for section in &file.sections {
            if !sections.insert(section.id.as_str()) {
                return Err(fault(file, format!("section `{}`", section.id), "a name used once in all files"));
            }
            for when in section.when.iter().chain(&section.quick_when) {
                condition(catalogue, file, &format!("section `{}`", section.id), when, Allowed::Answers)?;
            }
            section.items.iter().try_for_each(|item| self::item(catalogue, file, item))?;
        }
        for rule in &file.rules {
            self::rule(catalogue, file, rule, &earlier_rules)?;
            if !earlier_rules.insert(rule.id.as_str()) {
                return Err(fault(file, format!("rule `{}`", rule.id), "a name used once in all files"));
            }
        }
    }
    catalogue.files().iter().try_for_each(|file| lists(catalogue, file))?;
    cash::rows(catalogue)
}

/// What a condition may look at in a given place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Allowed {
    /// Answers to items only: anything else would run in a circle.
    Answers,
    /// Answers and country-or-route records.
    Context,
    /// Findings as well.
    Findings,
}

fn item(catalogue: &Catalogue, file: &Instrument, item: &Item) -> Found {
    let row = format!("item `{}`", item.id.as_str());
    let refuse = |expected: &str| Err(fault(file, row.clone(), expected));
    if let Options::Set(name) = &item.options
        && catalogue.sets.get(name).is_none()
    {
        return refuse(&format!("an option set that exists; `{name}` does not"));
    }
    let choices = catalogue.choices(item);
    let wants_options = matches!(item.kind, Kind::Choice | Kind::Multi | Kind::Events);
    if wants_options == choices.is_empty() {
        return refuse("options for a choice, a multiple choice or events, and for nothing else");
    }
    let codes: BTreeSet<_> = choices.iter().map(|choice| &choice.code).collect();
    if codes.len() != choices.len() {
        return refuse("every option code once");
    }
    if item.lasts == Lasts::Days(0) {
        return refuse("an answer that lasts a day or more");
    }
    if let Some(step) = item.confirmed_by
        && catalogue.messages().all(|message| message.step != step)
    {
        return refuse(&format!("a message that exists; there is no step {step}"));
    }
    if item.source.trust.is_empty() || item.source.note.trim().is_empty() {
        return refuse("a source note and at least one mark of trust");
    }
    if let Some(when) = &item.when {
        condition(catalogue, file, &row, when, Allowed::Answers)?;
    }
    if let Critical::When(when) = &item.critical {
        condition(catalogue, file, &row, when, Allowed::Answers)?;
    }
    if let Some(when) = &item.quick_when {
        condition(catalogue, file, &row, when, Allowed::Answers)?;
    }
    Ok(())
}

fn rule(catalogue: &Catalogue, file: &Instrument, rule: &Rule, earlier: &BTreeSet<&str>) -> Found {
    let row = format!("rule `{}`", rule.id);
    let allowed = match Stage::of(rule) {
        Stage::Answers => Allowed::Context,
        Stage::Context | Stage::Retrafficking | Stage::Readiness => Allowed::Findings,
    };
    if rule.source.trust.is_empty() || rule.source.note.trim().is_empty() {
        return Err(fault(file, row, "a source note and at least one mark of trust"));
    }
    if let Some(each) = &rule.each {
        for item in catalogue.each_items(each) {
            known(catalogue, file, &row, item)?;
        }
    }
    let effects = rule.effects.iter().filter_map(|effect| effect.when.as_ref());
    for when in std::iter::once(&rule.when).chain(effects) {
        condition(catalogue, file, &row, when, allowed)?;
        let mut late = None;
        when.visit(&mut |node| {
            if let Condition::Spoken(rules) = node {
                late = late.take().or_else(|| rules.iter().find(|name| !earlier.contains(name.as_str())).cloned());
            }
        });
        if let Some(name) = late {
            return Err(fault(file, row, &format!("only rules that stand before it; `{name}` does not")));
        }
    }
    let raises_level = rule.effects.iter().any(|effect| effect.floor.is_some() || effect.timing.is_some());
    if raises_level && Stage::of(rule) != Stage::Answers {
        return Err(fault(file, row, "a floor or a timing only from answers, never from a finding"));
    }
    Ok(())
}

fn lists(catalogue: &Catalogue, file: &Instrument) -> Found {
    let check = |row: String, when: &Condition, allowed| condition(catalogue, file, &row, when, allowed);
    for row in &file.derivations {
        known(catalogue, file, "derivation", &row.item)?;
        check(format!("derivation of `{}`", row.item.as_str()), &row.when, Allowed::Answers)?;
        let chained =
            Catalogue::named_in(&row.when).into_iter().any(|item| catalogue.derivations_of(item).next().is_some());
        if chained {
            return Err(fault(
                file,
                format!("derivation of `{}`", row.item.as_str()),
                "items that are not derived themselves",
            ));
        }
    }
    for row in &file.presets {
        known(catalogue, file, "preset", &row.item)?;
        check(format!("preset of `{}`", row.item.as_str()), &row.when, Allowed::Answers)?;
    }
    for row in &file.gates {
        check(format!("gate `{}`", row.id), &row.when, Allowed::Answers)?;
    }
    for row in &file.responses {
        check(format!("response `{}`", row.id), &row.when, Allowed::Findings)?;
        if let Some(omit) = &row.omit_when {
            check(format!("response `{}`", row.id), omit, Allowed::Findings)?;
        }
    }
    for row in &file.bands {
        check("band".to_owned(), &row.when, Allowed::Context)?;
    }
    for row in &file.lowering_refused {
        check(format!("refusal `{}`", row.id), &row.when, Allowed::Findings)?;
    }
    for row in &file.reviews {
        check("review".to_owned(), &row.when, Allowed::Findings)?;
    }
    for row in &file.change_reasons {
        if let Some(when) = &row.refused_when {
            check(format!("change reason `{}`", row.id), when, Allowed::Findings)?;
        }
    }
    for row in &file.assistance {
        check(format!("assistance `{}`", row.id), &row.suggest_when, Allowed::Findings)?;
        if let Some(blocked) = &row.blocked_when {
            check(format!("assistance `{}`", row.id), blocked, Allowed::Findings)?;
        }
        if row.blocked_when.is_some() != row.blocks.is_some() {
            let expected = "`blocks` beside `blocked_when`: what is held back, the plan or the delivery";
            return Err(fault(file, format!("assistance `{}`", row.id), expected));
        }
    }
    for row in &file.triggers {
        if let Some(before) = &row.before {
            known(catalogue, file, &format!("trigger `{}`", row.id), &before.item)?;
        }
    }
    planning::messages(catalogue, file)?;
    planning::facts(catalogue, file)?;
    for item in &file.reach_items {
        known(catalogue, file, "reach_items", item)?;
    }
    for item in &file.contact_items {
        known(catalogue, file, "contact_items", item)?;
    }
    if !file.risk_grid.is_empty()
        && let Some(expected) = risk_grid::fault_in(&file.risk_grid)
    {
        return Err(fault(file, "risk_grid".to_owned(), expected));
    }
    if let Some(rule) = &file.transit {
        check("transit".to_owned(), &rule.when, Allowed::Answers)?;
    }
    if let Some(rule) = &file.confidence {
        check("confidence".to_owned(), &rule.insufficient_when, Allowed::Context)?;
    }
    Ok(())
}

pub(super) fn known(catalogue: &Catalogue, file: &Instrument, row: &str, item: &ItemId) -> Found {
    match catalogue.item(item) {
        Some(_) => Ok(()),
        None => Err(fault(file, row.to_owned(), &format!("an item that exists; `{}` does not", item.as_str()))),
    }
}

pub(super) fn condition(
    catalogue: &Catalogue,
    file: &Instrument,
    row: &str,
    when: &Condition,
    allowed: Allowed,
) -> Found {
    let mut found = Ok(());
    when.visit(&mut |node| {
        if found.is_ok() {
            found = node_is_sound(catalogue, file, row, node, allowed);
        }
    });
    found
}

fn node_is_sound(catalogue: &Catalogue, file: &Instrument, row: &str, node: &Condition, allowed: Allowed) -> Found {
    let refuse = |expected: &str| Err(fault(file, row.to_owned(), expected));
    if allowed != Allowed::Findings
        && (node.uses_findings()
            && !matches!(node, Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Count(_)))
    {
        return refuse("no look at findings here");
    }
    match node {
        Condition::Context(_) | Condition::ContextBand(_) if allowed == Allowed::Answers => {
            return refuse("answers only, no country-or-route record");
        }
        Condition::Spoken(_) | Condition::Confirmed(_) | Condition::Cluster(_) if allowed == Allowed::Answers => {
            return refuse("answers only, no finding");
        }
        Condition::Near(near) => return near.items.iter().try_for_each(|item| known(catalogue, file, row, item)),
        Condition::Context(is) => {
            known(catalogue, file, row, &is.item)?;
            if catalogue.section_of(&is.item).is_none_or(|section| section.step != Step::Route) {
                return refuse(&format!("an item of a country-or-route section; `{}` is not", is.item.as_str()));
            }
        }
        _ => {}
    }
    if let Some(item) = node.item().filter(|item| item.as_str() != "$") {
        known(catalogue, file, row, item)?;
    }
    if let Condition::Is(is) | Condition::IsNot(is) | Condition::Context(is) = node
        && let Some(item) = catalogue.item(&is.item)
    {
        let known_code = |code: &&crate::domain::answer::Code| {
            catalogue.choice(item, code).is_none()
                && !(matches!(node, Condition::Context(_)) && code.as_str() == UNKNOWN)
        };
        if let Some(code) = is.codes.iter().find(known_code) {
            return refuse(&format!("an option of `{}`; `{}` is none", is.item.as_str(), code.as_str()));
        }
    }
    Ok(())
}

/// An order in which every item comes after the items its own condition looks at.
pub(super) fn order(catalogue: &Catalogue) -> Result<Vec<usize>, AuthoringError> {
    let mut waits: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for file in catalogue.files() {
        for section in &file.sections {
            for item in &section.items {
                let Some(at) = catalogue.position(&item.id) else { continue };
                let critical = if let Critical::When(when) = &item.critical { Some(when) } else { None };
                let derived = catalogue.derivations_of(&item.id).map(|row| &row.when);
                let all = section.when.iter().chain(&item.when).chain(critical).chain(derived);
                let named = all.flat_map(Catalogue::named_in).filter_map(|name| catalogue.position(name));
                waits.insert(at, named.collect());
            }
        }
    }
    let mut order = Vec::with_capacity(waits.len());
    let mut placed = BTreeSet::new();
    while order.len() < waits.len() {
        let ready: Vec<usize> = waits
            .iter()
            .filter(|(at, named)| !placed.contains(*at) && named.is_subset(&placed))
            .map(|(at, _)| *at)
            .collect();
        if ready.is_empty() {
            return Err(circle(catalogue, waits.keys().find(|at| !placed.contains(*at)).copied()));
        }
        placed.extend(&ready);
        order.extend(ready);
    }
    Ok(order)
}

fn circle(catalogue: &Catalogue, at: Option<usize>) -> AuthoringError {
    let item = at.and_then(|at| catalogue.item_at(at)).map_or("", |item| item.id.as_str());
    let id = ItemId::from(item);
    let file = catalogue.files().iter().find(|file| file.sections.iter().flat_map(|s| &s.items).any(|i| i.id == id));
    AuthoringError {
        file: file.map_or_else(|| "instruments".to_owned(), |file| format!("instruments/{}.json", file.id)),
        row: format!("item `{item}`"),
        expected: "conditions that do not run in a circle".to_owned(),
    }
}
