//! The document that is printed.
//!
//! INVARIANT: it exists only while a print was asked for here. What the browser prints by itself is
//! empty.

use yew::prelude::*;

use super::view::{self, Under};
use super::{no_record, report};
use crate::ui::pages;
use crate::ui::screen::{Look, PrintJob, Screen, use_screen};
use crate::wording::Words;

/// Properties of [`PrintSheet`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What is printed.
    pub job: PrintJob,
    /// The case.
    pub look: Look,
}

/// The document that is printed. On the screen it is out of sight; on paper it is all there is.
#[component]
pub fn PrintSheet(props: &Props) -> Html {
    let screen = use_screen();
    // A paper about the person goes out in the languages that were chosen for it, one after the other.
    let tongues = if is_about_person(props.job) { screen.words_out() } else { vec![&screen.words] };
    let sheets = tongues.into_iter().map(|words| sheet(props, &screen, words));
    html! { <div class="print-only">{ sheets.collect::<Html>() }</div> }
}

fn is_about_person(job: PrintJob) -> bool {
    match job {
        PrintJob::Report(_) | PrintJob::Message(_) => true,
        PrintJob::RuleBook | PrintJob::Place => false,
    }
}

fn sheet(props: &Props, screen: &Screen, words: &Words) -> Html {
    let about_person = is_about_person(props.job);
    let refused = no_record(&props.look).filter(|_| about_person);
    let content = match refused {
        Some(gate) => html! { <p>{ words.say(&format!("gate-{gate}")) }</p> },
        None => content(props, screen, words),
    };
    let handling = handling(props, words).map(|said| html! { <p class="sheet-handling">{ said }</p> });
    let training = props.look.case.training && about_person;
    let training = training.then(|| html! { <p class="sheet-training">{ words.say("training-watermark") }</p> });
    let language = words.language();
    // Laid out as a table, so that browsers repeat the head on every page and keep room for it.
    html! {
        <div class="sheet" key={language.code} lang={language.code} dir={language.dir}>
            <div class="sheet-head"><div class="sheet-line">{ training }{ handling }</div></div>
            <div class="sheet-body"><div class="sheet-line">{ content }</div></div>
        </div>
    }
}

/// How to handle the paper. The rule book is nobody's secret.
fn handling(props: &Props, words: &Words) -> Option<String> {
    match props.job {
        PrintJob::Report(_) | PrintJob::Message(_) | PrintJob::Place => Some(words.say("report-handling")),
        PrintJob::RuleBook => None,
    }
}

fn content(props: &Props, screen: &Screen, words: &Words) -> Html {
    let look = &props.look;
    match props.job {
        PrintJob::Report(level) => view::report(words, &report(look, screen, level), Under::Paper),
        PrintJob::Message(step) => {
            let text = pages::message_text(step, &look.case, screen.catalogue, words, look.today);
            let text = text.unwrap_or_else(|| words.say("outputs-no-message"));
            html! { <pre class="sheet-message">{ text }</pre> }
        }
        PrintJob::RuleBook => html! { <pages::rule_book::RuleBookSheet /> },
        PrintJob::Place => html! { <pages::place::PlaceSheet look={look.clone()} /> },
    }
}
