//! Everything the page shows, read off the case once after each change.
//!
//! INVARIANT: nothing here changes the plan. What a step would be refused for is found by trying it
//! on a copy, so that the page and the rules cannot disagree.

use std::collections::{BTreeMap, BTreeSet};

use super::super::result::links::Reach;
use super::assistance::{self, ContactNow, TypeNow};
use crate::domain::answer::{Answer, Code, ItemId, Reading, Value};
use crate::domain::assess::{Facts, Scene};
use crate::domain::case::{Case, World};
use crate::domain::catalogue::Catalogue;
use crate::domain::date::Date;
use crate::domain::instrument::{Approach, ClosureReason, Dimension, FeasibilityCriterion, Need};
use crate::domain::plan::schedule::{Following, Schedule, schedule};
use crate::domain::plan::{
    Content, LineEdit, LineId, LineKind, LineStatus, Plan, PlanAction, PlanContext, PlanLine, PlanStatus, Problem,
    ProgressEdit, ReferralState, RiskRef, SecurityNow, Transition,
};
use crate::ui::screen::Look;

/// Everything the page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// What the rules say.
    pub problems: Vec<Problem>,
    /// What stands in the way of agreeing.
    pub agreeing: Vec<Problem>,
    /// What stands in the way of starting.
    pub activating: Vec<Problem>,
    /// Wishes in the person's own words.
    pub wishes: Vec<(ItemId, String)>,
    /// Needs that were found.
    pub needs: Vec<NeedNow>,
    /// Needs that are not settled, each with the name of its state in `answer-states`.
    pub unsettled: Vec<(ItemId, &'static str)>,
    /// Types of assistance.
    pub types: Vec<TypeNow>,
    /// Approaches that may be offered.
    pub offered: Vec<Approach>,
    /// Every approach.
    pub approaches: Vec<Approach>,
    /// Criteria of the feasibility grid.
    pub criteria: Vec<FeasibilityCriterion>,
    /// Reasons for closing.
    pub closures: Vec<ClosureReason>,
    /// What may have changed since the last contact.
    pub triggers: Vec<Code>,
    /// A contact has brought something up, and nobody has looked at safety since.
    pub brought_up: bool,
    /// The security assessment in force.
    pub security: Option<SecurityNow>,
    /// Consent to contact after arrival.
    pub contact: ContactNow,
    /// Contacts after arrival; without a first day only the security review is in it.
    pub schedule: Schedule,
    /// The day from which months count.
    pub anchor: Option<Date>,
    /// For each open line: which steps are open to it.
    pub gates: BTreeMap<LineId, Gate>,
    /// The person agrees that other bodies are told.
    pub sharing_consent: bool,
    /// Questions that can settle something for the plan.
    pub questions: Questions,
    /// The questions that can be reached.
    pub reach: Reach,
    /// Today.
    pub today: Date,
}

/// A need that was found, and what answers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedNow {
    /// The item.
    pub item: ItemId,
    /// Marked urgent.
    pub urgent: bool,
    /// The dimension it falls under.
    pub dimension: Dimension,
    /// The types of assistance that can meet it.
    pub types: Vec<String>,
    /// It has a line, or one that was declined or dropped with a reason.
    pub has_line: bool,
    /// Why it has no line.
    pub reason: String,
}

/// Which steps are open to a line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gate {
    /// States it can be set to, the present one included.
    pub statuses: Vec<LineStatus>,
    /// States its referral can be set to, the present one included.
    pub referrals: Vec<ReferralState>,
    /// Why the other states are held back, each reason once.
    pub held_back: Vec<Problem>,
    /// What stands in the way of delivering it.
    pub delivering: Vec<Problem>,
}

/// Questions that can settle something for the plan, by what they are for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Questions {
    /// Consent to tell other bodies.
    pub sharing: Vec<ItemId>,
    /// What is best for the child.
    pub best_interests: Vec<ItemId>,
    /// Fitness to work.
    pub fit_to_work: Vec<ItemId>,
}

impl Model {
    /// Reads the case. `open` are the lines that are open on the page.
    pub fn of(look: &Look, catalogue: &Catalogue, open: &BTreeSet<LineId>) -> Self {
        let case = &*look.case;
        let world = World { catalogue, today: look.today };
        case.with_inputs(look.today, |inputs| {
            let facts = case.facts(catalogue, inputs);
            case.with_plan_context(world, |context| Self::read(look, &facts, context, open))
        })
    }

