//! Everything can be done with the keyboard alone, and what has the focus is never hidden.

use anyhow::{Result, bail, ensure};
use thirtyfour::Key;
use waymark_journeys::{Engine, Journey, Screen, Sentences, Start};

/// The name of what has the focus, and how it is in sight: `seen`, `hidden` behind something, or without a `ring`.
const FOCUSED: &str = "
    const at = document.activeElement;
    if (!at || at === document.body) return ['', 'seen'];
    const told = at.labels?.[0] || at;
    const name = (at.getAttribute('aria-label') || told.innerText || '').replace(/\\s+/g, ' ').trim();
    const drawn = at.matches('input[type=radio], input[type=checkbox]') ? told : at;
    const box = drawn.getBoundingClientRect();
    const points = [[.5, .5], [.1, .5], [.9, .5], [.5, .2], [.5, .8]].map(([x, y]) => [box.x + box.width * x, box.y + box.height * y]);
    const seen = points.some(([x, y]) => { const top = document.elementFromPoint(x, y); return top && (drawn.contains(top) || top.contains(at)); });
    const shows = (element) => { const style = getComputedStyle(element); return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; };
    const ring = shows(at) || shows(drawn) || (at.parentElement && shows(at.parentElement));
    return [name, !seen ? 'hidden' : ring ? 'seen' : 'ring'];
";

/// What has the focus may still be on its way into sight.
async fn focused(journey: &Journey) -> Result<String> {
    let look = || async {
        let found = journey.script(FOCUSED, vec![]).await?;
        let (name, sight) = (found[0].as_str().unwrap_or_default(), found[1].as_str().unwrap_or_default());
        match sight {
            "hidden" => bail!("`{name}` has the focus and lies behind something"),
            "ring" => bail!("`{name}` has the focus and does not show it"),
            _ => Ok(Some(name.to_owned())),
        }
    };
    journey.wait_for("what has the focus to be in sight", look).await
}

/// Presses Tab until something whose name begins so has the focus.
pub(super) async fn tab_to(journey: &Journey, name: &str) -> Result<()> {
    let mut passed = Vec::new();
    for _ in 0..400 {
        journey.keys(Key::Tab).await?;
        let here = focused(journey).await?;
        if here.starts_with(name) {
            return Ok(());
        }
        passed.push(here);
    }
    bail!("Tab does not lead to `{name}`: {passed:?}")
}

/// The next page, with its button; the focus then starts at the top of it.
async fn next(journey: &Journey) -> Result<()> {
    let title = journey.title().await?;
    // A page may have a way on of its own, such as from one part of the journey to the next.
    let on_turn = "return document.activeElement.matches('.turn .button-go')";
    while !journey.asks(on_turn).await? {
        tab_to(journey, "Next:").await?;
    }
    journey.keys(Key::Enter).await?;
    journey.wait("the next page", || async { Ok(journey.title().await? != title) }).await?;
    let at_title =
        "return document.activeElement.matches('h1') && document.activeElement.getBoundingClientRect().top >= 0";
    if let Err(error) = journey.wait("the focus on the title", || journey.asks(at_title)).await {
        let place =
            "const at = document.activeElement; return [at.tagName, at.className, at.getBoundingClientRect().top]";
        bail!("{error:#}; the focus is at {}", journey.script(place, vec![]).await?);
    }
    Ok(())
}

async fn quick_view(engine: Engine, screen: Screen) -> Result<()> {
    let journey = Journey::with(Start { engine, screen, ..Start::default() }).await?;
    journey.open_framed().await?;
    tab_to(&journey, "Case code").await?;
    journey.keys("K-27").await?;
    tab_to(&journey, "Arrival").await?;
    journey.keys(Key::Right).await?;
    ensure!(focused(&journey).await?.starts_with("First meeting"), "the arrow does not choose");
    tab_to(&journey, "Go on").await?;
    journey.keys(Key::Enter).await?;
    journey.see("Is it safe and private").await?;

    // Digits choose; arrows move; the list of keys opens and gives the focus back.
    tab_to(&journey, "Yes").await?;
    journey.keys("1").await?;
    ensure!(journey.is_chosen("Is it safe and private", "Yes").await?, "1 does not choose");
    journey.keys(Key::Down).await?;
    ensure!(journey.is_chosen("Is it safe and private", "Only briefly").await?, "the arrow does not move");
    journey.keys("1").await?;
    let before = focused(&journey).await?;
    journey.keys("?").await?;
    journey.see("Choose an answer of the question you are in").await?;
    journey.keys(Key::Escape).await?;
    journey.wait("the focus back", || async { Ok(focused(&journey).await? == before) }).await?;

    let mut pages = 0;
    while journey.title().await? != "What it adds up to" {
        next(&journey).await?;
        pages += 1;
        ensure!(pages < 30, "the result does not come");
    }
    journey.see("At least Raised").await?;
    journey.shoot("keyboard-result").await?;

    journey.expect_quiet().await
}

