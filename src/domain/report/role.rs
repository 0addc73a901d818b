//! Roles. A role from the list is a word of the language; anything else that was typed is free text.

use super::texts::is_too_long;
use super::{Extent, Say, Source};

/// The roles of the list: wording is `options-role` with an attribute for each (RI 2.1, SA 3.9).
pub const ROLES: [&str; 15] = [
    "case_manager",
    "protection_focal_point",
    "medical_focal_point",
    "coordinator",
    "partner_staff",
    "interpreter",
    "supervisor",
    "safety_manager",
    "lawyer",
    "guardian",
    "person",
    "receiving_office",
    "sending_office",
    "trained_worker",
    "other_bodies",
];

impl Source<'_> {
    /// A role. One that was typed is part of what the worker states, and stands in the full report only.
    pub(super) fn role(self, role: &str) -> Say {
        let role = role.trim();
        if ROLES.contains(&role) {
            return Say::part("options-role", role);
        }
        match self.statement(role) {
            Some(own) => own,
            None => Say::key("report-own-role"),
        }
    }

    /// What a worker states for the record, such as the reasons of a decision: in the full report only.
    pub(super) fn statement(self, text: &str) -> Option<Say> {
        let text = text.trim();
        if self.extent != Extent::Full || text.is_empty() {
            None
        } else if is_too_long(text) {
            Some(Say::key("report-text-too-long"))
        } else {
            Some(Say::Text(text.to_owned()))
        }
    }
}
