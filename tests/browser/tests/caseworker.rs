//! The journeys a caseworker makes, in a real browser.

use anyhow::{Context, Result, ensure};
use waymark_journeys::{Journey, Screen};

#[tokio::test]
async fn a_quick_view_on_arrival_gives_a_provisional_level() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.begin_case("Arrival").await?;
    ensure!(journey.expect_hardened().await? > 0, "there is no control on the first page");
    journey.choose("Is it safe and private", "Yes").await?;
    journey.shoot("before-you-start").await?;
    let titles = journey
        .script("return [...document.querySelectorAll('.step-name')].map((name) => name.textContent)", vec![])
        .await?;
    ensure!(titles.to_string().contains("Safety today"), "{titles}");
    let mut asked = 0;
    let count = "return document.querySelectorAll('fieldset.question').length";
    journey.go_on_to_question("How safe do you feel where you are staying now?").await?;
    while journey.title().await? != "What it adds up to" {
        asked += journey.script(count, vec![]).await?.as_u64().unwrap_or(0);
        journey.next().await?;
    }
    ensure!(asked == 8, "{asked} questions about safety were asked on arrival");
    let words = journey.words().await?;
    ensure!(words.contains("Raised"), "an empty quick view is at least raised: {words}");
    ensure!(!words.contains("no risk at all"), "a reassuring word");
    journey.see("It cannot show that a person is safe").await?;
    journey.shoot("result-quick-view").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn somebody_still_in_reach_is_critical_and_stops_the_journey() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.go_on_to("Within reach, and threats").await?;
    journey.choose("Is the person still in contact with", "Yes").await?;
    journey.see("Immediate danger").await?;
    journey.shoot("emergency").await?;
    journey.press("Close this note").await?;
    journey.press("Back to the case").await?;
    journey.go_on_to("What it adds up to").await?;
    journey.see("At least Critical").await?;
    journey.shoot("result-critical").await?;
    journey.go_on_to("Can the journey be booked?").await?;
    journey.see("Stop").await?;
    journey.see("not the same as safe").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn a_refusal_makes_no_record_and_keeps_help_open() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.begin_case("First meeting").await?;
    journey.go_on_to_question("agree to this assessment").await?;
    journey.choose("agree to this assessment", "Refuses").await?;
    journey.see("Safety information and services").await?;
    journey.press("Save or print").await?;
    journey.see("locked for now").await?;
    ensure!(journey.download_count()? == 0, "something was saved");
    journey.shoot("refusal").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn a_place_that_is_not_private_locks_the_rest_and_loses_nothing() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.begin_case("First meeting").await?;
    journey.choose("Is it safe and private", "No").await?;
    journey.go_to_step("Safety today").await?;
    journey.see("This page is locked for now").await?;
    journey.press("To the first page").await?;
    ensure!(journey.is_chosen("Is it safe and private", "No").await?, "the answer is gone");
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to("What it adds up to").await?;
    journey.expect_quiet().await
}

/// Goes from page to page and looks at every control, whatever is folded: how many pages and controls there were.
async fn hardened_pages(journey: &Journey, pictures: &str) -> Result<(usize, u64)> {
    let wide = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    let (mut pages, mut controls) = (0, 0);
    loop {
        let title = journey.title().await?;
        journey.script(UNFOLD, vec![]).await?;
        controls += journey.expect_hardened().await.with_context(|| title.clone())?;
        ensure!(!journey.asks(wide).await?, "{title} is wider than the phone");
        let missing =
            journey.script("return document.body.innerText.match(/\\[[a-z][A-Za-z0-9_.-]+\\]/g)", vec![]).await?;
        ensure!(missing.is_null(), "{title} lacks wording: {missing}");
        pages += 1;
        journey.shoot(&format!("{pictures}-{pages:02}")).await?;
        if !journey.has_next().await? {
            return Ok((pages, controls));
        }
        journey.next().await?;
    }
}

