//! The cover: one plain screen. What it covers is not in the document until it is lifted.

use std::rc::Rc;

use yew::prelude::*;

use super::pin::PinForm;
use super::state::{Guard, GuardAsk, Refused};
use crate::ui::dom;
use crate::ui::kit::{Apart, Button, ButtonLook, Disclosure, TextField};
use crate::ui::screen::{Ask, Screen, use_screen};
use crate::ui::sealed::Secret;
use crate::wording::Arg;

/// Properties of [`Cover`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The guard.
    pub guard: Rc<Guard>,
}

/// The cover. The focus is moved to it, so that no key reaches anything else.
#[component]
pub fn Cover(props: &Props) -> Html {
    let screen = use_screen();
    let title = use_node_ref();
    let typed = use_state_eq(String::new);
    use_effect_with((), {
        let title = title.clone();
        move |()| dom::focus(&title)
    });
    let words = &screen.words;
    let ask = |what: Ask| {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(what.clone()))
    };
    let lift = {
        let (ask, typed) = (screen.ask.clone(), typed.clone());
        Callback::from(move |()| {
            ask.emit(Ask::Guard(GuardAsk::Lift(Secret::from((*typed).clone()))));
            typed.set(String::new());
        })
    };
    let pin = props.guard.has_pin().then(|| {
        let on_type = {
            let typed = typed.clone();
            Callback::from(move |text: String| typed.set(text))
        };
        html! {
            <div key="pin" class="cover-pin" onkeydown={dom::on_enter(&lift)}>
                <TextField label={words.say("pin")} value={(*typed).clone()} masked=true refused={wrong(&screen, props.guard.refused)} {on_type} />
                <p class="hint not-masked">{ words.say("pin-shown") }</p>
            </div>
        }
    });
    let stay = (props.guard.counted.is_some() && !props.guard.has_pin()).then(|| {
        html! { <Button key="stay" label={words.say("cover-stay")} on={ask(Ask::Guard(GuardAsk::Stay))} /> }
    });
    let set = (!props.guard.has_pin()).then(|| {
        html! { <Disclosure key="set" summary={words.say("pin-set-here")} class="cover-set"><PinForm set=false /></Disclosure> }
    });
    html! {
        <main class="cover screen-only">
            <Apart>
                <h1 key="title" ref={title} tabindex="-1" class="cover-title">{ words.say("cover-title") }</h1>
                { countdown(&screen, props.guard.counted) }
                { pin }
                { too_early(&screen, props.guard.refused) }
                <div key="actions" class="actions">
                    <Button key="lift" label={words.say("uncover")} look={ButtonLook::Go} on={lift} />
                    { stay }
                </div>
                { set }
                <div key="leave" class="dialog-leave"><Button label={words.say("leave")} look={ButtonLook::Leave} on={ask(Ask::Leave)} /></div>
            </Apart>
        </main>
    }
}

/// Every second in sight, and only now and then to be heard.
fn countdown(screen: &Screen, counted: Option<usize>) -> Html {
    let say = |seconds: usize| screen.words.say_with("cover-counted", &[("count", Arg::Count(seconds))]);
    let heard = counted.map(|left| [10, 30].into_iter().find(|mark| left <= *mark).unwrap_or(60));
    html! { <>
        <p key="counted" class="cover-counted" aria-hidden="true">{ counted.map(say) }</p>
        <p key="heard" class="unseen" role="alert">{ heard.map(say) }</p>
    </> }
}

/// The PIN was wrong, which is a problem of the field.
fn wrong(screen: &Screen, refused: Option<Refused>) -> Option<AttrValue> {
    match refused? {
        Refused::Wrong { left, .. } => {
            Some(AttrValue::from(screen.words.say_with("pin-wrong", &[("count", Arg::Count(left))])))
        }
        Refused::TooEarly(_) => None,
    }
}

/// It is too early for another try, whatever is typed.
fn too_early(screen: &Screen, refused: Option<Refused>) -> Html {
    let wait = refused.and_then(|refused| match refused {
        Refused::TooEarly(seconds) => Some(seconds),
        Refused::Wrong { wait, .. } => (wait > 0).then_some(wait),
    });
    let said = wait.map(|wait| screen.words.say_with("pin-too-early", &[("count", Arg::Count(wait))]));
    html! { <p key="refused" class="problem cover-refused" role="alert">{ said }</p> }
}
