//! Rows that are added and removed by hand, without ever losing the focus.

use yew::prelude::*;

use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook};
use crate::ui::screen::use_screen;
use crate::wording::Arg;

/// Whether a list has just grown, so that its last row takes the focus. After a row is removed the
/// focus goes to `home`.
#[hook]
pub fn use_growth(count: usize, home: &NodeRef) -> bool {
    let before = use_mut_ref(|| count);
    let grew = *before.borrow() < count;
    let home = home.clone();
    use_effect_with(count, move |count| {
        if before.replace(*count) > *count {
            dom::focus(&home);
        }
    });
    grew
}

/// Properties of [`Row`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What it is called.
    pub name: AttrValue,
    /// Just added by hand: it takes the focus.
    pub fresh: bool,
    /// How it looks.
    pub class: Classes,
    /// What is in it.
    pub children: Html,
}

/// A row.
#[component]
pub fn Row(props: &Props) -> Html {
    let node = use_node_ref();
    use_effect_with((), {
        let (node, fresh) = (node.clone(), props.fresh);
        move |()| {
            if fresh {
                dom::focus(&node);
            }
        }
    });
    html! {
        <div ref={node} class={props.class.clone()} role="group" aria-label={props.name.clone()} tabindex="-1">{ props.children.clone() }</div>
    }
}

/// Properties of [`Remove`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RemoveProps {
    /// What is removed.
    pub name: AttrValue,
    /// Nothing is written in it, so nothing can be lost.
    pub blank: bool,
    /// Removes it.
    pub on: Callback<()>,
}

/// A way to remove something. What is written is not thrown away by one press.
#[component]
pub fn Remove(props: &RemoveProps) -> Html {
    let screen = use_screen();
    let asked = use_state_eq(|| false);
    let (first, keep) = (use_node_ref(), use_node_ref());
    let before = use_mut_ref(|| false);
    use_effect_with(*asked, {
        let (first, keep) = (first.clone(), keep.clone());
        move |asked| {
            if before.replace(*asked) != *asked {
                dom::focus(if *asked { &keep } else { &first });
            }
        }
    });
    let words = &screen.words;
    let name = |label: &str| format!("{label}: {}", props.name);
    let set = |value: bool| {
        let asked = asked.clone();
        Callback::from(move |()| asked.set(value))
    };
    if !*asked {
        let on = if props.blank { props.on.clone() } else { set(true) };
        let label = words.say("remove");
        return html! { <Button name={name(&label)} {label} look={ButtonLook::Quiet} node={first} {on} /> };
    }
    let (yes, no) = (words.say("remove-yes"), words.say("remove-no"));
    let sure = words.say_with("remove-sure", &[("name", Arg::Text(&props.name))]);
    html! {
        <div class="remove-sure" role="group" aria-label={sure.clone()}>
            <span>{ sure.clone() }</span>
            <Button name={name(&no)} label={no.clone()} node={keep} on={set(false)} />
            <Button name={name(&yes)} label={yes.clone()} look={ButtonLook::Quiet} on={props.on.clone()} />
        </div>
    }
}
