//! What can be done (SA 3.9): suggestions that follow from the answers, the most urgent first.
//!
//! INVARIANT: nothing is done by itself: each suggestion is taken up, changed or left out by a person.

mod groups;
mod row;

use yew::prelude::*;

use super::result::links::{Reach, with_facts};
use crate::domain::answer::ItemId;
use crate::domain::assess::Suggestion;
use crate::domain::instrument::{Response, Step};
use crate::ui::screen::{Look, Screen, use_screen};
use crate::wording::{Arg, Words};
use groups::{Group, Tally, due, no_longer, tally};
use row::{ResponseRef, ResponseRow};

/// Properties of [`ResponsesPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// What can be done.
#[component]
pub fn ResponsesPage(props: &Props) -> Html {
    let screen = use_screen();
    let (look, words) = (&props.look, &screen.words);
    let reach = with_facts(look, &screen, |facts| Reach::of(&look.case, facts));
    let suggestions = &look.outcome.suggestions;
    let group = |group: Group<'static>| {
        let rows: Html =
            group.rows.iter().map(|(response, because)| row(look, &reach, response, Some(because))).collect();
        html! {
            <section key={group.within_days}>
                <h2>{ heading(words, look, group.within_days) }</h2>
                <ul class="response-list">{ rows }</ul>
            </section>
        }
    };
    let all: Html = groups::groups(screen.catalogue, suggestions).into_iter().map(group).collect();
    html! {
        <div class="result">
            <p class="decision-state" role="status">{ tally_text(words, tally(suggestions, &look.case.responses)) }</p>
            <p class="hint">{ words.say("responses-how") }</p>
            { all }
            { kept(&screen, look, &reach) }
        </div>
    }
}

/// What follows at once from the questions that end the meeting, below them (SA 6, P4).
#[component]
pub fn AtTheEnd(props: &Props) -> Html {
    let screen = use_screen();
    let look = &props.look;
    let at_the_end =
        |item: &ItemId| screen.catalogue.section_of(item).is_some_and(|section| section.step == Step::Closing);
    let due = look.outcome.suggestions.iter().filter(|suggestion| suggestion.because.iter().any(at_the_end));
    let due: Vec<Suggestion> = due.cloned().collect();
    let reach = with_facts(look, &screen, |facts| Reach::of(&look.case, facts));
    let groups = groups::groups(screen.catalogue, &due);
    let rows = groups.iter().flat_map(|group| &group.rows);
    let rows: Vec<Html> = rows.map(|(response, because)| row(look, &reach, response, Some(because))).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! { <ul class="response-list">{ rows.into_iter().collect::<Html>() }</ul> }
}

fn row(look: &Look, reach: &Reach, response: &'static Response, because: Option<&Vec<ItemId>>) -> Html {
    html! {
        <ResponseRow key={response.id.clone()} response={ResponseRef(response)} suggested={because.is_some()}
            because={because.cloned().unwrap_or_default()} reach={reach.clone()} chosen={look.case.responses.get(&response.id).cloned()} today={look.today} />
    }
}

fn heading(words: &Words, look: &Look, within_days: u16) -> String {
    let date = words.date(due(within_days, look.today));
    words.say_with("responses-within", &[("days", Arg::Count(usize::from(within_days))), ("date", Arg::Text(&date))])
}

fn tally_text(words: &Words, tally: Tally) -> String {
    let args = [("taken", Arg::Count(tally.taken)), ("left", Arg::Count(tally.left)), ("open", Arg::Count(tally.open))];
    let without = (tally.left_without_reason > 0)
        .then(|| words.say_with("responses-left-without-reason", &[("count", Arg::Count(tally.left_without_reason))]));
    [words.say_with("responses-tally", &args)].into_iter().chain(without).collect::<Vec<_>>().join(" ")
}

fn kept(screen: &Screen, look: &Look, reach: &Reach) -> Html {
    let gone = no_longer(screen.catalogue, &look.outcome.suggestions, &look.case.responses);
    if gone.is_empty() {
        return Html::default();
    }
    let rows: Html = gone.into_iter().map(|response| row(look, reach, response, None)).collect();
    html! {
        <section key="kept">
            <h2>{ screen.words.say("responses-no-longer") }</h2>
            <p class="hint">{ screen.words.say("responses-no-longer-text") }</p>
            <ul class="response-list">{ rows }</ul>
        </section>
    }
}
