//! What a checker cannot see, at every place there is: whether all of it fits, enlarged, with wide text and in a language 40 %
//! longer; whether what is pressed is large enough; whether everything has a name of its own and its turn in the order.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use waymark_journeys::{Engine, Journey, Key, SPACING, Screen, Sentences, Start};

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
async fn enlarged_four_times_with_wide_text_in_french() -> Result<()> {
    fits("fr", Screen::FOUR_TIMES, true).await
}

#[tokio::test]
async fn enlarged_four_times_with_wide_text_in_russian() -> Result<()> {
    fits("ru", Screen::FOUR_TIMES, true).await
}

/// A page with as little room as a window of 1280 by 1024 pixels has that is enlarged four times. Not all browsers have a
/// window as small as that.
const LITTLE_ROOM: (&str, &str) = (
    "/little.html",
    "<!doctype html><html lang=en><title>Host</title><link rel=icon href='data:,'><script src=/witness.js></script>\
     <script src=/element.js></script>\
     <waymark-assessment style='inline-size: 320px; block-size: 256px; min-block-size: 0'></waymark-assessment>",
);

/// The first pages of a case with little room, in the other engines, too.
async fn fits_the_smallest_window(engine: Engine) -> Result<()> {
    let journey = Journey::with(Start { engine, pages: &[LITTLE_ROOM], ..Start::default() }).await?;
    journey.open(LITTLE_ROOM.0).await?;
    journey.wait("the event waymark-ready", || journey.heard("waymark-ready")).await?;
    journey.enter_frame().await?;
    ensure!(journey.script("return [innerWidth, innerHeight]", vec![]).await? == json!([320, 256]), "another size");
    journey.expect_fit().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    for _ in 0..9 {
        journey.expect_fit().await?;
        journey.next().await?;
    }
    journey.shoot(&format!("smallest-{}", engine.name())).await.map(drop)
}

#[tokio::test]
async fn the_smallest_window_in_firefox() -> Result<()> {
    fits_the_smallest_window(Engine::Firefox).await
}

#[tokio::test]
async fn the_smallest_window_in_webkit() -> Result<()> {
    fits_the_smallest_window(Engine::WebKit).await
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
