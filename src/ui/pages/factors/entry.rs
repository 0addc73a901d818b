//! One factor: what it does for this person, and what that rests on.

use yew::prelude::*;

use crate::domain::case::Action;
use crate::domain::date::{Date, DateText};
use crate::domain::factor::{Direction, Evidence, Factor, FactorAction, FactorField};
use crate::domain::input::{Problem, date_problem, text_problem};
use crate::ui::kit::{ChoiceOption, Choices, DateField, TextField, Tick};
use crate::ui::pages::risks::rows::{Remove, Row};
use crate::ui::screen::{Screen, use_screen};
use crate::wording::{Arg, Words};

/// Properties of [`Entry`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The factor.
    pub factor: Factor,
    /// Just added by hand.
    pub fresh: bool,
    /// Today.
    pub today: Date,
}

/// One factor.
#[component]
pub fn Entry(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let factor = &props.factor;
    let name = name(words, factor);
    let on_note = change(&screen, factor, |factor, text: String| factor.note = text);
    let on_date = change(&screen, factor, |factor, text: String| factor.ask_again_on = DateText(text));
    let note_problem = text_problem(&factor.note).map(Problem::code);
    let date_problem = date_problem(&factor.ask_again_on, props.today).map(Problem::code);
    let remove = {
        let (act, id) = (screen.act.clone(), factor.id);
        Callback::from(move |()| act.emit(Action::Factors(FactorAction::Remove(id))))
    };
    html! {
        <Row name={name.clone()} fresh={props.fresh} class="factor-entry">
            <h3>{ &name }</h3>
            { direction(&screen, factor) }
            { evidence(&screen, factor) }
            <TextField label={label(words, FactorField::Note)} hint={AttrValue::from(words.say("note-hint"))} value={factor.note.clone()}
                on_type={on_note} long=true problem={note_problem} />
            { release(&screen, factor) }
            <DateField label={label(words, FactorField::AskAgain)} value={factor.ask_again_on.0.clone()} on_type={on_date} problem={date_problem} />
            { still_open(words, factor) }
            <Remove {name} blank={is_blank(factor)} on={remove} />
        </Row>
    }
}

/// The name of a factor. A group the data does not have is shown as it was saved.
fn name(words: &Words, factor: &Factor) -> String {
    let key = format!("factor-{}", factor.group.as_str());
    if words.has(&key) { words.say(&key) } else { factor.group.0.clone() }
}

fn label(words: &Words, field: FactorField) -> String {
    words.part(&format!("options-{}", FactorField::SET), field.code())
}

fn is_blank(factor: &Factor) -> bool {
    factor.direction.is_none()
        && factor.evidence.is_none()
        && factor.note.trim().is_empty()
        && factor.ask_again_on.is_blank()
}

fn direction(screen: &Screen, factor: &Factor) -> Html {
    let on_choose = change(screen, factor, |factor, code: AttrValue| {
        factor.direction = Direction::ALL.iter().copied().find(|direction| direction.code() == code.as_str());
    });
    let options = options(&screen.words, Direction::SET, Direction::ALL.iter().map(|direction| direction.code()));
    let chosen = factor.direction.map(|direction| AttrValue::from(direction.code()));
    group(label(&screen.words, FactorField::Direction), options, chosen, on_choose)
}

fn evidence(screen: &Screen, factor: &Factor) -> Html {
    let on_choose = change(screen, factor, |factor, code: AttrValue| {
        factor.evidence = Evidence::ALL.iter().copied().find(|evidence| evidence.code() == code.as_str());
    });
    let options = options(&screen.words, Evidence::SET, Evidence::ALL.iter().map(|evidence| evidence.code()));
    let chosen = factor.evidence.map(|evidence| AttrValue::from(evidence.code()));
    group(label(&screen.words, FactorField::Evidence), options, chosen, on_choose)
}

fn group(label: String, options: Vec<ChoiceOption>, chosen: Option<AttrValue>, on_choose: Callback<AttrValue>) -> Html {
    html! { <div class="choice-field"><p class="field-label">{ &label }</p><Choices {label} {options} {chosen} {on_choose} /></div> }
}

fn options(words: &Words, set: &str, codes: impl Iterator<Item = &'static str>) -> Vec<ChoiceOption> {
    let key = format!("options-{set}");
    codes
        .map(|code| ChoiceOption {
            code: AttrValue::from(code),
            label: AttrValue::from(words.part(&key, code)),
            quiet: false,
        })
        .collect()
}

fn release(screen: &Screen, factor: &Factor) -> Html {
    if factor.note.trim().is_empty() {
        return Html::default();
    }
    let on = change(screen, factor, |factor, released: bool| factor.text_released = released);
    html! { <Tick label={screen.words.say("release-text")} ticked={factor.text_released} {on} quiet=true /> }
}

/// What is missing, as a remark: a factor may stay unfinished.
fn still_open(words: &Words, factor: &Factor) -> Html {
    let open: Vec<String> = factor
        .problems()
        .into_iter()
        .filter(|field| matches!(field, FactorField::Direction | FactorField::Evidence))
        .map(|field| label(words, field))
        .collect();
    if open.is_empty() {
        return Html::default();
    }
    html! { <p class="hint">{ words.say_with("factors-still-open", &[("fields", Arg::Text(&words.values(open)))]) }</p> }
}

/// A callback that changes this factor.
fn change<T: 'static>(screen: &Screen, factor: &Factor, change: impl Fn(&mut Factor, T) + 'static) -> Callback<T> {
    let (act, factor) = (screen.act.clone(), factor.clone());
    Callback::from(move |value: T| {
        let mut factor = factor.clone();
        change(&mut factor, value);
        act.emit(Action::Factors(FactorAction::Set(factor)));
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::Code;
    use crate::domain::factor::FactorSheet;
    use crate::domain::instrument::FactorLevel;

    fn factor(group: &str) -> Factor {
        let mut sheet = FactorSheet::default();
        sheet.apply(FactorAction::Add(FactorLevel::Individual, Code::from(group)));
        sheet.list.remove(0)
    }

    #[test]
    fn only_an_untouched_factor_goes_without_asking() {
        let fresh = factor("own_age");
        assert!(is_blank(&fresh));
        assert!(!is_blank(&Factor { direction: Some(Direction::Unclear), ..fresh.clone() }));
        assert!(!is_blank(&Factor { note: "x".to_owned(), ..fresh.clone() }));
        assert!(!is_blank(&Factor { ask_again_on: DateText("soon".to_owned()), ..fresh }));
    }

    #[test]
    fn a_group_that_is_not_in_the_data_keeps_its_name() {
        let words = Words::of("en");
        assert_eq!(name(&words, &factor("own_age")), words.say("factor-own_age"));
        assert_eq!(name(&words, &factor("old group")), "old group");
    }

    #[test]
    fn every_option_and_field_has_wording() {
        let words = Words::of("en");
        let all = options(&words, Direction::SET, Direction::ALL.iter().map(|row| row.code()));
        let evidence = options(&words, Evidence::SET, Evidence::ALL.iter().map(|row| row.code()));
        assert!(all.iter().chain(&evidence).all(|option| !option.label.starts_with('[')));
        assert!(FactorField::ALL.iter().all(|field| !label(&words, *field).starts_with('[')));
    }
}
