//! Adding a language is adding a folder: one is added here that nobody speaks, 40 % longer than English or more, and every
//! page is walked through in it, on a phone and on a laptop, without a word that is cut off or lies on another.

use super::fit::everything_fits;
use anyhow::{Context, Result, ensure};
use waymark_journeys::locales::Locales;
use waymark_journeys::pseudo::{ABOUT, pseudo, words};
use waymark_journeys::{Journey, Screen, Sentences};

/// The name of the folder.
const CODE: &str = "qps";

/// The folder, and nothing else: the pages then offer the language.
fn with_the_language() -> Result<Locales> {
    let locales = Locales::copy()?;
    let (mut before, mut after) = (0, 0);
    for (file, text) in locales.files("en")? {
        let made = pseudo(&text);
        (before, after) = (before + words(&text), after + words(&made));
        locales.write(file.replacen("en/", &format!("{CODE}/"), 1), &made)?;
    }
    ensure!(after * 10 >= before * 14, "it is only {} % longer", (after - before) * 100 / before);
    locales.write(format!("{CODE}/language.txt"), ABOUT)?;
    Ok(locales)
}

/// What an English text is in the language.
fn said(english: &str) -> String {
    pseudo(&format!("x = {english}"))[4..].trim_end().to_owned()
}

async fn walk(screen: Screen) -> Result<()> {
    let locales = with_the_language()?;
    let journey = Journey::in_folder(screen, locales.pages()?).await?;
    journey.open_alone().await?;
    journey.pick("Language", "Pšêüüðöö").await?;
    ensure!(journey.asks("return document.querySelector('#app').lang === 'qps'").await?, "not in the language");
    journey.see(&said("This wording has not been reviewed by a practitioner yet.")).await?;
    journey.shoot("pseudo-start").await?;
    everything_fits(&journey, &Sentences::pseudo(CODE)?, false).await?;
    journey.expect_no_word_on_the_console().await
}

#[tokio::test]
async fn a_language_that_is_added_and_much_longer_fits_a_phone() -> Result<()> {
    walk(Screen::PHONE).await
}

#[tokio::test]
async fn a_language_that_is_added_and_much_longer_fits_a_laptop() -> Result<()> {
    walk(Screen::LAPTOP).await
}

const UNSIGNED: &str = "Reviewed by: nobody yet.";
const SIGNED: &str = "Reviewed by: a native-speaking caseworker, 2027-01.";

/// Writes into the head of each file of a language who reviewed it, whoever stood there.
fn review(locales: &Locales, code: &str, by: &str) -> Result<()> {
    for (file, text) in locales.files(code)? {
        let head =
            text.lines().find(|line| line.contains("Reviewed by:")).with_context(|| format!("{file} has no head"))?;
        let made = head.split("Reviewed by:").next().unwrap_or_default();
        locales.write(&file, &text.replacen(head, &format!("{made}{by}"), 1))?;
    }
    Ok(())
}

/// Whoever reviews a language signs its files with a text editor, and the note that nobody has is gone.
#[tokio::test]
async fn a_language_is_signed_off_in_the_heads_of_its_files() -> Result<()> {
    const DRAFT: &str = "Cette traduction a été faite par une machine.";
    let locales = Locales::copy()?;
    review(&locales, "en", UNSIGNED)?;
    review(&locales, "fr", UNSIGNED)?;
    let files = locales.files("fr")?;
    review(&locales, "fr", SIGNED)?;
    let journey = Journey::in_folder(Screen::PHONE, locales.pages()?).await?;
    journey.open_alone().await?;
    journey.see("This wording has not been reviewed by a practitioner yet.").await?;
    journey.pick("Language", "Français").await?;
    journey.see("À côté, pour la personne").await?;
    ensure!(
        journey.asks("return document.querySelector('.said.unseen .live')?.textContent === ''").await?,
        "it says something"
    );
    drop(journey);
    // One file that nobody has signed, and the note is back.
    let (file, text) = files.last().expect("a file");
    locales.write(file, text)?;
    let journey = Journey::in_folder(Screen::PHONE, locales.pages()?).await?;
    journey.open_alone().await?;
    journey.pick("Language", "Français").await?;
    journey.see(DRAFT).await
}

/// Each language that nobody has reviewed says so in its own words, also the one beside.
#[tokio::test]
async fn a_language_beside_says_that_nobody_has_reviewed_it() -> Result<()> {
    let locales = Locales::copy()?;
    review(&locales, "ar", UNSIGNED)?;
    let journey = Journey::in_folder(Screen::PHONE, locales.pages()?).await?;
    journey.open_alone().await?;
    journey.pick("Beside it, for the person", "العربية").await?;
    journey.see("أُعدَّت هذه الترجمة آليًّا").await?;
    let own = "const line = document.querySelector('.said-line');
        return line.lang === 'ar' && getComputedStyle(line).direction === 'rtl'";
    ensure!(journey.asks(own).await?, "it is not marked as Arabic");
    journey.expect_fit().await?;
    journey.shoot("draft-beside").await?;
    journey.expect_quiet().await
}
