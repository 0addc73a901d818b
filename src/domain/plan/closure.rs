//! The end of a plan, and its beginning again. Reasons come from the data (RI 3.7).

use serde::{Deserialize, Serialize};

use super::coded::coded;
use crate::domain::answer::Code;
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::ClosureReason;

/// The end of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// On which day.
    pub on: Date,
    /// Why: a code from the data.
    pub reason: Code,
    /// It was planned.
    #[serde(default)]
    pub planned: bool,
    /// The reasons were explored with the person.
    #[serde(default)]
    pub explored_with_person: bool,
    /// Who goes on helping, by role or organisation.
    #[serde(default)]
    pub follow_on_referral: String,
    /// When the plan would be opened again.
    #[serde(default)]
    pub reopen_conditions: String,
    /// What is known about safety at the end, above all if nobody could be reached (SA 8.5).
    #[serde(default)]
    pub safety_note: String,
    /// The instrument used at the end, by name.
    #[serde(default)]
    pub final_instrument: String,
    /// Until when records are kept, as typed.
    #[serde(default)]
    pub records_until: DateText,
    /// The person agrees to be contacted later.
    #[serde(default)]
    pub contact_later: bool,
}

/// A closed plan that was taken up again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reopening {
    /// On which day.
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// A closure, and how it ended if it did. Never removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// The closure.
    pub closure: Closure,
    /// The reopening, if the plan was taken up again.
    #[serde(default)]
    pub reopened: Option<Reopening>,
}

coded! {
    /// How a closure is counted in reports.
    "plan-counting" Counting {
        /// As a success.
        Success = "success",
        /// Not as a success.
        NotSuccess = "not_success",
        /// Neither as a success nor as a failure.
        Neither = "neither",
    }
}

/// How a reason for closing is counted. A reason that the data do not list is never a success.
pub fn counting(reason: &Code, listed: &[ClosureReason]) -> Counting {
    let row = listed.iter().find(|row| row.id == reason.as_str());
    row.map_or(Counting::NotSuccess, |row| row.counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_say_what_counts_and_what_is_not_listed_is_no_success() {
        let row = |id: &str, counts: &str| {
            let text = format!(
                r#"{{"id": "{id}", "counts": "{counts}", "source": {{"note": "made up", "trust": ["project"]}}}}"#
            );
            serde_json::from_str::<ClosureReason>(&text).expect("a reason")
        };
        let listed = [row("reached", "success"), row("gone", "neither"), row("lost", "not_success")];
        let cases = [
            ("reached", Counting::Success),
            ("gone", Counting::Neither),
            ("lost", Counting::NotSuccess),
            ("a_reason_added_later", Counting::NotSuccess),
        ];
        for (reason, expected) in cases {
            assert_eq!(counting(&Code::from(reason), &listed), expected, "{reason}");
        }
    }
}
