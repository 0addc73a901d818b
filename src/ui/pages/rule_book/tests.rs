//! The whole book at once: nothing is left out and nothing is without words.

use std::collections::BTreeSet;

use super::chapters::Chapter;
use super::entry::{Anchor, Body, Book, Entry, marks};
use super::search;
use crate::domain::catalogue::Catalogue;
use crate::wording::Words;

fn with_book<T>(read: impl FnOnce(&Book<'_>) -> T) -> T {
    let catalogue: Catalogue = crate::shipped::catalogue().expect("the shipped files load");
    let words = Words::of("en");
    read(&Book { words: &words, catalogue: &catalogue })
}

fn entries(book: &Book<'_>) -> Vec<(Chapter, Entry)> {
    let all = Chapter::all(book.catalogue).into_iter();
    let of = |chapter: Chapter| {
        chapter
            .groups(book)
            .into_iter()
            .flat_map(|group| group.entries)
            .map(move |entry| (chapter, entry))
            .collect::<Vec<_>>()
    };
    all.flat_map(of).collect()
}

#[test]
fn nothing_in_the_book_is_without_words() {
    with_book(|book| {
        for chapter in Chapter::all(book.catalogue) {
            assert!(book.words.has(chapter.key()), "{}", chapter.key());
            for group in chapter.groups(book) {
                let leads = group.lead.iter().map(super::plain::Plain::flat);
                for text in group.title.clone().into_iter().chain(leads) {
                    assert!(!text.is_empty() && !text.contains('['), "{}: {text}", chapter.key());
                }
            }
        }
        for (chapter, entry) in entries(book) {
            let text = entry.searchable();
            let place = format!("{} {}", chapter.key(), entry.anchor.id());
            assert!(!text.contains('[') && !text.contains('{'), "{place}: {text}");
            assert!(!entry.title.trim().is_empty(), "{place}");
            for fact in &entry.facts {
                let blank = match &fact.body {
                    Body::Text(text) => text.trim().is_empty(),
                    Body::Lines(lines) => lines.iter().any(|line| line.trim().is_empty()),
                    Body::Plain(parts) => parts.is_empty(),
                    Body::Table(table) => table.rows.iter().any(|row| row.len() != table.head.len()),
                };
                assert!(!blank, "{place}: {}", fact.label);
            }
        }
    });
}

#[test]
fn every_item_and_every_rule_stands_in_it_once() {
    with_book(|book| {
        let all = entries(book);
        let named = |pick: fn(&Anchor) -> Option<&str>| {
            all.iter().filter_map(|(_, entry)| pick(&entry.anchor)).collect::<Vec<_>>()
        };
        let items = named(|anchor| if let Anchor::Item(id) = anchor { Some(id) } else { None });
        let distinct: BTreeSet<&str> = items.iter().copied().collect();
        assert_eq!((items.len(), distinct.len()), (book.catalogue.len(), book.catalogue.len()));
        let rules = named(|anchor| if let Anchor::Rule(id) = anchor { Some(id) } else { None });
        for rule in book.catalogue.rules() {
            assert!(rules.contains(&rule.id.as_str()), "{}", rule.id);
        }
        // Whatever has a source in the data has it in the book, with its marks of trust.
        for (chapter, entry) in &all {
            if let Some(source) = &entry.source {
                assert!(!marks(source).is_empty(), "{} {}", chapter.key(), entry.anchor.id());
            }
        }
    });
}

#[test]
fn open_questions_stand_beside_the_rules_they_concern() {
    with_book(|book| {
        let all = entries(book);
        let questions = book.catalogue.files().iter().flat_map(|file| &file.open_questions);
        for question in questions {
            let text = book.open_question(&question.id);
            for rule in &question.rules {
                let entry = all.iter().find(|(chapter, entry)| *chapter == Chapter::Rules && entry.anchor.id() == rule);
                let (_, entry) = entry.unwrap_or_else(|| panic!("{}: rule {rule}", question.id));
                let beside =
                    entry.facts.iter().any(|fact| matches!(&fact.body, Body::Lines(lines) if lines.contains(&text)));
                assert!(beside, "{} beside {rule}", question.id);
            }
            for name in &question.chapters {
                let key = format!("book-{name}");
                let chapter = Chapter::all(book.catalogue).into_iter().find(|chapter| chapter.key() == key);
                let groups = chapter.unwrap_or_else(|| panic!("{}: {key}", question.id)).groups(book);
                assert!(groups[0].lead.iter().any(|part| part.text == text), "{} in {key}", question.id);
            }
            // Which languages come first is about none of the rules.
            assert!(question.id == "Q10" || question.rules.len() + question.chapters.len() > 0, "{}", question.id);
        }
    });
}

#[test]
fn a_page_opened_at_a_row_opens_its_chapter() {
    with_book(|book| {
        for (chapter, entry) in entries(book) {
            let found = Chapter::of(entry.anchor.id(), book).expect("a chapter");
            let holds = found
                .groups(book)
                .iter()
                .flat_map(|group| &group.entries)
                .any(|other| other.anchor.id() == entry.anchor.id());
            assert!(holds, "{} {}", chapter.key(), entry.anchor.id());
        }
        assert_eq!(Chapter::of("no such row", book), None);
    });
}

#[test]
fn the_search_finds_a_row_by_its_name_first_and_by_its_words() {
    with_book(|book| {
        let index = search::index(book);
        let rule = book.catalogue.rules().next().expect("a rule").id.clone();
        assert!(
            search::first(&index, &rule.to_lowercase()).is_some_and(|entry| entry.anchor == Anchor::Rule(rule.clone()))
        );
        assert!(search::first(&index, "  ").is_some(), "nothing typed holds back nothing");
        assert!(search::first(&index, "xylophone quarantine").is_none());
    });
}

mod drawn {
    use std::rc::Rc;

    use yew::prelude::*;

    use super::super::{RuleBookPage, RuleBookSheet};
    use crate::domain::catalogue::Catalogue;
    use crate::domain::date::Date;
    use crate::ui::screen::{Look, Screen};
    use crate::wording::Words;

    #[derive(PartialEq, Properties)]
    struct Props {
        at: Option<Rc<str>>,
        on_paper: bool,
    }

    /// The book inside what every page stands in.
    #[component]
    fn Stage(props: &Props) -> Html {
        let screen = use_memo((), |()| {
            let catalogue: &'static Catalogue =
                Box::leak(Box::new(crate::shipped::catalogue().expect("the shipped files load")));
            Screen {
                words: Words::of("en"),
                catalogue,
                beside: None,
                offered: std::rc::Rc::default(),
                aloud: Default::default(),
                tongues: Default::default(),
                leg: Default::default(),
                act: Callback::noop(),
                ask: Callback::noop(),
            }
        });
        let today = Date::parse("2026-11-23").expect("a day");
        let case = Rc::new(crate::domain::case::Case::default());
        let outcome = Rc::new(case.outcome(screen.catalogue, today));
        let look = Look { case, outcome, gates: Rc::default(), place: Rc::default(), theirs: None, today };
        let book = if props.on_paper {
            html! { <RuleBookSheet /> }
        } else {
            html! { <RuleBookPage {look} at={props.at.clone()} /> }
        };
        html! { <ContextProvider<Screen> context={(*screen).clone()}>{ book }</ContextProvider<Screen>> }
    }

    async fn drawn(at: Option<&str>, on_paper: bool) -> String {
        let at = at.map(Rc::from);
        yew::LocalServerRenderer::<Stage>::with_props(Props { at, on_paper }).hydratable(false).render().await
    }

    #[tokio::test]
    async fn closed_chapters_hold_nothing_and_an_opened_one_holds_its_rows() {
        let closed = drawn(None, false).await;
        assert!(closed.contains("<details") && !closed.contains("book-entry"), "a closed chapter is not worked out");
        let rule = drawn(Some("R4"), false).await;
        assert!(
            rule.contains(r#"data-rule="R4""#) && !rule.contains("data-item="),
            "only the chapter of the rule is open"
        );
        let item = drawn(Some("T1"), false).await;
        assert!(
            item.contains(r#"data-item="T1""#) && !item.contains("data-rule="),
            "only the chapter of the item is open"
        );
    }

    #[tokio::test]
    async fn the_paper_holds_everything_and_no_control() {
        let paper = drawn(None, true).await;
        for control in ["<button", "<input", "<details", "<select", "<textarea"] {
            assert!(!paper.contains(control), "{control} on paper");
        }
        let catalogue = crate::shipped::catalogue().expect("the shipped files load");
        for rule in catalogue.rules() {
            assert!(paper.contains(&format!(r#"data-rule="{}""#, rule.id)), "{}", rule.id);
        }
        for item in catalogue.items() {
            assert!(paper.contains(&format!(r#"data-item="{}""#, item.id.as_str())), "{}", item.id.as_str());
        }
        let columns = catalogue
            .files()
            .iter()
            .flat_map(|file| &file.truth_tables)
            .map(|table| table.items.len() + 4)
            .sum::<usize>();
        // What each rule of the plan finds, how serious it is, what it stops.
        let columns = columns + 3 * catalogue.files().iter().map(|file| file.plan_rules.len()).sum::<usize>();
        assert_eq!(paper.matches(r#"<th scope="col""#).count(), columns, "every column has its heading");
        assert!(paper.contains(r#"<th scope="row""#));
        let project = paper.matches("trust-project").count();
        assert!(
            project > 400 && paper.matches("project rule").count() >= project,
            "a project rule says so wherever it stands"
        );
    }
}
