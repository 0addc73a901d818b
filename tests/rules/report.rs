//! The report: what may go out goes out, and nothing else, in every extent and every rendering.

use crate::random_case;
use crate::random_case::{LONG, SHUT, STATED, TICKED, catalogue, today};
use proptest::prelude::*;
use std::collections::BTreeSet;
use waymark::domain::answer::{Answer, ItemId, Value};
use waymark::domain::case::Case;
use waymark::domain::exchange::summary;
use waymark::domain::plan::{Field, PlanText};
use waymark::domain::report::{Arg, Body, Extent, ROLES, Report, Say, sensitive_lines};

fn report(case: &Case, extent: Extent) -> Report {
    Report::of(case, &case.outcome(catalogue(), today()), catalogue(), today(), extent)
}

fn reports(case: &Case) -> [Report; 3] {
    let outcome = case.outcome(catalogue(), today());
    Extent::ALL.map(|extent| Report::of(case, &outcome, catalogue(), today(), extent))
}

/// Names instead of wording, and everything that is put in.
fn names(say: &Say) -> String {
    match say {
        Say::Key(key) => {
            let args = key.args.iter().map(|(name, arg)| match arg {
                Arg::Say(say) => format!("{name}={}", names(say)),
                Arg::Count(count) => format!("{name}={count}"),
            });
            let attr = key.attr.as_ref().map(|attr| format!(".{attr}")).unwrap_or_default();
            format!("{}{attr}({})", key.id, args.collect::<Vec<_>>().join(","))
        }
        Say::Text(text) | Say::Figure(text) | Say::Decimal(text) => text.clone(),
        Say::Date(date) => date.to_string(),
        Say::List(parts) | Say::First(parts) => parts.iter().map(names).collect::<Vec<_>>().join("; "),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every free text of the case is marked by what may become of it.
    #[test]
    fn nothing_goes_out_that_was_not_ticked(case in random_case::case()) {
        for report in reports(&case) {
            let (all, sheet) = (format!("{report:?}"), summary(&report, &names));
            for rendering in [&all, &sheet] {
                prop_assert!(!rendering.contains(SHUT), "{:?}: {rendering}", report.extent);
                prop_assert!(!rendering.contains(LONG), "{:?}: {rendering}", report.extent);
            }
            let own = report.own_words();
            match report.extent {
                Extent::Full => {}
                Extent::WithoutText => {
                    prop_assert!(own.is_empty(), "{own:?}");
                    prop_assert!(!all.contains(TICKED) && !all.contains(STATED) && !sheet.contains(TICKED), "{all}");
                }
                Extent::PlanOnly => prop_assert!(!all.contains(STATED), "{all}"),
            }
        }
    }

    /// What is called free text is nothing but free text, so that a rendering can mark it.
    #[test]
    fn own_words_are_marked_as_such(case in random_case::case()) {
        for report in reports(&case) {
            let own = report.own_words().join("\n");
            let all = format!("{report:?}");
            prop_assert_eq!(all.matches(TICKED).count(), own.matches(TICKED).count(), "{}", all);
            prop_assert_eq!(all.matches(STATED).count(), own.matches(STATED).count(), "{}", all);
        }
    }

    /// Only what is asked and answered: no hidden question, no empty one, none that was put off.
    #[test]
    fn only_what_was_asked_and_answered_is_in_it(case in random_case::case()) {
        let recorded = |item: &ItemId| case.with_inputs(today(), |inputs| {
            let shown = case.facts(catalogue(), inputs).seen(item).is_some_and(|seen| seen.shown);
            shown && match case.answer(item) {
                Answer::Empty | Answer::NotAsked => false,
                Answer::NotKnown | Answer::Declined | Answer::NotApplicable(_) => true,
                Answer::Given(value) => !value.is_blank(),
            }
        });
        let report = report(&case, Extent::WithoutText);
        for section in report.sections.iter().filter(|section| ["report-answers", "report-needs"].contains(&names(&section.title).trim_end_matches("()"))) {
            for block in &section.blocks {
                let Body::Facts(lines) = &block.body else { panic!("answers are facts") };
                for line in lines {
                    let Some(Say::Key(label)) = &line.label else { panic!("an answer has a label") };
                    let item = ItemId::from(label.id.trim_start_matches("item-"));
                    prop_assert!(recorded(&item), "{item:?}");
                    // A sensitive matter stays out until it is ticked.
                    let sensitive = catalogue().item(&item).is_some_and(|item| item.sensitive);
                    let ticked = case.answers[&item].text_released;
                    prop_assert_eq!(names(&line.text) == "report-sensitive-left-out()", sensitive && !ticked);
                }
            }
        }
    }

    /// The plan alone says nothing about danger.
    #[test]
    fn the_plan_alone_names_no_level(case in random_case::case()) {
        let all = format!("{:?}", report(&case, Extent::PlanOnly));
        for id in ["id: \"level\"", "id: \"timing\"", "id: \"rule-", "id: \"retrafficking\"", "id: \"readiness\"", "id: \"response-", "id: \"section-"] {
            prop_assert!(!all.contains(id), "{id}: {all}");
        }
    }

    /// The page that lists what is left out counts what the paper counts.
    #[test]
    fn what_is_left_out_is_counted(case in random_case::case()) {
        let lines = case.with_inputs(today(), |inputs| sensitive_lines(&case, catalogue(), &case.facts(catalogue(), inputs)));
        let expected = lines.iter().filter(|line| line.left_out.is_some()).count();
        let said = report(&case, Extent::Full).left_out.map(|said| names(&said));
        let expected = (expected > 0).then(|| format!("report-left-out.full(count={expected})"));
        prop_assert_eq!(said, expected);
    }
}

/// The marks of the random cases do reach the paper where they may: the properties above can fail.
#[test]
fn what_was_ticked_goes_out() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut ticked, mut stated, mut in_plan) = (0, 0, 0);
    for _ in 0..40 {
        let case = random_case::case().new_tree(&mut runner).expect("a case").current();
        let [full, _, plan] = reports(&case).map(|report| format!("{report:?}"));
        ticked += full.matches(TICKED).count();
        stated += full.matches(STATED).count();
        in_plan += plan.matches(TICKED).count();
    }
    assert!(ticked > 100 && stated > 5 && in_plan > 5, "{ticked} ticked, {stated} stated, {in_plan} in plans");
}

