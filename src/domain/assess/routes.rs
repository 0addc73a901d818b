//! What is known of the country and the route, leg by leg (SA 3.1).

use std::collections::BTreeMap;

use crate::domain::answer::{Answer, Code, ItemId, Reading, Value};
use crate::domain::catalogue::Catalogue;
use crate::domain::instrument::{Item, Step};
use crate::domain::route::RouteRecord;
use crate::domain::scale::Leg;

use super::facts::{Inputs, UNKNOWN, View};

/// The code of each country-or-route item on one leg.
pub type Codes<'a> = BTreeMap<&'a ItemId, &'a str>;

/// The code of every country-or-route item on every leg in use. The place of stay and the place of
/// return are always in use, and a stop on the way where it is known that there is one: without a record everything
/// there is unknown.
pub fn known<'a>(
    catalogue: &'a Catalogue,
    inputs: Inputs<'a>,
    view: View<'_>,
    has_transit: bool,
) -> BTreeMap<Leg, Codes<'a>> {
    let in_use = |leg: &Leg| match leg {
        Leg::Stay | Leg::Return => true,
        Leg::Transit => has_transit || inputs.routes.contains_key(leg),
    };
    let read = |leg: Leg| {
        let record = inputs.routes.get(&leg);
        let current = record.is_some_and(|record| is_current(catalogue, record, inputs));
        let items = catalogue.sections_of(Step::Route).flat_map(|section| &section.items);
        items.map(|item| (&item.id, code(catalogue, item, record, current, view))).collect()
    };
    Leg::ALL.into_iter().filter(in_use).map(|leg| (leg, read(leg))).collect()
}

/// Whether a record can be relied on: it says where it comes from and by which role, and has a day that has come and
/// is not too long ago. One that cannot is not known, but for its worst answers: what is not known never lowers.
pub fn is_current(catalogue: &Catalogue, record: &RouteRecord, inputs: Inputs<'_>) -> bool {
    let expiry = catalogue.confidence().map_or(0, |rule| i64::from(rule.context_expiry_days));
    let vouched = !record.source.trim().is_empty() && !record.by_role.trim().is_empty();
    vouched && record.on.date().is_some_and(|on| (0..=expiry).contains(&on.days_until(inputs.today)))
}

fn code<'a>(
    catalogue: &'a Catalogue,
    item: &'a Item,
    record: Option<&'a RouteRecord>,
    current: bool,
    view: View<'_>,
) -> &'a str {
    let given = record.and_then(|record| record.answers.get(&item.id)).and_then(|entry| match &entry.answer {
        Answer::Given(Value::Choice { code, .. }) => Some(code),
        _ => None,
    });
    let reads = |code: &&Code| catalogue.choice(item, code).map_or(Reading::Open, |choice| choice.reads);
    let given = given.filter(|code| current || reads(code) == Reading::Present);
    let reading = given.as_ref().map_or(Reading::Open, reads);
    let worst = catalogue.choices(item).iter().rfind(|choice| choice.reads == Reading::Present);
    match (view, reading, worst) {
        (View::Worst | View::WorstBut(_), Reading::Open | Reading::Maybe, Some(worst)) => worst.code.as_str(),
        _ => given.map_or(UNKNOWN, Code::as_str),
    }
}
