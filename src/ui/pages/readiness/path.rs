//! The way as a picture: the parts of the way as stations, what is prepared for it as stretches between.
//! Each says in words what it shows in shape.

use yew::prelude::*;

use super::super::result::legs::{has_record, level_line};
use super::super::result::links::{Reach, item_link, item_links, page_link};
use super::super::result::open::state_text;
use crate::domain::answer::{ItemId, Reading};
use crate::domain::assess::{Facts, LegFinding};
use crate::domain::case::Case;
use crate::domain::instrument::{Kind, Step};
use crate::domain::relevance;
use crate::ui::kit::{ButtonLook, Disclosure};
use crate::ui::page::Page;
use crate::ui::screen::{Look, Screen};
use crate::wording::{Arg, Words};

/// What is prepared on one stretch: the questions of one page about the journey.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stretch {
    /// The page.
    pub section: String,
    /// What is confirmed.
    pub confirmed: Vec<ItemId>,
    /// What is not known or not asked.
    pub open: Vec<ItemId>,
    /// What is known not to be in place, or only in part.
    pub missing: Vec<ItemId>,
}

/// How far a stretch is. The shape of its marker; the words say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Far {
    /// Everything asked there is confirmed.
    All,
    /// Some of it.
    Some,
    /// Nothing.
    Nothing,
}

impl Stretch {
    /// How far it is.
    pub fn far(&self) -> Far {
        match (self.confirmed.is_empty(), self.open.is_empty() && self.missing.is_empty()) {
            (_, true) => Far::All,
            (false, false) => Far::Some,
            (true, false) => Far::Nothing,
        }
    }

    fn asked(&self) -> usize {
        self.confirmed.len() + self.open.len() + self.missing.len()
    }
}

/// The stretches of the journey, in the order of the pages. Only questions with one answer count; lists
/// of people do not confirm anything.
pub fn stretches(case: &Case, facts: &Facts<'_>) -> Vec<Stretch> {
    let sections = facts.catalogue.sections_of(Step::Journey);
    let stretch = |section| {
        let mut stretch = Stretch::default();
        let items = relevance::asked(case, facts, section).into_iter();
        for item in items.filter(|item| item.kind == Kind::Choice && !item.uncounted) {
            let list = match facts.reading(&item.id) {
                Reading::Absent => &mut stretch.confirmed,
                Reading::Open => &mut stretch.open,
                Reading::Maybe | Reading::Present => &mut stretch.missing,
            };
            list.push(item.id.clone());
        }
        stretch.section.clone_from(&section.id);
        stretch
    };
    sections.map(stretch).filter(|stretch| stretch.asked() > 0).collect()
}

/// The picture: the first station, the stretches, the other stations.
pub fn view(screen: &Screen, reach: &Reach, look: &Look, stretches: &[Stretch]) -> Html {
    let (first, others) = look.outcome.legs.split_at(look.outcome.legs.len().min(1));
    let station = |finding: &LegFinding| station(screen, look, finding);
    let before: Html = first.iter().map(station).collect();
    let between: Html = stretches.iter().map(|part| stretch(screen, reach, look, part)).collect();
    let after: Html = others.iter().map(station).collect();
    html! {
        <section class="card">
            <h2>{ screen.words.say("readiness-path") }</h2>
            <ol class="way">{ before }{ between }{ after }</ol>
            { page_link(screen, Page::Route, "result-open-route", ButtonLook::Plain) }
        </section>
    }
}

fn station(screen: &Screen, look: &Look, finding: &LegFinding) -> Html {
    let words = &screen.words;
    let record = look.case.routes.get(&finding.leg);
    let place = record.map(|record| record.place.trim()).filter(|place| !place.is_empty());
    let place = place.map(|place| html! { <span class="way-place" dir="auto">{ place }</span> });
    let situation = words.part("band", finding.band.code());
    let situation = words.say_with("result-leg-situation", &[("situation", Arg::Text(&situation))]);
    let known = has_record(screen, look, finding);
    let date = record.filter(|_| known).and_then(|record| record.on.date()).map(|on| words.date(on));
    let record = date.map_or_else(
        || words.say("result-leg-no-record"),
        |date| words.say_with("readiness-record", &[("date", Arg::Text(&date))]),
    );
    html! {
        <li class="way-station" key={finding.leg.code()}>
            { station_marker(known) }
            <div>
                <p><b>{ words.part("leg", finding.leg.code()) }</b>{ " " }{ place }</p>
                <p>{ level_line(screen, finding) }</p>
                <p class="found-state">{ situation }</p>
                <p class="found-state">{ record }</p>
            </div>
        </li>
    }
}