    fn read(look: &Look, facts: &Facts<'_>, context: &PlanContext<'_>, open: &BTreeSet<LineId>) -> Self {
        let (case, catalogue) = (&*look.case, facts.catalogue);
        let plan = &case.plan;
        let findings = assistance::findings(&look.outcome, context.security.map(|now| now.level));
        let contact = assistance::contact(catalogue, facts);
        let anchor = case.referral.arrival_on.date().or_else(|| plan.horizon().map(|(start, _)| start));
        Self {
            problems: plan.check(context),
            agreeing: plan.obstacles(Transition::Agree, context),
            activating: plan.obstacles(Transition::Activate, context),
            wishes: context.wishes.iter().filter_map(|item| Some((item.clone(), wish_words(case, item)?))).collect(),
            needs: needs(case, facts),
            unsettled: unsettled(case, facts),
            types: assistance::types(catalogue, &Scene::of(facts, &findings)),
            offered: context.offered().cloned().collect(),
            approaches: context.approaches.to_vec(),
            criteria: context.feasibility.to_vec(),
            closures: context.closures.to_vec(),
            brought_up: context.security.is_some_and(|now| now.brought_up),
            triggers: catalogue
                .files()
                .iter()
                .flat_map(|file| &file.triggers)
                .map(|note| Code::from(note.id.as_str()))
                .collect(),
            security: context.security,
            schedule: follow_up(plan, catalogue, context, anchor, contact.agreed),
            contact,
            anchor,
            gates: open.iter().filter_map(|id| Some((*id, gate(plan, plan.content().line(*id)?, context)))).collect(),
            sharing_consent: context.sharing_consent,
            questions: questions(catalogue),
            reach: Reach::of(case, facts),
            today: look.today,
        }
    }

    /// What the rules say about one line.
    pub fn of_line(&self, id: LineId) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(move |problem| problem.line() == Some(id))
    }

    /// Needs that have neither a line nor a reason, the urgent ones first.
    pub fn open_needs(&self) -> impl Iterator<Item = &NeedNow> {
        let open = |need: &&NeedNow| need.is_open();
        let urgent = self.needs.iter().filter(|need| need.urgent);
        urgent.chain(self.needs.iter().filter(|need| !need.urgent)).filter(open)
    }

    /// A type of assistance.
    pub fn type_now(&self, id: &str) -> Option<&TypeNow> {
        self.types.iter().find(|row| row.id == id)
    }

    /// The approach with this code.
    pub fn approach(&self, code: &Code) -> Option<&Approach> {
        self.approaches.iter().find(|approach| approach.id == code.as_str())
    }

    /// The type of assistance of a line.
    pub fn type_of<'l>(&'l self, line: &'l PlanLine) -> Option<&'l str> {
        line.type_of(&self.approaches)
    }

    /// The security assessment in force, as a plan refers to it.
    pub fn risk_ref(&self) -> Option<RiskRef> {
        self.security.map(|now| RiskRef { on: now.on, version: now.version, level: now.level, timing: now.timing })
    }
}

impl NeedNow {
    /// Neither a line nor a reason.
    pub fn is_open(&self) -> bool {
        !self.has_line && self.reason.trim().is_empty()
    }
}

/// What was written down at a wish: the answer, or else the note.
fn wish_words(case: &Case, item: &ItemId) -> Option<String> {
    let entry = case.answers.get(item)?;
    let typed = match &entry.answer {
        Answer::Given(Value::Text(text)) if !text.trim().is_empty() => text,
        _ => &entry.note,
    };
    (!typed.trim().is_empty()).then(|| typed.trim().to_owned())
}

fn asked_needs<'f>(facts: &'f Facts<'_>) -> impl Iterator<Item = (&'f ItemId, &'f Need)> {
    let shown = |item: &ItemId| facts.seen(item).is_some_and(|seen| seen.shown);
    let with_need = facts.catalogue.items().filter_map(|item| Some((&item.id, item.need.as_ref()?)));
    with_need.filter(move |(item, _)| shown(item))
}

