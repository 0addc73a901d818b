//! What is missing at a place, worst first. "Not known" counts as not in place (SA 4).

use yew::prelude::*;

use crate::domain::answer::{Answer, ItemId, Reading, Value};
use crate::domain::case::PlaceCheck;
use crate::domain::catalogue::Catalogue;
use crate::domain::instrument::{Item, Step};
use crate::ui::kit::{Button, ButtonLook, Disclosure};
use crate::ui::screen::Screen;
use crate::wording::{Arg, Words};

/// How far a standard is met, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Not in place.
    NotInPlace,
    /// Not known, put off or not said: counts as not in place.
    NotKnown,
    /// Nothing recorded yet: counts as not in place until it is looked at.
    NotChecked,
    /// In part.
    Partly,
    /// In place, or it does not apply.
    Met,
}

impl Standing {
    /// The standings that are gaps, worst first.
    pub const GAPS: [Self; 4] = [Self::NotInPlace, Self::NotKnown, Self::NotChecked, Self::Partly];

    /// The name in messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotInPlace => "not-in-place",
            Self::NotKnown => "not-known",
            Self::NotChecked => "not-checked",
            Self::Partly => "partly",
            Self::Met => "met",
        }
    }

    /// How far an item is met.
    pub fn of(catalogue: &Catalogue, place: &PlaceCheck, item: &Item) -> Self {
        let answer = place.answers.get(&item.id).map(|entry| &entry.answer);
        match answer {
            None | Some(Answer::Empty) => Self::NotChecked,
            Some(Answer::NotAsked | Answer::NotKnown | Answer::Declined) => Self::NotKnown,
            Some(Answer::NotApplicable(_)) => Self::Met,
            Some(Answer::Given(Value::Choice { code, .. })) => {
                match catalogue.choice(item, code).map(|choice| choice.reads) {
                    Some(Reading::Absent) => Self::Met,
                    Some(Reading::Maybe) => Self::Partly,
                    Some(Reading::Present) => Self::NotInPlace,
                    Some(Reading::Open) | None => Self::NotKnown,
                }
            }
            // Standards are choices; anything else says nothing about how far one is met.
            Some(Answer::Given(_)) => Self::NotKnown,
        }
    }
}

/// The items of one standing, in the order of the areas.
pub fn of_standing<'c>(catalogue: &'c Catalogue, place: &PlaceCheck, standing: Standing) -> Vec<&'c Item> {
    let items = catalogue.sections_of(Step::Place).flat_map(|section| &section.items);
    items.filter(|item| Standing::of(catalogue, place, item) == standing).collect()
}

/// The list of gaps on the screen, each a way to its line.
pub fn view(screen: &Screen, place: &PlaceCheck, go: &Callback<ItemId>) -> Html {
    let words = &screen.words;
    let groups = Standing::GAPS.into_iter().map(|standing| group(screen, place, standing, go));
    let groups: Html = groups.collect();
    html! {
        <section class="card place-gaps">
            <h2>{ words.say("place-gaps") }</h2>
            <p class="hint">{ words.part("place-gaps", "lead") }</p>
            { groups }
        </section>
    }
}

/// What a group of gaps is called, and how many there are.
pub fn group_title(words: &Words, standing: Standing, count: usize) -> String {
    let standing = words.part("place-standing", standing.code());
    words.say_with("place-gap-group", &[("standing", Arg::Text(&standing)), ("count", Arg::Count(count))])
}

fn group(screen: &Screen, place: &PlaceCheck, standing: Standing, go: &Callback<ItemId>) -> Html {
    let items = of_standing(screen.catalogue, place, standing);
    if items.is_empty() {
        return Html::default();
    }
    let title = group_title(&screen.words, standing, items.len());
    let line = |item: &Item| {
        let on = {
            let (go, id) = (go.clone(), item.id.clone());
            Callback::from(move |()| go.emit(id.clone()))
        };
        html! { <li key={item.id.0.clone()}><Button label={screen.words.short(item.id.as_str())} look={ButtonLook::Quiet} {on} /></li> }
    };
    let list = html! { <ul class="place-gap-list">{ items.into_iter().map(line).collect::<Html>() }</ul> };
    if standing == Standing::NotChecked {
        return html! { <Disclosure key={standing.code()} summary={title}>{ list }</Disclosure> };
    }
    html! { <div key={standing.code()}><h3>{ title }</h3>{ list }</div> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::{Code, Entry};

    fn standing(answer: Option<Answer>) -> Standing {
        let catalogue = crate::shipped::catalogue().expect("the shipped files load");
        let item = catalogue.sections_of(Step::Place).flat_map(|section| &section.items).next().expect("a standard");
        let mut place = PlaceCheck::default();
        if let Some(answer) = answer {
            place.answers.insert(item.id.clone(), Entry { answer, ..Entry::default() });
        }
        Standing::of(&catalogue, &place, item)
    }

    fn chosen(code: &str) -> Option<Answer> {
        Some(Answer::Given(Value::Choice { code: Code::from(code), basis: None }))
    }

    #[test]
    fn only_what_is_said_to_be_in_place_is_met() {
        assert_eq!(standing(chosen("in_place")), Standing::Met);
        assert_eq!(standing(chosen("partly")), Standing::Partly);
        assert_eq!(standing(chosen("not_in_place")), Standing::NotInPlace);
        for open in [Answer::NotKnown, Answer::NotAsked, Answer::Declined] {
            assert_eq!(standing(Some(open)), Standing::NotKnown);
        }
        assert_eq!(standing(None), Standing::NotChecked);
        assert_eq!(standing(Some(Answer::NotApplicable("no cameras".to_owned()))), Standing::Met);
    }

    #[test]
    fn gaps_run_from_worst_to_best_and_leave_nothing_out() {
        let catalogue = crate::shipped::catalogue().expect("the shipped files load");
        let place = PlaceCheck::default();
        let all: usize = catalogue.sections_of(Step::Place).map(|section| section.items.len()).sum();
        let gaps: usize = Standing::GAPS.iter().map(|standing| of_standing(&catalogue, &place, *standing).len()).sum();
        assert_eq!(gaps, all, "nothing is in place before it was looked at");
        assert!(Standing::GAPS.is_sorted());
    }
}
