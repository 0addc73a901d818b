//! What is around every page: the bar above, the steps at one side, support at the other.

mod bar;
mod cover;
mod dialogs;
mod emergency;
mod keys;
mod steps;
mod support;
mod welcome;

use yew::prelude::*;

use super::page::{Entry, Page, title_key};
use super::questions::SectionPage;
use super::screen::{Ask, Dialog, Drawer, Look, PrintJob, Screen, Turn, use_screen};
use super::{dom, kit, outputs, pages as page_views};
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
    pub announced: AttrValue,
    /// The screen is covered.
    pub covered: bool,
    /// Something was entered since it was last saved.
    pub unsaved: bool,
}

/// The whole screen.
#[component]
pub fn Shell(props: &Props) -> Html {
    let screen = use_screen();
    let onkeydown = keys::handler(&screen);
    if props.covered {
        return html! { <cover::Cover /> };
    }
    let class = match props.drawer {
        Some(Drawer::Steps) => "frame show-steps",
        Some(Drawer::Support) => "frame show-support",
        None => "frame",
    };
    let printing = props.printing.map(|job| html! { <outputs::PrintSheet {job} look={props.look.clone()} /> });
    let dialog = props.dialog.clone().map(|dialog| html! { <dialogs::DialogView {dialog} look={props.look.clone()} /> });
    let watermark = props.look.case.training.then(|| html! { <p class="watermark" role="note">{ screen.words.say("training-watermark") }</p> });
    html! {
        <div class="waymark" {onkeydown}>
            <div class="screen-only">
                <bar::Bar look={props.look.clone()} unsaved={props.unsaved} />
                { watermark }
                <p class="live unseen" role="status" aria-live="polite">{ &props.announced }</p>
                <div {class}>
                    <steps::Steps pages={props.pages.clone()} page={props.page.clone()} case_open={!props.look.case.is_new()} />
                    <main class="page">{ body(props, &screen) }</main>
                    <support::Support look={props.look.clone()} />
                </div>
            </div>
            { dialog }
            { printing }
        </div>
    }
}

fn body(props: &Props, screen: &Screen) -> Html {
    let title = screen.words.say(&title_key(&props.page));
    let lead = screen.words.attr(&title_key(&props.page), "lead").map(|lead| html! { <p class="lead">{ lead }</p> });
    let locked = props.pages.iter().any(|entry| entry.page == props.page && entry.locked);
    let content = if locked { locked_notice(props, screen) } else { content(props) };
    html! {
        <>
            <h1 tabindex="-1" class="page-title">{ title }</h1>
            { lead }
            { gates(props, screen) }
            <div key={format!("{:?}", props.page)}>{ content }</div>
            { turn(props, screen) }
        </>
    }
}

fn content(props: &Props) -> Html {
    let look = props.look.clone();
    match props.page.clone() {
        Page::Welcome => html! { <welcome::Welcome {look} /> },
        Page::Questions(section) => html! { <SectionPage {section} {look} /> },
        Page::Emergency => html! { <emergency::Emergency {look} /> },
        Page::Leaflet => html! { <emergency::Leaflet /> },
        other => page_views::view(other, look),
    }
}

/// Gates that are closed, in words, above every page of the case.
fn gates(props: &Props, screen: &Screen) -> Html {
    if matches!(props.page, Page::Welcome | Page::Emergency | Page::Leaflet | Page::About | Page::RuleBook(_) | Page::Place) {
        return Html::default();
    }
    let draw = |gate: &crate::domain::relevance::ClosedGate| {
        use crate::domain::instrument::GateEffect;
        let key = format!("gate-{}", gate.id);
        let go = |page: Page, label: &str| {
            let ask = screen.ask.clone();
            html! { <Button label={screen.words.say(label)} on={Callback::from(move |()| ask.emit(Ask::Go(page.clone())))} /> }
        };
        let offer = match gate.effect {
            GateEffect::Emergency => go(Page::Emergency, "open-emergency"),
            GateEffect::NoRecord => go(Page::Leaflet, "open-leaflet"),
            GateEffect::Lock | GateEffect::Warn => Html::default(),
        };
        html! {
            <div class="gate" key={gate.id.clone()}>
                <p>{ screen.words.say(&key) }</p>
                <p>{ screen.words.part(&key, "action") }</p>
                { offer }
            </div>
        }
    };
    props.look.gates.iter().map(draw).collect()
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
        let to_case = props.pages.first().map(|entry| entry.page.clone()).filter(|_| !props.look.case.is_new());
        let (label, target) = match to_case {
            Some(page) => ("back-to-case", page),
            None => ("back-to-start", Page::Welcome),
        };
        return html! {
            <nav class="turn" aria-label={screen.words.say("turn-pages")}>
                <Button label={screen.words.say(label)} on={Callback::from(move |()| ask.emit(Ask::Go(target.clone())))} />
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
