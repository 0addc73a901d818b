//! Roles. People are named by what they do, never by name.

use yew::prelude::*;

use crate::ui::kit::ChoiceOption;
use crate::wording::Words;

/// Roles that can decide on a level or agree to one: staff who answer for the case.
pub const DECIDING: [&str; 7] = [
    "case_manager",
    "supervisor",
    "safety_manager",
    "protection_focal_point",
    "coordinator",
    "medical_focal_point",
    "lawyer",
];

/// Roles that can see to something.
pub const DOING: [&str; 13] = [
    "case_manager",
    "supervisor",
    "safety_manager",
    "protection_focal_point",
    "coordinator",
    "medical_focal_point",
    "trained_worker",
    "lawyer",
    "guardian",
    "partner_staff",
    "receiving_office",
    "sending_office",
    "person",
];

/// Roles to choose from. One that came with a file and is not among them stays choosable.
pub fn options(words: &Words, roles: &[&str], chosen: &str) -> Vec<ChoiceOption> {
    let foreign = (!chosen.is_empty() && !roles.contains(&chosen)).then_some(chosen);
    let option = |role: &str| ChoiceOption {
        code: AttrValue::from(role.to_owned()),
        label: AttrValue::from(name(words, role)),
        quiet: false,
    };
    roles.iter().copied().chain(foreign).map(option).collect()
}

/// The chosen role, or none.
pub fn chosen(role: &str) -> Option<AttrValue> {
    (!role.is_empty()).then(|| AttrValue::from(role.to_owned()))
}

/// A role in words; one without wording as it was written.
pub fn name(words: &Words, role: &str) -> String {
    words.attr("options-role", role).unwrap_or_else(|| role.to_owned())
}

/// Several roles in words.
pub fn names(words: &Words, roles: &[String]) -> String {
    words.names(roles.iter().map(|role| name(words, role)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_wording() {
        let words = Words::of("en");
        for role in DECIDING.iter().chain(&DOING) {
            assert!(words.attr("options-role", role).is_some(), "{role}");
        }
    }

    #[test]
    fn a_role_from_a_file_stays_choosable() {
        let words = Words::of("en");
        let labels: Vec<_> = options(&words, &DECIDING, "night shift").into_iter().map(|option| option.label).collect();
        assert_eq!(labels.len(), DECIDING.len() + 1);
        assert_eq!(labels.last().map(AttrValue::as_str), Some("night shift"));
        assert_eq!(options(&words, &DECIDING, "supervisor").len(), DECIDING.len());
    }
}
