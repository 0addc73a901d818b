//! What a message says, field by field, with what must stay out of it in sight.

use std::rc::Rc;

use yew::prelude::*;

use super::step::{Opened, to_question};
use super::{arrival, change, consequences, letter, page_link, text};
use crate::domain::answer::Code;
use crate::domain::input::{Problem, text_problem};
use crate::domain::instrument::{ChosenField, MessageField};
use crate::domain::referral::{BlockReason, LineValue, MessageLine, Referral, ReferralAction, StepRecord, field_label};
use crate::ui::kit::{ChoiceOption, SelectField, TextField, Ticks};
use crate::ui::page::Page;
use crate::ui::screen::{Look, Screen};
use crate::wording::Words;

/// The fields of a message.
pub fn view(screen: &Screen, look: &Look, opened: &Opened) -> Html {
    let words = &screen.words;
    let no_consent = opened.is_ours() && opened.draft.blocked.iter().any(BlockReason::is_about_consent);
    let body = match opened.view.ours {
        _ if opened.done().is_some() => written(screen, look, opened),
        None => contents(words, opened),
        Some(true) if no_consent => {
            html! { <>{ contents(words, opened) }<p class="hint">{ words.say("messages-after-consent") }</p></> }
        }
        Some(false) => {
            html! { <>{ letter::from_their_file(screen, look, opened) }{ editable(screen, look, opened) }</> }
        }
        Some(true) => editable(screen, look, opened),
    };
    let title = match opened.view.ours {
        Some(false) => "messages-fields-theirs",
        Some(true) | None => "messages-fields",
    };
    html! { <div class="message-fields"><h3>{ words.say(title) }</h3>{ body }</div> }
}

/// What the message is made of, while nothing can be written.
fn contents(words: &Words, opened: &Opened) -> Html {
    let labels = opened.row.fields.iter().map(|field| text::label(words, &field_label(field)));
    let rows: Html = labels.map(|label| html! { <li key={label.clone()}>{ label }</li> }).collect();
    html! { <>{ forbidden(words, opened) }<ul class="message-labels">{ rows }</ul></> }
}

fn editable(screen: &Screen, look: &Look, opened: &Opened) -> Html {
    let words = &screen.words;
    let step = opened.row.step;
    let blank = StepRecord::default();
    let record = look.case.referral.record(step).unwrap_or(&blank);
    let drawn = if opened.is_ours() { drawn_lines(screen, opened) } else { Html::default() };
    let draw = |field: &MessageField| match field {
        MessageField::Typed(name) => typed(screen, step, name, record),
        MessageField::Chosen(chosen) => choice(screen, look, step, chosen, record),
        MessageField::CaseCode
        | MessageField::Item(_)
        | MessageField::LevelAndTiming
        | MessageField::Needs
        | MessageField::PlanDraft
        | MessageField::SecurityRequirements
        | MessageField::ConsentScope => Html::default(),
    };
    let lead = words.say(if opened.is_ours() { "messages-write" } else { "messages-write-theirs" });
    html! {
        <>
            { drawn }
            <p class="hint">{ lead }</p>
            <div class="message-writing">
                { forbidden(words, opened) }
                <div class="message-inputs">{ opened.row.fields.iter().map(draw).collect::<Html>() }</div>
            </div>
        </>
    }
}

/// What must stay out, beside the place where it could be typed.
fn forbidden(words: &Words, opened: &Opened) -> Html {
    let rows: Html =
        opened.draft.forbidden.iter().map(|key| html! { <li key={key.clone()}>{ words.say(key) }</li> }).collect();
    // It stays beside what is typed, and scrolls in a low window: with the keys too.
    html! { <div class="message-forbidden" role="note" tabindex="0"><p><b>{ words.say("messages-forbidden") }</b></p><ul>{ rows }</ul></div> }
}

/// The name of the part of the page that a field stands in.
pub fn part(field: &str) -> String {
    format!("field-{field}")
}

fn typed(screen: &Screen, step: u8, name: &str, record: &StepRecord) -> Html {
    let value = record.typed.get(name).cloned().unwrap_or_default();
    let problem = text_problem(&value).map(Problem::code);
    let on_type = {
        let (screen, name) = (screen.clone(), name.to_owned());
        Callback::from(move |text: String| change(&screen, ReferralAction::Type(step, name.clone(), text)))
    };
    let (label, hint) = (screen.words.say(&format!("field-{name}")), AttrValue::from(screen.words.say("note-hint")));
    html! { <div key={name.to_owned()} data-part={part(name)}><TextField {label} {hint} {value} {on_type} long=true {problem} /></div> }
}

fn choice(screen: &Screen, look: &Look, step: u8, field: &ChosenField, record: &StepRecord) -> Html {
    let words = &screen.words;
    let key = format!("field-{}", field.name);
    let option = |code: &String| ChoiceOption {
        code: AttrValue::from(code.clone()),
        label: AttrValue::from(words.part(&key, &format!("opt-{code}"))),
        quiet: false,
    };
    let options: Vec<ChoiceOption> = field.codes.iter().map(option).collect();
    if field.several {
        let ticked: Vec<AttrValue> =
            record.codes(field).into_iter().map(|code| AttrValue::from(code.clone())).collect();
        let on_tick = {
            let (screen, name) = (screen.clone(), field.name.clone());
            Callback::from(move |(code, on): (AttrValue, bool)| {
                change(&screen, ReferralAction::Tick(step, name.clone(), Code::from(code.as_str()), on));
            })
        };
        let label = words.say(&key);
        return html! {
            <fieldset class="group" key={field.name.clone()} data-part={part(&field.name)}>
                <legend class="field-label">{ &label }</legend>
                <Ticks {label} inside=true {options} {ticked} {on_tick} />
            </fieldset>
        };
    }
    let chosen = record.chosen.get(&field.name).map(|code| AttrValue::from(code.0.clone()));
    let on_choose = {
        let (screen, name, referral, today) =
            (screen.clone(), field.name.clone(), look.case.referral.clone(), look.today);
        Callback::from(move |code: Option<AttrValue>| choose(&screen, &referral, step, &name, code, today))
    };
    html! { <div key={field.name.clone()} data-part={part(&field.name)}><SelectField label={words.say(&key)} {options} {chosen} {on_choose} /></div> }
}

