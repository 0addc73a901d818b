//! The cover, its PIN, and the wipe when nobody is there.

use anyhow::{Result, ensure};
use serde_json::Value;
use waymark_journeys::{Journey, Key, Screen};

/// Words that stand nowhere but in a case.
const CANARY: &str = "Kestrel-Quartz-77";

/// A case with something typed, far down a page, with the clock in the test's hands.
async fn begin(screen: Screen) -> Result<Journey> {
    let journey = Journey::start(screen).await?;
    journey.take_the_clock().await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.press("Back").await?;
    journey.type_into("Case code", CANARY).await?;
    Ok(journey)
}

async fn expect_covered(journey: &Journey) -> Result<()> {
    journey.wait("the cover", || journey.asks("return Boolean(document.querySelector('.cover'))")).await?;
    let inside = journey.script("return document.getElementById('app').outerHTML + [...document.querySelectorAll('input')].map((input) => input.value)", vec![]).await?;
    let inside = inside.as_str().unwrap_or_default();
    ensure!(!inside.contains(CANARY), "the case is still in the document");
    ensure!(!inside.contains("Is it safe and private"), "a question is still in the document");
    Ok(())
}

async fn is_wiped(journey: &Journey) -> Result<bool> {
    let empty = "const code = document.querySelector('.page input[type=text]');
                 return code !== null && code.value === '' && !document.querySelector('.cover')";
    journey.asks(empty).await
}

#[tokio::test]
async fn two_minutes_without_anybody_cover_the_page_and_nothing_is_lost() -> Result<()> {
    let journey = begin(Screen::LAPTOP).await?;
    let field = "document.querySelector('.page input[type=text]')";
    let down = format!("{field}.focus(); scrollTo(0, 300); return scrollY");
    let scrolled = journey.script(&down, vec![]).await?;
    journey.pass_time(119).await?;
    ensure!(!journey.asks("return Boolean(document.querySelector('.cover'))").await?, "it is covered too early");
    journey.pass_time(2).await?;
    expect_covered(&journey).await?;
    journey.shoot("guard-covered").await?;
    let at_title = "return document.activeElement === document.querySelector('.cover-title')";
    journey.wait("the focus on the cover", || journey.asks(at_title)).await?;
    journey.press("Show the page again").await?;
    let same = format!(
        "return {field}.value === arguments[0] && document.activeElement === {field} && scrollY === arguments[1]"
    );
    journey
        .wait("the page as it was", || async {
            Ok(journey.script(&same, vec![Value::from(CANARY), scrolled.clone()]).await? == Value::Bool(true))
        })
        .await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn a_computer_that_slept_too_long_wakes_up_wiped() -> Result<()> {
    let journey = begin(Screen::LAPTOP).await?;
    journey.sleep_for(16 * 60).await?;
    // The first thing that happens after waking, before any timer: somebody touches the keyboard.
    journey.keys(Key::Down).await?;
    ensure!(is_wiped(&journey).await?, "something is shown before the wipe");
    journey.see("Everything was wiped, because nobody used this page for a while.").await?;
    journey.wait("the event waymark-wiped", || journey.heard("waymark-wiped")).await?;
    journey.shoot("guard-wiped").await.map(drop)
}

#[tokio::test]
async fn the_last_minute_is_counted_and_one_action_stays() -> Result<()> {
    let journey = begin(Screen::PHONE).await?;
    journey.pass_time(14 * 60 + 10).await?;
    expect_covered(&journey).await?;
    journey.see("Everything is wiped in").await?;
    journey.shoot("guard-counted").await?;
    journey.press("Do not wipe yet").await?;
    let counted = "return document.querySelector('.cover-counted').textContent === ''";
    journey.wait("the end of the countdown", || journey.asks(counted)).await?;
    expect_covered(&journey).await?;
    journey.pass_time(15 * 60).await?;
    journey.wait("the wipe", || is_wiped(&journey)).await
}

#[tokio::test]
async fn the_pin_lifts_the_cover_and_wrong_ones_wait_and_then_wipe() -> Result<()> {
    let journey = begin(Screen::LAPTOP).await?;
    journey.set_pin("4711").await?;
    journey.press("Cover").await?;
    expect_covered(&journey).await?;
    journey.try_pin("4712").await?;
    journey.see("After 7 more wrong ones everything is wiped.").await?;
    journey.try_pin("4711").await?;
    journey.see("Case code").await?;
    journey.press("Cover").await?;
    for left in (1..8).rev() {
        journey.try_pin("0000").await?;
        let said = if left == 1 { "One more wrong PIN".to_owned() } else { format!("After {left} more") };
        journey.see(&said).await?;
        if left == 5 {
            journey.see("Wait 5 seconds before the next try.").await?;
            journey.shoot("guard-wrong-pin").await?;
            journey.try_pin("4711").await?;
            journey
                .wait("no way in yet", || {
                    journey.asks("return document.querySelector('.cover-refused').textContent.startsWith('Wait ')")
                })
                .await?;
            expect_covered(&journey).await?;
        }
        journey.pass_time(61).await?;
    }
    journey.try_pin("0000").await?;
    journey.see("Everything was wiped, because the PIN was wrong too many times.").await?;
    ensure!(is_wiped(&journey).await?, "something is left");
    Ok(())
}

#[tokio::test]
async fn a_pin_can_be_set_on_the_cover_and_leaves_no_trace_in_the_page() -> Result<()> {
    let journey = begin(Screen::PHONE).await?;
    journey.press("More").await?;
    journey.press("Cover").await?;
    journey.press("Set a PIN").await?;
    journey.type_into("New PIN", "zk-8264").await?;
    journey.type_into("The same PIN once more", "zk-8264").await?;
    journey.shoot("guard-set-on-cover").await?;
    journey.press("Set the PIN").await?;
    journey
        .wait("the field for the PIN", || journey.asks("return Boolean(document.querySelector('.cover-pin input'))"))
        .await?;
    let inside = "return document.documentElement.outerHTML.includes('zk-8264') || [...document.querySelectorAll('input')].some((input) => input.value !== '')";
    ensure!(!journey.asks(inside).await?, "the PIN is still in the document");
    let masked = "return getComputedStyle(document.querySelector('.cover-pin input')).webkitTextSecurity === 'disc'
                    && document.querySelector('.cover-pin input').type === 'text'";
    ensure!(journey.asks(masked).await?, "the PIN can be read, or the browser takes it for a password");
    journey.shoot("guard-locked").await?;
    journey.try_pin("zk-8264").await?;
    journey.see("Case code").await
}

#[tokio::test]
async fn the_page_around_sets_the_times_within_bounds() -> Result<()> {
    let host = "<!doctype html><title>Host</title><link rel=icon href='data:,'><script src=/element.js></script>\
                <waymark-assessment src=/waymark.html idle-cover=20s idle-wipe=999999></waymark-assessment>";
    let journey = Journey::with_pages(Screen::LAPTOP, &[("/host.html", host)]).await?;
    journey.take_the_clock().await?;
    journey.open("/host.html").await?;
    journey.wait("the event waymark-ready", || journey.heard("waymark-ready")).await?;
    journey.enter_frame().await?;
    journey.begin_case("Arrival").await?;
    journey.press("Settings").await?;
    journey.see("20 seconds").await?;
    journey.see("240 minutes").await?;
    journey.press("Close").await?;
    journey.pass_time(21).await?;
    journey.wait("the cover", || journey.asks("return Boolean(document.querySelector('.cover'))")).await
}

/// A page around it that lets it save once a minute is nobody who is there.
#[tokio::test]
async fn keys_that_a_script_presses_hold_up_no_cover() -> Result<()> {
    let journey = begin(Screen::LAPTOP).await?;
    let press = "document.querySelector('main').dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, cancelable: true, composed: true }))";
    for _ in 0..2 {
        journey.pass_time(61).await?;
        journey.script(press, vec![]).await?;
    }
    expect_covered(&journey).await
}

#[tokio::test]
async fn an_empty_start_page_is_left_alone() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.take_the_clock().await?;
    journey.open_alone().await?;
    journey.pass_time(3600).await?;
    // Two beats of the clock, so that one has certainly come since.
    let beats = "window.beats = 0; const beat = setInterval(() => { window.beats += 1; }, 1000)";
    journey.script(beats, vec![]).await?;
    journey.wait("two beats", || journey.asks("return window.beats >= 2")).await?;
    ensure!(!journey.asks("return Boolean(document.querySelector('.cover'))").await?, "it is covered");
    Ok(())
}

