//! The dialog to seal the case, or one message of it, and save that.

use std::rc::Rc;

use yew::prelude::*;

use super::job::Lock;
use super::locks::Locks;
use super::state::{Content, Vault, VaultAsk};
use crate::domain::case::World;
use crate::ui::kit::Button;
use crate::ui::pages::obstacle;
use crate::ui::screen::{Ask, Look, use_screen};
use crate::wording::Arg;

/// Properties of [`SaveSealed`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What is known about sealing.
    pub vault: Rc<Vault>,
    /// What is sealed.
    pub content: Content,
    /// The case.
    pub look: Look,
}

/// The dialog to seal the case, or one message of it, and save that.
#[component]
pub fn SaveSealed(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let on = {
        let ask = screen.ask.clone();
        let content = props.content;
        Callback::from(move |lock: Lock| ask.emit(Ask::Vault(VaultAsk::Seal(content, lock))))
    };
    let close = {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(Ask::Dialog(None)))
    };
    let world = World { catalogue: screen.catalogue, today: props.look.today };
    let (text, obstacles) = match props.content {
        Content::Case => (words.say("sealed-save-text"), props.look.case.sharing_obstacles(world)),
        Content::Message(step) => {
            (words.say_with("seal-message-text", &[("step", Arg::Count(usize::from(step)))]), Vec::new())
        }
    };
    let obstacles = obstacles.iter().map(|found| AttrValue::from(obstacle(words, found))).collect::<Vec<_>>();
    html! { <>
        <p>{ text }</p>
        <Locks vault={Rc::clone(&props.vault)} content={Some(props.content)} {obstacles} go={words.say("sealed-save")} {on}>
            <Button label={words.say("sealed-not-now")} on={close} />
        </Locks>
    </> }
}
