//! One message on its way, as a file of its own: what was chosen and typed in it, and its text.
//!
//! INVARIANT: a letter holds what the text of its message holds, and nothing else of the case.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::compose::ReferralContext;
use super::state::{Referral, StepRecord};
use crate::domain::answer::{Code, NOTE_LIMIT};
use crate::domain::date::Date;
use crate::domain::instrument::{MessageField, Office};

/// A message as it travels alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// The case code, by which the other office knows whom it is about.
    pub code: String,
    /// It is about a fictional case.
    #[serde(default)]
    pub training: bool,
    /// The step, 1 to 6.
    pub step: u8,
    /// The office that wrote it.
    pub from: Office,
    /// The day it was written.
    pub on: Date,
    /// What was typed, by field.
    #[serde(default)]
    pub typed: BTreeMap<String, String>,
    /// What was chosen, by field.
    #[serde(default)]
    pub chosen: BTreeMap<String, Code>,
    /// What was ticked, by field.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub ticked: BTreeMap<String, BTreeSet<Code>>,
    /// The text, as the other office was to read it.
    pub text: String,
}

impl Referral {
    /// The message of a step to be sealed alone; `None` while something stands in the way of writing it.
    pub fn letter(&self, step: u8, context: &ReferralContext<'_>, training: bool, text: String) -> Option<Letter> {
        let row = context.step(step).ok()?;
        if !self.obstacles(row, context).is_empty() {
            return None;
        }
        let blank = StepRecord::default();
        let record = self.record(step).unwrap_or(&blank);
        let (mut typed, mut chosen, mut ticked) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for field in &row.fields {
            match field {
                MessageField::Typed(name) => {
                    let fits = |text: &&String| !text.trim().is_empty() && text.chars().count() <= NOTE_LIMIT;
                    typed.extend(record.typed.get(name).filter(fits).map(|text| (name.clone(), text.clone())));
                }
                MessageField::Chosen(field) if field.several => {
                    let codes: BTreeSet<Code> = record.codes(field).into_iter().cloned().map(Code).collect();
                    ticked.extend((!codes.is_empty()).then(|| (field.name.clone(), codes)));
                }
                MessageField::Chosen(field) => {
                    let listed = |code: &&Code| field.codes.iter().any(|own| own == code.as_str());
                    let code = record.chosen.get(&field.name).filter(listed);
                    chosen.extend(code.map(|code| (field.name.clone(), code.clone())));
                }
                MessageField::CaseCode
                | MessageField::Item(_)
                | MessageField::LevelAndTiming
                | MessageField::Needs
                | MessageField::PlanDraft
                | MessageField::SecurityRequirements
                | MessageField::ConsentScope => {}
            }
        }
        let code = context.case_code.to_owned();
        Some(Letter { code, training, step, from: row.from, on: context.today, typed, chosen, ticked, text })
    }
}