pub fn choose(
    screen: &Screen,
    referral: &Referral,
    step: u8,
    name: &str,
    code: Option<AttrValue>,
    today: crate::domain::date::Date,
) {
    let code = code.map(|code| Code::from(code.as_str()));
    let rows = screen.catalogue.messages().filter(|row| row.step == step);
    let mut fields = rows.flat_map(|row| &row.fields).filter_map(MessageField::chosen);
    let field = fields.find(|field| field.name == name);
    let also = field.and_then(|field| consequences::also(referral, step, field, code.as_ref(), today));
    change(screen, ReferralAction::Choose(step, name.to_owned(), code));
    if let Some(action) = also {
        let missing = matches!(action, ReferralAction::SetNotMet(Some(_)));
        change(screen, action);
        if missing {
            arrival::announce(screen);
        }
    }
}

/// What comes from the case by itself, with the way to where it comes from.
fn drawn_lines(screen: &Screen, opened: &Opened) -> Html {
    let words = &screen.words;
    let is_drawn = |field: &MessageField| !matches!(field, MessageField::Typed(_) | MessageField::Chosen(_));
    let draw = |(at, field): (usize, &MessageField)| {
        let line = opened.draft.lines.get(at);
        html! {
            <div class="message-line" key={at}>
                <dt>{ text::label(words, &field_label(field)) }</dt>
                <dd>{ said(words, line) }{ source(screen, field) }</dd>
            </div>
        }
    };
    let rows: Html = opened.row.fields.iter().enumerate().filter(|(_, field)| is_drawn(field)).map(draw).collect();
    html! { <><p class="hint">{ words.say("messages-drawn") }</p><dl class="message-lines">{ rows }</dl></> }
}

/// What a line says on the screen. A line that says nothing says why.
pub fn said(words: &Words, line: Option<&MessageLine>) -> Html {
    let Some(line) = line else { return html! { <span class="hint">{ words.say("messages-line-later") }</span> } };
    let parts = match &line.value {
        LineValue::Missing => return html! { <span class="hint">{ words.say("messages-line-missing") }</span> },
        LineValue::Withheld => return html! { <span class="hint">{ words.say("messages-line-withheld") }</span> },
        value => text::said_value(words, value),
    };
    match parts.as_slice() {
        [one] => html! { <bdi>{ one }</bdi> },
        many => {
            let rows: Html =
                many.iter().enumerate().map(|(at, part)| html! { <li key={at}><bdi>{ part }</bdi></li> }).collect();
            html! { <ul>{ rows }</ul> }
        }
    }
}

/// The way to where a line comes from.
fn source(screen: &Screen, field: &MessageField) -> Html {
    let catalogue = screen.catalogue;
    let needs = || {
        let first = catalogue.items().find(|item| item.need.is_some())?;
        Some(Page::Questions(Rc::from(catalogue.section_of(&first.id)?.id.as_str())))
    };
    match field {
        MessageField::CaseCode => page_link(screen, Page::Welcome, "messages-from-start"),
        MessageField::Item(item) => to_question(screen, item, "messages-from-question"),
        MessageField::LevelAndTiming => page_link(screen, Page::Result, "messages-from-result"),
        MessageField::Needs => needs().map(|page| page_link(screen, page, "messages-from-needs")).unwrap_or_default(),
        MessageField::PlanDraft => page_link(screen, Page::Plan, "messages-from-plan"),
        MessageField::SecurityRequirements => page_link(screen, Page::Responses, "messages-from-responses"),
        MessageField::ConsentScope => {
            let first = catalogue.plan_facts().and_then(|facts| facts.consents.first());
            first.map(|item| to_question(screen, item, "messages-from-consents")).unwrap_or_default()
        }
        MessageField::Typed(_) | MessageField::Chosen(_) => Html::default(),
    }
}

/// What was typed and chosen in a message that is done.
fn written(screen: &Screen, look: &Look, opened: &Opened) -> Html {
    let words = &screen.words;
    let Some(record) = look.case.referral.record(opened.row.step) else { return Html::default() };
    let value = |field: &MessageField| match field {
        MessageField::Typed(name) => record.typed.get(name).filter(|text| !text.trim().is_empty()).cloned(),
        MessageField::Chosen(field) => {
            let key = format!("field-{}", field.name);
            let said = record.codes(field).into_iter().map(|code| words.part(&key, &format!("opt-{code}")));
            let said: Vec<String> = said.collect();
            (!said.is_empty()).then(|| words.values(said))
        }
        _ => None,
    };
    let row = |field: &MessageField| {
        let (key, value) = (field_label(field), value(field)?);
        Some(
            html! { <div class="message-line" key={key.clone()}><dt>{ words.say(&key) }</dt><dd><bdi>{ value }</bdi></dd></div> },
        )
    };
    let rows: Vec<Html> = opened.row.fields.iter().filter_map(row).collect();
    if rows.is_empty() {
        return html! { <p class="hint">{ words.say("messages-nothing-written") }</p> };
    }
    html! { <dl class="message-lines">{ rows.into_iter().collect::<Html>() }</dl> }
}
