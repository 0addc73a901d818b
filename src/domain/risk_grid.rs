//! The grid of reintegration risks, in words (RI 2.3), and the register beside it.
//!
//! INVARIANT: no number and no product. "Not known yet" is a row of its own and never asks for
//! less than "unlikely" or "possible" does. Dangers of reprisal or of being exploited again do not
//! belong here; they follow the security assessment.

use serde::{Deserialize, Serialize};

use super::answer::{Code, NOTE_LIMIT};
use super::date::DateText;
use super::plan::coded;

coded! {
    /// How likely a risk is.
    "risk-likelihood" Likelihood {
        /// Unlikely.
        Unlikely = "unlikely",
        /// Possible.
        Possible = "possible",
        /// Likely.
        Likely = "likely",
        /// Not known yet.
        NotKnown = "unknown",
    }
}

coded! {
    /// How grave it would be.
    "risk-impact" Impact {
        /// Small.
        Small = "small",
        /// Serious.
        Serious = "serious",
        /// Severe.
        Severe = "severe",
    }
}

coded! {
    /// What to do about it, from least to most.
    "risk-handling" Handling {
        /// Keep an eye on it.
        Watch = "watch",
        /// Plan for it.
        Plan = "plan",
        /// Act before anything is delivered.
        ActBeforeDelivery = "act_before_delivery",
    }
}

/// What the grid says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placement {
    /// What to do.
    pub handling: Handling,
    /// The likelihood is not known: ask again by a date.
    pub ask_again: bool,
}

/// The grid. Source: RI 2.3, a project rule.
pub fn place(likelihood: Likelihood, impact: Impact) -> Placement {
    let handling = match (likelihood, impact) {
        (Likelihood::Unlikely | Likelihood::Possible, Impact::Small) => Handling::Watch,
        (Likelihood::Unlikely, Impact::Serious | Impact::Severe)
        | (Likelihood::Possible, Impact::Serious)
        | (Likelihood::Likely | Likelihood::NotKnown, Impact::Small) => Handling::Plan,
        (Likelihood::Possible, Impact::Severe)
        | (Likelihood::Likely | Likelihood::NotKnown, Impact::Serious | Impact::Severe) => Handling::ActBeforeDelivery,
    };
    Placement { handling, ask_again: likelihood == Likelihood::NotKnown }
}

/// The number of a row; never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RiskId(pub u32);

/// A row of the register. Text and dates are kept as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskRow {
    /// Its number.
    pub id: RiskId,
    /// The starter risk it comes from; wording `risk-<code>`.
    #[serde(default)]
    pub starter: Option<Code>,
    /// The risk in words, where it is none of the starters.
    #[serde(default)]
    pub risk: String,
    /// Whom or what it affects.
    #[serde(default)]
    pub affects: String,
    /// How likely it is; `None` before anyone said.
    #[serde(default)]
    pub likelihood: Option<Likelihood>,
    /// How grave it would be; `None` before anyone said.
    #[serde(default)]
    pub impact: Option<Impact>,
    /// Why we think so.
    #[serde(default)]
    pub why: String,
    /// What is done about it.
    #[serde(default)]
    pub measure: String,
    /// The role that sees to it.
    #[serde(default)]
    pub owner_role: Option<Code>,
    /// By when.
    #[serde(default)]
    pub by_when: DateText,
    /// When to ask again, where the likelihood is not known.
    #[serde(default)]
    pub ask_again_on: DateText,
    /// When it was looked at again.
    #[serde(default)]
    pub reviewed_on: DateText,
    /// What came of it.
    #[serde(default)]
    pub result: String,
    /// Ticked by the worker: this row's free text may appear in outputs.
    #[serde(default)]
    pub text_released: bool,
}

/// The register.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RiskRegister {
    /// The rows, in the order of display.
    pub rows: Vec<RiskRow>,
    /// The last number given.
    pub last: u32,
}

/// A change of the register. A change of a row that is not there does nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RiskAction {
    /// A new row, from a starter risk or empty.
    Add(Option<Code>),
    /// A row changed; its number stays.
    Set(Box<RiskRow>),
    /// A row removed.
    Remove(RiskId),
}

coded! {
    /// The fields of a row, for labels and for marking.
    "risk-field" RiskField {
        /// The risk.
        Risk = "risk",
        /// Whom or what it affects.
        Affects = "affects",
        /// How likely.
        Likelihood = "likelihood",
        /// How grave.
        Impact = "impact",
        /// Why we think so.
        Why = "why",
        /// What is done.
        Measure = "measure",
        /// The role that sees to it.
        Owner = "owner",
        /// By when.
        ByWhen = "by_when",
        /// When to ask again.
        AskAgain = "ask_again",
        /// When it was looked at again.
        ReviewedOn = "reviewed_on",
        /// What came of it.
        Result = "result",
    }
}

impl RiskRow {
    /// What the grid says; `None` while likelihood or impact is not given.
    pub fn placement(&self) -> Option<Placement> {
        Some(place(self.likelihood?, self.impact?))
    }

