//! The guard, moment by moment.

use super::state::{Refused, TRIES};
use super::{Due, Guard, GuardAsk, Keys, Moment, Presses, SaveKey, Span, Times, Wiped};
use crate::ui::sealed::Secret;

fn at(seconds: u32) -> Moment {
    Moment { steady: f64::from(seconds) * 1_000.0, wall: 1.7e12 + f64::from(seconds) * 1_000.0 }
}

fn pin(text: &str) -> Secret {
    Secret::from(text.to_owned())
}

/// A guard that somebody used at second 0.
fn guard() -> Guard {
    let mut guard = Guard::default();
    assert_eq!(guard.touched(at(0)), Due::Nothing);
    guard
}

fn locked(text: &str) -> Guard {
    let mut guard = guard();
    guard.asked(GuardAsk::Pin(Some(pin(text))), at(0));
    guard.asked(GuardAsk::Cover, at(0));
    guard
}

#[test]
fn after_two_minutes_the_page_is_covered_and_after_fifteen_it_is_wiped() {
    let mut guard = guard();
    assert_eq!(guard.tick(at(119)), Due::Nothing);
    assert!(!guard.covered);
    assert_eq!(guard.tick(at(120)), Due::Draw);
    assert!(guard.covered);
    assert_eq!((guard.tick(at(839)), guard.counted), (Due::Nothing, None));
    assert_eq!((guard.tick(at(840)), guard.counted), (Due::Draw, Some(60)));
    assert_eq!((guard.tick(at(899)), guard.counted), (Due::Draw, Some(1)));
    assert_eq!(guard.tick(at(900)), Due::Wipe(Wiped::Idle));
}

#[test]
fn somebody_who_is_there_starts_the_time_anew() {
    let mut guard = guard();
    for second in 1..2_000 {
        assert_eq!(guard.touched(at(second)), Due::Nothing, "second {second}");
    }
    assert!(!guard.covered);
}

#[test]
fn what_is_due_when_somebody_comes_back_is_done_first() {
    // The computer slept: no beat came between, and the first thing that happens is a key.
    assert_eq!(guard().touched(at(3_600)), Due::Wipe(Wiped::Idle));
    let mut covered = guard();
    assert_eq!(covered.touched(at(300)), Due::Draw);
    assert!(covered.covered);
}

#[test]
fn behind_the_cover_nobody_holds_up_the_wipe() {
    let mut guard = guard();
    guard.tick(at(120));
    for second in 121..900 {
        assert_ne!(guard.touched(at(second)), Due::Wipe(Wiped::Idle), "second {second}");
        assert!(guard.covered);
    }
    assert_eq!(guard.touched(at(900)), Due::Wipe(Wiped::Idle));
}

#[test]
fn a_clock_that_stands_still_or_is_set_back_stretches_nothing() {
    let asleep = Moment { steady: 1_000.0, ..at(900) };
    assert_eq!(guard().tick(asleep), Due::Wipe(Wiped::Idle), "the steady clock slept");
    let set_back = Moment { wall: 0.0, ..at(900) };
    assert_eq!(guard().tick(set_back), Due::Wipe(Wiped::Idle), "the wall clock was set back");
}

#[test]
fn one_action_stays_and_keeps_the_cover() {
    let mut guard = guard();
    guard.tick(at(850));
    guard.asked(GuardAsk::Stay, at(860));
    assert_eq!((guard.covered, guard.counted), (true, None));
    assert_eq!(guard.tick(at(860 + 839)), Due::Nothing);
    assert_eq!(guard.tick(at(860 + 900)), Due::Wipe(Wiped::Idle));
}

#[test]
fn with_a_pin_only_the_pin_stays() {
    let mut guard = locked("1234");
    guard.tick(at(850));
    guard.asked(GuardAsk::Stay, at(860));
    assert_eq!(guard.tick(at(900)), Due::Wipe(Wiped::Idle));
    let mut guard = locked("1234");
    guard.asked(GuardAsk::Lift(pin("1234")), at(899));
    assert!(!guard.covered);
    assert_eq!(guard.tick(at(1_000)), Due::Nothing);
}

#[test]
fn the_cover_is_lifted_by_anybody_without_a_pin_and_by_nobody_else_with_one() {
    let mut open = guard();
    open.asked(GuardAsk::Cover, at(1));
    open.asked(GuardAsk::Lift(pin("")), at(2));
    assert!(!open.covered);
    let mut locked = locked("1234");
    for wrong in ["", "1235", "12345", "123"] {
        locked.asked(GuardAsk::Lift(pin(wrong)), at(600));
        assert!(locked.covered, "{wrong}");
    }
}

#[test]
fn wrong_pins_wait_longer_and_longer_and_then_everything_is_wiped() {
    let mut guard = locked("1234");
    let (mut now, mut waits) = (0, Vec::new());
    for wrong in 1..=TRIES {
        let due = guard.asked(GuardAsk::Lift(pin("0000")), at(now));
        if wrong == TRIES {
            assert_eq!(due, Due::Wipe(Wiped::Tries));
            break;
        }
        let Some(Refused::Wrong { left, wait }) = guard.refused else { panic!("{:?}", guard.refused) };
        assert_eq!(left, TRIES - wrong);
        waits.push(wait);
        if wait > 0 {
            // Too early, the right one opens nothing either, and says nothing.
            let early = now + u32::try_from(wait).unwrap() - 1;
            guard.asked(GuardAsk::Lift(pin("1234")), at(early));
            assert_eq!((guard.covered, guard.refused), (true, Some(Refused::TooEarly(1))));
        }
        now += u32::try_from(wait).unwrap();
    }
    assert_eq!(waits, [0, 0, 5, 10, 20, 40, 60]);
}

