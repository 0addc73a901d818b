//! A dated reason for which the level may fall by one step after an earlier assessment (SA 3.7).
//!
//! INVARIANT: a day that has not come, or that lies before the earlier assessment, changes nothing.

use yew::prelude::*;

use super::super::result::links::{Reach, item_links, level_word, with_facts};
use crate::domain::answer::ItemId;
use crate::domain::assess::{Change, Findings, Scene};
use crate::domain::case::Action;
use crate::domain::date::{Date, DateText};
use crate::domain::input::date_problem;
use crate::domain::instrument::ChangeReason as Reason;
use crate::domain::scale::Confidence;
use crate::ui::kit::{ChoiceOption, DateField, SelectField};
use crate::ui::screen::{Look, Screen, use_screen};
use crate::wording::Arg;

/// A reason as it is being given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// Its name in the data.
    pub reason: Option<String>,
    /// The day as typed.
    pub on: DateText,
}

/// What is missing before a draft counts. Wording is `decision-change-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Nothing was entered.
    Everything,
    /// No reason was chosen.
    Reason,
    /// No day, or one that is no day of the calendar.
    Day,
    /// A day that has not come.
    NotYet,
    /// A day before the earlier assessment.
    Before,
}

impl Missing {
    fn code(self) -> &'static str {
        match self {
            Self::Everything => "decision-change-nothing",
            Self::Reason => "decision-change-no-reason",
            Self::Day => "decision-change-no-day",
            Self::NotYet => "decision-change-not-yet",
            Self::Before => "decision-change-before",
        }
    }
}

/// The change a draft stands for.
///
/// # Errors
/// What is missing before it counts.
pub fn change(draft: &Draft, last: Date, today: Date) -> Result<Change, Missing> {
    if draft.reason.is_none() && draft.on.is_blank() {
        return Err(Missing::Everything);
    }
    let on = draft.on.date().ok_or(Missing::Day);
    let reason = draft.reason.clone().ok_or(Missing::Reason)?;
    match on? {
        on if on > today => Err(Missing::NotYet),
        on if on < last => Err(Missing::Before),
        on => Ok(Change { reason, on }),
    }
}

/// Properties of [`ChangeForm`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// The form. Only for a case that was assessed before.
#[component]
pub fn ChangeForm(props: &Props) -> Html {
    let screen = use_screen();
    let case = &props.look.case;
    let draft = use_state(|| {
        let change = case.change.as_ref();
        Draft {
            reason: change.map(|change| change.reason.clone()),
            on: change.map(|change| DateText(change.on.to_string())).unwrap_or_default(),
        }
    });
    let Some(last) = case.history.last() else { return Html::default() };
    let (last_on, today) = (last.on, props.look.today);
    let update = {
        let (act, state) = (screen.act.clone(), draft.clone());
        Callback::from(move |new: Draft| {
            act.emit(Action::Change(change(&new, last_on, today).ok()));
            state.set(new);
        })
    };
    let words = &screen.words;
    let on_choose = {
        let (update, draft) = (update.clone(), (*draft).clone());
        Callback::from(move |code: Option<AttrValue>| {
            update.emit(Draft { reason: code.map(|code| code.to_string()), ..draft.clone() })
        })
    };
    let on_type = {
        let draft = (*draft).clone();
        Callback::from(move |text: String| update.emit(Draft { on: DateText(text), ..draft.clone() }))
    };
    let chosen = draft.reason.clone().map(AttrValue::from);
    let problem = date_problem(&draft.on, today).map(crate::domain::input::Problem::code);
    let date = words.date(last_on);
    html! {
        <section class="card">
            <h2>{ words.say("decision-change") }</h2>
            <p>{ words.say_with("decision-change-text", &[("date", Arg::Text(&date))]) }</p>
            <SelectField label={words.say("decision-change-reason")} options={options(&screen)} {chosen} {on_choose} />
            <DateField label={words.say("decision-change-day")} value={draft.on.0.clone()} {on_type} {problem} />
            <p role="status">{ standing(&screen, &props.look, change(&draft, last_on, today)) }</p>
            { refused(&screen, &props.look) }
        </section>
    }
}

