//! The six messages between the two offices (SA 7.3), one open at a time.
//!
//! INVARIANT: nothing is sent from here. A text is printed or saved, passed on by the office's own
//! channel, and then recorded.
//! INVARIANT: a message of the other office can only be recorded as received.

mod arrival;
mod aside;
mod consequences;
mod fields;
mod forms;
pub mod letter;
mod office;
mod path;
mod preview;
pub(super) mod reasons;
mod step;
pub(super) mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use yew::prelude::*;

use crate::domain::answer::Code;
use crate::domain::case::World;
use crate::domain::instrument::MessageStep;
use crate::domain::referral::{Arrival, BOOKING_STEP, DEPARTURE_STEP, Referral, ReferralAction, Shared, StepView};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Look, Screen, use_screen};
use crate::ui::{dom, kit};
use crate::wording::{Arg, Words};
use kit::{Button, ButtonLook};
use step::StepPanel;

/// Properties of [`MessagesPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// The six messages.
#[component]
pub fn MessagesPage(props: &Props) -> Html {
    let screen = use_screen();
    let look = &props.look;
    let seen = Seen::of(look, &screen);
    let open = use_state_eq(|| path::next(&seen.views));
    let heading = use_node_ref();
    use_focus_when_opened(&heading, *open);
    let on_open = {
        let open = open.clone();
        Callback::from(move |step: u8| open.set(step))
    };
    let words = &screen.words;
    let referral = &look.case.referral;
    let from = |step: u8| row(&screen, step).map(|row| row.from);
    let called_off = |step: u8| referral.not_travelling.is_some() && step >= DEPARTURE_STEP;
    let stops = path::stops(words, &seen.views, from, called_off);
    html! {
        <div class="messages">
            { alarms(&screen, look, &seen, &stops) }
            { office::view(&screen, look) }
            <section class="card">
                <h2>{ words.say("messages-path") }</h2>
                <p class="hint">{ words.say("messages-path-hint") }</p>
                { path::view(words, &stops, referral.ours, *open, &on_open) }
                <p class="hint">{ words.say("messages-transit") }</p>
                { booking(&screen, seen.booking) }
            </section>
            <StepPanel key={*open} look={look.clone()} step={*open} heading={heading.clone()} />
            { arrival::view(&screen, look, seen.arrival) }
            { shared(words, referral, seen.withdrawn.is_some()) }
        </div>
    }
}

/// The heading of the message that was opened takes the focus, but not when the page is shown first.
#[hook]
fn use_focus_when_opened(heading: &NodeRef, open: u8) {
    let shown = use_mut_ref(|| open);
    let heading = heading.clone();
    use_effect_with(open, move |open| {
        if shown.replace(*open) != *open {
            dom::focus(&heading);
        }
    });
}

/// What the page shows of the messages.
struct Seen {
    views: Vec<StepView>,
    booking: bool,
    arrival: Arrival,
    withdrawn: Option<crate::domain::date::Date>,
}

impl Seen {
    fn of(look: &Look, screen: &Screen) -> Self {
        let referral = &look.case.referral;
        look.case.with_referral_context(world(look, screen), |context| Self {
            views: referral.view(context),
            booking: referral.booking_allowed(context),
            arrival: referral.arrival(context),
            withdrawn: context.sharing_withdrawn_on,
        })
    }
}

fn world<'a>(look: &Look, screen: &Screen) -> World<'a> {
    World { catalogue: screen.catalogue, today: look.today }
}

/// A row of the data.
fn row(screen: &Screen, step: u8) -> Option<&'static MessageStep> {
    screen.catalogue.messages().find(|row| row.step == step)
}

/// What stands in the way of an action, without carrying it out.
fn refusal(look: &Look, screen: &Screen, action: ReferralAction) -> Vec<crate::domain::referral::BlockReason> {
    let mut referral: Referral = look.case.referral.clone();
    look.case
        .with_referral_context(world(look, screen), |context| referral.apply(action, context))
        .err()
        .unwrap_or_default()
}

/// Changes the messages.
fn change(screen: &Screen, action: ReferralAction) {
    screen.act.emit(crate::domain::case::Action::Referral(action));
}

/// Enters what a message of the other office says, as if it were typed here. Recording it as received
/// stays an act of its own.
pub fn enter(
    screen: &Screen,
    look: &Look,
    step: u8,
    typed: &BTreeMap<String, String>,
    chosen: &BTreeMap<String, Code>,
    ticked: &BTreeMap<String, BTreeSet<Code>>,
) {
    for (name, text) in typed {
        change(screen, ReferralAction::Type(step, name.clone(), text.clone()));
    }
    for (name, code) in chosen {
        let code = Some(yew::AttrValue::from(code.0.clone()));
        fields::choose(screen, &look.case.referral, step, name, code, look.today);
    }
    for (name, codes) in ticked {
        for code in codes {
            change(screen, ReferralAction::Tick(step, name.clone(), code.clone(), true));
        }
    }
}

