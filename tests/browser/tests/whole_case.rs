//! Whole cases, from consent to an agreed plan, as a caseworker makes them.

use super::engines::{TRAPS, expect_no_calls};
use anyhow::{Result, ensure};
use waymark_journeys::{Engine, Journey, Screen, Speaker, Tongue};

/// Private, no emergency, an adult who was told and agrees.
const AGREED: [(&str, &str); 9] = [
    ("Is it safe and private", "Yes"),
    ("Is anyone present who came with the person", "No"),
    ("Is there an urgent concern", "No"),
    ("Is an interpreter needed", "No interpreter needed"),
    ("Is the person under 18, or could they be?", "Adult"),
    ("Who decides with the person or for them?", "The person alone"),
    ("Have these been explained", "Yes"),
    ("Does the person agree to this assessment?", "Agrees"),
    ("Does this record rest on observation only", "No, the person takes part"),
];

const REASON: &str = "Somebody was sent to the house.";

const PASSPHRASE: &str = "five words nobody says together";

#[tokio::test]
async fn a_whole_case_in_one_go() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    // Over the whole of it nothing is kept, put into the history, the address, the title or the clipboard, and nothing is said
    // on the console.
    journey.before_each_document(TRAPS).await?;
    journey.open_alone().await?;
    let address = "return `${location.href} ${document.title} ${history.length} ${history.state} ${window.name}`";
    let before = journey.script(address, vec![]).await?;
    journey.script("window.__waymarkTraps.calls.length = 0", vec![]).await?;
    whole(&journey, Prints::Yes).await?;
    expect_no_calls(&journey).await?;
    ensure!(journey.script(address, vec![]).await? == before, "the address or the title is another one");
    journey.expect_quiet().await
}

/// Whether what is printed is looked at: WebKit's driver prints nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prints {
    Yes,
    No,
}

/// From consent to a plan that is agreed on, the first message, a saved file, and the file opened again.
pub(super) async fn whole(journey: &Journey, prints: Prints) -> Result<()> {
    let mut speaker = Speaker::of_english(journey);
    to_decision(&speaker, None).await?;
    from_decision(&mut speaker, prints).await
}

/// The first half.
async fn to_decision(at: &Speaker<'_>, both: Option<(&str, &str)>) -> Result<()> {
    at.type_into("Case code", "K-27").await?;
    at.choose("Where is the conversation?", "In-depth conversation").await?;
    at.press("Go on").await?;
    if let Some((first, beside)) = both {
        expect_both(at.journey, first, beside).await?;
        at.journey.shoot(&format!("whole-{first}-{beside}-{}", at.journey.engine().name())).await?;
    }
    at.answer(&AGREED).await?;
    at.answer(&[
        ("This conversation", "Agrees"),
        ("A written record", "Agrees"),
        ("Sharing with named bodies", "Agrees"),
        ("Follow-up", "Agrees"),
        ("How safe do you feel where you are staying now?", "Rather unsafe"),
        ("has anyone threatened the person?", "Yes"),
        ("Do they know, or could they easily find out", "Yes"),
        ("Has the person already given information", "Yes"),
        ("Does the person intend to help the authorities", "Yes"),
        ("Do the traffickers know or believe", "Yes"),
    ])
    .await?;
    result(at).await?;
    decision(at).await
}

/// The second half.
async fn from_decision(at: &mut Speaker<'_>, prints: Prints) -> Result<()> {
    let journey = at.journey;
    responses(at).await?;
    at.go_on_to("Can the journey be booked?").await?;
    at.see("Stop: nobody travels").await?;
    plan(at).await?;
    messages(at).await?;
    let file = outputs(at, prints).await?;
    wipe(at).await?;
    // A wipe forgets the languages too: they say something about the person.
    at.speak(None);
    journey.see("Two things to think through together").await?;
    ensure!(!journey.words().await?.contains("K-27"), "the code is still there");
    reopen(journey, &file).await
}

