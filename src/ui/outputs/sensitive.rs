//! What goes out only where it is ticked, line by line.

use yew::prelude::*;

use super::spoken::text;
use crate::domain::assess::Care;
use crate::domain::case::{Action, Chosen, RouteChange};
use crate::domain::factor::{Factor, FactorAction};
use crate::domain::plan::{LineId, PlanAction, PlanStatus, PlanText};
use crate::domain::report::{LeftOut, Say, SensitiveLine, TextPlace};
use crate::domain::risk_grid::{RiskAction, RiskRow};
use crate::ui::kit::{Button, ButtonLook, Disclosure, Tick};
use crate::ui::page::Page;
use crate::ui::questions::answer_text;
use crate::ui::screen::{Ask, Look, Screen};
use crate::wording::{Arg, Words};

/// The lines, each with its words, its tick and a way to where it stands.
pub fn view(screen: &Screen, look: &Look, lines: &[SensitiveLine]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let words = &screen.words;
    let rows = lines.iter().enumerate().map(|(at, line)| row(screen, look, line, at));
    let summary = words.say_with("outputs-lines", &[("count", Arg::Count(lines.len()))]);
    html! {
        <Disclosure {summary}>
            <p>{ words.part("outputs-lines", "text") }</p>
            <ul class="outputs-lines">{ rows.collect::<Html>() }</ul>
        </Disclosure>
    }
}

fn row(screen: &Screen, look: &Look, line: &SensitiveLine, at: usize) -> Html {
    let words = &screen.words;
    let name = name(screen, look, &line.place);
    let own = line
        .texts
        .iter()
        .enumerate()
        .map(|(at, text)| html! { <p class="outputs-words" key={at}><bdi>{ text }</bdi></p> });
    let answer = answer(screen, look, line).map(|answer| html! { <p class="outputs-words">{ answer }</p> });
    let remark = match line.left_out {
        Some(LeftOut::TooLong) => Some("outputs-line-too-long"),
        Some(LeftOut::NeverOut) => Some("outputs-line-never"),
        Some(LeftOut::NotTicked) | None => None,
    };
    let remark = remark.map(|id| html! { <p class="hint">{ words.say(id) }</p> });
    let tick = (line.left_out != Some(LeftOut::NeverOut)).then(|| {
        let label = words.say_with("outputs-tick", &[("line", Arg::Text(&name))]);
        let (act, look, place) = (screen.act.clone(), look.clone(), line.place.clone());
        let on = Callback::from(move |ticked: bool| {
            if let Some(action) = release(&look, &place, ticked) {
                act.emit(action);
            }
        });
        html! { <Tick {label} ticked={line.ticked} {on} quiet=true /> }
    });
    let go = {
        let (ask, there) = (screen.ask.clone(), there(&line.place));
        Callback::from(move |()| ask.emit(there.clone()))
    };
    let to = words.say_with("outputs-go", &[("line", Arg::Text(&name))]);
    html! {
        <li class="outputs-line" key={at}>
            <p class="outputs-line-name">{ name }</p>
            { own.collect::<Html>() }
            { answer }
            { remark }
            { tick }
            <Button label={words.part("outputs-go", "short")} name={Some(AttrValue::from(to))} look={ButtonLook::Quiet} on={go} />
        </li>
    }
}

/// What a line is called.
pub fn name(screen: &Screen, look: &Look, place: &TextPlace) -> String {
    let words = &screen.words;
    match place {
        TextPlace::Item(item) => words.short(item.as_str()),
        TextPlace::Route(leg, item) => {
            let (leg, item) = (words.part("leg", leg.code()), words.short(item.as_str()));
            of(words, &leg, &item)
        }
        TextPlace::RouteHead(leg) => {
            let (leg, part) = (words.part("leg", leg.code()), words.say("outputs-route-head"));
            of(words, &leg, &part)
        }
        TextPlace::Response(id) => words.say(&format!("response-{id}")),
        TextPlace::Condition(_) => words.say("outputs-condition"),
        TextPlace::Factor(id) => {
            let factor = look.case.factors.list.iter().find(|factor| factor.id == *id);
            factor.map(|factor| words.say(&format!("factor-{}", factor.group.as_str()))).unwrap_or_default()
        }
        TextPlace::Risk(id) => {
            let found = look.case.risks.rows.iter().enumerate().find(|(_, row)| row.id == *id);
            match found.map(|(at, row)| (at, row.starter.as_ref())) {
                Some((_, Some(code))) => words.say(&format!("risk-{}", code.as_str())),
                Some((at, None)) => {
                    let number = words.say_with("risks-number", &[("number", Arg::Count(at + 1))]);
                    of(words, &number, &words.say("report-own-risk"))
                }
                None => words.say("report-own-risk"),
            }
        }
        TextPlace::Plan(text) => plan_text(words, look, text),
        TextPlace::PlanNotes(id) => of(words, &plan_line(words, look, *id), &words.part("outputs-plan-part", "notes")),
    }
}

