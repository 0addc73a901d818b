//! Free text: where it stands, and whether it may go out.

use super::{Say, Source};
use crate::domain::answer::{Answer, Entry, ItemId, NOTE_LIMIT, Value};
use crate::domain::assess::Facts;
use crate::domain::case::Case;
use crate::domain::catalogue::Catalogue;
use crate::domain::factor::FactorId;
use crate::domain::instrument::Step;
use crate::domain::plan::{LineId, Plan, Review};
use crate::domain::risk_grid::RiskId;
use crate::domain::scale::Leg;

/// Something that outputs leave out unless it is ticked, and whether it is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Where it stands.
    pub place: TextPlace,
    /// Why it is left out; `None` if it was ticked and goes out.
    pub why: Option<Why>,
    /// It holds free text, and not only a sensitive answer to choose from.
    pub has_text: bool,
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
    /// The note of a factor.
    Factor(FactorId),
    /// The words of a risk.
    Risk(RiskId),
    /// The words of a line of the plan.
    PlanLine(LineId),
    /// Words of the plan as a whole.
    Plan(PlanPart),
}

/// Words of the plan that belong to no line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanPart {
    /// The wish at its head.
    Headline,
    /// Why needs have no line, why it waits.
    Reasons,
    /// Programmes and approvals.
    Programmes,
    /// What was said at contacts after arrival.
    Reviews,
    /// What was written when it ended.
    Endings,
}

/// Why it is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
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
            Self::PlanLine(_) | Self::Plan(_) => true,
            Self::Item(_) | Self::Route(..) | Self::RouteHead(_) | Self::Response(_) | Self::Factor(_) | Self::Risk(_) => false,
        }
    }
}

/// Everything of a case that outputs leave out unless it is ticked, in the order of the files. What
/// belongs to a hidden question is not in it: it never goes out.
pub fn left_out(case: &Case, catalogue: &Catalogue, facts: &Facts<'_>) -> Vec<LeftOut> {
    let mut found = Vec::new();
    for item in catalogue.items().filter(|item| facts.seen(&item.id).is_some_and(|seen| seen.shown)) {
        let Some(entry) = case.answers.get(&item.id) else { continue };
        let texts = texts_of(entry);
        if !texts.is_empty() || (item.sensitive && is_recorded(&entry.answer)) {
            let place = TextPlace::Item(item.id.clone());
            found.push(LeftOut { place, why: why(&texts, entry.text_released), has_text: !texts.is_empty() });
        }
    }
    found.extend(in_routes(case, catalogue));
    for (id, chosen) in &case.responses {
        add(&mut found, TextPlace::Response(id.clone()), &[&chosen.text], chosen.text_released);
    }
    for factor in &case.factors.list {
        add(&mut found, TextPlace::Factor(factor.id), &[&factor.note], factor.text_released);
    }
    for row in &case.risks.rows {
        let texts = [&row.risk, &row.affects, &row.why, &row.measure, &row.result].map(String::as_str);
        add(&mut found, TextPlace::Risk(row.id), &texts, row.text_released);
    }
    for line in &case.plan.content().lines {
        let texts = [&line.approach_other, &line.goal, &line.step, &line.first_step, &line.provider].map(String::as_str);
        add(&mut found, TextPlace::PlanLine(line.id), &texts, line.text_released);
    }
    found.extend(in_plan(&case.plan));
    found
}

fn add(found: &mut Vec<LeftOut>, place: TextPlace, texts: &[&str], released: bool) {
    if texts.iter().any(|text| !text.trim().is_empty()) {
        found.push(LeftOut { place, why: why(texts, released), has_text: true });
    }
}

fn in_routes(case: &Case, catalogue: &Catalogue) -> Vec<LeftOut> {
    let never = |place| LeftOut { place, why: Some(Why::NeverOut), has_text: true };
    let mut found = Vec::new();
    for (leg, record) in &case.routes {
        if [&record.place, &record.source].iter().any(|text| !text.trim().is_empty()) {
            found.push(never(TextPlace::RouteHead(*leg)));
        }
        for item in catalogue.sections_of(Step::Route).flat_map(|section| &section.items) {
            let Some(entry) = record.answers.get(&item.id).filter(|entry| !texts_of(entry).is_empty()) else { continue };
            let why = if entry.text_released { why(&texts_of(entry), true) } else { Some(Why::NeverOut) };
            found.push(LeftOut { place: TextPlace::Route(*leg, item.id.clone()), why });
        }
    }
    found
}

/// Words of the plan that have no tick.
fn in_plan(plan: &Plan) -> Vec<LeftOut> {
    let content = plan.content();
    let words = |review: &Review| {
        let own = [&review.period, &review.instrument, &review.person_says, &review.staff_says];
        let of_dimensions = review.dimensions.values().flat_map(|found| [&found.situation, &found.problem, &found.action]);
        own.into_iter().chain(of_dimensions).any(|text| !text.trim().is_empty())
    };
    let said = |texts: &[&String]| texts.iter().any(|text| !text.trim().is_empty());
    let parts = [
        (PlanPart::Headline, said(&[&content.headline])),
        (PlanPart::Reasons, said(&content.need_reasons.values().collect::<Vec<_>>()) || !plan.hold_reason().trim().is_empty()),
        (
            PlanPart::Programmes,
            content.programmes.values().any(|programme| said(&[&programme.name]))
                || plan.approvals().iter().any(|approval| said(&[&approval.note])),
        ),
        (PlanPart::Reviews, plan.reviews().iter().any(words)),
        (
            PlanPart::Endings,
            plan.endings().iter().any(|ending| {
                let closure = &ending.closure;
                said(&[&closure.follow_on_referral, &closure.reopen_conditions, &closure.safety_note, &closure.final_instrument])
                    || ending.reopened.as_ref().is_some_and(|again| said(&[&again.reason]))
            }),
        ),
    ];
    let there = parts.into_iter().filter(|(_, there)| *there);
    there.map(|(part, _)| LeftOut { place: TextPlace::Plan(part), why: Some(Why::NeverOut), has_text: true }).collect()
}

/// Free text that stands with an answer.
pub(super) fn texts_of(entry: &Entry) -> Vec<&str> {
    let answer = match &entry.answer {
        Answer::NotApplicable(text) | Answer::Given(Value::Text(text)) => text.as_str(),
        Answer::Empty | Answer::NotAsked | Answer::NotKnown | Answer::Declined | Answer::Given(_) => "",
    };
    [answer, entry.note.as_str()].into_iter().filter(|text| !text.trim().is_empty()).collect()
}

/// Whether there is an answer that an output could show.
pub(super) fn is_recorded(answer: &Answer) -> bool {
    match answer {
        Answer::Empty | Answer::NotAsked => false,
        Answer::NotKnown | Answer::Declined | Answer::NotApplicable(_) => true,
        Answer::Given(value) => !value.is_blank(),
    }
}

fn why(texts: &[&str], released: bool) -> Option<Why> {
    if texts.iter().any(|text| is_too_long(text)) {
        Some(Why::TooLong)
    } else {
        (!released).then_some(Why::NotTicked)
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
