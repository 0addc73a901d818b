//! Beside every page: what this meeting is for (SA 6), and how the person is today, what you may see, and
//! what may help (SA 5). Never scored, and nothing is recorded unless "note for next meeting" is chosen.

use yew::prelude::*;

use crate::domain::case::Action;
use crate::domain::instrument::Note;
use crate::ui::kit::{Button, ButtonLook, Disclosure};
use crate::ui::screen::{Ask, Look, Screen, use_screen};
use crate::wording::Arg;

/// Properties of [`Support`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
    /// The phase of the shelter procedure.
    pub phase: &'static str,
}

/// The side panel.
#[component]
pub fn Support(props: &Props) -> Html {
    let screen = use_screen();
    let reactions = screen.catalogue.files().iter().flat_map(|file| &file.reactions);
    let list: Html = reactions.map(|reaction| draw(props, &screen, reaction)).collect();
    html! {
        <aside class="support" aria-label={screen.words.say("support")}>
            { meeting(&screen, props.phase) }
            <h2>{ screen.words.say("support") }</h2>
            <p class="hint">{ screen.words.say("support-lead") }</p>
            { list }
            <p class="hint">{ screen.words.say("support-nothing-recorded") }</p>
        </aside>
    }
}

/// What this meeting is for, and its steps.
fn meeting(screen: &Screen, phase: &str) -> Html {
    let words = &screen.words;
    let key = format!("phase-{phase}");
    let steps: Html = words
        .part(&key, "steps")
        .lines()
        .map(|step| html! { <li key={step.to_owned()}>{ step.to_owned() }</li> })
        .collect();
    let summary = words.say_with("support-meeting", &[("phase", Arg::Text(&words.say(&key)))]);
    html! {
        <Disclosure {summary} key={key.clone()}>
            <p>{ words.part(&key, "goal") }</p>
            <ul class="support-steps">{ steps }</ul>
        </Disclosure>
    }
}

fn draw(props: &Props, screen: &Screen, reaction: &Note) -> Html {
    let words = &screen.words;
    let key = format!("reaction-{}", reaction.id);
    let check = reaction.check_first.iter().map(|item| {
        let (ask, id) = (screen.ask.clone(), item.clone());
        let label = words.say_with("check-first", &[("item", Arg::Text(&words.short(item.as_str())))]);
        html! { <Button {label} look={ButtonLook::Quiet} on={Callback::from(move |()| ask.emit(Ask::GoToItem(id.clone())))} /> }
    });
    let noted = props.look.case.noted_reactions.contains(&reaction.id);
    let note = {
        let (act, id) = (screen.act.clone(), reaction.id.clone());
        Callback::from(move |()| act.emit(Action::NoteReaction(id.clone(), !noted)))
    };
    html! {
        <Disclosure summary={words.say(&key)} key={reaction.id.clone()}>
            <p><b>{ words.say("reaction-signs") }</b>{ " " }{ words.part(&key, "signs") }</p>
            <p><b>{ words.say("reaction-help") }</b>{ " " }{ words.part(&key, "help") }</p>
            <p><b>{ words.say("reaction-asking") }</b>{ " " }{ words.part(&key, "asking") }</p>
            { check.collect::<Html>() }
            <Button label={words.say("note-for-next")} pressed={Some(noted)} look={ButtonLook::Quiet} on={note} />
        </Disclosure>
    }
}
