//! The root: it owns the case. Everything below is a function of it.
//!
//! A struct component on purpose: a reducer handle captured by a closure would keep old answers
//! alive after a wipe.

mod guarding;
mod hand_over;
mod keeping;
mod sealing;
mod waiting;

use std::rc::Rc;

use yew::prelude::*;

use super::guard::{Guard, Moment, Presses, Times};
use super::page::{self, Entry, Page};
use super::pages::Trace;
use super::screen::{
    Aloud, Announced, Ask, Dialog, Drawer, FileMessage, Handed, Look, OpenJob, PrintJob, SaveJob, Screen, Tongues, Turn,
};
use super::sealed::{Job, Value, Vault};
use super::shell::Shell;
use crate::domain::answer::ItemId;
use crate::domain::case::{Action, Answered, Case, PlaceCheck, World};
use crate::domain::catalogue::Catalogue;
use crate::domain::date::Date;
use crate::domain::instrument::Step;
use crate::domain::relevance::{closed_gates, is_locked};
use crate::domain::scale::Leg;
use crate::wording::{Language, Words};

pub use keeping::{Keep, Remains};

/// What the browser has to do. Emitted here, carried out by the embedding.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Put the focus on the heading of the page and scroll to its top.
    FocusPage,
    /// Put the focus on the question of an item.
    FocusItem(ItemId),
    /// Open the browser's own print dialog. The document to print is on the screen already.
    Print,
    /// Hand a file over under a neutral name, and what came of it to [`Msg::Handed`].
    Save {
        /// The name, without anything personal.
        name: &'static str,
        /// The type of content.
        kind: &'static str,
        /// The content.
        content: Vec<u8>,
    },
    /// Let the worker choose where a file of this name will go, where a browser can do that.
    Choose(&'static str),
    /// Forget where the case was written.
    ForgetPlaces,
    /// Ask the sealing module and hand its answer to [`Msg::Vault`].
    Vault(Job),
    /// Stop the sealing module, whatever it does; it then gives no answer.
    StopVault,
    /// Let the worker pick a file and hand its content to [`Msg::Opened`].
    Open(OpenJob),
    /// The language has changed.
    Language(&'static Language),
    /// Look at what the browser has of this page, and hand it to [`Msg::Looked`].
    Look,
    /// The key that leaves at once is another one, or none.
    LeaveKey(Option<&'static str>),
    /// Something is not saved, or all is.
    Unsaved(bool),
    /// Read a text aloud, in its language.
    ReadAloud(String, &'static Language),
    /// Stop reading aloud.
    Hush,
    /// Everything has been wiped: tell the host.
    Wiped,
    /// Everything has been wiped: leave.
    Leave,
}

/// Properties of [`App`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The data files as far as the first pages need them.
    pub catalogue: &'static Shipped,
    /// All data files, once the page has them.
    pub brought: Callback<(), Result<&'static Shipped, String>>,
    /// A practice case as a file, by its number, once the page has it.
    pub training_case: Callback<usize, Option<String>>,
    /// Whether the page has all of the program, its words and its data, from the start.
    #[prop_or_default]
    pub whole: bool,
    /// The language at the start.
    pub language: &'static Language,
    /// The one beside it at the start, if there is one.
    #[prop_or_default]
    pub second: Option<&'static Language>,
    /// The scored questionnaires that are offered, by their names with spaces between; all of them if empty.
    #[prop_or_default]
    pub offered: Rc<str>,
    /// The wording of a language, once the page has it: of the first pages, or of all.
    pub wording: Callback<(&'static Language, bool), Option<Words>>,
    /// Whether this computer has a voice of its own for a language.
    pub voices: Callback<&'static Language, bool>,
    /// The day at the start.
    pub today: Date,
    /// What the clocks say now.
    pub clock: Callback<(), Moment>,
    /// After how long the page is covered and wiped.
    #[prop_or_default]
    pub times: Times,
    /// Called at once with what has to be known if the program stops now.
    pub keep: Callback<Keep>,
    /// Hands over what the program that stopped had kept. Not a value: that would outlive a wipe.
    pub found: Callback<(), Option<Remains>>,
    /// Start with a practice case.
    #[prop_or_default]
    pub training: bool,
    /// Called with what the browser has to do.
    pub effects: Callback<Effect>,
}

/// The shipped data, compared by its place.
#[derive(Debug)]
pub struct Shipped(pub Catalogue);

impl PartialEq for Shipped {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// What happens to the root.
#[derive(Debug)]
pub enum Msg {
    /// The case changes.
    Act(Action),
    /// The screen is asked for something.
    Ask(Ask),
    /// A file was read: its content, or why not.
    Opened(OpenJob, Result<Vec<u8>, FileMessage>),
    /// A file of this name was handed over: what came of it.
    Handed(&'static str, Handed),
    /// The sealing module has answered: values, or the code of a fault.
    Vault(Result<Vec<Value>, String>),
    /// The rest of the program is there, or will never be.
    Arrived {
        /// Whether it is there.
        complete: bool,
    },
    /// The day has changed.
    Today(Date),
    /// Time has passed.
    Time(Moment),
    /// Somebody does something, whatever it is.
    Touched(Moment),
    /// Shift was pressed towards leaving.
    Presses(Presses),
    /// What the browser has of this page.
    Looked(Vec<Trace>),
    /// The print dialog is closed.
    Printed,
}

/// The root.
pub struct App {
    screen: Screen,
    look: Look,
    page: Page,
    /// The page of the case that was shown last.
    resume: Option<Page>,
    drawer: Option<Drawer>,
    dialog: Option<Dialog>,
    printing: Option<PrintJob>,
    announced: Announced,
    guard: Rc<Guard>,
    presses: Presses,
    /// What the browser had of this page when it was looked at last.
    traces: Rc<Vec<Trace>>,
    /// The question that the screen is turned round with.
    person: Option<ItemId>,
    /// Counts wipes, so that no draft outlives one.
    epoch: u32,
    /// Whether the question mark opens the list of keys.
    question_key: bool,
    /// Whether something was entered since the case was last saved.
    unsaved: bool,
    /// The same of the check of a place, which is a file of its own.
    place_unsaved: bool,
    /// The case as it was saved last.
    saved: Rc<Case>,
    /// The case as it was handed to be sealed.
    sealing: Rc<Case>,
    /// The case as it is in the file that was handed over last.
    handed: Rc<Case>,
    /// Whether a file of this case has been seen to arrive.
    arrives: bool,
    /// What is known about sealing.
    vault: Rc<Vault>,
    /// Whether all of the program is there, or only the first pages.
    whole: bool,
    /// What was asked for last that needs the rest of the program.
    waiting: Option<Ask>,
    /// What is said when the rest of the program will never be there; empty as long as it may come.
    missing: Announced,
    /// What was kept last of everything but the case.
    position: String,
}

impl Component for App {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let screen = Screen {
            words: first_words(props),
            beside: second_words(props),
            offered: Rc::clone(&props.offered),
            aloud: Aloud { on: false, voices: props.voices.clone() },
            tongues: Tongues::First,
            leg: Leg::default(),
            catalogue: &props.catalogue.0,
            act: ctx.link().callback(Msg::Act),
            ask: ctx.link().callback(Msg::Ask),
        };
        let announced = Announced::drafts(std::iter::once(&screen.words).chain(&screen.beside));
        let look = look(&props.catalogue.0, Rc::new(Case::default()), Rc::default(), props.today);
        let mut app = Self {
            screen,
            look,
            page: Page::Welcome,
            resume: None,
            drawer: None,
            dialog: None,
            printing: None,
            announced,
            guard: Rc::new(Guard::with_times(props.times)),
            presses: Presses::None,
            traces: Rc::default(),
            person: None,
            epoch: 0,
            question_key: true,
            unsaved: false,
            place_unsaved: false,
            saved: Rc::default(),
            sealing: Rc::default(),
            handed: Rc::default(),
            arrives: false,
            vault: Rc::default(),
            whole: false,
            waiting: None,
            missing: Announced::default(),
            position: String::new(),
        };
        match props.found.emit(()) {
            Some(found) => app.restore(ctx, &found),
            None => app.waiting = props.training.then_some(Ask::Train(0)),
        }
        if props.whole {
            app.arrived(ctx, true);
        }
        app.keep_words(ctx);
        app.keep_position(ctx);
        app
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Self::Message) -> bool {
        let (unsaved, covered) = (self.is_unsaved(), self.guard.covered);
        let draw = self.heed(ctx, msg);
        if self.guard.covered != covered {
            if self.guard.covered {
                ctx.props().effects.emit(Effect::Hush);
            }
            // Also when it was time alone that covered it: a program that stops then must come back covered.
            self.keep_position(ctx);
        }
        if unsaved != self.is_unsaved() {
            ctx.props().effects.emit(Effect::Unsaved(self.is_unsaved()));
        }
        draw
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let pages = self.pages();
        html! {
            <ContextProvider<Screen> context={self.screen.clone()}>
                <Shell key={self.epoch} look={self.look.clone()} page={self.page.clone()} {pages} drawer={self.drawer}
                    dialog={self.dialog.clone()} printing={self.printing} announced={self.announced.clone()} person={self.person.clone()}
                    guard={Rc::clone(&self.guard)} presses={self.presses} unsaved={self.unsaved_answers()} question_key={self.question_key}
                    vault={Rc::clone(&self.vault)} traces={Rc::clone(&self.traces)} />
            </ContextProvider<Screen>>
        }
    }
}

impl App {
    /// Whether anything has to be drawn.
    fn heed(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Act(action) => self.act(ctx, action),
            Msg::Ask(ask) if self.has_to_wait(&ask) => self.wait_for(ask),
            Msg::Ask(ask) => self.ask(ctx, ask),
            Msg::Opened(job, Ok(file)) => self.picked(ctx, job, file),
            Msg::Opened(_, Err(message)) => self.dialog = Some(Dialog::File(message)),
            Msg::Handed(name, came) => self.handed(name, came),
            Msg::Vault(answer) => self.heard(ctx, answer),
            Msg::Arrived { complete } => self.arrived(ctx, complete),
            Msg::Today(today) => {
                let changed = today != self.look.today;
                self.look_again(Rc::clone(&self.look.case), today);
                return changed;
            }
            Msg::Time(now) => return self.time(ctx, now),
            Msg::Touched(now) => return self.touched(ctx, now),
            Msg::Presses(presses) => self.presses = presses,
            Msg::Looked(traces) => self.traces = Rc::new(traces),
            Msg::Printed => self.printing = None,
        }
        self.keep_position(ctx);
        true
    }

    fn pages(&self) -> Vec<Entry> {
        let case = &self.look.case;
        case.with_inputs(self.look.today, |inputs| {
            page::pages(case, &case.facts(self.screen.catalogue, inputs), &self.look.gates)
        })
    }

    /// How many answers are not saved, if anything is not: none when it is something else.
    fn unsaved_answers(&self) -> Option<usize> {
        let (now, saved) = (&self.look.case.answers, &self.saved.answers);
        let changed = now.iter().filter(|(item, entry)| saved.get(*item) != Some(*entry)).count();
        let gone = saved.keys().filter(|item| !now.contains_key(*item)).count();
        self.is_unsaved().then_some(if self.unsaved { changed + gone } else { 0 })
    }

    fn is_unsaved(&self) -> bool {
        self.unsaved || self.place_unsaved
    }

    fn look_again(&mut self, case: Rc<Case>, today: Date) {
        let theirs = self.look.theirs.take();
        self.look = Look { theirs, ..look(self.screen.catalogue, case, Rc::clone(&self.look.place), today) };
    }

    fn act(&mut self, ctx: &Context<Self>, action: Action) {
        let goes_to = match &action {
            Action::Undo => self.look.case.last_answered().cloned(),
            _ => None,
        };
        let mut case = Rc::clone(&self.look.case);
        let world = World { catalogue: self.screen.catalogue, today: self.look.today };
        let replaces = matches!(action, Action::Replace(_));
        if replaces {
            self.case_replaced(ctx);
        }
        if Rc::make_mut(&mut case).apply(action, world).changed {
            if replaces {
                // It is in the file it came from.
                self.saved = Rc::clone(&case);
            }
            self.unsaved = !replaces;
            self.keep_case(ctx, &case);
            let before = Rc::clone(&self.look.gates);
            let asked = self.may_ask_what_was_shared();
            self.look_again(case, self.look.today);
            self.gates_changed(ctx, &before);
            if !asked && self.may_ask_what_was_shared() {
                self.say_what_was_shared();
            }
        }
        if let Some(spot) = goes_to {
            self.ask(ctx, Ask::GoToAnswer(spot));
        }
    }

    fn may_ask_what_was_shared(&self) -> bool {
        let world = World { catalogue: self.screen.catalogue, today: self.look.today };
        self.look.case.may_ask_what_was_shared(world, &self.look.gates)
    }

    /// The list stands at the top of the page, and the question may be far below it.
    fn say_what_was_shared(&mut self) {
        let said = self.screen.words.say("taken-back-listed");
        self.announced = self.announced.and(said);
    }

    /// A gate that has just closed is shown at once; nothing is lost by it.
    fn gates_changed(&mut self, ctx: &Context<Self>, before: &[crate::domain::relevance::ClosedGate]) {
        use crate::domain::instrument::GateEffect;
        let new = self.look.gates.iter().find(|gate| !before.contains(gate)).cloned();
        let Some(gate) = new else { return };
        self.announced = Announced::from(self.screen.words.say(&format!("gate-{}", gate.id)));
        if gate.effect == GateEffect::Emergency {
            self.go(ctx, Page::Emergency);
        }
    }

    fn ask(&mut self, ctx: &Context<Self>, ask: Ask) {
        match ask {
            Ask::Go(page) => self.go(ctx, page),
            Ask::Turn(turn) => {
                if let Some(page) = self.turned(turn) {
                    self.go(ctx, page);
                }
            }
            Ask::Resume => self.go(ctx, self.resumed()),
            Ask::GoToItem(item) => self.go_to_item(ctx, item),
            Ask::GoToAnswer(spot) => self.go_to_answer(ctx, spot),
            Ask::Leg(leg) => self.screen.leg = leg,
            Ask::Toggle(drawer) => self.drawer = (self.drawer != Some(drawer)).then_some(drawer),
            Ask::Dialog(dialog) => {
                self.vault_closed(ctx);
                self.dialog = dialog;
            }
            Ask::Vault(ask) => self.vault(ctx, ask),
            Ask::Joint(theirs) => self.joint(ctx, theirs),
            Ask::Announce(text) => self.announced = Announced::from(text),
            Ask::Place(place) => {
                self.keep_place(ctx, &place);
                self.look.place = Rc::new(*place);
                self.place_unsaved = true;
            }
            Ask::Print(job) => {
                self.printing = Some(job);
                ctx.props().effects.emit(Effect::Print);
            }
            Ask::Save(job) => self.save(ctx, job),
            Ask::SaveAgain => self.save_again(ctx),
            Ask::Seen(there) => self.seen(there),
            Ask::Open(job) => ctx.props().effects.emit(Effect::Open(job)),
            Ask::Guard(ask) => self.guarded(ctx, ask),
            Ask::Look => ctx.props().effects.emit(Effect::Look),
            Ask::Tongues(tongues) => self.screen.tongues = tongues,
            Ask::Aloud(on) => {
                self.screen.aloud.on = on;
                ctx.props().effects.emit(Effect::Hush);
            }
            Ask::ReadAloud(text) => {
                let language = self.screen.words_of_person().language();
                ctx.props().effects.emit(Effect::ReadAloud(text, language));
            }
            Ask::Hush => ctx.props().effects.emit(Effect::Hush),
            Ask::Person(Some(item)) => {
                ctx.props().effects.emit(Effect::Hush);
                self.person = Some(item);
            }
            Ask::Person(None) => {
                ctx.props().effects.emit(Effect::Hush);
                if let Some(item) = self.person.take() {
                    self.go_to_item(ctx, item);
                }
            }
            Ask::Language(language) => self.speak(ctx, language),
            Ask::Beside(language) => {
                self.screen.beside = language.and_then(|language| self.wording(ctx, language));
                if language.is_some() {
                    self.announced = match &self.screen.beside {
                        Some(beside) => Announced::drafts([beside]),
                        None => Announced::from(self.screen.words.say("language-not-there")),
                    };
                }
            }
            Ask::QuestionKey(on) => self.question_key = on,
            Ask::Train(number) => self.train(ctx, number),
            Ask::Wipe => {
                self.wipe(ctx);
                ctx.props().effects.emit(Effect::Wiped);
            }
            Ask::Leave => {
                self.wipe(ctx);
                ctx.props().effects.emit(Effect::Leave);
            }
        }
    }

    fn wording(&self, ctx: &Context<Self>, language: &'static Language) -> Option<Words> {
        ctx.props().wording.emit((language, self.whole))
    }

    /// Changes the language. Nothing that was entered is in any language but its own.
    fn speak(&mut self, ctx: &Context<Self>, language: &'static Language) {
        let Some(words) = self.wording(ctx, language) else {
            self.announced = Announced::from(self.screen.words.say("language-not-there"));
            return;
        };
        if self.screen.beside.as_ref().is_some_and(|beside| beside.language() == language) {
            self.screen.beside = Some(self.screen.words.clone());
        }
        self.announced = Announced::drafts([&words]);
        self.screen.words = words;
        self.keep_words(ctx);
        ctx.props().effects.emit(Effect::Language(language));
    }

    fn go(&mut self, ctx: &Context<Self>, page: Page) {
        if self.pages().iter().any(|entry| entry.page == self.page) {
            self.resume = Some(self.page.clone());
        }
        self.vault_closed(ctx);
        (self.page, self.drawer, self.dialog) = (page, None, None);
        ctx.props().effects.emit(Effect::FocusPage);
    }

    /// The page that was shown last, or the first one of the case.
    fn resumed(&self) -> Page {
        let pages = self.pages();
        let first = pages.first().map(|entry| entry.page.clone());
        let shown = self.resume.clone().filter(|page| pages.iter().any(|entry| entry.page == *page));
        shown.or(first).unwrap_or(Page::Welcome)
    }

    /// The page a turn leads to, if it leads anywhere.
    fn turned(&self, turn: Turn) -> Option<Page> {
        let pages = self.pages();
        let here = pages.iter().position(|entry| entry.page == self.page);
        let there = match (turn, here) {
            (Turn::Next, Some(at)) => pages.get(at + 1),
            (Turn::Back, Some(at)) => at.checked_sub(1).and_then(|at| pages.get(at)),
            (Turn::Next, None) => pages.first(),
            (Turn::Back, None) => None,
        };
        let open = there.filter(|entry| !entry.locked).map(|entry| entry.page.clone());
        open.or((turn == Turn::Back).then_some(Page::Welcome))
    }

    /// The page of an item, unless a gate locks it.
    fn page_of(&self, item: &ItemId) -> Option<Page> {
        let section = self.screen.catalogue.section_of(item)?;
        let page = match section.step {
            Step::Route => Page::Route,
            Step::Place => Page::Place,
            _ => Page::Questions(Rc::from(section.id.as_str())),
        };
        (!is_locked(section.step, Some(section), &self.look.gates)).then_some(page)
    }

    fn go_to_item(&mut self, ctx: &Context<Self>, item: ItemId) {
        if let Some(page) = self.page_of(&item) {
            self.go(ctx, page);
            ctx.props().effects.emit(Effect::FocusItem(item));
        }
    }

    fn go_to_answer(&mut self, ctx: &Context<Self>, spot: Answered) {
        match spot {
            Answered::Case(item) => self.go_to_item(ctx, item),
            Answered::Route(leg, item) => {
                self.screen.leg = leg;
                self.go_to_item(ctx, item);
            }
            Answered::Wave(_, item) => {
                if !is_locked(Step::Measures, None, &self.look.gates) {
                    self.go(ctx, Page::Measures);
                    ctx.props().effects.emit(Effect::FocusItem(item));
                }
            }
        }
    }

    fn train(&mut self, ctx: &Context<Self>, number: usize) {
        let Some(text) = ctx.props().training_case.emit(number) else { return };
        if let Ok(mut case) = crate::domain::exchange::read_case(&text, self.screen.catalogue) {
            case.training = true;
            self.look.theirs = None;
            if !self.look.case.is_new() {
                // Nothing that was entered is replaced without a word.
                self.dialog = Some(Dialog::Opened { case: Box::new(case), sealed: false });
                return;
            }
            let case = Rc::new(case);
            self.keep_case(ctx, &case);
            self.look_again(case, self.look.today);
            self.saved = Rc::clone(&self.look.case);
            (self.epoch, self.unsaved) = (self.epoch.wrapping_add(1), false);
            self.case_replaced(ctx);
            if let Some(page) = self.turned(Turn::Next) {
                self.go(ctx, page);
            }
        }
    }

    fn save(&mut self, ctx: &Context<Self>, job: SaveJob) {
        if let Some((name, kind, text)) = super::outputs::file(job, &self.look, &self.screen) {
            ctx.props().effects.emit(Effect::Save { name, kind, content: text.into_bytes() });
        }
    }

    /// Also the languages: they say something about the person.
    fn wipe(&mut self, ctx: &Context<Self>) {
        // First, whatever may fail afterwards.
        ctx.props().keep.emit(Keep::Nothing);
        self.stop_vault(ctx);
        let language = ctx.props().language;
        (self.screen.aloud.on, self.screen.tongues) = (false, Tongues::First);
        self.screen.beside =
            ctx.props().second.filter(|second| *second != language).and_then(|second| self.wording(ctx, second));
        self.screen.leg = Leg::default();
        ctx.props().effects.emit(Effect::Hush);
        if self.screen.words.language() != language {
            self.screen.words = self.wording(ctx, language).unwrap_or_else(|| first_words(ctx.props()));
            ctx.props().effects.emit(Effect::Language(self.screen.words.language()));
        }
        self.look = look(self.screen.catalogue, Rc::new(Case::default()), Rc::default(), self.look.today);
        (self.page, self.resume, self.drawer, self.dialog, self.printing) = (Page::Welcome, None, None, None, None);
        (self.unsaved, self.place_unsaved, self.epoch) = (false, false, self.epoch.wrapping_add(1));
        // It ends with the PIN.
        self.position = String::new();
        (self.saved, self.sealing, self.handed) = (Rc::default(), Rc::default(), Rc::default());
        self.arrives = false;
        ctx.props().effects.emit(Effect::ForgetPlaces);
        self.guard = Rc::new(Guard::with_times(ctx.props().times));
        ctx.props().effects.emit(Effect::LeaveKey(None));
        (self.announced, self.presses, self.traces) = (Announced::default(), Presses::None, Rc::default());
        self.person = None;
        self.vault = Rc::default();
        self.waiting = None;
        self.keep_words(ctx);
    }
}

/// The wording of the first pages: in English if the page was cut short before its own language.
fn first_words(props: &Props) -> Words {
    let words = |language| props.wording.emit((language, false));
    words(props.language).or_else(|| words(Language::of("en"))).unwrap_or_else(|| Words::of("en"))
}

/// The wording beside the first, where the page around it asks for one.
fn second_words(props: &Props) -> Option<Words> {
    let second = props.second.filter(|second| *second != props.language)?;
    props.wording.emit((second, false))
}

/// Everything derived, made anew.
fn look(catalogue: &'static Catalogue, case: Rc<Case>, place: Rc<PlaceCheck>, today: Date) -> Look {
    let outcome = Rc::new(case.outcome(catalogue, today));
    let gates = case.with_inputs(today, |inputs| closed_gates(&case.facts(catalogue, inputs)));
    Look { case, outcome, gates: Rc::new(gates), place, theirs: None, today }
}
