//! The life of a plan, as the person and a caseworker live it: agreed, started, delivered, followed up, ended, taken up again.

use anyhow::{Result, ensure};
use waymark_journeys::{Journey, Key, Screen};

use super::keyboard::tab_to;

/// A case that everything reassuring is known of, with one line; `tests/rules/plan_facts.rs` holds it to the program.
const CALM: &str = include_str!("../cases/calm.json");

const UNREACHABLE: &str = "The person cannot be reached. This is not a success. Add what is known about their safety";

#[tokio::test]
async fn a_plan_is_agreed_started_delivered_followed_up_ended_and_taken_up_again() -> Result<()> {
    let journey = open(Screen::LAPTOP).await?;
    agree(&journey).await?;
    deliver(&journey).await?;
    follow_up(&journey).await?;
    end(&journey).await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn the_same_on_a_phone() -> Result<()> {
    let journey = open(Screen::PHONE).await?;
    agree(&journey).await?;
    deliver(&journey).await?;
    follow_up(&journey).await?;
    end(&journey).await?;
    journey.expect_fit().await
}

/// SA 3.8: what a contact brings up opens a new assessment, and the way there is beside it.
#[tokio::test]
async fn what_a_contact_brings_up_leads_to_a_new_assessment() -> Result<()> {
    let journey = open(Screen::LAPTOP).await?;
    agree(&journey).await?;
    journey.press("Record a contact").await?;
    journey.choose("Was it safe to talk?", "No").await?;
    journey.go_to_step("What it adds up to").await?;
    journey.see("It was not clearly safe to talk").await?;
    journey.see("If one of these has happened, assess again").await?;
    journey.go_to_step("Plan").await?;
    journey.press_in(".plan-mark-warn", "Assess again").await?;
    journey.see("Is it safe and private").await?;
    journey.go_on_to("The plan").await?;
    let held = "return document.body.innerText.includes('Nothing is delivered before somebody has looked')";
    journey.wait("the end of what the contact asked for", || async { Ok(!journey.asks(held).await?) }).await?;
    journey.expect_quiet().await
}

/// What was written of a plan goes on paper line by line, also when the plan is closed.
#[tokio::test]
async fn what_was_ticked_of_a_closed_plan_goes_on_paper() -> Result<()> {
    const NOTE: &str = "Two calls, nobody answered.";
    let journey = open(Screen::LAPTOP).await?;
    agree(&journey).await?;
    close(&journey, NOTE).await?;
    journey.press("Save or print").await?;
    journey.choose("How much", "With the free text that is ticked").await?;
    journey.press("Look first at what will be printed").await?;
    let on_paper = async |text: &str| -> Result<bool> {
        let script = "return document.querySelector('.report').textContent.includes(arguments[0])";
        Ok(journey.script(script, vec![text.into()]).await? == true)
    };
    ensure!(!on_paper("A room of my own").await? && !on_paper(NOTE).await?, "nobody ticked it");
    journey.press("Look at the 14 lines").await?;
    journey.press_tick("“Plan: the wish at its head” may appear").await?;
    journey.press_tick("“Plan: what was written at the end: 23 November 2026” may appear").await?;
    journey
        .wait("the words on paper", async || Ok(on_paper("A room of my own").await? && on_paper(NOTE).await?))
        .await?;
    journey.shoot("plan-life-ticked").await?;
    journey.choose("How much", "The plan only").await?;
    journey.wait("the plan alone", async || Ok(!on_paper(NOTE).await?)).await?;
    ensure!(on_paper("A room of my own").await?, "the wish belongs to the plan");
    journey.expect_quiet().await
}

async fn open(screen: Screen) -> Result<Journey> {
    let journey = Journey::start(screen).await?;
    journey.on_day(2026, 11, 23).await?;
    journey.open_alone().await?;
    journey.go_on_with(CALM).await?;
    journey.go_on_to("The plan").await?;
    Ok(journey)
}

/// Agreed on, begun and closed, with the keyboard alone.
#[tokio::test]
async fn a_plan_from_agreeing_to_its_end_with_the_keyboard_alone() -> Result<()> {
    let journey = open(Screen::LAPTOP).await?;
    tab_to(&journey, "Agree on the plan").await?;
    journey.keys(Key::Enter).await?;
    journey.see("How does the person agree?").await?;
    tab_to(&journey, "The person agrees").await?;
    journey.keys(Key::Enter).await?;
    // The summary has the focus; its way leads to the group, and there a press of a key chooses.
    journey.see("Say how the person agrees").await?;
    tab_to(&journey, "Go there: How does the person agree?").await?;
    journey.keys(Key::Enter).await?;
    let at_group = "return document.activeElement.closest('fieldset')?.textContent.includes('How does the person agree?') === true";
    journey.wait("the focus on the group", || journey.asks(at_group)).await?;
    journey.keys(" ").await?;
    tab_to(&journey, "The person agrees").await?;
    journey.keys(Key::Enter).await?;
    journey.see("Version 1 was agreed on").await?;
    tab_to(&journey, "Start the plan").await?;
    journey.keys(Key::Enter).await?;
    journey.see("The plan is under way.").await?;
    tab_to(&journey, "Close the plan").await?;
    journey.keys(Key::Enter).await?;
    tab_to(&journey, "Reason").await?;
    journey.keys(Key::Down).await?;
    tab_to(&journey, "Close the plan now").await?;
    journey.keys(Key::Enter).await?;
    journey.see("The plan is closed.").await?;
    journey.expect_quiet().await
}

async fn agree(journey: &Journey) -> Result<()> {
    journey.press("Agree on the plan").await?;
    journey.choose("How does the person agree?", "signed").await?;
    journey.press("The person agrees").await?;
    journey.see("Version 1 was agreed on").await?;
    journey.press("Start the plan").await?;
    journey.see("The plan is under way.").await
}

async fn deliver(journey: &Journey) -> Result<()> {
    journey.press_in(".plan-line", "Open").await?;
    let unfold = "document.querySelectorAll('.plan-line details').forEach((part) => { part.open = true; })";
    journey.script(unfold, vec![]).await?;
    journey.see("Cannot be chosen yet").await?;
    journey.shoot("plan-life-held-back").await?;
    journey.type_into("Looked at on", "2026-11-23").await?;
    journey.choose("What follows?", "Go on").await?;
    journey.pick("State", "under way").await?;
    journey.see("under way").await?;
    journey.shoot("plan-life-under-way").await?;
    journey.press_in(".plan-line", "Fold up").await
}

async fn follow_up(journey: &Journey) -> Result<()> {
    journey.press("Record a contact").await?;
    journey.see("what to say if somebody else answers").await?;
    journey.see("has it really been received").await?;
    journey.choose("Was it safe to talk?", "Unsure").await?;
    journey.see("Look at safety again before anything else is delivered").await?;
    journey.see("Nothing is delivered before somebody has looked").await?;
    journey.shoot("plan-life-contact").await?;
    journey.choose("Was it safe to talk?", "Yes").await?;
    Ok(())
}

async fn end(journey: &Journey) -> Result<()> {
    close(journey, "Two calls, nobody answered.").await?;
    journey.shoot("plan-life-closed").await?;
    ensure!(!journey.words().await?.contains("counts as a success"), "an end nobody can see is called a success");
    journey.press("Take the plan up again").await?;
    journey.type_into("Why it is taken up again", "The person has called.").await?;
    journey.press("Take it up again").await?;
    journey.see("Taken up again on").await?;
    journey.see("The person has called.").await?;
    journey.shoot("plan-life-again").await.map(drop)
}

async fn close(journey: &Journey, note: &str) -> Result<()> {
    journey.press("Close the plan").await?;
    journey.pick("Reason", UNREACHABLE).await?;
    journey.press_in(".plan-form", "Close the plan now").await?;
    journey.see("Write what is known about safety now.").await?;
    journey.shoot("plan-life-close").await?;
    journey.type_into("What is known about safety now", note).await?;
    journey.press_in(".plan-form", "Close the plan now").await?;
    journey.see("The plan is closed.").await
}
