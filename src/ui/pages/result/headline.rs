//! The result as sentences: what it is at least, what it could be, what it rests on.

use yew::prelude::*;

use super::links::level_word;
use crate::domain::assess::Outcome;
use crate::domain::scale::Level;
use crate::wording::{Arg, Words};

/// What can be said above the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Could {
    /// It could be higher; so many questions would settle it.
    Higher(Level, usize),
    /// So many questions are open, and none of them would raise it by these rules.
    NotByRules(usize),
    /// Every question has an answer. That is no comfort.
    NothingOpen,
    /// There is no level above.
    Highest,
}

/// What the level rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rests {
    /// On what is known alone.
    OnKnown,
    /// What is known alone gives this; the rest is held because things are not known.
    HeldAbove(Level),
    /// What is known gives the same level, but some of it rests on things not known.
    Partly,
    /// The earlier assessment holds it above what the answers of today give.
    OnEarlier,
}

/// What the level could be.
pub fn could(outcome: &Outcome) -> Could {
    if outcome.floor == Level::Critical {
        Could::Highest
    } else if outcome.could_be > outcome.floor {
        Could::Higher(outcome.could_be, outcome.gaps.len())
    } else if outcome.open.is_empty() {
        Could::NothingOpen
    } else {
        Could::NotByRules(outcome.open.len())
    }
}

/// What the level rests on.
pub fn rests(outcome: &Outcome) -> Rests {
    match (outcome.held_by_memory, outcome.provisional, outcome.known_floor < outcome.floor) {
        (Some(_), _, _) => Rests::OnEarlier,
        (None, false, _) => Rests::OnKnown,
        (None, true, true) => Rests::HeldAbove(outcome.known_floor),
        (None, true, false) => Rests::Partly,
    }
}

/// The first sentence: level and timing.
pub fn at_least(words: &Words, outcome: &Outcome) -> String {
    let level = level_word(words, outcome.floor);
    let args = [("level", Arg::Text(level.as_str()))];
    words.attr_with("result-at-least", outcome.timing.code(), &args).unwrap_or_default()
}

/// The second sentence: what it could be.
pub fn could_be(words: &Words, outcome: &Outcome) -> String {
    let floor = level_word(words, outcome.floor);
    match could(outcome) {
        Could::Higher(level, unknown) => {
            let level = level_word(words, level);
            words.say_with("result-could-be", &[("level", Arg::Text(&level)), ("count", Arg::Count(unknown))])
        }
        Could::NotByRules(open) => {
            words.say_with("result-not-by-rules", &[("level", Arg::Text(&floor)), ("count", Arg::Count(open))])
        }
        Could::NothingOpen => words.say("result-nothing-open"),
        Could::Highest => words.say_with("result-highest", &[("level", Arg::Text(&floor))]),
    }
}

/// The sentences at the top of the page.
pub fn view(words: &Words, outcome: &Outcome) -> Html {
    let provisional = match rests(outcome) {
        Rests::OnKnown => None,
        Rests::HeldAbove(known) => {
            let (known, floor) = (level_word(words, known), level_word(words, outcome.floor));
            Some(words.say_with("result-provisional", &[("known", Arg::Text(&known)), ("level", Arg::Text(&floor))]))
        }
        Rests::Partly => Some(words.say("result-provisional-partly")),
        Rests::OnEarlier => {
            let floor = level_word(words, outcome.floor);
            Some(words.say_with("result-held-by-earlier", &[("level", Arg::Text(&floor))]))
        }
    };
    let provisional = provisional.map(|text| html! { <p class="result-provisional">{ text }</p> });
    html! {
        <>
            <p class="result-sentence">{ at_least(words, outcome) }{ " " }{ could_be(words, outcome) }</p>
            { provisional }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{case, outcome};
    use super::*;

    fn sentence(answers: &[(&str, &str)]) -> String {
        let outcome = outcome(&case(answers));
        let words = Words::of("en");
        format!("{} {}", at_least(&words, &outcome), could_be(&words, &outcome))
    }

    #[test]
    fn nothing_asked_is_raised_provisionally_and_never_less() {
        let outcome = outcome(&case(&[]));
        assert_eq!(rests(&outcome), Rests::HeldAbove(Level::Standing));
        assert_eq!(could(&outcome), Could::Higher(Level::Critical, outcome.gaps.len()));
    }

    #[test]
    fn the_highest_level_has_nothing_above_it() {
        let text = sentence(&[("T0", "yes")]);
        assert!(text.starts_with("At least Critical"), "{text}");
        assert!(!text.contains("Could be"), "{text}");
    }

    #[test]
    fn the_number_of_things_not_known_is_said_in_words_with_its_plural() {
        let words = Words::of("en");
        let say =
            |count| words.say_with("result-could-be", &[("level", Arg::Text("High")), ("count", Arg::Count(count))]);
        assert_eq!(say(1), "Could be High: one important thing is not known for certain.");
        assert_eq!(say(2), "Could be High: two important things are not known for certain.");
        assert_eq!(say(23), "Could be High: 23 important things are not known for certain.");
    }

    #[test]
    fn nothing_open_gives_no_comfort() {
        let mut outcome = outcome(&case(&[]));
        (outcome.floor, outcome.could_be, outcome.provisional) = (Level::Raised, Level::Raised, false);
        outcome.open.clear();
        assert_eq!((could(&outcome), rests(&outcome)), (Could::NothingOpen, Rests::OnKnown));
        assert!(!could_be(&Words::of("en"), &outcome).to_lowercase().contains(" safe"));
    }
}