fn needs(case: &Case, facts: &Facts<'_>) -> Vec<NeedNow> {
    let content = case.plan.content();
    let found = asked_needs(facts).filter(|(item, _)| matches!(case.answer(item), Answer::Given(_)));
    let found = found.filter(|(item, _)| facts.reading(item) >= Reading::Maybe);
    found.map(|(item, need)| need_now(content, item, need, facts.reading(item) == Reading::Present)).collect()
}

fn need_now(content: &Content, item: &ItemId, need: &Need, urgent: bool) -> NeedNow {
    let answers = |line: &&PlanLine| {
        line.need.as_ref() == Some(item) && (line.is_live() || !line.progress.reason.trim().is_empty())
    };
    NeedNow {
        item: item.clone(),
        urgent,
        dimension: need.dimension,
        types: need.types.clone(),
        has_line: content.lines.iter().any(|line| answers(&line)),
        reason: content.need_reasons.get(item).cloned().unwrap_or_default(),
    }
}

/// What is not known is never taken as no need.
fn unsettled(case: &Case, facts: &Facts<'_>) -> Vec<(ItemId, &'static str)> {
    let state = |item: &ItemId| match case.answer(item) {
        Answer::Empty => Some("empty"),
        Answer::NotAsked => Some("later"),
        Answer::NotKnown => Some("not-known"),
        Answer::Declined => Some("declined"),
        Answer::NotApplicable(_) => None,
        Answer::Given(_) => (facts.reading(item) == Reading::Open).then_some("not-known"),
    };
    asked_needs(facts).filter_map(|(item, _)| Some((item.clone(), state(item)?))).collect()
}

fn follow_up(
    plan: &Plan,
    catalogue: &Catalogue,
    context: &PlanContext<'_>,
    anchor: Option<Date>,
    agreed: bool,
) -> Schedule {
    if plan.status() == PlanStatus::Closed {
        return Schedule { points: Vec::new(), next: None };
    }
    let months: Vec<u16> = catalogue.files().iter().flat_map(|file| file.follow_up_months.iter().copied()).collect();
    let days: Vec<u16> = catalogue.files().iter().flat_map(|file| file.follow_up_days.iter().copied()).collect();
    schedule(&Following {
        days: &days,
        anchor: anchor.unwrap_or(context.today),
        months: &months,
        // Without a first day no month can be counted; the security review stays.
        agreed: agreed && anchor.is_some(),
        last_contact: plan.last_contact(context.today),
        agreed_next: plan.agreed_next_contact(),
        security_days: context.security.and_then(|now| now.interval_days),
        security_review_by: context.security.and_then(|now| now.review_by),
        today: context.today,
    })
}

/// Tries every state on a copy of the plan. A reason can come up only in the state that is tried, so
/// reasons are taken from the refusal itself.
fn gate(plan: &Plan, line: &PlanLine, context: &PlanContext<'_>) -> Gate {
    let mut held_back: Vec<Problem> = Vec::new();
    let mut refused = |edit: ProgressEdit| {
        let edit = PlanAction::EditLine(line.id, Box::new(LineEdit::Progress(edit)));
        let refusal = plan.clone().apply(edit, context).err();
        for problem in refusal.iter().flatten() {
            if !held_back.contains(problem) {
                held_back.push(problem.clone());
            }
        }
        refusal.is_some()
    };
    let (status, state) = (line.progress.status, line.progress.referral.state);
    let statuses = LineStatus::ALL.iter().copied();
    let statuses = statuses.filter(|other| *other == status || !refused(ProgressEdit::Status(*other))).collect();
    let referrals = ReferralState::ALL.iter().copied();
    let referrals = referrals
        .filter(|other| *other == state || line.kind == LineKind::Referral && !refused(ProgressEdit::Referral(*other)));
    let referrals = referrals.collect();
    Gate { statuses, referrals, held_back, delivering: plan.obstacles(Transition::Deliver(line.id), context) }
}

fn questions(catalogue: &Catalogue) -> Questions {
    let Some(facts) = catalogue.plan_facts() else { return Questions::default() };
    let named = |condition| Catalogue::named_in(condition).into_iter().cloned().collect();
    Questions {
        sharing: vec![facts.sharing.clone()],
        best_interests: named(&facts.best_interests),
        fit_to_work: named(&facts.fit_to_work),
    }
}

#[cfg(test)]
mod tests;
