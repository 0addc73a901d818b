//! Every page, dialog and state is checked with axe-core: in English and in Arabic, in light, in dark and in the system's
//! own colours, in a window, on a phone, enlarged, and in a host's own page.

mod explained;
mod in_a_host;
mod languages;
mod without_the_program;

use anyhow::{Result, ensure};
use explained::is_explained;
use waymark_journeys::{Finding, Journey, Key, Rules, SPACING, Screen, Sentences};

/// Collects what was found, and says it all at the end.
struct Report(Vec<String>);

impl Report {
    async fn look(&mut self, journey: &Journey, place: &str, rules: Rules) -> Result<()> {
        journey.unfold().await?;
        let found = journey.findings(rules).await?;
        let open = found.into_iter().filter(|finding| !is_explained(finding, place));
        self.0.extend(open.map(|Finding { kind, rule, target, html, why }| {
            format!("{place}: {kind} of {rule} at {target}\n    {html}\n    {why}")
        }));
        Ok(())
    }

    async fn look_in_every_colour(&mut self, journey: &Journey, place: &str) -> Result<()> {
        self.look_in(&COLOURS, journey, place).await
    }

    async fn look_in(&mut self, colours: &[Colour], journey: &Journey, place: &str) -> Result<()> {
        for features in colours {
            let name = features.first().map_or("light", |(name, _)| name);
            journey.prefer_all(features).await?;
            let rules = if features.is_empty() { Rules::All } else { Rules::Colours };
            self.look(journey, &format!("{place} ({name})"), rules).await?;
        }
        journey.prefer_all(&[]).await
    }

    fn end(mut self) -> Result<()> {
        self.0.sort();
        self.0.dedup();
        ensure!(self.0.is_empty(), "{} findings:\n{}", self.0.len(), self.0.join("\n"));
        Ok(())
    }
}

/// What is preferred where a page is seen.
type Colour = &'static [(&'static str, &'static str)];

/// The colours a page is seen in. What does not depend on them is the same in all of them.
const COLOURS: [Colour; 3] = [&[], &[("prefers-color-scheme", "dark")], &[("forced-colors", "active")]];

/// A journey whose document is prepared for a walk, in this language.
async fn open(screen: Screen, tongue: &Sentences) -> Result<Journey> {
    let journey = Journey::start(screen).await?;
    journey.prepare_walk().await?;
    journey.open_alone().await?;
    journey.speak(tongue).await?;
    Ok(journey)
}

async fn every_page(code: &str, screen: Screen) -> Result<()> {
    let tongue = Sentences::of(code)?;
    let journey = open(screen, &tongue).await?;
    let mut report = Report(Vec::new());
    journey.open_rich(&tongue).await?;
    let mut looks =
        async |journey: &Journey, title: &str| report.look_in_every_colour(journey, &format!("{code}, {title}")).await;
    let pages = journey.walk_pages(&mut looks).await?;
    ensure!(pages > 25, "only {pages} pages were seen");
    report.end()
}

async fn every_state(code: &str, screen: Screen, colours: &[Colour]) -> Result<()> {
    let tongue = Sentences::of(code)?;
    let journey = open(screen, &tongue).await?;
    let mut report = Report(Vec::new());
    let mut states = 0;
    let mut looks = async |journey: &Journey, name: &str| {
        states += 1;
        report.look_in(colours, journey, &format!("{code}, {name}")).await
    };
    journey.walk_before(&tongue, &mut looks).await?;
    journey.open_rich(&tongue).await?;
    journey.walk_beside(&tongue, &mut looks).await?;
    ensure!(states > 45, "only {states} states were seen");
    report.end()
}

#[tokio::test]
async fn every_page_in_english() -> Result<()> {
    every_page("en", Screen::LAPTOP).await
}

#[tokio::test]
async fn every_page_in_arabic_on_a_phone() -> Result<()> {
    every_page("ar", Screen::PHONE).await
}

#[tokio::test]
async fn every_dialog_and_state_in_english() -> Result<()> {
    every_state("en", Screen::LAPTOP, &COLOURS).await
}

#[tokio::test]
async fn every_dialog_and_state_in_arabic_on_a_phone() -> Result<()> {
    every_state("ar", Screen::PHONE, &COLOURS).await
}

/// What slides in where there is little room.
async fn what_slides_in(code: &str) -> Result<()> {
    let tongue = Sentences::of(code)?;
    let journey = open(Screen::PHONE, &tongue).await?;
    journey.open_rich(&tongue).await?;
    let mut report = Report(Vec::new());
    for button in ["show-steps", "show-support", "more-tools"] {
        journey.press(tongue.say(button)?).await?;
        report.look_in_every_colour(&journey, &format!("{code}, {button} slid in")).await?;
        journey.keys(Key::Escape).await?;
    }
    report.end()
}

#[tokio::test]
async fn what_slides_in_on_a_phone() -> Result<()> {
    what_slides_in("en").await
}

#[tokio::test]
async fn what_slides_in_on_a_phone_in_arabic() -> Result<()> {
    what_slides_in("ar").await
}

/// The pages that hold most, enlarged twice and four times, then with wide text.
#[tokio::test]
async fn the_densest_pages_enlarged_and_with_wide_text() -> Result<()> {
    const DENSE: [&str; 8] = [
        "page-route",
        "page-result",
        "page-decision",
        "page-risks",
        "page-measures",
        "page-plan",
        "page-messages",
        "page-outputs",
    ];
    let tongue = Sentences::of("en")?;
    let journey = open(Screen::LAPTOP, &tongue).await?;
    journey.open_rich(&tongue).await?;
    let mut report = Report(Vec::new());
    for page in DENSE {
        journey.go_on_to(tongue.say(page)?).await?;
        for screen in [Screen::TWICE, Screen::FOUR_TIMES] {
            journey.resize(screen).await?;
            report.look(&journey, &format!("{page}, {screen:?}"), Rules::All).await?;
        }
        journey.resize(Screen::LAPTOP).await?;
    }
    journey.script(SPACING, vec![]).await?;
    let steps = [("step-result", "page-result"), ("step-plan", "page-plan"), ("step-messages", "page-messages")];
    for (step, page) in steps {
        journey.go_by_step(&tongue, step, page).await?;
        for screen in [Screen::LAPTOP, Screen::FOUR_TIMES] {
            journey.resize(screen).await?;
            report.look(&journey, &format!("{page} with wide text, {screen:?}"), Rules::All).await?;
        }
        journey.resize(Screen::LAPTOP).await?;
    }
    report.end()
}
