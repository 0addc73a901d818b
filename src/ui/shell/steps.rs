//! The steps at the side: what is done, open or locked. Every page can be reached at any time.

use yew::prelude::*;

use crate::domain::instrument::Step;
use crate::domain::relevance::Progress;
use crate::ui::kit::use_spot;
use crate::ui::page::{Entry, Page, step_key, title_key};
use crate::ui::screen::{Ask, Screen, use_screen};
use crate::wording::Arg;

/// Properties of [`Steps`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// All pages.
    pub pages: Vec<Entry>,
    /// The page shown.
    pub page: Page,
    /// A case is open.
    pub case_open: bool,
    /// What the other office handed over is there to look at.
    pub joint: bool,
}

/// The list of steps.
#[component]
pub fn Steps(props: &Props) -> Html {
    let screen = use_screen();
    if !props.case_open {
        return html! { <div class="steps"></div> };
    }
    let mut steps: Vec<(Step, Vec<&Entry>)> = Vec::new();
    for entry in &props.pages {
        match steps.last_mut().filter(|(step, _)| *step == entry.step) {
            Some((_, entries)) => entries.push(entry),
            None => steps.push((entry.step, vec![entry])),
        }
    }
    let list: Html = steps.iter().map(|(step, entries)| draw(props, &screen, *step, entries)).collect();
    let more = [Page::OpenPoints, Page::Emergency, Page::Place, Page::RuleBook(None), Page::Knows, Page::About];
    let more = std::iter::once(Page::Welcome).chain(props.joint.then_some(Page::Joint)).chain(more);
    let more: Html = more.map(|page| {
        let current = std::mem::discriminant(&props.page) == std::mem::discriminant(&page);
        html! { <li key={title_key(&page)}><Way name={screen.words.say(&title_key(&page))} {page} {current} /></li> }
    }).collect();
    html! {
        <nav class="steps" aria-label={screen.words.say("steps")}>
            <ol class="step-list" role="list">{ list }</ol>
            <ul class="step-more" role="list">{ more }</ul>
        </nav>
    }
}

/// A step; the one that is open shows its pages. Its number, or a tick, is drawn by the style sheet.
fn draw(props: &Props, screen: &Screen, step: Step, entries: &[&Entry]) -> Html {
    let progress = sum(entries);
    let done = progress.asked > 0 && progress.answered == progress.asked && progress.to_return == 0;
    let locked = entries.iter().all(|entry| entry.locked);
    let state = if locked {
        screen.words.say("step-locked")
    } else if done {
        screen.words.say("step-done")
    } else {
        share(screen, progress)
    };
    let open = entries.iter().any(|entry| entry.page == props.page);
    let many = entries.len() > 1 && open;
    let pages = many.then(|| {
        let pages: Html = entries.iter().map(|entry| {
            let (page, current) = (entry.page.clone(), entry.page == props.page);
            let state = entry.progress.map(|progress| share(screen, progress)).unwrap_or_default();
            html! { <li key={title_key(&page)}><Way name={screen.words.say(&title_key(&page))} {page} {state} {current} /></li> }
        }).collect();
        html! { <ol key="pages" class="step-pages" role="list">{ pages }</ol> }
    });
    let first = entries.first().map_or(Page::Welcome, |entry| entry.page.clone());
    html! {
        <li key={step_key(step)} class={classes!("step", open.then_some("step-open"), done.then_some("step-done"))}>
            <Way key="way" name={screen.words.say(step_key(step))} page={first} {state} current={open && !many} />
            { pages }
        </li>
    }
}

/// How far several pages are together.
fn sum(entries: &[&Entry]) -> Progress {
    entries.iter().filter_map(|entry| entry.progress).fold(Progress::default(), |sum, one| Progress {
        asked: sum.asked + one.asked,
        answered: sum.answered + one.answered,
        to_return: sum.to_return + one.to_return,
    })
}

/// "5 of 12", or nothing where nothing is asked.
fn share(screen: &Screen, progress: Progress) -> String {
    if progress.asked == 0 {
        return String::new();
    }
    screen.words.say_with(
        "step-progress",
        &[("answered", Arg::Count(progress.answered)), ("asked", Arg::Count(progress.asked))],
    )
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct WayProps {
    page: Page,
    name: AttrValue,
    /// How far it is.
    #[prop_or_default]
    state: AttrValue,
    current: bool,
}

/// The way to a page.
#[component]
fn Way(props: &WayProps) -> Html {
    let screen = use_screen();
    let node = use_node_ref();
    let onfocusin = use_spot(&node);
    let onclick = {
        let (ask, page) = (screen.ask.clone(), props.page.clone());
        Callback::from(move |_: MouseEvent| ask.emit(Ask::Go(page.clone())))
    };
    let state = (!props.state.is_empty()).then(|| html! { <small>{ &props.state }</small> });
    html! {
        <button ref={node} type="button" class="step-button" {onclick} {onfocusin} aria-current={props.current.then_some("page")}>
            <span class="step-name">{ &props.name }{ " " }</span>
            { state }
        </button>
    }
}
