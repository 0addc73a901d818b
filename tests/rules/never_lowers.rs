//! What was known does not go because it is not known any more (SA 0.3, 3.1, 3.4.3, 3.7, 3.9, 3.11).

use crate::engine;
use std::collections::BTreeSet;

use crate::reference::cases::calm_but;
use waymark::domain::answer::{Answer, Basis, Code, DatedEvent, ItemId, Value};
use waymark::domain::assess::{Change, Judged, Outcome};
use waymark::domain::case::{Action, Case, Chosen, ChosenState, World};
use waymark::domain::date::{Date, DateText};
use waymark::domain::referral::ReferralAction;
use waymark::domain::relevance::closed_gates;
use waymark::domain::route::RouteRecord;
use waymark::domain::scale::{Leg, Level, Timing};

/// Makes a record one that cannot be relied on.
type Spoil = fn(&mut RouteRecord);

const FIRST: &str = "2026-11-23";
const LATER: &str = "2026-12-14";

fn on(day: &str) -> World<'static> {
    World { catalogue: engine::catalogue(), today: Date::parse(day).expect("a day") }
}

fn choice(code: &str, basis: Option<Basis>) -> Answer {
    Answer::Given(Value::Choice { code: Code::from(code), basis })
}

fn answer(case: &mut Case, item: &str, answer: Answer, day: &str) {
    case.apply(Action::Answer(ItemId::from(item), answer), on(day));
}

fn outcome(case: &Case, day: &str) -> Outcome {
    case.outcome(engine::catalogue(), on(day).today)
}

fn case(answers: &[(&str, &str)]) -> Case {
    engine::case(&calm_but(answers), &[])
}

#[test]
fn going_on_with_an_assessment_takes_back_no_yes_of_an_earlier_day() {
    let open = [Answer::NotKnown, Answer::NotAsked, Answer::Declined, Answer::Empty, choice("no", None)];
    for item in ["T0", "T1", "T4", "T8", "T9", "L6"] {
        for said in ["yes", "suspected"] {
            for now in &open {
                let mut case = case(&[(item, said)]);
                let before = outcome(&case, LATER);
                answer(&mut case, item, now.clone(), LATER);
                let after = outcome(&case, LATER);
                assert!(after.floor >= before.floor && after.timing >= before.timing, "{item} {said} {now:?}");
                assert!(after.carried.iter().any(|carried| carried.item.as_str() == item), "{item} {said} {now:?}");
            }
        }
    }
}

#[test]
fn a_no_with_its_basis_settles_it_and_a_slip_of_today_leaves_no_trace() {
    let mut case = case(&[("T1", "yes")]);
    answer(&mut case, "T1", choice("no", Some(Basis::Document)), LATER);
    assert!(outcome(&case, LATER).carried.is_empty());
    assert_eq!(outcome(&case, LATER).floor, Level::Standing);

    let mut slip = self::case(&[]);
    answer(&mut slip, "T1", choice("yes", None), FIRST);
    answer(&mut slip, "T1", Answer::NotKnown, FIRST);
    assert!(slip.said_before.is_empty());
    let mut taken_back = self::case(&[("T1", "yes")]);
    let before = taken_back.clone();
    answer(&mut taken_back, "T1", Answer::NotKnown, LATER);
    taken_back.apply(Action::Undo, on(LATER));
    assert_eq!(taken_back, before);
    assert!(outcome(&slip, FIRST).carried.is_empty());
}

#[test]
fn the_next_assessment_carries_on_what_an_earlier_day_of_this_one_held() {
    let mut case = case(&[("T0", "yes")]);
    answer(&mut case, "T0", Answer::NotKnown, LATER);
    case.apply(Action::Reassess, on(LATER));
    assert!(case.said_before.is_empty(), "the earlier assessment holds it now");
    assert_eq!(outcome(&case, LATER).floor, Level::Critical);
    assert!(outcome(&case, LATER).carried.iter().any(|carried| carried.item.as_str() == "T0"));
}

