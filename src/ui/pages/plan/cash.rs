//! Cash or in kind: six questions, and which forms they leave open, each with its reasons (RI 4.4).
//!
//! INVARIANT: nothing here chooses a form.

use yew::prelude::*;

use super::desk::Desk;
use super::field::{self, Room};
use super::words;
use crate::domain::plan::{
    CashAnswer, CashEdit, CashQuestion, Field, Form, FormStanding, LineEdit, PlanLine, Standing, YesNoUnclear,
};
use crate::wording::Words;

/// The six questions and what they leave open.
pub fn view(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let asked: Html = CashQuestion::ALL.iter().map(|question| ask(desk, line, *question)).collect();
    html! {
        <>
            <p>{ words.say("plan-cash-lead") }</p>
            { field::said(desk, |facts| &facts.about_cash) }
            { asked }
            { preferred(desk, line) }
            { advice(desk, line) }
        </>
    }
}

fn ask(desk: &Desk, line: &PlanLine, question: CashQuestion) -> Html {
    let (words, now) = (&desk.screen.words, line.cash.answer(question).clone());
    let answer = {
        let now = now.clone();
        desk.edit(line.id, move |answer: Option<YesNoUnclear>| {
            LineEdit::Cash(CashEdit::Answer(question, CashAnswer { answer, ..now.clone() }))
        })
    };
    let basis = now.answer.is_some() || !now.basis.is_empty();
    let basis = basis
        .then(|| {
            let earlier = now.clone();
            let on = desk.edit(line.id, move |basis: String| {
                LineEdit::Cash(CashEdit::Answer(question, CashAnswer { basis, ..earlier.clone() }))
            });
            let field = field::text(words, field::label(words, Field::CashBasis), &now.basis, Room::Line, on);
            html! { <div role="group" aria-label={words::say(words, question)}>{ field }</div> }
        })
        .unwrap_or_default();
    html! {
        <div key={question.code()} class="plan-question">
            { field::pick_or_none(&desk.screen, |words| words::say(words, question), now.answer, "plan-not-asked", answer) }
            { basis }
        </div>
    }
}

fn preferred(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let form = desk.edit(line.id, |form: Option<Form>| LineEdit::Cash(CashEdit::Preferred(form)));
    let why = desk.edit(line.id, |text: String| LineEdit::Cash(CashEdit::PreferredWhy(text)));
    html! {
        <div class="plan-pair">
            { field::list_or_none(words, words.say("plan-cash-preferred"), line.cash.preferred, form) }
            { field::text(words, field::label(words, Field::CashWhy), &line.cash.preferred_why, Room::Line, why) }
        </div>
    }
}

/// Every form with its reasons; never a single one. The person's wish stands beside it.
fn advice(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let advice = line.cash.advice(&desk.screen.catalogue.cash());
    let row = |standing: &FormStanding| form_row(desk, line, standing);
    let keep = |reason: &String| html! { <li key={reason.clone()}>{ self::reason(words, reason) }</li> };
    let keep: Html = advice.keep_in_mind.iter().map(keep).collect();
    let keep = (!advice.keep_in_mind.is_empty())
        .then(|| html! { <><h4>{ words.say("plan-cash-keep") }</h4><ul>{ keep }</ul></> })
        .unwrap_or_default();
    html! {
        <div class="plan-advice" role="status">
            <h4>{ words.say("plan-cash-open") }</h4>
            <p class="hint">{ words.say("plan-cash-open-hint") }</p>
            <ul class="rows">{ advice.forms.iter().map(row).collect::<Html>() }</ul>
            { keep }
        </div>
    }
}

fn reason(words: &Words, id: &str) -> String {
    words.say(&format!("cash-{id}"))
}

fn form_row(desk: &Desk, line: &PlanLine, standing: &FormStanding) -> Html {
    let words = &desk.screen.words;
    let reasons = standing.reasons.iter().map(|reason| self::reason(words, reason)).collect::<Vec<_>>().join(" ");
    let wanted = (line.cash.preferred == Some(standing.form))
        .then(|| html! { <span class="plan-tag">{ words.say("plan-cash-wanted") }</span> })
        .unwrap_or_default();
    let class = match standing.standing {
        Standing::Open => "row plan-form-open",
        Standing::Avoid | Standing::NotSettled => "row plan-form-unsettled",
        Standing::Closed => "row plan-form-closed",
    };
    html! {
        <li {class} key={standing.form.code()}>
            <span class="row-text"><b>{ words::say(words, standing.form) }</b>{ wanted }{ " " }<span class="row-state">{ words::say(words, standing.standing) }</span>{ " " }{ reasons }</span>
        </li>
    }
}
