//! Cash or in kind: six questions, and which forms they leave open (RI 4.4).
//!
//! INVARIANT: the outcome is a list of forms with reasons, never one choice, and a question that
//! is unclear or not asked never opens a form.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::kind::Form;
use crate::domain::instrument::CashRow;

/// The answers for one line.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CashQuestions {
    /// Would holding cash put the person at risk?
    pub cash_is_a_risk: CashAnswer,
    /// Is there a safe way to deliver it?
    pub safe_delivery: CashAnswer,
    /// Is the amount enough to get out of debt or meet the urgent need?
    pub enough: CashAnswer,
    /// Do others around also receive?
    pub others_receive: CashAnswer,
    /// Are goods to be had, safe to buy, from reliable suppliers?
    pub goods_available: CashAnswer,
    /// What the person prefers; recorded always, shown beside the outcome.
    pub preferred: Option<Form>,
    /// Why the person prefers it, in their words.
    pub preferred_why: String,
}

/// An answer and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CashAnswer {
    /// The answer; `None` while not asked.
    pub answer: Option<YesNoUnclear>,
    /// What it rests on.
    pub basis: String,
}

coded! {
    /// Yes, no or unclear.
    "plan-yes-no" YesNoUnclear {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Unclear.
        Unclear = "unclear",
    }
}

coded! {
    /// The five questions with an answer, in the order in which they are asked.
    "cash-question" CashQuestion {
        /// Would holding cash put the person at risk?
        CashIsARisk = "cash_is_a_risk",
        /// Is there a safe way to deliver it?
        SafeDelivery = "safe_delivery",
        /// Is the amount enough?
        Enough = "enough",
        /// Do others around also receive?
        OthersReceive = "others_receive",
        /// Are goods to be had?
        GoodsAvailable = "goods_available",
    }
}

coded! {
    /// How open a form is.
    "cash-standing" Standing {
        /// Nothing speaks against it.
        Open = "open",
        /// Better avoided.
        Avoid = "avoid",
        /// Not before a question is settled.
        NotSettled = "not_settled",
        /// Not to be used.
        Closed = "closed",
    }
}

coded! {
    /// How a question was answered, as a row of the data names it.
    "cash-said" CashSaid {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Unclear.
        Unclear = "unclear",
        /// Not asked yet.
        NotAsked = "not_asked",
    }
}

/// How one form stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormStanding {
    /// The form.
    pub form: Form,
    /// How open it is.
    pub standing: Standing,
    /// Why, by the names of the rows.
    pub reasons: Vec<String>,
}

/// What the answers leave open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CashAdvice {
    /// Every form that costs something, in the order of [`Form::ALL`].
    pub forms: Vec<FormStanding>,
    /// What to keep in mind whichever form is taken, by the names of the rows.
    pub keep_in_mind: Vec<String>,
}

impl CashQuestions {
    /// One answer.
    pub fn answer(&self, question: CashQuestion) -> &CashAnswer {
        match question {
            CashQuestion::CashIsARisk => &self.cash_is_a_risk,
            CashQuestion::SafeDelivery => &self.safe_delivery,
            CashQuestion::Enough => &self.enough,
            CashQuestion::OthersReceive => &self.others_receive,
            CashQuestion::GoodsAvailable => &self.goods_available,
        }
    }

    /// The five answers, in the order in which they are asked.
    pub fn answers(&self) -> impl Iterator<Item = &CashAnswer> {
        CashQuestion::ALL.iter().map(|question| self.answer(*question))
    }

    pub(super) fn record(&mut self, question: CashQuestion, answer: CashAnswer) {
        let place = match question {
            CashQuestion::CashIsARisk => &mut self.cash_is_a_risk,
            CashQuestion::SafeDelivery => &mut self.safe_delivery,
            CashQuestion::Enough => &mut self.enough,
            CashQuestion::OthersReceive => &mut self.others_receive,
            CashQuestion::GoodsAvailable => &mut self.goods_available,
        };
        *place = answer;
    }

    /// How a question was answered. Without a question: whether the person was asked what they prefer.
    fn said(&self, question: Option<CashQuestion>) -> Option<CashSaid> {
        let Some(question) = question else { return self.preferred.is_none().then_some(CashSaid::NotAsked) };
        Some(match self.answer(question).answer {
            Some(YesNoUnclear::Yes) => CashSaid::Yes,
            Some(YesNoUnclear::No) => CashSaid::No,
            Some(YesNoUnclear::Unclear) => CashSaid::Unclear,
            None => CashSaid::NotAsked,
        })
    }

    /// Which forms the answers leave open by the rows of the data, each with its reasons.
    pub fn advice(&self, rows: &[CashRow]) -> CashAdvice {
        let forms = Form::ALL.iter().filter(|form| **form != Form::Free);
        let keep = self.speaking(rows).filter(|row| row.forms.is_empty());
        CashAdvice {
            forms: forms.map(|form| self.standing(rows, *form)).collect(),
            keep_in_mind: keep.map(|row| row.id.clone()).collect(),
        }
    }

    /// Whether the answers close a form.
    pub fn closes(&self, rows: &[CashRow], form: Form) -> bool {
        self.standing(rows, form).standing == Standing::Closed
    }

    fn standing(&self, rows: &[CashRow], form: Form) -> FormStanding {
        let marks: Vec<&CashRow> = self.speaking(rows).filter(|row| row.forms.contains(&form)).collect();
        let standing = marks.iter().filter_map(|row| row.standing).max().unwrap_or(Standing::Open);
        FormStanding { form, standing, reasons: marks.into_iter().map(|row| row.id.clone()).collect() }
    }

    fn speaking<'a>(&self, rows: &'a [CashRow]) -> impl Iterator<Item = &'a CashRow> {
        rows.iter().filter(|row| self.said(row.question).is_some_and(|said| row.said.contains(&said)))
    }
}
