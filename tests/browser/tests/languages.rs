//! Two languages at one table: either can be changed in the middle of a case, and nothing is lost.

use anyhow::{Result, ensure};
use waymark_journeys::{Journey, Screen};

/// Wider than the window, or with wording missing.
const FAULTS: &str = "
    const page = document.documentElement;
    const faults = (document.body.innerText.match(/\\[[a-z][A-Za-z0-9_.-]+\\]/g) || []).map((id) => `no wording for ${id}`);
    if (page.scrollWidth > page.clientWidth) faults.push('wider than the window');
    for (const words of document.querySelectorAll('h1, h2, h3, legend, label, button, p, li')) {
      if (words.checkVisibility() && words.scrollWidth > words.clientWidth + 1 && getComputedStyle(words).overflowX !== 'visible') {
        faults.push(`cut off: ${words.innerText.slice(0, 60)}`);
      }
    }
    return faults;
";

async fn look_at_every_page(journey: &Journey, language: &str) -> Result<usize> {
    let mut pages = 0;
    loop {
        let faults = journey.script(FAULTS, vec![]).await?;
        ensure!(faults.as_array().is_some_and(Vec::is_empty), "{}: {faults}", journey.title().await?);
        pages += 1;
        if [1, 2, 9, 18, 19, 25, 40, 42, 43].contains(&pages) {
            journey.shoot(&format!("{language}-{pages:02}")).await?;
        }
        if !journey.has_next().await? {
            return Ok(pages);
        }
        journey.next().await?;
    }
}

#[tokio::test]
async fn two_languages_side_by_side_and_both_changed_in_the_middle() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.pick("Beside it, for the person", "Español").await?;
    journey.begin_case("In-depth conversation").await?;
    journey.see("¿Se puede hablar ahora mismo").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.shoot("beside-spanish").await?;

    journey.press("Languages: English").await?;
    journey.pick("Language", "Español").await?;
    journey.keys(waymark_journeys::Key::Escape).await?;
    journey.see("Is it safe and private").await?;
    ensure!(journey.is_chosen("¿Se puede hablar ahora mismo", "Sí").await?, "the answer is lost");

    journey.press("Idiomas: Español").await?;
    journey.pick("Al lado, para la persona", "العربية").await?;
    journey.keys(waymark_journeys::Key::Escape).await?;
    let right_to_left = "const words = document.querySelector('legend .beside');
        return getComputedStyle(words).direction === 'rtl' && words.lang === 'ar'
          && getComputedStyle(document.querySelector('h1')).direction === 'ltr'";
    ensure!(journey.asks(right_to_left).await?, "Arabic beside Spanish does not run from the right");
    ensure!(journey.is_chosen("¿Se puede hablar ahora mismo", "Sí").await?, "the answer is lost");
    journey.shoot("beside-arabic").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn every_page_in_arabic_runs_from_the_right_and_fits_a_phone() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.press("More").await?;
    journey.press("Languages: English").await?;
    journey.pick("Language", "العربية").await?;
    journey.keys(waymark_journeys::Key::Escape).await?;
    ensure!(
        journey.asks("return getComputedStyle(document.querySelector('h1')).direction === 'rtl'").await?,
        "not rtl"
    );
    let pages = look_at_every_page(&journey, "arabic").await?;
    ensure!(pages > 25, "only {pages} pages were seen");
    journey.expect_quiet().await
}

/// The longest words of all.
#[tokio::test]
async fn every_page_in_ukrainian_fits_a_phone() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.press("More").await?;
    journey.press("Languages: English").await?;
    journey.pick("Language", "Українська").await?;
    journey.keys(waymark_journeys::Key::Escape).await?;
    let pages = look_at_every_page(&journey, "ukrainian").await?;
    ensure!(pages > 25, "only {pages} pages were seen");
    journey.expect_quiet().await
}

/// A host page in Arabic that asks for practice.
const HOST: (&str, &str) = (
    "/arabic.html",
    "<!doctype html><html lang=ar dir=rtl><title>Host</title><link rel=icon href='data:,'>\
     <script src=/element.js></script><waymark-assessment src=/waymark.html training></waymark-assessment>",
);

#[tokio::test]
async fn a_host_in_arabic_starts_in_arabic_and_with_a_practice_case() -> Result<()> {
    let journey = Journey::with_pages(Screen::LAPTOP, &[HOST]).await?;
    journey.open("/arabic.html").await?;
    journey.wait("the event waymark-ready", || journey.heard("waymark-ready")).await?;
    journey.enter_frame().await?;
    ensure!(
        journey.asks("return getComputedStyle(document.querySelector('h1')).direction === 'rtl'").await?,
        "not rtl"
    );
    journey.see("أُعدَّت هذه الترجمة آليًّا").await?;
    ensure!(journey.asks("return document.querySelector('.watermark') !== null").await?, "not marked as practice");
    journey.shoot("arabic-host").await?;
    for _ in 0..17 {
        journey.next().await?;
    }
    journey.shoot("arabic-result").await?;
    Ok(())
}
