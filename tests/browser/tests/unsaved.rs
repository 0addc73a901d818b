//! What is not saved is asked about once, and never holds up somebody who leaves.

use anyhow::{Result, ensure};
use waymark_journeys::{ELSEWHERE, Journey, Screen};

async fn open() -> Result<Journey> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    Ok(journey)
}

/// Whether this document would hold somebody back who closes it now.
async fn holds_back(journey: &Journey) -> Result<bool> {
    let ask = "const event = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(event); return event.defaultPrevented";
    journey.asks(ask).await
}

#[tokio::test]
async fn only_what_is_not_saved_is_asked_about() -> Result<()> {
    let journey = open().await?;
    ensure!(!holds_back(&journey).await?, "an empty page holds somebody back");
    journey.begin_case("Arrival").await?;
    ensure!(holds_back(&journey).await?, "what was entered may be lost without a word");
    journey.wipe().await?;
    journey.wait("a page that holds nobody back", || async { Ok(!holds_back(&journey).await?) }).await
}

/// The questions that the browser asked since the last look. The driver answers each with yes.
async fn questions(journey: &Journey) -> Result<usize> {
    let log = journey.browser().get_log("performance").await?;
    let opens = |message: &str| message.contains("Page.javascriptDialogOpening") && message.contains("beforeunload");
    Ok(log.iter().filter(|entry| opens(&entry.message)).count())
}

#[tokio::test]
async fn the_browser_asks_once_before_the_page_is_gone() -> Result<()> {
    let journey = open().await?;
    journey.begin_case("Arrival").await?;
    journey.enter_host().await?;
    journey.open("/element.js").await?;
    ensure!(questions(&journey).await? == 1, "it did not ask, or more than once");
    journey.open_framed().await?;
    journey.type_into("Case code", "").await?;
    journey.enter_host().await?;
    journey.open("/element.js").await?;
    ensure!(questions(&journey).await? == 0, "it asked about nothing");
    Ok(())
}

#[tokio::test]
async fn leaving_is_never_held_up() -> Result<()> {
    let journey = Journey::with_pages(Screen::LAPTOP, &[ELSEWHERE]).await?;
    journey.open_framed().await?;
    journey.choose_exit(journey.server()).await?;
    journey.enter_frame().await?;
    journey.begin_case("Arrival").await?;
    journey.shift_three_times().await?;
    journey.enter_host().await?;
    // A question would stand in the way of this.
    journey.see("The weather").await?;
    ensure!(questions(&journey).await? == 0, "somebody who left was asked");
    Ok(())
}
