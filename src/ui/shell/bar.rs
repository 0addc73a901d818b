//! The bar above: what case, and the ways out. It stays in sight, and so does the way to leave.

use yew::prelude::*;

use crate::domain::case::Action;
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Dialog, Drawer, Look, Screen, use_screen};

/// Properties of [`Bar`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
    /// What has slid in.
    pub drawer: Option<Drawer>,
    /// Something was entered since it was last saved.
    pub unsaved: bool,
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
    let drawers = open.then(|| html! { <Drawers drawer={props.drawer} /> });
    html! {
        <header class="bar">
            { case_line(props, &screen, open) }
            <div class="bar-ways">
                { drawers }
                <Tools look={props.look.clone()} />
                <Button label={screen.words.say("leave")} look={ButtonLook::Leave} on={leave} />
            </div>
        </header>
    }
}

fn case_line(props: &Props, screen: &Screen, open: bool) -> Html {
    let (words, case) = (&screen.words, &props.look.case);
    let practice = case.training.then(|| html! { <span class="practice">{ words.say("practice") }</span> });
    let code =
        (!case.code.trim().is_empty()).then(|| html! { <span class="case-code"><bdi>{ &case.code }</bdi></span> });
    let unsaved = (open && props.unsaved).then(|| html! { <span class="unsaved">{ words.say("unsaved") }</span> });
    html! {
        <div class="bar-case">
            <b class="brand">{ words.say("product") }</b>
            { practice }
            { code }
            { unsaved }
        </div>
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct DrawersProps {
    drawer: Option<Drawer>,
}

/// The ways to the steps and to support where there is no room to show them all the time.
#[component]
fn Drawers(props: &DrawersProps) -> Html {
    let screen = use_screen();
    let (steps, support) = (use_node_ref(), use_node_ref());
    let before = use_mut_ref(|| props.drawer);
    use_effect_with(props.drawer, {
        let (steps, support) = (steps.clone(), support.clone());
        // What has slid out can hold the focus no longer. A new page takes it from here by itself.
        move |drawer| match (before.replace(*drawer), drawer) {
            (Some(Drawer::Steps), None) => dom::focus(&steps),
            (Some(Drawer::Support), None) => dom::focus(&support),
            _ => {}
        }
    });
    let way = |drawer: Drawer, label: &str, node: NodeRef| {
        let ask = screen.ask.clone();
        let on = Callback::from(move |()| ask.emit(Ask::Toggle(drawer)));
        let expanded = Some(props.drawer == Some(drawer));
        html! { <span class="narrow-only"><Button label={screen.words.say(label)} {expanded} node={Some(node)} {on} /></span> }
    };
    html! { <>{ way(Drawer::Steps, "show-steps", steps) }{ way(Drawer::Support, "show-support", support) }</> }
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
    let onkeydown = {
        let (open, more) = (open.clone(), more.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *open {
                event.stop_propagation();
                dom::focus(&more);
                open.set(false);
            }
        })
    };
    let used = {
        let (open, more) = (open.clone(), more.clone());
        move || {
            if *open {
                dom::focus(&more);
                open.set(false);
            }
        }
    };
    let tools = tools(&props.look, &screen, used);
    let class = classes!("wide-tools", open.then_some("wide-tools-open"));
    html! {
        <div class="tools" {onkeydown}>
            <span class="narrow-only"><Button label={screen.words.say("more-tools")} expanded={Some(*open)} node={Some(more)} on={toggle} /></span>
            <div {class}>{ tools }</div>
        </div>
    }
}

/// The tools. `used` closes the menu first: what follows may take the focus and give it back.
fn tools(of: &Look, screen: &Screen, used: impl Fn() + Clone + 'static) -> Html {
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
    let of_case = (!of.case.is_new()).then(|| {
        html! { <>
            { undo }
            { tool("outputs", ButtonLook::Quiet, Ask::Go(Page::Outputs)) }
            { tool("wipe", ButtonLook::Quiet, Ask::Dialog(Some(Dialog::Wipe))) }
        </> }
    });
    let cover = (!of.case.is_new()).then(|| tool("cover", ButtonLook::Plain, Ask::Cover));
    html! { <>{ of_case }{ tool("keys", ButtonLook::Quiet, Ask::Dialog(Some(Dialog::Keys))) }{ cover }</> }
}
