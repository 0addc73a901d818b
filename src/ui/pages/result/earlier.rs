//! What the earlier assessment holds on to, and what has changed since (SA 3.7).

use yew::prelude::*;

use super::links::{Reach, answer_link, item_link, item_links, level_word, page_link, rule_tag, rule_text};
use super::reasons::memory_rule;
use super::roles;
use crate::domain::answer::{Answer, ItemId};
use crate::domain::assess::Carried;
use crate::domain::case::{Case, Record};
use crate::domain::catalogue::Catalogue;
use crate::ui::kit::{ButtonLook, Disclosure, project_mark};
use crate::ui::page::Page;
use crate::ui::questions::answer_text;
use crate::ui::screen::{Look, Screen};
use crate::wording::Arg;

/// An answer that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The question.
    pub item: ItemId,
    /// The answer then.
    pub before: Answer,
    /// The answer now.
    pub now: Answer,
}

/// What has changed since the last assessment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// Answered then and now, and otherwise.
    pub changed: Vec<Changed>,
    /// Answered for the first time.
    pub first: Vec<ItemId>,
    /// Answered then, and not answered again yet.
    pub not_yet: Vec<ItemId>,
}

/// Compares the answers of an earlier assessment with those of now, in the order of the questions.
pub fn changes(catalogue: &Catalogue, earlier: &Record, case: &Case) -> Changes {
    let mut changes = Changes::default();
    for item in catalogue.items() {
        let before = earlier.answers.get(&item.id).map_or(Answer::Empty, |entry| entry.answer.clone());
        let now = case.answer(&item.id).clone();
        if before == now {
            continue;
        }
        match (&before, &now) {
            (_, Answer::Empty) => changes.not_yet.push(item.id.clone()),
            (Answer::Empty, _) => changes.first.push(item.id.clone()),
            (_, _) => changes.changed.push(Changed { item: item.id.clone(), before, now }),
        }
    }
    changes
}

/// Everything about the earlier assessment. In a first one only what was said on an earlier day.
pub fn view(screen: &Screen, reach: &Reach, look: &Look) -> Html {
    let words = &screen.words;
    let Some(last) = look.case.history.last() else {
        let held = carried(screen, reach, &look.outcome.carried);
        return if look.outcome.carried.is_empty() {
            held
        } else {
            html! { <section class="card">{ held }</section> }
        };
    };
    html! {
        <section class="card">
            <h2>{ words.say("result-earlier") }</h2>
            <p>{ then_and_now(screen, look, last) }</p>
            { held(screen, look) }
            { carried(screen, reach, &look.outcome.carried) }
            { changed(screen, reach, &changes(screen.catalogue, last, &look.case)) }
        </section>
    }
}

fn then_and_now(screen: &Screen, look: &Look, last: &Record) -> String {
    let words = &screen.words;
    let (then, now) = (level_word(words, last.floor), level_word(words, look.outcome.floor));
    let date = words.date(last.on);
    let text = words.say_with(
        "result-then-and-now",
        &[("date", Arg::Text(&date)), ("then", Arg::Text(&then)), ("now", Arg::Text(&now))],
    );
    let decided = last.decision.as_ref().map(|decision| {
        let (level, role) = (level_word(words, decision.judged), roles::name(words, &decision.by_role));
        words.say_with("result-decided-then", &[("level", Arg::Text(&level)), ("role", Arg::Text(&role))])
    });
    [text].into_iter().chain(decided).collect::<Vec<_>>().join(" ")
}

fn held(screen: &Screen, look: &Look) -> Html {
    let (Some(level), Some(rule)) = (look.outcome.held_by_memory, memory_rule(screen.catalogue)) else {
        return Html::default();
    };
    let level = level_word(&screen.words, level);
    html! {
        <div class="result-held">
            <p><b>{ screen.words.say_with("result-held", &[("level", Arg::Text(&level))]) }</b>{ " " }
                { rule_text(&screen.words, &rule.held, &[], None) }{ " " }{ rule_tag(screen, &rule.held) }{ project_mark(&screen.words, Some(&rule.source)) }</p>
            { page_link(screen, Page::Decision, "result-to-change", ButtonLook::Plain) }
        </div>
    }
}

