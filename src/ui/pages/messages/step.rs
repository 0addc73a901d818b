//! One message: what it is for, when it is due, what stands in the way, what it says, how it is recorded.

use yew::prelude::*;

use super::{aside, changing, fields, forms, path, preview, reasons, row, world};
use crate::domain::answer::ItemId;
use crate::domain::date::DateText;
use crate::domain::input::{Problem, date_problem};
use crate::domain::instrument::MessageStep;
use crate::domain::referral::{BlockReason, Done, MessageDraft, ReferralAction, StepState, StepView};
use crate::ui::kit::{Button, ButtonLook, DateField};
use crate::ui::questions::answer_text;
use crate::ui::screen::{Ask, Look, Screen, use_screen};
use crate::wording::{Arg, Words};

/// Properties of [`StepPanel`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
    /// Its number.
    pub step: u8,
    /// Takes the focus when the message is opened.
    pub heading: NodeRef,
}

/// A message with everything around it.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The row of the data.
    pub row: &'static MessageStep,
    /// How it is shown.
    pub view: StepView,
    /// What it says.
    pub draft: MessageDraft,
}

impl Opened {
    fn of(look: &Look, screen: &Screen, step: u8) -> Option<Self> {
        let row = row(screen, step)?;
        let referral = &look.case.referral;
        look.case.with_referral_context(world(look, screen), |context| {
            let view = referral.view(context).into_iter().find(|view| view.step == step)?;
            Some(Self { row, view, draft: referral.compose(step, context)? })
        })
    }

    /// How it was done, once it was.
    pub fn done(&self) -> Option<&Done> {
        match &self.view.state {
            StepState::Done(done) => Some(done),
            StepState::NotStarted | StepState::Drafted => None,
        }
    }

    /// Our office writes it.
    pub fn is_ours(&self) -> bool {
        self.view.ours == Some(true)
    }
}

/// One message.
#[component]
pub fn StepPanel(props: &Props) -> Html {
    let screen = use_screen();
    let section = use_node_ref();
    let (words, look) = (&screen.words, &props.look);
    let opened = Opened::of(look, &screen, props.step);
    let is_done = opened.as_ref().is_some_and(|opened| opened.done().is_some());
    use_focus_when_done(&props.heading, is_done);
    let Some(opened) = opened else { return Html::default() };
    let key = format!("message-{}", props.step);
    let title = words.say(&key);
    let title =
        words.say_with("messages-step", &[("step", Arg::Count(usize::from(props.step))), ("title", Arg::Text(&title))]);
    html! {
        <section ref={section.clone()} class="card message-step">
            <h2 ref={props.heading.clone()} tabindex="-1">{ title }</h2>
            <p>{ words.part(&key, "about") }</p>
            <p class="message-state">{ format!("{}. {}", path::way(words, props.step), path::state(words, &opened.view)) }</p>
            { consent(&screen, look, &opened) }
            { blocked(&screen, &opened) }
            { due(&screen, look, &opened) }
            { fields::view(&screen, look, &opened) }
            { preview::view(&screen, look, &opened) }
            { forms::view(look, &opened, &section) }
            { aside::view(look, &opened, &section) }
        </section>
    }
}

/// When a message is done or taken back, the form that had the focus is gone.
#[hook]
fn use_focus_when_done(heading: &NodeRef, is_done: bool) {
    let before = use_mut_ref(|| is_done);
    let heading = heading.clone();
    use_effect_with(is_done, move |is_done| {
        if before.replace(*is_done) != *is_done {
            crate::ui::dom::focus(&heading);
        }
    });
}

/// What the person has to have agreed to, and what is recorded about it.
fn consent(screen: &Screen, look: &Look, opened: &Opened) -> Html {
    let words = &screen.words;
    if !opened.is_ours() || opened.row.consent.is_empty() {
        return Html::default();
    }
    let one = |item: &ItemId| {
        let row = screen.catalogue.item(item)?;
        let recorded = answer_text(row, look.case.answer(item), words);
        let short = words.short(item.as_str());
        let said = words.say_with("messages-consent", &[("item", Arg::Text(&short)), ("answer", Arg::Text(&recorded))]);
        Some(
            html! { <li key={item.0.clone()}>{ said }{ " " }{ to_question(screen, item, "messages-to-consent") }</li> },
        )
    };
    html! { <div class="message-consent"><p>{ words.say("messages-consent-needed") }</p><ul>{ opened.row.consent.iter().filter_map(one).collect::<Html>() }</ul></div> }
}

