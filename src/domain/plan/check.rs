//! The rules P1 to P13 of RI 3.5 and those that stand beside them, over a whole plan.

mod line;
mod money;
mod ticks;
mod typed;

use std::collections::BTreeSet;

pub(super) use line::not_looked_at;

use super::context::{PlanContext, SecurityNow};
use super::fault::Fault;
use super::field::Field;
use super::line::{PlanLine, Wish};
use super::problem::{Place, Problem};
use super::record::{Declaration, RiskRef};
use super::whole::{Content, DIMENSIONS, Plan, PlanStatus};
use crate::domain::answer::ItemId;
use crate::domain::date::Date;
use crate::domain::instrument::Dimension;
use crate::domain::scale::{Level, Timing};

impl Plan {
    /// Everything the rules say: about the plan first, then line by line, then about reviews.
    pub fn check(&self, case: &PlanContext<'_>) -> Vec<Problem> {
        let content = self.content();
        let mut found = Vec::new();
        if self.status() == PlanStatus::Closed {
            found.push(Problem::of_plan(Fault::Closed));
        }
        found.extend(wishes_and_needs(content, case));
        found.extend(dimensions(content));
        found.extend(security(self, case));
        found.extend(protection(content, case));
        found.extend(case.risk_before_delivery.then(|| Problem::of_plan(Fault::RiskBeforeDelivery)));
        found.extend(typed::of_plan(content));
        found.extend(money::ceilings(content));
        let horizon = self.horizon();
        for line in &content.lines {
            let place = Place::Line(line.id);
            found.extend(line::check(line, content, horizon, case).into_iter().map(|problem| problem.at(place)));
        }
        for (at, review) in self.reviews().iter().enumerate() {
            let place = Place::Review(at);
            found.extend(typed::of_review(review).into_iter().map(|problem| problem.at(place)));
            if too_far(review.on.date(), review.next_on.date(), case.security) {
                found.push(Problem::of_plan(Fault::ContactTooFar).field(Field::NextOn).at(place));
            }
        }
        found.into_iter().map(|problem| problem.weighed(case)).collect()
    }

    /// First and last day the plan covers; `None` before it has a start or a readable length.
    pub fn horizon(&self) -> Option<(Date, Date)> {
        let agreed = self.versions().first().map(|version| version.agreement.on);
        let start = self.content().start_on.date().or(agreed)?;
        Some((start, start.plus_months(self.content().horizon()?)))
    }
}

/// P1 and P2.
fn wishes_and_needs(content: &Content, case: &PlanContext<'_>) -> Vec<Problem> {
    let from_wish = |line: &PlanLine| match &line.wish {
        Some(Wish::Headline) => !content.headline.trim().is_empty(),
        Some(Wish::Item(item)) => case.wishes.contains(item),
        None => false,
    };
    let wish_line = content.lines.iter().any(|line| line.is_live() && from_wish(line));
    let met: BTreeSet<&ItemId> =
        content.lines.iter().filter(|line| answers_for_need(line)).filter_map(|line| line.need.as_ref()).collect();
    let explained = |need: &ItemId| content.need_reasons.get(need).is_some_and(|reason| !reason.trim().is_empty());
    let open = case.urgent_needs.iter().filter(|need| !met.contains(need) && !explained(need));
    let mut found: Vec<Problem> = open.map(|need| Problem::of_plan(Fault::UrgentNeedOpen(need.clone()))).collect();
    found.extend(case.undated_needs.iter().map(|need| Problem::of_plan(Fault::NeedWithoutDay(need.clone()))));
    if !wish_line {
        found.insert(0, Problem::of_plan(Fault::NoWishLine));
    }
    found
}

/// A line that counts, or one that was declined or dropped with a reason.
fn answers_for_need(line: &PlanLine) -> bool {
    line.is_live() || !line.progress.reason.trim().is_empty()
}

/// P10.
fn dimensions(content: &Content) -> Vec<Problem> {
    let settled = |dimension| match content.dimensions.get(dimension) {
        Some(Declaration::NoHelpWanted | Declaration::NotNeeded) => true,
        Some(Declaration::HelpWanted) | None => false,
    };
    let has_line = |dimension| content.lines.iter().any(|line| line.is_live() && line.dimension == dimension);
    let empty = DIMENSIONS.iter().filter(|dimension| !has_line(**dimension) && !settled(dimension));
    empty.map(|dimension| Problem::of_plan(Fault::DimensionEmpty(*dimension))).collect()
}

/// P8. Without a reference the plan was checked against nothing, so anything above the bottom of
/// the scales counts as a rise.
fn security(plan: &Plan, case: &PlanContext<'_>) -> Vec<Problem> {
    let Some(now) = case.security else { return vec![Problem::of_plan(Fault::SecurityMissing)] };
    let reference = plan.content().risk_ref;
    let checked = |seen: RiskRef| seen.on >= now.on && seen.version >= now.version;
    let (level, timing) = reference.map_or((Level::default(), Timing::default()), |seen| (seen.level, seen.timing));
    let newer = reference.map_or(!plan.versions().is_empty(), |seen| !checked(seen));
    let faults = [
        now.review_by.is_some_and(|by| case.today > by).then_some(Fault::SecurityReviewDue),
        now.brought_up.then_some(Fault::SecurityBroughtUp),
        newer.then_some(Fault::SecurityNewer),
        (now.level > level || now.timing > timing).then_some(Fault::SecurityRaised),
    ];
    faults.into_iter().flatten().map(Problem::of_plan).collect()
}

/// SA 3.4 R6m: where the general situation asks for it, the plan protects. SA 3.4.4: where the police
/// cannot be relied on, they are not the only protection in it.
fn protection(content: &Content, case: &PlanContext<'_>) -> Option<Problem> {
    let is_police =
        |line: &PlanLine| line.approach.as_ref().and_then(|code| case.approach(code)).is_some_and(|way| way.police);
    let safety = |line: &&PlanLine| line.is_live() && line.dimension == Dimension::Safety;
    let mut protecting = content.lines.iter().filter(safety).peekable();
    if protecting.peek().is_none() {
        return case.needs_safety_line.then(|| Problem::of_plan(Fault::NoSafetyLine));
    }
    (case.police_not_enough && protecting.all(is_police)).then(|| Problem::of_plan(Fault::PoliceOnly))
}

/// R14: contact is never further away than the security review interval.
fn too_far(from: Option<Date>, to: Option<Date>, security: Option<SecurityNow>) -> bool {
    let interval = security.and_then(|now| now.interval_days);
    from.zip(to).zip(interval).is_some_and(|((from, to), days)| from.days_until(to) > i64::from(days))
}
