//! One wave: its questions by dimension, and the profile.

use yew::prelude::*;

use super::pack::{dimension_name, wave_name};
use super::{PackRef, answers, profile};
use crate::domain::answer::{Answer, ItemId};
use crate::domain::case::{Action, Wave};
use crate::domain::date::DateText;
use crate::domain::input::{Problem, date_problem};
use crate::domain::score::{Answers, Dimension, Pack, PackItem, Status, is_asked, required_open};
use crate::ui::kit::{Also, Button, ButtonLook, Choices, DateField, Disclosure, TextField, beside};
use crate::ui::pages::risks::rows::{Remove, Row};
use crate::ui::screen::{Look, Screen, use_screen};
use crate::wording::{Arg, Words};

/// Properties of [`WaveCard`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The pack.
    pub pack: PackRef,
    /// The case.
    pub look: Look,
    /// Its place among all waves of the case.
    pub at: usize,
    /// The place of the wave before it, of the same pack.
    pub before: Option<usize>,
    /// Its number within the pack, from 0.
    pub number: usize,
    /// Just begun by hand.
    pub fresh: bool,
    /// The newest of the pack: its questions are open.
    pub latest: bool,
    /// The pack is not for this person.
    pub closed: bool,
}

/// One wave.
#[component]
pub fn WaveCard(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let waves = &props.look.case.waves;
    let Some(wave) = waves.get(props.at) else { return Html::default() };
    let before = props.before.and_then(|at| waves.get(at));
    let title = title(words, props.number, wave);
    let remove = {
        let (act, at) = (screen.act.clone(), props.at);
        Callback::from(move |()| act.emit(Action::RemoveWave(at)))
    };
    let blank = wave.answers.values().all(|entry| entry.answer == Answer::Empty);
    html! {
        <Row name={title.clone()} fresh={props.fresh} class="measure-wave">
            <h3>{ &title }</h3>
            { day(props, &screen, wave) }
            { content(props, &screen, wave, before) }
            <Remove name={title} {blank} on={remove} />
        </Row>
    }
}

/// What a wave is called, with its day as typed where it is none.
pub fn title(words: &Words, number: usize, wave: &Wave) -> String {
    let name = wave_name(words, number);
    let on = match wave.on.date() {
        Some(on) => words.date(on),
        None if wave.on.is_blank() => return name,
        None => wave.on.0.clone(),
    };
    words.say_with("measures-wave", &[("wave", Arg::Text(&name)), ("date", Arg::Text(&on))])
}

/// The day, as typed: what is no day is kept and marked.
fn day(props: &Props, screen: &Screen, wave: &Wave) -> Html {
    let (act, at) = (screen.act.clone(), props.at);
    let on_type = Callback::from(move |text: String| act.emit(Action::DateWave(at, DateText(text))));
    let problem = date_problem(&wave.on, props.look.today).map(Problem::code);
    let name = wave_name(&screen.words, props.number);
    let label = screen.words.say_with("measures-begin-on", &[("wave", Arg::Text(&name))]);
    html! { <DateField {label} value={wave.on.0.clone()} {on_type} {problem} /> }
}

fn content(props: &Props, screen: &Screen, wave: &Wave, before: Option<&Wave>) -> Html {
    let (words, pack) = (&screen.words, props.pack.0);
    if wave.version != pack.version {
        let args = [("then", Arg::Text(wave.version.as_str())), ("now", Arg::Text(pack.version.as_str()))];
        return html! { <p class="card page-note measure-break">{ words.say_with("measures-break", &args) }</p> };
    }
    let questions = (!props.closed).then(|| {
        let parts: Html =
            pack.dimensions.iter().map(|dimension| questions(props, screen, dimension, &wave.answers)).collect();
        // Made anew when another wave is begun, so that the earlier one folds.
        let key = if props.latest { "latest" } else { "earlier" };
        html! { <Disclosure {key} summary={words.say("measures-questions")} open={props.latest}>{ parts }</Disclosure> }
    });
    let open = required_open(pack, &wave.answers);
    let any = pack.dimensions.iter().any(|dimension| !dimension.items.is_empty());
    let completed = (!props.closed && any).then(|| {
        let said = match open {
            0 => words.say("measures-completed"),
            _ => words.say_with("measures-required", &[("count", Arg::Count(open))]),
        };
        html! { <p class="hint" role="status">{ said }</p> }
    });
    // What was answered before the age was settled stays readable; it is not scored.
    let table =
        (pack.status == Status::WeightsMissing || props.closed).then(|| plain_table(words, pack, &wave.answers));
    let profile = (!props.closed).then(|| profile::view(words, pack, wave, before));
    html! { <>{ questions }{ completed }{ table }{ profile }</> }
}

