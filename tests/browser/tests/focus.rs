//! Whoever answers keeps their place: drawing again never takes the focus from what was used.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::By;
use waymark_journeys::{Engine, Journey, Key, Screen, Start, VOICES};

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

/// What a button shows gets the focus when it has been drawn; whoever is elsewhere by then is not called back.
#[tokio::test]
async fn whoever_has_gone_on_is_not_called_back() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to("The plan").await?;
    let add = "[...document.querySelectorAll('main.page button')].find((button) => button.textContent.includes('Add a line'))";
    let lines = "document.querySelectorAll('main.page [data-part$=-open]').length";
    let hurried = format!(
        "const [before, wish] = [{lines}, document.querySelector('main.page textarea, main.page input')];
         {add}.click();
         wish.focus();
         while ({lines} === before) await new Promise((go) => setTimeout(go));
         // The app looks for what it shows for sixty slices at most.
         for (let slice = 0; slice < 80; slice += 1) await new Promise((go) => setTimeout(go));
         return document.activeElement === wish;"
    );
    ensure!(journey.asks(&hurried).await?, "the focus was taken from where the person had gone");
    let patient = format!(
        "const before = document.activeElement;
         {add}.focus();
         {add}.click();
         while (document.activeElement === before || document.activeElement === {add}) await new Promise((go) => setTimeout(go));
         return document.activeElement.closest('[data-part]') !== null;"
    );
    ensure!(journey.asks(&patient).await?, "what the button shows did not get the focus");
    journey.expect_quiet().await
}

/// What is wrong with a field is said when it is left, below it; the button that it was left for is pressed all the same.
async fn a_press_lands_where_it_began(engine: Engine) -> Result<()> {
    let journey = Journey::with(Start { engine, ..Start::default() }).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to("The plan").await?;
    journey.type_and_stay("The plan starts on", "2026-13").await?;
    journey.press("Add a line").await?;
    journey
        .wait("a line of the plan", || {
            journey.asks("return document.querySelectorAll('main.page [data-part$=-open]').length === 1")
        })
        .await?;
    journey.see("This is not a day of the calendar").await?;
    journey.expect_quiet().await
}

/// Whoever goes off a button before letting go of it has thought better of it.
#[tokio::test]
async fn a_press_that_is_carried_away_is_none() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    let count = "window.presses = 0;
                 document.addEventListener('click', ({ target }) => (window.presses += target.closest('button') ? 1 : 0))";
    journey.script(count, vec![]).await?;
    let button = journey.browser().find(By::Css("main.page button")).await?;
    let hand = || journey.browser().action_chain();
    for (way, presses) in [(-60, 0), (0, 1)] {
        hand().move_to_element_center(&button).click_and_hold().move_by_offset(0, way).release().perform().await?;
        let found = journey.script("return window.presses", vec![]).await?;
        ensure!(found == json!(presses), "{found} presses of one that went {way} pixels");
        journey.script("window.presses = 0", vec![]).await?;
    }
    journey.expect_quiet().await
}

#[tokio::test]
async fn a_press_lands_where_it_began_in_chromium() -> Result<()> {
    a_press_lands_where_it_began(Engine::Chromium).await
}

#[tokio::test]
async fn a_press_lands_where_it_began_in_firefox() -> Result<()> {
    a_press_lands_where_it_began(Engine::Firefox).await
}

#[tokio::test]
async fn a_press_lands_where_it_began_in_webkit() -> Result<()> {
    a_press_lands_where_it_began(Engine::WebKit).await
}
