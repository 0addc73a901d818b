//! Every page, dialog and state is checked with axe-core, in light, in dark and in the system's own colours.

use anyhow::{Result, ensure};
use waymark_journeys::{Finding, Journey, Key, Rules, Screen};

/// What the checker cannot decide, and why it is right: the rule, a part of the element or of its place, the reason.
const EXPLAINED: [(&str, &str, &str); 6] = [
    (
        "color-contrast",
        "class=\"watermark\"",
        "its ground is striped; `tests/rules/contrast.rs` computes its colour on both stripes",
    ),
    (
        "color-contrast",
        ".rung-bar",
        "its ground is striped; `tests/rules/contrast.rs` computes its colour on the stripes",
    ),
    (
        "color-contrast",
        ".way-stretch",
        "the line of the path is drawn beside the words, not behind them; the words stand on the card",
    ),
    ("heading-order", "plan-line-sum", "the heading of a line stands in a summary, below the heading of its page"),
    ("color-contrast", "found-state", "the mark before the words is drawn beside them; the words stand on the card"),
    (
        "color-contrast",
        "th[scope=\"col\"]",
        "a wide table scrolls sideways on a phone, and its frame cuts the last heading",
    ),
];

/// Collects what was found, and says it all at the end.
struct Report(Vec<String>);

impl Report {
    async fn look(&mut self, journey: &Journey, place: &str, rules: Rules) -> Result<()> {
        journey.unfold().await?;
        let found = journey.findings(rules).await?;
        let open = found.into_iter().filter(|finding| !is_explained(finding));
        self.0.extend(open.map(|Finding { kind, rule, target, html, why }| {
            format!("{place}: {kind} of {rule} at {target}\n    {html}\n    {why}")
        }));
        Ok(())
    }

    fn end(self) -> Result<()> {
        ensure!(self.0.is_empty(), "{} findings:\n{}", self.0.len(), self.0.join("\n"));
        Ok(())
    }
}

fn is_explained(finding: &Finding) -> bool {
    finding.kind == "needs review"
        && EXPLAINED.iter().any(|(rule, part, _)| {
            finding.rule == *rule && (finding.html.contains(part) || finding.target.contains(part))
        })
}

/// The colours a page is seen in. What does not depend on them is the same in all of them.
const COLOURS: [&[(&str, &str)]; 3] = [&[], &[("prefers-color-scheme", "dark")], &[("forced-colors", "active")]];

async fn look_in_every_colour(journey: &Journey, report: &mut Report, place: &str) -> Result<()> {
    for features in COLOURS {
        let name = features.first().map_or("light", |(name, _)| name);
        journey.prefer_all(features).await?;
        let rules = if features.is_empty() { Rules::All } else { Rules::Colours };
        report.look(journey, &format!("{place} ({name})"), rules).await?;
    }
    journey.prefer_all(&[]).await
}

/// Every page of a practice case, in order.
async fn every_page(journey: &Journey, language: &str, report: &mut Report) -> Result<usize> {
    let mut pages = 0;
    loop {
        let title = journey.title().await?;
        look_in_every_colour(journey, report, &format!("{language}, {title}")).await?;
        pages += 1;
        if !journey.has_next().await? {
            return Ok(pages);
        }
        journey.next().await?;
    }
}

#[tokio::test]
async fn every_page_of_a_practice_case_in_english() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    let mut report = Report(Vec::new());
    look_in_every_colour(&journey, &mut report, "start").await?;
    journey.press("Practice case 1").await?;
    let pages = every_page(&journey, "en", &mut report).await?;
    ensure!(pages > 25, "only {pages} pages were seen");
    report.end()
}

#[tokio::test]
async fn every_page_of_a_practice_case_in_arabic_on_a_phone() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_alone().await?;
    let mut report = Report(Vec::new());
    journey.pick("Language", "العربية").await?;
    report.look(&journey, "ar, start", Rules::All).await?;
    journey.press("حالة تدريب 2").await?;
    let mut pages = 0;
    loop {
        let title = journey.title().await?;
        report.look(&journey, &format!("ar, {title}"), Rules::All).await?;
        pages += 1;
        if !journey.has_next().await? {
            break;
        }
        journey.next().await?;
    }
    ensure!(pages > 20, "only {pages} pages were seen");
    report.end()
}

