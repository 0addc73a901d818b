//! Promises that hold for every case: monotony, order, hidden items, bounds.

use crate::engine;
use crate::made_up::{CONCERNS, LEGS, facts};
use crate::reference::Facts;
use crate::reference::cases::{LADDERS, calm_but, ladder, with};
use proptest::prelude::*;
use waymark::domain::answer::{Answer, Basis, Entry, ItemId, Reading, Value};
use waymark::domain::assess::Outcome;
use waymark::domain::case::Case;
use waymark::domain::instrument::{Item, Kind, Step};

fn judged(facts: &Facts) -> Outcome {
    engine::case(facts, &[]).outcome(engine::catalogue(), engine::date(facts.today))
}

/// Nothing in `worse` is less serious than in `better`.
fn never_lower(better: &Outcome, worse: &Outcome) -> Result<(), String> {
    let mut faults = Vec::new();
    let mut check = |what: &str, holds: bool| {
        if !holds {
            faults.push(what.to_owned());
        }
    };
    check("floor", worse.floor >= better.floor);
    check("timing", worse.timing >= better.timing);
    check("could be", worse.could_be >= better.could_be);
    check("re-trafficking", worse.retrafficking >= better.retrafficking);
    check(
        "legs",
        better.legs.iter().all(|leg| worse.legs.iter().any(|other| other.leg == leg.leg && other.floor >= leg.floor)),
    );
    // A "yes" to an open question is also more knowledge; readiness stops on too little of it (SA 7.5).
    check("readiness", worse.confidence != better.confidence || worse.readiness >= better.readiness);
    if faults.is_empty() { Ok(()) } else { Err(faults.join(", ")) }
}

/// One item alone, every rung, on the calm case and on cases with one other answer: exhaustive.
#[test]
fn a_worse_answer_never_lowers_anything_beside_any_other_answer() {
    for other in LADDERS {
        for other_rung in ladder(other) {
            let base = with(&calm_but(&[]), other, other_rung);
            for item in LADDERS.into_iter().filter(|item| *item != other) {
                let outcomes: Vec<Outcome> = ladder(item).iter().map(|rung| judged(&with(&base, item, rung))).collect();
                for pair in outcomes.windows(2) {
                    let fault = never_lower(&pair[0], &pair[1]);
                    assert_eq!(fault, Ok(()), "{other}: {other_rung}, raising {item}");
                }
            }
        }
    }
}

/// The questions about the journey, the person's needs, the family and the child that can be answered better or worse.
fn beside_the_dangers() -> Vec<&'static Item> {
    let sections = [Step::Journey, Step::Needs].into_iter().flat_map(|step| engine::catalogue().sections_of(step));
    let judged = |item: &&Item| item.kind == Kind::Choice && engine::catalogue().worst(item) > Reading::Absent;
    sections.flat_map(|section| &section.items).filter(judged).collect()
}

/// The answers to such a question, the best first: each choice by what it says, and "not known" where it belongs.
fn rungs(item: &Item) -> Vec<(Reading, Answer)> {
    let mut rungs: Vec<(Reading, Answer)> = vec![(Reading::Open, Answer::NotKnown)];
    for choice in engine::catalogue().choices(item) {
        let basis = choice.basis.then_some(Basis::Document);
        rungs.push((choice.reads, Answer::Given(Value::Choice { code: choice.code.clone(), basis })));
    }
    rungs.sort_by_key(|(reading, _)| *reading);
    rungs
}