    /// What is still missing: anything to be planned needs a measure, a role and a readable date,
    /// and a likelihood that is not known needs a day to ask again.
    pub fn missing(&self) -> Vec<RiskField> {
        let named = self.starter.is_some() || !self.risk.trim().is_empty();
        let to_do = self.placement().is_some_and(|placement| placement.handling >= Handling::Plan);
        let ask = self.likelihood == Some(Likelihood::NotKnown);
        let checks = [
            (!named, RiskField::Risk),
            (self.likelihood.is_none(), RiskField::Likelihood),
            (self.impact.is_none(), RiskField::Impact),
            (to_do && self.measure.trim().is_empty(), RiskField::Measure),
            (to_do && self.owner_role.is_none(), RiskField::Owner),
            (to_do && self.by_when.date().is_none(), RiskField::ByWhen),
            (ask && self.ask_again_on.date().is_none(), RiskField::AskAgain),
        ];
        checks.into_iter().filter_map(|(missing, field)| missing.then_some(field)).collect()
    }

    /// Fields that cannot be read as a date, and texts that are too long.
    pub fn unreadable(&self) -> Vec<RiskField> {
        let bad = |day: &DateText| !day.is_blank() && day.date().is_none();
        let long = |text: &str| text.chars().count() > NOTE_LIMIT;
        let checks = [
            (long(&self.risk), RiskField::Risk),
            (long(&self.affects), RiskField::Affects),
            (long(&self.why), RiskField::Why),
            (long(&self.measure), RiskField::Measure),
            (bad(&self.by_when), RiskField::ByWhen),
            (bad(&self.ask_again_on), RiskField::AskAgain),
            (bad(&self.reviewed_on), RiskField::ReviewedOn),
            (long(&self.result), RiskField::Result),
        ];
        checks.into_iter().filter_map(|(found, field)| found.then_some(field)).collect()
    }

    /// It asks for action before anything is delivered, and no result is written down yet.
    pub fn stands_before_delivery(&self) -> bool {
        let act = self.placement().is_some_and(|placement| placement.handling == Handling::ActBeforeDelivery);
        act && self.result.trim().is_empty()
    }
}

impl RiskRegister {
    /// Makes a change.
    pub fn apply(&mut self, action: RiskAction) {
        match action {
            RiskAction::Add(starter) => self.add(starter),
            RiskAction::Set(row) => {
                if let Some(place) = self.rows.iter_mut().find(|place| place.id == row.id) {
                    *place = *row;
                }
            }
            RiskAction::Remove(id) => self.rows.retain(|row| row.id != id),
        }
    }

    fn add(&mut self, starter: Option<Code>) {
        let used = self.rows.iter().map(|row| row.id.0).max().unwrap_or(0);
        let Some(number) = self.last.max(used).checked_add(1) else { return };
        self.last = number;
        self.rows.push(RiskRow {
            id: RiskId(number),
            starter,
            risk: String::new(),
            affects: String::new(),
            likelihood: None,
            impact: None,
            why: String::new(),
            measure: String::new(),
            owner_role: None,
            by_when: DateText::default(),
            ask_again_on: DateText::default(),
            reviewed_on: DateText::default(),
            result: String::new(),
            text_released: false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grid_is_the_one_in_the_specification() {
        use Handling::{ActBeforeDelivery as Act, Plan, Watch};
        let rows = [
            (Likelihood::Unlikely, [Watch, Plan, Plan]),
            (Likelihood::Possible, [Watch, Plan, Act]),
            (Likelihood::Likely, [Plan, Act, Act]),
            (Likelihood::NotKnown, [Plan, Act, Act]),
        ];
        for (likelihood, expected) in rows {
            let found: Vec<Handling> = Impact::ALL.iter().map(|impact| place(likelihood, *impact).handling).collect();
            assert_eq!(found, expected, "{likelihood:?}");
        }
    }

    #[test]
    fn worse_never_asks_for_less_and_not_known_asks_again() {
        let known = [Likelihood::Unlikely, Likelihood::Possible, Likelihood::Likely];
        for impact in Impact::ALL {
            let handled: Vec<Handling> = known.iter().map(|row| place(*row, *impact).handling).collect();
            assert!(handled.is_sorted(), "{impact:?}");
            let open = place(Likelihood::NotKnown, *impact);
            assert!(handled.iter().all(|handling| *handling <= open.handling) && open.ask_again);
        }
    }

    #[test]
    fn a_row_says_what_is_missing() {
        let mut register = RiskRegister::default();
        register.apply(RiskAction::Add(Some(Code::from("school"))));
        let row = register.rows[0].clone();
        assert_eq!(row.missing(), [RiskField::Likelihood, RiskField::Impact]);
        let row = RiskRow { likelihood: Some(Likelihood::NotKnown), impact: Some(Impact::Severe), ..row };
        let expected = [RiskField::Measure, RiskField::Owner, RiskField::ByWhen, RiskField::AskAgain];
        assert_eq!(row.missing(), expected);
        assert!(row.stands_before_delivery());
        let by_when = DateText("soon".to_owned());
        let row = RiskRow { by_when, result: "settled".to_owned(), ..row };
        assert_eq!(row.unreadable(), [RiskField::ByWhen]);
        assert!(!row.stands_before_delivery());
        register.apply(RiskAction::Set(Box::new(row.clone())));
        assert_eq!(register.rows, [row]);
    }

    #[test]
    fn numbers_are_never_used_again() {
        let mut register = RiskRegister::default();
        register.apply(RiskAction::Add(None));
        register.apply(RiskAction::Remove(RiskId(1)));
        register.apply(RiskAction::Add(None));
        assert_eq!(register.rows[0].id, RiskId(2));
    }
}
