//! Country and route: one record for each part of the way, one at a time on the screen.

pub mod author;
mod band;
mod changes;

use yew::prelude::*;

use crate::domain::assess::is_current;
use crate::domain::case::{Action, RouteChange, Spot};
use crate::domain::date::DateText;
use crate::domain::input::{Problem, date_problem, text_problem};
use crate::domain::instrument::{Section, Step};
use crate::domain::joint::Place;
use crate::domain::route::RouteRecord;
use crate::domain::scale::Leg;
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook, DateField, Disclosure, SelectField, TextField};
use crate::ui::questions::{ItemRef, Question, Recorder, Theirs, principles};
use crate::ui::screen::{Ask, Look, OpenJob, SaveJob, Screen, use_screen};
use crate::wording::Arg;

/// Properties of [`RoutePage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// The records of the three parts of the way.
#[component]
pub fn RoutePage(props: &Props) -> Html {
    let screen = use_screen();
    let (root, heading) = (use_node_ref(), use_node_ref());
    let leg = screen.leg;
    let tab = |other: Leg| {
        let (ask, words) = (screen.ask.clone(), &screen.words);
        let band = props.look.outcome.legs.iter().find(|finding| finding.leg == other);
        let word = band.map(|finding| words.part("band", finding.band.code()));
        let word = word.unwrap_or_else(|| words.say("route-no-record"));
        let name = words.part("leg", other.code());
        let label = words.say_with("route-tab", &[("leg", Arg::Text(&name)), ("state", Arg::Text(&word))]);
        let on = Callback::from(move |()| ask.emit(Ask::Leg(other)));
        html! { <Button key={other.code()} {label} pressed={Some(other == leg)} {on} /> }
    };
    let record = props.look.case.routes.get(&leg).cloned().unwrap_or_default();
    let on = change(&screen, leg);
    html! {
        <div class="route" ref={root.clone()}>
            <p>{ screen.words.say("route-intro") }</p>
            <div class="route-tabs" role="group" aria-label={screen.words.say("route-tabs")}>
                { Leg::ALL.into_iter().map(tab).collect::<Html>() }
            </div>
            <section class="route-leg" key={leg.code()}>
                <h2 tabindex="-1" ref={heading.clone()} data-part={leg.code()}>{ screen.words.part("leg", leg.code()) }</h2>
                <p>{ screen.words.part("route-leg", leg.code()) }</p>
                { head(props, &screen, &record, &on) }
                { standing(props, &screen, leg, &record) }
                { questions(props, &screen, leg, &record, &on) }
                { next(&screen, &root) }
                { files(&screen, leg, &record, &on, &heading) }
            </section>
        </div>
    }
}

/// On to the next part of the way, without the way back to the top.
fn next(screen: &Screen, root: &NodeRef) -> Html {
    let after = Leg::ALL.into_iter().skip_while(|leg| *leg != screen.leg).nth(1);
    let Some(leg) = after else { return Html::default() };
    let name = screen.words.part("leg", leg.code());
    let label = screen.words.say_with("route-next", &[("leg", Arg::Text(&name))]);
    let on = {
        let (ask, root) = (screen.ask.clone(), root.clone());
        Callback::from(move |()| {
            ask.emit(Ask::Leg(leg));
            dom::reveal(&root, "[data-part]", leg.code());
        })
    };
    html! { <p><Button {label} {on} /></p> }
}

fn change(screen: &Screen, leg: Leg) -> Callback<RouteChange> {
    let act = screen.act.clone();
    Callback::from(move |change| act.emit(Action::Route(leg, change)))
}

/// Where, from whom, when, by whom: without these a record cannot be relied on.
fn head(props: &Props, screen: &Screen, record: &RouteRecord, on: &Callback<RouteChange>) -> Html {
    let words = &screen.words;
    let text = |make: fn(String) -> RouteChange| {
        let on = on.clone();
        Callback::from(move |text: String| on.emit(make(text)))
    };
    let hint = |id: &str| Some(AttrValue::from(words.part(id, "hint")));
    let problem = date_problem(&record.on, props.look.today).map(Problem::code);
    let on_choose = {
        let on = on.clone();
        Callback::from(move |role: Option<AttrValue>| {
            on.emit(RouteChange::ByRole(role.map(|role| role.to_string()).unwrap_or_default()));
        })
    };
    html! {
        <div class="card record-head">
            <h3>{ words.say("record-head") }</h3>
            <TextField label={words.say("route-place")} hint={hint("route-place")} value={record.place.clone()} problem={text_problem(&record.place).map(Problem::code)} on_type={text(RouteChange::Place)} />
            <TextField label={words.say("route-source")} hint={hint("route-source")} value={record.source.clone()} problem={text_problem(&record.source).map(Problem::code)} on_type={text(RouteChange::Source)} />
            <DateField label={words.say("record-date")} value={record.on.0.clone()} {problem}
                on_type={text(|date| RouteChange::On(DateText(date)))} />
            <SelectField label={words.say("record-role")} options={author::options(words, &record.by_role)}
                chosen={author::chosen(&record.by_role)} {on_choose} />
        </div>
    }
}

