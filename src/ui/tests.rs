//! The markup of every page of the practice cases, drawn natively, in every language.

mod beside;

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::guard::{Cover, Guard, GuardAsk, Moment, Presses};
use super::page::{Entry, Page, pages};
use super::pages::result::fixture::{self, catalogue, today};
use super::screen::{Announced, Dialog, FileMessage, Look, Screen};
use super::sealed::Content;
use super::shell::Shell;
use crate::domain::answer::{Answer, Basis, Code, ItemId, Value};
use crate::domain::case::{Action, Case, MeetingStage, Wave};
use crate::domain::instrument::Office;
use crate::domain::referral::Letter;
use crate::domain::relevance::closed_gates;
use crate::wording::{Language, Words, languages};

#[derive(Debug, Clone, PartialEq, Properties)]
struct Props {
    look: Look,
    page: Page,
    dialog: Option<Dialog>,
    entries: Vec<Entry>,
    language: AttrValue,
    beside: Option<AttrValue>,
    #[prop_or_default]
    offered: Rc<str>,
}

/// A page with everything around it.
#[component]
fn Stage(props: &Props) -> Html {
    let screen = Screen {
        words: Words::of(&props.language),
        beside: props.beside.as_ref().map(|code| Words::of(code)),
        offered: Rc::clone(&props.offered),
        aloud: Default::default(),
        tongues: Default::default(),
        leg: Default::default(),
        catalogue: catalogue(),
        act: Callback::noop(),
        ask: Callback::noop(),
    };
    html! {
        <ContextProvider<Screen> context={screen}>
            <Shell look={props.look.clone()} page={props.page.clone()} pages={props.entries.clone()} drawer={None} dialog={props.dialog.clone()}
                printing={None} announced={Announced::default()} guard={Rc::default()} presses={Presses::Left(1)} unsaved={Some(2)} question_key=true
                vault={Rc::default()} traces={Rc::default()} />
        </ContextProvider<Screen>>
    }
}

fn practice_cases() -> Vec<Case> {
    let read = |text: &str| crate::domain::exchange::read_case(text, catalogue()).expect("a practice case");
    crate::shipped::training_cases().into_iter().map(read).collect()
}

/// All pages of a case, those in order and those at its side, and every dialog that needs nothing picked.
fn stages(case: Case, language: &Language, beside: Option<&Language>) -> Vec<Props> {
    // Another practice case stands beside it, as if another office had handed it over.
    let theirs = practice_cases().into_iter().find(|other| other.code != case.code).map(Rc::new);
    let case = Rc::new(case);
    let outcome = Rc::new(case.outcome(catalogue(), today()));
    let (gates, entries) = case.with_inputs(today(), |inputs| {
        let facts = case.facts(catalogue(), inputs);
        let gates = closed_gates(&facts);
        let entries = pages(&case, &facts, &gates);
        (gates, entries)
    });
    let look = Look { case, outcome, gates: Rc::new(gates), place: Rc::default(), theirs, today: today() };
    let beyond = [
        Page::Welcome,
        Page::Joint,
        Page::OpenPoints,
        Page::Place,
        Page::About,
        Page::Emergency,
        Page::Leaflet,
        Page::OfficeKey,
        Page::Knows,
        Page::RuleBook(None),
    ];
    let file = FileMessage { id: "file-foreign", detail: String::new() };
    let opened = Dialog::Opened { case: Box::new((*look.case).clone()), sealed: false };
    let letter = Letter {
        code: look.case.code.clone(),
        training: true,
        step: 2,
        from: Office::Receiving,
        on: today(),
        typed: BTreeMap::new(),
        ticked: Default::default(),
        chosen: BTreeMap::new(),
        text: "Text".to_owned(),
    };
    let (message, letter) = (Dialog::SaveSealed(Content::Message(2)), Dialog::Letter(Box::new(letter)));
    let dialogs = [
        message,
        letter,
        Dialog::Keys,
        Dialog::Languages,
        Dialog::Settings,
        Dialog::Wipe,
        Dialog::File(file),
        Dialog::SaveSealed(Content::Case),
        Dialog::Restarted("src/lib.rs:1".to_owned()),
        opened,
    ];
    let shown = entries.iter().map(|entry| entry.page.clone()).chain(beyond).map(|page| (page, None));
    let shown = shown.chain(dialogs.into_iter().map(|dialog| (Page::Outputs, Some(dialog))));
    let stage = |(page, dialog): (Page, Option<Dialog>)| Props {
        look: look.clone(),
        page,
        dialog,
        entries: entries.clone(),
        language: AttrValue::from(language.code),
        beside: beside.map(|language| AttrValue::from(language.code)),
        offered: Rc::default(),
    };
    shown.collect::<Vec<_>>().into_iter().map(stage).collect()
}

