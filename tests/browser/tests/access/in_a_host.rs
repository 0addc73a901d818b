//! In a host's own page, inside the shadow root.

use anyhow::{Result, ensure};
use waymark_journeys::{Journey, Rules, Screen, Sentences};

use super::super::inline;
use super::Report;

#[tokio::test]
async fn every_page_and_state_in_a_page_of_the_hosts_own() -> Result<()> {
    let tongue = Sentences::of("en")?;
    let journey = inline::open_for_a_walk(Screen::LAPTOP).await?;
    let mut report = Report(Vec::new());
    let mut looks = async |journey: &Journey, name: &str| {
        report.look_in_every_colour(journey, &format!("in a host's page, {name}")).await
    };
    journey.walk_before(&tongue, &mut looks).await?;
    journey.open_rich(&tongue).await?;
    let pages = journey.walk_pages(&mut looks).await?;
    ensure!(pages > 25, "only {pages} pages were seen");
    journey.walk_beside(&tongue, &mut looks).await?;
    report.end()
}

/// From the right, on a phone, with a language from the left beside it: nothing is found and all of it fits.
#[tokio::test]
async fn every_page_in_arabic_with_french_beside_in_a_page_of_the_hosts_own() -> Result<()> {
    let tongue = Sentences::of("ar")?;
    let journey = inline::open_for_a_walk(Screen::PHONE).await?;
    journey.speak(&tongue).await?;
    journey.pick(tongue.say("language-beside")?, "Français").await?;
    let mut report = Report(Vec::new());
    let mut looks = async |journey: &Journey, name: &str| {
        report.look(journey, &format!("in a host's page, ar, {name}"), Rules::AllButColours).await?;
        journey.expect_fit().await
    };
    journey.open_rich(&tongue).await?;
    let pages = journey.walk_pages(&mut looks).await?;
    ensure!(pages > 25, "only {pages} pages were seen");
    journey.shoot("inline-arabic").await?;
    report.end()
}
