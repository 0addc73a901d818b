//! What is around every page: the bar above, the steps at one side, support at the other.

mod bar;
mod dialogs;
mod emergency;
mod keys;
mod languages;
mod steps;
mod support;
mod welcome;

use std::rc::Rc;

use yew::prelude::*;

use super::guard::{self, Cover, Guard, Presses};
use super::page::{Entry, Page, is_shut_beside, title_key};
use super::questions::{PersonView, SectionPage};
use super::screen::{Announced, Ask, Dialog, Drawer, Look, PrintJob, Screen, Turn, use_screen};
use super::sealed::{OfficeKeyPage, Vault};
use super::{dom, kit, outputs, pages as page_views};
use crate::domain::answer::ItemId;
use crate::domain::case::World;
use crate::domain::instrument::{GateEffect, Lasts, Section, Step};
use crate::wording::Language;
use kit::{Button, ButtonLook};

/// Properties of [`Shell`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
    /// The page shown.
    pub page: Page,
    /// All pages.
    pub pages: Vec<Entry>,
    /// What has slid in.
    pub drawer: Option<Drawer>,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// The document that is being printed.
    pub printing: Option<PrintJob>,
    /// What is said once.
    pub announced: Announced,
    /// The cover, the wipe and the keys.
    pub guard: Rc<Guard>,
    /// How far the way out by three presses is.
    pub presses: Presses,
    /// The question that the screen is turned round with.
    #[prop_or_default]
    pub person: Option<ItemId>,
    /// Something was entered since it was last saved: so many answers, none if it is something else.
    pub unsaved: Option<usize>,
    /// The question mark opens the list of keys.
    pub question_key: bool,
    /// What is known about sealing.
    pub vault: Rc<Vault>,
    /// What the browser has of this page.
    pub traces: Rc<Vec<page_views::Trace>>,
}

/// The whole screen. What is covered is taken out of the document as it is, and put back as it was: so
/// nobody finds it there, and neither the place on the page nor what is half typed is lost.
#[component]
pub fn Shell(props: &Props) -> Html {
    let screen = use_screen();
    let title = use_node_ref();
    let ways = bar::Ways { steps: use_node_ref(), support: use_node_ref() };
    let all = use_node_ref();
    let covered = props.guard.covered;
    let spot = (*use_memo((), |()| kit::Spot::default())).clone();
    use_set_aside(&all, covered);
    use_way_back(&spot, &title, props.dialog.is_some() || covered);
    use_notice_of_now(props, &screen);
    let onkeydown = if covered || props.person.is_some() {
        Callback::noop()
    } else {
        let question = props.question_key && props.dialog.is_none();
        let drawer = props.drawer.map(|drawer| (drawer, ways.of(drawer)));
        keys::handler(&screen, props.guard.keys, question, props.dialog.is_some(), drawer)
    };
    // Keyed throughout: without keys, what comes and goes at the end would draw everything before it anew.
    let dialog = props
        .dialog
        .clone()
        .map(|dialog| html! { <dialogs::DialogView key="dialog" {dialog} look={props.look.clone()} question_key={props.question_key} vault={Rc::clone(&props.vault)} guard={Rc::clone(&props.guard)} /> });
    let printing =
        props.printing.map(|job| html! { <outputs::PrintSheet key="printing" {job} look={props.look.clone()} /> });
    let person =
        props.person.clone().map(|item| html! { <PersonView key="person" look={props.look.clone()} {item} /> });
    let cover = covered.then(|| html! { <Cover key="cover" guard={Rc::clone(&props.guard)} /> });
    // Focusable by a click, so that keys are heard wherever somebody clicked.
    html! {
        <div class="waymark" tabindex="-1" {onkeydown} onkeyup={|event: KeyboardEvent| dom::show_reached(&event)}>
            <ContextProvider<kit::Spot> context={spot.clone()}>
                <div key="all" ref={all} class={if covered { "covered" } else { "uncovered" }}>
                    <div key="worker" class={person.is_some().then_some("covered")}>
                        { around(props, &screen, &title, &spot, ways) }
                        { dialog }
                    </div>
                    { person }
                    { printing }
                </div>
                { cover }
                { guard::presses_line(&screen, props.presses) }
            </ContextProvider<kit::Spot>>
        </div>
    }
}

/// The bar, the steps, the page and support.
fn around(props: &Props, screen: &Screen, title: &NodeRef, spot: &kit::Spot, ways: bar::Ways) -> Html {
    let class = match props.drawer {
        Some(Drawer::Steps) => "frame show-steps",
        Some(Drawer::Support) => "frame show-support",
        None => "frame",
    };
    let watermark = props
        .look
        .case
        .training
        .then(|| html! { <aside class="watermark" aria-label={screen.words.say("practice")}>{ screen.words.say("training-watermark") }</aside> });
    let skip = {
        let (ask, page) = (screen.ask.clone(), props.page.clone());
        Callback::from(move |()| ask.emit(Ask::Go(page.clone())))
    };
    let leave = {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(Ask::Leave))
    };
    html! {
        <div key="screen" class="screen-only" inert={props.dialog.is_some()}>
            <div class="skip">
                <Button label={screen.words.say("leave-first")} look={ButtonLook::Leave} on={leave} />
                <Button label={screen.words.say("skip-to-page")} on={skip} />
            </div>
            <bar::Bar look={props.look.clone()} drawer={props.drawer} {ways} unsaved={props.unsaved} />
            { watermark }
            <div {class}>
                <steps::Steps pages={props.pages.clone()} page={props.page.clone()} case_open={!props.look.case.is_new()} joint={props.look.theirs.is_some()} />
                <main class="page">
                    { body(props, screen, title) }
                    { said(props, screen, title, spot) }
                </main>
                <support::Support look={props.look.clone()} phase={phase(props)} />
            </div>
        </div>
    }
}

