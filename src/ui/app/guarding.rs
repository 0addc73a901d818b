//! The part of the root that covers and wipes.

use std::rc::Rc;

use yew::prelude::*;

use super::{App, Effect};
use crate::ui::guard::{Due, GuardAsk, Moment, Wiped};
use crate::ui::page::Page;
use crate::ui::sealed::Vault;

impl App {
    /// Time has passed.
    pub(super) fn time(&mut self, ctx: &Context<Self>, now: Moment) -> bool {
        if !self.holds_something() {
            Rc::make_mut(&mut self.guard).rests(now);
            return false;
        }
        let due = Rc::make_mut(&mut self.guard).tick(now);
        self.is_due(ctx, due)
    }

    /// Somebody does something.
    pub(super) fn touched(&mut self, ctx: &Context<Self>, now: Moment) -> bool {
        if !self.holds_something() {
            return self.time(ctx, now);
        }
        let due = Rc::make_mut(&mut self.guard).touched(now);
        self.is_due(ctx, due)
    }

    /// The worker asks for something of the guard.
    pub(super) fn guarded(&mut self, ctx: &Context<Self>, ask: GuardAsk) {
        if let GuardAsk::Keys(keys) = &ask {
            ctx.props().effects.emit(Effect::LeaveKey(keys.leave));
        }
        let now = ctx.props().clock.emit(());
        let due = Rc::make_mut(&mut self.guard).asked(ask, now);
        self.is_due(ctx, due);
    }

    /// An empty start page needs no guard, and nobody is to find it covered.
    fn holds_something(&self) -> bool {
        !self.look.case.is_new() || self.is_unsaved() || self.guard.covered || *self.vault != Vault::default()
    }

    fn is_due(&mut self, ctx: &Context<Self>, due: Due) -> bool {
        match due {
            Due::Nothing => return false,
            Due::Draw => {}
            Due::Wipe(why) => {
                self.wipe(ctx);
                self.announce(match why {
                    Wiped::Idle => "wiped-idle",
                    Wiped::Tries => "wiped-tries",
                });
                ctx.props().effects.emit(Effect::Wiped);
                self.go(ctx, Page::Welcome);
            }
        }
        true
    }
}