#[test]
fn what_is_no_longer_known_of_the_way_lowers_nothing() {
    let ways: [(&str, Spoil); 5] = [
        ("expired", |record| record.on = DateText("2026-01-01".to_owned())),
        ("undated", |record| record.on = DateText::default()),
        ("ahead", |record| record.on = DateText("2027-01-01".to_owned())),
        ("no source", |record| record.source.clear()),
        ("no author", |record| record.by_role = " ".to_owned()),
    ];
    for high in [&["G3", "G4"][..], &["G5", "G6"], &["G1", "G3", "G5", "G7"], &["G1"]] {
        for (name, spoil) in ways {
            let mut case = case(&[]);
            let record = case.routes.get_mut(&Leg::Return).expect("a record");
            for item in high {
                record.answers.get_mut(&ItemId::from(*item)).expect("answered").answer = choice("high", None);
            }
            let before = outcome(&case, FIRST);
            spoil(case.routes.get_mut(&Leg::Return).expect("a record"));
            let after = outcome(&case, FIRST);
            assert!(after.floor >= before.floor, "{name} {high:?}");
            let band = |outcome: &Outcome| {
                outcome.legs.iter().find(|leg| leg.leg == Leg::Return).map(|leg| leg.band).expect("a leg")
            };
            assert!(band(&after) >= band(&before), "{name} {high:?}");
        }
    }
}

/// SA 3.1: source, date and author role are mandatory; without them "little concern" says nothing.
#[test]
fn a_reassuring_record_counts_only_with_its_source_day_and_author() {
    let noted = |case: &Case| {
        let legs = outcome(case, FIRST).legs;
        legs.iter().find(|leg| leg.leg == Leg::Stay).expect("a leg").band.code() == "noted"
    };
    assert!(noted(&case(&[])));
    for spoil in [|case: &mut Case| spoilt(case).source.clear(), |case: &mut Case| spoilt(case).by_role.clear()] {
        let mut case = case(&[]);
        spoil(&mut case);
        assert!(!noted(&case));
    }
}

fn spoilt(case: &mut Case) -> &mut RouteRecord {
    case.routes.get_mut(&Leg::Stay).expect("a record")
}

/// SA 6, P4: asked again when the meeting ends.
#[test]
fn feeling_less_safe_at_the_end_of_the_meeting_raises_and_asks_for_support() {
    let mut case = case(&[("V1", "safe")]);
    assert_eq!(outcome(&case, FIRST).floor, Level::Standing);
    answer(&mut case, "CL1", choice("very_unsafe", None), FIRST);
    let after = outcome(&case, FIRST);
    assert_eq!((after.floor, after.timing), (Level::Raised, Timing::TriggerAhead));
    for (first, last, worse) in [
        ("safe", "rather_safe", true),
        ("safe", "rather_unsafe", true),
        ("rather_safe", "rather_unsafe", true),
        ("rather_unsafe", "very_unsafe", true),
        ("safe", "safe", false),
        ("very_unsafe", "rather_unsafe", false),
        ("rather_unsafe", "rather_safe", false),
    ] {
        let mut case = self::case(&[("V1", first)]);
        answer(&mut case, "CL1", choice(last, None), FIRST);
        let suggested = outcome(&case, FIRST).suggestions.iter().any(|row| row.id == "closing_support");
        assert_eq!(suggested, worse, "{first} {last}");
    }
}

fn judged(level: Level) -> Judged {
    Judged {
        level: Some(level),
        reasons: vec!["The partner office confirmed it.".to_owned()],
        by_role: "case_manager".to_owned(),
        second_by_role: "supervisor".to_owned(),
    }
}

