//! The plan in time, as a picture and as the same dates in order.

use yew::prelude::*;

use super::desk::Desk;
use super::time::{self, Bar, Event, SCALE, Scale, What};
use super::words;
use crate::domain::plan::Content;
use crate::domain::plan::schedule::{After, PointState};
use crate::wording::{Arg, Words};

/// The plan in time.
pub fn view(desk: &Desk) -> Html {
    let words = &desk.screen.words;
    let events = time::events(desk.plan(), &desk.model);
    let Some(scale) = time::scale(&events) else {
        return html! { <section class="card"><h2>{ words.say("plan-time") }</h2><p>{ words.say("plan-time-none") }</p></section> };
    };
    let content = desk.plan().content();
    let row = |(at, event): (usize, &Event)| {
        let class = if event.what == What::Today { "row plan-today" } else { "row" };
        html! { <li key={at} {class}><span class="plan-when">{ words.date(event.on) }</span><span class="row-text" dir="auto">{ said(words, content, event.what) }</span></li> }
    };
    html! {
        <section class="card">
            <h2>{ words.say("plan-time") }</h2>
            { picture(desk, &events, scale) }
            <h3>{ words.say("plan-time-order") }</h3>
            <ol class="rows plan-dates">{ events.iter().enumerate().map(row).collect::<Html>() }</ol>
        </section>
    }
}

/// What happens, in words.
pub fn said(words: &Words, content: &Content, what: What) -> String {
    let line =
        |id| content.line(id).map_or_else(|| words::line_number(words, id), |line| words::line_name(words, line));
    match what {
        What::PlanStarts => words.say("plan-event-starts"),
        What::LineStarts(id) => words.say_with("plan-event-line-starts", &[("line", Arg::Text(&line(id)))]),
        What::LineDue(id) => words.say_with("plan-event-line-due", &[("line", Arg::Text(&line(id)))]),
        What::Contact => words.say("plan-event-contact"),
        What::FollowUp(after, state) => follow_up(words, after, state),
        What::NextContact => words.say("plan-event-next"),
        What::Today => words.say("plan-event-today"),
        What::PlanEnds => words.say("plan-event-ends"),
    }
}

/// A follow-up after so many days or months, and where it stands.
pub fn follow_up(words: &Words, after: After, state: PointState) -> String {
    let state = words::say(words, state);
    let (id, name, count) = match after {
        After::Days(days) => ("plan-event-day", "days", days),
        After::Months(months) => ("plan-event-month", "months", months),
    };
    words.say_with(id, &[(name, Arg::Count(usize::from(count))), ("state", Arg::Text(&state))])
}

/// The picture. It says nothing that the list below does not say, so it is hidden from readers of the
/// screen; in a right-to-left language it is mirrored as a whole.
fn picture(desk: &Desk, events: &[Event], scale: Scale) -> Html {
    let words = &desk.screen.words;
    let content = desk.plan().content();
    let today = scale.place(desk.look.today);
    let bar = |bar: Bar| {
        let name = content.line(bar.line).map(|line| words::about(words, line)).unwrap_or_default();
        html! {
            <div class="plan-bar-row" key={bar.line.0}>
                <span class="plan-bar-name" dir="auto">{ bar.line.0 }{ ". " }{ name }</span>
                { track(today, html! { <rect class="plan-bar" x={bar.from.to_string()} y="7" width={(bar.to - bar.from).max(THIN).to_string()} height="10" rx="2" /> }) }
            </div>
        }
    };
    let mark = |(at, event): (usize, &Event)| mark(scale, at, event);
    let marks: Html = events.iter().enumerate().filter(|(_, event)| scale.holds(event.on)).map(mark).collect();
    html! {
        <div class="plan-picture" aria-hidden="true">
            { time::bars(desk.plan(), scale).into_iter().map(bar).collect::<Html>() }
            <div class="plan-bar-row"><span class="plan-bar-name">{ words.say("plan-contacts") }</span>{ track(today, marks) }</div>
            <div class="plan-bar-row"><span class="plan-bar-name"></span><span class="plan-ends"><span>{ words.date(scale.first) }</span><span>{ words.date(scale.last) }</span></span></div>
            <p class="hint plan-key">{ words.say("plan-time-key") }</p>
        </div>
    }
}

/// Even one day can be seen.
const THIN: u32 = 8;

fn track(today: u32, inner: Html) -> Html {
    let today = today.to_string();
    html! {
        <svg class="plan-track" viewBox={format!("0 0 {SCALE} 24")} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <line class="plan-track-line" x1="0" y1="12" x2={SCALE.to_string()} y2="12" />
            { inner }
            <line class="plan-track-today" x1={today.clone()} y1="0" x2={today} y2="24" />
        </svg>
    }
}

/// A contact: full where there was one, an outline where one is due.
fn mark(scale: Scale, at: usize, event: &Event) -> Html {
    let class = match event.what {
        What::Contact | What::FollowUp(_, PointState::Met) => "plan-point plan-point-met",
        What::FollowUp(_, PointState::Overdue) => "plan-point plan-point-overdue",
        What::FollowUp(_, PointState::Ahead) | What::NextContact => "plan-point",
        What::PlanStarts | What::LineStarts(_) | What::LineDue(_) | What::Today | What::PlanEnds => {
            return Html::default();
        }
    };
    let x = scale.place(event.on).min(SCALE - 2 * THIN);
    html! { <rect key={at} {class} x={x.to_string()} y="5" width={(2 * THIN).to_string()} height="14" /> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::LineId;

    #[test]
    fn every_event_is_said_in_words() {
        let words = Words::of("en");
        let whats = [
            What::PlanStarts,
            What::LineStarts(LineId(1)),
            What::LineDue(LineId(1)),
            What::Contact,
            What::FollowUp(After::Months(1), PointState::Met),
            What::FollowUp(After::Days(7), PointState::Overdue),
            What::NextContact,
            What::Today,
            What::PlanEnds,
        ];
        for what in whats {
            let text = said(&words, &Content::default(), what);
            assert!(!text.contains(['[', '{']), "{text}");
        }
    }
}
