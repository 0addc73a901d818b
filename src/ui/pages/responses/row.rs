//! One suggested response: what, who, by when, what could go wrong, and the choice.

use yew::prelude::*;

use super::super::result::links::{Reach, item_links};
use super::super::result::roles;
use super::groups::{choose, due};
use crate::domain::answer::ItemId;
use crate::domain::case::{Action, Chosen, ChosenState};
use crate::domain::date::{Date, DateText};
use crate::domain::input::{Problem, date_problem, text_problem};
use crate::domain::instrument::Response;
use crate::ui::kit::{Button, DateField, Disclosure, SelectField, TextField, Tick, project_mark};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Screen, use_screen};
use crate::wording::{Arg, Words};

/// A response of the data, compared by its place and not by its content.
#[derive(Debug, Clone, Copy)]
pub struct ResponseRef(pub &'static Response);

impl PartialEq for ResponseRef {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// Properties of [`ResponseRow`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The response.
    pub response: ResponseRef,
    /// The answers still suggest it. A choice that is not suggested any more leaves the page when it is taken back.
    pub suggested: bool,
    /// The items behind it.
    pub because: Vec<ItemId>,
    /// The questions that are asked now.
    pub reach: Reach,
    /// What was chosen.
    pub chosen: Option<Chosen>,
    /// Today.
    pub today: Date,
}

/// One suggested response.
#[component]
pub fn ResponseRow(props: &Props) -> Html {
    let screen = use_screen();
    // A choice that is taken back by mistake comes back with everything that was typed.
    let kept = use_state(|| None::<Chosen>);
    let (words, response) = (&screen.words, props.response.0);
    let key = format!("response-{}", response.id);
    let guard =
        words.attr(&key, "guard").map(|guard| html! { <p><b>{ words.say("responses-guard") }</b>{ " " }{ guard }</p> });
    let state = props.chosen.as_ref().map(|chosen| chosen.state);
    let class = match state {
        None => "card response",
        Some(ChosenState::Accepted) => "card response response-taken",
        Some(ChosenState::Rejected) => "card response response-left",
    };
    let details = match (&props.chosen, state) {
        (Some(chosen), Some(ChosenState::Accepted)) => Some(taken(&screen, props, chosen)),
        (Some(chosen), Some(ChosenState::Rejected)) => Some(left(&screen, props, chosen)),
        (None, _) | (_, None) => None,
    };
    // Each has the same fields: they belong to this one.
    let details = details.map(|fields| html! { <div role="group" aria-label={words.say(&key)}>{ fields }</div> });
    html! {
        <li {class}>
            <h3>{ words.say(&key) }</h3>
            <p class="response-facts">{ facts(words, response, props.today) }{ project_mark(words, Some(&response.source)) }</p>
            { guard }
            { why(&screen, props) }
            <div class="response-choice" role="group" aria-label={words.say("responses-choice")}>
                { switch(&screen, props, &kept, ChosenState::Accepted) }
                { switch(&screen, props, &kept, ChosenState::Rejected) }
            </div>
            { details }
        </li>
    }
}

/// The questions behind it, one tap away: there can be dozens of suggestions on the page.
fn why(screen: &Screen, props: &Props) -> Html {
    if props.because.is_empty() {
        return Html::default();
    }
    let (words, summary) = (&screen.words, screen.words.say("responses-why"));
    let title = words.say(&format!("response-{}", props.response.0.id));
    let name = words.say_with("result-label-of", &[("label", Arg::Text(&summary)), ("item", Arg::Text(&title))]);
    html! { <Disclosure {summary} {name}>{ item_links(screen, &props.reach, &props.because) }</Disclosure> }
}

/// Who, by when, and whether the person is asked first.
fn facts(words: &Words, response: &Response, today: Date) -> String {
    let (who, by) = (roles::name(words, &response.who), words.date(due(response.within_days, today)));
    let who = words.say_with("responses-who-when", &[("role", Arg::Text(&who)), ("date", Arg::Text(&by))]);
    let consent = words.say(if response.consent { "responses-consent" } else { "responses-no-consent" });
    format!("{who} {consent}")
}

/// A button that takes the response up or leaves it out, and pressed again takes the choice back.
fn switch(screen: &Screen, props: &Props, kept: &UseStateHandle<Option<Chosen>>, state: ChosenState) -> Html {
    let response = props.response.0;
    let pressed = props.chosen.as_ref().is_some_and(|chosen| chosen.state == state);
    let label = screen.words.say(match state {
        ChosenState::Accepted => "responses-take",
        ChosenState::Rejected => "responses-leave",
    });
    let text = screen.words.say(&format!("response-{}", response.id));
    let name = screen.words.say_with("result-label-of", &[("label", Arg::Text(&label)), ("item", Arg::Text(&text))]);
    let on = {
        let (screen, kept, chosen, today) = (screen.clone(), kept.clone(), props.chosen.clone(), props.today);
        let goes = pressed && !props.suggested;
        Callback::from(move |()| {
            let new = if pressed {
                kept.set(chosen.clone());
                None
            } else {
                Some(choose(chosen.as_ref().or(kept.as_ref()), state, response.within_days, today))
            };
            screen.act.emit(Action::Respond(response.id.clone(), new));
            if goes {
                // The button goes with the row: the focus goes to the title of the page.
                screen.ask.emit(Ask::Go(Page::Responses));
            }
        })
    };
    html! { <Button {label} {name} pressed={Some(pressed)} {on} /> }
}

/// A callback that changes one thing of the choice.
fn put<T: 'static>(screen: &Screen, props: &Props, chosen: &Chosen, change: fn(&mut Chosen, T)) -> Callback<T> {
    let (act, id, chosen) = (screen.act.clone(), props.response.0.id.clone(), chosen.clone());
    Callback::from(move |value: T| {
        let mut chosen = chosen.clone();
        change(&mut chosen, value);
        act.emit(Action::Respond(id.clone(), Some(chosen)));
    })
}