/// One page in English, without the list of the others.
fn alone(look: &Look, page: Page) -> Props {
    let (look, language) = (look.clone(), AttrValue::from("en"));
    Props { look, page, dialog: None, entries: Vec::new(), language, beside: None, offered: Rc::default() }
}

/// The page around the element says which scored questionnaires it offers; one that was answered stays in sight.
#[tokio::test]
async fn only_what_is_offered_is_shown_and_what_was_answered() {
    let words = Words::of("en");
    let title = |id: &str| words.say(&format!("pack-{id}"));
    let (example, slot) = (title("example"), title("rss-slot"));
    let with_wave = {
        let mut case = fixture::case(&[("PRE6", "adult")]);
        let world = crate::domain::case::World { catalogue: catalogue(), today: today() };
        let (pack, version) = ("example".to_owned(), "1".to_owned());
        let wave = Wave { pack, version, on: Default::default(), answers: Default::default() };
        case.apply(crate::domain::case::Action::StartWave(wave), world);
        case
    };
    for (offered, case, shown) in [
        ("", fixture::case(&[]), [true, true]),
        ("rss-slot", fixture::case(&[]), [false, true]),
        ("unheard-of", fixture::case(&[]), [false, false]),
        ("rss-slot", with_wave, [true, true]),
    ] {
        let outcome = Rc::new(fixture::outcome(&case));
        let look = Look {
            case: Rc::new(case),
            outcome,
            gates: Rc::default(),
            place: Rc::default(),
            theirs: None,
            today: today(),
        };
        let stage = Props { offered: Rc::from(offered), ..alone(&look, Page::Measures) };
        let page = drawn(stage).await;
        assert_eq!([&example, &slot].map(|title| page.contains(title.as_str())), shown, "{offered}");
    }
}

async fn drawn(stage: Props) -> String {
    yew::LocalServerRenderer::<Stage>::with_props(stage).hydratable(false).render().await
}

/// The opening tags of these elements.
fn tags<'a>(markup: &'a str, names: &[&str]) -> Vec<&'a str> {
    let starts = markup.match_indices('<').map(|(at, _)| &markup[at + 1..]);
    let named = |tag: &&str| {
        names.iter().any(|name| tag.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '>', '/'])))
    };
    starts.filter(named).filter_map(|tag| tag.split('>').next()).collect()
}

fn faults(markup: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for control in tags(markup, &["input", "textarea", "select"]) {
        for attribute in [" name=", " id=", " value=\"", "type=\"password\""] {
            // A text field shows what was typed as its value; nothing else has one.
            let shows =
                attribute == " value=\"" && (control.contains("type=\"text\"") || control.starts_with("textarea"));
            if control.contains(attribute) && !shows {
                faults.push(format!("{attribute} at <{control}>"));
            }
        }
        if !control.contains("autocomplete=\"off\"") {
            faults.push(format!("no autocomplete=off at <{control}>"));
        }
    }
    for tag in tags(markup, &["form", "a", "iframe", "script", "style", "object", "embed", "img", "link"]) {
        faults.push(format!("<{tag}>"));
    }
    for picture in tags(markup, &["svg"]) {
        if !picture.contains("aria-hidden=\"true\"") && !picture.contains("role=\"img\"") {
            faults.push(format!("a picture without a word: <{picture}>"));
        }
    }
    if markup.contains(" style=\"") {
        faults.push("a style attribute, which the policy refuses".to_owned());
    }
    let headings = tags(markup, &["h1"]).len();
    if headings != 1 {
        faults.push(format!("{headings} titles"));
    }
    let fieldsets = tags(markup, &["fieldset"]).len();
    let legends = tags(markup, &["legend"]).len();
    if fieldsets != legends {
        faults.push(format!("{fieldsets} groups and {legends} legends"));
    }
    // Wording that is missing shows its own name.
    for (at, _) in markup.match_indices('[') {
        let name: String = markup[at + 1..].chars().take_while(|sign| !['[', ']', '<'].contains(sign)).collect();
        if name.contains('-')
            && name.chars().all(|sign| sign.is_ascii_alphanumeric() || ['-', '_', '.'].contains(&sign))
        {
            faults.push(format!("no wording for {name}"));
        }
    }
    faults
}

