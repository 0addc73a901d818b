//! The way of the six messages: from whom to whom, how far, due when, waiting for what.

use yew::prelude::*;

use crate::domain::date::Date;
use crate::domain::instrument::Office;
use crate::domain::referral::{Done, StepState, StepView};
use crate::ui::kit::{Button, ButtonLook};
use crate::ui::pages::result::roles;
use crate::wording::{Arg, Words};

/// A message on the way, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Its number.
    pub step: u8,
    /// Who writes it.
    pub from: Office,
    /// How far it is.
    pub reach: Reach,
    /// What it is called.
    pub title: String,
    /// From whom to whom.
    pub way: String,
    /// How far it is, in words.
    pub state: String,
    /// When it is due, while it is waited for.
    pub due: Option<String>,
    /// The day has passed.
    pub overdue: bool,
    /// What it waits for.
    pub waits: Option<String>,
}

/// How far a message is, for the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Sent or received.
    Done,
    /// Something is written.
    Drafted,
    /// Nothing yet.
    Open,
}

/// The stops of the way. Without a journey nobody waits for the messages about it.
pub fn stops(
    words: &Words,
    views: &[StepView],
    from: impl Fn(u8) -> Option<Office>,
    called_off: impl Fn(u8) -> bool,
) -> Vec<Stop> {
    let stop = |view: &StepView| Some(stop(words, view, from(view.step)?, called_off(view.step)));
    views.iter().filter_map(stop).collect()
}

fn stop(words: &Words, view: &StepView, from: Office, called_off: bool) -> Stop {
    let key = format!("message-{}", view.step);
    let reach = match view.state {
        StepState::NotStarted => Reach::Open,
        StepState::Drafted => Reach::Drafted,
        StepState::Done(_) => Reach::Done,
    };
    let waited_for = reach != Reach::Done && !called_off && view.passed_over.is_none();
    let due = view.due.filter(|_| waited_for).map(|due| due_text(words, due, view.overdue));
    let blocked = view.blocked_by.filter(|_| waited_for);
    let blocked = blocked.map(|step| words.say_with("messages-waits-for", &[("step", Arg::Count(usize::from(step)))]));
    let off = (called_off && reach != Reach::Done).then(|| words.say("messages-called-off"));
    Stop {
        step: view.step,
        from,
        reach,
        title: words.say(&key),
        way: way(words, view.step),
        state: state(words, view),
        due,
        overdue: view.overdue,
        waits: off.or(blocked),
    }
}

/// From whom to whom.
pub fn way(words: &Words, step: u8) -> String {
    let key = format!("message-{step}");
    words.say_with(
        "messages-way",
        &[("from", Arg::Text(&words.part(&key, "from"))), ("to", Arg::Text(&words.part(&key, "to")))],
    )
}

/// How far a message is, in words.
pub fn state(words: &Words, view: &StepView) -> String {
    let done = |part: &str, on: Date, role: &str| {
        let (on, role) = (words.date(on), roles::name(words, role));
        let args = [("date", Arg::Text(on.as_str())), ("role", Arg::Text(role.as_str()))];
        words.attr_with("messages-state", part, &args).unwrap_or_default()
    };
    if let Some(over) = &view.passed_over {
        return done("passed_over", over.on, over.by_role.as_str());
    }
    match &view.state {
        StepState::NotStarted if view.ours == Some(false) => words.part("messages-state", "awaited"),
        StepState::NotStarted => words.part("messages-state", "not_started"),
        StepState::Drafted => words.part("messages-state", if view.ours == Some(false) { "noted" } else { "drafted" }),
        StepState::Done(Done::Sent { on, by_role, .. }) => done("sent", *on, by_role.as_str()),
        StepState::Done(Done::Received { on, from_role, .. }) => done("received", *on, from_role.as_str()),
    }
}

fn due_text(words: &Words, due: Date, overdue: bool) -> String {
    words.say_with(if overdue { "messages-overdue" } else { "messages-due" }, &[("date", Arg::Text(&words.date(due)))])
}

/// The first message that is not done, or the last one.
pub fn next(views: &[StepView]) -> u8 {
    let open = views.iter().find(|view| !matches!(view.state, StepState::Done(_)) && view.passed_over.is_none());
    open.or(views.last()).map_or(1, |view| view.step)
}

/// The picture: two lanes, one for each office, and a list that says the same in words.
pub fn view(words: &Words, stops: &[Stop], ours: Option<Office>, open: u8, on_open: &Callback<u8>) -> Html {
    let rows: Html = stops.iter().map(|stop| row(words, stop, open, on_open)).collect();
    html! {
        <div class="path">
            <p class="path-lanes" aria-hidden="true">{ lanes(words, ours) }</p>
            <ol class="path-stops">{ rows }</ol>
        </div>
    }
}

/// Whose lane is whose.
fn lanes(words: &Words, ours: Option<Office>) -> String {
    let name = |office: Office| {
        let name = super::office::name(words, office);
        if ours == Some(office) { words.say_with("messages-lane-ours", &[("office", Arg::Text(&name))]) } else { name }
    };
    let (sending, receiving) = (name(Office::Sending), name(Office::Receiving));
    words.say_with("messages-lanes", &[("sending", Arg::Text(&sending)), ("receiving", Arg::Text(&receiving))])
}

