//! Our answers and those of the other office, side by side (SA 7.2 D9).
//!
//! INVARIANT: it shows and offers; nothing is taken over by itself, and the other file is never changed.

use yew::prelude::*;

use super::result::links::level_word;
use crate::domain::case::{Action, Case, Spot};
use crate::domain::instrument::Office;
use crate::domain::joint::{Joint, Kind, Pair, Place, alone, joint, pairs};
use crate::ui::kit::{Button, ButtonLook, Disclosure};
use crate::ui::page::Page;
use crate::ui::questions::{said_line, stricter_line};
use crate::ui::screen::{Ask, Look, Screen};
use crate::wording::{Arg, Words};

/// The name of an office.
pub fn office(words: &Words, office: Office) -> String {
    words.say(match office {
        Office::Sending => "messages-office-sending",
        Office::Receiving => "messages-office-receiving",
    })
}

/// The page.
pub fn view(screen: &Screen, look: &Look) -> Html {
    let Some(theirs) = &look.theirs else {
        return html! { <p class="card">{ screen.words.say("joint-none") }</p> };
    };
    let found = pairs(screen.catalogue, &look.case, theirs, look.today);
    let mut groups: Vec<(String, Vec<&Pair>)> = Vec::new();
    for pair in &found {
        let title = title(&screen.words, pair);
        match groups.iter_mut().find(|(known, _)| *known == title) {
            Some((_, group)) => group.push(pair),
            None => groups.push((title, vec![pair])),
        }
    }
    let groups = groups.iter().map(|(title, pairs)| group(screen, theirs, title, pairs));
    html! {
        <div class="joint">
            { together(screen, look, theirs) }
            { warnings(&screen.words, &look.case, theirs) }
            { counts(&screen.words, &found) }
            { groups.collect::<Html>() }
            { file(screen) }
        </div>
    }
}

fn title(words: &Words, pair: &Pair) -> String {
    match pair.place {
        Place::Person => words.say(&format!("section-{}", pair.section)),
        Place::Route(leg) => words.part("leg", leg.code()),
    }
}

/// What both find, and what each finds alone.
fn together(screen: &Screen, look: &Look, theirs: &Case) -> Html {
    let words = &screen.words;
    let both = joint(screen.catalogue, &look.case, theirs, look.today);
    let level = level_word(words, both.level);
    let at_least = words.attr_with("result-at-least", both.timing.code(), &[("level", Arg::Text(level.as_str()))]);
    let could = (both.could_be > both.level).then(|| {
        let level = level_word(words, both.could_be);
        words.say_with("joint-could-be", &[("level", Arg::Text(&level))])
    });
    let line = |who: String, found: Joint| {
        let said = level_and_timing(words, found);
        html! { <li key={who.clone()}>{ words.say_with("messages-text-line", &[("label", Arg::Text(&who)), ("value", Arg::Text(&said))]) }</li> }
    };
    let ours = line(words.say("joint-ours"), alone(screen.catalogue, &look.case, look.today));
    let others = line(office(words, theirs.office()), alone(screen.catalogue, theirs, look.today));
    html! {
        <section class="card">
            <h2>{ words.say("joint-together") }</h2>
            <p class="result-sentence">{ at_least }{ " " }{ could }</p>
            <p>{ words.say("joint-rule") }</p>
            <p>{ words.say("joint-alone") }</p>
            <ul>{ ours }{ others }</ul>
        </section>
    }
}

fn level_and_timing(words: &Words, found: Joint) -> String {
    let (level, timing) = (words.part("level", found.level.code()), words.part("timing", found.timing.code()));
    words.say_with("messages-text-finding", &[("level", Arg::Text(&level)), ("timing", Arg::Text(&timing))])
}

/// Whether both are about the same person.
fn warnings(words: &Words, ours: &Case, theirs: &Case) -> Html {
    let codes = (ours.code.trim() != theirs.code.trim()).then(|| {
        let args = [("ours", Arg::Text(ours.code.as_str())), ("theirs", Arg::Text(theirs.code.as_str()))];
        words.say_with("joint-code-differs", &args)
    });
    let practice = (ours.training != theirs.training).then(|| words.say("joint-practice-differs"));
    let warn = |said: String| html! { <p class="card outputs-warning" role="note" key={said.clone()}>{ said }</p> };
    codes.into_iter().chain(practice).map(warn).collect()
}

fn counts(words: &Words, found: &[Pair]) -> Html {
    let count = |wanted: fn(Kind) -> bool| found.iter().filter(|pair| wanted(pair.kind)).count();
    let differ = count(|kind| matches!(kind, Kind::Differ(_)));
    let rows = [
        ("joint-differ", differ),
        ("joint-only-theirs", count(|kind| kind == Kind::OnlyTheirs)),
        ("joint-left-out", count(|kind| kind == Kind::LeftOut)),
        ("joint-only-ours", count(|kind| kind == Kind::OnlyOurs)),
        ("joint-same", count(|kind| kind == Kind::Same)),
    ];
    let row = |(id, count): (&'static str, usize)| {
        html! { <li key={id}>{ words.say_with(id, &[("count", Arg::Count(count))]) }</li> }
    };
    html! { <section class="card"><h2>{ words.say("joint-counts") }</h2><ul>{ rows.into_iter().map(row).collect::<Html>() }</ul></section> }
}

