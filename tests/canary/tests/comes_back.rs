//! Whoever comes next and presses Back, loads again, or opens what was open, finds an empty start page.

use anyhow::{Context, Result, ensure};
use waymark_canary::{Canary, fill};
use waymark_journeys::{ELSEWHERE, End, Engine, Journey, Start};

/// An ordinary page with two fields, which browsers fill again by themselves.
const PLAIN: (&str, &str) = (
    "/plain.html",
    "<!doctype html><title>Plain</title><link rel=icon href='data:,'><form><input type=text name=a><textarea name=b></textarea></form>",
);

async fn open(engine: Engine) -> Result<Journey> {
    Journey::with(Start { engine, pages: &[ELSEWHERE, PLAIN], ..Start::default() }).await
}

/// A case with something typed in it. The journey then stands in the frame.
async fn begun(engine: Engine) -> Result<(Journey, Canary)> {
    let journey = open(engine).await?;
    journey.open_framed().await?;
    let canary = Canary::new();
    journey.type_into("Case code", canary.text()).await?;
    ensure!(fill::filled_fields(&journey).await? == 1, "nothing was typed");
    Ok((journey, canary))
}

/// The page of the server is open, by itself, and its assessment is empty.
async fn expect_empty(journey: &Journey, canary: &Canary) -> Result<()> {
    find_tab(journey, "/").await?;
    let ready = || async {
        journey.enter_frame().await?;
        journey
            .asks("return !document.getElementById('notice') && document.getElementById('app')?.childElementCount > 0")
            .await
    };
    journey.wait("the assessment", ready).await?;
    journey.see("Two things to think through together").await?;
    ensure!(fill::filled_fields(journey).await? == 0, "a field is filled");
    let page = journey.script("return document.documentElement.outerHTML", vec![]).await?;
    ensure!(!page.to_string().contains(canary.text()), "what was typed is in the page");
    Ok(())
}

/// Goes to the tab that shows this page of the server.
async fn find_tab(journey: &Journey, path: &str) -> Result<()> {
    let wanted = journey.server().url(path);
    let probe = || async {
        for window in journey.browser().windows().await? {
            journey.browser().switch_to_window(window).await?;
            if journey.browser().current_url().await?.as_str() == wanted {
                return Ok(true);
            }
        }
        Ok(false)
    };
    journey.wait(&format!("the tab with {wanted}"), probe).await
}

async fn reload(engine: Engine) -> Result<()> {
    let (journey, canary) = begun(engine).await?;
    journey.enter_host().await?;
    journey.browser().refresh().await?;
    expect_empty(&journey, &canary).await
}

async fn back(engine: Engine) -> Result<()> {
    let (journey, canary) = begun(engine).await?;
    journey.enter_host().await?;
    journey.go(&journey.server().other_site_url("elsewhere.html")).await?;
    journey.see("The weather").await?;
    journey.browser().back().await?;
    expect_empty(&journey, &canary).await
}

/// What a browser is told so that it opens what was open. Firefox is told by its settings.
fn wishes(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &["--restore-last-session", "--hide-crash-restore-bubble"],
        Engine::Firefox | Engine::WebKit => &[],
    }
}

async fn restore(engine: Engine, end: End) -> Result<()> {
    let (journey, canary) = begun(engine).await?;
    remembered().await;
    let journey = journey.again(end, wishes(engine)).await?;
    expect_empty(&journey, &canary).await
}

/// A browser writes what it remembers of a session a moment later.
async fn remembered() {
    tokio::time::sleep(std::time::Duration::from_millis(2_500)).await;
}

/// An ordinary page does come back filled, so that the tests above mean something.
async fn plain_comes_back(engine: Engine) -> Result<()> {
    let journey = open(engine).await?;
    journey.open("/plain.html").await?;
    let canary = Canary::new();
    let fields = "return document.querySelector('textarea')";
    journey.browser().execute(fields, vec![]).await?.element()?.send_keys(canary.text()).await?;
    remembered().await;
    let journey = journey.again(End::Closed, wishes(engine)).await.context("opening it again")?;
    find_tab(&journey, "/plain.html").await?;
    let back = || async {
        let value = journey.script("return document.querySelector('textarea').value", vec![]).await?;
        Ok(value.as_str() == Some(canary.text()))
    };
    journey.wait("what was typed to come back", back).await
}

#[tokio::test]
async fn loading_again_shows_nothing_in_chromium() -> Result<()> {
    reload(Engine::Chromium).await
}

#[tokio::test]
async fn loading_again_shows_nothing_in_firefox() -> Result<()> {
    reload(Engine::Firefox).await
}

#[tokio::test]
async fn back_shows_nothing_in_chromium() -> Result<()> {
    back(Engine::Chromium).await
}

#[tokio::test]
async fn back_shows_nothing_in_firefox() -> Result<()> {
    back(Engine::Firefox).await
}

#[tokio::test]
async fn a_session_opened_again_shows_nothing_in_chromium() -> Result<()> {
    restore(Engine::Chromium, End::Closed).await?;
    restore(Engine::Chromium, End::Killed).await
}

#[tokio::test]
async fn an_ordinary_page_does_come_back_in_chromium() -> Result<()> {
    plain_comes_back(Engine::Chromium).await
}

#[tokio::test]
async fn an_ordinary_page_does_come_back_in_firefox() -> Result<()> {
    plain_comes_back(Engine::Firefox).await
}
