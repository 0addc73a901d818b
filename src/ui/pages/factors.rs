//! What weakens and what carries: vulnerability factors at four levels (RI 2.2).
//!
//! INVARIANT: what a factor does is chosen for this person, never taken from its name, and factors
//! are never added up.

mod entry;

use yew::prelude::*;

use super::risks::rows::use_growth;
use crate::domain::answer::Code;
use crate::domain::case::Action;
use crate::domain::date::Date;
use crate::domain::factor::{Factor, FactorAction, FactorSheet};
use crate::domain::instrument::FactorLevel;
use crate::ui::kit::{Button, Tick};
use crate::ui::screen::{Look, Screen, use_screen};
use crate::wording::Words;
use entry::Entry;

/// Properties of [`FactorsPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// What weakens and what carries.
#[component]
pub fn FactorsPage(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let sheet = &props.look.case.factors;
    let level = |level: FactorLevel| {
        html! {
            <Level key={level.code()} {level} list={at_level(sheet, level)} none_found={sheet.none_found.contains(&level)}
                open={sheet.unfinished().contains(&level)} today={props.look.today} />
        }
    };
    html! {
        <div class="factors">
            <p>{ words.say("factors-lead") }</p>
            { finished(words, sheet) }
            { FactorLevel::ALL.into_iter().map(level).collect::<Html>() }
        </div>
    }
}

fn at_level(sheet: &FactorSheet, level: FactorLevel) -> Vec<Factor> {
    sheet.list.iter().filter(|factor| factor.level == level).cloned().collect()
}

/// Where the question for what carries is still open.
fn finished(words: &Words, sheet: &FactorSheet) -> Html {
    let open: Vec<String> =
        sheet.unfinished().into_iter().map(|level| words.part("factors-level", level.code())).collect();
    let said = if open.is_empty() {
        words.say("factors-finished")
    } else {
        words.say_with("factors-unfinished", &[("levels", crate::wording::Arg::Text(&words.values(open)))])
    };
    html! { <p class="card page-note factors-open">{ said }</p> }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct LevelProps {
    level: FactorLevel,
    list: Vec<Factor>,
    none_found: bool,
    /// Nobody has named anything that carries, nor said that there is nothing.
    open: bool,
    today: Date,
}

#[component]
fn Level(props: &LevelProps) -> Html {
    let screen = use_screen();
    let heading = use_node_ref();
    let count = props.list.len();
    let grew = use_growth(count, &heading);
    let words = &screen.words;
    let title = words.part("factors-level", props.level.code());
    let draw = |(at, factor): (usize, &Factor)| {
        html! { <Entry key={factor.id.0} factor={factor.clone()} fresh={grew && at + 1 == count} today={props.today} /> }
    };
    let lead = words.part("factors-level", &format!("{}-hint", props.level.code()));
    html! {
        <section class="card factor-level">
            <h2 ref={heading} tabindex="-1">{ &title }</h2>
            <p class="hint">{ lead }</p>
            { groups(&screen, props.level, &title) }
            { props.list.iter().enumerate().map(draw).collect::<Html>() }
            { protection(&screen, props) }
        </section>
    }
}

/// One way in for each group of the data.
fn groups(screen: &Screen, level: FactorLevel, title: &str) -> Html {
    let words = &screen.words;
    let all = screen.catalogue.files().iter().flat_map(|file| &file.factors);
    let add = |id: &str| {
        let (act, group) = (screen.act.clone(), Code::from(id));
        Callback::from(move |()| act.emit(Action::Factors(FactorAction::Add(level, group.clone()))))
    };
    let draw = |group: &crate::domain::instrument::FactorGroup| {
        let label = words.say(&format!("factor-{}", group.id));
        let name = words.say_with("factors-add-name", &[("factor", crate::wording::Arg::Text(&label))]);
        html! { <li key={group.id.clone()}><Button {label} {name} on={add(&group.id)} /></li> }
    };
    let rows: Html = all.filter(|group| group.level == level).map(draw).collect();
    let label = words.say_with("factors-add-at", &[("level", crate::wording::Arg::Text(title))]);
    html! { <div class="factor-groups"><p class="field-label">{ words.say("factors-add") }</p><ul aria-label={label}>{ rows }</ul></div> }
}

/// The question for what carries, at every level.
fn protection(screen: &Screen, props: &LevelProps) -> Html {
    let words = &screen.words;
    let level = props.level;
    let named = props.list.iter().any(Factor::protects);
    let on = {
        let act = screen.act.clone();
        Callback::from(move |none: bool| {
            let action = if none { FactorAction::NoneFound(level) } else { FactorAction::TakeBackNoneFound(level) };
            act.emit(Action::Factors(action));
        })
    };
    let tick = (!named).then(|| html! { <Tick label={words.part("factors-none-found", level.code())} ticked={props.none_found} {on} quiet=true /> });
    let said = words.say(if named { "factors-named" } else { "factors-none-hint" });
    html! {
        <div class={if props.open { "factor-protection factor-protection-open" } else { "factor-protection" }}>
            <h3>{ words.part("factors-protects", level.code()) }</h3>
            <p class="hint">{ words.part("factors-protects", &format!("{}-hint", level.code())) }</p>
            { tick }
            <p class="hint">{ said }</p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::pages::result::fixture::catalogue;

    #[test]
    fn every_level_and_group_has_wording() {
        let words = Words::of("en");
        for level in FactorLevel::ALL {
            for (id, part) in [
                ("factors-level", level.code().to_owned()),
                ("factors-level", format!("{}-hint", level.code())),
                ("factors-protects", level.code().to_owned()),
                ("factors-protects", format!("{}-hint", level.code())),
                ("factors-none-found", level.code().to_owned()),
            ] {
                assert!(words.attr(id, &part).is_some(), "{id}.{part}");
            }
        }
        let groups: Vec<_> = catalogue().files().iter().flat_map(|file| &file.factors).collect();
        assert!(FactorLevel::ALL.into_iter().all(|level| groups.iter().any(|group| group.level == level)));
        assert!(groups.iter().all(|group| words.has(&format!("factor-{}", group.id))));
    }

    #[test]
    fn a_level_shows_its_own_factors_only() {
        let mut sheet = FactorSheet::default();
        sheet.apply(FactorAction::Add(FactorLevel::Community, Code::from("local_norms")));
        sheet.apply(FactorAction::Add(FactorLevel::Individual, Code::from("own_age")));
        let found = at_level(&sheet, FactorLevel::Individual);
        assert_eq!(found.iter().map(|factor| factor.group.as_str()).collect::<Vec<_>>(), ["own_age"]);
        assert_eq!(at_level(&sheet, FactorLevel::Household), []);
    }
}
