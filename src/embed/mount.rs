//! Mounting the app into a node, and carrying out what it asks of the browser.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, Element};
use yew::AppHandle;

use crate::browser::keeper::{self, Keeper};
use crate::browser::{clock, data, files, focus, idle, languages, look, open, panic, print, speech, vault};
use crate::domain::catalogue::Catalogue;
use crate::shipped;
use crate::ui::app::{App, Effect, Keep, Msg, Props, Remains, Shipped};
use crate::ui::guard::{Moment, Presses, Times};
use crate::ui::pages::{Found, Trace};
use crate::ui::screen::{Ask, FileMessage, Handed};
use crate::ui::sealed::{Job, Value};
use crate::wording::{self, Language, Words};

type Handle = Rc<RefCell<Option<AppHandle<App>>>>;

/// The mounted app.
#[wasm_bindgen]
pub struct Mounted {
    handle: Handle,
    _listeners: Vec<EventListener>,
    _watch: idle::Watch,
}

#[wasm_bindgen]
impl Mounted {
    /// Forgets everything and shows an empty start page.
    pub fn wipe(&self) {
        send(&self.handle, Msg::Ask(Ask::Wipe));
    }

    /// Saves the case as the key that saves does, wherever the worker has put that key.
    pub fn save(&self) {
        send(&self.handle, Msg::Ask(Ask::SaveAgain));
    }

    /// The rest of the program has arrived and started, or, if not `complete`, will never arrive.
    pub fn arrived(&self, complete: bool) {
        send(&self.handle, Msg::Arrived { complete });
    }

    /// Says how many presses of Shift are missing until the page is left; 3 when they came too slowly, 0
    /// when there is nothing to say.
    pub fn presses(&self, left: u8) {
        send(&self.handle, Msg::Presses(Presses::from(left)));
    }

    /// Takes the app away with everything in it.
    pub fn destroy(self) {
        if let Some(handle) = self.handle.borrow_mut().take() {
            handle.destroy();
        }
    }
}

/// Mounts the app into a node.
///
/// # Errors
/// The text of the first fault in a data file, so that the page can say it instead of staying blank.
#[expect(clippy::too_many_arguments, reason = "the options of the page, which the glue hands over one by one")]
#[wasm_bindgen]
pub fn mount(
    root: Element,
    lang: String,
    second_lang: String,
    instruments: String,
    theme: String,
    training: bool,
    idle_cover: String,
    idle_wipe: String,
    vault: js_sys::Function,
    files: js_sys::Function,
    look: js_sys::Function,
    whole: bool,
    page: Keeper,
) -> Result<Mounted, JsValue> {
    keeper::install(page);
    panic::keep_quiet();
    let catalogue = shipped::first_edition().map_err(|fault| JsValue::from_str(&fault.to_string()))?;
    let catalogue = kept_for_ever(catalogue);
    if matches!(theme.as_str(), "light" | "dark") {
        root.set_attribute("data-theme", &theme)?;
    }
    wording::meet(languages::list(&root));
    let language = Language::of(&lang);
    speak(&root, language);
    let handle: Handle = Rc::default();
    let effects = {
        let outside = Outside { handle: Rc::clone(&handle), root: root.clone(), vault, files, look };
        yew::Callback::from(move |effect: Effect| later(outside.clone(), effect))
    };
    let wording = {
        let root = root.clone();
        yew::Callback::from(move |(language, whole)| wording_of(&root, language, whole))
    };
    let times = Times::read(&idle_cover, &idle_wipe);
    let clock = yew::Callback::from(|()| moment());
    let voices = yew::Callback::from(|language: &'static Language| speech::has_voice(language.code));
    let (keep, found) = (yew::Callback::from(keep), yew::Callback::from(|()| remains()));
    let today = clock::today();
    let brought = {
        let root = root.clone();
        yew::Callback::from(move |()| brought(&root))
    };
    let training_case = {
        let root = root.clone();
        yew::Callback::from(move |number| Some(data::files(&root, shipped::TRAINING).into_iter().nth(number)?.1))
    };
    let second = Some(Language::of(&second_lang)).filter(|_| !second_lang.is_empty());
    let props = Props {
        second,
        offered: Rc::from(instruments),
        catalogue,
        brought,
        training_case,
        whole,
        language,
        wording,
        voices,
        today,
        clock,
        times,
        keep,
        found,
        training,
        effects,
    };
    let app = yew::Renderer::<App>::with_root_and_props(root.clone(), props).render();
    *handle.borrow_mut() = Some(app);
    let (listeners, watch) = (listeners(&handle), watch(&handle));
    dispatch(&root, "waymark-ready");
    Ok(Mounted { handle, _listeners: listeners, _watch: watch })
}

/// The data live as long as the page; a reference that never ends keeps every component simple.
fn kept_for_ever(catalogue: Catalogue) -> &'static Shipped {
    Box::leak(Box::new(Shipped(catalogue)))
}

