//! The part of the root that seals and opens.

use std::rc::Rc;

use yew::prelude::*;

use super::{App, Effect};
use crate::domain::case::Action;
use crate::domain::referral::ReferralAction;
use crate::ui::outputs;
use crate::ui::page::Page;
use crate::ui::screen::{Announced, Ask, Dialog, FileMessage, Handed, OpenJob};
use crate::ui::sealed::{Content, File, Heard, Lock, Step, Value, VaultAsk, fault_message, is_sealed};

const SEALED: &str = "application/octet-stream";
const PLAIN: &str = "text/plain";

/// Neutral names, which nothing of a case goes into.
const CASE: &str = "assessment.age";
const CASE_FOR_OFFICE: &str = "assessment-for-office.age";
const MESSAGE: &str = "message.age";
const OFFICE_KEY: &str = "office-key.age";
const PLACE: &str = "place.json";

/// The name of the file that something is sealed into.
fn name_of(what: Content, for_office: bool) -> &'static str {
    match (what, for_office) {
        (Content::Message(_), _) => MESSAGE,
        (Content::Case, true) => CASE_FOR_OFFICE,
        (Content::Case, false) => CASE,
    }
}

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
        let file = match &ask {
            VaultAsk::MakeKeys(_) => Some(OFFICE_KEY),
            _ => sealed.map(|(what, for_office)| name_of(what, for_office)),
        };
        let content = || {
            let (what, for_office) = sealed?;
            outputs::sealed_text(what, for_office, &self.look, &self.screen)
        };
        if let Some(step) = Rc::make_mut(&mut self.vault).ask(ask, content) {
            if let Some(name) = file {
                ctx.props().effects.emit(Effect::Choose(name));
            }
            self.step(ctx, step);
        }
    }

    fn step(&mut self, ctx: &Context<Self>, step: Step) {
        let effects = &ctx.props().effects;
        match step {
            Step::Run(job) => effects.emit(Effect::Vault(job)),
            Step::Pick(job) => effects.emit(Effect::Open(job)),
            Step::Save(text) => {
                effects.emit(Effect::Save { name: "office-public-key.txt", kind: PLAIN, content: text.into_bytes() });
            }
        }
    }

    /// Saves the case again: with the passphrase of this session, if the worker let it be kept.
    pub(super) fn save_again(&mut self, ctx: &Context<Self>) {
        // The page around it may ask at any time; the key does nothing then either.
        let out_of_reach = self.guard.covered || self.person.is_some();
        if out_of_reach || self.look.case.is_new() || self.vault.is_busy() {
            return;
        }
        match (self.vault.kept.clone(), outputs::sealed_text(Content::Case, false, &self.look, &self.screen)) {
            (Some(kept), Some(_)) => {
                self.announce("sealed-busy");
                self.vault(ctx, VaultAsk::Seal(Content::Case, Lock::Passphrase(kept)));
                Rc::make_mut(&mut self.vault).in_passing = true;
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

    /// Nothing that is sealed or opened goes on.
    pub(super) fn stop_vault(&mut self, ctx: &Context<Self>) {
        if Rc::make_mut(&mut self.vault).stop() {
            ctx.props().effects.emit(Effect::StopVault);
        }
    }

    /// A file was picked. Whatever is wrong with it, the running case stays untouched.
    pub(super) fn picked(&mut self, ctx: &Context<Self>, job: OpenJob, file: Vec<u8>) {
        match job {
            // One after the other: the file is picked again when the case is sealed.
            _ if self.vault.is_busy() => self.announce("sealed-busy"),
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
        let in_passing = std::mem::take(&mut Rc::make_mut(&mut self.vault).in_passing);
        match Rc::make_mut(&mut self.vault).heard(answer) {
            // Saved again with one key, there is no dialog that would say what went wrong.
            Heard::Nothing if in_passing || (self.dialog.is_none() && self.page != Page::OfficeKey) => {
                if let Some(code) = &self.vault.fault {
                    self.file_fault(fault_message(code));
                }
            }
            Heard::Nothing => {}
            Heard::Waits => self.dialog = Some(Dialog::OpenSealed),
            Heard::Refused(code) => {
                self.dialog = Some(Dialog::File(FileMessage { id: fault_message(&code), detail: String::new() }));
            }
            Heard::Sealed(file, Content::Message(_), _) => {
                self.dialog = None;
                save(MESSAGE, file);
                self.vault_closed(ctx);
            }
            Heard::Sealed(file, Content::Case, for_office) => {
                // What was opened while it was sealed in passing stays open.
                if !in_passing || matches!(self.dialog, Some(Dialog::SaveSealed(Content::Case))) {
                    self.dialog = None;
                }
                if for_office {
                    // Whoever sealed it cannot go on from it, so the case is not saved for them. What was
                    // shared is kept in mind, for the day on which the person asks.
                    let sealed = ReferralAction::CaseSealed(self.look.today);
                    self.act(ctx, Action::Referral(sealed));
                    save(CASE_FOR_OFFICE, file);
                } else {
                    self.handed = std::mem::take(&mut self.sealing);
                    save(CASE, file);
                }
                self.vault_closed(ctx);
            }
            Heard::Opened(job, text) => self.dialog = Some(self.read(job, &text, true)),
            Heard::Made(file) => save(OFFICE_KEY, file),
        }
    }

    /// A file was handed over. What is not known to be written is not taken for saved: the worker is asked, and for the
    /// case only until one of its files has been seen to arrive.
    pub(super) fn handed(&mut self, name: &'static str, came: Handed) {
        if let Some(id) = came.fault() {
            self.not_there(name, id);
            return;
        }
        match (name, came) {
            (CASE, Handed::Given) if !self.arrives => self.ask_whether_it_is_there(name),
            (OFFICE_KEY, Handed::Given) => self.ask_whether_it_is_there(name),
            (PLACE, _) => self.place_unsaved = false,
            (CASE, _) => self.case_is_saved(),
            _ => {}
        }
        self.announce(match (name, came) {
            (_, Handed::Written) => "saved-written",
            (MESSAGE, _) => "message-sealed",
            (CASE_FOR_OFFICE, _) => "sealed-saved-for-office",
            _ => "saved-reminder",
        });
    }

    /// Something that was opened meanwhile is not covered by a question; then nothing is taken for saved.
    fn ask_whether_it_is_there(&mut self, name: &'static str) {
        self.dialog.get_or_insert(Dialog::IsItThere(name));
    }

    /// There is no file. A case is still on the screen; a secret key is nowhere else, so its public key is of no use.
    fn not_there(&mut self, name: &'static str, id: &'static str) {
        if name == OFFICE_KEY {
            Rc::make_mut(&mut self.vault).made = None;
            self.file_fault("save-key-not-there");
        } else {
            self.file_fault(id);
        }
    }

    /// What went wrong with a file, beside whatever is open.
    fn file_fault(&mut self, id: &'static str) {
        if self.dialog.is_some() {
            self.announce(id);
        } else {
            self.dialog = Some(Dialog::File(FileMessage { id, detail: String::new() }));
        }
    }

    /// The worker has looked for the file.
    pub(super) fn seen(&mut self, there: bool) {
        let Some(Dialog::IsItThere(name)) = self.dialog.take() else { return };
        if !there {
            self.announced = Announced::default();
            self.not_there(name, "save-not-there");
        } else if name == CASE {
            self.arrives = true;
            self.case_is_saved();
        }
    }

    /// What was entered while it was sealed, or since, is not in the file. One that was replaced meanwhile says nothing about
    /// the case that took its place.
    fn case_is_saved(&mut self) {
        if self.handed.is_new() {
            return;
        }
        self.unsaved = !Rc::ptr_eq(&self.handed, &self.look.case);
        self.saved = std::mem::take(&mut self.handed);
    }

    /// Another case is on the screen: no file of the one before is written over.
    pub(super) fn case_replaced(&mut self, ctx: &Context<Self>) {
        Rc::make_mut(&mut self.vault).case_replaced();
        (self.sealing, self.handed, self.arrives) = (Rc::default(), Rc::default(), false);
        ctx.props().effects.emit(Effect::ForgetPlaces);
    }

    fn read(&self, job: OpenJob, text: &str, sealed: bool) -> Dialog {
        match outputs::open(job, text, &self.look, &self.screen) {
            outputs::Opened::Case(case) => Dialog::Opened { case, sealed },
            outputs::Opened::Letter(letter) => Dialog::Letter(letter),
            outputs::Opened::Message(message) => Dialog::File(message),
        }
    }

    pub(super) fn announce(&mut self, id: &str) {
        self.announced = Announced::from(self.screen.words.say(id));
    }
}