fn questions(props: &Props, screen: &Screen, dimension: &'static Dimension, given: &Answers) -> Html {
    let (words, pack) = (&screen.words, props.pack.0);
    let asked = dimension.items.iter().filter(|item| is_asked(dimension, item, given));
    let draw = |item: &PackItem| question(props, screen, item, given);
    html! {
        <div class="measure-dimension" key={dimension.id.clone()}>
            <h4>{ dimension_name(words, pack, &dimension.id) }</h4>
            { asked.map(draw).collect::<Html>() }
        </div>
    }
}

fn question(props: &Props, screen: &Screen, item: &PackItem, given: &Answers) -> Html {
    const NONE: &Answer = &Answer::Empty;
    let (words, pack) = (&screen.words, props.pack.0);
    let answer = given.get(&item.id).map_or(NONE, |entry| &entry.answer);
    let question = words.say(&answers::key(pack, item));
    let on_choose = record(screen, props.at, &item.id, |code: AttrValue| answers::answer(&code));
    let also = Also::of(screen, |words| answers::options(words, pack, item));
    let reason = match answer {
        Answer::NotApplicable(reason) => {
            let on_type = record(screen, props.at, &item.id, Answer::NotApplicable);
            html! { <TextField label={words.say("not-applicable-reason")} also={beside(screen, |words| words.say("not-applicable-reason"))} value={reason.clone()} {on_type} /> }
        }
        _ => Html::default(),
    };
    let clear = (*answer != Answer::Empty).then(|| {
        let on = record(screen, props.at, &item.id, |()| Answer::Empty);
        let label = words.say("clear-answer");
        html! { <Button name={format!("{label}: {question}")} {label} look={ButtonLook::Quiet} {on} /> }
    });
    html! {
        <fieldset class="question" key={item.id.0.clone()}>
            <legend>{ &question }{ beside(screen, |words| words.say(&answers::key(pack, item))) }</legend>
            <Choices label={question.clone()} inside=true options={answers::options(words, pack, item)} {also} chosen={answers::chosen(answer)} {on_choose} />
            { reason }
            { clear }
        </fieldset>
    }
}

fn record<T: 'static>(screen: &Screen, at: usize, item: &ItemId, make: impl Fn(T) -> Answer + 'static) -> Callback<T> {
    let (act, item) = (screen.act.clone(), item.clone());
    Callback::from(move |value: T| act.emit(Action::AnswerWave(at, item.clone(), make(value))))
}

/// The answers by dimension, plain: all there is to see while no weights are loaded.
fn plain_table(words: &Words, pack: &Pack, given: &Answers) -> Html {
    const NONE: &Answer = &Answer::Empty;
    let row = |dimension: &Dimension, item: &PackItem| {
        let answer = given.get(&item.id).map_or(NONE, |entry| &entry.answer);
        let name = dimension_name(words, pack, &dimension.id);
        html! {
            <tr key={item.id.0.clone()}>
                <td>{ name }</td>
                <th scope="row">{ words.say(&answers::key(pack, item)) }</th>
                <td>{ answers::said(words, pack, item, answer) }</td>
            </tr>
        }
    };
    let rows = pack.dimensions.iter().flat_map(|dimension| {
        let asked = dimension.items.iter().filter(move |item| is_asked(dimension, item, given));
        asked.map(move |item| row(dimension, item)).collect::<Vec<_>>()
    });
    html! {
        <div class="measure-frame">
            <table class="measure-answers">
                <caption>{ words.say("measures-answers") }</caption>
                <thead><tr>
                    <th scope="col">{ words.say("measures-column-dimension") }</th>
                    <th scope="col">{ words.say("measures-column-question") }</th>
                    <th scope="col">{ words.say("measures-column-answer") }</th>
                </tr></thead>
                <tbody>{ rows.collect::<Html>() }</tbody>
            </table>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wave_is_called_by_its_number_and_day() {
        let words = Words::of("en");
        let wave = |on: &str| Wave {
            pack: "p".to_owned(),
            version: "1".to_owned(),
            on: DateText(on.to_owned()),
            answers: Answers::default(),
        };
        assert!(title(&words, 0, &wave("2026-03-01")).contains("1 March 2026"));
        assert_eq!(title(&words, 0, &wave("")), words.say("measures-baseline"));
        assert!(title(&words, 2, &wave("in spring")).contains("in spring"));
        assert!(title(&words, 2, &wave("")).contains('2'));
    }
}
