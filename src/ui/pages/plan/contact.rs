//! One contact after arrival: first whether it was safe to talk, then what was said and what has changed.

use yew::prelude::*;

use super::desk::Desk;
use super::field::{self, Room};
use super::go::{self, Way};
use super::{reading, words};
use crate::domain::answer::Code;
use crate::domain::instrument::Dimension;
use crate::domain::plan::{
    Channel, DimensionReview, Fault, Field, LineStatus, Place, PlanAction, PlanLine, Problem, Review,
};
use crate::ui::kit::{Also, Button, ChoiceOption, Disclosure, Ticks, in_both};
use crate::ui::questions::answer_text;
use crate::wording::{Arg, Words};

/// Properties of [`ContactCard`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The page.
    pub desk: Desk,
    /// Its position, from 0.
    pub at: usize,
    /// What was recorded.
    pub review: Review,
}

/// A contact. One of which nothing but the day is recorded is open from the start.
#[component]
pub fn ContactCard(props: &Props) -> Html {
    let (desk, review) = (&props.desk, &props.review);
    let words = &desk.screen.words;
    let fresh = Review { on: review.on.clone(), ..Review::default() } == *review;
    let open = use_state(|| fresh);
    let shown = *open && !desk.is_closed();
    let title = title(words, props.at, review);
    let toggle = (!desk.is_closed())
        .then(|| {
            let label = words.say(if shown { "plan-fold" } else { "plan-unfold" });
            let name = words.say_with("plan-label-of", &[("label", Arg::Text(&label)), ("about", Arg::Text(&title))]);
            let on = {
                let open = open.clone();
                Callback::from(move |()| open.set(!*open))
            };
            html! { <Button {label} {name} {on} expanded={Some(shown)} /> }
        })
        .unwrap_or_default();
    let inner = match (desk.is_closed(), shown) {
        (true, _) => reading::list(reading::contact(words, review)),
        (false, true) => body(props),
        (false, false) => Html::default(),
    };
    html! {
        <li class="card plan-contact" data-part={format!("contact-{}", props.at)}>
            <div class="plan-line-head">
                <div class="plan-line-sum"><h3>{ title }</h3><p class="plan-line-facts">{ facts(words, review) }</p></div>
                { toggle }
            </div>
            { again(desk, review) }
            { inner }
        </li>
    }
}

/// A contact by its place in the list, from 0, and its day.
pub fn title(words: &Words, at: usize, review: &Review) -> String {
    let on = if review.on.is_blank() { words.say("plan-no-day-yet") } else { words::day(words, &review.on) };
    words.say_with("plan-contact-title", &[("number", Arg::Count(at + 1)), ("date", Arg::Text(&on))])
}

