//! What is shown where the program cannot start, or does not start again: plain pages, and a note in a host's page.

use anyhow::Result;
use waymark_journeys::{Journey, Start};

use super::super::damaged::damaged;
use super::super::restart;
use super::{Report, Screen};

const HOST: &str =
    "<!doctype html><html lang=en><title>Host</title><meta name=viewport content='width=device-width, initial-scale=1'>
  <link rel=icon href='data:,'><script src=/element.js></script>
  <main><h1>Our services</h1><waymark-assessment src=/nowhere.html></waymark-assessment></main></html>";

#[tokio::test]
async fn where_the_program_does_not_run() -> Result<()> {
    let mut report = Report(Vec::new());
    let faulty = damaged("id=\"module\">", 5_000)?;
    let pages = [("/faulty.html", faulty.as_str()), ("/host.html", HOST)];
    let journey = Journey::with(Start { screen: Screen::PHONE, pages: &pages, ..Start::default() }).await?;
    journey.go(&journey.server().url("/faulty.html")).await?;
    journey.see("This copy of Waymark is faulty").await?;
    report.look_in_every_colour(&journey, "a faulty copy").await?;
    journey.shoot("faulty-copy").await?;
    journey.open("/host.html").await?;
    let said = "return document.querySelector('waymark-assessment').shadowRoot.querySelector('[role=alert]') !== null";
    journey.wait("the note in the host's page", || journey.asks(said)).await?;
    report.look_in_every_colour(&journey, "a note in a host's page").await?;
    journey.shoot("note-in-a-host").await?;
    journey.before_each_document("delete window.WebAssembly").await?;
    journey.open("/waymark.html").await?;
    journey.see("Waymark cannot start in this browser").await?;
    report.look_in_every_colour(&journey, "a browser that is too old").await?;
    report.end()
}

#[tokio::test]
async fn where_the_program_has_stopped() -> Result<()> {
    let mut report = Report(Vec::new());
    let journey = restart::open().await?;
    journey.script(restart::BROKEN, vec![]).await?;
    journey.script("document.querySelector('.turn .button-go').click()", vec![]).await?;
    journey.see("Waymark has stopped").await?;
    journey.wait("six words", || journey.asks("return document.querySelector('.notice-words') !== null")).await?;
    // The checker draws, too.
    journey.script("mend()", vec![]).await?;
    report.look_in_every_colour(&journey, "stopped").await?;
    journey.press("Save the sealed file").await?;
    journey.download().await?;
    report.look_in_every_colour(&journey, "stopped, and saved").await?;
    report.end()
}
