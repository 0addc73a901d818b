//! The part of the root that tells the embedding what has to be known if the program stops now, and that goes on from it.
//!
//! A change is kept as soon as it has landed in the case: before anything is concluded from it and before
//! it is drawn, so that whatever fails afterwards, it is not lost.
//!
//! INVARIANT: no passphrase, no key and no opened file is kept.

use std::rc::Rc;

use yew::prelude::*;

use super::{App, Effect, look};
use crate::domain::answer::ItemId;
use crate::domain::case::{Case, PlaceCheck};
use crate::domain::exchange;
use crate::ui::guard::Guard;
use crate::ui::page::{self, Page};
use crate::ui::screen::Dialog;
use crate::wording::Language;

/// What the embedding keeps, in memory alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keep {
    /// The case.
    Case(String),
    /// The check of a place.
    Place(String),
    /// Where the worker is, and in which languages.
    Position(String),
    /// What to say if the program does not start again, a line for each sentence.
    Words(String),
    /// Forget all of it.
    Nothing,
}

/// What the program that stopped had kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remains {
    /// The case.
    pub case: Option<String>,
    /// The check of a place.
    pub place: Option<String>,
    /// Where the worker was, and in which languages.
    pub position: Option<String>,
    /// Where in the program it stopped, if it said so.
    pub stopped_at: String,
    /// The page that was shown may be what stopped it: begin on the first one.
    pub from_the_start: bool,
}

/// What is said without the program, in the order in which `src/embed/stopped.js` takes it.
const WORDS: [&str; 15] = [
    "stopped-title",
    "stopped-text",
    "stopped-nothing",
    "sealed-words-text",
    "sealed-save",
    "sealed-busy",
    "saved-reminder",
    "stopped-failed",
    "leave",
    "stopped-waits",
    "saved-written",
    "cover-title",
    "uncover",
    "pin",
    "stopped-wrong-pin",
];

impl App {
    pub(super) fn keep_case(&self, ctx: &Context<Self>, case: &Case) {
        ctx.props().keep.emit(Keep::Case(exchange::journal_case(case, self.screen.catalogue)));
    }

    pub(super) fn keep_place(&self, ctx: &Context<Self>, place: &PlaceCheck) {
        ctx.props().keep.emit(Keep::Place(exchange::journal_place(place, self.screen.catalogue)));
    }

    pub(super) fn keep_words(&self, ctx: &Context<Self>) {
        let lines = WORDS.map(|id| self.screen.words.say(id));
        ctx.props().keep.emit(Keep::Words(lines.join("\n")));
    }

    /// Keeps where the worker is, if that has changed.
    pub(super) fn keep_position(&mut self, ctx: &Context<Self>) {
        let position = self.describe();
        if position != self.position {
            self.position.clone_from(&position);
            ctx.props().keep.emit(Keep::Position(position));
        }
    }

    fn describe(&self) -> String {
        let flag = |on: bool| if on { "yes" } else { "" }.to_owned();
        let language = |words: &crate::wording::Words| words.language().code.to_owned();
        let lines = [
            page::title_key(&self.page),
            self.resume.as_ref().map(page::title_key).unwrap_or_default(),
            language(&self.screen.words),
            self.screen.beside.as_ref().map(language).unwrap_or_default(),
            flag(self.unsaved),
            flag(self.place_unsaved),
            flag(self.question_key),
            self.person.as_ref().map(|item| item.as_str().to_owned()).unwrap_or_default(),
            self.guard.kept(),
        ];
        lines.join("\n")
    }

    /// Goes on where the program that stopped was.
    pub(super) fn restore(&mut self, ctx: &Context<Self>, found: &Remains) {
        let case = found.case.as_deref().and_then(exchange::journalled_case).unwrap_or_default();
        let place = found.place.as_deref().and_then(exchange::journalled_place).unwrap_or_default();
        let mut lines = found.position.as_deref().unwrap_or_default().lines();
        let mut line = || lines.next().unwrap_or_default();
        let (page, resume) = (page::of_key(line()), page::of_key(line()));
        let (language, beside) = (line(), line());
        self.restore_languages(ctx, language, beside);
        self.unsaved = line() == "yes";
        self.place_unsaved = line() == "yes";
        self.question_key = line() == "yes";
        let (person, guard) = (line(), line());
        self.guard = Rc::new(Guard::with_times(ctx.props().times).restored(guard));
        ctx.props().effects.emit(Effect::LeaveKey(self.guard.keys.leave));
        self.look = look(self.screen.catalogue, Rc::new(case), Rc::new(place), self.look.today);
        (self.page, self.resume) = if found.from_the_start {
            (Page::Welcome, page.or(resume))
        } else {
            (page.unwrap_or(Page::Welcome), resume)
        };
        // Whoever it was turned round for must not see the page behind it.
        self.person = Some(ItemId::from(person)).filter(|item| !person.is_empty() && self.page_of(item).is_some());
        self.dialog = Some(Dialog::Restarted(found.stopped_at.clone()));
    }

    fn restore_languages(&mut self, ctx: &Context<Self>, language: &str, beside: &str) {
        let language = Language::of(language);
        if let Some(words) = self.wording(ctx, language) {
            self.screen.words = words;
            ctx.props().effects.emit(Effect::Language(language));
        }
        let beside = Some(Language::of(beside)).filter(|_| !beside.is_empty());
        self.screen.beside = beside.and_then(|beside| self.wording(ctx, beside));
    }
}
