//! Nothing of a case is found after a wipe, after another case was opened, and after leaving: in the module's memory, among
//! the texts of the script, in the page, and in the processes of the browser.
//!
//! What is looked for is first found: a search that sees nothing would prove nothing.

use anyhow::{Result, ensure};
use serde_json::json;
use waymark_journeys::traces::{InMemory, Mark};
use waymark_journeys::{ELSEWHERE, Journey, Screen};
use xtask::figures;

/// Keeps hold of what the page keeps in case the module stops, and of everything that is drawn, without keeping it alive.
const HOLD: &str = "
  window.held = waymarkKeeper.forModule.kept('case');
  window.drawn = [...document.querySelectorAll('#app *')].map((element) => new WeakRef(element));
  return window.held.length";

/// A case with a mark in every field of every page; how many there are.
async fn filled(journey: &Journey, mark: &Mark) -> Result<usize> {
    journey.hold_memory().await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    let places = journey.mark_case(mark).await?;
    ensure!(places > 150, "only {places} fields were found");
    // The search sees every one of them.
    let found = journey.in_memory(mark).await?;
    ensure!(
        found.modules == 1 && found.places == places && found.copies >= places,
        "{places} entered, found {found:?}"
    );
    ensure!(journey.in_page(mark).await? > 0, "nothing of it is on the page");
    ensure!(journey.script(HOLD, vec![]).await?.as_u64() > Some(1000), "nothing is kept in case the module stops");
    Ok(places)
}

/// Presses a button without the driver: what the driver has found once it holds on to, and with it the old screen.
async fn press_unheld(journey: &Journey, part: &str, name: &str) -> Result<()> {
    const PRESS: &str = "
        const [part, name] = arguments;
        const buttons = [...document.querySelectorAll(`${part} button`)];
        const button = buttons.find((button) => button.checkVisibility() && button.innerText.trim() === name);
        button?.click();
        return Boolean(button)";
    let pressed = || async { Ok(journey.script(PRESS, vec![json!(part), json!(name)]).await? == json!(true)) };
    journey.wait(&format!("the button {name} in {part}"), pressed).await
}

async fn expect_nothing_left(journey: &Journey, mark: &Mark) -> Result<()> {
    let nothing = InMemory { modules: 1, copies: 0, places: 0 };
    ensure!(journey.in_memory(mark).await? == nothing, "in the module's memory: {:?}", journey.in_memory(mark).await?);
    ensure!(journey.in_page(mark).await? == 0, "in the page");
    let kept =
        "return window.held.filter((byte) => byte !== 0).length + waymarkKeeper.text('case').includes('\"note\"')";
    ensure!(journey.script(kept, vec![]).await? == json!(0), "what was kept in case the module stops is still there");
    let heap = journey.heap().await?;
    ensure!(mark.count(&heap) == 0, "{} times among the texts of the script", mark.count(&heap));
    // The same look at the same heap finds what is there, and only as long as it is.
    journey.plant_in_heap(mark).await?;
    let planted = mark.count(&journey.heap().await?);
    ensure!(planted >= 3, "of three texts that were planted it saw {planted}");
    journey.pull_from_heap().await?;
    ensure!(mark.count(&journey.heap().await?) == 0, "what was planted stays");
    Ok(())
}

#[tokio::test]
async fn a_wipe_leaves_nothing_of_a_whole_case() -> Result<()> {
    let (journey, mark) = (Journey::start(Screen::LAPTOP).await?, Mark::new());
    let places = filled(&journey, &mark).await?;
    press_unheld(&journey, ".bar", "Wipe").await?;
    press_unheld(&journey, ".dialog", "Wipe everything").await?;
    journey.see("Two things to think through together").await?;
    expect_nothing_left(&journey, &mark).await?;
    figures::note("marks entered before a wipe, with none found after it", places);
    Ok(())
}

#[tokio::test]
async fn another_case_leaves_nothing_of_the_one_before() -> Result<()> {
    let (journey, mark) = (Journey::start(Screen::LAPTOP).await?, Mark::new());
    let places = filled(&journey, &mark).await?;
    press_unheld(&journey, ".steps", "Start").await?;
    press_unheld(&journey, "main.page", "Practice case 1").await?;
    press_unheld(&journey, ".dialog", "Go on with it").await?;
    journey.see("PRACTICE").await?;
    expect_nothing_left(&journey, &mark).await?;
    figures::note("marks entered before another case, with none found after it", places);
    Ok(())
}

