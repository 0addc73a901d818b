//! A long day at one computer: case after case, with everything that somebody does by chance, and hours in which nobody
//! comes. What the page holds on to goes back to where it was.

use std::env;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::{Journey, Key, Screen};
use xtask::figures::note;

const ACT: &str = include_str!("long_day.js");

/// How many cases there are, and how much is done in each; `cargo xtask soak` says more.
const CASES: usize = 6;
const ACTIONS: usize = 40;
/// How many cases there are before what the page holds is its usual measure.
const BEFORE: usize = 3;

/// How many nodes the note has that says why all was wiped.
const NOTE: u64 = 20;

/// What the page holds on to.
#[derive(Debug)]
struct Held {
    nodes: u64,
    listeners: u64,
    /// Of WebAssembly, which never becomes smaller.
    memory: u64,
}

async fn held(journey: &Journey) -> Result<Held> {
    let page = journey.held_by_page().await?;
    let memory = journey.script("return __memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)", vec![]);
    let memory = memory.await?.as_u64().context("no memory is seen")?;
    Ok(Held { nodes: page.nodes, listeners: page.listeners, memory })
}

/// One case from its beginning to its end. Returns how long each action took, in milliseconds.
async fn one_case(journey: &Journey, actions: usize, dice: &mut u64) -> Result<Vec<f64>> {
    begin(journey, "In-depth conversation").await?;
    let mut took = Vec::new();
    while took.len() < actions {
        let done = journey.script(ACT, vec![json!(20.min(actions - took.len())), json!(*dice)]).await?;
        *dice = done["dice"].as_u64().context("the dice are lost")?;
        took.extend(done["took"].as_array().into_iter().flatten().filter_map(Value::as_f64));
    }
    press(journey, "Wipe").await?;
    press(journey, "Wipe everything").await?;
    journey.see("Two things to think through together").await?;
    Ok(took)
}

/// Begins a case by a script: whatever the driver has in its hands the browser cannot let go of.
async fn begin(journey: &Journey, stage: &str) -> Result<()> {
    const CODE: &str = "const code = document.querySelector('main.page input:not([type])') ?? document.querySelector('main.page input[type=text]');
      code.value = 'K-27';
      code.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      const stage = [...document.querySelectorAll('main.page .option')].find((option) => option.innerText.trim() === arguments[0]);
      stage.querySelector('input').click()";
    journey.script(CODE, vec![json!(stage)]).await?;
    press(journey, "Go on").await?;
    // Otherwise most of what there is stays locked.
    let first = "const yes = document.querySelector('main.page [data-item] input[type=radio]'); yes?.click(); return yes !== null";
    journey.wait("the first question", || journey.asks(first)).await
}

/// Presses the button that says this, once it is there.
async fn press(journey: &Journey, name: &str) -> Result<()> {
    let pressed =
        "const button = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === arguments[0]);
      button?.click();
      return button !== undefined";
    journey.wait(name, || async { Ok(journey.script(pressed, vec![json!(name)]).await? == json!(true)) }).await
}

fn wanted(name: &str, usual: usize) -> Result<usize> {
    env::var(name).map_or(Ok(usual), |number| number.parse().with_context(|| format!("{name} is no number")))
}

/// In hundredths of a millisecond, so that it stays a whole number.
fn median(times: &mut [f64]) -> usize {
    times.sort_by(f64::total_cmp);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some milliseconds")]
    times.get(times.len() / 2).map_or(0, |time| (time * 100.0) as usize)
}

#[tokio::test]
async fn a_long_day_leaves_nothing_behind() -> Result<()> {
    let (cases, actions) = (wanted("WAYMARK_CASES_OF_A_DAY", CASES)?, wanted("WAYMARK_ACTIONS_OF_A_CASE", ACTIONS)?);
    ensure!(cases > BEFORE, "fewer cases than are needed to see a difference");
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.hold_memory().await?;
    journey.take_the_clock().await?;
    journey.open_alone().await?;
    journey.see("Two things to think through together").await?;
    let mut dice = 20_261_130;
    let (mut first, mut last, mut usual) = (Vec::new(), Vec::new(), None);
    for at in 0..cases {
        let took = one_case(&journey, actions, &mut dice).await.with_context(|| format!("case {at}"))?;
        if at + 1 == BEFORE {
            usual = Some(held(&journey).await?);
        }
        // As many at the beginning as at the end.
        if at < BEFORE {
            first.extend(took);
        } else if at >= cases - BEFORE {
            last.extend(took);
        }
    }
    // A day and a night in which nobody comes: once everything is wiped by itself, and then nothing happens any more.
    begin(&journey, "Arrival").await?;
    // What scripts press is nobody, so somebody has to have been there.
    journey.keys(Key::Tab).await?;
    for _ in 0..24 {
        journey.pass_time(60 * 60).await?;
        journey.see("because nobody used this page").await?;
    }
    let usual = usual.context("there was no usual measure")?;
    journey
        .wait("what the page holds to go back", || async {
            let now = held(&journey).await?;
            ensure!(now.nodes <= usual.nodes + NOTE, "nodes: {} and then {}", usual.nodes, now.nodes);
            ensure!(now.listeners <= usual.listeners, "listeners: {} and then {}", usual.listeners, now.listeners);
            Ok(true)
        })
        .await?;
    let now = held(&journey).await?;
    note("cases in one day of one page", cases);
    note("actions by chance in them", cases * actions);
    note("nodes of the page after the first cases", count(usual.nodes));
    note("nodes at the end of the day", count(now.nodes));
    note("listeners after the first cases", count(usual.listeners));
    note("listeners at the end of the day", count(now.listeners));
    note("kB of WebAssembly after the first cases", count(usual.memory / 1024));
    note("kB of WebAssembly at the end of the day", count(now.memory / 1024));
    note("hundredths of a millisecond for an action, half of them in the first cases", median(&mut first));
    note("hundredths of a millisecond for an action, half of them in the last cases", median(&mut last));
    // It may grow once by what a greater case needs, not with the cases.
    ensure!(now.memory <= usual.memory * 2, "WebAssembly grew from {} to {}", usual.memory, now.memory);
    Ok(())
}

fn count(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
