//! Needs that have no line yet: give each one a line, or say why not (RI 3.5 P2).

use yew::prelude::*;

use super::assistance::Standing;
use super::desk::Desk;
use super::field::{self, Room};
use super::model::NeedNow;
use super::{go, offers, words};
use crate::domain::answer::{Answer, Code, ItemId, Value};
use crate::domain::case::Action;
use crate::domain::instrument::{Choice, PlanStarter};
use crate::domain::plan::{Field, NewLine, PlanAction, Wish};
use crate::ui::kit::{Button, ButtonLook, Disclosure};
use crate::wording::Arg;

/// Needs and wishes without a line.
pub fn view(desk: &Desk) -> Html {
    if desk.is_closed() {
        return Html::default();
    }
    let words = &desk.screen.words;
    let open: Vec<&NeedNow> = desk.model.open_needs().collect();
    let lead = if open.is_empty() { "plan-needs-none" } else { "plan-needs-lead" };
    // A reason that is being written keeps its row where it is.
    let explained: Vec<&NeedNow> = desk.model.needs.iter().filter(|need| !need.has_line && !need.is_open()).collect();
    let rows: Html = open.iter().copied().chain(explained).map(|need| row(desk, need)).collect();
    html! {
        <section>
            <h2>{ words.say("plan-needs") }</h2>
            <p>{ words.say(lead) }</p>
            <ul class="cards">{ rows }</ul>
            { starters(desk) }
            { unsettled(desk) }
            { offers::view(desk) }
        </section>
    }
}

fn row(desk: &Desk, need: &NeedNow) -> Html {
    let words = &desk.screen.words;
    let short = words.short(need.item.as_str());
    let urgency = words.say(if need.urgent { "plan-need-urgent" } else { "plan-need-some" });
    let class = if need.urgent { "card plan-need plan-need-urgent" } else { "card plan-need" };
    let types: Html = need.types.iter().map(|id| suggestion(desk, need, id)).collect();
    html! {
        <li {class} key={need.item.0.clone()} data-part={format!("need-{}", need.item.as_str())}>
            <h3>{ &short }<span class="plan-tag">{ urgency }</span></h3>
            <ul class="plan-types">{ types }</ul>
            { explain(desk, need, &short) }
        </li>
    }
}

/// A type of assistance that can meet the need: one tap to a line, or why it is not offered.
fn suggestion(desk: &Desk, need: &NeedNow, id: &str) -> Html {
    let words = &desk.screen.words;
    let title = words.say(&format!("assistance-{id}"));
    let standing = desk.model.type_now(id).map_or(Standing::Possible, |row| row.standing);
    if standing == Standing::Blocked {
        return html! { <li key={id.to_owned()}>{ offers::blocked(desk, id, &title) }</li> };
    }
    let label = words.say_with("plan-add-for", &[("type", Arg::Text(&title))]);
    let name = words.say_with(
        "plan-label-of",
        &[("label", Arg::Text(&label)), ("about", Arg::Text(&words.short(need.item.as_str())))],
    );
    let on = add(
        desk,
        NewLine {
            dimension: need.dimension,
            wish: None,
            need: Some(need.item.clone()),
            assistance: None,
            approach: None,
            goal: String::new(),
            level: Default::default(),
        },
        id,
    );
    let suggested = (standing == Standing::Suggested)
        .then(|| html! { <span class="hint">{ words.say("plan-suggested") }</span> })
        .unwrap_or_default();
    let later = (standing == Standing::NotNow).then(|| offers::blocked(desk, id, &title)).unwrap_or_default();
    html! { <li key={id.to_owned()}><Button {label} {name} {on} />{ suggested }{ later }</li> }
}

/// A line that starts from a type of assistance.
pub fn add(desk: &Desk, line: NewLine, assistance: &str) -> Callback<()> {
    let desk = desk.clone();
    let line = NewLine { assistance: Some(Code(assistance.to_owned())), ..line };
    Callback::from(move |()| desk.add_line(line.clone()))
}

/// A line that starts from the wish at the head of the plan, or from a wish that was written down.
pub fn wish_of(desk: &Desk) -> Option<Wish> {
    let headline = !desk.plan().content().headline.trim().is_empty();
    let written = || desk.model.wishes.first().map(|(item, _)| Wish::Item(item.clone()));
    if headline { Some(Wish::Headline) } else { written() }
}

