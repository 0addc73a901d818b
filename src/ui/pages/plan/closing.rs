//! The end of a plan (RI 3.7, SA 8.5): why, looked at with the person, and when it would be taken up again.

use yew::prelude::*;

use super::desk::Desk;
use super::field::{self, Room};
use super::forms::{Gap, ON, Props, REASON, buttons, day_gap, missing, part, press_again, set, today};
use super::words;
use crate::domain::answer::Code;
use crate::domain::date::DateText;
use crate::domain::instrument::ClosureReason;
use crate::domain::plan::{Closure, Counting, Field, PlanAction, counting};
use crate::ui::kit::{ChoiceOption, SelectField, TextField, Tick};

#[derive(Debug, Clone, PartialEq, Default)]
struct Draft {
    on: DateText,
    reason: Option<Code>,
    planned: bool,
    explored_with_person: bool,
    follow_on_referral: String,
    reopen_conditions: String,
    safety_note: String,
    final_instrument: String,
    records_until: DateText,
    contact_later: bool,
    pressed: bool,
}

/// The plan ends.
#[component]
pub fn ClosingForm(props: &Props) -> Html {
    let desk = &props.desk;
    let words = &desk.screen.words;
    let root = use_node_ref();
    let draft = use_state(|| Draft { on: today(desk), ..Draft::default() });
    let gaps = gaps(desk, &draft);
    let send = {
        let (desk, draft, done, clear) = (desk.clone(), draft.clone(), props.done.clone(), gaps.is_empty());
        let root = root.clone();
        Callback::from(move |()| {
            if let Some(closure) = closure(&draft).filter(|_| clear) {
                desk.act(PlanAction::Close(closure));
                desk.announce(desk.say("plan-closed-now"));
                done.emit(());
            } else {
                draft.set(Draft { pressed: true, ..(*draft).clone() });
                press_again(&root);
            }
        })
    };
    let shown: &[Gap] = if draft.pressed { &gaps } else { &[] };
    html! {
        <div ref={root.clone()} class="plan-form" role="group" aria-label={words.say("plan-close-title")}>
            <h3 tabindex="-1" data-part="step">{ words.say("plan-close-title") }</h3>
            <p>{ words.say("plan-close-text") }</p>
            { part(REASON, shown, reason(desk, &draft)) }
            <Tick label={words.say("plan-close-explored")} ticked={draft.explored_with_person} on={set(&draft, |draft, on| draft.explored_with_person = on)} />
            <Tick label={words.say("plan-close-planned")} ticked={draft.planned} on={set(&draft, |draft, on| draft.planned = on)} />
            { texts(desk, &draft, shown) }
            <Tick label={words.say("plan-close-contact")} ticked={draft.contact_later} on={set(&draft, |draft, on| draft.contact_later = on)} />
            <div class="plan-pair">
                { part(ON, shown, field::day(desk, words.say("plan-on"), &draft.on, set(&draft, |draft, on| draft.on = on))) }
                { field::day(desk, words.say("plan-close-records"), &draft.records_until, set(&draft, |draft, on| draft.records_until = on)) }
            </div>
            { missing(desk, &root, shown) }
            { buttons(desk, "plan-close-send", send, &props.done) }
        </div>
    }
}

/// The reason, and how it is counted.
fn reason(desk: &Desk, draft: &UseStateHandle<Draft>) -> Html {
    let words = &desk.screen.words;
    let option = |row: &ClosureReason| ChoiceOption {
        code: AttrValue::from(row.id.clone()),
        label: AttrValue::from(words.say(&format!("closure-{}", row.id))),
        quiet: false,
    };
    let options: Vec<ChoiceOption> = desk.model.closures.iter().map(option).collect();
    let chosen = draft.reason.as_ref().map(|code| AttrValue::from(code.0.clone()));
    let on_choose =
        set(draft, |draft, code: Option<AttrValue>| draft.reason = code.map(|code| Code::from(code.as_str())));
    let counted = draft
        .reason
        .as_ref()
        .map(|reason| html! { <p class="hint">{ words::say(words, counting(reason, &desk.model.closures)) }</p> })
        .unwrap_or_default();
    html! { <><SelectField label={words.say("plan-close-reason")} {options} {chosen} {on_choose} />{ counted }</> }
}

