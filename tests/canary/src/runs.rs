//! One run: a browser in a jail of its own, something typed, a way of leaving, and a search of all that it wrote.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::By;
use waymark_journeys::jail::Jail;
use waymark_journeys::{ELSEWHERE, End, Engine, Journey, Processes, Start};

use crate::fill::{self, Extent};
use crate::leaving::{self, Way};
use crate::search::{Found, Search};
use crate::word::Canary;

const LEAKY: (&str, &str) = ("/leaky.html", include_str!("leaky.html"));

/// What a run put in, and what it found.
#[derive(Debug)]
pub struct Run {
    /// In which browser.
    pub engine: Engine,
    /// What was done, for the table.
    pub what: String,
    /// Every canary that went in, with the place it went into.
    pub planted: Vec<(String, Canary)>,
    /// What the browser had kept.
    pub found: Found,
}

impl Run {
    /// Holds when nothing that went in was found.
    ///
    /// # Errors
    ///
    /// With everything that was.
    pub fn expect_clean(&self) -> Result<()> {
        ensure!(self.found.files > 0, "{self}: there is no file to search");
        ensure!(self.found.hits.is_empty(), "{self}:\n{}", self.found.lines());
        Ok(())
    }

    /// Holds when everything that went in was found: otherwise the search is blind.
    ///
    /// # Errors
    ///
    /// With the places that were not seen.
    pub fn expect_seen(&self) -> Result<()> {
        let seen = self.found.canaries();
        let blind: Vec<&str> =
            self.planted.iter().filter(|(_, canary)| !seen.contains(canary)).map(|(place, _)| &**place).collect();
        ensure!(blind.is_empty(), "{self}: blind for {blind:?}");
        Ok(())
    }
}

impl fmt::Display for Run {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (planted, found) = (self.planted.len(), self.found.canaries().len());
        let mib = self.found.bytes / (1024 * 1024);
        let files = self.found.files;
        write!(
            to,
            "{:<10} {:<22} {planted:>4} in {found:>4} found {files:>6} files {mib:>5} MiB",
            self.engine.name(),
            self.what
        )
    }
}

/// Fills a case, leaves it, and searches.
///
/// # Errors
///
/// When the browser cannot be driven so, or cannot be searched.
pub async fn case(engine: Engine, way: Way, extent: Extent) -> Result<Run> {
    let start = Start { engine, pages: &[ELSEWHERE], processes: Processes::Isolated, ..Start::default() };
    let mut journey = Journey::with(start).await?;
    journey.open_framed().await?;
    leaving::choose_elsewhere(&journey).await?;
    let planted = fill::fill(&journey, extent, "").await.context("filling the case")?;
    let mut planted: Vec<_> = planted.into_iter().map(|canary| ("a field".to_owned(), canary)).collect();
    if extent == Extent::WholeCase {
        planted.push(("the passphrase".to_owned(), fill::seal(&journey).await.context("sealing")?));
    }
    leaving::leave(&mut journey, way).await.with_context(|| way.name())?;
    let jail = ended(journey);
    let found = Search::of(planted.iter().map(|(_, canary)| canary))?.below(jail.root())?;
    Ok(Run { engine, what: way.name().to_owned(), planted, found })
}

/// The same with a page that takes no care, to know that the search sees.
///
/// # Errors
///
/// As [`case`].
pub async fn control(engine: Engine) -> Result<Run> {
    let mut journey = Journey::with(Start { engine, pages: &[LEAKY], ..Start::default() }).await?;
    journey.open("/leaky.html").await?;
    let mut planted = Vec::new();
    for field in ["text", "search", "area"] {
        let canary = Canary::new();
        journey.browser().find(By::Id(field)).await?.send_keys(canary.text()).await?;
        planted.push((format!("the field `{field}`"), canary));
    }
    let sinks = journey.script("return Object.keys(window.sinks)", vec![]).await?;
    for sink in sinks.as_array().context("a list of sinks")?.iter().filter_map(Value::as_str) {
        let canary = Canary::new();
        let keep = "const [sink, word] = arguments; return Promise.resolve(window.sinks[sink](word)).then(() => true)";
        journey.script(keep, vec![json!(sink), json!(canary.text())]).await.with_context(|| sink.to_owned())?;
        planted.push((sink.to_owned(), canary));
    }
    // What a browser remembers of a session it writes a moment later.
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    journey.end(End::Closed)?;
    let jail = ended(journey);
    let found = Search::of(planted.iter().map(|(_, canary)| canary))?.below(jail.root())?;
    Ok(Run { engine, what: "leaky page".to_owned(), planted, found })
}

/// Ends whatever still runs, and keeps what it wrote.
fn ended(journey: Journey) -> Arc<Jail> {
    let jail = journey.jail();
    drop(journey);
    jail
}
