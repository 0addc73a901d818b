//! The bar above: what case, and the ways out. It stays in sight, and so does the way to leave.

use yew::prelude::*;

use crate::domain::case::Action;
use crate::ui::dom;
use crate::ui::guard::GuardAsk;
use crate::ui::kit::{Button, ButtonLook};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Dialog, Drawer, Look, Screen, use_screen};
use crate::wording::Arg;

/// Properties of [`Bar`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
    /// What has slid in.
    pub drawer: Option<Drawer>,
    /// The buttons that let something slide in.
    pub ways: Ways,
    /// Something was entered since it was last saved: so many answers, none if it is something else.
    pub unsaved: Option<usize>,
}

/// The bar above.
#[component]
pub fn Bar(props: &Props) -> Html {
    let screen = use_screen();
    let leave = {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(Ask::Leave))
    };
    let open = !props.look.case.is_new();
    let drawers = open.then(|| drawers(props, &screen));
    // Where there is little room, leaving stands beside the case and the other ways below.
    html! {
        <header class="bar">
            { case_line(props, &screen, open) }
            <div class="bar-ways">
                { drawers }
                <Tools look={props.look.clone()} />
            </div>
            <Button label={screen.words.say("leave")} look={ButtonLook::Leave} on={leave} />
        </header>
    }
}

fn case_line(props: &Props, screen: &Screen, open: bool) -> Html {
    let (words, case) = (&screen.words, &props.look.case);
    let practice = case.training.then(|| html! { <span class="practice">{ words.say("practice") }</span> });
    let code =
        (!case.code.trim().is_empty()).then(|| html! { <span class="case-code"><bdi>{ &case.code }</bdi></span> });
    let unsaved = props.unsaved.filter(|_| open).map(|answers| match answers {
        0 => words.say("unsaved"),
        answers => words.say_with("unsaved-answers", &[("count", Arg::Count(answers))]),
    });
    let unsaved = unsaved.map(|said| html! { <span class="unsaved">{ said }</span> });
    html! {
        <div class="bar-case">
            <b class="brand">{ words.say("product") }</b>
            { practice }
            { code }
            { unsaved }
        </div>
    }
}

/// The ways to the steps and to support where there is no room to show them all the time.
fn drawers(props: &Props, screen: &Screen) -> Html {
    let way = |drawer: Drawer, label: &str, node: &NodeRef| {
        let (ask, button) = (screen.ask.clone(), node.clone());
        let on = Callback::from(move |()| {
            // Not every browser gives a pressed button the focus, and what had it may now be out of sight.
            dom::focus(&button);
            ask.emit(Ask::Toggle(drawer));
        });
        let (label, expanded, node) = (screen.words.say(label), Some(props.drawer == Some(drawer)), Some(node.clone()));
        html! { <span class="narrow-only"><Button {label} {expanded} {node} {on} /></span> }
    };
    html! { <>
        { way(Drawer::Steps, "show-steps", &props.ways.steps) }
        { way(Drawer::Support, "show-support", &props.ways.support) }
    </> }
}

/// The buttons that let the steps and support slide in.
#[derive(Debug, Clone, PartialEq)]
pub struct Ways {
    /// The one for the steps.
    pub steps: NodeRef,
    /// The one for support.
    pub support: NodeRef,
}

impl Ways {
    /// The button of a drawer.
    pub fn of(&self, drawer: Drawer) -> NodeRef {
        match drawer {
            Drawer::Steps => self.steps.clone(),
            Drawer::Support => self.support.clone(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct ToolsProps {
    look: Look,
}

/// Everything else that can be done at any time; behind one button where there is little room.
#[component]
fn Tools(props: &ToolsProps) -> Html {
    let screen = use_screen();
    let open = use_state_eq(|| false);
    let more = use_node_ref();
    let toggle = {
        let open = open.clone();
        Callback::from(move |()| open.set(!*open))
    };
    let close = {
        let (open, more) = (open.clone(), more.clone());
        move || {
            if *open {
                dom::focus(&more);
                open.set(false);
            }
        }
    };
    let onkeydown = {
        let (open, close) = (open.clone(), close.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *open {
                event.stop_propagation();
                close();
            }
        })
    };
    let ground = open.then(|| {
        let close = close.clone();
        html! { <div key="ground" class="menu-ground" onclick={Callback::from(move |_: MouseEvent| close())}></div> }
    });
    // With the tab key somebody leaves at either end; what stayed open would lie over the page.
    let left = |forward: bool| {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Tab" && event.shift_key() != forward {
                open.set(false);
            }
        })
    };
    // Before there is a case, only the list of keys would be behind it.
    let more_class = if props.look.case.is_new() { "never" } else { "narrow-only" };
    let (label, tools) = (screen.words.say("more-tools"), tools(&props.look, &screen, left(true), close));
    html! {
        <div class="tools" {onkeydown}>
            { ground }
            <span key="more" class={more_class} onkeydown={left(false)}>
                <Button {label} expanded={Some(*open)} node={Some(more)} on={toggle} />
            </span>
            <div key="tools" class={classes!("wide-tools", open.then_some("wide-tools-open"))}>{ tools }</div>
        </div>
    }
}

/// The tools. `used` closes the menu first: what follows may take the focus and give it back.
fn tools(of: &Look, screen: &Screen, left: Callback<KeyboardEvent>, used: impl Fn() + Clone + 'static) -> Html {
    let tool = |label: &str, look: ButtonLook, ask: Ask| {
        let (used, to) = (used.clone(), screen.ask.clone());
        let on = Callback::from(move |()| {
            used();
            to.emit(ask.clone());
        });
        html! { <Button label={screen.words.say(label)} {look} {on} /> }
    };
    let undo = of.case.last_answered().is_some().then(|| {
        let (used, act) = (used.clone(), screen.act.clone());
        let on = Callback::from(move |()| {
            used();
            act.emit(Action::Undo);
        });
        html! { <Button label={screen.words.say("undo")} look={ButtonLook::Quiet} {on} /> }
    });
    let languages = {
        let (used, to, here) = (used.clone(), screen.ask.clone(), screen.words.language());
        let on = Callback::from(move |()| {
            used();
            to.emit(Ask::Dialog(Some(Dialog::Languages)));
        });
        let name = format!("{}: {}", screen.words.say("dialog-languages"), here.name);
        html! { <Button label={here.name} {name} look={ButtonLook::Quiet} {on} /> }
    };
    let keys = tool("keys", ButtonLook::Quiet, Ask::Dialog(Some(Dialog::Keys)));
    let settings = tool("settings", ButtonLook::Quiet, Ask::Dialog(Some(Dialog::Settings)));
    if of.case.is_new() {
        return html! { <span class="last-tool" onkeydown={left}>{ languages }{ keys }{ settings }</span> };
    }
    html! { <>
        { undo }
        { tool("outputs", ButtonLook::Quiet, Ask::Go(Page::Outputs)) }
        { tool("wipe", ButtonLook::Quiet, Ask::Dialog(Some(Dialog::Wipe))) }
        { languages }
        { keys }
        { settings }
        <span class="last-tool" onkeydown={left}>{ tool("cover", ButtonLook::Plain, Ask::Guard(GuardAsk::Cover)) }</span>
    </> }
}