#[tokio::test]
async fn a_quick_view_with_the_keyboard_alone() -> Result<()> {
    quick_view(Engine::Chromium, Screen::LAPTOP).await
}

#[tokio::test]
async fn a_quick_view_with_the_keyboard_alone_in_firefox() -> Result<()> {
    quick_view(Engine::Firefox, Screen::LAPTOP).await
}

#[tokio::test]
async fn a_quick_view_with_the_keyboard_alone_on_a_phone() -> Result<()> {
    quick_view(Engine::Chromium, Screen::PHONE).await
}

/// A practice case, opened with the keyboard.
async fn practice_case() -> Result<Journey> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    tab_to(&journey, "Practice case 1").await?;
    journey.keys(Key::Enter).await?;
    journey.see("Is it safe and private").await?;
    Ok(journey)
}

/// The language, and the rows of a plan.
#[tokio::test]
async fn languages_and_rows_of_a_plan_with_the_keyboard_alone() -> Result<()> {
    let journey = practice_case().await?;

    tab_to(&journey, "Languages: English").await?;
    journey.keys(Key::Enter).await?;
    tab_to(&journey, "Language").await?;
    for (key, title) in [(Key::Down, "Langues"), (Key::Up, "Languages")] {
        journey.keys(key).await?;
        let heading = "return document.querySelector('.dialog h2').textContent";
        journey.wait(title, || async { Ok(journey.script(heading, vec![]).await? == title) }).await?;
    }
    tab_to(&journey, "Beside it, for the person").await?;
    journey.keys(Key::Down).await?;
    journey
        .wait("the language beside", || journey.asks("return document.querySelector('legend .beside') !== null"))
        .await?;
    journey.keys(Key::Escape).await?;
    journey.wait("the focus back", || async { Ok(focused(&journey).await? == "Languages: English") }).await?;

    // To the plan by the list of steps, and a new line in it from its first field to its last.
    tab_to(&journey, "Plan").await?;
    journey.keys(Key::Enter).await?;
    journey.wait("the plan", || async { Ok(journey.title().await? == "The plan") }).await?;
    let lines = "return document.querySelectorAll('.plan-line').length";
    let before = journey.script(lines, vec![]).await?;
    tab_to(&journey, "Add a line").await?;
    journey.keys(Key::Enter).await?;
    tab_to(&journey, "The wish it serves").await?;
    journey.keys(Key::Down).await?;
    tab_to(&journey, "Type of help").await?;
    journey.keys(Key::Down).await?;
    tab_to(&journey, "Goal, in one sentence").await?;
    journey.keys("A room with a door I can lock.").await?;
    ensure!(journey.typed_in("Goal, in one sentence").await?.starts_with("A room"), "the goal is not written");
    let after = journey.script(lines, vec![]).await?;
    ensure!(before != after, "no line was added: {before} and {after}");
    journey.shoot("keyboard-plan").await?;
    Ok(())
}

