//! What a line is: the wish or need behind it, the type of assistance and approach, goal and step.

use yew::prelude::*;

use super::assistance::Standing;
use super::desk::Desk;
use super::field::{self, Room};
use super::go::line_part;
use super::{offers, words};
use crate::domain::answer::{Code, ItemId};
use crate::domain::instrument::Approach;
use crate::domain::plan::{Fault, Field, LineEdit, LineKind, PlanLevel, PlanLine, Problem, Wish};
use crate::ui::kit::{ChoiceOption, SelectField};
use crate::wording::Arg;

/// Properties of [`What`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The page.
    pub desk: Desk,
    /// The line.
    pub line: PlanLine,
}

/// What a line is.
#[component]
pub fn What(props: &Props) -> Html {
    let (desk, line) = (&props.desk, &props.line);
    let words = &desk.screen.words;
    let assistance = desk.model.type_of(line);
    let (id, label) = (line.id, |field| field::label(words, field));
    let text = |field: Field, value: &str, room: Room, make: fn(String) -> LineEdit| {
        field::of_line(
            desk,
            id,
            field.code(),
            &[field],
            field::text(words, label(field), value, room, desk.edit(id, make)),
        )
    };
    html! {
        <>
            <div class="plan-pair">
                <div data-part={line_part(id, "first")}>{ wish(desk, line) }</div>
                { need(desk, line) }
            </div>
            <div class="plan-pair" data-part={line_part(id, "approach")}>
                { type_field(desk, line, assistance) }
                { approach(desk, line, assistance) }
            </div>
            { about_type(desk, assistance) }
            { notes(desk, line) }
            { text(Field::ApproachOther, &line.approach_other, Room::Line, LineEdit::ApproachOther) }
            { text(Field::Goal, &line.goal, Room::Lines, LineEdit::Goal) }
            { text(Field::Step, &line.step, Room::Lines, LineEdit::Step) }
            { text(Field::FirstStep, &line.first_step, Room::Lines, LineEdit::FirstStep) }
            <div class="plan-three">
                { dimension(desk, line) }
                { field::list(words, words.say("plan-level"), line.level, PlanLevel::ALL, desk.edit(id, LineEdit::Level)) }
                { field::list(words, words.say("plan-kind"), line.kind, LineKind::ALL, desk.edit(id, LineEdit::Kind)) }
            </div>
        </>
    }
}

fn wish(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let mut wishes = vec![Wish::Headline];
    wishes.extend(desk.model.wishes.iter().map(|(item, _)| Wish::Item(item.clone())));
    wishes.extend(line.wish.clone().filter(|wish| !wishes.contains(wish)));
    let name = |wish: &Wish| match wish {
        Wish::Headline => words.say("plan-wish-headline"),
        Wish::Item(item) => words.short(item.as_str()),
    };
    let options: Vec<ChoiceOption> = wishes.iter().map(|wish| option(&code_of(wish), name(wish))).collect();
    let chosen = line.wish.as_ref().map(|wish| AttrValue::from(code_of(wish)));
    let edit = desk.edit(line.id, LineEdit::Wish);
    let on_choose = Callback::from(move |code: Option<AttrValue>| {
        edit.emit(code.and_then(|code| wishes.iter().find(|wish| code_of(wish) == code.as_str()).cloned()));
    });
    html! { <SelectField label={words.say("plan-for-wish")} {options} {chosen} {on_choose} /> }
}

/// A code that no item has stands for the wish at the head.
fn code_of(wish: &Wish) -> String {
    match wish {
        Wish::Headline => "~headline".to_owned(),
        Wish::Item(item) => item.0.clone(),
    }
}

fn need(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let mut needs: Vec<ItemId> = desk.model.needs.iter().map(|need| need.item.clone()).collect();
    needs.extend(line.need.clone().filter(|need| !needs.contains(need)));
    let options: Vec<ChoiceOption> =
        needs.iter().map(|item| option(item.as_str(), words.short(item.as_str()))).collect();
    let chosen = line.need.as_ref().map(|item| AttrValue::from(item.0.clone()));
    let edit = desk.edit(line.id, LineEdit::Need);
    let on_choose =
        Callback::from(move |code: Option<AttrValue>| edit.emit(code.map(|code| ItemId::from(code.as_str()))));
    html! { <SelectField label={words.say("plan-for-need")} {options} {chosen} {on_choose} /> }
}

fn option(code: &str, label: String) -> ChoiceOption {
    ChoiceOption { code: AttrValue::from(code.to_owned()), label: AttrValue::from(label), quiet: false }
}

