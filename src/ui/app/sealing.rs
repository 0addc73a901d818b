//! The part of the root that seals and opens.

use std::rc::Rc;

use yew::prelude::*;

use super::{App, Effect};
use crate::domain::case::Action;
use crate::domain::referral::ReferralAction;
use crate::ui::outputs;
use crate::ui::page::Page;
use crate::ui::screen::{Ask, Dialog, FileMessage, OpenJob};
use crate::ui::sealed::{Content, File, Heard, Lock, Step, Value, VaultAsk, fault_message, is_sealed};

const SEALED: &str = "application/octet-stream";
const PLAIN: &str = "text/plain";

impl App {
    /// Somebody who seals or opens asks for something.
    pub(super) fn vault(&mut self, ctx: &Context<Self>, ask: VaultAsk) {
        let sealed = match &ask {
            VaultAsk::Seal(what, lock) => Some((*what, matches!(lock, Lock::Keys(_)))),
            _ => None,
        };
        if sealed.is_some_and(|(what, _)| what == Content::Case) && !self.vault.is_busy() {
            self.sealing = Rc::clone(&self.look.case);
        }
        let content = || {
            let (what, for_office) = sealed?;
            outputs::sealed_text(what, for_office, &self.look, &self.screen)
        };
        if let Some(step) = Rc::make_mut(&mut self.vault).ask(ask, content) {
            self.step(ctx, step);
        }
    }

    fn step(&mut self, ctx: &Context<Self>, step: Step) {
        let effects = &ctx.props().effects;
        match step {
            Step::Run(job) => effects.emit(Effect::Vault(job)),
            Step::Pick(job) => effects.emit(Effect::Open(job)),
            Step::Save(text) => {
                self.announce("saved-reminder");
                effects.emit(Effect::Save { name: "office-public-key.txt", kind: PLAIN, content: text.into_bytes() });
            }
        }
    }

    /// Saves the case again: with the passphrase of this session, if the worker let it be kept.
    pub(super) fn save_again(&mut self, ctx: &Context<Self>) {
        if self.look.case.is_new() || self.vault.is_busy() {
            return;
        }
        match (self.vault.kept.clone(), outputs::sealed_text(Content::Case, false, &self.look, &self.screen)) {
            (Some(kept), Some(_)) => {
                self.announce("sealed-busy");
                self.vault(ctx, VaultAsk::Seal(Content::Case, Lock::Passphrase(kept)));
            }
            (None, Some(_)) => self.ask(ctx, Ask::Dialog(Some(Dialog::SaveSealed(Content::Case)))),
            // Why not is said there.
            (_, None) => self.go(ctx, Page::Outputs),
        }
    }

    /// A dialog or a page about sealing is closed; what runs for it is stopped.
    pub(super) fn vault_closed(&mut self, ctx: &Context<Self>) {
        if Rc::make_mut(&mut self.vault).close() {
            ctx.props().effects.emit(Effect::StopVault);
        }
    }

    /// A file was picked. Whatever is wrong with it, the running case stays untouched.
    pub(super) fn picked(&mut self, ctx: &Context<Self>, job: OpenJob, file: Vec<u8>) {
        match job {
            OpenJob::KeyFile => Rc::make_mut(&mut self.vault).key_file_picked(File::from(file)),
            OpenJob::Keys => {
                if let Some(step) = Rc::make_mut(&mut self.vault).keys_picked(&file) {
                    self.step(ctx, step);
                }
            }
            OpenJob::Case | OpenJob::Route(_) | OpenJob::Place if is_sealed(&file) => {
                self.dialog = None;
                if let Some(step) = Rc::make_mut(&mut self.vault).picked(job, File::from(file)) {
                    self.step(ctx, step);
                }
            }
            OpenJob::Case | OpenJob::Route(_) | OpenJob::Place => {
                // No file of ours is anything but text.
                let text = String::from_utf8(file).unwrap_or_default();
                self.dialog = Some(self.read(job, &text, false));
            }
        }
    }

    /// The module has answered.
    pub(super) fn heard(&mut self, ctx: &Context<Self>, answer: Result<Vec<Value>, String>) {
        let effects = ctx.props().effects.clone();
        let save = |name: &'static str, content| effects.emit(Effect::Save { name, kind: SEALED, content });
        match Rc::make_mut(&mut self.vault).heard(answer) {
            // Saved again with one key, there is no dialog that would say what went wrong.
            Heard::Nothing if self.dialog.is_none() && self.page != Page::OfficeKey => {
                if let Some(code) = &self.vault.fault {
                    self.dialog = Some(Dialog::File(FileMessage { id: fault_message(code), detail: String::new() }));
                }
            }
            Heard::Nothing => {}
            Heard::Waits => self.dialog = Some(Dialog::OpenSealed),
            Heard::Refused(code) => {
                self.dialog = Some(Dialog::File(FileMessage { id: fault_message(&code), detail: String::new() }));
            }
            Heard::Sealed(file, Content::Message(_), _) => {
                self.dialog = None;
                self.announce("message-sealed");
                save("message.age", file);
                self.vault_closed(ctx);
            }
            Heard::Sealed(file, Content::Case, for_office) => {
                self.dialog = None;
                if for_office {
                    // Whoever sealed it cannot go on from it, so the case is not saved for them. What was
                    // shared is kept in mind, for the day on which the person asks.
                    let sealed = ReferralAction::CaseSealed(self.look.today);
                    self.act(ctx, Action::Referral(sealed));
                    self.announce("sealed-saved-for-office");
                    save("assessment-for-office.age", file);
                } else {
                    // What was entered while it was sealed is not in the file.
                    self.unsaved = !Rc::ptr_eq(&self.sealing, &self.look.case);
                    self.saved = std::mem::take(&mut self.sealing);
                    self.announce("saved-reminder");
                    save("assessment.age", file);
                }
                self.vault_closed(ctx);
            }
            Heard::Opened(job, text) => self.dialog = Some(self.read(job, &text, true)),
            Heard::Made(file) => {
                self.announce("saved-reminder");
                save("office-key.age", file);
            }
        }
    }

    fn read(&self, job: OpenJob, text: &str, sealed: bool) -> Dialog {
        match outputs::open(job, text, &self.look, &self.screen) {
            outputs::Opened::Case(case) => Dialog::Opened { case, sealed },
            outputs::Opened::Letter(letter) => Dialog::Letter(letter),
            outputs::Opened::Message(message) => Dialog::File(message),
        }
    }

    pub(super) fn announce(&mut self, id: &str) {
        self.announced = AttrValue::from(self.screen.words.say(id));
    }
}