/// SA 3.4.3: never below the floor when provisional, whenever that comes to be.
#[test]
fn a_level_set_below_the_floor_lapses_when_it_could_not_be_set_any_more() {
    let mut case = case(&[("T7", "yes")]);
    case.apply(Action::Judge(judged(Level::Raised)), on(FIRST));
    case.apply(Action::Decide, on(FIRST));
    assert!(case.standing_decision(&outcome(&case, FIRST)).is_some(), "permitted while all is known");
    answer(&mut case, "L4", Answer::NotKnown, FIRST);
    answer(&mut case, "L3", choice("yes", None), FIRST);
    let after = outcome(&case, FIRST);
    assert!(after.provisional || !after.lowering_refused.is_empty());
    assert_eq!(case.standing_decision(&after), None);
    assert!(case.decision.is_some(), "it is kept and shown as one that no longer stands");
}

/// SA 3.11: it needs a reason.
#[test]
fn does_not_apply_without_a_reason_is_not_known() {
    let catalogue = engine::catalogue();
    for item in catalogue.items().filter(|item| item.not_applicable) {
        let seen = |reason: &str| {
            let mut case = case(&[]);
            answer(&mut case, item.id.as_str(), Answer::NotApplicable(reason.to_owned()), FIRST);
            case.with_inputs(on(FIRST).today, |inputs| {
                case.facts(catalogue, inputs).seen(&item.id).map(|seen| (seen.shown, seen.unsettled))
            })
        };
        for blank in ["", "  "] {
            assert!(seen(blank).is_none_or(|(shown, unsettled)| !shown || unsettled), "{}", item.id.as_str());
        }
    }
}

/// SA 8.4 CH8, R9: an age that is not settled is treated as a child's.
#[test]
fn an_age_that_is_not_settled_is_a_childs() {
    let r9 = |case: &Case| outcome(case, FIRST).hits.iter().any(|hit| hit.rule == "R9");
    assert!(!r9(&case(&[])));
    assert!(r9(&case(&[("E1", "suspected")])));
    for age in ["under_12", "12_15", "16_17"] {
        let mut case = case(&[("PRE6", "adult")]);
        answer(&mut case, "AGE", choice(age, None), FIRST);
        assert!(r9(&case), "{age}");
        let told = case.with_inputs(on(FIRST).today, |inputs| {
            closed_gates(&case.facts(engine::catalogue(), inputs)).iter().any(|gate| gate.id == "R9w")
        });
        assert!(told, "{age}: that two answers do not agree is said");
    }
}

/// SA 3.9, the guards: what has become dangerous is not asked of anybody any more.
#[test]
fn a_measure_that_has_become_dangerous_is_ruled_out() {
    let catalogue = engine::catalogue();
    let guarded = catalogue.files().iter().flat_map(|file| &file.responses).filter(|row| row.omit_when.is_some());
    let ids: BTreeSet<&str> = guarded.map(|row| row.id.as_str()).collect();
    assert!(!ids.is_empty());
    let calm = case(&[]);
    let grave = case(&[("T8", "yes"), ("E7", "yes")]);
    let out = |case: &Case| outcome(case, FIRST).ruled_out;
    let fresh: Vec<String> = out(&grave).into_iter().filter(|id| !out(&calm).contains(id)).collect();
    assert!(!fresh.is_empty(), "officials who may be involved rule something out");
    for id in fresh {
        let mut case = calm.clone();
        let chosen = Chosen {
            state: ChosenState::Accepted,
            text: String::new(),
            owner_role: String::new(),
            due: DateText::default(),
            reason: String::new(),
            for_receiving: true,
            text_released: false,
        };
        case.apply(Action::Respond(id.clone(), Some(chosen)), on(FIRST));
        let asked = |case: &Case| case.with_referral_context(on(FIRST), |context| context.requirements.contains(&id));
        assert!(asked(&case), "{id}");
        answer(&mut case, "T8", choice("yes", None), FIRST);
        answer(&mut case, "E7", choice("yes", None), FIRST);
        assert!(!asked(&case), "{id} is no longer asked of the other office");
        assert!(case.responses.contains_key(&id), "and is kept");
    }
}

