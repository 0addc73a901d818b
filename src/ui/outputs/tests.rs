//! Files out and in, as the screen does it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

use super::*;
use crate::domain::case::PlaceCheck;
use crate::domain::catalogue::Catalogue;
use crate::domain::date::Date;
use crate::domain::instrument::GateEffect;
use crate::domain::relevance::ClosedGate;
use crate::domain::route::RouteRecord;
use crate::domain::scale::Leg;
use crate::ui::page::OutputLevel;
use crate::wording::Words;

struct Asked {
    screen: Screen,
    acts: Rc<RefCell<Vec<Action>>>,
    asks: Rc<RefCell<Vec<Ask>>>,
}

fn screen() -> Asked {
    let catalogue: &'static Catalogue = Box::leak(Box::new(crate::shipped::catalogue().expect("the data")));
    let (acts, asks) = (Rc::<RefCell<Vec<Action>>>::default(), Rc::<RefCell<Vec<Ask>>>::default());
    let act = {
        let acts = Rc::clone(&acts);
        Callback::from(move |action| acts.borrow_mut().push(action))
    };
    let ask = {
        let asks = Rc::clone(&asks);
        Callback::from(move |what| asks.borrow_mut().push(what))
    };
    Asked {
        screen: Screen {
            words: Words::of("en"),
            beside: None,
            offered: std::rc::Rc::default(),
            aloud: Default::default(),
            tongues: Default::default(),
            leg: Default::default(),
            catalogue,
            act,
            ask,
        },
        acts,
        asks,
    }
}

fn look(case: Case, screen: &Screen, gates: Vec<ClosedGate>) -> Look {
    let today = Date::new(2026, 11, 23).expect("a day");
    let outcome = Rc::new(case.outcome(screen.catalogue, today));
    Look {
        case: Rc::new(case),
        outcome,
        gates: Rc::new(gates),
        place: Rc::new(PlaceCheck::default()),
        theirs: None,
        today,
    }
}

fn case() -> Case {
    let mut case = Case::default();
    case.code = "K-17".to_owned();
    case.routes.insert(Leg::Stay, RouteRecord { place: "north".to_owned(), ..RouteRecord::default() });
    case
}

const JOBS: [(SaveJob, &str); 3] = [
    (SaveJob::Summary(OutputLevel::Full), "summary.txt"),
    (SaveJob::Route(Leg::Stay), "route.json"),
    (SaveJob::Place, "place.json"),
];

#[test]
fn the_names_of_files_are_neutral_and_constant() {
    let asked = screen();
    let look = look(case(), &asked.screen, Vec::new());
    for (job, name) in JOBS {
        let found = file(job, &look, &asked.screen).map(|(name, _, _)| name);
        assert_eq!(found, Some(name), "{job:?}");
    }
    assert!(file(SaveJob::Route(Leg::Return), &look, &asked.screen).is_none(), "there is no such record");
}

#[test]
fn without_agreement_nothing_about_the_person_is_saved() {
    let asked = screen();
    let closed = vec![ClosedGate { id: "any".to_owned(), effect: GateEffect::NoRecord }];
    let look = look(case(), &asked.screen, closed);
    for (job, _) in JOBS {
        let is_place = job == SaveJob::Place;
        assert_eq!(file(job, &look, &asked.screen).is_some(), is_place, "{job:?}");
    }
    assert!(sealed_text(Content::Case, false, &look, &asked.screen).is_none());
}

#[test]
fn a_case_that_could_not_be_opened_again_is_not_saved() {
    let asked = screen();
    let mut large = case();
    large.judged.reasons = vec!["x".repeat(LARGEST)];
    let look = look(large, &asked.screen, Vec::new());
    assert!(sealed_text(Content::Case, false, &look, &asked.screen).is_none());
    assert!(!case_fits(&look, &asked.screen));
}