fn report(found: Vec<String>) {
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

#[tokio::test]
async fn every_page_of_the_practice_cases_is_sound_in_every_language() {
    let mut found = Vec::new();
    for language in languages() {
        for case in practice_cases() {
            for stage in stages(case, language, None) {
                let place = format!(
                    "{} {:?} {:?}",
                    language.code,
                    stage.page,
                    stage.dialog.as_ref().map(std::mem::discriminant)
                );
                found.extend(faults(&drawn(stage).await).into_iter().map(|fault| format!("{place}: {fault}")));
            }
        }
    }
    report(found);
}

/// Who said what, which counts, what was left out, and that nothing is there to take over of that.
#[tokio::test]
async fn both_offices_stand_side_by_side() {
    let ours = fixture::case(&[("PRE6", "adult"), ("T1", "no"), ("T4", "yes")]);
    let mut theirs = fixture::case(&[("T1", "yes"), ("T4", "?"), ("T7", "yes"), ("CNC", "agrees"), ("E4", "yes")]);
    let world = crate::domain::case::World { catalogue: catalogue(), today: today() };
    theirs = theirs.for_other_office(world).expect("the person agreed");
    let outcome = Rc::new(fixture::outcome(&ours));
    let look = Look {
        case: Rc::new(ours),
        outcome,
        gates: Rc::default(),
        place: Rc::default(),
        theirs: Some(Rc::new(theirs)),
        today: today(),
    };
    let stage = |page| alone(&look, page);
    let both = drawn(stage(Page::Joint)).await;
    for said in [
        "At least Critical",
        "Our office: At least High",
        "Sending office: At least High",
        "Different answers: 2",
        "Recorded only by the other office: 1",
        "Left out of their file: 1",
        "Our office, 23 November 2026: No (The person says so)",
        "Sending office, 23 November 2026: Yes",
        "Theirs is the more dangerous of the two",
        "Ours is the more dangerous of the two",
        "Sending office: there is an answer, and it was left out of the file",
    ] {
        assert!(both.contains(said), "{said}: {both}");
    }
    assert_eq!(both.matches("aria-label=\"Take over their answer").count(), 3, "not of what was left out");
    let question = drawn(stage(Page::Questions(Rc::from("reach")))).await;
    assert!(question.contains("Sending office, 23 November 2026: Yes"), "{question}");
}

/// What was checked too long ago says so in its place, can be given again, and stands among what is open.
#[tokio::test]
async fn what_is_too_old_to_count_is_asked_again() {
    let world = |today| crate::domain::case::World { catalogue: catalogue(), today };
    let mut case = fixture::case(&[]);
    case.stage = MeetingStage::InDepth;
    let held = Answer::Given(Value::Choice { code: Code::from("confirmed"), basis: Some(Basis::Document) });
    case.apply(Action::Answer(ItemId::from("P1"), held), world(today()));
    for (day, is_old) in [(today().plus_days(7), false), (today().plus_days(8), true)] {
        let outcome = Rc::new(case.outcome(catalogue(), day));
        let (gates, place) = (Rc::default(), Rc::default());
        let look = Look { case: Rc::new(case.clone()), outcome, gates, place, theirs: None, today: day };
        let asked = drawn(alone(&look, Page::Questions(Rc::from("protective")))).await;
        let line = "This was recorded on 23 November 2026: too long ago to count.";
        assert_eq!(asked.contains(line), is_old, "{asked}");
        assert_eq!(asked.contains("Still so: suspects in custody"), is_old, "{asked}");
        let open = drawn(alone(&look, Page::Result)).await;
        assert_eq!(open.contains("suspects in custody"), is_old, "{open}");
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct CoverProps {
    guard: Rc<Guard>,
    language: AttrValue,
}

#[component]
fn CoverStage(props: &CoverProps) -> Html {
    let screen = Screen {
        words: Words::of(&props.language),
        beside: None,
        offered: Rc::default(),
        aloud: Default::default(),
        tongues: Default::default(),
        leg: Default::default(),
        catalogue: catalogue(),
        act: Callback::noop(),
        ask: Callback::noop(),
    };
    html! { <ContextProvider<Screen> context={screen}><Cover guard={Rc::clone(&props.guard)} /></ContextProvider<Screen>> }
}

/// Covered by hand; shortly before the wipe; with a PIN; after wrong ones.
fn covers() -> Vec<Guard> {
    let at = |seconds: f64| Moment { steady: seconds * 1_000.0, wall: seconds * 1_000.0 };
    let pin = || "4711".to_owned().into();
    let covered = |asks: Vec<GuardAsk>, seconds| {
        let mut guard = Guard::default();
        guard.touched(at(0.0));
        for ask in asks {
            guard.asked(ask, at(0.0));
        }
        guard.tick(at(seconds));
        guard
    };
    let wrong = || GuardAsk::Lift("0000".to_owned().into());
    vec![
        covered(vec![GuardAsk::Cover], 1.0),
        covered(vec![GuardAsk::Cover], 870.0),
        covered(vec![GuardAsk::Pin(Some(pin())), GuardAsk::Cover], 870.0),
        covered(vec![GuardAsk::Pin(Some(pin())), GuardAsk::Cover, wrong()], 1.0),
        covered(vec![GuardAsk::Pin(Some(pin())), GuardAsk::Cover, wrong(), wrong(), wrong()], 1.0),
    ]
}

#[tokio::test]
async fn every_cover_is_sound_in_every_language() {
    let mut found = Vec::new();
    for language in languages() {
        for (number, guard) in covers().into_iter().enumerate() {
            assert!(guard.covered);
            let stage = CoverProps { guard: Rc::new(guard), language: AttrValue::from(language.code) };
            let drawn = yew::LocalServerRenderer::<CoverStage>::with_props(stage).hydratable(false).render().await;
            found.extend(faults(&drawn).into_iter().map(|fault| format!("{} {number}: {fault}", language.code)));
        }
    }
    report(found);
}

#[test]
fn a_fault_is_seen() {
    let faulty =
        "<h1>x</h1><fieldset><input type=\"radio\" name=\"q\" value=\"yes\"></fieldset><a href=\"/\">[no-such]</a>";
    assert_eq!(faults(faulty).len(), 6, "{:#?}", faults(faulty));
    assert_eq!(faults("<h1>x</h1>"), Vec::<String>::new());
}

/// Each language that nobody has reviewed says so in its own words; one that was signed off says nothing.
#[test]
fn only_a_language_that_nobody_has_reviewed_says_so() {
    static REVIEWED: Language =
        Language { code: "fr", name: "Français", dir: "ltr", decimal_mark: ",", reviewed: true };
    static DRAFT: Language =
        Language { code: "ar", name: "العربية", dir: "rtl", decimal_mark: ".", reviewed: false };
    let words = |language, text| Words::from_texts(language, [text]);
    let (fr, ar) = (words(&REVIEWED, "draft-wording = Brouillon\n"), words(&DRAFT, "draft-wording = مسودة\n"));
    assert!(Announced::drafts([&fr]).is_empty());
    let both = Announced::drafts([&fr, &ar]);
    assert_eq!(both.lines(), [(AttrValue::from("مسودة"), Some(&DRAFT))]);
    let drafts = languages().iter().filter(|language| !language.reviewed).count();
    let all: Vec<Words> = languages().iter().map(|language| Words::of(language.code)).collect();
    assert_eq!(Announced::drafts(&all).lines().len(), drafts);
}