/// What words of the plan are called.
fn plan_text(words: &Words, look: &Look, named: &PlanText) -> String {
    let plan = &look.case.plan;
    let of_part = |code: &str, which: Option<String>| {
        let part = words.part("outputs-plan-part", code);
        which.map_or_else(|| part.clone(), |which| of(words, &part, &which))
    };
    match named {
        PlanText::Headline => of_part("headline", None),
        PlanText::Need(item) => of_part("reasons", Some(words.short(item.as_str()))),
        PlanText::Waiting => {
            of_part("reasons", Some(text(words, &Say::part(PlanStatus::SET, PlanStatus::OnHold.code()))))
        }
        PlanText::Line(id) => plan_line(words, look, *id),
        PlanText::Programme(id) => of_part(
            "programmes",
            Some(words.say_with("plan-programme-number", &[("number", Arg::Text(&id.0.to_string()))])),
        ),
        PlanText::Approval(at) => {
            of_part("programmes", plan.approvals().get(*at).map(|approval| words.date(approval.on)))
        }
        PlanText::Review(at) => of_part(
            "reviews",
            plan.reviews()
                .get(*at)
                .map(|review| review.on.date().map_or_else(|| review.on.0.clone(), |on| words.date(on))),
        ),
        PlanText::Ending(at) => of_part("endings", plan.endings().get(*at).map(|ending| words.date(ending.closure.on))),
    }
}

fn plan_line(words: &Words, look: &Look, id: LineId) -> String {
    let approach = look.case.plan.content().line(id).and_then(|line| line.approach.as_ref());
    let part = approach
        .map_or_else(|| words.say("outputs-plan-line"), |code| words.say(&format!("approach-{}", code.as_str())));
    of(words, &words.say("page-plan"), &part)
}

fn of(words: &Words, whole: &str, part: &str) -> String {
    words.say_with("outputs-of", &[("whole", Arg::Text(whole)), ("part", Arg::Text(part))])
}

/// A sensitive answer without words of its own.
fn answer(screen: &Screen, look: &Look, line: &SensitiveLine) -> Option<String> {
    let TextPlace::Item(id) = &line.place else { return None };
    let item = screen.catalogue.item(id).filter(|_| line.texts.is_empty())?;
    let entry = look.case.answers.get(id)?;
    Some(answer_text(item, &entry.answer, &screen.words))
}

/// Where a line stands.
fn there(place: &TextPlace) -> Ask {
    match place {
        TextPlace::Item(item) => Ask::GoToItem(item.clone()),
        TextPlace::Route(..) | TextPlace::RouteHead(_) => Ask::Go(Page::Route),
        TextPlace::Response(_) => Ask::Go(Page::Responses),
        TextPlace::Condition(_) => Ask::Go(Page::Readiness),
        TextPlace::Factor(_) => Ask::Go(Page::Factors),
        TextPlace::Risk(_) => Ask::Go(Page::Risks),
        TextPlace::Plan(_) | TextPlace::PlanNotes(_) => Ask::Go(Page::Plan),
    }
}

/// Ticks a line, or takes the tick back.
fn release(look: &Look, place: &TextPlace, ticked: bool) -> Option<Action> {
    let case = &look.case;
    match place {
        TextPlace::Item(item) => Some(Action::Release(item.clone(), ticked)),
        TextPlace::Response(id) => {
            let chosen = Chosen { text_released: ticked, ..case.responses.get(id)?.clone() };
            Some(Action::Respond(id.clone(), Some(chosen)))
        }
        TextPlace::Condition(name) => {
            let care = Care { text_released: ticked, ..case.conditions.get(name)?.clone() };
            Some(Action::Care(name.clone(), care))
        }
        TextPlace::Factor(id) => {
            let factor = case.factors.list.iter().find(|factor| factor.id == *id)?.clone();
            Some(Action::Factors(FactorAction::Set(Factor { text_released: ticked, ..factor })))
        }
        TextPlace::Risk(id) => {
            let row = case.risks.rows.iter().find(|row| row.id == *id)?.clone();
            Some(Action::Risks(RiskAction::Set(Box::new(RiskRow { text_released: ticked, ..row }))))
        }
        TextPlace::Route(leg, item) => Some(Action::Route(*leg, RouteChange::Release(item.clone(), ticked))),
        TextPlace::RouteHead(leg) => Some(Action::Route(*leg, RouteChange::ReleaseHead(ticked))),
        TextPlace::Plan(text) => Some(Action::Plan(PlanAction::Release(text.clone(), ticked))),
        TextPlace::PlanNotes(_) => None,
    }
}
