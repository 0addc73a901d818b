//! Whoever answers keeps their place: drawing again never takes the focus from what was used.

use anyhow::{Result, ensure};
use serde_json::json;
use waymark_journeys::{Journey, Key, Screen, VOICES};

#[tokio::test]
async fn no_answer_on_any_page_takes_the_focus_away() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    let mut pages = 0;
    loop {
        journey.use_page(1).await?;
        if pages == 0 {
            journey.choose("Is it safe and private", "Yes").await?;
        }
        pages += 1;
        if !journey.has_next().await? {
            break;
        }
        journey.next().await?;
    }
    ensure!(pages > 20, "only {pages} pages were used");
    let looked = journey.script("return window.focusLookedAt", vec![]).await?;
    ensure!(looked.as_u64() > Some(500), "only {looked} controls had the focus");
    let lost = journey.script("return window.lostFocus", vec![]).await?;
    ensure!(lost == json!([]), "after {pages} pages: {lost:#}");
    journey.expect_quiet().await
}

#[tokio::test]
async fn choosing_a_language_keeps_the_place_in_the_list() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.before_each_document(VOICES).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.press("Languages: English").await?;
    journey.see("read aloud").await?;
    // There is no voice for it, so the offer to read aloud goes.
    journey.pick("Language", "Español").await?;
    journey.see("Idiomas").await?;
    ensure!(journey.asks("return document.activeElement.matches('.dialog select')").await?, "the focus is gone");
    journey.keys(Key::Escape).await?;
    journey.wait("the dialog to close", || journey.asks("return !document.querySelector('.dialog')")).await
}
