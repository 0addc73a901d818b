//! Leaving works by every way, at once, and the Back button brings nothing back.

use anyhow::{Result, ensure};
use serde_json::Value;
use waymark_journeys::{ELSEWHERE, Journey, Key, Screen};

/// A host that frames the single document without the element.
const BARE: (&str, &str) = (
    "/bare.html",
    "<!doctype html><title>Bare</title><link rel=icon href='data:,'>\
     <iframe sandbox='allow-scripts allow-downloads allow-modals' src=/waymark.html></iframe>",
);
/// What the module does when the person leaves.
const ASK_TO_LEAVE: &str =
    "document.getElementById('app').dispatchEvent(new CustomEvent('waymark-leave', { bubbles: true, composed: true }))";

/// Opens the assessment in a browser as people have it, with a harmless place to go to.
async fn open() -> Result<Journey> {
    let journey = Journey::isolated(Screen::LAPTOP, &[ELSEWHERE, BARE]).await?;
    journey.open_framed().await?;
    journey.choose_exit(journey.server()).await?;
    Ok(journey)
}

/// The frame has the focus, as when somebody works in it.
async fn into_the_frame(journey: &Journey) -> Result<()> {
    journey.enter_frame().await?;
    journey.script("document.querySelector('h1').focus()", vec![]).await.map(drop)
}

/// The page around the frame has the focus.
async fn into_the_host(journey: &Journey) -> Result<()> {
    journey.enter_host().await?;
    journey.script("document.activeElement.blur(); window.focus()", vec![]).await.map(drop)
}

async fn expect_still_here(journey: &Journey) -> Result<()> {
    journey.enter_frame().await?;
    ensure!(!journey.words().await?.is_empty(), "the assessment is gone");
    Ok(())
}

#[tokio::test]
async fn three_shifts_in_the_host_page_leave() -> Result<()> {
    let journey = open().await?;
    journey.shift_three_times().await?;
    journey.expect_left().await
}

#[tokio::test]
async fn three_shifts_in_the_frame_leave() -> Result<()> {
    let journey = open().await?;
    into_the_frame(&journey).await?;
    journey.begin_case("Arrival").await?;
    journey.shift_three_times().await?;
    journey.expect_left().await
}

#[tokio::test]
async fn from_a_text_a_dialog_and_behind_the_cover_three_shifts_leave() -> Result<()> {
    for way in ["text", "dialog", "cover"] {
        let journey = open().await?;
        into_the_frame(&journey).await?;
        journey.begin_case("Arrival").await?;
        match way {
            "dialog" => journey.press("Settings").await?,
            "cover" => journey.press("Cover").await?,
            _ => {
                journey.press("Back").await?;
                journey.type_into("Case code", "K-28").await?;
            }
        }
        journey.shift_three_times().await?;
        journey.expect_left().await?;
    }
    Ok(())
}

#[tokio::test]
async fn missing_presses_are_said_and_so_is_that_they_came_too_slowly() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    // What takes seconds for a person takes a moment here.
    let hurry = "const wait = window.setTimeout;
                 window.setTimeout = (run, time, ...rest) => wait(run, time >= 4000 ? time / 10 : time, ...rest);";
    journey.before_each_document(hurry).await?;
    journey.open_framed().await?;
    into_the_frame(&journey).await?;
    journey.keys(Key::Shift).await?;
    journey.see("Press Shift 2 more times to leave.").await?;
    journey.see("The presses were too far apart").await?;
    journey.keys(Key::Shift).await?;
    journey.see("Press Shift 2 more times to leave.").await?;
    journey.keys(Key::Shift).await?;
    journey.see("Press Shift once more to leave.").await?;
    let live = "return document.querySelector('.presses').getAttribute('role') === 'status'";
    ensure!(journey.asks(live).await?, "nobody hears it");
    journey.keys("a").await?;
    let gone = "return document.querySelector('.presses').textContent === ''";
    journey.wait("the line to go", || journey.asks(gone)).await
}

#[tokio::test]
async fn presses_in_the_host_page_are_said_in_the_frame() -> Result<()> {
    let journey = open().await?;
    journey.keys(Key::Shift).await?;
    journey.enter_frame().await?;
    journey.see("Press Shift 2 more times to leave.").await
}

