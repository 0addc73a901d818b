//! The form on a page.

use std::alloc::System;

use wasm_bindgen::prelude::*;
use waymark::domain::answer::Entry;
use waymark::domain::assess::{Facts, View};
use waymark::domain::case::{Action, Case, World};
use waymark::domain::catalogue::{Catalogue, Source};
use waymark::domain::date::Date;
use waymark::domain::instrument::{Item, Section};
use waymark::domain::relevance;
use waymark::domain::scale::Leg;
use waymark::domain::score::{Profile, score};
use waymark::ui::questions::{ItemRef, Question, Recorder, action};
use waymark::ui::screen::{Aloud, Screen, Tongues};
use waymark::wording::{Language, Words};
use web_sys::Element;
use yew::prelude::*;

use crate::form;

/// All memory of the module is overwritten before it is given back, as that of the app is.
#[global_allocator]
static MEMORY: waymark_wipe::Wiping<System> = waymark_wipe::Wiping::SYSTEM;

/// Shows the form with so many questions in an element. `wording` is what every question says, in Fluent: the messages
/// that the app shows with its first pages.
///
/// # Errors
///
/// The text of the first fault in the data, which would be a fault of the benchmark.
#[wasm_bindgen]
pub fn open(root: Element, questions: usize, wording: &str) -> Result<(), JsValue> {
    let form = form::Form::of(questions);
    let instrument = Source { file: "bench.json", text: &form.instrument };
    let pack = Source { file: "bench-pack.json", text: &form.pack };
    let catalogue = Catalogue::load(&[instrument], &[pack]).map_err(|fault| JsValue::from_str(&fault.to_string()))?;
    let today = Date::new(2026, 11, 23).ok_or_else(|| JsValue::from_str("no day"))?;
    let words = Words::from_texts(Language::of("en"), [wording, form.wording.as_str()]);
    // As in the app, the data live as long as the page.
    let catalogue = Loaded(Box::leak(Box::new(catalogue)));
    yew::Renderer::<Form>::with_root_and_props(root, Props { catalogue, words, today }).render();
    Ok(())
}

/// The data, compared by their place.
#[derive(Clone, Copy)]
struct Loaded(&'static Catalogue);

impl PartialEq for Loaded {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    catalogue: Loaded,
    words: Words,
    today: Date,
}

/// The root: it owns the case, as the root of the app does.
struct Form {
    screen: Screen,
    on: Callback<Recorder>,
    case: Case,
}

impl Component for Form {
    type Message = Action;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let screen = Screen {
            words: props.words.clone(),
            beside: None,
            offered: "".into(),
            aloud: Aloud::default(),
            tongues: Tongues::First,
            leg: Leg::default(),
            catalogue: props.catalogue.0,
            act: ctx.link().callback(|action| action),
            ask: Callback::noop(),
        };
        Self { screen, on: ctx.link().callback(action), case: Case::default() }
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        let world = World { catalogue: self.screen.catalogue, today: ctx.props().today };
        self.case.apply(action, world).changed
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (catalogue, today) = (self.screen.catalogue, ctx.props().today);
        let sections: Vec<Html> = self.case.with_inputs(today, |inputs| {
            let facts = Facts::build(catalogue, inputs, View::Recorded);
            catalogue.sections().map(|section| self.section(section, &facts, today)).collect()
        });
        html! {
            <ContextProvider<Screen> context={self.screen.clone()}>
                <div class="waymark">
                    <main class="page">
                        <h1 class="page-title">{ "Bench" }</h1>
                        { sections.into_iter().collect::<Html>() }
                        <p>{ "Total score: " }<output id="total">{ self.total().to_string() }</output></p>
                    </main>
                </div>
            </ContextProvider<Screen>>
        }
    }
}

impl Form {
    /// The questions of a section that are asked as things stand, drawn as the app draws them.
    fn section(&self, section: &'static Section, facts: &Facts<'_>, today: Date) -> Html {
        let draw = |item: &'static Item| {
            let seen = facts.seen(&item.id);
            html! {
                <Question key={item.id.0.clone()} item={ItemRef(item)} {today} on={self.on.clone()}
                    entry={self.case.answers.get(&item.id).cloned().unwrap_or_else(Entry::default)}
                    carried={seen.and_then(|seen| seen.carried)}
                    ended={seen.and_then(|seen| seen.ended)}
                    critical={seen.is_some_and(|seen| seen.critical)} />
            }
        };
        let questions: Vec<Html> = relevance::asked(&self.case, facts, section).into_iter().map(draw).collect();
        let title = self.screen.words.say(&format!("section-{}", section.id));
        html! {
            <section key={section.id.clone()}>
                <h2 key="title">{ title }</h2>
                { questions.into_iter().collect::<Html>() }
            </section>
        }
    }

    /// The running total in points.
    fn total(&self) -> u128 {
        let profiles = self.screen.catalogue.packs().iter().flat_map(|pack| score(pack, &self.case.answers).profiles);
        profiles.map(|profile| points(&profile)).sum()
    }
}

/// What the answers of a section bring together: its lower bound, in which a missing answer brings nothing.
fn points(profile: &Profile) -> u128 {
    let whole = u128::from(1_000_000 / form::STEP) * profile.applicable as u128;
    let earned = profile.bounds.and_then(|(least, _)| least.times(whole));
    earned.map_or(0, |earned| earned.hundredths() / 100)
}
