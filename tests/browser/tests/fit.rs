//! What a checker cannot see, at every place there is: whether all of it fits, enlarged, with wide text and in a language a
//! third longer; whether what is pressed is large enough; whether everything has a name of its own and its turn in the order.

use anyhow::{Context, Result, ensure};
use waymark_journeys::{Journey, Key, SPACING, Screen, Sentences};

/// What is pressed and smaller than 24 by 24 pixels. A line of text may hold a smaller one; none does here.
const SMALL: &str = include_str!("fit/small.js");
/// What moves although less motion was asked for.
const MOVING: &str = include_str!("fit/moving.js");
/// What is wrong with names, groups and the order; see its own comment.
const NAMES: &str = include_str!("fit/names.js");

/// What was found, and where.
#[derive(Default)]
struct Report {
    places: usize,
    found: Vec<String>,
}

impl Report {
    async fn look(&mut self, journey: &Journey, place: &str) -> Result<()> {
        self.places += 1;
        journey.unfold().await?;
        for (what, script) in [("is too small", SMALL), ("moves", MOVING), ("cannot be told", NAMES)] {
            let faults = journey.faults(script).await.context(what)?;
            self.found.extend(faults.into_iter().map(|fault| format!("{place}: {what}: {fault}")));
        }
        self.found.extend(journey.unfit().await?.into_iter().map(|fault| format!("{place}: {fault}")));
        Ok(())
    }

    fn end(self) -> Result<()> {
        ensure!(self.found.is_empty(), "{} faults:\n{}", self.found.len(), self.found.join("\n"));
        Ok(())
    }
}

/// Looks at every page of a case and at every dialog and state.
pub async fn everything_fits(journey: &Journey, tongue: &Sentences, spacing: bool) -> Result<()> {
    journey.prepare_walk().await?;
    journey.prefer("prefers-reduced-motion", "reduce").await?;
    journey.open_alone().await?;
    if spacing {
        journey.script(SPACING, vec![]).await?;
    }
    journey.speak(tongue).await?;
    let mut report = Report::default();
    let mut looks = async |journey: &Journey, place: &str| report.look(journey, place).await;
    journey.walk_before(tongue, &mut looks).await?;
    journey.open_rich(tongue).await?;
    let pages = journey.walk_pages(&mut looks).await?;
    journey.walk_beside(tongue, &mut looks).await?;
    if journey.is_narrow().await? {
        for drawer in ["show-steps", "show-support", "more-tools"] {
            journey.press(tongue.say(drawer)?).await?;
            report.look(journey, drawer).await?;
            journey.keys(Key::Escape).await?;
        }
    }
    ensure!(pages > 25 && report.places > pages + 45, "only {pages} pages and {} places were seen", report.places);
    report.end()
}

async fn fits(code: &str, screen: Screen, spacing: bool) -> Result<()> {
    let journey = Journey::start(screen).await?;
    everything_fits(&journey, &Sentences::of(code)?, spacing).await?;
    journey.shoot(&format!("fit-{code}")).await.map(drop)
}

#[tokio::test]
async fn enlarged_four_times_with_wide_text() -> Result<()> {
    fits("en", Screen::FOUR_TIMES, true).await
}

#[tokio::test]
async fn enlarged_four_times_in_arabic() -> Result<()> {
    fits("ar", Screen::FOUR_TIMES, true).await
}

#[tokio::test]
async fn enlarged_twice() -> Result<()> {
    fits("en", Screen::TWICE, false).await
}

#[tokio::test]
async fn enlarged_twice_in_arabic() -> Result<()> {
    fits("ar", Screen::TWICE, false).await
}

#[tokio::test]
async fn on_a_laptop_with_wide_text() -> Result<()> {
    fits("en", Screen::LAPTOP, true).await
}

#[tokio::test]
async fn on_a_phone_in_arabic() -> Result<()> {
    fits("ar", Screen::PHONE, false).await
}