#[tokio::test]
async fn a_chosen_key_leaves_from_the_frame_and_from_the_host_page() -> Result<()> {
    for in_frame in [true, false] {
        let journey = open().await?;
        into_the_frame(&journey).await?;
        journey.keys(Key::F8).await?;
        journey.press("Settings").await?;
        journey.pick("One key that leaves, besides Shift three times", "F8").await?;
        journey.press("Close").await?;
        journey.press("Keys").await?;
        journey.see("Wipe everything and leave, with one press").await?;
        if !in_frame {
            into_the_host(&journey).await?;
        }
        journey.keys(Key::F8).await?;
        journey.expect_left().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_first_stop_of_the_tab_key_leaves() -> Result<()> {
    let journey = open().await?;
    journey.enter_frame().await?;
    journey.script("window.focus()", vec![]).await?;
    journey.keys(Key::Tab).await?;
    let first = "return document.activeElement.textContent";
    ensure!(journey.script(first, vec![]).await? == "Emergency: leave now", "something else comes first");
    journey.keys(Key::Enter).await?;
    journey.expect_left().await
}

/// Tells the host whether the screen was covered when the module was first asked to forget.
const TELL_ORDER: &str = "
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...all) => {
    const made = await instantiate(...all);
    const instance = made.instance ?? made;
    const wipe = instance.exports.mounted_wipe;
    if (!wipe) {
      return made;
    }
    const exports = { ...instance.exports, mounted_wipe: (...all) => {
      window.parent.postMessage({ covered: document.documentElement.hidden }, '*');
      return wipe(...all);
    } };
    return { module: all[0], instance: { exports } };
  };
  addEventListener('message', (event) => { window.covered ??= event.data.covered; });
";

#[tokio::test]
async fn the_cover_waits_for_nothing_and_the_wipe_comes_before_leaving() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.before_each_document(TELL_ORDER).await?;
    journey.open_framed().await?;
    journey.enter_host().await?;
    journey.script("document.addEventListener('waymark-exit', (event) => event.preventDefault())", vec![]).await?;
    into_the_frame(&journey).await?;
    journey.begin_case("Arrival").await?;
    journey.press("Leave now").await?;
    journey.enter_host().await?;
    journey.wait("the frame to go", || journey.heard("waymark-exit")).await?;
    ensure!(
        journey.asks("return window.covered === true").await?,
        "the module was asked before the cover came, or never"
    );
    Ok(())
}

#[tokio::test]
async fn a_busy_page_leaves_as_soon_as_it_can() -> Result<()> {
    let journey = open().await?;
    into_the_frame(&journey).await?;
    let busy = "setTimeout(() => { const end = performance.now() + 1500; while (performance.now() < end); })";
    journey.script(busy, vec![]).await?;
    journey.shift_three_times().await?;
    journey.expect_left().await
}

#[tokio::test]
async fn without_a_network_it_leaves_to_an_empty_page() -> Result<()> {
    let journey = open().await?;
    journey.enter_host().await?;
    journey.script("Object.defineProperty(navigator, 'onLine', { value: false })", vec![]).await?;
    into_the_frame(&journey).await?;
    journey.shift_three_times().await?;
    journey.enter_host().await?;
    journey.wait("an empty page", || journey.asks("return location.href === 'about:blank'")).await
}

#[tokio::test]
async fn a_site_that_does_not_answer_is_not_waited_for() -> Result<()> {
    let journey = open().await?;
    journey.enter_host().await?;
    // A site of which no byte ever comes: a listener that accepts and keeps still.
    let silent = std::net::TcpListener::bind("127.0.0.1:0")?;
    let choose = "document.querySelector('waymark-assessment').setAttribute('exit-href', arguments[0])";
    journey.script(choose, vec![Value::from(format!("http://{}/", silent.local_addr()?))]).await?;
    journey.shift_three_times().await?;
    let covered = "return Boolean(document.querySelector('[popover]')) || location.href === 'about:blank'";
    journey.wait("the cover", || journey.asks(covered)).await?;
    journey.wait("an empty page", || journey.asks("return location.href === 'about:blank'")).await
}