async fn wipe(at: &Speaker<'_>) -> Result<()> {
    at.journey.press_in(".bar", &at.words("Wipe").await?).await?;
    at.press("Wipe everything").await
}

async fn result(at: &Speaker<'_>) -> Result<()> {
    at.go_on_to("What it adds up to").await?;
    at.see("At least Critical").await?;
    at.see("It cannot show that a person is safe").await?;
    at.journey.shoot("whole-result").await?;
    Ok(())
}

async fn decision(at: &Speaker<'_>) -> Result<()> {
    at.go_on_to("The decision").await?;
    at.choose("Level", "High").await?;
    at.type_into("Reason 1", REASON).await?;
    at.pick("Who decides", "case manager").await?;
    at.press("Record the decision").await?;
    at.see("The decision was not recorded").await?;
    at.journey.shoot("whole-decision-refused").await?;
    at.choose("Level", "Critical").await?;
    at.press("Record the decision").await?;
    at.see("Decided: Critical").await?;
    at.journey.shoot("whole-decision").await?;
    Ok(())
}

async fn responses(at: &Speaker<'_>) -> Result<()> {
    at.go_on_to("What can be done").await?;
    at.journey.shoot("whole-responses").await?;
    Ok(())
}

async fn plan(at: &Speaker<'_>) -> Result<()> {
    at.go_on_to("What you want").await?;
    at.type_into("What would a good life look like", "To sleep without fear and cook for others.").await?;
    at.go_on_to("The plan").await?;
    at.press("Take this over as the wish of the plan").await?;
    at.type_into("The plan starts on", "2026-12-01").await?;
    at.press("Add a line").await?;
    at.pick("The wish it serves", "The wish at the head of the plan").await?;
    at.pick("Type of help", "A place to stay, and protection").await?;
    // Nothing is recorded of the places, so the plan has to protect before it is agreed on.
    at.pick("Counts under", "Safety").await?;
    at.journey.shoot("whole-plan").await?;
    at.type_into("Goal, in one sentence", "A room with a door I can lock.").await?;
    at.type_into("Step: what is done", "A place in a shared flat for three months.").await?;
    at.type_into("First step by the person", "Looks at the flat with the worker.").await?;
    at.pick("Who sees to it", "case manager").await?;
    at.type_into("Due by", "2027-01-15").await?;
    at.press("Agree on the plan").await?;
    at.press("The person agrees").await?;
    at.see("Say how the person agrees").await?;
    at.choose("How does the person agree?", "signed").await?;
    at.journey.shoot("whole-plan-agree").await?;
    at.press("The person agrees").await?;
    at.see("Version 1 was agreed on").await?;
    Ok(())
}

async fn messages(at: &Speaker<'_>) -> Result<()> {
    let journey = at.journey;
    at.go_on_to("Messages between the offices").await?;
    at.choose("Which office are we?", "Sending office").await?;
    journey.shoot("whole-messages").await?;
    at.pick("An answer is needed", "Within one day").await?;
    for line in ["An answer is needed: Within one day", "What is asked of you: not given"] {
        journey.see(&at.line(line).await?).await?;
    }
    at.type_into("What is asked of you", "A room for two weeks.").await?;
    ensure!(!journey.words().await?.contains("cook for others"), "a wish is on the page of messages");
    at.press("Save message 1 as a text file").await?;
    let (name, text) = journey.download().await?;
    let text = String::from_utf8(text)?.replace(['\u{a0}', '\u{202f}'], " ");
    ensure!(name == "message.txt", "the file is called {name}");
    for line in ["Case code: K-27", "At least Critical", "An answer is needed: Within one day"] {
        let line = at.line(line).await?;
        ensure!(text.contains(&line), "the message lacks `{line}`: {text}");
    }
    ensure!(text.contains("A room for two weeks."), "the message lacks what was typed: {text}");
    ensure!(!text.to_lowercase().contains("traffick"), "the message points to trafficking: {text}");
    at.press("Record message 1 as sent").await?;
    journey.shoot("whole-message-not-sent").await?;
    at.pick("Sent by, as a role", "case manager").await?;
    at.press("Record message 1 as sent").await?;
    at.see("Recorded by mistake: take message 1 back").await?;
    journey.shoot("whole-messages").await?;
    Ok(())
}

