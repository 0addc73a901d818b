//! Typed fields. What is typed is handed on at once and never refused.

use yew::prelude::*;

use super::choices::Option as Choice;
use super::faults::use_refused;
use super::spot::use_spot;
use crate::domain::input::Problem;
use crate::ui::dom;
use crate::ui::screen::use_screen;

/// Properties of [`TextField`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The label.
    pub label: AttrValue,
    /// What it says in the language beside.
    #[prop_or_default]
    pub also: Html,
    /// A hint below it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is in it.
    pub value: AttrValue,
    /// Called with every change.
    pub on_type: Callback<String>,
    /// More than one line.
    #[prop_or_default]
    pub long: bool,
    /// The name of a problem, as in `problem-<name>`.
    #[prop_or_default]
    pub problem: Option<&'static str>,
    /// What was wrong with it when a button was pressed, in words: shown at once, and said once.
    #[prop_or_default]
    pub refused: Option<AttrValue>,
    /// The label is for screen readers only, because the text beside it says the same.
    #[prop_or_default]
    pub label_hidden: bool,
    /// What is typed is shown as dots, where the browser can. Never a password field: browsers keep those.
    #[prop_or_default]
    pub masked: bool,
}

/// A text field. A problem is shown when the field is left, not after the first letter.
#[component]
pub fn TextField(props: &Props) -> Html {
    let screen = use_screen();
    let node = use_node_ref();
    let onfocusin = use_spot(&node);
    let progress = use_state_eq(|| Progress::Untouched);
    let problem = props.problem.filter(|name| *progress != Progress::Typing || *name == Problem::TooLong.code());
    let oninput = {
        let (on_type, progress, shown) = (props.on_type.clone(), progress.clone(), problem.is_some());
        Callback::from(move |event: InputEvent| {
            // A problem that is in sight stays there until it is solved.
            progress.set(if shown { Progress::Left } else { Progress::Typing });
            on_type.emit(dom::typed(&event));
        })
    };
    let onfocusout = {
        let progress = progress.clone();
        Callback::from(move |_: FocusEvent| {
            if *progress == Progress::Typing {
                progress.set(Progress::Left);
            }
        })
    };
    let own = problem.is_some() || props.refused.is_some();
    let problem = problem.map(|name| screen.words.say(&format!("problem-{name}")));
    let around = use_refused();
    let problem = problem.or_else(|| props.refused.as_ref().or(around.as_ref()).map(AttrValue::to_string));
    let invalid = problem.as_ref().map(|_| "true");
    let (name, value) = (spoken_name(&props.label, props.hint.as_ref(), problem.as_deref()), props.value.clone());
    // What is typed may be in another language than the page; figures alone run as the page does.
    let dir = (!props.masked && value.chars().any(char::is_alphabetic)).then_some("auto");
    let control = if props.long {
        html! {
            <textarea key="control" ref={node} rows="3" {dir} {value} {oninput} {onfocusout} {onfocusin} aria-label={name} aria-invalid={invalid} autocomplete="off"
                autocorrect="off" autocapitalize="off" spellcheck="false" writingsuggestions="false" translate="no" data-lpignore="true" />
        }
    } else {
        html! {
            <input key="control" ref={node} type="text" class={props.masked.then_some("masked")} {dir} {value} {oninput} {onfocusout} {onfocusin} aria-label={name} aria-invalid={invalid} autocomplete="off"
                autocorrect="off" autocapitalize="off" spellcheck="false" writingsuggestions="false" translate="no" data-lpignore="true" />
        }
    };
    // Spoken by itself only when it comes up now; one from before is heard with the field, and that of a form with its summary.
    let role = (own && (*progress == Progress::Left || props.refused.is_some())).then_some("alert");
    let problem_line =
        problem.as_ref().map(|problem| html! { <span key="problem" class="problem" {role}>{ problem }</span> });
    let hint = props.hint.as_ref().map(|hint| html! { <span key="hint" class="hint">{ hint }</span> });
    // Keyed throughout: otherwise a line that comes or goes would take the control with it.
    html! {
        <label class={if problem.is_some() { "text-field has-problem" } else { "text-field" }}>
            <span key="label" class={if props.label_hidden { "field-label unseen" } else { "field-label" }}>{ &props.label }{ props.also.clone() }</span>
            { hint }
            { control }
            { problem_line }
        </label>
    }
}

