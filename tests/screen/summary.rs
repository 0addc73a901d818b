//! The report in words.

use std::rc::Rc;

use proptest::strategy::{Strategy, ValueTree};
use waymark::ui::page::OutputLevel;
use waymark::ui::screen::{Look, SaveJob, Screen};

use crate::random_case::{self, STATED, TICKED, catalogue, today};

/// Every sentence a report can ask for is there, with everything it needs.
#[test]
fn nothing_is_without_words() {
    let screen = Screen {
        words: waymark::wording::Words::of("en"),
        beside: None,
        offered: std::rc::Rc::default(),
        aloud: Default::default(),
        tongues: Default::default(),
        leg: Default::default(),
        catalogue: catalogue(),
        act: yew::Callback::noop(),
        ask: yew::Callback::noop(),
    };
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..60 {
        let case = random_case::case().new_tree(&mut runner).expect("a case").current();
        let outcome = Rc::new(case.outcome(catalogue(), today()));
        let look = Look {
            case: Rc::new(case),
            outcome,
            gates: Rc::default(),
            place: Rc::default(),
            theirs: None,
            today: today(),
        };
        for level in [OutputLevel::Full, OutputLevel::WithoutText, OutputLevel::PlanOnly] {
            let (name, kind, text) =
                waymark::ui::outputs::file(SaveJob::Summary(level), &look, &screen).expect("a summary");
            assert_eq!((name, kind), ("summary.txt", "text/plain"));
            let unsaid: Vec<&str> = text
                .lines()
                .filter(|line| line.contains('[') || line.contains("{$"))
                .filter(|line| !line.contains(TICKED) && !line.contains(STATED))
                .collect();
            assert!(unsaid.is_empty(), "{unsaid:#?}");
        }
    }
}
