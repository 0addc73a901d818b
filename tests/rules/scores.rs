//! Properties of scored instruments (RI 9.2, items 1 to 7).

use proptest::prelude::*;
use waymark::domain::answer::{Answer, Code, Entry, ItemId, Value};
use waymark::domain::assess::Outcome;
use waymark::domain::case::{Case, World};
use waymark::domain::referral::MessageDraft;
use waymark::domain::score::{Answers, Pack, Ratio, Score, score};

use crate::random_case::{self, catalogue, today};

const ITEMS: usize = 5;

fn pack(weights: &[u64], factor: u64) -> Pack {
    let item = |(at, weight): (usize, &u64)| {
        format!(
            r#"{{"id":"i{at}","weight":{},"options":[{{"code":"worst","points":0}},{{"code":"mid","points":500000}},{{"code":"best","points":1000000}}]}}"#,
            weight * factor
        )
    };
    let items: Vec<String> = weights.iter().enumerate().map(item).collect();
    let text = format!(
        r#"{{"id":"p","version":"1","title_key":"pack-p","status":"verified","source":"synthetic","page":null,"edition":null,
        "entered_by_role":"tester","checked_by_role":"tester","sha256":"","for":"any","composite":null,"minimum_change":null,
        "dimensions":[{{"id":"d","weights_sum":null,"min_coverage":0,"policy":"renormalise","bands":[],"items":[{}]}}]}}"#,
        items.join(",")
    );
    let pack: Pack = serde_json::from_str(&text).expect("a pack");
    pack.check("synthetic").expect("a sound pack");
    pack
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Worst,
    Mid,
    Best,
    Declined,
    NotApplicable,
}

fn answers(states: &[State]) -> Answers {
    let answer = |state: &State| {
        let given = |code: &str| Answer::Given(Value::Choice { code: Code::from(code), basis: None });
        match state {
            State::Worst => given("worst"),
            State::Mid => given("mid"),
            State::Best => given("best"),
            State::Declined => Answer::Declined,
            State::NotApplicable => Answer::NotApplicable("no such thing".to_owned()),
        }
    };
    let entry =
        |(at, state)| (ItemId::from(format!("i{at}").as_str()), Entry { answer: answer(state), ..Entry::default() });
    states.iter().enumerate().map(entry).collect()
}

fn states() -> impl Strategy<Value = Vec<State>> {
    use State::{Best, Declined, Mid, NotApplicable, Worst};
    prop::collection::vec(prop::sample::select(vec![Worst, Mid, Best, Declined, NotApplicable]), ITEMS)
}

fn weights() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(1u64..5_000_000, ITEMS)
}

fn value(found: &Score) -> Option<Ratio> {
    match found {
        Score::Computed(value) => Some(*value),
        Score::TooLittleAnswered | Score::Incomplete | Score::NothingApplies | Score::WeightsMissing => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_score_lies_inside_its_bounds_and_they_close_when_all_is_answered(weights in weights(), states in states()) {
        let profile = score(&pack(&weights, 1), &answers(&states)).profiles.remove(0);
        match (profile.bounds, value(&profile.score)) {
            (None, found) => {
                prop_assert!(states.iter().all(|state| *state == State::NotApplicable));
                prop_assert_eq!(found, None);
            }
            (Some((low, high)), found) => {
                prop_assert!(Ratio::ZERO <= low && low <= high && high <= Ratio::ONE);
                prop_assert!(found.is_none_or(|found| low <= found && found <= high));
                prop_assert_eq!(profile.coverage == Some(Ratio::ONE), low == high);
            }
        }
        let nothing_answered = states.iter().all(|state| matches!(state, State::Declined | State::NotApplicable));
        prop_assert_eq!(nothing_answered, value(&profile.score).is_none());
    }

    #[test]
    fn declining_never_narrows_the_bounds_nor_raises_coverage(weights in weights(), mut states in states(), at in 0..ITEMS) {
        if matches!(states[at], State::Declined | State::NotApplicable) {
            states[at] = State::Mid;
        }
        let mut declined = states.clone();
        declined[at] = State::Declined;
        let pack = pack(&weights, 1);
        let before = score(&pack, &answers(&states)).profiles.remove(0);
        let after = score(&pack, &answers(&declined)).profiles.remove(0);
        prop_assert!(after.coverage <= before.coverage);
        if let (Some(before), Some(after)) = (before.bounds, after.bounds) {
            prop_assert!(after.0 <= before.0 && before.1 <= after.1);
        }
    }

    #[test]
    fn what_does_not_apply_leaves_the_value_and_never_lowers_coverage(weights in weights(), mut states in states(), at in 0..ITEMS) {
        states[at] = State::Declined;
        let mut settled = states.clone();
        settled[at] = State::NotApplicable;
        let pack = pack(&weights, 1);
        let before = score(&pack, &answers(&states)).profiles.remove(0);
        let after = score(&pack, &answers(&settled)).profiles.remove(0);
        if let Some(before) = value(&before.score) {
            prop_assert_eq!(Some(before), value(&after.score));
        }
        prop_assert!(after.coverage.is_none() || after.coverage >= before.coverage);
    }

    #[test]
    fn a_better_answer_never_lowers_the_score(weights in weights(), states in states(), at in 0..ITEMS) {
        let pack = pack(&weights, 1);
        let with = |state: State| {
            let mut states = states.clone();
            states[at] = state;
            value(&score(&pack, &answers(&states)).profiles.remove(0).score)
        };
        prop_assert!(with(State::Worst) <= with(State::Mid) && with(State::Mid) <= with(State::Best));
    }

    #[test]
    fn scaling_all_weights_changes_nothing(weights in weights(), states in states(), factor in 2u64..1_000) {
        let plain = score(&pack(&weights, 1), &answers(&states));
        let scaled = score(&pack(&weights, factor), &answers(&states));
        prop_assert_eq!(plain, scaled);
    }
}

/// Everything that follows from a case, but the score itself.
fn decided(case: &Case) -> (Outcome, String, Vec<Option<MessageDraft>>) {
    let world = World { catalogue: catalogue(), today: today() };
    // How often to call, what is offered and what may be paid are all in what the plan has to know.
    let plan = case.with_plan_context(world, |context| format!("{context:?} {:?}", case.plan.check(context)));
    let messages =
        case.with_referral_context(world, |context| (1..=6).map(|step| case.referral.compose(step, context)).collect());
    (case.outcome(world.catalogue, world.today), plan, messages)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// What somebody scores touches neither the level nor what may be planned, paid or sent, nor when to call.
    #[test]
    fn a_score_decides_nothing(case in random_case::case(), other in random_case::case()) {
        let mut scored = case.clone();
        scored.waves = other.waves;
        prop_assume!(case.waves != scored.waves);
        prop_assert_eq!(decided(&case), decided(&scored));
    }
}
