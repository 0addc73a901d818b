//! The fields of the plan. What is typed is kept as typed and marked beside the field.

use yew::prelude::*;

use super::super::result::roles;
use super::desk::Desk;
use super::words::{self, Listed};
use crate::domain::answer::{Answer, Code, ItemId};
use crate::domain::date::DateText;
use crate::domain::input;
use crate::domain::instrument::PlanFacts;
use crate::domain::money::{Amount, MoneyProblem};
use crate::domain::plan::{Field, LineId, Problem, Rule, Severity, looks_like_contact};
use crate::ui::kit::{Also, ChoiceOption, Choices, DateField, Disclosure, SelectField, TextField, beside};
use crate::ui::questions::answer_text;
use crate::ui::screen::Screen;
use crate::wording::Words;

/// How much room a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// One line.
    Line,
    /// Several lines.
    Lines,
}

/// A field for free text. What looks like a phone number or an address is pointed out.
pub fn text(words: &Words, label: String, value: &str, room: Room, on_type: Callback<String>) -> Html {
    typed(words, label, Html::default(), value, room, on_type)
}

/// The same, for what is put to the person: in the language beside too.
pub fn text_of_person(screen: &Screen, field: Field, value: &str, room: Room, on_type: Callback<String>) -> Html {
    let also = beside(screen, |words| label(words, field));
    typed(&screen.words, label(&screen.words, field), also, value, room, on_type)
}

fn typed(words: &Words, label: String, also: Html, value: &str, room: Room, on_type: Callback<String>) -> Html {
    let problem = input::text_problem(value).map(input::Problem::code);
    let contact = looks_like_contact(value)
        .then(|| html! { <p class="plan-mark" role="status">{ words.say("plan-problem-looks_like_contact") }</p> })
        .unwrap_or_default();
    html! { <><TextField {label} {also} value={value.to_owned()} {on_type} long={room == Room::Lines} {problem} />{ contact }</> }
}

/// A field for a date.
pub fn day(desk: &Desk, label: String, value: &DateText, on: Callback<DateText>) -> Html {
    let problem = input::date_problem(value, desk.look.today).map(input::Problem::code);
    let on_type = Callback::from(move |text: String| on.emit(DateText(text)));
    html! { <DateField {label} value={value.0.clone()} {on_type} {problem} /> }
}

/// A field for an amount.
pub fn amount(label: String, value: &str, currency: &str, on_type: Callback<String>) -> Html {
    let problem = Amount::parse(value, currency).err().and_then(money_problem);
    html! { <div class="plan-amount"><TextField {label} value={value.to_owned()} {on_type} {problem} /></div> }
}

/// A field for the three letters of a currency.
pub fn currency(words: &Words, value: &str, on_type: Callback<String>) -> Html {
    html! {
        <div class="plan-currency">
            <TextField label={words.say("plan-currency")} hint={AttrValue::from(words.part("plan-currency", "hint"))} value={value.to_owned()} {on_type} />
        </div>
    }
}

/// The name behind `problem-`.
pub fn money_problem(problem: MoneyProblem) -> Option<&'static str> {
    match problem {
        MoneyProblem::Blank => None,
        MoneyProblem::NoCurrency => Some("plan-no-currency"),
        MoneyProblem::NotANumber => Some("plan-not-a-number"),
        MoneyProblem::TooManyDecimals => Some("plan-too-many-decimals"),
        MoneyProblem::Ambiguous => Some("plan-ambiguous"),
        MoneyProblem::TooLarge => Some("plan-too-large"),
    }
}

/// One of a few, all in sight, in the language beside too.
pub fn pick<T: Listed>(screen: &Screen, label: impl Fn(&Words) -> String, chosen: Option<T>, on: Callback<T>) -> Html {
    let on_choose = Callback::from(move |code: AttrValue| {
        if let Some(value) = words::with_code::<T>(&code) {
            on.emit(value);
        }
    });
    let options = |words: &Words| words::options(words, T::ALL.iter().copied());
    group(screen, label, options, chosen.map(|value| AttrValue::from(value.code())), on_choose)
}

/// One of a few, or none of them yet.
pub fn pick_or_none<T: Listed>(
    screen: &Screen,
    label: impl Fn(&Words) -> String,
    chosen: Option<T>,
    none: &str,
    on: Callback<Option<T>>,
) -> Html {
    let on_choose = Callback::from(move |code: AttrValue| on.emit(words::with_code::<T>(&code)));
    let options = |words: &Words| {
        let mut options = words::options(words, T::ALL.iter().copied());
        options.push(ChoiceOption { code: AttrValue::from(""), label: AttrValue::from(words.say(none)), quiet: true });
        options
    };
    group(screen, label, options, Some(AttrValue::from(chosen.map_or("", Listed::code))), on_choose)
}

