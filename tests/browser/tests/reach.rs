//! What a checker cannot see: errors that are heard, where the focus goes, and notices that are said once.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::states::{LETTER, RICH};
use waymark_journeys::{Journey, Key, Screen};

/// What has the focus: its name as it is spoken, and whether it is marked as faulty.
const FOCUS: &str = "
    const at = document.activeElement;
    const name = at.getAttribute('aria-label') || at.innerText || '';
    return [at.tagName.toLowerCase(), name.replace(/\\s+/g, ' ').trim(), at.getAttribute('aria-invalid') === 'true'];
";

async fn focus(journey: &Journey) -> Result<Value> {
    journey.script(FOCUS, vec![]).await
}

#[tokio::test]
async fn an_error_is_heard_and_its_summary_leads_to_what_mends_it() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;

    // A typed answer: the error comes when the field is left, as an alert, and stays part of the field's name.
    journey.go_on_to_question("Is there a date for leaving?").await?;
    journey.type_into("Date", "tomorrow").await?;
    journey.wait("the alert", || journey.asks("return document.querySelectorAll('[role=alert]').length === 1")).await?;
    let field = "const field = document.querySelector('.date-field input');
        const said = document.querySelector('[role=alert]').innerText;
        return field.getAttribute('aria-invalid') === 'true' && field.getAttribute('aria-label').includes(said)
          && [...document.querySelectorAll('input[type=radio]')].every((radio) => !radio.hasAttribute('aria-invalid'))";
    ensure!(journey.asks(field).await?, "the error is no part of the field");

    // A form that was sent too early: the summary takes the focus, and each of its lines leads to a part of the form.
    journey.go_on_to("The decision").await?;
    journey.press("Record the decision").await?;
    journey
        .wait("the focus on the summary", || async {
            Ok(focus(&journey).await?[1].as_str().is_some_and(|name| name.starts_with("The decision was not recorded")))
        })
        .await?;
    ensure!(journey.asks("return document.querySelectorAll('[role=alert]').length === 0").await?, "it is said twice");
    journey.shoot("summary").await?;
    journey.press("Go there: Who decides").await?;
    journey.wait("the focus on the field", || async { Ok(focus(&journey).await?[0] == "select") }).await?;
    Ok(())
}

#[tokio::test]
async fn a_dialog_keeps_the_focus_and_gives_it_back() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    for (button, title) in [
        ("Wipe", "Wipe everything?"),
        ("Languages: English", "Languages"),
        ("Keys", "Keys"),
        ("Settings", "Settings for this session"),
    ] {
        journey.press(button).await?;
        journey
            .wait("the dialog", || journey.asks("return document.activeElement.closest('[role=dialog]') !== null"))
            .await?;
        // Once round with the tab key, nothing behind is reached.
        for _ in 0..12 {
            journey.keys(Key::Tab).await?;
            let inside = "return document.activeElement.closest('[role=dialog]') !== null";
            ensure!(journey.asks(inside).await?, "{title}: the focus gets out");
        }
        journey.keys(Key::Escape).await?;
        journey.wait("the focus back", || async { Ok(focus(&journey).await?[1] == button) }).await?;
    }
    Ok(())
}

/// What comes up when a file was opened takes the focus, and gives it back to the button that asked for the file.
#[tokio::test]
async fn what_an_opened_file_brings_up_gives_the_focus_back() -> Result<()> {
    const OPEN: &str = "Open a case file";
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    for (file, title) in
        [(RICH, "A case file was opened"), (LETTER, "A message of the other office"), ("{", "About the file")]
    {
        journey.hand_over(OPEN, "case.json", file.as_bytes()).await?;
        journey.wait("the focus in the dialog", || async { Ok(focus(&journey).await?[1] == title) }).await?;
        journey.keys(Key::Escape).await?;
        journey.wait("the focus back", || async { Ok(focus(&journey).await?[1] == OPEN) }).await?;
    }
    Ok(())
}

/// Counts every time that something is put into a part that is read out.
const LISTEN: &str = "
    window.said = [];
    const live = (node) => (node.nodeType === 1 ? node : node.parentElement)?.closest('[aria-live], [role=status], [role=alert]');
    new MutationObserver((changes) => {
      const parts = new Set(changes.map(({ target }) => live(target)).filter(Boolean));
      parts.forEach((part) => part.innerText.trim() && window.said.push(part.innerText.trim()));
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
";

#[tokio::test]
async fn a_notice_is_said_once_and_answers_say_nothing() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.script(LISTEN, vec![]).await?;
    journey.choose("Is it safe and private", "Yes").await?;
    ensure!(journey.script("return window.said", vec![]).await? == json!([]), "an answer is read out");
    journey.choose("Is it safe and private", "No").await?;
    journey.wait("the notice", || journey.asks("return window.said.length > 0")).await?;
    let said = journey.script("return window.said", vec![]).await?;
    ensure!(said.as_array().is_some_and(|said| said.len() == 1), "it is said more than once: {said}");
    Ok(())
}