#[tokio::test]
async fn every_page_of_a_case_is_hardened_fits_a_phone_and_stays_quiet() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_framed().await?;
    journey.begin_case("In-depth conversation").await?;
    let (pages, controls) = hardened_pages(&journey, "page").await?;
    ensure!(pages > 25, "only {pages} pages were seen");
    ensure!(controls > 500, "only {controls} controls were seen");
    journey.expect_quiet().await
}

/// What answers bring along has controls of its own: reasons, days, rows of risks, measures, the plan and messages.
#[tokio::test]
async fn every_page_of_an_answered_case_is_hardened_too() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_framed().await?;
    journey.press("Practice case 1").await?;
    let (pages, controls) = hardened_pages(&journey, "answered").await?;
    ensure!(pages > 25, "only {pages} pages were seen");
    ensure!(controls > 700, "only {controls} controls were seen");
    journey.expect_quiet().await
}

/// Three answers of the eight, given as a worker on arrival would.
#[tokio::test]
async fn an_answered_quick_view_says_what_it_rests_on() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.begin_case("Arrival").await?;
    journey
        .answer(&[
            ("How safe do you feel where you are staying now?", "Very unsafe"),
            ("has anyone threatened the person?", "Signs of it"),
            ("Do they know, or could they easily find out", "Would rather not say"),
        ])
        .await?;
    journey.go_on_to("What it adds up to").await?;
    journey.see("At least Raised").await?;
    journey.see("come back when there is more trust").await?;
    journey.shoot("result-quick-view-answered").await?;
    journey.expect_quiet().await
}

/// Conditions of the journey need somebody who sees to them, and keep what was typed.
#[tokio::test]
async fn a_condition_of_the_journey_needs_somebody_who_sees_to_it() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_framed().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.answer(&[("Have they used serious violence or weapons", "Yes")]).await?;
    journey.go_on_to("Can the journey be booked?").await?;
    let missing = "return document.body.innerText.split('Nobody is named yet who sees to this.').length - 1";
    let before = journey.script(missing, vec![]).await?.as_u64().unwrap_or(0);
    let by_when = "The level is High or Critical › By when";
    journey.pick("The level is High or Critical › Who sees to it", "safety manager").await?;
    journey.type_into(by_when, "31 November").await?;
    journey.see("not a day of the calendar").await?;
    let after = journey.script(missing, vec![]).await?.as_u64().unwrap_or(0);
    ensure!(before > 0 && after == before - 1, "{before} conditions had nobody, then {after}");
    ensure!(journey.typed_in(by_when).await? == "31 November", "what was typed is gone");
    journey.shoot("conditions").await?;
    journey.expect_quiet().await
}

