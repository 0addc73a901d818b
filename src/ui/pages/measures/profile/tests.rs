use super::*;
use crate::domain::answer::{Answer, Entry, ItemId};
use crate::domain::score::Answers;
use crate::ui::pages::measures::answers;
use crate::ui::pages::result::fixture::catalogue;

/// The shipped example, with answers by the place of the option: `-` for "would rather not say".
fn example() -> &'static Pack {
    catalogue().packs().iter().find(|pack| pack.status == Status::Unverified).expect("the example")
}

fn given(pack: &Pack, marks: &str) -> Answers {
    let items = pack.dimensions.iter().flat_map(|dimension| &dimension.items);
    let answer = |(item, mark): (&crate::domain::score::PackItem, char)| {
        let answer = match mark {
            '-' => Answer::Declined,
            '?' => Answer::NotKnown,
            'x' => Answer::NotApplicable(String::new()),
            place => {
                let at = usize::try_from(place.to_digit(10).expect("a place")).expect("small");
                answers::answer(item.options[at].code.as_str())
            }
        };
        (item.id.clone(), Entry { answer, ..Entry::default() })
    };
    items.zip(marks.chars()).map(answer).collect::<Vec<(ItemId, Entry)>>().into_iter().collect()
}

fn first(marks: &str) -> (Profile, Vec<String>) {
    let words = Words::of("en");
    let profile = score(example(), &given(example(), marks)).profiles.remove(0);
    let lines = lines(&words, example(), &profile, None, None);
    (profile, lines)
}

#[test]
fn a_dimension_says_what_the_specification_asks_for() {
    // RI 1.8, row 4: best, declined, worst with the weights 2, 1, 1.
    let words = Words::of("en");
    let (profile, lines) = first("2-0");
    assert!(score_in_words(&words, &profile.score).contains("0.67"));
    assert!(lines[0].contains("2 of 3"), "{lines:?}");
    assert!(lines[1].contains('1'), "{lines:?}");
    assert!(lines[2].contains("0.50") && lines[2].contains("0.75"), "{lines:?}");
}

#[test]
fn what_is_not_computed_is_no_number() {
    // RI 1.8, rows 6 to 8.
    let words = Words::of("en");
    for marks in ["-21", "---", "xxx"] {
        let (profile, _) = first(marks);
        let said = score_in_words(&words, &profile.score);
        assert!(!said.chars().any(char::is_numeric), "{marks}: {said}");
    }
    assert!(score_in_words(&words, &first("000").0.score).contains("0.00"), "a true nothing is a number");
    assert_eq!(first("xxx").0.bounds, None);
    let slot = catalogue().packs().iter().find(|pack| pack.status == Status::WeightsMissing).expect("the slot");
    let scored = score(slot, &Answers::default());
    assert!(
        scored
            .profiles
            .iter()
            .all(|profile| score_in_words(&words, &profile.score) == words.say("measures-weights-missing"))
    );
}

#[test]
fn only_answers_given_both_times_are_compared() {
    let words = Words::of("en");
    let pack = example();
    let (then, now) = (given(pack, "2-0"), given(pack, "222"));
    let before = score(pack, &then).profiles.remove(0);
    let after = score(pack, &now).profiles.remove(0);
    let pair = paired(pack, &then, &now).remove(0);
    let said = lines(&words, pack, &after, Some(&before), pair);
    assert!(said.iter().any(|line| line.contains("0.67") && line.contains("1.00")), "{said:?}");
    assert!(
        said.iter().any(|line| line.contains(&words.say("measures-pair-open"))),
        "no change is called one without a minimum"
    );
    let none = lines(&words, pack, &after, Some(&before), None);
    assert!(none.contains(&words.say("measures-no-pair")));
    assert!(lines(&words, pack, &after, None, pair).iter().all(|line| !line.contains("0.67")));
}

#[test]
fn a_change_counts_only_above_the_packs_own_minimum() {
    let ratio = |over: u128| Ratio::new(over, 10).expect("a ratio");
    assert!(exceeds(ratio(3), ratio(6), 200_000));
    assert!(exceeds(ratio(6), ratio(3), 200_000));
    assert!(!exceeds(ratio(3), ratio(5), 200_000), "exactly the minimum is not more");
    let pack = |least| Pack { minimum_change: least, ..example().clone() };
    let words = Words::of("en");
    assert!(pair_text(&words, &pack(Some(200_000)), ratio(3), ratio(6)).contains(&words.say("measures-pair-change")));
    assert!(pair_text(&words, &pack(Some(400_000)), ratio(3), ratio(6)).contains(&words.say("measures-pair-small")));
}

#[test]
fn a_band_is_shown_only_where_the_pack_has_one_and_by_the_exact_value() {
    let band_at = |at_least| Band { title_key: format!("band-{at_least}"), at_least };
    let bands = [band_at(0), band_at(666_667)];
    let two_thirds = Ratio::new(2, 3).expect("a ratio");
    assert_eq!(band(&bands, two_thirds).map(|band| band.at_least), Some(0), "0.67 is display only");
    assert_eq!(band(&bands, Ratio::ONE).map(|band| band.at_least), Some(666_667));
    assert_eq!(band(&[], Ratio::ONE), None);
    let (profile, lines) = first("222");
    assert!(band_text(&Words::of("en"), example(), &profile).is_none());
    assert!(lines.iter().all(|line| !line.contains(&example().source)));
}
