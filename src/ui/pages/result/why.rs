//! Reasons on the page: what a rule says, its tag, and the items behind it.

use yew::prelude::*;

use super::links::{Reach, item_links, level_word, rule_mark, rule_tag, rule_text};
use super::reasons::{self, Consider, FIRST, Reason};
use crate::domain::answer::ItemId;
use crate::domain::assess::Outcome;
use crate::domain::scale::About;
use crate::ui::kit::Disclosure;
use crate::ui::screen::Screen;
use crate::wording::{Arg, Words};

/// Why the level and the timing are what they are.
pub fn view(screen: &Screen, reach: &Reach, outcome: &Outcome) -> Html {
    let words = &screen.words;
    let all = reasons::reasons(screen.catalogue, outcome, |rule, item| has_own_text(words, rule, item));
    let (first, rest) = all.split_at(all.len().min(FIRST));
    let rest = (!rest.is_empty()).then(|| {
        let summary = words.say_with("result-why-rest", &[("count", Arg::Count(rest.len()))]);
        html! { <Disclosure {summary}>{ list(screen, reach, About::Person, rest) }</Disclosure> }
    });
    html! {
        <section class="card">
            <h2>{ words.say("result-why") }</h2>
            { list(screen, reach, About::Person, first) }
            { rest }
            { prompts(screen, reach, &reasons::prompts(outcome)) }
        </section>
    }
}

/// Whether a rule has words of its own for an item.
pub fn has_own_text(words: &Words, rule: &str, item: &ItemId) -> bool {
    words.attr(&format!("rule-{rule}"), item.as_str()).is_some()
}

/// A list of reasons under a heading that names whom they are about.
pub fn list(screen: &Screen, reach: &Reach, about: About, reasons: &[Reason]) -> Html {
    let rows: Html = reasons.iter().map(|reason| row(screen, reach, about, reason)).collect();
    html! { <ul class="found-reasons">{ rows }</ul> }
}

fn row(screen: &Screen, reach: &Reach, about: About, reason: &Reason) -> Html {
    let words = &screen.words;
    let about = (reason.about != about).then(|| words.part("about-whom", reason.about.code()));
    let provisional = reason.provisional.then(|| words.say("result-provisional-mark"));
    let marks: Html = about
        .into_iter()
        .chain(provisional)
        .map(|mark| html! { <span class="found-mark" key={mark.clone()}>{ mark }</span> })
        .collect();
    html! {
        <li class="found-reason" key={key(reason)}>
            { rule_tag(screen, &reason.rule) }
            <div class="found-reason-body">
                <p>{ rule_text(words, &reason.rule, &reason.speaks_for, reason.leg) }{ " " }{ marks }{ rule_mark(screen, &reason.rule) }</p>
                { item_links(screen, reach, &reason.items) }
            </div>
        </li>
    }
}

fn key(reason: &Reason) -> String {
    let item = reason.speaks_for.first().map(ItemId::as_str).unwrap_or_default();
    let leg = reason.leg.map(crate::domain::scale::Leg::code).unwrap_or_default();
    format!("{}/{item}/{leg}/{}", reason.rule, reason.provisional)
}

fn prompts(screen: &Screen, reach: &Reach, prompts: &[Consider]) -> Html {
    if prompts.is_empty() {
        return Html::default();
    }
    let words = &screen.words;
    let row = |consider: &Consider| {
        let reason = &consider.reason;
        let level = level_word(words, consider.level);
        html! {
            <li class="found-reason" key={key(reason)}>
                { rule_tag(screen, &reason.rule) }
                <div class="found-reason-body">
                    <p><b>{ words.say_with("result-consider-level", &[("level", Arg::Text(&level))]) }</b>{ " " }
                        { rule_text(words, &reason.rule, &reason.speaks_for, reason.leg) }{ rule_mark(screen, &reason.rule) }</p>
                    { item_links(screen, reach, &reason.items) }
                </div>
            </li>
        }
    };
    let rows: Html = prompts.iter().map(row).collect();
    html! {
        <>
            <h3>{ words.say("result-consider") }</h3>
            <p class="hint">{ words.say("result-consider-text") }</p>
            <ul class="found-reasons">{ rows }</ul>
        </>
    }
}