/// The arrow that points on leads on, whichever way the page runs.
#[tokio::test]
async fn arrows_lead_the_way_the_page_runs() -> Result<()> {
    const CHOSEN: &str = "const group = document.activeElement.closest('.choices');
        return [...group.querySelectorAll('input')].findIndex((option) => option.checked)";
    for (code, on, back) in [("en", Key::Right, Key::Left), ("ar", Key::Left, Key::Right)] {
        let (journey, tongue) = (Journey::start(Screen::LAPTOP).await?, Sentences::of(code)?);
        journey.prepare_walk().await?;
        journey.open_alone().await?;
        journey.speak(&tongue).await?;
        journey.open_rich(&tongue).await?;
        journey.go_by_step(&tongue, "step-before", "section-moment").await?;
        journey.script("document.querySelector('main .choices input').focus()", vec![]).await?;
        journey.keys(" ").await?;
        for (key, at) in [(on, 1), (back, 0)] {
            journey.keys(key).await?;
            journey.wait(code, || async { Ok(journey.script(CHOSEN, vec![]).await? == at) }).await?;
        }
    }
    Ok(())
}

/// The keys of the page are letters where somebody types.
#[tokio::test]
async fn question_marks_and_digits_can_be_typed() -> Result<()> {
    const TYPED: &str = "Since 3 May? 1 call, 2 letters?";
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.script("document.querySelectorAll('main details').forEach((part) => { part.open = true })", vec![]).await?;
    journey.script("document.querySelector('main.page textarea').focus()", vec![]).await?;
    journey.keys(TYPED).await?;
    let value = "return document.querySelector('main.page textarea').value";
    ensure!(journey.script(value, vec![]).await? == TYPED, "{}", journey.script(value, vec![]).await?);
    ensure!(
        journey.asks("return !document.querySelector('.dialog')").await?,
        "a question mark opened the list of keys"
    );
    ensure!(journey.is_chosen("Is it safe and private", "Yes").await?, "a digit has chosen another answer");
    journey.expect_quiet().await
}

/// A decision, recorded from its first field to its button.
#[tokio::test]
async fn a_decision_with_the_keyboard_alone() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to("The decision").await?;
    tab_to(&journey, "Critical").await?;
    journey.keys(" ").await?;
    tab_to(&journey, "Reason 1").await?;
    journey.keys("Nothing is known yet.").await?;
    tab_to(&journey, "Who decides").await?;
    journey.keys(Key::Down).await?;
    tab_to(&journey, "Record the decision").await?;
    journey.keys(Key::Enter).await?;
    journey.see("Decided: Critical").await
}

/// The lines of a plan change their places and go, and the focus stays with what was pressed or goes to what is left.
#[tokio::test]
async fn lines_of_a_plan_are_moved_and_removed_with_the_keyboard_alone() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.prepare_walk().await?;
    journey.open_alone().await?;
    let tongue = Sentences::of("en")?;
    journey.open_rich(&tongue).await?;
    journey.go_by_step(&tongue, "step-plan", "page-plan").await?;
    let order =
        "return [...document.querySelectorAll('.plan-number')].map((number) => number.textContent.trim()).join()";
    let before = journey.script(order, vec![]).await?;
    tab_to(&journey, "Open").await?;
    journey.keys(Key::Enter).await?;
    tab_to(&journey, "Move down").await?;
    journey.keys(Key::Enter).await?;
    journey.wait("the other order", || async { Ok(journey.script(order, vec![]).await? != before) }).await?;
    ensure!(!focused(&journey).await?.is_empty(), "the focus is gone");
    let lines = "return document.querySelectorAll('.plan-line').length";
    let count = journey.script(lines, vec![]).await?;
    tab_to(&journey, "Remove this line").await?;
    journey.keys(Key::Enter).await?;
    journey.wait("the question", || journey.asks("return document.querySelector('.plan-confirm') !== null")).await?;
    tab_to(&journey, "Remove it").await?;
    journey.keys(Key::Enter).await?;
    journey.wait("one line less", || async { Ok(journey.script(lines, vec![]).await? != count) }).await?;
    ensure!(!focused(&journey).await?.is_empty(), "the focus is gone");
    Ok(())
}

