//! What waits for the rest of the program: the page brings the first pages first, and somebody already works on them.

use std::rc::Rc;

use yew::prelude::*;

use super::App;
use crate::domain::case::Answered;
use crate::domain::instrument::Step;
use crate::ui::page::Page;
use crate::ui::screen::{Announced, Ask, Dialog};
use crate::wording::Arg;

impl App {
    /// Whether something needs what has not arrived yet. What is not known to be there has to wait.
    pub(super) fn has_to_wait(&self, ask: &Ask) -> bool {
        let leads_on = |page: Option<Page>| page.is_some_and(|page| !self.is_first(&page));
        let waits = match ask {
            Ask::Go(page) => leads_on(Some(page.clone())),
            Ask::Turn(turn) => leads_on(self.turned(*turn)),
            Ask::Resume => leads_on(Some(self.resumed())),
            Ask::GoToItem(item) | Ask::GoToAnswer(Answered::Case(item) | Answered::Route(_, item)) => {
                leads_on(self.page_of(item))
            }
            Ask::GoToAnswer(Answered::Wave(..)) => leads_on(Some(Page::Measures)),
            Ask::Dialog(Some(
                Dialog::Settings
                | Dialog::SaveSealed(_)
                | Dialog::IsItThere(_)
                | Dialog::OpenSealed
                | Dialog::Opened { .. }
                | Dialog::Letter(_),
            )) => true,
            Ask::Dialog(
                None | Some(Dialog::Keys | Dialog::Languages | Dialog::Wipe | Dialog::File(_) | Dialog::Restarted(_)),
            ) => false,
            Ask::Joint(_)
            | Ask::Place(_)
            | Ask::Print(_)
            | Ask::Save(_)
            | Ask::SaveAgain
            | Ask::Seen(_)
            | Ask::Open(_)
            | Ask::Vault(_)
            | Ask::Person(Some(_))
            | Ask::ReadAloud(_)
            | Ask::Train(_) => true,
            Ask::Toggle(_) | Ask::Announce(_) | Ask::Guard(_) | Ask::Look | Ask::QuestionKey(_) => false,
            Ask::Tongues(_) | Ask::Aloud(_) | Ask::Hush | Ask::Person(None) | Ask::Leg(_) => false,
            Ask::Language(_) | Ask::Beside(_) | Ask::Wipe | Ask::Leave => false,
        };
        waits && !self.whole
    }

    /// The pages that start: those before the assessment.
    fn is_first(&self, page: &Page) -> bool {
        match page {
            Page::Welcome | Page::Emergency | Page::Leaflet => true,
            Page::Questions(section) => {
                let step = self.screen.catalogue.section(section).map(|section| section.step);
                step == Some(Step::Before)
            }
            _ => false,
        }
    }

    pub(super) fn wait_for(&mut self, ask: Ask) {
        // What has slid in would lie over what is said.
        self.drawer = None;
        if self.missing.is_empty() {
            (self.waiting, self.announced) = (Some(ask), self.waited_for());
        } else {
            self.announced = self.missing.clone();
        }
    }

    /// What is said while something is waited for.
    fn waited_for(&self) -> Announced {
        Announced::from(self.screen.words.say("rest-waited-for"))
    }

    /// The rest is there: all data are read, every language now says everything, and what was asked for happens.
    pub(super) fn arrived(&mut self, ctx: &Context<Self>, complete: bool) {
        let words = &self.screen.words;
        let read = if complete { ctx.props().brought.emit(()) } else { Err(String::new()) };
        let data = match read {
            Ok(data) => data,
            Err(fault) => {
                let said = if complete {
                    words.say_with("rest-faulty", &[("fault", Arg::Text(&fault))])
                } else {
                    words.say("rest-missing")
                };
                (self.waiting, self.missing) = (None, Announced::from(said));
                self.announced = self.missing.clone();
                return;
            }
        };
        self.screen.catalogue = &data.0;
        self.look_again(Rc::clone(&self.look.case), self.look.today);
        // What else is said stays.
        if self.announced == self.waited_for() {
            self.announced = Announced::default();
        }
        self.whole = true;
        if let Some(words) = self.wording(ctx, self.screen.words.language()) {
            self.screen.words = words;
            self.keep_words(ctx);
        }
        if let Some(beside) = self.screen.beside.take() {
            self.screen.beside = self.wording(ctx, beside.language()).or(Some(beside));
        }
        if let Some(ask) = self.waiting.take() {
            self.ask(ctx, ask);
        }
    }
}
