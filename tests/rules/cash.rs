//! Cash or in kind: what the answers leave open, with the shipped rows (RI 4.4).

use crate::engine;
use waymark::domain::plan::{CashAdvice, CashAnswer, CashQuestions, Form, FormStanding, Standing, YesNoUnclear};

const ANSWERS: [Option<YesNoUnclear>; 4] =
    [None, Some(YesNoUnclear::Yes), Some(YesNoUnclear::No), Some(YesNoUnclear::Unclear)];

fn answer(answer: Option<YesNoUnclear>) -> CashAnswer {
    CashAnswer { answer, basis: String::new() }
}

fn asked([risk, delivery, goods]: [Option<YesNoUnclear>; 3]) -> CashQuestions {
    CashQuestions {
        cash_is_a_risk: answer(risk),
        safe_delivery: answer(delivery),
        goods_available: answer(goods),
        ..CashQuestions::default()
    }
}

fn advice(questions: &CashQuestions) -> CashAdvice {
    questions.advice(&engine::catalogue().cash())
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
            let questions = asked([risk, delivery, None]);
            assert_eq!(advice(&questions).forms[0].standing, expected, "{risk:?} {delivery:?}");
            assert_eq!(questions.closes(&engine::catalogue().cash(), Form::Cash), closed, "{risk:?} {delivery:?}");
        }
    }
}

#[test]
fn there_is_never_a_single_choice_left() {
    for risk in ANSWERS {
        for delivery in ANSWERS {
            for goods in ANSWERS {
                let advice = advice(&asked([risk, delivery, goods]));
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
    let no = answer(Some(YesNoUnclear::No));
    let mut questions = asked([Some(YesNoUnclear::Yes), None, None]);
    (questions.enough, questions.others_receive, questions.preferred) = (no.clone(), no, Some(Form::Cash));
    assert_eq!(advice(&questions).keep_in_mind, ["safe_collection", "combine_lines", "others_do_not_receive"]);
    let nothing = advice(&CashQuestions::default());
    assert_eq!(nothing.keep_in_mind, ["enough_not_known", "others_not_known", "preference_not_asked"]);
}
