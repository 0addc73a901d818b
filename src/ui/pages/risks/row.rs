//! One risk: how likely, how grave, what follows, who sees to it.

use yew::prelude::*;

use super::grid;
use super::rows::{Remove, Row};
use crate::domain::answer::Code;
use crate::domain::case::Action;
use crate::domain::date::{Date, DateText};
use crate::domain::input::{Problem, date_problem, text_problem};
use crate::domain::risk_grid::{Impact, Likelihood, RiskAction, RiskField, RiskRow};
use crate::ui::kit::{ChoiceOption, Choices, DateField, Disclosure, SelectField, TextField, Tick};
use crate::ui::pages::result::roles;
use crate::ui::screen::{Screen, use_screen};
use crate::wording::{Arg, Words};

/// Properties of [`RiskEntry`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The row.
    pub row: RiskRow,
    /// Its place in the list, from 1.
    pub number: usize,
    /// Just added by hand.
    pub fresh: bool,
    /// Today.
    pub today: Date,
}

/// One risk.
#[component]
pub fn RiskEntry(props: &Props) -> Html {
    let screen = use_screen();
    let (words, row) = (&screen.words, &props.row);
    let number = words.say_with("risks-number", &[("number", Arg::Count(props.number))]);
    let title = starter(words, row).map_or_else(|| number.clone(), |starter| format!("{number}. {starter}"));
    let remove = {
        let (act, id) = (screen.act.clone(), row.id);
        Callback::from(move |()| act.emit(Action::Risks(RiskAction::Remove(id))))
    };
    let own =
        row.starter.is_none().then(|| text(&screen, row, RiskField::Risk, &row.risk, |row, text| row.risk = text));
    html! {
        <Row name={title.clone()} fresh={props.fresh} class="card risk-row">
            <h3>{ &title }</h3>
            { own }
            { text(&screen, row, RiskField::Affects, &row.affects, |row, text| row.affects = text) }
            { judgement(&screen, row, &number) }
            { text(&screen, row, RiskField::Why, &row.why, |row, text| row.why = text) }
            { doing(&screen, row, props.today) }
            { afterwards(&screen, row, props.today) }
            { release(&screen, row) }
            { missing(&screen, row) }
            <Remove name={number} blank={is_blank(row)} on={remove} />
        </Row>
    }
}

/// The starter a row comes from, in words.
fn starter(words: &Words, row: &RiskRow) -> Option<String> {
    let code = row.starter.as_ref()?;
    let key = format!("risk-{}", code.as_str());
    Some(if words.has(&key) { words.say(&key) } else { code.0.clone() })
}

fn label(words: &Words, field: RiskField) -> String {
    grid::word(words, RiskField::SET, field.code())
}

/// How likely and how grave, and what the grid makes of it.
fn judgement(screen: &Screen, row: &RiskRow, number: &str) -> Html {
    let words = &screen.words;
    let likelihood = change(screen, row, |row, code: AttrValue| {
        row.likelihood = Likelihood::ALL.iter().copied().find(|likelihood| likelihood.code() == code.as_str());
    });
    let impact = change(screen, row, |row, code: AttrValue| {
        row.impact = Impact::ALL.iter().copied().find(|impact| impact.code() == code.as_str());
    });
    let likely =
        options(words, Likelihood::SET, Likelihood::ALL.iter().map(|row| (row.code(), *row == Likelihood::NotKnown)));
    let grave = options(words, Impact::SET, Impact::ALL.iter().map(|row| (row.code(), false)));
    html! {
        <>
            { group(label(words, RiskField::Likelihood), likely, row.likelihood.map(Likelihood::code), likelihood) }
            { group(label(words, RiskField::Impact), grave, row.impact.map(Impact::code), impact) }
            { follows(screen, row, number) }
        </>
    }
}

fn follows(screen: &Screen, row: &RiskRow, number: &str) -> Html {
    let (words, cells) = (&screen.words, screen.catalogue.risk_grid());
    let (Some(placement), Some(likelihood), Some(impact)) = (row.placement(cells), row.likelihood, row.impact) else {
        return html! { <div class="risk-handling"><p key="said" class="hint" aria-live="polite">{ words.say("risks-no-place-yet") }</p></div> };
    };
    let handling = grid::handling(words, placement);
    let marks = [grid::Mark { likelihood, impact, label: number.to_owned() }];
    let stands = row
        .stands_before_delivery(cells)
        .then(|| html! { <p key="before" class="hint">{ words.say("risks-before-delivery") }</p> });
    html! {
        <div class="risk-handling">
            <p key="said" aria-live="polite"><b>{ words.say_with("risks-handling", &[("handling", Arg::Text(&handling))]) }</b></p>
            { stands }
            <Disclosure key="grid" summary={words.say("risks-see-grid")}>{ grid::view(words, cells, number, &marks) }</Disclosure>
        </div>
    }
}

fn group(
    label: String,
    options: Vec<ChoiceOption>,
    chosen: Option<&'static str>,
    on_choose: Callback<AttrValue>,
) -> Html {
    let chosen = chosen.map(AttrValue::from);
    html! { <div class="choice-field"><p class="field-label">{ &label }</p><Choices {label} {options} {chosen} {on_choose} /></div> }
}