/// What is said once: read out when it comes, and in sight until it is closed.
fn said(props: &Props, screen: &Screen, title: &NodeRef, spot: &kit::Spot) -> Html {
    let close = (!props.announced.is_empty()).then(|| {
        let (ask, title, spot) = (screen.ask.clone(), title.clone(), spot.clone());
        let on = Callback::from(move |()| {
            spot.go_back(&title);
            ask.emit(Ask::Announce(String::new()));
        });
        html! { <kit::Apart key="close"><Button label={screen.words.say("close")} name={Some(screen.words.say("close-said"))} {on} /></kit::Apart> }
    });
    let line = |(line, language): &(AttrValue, Option<&'static Language>)| {
        let (lang, dir) = (language.map(|language| language.code), language.map(|language| language.dir));
        html! { <span class="said-line" {lang} {dir}>{ line }</span> }
    };
    let lines: Html = props.announced.lines().iter().map(line).collect();
    html! {
        <div class={if props.announced.is_empty() { "said unseen" } else { "said" }}>
            <p key="live" class="live" role="status" aria-live="polite">{ lines }</p>
            { close }
        </div>
    }
}

/// Takes everything out of the document while it is covered. After a wipe it never comes back.
#[hook]
fn use_set_aside(all: &NodeRef, covered: bool) {
    let aside = use_mut_ref(|| None::<dom::Aside>);
    let all = all.clone();
    use_effect_with(covered, move |covered| {
        let before = aside.take();
        if *covered {
            aside.replace(dom::set_aside(&all));
        } else if let Some(before) = before {
            before.put_back();
        }
    });
}

/// Puts the focus back to where it was when a dialog or the cover has gone.
#[hook]
fn use_way_back(spot: &kit::Spot, title: &NodeRef, taken: bool) {
    let before = use_mut_ref(|| false);
    let (spot, title) = (spot.clone(), title.clone());
    use_effect_with(taken, move |taken| {
        if before.replace(*taken) && !taken {
            spot.go_back(&title);
        }
    });
}

/// Takes away what was said once the page or a gate has changed: it may no longer be true. What comes
/// up together with the change stays.
#[hook]
fn use_notice_of_now(props: &Props, screen: &Screen) {
    let before = use_mut_ref(Announced::default);
    let gates: Vec<String> = props.look.gates.iter().map(|gate| gate.id.clone()).collect();
    use_effect_with((props.page.clone(), gates), {
        let (ask, before, now) = (screen.ask.clone(), before.clone(), props.announced.clone());
        move |_| {
            if !now.is_empty() && *before.borrow() == now {
                ask.emit(Ask::Announce(String::new()));
            }
        }
    });
    use_effect_with(props.announced.clone(), move |now| drop(before.replace(now.clone())));
}

fn body(props: &Props, screen: &Screen, heading: &NodeRef) -> Html {
    let title = screen.words.say(&title_key(&props.page));
    let lead = screen.words.attr(&title_key(&props.page), "lead").map(|lead| html! { <p class="lead">{ lead }</p> });
    let locked = props.pages.iter().any(|entry| entry.page == props.page && entry.locked);
    let locked = locked || is_shut_beside(&props.page, &props.look.gates);
    let content = if locked { locked_notice(props, screen) } else { content(props, screen) };
    html! {
        <>
            <h1 ref={heading} tabindex="-1" class="page-title">{ title }</h1>
            { lead }
            <div class="gates">{ gates(props, screen) }</div>
            { what_was_shared(props, screen) }
            <div key={format!("{:?}", props.page)}>{ content }</div>
            { turn(props, screen) }
        </>
    }
}

fn content(props: &Props, screen: &Screen) -> Html {
    let look = props.look.clone();
    match props.page.clone() {
        Page::Welcome => html! { <welcome::Welcome {look} /> },
        Page::Questions(section) => {
            let ends = screen
                .catalogue
                .section(&section)
                .is_some_and(|section| section.step == crate::domain::instrument::Step::Closing);
            let follows = ends.then(|| html! { <page_views::AtTheEnd look={look.clone()} /> });
            html! { <><SectionPage {section} {look} />{ follows }</> }
        }
        Page::Emergency => html! { <emergency::Emergency /> },
        Page::Leaflet => html! { <emergency::Leaflet /> },
        Page::Joint => page_views::joint::view(screen, &look),
        Page::OfficeKey => html! { <OfficeKeyPage vault={Rc::clone(&props.vault)} /> },
        Page::Knows => html! { <page_views::KnowsPage traces={Rc::clone(&props.traces)} /> },
        other => page_views::view(other, look),
    }
}

