//! The part of the root that shows what the other office handed over beside our own answers.
//!
//! INVARIANT: nothing of theirs becomes part of our case by itself, and it is gone with the case.

use std::rc::Rc;

use yew::prelude::*;

use super::App;
use crate::domain::case::Case;
use crate::ui::page::Page;

impl App {
    /// Shows their case beside ours, or puts it away. Where we have none yet, ours begins with its code.
    pub(super) fn joint(&mut self, ctx: &Context<Self>, theirs: Option<Box<Case>>) {
        self.dialog = None;
        self.look.theirs = theirs.map(|theirs| Rc::new(*theirs));
        let Some(theirs) = self.look.theirs.clone() else {
            if self.page == Page::Joint {
                self.go(ctx, self.resumed());
            }
            return;
        };
        if self.look.case.is_new() {
            let case = Rc::new(Case::beside(&theirs));
            self.keep_case(ctx, &case);
            self.look_again(case, self.look.today);
            (self.epoch, self.unsaved) = (self.epoch.wrapping_add(1), true);
        }
        self.go(ctx, Page::Joint);
    }
}
