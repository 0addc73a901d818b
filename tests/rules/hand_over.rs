//! What leaves the office with a case or a message, and what does not.

use crate::random_case;
use crate::random_case::{LONG, SHUT, TICKED, catalogue, today};
use proptest::prelude::*;
use waymark::domain::answer::{Answer, Code, Entry, ItemId, Value};
use waymark::domain::case::{Action, Case, World};
use waymark::domain::date::DateText;
use waymark::domain::exchange::{FileFault, FileKind, read_case, read_message, write_case, write_message};
use waymark::domain::instrument::Office;
use waymark::domain::joint::{Kind, joint, pairs};
use waymark::domain::referral::{BlockReason, Letter, ReferralAction};

fn world() -> World<'static> {
    World { catalogue: catalogue(), today: today() }
}

fn answer(case: &mut Case, item: &str, code: &str) {
    let answer = Answer::Given(Value::Choice { code: Code::from(code), basis: None });
    case.apply(Action::Answer(ItemId::from(item), answer), world());
}

/// A case whose person agreed to share it.
fn agreed(mut case: Case) -> Case {
    case.referral.ours = Some(Office::Sending);
    case.answers.remove(&ItemId::from("CNX"));
    answer(&mut case, "CNC", "agrees");
    answer(&mut case, "PRE6", "unsure");
    answer(&mut case, "CNG", "both");
    case
}

fn handed(case: &Case) -> Case {
    case.for_other_office(world()).expect("the person agreed")
}

/// Whether a question is asked under the present answers.
fn shown(case: &Case, item: &ItemId) -> bool {
    case.with_inputs(today(), |inputs| case.facts(catalogue(), inputs).seen(item).is_some_and(|seen| seen.shown))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// Free text goes out where it is ticked and not too long, and nowhere else.
    #[test]
    fn free_text_is_handed_over_only_where_it_is_ticked(case in random_case::case()) {
        let mut case = agreed(case);
        // The head of a record of the way is about a place.
        case.routes.clear();
        let file = write_case(&handed(&case), catalogue());
        prop_assert!(!file.contains(SHUT), "{}", file);
        prop_assert!(!file.contains(LONG), "{}", file);
    }

    #[test]
    fn what_is_left_out_lowers_nothing(case in random_case::case()) {
        let case = agreed(case);
        let (before, after) = (case.outcome(catalogue(), today()), handed(&case).outcome(catalogue(), today()));
        prop_assert!(after.floor >= before.floor, "{:?} became {:?}", before.floor, after.floor);
        let found = joint(catalogue(), &Case::default(), &handed(&case), today());
        prop_assert!(found.level >= before.floor && found.timing >= before.timing);
    }

    #[test]
    fn what_is_handed_over_is_a_case_like_any_other(case in random_case::case()) {
        let copy = handed(&agreed(case));
        let text = write_case(&copy, catalogue());
        prop_assert_eq!(read_case(&text, catalogue()).map_err(|fault| format!("{fault:?}\n{text}")), Ok(copy));
    }

    /// What was once answered and is no longer asked stays here: in the answers and in what is remembered.
    #[test]
    fn what_is_no_longer_asked_is_not_handed_over(case in random_case::case()) {
        let case = agreed(case);
        let copy = handed(&case);
        let remembered = copy.history.iter().flat_map(|record| record.memory.facts.keys());
        let left_out = copy.handed_over.iter().flat_map(|mark| &mark.left_out);
        for item in copy.answers.keys().chain(remembered).chain(left_out) {
            prop_assert!(shown(&case, item), "{}", item.as_str());
        }
    }

    /// Which sensitive question was left out is said; what was answered is not.
    #[test]
    fn sensitive_answers_are_left_out_and_named(case in random_case::case()) {
        let case = agreed(case);
        let copy = handed(&case);
        let left_out = copy.handed_over.clone().expect("a mark").left_out;
        for (item, entry) in &case.answers {
            let sensitive = catalogue().item(item).is_some_and(|item| item.sensitive);
            let consent = catalogue().plan_facts().is_some_and(|facts| facts.consents.contains(item));
            if shown(&case, item) && sensitive && !consent && !entry.text_released && entry.answer != Answer::Empty {
                prop_assert!(left_out.contains(item) && !copy.answers.contains_key(item), "{}", item.as_str());
            }
        }
        prop_assert!(copy.plan == waymark::domain::plan::Plan::default() && copy.waves.is_empty());
        prop_assert!(copy.factors == waymark::domain::factor::FactorSheet::default());
    }
}

