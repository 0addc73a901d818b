//! What holds in one engine holds in all three: it opens, stores nothing, judges, seals, wipes, and leaves.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use waymark_journeys::{ELSEWHERE, Engine, Journey, Start};

/// Counts every call of everything that could keep something, before the page's own scripts can keep a way around it.
pub(super) const TRAPS: &str = include_str!("traps.js");

/// Goes through a short case in one browser.
async fn short_case(engine: Engine) -> Result<()> {
    let journey = Journey::with(Start { engine, pages: &[ELSEWHERE], first: TRAPS, ..Start::default() }).await?;
    journey.open_framed().await?;
    journey.expect_no_storage().await?;
    journey.script("window.__waymarkTraps.calls.length = 0", vec![]).await?;
    journey.short_case(&format!("engine-{}", engine.name())).await?;
    expect_no_calls(&journey).await?;
    journey.expect_quiet().await?;
    journey.choose_exit(journey.server()).await?;
    journey.enter_frame().await?;
    journey.press("Leave now").await?;
    journey.expect_left().await
}

/// Holds when nothing that could keep something was called since the traps were set.
pub(super) async fn expect_no_calls(journey: &Journey) -> Result<()> {
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
