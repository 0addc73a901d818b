//! Every rule, by the stage at which it speaks.

use super::entry::{Body, Book, Entry, Group};
use super::plain::{Plain, plain};
use crate::domain::assess::Stage;
use crate::domain::instrument::{Effect, Prompt, Rule};
use crate::wording::Arg;

/// The rules, one group for each stage.
pub fn groups(book: &Book<'_>) -> Vec<Group> {
    const STAGES: [(Stage, &str); 4] = [
        (Stage::Answers, "answers"),
        (Stage::Context, "context"),
        (Stage::Retrafficking, "retrafficking"),
        (Stage::Readiness, "readiness"),
    ];
    let group = |(stage, name): (Stage, &str)| {
        let rules = book.catalogue.rules().filter(|rule| Stage::of(rule) == stage);
        Group {
            title: Some(book.words.part("book-stage", name)),
            lead: vec![Plain::line(book.words.part("book-stage-lead", name))],
            entries: rules.map(|rule| entry(book, rule)).collect(),
        }
    };
    STAGES.into_iter().map(group).collect()
}

fn entry(book: &Book<'_>, rule: &Rule) -> Entry {
    let mut entry = Entry::rule(&rule.id, text(book, &rule.id, None), &rule.source);
    if let Some(each) = &rule.each {
        let items = book.catalogue.each_items(each).into_iter();
        let line = |item| match text_for(book, &rule.id, item) {
            Some(text) => format!("{}: {text}", book.item(item)),
            None => book.item(item),
        };
        entry = entry.with(book.label("each"), Body::Lines(items.map(line).collect()));
    }
    entry = entry.with(book.label("when"), book.condition(&rule.when));
    entry = entry.with(book.label("effects"), effects(book, rule));
    let about = book.words.part("about-whom", rule.about.code());
    entry = entry.with(book.label("about"), Body::Text(about));
    if let Some(leg) = rule.leg {
        entry = entry.with(book.label("leg"), Body::Text(book.words.part("leg", leg.code())));
    }
    if rule.needs_reason {
        entry = entry.with(book.label("also"), Body::Text(book.words.part("book-effect", "needs-reason")));
    }
    if rule.separate {
        entry = entry.with(book.label("line"), Body::Text(book.say("book-separate")));
    }
    let questions = book.open_questions(&rule.id);
    if !questions.is_empty() {
        entry = entry.with(book.label("questions"), Body::Lines(questions));
    }
    entry
}

/// The explanation of a rule, with words in place of what only a case can fill in.
pub fn text(book: &Book<'_>, rule: &str, item: Option<&str>) -> String {
    let any_item = book.say("book-any-item");
    let (leg, date) = (book.say("book-any-leg"), book.say("book-any-date"));
    let args = [("item", Arg::Text(item.unwrap_or(&any_item))), ("leg", Arg::Text(&leg)), ("date", Arg::Text(&date))];
    book.say_with(&format!("rule-{rule}"), &args)
}

fn text_for(book: &Book<'_>, rule: &str, item: &crate::domain::answer::ItemId) -> Option<String> {
    book.words.attr(&format!("rule-{rule}"), item.as_str())
}

fn effects(book: &Book<'_>, rule: &Rule) -> Body {
    let lines = rule.effects.iter().map(|effect| effect_line(book, effect));
    let lines: Vec<Plain> = lines.collect();
    if lines.is_empty() {
        return Body::Text(book.words.part("book-effect", "none"));
    }
    Body::Plain(lines)
}

fn effect_line(book: &Book<'_>, effect: &Effect) -> Plain {
    let text = effect_words(book, effect).join(" ");
    match &effect.when {
        None => Plain::line(text),
        Some(when) => Plain {
            text: book.say_with("book-effect-when", &[("effect", Arg::Text(&text))]),
            parts: vec![plain(when, book.words, book.catalogue)],
        },
    }
}

fn effect_words(book: &Book<'_>, effect: &Effect) -> Vec<String> {
    let scale = |name: &str, scale: &str, code: &str| {
        let value = book.words.part(scale, code);
        let text = book.words.attr_with("book-effect", name, &[("value", Arg::Text(&value))]);
        text.unwrap_or_default()
    };
    let prompt = effect.prompt.map(|prompt| match prompt {
        Prompt::OneHigher => book.words.part("book-effect", "prompt-one-higher"),
        Prompt::Raised => scale("prompt", "level", "B"),
        Prompt::High => scale("prompt", "level", "C"),
        Prompt::Critical => scale("prompt", "level", "D"),
    });
    let all = [
        effect.floor.map(|level| scale("floor", "level", level.code())),
        effect.provisional.then(|| book.words.part("book-effect", "provisional")),
        effect.timing.map(|timing| scale("timing", "timing", timing.code())),
        prompt,
        effect.raise_one_up_to.map(|level| scale("raise", "level", level.code())),
        effect.retrafficking.map(|judged| scale("retrafficking", "retrafficking", judged.code())),
        effect.readiness.map(|readiness| scale("readiness", "readiness", readiness.code())),
    ];
    all.into_iter().flatten().collect()
}