fn facts(words: &Words, review: &Review) -> String {
    let channel = review.channel.map(|channel| words::say(words, channel));
    let safe = review.safe_to_talk.map(|safe| words.part("plan-safe-short", safe.code()));
    let next = (!review.next_on.is_blank())
        .then(|| words.say_with("plan-contact-next-on", &[("date", Arg::Text(&words::day(words, &review.next_on)))]));
    [channel, safe, next].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Something has changed, or it was not clearly safe to talk, and nobody has looked since: look at safety again.
fn again(desk: &Desk, review: &Review) -> Html {
    if !review.asks_reassessment() || !desk.model.brought_up {
        return Html::default();
    }
    html! {
        <div class="plan-mark plan-mark-warn" role="status">
            <p>{ desk.say("plan-contact-again") }</p>
            <Button label={desk.say("opened-reassess")} on={go::go(desk, Way::Again)} />
        </div>
    }
}

fn body(props: &Props) -> Html {
    let (desk, review) = (&props.desk, &props.review);
    let words = &desk.screen.words;
    let label = |field: Field| field::label(words, field);
    let text = |field: Field, value: &str, room: Room, set: fn(&mut Review, String)| {
        field::text(words, label(field), value, room, change(props, set))
    };
    let dimensions: Html = words::ALL_DIMENSIONS.into_iter().map(|dimension| part(props, dimension)).collect();
    html! {
        <div class="plan-editor" data-part={format!("contact-{}-first", props.at)}>
            { how_to_reach(desk) }
            { field::pick_or_none(&desk.screen, |words| words.say("plan-safe-to-talk"), review.safe_to_talk, "plan-not-asked", change(props, |review, safe| review.safe_to_talk = safe)) }
            <div class="plan-three">
                { field::day(desk, label(Field::ReviewOn), &review.on, change(props, |review, on| review.on = on)) }
                { field::list_or_none(words, words.say("plan-channel"), review.channel, change(props, |review, channel: Option<Channel>| review.channel = channel)) }
                { field::role(words, words.say("plan-contact-by"), review.by_role.as_ref(), change(props, |review, role| review.by_role = role)) }
            </div>
            { asked_again(desk) }
            { lines(desk) }
            <p class="hint">{ words.say("plan-no-names") }</p>
            { field::text_of_person(&desk.screen, Field::PersonSays, &review.person_says, Room::Lines, change(props, |review, text| review.person_says = text)) }
            { text(Field::StaffSays, &review.staff_says, Room::Lines, |review, text| review.staff_says = text) }
            { dimensions }
            { changes(props) }
            <div class="plan-pair">
                { text(Field::ReviewPeriod, &review.period, Room::Line, |review, text| review.period = text) }
                { text(Field::ReviewInstrument, &review.instrument, Room::Line, |review, text| review.instrument = text) }
            </div>
            { next_on(props) }
        </div>
    }
}

/// What has to be in sight before anybody is called: how and when, who else may answer, and what to say to them (RI22).
fn how_to_reach(desk: &Desk) -> Html {
    let (words, catalogue) = (&desk.screen.words, desk.screen.catalogue);
    let items = catalogue.files().iter().flat_map(|file| &file.reach_items);
    // What is not asked of this person has no answer, whatever once stood there.
    let items = items.filter(|item| desk.model.reach.has(item));
    let known = items.clone().filter_map(|id| {
        let item = catalogue.item(id)?;
        Some((words.short(id.as_str()), answer_text(item, desk.look.case.answer(id), words)))
    });
    html! {
        <div class="plan-field">
            <p>{ desk.say("plan-contact-reach") }</p>
            { reading::list(known.collect()) }
            { items.map(|item| go::question_link(desk, item)).collect::<Html>() }
        </div>
    }
}

/// The lines that have begun: what was promised is asked about with whoever should have it (SA 8.5).
fn lines(desk: &Desk) -> Html {
    let row = |line: &PlanLine| {
        let name = words::line_name(&desk.screen.words, line);
        let way = Way::Line(line.id, go::line_part(line.id, "first"));
        html! {
            <li key={line.id.0} class="row">
                <span class="row-text" dir="auto">{ &name }</span>
                { go::link(desk, 0, way, &name) }
            </li>
        }
    };
    let begun = |line: &&PlanLine| matches!(line.progress.status, LineStatus::UnderWay | LineStatus::Done);
    let rows: Vec<Html> = desk.plan().content().lines.iter().filter(begun).map(row).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! { <div class="plan-field"><p>{ desk.say("plan-contact-lines") }</p><ul class="rows">{ rows }</ul></div> }
}

/// What is asked again at every contact (SA 8.5). The answers belong to the questions themselves, so that a worse one
/// counts at once.
fn asked_again(desk: &Desk) -> Html {
    let files = desk.screen.catalogue.files().iter();
    let links: Html = files.flat_map(|file| &file.contact_items).map(|item| go::question_link(desk, item)).collect();
    html! {
        <div class="plan-field">
            <p>{ desk.say("plan-contact-ask") }</p>
            { links }
        </div>
    }
}

fn next_on(props: &Props) -> Html {
    let (desk, review) = (&props.desk, &props.review);
    let about = |problem: &&Problem| problem.place == Place::Review(props.at) && problem.fault == Fault::ContactTooFar;
    let notes = field::notes(desk, &desk.model.problems.iter().filter(about).collect::<Vec<_>>());
    let label = field::label(&desk.screen.words, Field::NextOn);
    html! { <div class="plan-field">{ field::day(desk, label, &review.next_on, change(props, |review, on| review.next_on = on)) }{ notes }</div> }
}

/// How things are in one dimension.
fn part(props: &Props, dimension: Dimension) -> Html {
    let words = &props.desk.screen.words;
    let now = props.review.dimensions.get(&dimension).cloned().unwrap_or_default();
    let filled = now != DimensionReview::default();
    let text = |field: Field, value: &str, set: fn(&mut DimensionReview, String)| {
        let on = change(props, move |review: &mut Review, text| {
            let part = review.dimensions.entry(dimension).or_default();
            set(part, text);
            if *part == DimensionReview::default() {
                review.dimensions.remove(&dimension);
            }
        });
        field::text(words, field::label(words, field), value, Room::Line, on)
    };
    html! {
        <Disclosure key={words::dimension_code(dimension)} summary={words::dimension(words, dimension)} open={filled}>
            { text(Field::ReviewSituation, &now.situation, |part, text| part.situation = text) }
            { text(Field::ReviewProblem, &now.problem, |part, text| part.problem = text) }
            { text(Field::ReviewAction, &now.action, |part, text| part.action = text) }
        </Disclosure>
    }
}

/// What has changed: anything here asks for a new look at safety.
fn changes(props: &Props) -> Html {
    let (desk, words) = (&props.desk, &props.desk.screen.words);
    let options = |words: &Words| {
        let option = |code: &Code| ChoiceOption {
            code: AttrValue::from(code.0.clone()),
            label: AttrValue::from(words.say(&format!("trigger-{}", code.as_str()))),
            quiet: false,
        };
        desk.model.triggers.iter().map(option).collect::<Vec<_>>()
    };
    let also = Also::of(&desk.screen, options);
    let ticked: Vec<AttrValue> = props.review.changes.iter().map(|code| AttrValue::from(code.0.clone())).collect();
    let on_tick = change(props, |review, (code, on): (AttrValue, bool)| {
        let code = Code::from(code.as_str());
        if on {
            review.changes.insert(code);
        } else {
            review.changes.remove(&code);
        }
    });
    let label = in_both(&desk.screen, |words| words.say("plan-changes"));
    let options = options(words);
    let summary = words.say_with("plan-changes-summary", &[("count", Arg::Count(ticked.len()))]);
    html! { <Disclosure {summary} open={!ticked.is_empty()}><Ticks {label} {options} {also} {ticked} {on_tick} /></Disclosure> }
}

fn change<T: 'static>(props: &Props, change: impl Fn(&mut Review, T) + 'static) -> Callback<T> {
    let (at, review) = (props.at, props.review.clone());
    props.desk.on(move |value: T| {
        let mut review = review.clone();
        change(&mut review, value);
        PlanAction::SetReview(at, review)
    })
}
