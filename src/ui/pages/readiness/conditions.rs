//! The conditions of the journey, each with who sees to it (SA 7.5).

use yew::prelude::*;

use super::super::result::links::{Reach, item_links, rule_mark, rule_tag, rule_text};
use super::super::result::roles;
use crate::domain::assess::{Care, ConditionDue};
use crate::domain::case::Action;
use crate::domain::date::DateText;
use crate::domain::input::{Problem, date_problem, text_problem};
use crate::ui::kit::{DateField, SelectField, TextField, Tick};
use crate::ui::screen::{Look, Screen};
use crate::wording::{Arg, Words};

/// The conditions that hold now; nothing where there are none.
pub fn view(screen: &Screen, reach: &Reach, look: &Look) -> Html {
    let words = &screen.words;
    let conditions = &look.outcome.conditions;
    if conditions.is_empty() {
        return Html::default();
    }
    let title = words.say_with("readiness-group-conditions", &[("count", Arg::Count(conditions.len()))]);
    let rows: Html = conditions.iter().map(|due| row(screen, reach, look, due)).collect();
    html! {
        <section class="card">
            <h2>{ title }</h2>
            <p class="hint">{ words.say("readiness-conditions-lead") }</p>
            <ul class="found-reasons">{ rows }</ul>
        </section>
    }
}

fn row(screen: &Screen, reach: &Reach, look: &Look, due: &ConditionDue) -> Html {
    let words = &screen.words;
    let speaks_for: Vec<_> = due.item.iter().cloned().collect();
    let hit = look.outcome.hits.iter().find(|hit| hit.rule == due.rule && hit.each == due.item);
    let items = hit.map(|hit| item_links(screen, reach, &hit.because)).unwrap_or_default();
    let text = rule_text(words, &due.rule, &speaks_for, hit.and_then(|hit| hit.leg));
    let care = look.case.conditions.get(&due.name).cloned().unwrap_or_default();
    html! {
        <li class="found-reason" key={due.name.clone()}>
            { rule_tag(screen, &due.rule) }
            <div class="found-reason-body" role="group" aria-label={text.clone()}>
                <p>{ text }{ rule_mark(screen, &due.rule) }</p>
                { items }
                { missing(words, due) }
                { fields(screen, look, due, &care) }
            </div>
        </li>
    }
}

/// Without these the journey is not ready.
fn missing(words: &Words, due: &ConditionDue) -> Html {
    let lines = [(due.owner_missing, "readiness-owner-missing"), (due.reason_missing, "readiness-reason-missing")];
    let said = lines.into_iter().filter(|(missing, _)| *missing);
    said.map(|(_, id)| html! { <p class="problem" key={id}>{ words.say(id) }</p> }).collect()
}

fn fields(screen: &Screen, look: &Look, due: &ConditionDue, care: &Care) -> Html {
    let words = &screen.words;
    // There can be many conditions on the page. Those of one rule say which they are; the others stand in a group that does.
    let about = due.item.as_ref().map(|item| words.short(item.as_str()));
    let label = |id: &str| match &about {
        Some(about) => {
            words.say_with("result-label-of", &[("label", Arg::Text(&words.say(id))), ("item", Arg::Text(about))])
        }
        None => words.say(id),
    };
    let on_role = put(screen, due, care, |care, role: Option<AttrValue>| {
        care.owner_role = role.map(|role| role.to_string()).unwrap_or_default();
    });
    let on_by = put(screen, due, care, |care, text| care.by = DateText(text));
    html! {
        <div class="response-details">
            <SelectField label={label("responses-owner")} options={roles::options(words, &roles::DOING, &care.owner_role)}
                chosen={roles::chosen(&care.owner_role)} on_choose={on_role} />
            <DateField label={label("responses-due")} value={care.by.0.clone()} on_type={on_by}
                problem={date_problem(&care.by, look.today).map(Problem::code)} />
            { reason(screen, due, care, &label("readiness-reason")) }
        </div>
    }
}

/// Asked for where the condition needs it, and kept in sight where one was written.
fn reason(screen: &Screen, due: &ConditionDue, care: &Care, label: &str) -> Html {
    if !due.needs_reason && care.reason.is_empty() {
        return Html::default();
    }
    let words = &screen.words;
    let on_reason = put(screen, due, care, |care, text| care.reason = text);
    let on_release = put(screen, due, care, |care, on| care.text_released = on);
    let release = (!care.reason.trim().is_empty()).then(|| {
        html! { <Tick label={words.say("release-text")} ticked={care.text_released} on={on_release} quiet=true /> }
    });
    html! {
        <>
            <TextField label={label.to_owned()} hint={AttrValue::from(words.say("note-hint"))} value={care.reason.clone()}
                on_type={on_reason} long=true problem={text_problem(&care.reason).map(Problem::code)} />
            { release }
        </>
    }
}

/// A callback that changes one thing of who sees to it.
fn put<T: 'static>(screen: &Screen, due: &ConditionDue, care: &Care, change: fn(&mut Care, T)) -> Callback<T> {
    let (act, name, care) = (screen.act.clone(), due.name.clone(), care.clone());
    Callback::from(move |value: T| {
        let mut care = care.clone();
        change(&mut care, value);
        act.emit(Action::Care(name.clone(), care));
    })
}