/// Whether the record counts, and what it adds up to.
fn standing(props: &Props, screen: &Screen, leg: Leg, record: &RouteRecord) -> Html {
    let words = &screen.words;
    let days = screen.catalogue.confidence().map_or(0, |rule| usize::from(rule.context_expiry_days));
    let is_current =
        props.look.case.with_inputs(props.look.today, |inputs| is_current(screen.catalogue, record, inputs));
    let is_empty = *record == RouteRecord::default();
    let age = record.on.date().map(|on| on.days_until(props.look.today));
    let missing = record.source.trim().is_empty() || record.by_role.trim().is_empty();
    let ids: Vec<&str> = if is_empty {
        vec!["route-empty"]
    } else if is_current {
        vec!["route-current"]
    } else {
        let age = match age {
            None => Some("route-undated"),
            Some(age) if age < 0 => Some("route-ahead"),
            Some(age) if usize::try_from(age).is_ok_and(|age| age > days) => Some("route-expired"),
            Some(_) => None,
        };
        age.into_iter().chain(missing.then_some("route-incomplete")).chain(["route-high-stays"]).collect()
    };
    let finding = props.look.outcome.legs.iter().find(|finding| finding.leg == leg);
    let band = finding.map(|finding| band::view(screen, finding.band));
    html! {
        <div class="card route-standing">
            <h3>{ words.say("route-standing") }</h3>
            { for ids.into_iter().map(|id| html! { <p key={id}>{ words.say_with(id, &[("days", Arg::Count(days))]) }</p> }) }
            { band }
        </div>
    }
}

fn questions(props: &Props, screen: &Screen, leg: Leg, record: &RouteRecord, on: &Callback<RouteChange>) -> Html {
    let report = {
        let (on, act) = (on.clone(), screen.act.clone());
        let head = props.look.theirs.as_ref().and_then(|theirs| theirs.routes.get(&leg)).cloned().unwrap_or_default();
        Callback::from(move |report: Recorder| {
            if let Recorder::TakeOver(item, entry, office) = report {
                let spot = Spot::Route(leg, Box::new(head.clone()), item);
                return act.emit(Action::TakeOver(spot, entry, office));
            }
            if let Some(change) = changes::of(report) {
                on.emit(change);
            }
        })
    };
    let catalogue: &'static crate::domain::catalogue::Catalogue = screen.catalogue;
    let draw = |section: &'static Section| {
        let question = |item: &'static crate::domain::instrument::Item| {
            let entry = record.answers.get(&item.id).cloned().unwrap_or_default();
            html! {
                <Question key={format!("{}/{}", leg.code(), item.id.as_str())} item={ItemRef(item)} {entry}
                    theirs={Theirs::of(catalogue, &props.look.case, props.look.theirs.as_deref(), Place::Route(leg), &item.id)}
                    critical=false today={props.look.today} on={report.clone()} />
            }
        };
        html! {
            <section key={section.id.clone()}>
                <h3>{ screen.words.say(&format!("section-{}", section.id)) }</h3>
                { principles(screen, section) }
                { section.items.iter().map(question).collect::<Html>() }
            </section>
        }
    };
    catalogue.sections_of(Step::Route).map(draw).collect()
}

fn files(screen: &Screen, leg: Leg, record: &RouteRecord, on: &Callback<RouteChange>, heading: &NodeRef) -> Html {
    let words = &screen.words;
    let ask = |ask: Ask| {
        let go = screen.ask.clone();
        Callback::from(move |()| go.emit(ask.clone()))
    };
    let is_there = *record != RouteRecord::default();
    let save =
        is_there.then(|| html! { <Button label={words.say("route-save")} on={ask(Ask::Save(SaveJob::Route(leg)))} /> });
    let remove = is_there.then(|| {
        let (on, heading) = (on.clone(), heading.clone());
        let remove = Callback::from(move |()| {
            // The button goes with the record, so the focus moves to the heading above it.
            dom::focus(&heading);
            on.emit(RouteChange::Remove);
        });
        html! {
            <Disclosure class="route-remove" summary={words.say("route-remove")}>
                <p>{ words.say("route-remove-text") }</p>
                <Button label={words.say("route-remove-now")} on={remove} look={ButtonLook::Plain} />
            </Disclosure>
        }
    });
    html! {
        <div class="card record-files">
            <h3>{ words.say("record-files") }</h3>
            <p class="hint">{ words.say("route-files-text") }</p>
            <div class="record-buttons">
                { save }
                <Button label={words.say("route-open")} on={ask(Ask::Open(OpenJob::Route(leg)))} />
            </div>
            { remove }
        </div>
    }
}
