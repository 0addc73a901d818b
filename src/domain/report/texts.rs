//! Free text: where it stands, and whether it may go out.

use super::{Say, Source};
use crate::domain::answer::{Answer, Entry, ItemId, NOTE_LIMIT, Value};
use crate::domain::assess::Facts;
use crate::domain::case::Case;
use crate::domain::catalogue::Catalogue;
use crate::domain::factor::FactorId;
use crate::domain::instrument::Step;
use crate::domain::plan::{LineId, Plan, PlanText};
use crate::domain::risk_grid::RiskId;
use crate::domain::scale::Leg;

/// Something that outputs leave out unless it is ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SensitiveLine {
    /// Where it stands.
    pub place: TextPlace,
    /// The free text in it; none where only the answer is sensitive.
    pub texts: Vec<String>,
    /// Whether it was ticked.
    pub ticked: bool,
    /// Why it is left out; `None` if it goes out.
    pub left_out: Option<LeftOut>,
}

/// Where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextPlace {
    /// The note or the answer of a question, or a question whose answer is sensitive.
    Item(ItemId),
    /// A note in a country-and-route record.
    Route(Leg, ItemId),
    /// The place and the source of a country-and-route record.
    RouteHead(Leg),
    /// The own wording of a response.
    Response(String),
    /// The reason for a condition of the journey, by its name.
    Condition(String),
    /// The note of a factor.
    Factor(FactorId),
    /// The words of a risk.
    Risk(RiskId),
    /// Words of the plan.
    Plan(PlanText),
    /// What was written while a line of the plan was weighed and worked on.
    PlanNotes(LineId),
}

/// Why it is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// Nobody ticked it.
    NotTicked,
    /// It is longer than outputs take.
    TooLong,
    /// There is nothing to tick: it stays in the case file.
    NeverOut,
}

impl TextPlace {
    /// Whether it belongs to the plan.
    pub fn is_of_plan(&self) -> bool {
        match self {
            Self::Plan(_) | Self::PlanNotes(_) => true,
            Self::Item(_)
            | Self::Route(..)
            | Self::RouteHead(_)
            | Self::Response(_)
            | Self::Condition(_)
            | Self::Factor(_)
            | Self::Risk(_) => false,
        }
    }
}

/// Everything of a case that outputs leave out unless it is ticked, in the order of the files. What
/// belongs to a hidden question is not in it: it never goes out.
pub fn sensitive_lines(case: &Case, catalogue: &Catalogue, facts: &Facts<'_>) -> Vec<SensitiveLine> {
    let mut found = Vec::new();
    for item in catalogue.items().filter(|item| facts.seen(&item.id).is_some_and(|seen| seen.shown)) {
        let Some(entry) = case.answers.get(&item.id) else { continue };
        let texts = texts_of(entry);
        if !texts.is_empty() || (item.sensitive && is_recorded(&entry.answer)) {
            found.push(tickable(TextPlace::Item(item.id.clone()), &texts, entry.text_released));
        }
    }
    found.extend(in_routes(case, catalogue));
    for (id, chosen) in &case.responses {
        add(&mut found, TextPlace::Response(id.clone()), &[&chosen.text], chosen.text_released);
    }
    for (name, care) in &case.conditions {
        add(&mut found, TextPlace::Condition(name.clone()), &[&care.reason], care.text_released);
    }
    for factor in &case.factors.list {
        add(&mut found, TextPlace::Factor(factor.id), &[&factor.note], factor.text_released);
    }
    for row in &case.risks.rows {
        let texts = [&row.risk, &row.affects, &row.why, &row.measure, &row.result];
        add(&mut found, TextPlace::Risk(row.id), &texts, row.text_released);
    }
    found.extend(in_plan(&case.plan));
    found
}

fn add(found: &mut Vec<SensitiveLine>, place: TextPlace, texts: &[&String], released: bool) {
    let texts = there(texts.iter().map(|text| text.as_str()));
    if !texts.is_empty() {
        found.push(tickable(place, &texts, released));
    }
}

fn tickable(place: TextPlace, texts: &[&str], ticked: bool) -> SensitiveLine {
    let left_out = if texts.iter().any(|text| is_too_long(text)) {
        Some(LeftOut::TooLong)
    } else {
        (!ticked).then_some(LeftOut::NotTicked)
    };
    SensitiveLine { place, texts: owned(texts), ticked, left_out }
}

fn never(place: TextPlace, texts: &[&str]) -> Option<SensitiveLine> {
    let line = || SensitiveLine { place, texts: owned(texts), ticked: false, left_out: Some(LeftOut::NeverOut) };
    (!texts.is_empty()).then(line)
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn there<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    texts.filter(|text| !text.trim().is_empty()).collect()
}

fn in_routes(case: &Case, catalogue: &Catalogue) -> Vec<SensitiveLine> {
    let mut found = Vec::new();
    for (leg, record) in &case.routes {
        let head = there([record.place.as_str(), record.source.as_str()].into_iter());
        found.push(tickable(TextPlace::RouteHead(*leg), &head, record.head_released));
        for item in catalogue.sections_of(Step::Route).flat_map(|section| &section.items) {
            let Some(entry) = record.answers.get(&item.id) else { continue };
            found.push(tickable(TextPlace::Route(*leg, item.id.clone()), &texts_of(entry), entry.text_released));
        }
    }
    found.retain(|line| !line.texts.is_empty());
    found
}

/// Words of the plan, and what stays in the case file.
fn in_plan(plan: &Plan) -> Vec<SensitiveLine> {
    let mut found = Vec::new();
    for (text, written) in plan.texts() {
        let released = plan.may_go_out(&text);
        let texts: Vec<&str> = written.into_iter().map(|(_, text)| text).collect();
        found.push(tickable(TextPlace::Plan(text), &texts, released));
    }
    for line in &plan.content().lines {
        let texts: Vec<&str> = line.working_notes().into_iter().map(|(_, text)| text).collect();
        found.extend(never(TextPlace::PlanNotes(line.id), &texts));
    }
    found
}

/// Free text that stands with an answer.
pub(super) fn texts_of(entry: &Entry) -> Vec<&str> {
    let answer = match &entry.answer {
        Answer::NotApplicable(text) | Answer::Given(Value::Text(text)) => text.as_str(),
        Answer::Empty | Answer::NotAsked | Answer::NotKnown | Answer::Declined | Answer::Given(_) => "",
    };
    there([answer, entry.note.as_str()].into_iter())
}

/// Whether there is an answer that an output could show.
pub(super) fn is_recorded(answer: &Answer) -> bool {
    match answer {
        Answer::Empty | Answer::NotAsked => false,
        Answer::NotKnown | Answer::Declined | Answer::NotApplicable(_) => true,
        Answer::Given(value) => !value.is_blank(),
    }
}

pub(super) fn is_too_long(text: &str) -> bool {
    text.chars().count() > NOTE_LIMIT
}

impl Source<'_> {
    /// Free text, if it may go out here; otherwise what stands in its place.
    pub(super) fn text(self, text: &str, released: bool) -> Result<Say, Say> {
        if !self.extent.shows_text() || !released {
            Err(Say::key("report-text-left-out"))
        } else if is_too_long(text) {
            Err(Say::key("report-text-too-long"))
        } else {
            Ok(Say::Text(text.trim().to_owned()))
        }
    }

    /// Free text, if there is any and it may go out here.
    pub(super) fn text_if_any(self, text: &str, released: bool) -> Option<Say> {
        (!text.trim().is_empty()).then(|| self.text(text, released).ok()).flatten()
    }
}
