//! Everything to come back to: questions put off or flagged, and what was noted for the next meeting.

use yew::prelude::*;

use super::result::links::{Reach, answer_link, page_link, with_facts};
use crate::domain::answer::{Answer, ItemId};
use crate::domain::assess::Facts;
use crate::domain::case::{Action, Case};
use crate::domain::relevance;
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook};
use crate::ui::page::Page;
use crate::ui::screen::{Look, Screen, use_screen};
use crate::wording::{Arg, Words};

/// Properties of [`OpenPointsPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// The points of one page.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Group {
    section: String,
    points: Vec<Point>,
}

/// A question to come back to. It may be both put off and flagged.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Point {
    item: ItemId,
    put_off: bool,
    flagged: bool,
}

/// The questions to come back to, page by page.
fn groups(case: &Case, facts: &Facts<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for item in relevance::points_to_return(case, facts) {
        let Some(section) = facts.catalogue.section_of(&item) else { continue };
        let put_off = *case.answer(&item) == Answer::NotAsked;
        let flagged = case.answers.get(&item).is_some_and(|entry| entry.flagged);
        let point = Point { item, put_off, flagged };
        match groups.iter_mut().find(|group| group.section == section.id) {
            Some(group) => group.points.push(point),
            None => groups.push(Group { section: section.id.clone(), points: vec![point] }),
        }
    }
    groups
}

/// Everything to come back to.
#[component]
pub fn OpenPointsPage(props: &Props) -> Html {
    let screen = use_screen();
    let look = &props.look;
    let (reach, groups) = with_facts(look, &screen, |facts| (Reach::of(&look.case, facts), groups(&look.case, facts)));
    let nothing = groups.is_empty() && look.case.noted_reactions.is_empty();
    // An absent part keeps its place as an empty one: what follows keeps the focus.
    let nothing = if nothing {
        html! { <p>{ screen.words.say("open-points-nothing") }</p> }
    } else {
        Html::default()
    };
    let points: Html = groups.iter().map(|group| section(&screen, &reach, group)).collect();
    html! {
        <div class="result">
            { nothing }
            { points }
            <Noted look={look.clone()} />
            <section class="card">
                <h2>{ screen.words.say("open-points-not-known") }</h2>
                <p>{ screen.words.say_with("open-points-not-known-text", &[("count", Arg::Count(look.outcome.open.len()))]) }</p>
                { page_link(&screen, Page::Result, "open-points-to-result", ButtonLook::Plain) }
            </section>
        </div>
    }
}

fn section(screen: &Screen, reach: &Reach, group: &Group) -> Html {
    let words = &screen.words;
    let row = |point: &Point| {
        html! {
            <li class="found-row" key={point.item.0.clone()}>
                <span class="found-text">{ words.question(point.item.as_str()) }<span class="found-state">{ marks(words, point) }</span></span>
                { answer_link(screen, reach, &point.item, "open-points-go") }
            </li>
        }
    };
    let rows: Html = group.points.iter().map(row).collect();
    html! {
        <section class="card" key={group.section.clone()}>
            <h2>{ words.say(&format!("section-{}", group.section)) }</h2>
            <ul class="found-rows">{ rows }</ul>
        </section>
    }
}

fn marks(words: &Words, point: &Point) -> String {
    let put_off = point.put_off.then(|| words.say("open-points-put-off"));
    let flagged = point.flagged.then(|| words.say("open-points-flagged"));
    put_off.into_iter().chain(flagged).collect::<Vec<_>>().join(" ")
}

/// Reactions noted for the next meeting.
#[component]
fn Noted(props: &Props) -> Html {
    let screen = use_screen();
    let heading = use_node_ref();
    let words = &screen.words;
    let noted = &props.look.case.noted_reactions;
    // The heading stays when the last note goes, so that the focus has a place.
    let seen = use_state(|| !noted.is_empty());
    if noted.is_empty() && !*seen {
        return Html::default();
    }
    if !*seen {
        seen.set(true);
    }
    let rows: Html = noted.iter().map(|id| noted_row(&screen, &heading, id)).collect();
    let empty = if noted.is_empty() {
        html! { <p>{ words.say("open-points-no-notes") }</p> }
    } else {
        Html::default()
    };
    html! {
        <section class="card">
            <h2 ref={heading} tabindex="-1">{ words.say("open-points-noted") }</h2>
            { empty }
            <ul class="found-rows">{ rows }</ul>
        </section>
    }
}

fn noted_row(screen: &Screen, heading: &NodeRef, id: &str) -> Html {
    let words = &screen.words;
    let key = format!("reaction-{id}");
    let label = words.say("open-points-take-back");
    let text = words.say(&key);
    let name = words.say_with("result-label-of", &[("label", Arg::Text(&label)), ("item", Arg::Text(&text))]);
    let on = {
        let (act, heading, id) = (screen.act.clone(), heading.clone(), id.to_owned());
        Callback::from(move |()| {
            act.emit(Action::NoteReaction(id.clone(), false));
            dom::focus(&heading);
        })
    };
    html! {
        <li class="found-row" key={id.to_owned()}>
            <span class="found-text"><b>{ text }</b><span class="found-state">{ words.attr(&key, "help").unwrap_or_default() }</span></span>
            <Button {label} {name} look={ButtonLook::Quiet} {on} />
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::super::result::fixture::{case, catalogue, today};
    use super::*;

    fn found(case: &Case) -> Vec<Group> {
        case.with_inputs(today(), |inputs| groups(case, &case.facts(catalogue(), inputs)))
    }

    #[test]
    fn put_off_and_flagged_questions_stand_under_their_pages() {
        let mut case = case(&[("V1", "later"), ("V2", "killed"), ("T1", "later"), ("T4", "?")]);
        for item in ["V2", "T1"] {
            case.answers.entry(ItemId::from(item)).or_default().flagged = true;
        }
        let found = found(&case);
        let points: Vec<Vec<(&str, bool, bool)>> = found
            .iter()
            .map(|group| group.points.iter().map(|point| (point.item.as_str(), point.put_off, point.flagged)).collect())
            .collect();
        assert_eq!(points, [vec![("V1", true, false), ("V2", false, true)], vec![("T1", true, true)]]);
    }

    #[test]
    fn a_question_that_is_not_known_is_not_one_to_come_back_to() {
        assert_eq!(found(&case(&[("T4", "?"), ("T1", "yes")])), []);
    }
}