fn taken(screen: &Screen, props: &Props, chosen: &Chosen) -> Html {
    let words = &screen.words;
    let role = if chosen.owner_role.is_empty() { &props.response.0.who } else { &chosen.owner_role };
    let on_role = put(screen, props, chosen, |chosen, role: Option<AttrValue>| {
        chosen.owner_role = role.map(|role| role.to_string()).unwrap_or_default();
    });
    let on_text = put(screen, props, chosen, |chosen, text| chosen.text = text);
    let on_due = put(screen, props, chosen, |chosen, text| chosen.due = DateText(text));
    let on_receiving = put(screen, props, chosen, |chosen, on| chosen.for_receiving = on);
    html! {
        <div class="response-details">
            <TextField label={words.say("responses-own-wording")} hint={AttrValue::from(words.say("note-hint"))} value={chosen.text.clone()}
                on_type={on_text} long=true problem={text_problem(&chosen.text).map(Problem::code)} />
            { release(screen, props, chosen, &chosen.text) }
            <SelectField label={words.say("responses-owner")} options={roles::options(words, &roles::DOING, role)}
                chosen={roles::chosen(role)} on_choose={on_role} />
            <DateField label={words.say("responses-due")} value={chosen.due.0.clone()} on_type={on_due}
                problem={date_problem(&chosen.due, props.today).map(Problem::code)} />
            <Tick label={words.say("responses-for-receiving")} ticked={chosen.for_receiving} on={on_receiving} />
        </div>
    }
}

fn left(screen: &Screen, props: &Props, chosen: &Chosen) -> Html {
    let words = &screen.words;
    let on_reason = put(screen, props, chosen, |chosen, text| chosen.reason = text);
    html! {
        <div class="response-details">
            <TextField label={words.say("responses-reason")} hint={AttrValue::from(words.say("responses-reason-hint"))}
                value={chosen.reason.clone()} on_type={on_reason} long=true problem={text_problem(&chosen.reason).map(Problem::code)} />
            { release(screen, props, chosen, &chosen.reason) }
        </div>
    }
}

/// Free text leaves the screen only where it was ticked.
fn release(screen: &Screen, props: &Props, chosen: &Chosen, text: &str) -> Html {
    if text.trim().is_empty() {
        return Html::default();
    }
    let on = put(screen, props, chosen, |chosen, on| chosen.text_released = on);
    html! { <Tick label={screen.words.say("release-text")} ticked={chosen.text_released} {on} quiet=true /> }
}
