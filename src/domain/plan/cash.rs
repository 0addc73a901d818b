//! Cash or in kind: six questions, and which forms they leave open (RI 4.4).
//!
//! INVARIANT: the outcome is a list of forms with reasons, never one choice, and a question that
//! is unclear or not asked never opens a form.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::kind::Form;

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
    /// Why a form stands as it does, or what to keep in mind.
    "cash-reason" CashReason {
        /// Holding cash would put the person at risk.
        CashIsARisk = "cash_is_a_risk",
        /// There is no safe way to deliver it.
        NoSafeDelivery = "no_safe_delivery",
        /// It is not known whether holding cash is a risk.
        RiskNotKnown = "risk_not_known",
        /// It is not known whether there is a safe way to deliver it.
        DeliveryNotKnown = "delivery_not_known",
        /// Goods are not to be had, or not safely.
        NoGoods = "no_goods",
        /// It is not known whether goods are to be had.
        GoodsNotKnown = "goods_not_known",
        /// Only a protected way to pay in steps is left where money is needed.
        SafeCollection = "safe_collection",
        /// Not enough: join it with another line, do not feed the debt.
        CombineLines = "combine_lines",
        /// It is not known whether it is enough.
        EnoughNotKnown = "enough_not_known",
        /// Others receive nothing: discreetly, or in a way that helps the household or community.
        OthersDoNotReceive = "others_do_not_receive",
        /// It is not known whether others receive.
        OthersNotKnown = "others_not_known",
        /// The person was not asked what they prefer.
        PreferenceNotAsked = "preference_not_asked",
    }
}

/// How one form stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormStanding {
    /// The form.
    pub form: Form,
    /// How open it is.
    pub standing: Standing,
    /// Why.
    pub reasons: Vec<CashReason>,
}

