//! In its frame too it leaves nothing when it is added, moved and taken away: no listener, node, name, timer, frame or
//! process.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::{Engine, Journey, Processes, Start};

use super::inline::LEFT;
use super::inline::comes_and_goes::{NAMES, TIMERS, come_and_go, expect_no_timer};

/// A page that does not have the script yet.
const HOST: &str = "<!doctype html><html lang=en><title>Host</title><link rel=icon href='data:,'>\
                    <script src=/witness.js></script><script src=/first.js></script><main></main>";
/// Brings the script, and waits until it has run.
const BRING: &str = "
  const script = Object.assign(document.createElement('script'), { src: '/element.js' });
  document.head.append(script);
  return new Promise((go) => { script.onload = () => go(true); }).finally(() => script.remove())";
/// Makes the element, which is then in no page yet.
const MAKE: &str = "window.element = document.createElement('waymark-assessment')";

async fn open(engine: Engine, processes: Processes) -> Result<Journey> {
    let pages = [("/host.html", HOST), ("/first.js", TIMERS)];
    let journey = Journey::with(Start { engine, processes, pages: &pages, ..Start::default() }).await?;
    journey.open("/host.html").await?;
    Ok(journey)
}

/// What the page has and is, the names at its window, and in Chromium the frames of its tree and who listens to it.
async fn seen(journey: &Journey) -> Result<[Value; 4]> {
    let (mut frames, mut listeners) = (Value::Null, Vec::new());
    if journey.engine() == Engine::Chromium {
        listeners = journey.listeners().await?;
        frames =
            journey.browser().cdp().send_raw("Page.getFrameTree", json!({})).await?["frameTree"]["childFrames"].take();
    }
    Ok([journey.script(LEFT, vec![]).await?, journey.script(NAMES, vec![]).await?, frames, json!(listeners)])
}

async fn leaves_nothing(engine: Engine) -> Result<()> {
    let journey = open(engine, Processes::Shared).await?;
    journey.script("window.element = null", vec![]).await?;
    let before = seen(&journey).await?;
    ensure!(journey.asks(BRING).await?, "the script does not come");
    journey.script(MAKE, vec![]).await?;
    ensure!(seen(&journey).await? == before, "the script alone leaves something behind");

    journey.script("document.querySelector('main').append(element)", vec![]).await?;
    journey.wait("a timer of its own", || journey.asks("return __timers.ever === true")).await?;
    let open = seen(&journey).await?;
    ensure!(engine != Engine::Chromium || (open[2] != before[2] && open[3] != before[3]), "it is not seen: {open:?}");
    for _ in 0..5 {
        come_and_go(&journey, 20).await?;
    }
    let after = seen(&journey).await?;
    ensure!(before == after, "before: {before:?}\nafter: {after:?}");
    expect_no_timer(&journey).await?;
    let inside = journey
        .script("return [element.shadowRoot.childElementCount, element.shadowRoot.adoptedStyleSheets.length]", vec![]);
    ensure!(inside.await? == json!([0, 1]), "there is still something in it");
    journey.expect_quiet().await
}

#[tokio::test]
async fn coming_and_going_a_hundred_times_leaves_nothing_of_the_frame_in_chromium() -> Result<()> {
    leaves_nothing(Engine::Chromium).await
}

#[tokio::test]
async fn coming_and_going_a_hundred_times_leaves_nothing_of_the_frame_in_firefox() -> Result<()> {
    leaves_nothing(Engine::Firefox).await
}

#[tokio::test]
async fn coming_and_going_a_hundred_times_leaves_nothing_of_the_frame_in_webkit() -> Result<()> {
    leaves_nothing(Engine::WebKit).await
}

/// What was drawn, in the page and in its frames, which here share a process, is let go of by the browser.
#[tokio::test]
async fn coming_and_going_in_a_frame_does_not_grow() -> Result<()> {
    let journey = open(Engine::Chromium, Processes::Shared).await?;
    ensure!(journey.asks(BRING).await?, "the script does not come");
    journey.script(MAKE, vec![]).await?;
    come_and_go(&journey, 10).await?;
    let first = journey.held_by_page().await?;
    for _ in 0..5 {
        come_and_go(&journey, 20).await?;
    }
    journey
        .wait("all that was drawn to be collected", || async {
            let now = journey.held_by_page().await?;
            ensure!(now.listeners <= first.listeners && now.nodes <= first.nodes, "first: {first:?}, now: {now:?}");
            Ok(true)
        })
        .await
}

/// Each frame has a process of its own, which ends with it.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn no_frame_and_no_process_of_one_is_left() -> Result<()> {
    let frames = |journey: &Journey| {
        let browser = journey.browser().cdp();
        async move {
            let listed = browser.send_raw("Target.getTargets", json!({})).await?;
            let all = listed["targetInfos"].as_array().context("no list of targets")?;
            anyhow::Ok(all.iter().filter(|target| target["type"] == "iframe").count())
        }
    };
    let journey = open(Engine::Chromium, Processes::Isolated).await?;
    ensure!(journey.asks(BRING).await?, "the script does not come");
    journey.script(MAKE, vec![]).await?;
    come_and_go(&journey, 5).await?;
    journey.wait("the end of the frame", || async { Ok(frames(&journey).await? == 0) }).await?;
    let before = journey.processes()?.len();
    let open = "document.querySelector('main').append(element); return element.ready.then(() => true)";
    ensure!(journey.asks(open).await?, "it does not open");
    ensure!(frames(&journey).await? == 1, "its frame is not listed");
    for _ in 0..5 {
        come_and_go(&journey, 20).await?;
    }
    journey
        .wait("the end of every frame and its process", || async {
            let (left, now) = (frames(&journey).await?, journey.processes()?.len());
            ensure!(left == 0 && now <= before, "frames: {left}, processes before: {before}, now: {now}");
            Ok(true)
        })
        .await
}