proptest! {
    // With the cases of the next, a hundred thousand, each judged once for every answer there is.
    #![proptest_config(ProptestConfig { cases: 60_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_worse_answer_never_lowers_anything(facts in facts(), item in 0..LADDERS.len()) {
        let outcomes: Vec<Outcome> = ladder(LADDERS[item]).iter().map(|rung| judged(&with(&facts, LADDERS[item], rung))).collect();
        for pair in outcomes.windows(2) {
            prop_assert_eq!(never_lower(&pair[0], &pair[1]), Ok(()), "raising {}", LADDERS[item]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_worse_answer_about_the_journey_or_a_need_never_lowers_anything(
        facts in facts(),
        others in prop::collection::vec(any::<[prop::sample::Index; 2]>(), 0..8),
        which in any::<prop::sample::Index>(),
    ) {
        let (items, today) = (beside_the_dangers(), engine::date(facts.today));
        let mut case = engine::case(&facts, &[]);
        for [item, rung] in others {
            let item = items[item.index(items.len())];
            let rungs = rungs(item);
            engine::record(&mut case, item.id.clone(), rungs[rung.index(rungs.len())].1.clone(), today);
        }
        let item = items[which.index(items.len())];
        let outcomes: Vec<(Reading, Outcome)> = rungs(item).into_iter().map(|(reading, rung)| {
            engine::record(&mut case, item.id.clone(), rung, today);
            (reading, case.outcome(engine::catalogue(), today))
        }).collect();
        for (at, (better, before)) in outcomes.iter().enumerate() {
            for (_, after) in outcomes[at..].iter().filter(|(worse, _)| worse > better) {
                prop_assert_eq!(never_lower(before, after), Ok(()), "raising {}", item.id.as_str());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// A worse country or route only raises or holds, and alone never gives the worst level or timing.
    #[test]
    fn context_only_raises_or_holds(facts in facts(), leg in 0usize..3, item in 1usize..12) {
        let outcomes: Vec<Outcome> = CONCERNS.iter().map(|concern| {
            let mut facts = facts.clone();
            facts.context.entry(LEGS[leg].to_owned()).or_default().insert(format!("G{item}"), (*concern).to_owned());
            judged(&facts)
        }).collect();
        for pair in outcomes.windows(2) {
            prop_assert_eq!(never_lower(&pair[0], &pair[1]), Ok(()));
            prop_assert_eq!(pair[0].timing, pair[1].timing);
        }
    }

    /// "Could be" is never below the floor, and the floor never below what is known.
    #[test]
    fn floor_and_could_be_are_in_order(facts in facts()) {
        let outcome = judged(&facts);
        prop_assert!(outcome.known_floor <= outcome.floor && outcome.floor <= outcome.could_be);
        for hit in outcome.hits.iter().filter(|hit| hit.floor.is_some_and(|floor| floor > waymark::domain::scale::Level::Standing)) {
            prop_assert!(!hit.because.is_empty(), "{} names no item", hit.rule);
        }
    }

    /// What is not asked of this person has no influence, whatever once stood there.
    #[test]
    fn hidden_items_have_no_influence(facts in facts(), noise in prop::collection::vec(any::<prop::sample::Index>(), 1..6)) {
        let mut case = engine::case(&facts, &[]);
        let today = engine::date(facts.today);
        let before = case.outcome(engine::catalogue(), today);
        let hidden = hidden_items(&case, today);
        prop_assume!(!hidden.is_empty());
        for index in noise {
            let item = &hidden[index.index(hidden.len())];
            engine::record(&mut case, item.clone(), worst_answer(item), today);
        }
        let after = case.outcome(engine::catalogue(), today);
        prop_assert_eq!(before, after);
    }

    /// The order in which answers are given does not matter.
    #[test]
    fn the_order_of_answers_is_irrelevant(facts in facts(), seed in any::<u64>()) {
        use waymark::domain::case::{Action, World};
        let complete = engine::case(&facts, &[]);
        let world = World { catalogue: engine::catalogue(), today: engine::date(facts.today) };
        let mut answers: Vec<(ItemId, Entry)> = complete.answers.clone().into_iter().collect();
        let length = answers.len();
        for at in 0..length {
            let other = usize::try_from(seed.wrapping_mul(at as u64 + 1) >> 3).unwrap_or(0) % length;
            answers.swap(at, other);
        }
        let mut case = Case::default();
        case.stage = complete.stage;
        case.routes = complete.routes.clone();
        for (item, entry) in answers {
            case.apply(Action::Answer(item, entry.answer), world);
        }
        prop_assert_eq!(case.outcome(world.catalogue, world.today), complete.outcome(world.catalogue, world.today));
    }
}

fn hidden_items(case: &Case, today: waymark::domain::date::Date) -> Vec<ItemId> {
    case.with_inputs(today, |inputs| {
        let facts = case.facts(engine::catalogue(), inputs);
        let hidden = engine::catalogue().items().filter(|item| facts.seen(&item.id).is_none_or(|seen| !seen.shown));
        let in_case = hidden.filter(|item| {
            engine::catalogue()
                .section_of(&item.id)
                .is_some_and(|section| !matches!(section.step, Step::Route | Step::Place))
        });
        in_case.map(|item| item.id.clone()).collect()
    })
}

fn worst_answer(item: &ItemId) -> Answer {
    let item = engine::catalogue().item(item).expect("an item");
    let worst = engine::catalogue().choices(item).iter().rfind(|choice| choice.reads >= Reading::Open);
    let code = worst.or_else(|| engine::catalogue().choices(item).last()).map(|choice| choice.code.clone());
    match (item.kind, code) {
        (Kind::Choice, Some(code)) => Answer::Given(Value::Choice { code, basis: None }),
        (Kind::Multi, Some(code)) => Answer::Given(Value::Multi(std::iter::once(code).collect())),
        _ => Answer::Given(Value::Text("noise".to_owned())),
    }
}