/// A way to another page.
fn page_link(screen: &Screen, page: Page, label: &str) -> Html {
    let ask = screen.ask.clone();
    html! { <Button label={screen.words.say(label)} look={ButtonLook::Quiet} on={Callback::from(move |()| ask.emit(Ask::Go(page.clone())))} /> }
}

/// What cannot wait, above everything else.
fn alarms(screen: &Screen, look: &Look, seen: &Seen, stops: &[path::Stop]) -> Html {
    let words = &screen.words;
    let said = arrival::state(words, seen.arrival, look.case.referral.not_met);
    let missing = match seen.arrival {
        Arrival::Missing(_) => arrival::alarm(screen, &said),
        Arrival::DueToday | Arrival::Unreadable => html! { <p class="card page-note" role="note"><b>{ said }</b></p> },
        Arrival::NotExpected | Arrival::Expected(_) | Arrival::Confirmed => Html::default(),
    };
    let late = |stop: &path::Stop| {
        let args = [
            ("step", Arg::Count(usize::from(stop.step))),
            ("title", Arg::Text(&stop.title)),
            ("due", Arg::Text(stop.due.as_deref().unwrap_or_default())),
        ];
        html! { <li key={stop.step}>{ words.say_with("messages-late", &args) }</li> }
    };
    let late: Vec<Html> = stops.iter().filter(|stop| stop.overdue).map(late).collect();
    let late = (!late.is_empty()).then(|| {
        html! {
            <div class="card page-note message-late" role="note">
                <h2>{ words.say("messages-late-title") }</h2>
                <ul>{ late.into_iter().collect::<Html>() }</ul>
            </div>
        }
    });
    let withdrawn = seen.withdrawn.map(|on| {
        let on = words.date(on);
        html! { <p class="card page-note message-withdrawn" role="note">{ words.say_with("messages-withdrawn", &[("date", Arg::Text(&on))]) }</p> }
    });
    html! { <>{ missing }{ withdrawn }{ late }</> }
}

fn booking(screen: &Screen, allowed: bool) -> Html {
    let words = &screen.words;
    let title = words.say(&format!("message-{BOOKING_STEP}"));
    let args = [("step", Arg::Count(usize::from(BOOKING_STEP))), ("title", Arg::Text(title.as_str()))];
    let said = words.say_with(if allowed { "messages-booking-open" } else { "messages-booking-closed" }, &args);
    html! {
        <div class="message-booking">
            <p>{ said }</p>
            { page_link(screen, Page::Readiness, "messages-to-readiness") }
        </div>
    }
}

/// What has left our office. In sight always, and first of all when the person takes the agreement back.
pub fn shared(words: &Words, referral: &Referral, taken_back: bool) -> Html {
    let sent = referral.shared();
    if sent.is_empty() && referral.case_sealed.is_empty() {
        return Html::default();
    }
    let one = |shared: &Shared| {
        let labels: Vec<String> = shared.fields.iter().map(|key| text::label(words, key)).collect();
        let role = super::result::roles::name(words, shared.by_role.as_str());
        let (on, title) = (words.date(shared.on), words.say(&format!("message-{}", shared.step)));
        let args = [
            ("step", Arg::Count(usize::from(shared.step))),
            ("title", Arg::Text(title.as_str())),
            ("date", Arg::Text(on.as_str())),
            ("role", Arg::Text(role.as_str())),
        ];
        let labels: Html = labels.into_iter().map(|label| html! { <li key={label.clone()}>{ label }</li> }).collect();
        let id = if shared.copy { "messages-shared-copy" } else { "messages-shared-line" };
        html! { <li key={format!("{}-{}", shared.step, shared.copy)}><p>{ words.say_with(id, &args) }</p><ul class="message-labels">{ labels }</ul></li> }
    };
    let sealed = referral.case_sealed.iter().map(|on| {
        let on = words.date(*on);
        html! { <li key={on.clone()}>{ words.say_with("messages-shared-case", &[("date", Arg::Text(&on))]) }</li> }
    });
    let lead = words.say(if taken_back { "messages-shared-withdrawn" } else { "messages-shared-lead" });
    html! {
        <section class="card">
            <h2>{ words.say("messages-shared") }</h2>
            <p>{ lead }</p>
            <ul class="message-shared">{ sealed.collect::<Html>() }{ sent.iter().map(one).collect::<Html>() }</ul>
        </section>
    }
}

/// A tick, a text or a date that changes the messages.
fn changing<T: 'static>(screen: &Screen, make: impl Fn(T) -> ReferralAction + 'static) -> Callback<T> {
    let screen = Rc::new(screen.clone());
    Callback::from(move |value: T| change(&screen, make(value)))
}