/// RI 2.4 FA1: without the agreement to contact the family nothing of what was found out there goes out.
#[test]
fn nothing_about_the_family_is_handed_over_once_its_contact_is_not_wished() {
    let about_the_family = ["FA3", "FA4", "FA5", "FA6", "FA7", "FA8", "FA9", "FA10", "FA11", "FA12"].map(str::to_owned);
    let part_of = |item: &ItemId| {
        let digits = |name: &str| name.trim_end_matches(|sign: char| sign.is_ascii_uppercase()).to_owned();
        item.as_str().starts_with("FA") && about_the_family.contains(&digits(item.as_str()))
    };
    let mut case = agreed(Case::default());
    answer(&mut case, "FA1", "yes");
    for item in catalogue().items().filter(|item| part_of(&item.id)) {
        let given = match catalogue().choices(item).first() {
            Some(choice) if item.kind == waymark::domain::instrument::Kind::Choice => {
                Answer::Given(Value::Choice { code: choice.code.clone(), basis: None })
            }
            _ => Answer::NotKnown,
        };
        case.apply(Action::Answer(item.id.clone(), given), world());
    }
    assert!(handed(&case).answers.keys().any(part_of), "while the contact is agreed it goes along");
    for refused in ["no", "not_yet"] {
        answer(&mut case, "FA1", refused);
        let copy = handed(&case);
        let gone: Vec<&ItemId> = copy.answers.keys().filter(|item| part_of(item)).collect();
        assert!(gone.is_empty(), "{refused}: {gone:?}");
        assert!(case.answers.keys().any(part_of), "here nothing is lost");
    }
}

#[test]
fn ticked_words_do_go_along() {
    let mut case = agreed(Case::default());
    let entry = Entry {
        answer: Answer::Given(Value::Text(TICKED.to_owned())),
        on: Some(today()),
        text_released: true,
        ..Entry::default()
    };
    case.answers.insert(ItemId::from("V5"), entry);
    assert!(write_case(&handed(&case), catalogue()).contains(TICKED));
}

#[test]
fn nothing_is_handed_over_without_the_agreement_to_share() {
    let sharing = ItemId::from("CNC");
    let refused = |case: &Case| case.for_other_office(world()).expect_err("it must be refused");
    assert_eq!(refused(&Case::default()), [BlockReason::ConsentMissing(sharing.clone())]);
    let mut case = agreed(Case::default());
    assert!(case.for_other_office(world()).is_ok());
    case.answers.remove(&ItemId::from("PRE6"));
    assert_eq!(refused(&case), [BlockReason::AgeMissing], "an age nobody has asked about is not settled");
    answer(&mut case, "PRE6", "unsure");
    assert!(case.for_other_office(world()).is_ok(), "guardian and child agree");
    answer(&mut case, "CNG", "child_only");
    assert_eq!(refused(&case), [BlockReason::ConsentMissing(ItemId::from("CNG"))]);
    answer(&mut case, "PRE6", "adult");
    answer(&mut case, "CNC", "withdrawn");
    assert_eq!(refused(&case), [BlockReason::ConsentWithdrawn(today())]);
    let mut case = agreed(Case::default());
    let until = Answer::Given(Value::Date(DateText("2026-11-01".to_owned())));
    case.apply(Action::Answer(ItemId::from("CNX"), until), world());
    assert_eq!(refused(&case), [BlockReason::ConsentEnded(DateText("2026-11-01".to_owned()))]);
}

/// Whoever takes the agreement back is to be told what was shared before (SA 9 CN2).
#[test]
fn a_case_that_was_sealed_for_an_office_is_kept_in_mind() {
    let mut case = agreed(Case::default());
    case.apply(Action::Referral(ReferralAction::CaseSealed(today())), world());
    assert_eq!(case.referral.case_sealed.iter().copied().collect::<Vec<_>>(), [today()]);
    let text = write_case(&case, catalogue());
    assert_eq!(
        read_case(&text, catalogue()).map(|read| read.referral.case_sealed),
        Ok(case.referral.case_sealed.clone())
    );
    assert!(handed(&case).referral.case_sealed.is_empty(), "what we shared is our own list");
}