/// Gates that are closed, in words, above every page of the case.
fn gates(props: &Props, screen: &Screen) -> Html {
    if matches!(
        props.page,
        Page::Welcome
            | Page::Emergency
            | Page::Leaflet
            | Page::About
            | Page::Knows
            | Page::RuleBook(_)
            | Page::Place
            | Page::OfficeKey
    ) {
        return Html::default();
    }
    let draw = |gate: &crate::domain::relevance::ClosedGate| {
        let key = format!("gate-{}", gate.id);
        let mut rows = screen.catalogue.files().iter().flat_map(|file| &file.gates);
        let source = rows.find(|row| row.id == gate.id).map(|row| &row.source);
        let go = |page: Page, label: &str| {
            let ask = screen.ask.clone();
            html! { <Button label={screen.words.say(label)} on={Callback::from(move |()| ask.emit(Ask::Go(page.clone())))} /> }
        };
        let offer = match gate.effect {
            GateEffect::Emergency => go(Page::Emergency, "open-emergency"),
            GateEffect::NoRecord => go(Page::Leaflet, "open-leaflet"),
            GateEffect::Lock | GateEffect::Warn | GateEffect::Remind => Html::default(),
        };
        html! {
            <div class="gate" key={gate.id.clone()}>
                <p>{ screen.words.say(&key) }</p>
                <p>{ screen.words.part(&key, "action") }{ kit::project_mark(&screen.words, source) }</p>
                { offer }
            </div>
        }
    };
    // On the first pages the question itself is there.
    let at_first = props.pages.iter().any(|entry| entry.page == props.page && entry.step == Step::Before);
    let said = |gate: &&crate::domain::relevance::ClosedGate| !(at_first && gate.effect == GateEffect::Remind);
    props.look.gates.iter().filter(said).map(draw).collect()
}

/// Whoever no longer agrees is told at once what was shared before, and with whom (SA 9 CN2): on the pages about
/// agreeing, and not where it is still to be found out whether it is private.
fn what_was_shared(props: &Props, screen: &Screen) -> Html {
    let section = match &props.page {
        Page::Questions(id) => screen.catalogue.section(id),
        _ => None,
    };
    let asks_of_moment = |section: &Section| section.items.iter().all(|item| item.lasts == Lasts::Moment);
    let about_agreeing = section.is_some_and(|section| section.step == Step::Before && !asks_of_moment(section));
    let (case, gates) = (&props.look.case, &props.look.gates);
    let world = World { catalogue: screen.catalogue, today: props.look.today };
    if about_agreeing && case.may_ask_what_was_shared(world, gates) {
        page_views::messages::shared(&screen.words, &case.referral, case.has_taken_back(world))
    } else {
        Html::default()
    }
}

/// The phase of the shelter procedure that a page belongs to (SA 6).
fn phase(props: &Props) -> &'static str {
    let ends = props.pages.iter().any(|entry| entry.page == props.page && entry.step == Step::Closing);
    if ends { "ending" } else { props.look.case.stage.code() }
}

fn locked_notice(props: &Props, screen: &Screen) -> Html {
    let ask = screen.ask.clone();
    let first = props.pages.first().map(|entry| entry.page.clone()).unwrap_or(Page::Welcome);
    html! {
        <div class="card">
            <p>{ screen.words.say("page-locked") }</p>
            <Button label={screen.words.say("to-first-page")} on={Callback::from(move |()| ask.emit(Ask::Go(first.clone())))} />
        </div>
    }
}

fn turn(props: &Props, screen: &Screen) -> Html {
    let Some(at) = props.pages.iter().position(|entry| entry.page == props.page) else {
        if props.page == Page::Welcome {
            return Html::default();
        }
        let ask = screen.ask.clone();
        let (label, target) = if props.look.case.is_new() {
            ("back-to-start", Ask::Go(Page::Welcome))
        } else {
            ("back-to-case", Ask::Resume)
        };
        return html! {
            <nav class="turn" aria-label={screen.words.say("turn-pages")}>
                <Button label={screen.words.say(label)} look={ButtonLook::Go} on={Callback::from(move |()| ask.emit(target.clone()))} />
            </nav>
        };
    };
    let turn = |turn: Turn| {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(Ask::Turn(turn)))
    };
    let next = props.pages.get(at + 1).map(|entry| {
        let title = screen.words.say(&title_key(&entry.page));
        let label = screen.words.say_with("next-page", &[("title", crate::wording::Arg::Text(&title))]);
        html! { <Button {label} look={ButtonLook::Go} on={turn(Turn::Next)} /> }
    });
    html! {
        <nav class="turn" aria-label={screen.words.say("turn-pages")}>
            <Button label={screen.words.say("previous-page")} on={turn(Turn::Back)} />
            { next }
        </nav>
    }
}

/// The question a page scrolls to; used by the embedding.
pub use dom::focus;
