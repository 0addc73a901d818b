//! On a slow line the first pages come first: somebody works on them while the rest is on its way.

use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use waymark_journeys::{FAULT, HOST, Journey, Screen, Speaker, Tongue, VOICES};
use xtask::server::Held;
use xtask::{bundle, paths};

/// The single document in two parts: what has to arrive before the first pages can be worked on, and the rest.
fn parts() -> Result<[String; 2]> {
    let document = fs::read_to_string(paths::dist().join("waymark.html")).context("there is no single document")?;
    let [first, rest, vault] = bundle::parts(&document)?;
    Ok([first.to_owned(), [rest, vault].concat()])
}

/// The same, with all languages in the first part.
fn parts_with_languages() -> Result<[String; 2]> {
    const END: &str = "<script id=\"languages-end\" type=\"text/plain\"></script>\n";
    let [first, rest] = parts()?;
    let (languages, rest) = rest.split_once(END).context("the languages have no end")?;
    Ok([[&first, languages, END].concat(), rest.to_owned()])
}

/// Walks on from the first question to where the assessment begins and returns how many pages there were.
async fn walk_first_pages(journey: &Journey) -> Result<usize> {
    let mut pages = 1;
    loop {
        let missing =
            journey.script("return document.body.innerText.match(/\\[[a-z][A-Za-z0-9_.-]+\\]/g)", vec![]).await?;
        ensure!(missing.is_null(), "{} lacks wording: {missing}", journey.title().await?);
        let before = journey.title().await?;
        journey.press_next().await?;
        journey
            .wait("the next page, or the word that it is not there", || async {
                let is_said = "return document.querySelector('.live').textContent !== ''";
                Ok(journey.title().await? != before || journey.asks(is_said).await?)
            })
            .await?;
        if journey.title().await? == before {
            return Ok(pages);
        }
        pages += 1;
    }
}

/// A practice case is part of the rest: asked for too early it opens by itself.
#[tokio::test]
async fn a_practice_case_asked_for_too_early_opens_when_it_is_here() -> Result<()> {
    let [first, rest] = parts()?;
    let held = Arc::new(Held::new(&first, &rest));
    let journey = Journey::with_held(Screen::LAPTOP, &[], "/slow.html", &held).await?;
    journey.open("/slow.html").await?;
    journey.press("Practice case 1").await?;
    journey.see("still on its way").await?;
    held.let_go();
    journey.see("Is it safe and private").await
}

