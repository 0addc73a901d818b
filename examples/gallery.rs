//! Every component in every state, on one page, to be looked at.
//!
//! `cargo run --example gallery -- gallery.html [language [language beside]]`
//!
//! The page is drawn natively from the components, sentences and data of the app, with the first practice case. It is
//! still: nothing on it acts. It is no part of what people get.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use waymark::domain::answer::{Answer, Basis, Code, DatedEvent, Entry, Value};
use waymark::domain::case::{Case, PlaceCheck};
use waymark::domain::catalogue::Catalogue;
use waymark::domain::date::{Date, DateText};
use waymark::domain::instrument::{Item, Kind};
use waymark::ui::kit::{
    Button, ButtonLook, ChoiceOption, Choices, DateField, Disclosure, SelectField, TextField, Tick, Ticks,
};
use waymark::ui::page::Page;
use waymark::ui::pages;
use waymark::ui::questions::{ItemRef, Question};
use waymark::ui::screen::{Look, Screen};
use waymark::wording::{Language, Words};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct Props {
    screen: Screen,
    look: Look,
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut words = std::env::args().skip(1);
    let target = words.next().expect("the name of the file to write");
    let language = Language::of(&words.next().unwrap_or_default());
    let beside = words.next().map(|code| Words::of(&code));
    let catalogue: &'static Catalogue =
        Box::leak(Box::new(waymark::shipped::catalogue().unwrap_or_else(|fault| panic!("{fault}"))));
    let text = waymark::shipped::training_cases().into_iter().next().expect("a practice case");
    let mut case = waymark::domain::exchange::read_case(text, catalogue).expect("a practice case");
    case.training = true;
    let today = Date::new(2026, 11, 23).expect("a day");
    let look = look(case, catalogue, today);
    let screen = Screen {
        words: Words::of(language.code),
        beside,
        offered: Default::default(),
        aloud: Default::default(),
        tongues: Default::default(),
        leg: Default::default(),
        catalogue,
        act: Callback::noop(),
        ask: Callback::noop(),
    };
    let drawn =
        yew::LocalServerRenderer::<Gallery>::with_props(Props { screen, look }).hydratable(false).render().await;
    let page = format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>Gallery</title><style>{}</style><body>{drawn}</body></html>",
        language.code,
        language.dir,
        styles()
    );
    fs::write(target, page).expect("the page can be written");
}

/// The sheets in the order of the app.
fn styles() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let names = ["tokens", "widget", "book", "messages", "outputs", "plan", "result"];
    let sheet = |name| fs::read_to_string(folder.join(format!("{name}.css"))).expect("a style sheet");
    names.into_iter().map(sheet).collect()
}

fn look(case: Case, catalogue: &'static Catalogue, today: Date) -> Look {
    let outcome = Rc::new(case.outcome(catalogue, today));
    Look {
        case: Rc::new(case),
        outcome,
        gates: Rc::default(),
        place: Rc::new(PlaceCheck::default()),
        theirs: None,
        today,
    }
}

#[component]
fn Gallery(props: &Props) -> Html {
    let Props { screen, look } = props;
    let pages = [Page::Result, Page::Decision, Page::Readiness, Page::Plan, Page::Messages, Page::Measures];
    let drawn = pages.into_iter().map(|page| {
        let title = screen.words.say(&waymark::ui::page::title_key(&page));
        html! { <section><h1>{ title }</h1>{ pages::view(page, look.clone()) }</section> }
    });
    html! {
        <ContextProvider<Screen> context={screen.clone()}>
            <main class="waymark">
                <div class="frame"><div class="page">
                    { kit(&screen.words) }
                    { every_kind(screen, look) }
                    { drawn.collect::<Html>() }
                </div></div>
            </main>
        </ContextProvider<Screen>>
    }
}

fn option(code: &'static str, label: String, quiet: bool) -> ChoiceOption {
    ChoiceOption { code: AttrValue::from(code), label: AttrValue::from(label), quiet }
}