fn reasons(screen: &Screen) -> impl Iterator<Item = &'static Reason> + use<> {
    screen.catalogue.files().iter().flat_map(|file| &file.change_reasons)
}

fn options(screen: &Screen) -> Vec<ChoiceOption> {
    let option = |reason: &Reason| ChoiceOption {
        code: AttrValue::from(reason.id.clone()),
        label: AttrValue::from(screen.words.say(&format!("change-{}", reason.id))),
        quiet: false,
    };
    reasons(screen).map(option).collect()
}

/// What came of it, in words. A reason that does not count yet is recorded: the day comes.
fn standing(screen: &Screen, look: &Look, change: Result<Change, Missing>) -> String {
    let (words, outcome) = (&screen.words, &look.outcome);
    let level = level_word(words, outcome.floor);
    let too_soon = |change: &Change| {
        reasons(screen)
            .find(|row| row.id == change.reason && change.on > row.latest(look.today))
            .map(|row| row.after_days)
    };
    match change {
        Ok(change) if too_soon(&change).is_some() => {
            let days = usize::from(too_soon(&change).unwrap_or_default());
            words.say_with("decision-change-too-soon", &[("days", Arg::Count(days))])
        }
        Err(missing) => words.say(missing.code()),
        Ok(change) if outcome.changes_refused.contains(&change.reason) => words.say("decision-change-refused"),
        Ok(_) if outcome.confidence == Confidence::Insufficient => words.say("decision-change-insufficient"),
        Ok(_) => words.say_with("decision-change-counts", &[("level", Arg::Text(&level))]),
    }
}

/// Reasons that cannot be used now, each with the answers that speak against it.
fn refused(screen: &Screen, look: &Look) -> Html {
    let words = &screen.words;
    let against: Vec<(&Reason, Vec<ItemId>, Reach)> = with_facts(look, screen, |facts| {
        let none = Findings::default();
        let refused = reasons(screen).filter(|reason| look.outcome.changes_refused.contains(&reason.id));
        let behind = |reason: &'static Reason| {
            let mut items = std::collections::BTreeSet::new();
            if let Some(when) = &reason.refused_when {
                Scene::of(facts, &none).behind(when, &mut items);
            }
            (reason, items.into_iter().collect(), Reach::of(&look.case, facts))
        };
        refused.map(behind).collect()
    });
    let row = |(reason, items, reach): &(&Reason, Vec<ItemId>, Reach)| {
        let text = words.say(&format!("change-{}", reason.id));
        html! {
            <li key={reason.id.clone()}>
                { words.say_with("decision-change-not-now", &[("reason", Arg::Text(&text))]) }
                { item_links(screen, reach, items) }
            </li>
        }
    };
    let rows: Html = against.iter().map(row).collect();
    let list = (!against.is_empty()).then(|| html! { <ul class="found-list">{ rows }</ul> });
    html! { <>{ list }</> }
}

#[cfg(test)]
mod tests {
    use super::super::super::result::fixture::day;
    use super::*;

    fn read(reason: Option<&str>, on: &str) -> Result<Change, Missing> {
        let draft = Draft { reason: reason.map(str::to_owned), on: DateText(on.to_owned()) };
        change(&draft, day("2026-11-01"), day("2026-11-23"))
    }

    #[test]
    fn only_a_reason_with_a_day_since_the_earlier_assessment_counts() {
        assert_eq!(read(None, ""), Err(Missing::Everything));
        assert_eq!(read(None, "2026-11-10"), Err(Missing::Reason));
        assert_eq!(read(Some("moved"), ""), Err(Missing::Day));
        assert_eq!(read(Some("moved"), "2026-11-31"), Err(Missing::Day));
        assert_eq!(read(Some("moved"), "2026-11-24"), Err(Missing::NotYet));
        assert_eq!(read(Some("moved"), "2026-10-31"), Err(Missing::Before));
        let counts = Change { reason: "moved".to_owned(), on: day("2026-11-23") };
        assert_eq!(read(Some("moved"), "2026-11-23"), Ok(counts));
        assert!(read(Some("moved"), "2026-11-01").is_ok());
    }
}
