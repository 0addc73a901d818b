//! What a form refuses is part of the field that mends it, or a summary whose lines lead there; and what changes the page
//! says so before it is used.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::{Journey, Key, Screen};

/// Of the field or tick that is called so: whether it is marked as faulty and says why in its own name, and how many
/// alerts there are.
const FAULTY: &str = "
    const tidy = (text) => (text || '').replace(/\\s+/g, ' ').trim();
    const fields = [...document.querySelectorAll('input, textarea')];
    const name = (field) => tidy(field.getAttribute('aria-label') || field.labels?.[0]?.innerText);
    const field = fields.find((field) => name(field).startsWith(arguments[0]));
    const said = tidy(field.closest('label').querySelector('.problem')?.innerText);
    const faulty = field.getAttribute('aria-invalid') === 'true' && said === arguments[1] && name(field).includes(said);
    return [faulty, [...document.querySelectorAll('[role=alert]')].filter((alert) => alert.innerText.trim()).length];";

async fn expect_faulty(journey: &Journey, field: &str, said: &str) -> Result<()> {
    let wanted = json!([true, 1]);
    let faulty = || async { Ok(journey.script(FAULTY, vec![json!(field), json!(said)]).await? == wanted) };
    journey.wait(&format!("`{said}` as part of `{field}`, said once"), faulty).await
}

/// What has the focus: its element, and its name.
const FOCUS: &str = "const at = document.activeElement;
    return [at.tagName.toLowerCase(), (at.getAttribute('aria-label') || '').trim()]";

async fn expect_focus(journey: &Journey, element: &str, name: &str) -> Result<()> {
    let there = || async {
        let focus = journey.script(FOCUS, vec![]).await?;
        Ok(focus[0] == element && focus[1].as_str().is_some_and(|found| found.starts_with(name)))
    };
    journey.wait(&format!("the focus on {element} `{name}`"), there).await
}

const SUMMARY: &str = "Not done yet. This stands in the way:";

/// Refusals of a PIN, of a passphrase, of a plan and of a message, in a case that has just begun.
pub(super) async fn refusals(journey: &Journey) -> Result<()> {
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    pin(journey).await?;
    plan(journey).await?;
    message(journey).await?;
    passphrase(journey).await
}

async fn pin(journey: &Journey) -> Result<()> {
    journey.press("Settings").await?;
    journey.type_into("New PIN", "12").await?;
    journey.press("Set the PIN").await?;
    expect_faulty(journey, "New PIN", "This PIN is too short. Take at least 4 numbers or letters.").await?;
    journey.shoot("refused-pin").await?;
    journey.type_into("New PIN", "1234").await?;
    journey.type_into("The same PIN once more", "1243").await?;
    journey.press("Set the PIN").await?;
    expect_faulty(journey, "The same PIN once more", "The two PINs are not the same. Type both again.").await?;
    let first = journey.script(FAULTY, vec![json!("New PIN"), json!("")]).await?;
    ensure!(first[0] == Value::Bool(false), "the first field is still marked");
    journey.press_in(".dialog", "Close").await
}

async fn plan(journey: &Journey) -> Result<()> {
    journey.go_on_to("The plan").await?;
    journey.press("Agree on the plan").await?;
    journey.press("The person agrees").await?;
    expect_focus(journey, "div", SUMMARY).await?;
    journey.shoot("refused-plan").await?;
    journey.press("Go there: How does the person agree?").await?;
    let on_it = "return document.activeElement.closest('fieldset')?.querySelector('legend').innerText.startsWith('How does the person agree?')";
    journey.wait("the focus on the question", || journey.asks(on_it)).await
}

async fn message(journey: &Journey) -> Result<()> {
    journey.go_on_to("Messages between the offices").await?;
    journey.choose("Which office are we?", "Sending office").await?;
    journey.press("Record message 1 as sent").await?;
    expect_focus(journey, "div", SUMMARY).await?;
    journey.shoot("refused-message").await?;
    journey.press("Go there: Choose a role.").await?;
    expect_focus(journey, "select", "Sent by, as a role").await
}

async fn passphrase(journey: &Journey) -> Result<()> {
    journey.press("Save or print").await?;
    journey.press("Save the case, sealed").await?;
    journey.press("Save the sealed file").await?;
    expect_faulty(journey, "They are written down", "Write the six words down first, and tick that you did.").await?;
    journey.choose("How it is sealed", "With your own passphrase").await?;
    journey.type_into("A passphrase of your own", "short").await?;
    journey.press("Save the sealed file").await?;
    expect_faulty(journey, "A passphrase of your own", "This passphrase is too short. Take at least 12 characters.")
        .await?;
    journey.shoot("refused-passphrase").await?;
    journey.type_into("A passphrase of your own", "long enough for this").await?;
    journey.type_into("The same once more", "long enough for that").await?;
    journey.press("Save the sealed file").await?;
    expect_faulty(journey, "The same once more", "The two are not the same. Type both again, or show what is typed.")
        .await
}

#[tokio::test]
async fn what_a_form_refuses_is_tied_to_what_mends_it() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    refusals(&journey).await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn what_a_form_refuses_fits_a_phone() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    plan(&journey).await?;
    journey.expect_fit().await?;
    message(&journey).await?;
    journey.expect_fit().await
}

/// With the arrow keys an answer is chosen as soon as it is reached: that it may open the card is said before (WCAG 3.2.2).
#[tokio::test]
async fn an_answer_that_may_change_the_page_says_so_before() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    let said = "
        const group = [...document.querySelectorAll('fieldset.question')].find((group) => group.innerText.includes(arguments[0]));
        const hint = [...group.querySelectorAll('.hint')].find((hint) => hint.innerText.startsWith('Some answers open “Immediate danger” at once.'));
        return Boolean(hint && hint.compareDocumentPosition(group.querySelector('input')) & Node.DOCUMENT_POSITION_FOLLOWING)";
    let says = |question: &'static str| journey.script(said, vec![json!(question)]);
    ensure!(says("Is it safe and private").await? == false, "a question that leads nowhere says that it does");
    journey.go_on_to_question("Is there an urgent concern").await?;
    ensure!(says("Is there an urgent concern").await? == true, "it does not say that an answer opens another page");
    journey.shoot("leads-away").await?;
    journey.choose("Is there an urgent concern", "No").await?;
    journey.keys(Key::Up).await?;
    journey.wait("the card", || async { Ok(journey.title().await? == "Immediate danger") }).await?;
    journey.press("Back to the case").await?;
    journey
        .wait("the page before", || async { says("Is there an urgent concern").await.map(|said| said == true) })
        .await
}
