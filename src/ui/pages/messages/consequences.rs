//! What a chosen field settles beside the message it stands in.
//!
//! The names below are those of `instruments/messages.json`. They stand here, and nowhere else in
//! code, because the data has no way yet to say that a code ends or starts the search for a person;
//! a test holds them against the data.

use crate::domain::answer::Code;
use crate::domain::date::Date;
use crate::domain::referral::{ARRIVAL_STEP, DEPARTURE_STEP, NotTravelling, Referral, ReferralAction};

/// "Departed", and the code that means: the person does not travel.
const DEPARTED: (&str, &str) = ("departed", "no");
/// "Safe at the time of writing", and the code that means: nobody met the person.
const SAFE: (&str, &str) = ("safe_on_arrival", "not_met");

/// What has to be recorded as well when a field is chosen.
///
/// A person is looked for again as soon as "not departed" is taken back; "not met" is taken back only
/// where this field had said it, never where a worker had seen it.
pub fn also(referral: &Referral, step: u8, field: &str, code: Option<&Code>, today: Date) -> Option<ReferralAction> {
    let is = |code: Option<&Code>, row: (&str, &str)| code.is_some_and(|code| code.as_str() == row.1);
    let before = referral.record(step).and_then(|record| record.chosen.get(field));
    if step == DEPARTURE_STEP && field == DEPARTED.0 {
        if is(code, DEPARTED) {
            let reason = referral.not_travelling.as_ref().map(|known| known.reason.clone()).unwrap_or_default();
            return Some(ReferralAction::SetNotTravelling(Some(NotTravelling { on: today, reason })));
        }
        let back = referral.not_travelling.is_some() && (code.is_some() || is(before, DEPARTED));
        return back.then_some(ReferralAction::SetNotTravelling(None));
    }
    if step == ARRIVAL_STEP && field == SAFE.0 {
        if is(code, SAFE) {
            return Some(ReferralAction::SetNotMet(Some(referral.not_met.unwrap_or(today))));
        }
        return is(before, SAFE).then_some(ReferralAction::SetNotMet(None));
    }
    None
}

/// The field that has to be filled in before an arrival counts as confirmed: without it, a message
/// saying that nobody was met would end the alarm.
pub fn needed(referral: &Referral, step: u8) -> Option<&'static str> {
    let open = referral.record(step).is_none_or(|record| !record.chosen.contains_key(SAFE.0));
    (step == ARRIVAL_STEP && open).then_some(SAFE.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::instrument::MessageField;
    use crate::domain::referral::StepRecord;
    use crate::ui::pages::result::fixture::{catalogue, day};

    fn chosen(step: u8, field: &str, code: &str) -> Referral {
        let mut referral = Referral::default();
        let record = StepRecord { chosen: [(field.to_owned(), Code::from(code))].into(), ..StepRecord::default() };
        referral.steps.insert(step, record);
        referral
    }

    #[test]
    fn the_names_are_those_of_the_data() {
        for (step, (field, code)) in [(DEPARTURE_STEP, DEPARTED), (ARRIVAL_STEP, SAFE)] {
            let row = catalogue().messages().find(|row| row.step == step).expect("the step");
            let found = row.fields.iter().any(|part| match part {
                MessageField::Chosen(chosen) => chosen.name == field && chosen.codes.iter().any(|own| own == code),
                _ => false,
            });
            assert!(found, "step {step} has no `{field}` with `{code}`");
        }
    }

    #[test]
    fn not_departed_ends_the_wait_and_anything_else_begins_it_again() {
        let today = day("2026-03-10");
        let none = Referral::default();
        let no = Code::from("no");
        let ends = ReferralAction::SetNotTravelling(Some(NotTravelling { on: today, reason: String::new() }));
        assert_eq!(also(&none, DEPARTURE_STEP, "departed", Some(&no), today), Some(ends));
        let mut stays = chosen(DEPARTURE_STEP, "departed", "no");
        stays.not_travelling = Some(NotTravelling { on: today, reason: "ill".to_owned() });
        for code in [Some(Code::from("yes")), Some(Code::from("later")), None] {
            let found = also(&stays, DEPARTURE_STEP, "departed", code.as_ref(), today);
            assert_eq!(found, Some(ReferralAction::SetNotTravelling(None)), "{code:?}");
        }
        assert_eq!(also(&none, DEPARTURE_STEP, "departed", Some(&Code::from("yes")), today), None);
        assert_eq!(also(&none, DEPARTURE_STEP, "condition", Some(&no), today), None);
    }

    #[test]
    fn not_met_starts_the_search_and_only_its_own_message_ends_it() {
        let (today, seen) = (day("2026-03-10"), day("2026-03-08"));
        let not_met = Code::from("not_met");
        let starts = |referral: &Referral| also(referral, ARRIVAL_STEP, "safe_on_arrival", Some(&not_met), today);
        assert_eq!(starts(&Referral::default()), Some(ReferralAction::SetNotMet(Some(today))));
        let by_hand = Referral { not_met: Some(seen), ..Referral::default() };
        assert_eq!(starts(&by_hand), Some(ReferralAction::SetNotMet(Some(seen))));
        let yes = Code::from("yes");
        assert_eq!(also(&by_hand, ARRIVAL_STEP, "safe_on_arrival", Some(&yes), today), None);
        let said = chosen(ARRIVAL_STEP, "safe_on_arrival", "not_met");
        assert_eq!(
            also(&said, ARRIVAL_STEP, "safe_on_arrival", Some(&yes), today),
            Some(ReferralAction::SetNotMet(None))
        );
    }

    #[test]
    fn an_arrival_is_not_confirmed_without_saying_how_it_was() {
        assert!(needed(&Referral::default(), ARRIVAL_STEP).is_some());
        assert_eq!(needed(&chosen(ARRIVAL_STEP, "safe_on_arrival", "yes"), ARRIVAL_STEP), None);
        assert_eq!(needed(&Referral::default(), DEPARTURE_STEP), None);
    }
}
