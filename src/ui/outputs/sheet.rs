//! The document that is printed.
//!
//! INVARIANT: it exists only while a print was asked for here. What the browser prints by itself is
//! empty.

use yew::prelude::*;

use super::view::{self, Under};
use super::{no_record, report};
use crate::ui::pages;
use crate::ui::screen::{Look, PrintJob, Screen, use_screen};

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
    let words = &screen.words;
    let about_person = match props.job {
        PrintJob::Report(_) | PrintJob::Message(_) => true,
        PrintJob::RuleBook | PrintJob::Place => false,
    };
    let refused = no_record(&props.look).filter(|_| about_person);
    let content = match refused {
        Some(gate) => html! { <p>{ words.say(&format!("gate-{gate}")) }</p> },
        None => content(props, &screen),
    };
    let handling = handling(props, &screen).map(|said| html! { <p class="sheet-handling">{ said }</p> });
    let training = props.look.case.training && about_person;
    let training = training.then(|| html! { <p class="sheet-training">{ words.say("training-watermark") }</p> });
    // Laid out as a table, so that browsers repeat the head on every page and keep room for it.
    html! {
        <div class="print-only sheet">
            <div class="sheet-head"><div class="sheet-line">{ training }{ handling }</div></div>
            <div class="sheet-body"><div class="sheet-line">{ content }</div></div>
        </div>
    }
}

/// How to handle the paper. The rule book is nobody's secret.
fn handling(props: &Props, screen: &Screen) -> Option<String> {
    match props.job {
        PrintJob::Report(_) | PrintJob::Message(_) | PrintJob::Place => Some(screen.words.say("report-handling")),
        PrintJob::RuleBook => None,
    }
}

fn content(props: &Props, screen: &Screen) -> Html {
    let (look, words) = (&props.look, &screen.words);
    match props.job {
        PrintJob::Report(level) => view::report(words, &report(look, screen, level), Under::Paper),
        PrintJob::Message(step) => {
            let text = pages::message_text(step, &look.case, screen.catalogue, words, look.today);
            let text = text.unwrap_or_else(|| words.say("outputs-no-message"));
            html! { <pre class="sheet-message" dir="auto">{ text }</pre> }
        }
        PrintJob::RuleBook => html! { <pages::rule_book::RuleBookSheet /> },
        PrintJob::Place => html! { <pages::place::PlaceSheet look={look.clone()} /> },
    }
}
