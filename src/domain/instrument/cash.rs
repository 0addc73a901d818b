//! Cash or in kind, as data (RI 4.4).

use serde::Deserialize;

use super::Provenance;
use crate::domain::plan::{CashQuestion, CashSaid, Form, Standing};

/// What some answers to a question about cash mean. Wording is `cash-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CashRow {
    /// The name.
    pub id: String,
    /// The question; what the person prefers, if absent.
    #[serde(default)]
    pub question: Option<CashQuestion>,
    /// The answers it speaks for.
    pub said: Vec<CashSaid>,
    /// The forms of help it speaks about; a row with none is something to keep in mind whichever form is taken.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// How open those forms are then. Stands beside `forms`; of several rows the strictest counts.
    #[serde(default)]
    pub standing: Option<Standing>,
    /// Where it comes from.
    pub source: Provenance,
}
