//! What stands in the way, in words.

use crate::domain::referral::BlockReason;
use crate::wording::{Arg, Words};

/// What stands in the way of writing or recording a message.
pub fn reason(words: &Words, reason: &BlockReason) -> String {
    let id = format!("referral-blocked-{}", reason.code());
    match reason {
        BlockReason::AfterStep(step) | BlockReason::LaterStepDone(step) | BlockReason::BeforeStep(step) => {
            let title = words.say(&format!("message-{step}"));
            words.say_with(&id, &[("step", Arg::Count(usize::from(*step))), ("title", Arg::Text(&title))])
        }
        BlockReason::ConsentMissing(item) => {
            let item = words.short(item.as_str());
            words.say_with(&id, &[("item", Arg::Text(&item))])
        }
        BlockReason::FieldMissing(name) => {
            let field = words.say(&format!("field-{name}"));
            words.say_with(&id, &[("field", Arg::Text(&field))])
        }
        BlockReason::ConsentWithdrawn(on) => words.say_with(&id, &[("date", Arg::Text(&words.date(*on)))]),
        BlockReason::ConsentEnded(until) => {
            let until = until.date().map_or_else(|| until.0.clone(), |date| words.date(date));
            words.say_with(&id, &[("date", Arg::Text(&until))])
        }
        BlockReason::SideNotChosen
        | BlockReason::SideFixed
        | BlockReason::NoSuchStep
        | BlockReason::NoSuchField
        | BlockReason::NotOurs
        | BlockReason::NotTheirs
        | BlockReason::AlreadyDone
        | BlockReason::InFuture
        | BlockReason::NoRole
        | BlockReason::NoCopy
        | BlockReason::NoConnection
        | BlockReason::NotSentYet
        | BlockReason::NotPassedOver
        | BlockReason::AgeMissing
        | BlockReason::NoReason => words.say(&id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::Date;

    #[test]
    fn every_reason_is_said_with_what_it_is_about() {
        let words = Words::of("en");
        let on = Date::parse("2026-03-05").expect("a day");
        let all = [
            BlockReason::SideNotChosen,
            BlockReason::SideFixed,
            BlockReason::NoSuchStep,
            BlockReason::NoSuchField,
            BlockReason::NotOurs,
            BlockReason::NotTheirs,
            BlockReason::AfterStep(2),
            BlockReason::LaterStepDone(2),
            BlockReason::AlreadyDone,
            BlockReason::BeforeStep(2),
            BlockReason::InFuture,
            BlockReason::FieldMissing("meets".to_owned()),
            BlockReason::NoRole,
            BlockReason::NoCopy,
            BlockReason::NoConnection,
            BlockReason::NotSentYet,
            BlockReason::NotPassedOver,
            BlockReason::NoReason,
            BlockReason::ConsentMissing("CNC".into()),
            BlockReason::ConsentWithdrawn(on),
            BlockReason::ConsentEnded(crate::domain::date::DateText("2026-03-04".to_owned())),
        ];
        for blocked in all {
            let said = reason(&words, &blocked);
            assert!(!said.contains(['[', '{']), "{said}");
        }
        assert!(reason(&words, &BlockReason::AfterStep(2)).contains('2'));
        assert!(reason(&words, &BlockReason::ConsentWithdrawn(on)).contains("5 March 2026"));
    }
}
