//! Two offices, one person: what both find together is never below what either finds, and every answer
//! is read as the more dangerous of the two.

use crate::engine;
use crate::made_up::facts;
use crate::reference::Facts;
use crate::reference::cases::{LADDERS, calm_but, ladder, with};
use proptest::prelude::*;
use waymark::domain::answer::{Answer, Basis, Code, ItemId, TakenOver, Value};
use waymark::domain::assess::Outcome;
use waymark::domain::case::{Action, Case, Spot, World};
use waymark::domain::date::Date;
use waymark::domain::instrument::Office;
use waymark::domain::joint::{Joint, Kind, Place, Stricter, joint, pairs};
use waymark::domain::route::RouteRecord;
use waymark::domain::scale::{Leg, Level, Timing};

fn today() -> Date {
    engine::date(calm_but(&[]).today)
}

fn world() -> World<'static> {
    World { catalogue: engine::catalogue(), today: today() }
}

fn case(facts: &Facts) -> Case {
    engine::case(facts, &[])
}

fn calm_with(answers: &[(&str, &str)]) -> Case {
    case(&calm_but(answers))
}

fn both(ours: &Case, theirs: &Case) -> Joint {
    joint(engine::catalogue(), ours, theirs, today())
}

fn alone(case: &Case) -> Outcome {
    case.outcome(engine::catalogue(), today())
}

fn kind(ours: &Case, theirs: &Case, item: &str) -> Option<Kind> {
    let found = pairs(engine::catalogue(), ours, theirs, today());
    found.into_iter().find(|pair| pair.item.as_str() == item).map(|pair| pair.kind)
}

