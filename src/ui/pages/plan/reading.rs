//! What was recorded in a line or a contact, to read only: for a closed plan and for agreed versions.

use yew::prelude::*;

use super::super::result::roles;
use super::words::{self, Listed};
use crate::domain::answer::Code;
use crate::domain::date::DateText;
use crate::domain::plan::{
    CashQuestion, DimensionReview, FeasibilityTick, Field, Form, LineKind, Mode, PlanLevel, PlanLine, Review, Tranche,
    Wish,
};
use crate::wording::{Arg, Words};

/// A label and what was recorded under it.
pub type Fact = (String, String);

/// Facts as a list. What was typed keeps its own direction.
pub fn list(facts: Vec<Fact>) -> Html {
    let row = |(at, (label, text)): (usize, Fact)| html! { <div key={at}><dt>{ label }</dt><dd dir="auto">{ text }</dd></div> };
    html! { <dl class="plan-facts">{ facts.into_iter().enumerate().map(row).collect::<Html>() }</dl> }
}

/// Everything that was recorded in a line.
pub fn line(words: &Words, line: &PlanLine) -> Vec<Fact> {
    let say = Sayer(words);
    let provider = if line.provider_consented { words.say("plan-provider-consent") } else { String::new() };
    let waits = words.names(line.depends_on.iter().map(|id| words::line_number(words, *id)));
    let safety = line.safety.result.map(|result| words::say(words, result)).unwrap_or_default();
    let mut facts = vec![
        say.named("plan-for-wish", wish(words, line)),
        say.named("plan-for-need", line.need.as_ref().map(|item| words.short(item.as_str())).unwrap_or_default()),
        say.named(
            "plan-approach",
            line.approach.as_ref().map(|code| words::approach_name(words, code.as_str())).unwrap_or_default(),
        ),
        say.field(Field::ApproachOther, &line.approach_other),
        say.field(Field::Goal, &line.goal),
        say.field(Field::Step, &line.step),
        say.field(Field::FirstStep, &line.first_step),
        say.named("plan-counts-under", words::dimension(words, line.dimension)),
        say.coded::<PlanLevel>("plan-level", line.level),
        say.coded::<LineKind>("plan-kind", line.kind),
        say.role(Field::Owner, line.owner_role.as_ref()),
        say.field(Field::Provider, &line.provider),
        (String::new(), provider),
        say.day(Field::Start, &line.start_on),
        say.day(Field::Due, &line.due_on),
        say.field(Field::DateReason, &line.date_reason),
        say.field(Field::EveryDays, &line.every_days),
        say.named("plan-depends", waits),
        say.coded::<Mode>("plan-mode", line.mode),
    ];
    facts.extend(money(&say, line));
    facts.extend(feasible(&say, line));
    facts.extend([
        say.day(Field::SafetyOn, &line.safety.on),
        say.named("plan-safety-by", role(words, line.safety.by_role.as_ref())),
        say.named("plan-safety-result", safety),
        say.coded("plan-line-status-label", line.progress.status),
        say.field(Field::StatusReason, &line.progress.reason),
        say.day(Field::ReceivedOn, &line.progress.received_on),
    ]);
    if line.kind == LineKind::Referral {
        facts.push(say.coded("plan-referral-state", line.progress.referral.state));
    }
    filled(facts)
}

/// Everything that was recorded at a contact.
pub fn contact(words: &Words, review: &Review) -> Vec<Fact> {
    let say = Sayer(words);
    let changes = review
        .changes
        .iter()
        .map(|code| words.say(&format!("trigger-{}", code.as_str())))
        .collect::<Vec<_>>()
        .join(" · ");
    let mut facts = vec![
        say.named("plan-contact-by", role(words, review.by_role.as_ref())),
        say.field(Field::PersonSays, &review.person_says),
        say.field(Field::StaffSays, &review.staff_says),
    ];
    for (dimension, part) in &review.dimensions {
        facts.extend(dimension_facts(&say, &words::dimension(words, *dimension), part));
    }
    facts.extend([
        say.named("plan-changes", changes),
        say.field(Field::ReviewPeriod, &review.period),
        say.field(Field::ReviewInstrument, &review.instrument),
        say.day(Field::NextOn, &review.next_on),
    ]);
    filled(facts)
}

fn dimension_facts(say: &Sayer<'_>, dimension: &str, part: &DimensionReview) -> [Fact; 3] {
    let texts = [
        (Field::ReviewSituation, &part.situation),
        (Field::ReviewProblem, &part.problem),
        (Field::ReviewAction, &part.action),
    ];
    texts.map(|(field, text)| (format!("{dimension}: {}", words::say(say.0, field)), text.clone()))
}

fn filled(facts: Vec<Fact>) -> Vec<Fact> {
    facts.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect()
}

fn wish(words: &Words, line: &PlanLine) -> String {
    match &line.wish {
        None => String::new(),
        Some(Wish::Headline) => words.say("plan-wish-headline"),
        Some(Wish::Item(item)) => words.short(item.as_str()),
    }
}

