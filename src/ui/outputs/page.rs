//! The page to save or print from.

use yew::prelude::*;

use super::view::{self, Under};
use super::{files, no_record, report, sensitive, tongues};
use crate::domain::report::{LeftOut, SensitiveLine, sensitive_lines};
use crate::ui::kit::{Button, ButtonLook, ChoiceOption, Choices, Disclosure};
use crate::ui::page::OutputLevel;
use crate::ui::screen::{Ask, Dialog, Look, PrintJob, SaveJob, Screen, use_screen};
use crate::ui::sealed::Content;
use crate::wording::{Arg, Words};

/// Properties of [`OutputsPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// The levels in the order of the page. The plan comes last and is never chosen beforehand: a paper
/// plan can be found (SA 12).
const LEVELS: [(OutputLevel, &str); 3] =
    [(OutputLevel::WithoutText, "without-text"), (OutputLevel::Full, "full"), (OutputLevel::PlanOnly, "plan-only")];

/// The page to save or print from.
#[component]
pub fn OutputsPage(props: &Props) -> Html {
    let screen = use_screen();
    let level = use_state_eq(|| OutputLevel::WithoutText);
    let saved = use_state_eq(|| false);
    let words = &screen.words;
    if let Some(gate) = no_record(&props.look) {
        return html! {
            <div class="card notice" role="note">
                <h2>{ words.say("outputs-closed") }</h2>
                <p>{ words.say(&format!("gate-{gate}")) }</p>
                <p>{ words.say("outputs-closed-why") }</p>
            </div>
        };
    }
    let lines = lines(&props.look, &screen);
    let on_level = {
        let level = level.clone();
        Callback::from(move |chosen| level.set(chosen))
    };
    let on_saved = {
        let saved = saved.clone();
        Callback::from(move |()| saved.set(true))
    };
    html! {
        <div class="outputs">
            { paper(&screen, &props.look, *level, on_level, &on_saved) }
            { left_out(&screen, &props.look, &lines) }
            { case_file(&screen, &props.look) }
            { afterwards(&screen, *saved) }
        </div>
    }
}

fn lines(look: &Look, screen: &Screen) -> Vec<SensitiveLine> {
    look.case.with_inputs(look.today, |inputs| {
        sensitive_lines(&look.case, screen.catalogue, &look.case.facts(screen.catalogue, inputs))
    })
}

fn asks(screen: &Screen, what: Ask) -> Callback<()> {
    let ask = screen.ask.clone();
    Callback::from(move |()| ask.emit(what.clone()))
}

/// Print and readable summary, in three levels.
fn paper(
    screen: &Screen,
    look: &Look,
    level: OutputLevel,
    on_level: Callback<OutputLevel>,
    on_saved: &Callback<()>,
) -> Html {
    let words = &screen.words;
    let options = LEVELS.into_iter().map(|(_, code)| ChoiceOption {
        code: AttrValue::from(code),
        label: AttrValue::from(words.part("outputs-level", code)),
        quiet: false,
    });
    let on_choose = Callback::from(move |code: AttrValue| {
        if let Some((level, _)) = LEVELS.into_iter().find(|(_, own)| *own == code.as_str()) {
            on_level.emit(level);
        }
    });
    let code = LEVELS.into_iter().find(|(own, _)| *own == level).map_or("", |(_, code)| code);
    let save = {
        let (ask, on_saved) = (screen.ask.clone(), on_saved.clone());
        Callback::from(move |()| {
            ask.emit(Ask::Save(SaveJob::Summary(level)));
            on_saved.emit(());
        })
    };
    html! {
        <section class="card">
            <h2>{ words.say("outputs-paper") }</h2>
            <p>{ words.part("outputs-paper", "text") }</p>
            <Choices label={words.say("outputs-level")} options={options.collect::<Vec<_>>()} chosen={Some(AttrValue::from(code))} {on_choose} />
            <p class="hint">{ words.part("outputs-level", &format!("{code}-hint")) }</p>
            { tongues::choice(screen) }
            <Disclosure summary={words.say("outputs-preview")}>
                { screen.words_out().into_iter().map(|words| preview(words, look, screen, level)).collect::<Html>() }
            </Disclosure>
            <div class="actions">
                <Button label={words.say("outputs-print")} look={ButtonLook::Go} on={asks(screen, Ask::Print(PrintJob::Report(level)))} />
                <Button label={words.say("outputs-save-summary")} on={save} />
            </div>
            <p class="hint">{ words.say("outputs-print-hint") }</p>
        </section>
    }
}

