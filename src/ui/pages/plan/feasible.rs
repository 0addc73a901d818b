//! Whether a line can work: three ticks, and the criteria one by one (RI 3.2, SA 8.5). Never a score.

use yew::prelude::*;

use super::desk::Desk;
use super::editor::gives_cash;
use super::field::{self, Room};
use super::forms::today;
use super::go::line_part;
use super::words;
use crate::domain::answer::Code;
use crate::domain::instrument::FeasibilityCriterion;
use crate::domain::plan::{
    Fault, FeasibilityCheck, FeasibilityEdit, FeasibilityTick, Field, LineEdit, Met, PlanLine, Problem,
};
use crate::ui::kit::Disclosure;
use crate::wording::{Arg, Words};

/// Can it work?
pub fn view(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let tick = |tick: &FeasibilityTick| {
        let tick = *tick;
        let now = line.feasibility.tick(tick);
        let on = desk.edit(line.id, move |met: Option<Met>| LineEdit::Feasibility(FeasibilityEdit::Tick(tick, met)));
        html! { <div key={tick.code()}>{ field::pick_or_none(&desk.screen, |words| words::say(words, tick), now, "plan-not-looked", on) }</div> }
    };
    let criteria = fitting(&desk.model.criteria, gives_cash(desk, line), &line.feasibility.checks);
    let looked = criteria.iter().filter(|criterion| check_of(line, criterion).is_some()).count();
    let summary =
        words.say_with("plan-criteria", &[("looked", Arg::Count(looked)), ("all", Arg::Count(criteria.len()))]);
    let cash = desk.model.of_line(line.id).any(|problem| problem.fault == Fault::CashNotProtected);
    let about = |problem: &&Problem| matches!(problem.fault, Fault::CashNotProtected);
    let notes = field::notes(desk, &desk.model.of_line(line.id).filter(about).collect::<Vec<_>>());
    let about = |problem: &&Problem| {
        matches!(problem.fault, Fault::NotSafeToUse | Fault::TickNotMet(_) | Fault::TickUnclear(_))
    };
    let ticks = field::notes(desk, &desk.model.of_line(line.id).filter(about).collect::<Vec<_>>());
    let rows: Html = criteria.into_iter().map(|criterion| row(desk, line, criterion)).collect();
    html! {
        <>
            <div data-part={line_part(line.id, "ticks")}>
                { FeasibilityTick::ALL.iter().map(tick).collect::<Html>() }
                { ticks }
            </div>
            { notes }
            <Disclosure {summary} open={cash}>
                <div data-part={line_part(line.id, "criteria")}>{ rows }</div>
            </Disclosure>
        </>
    }
}

/// The criteria for a line: those about cash only where cash is given or where they were looked at.
fn fitting<'a>(
    all: &'a [FeasibilityCriterion],
    cash: bool,
    checks: &[FeasibilityCheck],
) -> Vec<&'a FeasibilityCriterion> {
    let looked = |criterion: &FeasibilityCriterion| checks.iter().any(|check| check.criterion.as_str() == criterion.id);
    all.iter().filter(|criterion| cash || !criterion.only_cash || looked(criterion)).collect()
}

fn check_of<'a>(line: &'a PlanLine, criterion: &FeasibilityCriterion) -> Option<&'a FeasibilityCheck> {
    line.feasibility.checks.iter().find(|check| check.criterion.as_str() == criterion.id)
}