fn options(words: &Words, set: &str, codes: impl Iterator<Item = (&'static str, bool)>) -> Vec<ChoiceOption> {
    let option = |(code, quiet): (&'static str, bool)| ChoiceOption {
        code: AttrValue::from(code),
        label: AttrValue::from(grid::word(words, set, code)),
        quiet,
    };
    codes.map(option).collect()
}

/// What is done about it, by whom and by when.
fn doing(screen: &Screen, row: &RiskRow, today: Date) -> Html {
    let words = &screen.words;
    let chosen = row.owner_role.as_ref().map(|role| AttrValue::from(role.0.clone()));
    let options = roles::options(words, &roles::DOING, chosen.as_deref().unwrap_or_default());
    let on_choose =
        change(screen, row, |row, code: Option<AttrValue>| row.owner_role = code.map(|code| Code::from(code.as_str())));
    let ask_again = (row.likelihood == Some(Likelihood::NotKnown) || !row.ask_again_on.is_blank())
        .then(|| date(screen, row, RiskField::AskAgain, &row.ask_again_on, today, |row, day| row.ask_again_on = day));
    html! {
        <>
            { text(screen, row, RiskField::Measure, &row.measure, |row, text| row.measure = text) }
            <div class="risk-pair">
                <SelectField label={label(words, RiskField::Owner)} {options} {chosen} {on_choose} />
                { date(screen, row, RiskField::ByWhen, &row.by_when, today, |row, day| row.by_when = day) }
            </div>
            { ask_again }
        </>
    }
}

/// When it was looked at again, and what came of it.
fn afterwards(screen: &Screen, row: &RiskRow, today: Date) -> Html {
    let written = !row.reviewed_on.is_blank() || !row.result.trim().is_empty();
    html! {
        <Disclosure summary={screen.words.say("risks-afterwards")} open={written}>
            { date(screen, row, RiskField::ReviewedOn, &row.reviewed_on, today, |row, day| row.reviewed_on = day) }
            { text(screen, row, RiskField::Result, &row.result, |row, text| row.result = text) }
        </Disclosure>
    }
}

fn text(screen: &Screen, row: &RiskRow, field: RiskField, value: &str, set: fn(&mut RiskRow, String)) -> Html {
    let words = &screen.words;
    let problem = text_problem(value).map(Problem::code);
    let hint = (field == RiskField::Risk).then(|| AttrValue::from(words.say("note-hint")));
    html! { <TextField label={label(words, field)} {hint} value={value.to_owned()} on_type={change(screen, row, set)} {problem} /> }
}

fn date(
    screen: &Screen,
    row: &RiskRow,
    field: RiskField,
    value: &DateText,
    today: Date,
    set: fn(&mut RiskRow, DateText),
) -> Html {
    let problem = date_problem(value, today).map(Problem::code);
    let on_type = change(screen, row, move |row, text: String| set(row, DateText(text)));
    html! { <DateField label={label(&screen.words, field)} value={value.0.clone()} {on_type} {problem} /> }
}

fn release(screen: &Screen, row: &RiskRow) -> Html {
    if !has_text(row) {
        return Html::default();
    }
    let on = change(screen, row, |row, released: bool| row.text_released = released);
    html! { <Tick label={screen.words.say("release-text")} ticked={row.text_released} {on} quiet=true /> }
}

fn has_text(row: &RiskRow) -> bool {
    [&row.risk, &row.affects, &row.why, &row.measure, &row.result].into_iter().any(|text| !text.trim().is_empty())
}

fn is_blank(row: &RiskRow) -> bool {
    let days = [&row.by_when, &row.ask_again_on, &row.reviewed_on];
    let judged = row.likelihood.is_some() || row.impact.is_some() || row.owner_role.is_some();
    !judged && !has_text(row) && days.into_iter().all(DateText::is_blank)
}

/// What is still missing, as a remark: a row may stay unfinished.
fn missing(screen: &Screen, row: &RiskRow) -> Html {
    let words = &screen.words;
    let fields: Vec<String> =
        row.missing(screen.catalogue.risk_grid()).into_iter().map(|field| label(words, field)).collect();
    if fields.is_empty() {
        return Html::default();
    }
    html! { <p class="hint">{ words.say_with("risks-missing", &[("fields", Arg::Text(&words.values(fields)))]) }</p> }
}

/// A callback that changes this row.
fn change<T: 'static>(screen: &Screen, row: &RiskRow, change: impl Fn(&mut RiskRow, T) + 'static) -> Callback<T> {
    let (act, row) = (screen.act.clone(), row.clone());
    Callback::from(move |value: T| {
        let mut row = row.clone();
        change(&mut row, value);
        act.emit(Action::Risks(RiskAction::Set(Box::new(row))));
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::risk_grid::RiskRegister;

    fn row(starter: Option<&str>) -> RiskRow {
        let mut register = RiskRegister::default();
        register.apply(RiskAction::Add(starter.map(Code::from)));
        register.rows.remove(0)
    }

    #[test]
    fn only_an_untouched_row_goes_without_asking() {
        let fresh = row(Some("no_papers"));
        assert!(is_blank(&fresh));
        assert!(!is_blank(&RiskRow { impact: Some(Impact::Small), ..fresh.clone() }));
        assert!(!is_blank(&RiskRow { result: "done".to_owned(), ..fresh.clone() }));
        assert!(!is_blank(&RiskRow { by_when: DateText("soon".to_owned()), ..fresh }));
    }

    #[test]
    fn a_row_is_named_after_its_starter() {
        let words = Words::of("en");
        assert_eq!(starter(&words, &row(Some("no_papers"))), Some(words.say("risk-no_papers")));
        assert_eq!(starter(&words, &row(Some("from an old file"))), Some("from an old file".to_owned()));
        assert_eq!(starter(&words, &row(None)), None);
    }

    #[test]
    fn every_field_has_wording() {
        let words = Words::of("en");
        assert!(RiskField::ALL.iter().all(|field| !label(&words, *field).starts_with('[')));
    }
}