#[test]
fn setting_the_clock_forward_shortens_no_wait() {
    let mut guard = locked("1234");
    for _ in 0..3 {
        guard.asked(GuardAsk::Lift(pin("0000")), at(1));
    }
    let forward = Moment { wall: at(400).wall, ..at(1) };
    guard.asked(GuardAsk::Lift(pin("1234")), forward);
    assert_eq!(guard.refused, Some(Refused::TooEarly(5)));
}

#[test]
fn the_right_pin_forgives_the_wrong_ones() {
    let mut guard = locked("1234");
    for _ in 0..3 {
        guard.asked(GuardAsk::Lift(pin("0000")), at(1));
    }
    guard.asked(GuardAsk::Lift(pin("1234")), at(6));
    guard.asked(GuardAsk::Cover, at(7));
    guard.asked(GuardAsk::Lift(pin("0000")), at(8));
    assert_eq!(guard.refused, Some(Refused::Wrong { left: TRIES - 1, wait: 0 }));
}

#[test]
fn times_are_read_strictly_and_kept_within_bounds() {
    let read = Span::read;
    assert_eq!(read("2"), Some(Span::minutes(2)));
    assert_eq!(read(" 2m "), Some(Span::minutes(2)));
    assert_eq!(read("90s"), Some(Span::seconds(90)));
    for odd in ["", "s", "m", "-1", "1.5", "2h", "1e3", "2 m", "0x10", "1234567", "NaN", "٢"] {
        assert_eq!(read(odd), None, "{odd}");
    }
    assert_eq!(Times::read("", ""), Times::default());
    assert_eq!(Times::read("soon", "never"), Times::default());
    let longest = Times::read("99999", "99999");
    assert_eq!((longest.cover, longest.wipe), (Span::minutes(60), Span::minutes(240)));
    let shortest = Times::read("0", "0");
    assert_eq!((shortest.cover, shortest.wipe), (Span::seconds(10), Span::seconds(90)));
}

#[test]
fn the_countdown_is_always_on_the_cover() {
    for cover in (0..300).step_by(7) {
        for wipe in (0..300).step_by(7) {
            let read = Times::read(&format!("{cover}s"), &format!("{wipe}s"));
            let chosen = [Span::seconds(cover), Span::seconds(wipe)];
            for times in [read, read.with_cover(chosen[0]), read.with_wipe(chosen[1])] {
                assert!(times.cover <= times.wipe.less(Span::minutes(1)), "{cover} {wipe} {times:?}");
            }
        }
    }
}

#[test]
fn a_key_does_one_thing() {
    let keys = Keys::default().with_save(SaveKey::Free("F2")).with_leave(Some("F2"));
    assert_eq!(keys, Keys { leave: Some("F2"), save: SaveKey::Usual });
    assert_eq!(keys.with_save(SaveKey::Free("F2")), keys);
    assert_eq!(keys.with_save(SaveKey::Free("F4")).save, SaveKey::Free("F4"));
}

#[test]
fn presses_are_counted_down() {
    let read = [0, 1, 2, 3, 9].map(Presses::from);
    let expected = [Presses::None, Presses::Left(1), Presses::Left(2), Presses::TooSlow, Presses::TooSlow];
    assert_eq!(read, expected);
}

#[test]
fn the_pin_never_shows() {
    assert!(!format!("{:?}", locked("8642")).contains("8642"));
}

#[test]
fn what_is_kept_of_a_guard_goes_on_guarding() {
    let mut guard = locked("zk 82-64");
    guard.asked(GuardAsk::Times(Times::read("30s", "5m")), at(1));
    guard.asked(GuardAsk::Keys(Keys { leave: Some("F8"), save: SaveKey::Off }), at(1));
    for second in 2..6 {
        guard.asked(GuardAsk::Lift(pin("wrong")), at(second));
    }
    let mut again = Guard::default().restored(&guard.kept());
    assert_eq!((again.covered, again.times, again.keys), (guard.covered, guard.times, guard.keys));
    // It waits as it would have waited,
    again.asked(GuardAsk::Lift(pin("zk 82-64")), at(7));
    assert!(matches!(again.refused, Some(Refused::TooEarly(_))), "{:?}", again.refused);
    assert!(again.covered);
    // knows how often it was wrong,
    assert_eq!(again.wrong_so_far(), guard.wrong_so_far());
    // since when nobody was there,
    assert_eq!(again.clone().tick(at(301)), Due::Wipe(Wiped::Idle));
    // and what lifts it.
    again.asked(GuardAsk::Lift(pin("zk 82-64")), at(60));
    assert!(!again.covered);
}

#[test]
fn what_is_kept_of_an_open_guard_wipes_nobody_who_is_at_work() {
    // The line is written when something changes, and may be old when the program stops.
    let again = Guard::default().restored(&guard().kept());
    assert!(!again.covered);
    assert_eq!(again.clone().tick(at(5_000)), Due::Nothing);
    for broken in ["", "covered", "covered x y z", "open 1"] {
        let again = Guard::default().restored(broken);
        assert_eq!((again.covered, again.has_pin()), (broken.starts_with("covered"), false), "{broken}");
    }
}