#[tokio::test]
async fn two_tabs_share_nothing() -> Result<()> {
    let journey = begin(Screen::LAPTOP).await?;
    journey.set_pin("4711").await?;
    let first = journey.browser().window().await?;
    let second = journey.browser().new_tab().await?;
    journey.browser().switch_to_window(second).await?;
    journey.open_alone().await?;
    ensure!(!journey.words().await?.contains(CANARY), "the second tab knows the case");
    // The new tab has a size of its own.
    journey.resize(Screen::LAPTOP).await?;
    journey.press("Settings for this session").await?;
    journey.see("No PIN is set.").await?;
    journey.press("Close").await?;
    journey.begin_case("Arrival").await?;
    journey.press("Cover").await?;
    journey.browser().switch_to_window(first).await?;
    ensure!(!journey.asks("return Boolean(document.querySelector('.cover'))").await?, "the cover of one covers both");
    let mine = "return document.querySelector('.page input[type=text]').value";
    ensure!(journey.script(mine, vec![]).await? == CANARY, "the first tab lost its case");
    Ok(())
}

#[tokio::test]
async fn what_is_printed_without_being_asked_for_is_an_empty_sheet() -> Result<()> {
    let journey = begin(Screen::LAPTOP).await?;
    for state in ["a page", "a dialog", "the cover", "presses"] {
        match state {
            "a dialog" => journey.press("Settings").await?,
            "the cover" => {
                journey.press("Close").await?;
                journey.press("Cover").await?;
            }
            "presses" => journey.keys(Key::Shift).await?,
            _ => {}
        }
        let paper = journey.print().await?;
        let words = paper.replace(['/', '1'], " ");
        ensure!(words.trim().is_empty(), "{state} prints: {paper}");
    }
    Ok(())
}

#[tokio::test]
async fn practised_as_a_whole_nothing_is_printed_unasked() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.press("Practice case 1").await?;
    journey.go_on_to("What it adds up to").await?;
    loop {
        let paper = journey.print().await?;
        let title = journey.title().await?;
        ensure!(!paper.chars().any(char::is_alphabetic), "{title} prints: {paper}");
        if !journey.has_next().await? {
            return Ok(());
        }
        journey.next().await?;
    }
}
