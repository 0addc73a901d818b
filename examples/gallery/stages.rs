//! Whole screens: every page, every dialog, the cover, the person's view, gates, and what slides in.

use std::rc::Rc;

use waymark::domain::answer::{Answer, Code, ItemId, Value};
use waymark::domain::case::{Action, World};
use waymark::domain::instrument::Office;
use waymark::domain::referral::Letter;
use waymark::ui::guard::{Guard, GuardAsk, Moment, Presses, Refused};
use waymark::ui::page::{LASTING, Page, pages, title_key};
use waymark::ui::pages::{Found, Trace};
use waymark::ui::screen::{Dialog, Drawer, FileMessage, Look, OpenJob, Screen};
use waymark::ui::sealed::{Content, File, OfficeKey, Picked, Secret, Vault};
use waymark::ui::shell::Shell;
use yew::prelude::*;

/// One screen, and what it is called.
struct Stage {
    name: String,
    look: Look,
    page: Page,
    dialog: Option<Dialog>,
    drawer: Option<Drawer>,
    person: Option<ItemId>,
    guard: Guard,
    vault: Vault,
    presses: Presses,
}

impl Stage {
    fn of(name: String, look: &Look, page: Page) -> Self {
        Self {
            name,
            look: look.clone(),
            page,
            dialog: None,
            drawer: None,
            person: None,
            guard: Guard::default(),
            vault: Vault::default(),
            presses: Presses::None,
        }
    }

    fn draw(self, screen: &Screen) -> Html {
        let Self { name, look, page, dialog, drawer, person, guard, vault, presses } = self;
        let entries = look.case.with_inputs(look.today, |inputs| {
            pages(&look.case, &look.case.facts(screen.catalogue, inputs), &look.gates)
        });
        let traces = [("local", Found::Refused), ("session", Found::Amount(0)), ("caches", Found::Amount(2))];
        let traces = traces.map(|(place, found)| Trace { place: place.to_owned(), found }).to_vec();
        html! { <>
            <p class="gallery-name">{ &name }</p>
            <div class="gallery-stage" role="group" aria-label={name} tabindex="0">
                <Shell {look} {page} pages={entries} {drawer} {dialog} printing={None} announced={waymark::ui::screen::Announced::default()}
                    guard={Rc::new(guard)} {presses} {person} unsaved={Some(2)} question_key=true vault={Rc::new(vault)}
                    traces={Rc::new(traces)} />
            </div>
        </> }
    }
}

/// The usual state but for a change.
fn with<T: Default>(change: impl FnOnce(&mut T)) -> T {
    let mut state = T::default();
    change(&mut state);
    state
}

/// All of them.
pub fn stages(screen: &Screen, look: &Look) -> Html {
    let mut all = page_stages(screen, look);
    all.extend(dialog_stages(screen, look));
    all.extend(over_the_page(screen, look));
    all.into_iter().map(|stage| stage.draw(screen)).collect()
}

fn page_stages(screen: &Screen, look: &Look) -> Vec<Stage> {
    let beside = Look { theirs: Some(Rc::clone(&look.case)), ..look.clone() };
    let shown = LASTING.into_iter().chain([Page::Knows, Page::Questions("reach".into())]);
    let name = |page: &Page| screen.words.say(&title_key(page));
    let mut all: Vec<Stage> = shown.map(|page| Stage::of(name(&page), look, page)).collect();
    all.push(Stage::of(name(&Page::Joint), &beside, Page::Joint));
    all.push(Stage::of(screen.words.say("step-safety"), &beside, Page::Questions("view".into())));
    // Gates: the answer that closes each, and the page behind it that is locked then.
    for (item, code) in [("PRE1", "no"), ("PRE2", "yes"), ("PRE4", "refuses")] {
        let mut case = (*look.case).clone();
        let world = World { catalogue: screen.catalogue, today: look.today };
        let answer = Answer::Given(Value::Choice { code: Code::from(code), basis: None });
        case.apply(Action::Answer(ItemId::from(item), answer), world);
        let closed = super::look(case, screen.catalogue, look.today);
        all.push(Stage::of(name(&Page::Questions("moment".into())), &closed, Page::Questions("moment".into())));
        all.push(Stage::of(name(&Page::Result), &closed, Page::Result));
    }
    all
}

