//! A copy in which a little was changed does not run what was changed.

use anyhow::{Context, Result, ensure};
use waymark_journeys::{Engine, Journey, Start, folder};

/// The document with two neighbours exchanged, behind these words and so many letters.
pub(super) fn damaged(behind: &str, by: usize) -> Result<String> {
    let text = std::fs::read_to_string(folder().join("waymark.html"))?;
    let from = text.find(behind).with_context(|| format!("{behind} is not in the document"))? + behind.len();
    let mut letters: Vec<char> = text[from..].chars().collect();
    let at = (by..letters.len() - 1).find(|at| {
        letters[*at] != letters[at + 1] && letters[*at].is_alphanumeric() && letters[at + 1].is_alphanumeric()
    });
    let at = at.context("all letters are the same")?;
    letters.swap(at, at + 1);
    let changed: String = text[..from].chars().chain(letters).collect();
    ensure!(changed != text && changed.len() == text.len(), "nothing was changed");
    Ok(changed)
}

async fn open(engine: Engine, document: &str) -> Result<Journey> {
    let journey = Journey::with(Start { engine, pages: &[("/damaged.html", document)], ..Start::default() }).await?;
    journey.go(&journey.server().url("/damaged.html")).await?;
    Ok(journey)
}

/// What the page says in place of the assessment.
async fn expect_refused(engine: Engine, behind: &str, by: usize, says: &str) -> Result<()> {
    let journey = open(engine, &damaged(behind, by)?).await?;
    journey.see(says).await?;
    ensure!(journey.asks("return document.getElementById('app').childElementCount === 0").await?, "it started");
    Ok(())
}

async fn is_refused(engine: Engine) -> Result<()> {
    expect_refused(engine, "id=\"module\">", 5_000, "This copy of Waymark is faulty").await?;
    // A script that was changed is refused by the document's policy; what is left of the page says that it cannot start.
    expect_refused(engine, "function waymarkProgram(place) {", 200, "Waymark cannot start in this browser").await?;
    for (behind, by) in [("id=\"rest\">", 50_000), ("data-file=\"instruments/rules.json\">", 4_000)] {
        let journey = open(engine, &damaged(behind, by)?).await?;
        journey.begin_case("Arrival").await?;
        journey.press("Rule book").await?;
        journey.see("Part of Waymark did not arrive").await.context(behind)?;
    }
    let journey = open(engine, &damaged("id=\"vault\">", 20_000)?).await?;
    journey.press("Keys of an office").await?;
    journey.see("The part of Waymark that seals and opens files has not arrived").await
}

#[tokio::test]
async fn what_was_changed_does_not_run_in_chromium() -> Result<()> {
    is_refused(Engine::Chromium).await
}

#[tokio::test]
async fn what_was_changed_does_not_run_in_firefox() -> Result<()> {
    is_refused(Engine::Firefox).await
}

#[tokio::test]
async fn what_was_changed_does_not_run_in_webkit() -> Result<()> {
    is_refused(Engine::WebKit).await
}

/// The page around it hears that it cannot start, and nothing that it could.
async fn the_host_hears_of_it(engine: Engine, mode: &str, behind: &str, by: usize) -> Result<()> {
    let host = format!(
        "<!doctype html><html lang=en><title>Host</title><link rel=icon href='data:,'><script src=/witness.js></script>\
         <script src=/element.js></script><waymark-assessment mode={mode} src=/damaged.html></waymark-assessment>"
    );
    let document = damaged(behind, by)?;
    let pages = [("/host.html", host.as_str()), ("/damaged.html", document.as_str())];
    let journey = Journey::with(Start { engine, pages: &pages, as_built: true, ..Start::default() }).await?;
    journey.open("/host.html").await?;
    journey.wait("the event waymark-error", || journey.heard("waymark-error")).await?;
    ensure!(!journey.heard("waymark-offline-ready").await?, "it says that all of it is here");
    Ok(())
}

async fn the_host_hears(engine: Engine) -> Result<()> {
    let (module, script) = (("id=\"module\">", 5_000), ("function waymarkProgram(place) {", 200));
    let rest = ("id=\"rest\">", 5_000);
    for (mode, (behind, by)) in
        ["frame", "inline"].into_iter().flat_map(|mode| [module, script, rest].map(|at| (mode, at)))
    {
        let heard = the_host_hears_of_it(engine, mode, behind, by).await;
        heard.with_context(|| format!("{behind} with mode={mode}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn the_host_hears_that_it_is_damaged_in_chromium() -> Result<()> {
    the_host_hears(Engine::Chromium).await
}

#[tokio::test]
async fn the_host_hears_that_it_is_damaged_in_firefox() -> Result<()> {
    the_host_hears(Engine::Firefox).await
}

#[tokio::test]
async fn the_host_hears_that_it_is_damaged_in_webkit() -> Result<()> {
    the_host_hears(Engine::WebKit).await
}