/// The data files of the page, or what is wrong with the first that cannot be used. Every build has checked
/// them: a faulty one was changed afterwards.
fn brought(root: &Element) -> Result<&'static Shipped, String> {
    let files = |folder| data::files(root, folder);
    let read = shipped::brought(&files(shipped::INSTRUMENTS), &files(shipped::PACKS));
    read.map(kept_for_ever).map_err(|fault| fault.to_string())
}

/// Carried out at once, not when the screen has been drawn: drawing may be what fails.
fn keep(what: Keep) {
    match what {
        Keep::Case(text) => keeper::keep("case", &text),
        Keep::Place(text) => keeper::keep("place", &text),
        Keep::Position(text) => keeper::keep("position", &text),
        Keep::Words(text) => keeper::keep("words", &text),
        Keep::Nothing => keeper::forget(),
    }
}

/// What the module that stopped had kept; nothing when none did.
fn remains() -> Option<Remains> {
    let stopped_at = keeper::kept("stopped-at")?;
    Some(Remains {
        case: keeper::kept("case"),
        place: keeper::kept("place"),
        position: keeper::kept("position"),
        stopped_at,
        from_the_start: keeper::from_the_start(),
    })
}

/// What effects reach for.
#[derive(Clone)]
struct Outside {
    handle: Handle,
    root: Element,
    /// The way to the sealing module.
    vault: js_sys::Function,
    /// Hands files over.
    files: js_sys::Function,
    /// Looks at what the browser has of this page.
    look: js_sys::Function,
}

/// Effects run after the screen has been drawn, so that what they point at is there.
fn later(outside: Outside, effect: Effect) {
    gloo::timers::callback::Timeout::new(0, move || run(&outside, effect)).forget();
}

fn run(Outside { handle, root, vault, files, look }: &Outside, effect: Effect) {
    match effect {
        Effect::FocusPage => {
            focus::page(root);
            dispatch(root, "waymark-progress");
        }
        Effect::FocusItem(item) => focus::item(root, item.as_str()),
        Effect::Print => {
            print::print();
            send(handle, Msg::Printed);
        }
        Effect::Save { name, kind, content } => {
            let (handle, root) = (Rc::clone(handle), root.clone());
            files::save(files, name, kind, &content, move |came| {
                let came = Handed::of(came);
                if matches!(came, Handed::Given | Handed::Written) {
                    dispatch(&root, "waymark-saved");
                }
                send(&handle, Msg::Handed(name, came));
            });
        }
        Effect::Choose(name) => files::choose(files, name),
        Effect::ForgetPlaces => files::forget(files),
        Effect::Open(job) => {
            let handle = Rc::clone(handle);
            open::pick(root, move |read| send(&handle, Msg::Opened(job, read.map_err(unread))));
        }
        Effect::Language(language) => speak(root, language),
        Effect::ReadAloud(text, language) => speech::speak(&text, language.code),
        Effect::Hush => speech::hush(),
        Effect::Vault(job) => ask_vault(handle, vault, &job),
        Effect::StopVault => vault::stop(vault),
        Effect::Look => {
            let handle = Rc::clone(handle);
            look::around(look, move |found| send(&handle, Msg::Looked(found.into_iter().map(trace).collect())));
        }
        Effect::LeaveKey(key) => {
            mark(root, "data-leave-key", key);
            dispatch(root, "waymark-leave-key");
        }
        Effect::Unsaved(unsaved) => mark(root, "data-unsaved", unsaved.then_some("")),
        Effect::Wiped => dispatch(root, "waymark-wiped"),
        Effect::Leave => dispatch(root, "waymark-leave"),
    }
}

