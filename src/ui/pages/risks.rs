//! Risks to the return itself: debt, housing, stigma, interruptions (RI 2.3).
//!
//! INVARIANT: words only, no number and no product. Danger from traffickers is not put here; the
//! security assessment judges it.

mod grid;
mod row;
pub(super) mod rows;

use std::collections::BTreeSet;

use yew::prelude::*;

use crate::domain::answer::Code;
use crate::domain::case::Action;
use crate::domain::instrument::Note;
use crate::domain::risk_grid::{RiskAction, RiskRegister, RiskRow};
use crate::ui::kit::{Button, ButtonLook, Disclosure};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Look, Screen, use_screen};
use crate::wording::{Arg, Words};
use row::RiskEntry;
use rows::use_growth;

/// Properties of [`RisksPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// Risks to the return itself.
#[component]
pub fn RisksPage(props: &Props) -> Html {
    let screen = use_screen();
    let heading = use_node_ref();
    let register = &props.look.case.risks;
    let count = register.rows.len();
    let grew = use_growth(count, &heading);
    let words = &screen.words;
    let draw = |(at, row): (usize, &RiskRow)| {
        let fresh = grew && at + 1 == count;
        html! { <RiskEntry key={row.id.0} row={row.clone()} number={at + 1} {fresh} today={props.look.today} /> }
    };
    html! {
        <div class="risks">
            { not_here(&screen) }
            { overview(&screen, register) }
            <section>
                <h2 ref={heading} tabindex="-1">{ words.say("risks-register") }</h2>
                { none_yet(words, register) }
                { register.rows.iter().enumerate().map(draw).collect::<Html>() }
                { add(&screen, register) }
            </section>
        </div>
    }
}

/// Where danger from traffickers is judged.
fn not_here(screen: &Screen) -> Html {
    let ask = screen.ask.clone();
    let on = Callback::from(move |()| ask.emit(Ask::Go(Page::Result)));
    html! {
        <div class="card page-note">
            <p>{ screen.words.say("risks-not-here") }</p>
            <Button label={screen.words.say("risks-to-result")} look={ButtonLook::Quiet} {on} />
        </div>
    }
}

/// The grid with every risk at its place.
fn overview(screen: &Screen, register: &RiskRegister) -> Html {
    let words = &screen.words;
    let marks: Vec<grid::Mark> = register
        .rows
        .iter()
        .enumerate()
        .filter_map(|(at, row)| {
            let label = words.say_with("risks-number", &[("number", Arg::Count(at + 1))]);
            Some(grid::Mark { likelihood: row.likelihood?, impact: row.impact?, label })
        })
        .collect();
    html! {
        <section class="card">
            <h2>{ words.say("risks-grid") }</h2>
            <p>{ words.say("risks-grid-lead") }</p>
            { grid::view(words, screen.catalogue.risk_grid(), &words.say("risks-grid"), &marks) }
            <p class="hint">{ words.say("risks-grid-rule") }</p>
        </section>
    }
}

fn none_yet(words: &Words, register: &RiskRegister) -> Html {
    if register.rows.is_empty() {
        html! { <p>{ words.say("risks-none-yet") }</p> }
    } else {
        Html::default()
    }
}

/// Starter risks that are not in the register yet, and a row of one's own.
fn add(screen: &Screen, register: &RiskRegister) -> Html {
    let words = &screen.words;
    let add = |starter: Option<Code>| {
        let act = screen.act.clone();
        Callback::from(move |()| act.emit(Action::Risks(RiskAction::Add(starter.clone()))))
    };
    let draw = |note: &&Note| {
        let label = words.say(&format!("risk-{}", note.id));
        let name = words.say_with("risks-add-name", &[("risk", Arg::Text(&label))]);
        html! { <li key={note.id.clone()}><Button {label} {name} on={add(Some(Code::from(note.id.as_str())))} /></li> }
    };
    let left = starters(screen.catalogue.files().iter().flat_map(|file| &file.starter_risks), register);
    let rows: Html = left.iter().map(draw).collect();
    let list = (!left.is_empty()).then(|| {
        html! {
            <Disclosure summary={words.say("risks-starters")} open={register.rows.is_empty()}>
                <p class="hint">{ words.say("risks-starters-hint") }</p>
                <ul class="risk-starters">{ rows }</ul>
            </Disclosure>
        }
    });
    html! {
        <div class="risk-add">
            { list }
            <Button label={words.say("risks-add-own")} on={add(None)} />
        </div>
    }
}

fn starters<'n>(all: impl Iterator<Item = &'n Note>, register: &RiskRegister) -> Vec<&'n Note> {
    let used: BTreeSet<&str> = register.rows.iter().filter_map(|row| row.starter.as_ref()).map(Code::as_str).collect();
    all.filter(|note| !used.contains(note.id.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::pages::result::fixture::catalogue;

    #[test]
    fn a_starter_is_offered_once_and_has_wording() {
        let all = || catalogue().files().iter().flat_map(|file| &file.starter_risks);
        let mut register = RiskRegister::default();
        let before = starters(all(), &register).len();
        assert!(before > 5);
        let first = all().next().expect("a starter").id.clone();
        register.apply(RiskAction::Add(Some(Code::from(first.as_str()))));
        register.apply(RiskAction::Add(None));
        let left = starters(all(), &register);
        assert_eq!(left.len(), before - 1);
        assert!(left.iter().all(|note| note.id != first));
        let words = Words::of("en");
        assert!(all().all(|note| words.has(&format!("risk-{}", note.id))));
    }
}
