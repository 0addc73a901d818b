//! The decision (SA 3.4.3): the rules set a floor, a named person decides.
//!
//! INVARIANT: what cannot be recorded is said with its reason; no control is switched off.

mod change;
mod model;

use yew::prelude::*;

use super::result::links::{level_word, page_link};
use super::result::{headline, ladder, outlook, roles};
use crate::domain::assess::{Decision, DecisionFault, Judged};
use crate::domain::case::Action;
use crate::domain::input::{Problem, text_problem};
use crate::domain::instrument::Provenance;
use crate::domain::scale::Level;
use crate::ui::dom;
use crate::ui::kit::{
    Button, ButtonLook, ChoiceOption, Choices, FAULTS, Fault, FaultWay, Refused, SelectField, TextField, fault_list,
    project_mark,
};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Look, Screen, use_screen};
use crate::wording::Arg;
use change::ChangeForm;
use model::{REASONS, with_reason};

/// Properties of [`DecisionPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// The decision.
#[component]
pub fn DecisionPage(props: &Props) -> Html {
    let screen = use_screen();
    let tried = use_state(|| false);
    let root = use_node_ref();
    let look = &props.look;
    let words = &screen.words;
    let found = look.case.try_decision(screen.catalogue, look.today);
    let on_decide = decide(&screen, found.is_ok(), &tried, &root);
    let faults = model::shown(found.err().unwrap_or_default(), *tried);
    let refused = |part: &str| {
        let fault = faults.iter().find(|fault| *tried && mended_in(fault).0 == part);
        Refused(fault.map(|fault| AttrValue::from(words.say(&format!("refusal-{}", fault.code())))))
    };
    // An absent part keeps its place as an empty one: parts that follow keep their controls and the focus.
    let change = if look.case.history.is_empty() {
        Html::default()
    } else {
        html! { <ChangeForm look={look.clone()} /> }
    };
    html! {
        <div ref={root.clone()} class="result">
            <p class="decision-state">{ outlook::stand_text(words, look) }</p>
            <section class="card">
                <h2>{ words.say("decision-rules-give") }</h2>
                <p>{ headline::at_least(words, &look.outcome) }{ " " }{ headline::could_be(words, &look.outcome) }</p>
                { page_link(&screen, Page::Result, "decision-to-result", ButtonLook::Plain) }
            </section>
            { change }
            <section class="card decision-form">
                <h2>{ words.say("decision-decide") }</h2>
                { level(&screen, look, &refused) }
                { reasons(&screen, &look.case.judged, &refused) }
                { people(&screen, look, &refused) }
                { faults_now(&screen, &faults, *tried, &root) }
                <Button label={words.say("decision-record")} look={ButtonLook::Go} on={on_decide} />
            </section>
            { recorded(&screen, look) }
        </div>
    }
}

/// Records the decision and says so, or leads to the reasons why not: the focus on them is what is heard then.
fn decide(screen: &Screen, can: bool, tried: &UseStateHandle<bool>, root: &NodeRef) -> Callback<()> {
    let (act, ask, tried, root) = (screen.act.clone(), screen.ask.clone(), tried.clone(), root.clone());
    let said = screen.words.say("decision-recorded-now");
    Callback::from(move |()| {
        tried.set(!can);
        act.emit(Action::Decide);
        if can {
            ask.emit(Ask::Announce(said.clone()));
        } else {
            dom::reveal_part(&root, FAULTS);
        }
    })
}

fn judge(screen: &Screen, judged: Judged) {
    screen.act.emit(Action::Judge(judged));
}

fn level(screen: &Screen, look: &Look, refused: &dyn Fn(&str) -> Refused) -> Html {
    let (words, outcome) = (&screen.words, &look.outcome);
    let option = |level: Level| {
        let name = level_word(words, level);
        let label = words.attr_with("decision-option", model::option(level, outcome), &[("level", Arg::Text(&name))]);
        ChoiceOption {
            code: AttrValue::from(level.code()),
            label: AttrValue::from(label.unwrap_or(name)),
            quiet: false,
        }
    };
    let options: Vec<ChoiceOption> = Level::ALL.into_iter().rev().map(option).collect();
    let judged = look.case.judged.clone();
    let chosen = judged.level.map(|level| AttrValue::from(level.code()));
    let on_choose = {
        let screen = screen.clone();
        Callback::from(move |code: AttrValue| {
            let level = Level::ALL.into_iter().find(|level| level.code() == code.as_str());
            judge(&screen, Judged { level, ..judged.clone() });
        })
    };
    let label = words.say("decision-level");
    html! {
        <fieldset class="group" data-part="level">
            <legend>{ &label }</legend>
            <p class="hint">{ words.say("decision-level-text") }</p>
            <ContextProvider<Refused> context={refused("level")}>
                <Choices {label} inside=true {options} {chosen} {on_choose} />
            </ContextProvider<Refused>>
        </fieldset>
    }
}

fn reasons(screen: &Screen, judged: &Judged, refused: &dyn Fn(&str) -> Refused) -> Html {
    let words = &screen.words;
    let field = |at: usize| {
        let value = judged.reasons.get(at).cloned().unwrap_or_default();
        let problem = text_problem(&value).map(Problem::code);
        let on_type = {
            let (screen, judged) = (screen.clone(), judged.clone());
            Callback::from(move |text: String| {
                judge(&screen, Judged { reasons: with_reason(&judged.reasons, at, text), ..judged.clone() })
            })
        };
        let label = words.say_with("decision-reason", &[("number", Arg::Count(at + 1))]);
        // One is enough: the first of them is what is missing.
        let refused = if at == 0 && judged.reasons.iter().all(|reason| reason.trim().is_empty()) {
            refused("reasons")
        } else {
            Refused::default()
        };
        html! {
            <ContextProvider<Refused> key={at} context={refused}>
                <TextField {label} {value} {on_type} long=true {problem} />
            </ContextProvider<Refused>>
        }
    };
    let fields: Html = (0..judged.reasons.len().max(REASONS)).map(field).collect();
    html! {
        <fieldset class="group" data-part="reasons">
            <legend>{ words.say("decision-reasons") }</legend>
            <p class="hint">{ words.say("decision-reasons-text") }</p>
            { fields }
        </fieldset>
    }
}

