//! The honest rest: answers that are always in sight beside the options.

use yew::AttrValue;

use crate::domain::answer::{Answer, Code, Entry, Value};
use crate::domain::catalogue::Catalogue;
use crate::domain::instrument::Item;
use crate::ui::kit::ChoiceOption;
use crate::wording::Words;

/// Codes of the quiet answers. They cannot clash with an option: options have no tilde.
const NOT_KNOWN: &str = "~not-known";
const NOT_ASKED: &str = "~later";
const DECLINED: &str = "~declined";
const NOT_APPLICABLE: &str = "~not-applicable";
/// "None of these", for a multiple choice.
pub const NONE_OF_THESE: &str = "~none";

/// Who reads a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The worker, with the person beside them or across the table.
    Worker,
    /// The person, alone with the screen.
    Person,
}

impl Reader {
    /// One answer in the words of this reader.
    pub fn option(self, item: &Item, code: &str, words: &Words) -> String {
        match self {
            Self::Worker => words.option(item, code),
            Self::Person => words.person_option(item, code),
        }
    }

    /// One of the answers that are always there, in the words of this reader.
    pub fn state(self, words: &Words, state: &str) -> String {
        match self {
            Self::Worker => words.part("answer-states", state),
            Self::Person => words.part("person-states", state),
        }
    }
}

/// Every option of a question, the quiet ones last.
pub fn options(item: &Item, catalogue: &Catalogue, words: &Words, reader: Reader) -> Vec<ChoiceOption> {
    let own = catalogue.choices(item).iter().map(|choice| ChoiceOption {
        code: AttrValue::from(choice.code.0.clone()),
        label: AttrValue::from(reader.option(item, choice.code.as_str(), words)),
        quiet: choice.quiet,
    });
    own.chain(quiet(item, words, reader)).collect()
}

/// The quiet answers alone. "Does not apply" asks for a reason, so it is not put to the person.
pub fn quiet(item: &Item, words: &Words, reader: Reader) -> Vec<ChoiceOption> {
    let mut states = vec![(NOT_KNOWN, "not-known"), (NOT_ASKED, "later"), (DECLINED, "declined")];
    if item.not_applicable && reader == Reader::Worker {
        states.push((NOT_APPLICABLE, "not-applicable"));
    }
    let option = |(code, word): (&'static str, &str)| ChoiceOption {
        code: AttrValue::from(code),
        label: AttrValue::from(reader.state(words, word)),
        quiet: true,
    };
    states.into_iter().map(option).collect()
}

/// The code of the radio button that shows an answer as chosen.
pub fn chosen(answer: &Answer) -> Option<AttrValue> {
    match answer {
        Answer::Empty => None,
        Answer::NotKnown => Some(AttrValue::from(NOT_KNOWN)),
        Answer::NotAsked => Some(AttrValue::from(NOT_ASKED)),
        Answer::Declined => Some(AttrValue::from(DECLINED)),
        Answer::NotApplicable(_) => Some(AttrValue::from(NOT_APPLICABLE)),
        Answer::Given(Value::Choice { code, .. }) => Some(AttrValue::from(code.0.clone())),
        Answer::Given(_) => None,
    }
}

/// The answer behind a radio button. A choice keeps the basis it had, if it is the same choice.
pub fn answer(code: &AttrValue, entry: &Entry) -> Answer {
    match code.as_str() {
        NOT_KNOWN => Answer::NotKnown,
        NOT_ASKED => Answer::NotAsked,
        DECLINED => Answer::Declined,
        NOT_APPLICABLE => match &entry.answer {
            Answer::NotApplicable(reason) => Answer::NotApplicable(reason.clone()),
            _ => Answer::NotApplicable(String::new()),
        },
        option => {
            let basis = match &entry.answer {
                Answer::Given(Value::Choice { code, basis }) if code.as_str() == option => *basis,
                _ => None,
            };
            Answer::Given(Value::Choice { code: Code::from(option), basis })
        }
    }
}