/// One page of questions: what differs in sight, what only they recorded one tap away.
fn group(screen: &Screen, theirs: &Case, title: &str, pairs: &[&Pair]) -> Html {
    let words = &screen.words;
    let rows = |wanted: fn(Kind) -> bool| -> Vec<Html> {
        pairs.iter().filter(|pair| wanted(pair.kind)).map(|pair| row(screen, theirs, pair)).collect()
    };
    let differ = rows(|kind| matches!(kind, Kind::Differ(_)));
    let only = rows(|kind| matches!(kind, Kind::OnlyTheirs | Kind::LeftOut));
    if differ.is_empty() && only.is_empty() {
        return Html::default();
    }
    let summary = words.say_with("joint-only-theirs", &[("count", Arg::Count(only.len()))]);
    let only = (!only.is_empty()).then(|| {
        html! { <Disclosure {summary}><ul class="joint-rows">{ only.into_iter().collect::<Html>() }</ul></Disclosure> }
    });
    html! {
        <section class="card" key={title.to_owned()}>
            <h2>{ title }</h2>
            <ul class="joint-rows">{ differ.into_iter().collect::<Html>() }</ul>
            { only }
        </section>
    }
}

fn row(screen: &Screen, theirs: &Case, pair: &Pair) -> Html {
    let words = &screen.words;
    let Some(item) = screen.catalogue.item(&pair.item) else { return Html::default() };
    let who = office(words, theirs.office());
    // Where we recorded nothing, saying so in every row would only be noise.
    let ours = matches!(pair.kind, Kind::Differ(_)).then(|| {
        let said = said_line(words, item, &words.say("joint-ours"), &pair.ours);
        html! { <p><bdi>{ said }</bdi></p> }
    });
    let other = match pair.kind {
        Kind::LeftOut => words.say_with("theirs-left-out", &[("office", Arg::Text(&who))]),
        Kind::Differ(_) | Kind::Same | Kind::OnlyOurs | Kind::OnlyTheirs => said_line(words, item, &who, &pair.theirs),
    };
    let weighed = stricter_line(words, pair.kind).map(|line| html! { <p class="theirs-weighed">{ line }</p> });
    let short = words.short(pair.item.as_str());
    let take = (pair.kind != Kind::LeftOut).then(|| take_over(screen, theirs, pair, &short));
    html! {
        <li class="joint-row" key={format!("{:?}{}", pair.place, pair.item.as_str())}>
            <p class="joint-question">{ words.question(pair.item.as_str()) }</p>
            { ours }
            <p><bdi>{ other }</bdi></p>
            { weighed }
            <div class="actions">
                { take }
                { to_question(screen, pair, &short) }
            </div>
        </li>
    }
}

fn take_over(screen: &Screen, theirs: &Case, pair: &Pair, short: &str) -> Html {
    let words = &screen.words;
    let spot = match pair.place {
        Place::Person => Spot::Case(pair.item.clone()),
        Place::Route(leg) => {
            Spot::Route(leg, Box::new(theirs.routes.get(&leg).cloned().unwrap_or_default()), pair.item.clone())
        }
    };
    let action = Action::TakeOver(spot, Box::new(pair.theirs.clone()), theirs.office());
    let (act, ask) = (screen.act.clone(), screen.ask.clone());
    let said = words.say_with("take-over-done", &[("question", Arg::Text(short))]);
    let on = Callback::from(move |()| {
        act.emit(action.clone());
        ask.emit(Ask::Announce(said.clone()));
    });
    let name = format!("{}: {short}", words.say("take-over"));
    html! { <Button label={words.say("take-over")} {name} {on} /> }
}

fn to_question(screen: &Screen, pair: &Pair, short: &str) -> Html {
    let words = &screen.words;
    let (ask, item) = (screen.ask.clone(), pair.item.clone());
    let name = format!("{}: {short}", words.say("joint-go"));
    let on = Callback::from(move |()| ask.emit(Ask::GoToItem(item.clone())));
    html! { <Button label={words.say("joint-go")} {name} look={ButtonLook::Quiet} {on} /> }
}

/// What becomes of their file, and the way to the answer.
fn file(screen: &Screen) -> Html {
    let words = &screen.words;
    let asks = |what: Ask| {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(what.clone()))
    };
    html! {
        <section class="card">
            <h2>{ words.say("joint-file") }</h2>
            <p>{ words.part("joint-file", "text") }</p>
            <div class="actions">
                <Button label={words.say("joint-to-messages")} look={ButtonLook::Go} on={asks(Ask::Go(Page::Messages))} />
                <Button label={words.say("joint-put-away")} on={asks(Ask::Joint(None))} />
            </div>
        </section>
    }
}
