//! What a chosen field settles beside the message it stands in, as the data say.

use crate::domain::answer::Code;
use crate::domain::date::Date;
use crate::domain::instrument::{ChosenField, MessageField, MessageStep, Settled};
use crate::domain::referral::{NotTravelling, Referral, ReferralAction};

/// What has to be recorded as well when a field is chosen.
///
/// A person is looked for again as soon as "not departed" is taken back; "not met" is taken back only
/// where this field had said it, never where a worker had seen it.
pub fn also(
    referral: &Referral,
    step: u8,
    field: &ChosenField,
    code: Option<&Code>,
    today: Date,
) -> Option<ReferralAction> {
    let settles = field.settles.as_ref()?;
    let says = |code: Option<&Code>| code.is_some_and(|code| *code.as_str() == *settles.code);
    let (now, before) = (says(code), says(referral.record(step).and_then(|record| record.chosen.get(&field.name))));
    match settles.what {
        Settled::NotTravelling if now => {
            let reason = referral.not_travelling.as_ref().map(|known| known.reason.clone()).unwrap_or_default();
            Some(ReferralAction::SetNotTravelling(Some(NotTravelling { on: today, reason })))
        }
        Settled::NotTravelling => {
            let back = referral.not_travelling.is_some() && (code.is_some() || before);
            back.then_some(ReferralAction::SetNotTravelling(None))
        }
        Settled::NotMet if now => Some(ReferralAction::SetNotMet(Some(referral.not_met.unwrap_or(today)))),
        Settled::NotMet => before.then_some(ReferralAction::SetNotMet(None)),
    }
}

/// The field that has to be filled in before an arrival counts as confirmed: without it, a message
/// saying that nobody was met would end the alarm.
pub fn needed<'a>(referral: &Referral, step: &'a MessageStep) -> Option<&'a str> {
    let mut fields = step.fields.iter().filter_map(MessageField::chosen);
    let field = fields.find(|field| field.settles.as_ref().is_some_and(|settles| settles.what == Settled::NotMet))?;
    let open = referral.record(step.step).is_none_or(|record| !record.chosen.contains_key(&field.name));
    open.then_some(field.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::referral::{ARRIVAL_STEP, DEPARTURE_STEP, StepRecord};
    use crate::ui::pages::result::fixture::{catalogue, day};

    fn chosen(step: u8, field: &str, code: &str) -> Referral {
        let mut referral = Referral::default();
        let record = StepRecord { chosen: [(field.to_owned(), Code::from(code))].into(), ..StepRecord::default() };
        referral.steps.insert(step, record);
        referral
    }

    fn row(step: u8) -> MessageStep {
        catalogue().messages().find(|row| row.step == step).expect("the step").clone()
    }

    /// What choosing a code in a field of the shipped messages settles.
    fn also(referral: &Referral, step: u8, field: &str, code: Option<&str>, today: Date) -> Option<ReferralAction> {
        let row = row(step);
        let field = row.fields.iter().filter_map(MessageField::chosen).find(|own| own.name == field).expect("a field");
        super::also(referral, step, field, code.map(Code::from).as_ref(), today)
    }

    #[test]
    fn not_departed_ends_the_wait_and_anything_else_begins_it_again() {
        let today = day("2026-03-10");
        let none = Referral::default();
        let ends = ReferralAction::SetNotTravelling(Some(NotTravelling { on: today, reason: String::new() }));
        assert_eq!(also(&none, DEPARTURE_STEP, "departed", Some("no"), today), Some(ends));
        let mut stays = chosen(DEPARTURE_STEP, "departed", "no");
        stays.not_travelling = Some(NotTravelling { on: today, reason: "ill".to_owned() });
        for code in [Some("yes"), Some("later"), None] {
            let found = also(&stays, DEPARTURE_STEP, "departed", code, today);
            assert_eq!(found, Some(ReferralAction::SetNotTravelling(None)), "{code:?}");
        }
        assert_eq!(also(&none, DEPARTURE_STEP, "departed", Some("yes"), today), None);
        assert_eq!(also(&none, DEPARTURE_STEP, "documents", Some("none"), today), None);
    }

    #[test]
    fn not_met_starts_the_search_and_only_its_own_message_ends_it() {
        let (today, seen) = (day("2026-03-10"), day("2026-03-08"));
        let safe = |referral: &Referral, code| also(referral, ARRIVAL_STEP, "safe_on_arrival", Some(code), today);
        assert_eq!(safe(&Referral::default(), "not_met"), Some(ReferralAction::SetNotMet(Some(today))));
        let by_hand = Referral { not_met: Some(seen), ..Referral::default() };
        assert_eq!(safe(&by_hand, "not_met"), Some(ReferralAction::SetNotMet(Some(seen))));
        assert_eq!(safe(&by_hand, "yes"), None);
        let said = chosen(ARRIVAL_STEP, "safe_on_arrival", "not_met");
        assert_eq!(safe(&said, "yes"), Some(ReferralAction::SetNotMet(None)));
    }

    #[test]
    fn an_arrival_is_not_confirmed_without_saying_how_it_was() {
        assert_eq!(needed(&Referral::default(), &row(ARRIVAL_STEP)), Some("safe_on_arrival"));
        assert_eq!(needed(&chosen(ARRIVAL_STEP, "safe_on_arrival", "yes"), &row(ARRIVAL_STEP)), None);
        assert_eq!(needed(&Referral::default(), &row(DEPARTURE_STEP)), None);
    }
}
