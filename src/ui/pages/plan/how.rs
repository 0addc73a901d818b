//! How a line is delivered and what it costs. Amounts stay as typed; nothing is converted.

use yew::prelude::*;

use super::desk::Desk;
use super::editor::{cash_questions, gives_cash};
use super::field::{self, Room};
use super::go::line_part;
use super::words;
use crate::domain::date::DateText;
use crate::domain::plan::{Evidence, Fault, Field, Form, LineEdit, MoneyEdit, PlanLine, Problem, ProgrammeId, Tranche};
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook, ChoiceOption, Disclosure, SelectField};
use crate::wording::Arg;

/// How.
pub fn view(desk: &Desk, line: &PlanLine) -> Html {
    let (words, id, money) = (&desk.screen.words, line.id, &line.money);
    let edit = |make: fn(String) -> MoneyEdit| desk.edit(id, move |text| LineEdit::Money(make(text)));
    let amount = |field: Field, value: &str, make: fn(String) -> MoneyEdit| {
        let body = field::amount(field::label(words, field), value, &money.currency, edit(make));
        field::of_line(desk, id, field.code(), &[field], body)
    };
    html! {
        <>
            { field::pick(&desk.screen, |words| words.say("plan-mode"), Some(line.mode), desk.edit(id, LineEdit::Mode)) }
            { field::said(desk, |facts| &facts.about_mode) }
            <div class="plan-pair">
                { field::list(words, words.say("plan-form"), money.form, Form::ALL, desk.edit(id, |form| LineEdit::Money(MoneyEdit::Form(form)))) }
                { programme(desk, line) }
            </div>
            <div class="plan-three">
                { amount(Field::Planned, &money.planned, MoneyEdit::Planned) }
                { amount(Field::Spent, &money.spent, MoneyEdit::Spent) }
                { field::currency(words, &money.currency, edit(MoneyEdit::Currency)) }
            </div>
            { overspent(desk, line) }
            { evidence(desk, line) }
            { tranches(desk, line) }
            <Disclosure summary={words.say("plan-cash")} open={gives_cash(desk, line)}>
                <div data-part={line_part(id, "cash")}>{ cash_questions(desk, line) }</div>
            </Disclosure>
        </>
    }
}

fn programme(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let programmes = &desk.plan().content().programmes;
    if programmes.is_empty() {
        return Html::default();
    }
    let option = |(id, programme): (&ProgrammeId, &crate::domain::plan::Programme)| ChoiceOption {
        code: AttrValue::from(id.0.to_string()),
        label: AttrValue::from(super::programmes::name(words, *id, programme)),
        quiet: false,
    };
    let options: Vec<ChoiceOption> = programmes.iter().map(option).collect();
    let edit = desk.edit(line.id, LineEdit::Programme);
    let on_choose = Callback::from(move |code: Option<AttrValue>| {
        edit.emit(code.and_then(|code| code.parse().ok()).map(ProgrammeId));
    });
    let chosen = line.programme.map(|id| AttrValue::from(id.0.to_string()));
    html! { <SelectField label={words.say("plan-programme")} {options} {chosen} {on_choose} /> }
}

/// Instalments each have their own.
fn evidence(desk: &Desk, line: &PlanLine) -> Html {
    if !line.money.tranches.is_empty() {
        return Html::default();
    }
    let words = &desk.screen.words;
    let on = desk.edit(line.id, |evidence| LineEdit::Money(MoneyEdit::Evidence(evidence)));
    field::list(words, words.say("plan-evidence"), line.money.evidence, Evidence::ALL, on)
}

/// Asked for only when more was spent than planned.
fn overspent(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let over = desk.model.of_line(line.id).any(|problem| problem.fault == Fault::Overspent);
    if !over && line.money.overspend_reason.is_empty() {
        return Html::default();
    }
    let field = Field::OverspendReason;
    let on = desk.edit(line.id, |text| LineEdit::Money(MoneyEdit::OverspendReason(text)));
    let body = field::text(words, field::label(words, field), &line.money.overspend_reason, Room::Line, on);
    field::of_line(desk, line.id, field.code(), &[field], body)
}

