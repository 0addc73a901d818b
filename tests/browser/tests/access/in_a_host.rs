//! In a host's own page, inside the shadow root.

use anyhow::{Result, ensure};
use waymark_journeys::{Journey, Sentences};

use super::super::inline;
use super::Report;

#[tokio::test]
async fn every_page_and_state_in_a_page_of_the_hosts_own() -> Result<()> {
    let tongue = Sentences::of("en")?;
    let journey = inline::open_for_a_walk().await?;
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
