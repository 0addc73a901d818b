//! The steps at the side: what is done, open or locked. Every page can be reached at any time.

use yew::prelude::*;

use crate::domain::instrument::Step;
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
    let here = props.pages.iter().find(|entry| entry.page == props.page).map(|entry| entry.step);
    let list: Html = steps.iter().enumerate().map(|(at, (step, entries))| draw(props, &screen, at, *step, entries, here == Some(*step))).collect();
    let more = [Page::OpenPoints, Page::Emergency, Page::Place, Page::RuleBook(None), Page::About];
    let more: Html = more.into_iter().map(|page| html! { <li key={title_key(&page)}>{ link(&screen, &page, props.page == page, None) }</li> }).collect();
    html! {
        <nav class="steps" aria-label={screen.words.say("steps")}>
            <ol class="step-list">{ list }</ol>
            <ul class="step-more">{ more }</ul>
        </nav>
    }
}

fn draw(props: &Props, screen: &Screen, at: usize, step: Step, entries: &[&Entry], open: bool) -> Html {
    let asked: usize = entries.iter().filter_map(|entry| entry.progress).map(|progress| progress.asked).sum();
    let answered: usize = entries.iter().filter_map(|entry| entry.progress).map(|progress| progress.answered).sum();
    let back: usize = entries.iter().filter_map(|entry| entry.progress).map(|progress| progress.to_return).sum();
    let locked = entries.iter().all(|entry| entry.locked);
    let state = if locked {
        screen.words.say("step-locked")
    } else if asked > 0 && answered == asked && back == 0 {
        screen.words.say("step-done")
    } else if asked > 0 {
        screen.words.say_with("step-progress", &[("answered", Arg::Count(answered)), ("asked", Arg::Count(asked))])
    } else {
        String::new()
    };
    let mark = if asked > 0 && answered == asked && back == 0 { "✓".to_owned() } else { (at + 1).to_string() };
    let first = entries.first().map(|entry| entry.page.clone()).unwrap_or(Page::Welcome);
    let go = {
        let ask = screen.ask.clone();
        Callback::from(move |_: MouseEvent| ask.emit(Ask::Go(first.clone())))
    };
    let many = entries.len() > 1 && open;
    let inner = many.then(|| {
        let pages: Html = entries.iter().map(|entry| {
            let current = entry.page == props.page;
            html! { <li key={title_key(&entry.page)}>{ link(screen, &entry.page, current, entry.progress.map(|p| (p.answered, p.asked))) }</li> }
        }).collect();
        html! { <ol class="step-pages">{ pages }</ol> }
    });
    let current = (open && !many).then_some("page");
    html! {
        <li key={step_key(step)} class={if open { "step step-open" } else { "step" }}>
            <button type="button" class="step-button" onclick={go} aria-current={current}>
                <span class="step-mark" aria-hidden="true">{ mark }</span>
                <span class="step-name">{ screen.words.say(step_key(step)) }</span>
                <small>{ state }</small>
            </button>
            { inner }
        </li>
    }
}

fn link(screen: &Screen, page: &Page, current: bool, progress: Option<(usize, usize)>) -> Html {
    let (ask, target) = (screen.ask.clone(), page.clone());
    let go = Callback::from(move |_: MouseEvent| ask.emit(Ask::Go(target.clone())));
    let progress = progress.map(|(answered, asked)| {
        html! { <small>{ screen.words.say_with("step-progress", &[("answered", Arg::Count(answered)), ("asked", Arg::Count(asked))]) }</small> }
    });
    html! {
        <button type="button" class="step-button" onclick={go} aria-current={current.then_some("page")}>
            <span class="step-name">{ screen.words.say(&title_key(page)) }</span>
            { progress }
        </button>
    }
}
