//! What holds in one engine holds in all three: it opens, stores nothing, judges, seals, wipes, and leaves.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use waymark_journeys::{Engine, Journey, Start};

/// Somewhere harmless.
const ELSEWHERE: (&str, &str) =
    ("/elsewhere.html", "<!doctype html><title>Elsewhere</title><link rel=icon href='data:,'><p>The weather");

/// Counts every call of everything that could keep something, before the page's own scripts can keep a way around it.
const TRAPS: &str = include_str!("traps.js");

/// Goes through a short case in one browser.
async fn short_case(engine: Engine) -> Result<()> {
    let journey = Journey::with(Start { engine, pages: &[ELSEWHERE], first: TRAPS, ..Start::default() }).await?;
    journey.open_framed().await?;
    journey.expect_no_storage().await?;
    journey.script("window.__waymarkTraps.calls.length = 0", vec![]).await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to("Within reach, and threats").await?;
    journey.choose("Is the person still in contact with", "Yes").await?;
    journey.see("Immediate danger").await?;
    journey.press("Close this note").await?;
    journey.press("Back to the case").await?;
    journey.go_on_to("What it adds up to").await?;
    journey.see("At least Critical").await?;
    journey.shoot(&format!("engine-{}", engine.name())).await?;
    let (words, file) = journey.save_sealed().await?;
    ensure!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "), "another format");
    journey.wipe().await?;
    ensure!(!journey.words().await?.contains("K-27"), "the code is still there");
    journey.hand_over("Open a case file", "assessment.age", &file).await?;
    journey.type_into("Passphrase", &words).await?;
    journey.press("Open it").await?;
    journey.see("Go on with this assessment").await?;
    journey.press("Go on with it").await?;
    journey.see("K-27").await?;
    expect_no_calls(&journey).await?;
    journey.expect_quiet().await?;
    leave(&journey).await
}

async fn leave(journey: &Journey) -> Result<()> {
    journey.enter_host().await?;
    let choose = "document.querySelector('waymark-assessment').setAttribute('exit-href', arguments[0])";
    journey.script(choose, vec![Value::from(journey.server().other_site_url("elsewhere.html"))]).await?;
    journey.enter_frame().await?;
    journey.press("Leave now").await?;
    journey.enter_host().await?;
    journey.see("The weather").await?;
    journey.browser().back().await?;
    let address = journey.browser().current_url().await?;
    ensure!(!address.as_str().contains("127.0.0.1"), "Back leads to {address}");
    Ok(())
}

async fn expect_no_calls(journey: &Journey) -> Result<()> {
    let trapped = journey.script("return window.__waymarkTraps", vec![]).await?;
    let set = trapped["set"].as_u64().context("traps")?;
    ensure!(set >= 20, "only {set} traps are set");
    ensure!(trapped["calls"] == Value::Array(Vec::new()), "storage was tried: {}", trapped["calls"]);
    Ok(())
}

#[tokio::test]
async fn a_short_case_in_chromium() -> Result<()> {
    short_case(Engine::Chromium).await
}

#[tokio::test]
async fn a_short_case_in_firefox() -> Result<()> {
    short_case(Engine::Firefox).await
}

#[tokio::test]
async fn a_short_case_in_webkit() -> Result<()> {
    short_case(Engine::WebKit).await
}