fn row(desk: &Desk, line: &PlanLine, criterion: &FeasibilityCriterion) -> Html {
    let words = &desk.screen.words;
    let now = check_of(line, criterion);
    let on = {
        let (code, earlier, on) = (Code::from(criterion.id.as_str()), now.cloned(), today(desk));
        desk.edit(line.id, move |met: Option<Met>| {
            let edit = match met {
                None => FeasibilityEdit::RemoveCriterion(code.clone()),
                Some(result) => {
                    let fresh = FeasibilityCheck {
                        criterion: code.clone(),
                        result,
                        basis: String::new(),
                        on: on.clone(),
                        reason: String::new(),
                        check_again_on: crate::domain::date::DateText::default(),
                    };
                    FeasibilityEdit::Criterion(FeasibilityCheck { result, ..earlier.clone().unwrap_or(fresh) })
                }
            };
            LineEdit::Feasibility(edit)
        })
    };
    let label = |words: &Words| words.say(&format!("feasibility-{}", criterion.id));
    // Each criterion asks the same, so what is asked about one is heard as its own.
    let more =
        now.map(|check| html! { <div role="group" aria-label={label(words)}>{ details(desk, line, check) }</div> });
    let must = criterion
        .protects_cash
        .then(|| html! { <p class="hint">{ words.say("plan-criterion-must") }</p> })
        .unwrap_or_default();
    html! {
        <div key={criterion.id.clone()} class="plan-question">
            { field::pick_or_none(&desk.screen, label, now.map(|check| check.result), "plan-not-looked", on) }
            { must }
            { more }
        </div>
    }
}

/// What it rests on, and what an outcome other than "met" asks for.
fn details(desk: &Desk, line: &PlanLine, check: &FeasibilityCheck) -> Html {
    let (words, label) = (&desk.screen.words, |field: Field| field::label(&desk.screen.words, field));
    let basis = field::text(
        words,
        label(Field::CriterionBasis),
        &check.basis,
        Room::Line,
        change(desk, line, check, |check, text| check.basis = text),
    );
    let asks = match check.result {
        Met::Met => Html::default(),
        Met::NotMet => {
            let on = change(desk, line, check, |check, text: String| check.reason = text);
            let open = check.reason.trim().is_empty();
            html! { <>{ field::text(words, label(Field::CriterionReason), &check.reason, Room::Lines, on) }{ mark(desk, open, &Fault::CriterionNotMet) }</> }
        }
        Met::Unclear => {
            let on = change(desk, line, check, |check, day| check.check_again_on = day);
            let open = check.check_again_on.date().is_none();
            html! { <>{ field::day(desk, label(Field::CriterionAgain), &check.check_again_on, on) }{ mark(desk, open, &Fault::CriterionUnclear) }</> }
        }
    };
    let looked =
        field::day(desk, label(Field::CriterionOn), &check.on, change(desk, line, check, |check, day| check.on = day));
    html! { <div class="plan-details">{ asks }<div class="plan-pair">{ basis }{ looked }</div></div> }
}

fn mark(desk: &Desk, open: bool, fault: &Fault) -> Html {
    if !open {
        return Html::default();
    }
    html! { <p class="plan-mark plan-mark-warn">{ words::fault(&desk.screen.words, desk.plan().content(), fault) }</p> }
}

fn change<T: 'static>(
    desk: &Desk,
    line: &PlanLine,
    check: &FeasibilityCheck,
    change: impl Fn(&mut FeasibilityCheck, T) + 'static,
) -> Callback<T> {
    let check = check.clone();
    desk.edit(line.id, move |value: T| {
        let mut check = check.clone();
        change(&mut check, value);
        LineEdit::Feasibility(FeasibilityEdit::Criterion(check))
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::result::fixture::catalogue;
    use super::*;

    #[test]
    fn what_is_about_cash_is_asked_where_cash_is_given_and_stays_where_it_was_looked_at() {
        let all: Vec<FeasibilityCriterion> =
            catalogue().files().iter().flat_map(|file| file.feasibility.iter().cloned()).collect();
        let without = fitting(&all, false, &[]);
        assert!(without.iter().all(|criterion| !criterion.only_cash) && !without.is_empty());
        assert_eq!(fitting(&all, true, &[]).len(), all.len());
        let looked = FeasibilityCheck {
            criterion: Code::from(all.iter().find(|criterion| criterion.only_cash).expect("one").id.as_str()),
            result: Met::Unclear,
            basis: String::new(),
            on: crate::domain::date::DateText::default(),
            reason: String::new(),
            check_again_on: crate::domain::date::DateText::default(),
        };
        assert_eq!(fitting(&all, false, &[looked]).len(), without.len() + 1);
    }
}
