//! What every component can reach: wording, data, and the two callbacks. It changes with a
//! language, the voice and the part of the way that is shown, and with nothing that is answered.

use std::rc::Rc;

use yew::prelude::*;

use super::guard::GuardAsk;
use super::page::Page;
use super::sealed::{Content, VaultAsk};
use crate::domain::assess::Outcome;
use crate::domain::case::{Action, Answered, Case, PlaceCheck};
use crate::domain::catalogue::Catalogue;
use crate::domain::date::Date;
use crate::domain::referral::Letter;
use crate::domain::relevance::ClosedGate;
use crate::domain::scale::Leg;
use crate::wording::{Language, Words};

/// The context every component can reach by [`use_screen`].
#[derive(Debug, Clone)]
pub struct Screen {
    /// The wording.
    pub words: Words,
    /// The wording beside it: questions and options are then shown in both languages.
    pub beside: Option<Words>,
    /// The scored questionnaires that are offered, by their names with spaces between; all of them if empty.
    pub offered: Rc<str>,
    /// Reading aloud.
    pub aloud: Aloud,
    /// In which of the two languages prints and messages go out.
    pub tongues: Tongues,
    /// The part of the way whose record is shown.
    pub leg: Leg,
    /// The data files.
    pub catalogue: &'static Catalogue,
    /// Changes the case.
    pub act: Callback<Action>,
    /// Changes what is on the screen, or asks the browser for something.
    pub ask: Callback<Ask>,
}

impl PartialEq for Screen {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
            && self.beside == other.beside
            && self.offered == other.offered
            && self.aloud == other.aloud
            && self.tongues == other.tongues
            && self.leg == other.leg
            && std::ptr::eq(self.catalogue, other.catalogue)
            && self.act == other.act
    }
}

/// In which of the two languages something goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tongues {
    /// In that of the worker.
    #[default]
    First,
    /// In the one beside it.
    Beside,
    /// In both, one after the other.
    Both,
}

/// Reading aloud. Off unless chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Aloud {
    /// It is chosen.
    pub on: bool,
    /// Whether this computer has a voice of its own for a language.
    pub voices: Callback<&'static Language, bool>,
}

impl Default for Aloud {
    fn default() -> Self {
        Self { on: false, voices: Callback::from(|_| false) }
    }
}

impl Screen {
    /// Whether a scored questionnaire is offered here.
    pub fn offers(&self, pack: &str) -> bool {
        let mut names = self.offered.split_whitespace().peekable();
        names.peek().is_none() || names.any(|name| name == pack)
    }

    /// The screen in the language of the person, alone: the one beside, if there is one.
    pub fn of_person(&self) -> Self {
        Self { words: self.words_of_person().clone(), beside: None, ..self.clone() }
    }

    /// Whether a question can be read aloud in the language of the person: chosen, and a voice is there.
    pub fn reads_aloud(&self) -> bool {
        self.aloud.on && self.can_read_aloud()
    }

    /// Whether this computer has a voice of its own for the language of the person.
    pub fn can_read_aloud(&self) -> bool {
        self.aloud.voices.emit(self.words_of_person().language())
    }

    /// The wording in which prints and messages go out, in order. Without a second language it is the first.
    pub fn words_out(&self) -> Vec<&Words> {
        match (&self.beside, self.tongues) {
            (None, _) | (Some(_), Tongues::First) => vec![&self.words],
            (Some(beside), Tongues::Beside) => vec![beside],
            (Some(beside), Tongues::Both) => vec![&self.words, beside],
        }
    }

    /// The wording in the language of the person.
    pub fn words_of_person(&self) -> &Words {
        self.beside.as_ref().unwrap_or(&self.words)
    }
}

/// What is said once: a line, or several in languages of their own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Announced(Rc<[(AttrValue, Option<&'static Language>)]>);

