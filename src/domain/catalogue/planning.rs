//! Checks of what the messages and the plan rest on.

use super::check::{Allowed, Found, condition, known};
use super::{Catalogue, fault};
use crate::domain::condition::Condition;
use crate::domain::instrument::{Instrument, MessageField};

/// The messages: what they require and settle is among their fields.
pub(super) fn messages(catalogue: &Catalogue, file: &Instrument) -> Found {
    let check = |row: String, when: &Condition, allowed| condition(catalogue, file, &row, when, allowed);
    for row in &file.messages {
        if let Some(when) = &row.skip_when {
            check(format!("message {}", row.step), when, Allowed::Answers)?;
        }
        let written = |name: &String| row.fields.iter().any(|field| field.written().is_some_and(|own| own == name));
        for chosen in row.fields.iter().filter_map(MessageField::chosen) {
            if let Some(settles) = chosen.settles.as_ref().filter(|settles| !chosen.codes.contains(&settles.code)) {
                let expected =
                    format!("`{}` among the codes of `{}`, because it settles something", settles.code, chosen.name);
                return Err(fault(file, format!("message {}", row.step), &expected));
            }
        }
        if let Some(name) = row.required.iter().chain(&row.required_to_send).find(|name| !written(name)) {
            let expected = format!("`{name}` among the fields that are typed or chosen, because it is required");
            return Err(fault(file, format!("message {}", row.step), &expected));
        }
    }
    Ok(())
}

/// Which answers the plan and the messages look at.
pub(super) fn facts(catalogue: &Catalogue, file: &Instrument) -> Found {
    let check = |row: String, when: &Condition, allowed| condition(catalogue, file, &row, when, allowed);
    if let Some(facts) = &file.plan_facts {
        check("plan_facts".to_owned(), &facts.police_not_enough, Allowed::Findings)?;
        check("plan_facts".to_owned(), &facts.connection, Allowed::Context)?;
        check("plan_facts".to_owned(), &facts.needs_safety_line, Allowed::Findings)?;
        facts.about_cash.iter().try_for_each(|item| known(catalogue, file, "plan_facts, `about_cash`", item))?;
        facts.about_mode.iter().try_for_each(|item| known(catalogue, file, "plan_facts, `about_mode`", item))?;
        facts.starters.iter().try_for_each(|row| known(catalogue, file, "plan_facts, `starters`", &row.item))?;
        if catalogue.files().iter().flat_map(|file| &file.triggers).all(|trigger| trigger.id != facts.unsafe_talk) {
            let expected = format!("a trigger that exists; `{}` does not", facts.unsafe_talk);
            return Err(fault(file, "plan_facts, `unsafe_talk`".to_owned(), &expected));
        }
        opens(catalogue, file, "best_interests", &facts.best_interests)?;
        opens(catalogue, file, "fit_to_work", &facts.fit_to_work)?;
    }
    Ok(())
}

/// A fact that opens something rests on an answer that was given: a hidden question reads as a no,
/// and what nobody asked must open nothing.
fn opens(catalogue: &Catalogue, file: &Instrument, name: &str, when: &Condition) -> Found {
    let row = format!("plan_facts, `{name}`");
    condition(catalogue, file, &row, when, Allowed::Answers)?;
    if rests_on_given(when) {
        Ok(())
    } else {
        Err(fault(file, row, "a condition that holds only by an answer that was given, never by `absent` alone"))
    }
}

fn rests_on_given(when: &Condition) -> bool {
    match when {
        Condition::Is(_) | Condition::Exists(_) | Condition::Compare(_) => true,
        Condition::All(parts) => parts.iter().any(rests_on_given),
        Condition::Any(parts) => !parts.is_empty() && parts.iter().all(rests_on_given),
        Condition::Count(count) => count.of.iter().filter(|part| !rests_on_given(part)).count() < count.at_least,
        _ => false,
    }
}
