//! A scored instrument as data. None is built in with numbers of its own (RI 1.6).

use serde::{Deserialize, Serialize};

use crate::domain::answer::{Code, ItemId, Value};
use crate::domain::catalogue::AuthoringError;
use crate::domain::condition::Condition;

/// A scored instrument.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The name.
    pub id: String,
    /// Changes with any change of item, option, weight or band. Waves compare within one version.
    pub version: String,
    /// The message with its title.
    pub title_key: String,
    /// How far it is ready.
    pub status: Status,
    /// Where it comes from.
    pub source: String,
    /// The page of the source, if it is printed.
    pub page: Option<String>,
    /// The edition of the source.
    pub edition: Option<String>,
    /// Who entered it, by role.
    pub entered_by_role: Option<String>,
    /// Who checked it, by role. Without a second check every page that shows a score says so.
    pub checked_by_role: Option<String>,
    /// SHA-256, in hexadecimal, of the file's text without this line (RI 1.6): whoever compares numbers on paper
    /// knows that they are the same ones. A test holds it against the file.
    pub sha256: String,
    /// Whom it is for. A pack for adults is never given to a child (RI 2.6).
    #[serde(rename = "for")]
    pub audience: Audience,
    /// Its dimensions.
    pub dimensions: Vec<Dimension>,
    /// One value over all, if the instrument defines one.
    pub composite: Option<Composite>,
    /// The smallest change worth a word, in millionths; without it no change is called one.
    pub minimum_change: Option<u64>,
}

/// How far a pack is ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Being written.
    Draft,
    /// A slot: the numbers are not loaded.
    WeightsMissing,
    /// Entered once.
    Unverified,
    /// Checked by a second person.
    Verified,
}

/// Whom a pack is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Adults only.
    Adult,
    /// Children only.
    Child,
    /// Anyone.
    Any,
}

/// A dimension of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dimension {
    /// The name.
    pub id: String,
    /// Its items.
    pub items: Vec<PackItem>,
    /// The sum the weights must have, in millionths, if the source states one.
    pub weights_sum: Option<u64>,
    /// The smallest coverage for a score, in millionths.
    pub min_coverage: u64,
    /// What happens when answers are missing. There is no "zero".
    pub policy: MissingPolicy,
    /// Bands, lowest first; only what the source defines.
    pub bands: Vec<Band>,
}

/// What happens when answers are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissingPolicy {
    /// The score of what was answered, if coverage is enough.
    Renormalise,
    /// No score unless everything that applies was answered.
    CompleteOnly,
}

/// A band of a dimension.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// The message with its name.
    pub title_key: String,
    /// From this value up, in millionths.
    pub at_least: u64,
}

/// A scored item.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackItem {
    /// The name, unique in the pack.
    pub id: ItemId,
    /// Its weight in millionths.
    pub weight: u64,
    /// Its options, worst first.
    pub options: Vec<Points>,
    /// When it is asked; always if absent.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Needed before the wave counts as completed.
    #[serde(default)]
    pub required: bool,
    /// The points need not rise from option to option.
    #[serde(default)]
    pub non_monotone: bool,
}

/// An option with its points.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Points {
    /// The code.
    pub code: Code,
    /// Points in millionths, 0 to 1,000,000. Final: there is no reversing.
    pub points: u64,
}

impl Points {
    /// One whole point.
    pub const ONE: u64 = 1_000_000;
}

/// How a composite is built.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "over", rename_all = "snake_case", deny_unknown_fields)]
pub enum Composite {
    /// From all items, as one dimension.
    Items {
        /// The smallest coverage, in millionths.
        min_coverage: u64,
        /// What happens when answers are missing.
        policy: MissingPolicy,
    },
    /// From the dimension scores.
    Dimensions {
        /// Their weights.
        weights: Vec<Weighted>,
    },
}

/// A dimension with a weight.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weighted {
    /// The dimension.
    pub dimension: String,
    /// Its weight in millionths.
    pub weight: u64,
}

impl PackItem {
    /// The points of a value, if it is one of the options.
    pub fn points(&self, value: &Value) -> Option<u64> {
        self.options.iter().find(|option| value.has(&option.code)).map(|option| option.points)
    }
}

impl Pack {
    /// Whether a second person has not checked it.
    pub fn unverified(&self) -> bool {
        self.status != Status::Verified || self.checked_by_role.is_none()
    }

    /// Checks what RI 1.7 asks of a pack at load.
    ///
    /// # Errors
    /// The first fault found.
    pub fn check(&self, file: &str) -> Result<(), AuthoringError> {
        let fault = |row: &str, expected: &str| {
            Err(AuthoringError { file: file.to_owned(), row: row.to_owned(), expected: expected.to_owned() })
        };
        if self.status == Status::WeightsMissing {
            let numbers = self.dimensions.iter().flat_map(|dimension| &dimension.items).any(|item| item.weight > 0);
            return if numbers { fault("status", "no weights while the status is `weights_missing`") } else { Ok(()) };
        }
        for dimension in &self.dimensions {
            let sum: u64 = dimension.items.iter().map(|item| item.weight).fold(0, u64::saturating_add);
            if sum == 0 {
                return fault(&format!("dimension `{}`", dimension.id), "weights with a sum above zero");
            }
            if dimension.weights_sum.is_some_and(|declared| declared != sum) {
                return fault(&format!("dimension `{}`", dimension.id), "weights with the declared sum");
            }
            if dimension.min_coverage > Points::ONE {
                return fault(&format!("dimension `{}`", dimension.id), "a minimum coverage of at most one");
            }
            for item in &dimension.items {
                self.check_item(item, dimension)
                    .or_else(|expected| fault(&format!("item `{}`", item.id.as_str()), expected))?;
            }
        }
        Ok(())
    }

    fn check_item(&self, item: &PackItem, dimension: &Dimension) -> Result<(), &'static str> {
        let points: Vec<u64> = item.options.iter().map(|option| option.points).collect();
        if points.is_empty() {
            return Err("options with points");
        }
        if points.iter().any(|points| *points > Points::ONE) {
            return Err("points between 0 and 1,000,000");
        }
        if !item.non_monotone && !points.is_sorted_by(|left, right| left <= right) {
            return Err("points that rise from the worst option to the best, or `non_monotone`");
        }
        let twice = self.dimensions.iter().flat_map(|part| &part.items).filter(|other| other.id == item.id).count() > 1;
        if twice {
            return Err("an id used once in the pack");
        }
        if let Some(condition) = &item.when {
            let here = |id: &ItemId| dimension.items.iter().any(|other| other.id == *id && other.id != item.id);
            let named = crate::domain::catalogue::Catalogue::named_in(condition);
            if !named.into_iter().all(here) {
                return Err("a condition on other items of the same dimension");
            }
        }
        Ok(())
    }
}