fn money(say: &Sayer<'_>, line: &PlanLine) -> Vec<Fact> {
    let money = &line.money;
    let with_currency =
        |text: &str| if text.trim().is_empty() { String::new() } else { format!("{text} {}", money.currency) };
    let mut facts = vec![say.coded::<Form>("plan-form", money.form)];
    facts.push((words::say(say.0, Field::Planned), with_currency(&money.planned)));
    facts.push((words::say(say.0, Field::Spent), with_currency(&money.spent)));
    facts.push(say.field(Field::OverspendReason, &money.overspend_reason));
    let tranche = |(at, tranche): (usize, &Tranche)| {
        let paid = words::day(say.0, &tranche.paid_on);
        let paid =
            if paid.trim().is_empty() { paid } else { format!("{}: {paid}", words::say(say.0, Field::TranchePaid)) };
        let parts =
            [with_currency(&tranche.amount), tranche.condition.clone(), words::day(say.0, &tranche.due_on), paid];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
        (say.0.say_with("plan-tranche", &[("number", Arg::Count(at + 1))]), parts.join(" · "))
    };
    facts.extend(money.tranches.iter().enumerate().map(tranche));
    let answer = |question: &CashQuestion| {
        let given = line.cash.answer(*question);
        let said = given.answer.map(|answer| words::say(say.0, answer));
        (words::say(say.0, *question), said.map(|said| join(&said, &given.basis)).unwrap_or_default())
    };
    facts.extend(CashQuestion::ALL.iter().map(answer));
    let preferred = line.cash.preferred.map(|form| words::say(say.0, form)).unwrap_or_default();
    facts.push(say.named("plan-cash-preferred", join(&preferred, &line.cash.preferred_why)));
    facts
}

fn feasible(say: &Sayer<'_>, line: &PlanLine) -> Vec<Fact> {
    let found = &line.feasibility;
    let ticks = [
        (FeasibilityTick::ServiceExists, found.service_exists),
        (FeasibilityTick::PersonQualifies, found.person_qualifies),
        (FeasibilityTick::Safe, found.safe),
    ];
    let ticks = ticks
        .into_iter()
        .map(|(tick, met)| (words::say(say.0, tick), met.map(|met| words::say(say.0, met)).unwrap_or_default()));
    let checks = found.checks.iter().map(|check| {
        let label = say.0.say(&format!("feasibility-{}", check.criterion.as_str()));
        let again = words::day(say.0, &check.check_again_on);
        (label, join(&join(&join(&words::say(say.0, check.result), &check.basis), &check.reason), &again))
    });
    ticks.chain(checks).collect()
}

fn join(first: &str, second: &str) -> String {
    let parts: Vec<&str> = [first, second].into_iter().filter(|part| !part.trim().is_empty()).collect();
    parts.join(" · ")
}

fn role(words: &Words, code: Option<&Code>) -> String {
    code.map(|code| roles::name(words, code.as_str())).unwrap_or_default()
}

struct Sayer<'w>(&'w Words);

impl Sayer<'_> {
    fn field(&self, field: Field, text: &str) -> Fact {
        (words::say(self.0, field), text.to_owned())
    }

    fn day(&self, field: Field, text: &DateText) -> Fact {
        (words::say(self.0, field), words::day(self.0, text))
    }

    fn role(&self, field: Field, code: Option<&Code>) -> Fact {
        (words::say(self.0, field), role(self.0, code))
    }

    fn named(&self, id: &str, text: String) -> Fact {
        (self.0.say(id), text)
    }

    fn coded<T: Listed>(&self, id: &str, value: T) -> Fact {
        (self.0.say(id), words::say(self.0, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::instrument::Dimension;
    use crate::domain::plan::LineId;

    #[test]
    fn everything_that_was_typed_can_be_read() {
        let words = Words::of("en");
        let mut full = PlanLine::new(LineId(1), Dimension::Social);
        let texts = [
            &mut full.approach_other,
            &mut full.goal,
            &mut full.step,
            &mut full.first_step,
            &mut full.provider,
            &mut full.start_on.0,
            &mut full.due_on.0,
            &mut full.date_reason,
            &mut full.every_days,
            &mut full.money.planned,
            &mut full.money.spent,
            &mut full.money.overspend_reason,
            &mut full.cash.preferred_why,
            &mut full.safety.on.0,
            &mut full.progress.reason,
            &mut full.progress.received_on.0,
        ];
        let count = texts.len();
        for (at, text) in texts.into_iter().enumerate() {
            *text = format!("typed-{at}-");
        }
        full.money.tranches = vec![Tranche { condition: "typed-tranche-".to_owned(), ..Tranche::default() }];
        let read: String = line(&words, &full).into_iter().map(|(_, text)| text).collect();
        for at in 0..count {
            assert!(read.contains(&format!("typed-{at}-")), "{at}");
        }
        assert!(read.contains("typed-tranche-"));
    }

    #[test]
    fn what_is_blank_is_left_out() {
        let words = Words::of("en");
        let facts = line(&words, &PlanLine::new(LineId(1), Dimension::Social));
        assert!(facts.iter().all(|(_, text)| !text.trim().is_empty()));
        assert!(contact(&words, &Review::default()).is_empty());
    }

    #[test]
    fn a_contact_says_what_was_said_and_what_has_changed() {
        let words = Words::of("en");
        let part = DimensionReview { problem: "no work".to_owned(), ..DimensionReview::default() };
        let review = Review {
            person_says: "the room is good".to_owned(),
            dimensions: [(Dimension::Economic, part)].into(),
            changes: [Code::from("visitor")].into(),
            ..Review::default()
        };
        let read: String = contact(&words, &review).into_iter().map(|(_, text)| text).collect();
        assert!(read.contains("the room is good") && read.contains("no work") && read.contains("visitor"), "{read}");
    }
}
