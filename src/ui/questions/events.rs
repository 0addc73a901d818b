//! Dated events: what happens, and when.

use yew::prelude::*;

use super::field::ItemRef;
use super::quiet::Reader;
use crate::domain::answer::{Code, DatedEvent};
use crate::domain::date::{Date, DateText};
use crate::domain::input::{Problem, date_problem};
use crate::domain::instrument::Choice;
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook, ChoiceOption, DateField, SelectField, beside, in_both};
use crate::ui::screen::{Screen, use_screen};
use crate::wording::Arg;

/// Properties of [`Events`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The item.
    pub item: ItemRef,
    /// The events.
    pub events: Vec<DatedEvent>,
    /// Today.
    pub today: Date,
    /// Called with the new list.
    pub on: Callback<Vec<DatedEvent>>,
}

/// A list of dated events. A new row takes the focus; when one is removed, the way to add one does.
#[component]
pub fn Events(props: &Props) -> Html {
    let screen = use_screen();
    let add_button = use_node_ref();
    let item = props.item.0;
    let option = |choice: &Choice| ChoiceOption {
        code: AttrValue::from(choice.code.0.clone()),
        label: in_both(&screen, |words| Reader::Worker.option(item, choice.code.as_str(), words)),
        quiet: choice.quiet,
    };
    let options: Vec<ChoiceOption> = screen.catalogue.choices(item).iter().map(option).collect();
    let count = props.events.len();
    let before = use_mut_ref(|| count);
    let grew = *before.borrow() < count;
    use_effect_with(count, {
        let add_button = add_button.clone();
        move |count| {
            if before.replace(*count) > *count {
                dom::focus(&add_button);
            }
        }
    });
    let add = {
        let (events, on) = (props.events.clone(), props.on.clone());
        let first = options.first().map(|option| Code::from(option.code.as_str()));
        Callback::from(move |()| {
            let added = first.clone().map(|what| DatedEvent { what, on: DateText::default() });
            on.emit(events.iter().cloned().chain(added).collect());
        })
    };
    let draw = |(at, event): (usize, &DatedEvent)| row(props, &screen, &options, at, event, grew && at + 1 == count);
    html! {
        <div class="events">
            { props.events.iter().enumerate().map(draw).collect::<Html>() }
            <Button label={screen.words.say("add-date")} on={add} node={Some(add_button)} />
        </div>
    }
}

fn row(props: &Props, screen: &Screen, options: &[ChoiceOption], at: usize, event: &DatedEvent, fresh: bool) -> Html {
    let words = &screen.words;
    let what = change(props, at, |event: &mut DatedEvent, code: Option<AttrValue>| {
        if let Some(code) = code {
            event.what = Code::from(code.as_str());
        }
    });
    let when = change(props, at, |event: &mut DatedEvent, text: String| event.on = DateText(text));
    let remove = {
        let (events, on) = (props.events.clone(), props.on.clone());
        Callback::from(move |()| {
            let kept = events.iter().enumerate().filter(|(other, _)| *other != at);
            on.emit(kept.map(|(_, event)| event.clone()).collect());
        })
    };
    let problem = date_problem(&event.on, props.today).map(Problem::code);
    let name = words.say_with("date-number", &[("number", Arg::Count(at + 1))]);
    html! {
        <Row key={at} name={name.clone()} {fresh}>
            <SelectField label={words.say("event-what")} also={beside(screen, |words| words.say("event-what"))} options={options.to_vec()} chosen={Some(AttrValue::from(event.what.0.clone()))} on_choose={what} needed=true />
            <DateField label={words.say("date")} also={beside(screen, |words| words.say("date"))} value={event.on.0.clone()} on_type={when} {problem} />
            <Button label={words.say("remove")} name={Some(format!("{}: {name}", words.say("remove")))} on={remove} look={ButtonLook::Quiet} />
        </Row>
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct RowProps {
    name: AttrValue,
    /// Just added by hand: it takes the focus.
    fresh: bool,
    children: Html,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let node = use_node_ref();
    use_effect_with((), {
        let (node, fresh) = (node.clone(), props.fresh);
        move |()| {
            if fresh {
                dom::focus(&node);
            }
        }
    });
    html! { <div ref={node} class="event" role="group" aria-label={props.name.clone()} tabindex="-1">{ props.children.clone() }</div> }
}

/// A callback that changes one event of the list.
fn change<T: 'static>(props: &Props, at: usize, change: impl Fn(&mut DatedEvent, T) + 'static) -> Callback<T> {
    let (events, on) = (props.events.clone(), props.on.clone());
    Callback::from(move |value: T| {
        let mut events = events.clone();
        if let Some(event) = events.get_mut(at) {
            change(event, value);
        }
        on.emit(events);
    })
}