fn type_field(desk: &Desk, line: &PlanLine, assistance: Option<&str>) -> Html {
    let words = &desk.screen.words;
    let label = |row: &super::assistance::TypeNow| {
        let title = words.say(&format!("assistance-{}", row.id));
        match row.standing {
            Standing::Blocked => words.say_with("plan-type-blocked", &[("type", Arg::Text(&title))]),
            Standing::NotNow => words.say_with("plan-type-later", &[("type", Arg::Text(&title))]),
            Standing::Suggested | Standing::Possible => title,
        }
    };
    let options: Vec<ChoiceOption> = desk.model.types.iter().map(|row| option(&row.id, label(row))).collect();
    let edit = desk.edit(line.id, LineEdit::Assistance);
    let on_choose =
        Callback::from(move |code: Option<AttrValue>| edit.emit(code.map(|code| Code::from(code.as_str()))));
    html! { <SelectField label={words.say("plan-type")} {options} chosen={assistance.map(|id| AttrValue::from(id.to_owned()))} {on_choose} /> }
}

/// The approaches of the type that may be offered. The one that is chosen stays, whatever it is.
fn approach(desk: &Desk, line: &PlanLine, assistance: Option<&str>) -> Html {
    let words = &desk.screen.words;
    let chosen = line.approach.as_ref();
    let options = offered(&desk.model.offered, assistance);
    let kept = chosen.filter(|code| options.iter().all(|approach| approach.id != code.as_str()));
    let name = |code: &str| option(code, words::approach_name(words, code));
    let options: Vec<ChoiceOption> =
        options.iter().map(|approach| name(&approach.id)).chain(kept.map(|code| name(code.as_str()))).collect();
    let edit = desk.edit(line.id, LineEdit::Approach);
    let on_choose =
        Callback::from(move |code: Option<AttrValue>| edit.emit(code.map(|code| Code::from(code.as_str()))));
    html! { <SelectField label={words.say("plan-approach")} {options} chosen={chosen.map(|code| AttrValue::from(code.0.clone()))} {on_choose} /> }
}

/// Approaches to choose from: those of the type, or all while no type is chosen. What is not offered
/// is not among them.
fn offered<'a>(approaches: &'a [Approach], assistance: Option<&str>) -> Vec<&'a Approach> {
    let of_type = |approach: &&Approach| assistance.is_none_or(|id| approach.assistance == id);
    approaches.iter().filter(of_type).collect()
}

/// What the line needs by its type, or why the type is not offered.
fn about_type(desk: &Desk, assistance: Option<&str>) -> Html {
    let words = &desk.screen.words;
    let Some(id) = assistance else { return Html::default() };
    let key = format!("assistance-{id}");
    let standing = desk.model.type_now(id).map(|row| row.standing);
    let held_back = standing.filter(|standing| standing.is_held_back());
    let why = held_back.map(|_| offers::blocked(desk, id, &words.say(&key))).unwrap_or_default();
    if standing == Some(Standing::Blocked) {
        return why;
    }
    let has = words.attr(&key, "has");
    html! { <>{ why }<p class="hint"><b>{ words.say("plan-line-has") }</b>{ " " }{ has }</p></> }
}

/// What the rules say about the approach: fitness to work, a decision about a child.
fn notes(desk: &Desk, line: &PlanLine) -> Html {
    let about =
        |problem: &&Problem| matches!(problem.fault, Fault::NoType | Fault::NotFitToWork | Fault::NoBestInterests);
    field::notes(desk, &desk.model.of_line(line.id).filter(about).collect::<Vec<_>>())
}

fn dimension(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let options: Vec<ChoiceOption> = words::ALL_DIMENSIONS
        .into_iter()
        .map(|row| option(words::dimension_code(row), words::dimension(words, row)))
        .collect();
    let edit = desk.edit(line.id, LineEdit::Dimension);
    let on_choose = Callback::from(move |code: Option<AttrValue>| {
        let chosen = words::ALL_DIMENSIONS
            .into_iter()
            .find(|row| code.as_ref().is_some_and(|code| code.as_str() == words::dimension_code(*row)));
        if let Some(chosen) = chosen {
            edit.emit(chosen);
        }
    });
    let chosen = Some(AttrValue::from(words::dimension_code(line.dimension)));
    html! { <SelectField label={words.say("plan-counts-under")} {options} {chosen} {on_choose} needed=true /> }
}

#[cfg(test)]
mod tests {
    use super::super::super::result::fixture::catalogue;
    use super::*;

    #[test]
    fn every_type_leads_to_an_approach() {
        let all = catalogue().approaches();
        for row in catalogue().assistance() {
            assert!(!offered(&all, Some(&row.id)).is_empty(), "{}", row.id);
        }
        assert_eq!(offered(&all, None).len(), all.len());
    }

    #[test]
    fn the_wish_at_the_head_is_told_from_a_wish_at_an_item() {
        let item = Wish::Item(ItemId::from("headline"));
        assert_ne!(code_of(&Wish::Headline), code_of(&item));
    }
}
