//! In a host's own page, inside the shadow root, a refusal leads to what mends it as it does in the frame.

use anyhow::Result;
use waymark_journeys::Engine;

use super::{PLAIN, open};
use crate::refused::refusals;

#[tokio::test]
async fn what_a_form_refuses_is_tied_to_what_mends_it_in_a_host_page() -> Result<()> {
    let journey = open(Engine::Chromium, PLAIN, 1, "").await?;
    refusals(&journey).await?;
    journey.enter_host().await?;
    journey.expect_quiet().await
}