fn row(words: &Words, stop: &Stop, open: u8, on_open: &Callback<u8>) -> Html {
    let on = {
        let (chosen, step) = (on_open.clone(), stop.step);
        Callback::from(move |()| chosen.emit(step))
    };
    let opened = stop.step == open;
    let label = words
        .say_with("messages-step", &[("step", Arg::Count(usize::from(stop.step))), ("title", Arg::Text(&stop.title))]);
    let class =
        classes!("path-stop", (stop.reach == Reach::Done).then_some("path-done"), opened.then_some("path-open"));
    let due = stop.due.as_ref().map(
        |due| html! { <span class={if stop.overdue { "path-due path-overdue" } else { "path-due" }}>{ due }</span> },
    );
    let waits = stop.waits.as_ref().map(|waits| html! { <span class="path-waits">{ waits }</span> });
    html! {
        <li {class} key={stop.step}>
            <div class="path-lane" aria-hidden="true">{ arrow(stop.from, stop.reach) }</div>
            <div class="path-text">
                <Button {label} look={ButtonLook::Quiet} expanded={Some(opened)} {on} />
                <span class="path-way">{ &stop.way }</span>
                <span class="path-state">{ &stop.state }</span>
                { due }
                { waits }
            </div>
        </li>
    }
}

/// An arrow across the lanes: whole when done, dashed when written, dotted when nothing is there yet.
fn arrow(from: Office, reach: Reach) -> Html {
    let (tail, tip, wing) = match from {
        Office::Sending => ("6", "74", "64"),
        Office::Receiving => ("74", "6", "16"),
    };
    let class = match reach {
        Reach::Done => "path-arrow arrow-done",
        Reach::Drafted => "path-arrow arrow-drafted",
        Reach::Open => "path-arrow arrow-open",
    };
    html! {
        <svg {class} viewBox="0 0 80 24" width="80" height="24" aria-hidden="true" focusable="false">
            <line x1={tail} y1="12" x2={tip} y2="12" />
            <polyline points={format!("{wing},6 {tip},12 {wing},18")} />
            <circle cx={tail} cy="12" r="4.5" />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::Code;
    use crate::ui::pages::result::fixture::day;

    fn view_of(step: u8, state: StepState) -> StepView {
        StepView {
            step,
            ours: Some(step % 2 == 1),
            state,
            due: None,
            due_unreadable: false,
            overdue: false,
            blocked_by: None,
            may_pass_over: false,
            passed_over: None,
            has_copy: false,
            copied: None,
        }
    }

    fn sent() -> StepState {
        StepState::Done(Done::Sent { on: day("2026-03-01"), by_role: Code::from("case_manager"), fields: Vec::new() })
    }

    fn one(view: StepView, called_off: bool) -> Stop {
        let office = |step: u8| Some(if step % 2 == 1 { Office::Sending } else { Office::Receiving });
        stops(&Words::of("en"), &[view], office, |_| called_off).remove(0)
    }

    #[test]
    fn the_first_message_that_is_not_done_is_next() {
        let views = [view_of(1, sent()), view_of(2, StepState::Drafted), view_of(3, StepState::NotStarted)];
        assert_eq!(next(&views), 2);
        assert_eq!(next(&[view_of(1, sent())]), 1);
        assert_eq!(next(&[]), 1);
    }

    #[test]
    fn a_stop_says_what_the_picture_shows() {
        let done = one(view_of(1, sent()), false);
        assert_eq!((done.reach, done.from), (Reach::Done, Office::Sending));
        assert!(done.state.contains("1 March 2026") && done.state.contains("case manager"), "{}", done.state);
        let waits = one(
            StepView {
                blocked_by: Some(2),
                due: Some(day("2026-03-03")),
                overdue: true,
                ..view_of(3, StepState::NotStarted)
            },
            false,
        );
        assert!(waits.overdue && waits.due.is_some_and(|due| due.contains("3 March 2026")));
        assert!(waits.waits.is_some_and(|waits| waits.contains('2')));
    }

    #[test]
    fn what_is_done_or_called_off_is_not_due() {
        let due =
            |state: StepState| StepView { due: Some(day("2026-03-03")), blocked_by: Some(4), ..view_of(5, state) };
        assert_eq!(one(due(sent()), false).due, None);
        let off = one(due(StepState::NotStarted), true);
        assert_eq!((off.due, off.waits), (None, Some(Words::of("en").say("messages-called-off"))));
    }

    #[test]
    fn a_message_of_the_other_office_is_awaited_not_begun() {
        let words = Words::of("en");
        let theirs = StepView { ours: Some(false), ..view_of(2, StepState::NotStarted) };
        assert_eq!(state(&words, &theirs), words.part("messages-state", "awaited"));
        assert_ne!(state(&words, &view_of(1, StepState::NotStarted)), words.part("messages-state", "awaited"));
    }
}