/// Buttons, fields, choices and disclosures.
fn kit(words: &Words) -> Html {
    let say = |id: &str| AttrValue::from(words.say(id));
    let looks = [ButtonLook::Plain, ButtonLook::Go, ButtonLook::Quiet, ButtonLook::Leave];
    let buttons = looks.into_iter().map(|look| html! { <Button label={say("go-on")} {look} on={Callback::noop()} /> });
    let options = || {
        let plain = ["yes", "suspected", "no"].map(|code| option(code, words.part("options-std", code), false));
        let quiet = ["not-known", "declined"].map(|code| option(code, words.part("answer-states", code), true));
        plain.into_iter().chain(quiet).collect::<Vec<_>>()
    };
    let chosen = |code: &'static str| Some(AttrValue::from(code));
    let field = |value: &'static str, problem: Option<&'static str>, long: bool| {
        html! { <TextField label={say("note")} hint={say("note-hint")} {value} on_type={Callback::noop()} {problem} {long} /> }
    };
    html! { <>
        <section class="card"><div class="actions">
            { buttons.collect::<Html>() }
            <Button label={say("come-back")} look={ButtonLook::Quiet} pressed=true on={Callback::noop()} />
            <Button label={say("show-steps")} expanded=true on={Callback::noop()} />
        </div></section>
        <section class="card">
            <Choices label={say("stage")} options={options()} chosen={None::<AttrValue>} on_choose={Callback::noop()} digits=true />
            <Choices label={say("stage")} options={options()} chosen={chosen("suspected")} on_choose={Callback::noop()} />
            <Choices label={say("stage")} options={options()} chosen={chosen("declined")} on_choose={Callback::noop()} />
            <Ticks label={say("stage")} options={options()} ticked={vec![AttrValue::from("yes"), AttrValue::from("declined")]} on_tick={Callback::noop()} />
            <Tick label={say("release-text")} ticked=true on={Callback::noop()} quiet=true />
        </section>
        <section class="card">
            { field("", None, false) }
            { field("2026-13-40", Some("no-date"), false) }
            { field("", None, true) }
            <TextField label={say("note")} value="secret" masked=true on_type={Callback::noop()} />
            <DateField label={say("date")} value="2026-11-23" on_type={Callback::noop()} />
            <SelectField label={say("stage")} options={options()} chosen={chosen("no")} on_choose={Callback::noop()} />
        </section>
        <section class="card">
            <Disclosure summary={say("why-we-ask")}><p>{ say("welcome-limits") }</p></Disclosure>
            <Disclosure summary={say("why-we-ask")} open=true><p>{ say("welcome-limits") }</p></Disclosure>
        </section>
    </> }
}

/// A question of each kind: untouched, answered, marked, and as it comes back the next time.
fn every_kind(screen: &Screen, look: &Look) -> Html {
    let items = || screen.catalogue.files().iter().flat_map(|file| &file.sections).flat_map(|section| &section.items);
    let kinds = [Kind::Choice, Kind::Multi, Kind::Text, Kind::Number, Kind::Date, Kind::Events];
    let found = kinds.into_iter().filter_map(|kind| items().find(|item| item.kind == kind));
    let states = |item: &'static Item| {
        let given =
            Entry { answer: answer(item, screen.catalogue), flagged: true, note: "…".to_owned(), ..Entry::default() };
        let aside = Entry { answer: Answer::NotKnown, ..Entry::default() };
        let entries = [(Entry::default(), None), (Entry::default(), Some(given.clone())), (given, None), (aside, None)];
        let draw = |(at, (entry, last)): (usize, (Entry, Option<Entry>))| {
            html! { <Question key={at} item={ItemRef(item)} {entry} {last} carried={(at == 1).then_some(look.today)} critical=true today={look.today} on={Callback::noop()} /> }
        };
        entries.into_iter().enumerate().map(draw).collect::<Html>()
    };
    found.map(states).collect()
}

fn answer(item: &Item, catalogue: &Catalogue) -> Answer {
    let codes: Vec<Code> = catalogue.choices(item).iter().map(|choice| choice.code.clone()).collect();
    let last = codes.last().cloned();
    let day = || DateText("2026-12-01".to_owned());
    Answer::Given(match (item.kind, last) {
        (Kind::Choice, Some(code)) => Value::Choice { code, basis: Some(Basis::Impression) },
        (Kind::Multi, _) => Value::Multi(codes.into_iter().take(2).collect()),
        (Kind::Events, Some(what)) => Value::Events(vec![DatedEvent { what, on: day() }]),
        (Kind::Date, _) => Value::Date(day()),
        (Kind::Number, _) => Value::Number("3".to_owned()),
        (Kind::Choice | Kind::Events | Kind::Text, _) => Value::Text("…".to_owned()),
    })
}
