//! Really printed, at the browser's own moment: the sheet is on the paper, and nothing else is. In the frame, in a host's
//! page, alone, and from a file on a stick. The driver's own print, which other tests use, prints at a moment of the test's.

use anyhow::{Context, Result, ensure};
use waymark_journeys::paper::printed_by_webkit;
use waymark_journeys::{Engine, Journey, Printer, Processes, Start, folder};
use xtask::server::{Options, Server};
use xtask::setup;

/// A page of a host's, with words of its own.
const HOST: &str = "<!doctype html><html lang=en><title>Host</title><link rel=icon href='data:,'><script src=/element.js></script>\
                    <h1>The words of the host</h1><waymark-assessment MODE></waymark-assessment><p>The words of the host</p>";

/// Where it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Frame,
    Inline,
    Alone,
    File,
}

async fn open(engine: Engine, place: Place) -> Result<Journey> {
    let host = HOST.replace("MODE", if place == Place::Inline { "mode=inline" } else { "" });
    let (pages, processes) = ([("/host.html", host.as_str())], Processes::Isolated);
    let (as_built, printer) = (place == Place::Inline, Printer::Paper);
    let journey =
        Journey::with(Start { engine, processes, pages: &pages, as_built, printer, ..Start::default() }).await?;
    match place {
        Place::Alone => journey.open_alone().await?,
        Place::File => {
            journey.go(&journey.file("waymark.html")).await?;
            journey.wait("the assessment", || journey.asks("return !document.getElementById('notice')")).await?;
        }
        Place::Frame | Place::Inline => {
            journey.open("/host.html").await?;
            let ready = "return customElements.whenDefined('waymark-assessment')
              .then(() => document.querySelector('waymark-assessment').ready).then(() => true)";
            ensure!(journey.asks(ready).await?, "it is not ready");
            if place == Place::Inline {
                journey.enter_inline(0);
            } else {
                journey.enter_frame().await?;
            }
        }
    }
    Ok(journey)
}

fn flat(paper: &str) -> String {
    paper.split_whitespace().collect::<Vec<_>>().join(" ")
}

const MARK: &str = "PRACTICE. A fictional case. Not a real person.";
/// What the whole report says, and what the plan alone does not.
const REPORT: [&str; 2] = ["Assessment record, without free text", "This describes what is known today"];
/// What is on the screen, and not for the paper.
const SCREEN: [&str; 4] = ["Save or print", "Leave now", "The words of the host", "The plan only"];

async fn is_printed(engine: Engine, place: Place) -> Result<()> {
    let journey = open(engine, place).await?;
    let whole = "return document.getElementById('vault-ends') !== null && !document.getElementById('rest')";
    journey.wait("the whole program", || journey.asks(whole)).await?;
    journey.press("Practice case 1").await?;
    journey.see("Is it safe and private").await?;
    journey.go_on_to("The plan").await?;
    journey.press("Save or print").await?;
    // Twice: what was laid out the first time is gone the second.
    for _ in 0..2 {
        expect_report(&flat(&journey.print_with("Print").await?))?;
    }
    journey.choose("How much", "The plan only").await?;
    expect_plan(&flat(&journey.print_with("Print").await?))?;
    if place == Place::File { Ok(()) } else { journey.expect_quiet().await }
}

fn expect_report(report: &str) -> Result<()> {
    for words in REPORT.iter().chain(&[MARK, "Confidential. Only for those who are named as responsible."]) {
        ensure!(report.contains(words), "the report lacks `{words}`: {report}");
    }
    expect_only_the_sheet(report).context("the report")
}

fn expect_plan(plan: &str) -> Result<()> {
    ensure!(plan.contains(MARK), "the plan is not marked: {plan}");
    ensure!(REPORT.iter().all(|words| !plan.contains(words)), "the report is in the plan: {plan}");
    expect_only_the_sheet(plan).context("the plan")
}

fn expect_only_the_sheet(paper: &str) -> Result<()> {
    for words in SCREEN {
        ensure!(!paper.contains(words), "`{words}` is on the paper: {paper}");
    }
    Ok(())
}

#[tokio::test]
async fn in_the_frame_in_chromium() -> Result<()> {
    is_printed(Engine::Chromium, Place::Frame).await
}

#[tokio::test]
async fn in_the_frame_in_firefox() -> Result<()> {
    is_printed(Engine::Firefox, Place::Frame).await
}

#[tokio::test]
async fn in_a_page_of_the_hosts_own_in_chromium() -> Result<()> {
    is_printed(Engine::Chromium, Place::Inline).await
}

#[tokio::test]
async fn in_a_page_of_the_hosts_own_in_firefox() -> Result<()> {
    is_printed(Engine::Firefox, Place::Inline).await
}

#[tokio::test]
async fn alone_in_chromium() -> Result<()> {
    is_printed(Engine::Chromium, Place::Alone).await
}

#[tokio::test]
async fn alone_in_firefox() -> Result<()> {
    is_printed(Engine::Firefox, Place::Alone).await
}

#[tokio::test]
async fn from_a_file_in_chromium() -> Result<()> {
    is_printed(Engine::Chromium, Place::File).await
}

#[tokio::test]
async fn from_a_file_in_firefox() -> Result<()> {
    is_printed(Engine::Firefox, Place::File).await
}

/// Its driver prints nothing, so this goes another way: see `printed_by_webkit`.
#[test]
fn alone_and_from_a_file_in_webkit() -> Result<()> {
    ensure!(setup::webkit_prints(), "WebKitGTK prints by python3-gi and gir1.2-webkit2-4.1, which are not here");
    let server = Server::start(Options { folder: folder(), ..Options::default() })?;
    for address in [server.url("waymark.html"), format!("file://{}", folder().join("waymark.html").display())] {
        let [report, plan] = printed_by_webkit(&address)?;
        expect_report(&flat(&report)).context(address.clone())?;
        expect_plan(&flat(&plan)).context(address)?;
    }
    Ok(())
}