fn blocked(screen: &Screen, opened: &Opened) -> Html {
    let words = &screen.words;
    // For a message of the other office, its own reason is said where it is recorded.
    let said_elsewhere =
        |reason: &BlockReason| *reason == BlockReason::NotOurs || (!opened.is_ours() && reason.is_about_consent());
    let open = opened.draft.blocked.iter().filter(|_| opened.done().is_none());
    let shown: Vec<&BlockReason> = open.filter(|reason| !said_elsewhere(reason)).collect();
    if shown.is_empty() {
        return Html::default();
    }
    let one = |reason: &&BlockReason| html! { <li key={reason.code()}>{ reasons::reason(words, reason) }</li> };
    html! {
        <div class="message-blocked">
            <h3>{ words.say("messages-in-the-way") }</h3>
            <ul>{ shown.iter().map(one).collect::<Html>() }</ul>
        </div>
    }
}

/// A way to a question.
pub fn to_question(screen: &Screen, item: &ItemId, label: &str) -> Html {
    let words = &screen.words;
    let (label, short) = (words.say(label), words.short(item.as_str()));
    let name = words.say_with("messages-link-name", &[("label", Arg::Text(&label)), ("item", Arg::Text(&short))]);
    let (ask, item) = (screen.ask.clone(), item.clone());
    html! { <Button {label} {name} look={ButtonLook::Quiet} on={Callback::from(move |()| ask.emit(Ask::GoToItem(item.clone())))} /> }
}

fn due(screen: &Screen, look: &Look, opened: &Opened) -> Html {
    if opened.done().is_some() {
        return Html::default();
    }
    let (words, step) = (&screen.words, opened.row.step);
    let typed = look.case.referral.record(step).map(|record| record.due_on.clone()).unwrap_or_default();
    let on_type = changing(screen, move |text: String| ReferralAction::SetDue(step, DateText(text)));
    let problem = date_problem(&typed, look.today).map(Problem::code);
    html! {
        <div class="message-due">
            <DateField label={words.say("messages-due-on")} value={typed.0.clone()} {on_type} {problem} />
            <p class="hint">{ due_hint(words, opened, typed.is_blank()) }</p>
        </div>
    }
}

/// From where the day is counted.
fn due_hint(words: &Words, opened: &Opened, blank: bool) -> String {
    let days = usize::from(opened.row.due_days);
    let on = opened.view.due.map(|due| words.date(due));
    match (on, blank) {
        (Some(on), true) => {
            words.say_with("messages-due-counted", &[("date", Arg::Text(&on)), ("days", Arg::Count(days))])
        }
        (Some(on), false) if opened.view.due_unreadable => {
            words.say_with("messages-due-unreadable", &[("date", Arg::Text(&on))])
        }
        (Some(_), false) => words.say("messages-due-set"),
        (None, _) => words.say_with("messages-due-open", &[("days", Arg::Count(days))]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::World;
    use crate::ui::pages::result::fixture::{case, catalogue, day};

    fn opened(due_on: &str) -> Opened {
        let mut case = case(&[]);
        let world = World { catalogue: catalogue(), today: day("2026-03-10") };
        for action in [
            ReferralAction::SetAgreedOn(DateText("2026-03-09".to_owned())),
            ReferralAction::SetDue(1, DateText(due_on.to_owned())),
        ] {
            case.apply(crate::domain::case::Action::Referral(action), world);
        }
        let row = catalogue().messages().find(|row| row.step == 1).expect("the first");
        let (view, draft) = case.with_referral_context(world, |context| {
            (case.referral.view(context).remove(0), case.referral.compose(1, context).expect("a draft"))
        });
        Opened { row, view, draft }
    }

    #[test]
    fn a_due_day_says_where_it_comes_from() {
        let words = Words::of("en");
        let hint = |typed: &str| due_hint(&words, &opened(typed), typed.is_empty());
        assert!(hint("").contains("10 March 2026"), "{}", hint(""));
        assert_eq!(hint("2026-03-12"), words.say("messages-due-set"));
        assert!(hint("soon").contains("10 March 2026"));
        let none = Opened { view: StepView { due: None, ..opened("").view }, ..opened("") };
        assert!(due_hint(&words, &none, true).contains("one day"));
    }
}