fn stretch(screen: &Screen, reach: &Reach, look: &Look, stretch: &Stretch) -> Html {
    let words = &screen.words;
    let args = [("confirmed", Arg::Count(stretch.confirmed.len())), ("asked", Arg::Count(stretch.asked()))];
    let far = stretch.far();
    let state = match far {
        Far::All => words.say_with("readiness-all-confirmed", &args),
        Far::Some | Far::Nothing => words.say_with("readiness-some-confirmed", &args),
    };
    let not_yet: Vec<ItemId> = stretch.missing.iter().chain(&stretch.open).cloned().collect();
    html! {
        <li class="way-stretch" key={stretch.section.clone()}>
            { stretch_marker(far) }
            <div>
                <p><b>{ words.say(&format!("section-{}", stretch.section)) }</b>{ " " }{ state }</p>
                { part(words, "readiness-not-yet", not_yet.len(), not_yet_list(screen, reach, look, &not_yet)) }
                { part(words, "readiness-confirmed", stretch.confirmed.len(), item_links(screen, reach, &stretch.confirmed)) }
            </div>
        </li>
    }
}

fn part(words: &Words, id: &str, count: usize, list: Html) -> Html {
    if count == 0 {
        return Html::default();
    }
    html! { <Disclosure summary={words.say_with(id, &[("count", Arg::Count(count))])}>{ list }</Disclosure> }
}

fn not_yet_list(screen: &Screen, reach: &Reach, look: &Look, items: &[ItemId]) -> Html {
    let row = |item: &ItemId| {
        html! {
            <li class="found-row" key={item.0.clone()}>
                <span class="found-text">{ item_link(screen, reach, item) }
                    <span class="found-state" dir="auto">{ state_text(screen, &look.case, item) }</span></span>
            </li>
        }
    };
    let rows: Html = items.iter().map(row).collect();
    html! { <ul class="found-rows">{ rows }</ul> }
}

/// The marker of a station: full where there is a record. The text beside it says the same.
fn station_marker(known: bool) -> Html {
    let fill = known.then(|| html! { <circle class="way-marker-fill" cx="12" cy="12" r="7" /> });
    html! {
        <svg class="way-marker" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <circle class="way-marker-frame" cx="12" cy="12" r="10" />
            { fill }
        </svg>
    }
}

/// The marker of a stretch: full, half or empty. The text beside it says the same.
fn stretch_marker(far: Far) -> Html {
    let fill = match far {
        Far::All => Some("M 5 5 H 19 V 19 H 5 Z"),
        Far::Some => Some("M 5 12 H 19 V 19 H 5 Z"),
        Far::Nothing => None,
    };
    let fill = fill.map(|shape| html! { <path class="way-marker-fill" d={shape} /> });
    html! {
        <svg class="way-marker" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <rect class="way-marker-frame" x="3" y="3" width="18" height="18" rx="2" />
            { fill }
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::result::fixture::{case, catalogue, today};
    use super::*;

    fn found(case: &Case) -> Vec<Stretch> {
        case.with_inputs(today(), |inputs| stretches(case, &case.facts(catalogue(), inputs)))
    }

    fn stretch_with(case: &Case, item: &str) -> Stretch {
        let has = |stretch: &&Stretch| {
            let mut all = stretch.confirmed.iter().chain(&stretch.open).chain(&stretch.missing);
            all.any(|found| found.as_str() == item)
        };
        found(case).iter().find(has).cloned().expect("a stretch with the item")
    }

    #[test]
    fn not_known_is_not_confirmed() {
        let stretch = stretch_with(&case(&[("SC", "sc1"), ("J5", "yes"), ("J6", "?"), ("J11", "no")]), "J6");
        assert!(stretch.confirmed.iter().any(|item| item.as_str() == "J5"));
        assert!(stretch.open.iter().any(|item| item.as_str() == "J6"));
        assert!(stretch.missing.iter().any(|item| item.as_str() == "J11"));
        assert_eq!(stretch.far(), Far::Some);
    }

    #[test]
    fn a_stretch_is_full_only_when_everything_is_confirmed() {
        let item = ItemId::from("x");
        let full = Stretch { confirmed: vec![item.clone()], ..Stretch::default() };
        assert_eq!(full.far(), Far::All);
        assert_eq!(Stretch { open: vec![item.clone()], ..full.clone() }.far(), Far::Some);
        assert_eq!(Stretch { missing: vec![item], ..Stretch::default() }.far(), Far::Nothing);
    }

    #[test]
    fn lists_of_people_confirm_nothing() {
        for stretch in found(&case(&[("SC", "sc1"), ("J10A", "escort")])) {
            assert!(!stretch.confirmed.iter().any(|item| item.as_str() == "J10A"));
        }
    }
}