/// What will be on paper, in one language.
fn preview(words: &Words, look: &Look, screen: &Screen, level: OutputLevel) -> Html {
    let language = words.language();
    let drawn = view::report(words, &report(look, screen, level), Under::Part);
    html! { <div key={language.code} lang={language.code} dir={language.dir}>{ drawn }</div> }
}

/// How many lines are left out, and why.
fn left_out(screen: &Screen, look: &Look, lines: &[SensitiveLine]) -> Html {
    let words = &screen.words;
    let why = [
        (LeftOut::NotTicked, "outputs-not-ticked"),
        (LeftOut::TooLong, "outputs-too-long"),
        (LeftOut::NeverOut, "outputs-never-out"),
    ];
    let row = |(why, id): (LeftOut, &'static str)| {
        let count = lines.iter().filter(|line| line.left_out == Some(why)).count();
        (count > 0).then(|| html! { <li key={id}>{ counted(words, id, count) }</li> })
    };
    let rows: Vec<Html> = why.into_iter().filter_map(row).collect();
    let body = if rows.is_empty() {
        html! { <p>{ words.say("outputs-nothing-left-out") }</p> }
    } else {
        html! { <ul class="outputs-counts">{ rows.into_iter().collect::<Html>() }</ul> }
    };
    html! {
        <section class="card">
            <h2>{ words.say("outputs-left-out") }</h2>
            <p>{ words.part("outputs-left-out", "text") }</p>
            { body }
            { sensitive::view(screen, look, lines) }
        </section>
    }
}

fn counted(words: &Words, id: &str, count: usize) -> String {
    words.say_with(id, &[("count", Arg::Count(count))])
}

/// The file to go on with another day.
fn case_file(screen: &Screen, look: &Look) -> Html {
    let words = &screen.words;
    let on = asks(screen, Ask::Dialog(Some(Dialog::SaveSealed(Content::Case))));
    let save = if files::case_fits(look, screen) {
        html! { <div class="actions"><Button label={words.say("outputs-save-case")} look={ButtonLook::Go} {on} /></div> }
    } else {
        html! { <p class="problem" role="alert">{ words.say("outputs-too-large") }</p> }
    };
    let parts = ["answers", "words", "decision", "plan", "earlier"];
    let parts = parts.into_iter().map(|part| html! { <li key={part}>{ words.part("outputs-case-holds", part) }</li> });
    html! {
        <section class="card">
            <h2>{ words.say("outputs-case") }</h2>
            <p>{ words.part("outputs-case", "text") }</p>
            <p class="outputs-warning">{ words.part("outputs-case", "sealed") }</p>
            <p>{ words.say("outputs-case-holds") }</p>
            <ul>{ parts.collect::<Html>() }</ul>
            { save }
        </section>
    }
}

/// What to do with a file once it is there, and with what is still on the screen.
fn afterwards(screen: &Screen, saved: bool) -> Html {
    let words = &screen.words;
    let steps = ["find", "move", "remove", "bin"];
    let steps = steps.into_iter().map(|step| html! { <li key={step}>{ words.part("outputs-after", step) }</li> });
    let class = if saved { "card outputs-after outputs-after-now" } else { "card outputs-after" };
    html! {
        <section {class}>
            <h2>{ words.say("outputs-after") }</h2>
            <ol>{ steps.collect::<Html>() }</ol>
            <p>{ words.part("outputs-after", "printed") }</p>
            <p>{ words.part("outputs-after", "wipe") }</p>
            <div class="actions"><Button label={words.say("wipe")} on={asks(screen, Ask::Dialog(Some(Dialog::Wipe)))} /></div>
        </section>
    }
}
