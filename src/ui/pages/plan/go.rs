//! Ways from what the rules say to the place where it can be settled.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::desk::Desk;
use super::model::Model;
use super::{contact, programmes, words};
use crate::domain::answer::ItemId;
use crate::domain::instrument::Step;
use crate::domain::plan::{Fault, Field, LineId, Place, Problem, Rule};
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook, FaultWay};
use crate::ui::page::Page;
use crate::ui::pages::result::outlook::assess_again;
use crate::ui::screen::Ask;
use crate::wording::Arg;

/// Where something can be settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// A part of this page.
    Part(String),
    /// A part of a line, which is opened for it.
    Line(LineId, String),
    /// A question.
    Question(ItemId),
    /// The first page about safety.
    Safety,
    /// To the first page of the next assessment; this one is closed.
    Again,
    /// The risks to the return.
    Risks,
}

/// The name of a part of a line.
pub fn line_part(id: LineId, part: &str) -> String {
    format!("line-{}-{part}", id.0)
}

/// Where a problem can be settled, the nearest first. Questions that are not asked now are left out.
pub fn ways(problem: &Problem, model: &Model) -> Vec<Way> {
    let here = here(problem);
    let asked = |items: &[ItemId]| -> Vec<Way> {
        items.iter().filter(|item| model.reach.has(item)).map(|item| Way::Question(item.clone())).collect()
    };
    let questions = match &problem.fault {
        Fault::NoConsentForRecipient if !model.sharing_consent => asked(&model.questions.sharing),
        Fault::NoBestInterests => asked(&model.questions.best_interests),
        Fault::NotFitToWork => asked(&model.questions.fit_to_work),
        Fault::SecurityMissing | Fault::SecurityReviewDue => vec![Way::Safety],
        Fault::SecurityBroughtUp => vec![Way::Again],
        Fault::RiskBeforeDelivery => vec![Way::Risks],
        Fault::TypeNotOffered(id) | Fault::TypeNotNow(id) => {
            model.type_now(id).map(|row| asked(&row.held_by)).unwrap_or_default()
        }
        _ => Vec::new(),
    };
    here.into_iter().chain(questions).collect()
}

fn here(problem: &Problem) -> Option<Way> {
    let part = part(&problem.fault, problem.field);
    match problem.place {
        Place::Line(id) => Some(Way::Line(id, line_part(id, part.unwrap_or("first")))),
        Place::Programme(id) => Some(Way::Part(format!("programme-{}", id.0))),
        Place::Review(at) => Some(Way::Part(format!("contact-{at}"))),
        Place::Plan => match &problem.fault {
            Fault::UrgentNeedOpen(item) => Some(Way::Part(format!("need-{}", item.as_str()))),
            Fault::NeedWithoutDay(item) => Some(Way::Part(format!("again-{}", item.as_str()))),
            Fault::DimensionEmpty(dimension) => {
                Some(Way::Part(format!("dimension-{}", words::dimension_code(*dimension))))
            }
            Fault::NoWishLine | Fault::PoliceOnly | Fault::NoSafetyLine => Some(Way::Part("add".to_owned())),
            Fault::SecurityNewer | Fault::SecurityRaised => Some(Way::Part("risk".to_owned())),
            _ => part.map(|part| Way::Part(part.to_owned())),
        },
    }
}

/// The part of a line or of the plan that a fault is about.
fn part(fault: &Fault, field: Option<Field>) -> Option<&'static str> {
    let named = match fault {
        Fault::CashNotProtected | Fault::CriterionNotMet | Fault::CriterionUnclear => Some("criteria"),
        Fault::NotSafeToUse | Fault::TickNotMet(_) | Fault::TickUnclear(_) => Some("ticks"),
        Fault::NoType
        | Fault::NoBestInterests
        | Fault::NotFitToWork
        | Fault::TypeNotOffered(_)
        | Fault::TypeNotNow(_) => Some("approach"),
        Fault::DoneBefore(_) | Fault::DependsOnItself => Some("depends_on"),
        Fault::NotConfirmedByPerson | Fault::ReferralOverdue => Some("referral"),
        Fault::SafetyStop | Fault::SafetyNotChecked => Some("safety_on"),
        Fault::TranchesDiffer => Some("tranches"),
        _ => None,
    };
    named.or_else(|| field.and_then(field_part))
}

/// The part in which a field stands. Fields that stand in a list share the part of the list.
fn field_part(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::TrancheAmount | Field::TrancheCondition | Field::TrancheDue | Field::TranchePaid => "tranches",
        Field::CriterionBasis | Field::CriterionReason | Field::CriterionOn | Field::CriterionAgain => "criteria",
        Field::CashBasis | Field::CashWhy => "cash",
        // The need's own row marks it; there can be several.
        Field::NeedReason => return None,
        other => other.code(),
    })
}

