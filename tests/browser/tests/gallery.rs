//! Every component in every state, in a picture to be looked at: in English and in Arabic, in light, in dark and in the
//! system's own colours, in a window and on a phone. Only the contrast is checked here: many screens on one page break rules that each
//! alone keeps, and the walks look at each alone.

use anyhow::{Result, ensure};
use waymark_journeys::{Journey, Rules, Screen, Start};
use xtask::gallery;

/// The colours, and what a picture in them is called.
const COLOURS: [(&str, &[(&str, &str)]); 3] =
    [("light", &[]), ("dark", &[("prefers-color-scheme", "dark")]), ("forced", &[("forced-colors", "active")])];

async fn seen(language: &str) -> Result<()> {
    let page = gallery::page(&[language])?;
    for screen in [Screen::LAPTOP, Screen::PHONE] {
        let journey = Journey::with(Start { screen, pages: &[("/gallery.html", &page)], ..Start::default() }).await?;
        journey.open("/gallery.html").await?;
        journey.unfold().await?;
        for (name, colours) in COLOURS {
            journey.prefer_all(colours).await?;
            journey.shoot_whole(&format!("gallery-{language}-{name}")).await?;
            let found = journey.findings(Rules::Colours).await?;
            let broken: Vec<_> = found.iter().filter(|finding| finding.kind == "violation").collect();
            ensure!(broken.is_empty(), "{name}, {} wide: {broken:#?}", screen.width);
        }
    }
    Ok(())
}

#[tokio::test]
async fn every_component_in_every_state_in_english() -> Result<()> {
    seen("en").await
}

#[tokio::test]
async fn every_component_in_every_state_in_arabic() -> Result<()> {
    seen("ar").await
}