#[test]
fn an_answer_that_was_left_out_is_shown_as_left_out_and_never_as_nothing() {
    let mut theirs = agreed(Case::default());
    answer(&mut theirs, "E4", "yes");
    let copy = handed(&theirs);
    assert!(!copy.answers.contains_key(&ItemId::from("E4")));
    let found = pairs(catalogue(), &Case::default(), &copy, today());
    let kind = found.iter().find(|pair| pair.item.as_str() == "E4").map(|pair| pair.kind);
    assert_eq!(kind, Some(Kind::LeftOut));
}

#[test]
fn a_case_begun_beside_another_has_its_code_and_the_other_side_and_no_answer() {
    let mut theirs = agreed(Case::default());
    theirs.code = "K-17".to_owned();
    theirs.training = true;
    answer(&mut theirs, "T1", "yes");
    let ours = Case::beside(&handed(&theirs));
    assert_eq!((ours.code.as_str(), ours.training, ours.referral.ours), ("K-17", true, Some(Office::Receiving)));
    assert!(ours.answers.is_empty());
    assert_eq!(handed(&theirs).office(), Office::Sending);
}

/// The receiving office with the first message on record.
fn receiver() -> Case {
    let mut case = Case::default();
    case.code = "K-17".to_owned();
    let actions = [
        ReferralAction::TakeSide(Office::Receiving),
        ReferralAction::RecordReceived(1, today(), Code::from("coordinator"), String::new()),
        ReferralAction::Choose(2, "capacity".to_owned(), Some(Code::from("partly"))),
        ReferralAction::Type(2, "info_needed".to_owned(), "Which languages.".to_owned()),
    ];
    for action in actions {
        case.apply(Action::Referral(action), world());
    }
    case
}

fn letter(case: &Case, step: u8) -> Option<Letter> {
    case.with_referral_context(world(), |context| {
        case.referral.letter(step, context, case.training, "The text.".to_owned())
    })
}

#[test]
fn a_message_alone_holds_the_message_and_nothing_else() {
    let mut case = receiver();
    answer(&mut case, "T1", "yes");
    let written = letter(&case, 2).expect("nothing stands in the way");
    let file = write_message(&written, catalogue());
    assert!(file.contains("partly") && file.contains("Which languages."), "{file}");
    assert!(!file.contains("T1") && !file.contains("answers") && !file.contains("history"), "{file}");
    assert_eq!(read_message(&file, catalogue()), Ok(written));
    assert_eq!(read_case(&file, catalogue()), Err(FileFault::OtherKind(FileKind::Message)));
}

#[test]
fn no_message_alone_while_something_stands_in_the_way() {
    assert_eq!(letter(&receiver(), 3), None, "the other office writes it");
    assert_eq!(letter(&Case::default(), 2), None, "nobody said which office this is");
    let mut withdrawn = receiver();
    answer(&mut withdrawn, "CNC", "withdrawn");
    assert_eq!(letter(&withdrawn, 2), None);
    let mut long = receiver();
    let action = ReferralAction::Type(2, "info_needed".to_owned(), "x".repeat(281));
    long.apply(Action::Referral(action), world());
    assert!(letter(&long, 2).is_some_and(|letter| letter.typed.is_empty()), "what is too long stays out of the text");
}

#[test]
fn a_message_that_could_not_have_been_written_is_refused() {
    let written = write_message(&letter(&receiver(), 2).expect("a letter"), catalogue());
    let refused = |from: &str, to: &str| {
        let changed = written.replace(from, to);
        assert_ne!(changed, written, "{from}");
        read_message(&changed, catalogue()).expect_err("it must be refused")
    };
    assert!(matches!(refused("\"step\": 2", "\"step\": 7"), FileFault::UnknownName(_)));
    assert!(matches!(refused("\"receiving\"", "\"sending\""), FileFault::UnknownAnswer(_)));
    assert!(matches!(refused("\"partly\"", "\"perhaps\""), FileFault::UnknownAnswer(_)));
    assert!(matches!(refused("\"capacity\"", "\"address\""), FileFault::UnknownName(_)));
    assert!(matches!(refused("\"info_needed\"", "\"name\""), FileFault::UnknownName(_)));
    assert!(matches!(refused("\"code\"", "\"who\""), FileFault::NotAsExpected(_)));
    assert!(matches!(refused("\"version\": 1", "\"version\": 2"), FileFault::Newer(2)));
}
