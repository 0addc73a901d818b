//! Whether somebody is waited for, and what to do when nobody came (SA 7.3, step 6).

use yew::prelude::*;

use super::{change, changing, page_link, world};
use crate::domain::date::{Date, DateText};
use crate::domain::input::{Problem, date_problem, text_problem};
use crate::domain::referral::{Arrival, DEPARTURE_STEP, NotTravelling, Referral, ReferralAction};
use crate::ui::kit::{DateField, TextField, Tick};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Look, Screen};
use crate::wording::{Arg, Words};

/// How many sentences the procedure has.
const PROCEDURE: usize = 7;

/// The arrival: when it is expected, and whether it is confirmed.
pub fn view(screen: &Screen, look: &Look, arrival: Arrival) -> Html {
    let (words, referral) = (&screen.words, &look.case.referral);
    let on_date = changing(screen, |text: String| ReferralAction::SetArrival(DateText(text)));
    let problem = date_problem(&referral.arrival_on, look.today).map(Problem::code);
    let on_hours = changing(screen, ReferralAction::SetArrivalHours);
    let hours = hours_problem(referral);
    html! {
        <section class="card message-arrival">
            <h2>{ words.say("messages-arrival") }</h2>
            <p class="message-state">{ state(words, arrival, referral.not_met) }</p>
            <div class="message-entry">
                <DateField label={words.say("messages-arrival-on")} value={referral.arrival_on.0.clone()} on_type={on_date} {problem} />
                <TextField label={words.say("messages-arrival-hours")} hint={AttrValue::from(words.say("messages-arrival-hours-hint"))}
                    value={referral.arrival_hours.clone()} on_type={on_hours} problem={hours} />
            </div>
            { not_met(screen, look) }
            { not_travelling(screen, look) }
        </section>
    }
}

/// Whether somebody is waited for, in words. Seen not to be met is more than not confirmed in time.
pub fn state(words: &Words, arrival: Arrival, not_met: Option<Date>) -> String {
    let dated = |id: &str, on: Date| words.say_with(id, &[("date", Arg::Text(&words.date(on)))]);
    match arrival {
        Arrival::NotExpected => words.say("arrival-not_expected"),
        Arrival::Unreadable => words.say("arrival-unreadable"),
        Arrival::Expected(by) => dated("arrival-expected", by),
        Arrival::DueToday => words.say("arrival-due_today"),
        Arrival::Missing(since) => dated(if not_met.is_some() { "arrival-not_met" } else { "arrival-missing" }, since),
        Arrival::Confirmed => words.say("arrival-confirmed"),
    }
}

/// The procedure for a missing arrival, above everything else on the page.
pub fn alarm(screen: &Screen, said: &str) -> Html {
    let words = &screen.words;
    let rows: Html = (1..=PROCEDURE)
        .map(|at| html! { <li key={at}>{ words.part("messages-missing-steps", &format!("step{at}")) }</li> })
        .collect();
    html! {
        <section class="card message-missing">
            <h2>{ words.say("messages-missing") }</h2>
            <p>{ said }</p>
            <ol>{ rows }</ol>
            { page_link(screen, Page::Emergency, "open-emergency") }
        </section>
    }
}

/// Says that the procedure has begun: it stands above what the worker is looking at.
pub fn announce(screen: &Screen) {
    screen.ask.emit(Ask::Announce(screen.words.say("messages-missing-said")));
}

fn hours_problem(referral: &Referral) -> Option<&'static str> {
    let typed = !referral.arrival_hours.trim().is_empty();
    (typed && referral.arrival_hours().is_none()).then(|| Problem::NoNumber.code())
}

fn not_met(screen: &Screen, look: &Look) -> Html {
    let (words, referral, today) = (&screen.words, &look.case.referral, look.today);
    let on = {
        let screen = screen.clone();
        Callback::from(move |not_met: bool| {
            change(&screen, ReferralAction::SetNotMet(not_met.then_some(today)));
            if not_met {
                announce(&screen);
            }
        })
    };
    html! { <Tick label={words.say("messages-not-met")} ticked={referral.not_met.is_some()} {on} /> }
}

fn not_travelling(screen: &Screen, look: &Look) -> Html {
    let (words, referral, today) = (&screen.words, &look.case.referral, look.today);
    let set = |on: Date, reason: String| ReferralAction::SetNotTravelling(Some(NotTravelling { on, reason }));
    let on = changing(
        screen,
        move |stays: bool| if stays { set(today, String::new()) } else { ReferralAction::SetNotTravelling(None) },
    );
    let reason = referral.not_travelling.as_ref().map(|known| {
        let (screen, since) = (screen.clone(), known.on);
        let on_type = Callback::from(move |text: String| change(&screen, set(since, text)));
        let problem = text_problem(&known.reason).map(Problem::code);
        html! {
            <TextField label={words.say("messages-not-travelling-why")} hint={AttrValue::from(words.say("note-hint"))}
                value={known.reason.clone()} {on_type} {problem} />
        }
    });
    let left = (referral.not_travelling.is_some() && has_left(screen, look)).then(|| {
        html! { <p class="problem" role="note">{ words.say("messages-not-travelling-left") }</p> }
    });
    html! {
        <>
            <Tick label={words.say("messages-not-travelling")} ticked={referral.not_travelling.is_some()} {on} />
            // Keeps its place when it is empty, or the tick before it would be drawn anew and lose the focus.
            <div>{ left }{ reason }</div>
        </>
    }
}

/// The departure notice is done: if the person has left after all, nobody would look for them.
fn has_left(screen: &Screen, look: &Look) -> bool {
    look.case.with_referral_context(world(look, screen), |context| {
        look.case.referral.confirmed(context).contains(&DEPARTURE_STEP)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::pages::result::fixture::day;

    #[test]
    fn every_state_of_an_arrival_is_said() {
        let words = Words::of("en");
        let on = day("2026-03-19");
        let all = [
            Arrival::NotExpected,
            Arrival::Unreadable,
            Arrival::DueToday,
            Arrival::Confirmed,
            Arrival::Expected(on),
            Arrival::Missing(on),
        ];
        let said: Vec<String> = all.into_iter().map(|arrival| state(&words, arrival, None)).collect();
        assert!(said.iter().all(|said| !said.contains(['[', '{'])), "{said:?}");
        assert!(said[4..].iter().all(|said| said.contains("19 March 2026")), "{said:?}");
        let not_met = state(&words, Arrival::Missing(on), Some(on));
        assert!(not_met.contains("19 March 2026") && !said.contains(&not_met), "{not_met}");
        assert!((1..=PROCEDURE).all(|at| words.attr("messages-missing-steps", &format!("step{at}")).is_some()));
        assert!(words.attr("messages-missing-steps", &format!("step{}", PROCEDURE + 1)).is_none());
    }

    #[test]
    fn hours_that_cannot_be_counted_are_marked() {
        let typed = |text: &str| hours_problem(&Referral { arrival_hours: text.to_owned(), ..Referral::default() });
        assert_eq!((typed(""), typed(" 6 ")), (None, None));
        assert!(typed("a few").is_some() && typed("0").is_some() && typed("2000").is_some());
    }
}