fn group(
    screen: &Screen,
    label: impl Fn(&Words) -> String,
    options: impl Fn(&Words) -> Vec<ChoiceOption>,
    chosen: Option<AttrValue>,
    on_choose: Callback<AttrValue>,
) -> Html {
    let (name, also) = (label(&screen.words), Also::of(screen, &options));
    html! {
        <fieldset class="plan-pick">
            <legend>{ &name }{ beside(screen, label) }</legend>
            <Choices label={name} inside=true options={options(&screen.words)} {also} {chosen} {on_choose} />
        </fieldset>
    }
}

/// One of a longer list.
pub fn list<T: Listed>(words: &Words, label: String, chosen: T, values: &[T], on: Callback<T>) -> Html {
    let on_choose = Callback::from(move |code: Option<AttrValue>| {
        if let Some(value) = code.and_then(|code| words::with_code::<T>(&code)) {
            on.emit(value);
        }
    });
    let options = words::options(words, values.iter().copied());
    html! { <SelectField {label} {options} chosen={Some(AttrValue::from(chosen.code()))} {on_choose} needed=true /> }
}

/// One of a longer list, or none.
pub fn list_or_none<T: Listed>(words: &Words, label: String, chosen: Option<T>, on: Callback<Option<T>>) -> Html {
    let on_choose =
        Callback::from(move |code: Option<AttrValue>| on.emit(code.and_then(|code| words::with_code::<T>(&code))));
    let options = words::options(words, T::ALL.iter().copied());
    html! { <SelectField {label} {options} chosen={chosen.map(|value| AttrValue::from(value.code()))} {on_choose} /> }
}

/// A role.
pub fn role(words: &Words, label: String, chosen: Option<&Code>, on: Callback<Option<Code>>) -> Html {
    let code = chosen.map_or("", Code::as_str);
    let on_choose = Callback::from(move |code: Option<AttrValue>| on.emit(code.map(|code| Code::from(code.as_str()))));
    html! { <SelectField {label} options={roles::options(words, &roles::DOING, code)} chosen={roles::chosen(code)} {on_choose} /> }
}

/// A field of a line as a part of its own, with what the rules say about it below.
pub fn of_line(desk: &Desk, id: LineId, part: &str, fields: &[Field], body: Html) -> Html {
    let about = |problem: &&Problem| problem.field.is_some_and(|field| fields.contains(&field)) && is_note(problem);
    let notes: Vec<&Problem> = desk.model.of_line(id).filter(about).collect();
    html! { <div class="plan-field" data-part={super::go::line_part(id, part)}>{ body }{ self::notes(desk, &notes) }</div> }
}

/// What the rules say, as marks below a field. Each is said once, however many fields it is about.
pub fn notes(desk: &Desk, problems: &[&Problem]) -> Html {
    let content = desk.plan().content();
    let mut said: Vec<(&'static str, String, Rule)> = Vec::new();
    for problem in problems {
        let note = (class(problem.severity), words::problem(&desk.screen.words, content, problem), problem.rule);
        if !said.contains(&note) {
            said.push(note);
        }
    }
    let note = |(class, text, rule): (&'static str, String, Rule)| {
        html! { <p key={text.clone()} {class}>{ text }{ desk.rule_mark(rule) }</p> }
    };
    said.into_iter().map(note).collect()
}

/// What cannot be read and what looks like a contact is marked by the field itself.
pub fn is_note(problem: &Problem) -> bool {
    problem.rule != Rule::Typed && problem.severity != Severity::Hint
}

fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Hint => "plan-mark",
        Severity::Warn => "plan-mark plan-mark-warn",
        Severity::Block => "plan-mark plan-mark-block",
    }
}

/// The name of a field.
pub fn label(words: &Words, field: Field) -> String {
    words::say(words, field)
}

/// What was said about it in the conversation, folded: it may say whom the person fears.
pub fn said(desk: &Desk, about: fn(&PlanFacts) -> &[ItemId]) -> Html {
    let words = &desk.screen.words;
    let items = desk.screen.catalogue.plan_facts().map(about).unwrap_or_default();
    let row = |id: &ItemId| {
        let item = desk.screen.catalogue.item(id)?;
        let answer = desk.look.case.answer(id);
        let given = !matches!(answer, Answer::Empty | Answer::NotAsked);
        given.then(|| html! { <li key={id.0.clone()}>{ words.short(id.as_str()) }{ ": " }<span dir="auto">{ answer_text(item, answer, words) }</span></li> })
    };
    let rows: Vec<Html> = items.iter().filter_map(row).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! { <Disclosure summary={words.say("plan-cash-said")}><ul>{ rows }</ul></Disclosure> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_that_cannot_be_counted_is_explained_and_a_blank_one_is_not() {
        let words = Words::of("en");
        let problems = [
            MoneyProblem::NoCurrency,
            MoneyProblem::NotANumber,
            MoneyProblem::TooManyDecimals,
            MoneyProblem::Ambiguous,
            MoneyProblem::TooLarge,
        ];
        for problem in problems {
            let name = money_problem(problem).expect("a name");
            assert!(words.has(&format!("problem-{name}")), "{name}");
            assert_eq!(words.say(&format!("problem-{name}")), words.say(&format!("money-problem-{}", problem.code())));
        }
        assert_eq!(money_problem(MoneyProblem::Blank), None);
    }
}
