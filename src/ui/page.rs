//! The pages, in the order in which a case is worked through.

use std::rc::Rc;

use crate::domain::assess::Facts;
use crate::domain::case::Case;
use crate::domain::instrument::{Section, Step};
use crate::domain::relevance::{
    ClosedGate, Progress, is_locked, is_shut, open_sections, progress, progress_of_the_way,
};

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// Start: a new case, an earlier file, practice, a place.
    Welcome,
    /// A page of questions, by section name.
    Questions(Rc<str>),
    /// Country and route, leg by leg.
    Route,
    /// What it adds up to.
    Result,
    /// The human decision.
    Decision,
    /// What can be done.
    Responses,
    /// Whether the journey can be booked.
    Readiness,
    /// Vulnerability factors.
    Factors,
    /// Reintegration risks.
    Risks,
    /// Scored instruments.
    Measures,
    /// The plan.
    Plan,
    /// The six messages.
    Messages,
    /// Print and save.
    Outputs,
    /// Our answers and those of the other office.
    Joint,
    /// Everything to come back to.
    OpenPoints,
    /// A check of a place.
    Place,
    /// The rule book, opened at a rule or an item.
    RuleBook(Option<Rc<str>>),
    /// The keys of a receiving office.
    OfficeKey,
    /// What this computer knows of the page.
    Knows,
    /// What this is and is not.
    About,
    /// What to do first when there is immediate danger.
    Emergency,
    /// Safety information to talk through, without any record.
    Leaflet,
}

/// How much an output shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutputLevel {
    /// Everything, with the free text that was ticked.
    Full,
    /// Without any free text.
    WithoutText,
    /// The plan only.
    PlanOnly,
}

/// A page in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The page.
    pub page: Page,
    /// Its step.
    pub step: Step,
    /// How far it is, where something on it can be counted.
    pub progress: Option<Progress>,
    /// Whether a gate locks it.
    pub locked: bool,
}

/// All pages of the case in order.
pub fn pages(case: &Case, facts: &Facts<'_>, gates: &[ClosedGate]) -> Vec<Entry> {
    const STEPS: [Step; 9] = [
        Step::Before,
        Step::Route,
        Step::Safety,
        Step::Result,
        Step::Journey,
        Step::Needs,
        Step::Measures,
        Step::Plan,
        Step::Messages,
    ];
    let mut entries = Vec::new();
    for step in STEPS.into_iter().chain([Step::Closing]) {
        let mut add = |page: Page, section: Option<&Section>| {
            let progress = match (&page, section) {
                (_, Some(section)) => Some(progress(case, facts, section)),
                (Page::Route, None) => Some(progress_of_the_way(case, facts)),
                (Page::Messages, None) => messages(case, facts),
                (_, None) => None,
            };
            entries.push(Entry { page, step, progress, locked: is_locked(step, section, gates) });
        };
        if step != Step::Route {
            for section in open_sections(case, facts, step) {
                add(Page::Questions(Rc::from(section.id.as_str())), Some(section));
            }
        }
        for page in pages_after(step) {
            add(page, None);
        }
    }
    entries
}

/// How many of the messages have gone or come, once it is known which of them are ours.
fn messages(case: &Case, facts: &Facts<'_>) -> Option<Progress> {
    let asked = facts.catalogue.messages().count();
    case.referral.ours.map(|_| Progress { asked, answered: case.referral.done_steps(), to_return: 0 })
}

/// Whether a page shows what is recorded in the case, outside its steps, while the case is out of reach.
pub fn is_shut_beside(page: &Page, gates: &[ClosedGate]) -> bool {
    matches!(page, Page::OpenPoints | Page::Joint) && is_shut(gates)
}

/// The pages of a step that are not made of questions.
fn pages_after(step: Step) -> Vec<Page> {
    match step {
        Step::Route => vec![Page::Route],
        Step::Result => vec![Page::Result, Page::Decision, Page::Responses],
        Step::Journey => vec![Page::Readiness],
        Step::Needs => vec![Page::Factors, Page::Risks],
        Step::Measures => vec![Page::Measures],
        Step::Plan => vec![Page::Plan],
        Step::Messages => vec![Page::Messages],
        Step::Closing => vec![Page::Outputs],
        Step::Before | Step::Safety | Step::Place => Vec::new(),
    }
}

/// The message that names a page.
pub fn title_key(page: &Page) -> String {
    match page {
        Page::Questions(section) => format!("section-{section}"),
        Page::Welcome => "page-welcome".to_owned(),
        Page::Route => "page-route".to_owned(),
        Page::Result => "page-result".to_owned(),
        Page::Decision => "page-decision".to_owned(),
        Page::Responses => "page-responses".to_owned(),
        Page::Readiness => "page-readiness".to_owned(),
        Page::Factors => "page-factors".to_owned(),
        Page::Risks => "page-risks".to_owned(),
        Page::Measures => "page-measures".to_owned(),
        Page::Plan => "page-plan".to_owned(),
        Page::Messages => "page-messages".to_owned(),
        Page::Outputs => "page-outputs".to_owned(),
        Page::Joint => "page-joint".to_owned(),
        Page::OpenPoints => "page-open-points".to_owned(),
        Page::Place => "page-place".to_owned(),
        Page::RuleBook(_) => "page-rule-book".to_owned(),
        Page::OfficeKey => "page-office-key".to_owned(),
        Page::Knows => "page-knows".to_owned(),
        Page::About => "page-about".to_owned(),
        Page::Emergency => "page-emergency".to_owned(),
        Page::Leaflet => "page-leaflet".to_owned(),
    }
}

/// The pages that stand by themselves, without a section of questions, and that somebody can come back to.
pub const LASTING: [Page; 19] = [
    Page::Welcome,
    Page::Route,
    Page::Result,
    Page::Decision,
    Page::Responses,
    Page::Readiness,
    Page::Factors,
    Page::Risks,
    Page::Measures,
    Page::Plan,
    Page::Messages,
    Page::Outputs,
    Page::OpenPoints,
    Page::Place,
    Page::RuleBook(None),
    Page::OfficeKey,
    Page::About,
    Page::Emergency,
    Page::Leaflet,
];

/// The page that [`title_key`] names so. The rule book comes back closed.
pub fn of_key(key: &str) -> Option<Page> {
    if let Some(section) = key.strip_prefix("section-") {
        return Some(Page::Questions(Rc::from(section)));
    }
    LASTING.into_iter().find(|page| title_key(page) == key)
}

/// The message that names a step.
pub fn step_key(step: Step) -> &'static str {
    match step {
        Step::Before => "step-before",
        Step::Route => "step-route",
        Step::Safety => "step-safety",
        Step::Result => "step-result",
        Step::Journey => "step-journey",
        Step::Needs => "step-needs",
        Step::Measures => "step-measures",
        Step::Plan => "step-plan",
        Step::Messages => "step-messages",
        Step::Closing => "step-closing",
        Step::Place => "step-place",
    }
}
