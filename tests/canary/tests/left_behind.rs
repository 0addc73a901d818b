//! Nothing of a case is left on the computer, and the search that says so sees what others leave.

use anyhow::Result;
use waymark_canary::fill::Extent;
use waymark_canary::leaving::Way;
use waymark_canary::runs;
use waymark_journeys::Engine;

#[tokio::test]
async fn a_page_that_takes_no_care_is_caught_in_chromium() -> Result<()> {
    runs::control(Engine::Chromium).await?.expect_seen()
}

#[tokio::test]
async fn a_page_that_takes_no_care_is_caught_in_firefox() -> Result<()> {
    runs::control(Engine::Firefox).await?.expect_seen()
}

#[tokio::test]
async fn nothing_is_left_in_chromium_that_is_closed() -> Result<()> {
    runs::case(Engine::Chromium, Way::Close, Extent::ShortCase).await?.expect_clean()
}

#[tokio::test]
async fn nothing_is_left_in_chromium_that_is_killed() -> Result<()> {
    runs::case(Engine::Chromium, Way::Kill, Extent::ShortCase).await?.expect_clean()
}

#[tokio::test]
async fn nothing_is_left_in_firefox_that_is_closed() -> Result<()> {
    runs::case(Engine::Firefox, Way::Close, Extent::ShortCase).await?.expect_clean()
}

#[tokio::test]
async fn nothing_is_left_in_firefox_that_is_killed() -> Result<()> {
    runs::case(Engine::Firefox, Way::Kill, Extent::ShortCase).await?.expect_clean()
}

#[tokio::test]
async fn nothing_is_left_in_webkit_after_leaving() -> Result<()> {
    runs::case(Engine::WebKit, Way::Button, Extent::ShortCase).await?.expect_clean()
}