#[tokio::test]
async fn the_browser_cannot_save_the_page_in_the_clear() -> Result<()> {
    let journey = open().await?;
    let note = "window.addEventListener('keydown', (event) => { window.refused = event.defaultPrevented; })";
    for framed in [true, false] {
        if framed {
            into_the_frame(&journey).await?;
        } else {
            into_the_host(&journey).await?;
        }
        journey.script(note, vec![]).await?;
        let save = journey.browser().action_chain();
        save.key_down(Key::Control).send_keys("s").key_up(Key::Control).perform().await?;
        journey.wait("the key", || journey.asks("return window.refused === true")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn shift_with_another_key_does_not_leave() -> Result<()> {
    let journey = open().await?;
    let keys = || journey.browser().action_chain();
    for _ in 0..4 {
        keys().key_down(Key::Shift).send_keys("a").key_up(Key::Shift).perform().await?;
    }
    // Letting go of a Shift that made a capital is no press either.
    keys().key_down(Key::Shift).key_up(Key::Shift).key_down(Key::Shift).key_up(Key::Shift).perform().await?;
    expect_still_here(&journey).await
}

#[tokio::test]
async fn two_shifts_and_another_key_do_not_add_up() -> Result<()> {
    let journey = open().await?;
    let press = || journey.browser().action_chain().key_down(Key::Shift).key_up(Key::Shift);
    press().key_down(Key::Shift).key_up(Key::Shift).send_keys("a").perform().await?;
    press().perform().await?;
    expect_still_here(&journey).await
}

#[tokio::test]
async fn the_frames_word_leaves() -> Result<()> {
    let journey = open().await?;
    journey.enter_frame().await?;
    journey.script(ASK_TO_LEAVE, vec![]).await?;
    journey.expect_left().await
}

#[tokio::test]
async fn a_forged_word_does_not_leave() -> Result<()> {
    let journey = Journey::isolated(Screen::LAPTOP, &[ELSEWHERE]).await?;
    let overhear = "addEventListener('message', (event) => { window.overheard ??= event.data.handle; })";
    journey.before_each_document(overhear).await?;
    journey.open_framed().await?;
    let guess = "window.parent.postMessage({ waymark: 1, handle: 'guessed', kind: 'leave' }, '*')";
    journey.script(guess, vec![]).await?;
    journey.enter_host().await?;
    journey.wait("the handle", || journey.asks("return typeof window.overheard === 'string'")).await?;
    let from_another_window = "window.postMessage({ waymark: 1, handle: window.overheard, kind: 'leave' }, '*')";
    journey.script(from_another_window, vec![]).await?;
    // The host handles messages in order, so when it has heard this one it has heard the forged ones.
    let marker =
        "window.addEventListener('message', (event) => { window.marked = window.marked || event.data === 'marker'; })";
    journey.script(marker, vec![]).await?;
    journey.enter_frame().await?;
    journey.script("window.parent.postMessage('marker', '*')", vec![]).await?;
    journey.enter_host().await?;
    journey.wait("the marker", || journey.asks("return window.marked === true")).await?;
    expect_still_here(&journey).await
}

#[tokio::test]
async fn a_host_can_go_elsewhere_by_itself() -> Result<()> {
    let journey = open().await?;
    let take_over = "document.addEventListener('waymark-exit', (event) => event.preventDefault())";
    journey.script(take_over, vec![]).await?;
    journey.shift_three_times().await?;
    let left = "return document.querySelector('waymark-assessment').shadowRoot.childElementCount === 0
                  && document.querySelectorAll('[popover]').length === 0";
    journey.wait("the frame to go and the cover with it", || journey.asks(left)).await?;
    ensure!(journey.heard("waymark-exit").await?, "nobody was told");
    Ok(())
}

#[tokio::test]
async fn an_address_that_is_a_script_is_not_followed() -> Result<()> {
    let journey = open().await?;
    let choose = "document.querySelector('waymark-assessment').setAttribute('exit-href', 'javascript:alert(1)')";
    journey.script(choose, vec![]).await?;
    journey.shift_three_times().await?;
    journey.wait("an empty page", || journey.asks("return location.href === 'about:blank'")).await
}

#[tokio::test]
async fn without_the_element_the_frame_empties_itself() -> Result<()> {
    let journey = open().await?;
    journey.open("/bare.html").await?;
    journey.browser().enter_frame(0).await?;
    journey.wait("the assessment", || async { Ok(!journey.words().await?.contains("Opening")) }).await?;
    journey.script(ASK_TO_LEAVE, vec![]).await?;
    let empty = "return document.body.childElementCount === 0 && document.documentElement.hidden";
    journey.wait("an empty frame", || journey.asks(empty)).await
}

#[tokio::test]
async fn alone_it_leaves_to_an_empty_page() -> Result<()> {
    let journey = open().await?;
    journey.open_alone().await?;
    journey.script(ASK_TO_LEAVE, vec![]).await?;
    journey.wait("an empty page", || journey.asks("return location.href === 'about:blank'")).await
}