fn dialog_stages(screen: &Screen, look: &Look) -> Vec<Stage> {
    let words = || Some(Secret::from("brisk walnut seven hills over lamp".to_owned()));
    let key = OfficeKey { text: "age1practice".to_owned(), fingerprint: "1234 5678 9012 3456".to_owned() };
    let picked = |for_office| {
        let picked = Picked { job: OpenJob::Case, file: File::from(Vec::new()), for_office, key_file: None };
        with(|vault: &mut Vault| vault.picked = Some(picked))
    };
    let mut faulty = picked(false);
    faulty.fault = Some("wrong_passphrase".to_owned());
    let handed = (*look.case).clone();
    let letter = Letter {
        code: look.case.code.clone(),
        training: true,
        step: 4,
        from: Office::Receiving,
        on: look.today,
        typed: [("can_give".to_owned(), "A room.".to_owned())].into(),
        chosen: Default::default(),
        ticked: Default::default(),
        text: "A room.".to_owned(),
    };
    let file = FileMessage { id: "file-foreign", detail: String::new() };
    let rows = [
        ("dialog-keys", Dialog::Keys, Vault::default()),
        ("dialog-languages", Dialog::Languages, Vault::default()),
        ("dialog-settings", Dialog::Settings, Vault::default()),
        ("dialog-wipe", Dialog::Wipe, Vault::default()),
        ("dialog-file", Dialog::File(file), Vault::default()),
        ("dialog-save-sealed", Dialog::SaveSealed(Content::Case), with(|vault: &mut Vault| vault.words = words())),
        (
            "dialog-seal-message",
            Dialog::SaveSealed(Content::Message(3)),
            with(|vault: &mut Vault| (vault.typed_keys, vault.keys) = (key.text.clone(), vec![key])),
        ),
        ("dialog-is-it-there", Dialog::IsItThere("assessment.age"), Vault::default()),
        ("dialog-open-sealed", Dialog::OpenSealed, picked(false)),
        ("dialog-open-sealed", Dialog::OpenSealed, faulty),
        ("dialog-open-sealed", Dialog::OpenSealed, picked(true)),
        ("dialog-restarted", Dialog::Restarted("page.rs:1".to_owned()), Vault::default()),
        ("dialog-opened", Dialog::Opened { case: Box::new(handed), sealed: true }, Vault::default()),
        ("dialog-letter", Dialog::Letter(Box::new(letter)), Vault::default()),
    ];
    let stage = |(id, dialog, vault): (&str, Dialog, Vault)| Stage {
        dialog: Some(dialog),
        vault,
        ..Stage::of(screen.words.say(id), look, Page::Outputs)
    };
    rows.into_iter().map(stage).collect()
}

/// The cover, the person's view, what slides in, and the presses that lead out.
fn over_the_page(screen: &Screen, look: &Look) -> Vec<Stage> {
    let covered = || with(|guard: &mut Guard| guard.covered = true);
    let with_pin = || {
        let mut guard = covered();
        guard.asked(GuardAsk::Pin(Some(Secret::from("4711".to_owned()))), Moment::default());
        guard
    };
    let (mut counted, mut refused) = (covered(), with_pin());
    counted.counted = Some(42);
    refused.refused = Some(Refused::Wrong { left: 4, wait: 5 });
    let guards = [covered(), counted, with_pin(), refused];
    let base = |id: &str| Stage::of(screen.words.say(id), look, Page::Questions("view".into()));
    let mut all: Vec<Stage> = guards.into_iter().map(|guard| Stage { guard, ..base("cover-title") }).collect();
    for item in ["V1", "V2", "RI1"] {
        all.push(Stage { person: Some(ItemId::from(item)), ..base("person-show") });
    }
    all.push(Stage { drawer: Some(Drawer::Steps), ..base("show-steps") });
    all.push(Stage { drawer: Some(Drawer::Support), ..base("show-support") });
    all.push(Stage { presses: Presses::Left(1), ..base("leave") });
    all.push(Stage { presses: Presses::TooSlow, ..base("leave") });
    all
}
