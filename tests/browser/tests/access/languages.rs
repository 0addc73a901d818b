//! The other languages: every page, one language beside the other, and every dialog and state, with none beside: what is
//! shown to the person would speak that one. Their other colours are those of the languages that were seen in every colour.

use anyhow::{Result, ensure};
use waymark_journeys::{Journey, Rules, Screen, Sentences};

use super::{Colour, Report, every_state, open};

/// As it is without a wish.
const LIGHT: [Colour; 1] = [&[]];

async fn every_page_beside(code: &str, beside: &str) -> Result<()> {
    let (tongue, beside) = (Sentences::of(code)?, Sentences::of(beside)?);
    let journey = open(Screen::LAPTOP, &tongue).await?;
    journey.pick(tongue.say("language-beside")?, &beside.name).await?;
    let mut report = Report(Vec::new());
    report.look(&journey, &format!("{code}, start"), Rules::AllButColours).await?;
    journey.open_rich(&tongue).await?;
    let mut looks = async |journey: &Journey, title: &str| {
        report.look(journey, &format!("{code}, {title}"), Rules::AllButColours).await
    };
    let pages = journey.walk_pages(&mut looks).await?;
    ensure!(pages > 25, "only {pages} pages were seen");
    report.end()
}

#[tokio::test]
async fn every_page_in_french_with_spanish_beside() -> Result<()> {
    every_page_beside("fr", "es").await
}

#[tokio::test]
async fn every_page_in_spanish_with_arabic_beside() -> Result<()> {
    every_page_beside("es", "ar").await
}

#[tokio::test]
async fn every_page_in_russian_with_ukrainian_beside() -> Result<()> {
    every_page_beside("ru", "uk").await
}

#[tokio::test]
async fn every_page_in_ukrainian_with_french_beside() -> Result<()> {
    every_page_beside("uk", "fr").await
}

#[tokio::test]
async fn every_dialog_and_state_in_french() -> Result<()> {
    every_state("fr", Screen::LAPTOP, &LIGHT).await
}

#[tokio::test]
async fn every_dialog_and_state_in_spanish() -> Result<()> {
    every_state("es", Screen::LAPTOP, &LIGHT).await
}

#[tokio::test]
async fn every_dialog_and_state_in_russian() -> Result<()> {
    every_state("ru", Screen::LAPTOP, &LIGHT).await
}

#[tokio::test]
async fn every_dialog_and_state_in_ukrainian() -> Result<()> {
    every_state("uk", Screen::LAPTOP, &LIGHT).await
}
