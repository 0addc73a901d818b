//! Ways from a finding to what stands behind it: the question, the rule, another page.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::domain::answer::ItemId;
use crate::domain::assess::Facts;
use crate::domain::case::Case;
use crate::domain::instrument::Step;
use crate::domain::relevance;
use crate::domain::scale::{Leg, Level};
use crate::ui::kit::{Button, ButtonLook, project_mark};
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Look, Screen};
use crate::wording::{Arg, Words};

/// Reads something from the facts of the case as recorded.
pub fn with_facts<T>(look: &Look, screen: &Screen, read: impl FnOnce(&Facts<'_>) -> T) -> T {
    look.case.with_inputs(look.today, |inputs| read(&look.case.facts(screen.catalogue, inputs)))
}

/// The questions that a link can lead to now. Others belong to a later conversation: a link to them
/// would end on a page that does not ask them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reach(BTreeSet<ItemId>);

impl Reach {
    /// Every question that is asked now.
    pub fn of(case: &Case, facts: &Facts<'_>) -> Self {
        let mut reach = BTreeSet::new();
        for section in facts.catalogue.sections() {
            match section.step {
                // These questions are asked on a page of their own, whatever the conversation.
                Step::Route => reach.extend(section.items.iter().map(|item| item.id.clone())),
                // A check of a place belongs to no case.
                Step::Place => {}
                Step::Before
                | Step::Safety
                | Step::Result
                | Step::Journey
                | Step::Needs
                | Step::Measures
                | Step::Plan
                | Step::Messages
                | Step::Closing => {
                    reach.extend(relevance::asked(case, facts, section).into_iter().map(|item| item.id.clone()));
                }
            }
        }
        Self(reach)
    }

    /// Whether the question is asked now.
    pub fn has(&self, item: &ItemId) -> bool {
        self.0.contains(item)
    }
}

/// The name of an item, as a way to its question where there is one.
pub fn item_link(screen: &Screen, reach: &Reach, item: &ItemId) -> Html {
    let short = screen.words.short(item.as_str());
    if !reach.has(item) {
        return html! { <span class="found-item">{ short }</span> };
    }
    let name = screen.words.say_with("result-to-question", &[("item", Arg::Text(&short))]);
    html! { <Button label={short} {name} look={ButtonLook::Quiet} on={to_item(screen, item)} /> }
}

/// A list of items, each a way to its question.
pub fn item_links(screen: &Screen, reach: &Reach, items: &[ItemId]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let rows: Html =
        items.iter().map(|item| html! { <li key={item.0.clone()}>{ item_link(screen, reach, item) }</li> }).collect();
    html! { <ul class="found-links" aria-label={screen.words.say("result-behind")}>{ rows }</ul> }
}

/// "Answer now", or when it can be answered.
pub fn answer_link(screen: &Screen, reach: &Reach, item: &ItemId, label: &str) -> Html {
    let words = &screen.words;
    if !reach.has(item) {
        return html! { <span class="hint">{ words.say("result-asked-later") }</span> };
    }
    let label = words.say(label);
    let short = words.short(item.as_str());
    let name = words.say_with("result-label-of", &[("label", Arg::Text(&label)), ("item", Arg::Text(&short))]);
    html! { <Button {label} {name} look={ButtonLook::Quiet} on={to_item(screen, item)} /> }
}

fn to_item(screen: &Screen, item: &ItemId) -> Callback<()> {
    let (ask, item) = (screen.ask.clone(), item.clone());
    Callback::from(move |()| ask.emit(Ask::GoToItem(item.clone())))
}

/// The tag of a rule, as a way to its row in the rule book.
pub fn rule_tag(screen: &Screen, rule: &str) -> Html {
    let name = screen.words.say_with("result-to-rule", &[("rule", Arg::Text(rule))]);
    let page = Page::RuleBook(Some(Rc::from(rule)));
    html! { <span class="rule-tag"><Button label={rule.to_owned()} {name} look={ButtonLook::Quiet} on={to_page(screen, page)} /></span> }
}

/// Says of a rule that it is one of the project.
pub fn rule_mark(screen: &Screen, rule: &str) -> Html {
    project_mark(&screen.words, screen.catalogue.rule(rule).map(|rule| &rule.source))
}

/// A way to another page.
pub fn page_link(screen: &Screen, page: Page, label: &str, look: ButtonLook) -> Html {
    html! { <Button label={screen.words.say(label)} {look} on={to_page(screen, page)} /> }
}

fn to_page(screen: &Screen, page: Page) -> Callback<()> {
    let ask = screen.ask.clone();
    Callback::from(move |()| ask.emit(Ask::Go(page.clone())))
}

/// What a rule says, for one leg or for the items it speaks for. Its wording for one item goes first.
pub fn rule_text(words: &Words, rule: &str, speaks_for: &[ItemId], leg: Option<Leg>) -> String {
    let key = format!("rule-{rule}");
    let item = match speaks_for {
        [] => String::new(),
        [item] => words.short(item.as_str()),
        many => words.say_with("result-many-matters", &[("count", Arg::Count(many.len()))]),
    };
    let leg = leg.map(|leg| words.part("leg", leg.code())).unwrap_or_default();
    let args = [("item", Arg::Text(&item)), ("leg", Arg::Text(&leg))];
    let own = match speaks_for {
        [item] => words.attr_with(&key, item.as_str(), &args),
        _ => None,
    };
    own.unwrap_or_else(|| words.say_with(&key, &args))
}

/// The word for a level.
pub fn level_word(words: &Words, level: Level) -> String {
    words.part("level", level.code())
}