fn texts(desk: &Desk, draft: &UseStateHandle<Draft>, shown: &[Gap]) -> Html {
    let words = &desk.screen.words;
    let note = draft.reason.as_ref().is_some_and(|reason| needs_safety_note(reason, &desk.model.closures));
    let hint = note.then(|| html! { <p class="hint">{ words.say("plan-close-safety-hint") }</p> }).unwrap_or_default();
    // Once it was refused the field itself says it.
    let lacks = (!draft.pressed && lacks_safety_note(draft, &desk.model.closures))
        .then(|| html! { <p class="plan-mark plan-mark-block">{ words.say("plan-close-safety-missing") }</p> })
        .unwrap_or_default();
    html! {
        <>
            { part(NOTE, shown, field::text(words, field::label(words, Field::SafetyNote), &draft.safety_note, Room::Lines, set(draft, |draft, text| draft.safety_note = text))) }
            { lacks }
            { hint }
            { field::text(words, field::label(words, Field::ReopenConditions), &draft.reopen_conditions, Room::Lines, set(draft, |draft, text| draft.reopen_conditions = text)) }
            { field::text(words, field::label(words, Field::FollowOn), &draft.follow_on_referral, Room::Line, set(draft, |draft, text| draft.follow_on_referral = text)) }
            <TextField label={field::label(words, Field::FinalInstrument)} value={draft.final_instrument.clone()} on_type={set(draft, |draft, text| draft.final_instrument = text)} />
        </>
    }
}

/// An end that is no success leaves the question how safe the person is (SA 8.5).
fn needs_safety_note(reason: &Code, listed: &[ClosureReason]) -> bool {
    match counting(reason, listed) {
        Counting::NotSuccess => true,
        Counting::Success | Counting::Neither => false,
    }
}

/// An end that the rules refuse without a word about safety.
fn lacks_safety_note(draft: &Draft, listed: &[ClosureReason]) -> bool {
    let row = draft.reason.as_ref().and_then(|reason| listed.iter().find(|row| row.id == reason.as_str()));
    row.is_some_and(|row| row.needs_safety_note) && draft.safety_note.trim().is_empty()
}

/// The part with the note on safety.
const NOTE: &str = "form-note";

fn gaps(desk: &Desk, draft: &Draft) -> Vec<Gap> {
    let no_reason = draft
        .reason
        .is_none()
        .then(|| Gap::here(desk.say("plan-close-reason-missing"), REASON, desk.say("plan-close-reason")));
    let note = || field::label(&desk.screen.words, Field::SafetyNote);
    let no_note = lacks_safety_note(draft, &desk.model.closures)
        .then(|| Gap::here(desk.say("plan-close-safety-missing"), NOTE, note()));
    no_reason.into_iter().chain(day_gap(desk, &draft.on)).chain(no_note).collect()
}

fn closure(draft: &Draft) -> Option<Closure> {
    Some(Closure {
        on: draft.on.date()?,
        reason: draft.reason.clone()?,
        planned: draft.planned,
        explored_with_person: draft.explored_with_person,
        follow_on_referral: draft.follow_on_referral.clone(),
        reopen_conditions: draft.reopen_conditions.clone(),
        safety_note: draft.safety_note.clone(),
        final_instrument: draft.final_instrument.clone(),
        records_until: draft.records_until.clone(),
        contact_later: draft.contact_later,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::Date;

    #[test]
    fn a_closure_needs_a_reason_and_a_day() {
        let reason = Some(Code::from("unreachable"));
        assert_eq!(closure(&Draft { reason: reason.clone(), ..Draft::default() }), None);
        let on = DateText("2026-11-23".to_owned());
        assert_eq!(closure(&Draft { on: on.clone(), ..Draft::default() }), None);
        let made = closure(&Draft { on, reason, safety_note: "with a cousin".to_owned(), ..Draft::default() })
            .expect("a closure");
        assert_eq!((made.on, made.safety_note.as_str()), (Date::parse("2026-11-23").expect("a day"), "with a cousin"));
    }

    #[test]
    fn a_person_who_cannot_be_reached_asks_for_a_note_on_safety() {
        let listed = crate::ui::pages::result::fixture::catalogue().closures();
        assert!(needs_safety_note(&Code::from("unreachable"), &listed));
        assert!(!needs_safety_note(&Code::from("goals_met"), &listed));
        let with = |reason: &str, note: &str| {
            let draft = Draft { reason: Some(Code::from(reason)), safety_note: note.to_owned(), ..Draft::default() };
            lacks_safety_note(&draft, &listed)
        };
        assert!(with("unreachable", " ") && !with("unreachable", "with a cousin") && !with("person_stopped", ""));
    }
}
