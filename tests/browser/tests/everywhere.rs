//! With the cable pulled: once everything is here the server stops, and a whole case goes on from consent to a plan, a
//! saved file and the file opened again, in a frame, in a host's own page, and from a file on a stick.
//!
//! The usual run takes each way once, each in another engine; `cargo xtask soak` takes every way in every engine. The page
//! that starts again without a connection has tests of its own.

#[cfg(feature = "soak")]
use anyhow::Context;
use anyhow::{Result, ensure};
use waymark_journeys::{Engine, Journey, Start, folder};

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
}

const HOST: (&str, &str) = (
    "/host.html",
    "<!doctype html><html lang=en><title>Host</title><link rel=icon href='data:,'><script src=/witness.js></script>\
     <script src=/element.js></script><waymark-assessment mode=inline></waymark-assessment>",
);

/// Everything has arrived: what seals files comes last.
const WHOLE: &str = "return document.getElementById('vault-ends') !== null && !document.getElementById('rest') &&
  document.querySelector('h1') !== null";

async fn open(journey: &Journey, delivery: Delivery) -> Result<()> {
    match delivery {
        Delivery::Frame => {
            journey.open("/").await?;
            journey.wait("the event waymark-offline-ready", || journey.heard("waymark-offline-ready")).await?;
            journey.enter_frame().await
        }
        Delivery::Inline => {
            journey.open(HOST.0).await?;
            journey.wait("the event waymark-offline-ready", || journey.heard("waymark-offline-ready")).await?;
            journey.enter_inline(0);
            Ok(())
        }
        Delivery::File => {
            journey.go(&format!("file://{}", folder().join("waymark.html").display())).await?;
            journey.wait("the whole file", || journey.asks(WHOLE)).await
        }
    }
}

async fn with_the_cable_pulled(delivery: Delivery, engine: Engine) -> Result<()> {
    // In a host's own page nothing but the document as it was built is taken.
    let as_built = delivery != Delivery::Frame;
    let journey = Journey::with(Start { engine, pages: &[HOST], as_built, ..Start::default() }).await?;
    open(&journey, delivery).await?;
    let asked = journey.server().requests();
    journey.server().stop();
    let prints = if engine == Engine::Chromium && delivery != Delivery::Frame { Prints::Yes } else { Prints::No };
    whole(&journey, prints).await?;
    ensure!(journey.server().requests() == asked, "it asked for more: {:?}", journey.server().requests());
    // A file has nobody who could listen for what goes wrong in it.
    if delivery == Delivery::File { Ok(()) } else { journey.expect_quiet().await }
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

/// The long run: every way in every engine, one after the other.
#[cfg(feature = "soak")]
#[tokio::test]
async fn every_way_in_every_engine() -> Result<()> {
    let mut cases = 0;
    for delivery in [Delivery::Inline, Delivery::File, Delivery::Frame] {
        for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
            let case = with_the_cable_pulled(delivery, engine).await;
            case.with_context(|| format!("{delivery:?} in {}", engine.name()))?;
            cases += 1;
        }
    }
    xtask::figures::note("whole cases with the cable pulled", cases);
    Ok(())
}
