//! Who wrote a record: by role, never by name.

use yew::AttrValue;

use crate::ui::kit::ChoiceOption;
use crate::wording::Words;

/// Roles that write records about places and routes.
const AUTHORS: [&str; 8] = [
    "safety_manager",
    "case_manager",
    "supervisor",
    "protection_focal_point",
    "coordinator",
    "partner_staff",
    "receiving_office",
    "trained_worker",
];

/// Roles to choose from. One that came with a file and is not among them stays choosable.
pub fn options(words: &Words, chosen: &str) -> Vec<ChoiceOption> {
    let foreign = (!chosen.is_empty() && !AUTHORS.contains(&chosen)).then_some(chosen);
    let option = |role: &str| ChoiceOption {
        code: AttrValue::from(role.to_owned()),
        label: AttrValue::from(name(words, role)),
        quiet: false,
    };
    AUTHORS.iter().copied().chain(foreign).map(option).collect()
}

/// The chosen role, or none.
pub fn chosen(role: &str) -> Option<AttrValue> {
    (!role.is_empty()).then(|| AttrValue::from(role.to_owned()))
}

/// A role in words; one without wording as it was written.
pub fn name(words: &Words, role: &str) -> String {
    words.attr("options-role", role).unwrap_or_else(|| role.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_author_has_words_and_a_role_from_a_file_stays() {
        let words = Words::of("en");
        assert!(AUTHORS.iter().all(|role| words.attr("options-role", role).is_some()));
        assert_eq!(options(&words, "").len(), AUTHORS.len());
        assert_eq!(
            options(&words, "border guard").last().map(|last| last.label.to_string()),
            Some("border guard".to_owned())
        );
    }
}