/// SA 7.1, scenario 3, and SA 7.3: a step is passed over with a reason, and a copy goes to the office on the way.
#[tokio::test]
async fn after_a_return_by_another_organisation_a_step_is_passed_over() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.begin_case("First meeting").await?;
    journey
        .answer(&[
            ("Is the person under 18", "Adult"),
            ("Sharing with named bodies", "Agrees"),
            ("Sharing with the office on the way", "Agrees"),
            ("How did the person come to us?", "Already returned by another organisation"),
            ("Could the right to stay end, or a removal happen", "Yes"),
        ])
        .await?;
    journey.go_on_to("Messages between the offices").await?;
    journey.choose("Which office are we?", "Sending office").await?;
    journey.press("Pass this step over").await?;
    journey.press("Pass message 1 over").await?;
    journey.see("Write down why.").await?;
    journey.pick("Decided by, as a role", "coordinator").await?;
    journey.type_into("Why it is passed over", "There was no time before the journey.").await?;
    journey.press("Pass message 1 over").await?;
    journey.see("Passed over on").await?;
    journey.shoot("message-passed-over").await?;
    journey.press("Do not pass it over after all").await?;
    journey.pick("An answer is needed", "Within one day").await?;
    journey.type_into("What is asked of you", "A room for two weeks.").await?;
    journey.pick("Sent by, as a role", "coordinator").await?;
    journey.press("Record message 1 as sent").await?;
    journey.press("Copy for the office on the way").await?;
    journey.pick("Sent by, as a role", "coordinator").await?;
    journey.press("Record that the copy was sent").await?;
    journey.see("Copy of message 1").await?;
    journey.shoot("message-copied").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn the_day_of_a_questionnaire_can_be_changed_and_is_kept_as_typed() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.go_on_to("Questionnaires with points").await?;
    journey.press("Begin: Baseline").await?;
    journey.type_into("Day of the answers (Baseline)", "31 November").await?;
    journey.see("not a day of the calendar").await?;
    ensure!(journey.typed_in("Day of the answers (Baseline)").await? == "31 November", "what was typed is gone");
    journey.type_into("Day of the answers (Baseline)", "2026-11-20").await?;
    journey.see("Baseline, 20 November 2026").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn every_dialog_is_hardened() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.press("Keys of an office").await?;
    journey.see("They are written down").await?;
    ensure!(journey.expect_hardened().await? > 0, "there is no control");
    journey.press("Back to the start").await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.press("Save or print").await?;
    journey.press("Save the case, sealed").await?;
    for way in ["With your own passphrase", "For another office"] {
        journey.choose("How it is sealed", way).await?;
        ensure!(journey.expect_hardened().await? > 1, "{way}: there is no control");
    }
    journey.press("Do not save now").await?;
    for (button, controls) in [("Languages: English", 1), ("Settings", 5)] {
        journey.press(button).await?;
        ensure!(journey.expect_hardened().await? >= controls, "{button}: there are too few controls");
        journey.press("Close").await?;
    }
    journey.set_pin("4711").await?;
    journey.press("Cover").await?;
    journey.see("Covered").await?;
    ensure!(journey.expect_hardened().await? > 0, "there is no field for the PIN");
    journey.try_pin("4711").await?;
    journey.go_to_step("Before you start").await?;
    journey.go_on_to_question("has anyone threatened the person?").await?;
    journey.press("Show to the person: a threat since leaving").await?;
    journey.see("has anyone threatened you?").await?;
    ensure!(journey.expect_hardened().await? > 3, "there are no answers for the person");
    journey.expect_quiet().await
}

/// Whatever is folded is looked at too.
const UNFOLD: &str = "document.querySelectorAll('details:not([open]) > summary').forEach((line) => line.click())";

/// In a file of weeks ago somebody had checked that suspects were held.
#[tokio::test]
async fn what_was_checked_weeks_ago_is_asked_again() -> Result<()> {
    let mut file: serde_json::Value = serde_json::from_str(include_str!("../cases/calm.json"))?;
    file["case"]["answers"]["P1"] = serde_json::json!({
        "answer": { "given": { "choice": { "code": "confirmed", "basis": "document" } } },
        "on": "2026-11-10",
    });
    for screen in [Screen::LAPTOP, Screen::PHONE] {
        let journey = Journey::start(screen).await?;
        journey.open_alone().await?;
        journey.go_on_with(&file.to_string()).await?;
        journey.go_on_to("What protects").await?;
        journey.see("This was recorded on 10 November 2026: too long ago to count.").await?;
        journey.shoot_whole("too-old").await?;
        journey.press("Still so: suspects in custody").await?;
        journey
            .wait("the line to go", || async { Ok(!journey.words().await?.contains("too long ago to count")) })
            .await?;
        let at_question = "return document.activeElement.closest('[data-item=P1]') !== null";
        ensure!(journey.asks(at_question).await?, "the focus left the question");
        ensure!(journey.is_chosen("Are suspects in custody?", "Yes, and checked").await?, "the answer is gone");
        journey.expect_quiet().await?;
    }
    Ok(())
}