async fn works_before_the_rest_is_here(mode: &str) -> Result<()> {
    let [first, rest] = parts()?;
    let held = Arc::new(Held::new(&first, &rest));
    let journey = Journey::with_held(Screen::PHONE, &[("/host.html", HOST)], "/slow.html", &held).await?;
    journey.open_in_host("/slow.html", &[("lang", "en"), ("mode", mode)]).await?;
    journey.begin_case("Arrival").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    // What comes after the safety questions is still on its way.
    journey.press("Steps").await?;
    journey.press("Country and route").await?;
    journey.see("still on its way").await?;
    journey.shoot("arriving").await?;
    held.let_go();
    journey.wait("the page that was asked for", || async { Ok(journey.title().await? == "Country and route") }).await?;
    ensure!(!journey.words().await?.contains("still on its way"), "it still says that the page is on its way");
    journey.press("Steps").await?;
    journey.press("Before you start").await?;
    ensure!(journey.is_chosen("Is it safe and private", "Yes").await?, "the answer is lost");
    journey.go_on_to("What it adds up to").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn the_first_pages_work_before_the_rest_is_here_and_the_rest_opens_by_itself() -> Result<()> {
    works_before_the_rest_is_here("frame").await
}

#[tokio::test]
async fn in_a_page_of_the_hosts_own_the_first_pages_work_before_the_rest_is_here() -> Result<()> {
    works_before_the_rest_is_here("inline").await
}

/// Whatever has arrived, a wipe wipes: asked for, by time, and by wrong PINs.
#[tokio::test]
async fn a_wipe_before_the_rest_is_here_leaves_nothing_to_come_back() -> Result<()> {
    const EMPTY: &str =
        "return document.querySelector('.page input[type=text]')?.value === '' && !document.querySelector('.dialog')
      && waymarkKeeper.isSettled() && !waymarkKeeper.text('case').includes('K-27')";
    let [first, rest] = parts()?;
    for way in ["asked for", "by time", "by wrong PINs"] {
        let held = Arc::new(Held::new(&first, &rest));
        let journey = Journey::with_held(Screen::LAPTOP, &[], "/slow.html", &held).await?;
        journey.take_the_clock().await?;
        journey.open("/slow.html").await?;
        journey.begin_case("Arrival").await?;
        journey.choose("Is it safe and private", "Yes").await?;
        match way {
            "asked for" => journey.wipe().await?,
            "by time" => journey.pass_time(16 * 60).await?,
            _ => {
                journey.cover_with_pin("4711").await?;
                for _ in 0..8 {
                    journey.try_pin("0000").await?;
                    journey.pass_time(61).await?;
                }
            }
        }
        journey.see("Two things to think through together").await.context(way)?;
        journey.wait("an empty page", || journey.asks(EMPTY)).await.context(way)?;
        held.let_go();
        journey.wait("the rest", || journey.asks("return document.readyState === 'complete'")).await?;
        journey.press("What this computer knows").await?;
        journey.wait("a later page", || async { Ok(journey.title().await? == "What this computer knows") }).await?;
        ensure!(!journey.words().await?.contains("has started again"), "{way}: it had stopped");
        ensure!(
            !journey.asks("return waymarkKeeper.text('case').includes('K-27')").await?,
            "{way}: the case came back"
        );
        journey.expect_quiet().await?;
    }
    Ok(())
}

#[tokio::test]
async fn cut_short_the_first_pages_still_work_and_say_what_is_missing() -> Result<()> {
    let [first, _] = parts()?;
    let pages = [("/host.html", HOST), ("/cut.html", first.as_str())];
    let journey = Journey::with_pages(Screen::LAPTOP, &pages).await?;
    // As on most computers, and not as in most browsers of a test.
    journey.before_each_document(VOICES).await?;
    journey.open_in_host("/cut.html", &[("lang", "ar")]).await?;
    // Arabic has not arrived; English has.
    journey.see("Part of Waymark did not arrive").await?;
    journey.enter_host().await?;
    journey.open_in_host("/cut.html", &[("lang", "en")]).await?;
    journey.see("Part of Waymark did not arrive").await?;
    journey.begin_case("In-depth conversation").await?;
    let pages = walk_first_pages(&journey).await?;
    ensure!(pages > 3, "only {pages} pages came first");
    journey.expect_quiet().await
}

/// A data file that was changed after the build is named in words, and the first pages go on working.
#[tokio::test]
async fn a_faulty_data_file_is_named_and_the_first_pages_still_work() -> Result<()> {
    let [first, rest] = parts()?;
    let (before, rules) = rest.split_once("data-file=\"instruments/rules.json\"").context("the rules are not there")?;
    let faulty = rules.replacen("\"rules\":[", "\"rulez\":[", 1);
    ensure!(faulty != rules, "nothing was changed");
    let page = format!("{first}{before}data-file=\"instruments/rules.json\"{faulty}");
    let journey = Journey::with_pages(Screen::LAPTOP, &[("/host.html", HOST), ("/faulty.html", page.as_str())]).await?;
    journey.before_each_document(VOICES).await?;
    // Where the browser computes hashes, a file that was changed is not read at all: see `damaged.rs`.
    journey.before_each_document("Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })").await?;
    journey.open_in_host("/faulty.html", &[("lang", "en")]).await?;
    journey.see("one of its data files cannot be used (instruments/rules.json").await?;
    journey.shoot("arriving-faulty").await?;
    journey.begin_case("Arrival").await?;
    let pages = walk_first_pages(&journey).await?;
    ensure!(pages > 3, "only {pages} pages came first");
    journey.expect_quiet().await
}

#[tokio::test]
async fn what_stops_before_all_of_it_is_here_says_that_it_waits_and_then_goes_on() -> Result<()> {
    let [first, rest] = parts()?;
    let held = Arc::new(Held::new(&first, &rest));
    let journey = Journey::with_held(Screen::LAPTOP, &[], "/slow.html", &held).await?;
    journey.before_each_document(FAULT).await?;
    journey.open("/slow.html").await?;
    journey.begin_case("Arrival").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.script("__fault.arm('hearing', 0)", vec![]).await?;
    journey.choose("Is there an urgent concern", "No").await?;
    journey.see("It starts again as soon as all of it has arrived").await?;
    ensure!(journey.words().await?.contains("Leave now"), "there is no way to leave");
    journey.shoot("arriving-stopped").await?;
    held.let_go();
    journey.see("Waymark stopped and has started again").await?;
    journey.press_in(".dialog", "Go on").await?;
    ensure!(journey.is_chosen("Is it safe and private", "Yes").await?, "the answer before is lost");
    journey.wait("the last answer", || journey.is_chosen("Is there an urgent concern", "No")).await?;
    journey.expect_quiet().await
}

/// Whoever starts in another language has the first pages in it, as soon as that language is here.
#[tokio::test]
async fn a_start_in_another_language_does_not_wait_for_the_rest() -> Result<()> {
    let [first, rest] = parts_with_languages()?;
    let held = Arc::new(Held::new(&first, &rest));
    let journey = Journey::with_held(Screen::PHONE, &[("/host.html", HOST)], "/slow.html", &held).await?;
    journey.open_in_host("/slow.html", &[("lang", "ar")]).await?;
    journey.see("رمز الحالة").await?;
    let rtl = "return getComputedStyle(document.querySelector('h1')).direction === 'rtl'";
    ensure!(journey.asks(rtl).await?, "it does not run from the right");
    let mut at = Speaker::of_english(&journey);
    at.speak(Some(Tongue::of("ar")?));
    at.type_into("Case code", "K-27").await?;
    at.press("Go on").await?;
    at.choose("Is it safe and private", "Yes").await?;
    at.press("Steps").await?;
    at.press("Country and route").await?;
    at.see("still on its way").await?;
    journey.shoot("arriving-arabic").await?;
    held.let_go();
    let title = at.words("Country and route").await?;
    journey.wait("the page that was asked for", || async { Ok(journey.title().await? == title) }).await?;
    journey.expect_fit().await?;
    journey.expect_quiet().await
}

/// A language that is chosen before it is here says so, nothing changes, and it can be chosen again.
#[tokio::test]
async fn a_language_that_is_chosen_too_early_says_so_and_can_be_chosen_again() -> Result<()> {
    const LATER: &str = "This language has not arrived yet. Try again in a moment.";
    let [first, rest] = parts()?;
    let held = Arc::new(Held::new(&first, &rest));
    let journey = Journey::with_held(Screen::PHONE, &[("/host.html", HOST)], "/slow.html", &held).await?;
    journey.open_in_host("/slow.html", &[("lang", "en")]).await?;
    let chosen = "const [language, beside] = document.querySelectorAll('.languages select');
                  return language.selectedOptions[0].text === 'English' && beside.selectedIndex === 0";
    for list in ["Language", "Beside it, for the person"] {
        journey.pick(list, "العربية").await?;
        journey.see(LATER).await?;
        journey.wait("the list as it was", || journey.asks(chosen)).await?;
        journey.press("Close this note").await?;
    }
    journey.shoot("arriving-language").await?;
    held.let_go();
    journey.wait("the rest", || journey.asks("return document.readyState === 'complete'")).await?;
    journey.pick("Beside it, for the person", "Français").await?;
    journey.see("Cette traduction a été faite par une machine.").await?;
    journey.pick("Language", "العربية").await?;
    journey.see("رمز الحالة").await?;
    journey.expect_quiet().await
}