fn explain(desk: &Desk, need: &NeedNow, short: &str) -> Html {
    let words = &desk.screen.words;
    let on = {
        let item = need.item.clone();
        desk.on(move |text| PlanAction::ExplainNeed(item.clone(), text))
    };
    let summary = words.say("plan-need-why-not");
    html! {
        <Disclosure {summary} open={!need.reason.is_empty()}>
            <p class="hint">{ words.say("plan-need-why-not-hint") }</p>
            { field::text(words, format!("{}: {short}", field::label(words, Field::NeedReason)), &need.reason, Room::Lines, on) }
        </Disclosure>
    }
}

/// Each thing that was ticked where the conversation says it can begin a line, until one has it as its goal.
fn starters(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let rows = desk.screen.catalogue.plan_facts().map(|facts| facts.starters.as_slice()).unwrap_or_default();
    let buttons: Html = rows.iter().flat_map(|row| starter(desk, row)).collect();
    if buttons == Html::default() {
        return buttons;
    }
    html! { <><h3>{ words.say("plan-starters") }</h3><ul class="plan-types">{ buttons }</ul></> }
}

fn starter(desk: &Desk, row: &PlanStarter) -> Vec<Html> {
    let (words, catalogue) = (&desk.screen.words, desk.screen.catalogue);
    let (Some(item), Answer::Given(Value::Multi(ticked))) =
        (catalogue.item(&row.item), desk.look.case.answer(&row.item))
    else {
        return Vec::new();
    };
    let begins = |choice: &Choice| {
        let code = choice.code.as_str();
        let named = || words::ALL_DIMENSIONS.into_iter().find(|one| words::dimension_code(*one) == code);
        let (dimension, goal) = (row.dimension.or_else(named)?, words.option(item, code));
        let has_line = desk.plan().content().lines.iter().any(|line| line.goal.trim() == goal);
        let label = words.say_with("plan-add-for", &[("type", Arg::Text(&goal))]);
        let (wish, need, level) = (wish_of(desk), None, row.level);
        let line = NewLine { dimension, wish, need, assistance: None, approach: None, goal, level };
        let desk = desk.clone();
        let on = Callback::from(move |()| desk.add_line(line.clone()));
        (!has_line).then(|| html! { <li key={format!("{}-{code}", row.item.as_str())}><Button {label} {on} /></li> })
    };
    catalogue.choices(item).iter().filter(|choice| ticked.contains(&choice.code)).filter_map(begins).collect()
}

/// What was not asked or is not known is never taken as no need.
fn unsettled(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let list = &desk.model.unsettled;
    if list.is_empty() {
        return Html::default();
    }
    let row = |(item, state): &(ItemId, &'static str)| {
        let short = words.short(item.as_str());
        let label = words.say("plan-ask-again");
        let label = words.say_with("plan-label-of", &[("label", Arg::Text(&label)), ("about", Arg::Text(&short))]);
        let on = {
            let (act, item) = (desk.screen.act.clone(), item.clone());
            Callback::from(move |on| act.emit(Action::AskAgain(item.clone(), on)))
        };
        let again = desk.look.case.answers.get(item).map(|entry| entry.ask_again_on.clone()).unwrap_or_default();
        html! {
            <li key={item.0.clone()} class="row">
                <span class="row-text">{ go::question_link(desk, item) }</span>
                <span class="row-state">{ words.part("answer-states", state) }</span>
                <span data-part={format!("again-{}", item.as_str())}>{ field::day(desk, label, &again, on) }</span>
            </li>
        }
    };
    html! {
        <Disclosure summary={words.say_with("plan-unsettled", &[("count", Arg::Count(list.len()))])}>
            <p>{ words.say("plan-unsettled-text") }</p>
            <ul class="rows">{ list.iter().map(row).collect::<Html>() }</ul>
        </Disclosure>
    }
}

/// A line that starts from nothing but the person's wish.
pub fn add_from_wish(desk: &Desk, look: ButtonLook) -> Html {
    let on = {
        let desk = desk.clone();
        Callback::from(move |()| {
            let line = NewLine {
                dimension: crate::domain::instrument::Dimension::Social,
                wish: wish_of(&desk),
                need: None,
                assistance: None,
                approach: None,
                goal: String::new(),
                level: Default::default(),
            };
            desk.add_line(line);
        })
    };
    html! { <Button label={desk.say("plan-add-line")} {look} {on} /> }
}
