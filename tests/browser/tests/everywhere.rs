//! With the cable pulled: once everything is here the line is cut, and a whole case goes on from consent to a plan, a
//! saved file and the file opened again, in a frame, in a host's own page, from a file on a stick, and on the standalone page
//! that has started anew without a connection. Nothing is asked for meanwhile: the server still listens, and hears nobody.
//!
//! The usual run takes each way once; `cargo xtask soak` takes every way in every engine.

#[cfg(feature = "soak")]
use anyhow::Context;
use anyhow::{Result, ensure};
use waymark_journeys::{ELSEWHERE, Engine, Journey, Printer, Sentences, Start, folder};

use super::offline::{BY_BROWSER, start_page};
use super::whole_case::{Prints, whole};

/// How it reaches whoever works with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Delivery {
    /// In the frame of a page around it.
    Frame,
    /// In a host's own page.
    Inline,
    /// As one file, opened from a disk.
    File,
    /// As the standalone page, started without a connection.
    Site,
}

const HOST: (&str, &str) = (
    "/host.html",
    "<!doctype html><html lang=en><title>Host</title><link rel=icon href='data:,'><script src=/witness.js></script>\
     <script src=/element.js></script><waymark-assessment mode=inline></waymark-assessment>",
);

/// Everything has arrived: what seals files comes last.
const WHOLE: &str = "return document.getElementById('vault-ends') !== null && !document.getElementById('rest') &&
  document.querySelector('h1') !== null";

/// Opens it and, once all of it is here, cuts the line.
async fn open(journey: &Journey, delivery: Delivery) -> Result<()> {
    match delivery {
        Delivery::Frame => {
            journey.open("/").await?;
            journey.wait("the event waymark-offline-ready", || journey.heard("waymark-offline-ready")).await?;
            journey.enter_frame().await?;
        }
        Delivery::Inline => {
            journey.open(HOST.0).await?;
            journey.wait("the event waymark-offline-ready", || journey.heard("waymark-offline-ready")).await?;
            journey.enter_inline(0);
        }
        Delivery::File => {
            journey.go(&format!("file://{}", folder().join("waymark.html").display())).await?;
            journey.wait("the whole file", || journey.asks(WHOLE)).await?;
        }
        Delivery::Site => {
            start_page(journey).await?;
            journey.server().cut();
            start_page(journey).await?;
            journey.wait("the whole document", || journey.asks(WHOLE)).await?;
        }
    }
    journey.cut_line().await
}

async fn with_the_cable_pulled(delivery: Delivery, engine: Engine) -> Result<()> {
    // In a host's own page nothing but the document as it was built is taken.
    let as_built = delivery != Delivery::Frame;
    let folder = (delivery == Delivery::Site).then(|| folder().join("site"));
    let prints = if engine == Engine::WebKit { Prints::No } else { Prints::Yes };
    let start = Start { engine, pages: &[HOST], as_built, folder, printer: Printer::Paper, ..Start::default() };
    let journey = Journey::with(start).await?;
    open(&journey, delivery).await?;
    // All languages are there, too.
    journey.pick("Language", "العربية").await?;
    journey.see("رمز الحالة").await?;
    journey.pick(Sentences::of("ar")?.say("language")?, "English").await?;
    journey.see("Case code").await?;
    whole(&journey, prints).await?;
    let mut asked = journey.asked_since_cut().await?;
    asked.retain(|call| delivery != Delivery::Site || call != BY_BROWSER);
    ensure!(asked.is_empty(), "asked for with the line cut: {asked:#?}");
    // A file has nobody who could listen for what goes wrong in it.
    if delivery == Delivery::File { Ok(()) } else { journey.expect_quiet().await }
}

/// Who does ask for something is seen, or the silence would mean nothing.
async fn an_attempt_is_seen(engine: Engine) -> Result<()> {
    let journey = Journey::with(Start { engine, pages: &[ELSEWHERE], ..Start::default() }).await?;
    journey.open(ELSEWHERE.0).await?;
    journey.cut_line().await?;
    journey.expect_nothing_asked().await?;
    let ask = "return fetch('/leak').catch(() => fetch('http://leak.test/')).catch(() => true)";
    ensure!(journey.asks(ask).await?, "somebody answered");
    let asked = journey.asked_since_cut().await?;
    // WebKit's documents are not told of what they asked for in vain; there only the server can say.
    let wanted = ["GET /leak HTTP/1.1", &journey.server().url("leak"), "http://leak.test/"];
    for wanted in wanted.into_iter().take(if engine == Engine::WebKit { 1 } else { 3 }) {
        ensure!(asked.iter().any(|call| call == wanted), "{wanted} was not seen: {asked:?}");
    }
    Ok(())
}

#[tokio::test]
async fn an_attempt_with_the_line_cut_is_seen_in_chromium() -> Result<()> {
    an_attempt_is_seen(Engine::Chromium).await
}

#[tokio::test]
async fn an_attempt_with_the_line_cut_is_seen_in_firefox() -> Result<()> {
    an_attempt_is_seen(Engine::Firefox).await
}

#[tokio::test]
async fn an_attempt_with_the_line_cut_is_seen_in_webkit() -> Result<()> {
    an_attempt_is_seen(Engine::WebKit).await
}

#[tokio::test]
async fn a_whole_case_in_a_frame() -> Result<()> {
    with_the_cable_pulled(Delivery::Frame, Engine::Firefox).await
}

#[tokio::test]
async fn a_whole_case_in_a_page_of_the_hosts_own() -> Result<()> {
    with_the_cable_pulled(Delivery::Inline, Engine::Chromium).await
}

#[tokio::test]
async fn a_whole_case_from_a_file() -> Result<()> {
    with_the_cable_pulled(Delivery::File, Engine::WebKit).await
}

#[tokio::test]
async fn a_whole_case_on_the_page_that_started_anew() -> Result<()> {
    with_the_cable_pulled(Delivery::Site, Engine::Chromium).await
}

/// The long run: every way in every engine, one after the other.
#[cfg(feature = "soak")]
#[tokio::test]
async fn every_way_in_every_engine() -> Result<()> {
    let mut cases = 0;
    for delivery in [Delivery::Inline, Delivery::File, Delivery::Frame, Delivery::Site] {
        for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
            let case = with_the_cable_pulled(delivery, engine).await;
            case.with_context(|| format!("{delivery:?} in {}", engine.name()))?;
            cases += 1;
        }
    }
    xtask::figures::note("whole cases with the cable pulled", cases);
    Ok(())
}
