//! Made-up facts for properties, which shrink to the smallest case that breaks a promise.

use proptest::prelude::*;

use crate::reference::Facts;
use crate::reference::cases::{LADDERS, calm_but, ladder, with};

/// What can be said of a question about the country and the way, the mildest first.
pub const CONCERNS: [&str; 4] = ["little", "unknown", "some", "high"];
/// The parts of the way.
pub const LEGS: [&str; 3] = ["stay", "transit", "return"];

/// A few answers off the calm case, and a few words about each leg.
pub fn facts() -> impl Strategy<Value = Facts> {
    let answers = prop::collection::vec((0..LADDERS.len(), 0usize..6), 0..10);
    let context = prop::collection::vec((0usize..3, 1usize..12, 0usize..4), 0..10);
    let date = prop::option::weighted(0.3, -10i64..60);
    (answers, context, date).prop_map(|(answers, context, date)| {
        let mut facts = calm_but(&[]);
        for (item, rung) in answers {
            let rungs = ladder(LADDERS[item]);
            facts = with(&facts, LADDERS[item], rungs[rung % rungs.len()]);
        }
        for (leg, item, concern) in context {
            let record = facts.context.entry(LEGS[leg].to_owned()).or_default();
            record.insert(format!("G{item}"), CONCERNS[concern].to_owned());
        }
        facts.dates.extend(date.map(|days| facts.today + days));
        facts
    })
}
