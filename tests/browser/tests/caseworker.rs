//! The journeys a caseworker makes, in a real browser.

use anyhow::{Result, ensure};
use waymark_journeys::{Journey, Screen};

#[tokio::test]
async fn a_quick_view_on_arrival_gives_a_provisional_level() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.begin_case("Arrival").await?;
    ensure!(journey.expect_hardened().await? > 0, "there is no control on the first page");
    journey.choose("Is it safe and private", "Yes").await?;
    journey.shoot("before-you-start").await?;
    let titles = journey
        .script("return [...document.querySelectorAll('.step-name')].map((name) => name.textContent)", vec![])
        .await?;
    ensure!(titles.to_string().contains("Safety today"), "{titles}");
    journey.go_on_to("What it adds up to").await?;
    let words = journey.words().await?;
    ensure!(words.contains("Raised"), "an empty quick view is at least raised: {words}");
    ensure!(!words.contains("no risk at all"), "a reassuring word");
    journey.see("It cannot show that a person is safe").await?;
    journey.shoot("result-quick-view").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn somebody_still_in_reach_is_critical_and_stops_the_journey() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.go_on_to("Within reach, and threats").await?;
    journey.choose("Is the person still in contact with", "Yes").await?;
    journey.see("Immediate danger").await?;
    journey.shoot("emergency").await?;
    journey.press("Close this note").await?;
    journey.press("Back to the case").await?;
    journey.go_on_to("What it adds up to").await?;
    journey.see("At least Critical").await?;
    journey.shoot("result-critical").await?;
    journey.go_on_to("Can the journey be booked?").await?;
    journey.see("Stop").await?;
    journey.see("not the same as safe").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn a_refusal_makes_no_record_and_keeps_help_open() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.begin_case("First meeting").await?;
    journey.go_on_to_question("agree to this assessment").await?;
    journey.choose("agree to this assessment", "Refuses").await?;
    journey.see("Safety information and services").await?;
    journey.press("Save or print").await?;
    journey.see("locked for now").await?;
    ensure!(journey.download_count()? == 0, "something was saved");
    journey.shoot("refusal").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn a_place_that_is_not_private_locks_the_rest_and_loses_nothing() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.begin_case("First meeting").await?;
    journey.choose("Is it safe and private", "No").await?;
    journey.go_to_step("Safety today").await?;
    journey.see("This page is locked for now").await?;
    journey.press("To the first page").await?;
    ensure!(journey.is_chosen("Is it safe and private", "No").await?, "the answer is gone");
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to("What it adds up to").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn every_page_of_a_case_is_hardened_fits_a_phone_and_stays_quiet() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_framed().await?;
    journey.begin_case("In-depth conversation").await?;
    let wide = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    let (mut pages, mut controls) = (0, 0);
    loop {
        let title = journey.title().await?;
        journey.script(UNFOLD, vec![]).await?;
        controls += journey.expect_hardened().await?;
        ensure!(!journey.asks(wide).await?, "{title} is wider than the phone");
        let missing =
            journey.script("return document.body.innerText.match(/\\[[a-z][A-Za-z0-9_.-]+\\]/g)", vec![]).await?;
        ensure!(missing.is_null(), "{title} lacks wording: {missing}");
        pages += 1;
        journey.shoot(&format!("page-{pages:02}")).await?;
        if !journey.has_next().await? {
            break;
        }
        journey.next().await?;
    }
    ensure!(pages > 25, "only {pages} pages were seen");
    ensure!(controls > 500, "only {controls} controls were seen");
    journey.expect_quiet().await
}

#[tokio::test]
async fn every_dialog_is_hardened() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.press("Keys of an office").await?;
    journey.see("They are written down").await?;
    ensure!(journey.expect_hardened().await? > 0, "there is no control");
    journey.press("Back to the start").await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.press("Save or print").await?;
    journey.press("Save the case, sealed").await?;
    for way in ["With your own passphrase", "For another office"] {
        journey.choose("How it is sealed", way).await?;
        ensure!(journey.expect_hardened().await? > 1, "{way}: there is no control");
    }
    journey.expect_quiet().await
}

/// Whatever is folded is looked at too.
const UNFOLD: &str = "document.querySelectorAll('details:not([open]) > summary').forEach((line) => line.click())";
