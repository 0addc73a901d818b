//! A case lets nothing out: not a request, whatever is typed or opened, by the log of the browser's whole network.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use waymark_canary::fill::{self, Extent};
use waymark_journeys::jail::Jail;
use waymark_journeys::network::Asked;
use waymark_journeys::{ELSEWHERE, Journey, Start};
use xtask::{figures, paths};

/// What somebody might type, or put into a file, to make the page ask for something.
const HOSTILE: &str = "<img src=http://127.0.0.1:9/leak onerror=fetch('/leak')><link rel=prefetch href=/leak>\
    <script src=/leak></script><script type=speculationrules>{\"prefetch\":[{\"urls\":[\"/leak\"]}]}</script>\
    <form action=/leak><a href=javascript:leak() ping=/leak>data:text/html,</a></form>'\");background:url(/leak)";
/// Whatever is on the page that nobody but such a text can have brought there.
const BROUGHT: &str = "return [...document.querySelectorAll('img, iframe, object, embed, video, audio, form, base, meta[http-equiv=refresh], a[href], [ping], [style], [onerror], [onload], link:not([rel=icon]), script[src], script[type=speculationrules]')].map((one) => one.outerHTML.slice(0, 120))";

/// A browser that keeps a log of its network, and the assessment open in it; nothing asked for yet counts.
async fn open() -> Result<Journey> {
    let jail = Arc::new(Jail::new()?);
    let log = Journey::wish_for_log(&jail);
    let journey = Journey::with(Start { jail: Some(jail), wishes: &[&log, "about:blank"], ..Start::default() }).await?;
    journey.open_framed().await?;
    journey.mark_network().await?;
    journey.enter_frame().await?;
    Ok(journey)
}

/// Nothing by the page; what the browser asks by itself about the form and about a saved file is told, not hidden.
fn expect_nothing_asked(asked: &Asked) -> Result<()> {
    figures::note("asked for by the page", asked.by_pages.len());
    figures::note("asked by the browser's autofill, about the shape of a form", asked.by_autofill.len());
    figures::note("asked by the browser's check of downloads, about a file", asked.by_download_check.len());
    figures::note("asked by the browser for itself", asked.by_browser.len());
    ensure!(asked.by_pages.is_empty(), "asked for: {:?}", asked.by_pages);
    Ok(())
}

#[tokio::test]
async fn a_case_from_its_first_page_to_its_last_asks_for_nothing() -> Result<()> {
    let mut journey = open().await?;
    let served = journey.server().requests().len();
    fill::fill(&journey, Extent::ShortCase, "").await?;
    while journey.has_next().await? {
        journey.next().await?;
    }
    fill::seal(&journey).await?;
    journey.wipe().await?;
    ensure!(journey.requests().await?.len() <= 4, "the page asked for {:?}", journey.requests().await?);
    ensure!(journey.server().requests().len() == served, "the server was asked for {:?}", journey.server().requests());
    journey.expect_quiet().await?;
    expect_nothing_asked(&journey.network_since_mark()?)
}

#[tokio::test]
async fn hostile_text_asks_for_nothing_and_stays_text() -> Result<()> {
    let mut journey = open().await?;
    fill::fill(&journey, Extent::ShortCase, HOSTILE).await?;
    expect_only_text(&journey).await?;
    journey.expect_quiet().await?;
    expect_nothing_asked(&journey.network_since_mark()?)
}

#[tokio::test]
async fn a_hostile_file_asks_for_nothing_and_stays_text() -> Result<()> {
    let mut journey = open().await?;
    journey.hand_over("Open a case file", "case.json", hostile_file()?.as_bytes()).await?;
    journey.see("Go on with this assessment").await?;
    expect_only_text(&journey).await?;
    journey.press("Go on with it").await?;
    let mut pages = 0;
    while journey.has_next().await? {
        expect_only_text(&journey).await?;
        journey.next().await?;
        pages += 1;
    }
    ensure!(pages > 25, "only {pages} pages were seen");
    journey.expect_quiet().await?;
    expect_nothing_asked(&journey.network_since_mark()?)
}

/// The log sees a page that does ask, or its silence would mean nothing.
#[tokio::test]
async fn the_log_of_the_network_sees_a_page_that_asks() -> Result<()> {
    let jail = Arc::new(Jail::new()?);
    let log = Journey::wish_for_log(&jail);
    let start = Start { jail: Some(jail), wishes: &[&log, "about:blank"], pages: &[ELSEWHERE], ..Start::default() };
    let mut journey = Journey::with(start).await?;
    journey.open("/elsewhere.html").await?;
    journey.mark_network().await?;
    let ask = "return fetch('/leak').then(() => fetch('http://leak.test/')).catch(() => true)";
    journey.script(ask, vec![]).await?;
    let asked = journey.network_since_mark()?.by_pages.join(" ");
    ensure!(asked.contains("/leak") && asked.contains("leak.test"), "the log has: {asked}");
    Ok(())
}

async fn expect_only_text(journey: &Journey) -> Result<()> {
    let brought = journey.script(BROUGHT, vec![]).await?;
    ensure!(brought == Value::Array(Vec::new()), "{}: {brought}", journey.title().await?);
    Ok(())
}

/// The example of the documentation, with something hostile in place of every text.
fn hostile_file() -> Result<String> {
    let page = std::fs::read_to_string(paths::root().join("docs/case-format.md"))?;
    let (_, example) = page.split_once("```json\n").context("an example")?;
    let (example, _) = example.split_once("```").context("the end of the example")?;
    let mut file: Value = serde_json::from_str(example)?;
    let replaced = poison(&mut file);
    ensure!(replaced > 5, "only {replaced} texts are in the example");
    Ok(file.to_string())
}

/// Only what a person wrote has spaces in it; codes have none.
fn poison(value: &mut Value) -> usize {
    match value {
        Value::String(text) if text.contains(' ') => {
            *text = HOSTILE.chars().take(270).collect();
            1
        }
        Value::Array(values) => values.iter_mut().map(poison).sum(),
        Value::Object(values) => values.values_mut().map(poison).sum(),
        _ => 0,
    }
}
