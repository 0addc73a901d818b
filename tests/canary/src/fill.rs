//! Filling a whole case with canaries: everywhere that takes text, on every page, and in the dialog that seals.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::{By, Key, WebElement};
use waymark_journeys::{Engine, Journey};

use crate::word::Canary;

const FILL: &str = include_str!("fill.js");
/// More pages than any case has.
const PAGES: usize = 80;
/// What is said on the first page, so that no page is locked.
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

/// How much is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Every page, every field, every note.
    WholeCase,
    /// The start page and the first pages: as many as show every kind of field.
    ShortCase,
}

impl Extent {
    fn pages(self) -> usize {
        match self {
            Self::WholeCase => PAGES,
            Self::ShortCase => 5,
        }
    }
}

/// Types a canary into every field of a case, from its first page on, and answers with all of them.
///
/// The journey stands in the assessment, on its start page. What is typed is the canary, with `around` after it.
///
/// # Errors
///
/// When a page does not come, or nothing on the way takes text.
pub async fn fill(journey: &Journey, extent: Extent, around: &str) -> Result<Vec<Canary>> {
    let mut planted = Vec::new();
    fill_page(journey, around, &mut planted).await?;
    journey.choose("Where is the conversation?", "In-depth conversation").await?;
    journey.press("Go on").await?;
    journey.answer(&AGREED).await?;
    for page in 0..extent.pages() {
        if page > 0 {
            choose_first(journey).await?;
        }
        unfold(journey).await?;
        fill_page(journey, around, &mut planted).await?;
        if !journey.has_next().await? {
            break;
        }
        journey.next().await?;
    }
    ensure!(planted.len() > 5, "only {} fields took text", planted.len());
    paste(journey, &planted[0]).await?;
    Ok(planted)
}

/// Seals the case with a passphrase that is a canary too, into the folder of downloads.
///
/// # Errors
///
/// When no file lands.
pub async fn seal(journey: &Journey) -> Result<Canary> {
    let canary = Canary::new();
    // On the page itself, the step of that name stands in the list too.
    if journey.title().await? != "Save or print" {
        journey.press("Save or print").await?;
    }
    journey.press("Save the case, sealed").await?;
    journey.choose("How it is sealed", "With your own passphrase").await?;
    journey.type_into("A passphrase of your own", canary.text()).await?;
    journey.type_into("The same once more", canary.text()).await?;
    journey.press("Save the sealed file").await?;
    journey.wait("the sealed file", || async { Ok(journey.download_count()? == 1) }).await?;
    journey.say_it_is_there().await?;
    Ok(canary)
}

async fn fill_page(journey: &Journey, around: &str, planted: &mut Vec<Canary>) -> Result<()> {
    // What is typed may bring further fields; each round takes those that are there.
    for _ in 0..4 {
        let fields = fields(journey).await?;
        if fields.is_empty() {
            return Ok(());
        }
        for field in fields {
            let canary = Canary::new();
            // One that went away meanwhile takes nothing, and nothing was typed.
            if type_into(journey, &field, &format!("{canary}{around}")).await.is_ok() {
                planted.push(canary);
            }
        }
    }
    Ok(())
}

async fn fields(journey: &Journey) -> Result<Vec<WebElement>> {
    let found = journey.browser().execute(FILL, vec![json!("fields")]).await?;
    Ok(if found.json().as_array().is_some_and(Vec::is_empty) { Vec::new() } else { found.elements()? })
}

async fn type_into(journey: &Journey, field: &WebElement, text: &str) -> Result<()> {
    let show = "arguments[0].scrollIntoView({ block: 'center' }); arguments[0].focus()";
    journey.script(show, vec![field.to_json()?]).await?;
    field.send_keys(text).await?;
    let typed = field.prop("value").await?.unwrap_or_default();
    ensure!(typed == text, "the field has {typed}");
    journey.keys(Key::Tab).await
}

async fn unfold(journey: &Journey) -> Result<()> {
    // A fold in a fold.
    for _ in 0..3 {
        if journey.script(FILL, vec![json!("unfold")]).await? == json!(0) {
            break;
        }
    }
    Ok(())
}

/// Picks an answer where there is none, which brings the questions that follow from it.
async fn choose_first(journey: &Journey) -> Result<()> {
    for _ in 0..3 {
        let chosen = journey.script(FILL, vec![json!("choose")]).await?;
        close_notes(journey).await?;
        if chosen == json!(0) {
            break;
        }
    }
    Ok(())
}

/// An answer may open a note about what to do at once.
async fn close_notes(journey: &Journey) -> Result<()> {
    let open = || async { journey.asks("return Boolean(document.querySelector('.dialog'))").await };
    if open().await? {
        journey.keys(Key::Escape).await?;
        journey.wait("the note to close", || async { Ok(!open().await?) }).await?;
    }
    Ok(())
}

/// Cuts a canary out of a field and pastes it again, as a person does with a note from elsewhere.
async fn paste(journey: &Journey, canary: &Canary) -> Result<()> {
    let script = "return [...document.querySelectorAll('textarea, input[type=text]')].find((field) => field.value !== '') ?? null";
    let found = journey.browser().execute(script, vec![]).await?;
    if found.json().is_null() {
        return Ok(());
    }
    let field = found.element()?;
    let whole = field.prop("value").await?.unwrap_or_default();
    journey
        .script("arguments[0].scrollIntoView({ block: 'center' }); arguments[0].focus()", vec![field.to_json()?])
        .await?;
    // WebKit's driver knows no shortcuts.
    if journey.engine() != Engine::WebKit {
        for letter in ["a", "x", "v"] {
            journey
                .browser()
                .action_chain()
                .key_down(Key::Control)
                .send_keys(letter)
                .key_up(Key::Control)
                .perform()
                .await?;
        }
        let back = || async { Ok(field.prop("value").await?.unwrap_or_default() == whole) };
        journey.wait("what was pasted", back).await.with_context(|| format!("{canary} was typed first"))?;
    }
    Ok(())
}

/// How many fields on the page hold anything, in the page or frame that the journey is in.
///
/// # Errors
///
/// When the page is gone.
pub async fn filled_fields(journey: &Journey) -> Result<usize> {
    let mut filled = 0;
    for field in journey.browser().find_all(By::Css("input[type=text], textarea")).await? {
        filled += usize::from(!field.prop("value").await?.unwrap_or_default().is_empty());
    }
    Ok(filled)
}