/// Goes there.
pub fn go(desk: &Desk, way: Way) -> Callback<()> {
    let desk = desk.clone();
    Callback::from(move |()| match &way {
        Way::Part(part) => dom::reveal_part(&desk.root, part),
        Way::Line(id, part) => {
            let mut open: BTreeSet<LineId> = (*desk.open).clone();
            if open.insert(*id) {
                desk.open.set(open);
            }
            dom::reveal_part(&desk.root, part);
        }
        Way::Question(item) => desk.screen.ask.emit(Ask::GoToItem(item.clone())),
        Way::Risks => desk.screen.ask.emit(Ask::Go(Page::Risks)),
        Way::Again => assess_again(&desk.screen).emit(()),
        Way::Safety => {
            if let Some(section) = desk.screen.catalogue.sections_of(Step::Safety).next() {
                desk.screen.ask.emit(Ask::Go(Page::Questions(Rc::from(section.id.as_str()))));
            }
        }
    })
}

/// What the rules say, each with the ways to settle it. Inside a line its own name is not repeated.
pub fn list(desk: &Desk, problems: &[&Problem], inside: Option<LineId>) -> Html {
    let content = desk.plan().content();
    let row = |(at, problem): (usize, &&Problem)| {
        let said = words::problem(&desk.screen.words, content, problem);
        let place = place_of(desk, problem, inside);
        let about = place.as_ref().map_or_else(|| said.clone(), |place| format!("{place}. {said}"));
        let place = place.map(|place| html! { <b class="plan-of-line" dir="auto">{ place }</b> }).unwrap_or_default();
        let links: Html =
            ways(problem, &desk.model).into_iter().enumerate().map(|(at, way)| link(desk, at, way, &about)).collect();
        html! { <li key={at} class="row"><span class="row-text">{ place }{ &said }{ desk.rule_mark(problem.rule) }</span><span class="plan-ways">{ links }</span></li> }
    };
    html! { <ul class="rows plan-problems">{ problems.iter().enumerate().map(row).collect::<Html>() }</ul> }
}

/// What a problem is about, where its sentence does not say it.
fn place_of(desk: &Desk, problem: &Problem, inside: Option<LineId>) -> Option<String> {
    let (words, content) = (&desk.screen.words, desk.plan().content());
    let field = problem.field.filter(|_| problem.rule == Rule::Typed).map(|field| words::say(words, field));
    match problem.place {
        Place::Plan => field,
        Place::Line(id) if inside == Some(id) => None,
        Place::Line(id) => content.line(id).map(|line| words::line_name(words, line)),
        Place::Programme(id) => content.programmes.get(&id).map(|programme| programmes::name(words, id, programme)),
        Place::Review(at) => desk.plan().reviews().get(at).map(|review| contact::title(words, at, review)),
    }
}

/// A button that goes there, told apart by what it is about.
pub fn link(desk: &Desk, at: usize, way: Way, said: &str) -> Html {
    let FaultWay { label, name, on } = fault_way(desk, &way, said);
    html! { <Button key={at} {label} {name} look={ButtonLook::Quiet} {on} /> }
}

/// The same for a summary of what stands in the way.
pub fn fault_way(desk: &Desk, way: &Way, said: &str) -> FaultWay {
    let words = &desk.screen.words;
    let label = match way {
        Way::Part(_) | Way::Line(..) => words.say("plan-go-there"),
        Way::Question(item) => words.say_with("plan-go-question", &[("item", Arg::Text(&words.short(item.as_str())))]),
        Way::Safety => words.say("plan-go-safety"),
        Way::Again => words.say("opened-reassess"),
        Way::Risks => words.say("plan-go-risks"),
    };
    let name = words.say_with("plan-label-of", &[("label", Arg::Text(&label)), ("about", Arg::Text(said))]);
    FaultWay { label, name, on: go(desk, way.clone()) }
}

/// A way to a question, named by the question.
pub fn question_link(desk: &Desk, item: &ItemId) -> Html {
    let words = &desk.screen.words;
    let short = words.short(item.as_str());
    if !desk.model.reach.has(item) {
        return html! { <span class="item-name" key={item.0.clone()}>{ short }</span> };
    }
    let label = words.say_with("plan-go-question", &[("item", Arg::Text(&short))]);
    html! { <Button key={item.0.clone()} {label} look={ButtonLook::Quiet} on={go(desk, Way::Question(item.clone()))} /> }
}