/// Instalments.
fn tranches(desk: &Desk, line: &PlanLine) -> Html {
    let (words, id) = (&desk.screen.words, line.id);
    let count = line.money.tranches.len();
    let rows: Html = line.money.tranches.iter().enumerate().map(|(at, tranche)| row(desk, line, at, tranche)).collect();
    let add = {
        let desk = desk.clone();
        Callback::from(move |()| {
            desk.edit(id, LineEdit::Money).emit(MoneyEdit::AddTranche);
            dom::reveal_part(&desk.root, &line_part(id, &format!("tranche-{count}")));
        })
    };
    let about = |problem: &&Problem| problem.fault == Fault::TranchesDiffer;
    let notes = field::notes(desk, &desk.model.of_line(id).filter(about).collect::<Vec<_>>());
    html! {
        <fieldset class="plan-pick" data-part={line_part(id, "tranches")}>
            <legend>{ words.say("plan-tranches") }</legend>
            <p class="hint">{ words.say("plan-tranches-hint") }</p>
            { rows }
            { notes }
            <div data-part={line_part(id, "add-tranche")}><Button label={words.say("plan-add-tranche")} on={add} /></div>
        </fieldset>
    }
}

fn row(desk: &Desk, line: &PlanLine, at: usize, tranche: &Tranche) -> Html {
    let (words, id) = (&desk.screen.words, line.id);
    let title = words.say_with("plan-tranche", &[("number", Arg::Count(at + 1))]);
    let label = |field: Field| field::label(words, field);
    let remove = {
        let desk = desk.clone();
        Callback::from(move |()| {
            desk.edit(id, LineEdit::Money).emit(MoneyEdit::RemoveTranche(at));
            dom::reveal_part(&desk.root, &line_part(id, "add-tranche"));
        })
    };
    let name =
        words.say_with("plan-label-of", &[("label", Arg::Text(&words.say("remove"))), ("about", Arg::Text(&title))]);
    html! {
        <div class="plan-tranche" key={at} role="group" aria-label={title.clone()} data-part={line_part(id, &format!("tranche-{at}"))}>
            <h4>{ &title }</h4>
            <div class="plan-pair">
                { field::amount(label(Field::TrancheAmount), &tranche.amount, &line.money.currency, change(desk, line, at, |tranche, text| tranche.amount = text)) }
                { field::text(words, label(Field::TrancheCondition), &tranche.condition, Room::Line, change(desk, line, at, |tranche, text| tranche.condition = text)) }
                { field::day(desk, label(Field::TrancheDue), &tranche.due_on, change(desk, line, at, |tranche, on: DateText| tranche.due_on = on)) }
                { paid(desk, line, at, tranche) }
            </div>
            { field::list(words, words.say("plan-evidence"), tranche.evidence, Evidence::ALL, change(desk, line, at, |tranche, evidence| tranche.evidence = evidence)) }
            <Button label={words.say("remove")} {name} on={remove} look={ButtonLook::Quiet} />
        </div>
    }
}

/// A payment is a delivery: while that is refused, the reason stands in the place of the field, so
/// that nothing typed is lost.
fn paid(desk: &Desk, line: &PlanLine, at: usize, tranche: &Tranche) -> Html {
    let words = &desk.screen.words;
    let stopped = desk.model.gates.get(&line.id).is_some_and(|gate| !gate.delivering.is_empty());
    if stopped && tranche.paid_on.is_blank() {
        return html! { <p class="plan-mark plan-mark-block">{ words.say("plan-not-paid-yet") }</p> };
    }
    field::day(
        desk,
        words::say(words, Field::TranchePaid),
        &tranche.paid_on,
        change(desk, line, at, |tranche, on: DateText| tranche.paid_on = on),
    )
}

fn change<T: 'static>(
    desk: &Desk,
    line: &PlanLine,
    at: usize,
    change: impl Fn(&mut Tranche, T) + 'static,
) -> Callback<T> {
    let tranche = line.money.tranches.get(at).cloned().unwrap_or_default();
    desk.edit(line.id, move |value: T| {
        let mut tranche = tranche.clone();
        change(&mut tranche, value);
        LineEdit::Money(MoneyEdit::SetTranche(at, tranche))
    })
}