/// The wish at the head, why it waits, programmes, contacts and endings go out as lines do.
#[test]
fn every_text_of_a_plan_goes_out_once_it_is_ticked() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut kinds = BTreeSet::new();
    for _ in 0..200 {
        let case = random_case::case().new_tree(&mut runner).expect("a case").current();
        let papers = reports(&case);
        let [full, _, plan] = papers.each_ref().map(Report::own_words);
        for (place, words) in case.plan.texts() {
            for (field, text) in words.into_iter().filter(|(_, text)| text.contains(TICKED)) {
                let is_in = |paper: &[&str]| paper.contains(&text.trim());
                assert!(is_in(&full), "{place:?} {field:?}: {text}");
                let is_of_safety = field == Field::SafetyNote;
                let stays = matches!(&place, PlanText::Line(id) if case.plan.content().line(*id).is_some_and(|line| !line.is_live()));
                assert!(stays || is_in(&plan) != is_of_safety, "{place:?} {field:?}: {text}");
                kinds.insert(format!("{field:?}"));
            }
        }
    }
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    let expected = ["ApprovalNote", "FinalInstrument", "FollowOn", "Goal", "Headline", "NeedReason"];
    assert!(expected.iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
    let expected = ["PersonSays", "ProgrammeName", "ReopenReason", "ReviewPeriod", "SafetyNote"];
    assert!(expected.iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
}

#[test]
fn words_over_several_lines_cannot_pass_for_lines_of_the_summary() {
    let mut case = Case::default();
    case.stage = waymark::domain::case::MeetingStage::InDepth;
    let text = "first\nThe decision\n------------\n- second\u{202e}".to_owned();
    let entry = waymark::domain::answer::Entry {
        answer: Answer::Given(Value::Text(text)),
        text_released: true,
        ..Default::default()
    };
    case.answers.insert(ItemId::from("V5"), entry);
    let sheet = summary(&report(&case, Extent::Full), &names);
    assert!(sheet.contains("first\n    The decision\n    ------------\n    - second\n"), "{sheet}");
}

/// A role is a word of the language exactly if the wording has it.
#[test]
fn the_roles_are_those_of_the_wording() {
    let text = include_str!("../../locales/en/common.ftl");
    let (_, after) = text.split_once("options-role =").expect("the roles");
    let attributes = after.lines().skip(1).map_while(|line| line.trim_start().strip_prefix('.'));
    let worded: Vec<&str> = attributes.filter_map(|line| line.split_once(" =")).map(|(name, _)| name).collect();
    let (mut worded, mut roles) = (worded, ROLES.to_vec());
    worded.sort_unstable();
    roles.sort_unstable();
    assert_eq!(roles, worded);
}