fn carried(screen: &Screen, reach: &Reach, carried: &[Carried]) -> Html {
    let Some(rule) = memory_rule(screen.catalogue).filter(|_| !carried.is_empty()) else { return Html::default() };
    let row = |fact: &Carried| {
        let (item, date) = (screen.words.short(fact.item.as_str()), screen.words.date(fact.on));
        let args = [("item", Arg::Text(item.as_str())), ("date", Arg::Text(date.as_str()))];
        html! {
            <li class="found-row" key={fact.item.0.clone()}>
                <span class="found-text">{ screen.words.say_with(&format!("rule-{}", rule.carried), &args) }{ project_mark(&screen.words, Some(&rule.source)) }</span>
                { answer_link(screen, reach, &fact.item, "result-look-again") }
            </li>
        }
    };
    let rows: Html = carried.iter().map(row).collect();
    html! { <>
        <h3>{ screen.words.say("result-carried") }</h3>
        <ul class="found-rows">{ rows }</ul>
    </> }
}

fn changed(screen: &Screen, reach: &Reach, changes: &Changes) -> Html {
    let words = &screen.words;
    let text = |item: &ItemId, answer: &Answer| {
        screen.catalogue.item(item).map(|item| answer_text(item, answer, words)).unwrap_or_default()
    };
    let row = |changed: &Changed| {
        let (before, now) = (text(&changed.item, &changed.before), text(&changed.item, &changed.now));
        html! {
            <li class="found-row" key={changed.item.0.clone()}>
                <span class="found-text">{ item_link(screen, reach, &changed.item) }
                    <span class="found-state" dir="auto">{ words.say_with("result-changed", &[("before", Arg::Text(&before)), ("now", Arg::Text(&now))]) }</span>
                </span>
            </li>
        }
    };
    let rows: Html = changes.changed.iter().map(row).collect();
    let nothing = changes.changed.is_empty().then(|| html! { <p>{ words.say("result-nothing-changed") }</p> });
    html! { <>
        <h3>{ words.say("result-changes") }</h3>
        { nothing }
        <ul class="found-rows">{ rows }</ul>
        { folded(screen, reach, "result-first-answered", &changes.first) }
        { folded(screen, reach, "result-not-again", &changes.not_yet) }
    </> }
}

fn folded(screen: &Screen, reach: &Reach, id: &str, items: &[ItemId]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let summary = screen.words.say_with(id, &[("count", Arg::Count(items.len()))]);
    html! { <Disclosure {summary}>{ item_links(screen, reach, items) }</Disclosure> }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{case, catalogue, outcome, today};
    use super::*;
    use crate::domain::case::{Action, World};

    #[test]
    fn changes_are_told_apart_from_what_was_not_asked_again() {
        let mut case = case(&[("T1", "yes"), ("T8", "no"), ("T7", "?")]);
        let world = World { catalogue: catalogue(), today: today() };
        case.apply(Action::Reassess, world);
        let read = |code: &str| super::super::fixture::case(&[("T7", code)]).answer(&ItemId::from("T7")).clone();
        case.apply(Action::Answer(ItemId::from("T7"), read("yes")), world);
        case.apply(Action::Answer(ItemId::from("T2"), Answer::NotKnown), world);
        let last = case.history.last().expect("an earlier assessment");
        let found = changes(catalogue(), last, &case);
        assert_eq!(found.changed, [Changed { item: ItemId::from("T7"), before: Answer::NotKnown, now: read("yes") }]);
        assert_eq!(found.first, [ItemId::from("T2")]);
        let not_yet: std::collections::BTreeSet<&str> = found.not_yet.iter().map(ItemId::as_str).collect();
        assert_eq!(not_yet, std::collections::BTreeSet::from(["T1", "T8"]));
    }

    #[test]
    fn an_answer_that_came_back_as_it_was_is_no_change() {
        let mut case = case(&[("T1", "yes")]);
        let world = World { catalogue: catalogue(), today: today() };
        case.apply(Action::Reassess, world);
        assert_eq!(outcome(&case).carried.len(), 1);
        case.apply(Action::Confirm(ItemId::from("T1")), world);
        assert_eq!(changes(catalogue(), case.history.last().expect("a record"), &case), Changes::default());
    }
}
