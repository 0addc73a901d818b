//! The two ladders: how serious, and how soon. Each rung says in words what it shows in shape.
//!
//! INVARIANT: no rung says "no risk", and the lowest one says that everyone starts there.

use yew::prelude::*;

use super::headline::{Rests, rests};
use super::links::level_word;
use crate::domain::assess::Outcome;
use crate::domain::scale::{Level, Timing};
use crate::wording::Words;

/// What a rung of the ladder of levels shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rung {
    /// The level is at least this.
    Floor,
    /// The level could be this.
    CouldBe,
    /// Between the floor and what it could be.
    Between,
    /// Below the floor.
    Passed,
    /// Above what it could be.
    Above,
}

/// The rungs, highest first.
pub fn rungs(floor: Level, could_be: Level) -> Vec<(Level, Rung)> {
    let rung = |level: Level| {
        if level == floor {
            Rung::Floor
        } else if level < floor {
            Rung::Passed
        } else if level == could_be {
            Rung::CouldBe
        } else if level < could_be {
            Rung::Between
        } else {
            Rung::Above
        }
    };
    Level::ALL.into_iter().rev().map(|level| (level, rung(level))).collect()
}

/// The ladder of levels. `decided` marks the level of a decision that stands.
pub fn levels(words: &Words, outcome: &Outcome, decided: Option<Level>) -> Html {
    let rests = rests(outcome);
    let draw = |(level, rung): (Level, Rung)| {
        let shape = match rung {
            Rung::Floor => floor_class(rests),
            Rung::CouldBe | Rung::Between => "rung rung-could",
            Rung::Passed => "rung rung-passed",
            Rung::Above => "rung rung-above",
        };
        let mark = (decided == Some(level))
            .then(|| html! { <span class="rung-mark">{ words.say("result-rung-decided") }</span> });
        html! {
            <li key={level.code()} class={classes!(shape, tint(level))}>
                <span class="rung-name">{ level_word(words, level) }{ mark }</span>
                <span class="rung-bar">{ rung_text(words, level, rung, rests) }</span>
            </li>
        }
    };
    let rows: Html = rungs(outcome.floor, outcome.could_be).into_iter().map(draw).collect();
    html! {
        <ol class="ladder" aria-label={words.say("result-ladder")}>{ rows }</ol>
    }
}

/// A broken frame around a floor that what is known today would not give alone.
fn floor_class(rests: Rests) -> &'static str {
    match rests {
        Rests::HeldAbove(_) | Rests::OnEarlier => "rung rung-floor rung-held",
        Rests::OnKnown | Rests::Partly => "rung rung-floor",
    }
}

/// What is written on a rung.
fn rung_text(words: &Words, level: Level, rung: Rung, rests: Rests) -> String {
    let starts = (level == Level::Standing).then(|| words.say("result-rung-base"));
    let own = match rung {
        Rung::Floor => Some(match rests {
            Rests::OnKnown | Rests::Partly => "floor",
            Rests::HeldAbove(_) => "floor-held",
            Rests::OnEarlier => "floor-earlier",
        }),
        Rung::CouldBe => Some("could-be"),
        Rung::Between => Some("between"),
        Rung::Passed if level == Level::Standing => None,
        Rung::Passed => Some("passed"),
        Rung::Above => Some("above"),
    };
    let own = own.map(|part| words.part("result-rung", part));
    own.into_iter().chain(starts).collect::<Vec<_>>().join(" ")
}

/// The class that carries the colour of a level.
pub fn tint(level: Level) -> &'static str {
    match level {
        Level::Standing => "tint-a",
        Level::Raised => "tint-b",
        Level::High => "tint-c",
        Level::Critical => "tint-d",
    }
}

/// The small ladder of timings, most urgent first.
pub fn timings(words: &Words, found: Timing) -> Html {
    let draw = |timing: Timing| {
        let class = if timing == found { "timing-stage timing-stage-found" } else { "timing-stage" };
        let mark = (timing == found)
            .then(|| html! { <span class="timing-stage-mark">{ words.say("result-timing-found") }</span> });
        html! {
            <li key={timing.code()} {class}>
                <b>{ words.part("result-timing", timing.code()) }</b>
                { mark }
            </li>
        }
    };
    let rows: Html = Timing::ALL.into_iter().rev().map(draw).collect();
    html! {
        <>
            <ol class="timing-stages" aria-label={words.say("result-timing-ladder")}>{ rows }</ol>
            <p class="hint">{ words.part("result-timing-text", found.code()) }</p>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ladder_runs_from_the_most_serious_down() {
        let shown = rungs(Level::Raised, Level::Critical);
        let expected = [
            (Level::Critical, Rung::CouldBe),
            (Level::High, Rung::Between),
            (Level::Raised, Rung::Floor),
            (Level::Standing, Rung::Passed),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn exactly_one_rung_is_the_floor_whatever_was_found() {
        for floor in Level::ALL {
            for could_be in Level::ALL.into_iter().filter(|could_be| *could_be >= floor) {
                let shown = rungs(floor, could_be);
                let floors: Vec<_> = shown.iter().filter(|(_, rung)| *rung == Rung::Floor).collect();
                assert_eq!(floors, [&(floor, Rung::Floor)]);
                assert_eq!(shown.iter().any(|(_, rung)| *rung == Rung::CouldBe), could_be > floor);
            }
        }
    }

    #[test]
    fn the_lowest_rung_always_says_that_everyone_starts_there() {
        let words = Words::of("en");
        let base = words.say("result-rung-base");
        for rung in [Rung::Floor, Rung::Passed] {
            assert!(rung_text(&words, Level::Standing, rung, Rests::Partly).contains(&base));
        }
    }
}