/// The wording stands in the page as plain text.
fn wording_of(root: &Element, language: &'static Language, whole: bool) -> Option<Words> {
    Some(Words::from_texts(language, [languages::text(root, language.code, whole)?.as_str()]))
}

/// The language and the side its lines begin on.
fn speak(root: &Element, language: &Language) {
    drop(root.set_attribute("lang", language.code));
    drop(root.set_attribute("dir", language.dir));
}

fn ask_vault(handle: &Handle, vault: &js_sys::Function, job: &Job) {
    let handle = Rc::clone(handle);
    let (verb, words) = job.call();
    let words = words.into_iter().map(out).collect();
    vault::ask(vault, verb, &words, move |answer| {
        send(&handle, Msg::Vault(answer.map(|values| values.iter().filter_map(back).collect())));
    });
}

fn out(value: Value) -> JsValue {
    match value {
        Value::Text(text) => JsValue::from_str(&text),
        Value::Passphrase(text) => vault::passphrase(&text),
        Value::Bytes(file) => vault::bytes(&file),
        Value::Yes(yes) => JsValue::from_bool(yes),
    }
}

fn back(value: JsValue) -> Option<Value> {
    let text = value.as_string().map(Value::Text);
    let yes = || value.as_bool().map(Value::Yes);
    text.or_else(yes).or_else(|| vault::as_bytes(&value).map(Value::Bytes))
}

fn unread(unread: open::Unread) -> FileMessage {
    let id = match unread {
        open::Unread::TooLarge => "file-too-large",
        open::Unread::Failed => "file-unreadable",
    };
    FileMessage { id, detail: String::new() }
}

/// What the script of the page has to know, where it can see it. Never anything of a case.
fn mark(root: &Element, name: &str, value: Option<&str>) {
    drop(match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    });
}

fn trace((place, amount): (String, look::Amount)) -> Trace {
    let found = match amount {
        // Far below what a float holds exactly, and never less than nothing.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates at both ends")]
        look::Amount::Count(count) => Found::Amount(count as usize),
        look::Amount::Text(text) if text == "refused" => Found::Refused,
        look::Amount::Text(text) if text == "absent" => Found::Absent,
        look::Amount::Text(text) => Found::Text(text),
    };
    Trace { place, found }
}

fn moment() -> Moment {
    let (steady, wall) = clock::now();
    Moment { steady, wall }
}

fn watch(handle: &Handle) -> idle::Watch {
    let (time, touched) = (Rc::clone(handle), Rc::clone(handle));
    idle::watch(move || send(&time, Msg::Time(moment())), move || send(&touched, Msg::Touched(moment())))
}

/// The day can change while the page is open.
fn listeners(handle: &Handle) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let on_focus = {
        let handle = Rc::clone(handle);
        EventListener::new(&window, "focus", move |_| send(&handle, Msg::Today(clock::today())))
    };
    vec![on_focus]
}

fn send(handle: &Handle, msg: Msg) {
    if let Some(app) = handle.borrow().as_ref() {
        app.send_message(msg);
    }
}

/// An event without any detail: it says that something happened, never what.
fn dispatch(root: &Element, name: &str) {
    let options = CustomEventInit::new();
    options.set_bubbles(true);
    options.set_composed(true);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &options) {
        drop(root.dispatch_event(&event));
    }
}
