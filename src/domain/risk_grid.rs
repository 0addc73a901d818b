//! The grid of reintegration risks, in words (RI 2.3), and the register beside it.
//!
//! INVARIANT: no number and no product. "Not known yet" is a row of its own and never asks for
//! less than "unlikely" or "possible" does. Dangers of reprisal or of being exploited again do not
//! belong here; they follow the security assessment.

use serde::{Deserialize, Serialize};

use super::answer::{Code, NOTE_LIMIT};
use super::date::DateText;
use super::instrument::RiskCell;
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

/// What the grid of the data says (RI 2.3). A cell that is missing there asks for the most.
pub fn place(grid: &[RiskCell], likelihood: Likelihood, impact: Impact) -> Placement {
    let cell = grid.iter().find(|cell| cell.likelihood == likelihood && cell.impact == impact);
    let handling = cell.map_or(Handling::ActBeforeDelivery, |cell| cell.handling);
    Placement { handling, ask_again: likelihood == Likelihood::NotKnown }
}

/// What is wrong with a grid: every cell stands once, a graver or likelier risk never asks for less,
/// and "not known yet" never for less than a likelihood that is known.
pub fn fault_in(grid: &[RiskCell]) -> Option<&'static str> {
    let once = |likelihood, impact| {
        grid.iter().filter(|cell| cell.likelihood == likelihood && cell.impact == impact).count() == 1
    };
    let whole = Likelihood::ALL.iter().all(|row| Impact::ALL.iter().all(|column| once(*row, *column)));
    if !whole {
        return Some("every pair of likelihood and impact exactly once");
    }
    let handling = |row: Likelihood, column: Impact| place(grid, row, column).handling;
    let rows_rise =
        Impact::ALL.iter().all(|column| Likelihood::ALL.iter().map(|row| handling(*row, *column)).is_sorted());
    let columns_rise =
        Likelihood::ALL.iter().all(|row| Impact::ALL.iter().map(|column| handling(*row, *column)).is_sorted());
    (!rows_rise || !columns_rise).then_some("a grid in which a worse or less known risk never asks for less")
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
    pub fn placement(&self, grid: &[RiskCell]) -> Option<Placement> {
        Some(place(grid, self.likelihood?, self.impact?))
    }

    /// What is still missing: anything to be planned needs a measure, a role and a readable date,
    /// and a likelihood that is not known needs a day to ask again.
    pub fn missing(&self, grid: &[RiskCell]) -> Vec<RiskField> {
        let named = self.starter.is_some() || !self.risk.trim().is_empty();
        let to_do = self.placement(grid).is_some_and(|placement| placement.handling >= Handling::Plan);
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
    pub fn stands_before_delivery(&self, grid: &[RiskCell]) -> bool {
        let act = self.placement(grid).is_some_and(|placement| placement.handling == Handling::ActBeforeDelivery);
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

    fn cell(likelihood: &str, impact: &str, handling: &str) -> RiskCell {
        let text = format!(
            r#"{{"likelihood": "{likelihood}", "impact": "{impact}", "handling": "{handling}", "source": {{"note": "made up", "trust": ["project"]}}}}"#
        );
        serde_json::from_str(&text).expect("a cell")
    }

    /// Everything is planned for.
    fn flat() -> Vec<RiskCell> {
        let pairs = Likelihood::ALL.iter().flat_map(|row| Impact::ALL.iter().map(|column| (*row, *column)));
        pairs.map(|(row, column)| cell(row.code(), column.code(), "plan")).collect()
    }

    #[test]
    fn a_grid_with_a_hole_or_a_fall_is_refused() {
        assert_eq!(fault_in(&flat()), None);
        assert!(fault_in(&flat()[1..]).is_some());
        assert!(fault_in(&[flat(), vec![cell("likely", "small", "plan")]].concat()).is_some());
        for (likelihood, impact) in [("unknown", "small"), ("likely", "serious"), ("unlikely", "severe")] {
            let falls = flat().into_iter().map(|row| {
                let here = row.likelihood.code() == likelihood && row.impact.code() == impact;
                if here { cell(likelihood, impact, "watch") } else { row }
            });
            assert!(fault_in(&falls.collect::<Vec<_>>()).is_some(), "{likelihood} {impact}");
        }
    }

    #[test]
    fn a_cell_that_is_missing_asks_for_the_most() {
        let placement = place(&[], Likelihood::Unlikely, Impact::Small);
        assert_eq!(placement, Placement { handling: Handling::ActBeforeDelivery, ask_again: false });
        assert!(place(&flat(), Likelihood::NotKnown, Impact::Small).ask_again);
    }

    #[test]
    fn a_row_says_what_is_missing() {
        let mut register = RiskRegister::default();
        register.apply(RiskAction::Add(Some(Code::from("school"))));
        let row = register.rows[0].clone();
        assert_eq!(row.missing(&[]), [RiskField::Likelihood, RiskField::Impact]);
        let row = RiskRow { likelihood: Some(Likelihood::NotKnown), impact: Some(Impact::Severe), ..row };
        let expected = [RiskField::Measure, RiskField::Owner, RiskField::ByWhen, RiskField::AskAgain];
        assert_eq!(row.missing(&[]), expected);
        assert!(row.stands_before_delivery(&[]));
        let by_when = DateText("soon".to_owned());
        let row = RiskRow { by_when, result: "settled".to_owned(), ..row };
        assert_eq!(row.unreadable(), [RiskField::ByWhen]);
        assert!(!row.stands_before_delivery(&[]));
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