/// What the answers leave open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CashAdvice {
    /// Every form that costs something, in the order of [`Form::ALL`].
    pub forms: Vec<FormStanding>,
    /// What to keep in mind whichever form is taken.
    pub keep_in_mind: Vec<CashReason>,
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

    /// Which forms the answers leave open, each with its reasons.
    pub fn advice(&self) -> CashAdvice {
        let forms = [Form::Cash, Form::InKind, Form::Voucher, Form::Service, Form::Mixed];
        CashAdvice { forms: forms.map(|form| self.standing(form)).into(), keep_in_mind: self.keep_in_mind() }
    }

    /// Whether the answers close a form.
    pub fn closes(&self, form: Form) -> bool {
        self.standing(form).standing == Standing::Closed
    }

    fn standing(&self, form: Form) -> FormStanding {
        let marks = match form {
            Form::Cash => self.cash_marks(),
            Form::InKind => self.goods_marks(),
            Form::Mixed => [self.cash_marks(), self.goods_marks()].concat(),
            Form::Voucher | Form::Service | Form::Free => Vec::new(),
        };
        let standing = marks.iter().map(|(standing, _)| *standing).max().unwrap_or(Standing::Open);
        FormStanding { form, standing, reasons: marks.into_iter().map(|(_, reason)| reason).collect() }
    }

    fn cash_marks(&self) -> Vec<(Standing, CashReason)> {
        let risk = match self.cash_is_a_risk.answer {
            Some(YesNoUnclear::Yes) => Some((Standing::Closed, CashReason::CashIsARisk)),
            Some(YesNoUnclear::No) => None,
            Some(YesNoUnclear::Unclear) | None => Some((Standing::NotSettled, CashReason::RiskNotKnown)),
        };
        let delivery = match self.safe_delivery.answer {
            Some(YesNoUnclear::No) => Some((Standing::Closed, CashReason::NoSafeDelivery)),
            Some(YesNoUnclear::Yes) => None,
            Some(YesNoUnclear::Unclear) | None => Some((Standing::NotSettled, CashReason::DeliveryNotKnown)),
        };
        risk.into_iter().chain(delivery).collect()
    }

    fn goods_marks(&self) -> Vec<(Standing, CashReason)> {
        match self.goods_available.answer {
            Some(YesNoUnclear::Yes) => Vec::new(),
            Some(YesNoUnclear::No) => vec![(Standing::Avoid, CashReason::NoGoods)],
            Some(YesNoUnclear::Unclear) | None => vec![(Standing::NotSettled, CashReason::GoodsNotKnown)],
        }
    }

    fn keep_in_mind(&self) -> Vec<CashReason> {
        let collection = (self.cash_is_a_risk.answer == Some(YesNoUnclear::Yes)).then_some(CashReason::SafeCollection);
        let enough = match self.enough.answer {
            Some(YesNoUnclear::Yes) => None,
            Some(YesNoUnclear::No) => Some(CashReason::CombineLines),
            Some(YesNoUnclear::Unclear) | None => Some(CashReason::EnoughNotKnown),
        };
        let others = match self.others_receive.answer {
            Some(YesNoUnclear::Yes) => None,
            Some(YesNoUnclear::No) => Some(CashReason::OthersDoNotReceive),
            Some(YesNoUnclear::Unclear) | None => Some(CashReason::OthersNotKnown),
        };
        let asked = self.preferred.is_none().then_some(CashReason::PreferenceNotAsked);
        [collection, enough, others, asked].into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWERS: [Option<YesNoUnclear>; 4] =
        [None, Some(YesNoUnclear::Yes), Some(YesNoUnclear::No), Some(YesNoUnclear::Unclear)];

    fn asked(answers: [Option<YesNoUnclear>; 3]) -> CashQuestions {
        let [risk, delivery, goods] = answers.map(|answer| CashAnswer { answer, basis: String::new() });
        CashQuestions { cash_is_a_risk: risk, safe_delivery: delivery, goods_available: goods, ..Default::default() }
    }

    fn cash(questions: &CashQuestions) -> Standing {
        questions.advice().forms[0].standing
    }

    #[test]
    fn cash_is_open_only_when_both_questions_are_settled_well() {
        for risk in ANSWERS {
            for delivery in ANSWERS {
                let open = risk == Some(YesNoUnclear::No) && delivery == Some(YesNoUnclear::Yes);
                let closed = risk == Some(YesNoUnclear::Yes) || delivery == Some(YesNoUnclear::No);
                let expected = match (open, closed) {
                    (true, _) => Standing::Open,
                    (false, true) => Standing::Closed,
                    (false, false) => Standing::NotSettled,
                };
                assert_eq!(cash(&asked([risk, delivery, None])), expected, "{risk:?} {delivery:?}");
            }
        }
    }

    #[test]
    fn there_is_never_a_single_choice_left() {
        for risk in ANSWERS {
            for delivery in ANSWERS {
                for goods in ANSWERS {
                    let advice = asked([risk, delivery, goods]).advice();
                    let open = advice.forms.iter().filter(|form| form.standing == Standing::Open).count();
                    assert!(open >= 2, "{risk:?} {delivery:?} {goods:?}");
                    let explained = |form: &FormStanding| form.standing == Standing::Open || !form.reasons.is_empty();
                    assert!(advice.forms.iter().all(explained));
                }
            }
        }
    }

    #[test]
    fn the_notes_follow_the_answers() {
        let mut questions = asked([Some(YesNoUnclear::Yes), None, None]);
        let no = CashAnswer { answer: Some(YesNoUnclear::No), basis: String::new() };
        questions.record(CashQuestion::Enough, no.clone());
        questions.record(CashQuestion::OthersReceive, no);
        questions.preferred = Some(Form::Cash);
        let expected = [CashReason::SafeCollection, CashReason::CombineLines, CashReason::OthersDoNotReceive];
        assert_eq!(questions.advice().keep_in_mind, expected);
    }
}