fn people(screen: &Screen, look: &Look, refused: &dyn Fn(&str) -> Refused) -> Html {
    let words = &screen.words;
    let judged = &look.case.judged;
    let field = |part: &str, [label, hint]: [&str; 2], role: &str, put: fn(&mut Judged, String)| {
        let on_choose = {
            let (screen, judged) = (screen.clone(), judged.clone());
            Callback::from(move |code: Option<AttrValue>| {
                let mut judged = judged.clone();
                put(&mut judged, code.map(|code| code.to_string()).unwrap_or_default());
                judge(&screen, judged);
            })
        };
        let options = roles::options(words, &roles::DECIDING, role);
        let hint = AttrValue::from(words.say(hint));
        html! {
            <ContextProvider<Refused> context={refused(part)}>
                <SelectField label={words.say(label)} {hint} {options} chosen={roles::chosen(role)} {on_choose} />
            </ContextProvider<Refused>>
        }
    };
    let second = if model::is_below(judged, look.outcome.floor) {
        html! { <div data-part="second">{ field("second", ["decision-second", "decision-second-text"], &judged.second_by_role, |judged, role| judged.second_by_role = role) }</div> }
    } else {
        Html::default()
    };
    html! {
        <div class="group" data-part="people">
            { field("people", ["decision-by", "decision-by-text"], &judged.by_role, |judged, role| judged.by_role = role) }
            { second }
        </div>
    }
}

/// The summary of what stands in the way. What comes up while somebody chooses is said by itself.
fn faults_now(screen: &Screen, faults: &[DecisionFault], tried: bool, root: &NodeRef) -> Html {
    let words = &screen.words;
    let fault = |fault: &DecisionFault| {
        let (part, field) = mended_in(fault);
        Fault {
            said: words.say(&format!("refusal-{}", fault.code())),
            mark: project_mark(words, refusal(screen, fault)),
            way: Some(FaultWay::to_part(screen, root, part, &words.say(field))),
        }
    };
    let faults: Vec<Fault> = faults.iter().map(fault).collect();
    fault_list(tried.then(|| words.say("decision-refused-now")), &faults)
}

/// Where the row comes from that refuses to lower the level.
fn refusal(screen: &Screen, fault: &DecisionFault) -> Option<&'static Provenance> {
    let DecisionFault::Refused(id) = fault else { return None };
    let rows = screen.catalogue.files().iter().flat_map(|file| &file.lowering_refused);
    rows.into_iter().find(|row| row.id == *id).map(|row| &row.source)
}

/// The part of the form, and the message that names it.
fn mended_in(fault: &DecisionFault) -> (&'static str, &'static str) {
    match fault {
        DecisionFault::NoLevel
        | DecisionFault::MoreThanOneStep
        | DecisionFault::Refused(_)
        | DecisionFault::HeldByMemory => ("level", "decision-level"),
        DecisionFault::NoReason | DecisionFault::TooManyReasons => ("reasons", "decision-reasons"),
        DecisionFault::NobodyNamed => ("people", "decision-by"),
        DecisionFault::NoSecondReviewer => ("second", "decision-second"),
    }
}

fn recorded(screen: &Screen, look: &Look) -> Html {
    let Some(decision) = &look.case.decision else { return Html::default() };
    let words = &screen.words;
    let reasons: Html = decision
        .reasons
        .iter()
        .enumerate()
        .map(|(at, reason)| html! { <li key={at} dir="auto">{ reason }</li> })
        .collect();
    let (role, date) = (roles::name(words, &decision.by_role), words.date(decision.on));
    let second = (!decision.second_by_role.is_empty()).then(|| {
        let role = roles::name(words, &decision.second_by_role);
        html! { <p>{ words.say_with("decision-agreed-by", &[("role", Arg::Text(&role))]) }</p> }
    });
    let withdraw = {
        let (act, ask, said) = (screen.act.clone(), screen.ask.clone(), words.say("decision-withdrawn-now"));
        Callback::from(move |()| {
            act.emit(Action::WithdrawDecision);
            // The button goes with the decision: the focus goes to the title of the page.
            ask.emit(Ask::Go(Page::Decision));
            ask.emit(Ask::Announce(said.clone()));
        })
    };
    html! {
        <section class="card decision-recorded">
            <h2>{ words.say("decision-recorded") }</h2>
            <p class={classes!("level-word", ladder::tint(decision.judged))}>{ level_word(words, decision.judged) }</p>
            <p>{ words.say_with("decision-by-on", &[("role", Arg::Text(&role)), ("date", Arg::Text(&date))]) }</p>
            <p>{ against_text(screen, decision) }</p>
            <ul class="found-list">{ reasons }</ul>
            { second }
            <Button label={words.say("decision-withdraw")} on={withdraw} />
        </section>
    }
}

/// How the decision stands to what the rules gave on that day.
fn against_text(screen: &Screen, decision: &Decision) -> String {
    let then = level_word(&screen.words, decision.floor_then);
    let part = model::against(decision).code();
    screen.words.attr_with("decision-against", part, &[("then", Arg::Text(&then))]).unwrap_or_default()
}