#[test]
fn what_was_taken_up_is_still_there_in_the_next_assessment_and_in_the_record_of_the_last() {
    let mut case = case(&[("T1", "yes")]);
    let suggested = outcome(&case, FIRST).suggestions;
    let chosen = |state| Chosen {
        state,
        text: String::new(),
        owner_role: "lawyer".to_owned(),
        due: DateText("2026-12-01".to_owned()),
        reason: "not wanted".to_owned(),
        for_receiving: false,
        text_released: false,
    };
    let [taken, left] = [&suggested[0].id, &suggested[1].id];
    case.apply(Action::Respond(taken.clone(), Some(chosen(ChosenState::Accepted))), on(FIRST));
    case.apply(Action::Respond(left.clone(), Some(chosen(ChosenState::Rejected))), on(FIRST));
    case.apply(Action::Reassess, on(FIRST));
    assert_eq!(case.responses.keys().collect::<Vec<_>>(), [taken]);
    let record = case.history.last().expect("a record");
    assert_eq!(record.responses.len(), 2);
    assert_eq!(record.routes, case.routes);
}

/// SA 3.8: arrival and the looks after it do not vanish because they were missed.
#[test]
fn a_look_that_was_missed_is_overdue() {
    let mut case = case(&[]);
    let arrival = DateText("2026-12-01".to_owned());
    case.apply(Action::Referral(ReferralAction::SetArrival(arrival)), on(FIRST));
    let due = |case: &Case, day: &str| {
        let review = outcome(case, day).review.expect("a review");
        (review.by.to_string(), review.because.unwrap_or_default(), review.overdue)
    };
    let expected = |by: &str, because: &str, overdue| (by.to_owned(), because.to_owned(), overdue);
    assert_eq!(due(&case, "2026-11-24"), expected("2026-12-01", "arrival", false));
    assert_eq!(due(&case, "2026-12-03"), expected("2026-12-01", "arrival", true));
    answer(&mut case, "V1", choice("safe", None), "2026-12-03");
    assert_eq!(due(&case, "2026-12-03"), expected("2026-12-08", "after_arrival_7", false));
}

#[test]
fn a_hearing_and_a_day_that_is_feared_bring_the_next_look_forward() {
    for (item, what, because) in
        [("L5", "hearing", "hearing"), ("L5", "bail", "release"), ("V4", "home_event", "feared_day")]
    {
        let mut case = case(&[]);
        let event = DatedEvent { what: Code::from(what), on: DateText("2026-11-28".to_owned()) };
        answer(&mut case, item, Answer::Given(Value::Events(vec![event])), FIRST);
        let review = outcome(&case, FIRST).review.expect("a review");
        assert_eq!((review.by.to_string().as_str(), review.because.as_deref()), ("2026-11-28", Some(because)));
    }
}

#[test]
fn the_day_of_arrival_is_a_day_of_the_journey() {
    for (day, timing) in
        [("2026-11-25", Timing::Now), ("2026-12-10", Timing::TriggerAhead), ("2027-03-01", Timing::NoDate)]
    {
        let mut case = case(&[]);
        case.apply(Action::Referral(ReferralAction::SetArrival(DateText(day.to_owned()))), on(FIRST));
        assert_eq!(outcome(&case, FIRST).timing, timing, "{day}");
    }
}

/// SA 3.7: proceedings ended *and 30 days quiet*.
#[test]
fn a_quiet_time_counts_only_when_it_has_lasted() {
    let settled = |on_day: &str, today: &str| {
        let mut case = case(&[("T1", "yes")]);
        case.apply(Action::Reassess, on(FIRST));
        for (item, entry) in self::case(&[]).answers {
            answer(&mut case, item.as_str(), entry.answer, today);
        }
        for record in case.routes.values_mut() {
            record.on = DateText(today.to_owned());
        }
        let change = Change { reason: "proceedings_quiet".to_owned(), on: on(on_day).today };
        case.apply(Action::Change(Some(change)), on(today));
        outcome(&case, today).floor
    };
    assert_eq!(settled("2026-12-01", "2026-12-30"), Level::High, "29 days");
    assert_eq!(settled("2026-12-01", "2026-12-31"), Level::Raised, "30 days");
}
