//! Everything to come back to: questions put off or flagged, days to look at something again, and what
//! was noted for the next meeting.

use yew::prelude::*;

use super::result::links::{Reach, answer_link, page_link, with_facts};
use crate::domain::answer::{Answer, Code};
use crate::domain::assess::Facts;
use crate::domain::case::{Action, Answered, Case};
use crate::domain::date::{Date, DateText};
use crate::domain::plan::{LineStatus, Met, PlanLine, PlanText};
use crate::domain::relevance;
use crate::domain::report::TextPlace;
use crate::domain::risk_grid::Likelihood;
use crate::domain::scale::Leg;
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook};
use crate::ui::outputs::sensitive;
use crate::ui::page::{Page, title_key};
use crate::ui::screen::{Ask, Look, Screen, use_screen};
use crate::wording::{Arg, Words};

/// Properties of [`OpenPointsPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// The points of one page.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Group {
    home: Home,
    points: Vec<Point>,
}

/// Where points stand.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Home {
    /// A page of questions, by its name in the data.
    Section(String),
    /// The record of a part of the way.
    Route(Leg),
    /// A page that is not made of questions.
    Page(Page),
}

/// Something to come back to. A question may be both put off and flagged.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Point {
    what: What,
    put_off: bool,
    flagged: bool,
    /// Not known, and nobody has set a day to ask again.
    undated: bool,
    again: DateText,
}

/// What is come back to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    /// A question.
    Question(Answered),
    /// A factor or a risk.
    Named(TextPlace),
    /// A criterion of a line of the plan.
    Criterion(Code),
}

/// What to come back to, page by page.
fn groups(case: &Case, facts: &Facts<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut add = |home: Home, point: Point| match groups.iter_mut().find(|group| group.home == home) {
        Some(group) => group.points.push(point),
        None => groups.push(Group { home, points: vec![point] }),
    };
    for spot in relevance::points_to_return(case, facts) {
        let home = match &spot {
            Answered::Case(item) => facts.catalogue.section_of(item).map(|section| Home::Section(section.id.clone())),
            Answered::Route(leg, _) => Some(Home::Route(*leg)),
            Answered::Wave(..) => None,
        };
        let Some(home) = home else { continue };
        let entry = case.answered(&spot).cloned().unwrap_or_default();
        let (put_off, flagged, again) = (entry.answer == Answer::NotAsked, entry.flagged, entry.ask_again_on);
        let undated = entry.answer == Answer::NotKnown && !flagged && again.is_blank();
        add(home, Point { what: What::Question(spot), put_off, flagged, undated, again });
    }
    for (page, what, again) in days(case) {
        add(Home::Page(page), Point { what, put_off: false, flagged: false, undated: false, again: again.clone() });
    }
    groups
}

/// The days on which something is looked at again that is no question (RI 2.2, 2.3 and 3.2).
fn days(case: &Case) -> Vec<(Page, What, &DateText)> {
    let factors = case
        .factors
        .list
        .iter()
        .map(|factor| (Page::Factors, What::Named(TextPlace::Factor(factor.id)), &factor.ask_again_on));
    let risks = case.risks.rows.iter().filter(|row| row.likelihood == Some(Likelihood::NotKnown));
    let risks = risks.map(|row| (Page::Risks, What::Named(TextPlace::Risk(row.id)), &row.ask_again_on));
    let live = case.plan.content().lines.iter().filter(|line| line.is_live());
    let unclear = live.flat_map(|line| &line.feasibility.checks).filter(|check| check.result == Met::Unclear);
    let criteria = unclear.map(|check| (Page::Plan, What::Criterion(check.criterion.clone()), &check.check_again_on));
    let waits = |line: &&PlanLine| line.is_live() && line.progress.status != LineStatus::Done;
    let referrals = case.plan.content().lines.iter().filter(waits).map(|line| {
        (Page::Plan, What::Named(TextPlace::Plan(PlanText::Line(line.id))), &line.progress.referral.follow_up_on)
    });
    factors.chain(risks).chain(criteria).chain(referrals).filter(|(_, _, again)| !again.is_blank()).collect()
}

/// Everything to come back to.
#[component]
pub fn OpenPointsPage(props: &Props) -> Html {
    let screen = use_screen();
    let look = &props.look;
    let (reach, groups) = with_facts(look, &screen, |facts| (Reach::of(&look.case, facts), groups(&look.case, facts)));
    let nothing = groups.is_empty() && look.case.noted_reactions.is_empty();
    // An absent part keeps its place as an empty one: what follows keeps the focus.
    let nothing = if nothing {
        html! { <p>{ screen.words.say("open-points-nothing") }</p> }
    } else {
        Html::default()
    };
    let points: Html = groups.iter().map(|group| section(&screen, look, &reach, group)).collect();
    html! {
        <div class="result">
            { nothing }
            { points }
            <Noted look={look.clone()} />
            <section class="card">
                <h2>{ screen.words.say("open-points-not-known") }</h2>
                <p>{ screen.words.say_with("open-points-not-known-text", &[("count", Arg::Count(look.outcome.open.len()))]) }</p>
                { page_link(&screen, Page::Result, "open-points-to-result", ButtonLook::Plain) }
            </section>
        </div>
    }
}

