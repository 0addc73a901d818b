//! Asked for without a trace, the standalone page leaves no file of the program on the computer; asked for as usual, it does.

use anyhow::{Context, Result, ensure};
use waymark_canary::{Canary, Search};
use waymark_journeys::{End, Engine, Journey, Start, folder};

/// What stands in each file of the program, and in nothing that a browser brings.
const OURS: &str = "waymark-assessment";

/// How many places hold something of the program after a visit to this address that ended as a person ends it.
async fn left_by(engine: Engine, address: &str, word: &str) -> Result<usize> {
    let start = Start { engine, folder: Some(folder().join("site")), as_built: true, ..Start::default() };
    let mut journey = Journey::with(start).await?;
    journey.open(address).await?;
    let shown = format!("return document.getElementById('site-{word}')?.checkVisibility() === true");
    journey.wait(&format!("the page to say {word}"), || journey.asks(&shown)).await?;
    journey.enter_frame().await?;
    journey.begin_case("Arrival").await.context("a case")?;
    journey.end(End::Closed)?;
    let jail = journey.jail();
    drop(journey);
    let found = Search::of(&[Canary::known(OURS)])?.below(jail.root())?;
    ensure!(found.files > 0, "there is no file to search");
    println!("{}: {address}: {}", engine.name(), found.lines());
    Ok(found.hits.len())
}

async fn leaves_no_file(engine: Engine) -> Result<()> {
    ensure!(left_by(engine, "/", "kept").await? > 0, "the search sees nothing of a page that is kept");
    let left = left_by(engine, "/?trace=none", "no-trace").await?;
    ensure!(left == 0, "{left} places hold something of the program");
    Ok(())
}

#[tokio::test]
async fn without_a_trace_no_file_of_the_program_is_left_in_chromium() -> Result<()> {
    leaves_no_file(Engine::Chromium).await
}

#[tokio::test]
async fn without_a_trace_no_file_of_the_program_is_left_in_firefox() -> Result<()> {
    leaves_no_file(Engine::Firefox).await
}