#[test]
fn a_file_that_cannot_be_read_asks_for_nothing() {
    let asked = screen();
    let look = look(case(), &asked.screen, Vec::new());
    let case_file = sealed_text(Content::Case, false, &look, &asked.screen).expect("a case");
    let texts = [
        "",
        "{",
        "{}",
        "[]",
        "nothing",
        "{\"format\":\"waymark-case\",\"version\":9}",
        &case_file[..case_file.len() / 2],
    ];
    for job in [OpenJob::Case, OpenJob::Route(Leg::Stay), OpenJob::Place] {
        for text in texts {
            let Opened::Message(message) = open(job, text, &look, &asked.screen) else { panic!("{text} was read") };
            assert!(asked.screen.words.has(message.id), "{}", message.id);
        }
    }
    assert!(
        matches!(open(OpenJob::Place, &case_file, &look, &asked.screen), Opened::Message(message) if message.id == "file-other-kind")
    );
    assert!(asked.acts.borrow().is_empty() && asked.asks.borrow().is_empty());
}

#[test]
fn what_was_saved_is_opened_where_it_belongs() {
    let asked = screen();
    let look = look(case(), &asked.screen, Vec::new());
    let text = |job| file(job, &look, &asked.screen).expect("a file").2;
    assert!(
        matches!(open(OpenJob::Case, &sealed_text(Content::Case, false, &look, &asked.screen).expect("a case"), &look, &asked.screen), Opened::Case(case) if *case == *look.case)
    );
    open(OpenJob::Route(Leg::Return), &text(SaveJob::Route(Leg::Stay)), &look, &asked.screen);
    let loaded = look.case.routes[&Leg::Stay].clone();
    assert_eq!(*asked.acts.borrow(), [Action::Route(Leg::Return, RouteChange::Load(Box::new(loaded)))]);
    open(OpenJob::Place, &text(SaveJob::Place), &look, &asked.screen);
    assert_eq!(*asked.asks.borrow(), [Ask::Place(Box::default())]);
}

/// A case whose sending office can write the first message.
fn case_with_a_message(catalogue: &Catalogue) -> Case {
    use crate::domain::answer::{Answer, Code, Entry, ItemId, Value};
    use crate::domain::instrument::Office;
    use crate::domain::referral::ReferralAction;
    let mut case = case();
    for (item, code) in [("CNC", "agrees"), ("PRE6", "adult"), ("AGE", "25_39")] {
        let answer = Answer::Given(Value::Choice { code: Code::from(code), basis: None });
        case.answers.insert(ItemId::from(item), Entry { answer, ..Entry::default() });
    }
    let world = World { catalogue, today: Date::new(2026, 11, 23).expect("a day") };
    for action in [
        ReferralAction::TakeSide(Office::Sending),
        ReferralAction::Choose(1, "urgency".to_owned(), Some(Code::from("within_1_day"))),
    ] {
        assert!(case.apply(Action::Referral(action), world).changed);
    }
    case
}

/// Sealed or not, a message goes out in the languages that were chosen for it.
#[test]
fn a_message_goes_out_in_the_languages_that_were_chosen() {
    use crate::ui::screen::Tongues;
    let mut screen = screen().screen;
    screen.beside = Some(Words::of("ar"));
    let look = look(case_with_a_message(screen.catalogue), &screen, Vec::new());
    let step = 1;
    let date = |code: &str| Words::of(code).date(look.today);
    for (tongues, in_english, in_arabic) in
        [(Tongues::First, true, false), (Tongues::Beside, false, true), (Tongues::Both, true, true)]
    {
        screen.tongues = tongues;
        let plain = file(SaveJob::Message(step), &look, &screen).expect("a message").2;
        let sealed = sealed_text(Content::Message(step), true, &look, &screen).expect("a sealed message");
        let Opened::Letter(letter) = open(OpenJob::Case, &sealed, &look, &screen) else { panic!("no message") };
        assert_eq!(letter.text, plain, "{tongues:?}");
        for text in [plain, letter.text] {
            assert_eq!(text.contains(&date("en")), in_english, "{tongues:?}: {text}");
            assert_eq!(text.contains(&date("ar")), in_arabic, "{tongues:?}: {text}");
        }
    }
}