/// Nobody presses anything: time wipes, and neither the case nor the PIN is left, also not with what is kept in case the
/// module stops.
#[tokio::test]
async fn a_wipe_by_time_leaves_neither_case_nor_pin() -> Result<()> {
    let (journey, mark) = (Journey::start(Screen::LAPTOP).await?, Mark::new());
    // What the driver hands out of the page as text stays among the texts of the script, so it is asked for yes and no.
    let there = async |what: &str| {
        let there = format!("return Boolean(document.querySelector('{what}'))");
        journey.wait(what, || journey.asks(&there)).await
    };
    journey.take_the_clock().await?;
    journey.hold_memory().await?;
    journey.open_alone().await?;
    ensure!(journey.mark_page(&mark, 0).await? == 1, "the code was not entered");
    press_unheld(&journey, "main.page", "Go on").await?;
    there("[data-item=PRE1]").await?;
    let entered = 1 + journey.mark_page(&mark, 1).await?;
    press_unheld(&journey, ".bar", "Settings").await?;
    there(".pin-form input").await?;
    for field in [0, 1] {
        let focus = "document.querySelectorAll('.pin-form input')[arguments[0]].focus()";
        journey.script(focus, vec![json!(field)]).await?;
        journey.insert_text(&mark.at(entered)).await?;
    }
    press_unheld(&journey, ".dialog", "Set the PIN").await?;
    journey
        .wait("the PIN to be set", || {
            journey
                .asks("return [...document.querySelectorAll('.pin-form input')].every((field) => field.value === '')")
        })
        .await?;
    press_unheld(&journey, ".dialog", "Close").await?;
    journey.script(HOLD, vec![]).await?;
    journey.script("window.position = waymarkKeeper.forModule.kept('position')", vec![]).await?;
    let found = journey.in_memory(&mark).await?;
    ensure!(found.places == entered + 1, "the PIN is the last of {entered} and one places, found {found:?}");
    journey.pass_time(121).await?;
    there(".cover-pin input").await?;
    journey.pass_time(14 * 60).await?;
    journey.see("Everything was wiped, because nobody used this page for a while.").await?;
    ensure!(journey.asks("return window.position.every((byte) => byte === 0)").await?, "the PIN is kept");
    expect_nothing_left(&journey, &mark).await
}

/// The driver holds on to every element it has found, so here everything is done without it.
#[tokio::test]
async fn nothing_that_was_drawn_stays_after_a_wipe() -> Result<()> {
    let (journey, mark) = (Journey::start(Screen::LAPTOP).await?, Mark::new());
    journey.open_alone().await?;
    ensure!(journey.mark_page(&mark, 0).await? > 0, "nothing was entered");
    press_unheld(&journey, "main.page", "Go on").await?;
    journey.see("Is it safe and private").await?;
    ensure!(journey.mark_page(&mark, 1).await? > 1, "nothing was entered");
    journey.script(HOLD, vec![]).await?;
    press_unheld(&journey, ".bar", "Wipe").await?;
    press_unheld(&journey, ".dialog", "Wipe everything").await?;
    journey.see("Two things to think through together").await?;
    let detached = "return window.drawn.filter((weak) => weak.deref()?.isConnected === false).length";
    journey
        .wait("all that was drawn to be collected", || async {
            journey.collect_garbage().await?;
            Ok(journey.script(detached, vec![]).await? == json!(0))
        })
        .await
}

/// After leaving, the process of the frame has ended, and what is left is left by the browser itself: what it noted
/// of the texts that were typed last, in its own process. Guarantees of this need a look into other programs' memory,
/// which only the system's own user has.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn leaving_ends_the_process_with_everything_in_it() -> Result<()> {
    use waymark_journeys::processes::copies;
    use xtask::setup;

    /// How much of three short texts the browser's own process may keep.
    const MOST_COPIES: usize = 4;

    if !setup::is_root() {
        println!("left out: only the system's own user can look into the memory of a browser");
        return Ok(());
    }
    let (journey, mark) = (Journey::isolated(Screen::LAPTOP, &[ELSEWHERE]).await?, Mark::new());
    journey.open_framed().await?;
    journey.choose_exit(journey.server()).await?;
    journey.enter_frame().await?;
    journey.type_into("Case code", &mark.at(0)).await?;
    journey.choose("Where is the conversation?", "In-depth conversation").await?;
    journey.press("Go on").await?;
    journey.go_on_to("A few facts").await?;
    journey.script("for (const part of document.querySelectorAll('main details')) part.open = true", vec![]).await?;
    for place in 0..2 {
        let fields = "const fields = [...document.querySelectorAll('main.page textarea, main.page input[type=text]')];
                      fields.filter((field) => field.checkVisibility())[arguments[0]].focus()";
        journey.script(fields, vec![json!(place)]).await?;
        journey.keys(mark.at(place + 1)).await?;
    }
    let holding = |journey: &Journey| -> Result<Vec<(u32, usize)>> {
        let counted = journey.processes()?.into_iter().map(|process| Ok((process, copies(process, &mark)?)));
        let counted: Result<Vec<_>> = counted.collect();
        Ok(counted?.into_iter().filter(|(_, copies)| *copies > 0).collect())
    };
    let typed = holding(&journey)?;
    let before: usize = typed.iter().map(|(_, copies)| copies).sum();
    ensure!(before >= 20, "the search sees {before} copies of what stands on the screen");
    let frame = typed.iter().max_by_key(|(_, copies)| *copies).map(|(process, _)| *process);
    journey.press("Leave now").await?;
    journey.enter_host().await?;
    journey.see("The weather").await?;
    journey
        .wait("the end of the frame's process", || async {
            Ok(!journey.processes()?.iter().any(|process| Some(*process) == frame))
        })
        .await?;
    let left = holding(&journey)?;
    ensure!(left.len() <= 1, "several processes still hold it: {left:?}");
    let after: usize = left.iter().map(|(_, copies)| copies).sum();
    ensure!(after <= MOST_COPIES, "{after} copies are left of {before}");
    figures::note("copies of three texts in all processes before leaving", before);
    figures::note("copies of them in the browser's own after leaving", after);
    Ok(())
}