impl Announced {
    /// Says which of these languages nobody has reviewed, each in its own words.
    pub fn drafts<'a>(of: impl IntoIterator<Item = &'a Words>) -> Self {
        let drafts = of.into_iter().filter(|words| !words.language().reviewed);
        Self(drafts.map(|words| (AttrValue::from(words.say("draft-wording")), Some(words.language()))).collect())
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same with a further line, in the language of the screen.
    pub fn and(&self, line: String) -> Self {
        Self(self.0.iter().cloned().chain([(AttrValue::from(line), None)]).collect())
    }

    /// The lines, each with its language where that may be another one than that of the screen.
    pub fn lines(&self) -> &[(AttrValue, Option<&'static Language>)] {
        &self.0
    }
}

impl From<String> for Announced {
    fn from(line: String) -> Self {
        if line.is_empty() { Self::default() } else { Self::default().and(line) }
    }
}

/// What the screen can be asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// Go to a page.
    Go(Page),
    /// Go to the page before or after this one.
    Turn(Turn),
    /// Go back to the page of the case that was shown last.
    Resume,
    /// Go to the page of an item and put the focus on it.
    GoToItem(crate::domain::answer::ItemId),
    /// Go to where an answer was given.
    GoToAnswer(Answered),
    /// Show the record of a part of the way.
    Leg(Leg),
    /// Show or hide the side panel or the list of steps on a narrow screen.
    Toggle(Drawer),
    /// Open a dialog, or close the one that is open.
    Dialog(Option<Dialog>),
    /// Say something once to a screen reader, and show it.
    Announce(String),
    /// Change the check of a place.
    Place(Box<PlaceCheck>),
    /// Print a document.
    Print(PrintJob),
    /// Save a file.
    Save(SaveJob),
    /// Save the case again, as it was saved last.
    SaveAgain,
    /// The worker has looked for the file that was handed to the browser: whether it is there.
    Seen(bool),
    /// Let the worker pick a file.
    Open(OpenJob),
    /// Seal or open something.
    Vault(VaultAsk),
    /// Show what the other office handed over beside our own answers, or put it away.
    Joint(Option<Box<Case>>),
    /// Cover the screen, lift the cover, or change when and how.
    Guard(GuardAsk),
    /// Look at what the browser has of this page.
    Look,
    /// Let prints and messages go out in this or that language.
    Tongues(Tongues),
    /// Let questions be read aloud, or not.
    Aloud(bool),
    /// Read a text aloud, in the language of the person.
    ReadAloud(String),
    /// Stop reading aloud.
    Hush,
    /// Turn the screen round with a question for the person, or take it back to that question.
    Person(Option<crate::domain::answer::ItemId>),
    /// Start a practice case, counted from 0.
    Train(usize),
    /// Change the language.
    Language(&'static Language),
    /// Show another language beside it, or none.
    Beside(Option<&'static Language>),
    /// Let the question mark open the list of keys, or leave it alone: with speech input a single
    /// letter can be typed by chance.
    QuestionKey(bool),
    /// Wipe everything and show the start page.
    Wipe,
    /// Wipe everything and leave.
    Leave,
}

/// What came of a file that was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handed {
    /// It is written where the worker chose, whole.
    Written,
    /// The browser has it, for its downloads. Whether it arrived there, no browser says.
    Given,
    /// The worker chose no place.
    Closed,
    /// There is no room left.
    Full,
    /// It may not be written there.
    Refused,
    /// Something else went wrong.
    Failed,
}

impl Handed {
    /// By the word that `src/embed/files.js` has for it.
    pub fn of(word: &str) -> Self {
        match word {
            "written" => Self::Written,
            "given" => Self::Given,
            "closed" => Self::Closed,
            "full" => Self::Full,
            "refused" => Self::Refused,
            _ => Self::Failed,
        }
    }

    /// What is said when there is no file.
    pub fn fault(self) -> Option<&'static str> {
        match self {
            Self::Written | Self::Given => None,
            Self::Closed => Some("save-closed"),
            Self::Full => Some("save-full"),
            Self::Refused => Some("save-refused"),
            Self::Failed => Some("save-failed"),
        }
    }
}

/// A direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// To the page before.
    Back,
    /// To the next page.
    Next,
}

/// What slides in on a narrow screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawer {
    /// The list of steps.
    Steps,
    /// How the person is today.
    Support,
}

/// Dialogs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    /// The keys.
    Keys,
    /// The languages.
    Languages,
    /// What may be chosen for this session.
    Settings,
    /// Really wipe?
    Wipe,
    /// A message about a file.
    File(FileMessage),
    /// Seal the case, or one message of it, and save that.
    SaveSealed(Content),
    /// Open the sealed file that waits.
    OpenSealed,
    /// Is the file of this name in the downloads?
    IsItThere(&'static str),
    /// The program had stopped and has been started again: the place in the program, if it said one.
    Restarted(String),
    /// Continue or reassess an opened file.
    Opened {
        /// The case in it.
        case: Box<Case>,
        /// Whether it was sealed.
        sealed: bool,
    },
    /// One message of the other office.
    Letter(Box<Letter>),
}

/// What is said about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileMessage {
    /// The message.
    pub id: &'static str,
    /// A detail that names a place in the file, never its content.
    pub detail: String,
}

/// What to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintJob {
    /// The report, in one of three levels.
    Report(crate::ui::page::OutputLevel),
    /// The rule book.
    RuleBook,
    /// One message, 1 to 6.
    Message(u8),
    /// The check of a place.
    Place,
}

/// What to save.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveJob {
    /// The readable summary.
    Summary(crate::ui::page::OutputLevel),
    /// One message, 1 to 6.
    Message(u8),
    /// One country-and-route record.
    Route(crate::domain::scale::Leg),
    /// The check of a place.
    Place,
}

/// What to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenJob {
    /// A case.
    Case,
    /// The public keys of offices.
    Keys,
    /// An office's own key file.
    KeyFile,
    /// A country-and-route record for this leg.
    Route(crate::domain::scale::Leg),
    /// The check of a place.
    Place,
}

/// A look at the case for pages that show much of it. Made anew after every change.
#[derive(Debug, Clone)]
pub struct Look {
    /// The case.
    pub case: Rc<Case>,
    /// What was found.
    pub outcome: Rc<Outcome>,
    /// The gates that are closed.
    pub gates: Rc<Vec<ClosedGate>>,
    /// The check of a place.
    pub place: Rc<PlaceCheck>,
    /// What the other office handed over, to look at. Never changed, never saved, gone with the case.
    pub theirs: Option<Rc<Case>>,
    /// Today.
    pub today: Date,
}

impl PartialEq for Look {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.case, &other.case)
            && Rc::ptr_eq(&self.outcome, &other.outcome)
            && Rc::ptr_eq(&self.place, &other.place)
            && self.theirs.as_ref().map(Rc::as_ptr) == other.theirs.as_ref().map(Rc::as_ptr)
            && self.today == other.today
    }
}

/// The screen context.
///
/// # Panics
/// Outside the app root, which is a fault of the program.
#[hook]
pub fn use_screen() -> Screen {
    use_context::<Screen>().expect("the app root provides the screen")
}
