//! Who sees to a line, who provides it, from when and by when, and what has to come first.

use yew::prelude::*;

use super::desk::Desk;
use super::field::{self, Room};
use super::go::{self, line_part};
use super::words;
use crate::domain::digits;
use crate::domain::plan::{Fault, Field, LineEdit, LineId, LineKind, PlanLine, Problem};
use crate::ui::kit::{ChoiceOption, TextField, Tick, Ticks};

/// Who and when.
pub fn view(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let (id, label) = (line.id, |field| field::label(words, field));
    let day = |field: Field, value, make: fn(crate::domain::date::DateText) -> LineEdit| {
        field::of_line(desk, id, field.code(), &[field], field::day(desk, label(field), value, desk.edit(id, make)))
    };
    let owner = field::role(words, label(Field::Owner), line.owner_role.as_ref(), desk.edit(id, LineEdit::OwnerRole));
    html! {
        <>
            <div class="plan-pair">
                { field::of_line(desk, id, Field::Owner.code(), &[Field::Owner], owner) }
                { provider(desk, line) }
            </div>
            <div class="plan-pair">
                { day(Field::Start, &line.start_on, LineEdit::StartOn) }
                { day(Field::Due, &line.due_on, LineEdit::DueOn) }
            </div>
            { date_reason(desk, line) }
            { every(desk, line) }
            { depends(desk, line) }
        </>
    }
}

fn provider(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let text = field::text(
        words,
        field::label(words, Field::Provider),
        &line.provider,
        Room::Line,
        desk.edit(line.id, LineEdit::Provider),
    );
    let refused = desk.model.of_line(line.id).any(|problem| problem.fault == Fault::NoConsentForRecipient);
    let no_sharing = refused && !desk.model.sharing_consent;
    let questions =
        desk.model.questions.sharing.iter().filter(|_| no_sharing).map(|item| go::question_link(desk, item));
    let body = html! {
        <>
            { text }
            <Tick label={words.say("plan-provider-consent")} ticked={line.provider_consented} on={desk.edit(line.id, LineEdit::ProviderConsented)} />
            { questions.collect::<Html>() }
        </>
    };
    field::of_line(desk, line.id, Field::Provider.code(), &[Field::Provider], body)
}

/// Asked for only when a date lies outside the plan's time.
fn date_reason(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let outside = desk.model.of_line(line.id).any(|problem| problem.fault == Fault::OutsideHorizon);
    if !outside && line.date_reason.is_empty() {
        return Html::default();
    }
    let field = Field::DateReason;
    let body = field::text(
        words,
        field::label(words, field),
        &line.date_reason,
        Room::Line,
        desk.edit(line.id, LineEdit::DateReason),
    );
    field::of_line(desk, line.id, field.code(), &[field], body)
}

/// For contact that repeats.
fn every(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    if line.kind != LineKind::FollowUp && line.every_days.is_empty() {
        return Html::default();
    }
    let typed = line.every_days.trim();
    let problem =
        (!typed.is_empty() && digits::whole::<u16>(typed).is_none_or(|days| days == 0)).then_some("no-number");
    let body = html! { <TextField label={field::label(words, Field::EveryDays)} value={line.every_days.clone()} on_type={desk.edit(line.id, LineEdit::EveryDays)} {problem} /> };
    field::of_line(desk, line.id, Field::EveryDays.code(), &[Field::EveryDays], body)
}

fn depends(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let others: Vec<&PlanLine> = desk.plan().content().lines.iter().filter(|other| other.id != line.id).collect();
    if others.is_empty() {
        return Html::default();
    }
    let option = |other: &&PlanLine| ChoiceOption {
        code: code(other.id),
        label: AttrValue::from(words::line_name(words, other)),
        quiet: false,
    };
    let options: Vec<ChoiceOption> = others.iter().map(option).collect();
    let ids: Vec<LineId> = others.iter().map(|other| other.id).collect();
    let ticked: Vec<AttrValue> = line.depends_on.iter().map(|id| code(*id)).collect();
    let edit = desk.edit(line.id, |change: LineEdit| change);
    let on_tick = Callback::from(move |(chosen, on): (AttrValue, bool)| {
        let Some(other) = ids.iter().copied().find(|id| code(*id) == chosen) else { return };
        edit.emit(if on { LineEdit::WaitsFor(other) } else { LineEdit::WaitsNoMoreFor(other) });
    });
    let about = |problem: &&Problem| matches!(problem.fault, Fault::DoneBefore(_) | Fault::DependsOnItself);
    let notes = field::notes(desk, &desk.model.of_line(line.id).filter(about).collect::<Vec<_>>());
    let label = words.say("plan-depends");
    html! {
        <fieldset class="plan-pick" data-part={line_part(line.id, "depends_on")}>
            <legend>{ &label }</legend>
            <Ticks {label} inside=true {options} {ticked} {on_tick} />
            { notes }
        </fieldset>
    }
}

fn code(id: LineId) -> AttrValue {
    AttrValue::from(id.0.to_string())
}
