//! A report drawn, on paper and in the preview on the screen.

use yew::prelude::*;

use super::spoken::text;
use crate::domain::report::{Block, Body, Ladder, Line, Report, Say, Section};
use crate::domain::scale::Level;
use crate::wording::Words;

/// Which headings a report stands under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Under {
    /// Nothing: its title is the first heading of the paper.
    Paper,
    /// The heading of a part of a page.
    Part,
}

impl Under {
    fn tag(self, deep: usize) -> &'static str {
        match (self, deep) {
            (Self::Paper, 0) => "h1",
            (Self::Paper, 1) => "h2",
            (Self::Paper, _) | (Self::Part, 0) => "h3",
            (Self::Part, 1) => "h4",
            (Self::Part, _) => "h5",
        }
    }
}

/// The whole report.
pub fn report(words: &Words, report: &Report, under: Under) -> Html {
    let title = heading(under.tag(0), "report-title", text(words, &report.title));
    let sections = report.sections.iter().enumerate().map(|(at, part)| section(words, part, at, under));
    let left_out = report.left_out.as_ref().map(|said| html! { <p class="report-left-out">{ text(words, said) }</p> });
    html! {
        <article class="report">
            { title }
            { facts(words, &report.head) }
            { sections.collect::<Html>() }
            { left_out }
        </article>
    }
}

fn heading(tag: &'static str, class: &'static str, title: String) -> Html {
    html! { <@{tag} {class}>{ title }</@> }
}

fn section(words: &Words, section: &Section, at: usize, under: Under) -> Html {
    let blocks = section.blocks.iter().enumerate().map(|(at, part)| block(words, part, at, under));
    html! {
        <section class="report-part" key={at}>
            { heading(under.tag(1), "report-part-title", text(words, &section.title)) }
            { blocks.collect::<Html>() }
        </section>
    }
}

fn block(words: &Words, block: &Block, at: usize, under: Under) -> Html {
    let title = block.title.as_ref().map(|title| heading(under.tag(2), "report-block-title", text(words, title)));
    let body = match &block.body {
        Body::Ladder(found) => ladder(words, *found),
        Body::Sentences(said) => {
            said.iter().enumerate().map(|(at, said)| html! { <p key={at}>{ own(words, said) }</p> }).collect()
        }
        Body::Facts(lines) => facts(words, lines),
        Body::List(lines) => list(words, lines),
    };
    html! { <div class="report-block" key={at}>{ title }{ body }</div> }
}

fn facts(words: &Words, lines: &[Line]) -> Html {
    let line = |(at, line): (usize, &Line)| {
        let label = line.label.as_ref().map(|label| own(words, label));
        html! {
            <div class="report-fact" key={at}>
                <dt>{ label }</dt>
                <dd>{ own(words, &line.text) }{ more(words, line) }</dd>
            </div>
        }
    };
    html! { <dl class="report-facts">{ lines.iter().enumerate().map(line).collect::<Html>() }</dl> }
}

fn list(words: &Words, lines: &[Line]) -> Html {
    let line = |(at, line): (usize, &Line)| {
        let label =
            line.label.as_ref().map(|label| html! { <><b class="report-label">{ own(words, label) }</b>{ " " }</> });
        html! { <li key={at}>{ label }{ own(words, &line.text) }{ more(words, line) }</li> }
    };
    html! { <ul class="report-list">{ lines.iter().enumerate().map(line).collect::<Html>() }</ul> }
}

fn more(words: &Words, line: &Line) -> Html {
    let more = |(at, said): (usize, &Say)| html! { <span class="report-more" key={at}>{ own(words, said) }</span> };
    line.more.iter().enumerate().map(more).collect()
}

/// Set apart from what stands around it, so that words written from right to left, or signs in
/// them, do not change how the rest is read.
fn own(words: &Words, say: &Say) -> Html {
    let said = text(words, say);
    if say.own_words().is_empty() {
        html! { <>{ said }</> }
    } else {
        html! { <bdi class="report-own">{ said }</bdi> }
    }
}

/// The levels in a row: words, and a pattern for those who print without colour.
fn ladder(words: &Words, found: Ladder) -> Html {
    let rung = |level: Level| {
        let (class, state) = rung(found, level);
        let state =
            state.map(|state| html! { <span class="report-rung-text">{ words.part("report-rung", state) }</span> });
        let decided = (found.decided == Some(level))
            .then(|| html! { <span class="report-rung-text">{ words.part("report-rung", "decided") }</span> });
        html! {
            <li key={level.code()} {class}>
                <b>{ words.part("level", level.code()) }</b>
                { state }
                { decided }
            </li>
        }
    };
    html! {
        <ol class="report-ladder" aria-label={words.say("report-ladder")}>
            { Level::ALL.into_iter().map(rung).collect::<Html>() }
        </ol>
    }
}

/// How a level looks, and which word of `report-rung` says the same.
fn rung(found: Ladder, level: Level) -> (&'static str, Option<&'static str>) {
    if level == found.floor {
        ("report-rung report-rung-floor", Some("floor"))
    } else if level < found.floor {
        ("report-rung", None)
    } else if level <= found.could_be {
        ("report-rung report-rung-could", Some("could-be"))
    } else {
        ("report-rung report-rung-above", None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_pattern_shows_is_said_in_words_too() {
        let found = Ladder { floor: Level::Raised, could_be: Level::High, decided: None };
        let states: Vec<Option<&str>> = Level::ALL.into_iter().map(|level| rung(found, level).1).collect();
        assert_eq!(states, [None, Some("floor"), Some("could-be"), None]);
        let settled = Ladder { could_be: Level::Raised, ..found };
        assert_eq!(rung(settled, Level::High).1, None);
    }
}
