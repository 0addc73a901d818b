//! The person's own words, as they were written down (SA 3.10).
//!
//! Which questions hold them is said in the data: those with room for the person's words in the
//! assessment of safety.

use yew::prelude::*;

use super::links::{Reach, item_link};
use crate::domain::answer::{Answer, ItemId, Value};
use crate::domain::assess::Facts;
use crate::domain::case::Case;
use crate::domain::instrument::{Item, Kind, Step};
use crate::ui::questions::answer_text;
use crate::ui::screen::Screen;

/// What the person said to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The question.
    pub item: ItemId,
    /// What was ticked, if the question offers something to tick.
    pub ticked: Option<Answer>,
    /// What was written.
    pub text: Vec<String>,
}

/// Everything the person said in the assessment of safety, in the order of the questions.
pub fn said(case: &Case, facts: &Facts<'_>) -> Vec<Said> {
    let items = facts.catalogue.sections_of(Step::Safety).flat_map(|section| &section.items);
    let shown = items.filter(|item| facts.seen(&item.id).is_some_and(|seen| seen.shown));
    shown.filter(|item| item.words || item.kind == Kind::Text).filter_map(|item| said_to(case, item)).collect()
}

fn said_to(case: &Case, item: &Item) -> Option<Said> {
    let entry = case.answers.get(&item.id)?;
    let (ticked, typed) = match &entry.answer {
        Answer::Given(Value::Text(text)) => (None, Some(text.clone())),
        Answer::Given(value) if !value.is_blank() => (Some(entry.answer.clone()), None),
        Answer::Empty
        | Answer::NotAsked
        | Answer::NotKnown
        | Answer::Declined
        | Answer::NotApplicable(_)
        | Answer::Given(_) => (None, None),
    };
    let written = typed.into_iter().chain([entry.note.clone()]);
    let text: Vec<String> = written.filter(|text| !text.trim().is_empty()).collect();
    (ticked.is_some() || !text.is_empty()).then(|| Said { item: item.id.clone(), ticked, text })
}

/// The person's own words. Nothing at all where nothing was said.
pub fn view(screen: &Screen, reach: &Reach, said: &[Said]) -> Html {
    if said.is_empty() {
        return Html::default();
    }
    let rows: Html = said.iter().map(|said| row(screen, reach, said)).collect();
    html! {
        <section class="card">
            <h2>{ screen.words.say("result-own-words") }</h2>
            <ul class="result-words">{ rows }</ul>
        </section>
    }
}

fn row(screen: &Screen, reach: &Reach, said: &Said) -> Html {
    let item = screen.catalogue.item(&said.item);
    let ticked = said
        .ticked
        .as_ref()
        .zip(item)
        .map(|(answer, item)| html! { <p>{ answer_text(item, answer, &screen.words) }</p> });
    let text: Html = said.text.iter().map(|text| html! { <blockquote dir="auto">{ text }</blockquote> }).collect();
    html! {
        <li key={said.item.0.clone()}>
            { item_link(screen, reach, &said.item) }
            { ticked }
            { text }
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{case, catalogue, today};
    use super::*;

    fn said_in(case: &Case) -> Vec<Said> {
        case.with_inputs(today(), |inputs| said(case, &case.facts(catalogue(), inputs)))
    }

    #[test]
    fn words_are_found_where_the_data_leave_room_for_them() {
        let mut case = case(&[("V2", "killed found"), ("V5", "My aunt's neighbour"), ("T1", "yes")]);
        case.answers.entry(ItemId::from("V2")).or_default().note = "They said so twice".to_owned();
        case.answers.entry(ItemId::from("T1")).or_default().note = "a worker's note".to_owned();
        let said = said_in(&case);
        assert_eq!(said.iter().map(|said| said.item.as_str()).collect::<Vec<_>>(), ["V2", "V5"]);
        assert!(said[0].ticked.is_some());
        assert_eq!(said[0].text, ["They said so twice"]);
        assert_eq!(
            (said[1].ticked.is_some(), said[1].text.as_slice()),
            (false, ["My aunt's neighbour".to_owned()].as_slice())
        );
    }

    #[test]
    fn blank_words_are_no_words() {
        assert_eq!(said_in(&case(&[("V5", "  "), ("V2", "?")])), []);
    }
}
