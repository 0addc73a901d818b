//! The answers a question with points can take, the honest rest included.

use yew::AttrValue;

use crate::domain::answer::{Answer, Code, Value};
use crate::domain::score::{Pack, PackItem};
use crate::ui::kit::ChoiceOption;
use crate::wording::Words;

/// Codes of the quiet answers and their words. They cannot clash with an option: options have no tilde.
const QUIET: [(&str, &str); 4] = [
    ("~not-known", "not-known"),
    ("~later", "later"),
    ("~declined", "declined"),
    ("~not-applicable", "not-applicable"),
];

/// The message with the question and its options.
pub fn key(pack: &Pack, item: &PackItem) -> String {
    format!("packitem-{}-{}", pack.id, item.id.as_str())
}

/// All options, the quiet ones last.
pub fn options(words: &Words, pack: &Pack, item: &PackItem) -> Vec<ChoiceOption> {
    let key = key(pack, item);
    let own = item.options.iter().map(|option| ChoiceOption {
        code: AttrValue::from(option.code.0.clone()),
        label: AttrValue::from(words.part(&key, &format!("opt-{}", option.code.as_str()))),
        quiet: false,
    });
    let rest = QUIET.into_iter().map(|(code, word)| ChoiceOption {
        code: AttrValue::from(code),
        label: AttrValue::from(words.part("answer-states", word)),
        quiet: true,
    });
    own.chain(rest).collect()
}

/// The code of the radio button that shows an answer as chosen.
pub fn chosen(answer: &Answer) -> Option<AttrValue> {
    let state = match answer {
        Answer::NotKnown => "~not-known",
        Answer::NotAsked => "~later",
        Answer::Declined => "~declined",
        Answer::NotApplicable(_) => "~not-applicable",
        Answer::Given(Value::Choice { code, .. }) => return Some(AttrValue::from(code.0.clone())),
        Answer::Empty | Answer::Given(_) => return None,
    };
    Some(AttrValue::from(state))
}

/// The answer behind a radio button.
pub fn answer(code: &str) -> Answer {
    match code {
        "~not-known" => Answer::NotKnown,
        "~later" => Answer::NotAsked,
        "~declined" => Answer::Declined,
        "~not-applicable" => Answer::NotApplicable(String::new()),
        option => Answer::Given(Value::Choice { code: Code::from(option), basis: None }),
    }
}

/// An answer in words.
pub fn said(words: &Words, pack: &Pack, item: &PackItem, answer: &Answer) -> String {
    let state = |word: &str| words.part("answer-states", word);
    match answer {
        Answer::Empty => state("empty"),
        Answer::NotAsked => state("later"),
        Answer::NotKnown => state("not-known"),
        Answer::Declined => state("declined"),
        Answer::NotApplicable(_) => state("not-applicable"),
        Answer::Given(value) => {
            let option = item.options.iter().find(|option| value.has(&option.code));
            option.map_or_else(
                || state("empty"),
                |option| words.part(&key(pack, item), &format!("opt-{}", option.code.as_str())),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::pages::result::fixture::catalogue;

    #[test]
    fn every_answer_comes_back_as_it_was_chosen() {
        let words = Words::of("en");
        for pack in catalogue().packs() {
            for item in pack.dimensions.iter().flat_map(|dimension| &dimension.items) {
                for option in options(&words, pack, item) {
                    let answer = answer(&option.code);
                    assert_eq!(chosen(&answer), Some(option.code.clone()));
                    assert_eq!(said(&words, pack, item, &answer), option.label.as_str());
                }
            }
        }
        assert_eq!(chosen(&Answer::Empty), None);
    }
}