/// The screen is turned round and back, covered, and uncovered with a PIN.
#[tokio::test]
async fn the_persons_view_and_the_cover_with_the_keyboard_alone() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to_question("How safe do you feel").await?;
    tab_to(&journey, "Show to the person: how safe").await?;
    journey.keys(Key::Enter).await?;
    journey.see("You do not have to answer").await?;
    tab_to(&journey, "Very unsafe").await?;
    journey.keys(" ").await?;
    tab_to(&journey, "Give the screen back").await?;
    journey.keys(Key::Enter).await?;
    let is_back = "return document.activeElement.matches('[data-item]')";
    journey.wait("the focus back on the question", || journey.asks(is_back)).await?;
    ensure!(journey.is_chosen("How safe do you feel", "Very unsafe").await?, "the answer is not recorded");

    tab_to(&journey, "Cover").await?;
    journey.keys(Key::Enter).await?;
    tab_to(&journey, "Set a PIN").await?;
    journey.keys(Key::Enter).await?;
    tab_to(&journey, "New PIN").await?;
    journey.keys("4711").await?;
    tab_to(&journey, "The same PIN once more").await?;
    journey.keys("4711").await?;
    tab_to(&journey, "Set the PIN").await?;
    journey.keys(Key::Enter).await?;
    journey
        .wait("the field for the PIN", || journey.asks("return Boolean(document.querySelector('.cover-pin input'))"))
        .await?;
    tab_to(&journey, "PIN").await?;
    journey.keys("4711").await?;
    tab_to(&journey, "Show the page again").await?;
    journey.keys(Key::Enter).await?;
    journey
        .wait("the page", || {
            journey.asks("return !document.querySelector('.cover') && Boolean(document.querySelector('main.page'))")
        })
        .await?;
    ensure!(journey.is_chosen("How safe do you feel", "Very unsafe").await?, "the answer is gone");
    journey.expect_quiet().await
}

/// A message is saved and recorded, the case is sealed, wiped and opened again.
#[tokio::test]
async fn a_message_and_a_sealed_file_with_the_keyboard_alone() -> Result<()> {
    let journey = practice_case().await?;
    tab_to(&journey, "Messages").await?;
    journey.keys(Key::Enter).await?;
    journey.wait("the messages", || async { Ok(journey.title().await? == "Messages between the offices") }).await?;
    tab_to(&journey, "Sending office").await?;
    journey.keys(" ").await?;
    tab_to(&journey, "An answer is needed").await?;
    journey.keys(Key::Down).await?;
    tab_to(&journey, "What is asked of you").await?;
    journey.keys("A room for two weeks.").await?;
    tab_to(&journey, "Save message 1 as a text file").await?;
    journey.keys(Key::Enter).await?;
    let (name, text) = journey.download().await?;
    ensure!(name == "message.txt" && !text.is_empty(), "{name}");
    tab_to(&journey, "Sent by, as a role").await?;
    journey.keys(Key::Down).await?;
    tab_to(&journey, "Record message 1 as sent").await?;
    journey.keys(Key::Enter).await?;
    journey.see("Recorded by mistake: take message 1 back").await?;
    ensure!(!focused(&journey).await?.is_empty(), "the focus is gone");

    let save = journey.browser().action_chain().key_down(Key::Control).send_keys("s").key_up(Key::Control);
    save.perform().await?;
    let words = journey.six_words().await?;
    tab_to(&journey, "They are written down").await?;
    journey.keys(" ").await?;
    tab_to(&journey, "Save the sealed file").await?;
    journey.keys(Key::Enter).await?;
    let (_, file) = journey.download().await?;
    journey.see("Is the file there?").await?;
    tab_to(&journey, "Yes, it is there").await?;
    journey.keys(Key::Enter).await?;
    let closed = "return document.querySelector('.dialog') === null";
    journey.wait("the question to go", || journey.asks(closed)).await?;
    ensure!(!focused(&journey).await?.is_empty(), "the focus is gone");

    tab_to(&journey, "Wipe").await?;
    journey.keys(Key::Enter).await?;
    tab_to(&journey, "Wipe everything").await?;
    journey.keys(Key::Enter).await?;
    journey.see("Two things to think through together").await?;
    // The list of files is the browser's own.
    journey.hand_over("Open a case file", "assessment.age", &file).await?;
    tab_to(&journey, "Passphrase").await?;
    journey.keys(words.as_str()).await?;
    journey.keys(Key::Enter).await?;
    journey.see("Go on with this assessment").await?;
    tab_to(&journey, "Go on with it").await?;
    journey.keys(Key::Enter).await?;
    journey.see("Is it safe and private").await?;
    ensure!(journey.is_chosen("Is it safe and private", "Yes").await?, "the answer is lost");
    journey.expect_quiet().await
}
