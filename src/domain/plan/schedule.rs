//! When to be in contact after arrival (RI 3.6), never further apart than the security review
//! interval (SA 3.8, R14).
//!
//! INVARIANT: every date is counted from the anchor, so that months never drift.

use super::coded::coded;
use crate::domain::date::Date;

/// What the dates follow from.
#[derive(Debug, Clone, Copy)]
pub struct Following<'a> {
    /// The day from which months count: the arrival.
    pub anchor: Date,
    /// Days after the anchor, from the data.
    pub days: &'a [u16],
    /// Months after the anchor, from the data.
    pub months: &'a [u16],
    /// The person agrees to follow-up. Without it no date is set but the next security review.
    pub agreed: bool,
    /// The newest contact.
    pub last_contact: Option<Date>,
    /// The next contact agreed with the person.
    pub agreed_next: Option<Date>,
    /// The security review interval, in days.
    pub security_days: Option<u16>,
    /// When the security assessment has to be looked at again.
    pub security_review_by: Option<Date>,
    /// Today.
    pub today: Date,
}

/// The dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The follow-ups, each once, in order.
    pub points: Vec<Point>,
    /// What is due next: the earliest of everything that asks for a contact.
    pub next: Option<Due>,
}

/// How long after the anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum After {
    /// So many days.
    Days(u16),
    /// So many months.
    Months(u16),
}

/// A follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// How long after the anchor.
    pub after: After,
    /// The day.
    pub due: Date,
    /// Where it stands.
    pub state: PointState,
}

/// A contact that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub on: Date,
    /// Why then.
    pub because: Because,
    /// The day has passed.
    pub overdue: bool,
}

coded! {
    /// Where a follow-up stands.
    "schedule-point" PointState {
        /// There was a contact on that day or later.
        Met = "met",
        /// The day has passed without one.
        Overdue = "overdue",
        /// Still ahead, today included.
        Ahead = "ahead",
    }
}

coded! {
    /// Why a contact is due.
    "schedule-because" Because {
        /// The security assessment has to be looked at again.
        SecurityReview = "security_review",
        /// The security review interval since the last contact ends.
        SecurityInterval = "security_interval",
        /// It was agreed with the person.
        Agreed = "agreed",
        /// So many days or months after arrival.
        Month = "month",
    }
}

/// The follow-up dates and what is due next.
pub fn schedule(following: &Following<'_>) -> Schedule {
    let points = if following.agreed { points(following) } else { Vec::new() };
    let month = points.iter().find(|point| point.state != PointState::Met).map(|point| point.due);
    let since = following.last_contact.unwrap_or(following.anchor);
    let interval = following.security_days.map(|days| since.plus_days(i64::from(days)));
    let agreed_next = following.agreed_next.filter(|next| *next > since);
    let when = |agreed: bool, day: Option<Date>| day.filter(|_| agreed);
    let candidates = [
        (following.security_review_by, Because::SecurityReview),
        (when(following.agreed, interval), Because::SecurityInterval),
        (when(following.agreed, agreed_next), Because::Agreed),
        (when(following.agreed, month), Because::Month),
    ];
    let days = candidates.into_iter().filter_map(|(day, because)| Some((day?, because)));
    let next = days.min().map(|(on, because)| Due { on, because, overdue: on < following.today });
    Schedule { points, next }
}

fn points(following: &Following<'_>) -> Vec<Point> {
    let state = |due: Date| {
        if following.last_contact.is_some_and(|last| last >= due) {
            PointState::Met
        } else if due < following.today {
            PointState::Overdue
        } else {
            PointState::Ahead
        }
    };
    let days = following.days.iter().map(|days| After::Days(*days));
    let months = following.months.iter().map(|months| After::Months(*months));
    let due = |after| match after {
        After::Days(days) => following.anchor.plus_days(i64::from(days)),
        After::Months(months) => following.anchor.plus_months(months),
    };
    let mut points: Vec<(Date, After)> = days.chain(months).map(|after| (due(after), after)).collect();
    points.sort_unstable();
    points.dedup();
    points.into_iter().map(|(due, after)| Point { after, due, state: state(due) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    fn following(today: &str) -> Following<'static> {
        Following {
            anchor: day("2026-01-31"),
            days: &[7],
            months: &[12, 1, 3, 3, 6, 9],
            agreed: true,
            last_contact: None,
            agreed_next: None,
            security_days: None,
            security_review_by: None,
            today: day(today),
        }
    }

    #[test]
    fn days_and_months_are_counted_from_the_anchor_and_months_held_to_the_last_day() {
        let schedule = schedule(&following("2026-02-01"));
        let days: Vec<String> = schedule.points.iter().map(|point| point.due.to_string()).collect();
        assert_eq!(days, ["2026-02-07", "2026-02-28", "2026-04-30", "2026-07-31", "2026-10-31", "2027-01-31"]);
    }

    #[test]
    fn what_has_passed_without_a_contact_is_overdue() {
        let late = following("2026-05-01");
        let states: Vec<PointState> = schedule(&late).points.iter().map(|point| point.state).collect();
        assert_eq!(states[1..4], [PointState::Overdue, PointState::Overdue, PointState::Ahead]);
        assert_eq!(schedule(&late).next, Some(Due { on: day("2026-02-07"), because: Because::Month, overdue: true }));
        let met = Following { last_contact: Some(day("2026-04-30")), ..late };
        let next = Due { on: day("2026-07-31"), because: Because::Month, overdue: false };
        assert_eq!(schedule(&met).next, Some(next));
    }

    #[test]
    fn contact_is_never_further_away_than_the_security_interval() {
        for days in 1..200_u16 {
            for agreed_next in [None, Some(day("2026-02-11")), Some(day("2026-12-01"))] {
                let last = day("2026-02-10");
                let case = Following {
                    last_contact: Some(last),
                    security_days: Some(days),
                    agreed_next,
                    ..following("2026-02-10")
                };
                let next = schedule(&case).next.expect("a date").on;
                assert!(last.days_until(next) <= i64::from(days), "{days}");
            }
        }
    }

    #[test]
    fn without_agreement_only_the_security_review_is_left() {
        let refused = Following { agreed: false, security_days: Some(7), ..following("2026-02-01") };
        assert_eq!(schedule(&refused), Schedule { points: Vec::new(), next: None });
        let review = Following { security_review_by: Some(day("2026-01-01")), ..refused };
        let due = Due { on: day("2026-01-01"), because: Because::SecurityReview, overdue: true };
        assert_eq!(schedule(&review).next, Some(due));
    }
}
