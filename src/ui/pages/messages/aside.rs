//! A copy for the office on the way, and a step passed over (SA 7.1 and 7.3).

use yew::prelude::*;

use super::forms::{Entry, REASON, faults, use_entry};
use super::step::Opened;
use super::{change, refusal};
use crate::domain::answer::Code;
use crate::domain::input::{Problem, text_problem};
use crate::domain::referral::{Copied, Done, PassedOver, ReferralAction};
use crate::ui::kit::{Button, ButtonLook, Disclosure, TextField};
use crate::ui::pages::result::roles;
use crate::ui::screen::{Look, Screen, use_screen};
use crate::wording::{Arg, Words};

/// What stands beside the message.
#[derive(Debug, Clone, PartialEq)]
enum Kind {
    /// A copy that can be marked as sent.
    Copy,
    /// A copy that went.
    Copied(Copied),
    /// The step can be passed over.
    PassOver,
    /// It was passed over.
    PassedOver(PassedOver),
}

/// What can be done beside the message itself; nothing for most.
pub fn view(look: &Look, opened: &Opened, section: &NodeRef) -> Html {
    let (look, step, section) = (look.clone(), opened.row.step, section.clone());
    kind(opened).map(|kind| html! { <Aside {look} {step} {section} {kind} /> }).unwrap_or_default()
}

fn kind(opened: &Opened) -> Option<Kind> {
    let view = &opened.view;
    match (opened.done(), &view.copied, &view.passed_over) {
        (Some(Done::Sent { .. }), Some(copied), _) => Some(Kind::Copied(copied.clone())),
        (Some(Done::Sent { .. }), None, _) => view.has_copy.then_some(Kind::Copy),
        (Some(Done::Received { .. }), ..) => None,
        (None, _, Some(over)) => Some(Kind::PassedOver(over.clone())),
        (None, _, None) => view.may_pass_over.then_some(Kind::PassOver),
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct Props {
    look: Look,
    section: NodeRef,
    step: u8,
    kind: Kind,
}

#[component]
fn Aside(props: &Props) -> Html {
    let screen = use_screen();
    let entry = use_entry(props.look.today, &props.section);
    let reason = use_state(String::new);
    let words = &screen.words;
    match &props.kind {
        Kind::Copied(copied) => {
            let said = done(words, "messages-copied", copied.on, copied.by_role.as_str());
            told(&screen, said, Html::default(), "messages-take-back-copy", ReferralAction::TakeBackCopy(props.step))
        }
        Kind::PassedOver(over) => {
            let said = done(words, "messages-passed-over", over.on, over.by_role.as_str());
            let reason = html! { <p dir="auto">{ over.reason.clone() }</p> };
            told(&screen, said, reason, "messages-take-back-pass", ReferralAction::TakeBack(props.step))
        }
        Kind::Copy => copy(&screen, props, &entry),
        Kind::PassOver => pass_over(&screen, props, &entry, &reason),
    }
}

fn done(words: &Words, id: &str, on: crate::domain::date::Date, role: &str) -> String {
    let (on, role) = (words.date(on), roles::name(words, role));
    words.say_with(id, &[("date", Arg::Text(&on)), ("role", Arg::Text(&role))])
}

fn told(screen: &Screen, said: String, more: Html, label: &str, action: ReferralAction) -> Html {
    let on = {
        let screen = screen.clone();
        Callback::from(move |()| change(&screen, action.clone()))
    };
    html! { <div class="message-record"><p>{ said }</p>{ more }<Button label={screen.words.say(label)} look={ButtonLook::Quiet} {on} /></div> }
}

fn copy(screen: &Screen, props: &Props, entry: &Entry) -> Html {
    let (words, step) = (&screen.words, props.step);
    let action = entry.action(|on, role| ReferralAction::MarkCopied(step, on, role));
    html! {
        <Disclosure summary={words.say("messages-copy")}>
            <div ref={entry.root.clone()} class="message-record">
                <p>{ words.say("messages-copy-hint") }</p>
                { entry.fields(words, props.look.today, "messages-sent-on", "messages-sent-by") }
                { faults(screen, &props.look, entry, action.clone(), None) }
                <Button label={words.say("messages-copy-now")} on={entry.press(screen, &props.look, action, true, "messages-copy-marked")} />
            </div>
        </Disclosure>
    }
}

fn pass_over(screen: &Screen, props: &Props, entry: &Entry, reason: &UseStateHandle<String>) -> Html {
    let (words, step) = (&screen.words, props.step);
    let why = (**reason).clone();
    let action = Some(ReferralAction::PassOver(step, entry.role(), why.clone()));
    let tried = entry.is_tried()
        && !refusal(&props.look, screen, ReferralAction::PassOver(step, Code::from("-"), why.clone())).is_empty();
    let on_type = {
        let reason = reason.clone();
        Callback::from(move |text: String| reason.set(text))
    };
    html! {
        <Disclosure summary={words.say("messages-pass-over")} open={tried}>
            <div ref={entry.root.clone()} class="message-record">
                <p>{ words.say("messages-pass-over-hint") }</p>
                { entry.role_field(words, "messages-pass-over-by") }
                <div data-part={REASON}><TextField label={words.say("messages-pass-over-reason")} problem={text_problem(&why).map(Problem::code)} value={why} {on_type} long=true /></div>
                { faults(screen, &props.look, entry, action.clone(), None) }
                <Button label={words.say_with("messages-pass-over-now", &[("step", Arg::Count(usize::from(step)))])}
                    on={entry.press(screen, &props.look, action, true, "messages-pass-over-done")} />
            </div>
        </Disclosure>
    }
}
