//! The plan in time: what happens when, in order, and where it stands on a scale.

use crate::domain::date::Date;
use crate::domain::plan::schedule::{After, PointState};
use crate::domain::plan::{LineId, Plan};

use super::model::Model;

/// What happens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The plan begins.
    PlanStarts,
    /// A line begins.
    LineStarts(LineId),
    /// A line is due.
    LineDue(LineId),
    /// There was a contact.
    Contact,
    /// A contact so long after arrival.
    FollowUp(After, PointState),
    /// The next contact.
    NextContact,
    /// Today.
    Today,
    /// The plan ends.
    PlanEnds,
}

/// Something that happens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// The day.
    pub on: Date,
    /// What.
    pub what: What,
}

/// A line on the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// The line.
    pub line: LineId,
    /// Where it begins, 0 to [`SCALE`]; where it is due if it has no start.
    pub from: u32,
    /// Where it is due, or where it begins if it has no due date.
    pub to: u32,
}

/// The days from the first to the last on a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// How long the scale is.
pub const SCALE: u32 = 1000;

/// Everything with a day, in order. What falls on one day keeps the order of the plan.
pub fn events(plan: &Plan, model: &Model) -> Vec<Event> {
    let event = |on: Date, what: What| Event { on, what };
    let mut events = Vec::new();
    if let Some((first, last)) = plan.horizon() {
        events.extend([event(first, What::PlanStarts), event(last, What::PlanEnds)]);
    }
    for line in plan.content().lines.iter().filter(|line| line.is_live()) {
        events.extend(line.start_on.date().map(|on| event(on, What::LineStarts(line.id))));
        events.extend(line.due_on.date().map(|on| event(on, What::LineDue(line.id))));
    }
    events.extend(plan.reviews().iter().filter_map(|review| review.on.date()).map(|on| event(on, What::Contact)));
    events.extend(model.schedule.points.iter().map(|point| event(point.due, What::FollowUp(point.after, point.state))));
    let month = |on: Date| model.schedule.points.iter().any(|point| point.due == on);
    events.extend(model.schedule.next.filter(|due| !month(due.on)).map(|due| event(due.on, What::NextContact)));
    if !events.is_empty() {
        events.push(event(model.today, What::Today));
    }
    events.sort_by_key(|event| event.on);
    events
}

/// The scale of the picture; `None` while there is nothing to show. Contacts that are due after
/// everything else stand in the list alone, so that the lines keep their room.
pub fn scale(events: &[Event]) -> Option<Scale> {
    let far = |event: &&Event| matches!(event.what, What::FollowUp(..) | What::NextContact);
    let last = events.iter().rev().find(|event| !far(event)).map(|event| event.on);
    Some(Scale { first: events.first()?.on, last: last? })
}

/// The lines with at least one day, in the order of the plan.
pub fn bars(plan: &Plan, scale: Scale) -> Vec<Bar> {
    let bar = |line: &crate::domain::plan::PlanLine| {
        let (start, due) = (line.start_on.date(), line.due_on.date());
        let (from, to) = (start.or(due)?, due.or(start)?);
        // A line that is due before it starts is drawn between the two days all the same.
        Some(Bar { line: line.id, from: scale.place(from.min(to)), to: scale.place(from.max(to)) })
    };
    plan.content().lines.iter().filter(|line| line.is_live()).filter_map(bar).collect()
}

impl Scale {
    /// Whether a day is on the scale.
    pub fn holds(&self, on: Date) -> bool {
        (self.first..=self.last).contains(&on)
    }

    /// Where a day stands, 0 to [`SCALE`]. Days outside stand at the ends.
    pub fn place(&self, on: Date) -> u32 {
        let length = self.first.days_until(self.last).max(1);
        let passed = self.first.days_until(on).clamp(0, length);
        u32::try_from(passed * i64::from(SCALE) / length).unwrap_or(SCALE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    #[test]
    fn a_later_day_never_stands_before_an_earlier_one() {
        let scale = Scale { first: day("2026-01-01"), last: day("2026-12-31") };
        let places: Vec<u32> = (0..365).map(|days| scale.place(day("2026-01-01").plus_days(days))).collect();
        assert!(places.windows(2).all(|pair| pair[0] <= pair[1]));
        assert_eq!((places[0], places[364]), (0, SCALE));
    }

    #[test]
    fn contacts_far_ahead_leave_the_lines_their_room() {
        let event = |on: &str, what: What| Event { on: day(on), what };
        let events = [
            event("2026-03-01", What::PlanStarts),
            event("2026-09-01", What::LineDue(LineId(1))),
            event("2028-03-01", What::FollowUp(After::Months(24), PointState::Ahead)),
        ];
        let found = scale(&events).expect("a scale");
        assert!(found.holds(day("2026-09-01")) && !found.holds(day("2028-03-01")));
        assert_eq!(scale(&[]), None);
    }

    #[test]
    fn days_outside_and_a_scale_of_one_day_stay_on_the_scale() {
        let scale = Scale { first: day("2026-03-01"), last: day("2026-03-31") };
        assert_eq!((scale.place(day("2025-01-01")), scale.place(day("2027-01-01"))), (0, SCALE));
        let one = Scale { first: day("2026-03-01"), last: day("2026-03-01") };
        assert!(one.place(day("2026-03-01")) <= SCALE);
    }
}