/// The pages that hold most, in the languages that were not walked through whole; one beside the other. Their colours are
/// those of the languages that were.
#[tokio::test]
async fn the_main_pages_in_the_other_languages() -> Result<()> {
    let mut report = Report(Vec::new());
    let languages = [
        ("Français", "Español", "Dossier d’entraînement 1"),
        ("Español", "Русский", "Caso de práctica 1"),
        ("Русский", "Українська", "Учебный случай 1"),
        ("Українська", "Français", "Випадок для вправи 1"),
    ];
    for (name, beside, practice) in languages {
        let journey = Journey::start(Screen::LAPTOP).await?;
        journey.open_alone().await?;
        journey.pick("Beside it, for the person", beside).await?;
        journey.pick("Language", name).await?;
        report.look(&journey, &format!("{name}, start"), Rules::AllButColours).await?;
        journey.press(practice).await?;
        journey.wait("the practice case", || journey.has_next()).await?;
        let mut pages = 0;
        while journey.has_next().await? {
            journey.next().await?;
            pages += 1;
            // Questions, the result, the plan, the messages, the outputs: every third page shows them all.
            if pages % 3 == 0 || !journey.has_next().await? {
                let title = journey.title().await?;
                report.look(&journey, &format!("{name}, {title}"), Rules::AllButColours).await?;
            }
        }
        ensure!(pages > 25, "only {pages} pages were seen");
    }
    report.end()
}

/// What is not a page of the case, and what comes up on one.
#[tokio::test]
async fn dialogs_and_states_on_a_laptop() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    let mut report = Report(Vec::new());
    for page in [
        "Immediate danger",
        "Check of a place",
        "Rule book",
        "Safety information and services",
        "About Waymark",
        "Keys of an office",
    ] {
        journey.press_in(".page", page).await?;
        look_in_every_colour(&journey, &mut report, page).await?;
        journey.press_in(".turn", "Back to the start").await?;
    }
    journey.hand_over("Open a case file", "case.json", b"{").await?;
    journey.see("Close").await?;
    look_in_every_colour(&journey, &mut report, "a file that cannot be read").await?;
    journey.keys(Key::Escape).await?;

    journey.pick("Beside it, for the person", "العربية").await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "No لا").await?;
    look_in_every_colour(&journey, &mut report, "a closed gate, in two languages").await?;
    journey.choose("Is it safe and private", "Yes نعم").await?;
    for (button, place) in [("Keys", "keys"), ("Wipe", "wipe"), ("Languages: English", "languages")] {
        journey.press(button).await?;
        journey.wait("the dialog", || journey.asks("return document.querySelector('[role=dialog]') !== null")).await?;
        look_in_every_colour(&journey, &mut report, place).await?;
        journey.keys(Key::Escape).await?;
    }
    journey.go_on_to_question("How safe do you feel").await?;
    journey.press("Show to the person: how safe the person feels where they stay").await?;
    journey.wait("the person's view", || journey.asks("return document.querySelector('.person') !== null")).await?;
    look_in_every_colour(&journey, &mut report, "the screen turned round").await?;
    journey.script("document.querySelectorAll('.person-ways button')[1].click()", vec![]).await?;
    journey.go_on_to_question("has anyone threatened the person?").await?;
    journey.choose("has anyone threatened the person?", "No لا").await?;
    look_in_every_colour(&journey, &mut report, "what a no rests on").await?;
    journey.go_on_to_question("Is there a date for leaving?").await?;
    journey.type_into("Date", "tomorrow").await?;
    look_in_every_colour(&journey, &mut report, "a faulty date").await?;
    journey.go_on_to("The decision").await?;
    journey.press("Record the decision").await?;
    look_in_every_colour(&journey, &mut report, "a refused decision").await?;
    journey.go_on_to("The plan").await?;
    journey.press("Add a line").await?;
    look_in_every_colour(&journey, &mut report, "a line of the plan").await?;
    journey.go_on_to("Save or print").await?;
    journey.press("Save the case, sealed").await?;
    journey.wait("the dialog", || journey.asks("return document.querySelector('[role=dialog]') !== null")).await?;
    look_in_every_colour(&journey, &mut report, "sealing").await?;
    report.end()
}

#[tokio::test]
async fn what_slides_in_on_a_phone() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_alone().await?;
    journey.press("Practice case 1").await?;
    let mut report = Report(Vec::new());
    for button in ["Steps", "Support", "More"] {
        journey.press(button).await?;
        look_in_every_colour(&journey, &mut report, button).await?;
        journey.keys(Key::Escape).await?;
    }
    journey.press("More").await?;
    journey.press("Cover").await?;
    look_in_every_colour(&journey, &mut report, "cover").await?;
    // While something has slid in, the page with its heading is out of reach on purpose; and a menu lies over words.
    let on_purpose = ["landmark-one-main", "page-has-heading-one", "overlapped by another element"];
    report.0.retain(|said| !on_purpose.iter().any(|part| said.contains(part)));
    report.end()
}