fn section(screen: &Screen, look: &Look, reach: &Reach, group: &Group) -> Html {
    let words = &screen.words;
    let row = |(at, point): (usize, &Point)| {
        let (text, way) = match &point.what {
            What::Question(Answered::Case(item)) => {
                (words.question(item.as_str()), answer_link(screen, reach, item, "open-points-go"))
            }
            What::Question(spot @ (Answered::Route(_, item) | Answered::Wave(_, item))) => {
                (words.question(item.as_str()), way(screen, &words.short(item.as_str()), Ask::GoToAnswer(spot.clone())))
            }
            What::Named(place) => there(screen, &group.home, sensitive::name(screen, look, place)),
            What::Criterion(code) => there(screen, &group.home, words.say(&format!("feasibility-{}", code.as_str()))),
        };
        html! {
            <li class="found-row" key={at}>
                <span class="found-text">{ text }<span class="found-state">{ marks(words, point, look.today) }</span></span>
                { way }
            </li>
        }
    };
    let title = match &group.home {
        Home::Section(id) => words.say(&format!("section-{id}")),
        Home::Route(leg) => {
            let (page, leg) = (words.say(&title_key(&Page::Route)), words.part("leg", leg.code()));
            words.say_with("outputs-of", &[("whole", Arg::Text(&page)), ("part", Arg::Text(&leg))])
        }
        Home::Page(page) => words.say(&title_key(page)),
    };
    let rows: Html = group.points.iter().enumerate().map(row).collect();
    html! {
        <section class="card" key={title.clone()}>
            <h2>{ title }</h2>
            <ul class="found-rows">{ rows }</ul>
        </section>
    }
}

fn there(screen: &Screen, home: &Home, name: String) -> (String, Html) {
    let Home::Page(page) = home else { return (name, Html::default()) };
    let link = way(screen, &name, Ask::Go(page.clone()));
    (name, link)
}

fn way(screen: &Screen, name: &str, to: Ask) -> Html {
    let words = &screen.words;
    let label = words.say("open-points-go");
    let name = words.say_with("result-label-of", &[("label", Arg::Text(&label)), ("item", Arg::Text(name))]);
    let ask = screen.ask.clone();
    html! { <Button {label} {name} look={ButtonLook::Quiet} on={Callback::from(move |()| ask.emit(to.clone()))} /> }
}

fn marks(words: &Words, point: &Point, today: Date) -> String {
    let put_off = point.put_off.then(|| words.say("open-points-put-off"));
    let flagged = point.flagged.then(|| words.say("open-points-flagged"));
    let again = (!point.again.is_blank()).then(|| {
        // A day that cannot be read is shown as typed, and as due: nobody knows that it is not.
        let due = point.again.date().is_none_or(|on| on <= today);
        let on = point.again.date().map_or_else(|| point.again.0.clone(), |on| words.date(on));
        let key = if due { "open-points-again-due" } else { "open-points-again" };
        words.say_with(key, &[("date", Arg::Text(&on))])
    });
    let undated = point.undated.then(|| words.say("open-points-undated"));
    put_off.into_iter().chain(flagged).chain(undated).chain(again).collect::<Vec<_>>().join(" ")
}

/// Reactions noted for the next meeting.
#[component]
fn Noted(props: &Props) -> Html {
    let screen = use_screen();
    let heading = use_node_ref();
    let words = &screen.words;
    let noted = &props.look.case.noted_reactions;
    // The heading stays when the last note goes, so that the focus has a place.
    let seen = use_state(|| !noted.is_empty());
    if noted.is_empty() && !*seen {
        return Html::default();
    }
    if !*seen {
        seen.set(true);
    }
    let rows: Html = noted.iter().map(|id| noted_row(&screen, &heading, id)).collect();
    let empty = if noted.is_empty() {
        html! { <p>{ words.say("open-points-no-notes") }</p> }
    } else {
        Html::default()
    };
    html! {
        <section class="card">
            <h2 ref={heading} tabindex="-1">{ words.say("open-points-noted") }</h2>
            { empty }
            <ul class="found-rows">{ rows }</ul>
        </section>
    }
}