/// What has happened to a field since it was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Untouched,
    /// Somebody is typing in it.
    Typing,
    /// Somebody typed in it and went on.
    Left,
}

/// The control's own name carries hint and problem, so that they are heard on focus without an id.
fn spoken_name(label: &AttrValue, hint: Option<&AttrValue>, problem: Option<&str>) -> String {
    match problem.or(hint.map(AttrValue::as_str)) {
        Some(said) => format!("{label}. {said}"),
        None => label.to_string(),
    }
}

/// Properties of [`DateField`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct DateProps {
    /// The label.
    pub label: AttrValue,
    /// What it says in the language beside.
    #[prop_or_default]
    pub also: Html,
    /// What is in it, as typed.
    pub value: AttrValue,
    /// Called with every change.
    pub on_type: Callback<String>,
    /// The name of a problem.
    #[prop_or_default]
    pub problem: Option<&'static str>,
}

/// A date, typed as year-month-day.
#[component]
pub fn DateField(props: &DateProps) -> Html {
    let screen = use_screen();
    html! {
        <div class="date-field">
            <TextField label={props.label.clone()} also={props.also.clone()} hint={AttrValue::from(screen.words.say("hint-date"))}
                value={props.value.clone()} on_type={props.on_type.clone()} problem={props.problem} />
        </div>
    }
}

/// Properties of [`SelectField`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct SelectProps {
    /// The label.
    pub label: AttrValue,
    /// What it says in the language beside.
    #[prop_or_default]
    pub also: Html,
    /// A hint below it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The options.
    pub options: Vec<Choice>,
    /// The code of the chosen one.
    pub chosen: Option<AttrValue>,
    /// Called with the code, or nothing.
    pub on_choose: Callback<Option<AttrValue>>,
    /// One is always chosen, from the start: there is no way back to none.
    #[prop_or_default]
    pub needed: bool,
}

/// How many letters of what is chosen fit into a list on a phone. Some browsers cut off the others.
const ROOM_OF_A_LIST: usize = 30;

/// A list to choose one from. Its options carry positions, not codes.
#[component]
pub fn SelectField(props: &SelectProps) -> Html {
    let screen = use_screen();
    let node = use_node_ref();
    let onfocusin = use_spot(&node);
    let before = usize::from(!props.needed);
    let chosen = props.options.iter().position(|option| props.chosen.as_ref() == Some(&option.code));
    let onchange = {
        let codes: Vec<AttrValue> = props.options.iter().map(|option| option.code.clone()).collect();
        let on_choose = props.on_choose.clone();
        Callback::from(move |event: Event| {
            let at = dom::selected(&event).and_then(|at| at.checked_sub(before));
            on_choose.emit(at.and_then(|at| codes.get(at).cloned()));
        })
    };
    let none = (!props.needed)
        .then(|| html! { <option selected={chosen.is_none()}>{ screen.words.say("choose-none") }</option> });
    let options: Html = props
        .options
        .iter()
        .enumerate()
        .map(|(at, option)| {
            html! {
                <option selected={chosen == Some(at)}>{ &option.label }</option>
            }
        })
        .collect();
    // Also on the list itself: browsers ignore the attribute once a person has chosen.
    let (list, index) = (node.clone(), chosen.map_or(0, |at| at + before));
    use_effect(move || dom::select(&list, index));
    let refused = use_refused();
    let name = spoken_name(&props.label, props.hint.as_ref(), refused.as_deref());
    let invalid = refused.as_ref().map(|_| "true");
    let problem = refused.map(|problem| html! { <span key="problem" class="problem">{ problem }</span> });
    let hint = props.hint.as_ref().map(|hint| html! { <span key="hint" class="hint">{ hint }</span> });
    let label = chosen.and_then(|at| props.options.get(at)).map(|option| &option.label);
    let whole = label
        .filter(|label| label.chars().count() > ROOM_OF_A_LIST)
        .map(|label| html! { <span key="whole" class="chosen-whole" aria-hidden="true">{ label }</span> });
    html! {
        <label class={if problem.is_some() { "text-field has-problem" } else { "text-field" }}>
            <span key="label" class="field-label">{ &props.label }{ props.also.clone() }</span>
            { hint }
            <select key="control" ref={node} {onchange} {onfocusin} aria-label={name} aria-invalid={invalid} autocomplete="off" translate="no">
                { none }
                { options }
            </select>
            { whole }
            { problem }
        </label>
    }
}