async fn outputs(at: &Speaker<'_>, prints: Prints) -> Result<Vec<u8>> {
    let journey = at.journey;
    at.press("Save or print").await?;
    if prints == Prints::Yes {
        on_paper(journey).await?;
    }
    at.press("Save the case, sealed").await?;
    at.choose("How it is sealed", "With your own passphrase").await?;
    at.type_into("A passphrase of your own", PASSPHRASE).await?;
    at.type_into("The same once more", PASSPHRASE).await?;
    at.press("Save the sealed file").await?;
    let (name, content) = journey.download().await?;
    ensure!(name == "assessment.age", "the file is called {name}");
    at.press("Yes, it is there").await?;
    Ok(content)
}

/// What is printed and what is not.
async fn on_paper(journey: &Journey) -> Result<()> {
    let paper = flat(&journey.print_with("Print").await?);
    for words in [
        "Confidential. Only for those who are named as responsible.",
        "Assessment record, without free text",
        "The danger of reprisal is at least Critical",
        "It cannot show that a person is safe.",
        "Rule R5b",
        "case manager",
        "1/",
    ] {
        ensure!(paper.contains(words), "the paper lacks `{words}`: {paper}");
    }
    for words in ["cook for others", "Somebody was sent", "A room with a door"] {
        ensure!(!paper.contains(words), "free text is on the paper: {words}");
    }
    journey.choose("How much", "The plan only").await?;
    let plan = flat(&journey.print_with("Print").await?);
    ensure!(plan.contains("15 January 2027"), "the plan has no day: {plan}");
    for words in ["reprisal", "traffick", "Critical"] {
        ensure!(!plan.contains(words), "the plan on paper says `{words}`: {plan}");
    }
    journey.shoot("whole-outputs").await.map(drop)
}

fn flat(paper: &str) -> String {
    paper.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Assessing again: what was a yes stays one until a later no, and the earlier level holds.
async fn reopen(journey: &Journey, file: &[u8]) -> Result<()> {
    journey.hand_over("Open a case file", "assessment.age", file).await?;
    journey.type_into("Passphrase", PASSPHRASE).await?;
    journey.press("Open it").await?;
    journey.see("Go on with this assessment, or start the next one?").await?;
    journey.press("Assess again").await?;
    journey.answer(&AGREED).await?;
    journey.go_on_to_question("has anyone threatened the person?").await?;
    journey.see("Last time: Yes").await?;
    journey.shoot("whole-again").await?;
    journey.go_on_to("What it adds up to").await?;
    journey.see("At least Critical").await?;
    journey.shoot("whole-again-result").await?;
    journey.go_on_to("The plan").await?;
    journey.see("Version 1 was agreed on").await?;
    Ok(())
}

/// Under 18, with a guardian still to come.
#[tokio::test]
async fn a_child_has_pages_of_their_own_and_does_not_travel_without_a_decision() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_framed().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.answer(&AGREED[..4]).await?;
    journey
        .answer(&[
            ("Is the person under 18, or could they be?", "Under 18"),
            ("Who decides with the person or for them?", "A guardian is needed and not yet appointed"),
            ("Have these been explained", "Yes"),
            ("Does the person agree to this assessment?", "Agrees"),
        ])
        .await?;
    journey.see("Best interests of the child").await?;
    journey.shoot("child-agreeing").await?;
    journey.go_on_to("What it adds up to").await?;
    journey.see("At least Raised").await?;
    journey.shoot("child-result").await?;
    journey.go_on_to("Before departure: a child").await?;
    journey.answer(&[("Has a best-interests decision on the return been recorded?", "No")]).await?;
    journey.go_on_to("Can the journey be booked?").await?;
    journey.see("Stop: nobody travels").await?;
    journey.see("a complete best-interests decision").await?;
    journey.shoot("child-journey").await?;
    journey.go_on_to("A child").await?;
    journey.shoot("child-questions").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn a_practice_case_is_marked_everywhere() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.press("Practice case 1").await?;
    let mark = "PRACTICE. A fictional case. Not a real person.";
    let mut pages = 0;
    loop {
        journey.see(mark).await?;
        pages += 1;
        if !journey.has_next().await? {
            break;
        }
        journey.next().await?;
    }
    ensure!(pages > 25, "only {pages} pages were seen");
    journey.shoot("practice").await?;
    let paper = flat(&journey.print_with("Print").await?);
    ensure!(paper.matches(mark).count() >= 2, "the paper is not marked on each page: {paper}");
    journey.expect_quiet().await
}