fn noted_row(screen: &Screen, heading: &NodeRef, id: &str) -> Html {
    let words = &screen.words;
    let key = format!("reaction-{id}");
    let label = words.say("open-points-take-back");
    let text = words.say(&key);
    let name = words.say_with("result-label-of", &[("label", Arg::Text(&label)), ("item", Arg::Text(&text))]);
    let on = {
        let (act, heading, id) = (screen.act.clone(), heading.clone(), id.to_owned());
        Callback::from(move |()| {
            act.emit(Action::NoteReaction(id.clone(), false));
            dom::focus(&heading);
        })
    };
    html! {
        <li class="found-row" key={id.to_owned()}>
            <span class="found-text"><b>{ text }</b><span class="found-state">{ words.attr(&key, "help").unwrap_or_default() }</span></span>
            <Button {label} {name} look={ButtonLook::Quiet} {on} />
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::super::result::fixture::{case, catalogue, today};
    use super::*;
    use crate::domain::answer::{Entry, ItemId};
    use crate::domain::factor::{Factor, FactorAction};
    use crate::domain::route::RouteRecord;

    fn found(case: &Case) -> Vec<Group> {
        case.with_inputs(today(), |inputs| groups(case, &case.facts(catalogue(), inputs)))
    }

    fn item(point: &Point) -> &str {
        match &point.what {
            What::Question(Answered::Case(item) | Answered::Route(_, item) | Answered::Wave(_, item)) => item.as_str(),
            What::Named(_) | What::Criterion(_) => "",
        }
    }

    /// A question about the way is asked once for each part of it, and comes back under that part.
    #[test]
    fn questions_about_the_way_come_back_too() {
        let mut case = case(&[]);
        let mut record = RouteRecord::default();
        record.answers.insert("G3".into(), Entry { answer: Answer::NotAsked, ..Entry::default() });
        record.answers.insert("G4".into(), Entry { answer: Answer::NotKnown, flagged: true, ..Entry::default() });
        record.answers.insert("G5".into(), Entry { answer: Answer::NotKnown, ..Entry::default() });
        case.routes.insert(Leg::Return, record);
        let found = found(&case);
        assert_eq!(found.iter().map(|group| &group.home).collect::<Vec<_>>(), [&Home::Route(Leg::Return)]);
        assert_eq!(found[0].points.iter().map(item).collect::<Vec<_>>(), ["G3", "G4"]);
    }

    /// RI 2.2: a factor nobody is sure of has a day to ask again.
    #[test]
    fn a_factor_comes_back_on_its_day() {
        let mut case = case(&[]);
        let group = catalogue().files().iter().flat_map(|file| &file.factors).next().expect("a group");
        case.factors.apply(FactorAction::Add(group.level, Code(group.id.clone())));
        assert_eq!(found(&case), [], "no day was set");
        let factor = case.factors.list[0].clone();
        let ask_again_on = DateText("2026-12-01".to_owned());
        case.factors.apply(FactorAction::Set(Factor { ask_again_on: ask_again_on.clone(), ..factor }));
        let found = found(&case);
        assert_eq!(found.iter().map(|group| &group.home).collect::<Vec<_>>(), [&Home::Page(Page::Factors)]);
        assert_eq!(found[0].points[0].again, ask_again_on);
    }

    #[test]
    fn put_off_and_flagged_questions_stand_under_their_pages() {
        let mut case = case(&[("V1", "later"), ("V2", "killed"), ("T1", "later"), ("T4", "?")]);
        for item in ["V2", "T1"] {
            case.answers.entry(ItemId::from(item)).or_default().flagged = true;
        }
        let found = found(&case);
        let points: Vec<Vec<(&str, bool, bool)>> = found
            .iter()
            .map(|group| group.points.iter().map(|point| (item(point), point.put_off, point.flagged)).collect())
            .collect();
        assert_eq!(points, [vec![("V1", true, false), ("V2", false, true)], vec![("T1", true, true)]]);
    }

    /// SA 8.2: what is not known of a need keeps it open, with a day to ask again.
    #[test]
    fn a_need_that_is_not_known_comes_back_on_its_day() {
        let mut case = case(&[("RI4", "?"), ("RI5", "none"), ("RI6", "?"), ("RI8", "?")]);
        for (item, on) in [("RI4", "2026-11-23"), ("RI5", "2026-11-20"), ("RI6", "in spring")] {
            case.answers.entry(ItemId::from(item)).or_default().ask_again_on = DateText(on.to_owned());
        }
        let words = Words::of("en");
        let marks: Vec<(String, String)> = found(&case)
            .iter()
            .flat_map(|group| &group.points)
            .map(|point| (item(point).to_owned(), marks(&words, point, today())))
            .collect();
        let said = |item: &str, text: &str| (item.to_owned(), text.to_owned());
        assert_eq!(
            marks,
            [
                said("RI4", "To ask again: due since 23 November 2026."),
                said("RI6", "To ask again: due since in spring."),
                said("RI8", "Not known yet, and no day is set to ask again. The plan has a place for one.")
            ],
            "an answered need does not come back"
        );
        let later = Date::parse("2026-11-22").expect("a day");
        let point = Point {
            what: What::Question(Answered::Case("RI4".into())),
            put_off: false,
            flagged: false,
            undated: false,
            again: DateText("2026-11-23".to_owned()),
        };
        assert_eq!(super::marks(&words, &point, later), "To ask again on 23 November 2026.");
    }

    #[test]
    fn a_question_that_is_not_known_is_not_one_to_come_back_to() {
        assert_eq!(found(&case(&[("T4", "?"), ("T1", "yes")])), []);
    }
}