fn never_below(joint: Joint, outcome: &Outcome) -> Result<(), String> {
    let holds = joint.level >= outcome.floor
        && joint.timing >= outcome.timing
        && joint.could_be >= outcome.could_be
        && joint.retrafficking >= outcome.retrafficking
        && joint.readiness >= outcome.readiness;
    if holds { Ok(()) } else { Err(format!("{joint:?} is below {:?} {:?}", outcome.floor, outcome.timing)) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn together_is_never_below_either(ours in facts(), theirs in facts()) {
        let (ours, theirs) = (case(&ours), case(&theirs));
        let found = both(&ours, &theirs);
        prop_assert_eq!(never_below(found, &alone(&ours)), Ok(()));
        prop_assert_eq!(never_below(found, &alone(&theirs)), Ok(()));
        prop_assert_eq!(found, both(&theirs, &ours), "it depends on who looks");
    }

    /// A worse answer of either office never lowers what both find.
    #[test]
    fn a_worse_answer_on_one_side_never_lowers_what_both_find(ours in facts(), theirs in facts(), item in 0..LADDERS.len()) {
        let theirs = case(&theirs);
        let rungs = ladder(LADDERS[item]);
        let found: Vec<Joint> = rungs.iter().map(|rung| both(&case(&with(&ours, LADDERS[item], rung)), &theirs)).collect();
        for pair in found.windows(2) {
            let holds = pair[1].level >= pair[0].level
                && pair[1].timing >= pair[0].timing
                && pair[1].could_be >= pair[0].could_be
                && pair[1].retrafficking >= pair[0].retrafficking;
            prop_assert!(holds, "raising {} lowers {:?} to {:?}", LADDERS[item], pair[0], pair[1]);
        }
    }

    #[test]
    fn two_equal_assessments_find_what_each_finds(facts in facts()) {
        let case = case(&facts);
        let (found, alone) = (both(&case, &case), alone(&case));
        prop_assert_eq!(never_below(found, &alone), Ok(()));
        prop_assert_eq!((found.level, found.timing, found.could_be), (alone.floor, alone.timing, alone.could_be));
    }
}

/// Neither office alone can see it: one knows of the threat, the other that they can reach the person.
#[test]
fn what_each_knows_in_part_is_seen_together() {
    let (ours, theirs) = (calm_with(&[("T1", "yes")]), calm_with(&[("T4", "yes")]));
    assert_eq!((alone(&ours).floor, alone(&theirs).floor), (Level::High, Level::High));
    let found = both(&ours, &theirs);
    assert_eq!((found.level, found.timing), (Level::Critical, Timing::Now));
}

/// Whatever stands for "we do not know" on one side, the "yes" of the other counts as if it were alone.
#[test]
fn not_known_on_one_side_never_hides_a_yes_on_the_other() {
    for item in LADDERS {
        let worst = *ladder(item).last().expect("a rung");
        let theirs = calm_with(&[(item, worst)]);
        for unknown in [Answer::Empty, Answer::NotAsked, Answer::NotKnown, Answer::Declined] {
            let mut ours = calm_with(&[]);
            engine::record(&mut ours, ItemId::from(item), unknown.clone(), today());
            let found = both(&ours, &theirs);
            assert_eq!(never_below(found, &alone(&theirs)), Ok(()), "{item} against {unknown:?}");
            // Joined with a second sign that only we know of, it is as bad as one office knowing both.
            let mut ours = calm_with(&[("T1", "yes"), ("T4", "yes")]);
            engine::record(&mut ours, ItemId::from(item), unknown.clone(), today());
            let mut one = ours.clone();
            one.answers.insert(ItemId::from(item), theirs.answers[&ItemId::from(item)].clone());
            assert_eq!(never_below(both(&ours, &theirs), &alone(&one)), Ok(()), "{item} with {unknown:?}");
        }
    }
}

#[test]
fn a_reassuring_answer_on_one_side_settles_nothing_for_the_other() {
    let (ours, theirs) = (calm_with(&[]), calm_with(&[("L4", "not known"), ("L3", "yes")]));
    assert_eq!(both(&ours, &theirs).level, alone(&theirs).floor);
    assert_eq!(kind(&ours, &theirs, "L4"), Some(Kind::Differ(Stricter::Theirs)));
    assert_eq!(kind(&theirs, &ours, "L4"), Some(Kind::Differ(Stricter::Ours)));
}

#[test]
fn a_no_with_nothing_behind_it_is_stricter_than_one_with_a_document() {
    let (ours, theirs) = (calm_with(&[("T1", "no (document)")]), calm_with(&[("T1", "no (impression)")]));
    assert_eq!(kind(&ours, &theirs, "T1"), Some(Kind::Differ(Stricter::Theirs)));
    assert_eq!(both(&ours, &theirs).level, Level::Raised);
}

#[test]
fn the_same_answer_is_no_difference_and_states_stay_apart() {
    let state = |ours: &str, theirs: &str| kind(&calm_with(&[("T7", ours)]), &calm_with(&[("T7", theirs)]), "T7");
    assert_eq!(state("yes", "yes"), Some(Kind::Same));
    assert_eq!(state("not known", "rather not say"), Some(Kind::Differ(Stricter::Alike)));
    assert_eq!(state("suspected", "yes"), Some(Kind::Differ(Stricter::Theirs)));
    assert_eq!(state("suspected", "not known"), Some(Kind::Differ(Stricter::Ours)));
    let (blank, theirs) = (Case::default(), calm_with(&[("T7", "yes")]));
    assert_eq!(kind(&blank, &theirs, "T7"), Some(Kind::OnlyTheirs));
    assert_eq!(kind(&theirs, &blank, "T7"), Some(Kind::OnlyOurs));
}

/// A fact that one office holds from before stays, until that office records a "no" after it.
#[test]
fn what_an_earlier_assessment_of_either_holds_is_held_together() {
    let mut theirs = calm_with(&[("T1", "yes")]);
    theirs.apply(Action::Reassess, world());
    let ours = calm_with(&[("T4", "yes")]);
    let found = both(&ours, &theirs);
    assert_eq!(found.level, Level::Critical, "a threat from before and reach now");
    assert_eq!(found, both(&theirs, &ours));
}

#[test]
fn records_of_the_way_are_joined_part_by_part() {
    let mut one = calm_but(&[]);
    let mut other = one.clone();
    for (facts, item) in [(&mut one, "G3"), (&mut other, "G4")] {
        facts.context.entry("return".to_owned()).or_default().insert(item.to_owned(), "high".to_owned());
    }
    let (ours, theirs) = (case(&one), case(&other));
    assert_eq!((alone(&ours).floor, alone(&theirs).floor), (Level::Standing, Level::Standing));
    assert_eq!(both(&ours, &theirs).level, Level::Raised, "organised groups there, reprisals here");
    let places: Vec<Place> = pairs(engine::catalogue(), &ours, &theirs, today())
        .into_iter()
        .filter(|pair| pair.item.as_str() == "G3" && matches!(pair.kind, Kind::Differ(Stricter::Ours)))
        .map(|pair| pair.place)
        .collect();
    assert_eq!(places, [Place::Route(Leg::Return)]);
}

#[test]
fn consents_and_the_conversation_are_each_offices_own() {
    let mut theirs = calm_with(&[("PRE6", "under 18")]);
    for item in ["PRE1", "PRE4", "CNC", "CNX"] {
        engine::record(&mut theirs, ItemId::from(item), Answer::Declined, today());
    }
    let ours = calm_with(&[]);
    let shown = |item: &str| kind(&ours, &theirs, item).is_some();
    assert!(shown("PRE6"), "the age counts");
    assert!(!["PRE1", "PRE4", "CNC", "CNX"].into_iter().any(shown));
}

fn yes() -> Answer {
    Answer::Given(Value::Choice { code: Code::from("yes"), basis: Some(Basis::Person) })
}

#[test]
fn one_answer_is_taken_over_with_its_day_and_where_it_comes_from() {
    let mut ours = Case::default();
    let mut theirs = calm_with(&[("T1", "yes")]);
    let (item, said) = (ItemId::from("T1"), today().plus_days(-12));
    theirs.answers.get_mut(&item).expect("an answer").on = Some(said);
    let entry = theirs.answers[&item].clone();
    ours.apply(Action::TakeOver(Spot::Case(item.clone()), Box::new(entry.clone()), Office::Sending), world());
    let taken = &ours.answers[&item];
    assert_eq!((&taken.answer, taken.on), (&entry.answer, Some(said)));
    assert_eq!(taken.from, Some(TakenOver { office: Office::Sending, on: today() }));
    assert_eq!(ours.answers.len(), 1, "nothing else was taken over");
    ours.apply(Action::Answer(item.clone(), yes()), world());
    assert_eq!((ours.answers[&item].from, ours.answers[&item].on), (None, Some(today())), "now it is ours");
    ours.apply(Action::Undo, world());
    ours.apply(Action::Undo, world());
    assert_eq!(ours, Case::default());
}

/// A "no" that was said before does not settle a "yes" that came after, whenever it is taken over.
#[test]
fn an_old_no_that_is_taken_over_settles_nothing() {
    let mut ours = calm_with(&[("T1", "yes")]);
    ours.apply(Action::Reassess, world());
    let old = calm_with(&[]);
    let item = ItemId::from("T1");
    let mut entry = old.answers[&item].clone();
    entry.on = Some(today().plus_days(-30));
    let before = alone(&ours).floor;
    ours.apply(Action::TakeOver(Spot::Case(item), Box::new(entry), Office::Sending), world());
    assert!(alone(&ours).floor >= before && before >= Level::High);
}

#[test]
fn the_record_of_a_way_comes_with_its_head_but_one_answer_at_a_time() {
    let mut ours = Case::default();
    let theirs = calm_with(&[]);
    let head: RouteRecord = theirs.routes[&Leg::Stay].clone();
    let item = ItemId::from("G5");
    let spot = Spot::Route(Leg::Stay, Box::new(head.clone()), item.clone());
    ours.apply(Action::TakeOver(spot, Box::new(head.answers[&item].clone()), Office::Sending), world());
    let record = &ours.routes[&Leg::Stay];
    assert_eq!((&record.on, record.answers.len()), (&head.on, 1));
    assert_eq!(record.answers[&item].from.map(|from| from.office), Some(Office::Sending));
}