/// Puts the page into one language with another beside it, on the start page or in the dialog.
async fn with_beside(at: &mut Speaker<'_>, first: &Tongue, beside: &Tongue) -> Result<()> {
    let journey = at.journey;
    journey.pick(&at.words("Language").await?, &first.name).await?;
    at.speak(Some(first.clone()));
    journey.pick(&at.words("Beside it, for the person").await?, &beside.name).await
}

/// Whether question and answer stand in both languages, each in its own direction.
async fn expect_both(journey: &Journey, first: &str, beside: &str) -> Result<()> {
    let script =
        "const legend = [...document.querySelectorAll('legend')].find((legend) => legend.querySelector('.beside'));
        const direction = (lang) => (lang === 'ar' ? 'rtl' : 'ltr');
        const other = legend?.querySelector('.beside');
        return legend && getComputedStyle(legend).direction === direction(arguments[0])
          && other.lang === arguments[1] && getComputedStyle(other).direction === direction(arguments[1])";
    let both = || async { Ok(journey.script(script, vec![first.into(), beside.into()]).await? == true) };
    journey.wait(&format!("a question in {first} with {beside} beside it"), both).await
}

/// A whole case in Arabic with French beside it. Half-way, after the decision, the two change places, and nothing that was
/// entered is lost.
async fn in_arabic_with_french_beside(engine: Engine) -> Result<()> {
    let journey = Journey::in_engine(engine).await?;
    journey.open_framed().await?;
    let (arabic, french) = (Tongue::of("ar")?, Tongue::of("fr")?);
    let mut at = Speaker::of_english(&journey);
    with_beside(&mut at, &arabic, &french).await?;
    to_decision(&at, Some(("ar", "fr"))).await?;
    let languages = at.words("Languages").await?;
    journey.press(&format!("{languages}: {}", arabic.name)).await?;
    with_beside(&mut at, &french, &arabic).await?;
    journey.press_in(".dialog", &at.words("Close").await?).await?;
    // What was decided and typed is there, now in the other language.
    at.see("Decided: Critical").await?;
    ensure!(at.typed_in("Reason 1").await? == REASON, "the reason is lost");
    ensure!(at.is_chosen("Level", "Critical").await?, "the level is lost");
    journey.shoot(&format!("whole-half-way-{}", engine.name())).await?;
    from_decision(&mut at, Prints::No).await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn a_whole_case_in_arabic_with_french_beside_in_chromium() -> Result<()> {
    in_arabic_with_french_beside(Engine::Chromium).await
}

#[tokio::test]
async fn a_whole_case_in_arabic_with_french_beside_in_firefox() -> Result<()> {
    in_arabic_with_french_beside(Engine::Firefox).await
}

#[tokio::test]
async fn a_whole_case_in_arabic_with_french_beside_in_webkit() -> Result<()> {
    in_arabic_with_french_beside(Engine::WebKit).await
}
