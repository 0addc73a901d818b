//! Added, moved and taken away, it leaves nothing: no timer, no listener, no sheet, no memory.

use anyhow::{Result, ensure};
use serde_json::json;
use waymark_journeys::traces::HOLD_MEMORY;
use waymark_journeys::{Engine, Journey};

use super::{LEFT, NOT_ZERO, PLAIN, open};

/// Knows of every timer of the element's that waits, and whether there has been one.
pub(crate) const TIMERS: &str = "
  const timers = new Map();
  Object.defineProperty(window, '__timers', { value: timers });
  for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval']]) {
    const [setReal, clearReal] = [window[set].bind(window), window[clear].bind(window)];
    window[set] = (run, ...given) => {
      const timer = setReal((...words) => {
        if (set === 'setTimeout') timers.delete(timer);
        run(...words);
      }, ...given);
      // The driver has timers of its own.
      const { stack } = new Error();
      if (/(element|inline)[.]js/.test(stack)) {
        timers.set(timer, `${set} of ${given}: ${stack}`);
        timers.ever = true;
      }
      return timer;
    };
    window[clear] = (timer) => {
      timers.delete(timer);
      clearReal(timer);
    };
  }";

/// The names that the page has at its window.
pub(crate) const NAMES: &str = "return Object.getOwnPropertyNames(window).sort()";

/// Adds, moves and takes away the element so many times; every fifth time, and the last, it is open before it goes.
const COME_AND_GO: &str = "
  const element = window.element ?? document.querySelector('waymark-assessment');
  return (async () => {
    for (let time = 0; time < arguments[0]; time += 1) {
      document.querySelector('main').append(element);
      if (time % 2 === 0) document.body.prepend(element);
      if (time % 5 === 0 || time === arguments[0] - 1) await element.ready;
      if (time % 3 === 0) await new Promise((go) => setTimeout(go));
      element.remove();
    }
    window.element = element;
    return true;
  })()";

pub(crate) async fn come_and_go(journey: &Journey, times: u8) -> Result<()> {
    ensure!(journey.script(COME_AND_GO, vec![json!(times)]).await? == json!(true), "it does not come and go");
    Ok(())
}

/// No timer of the element's waits any more.
pub(crate) async fn expect_no_timer(journey: &Journey) -> Result<()> {
    journey
        .wait("the end of every timer", || async {
            let waiting = journey.script("return [...__timers.values()]", vec![]).await?;
            ensure!(waiting == json!([]), "these wait: {waiting:#}");
            Ok(true)
        })
        .await
}

async fn comes_and_goes(engine: Engine) -> Result<()> {
    let journey = open(engine, PLAIN, 1, TIMERS).await?;
    journey.enter_host().await?;
    ensure!(journey.asks("return __timers.size > 0").await?, "its beat is not seen");
    journey.script("window.element = document.querySelector('waymark-assessment'); element.remove()", vec![]).await?;
    let (before, names) = (journey.script(LEFT, vec![]).await?, journey.script(NAMES, vec![]).await?);
    let listeners = if engine == Engine::Chromium { Some(journey.listeners().await?) } else { None };
    for _ in 0..5 {
        come_and_go(&journey, 20).await?;
    }
    let after = journey.script(LEFT, vec![]).await?;
    ensure!(before == after, "before: {before}\nafter: {after}");
    ensure!(names == journey.script(NAMES, vec![]).await?, "there are other names at the window");
    expect_no_timer(&journey).await?;
    ensure!(journey.asks("return element.shadowRoot.childElementCount === 0").await?, "there is still something in it");
    ensure!(
        journey.asks("return element.shadowRoot.adoptedStyleSheets.length === 1").await?,
        "its sheets are still there"
    );
    if let Some(before) = listeners {
        let after = journey.listeners().await?;
        ensure!(before == after, "listeners of the page before: {before:?}, after: {after:?}");
    }
    journey.expect_quiet().await
}

#[tokio::test]
async fn coming_and_going_a_hundred_times_leaves_nothing_in_chromium() -> Result<()> {
    comes_and_goes(Engine::Chromium).await
}

#[tokio::test]
async fn coming_and_going_a_hundred_times_leaves_nothing_in_firefox() -> Result<()> {
    comes_and_goes(Engine::Firefox).await
}

#[tokio::test]
async fn coming_and_going_a_hundred_times_leaves_nothing_in_webkit() -> Result<()> {
    comes_and_goes(Engine::WebKit).await
}

/// What was drawn, all listeners and every module are let go of by the browser.
#[tokio::test]
async fn coming_and_going_does_not_grow() -> Result<()> {
    let journey = open(Engine::Chromium, PLAIN, 1, "").await?;
    journey.enter_host().await?;
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

async fn removal_wipes(engine: Engine) -> Result<()> {
    let journey = open(engine, PLAIN, 1, HOLD_MEMORY).await?;
    journey.begin_case("Arrival").await?;
    journey.enter_host().await?;
    let found = journey.script(NOT_ZERO, vec![]).await?;
    ensure!(found[0] == 1 && found[1].as_u64() > Some(100_000), "what is in the memory is not seen: {found}");
    let left = "const element = document.querySelector('waymark-assessment');
                window.drawn = element.shadowRoot.querySelector('.ground');
                element.remove();
                return element.shadowRoot.childElementCount + window.drawn.childElementCount";
    ensure!(journey.script(left, vec![]).await? == 0, "what was drawn is still there");
    ensure!(journey.script(NOT_ZERO, vec![]).await? == json!([1, 0]), "the memory was not wiped");
    Ok(())
}

#[tokio::test]
async fn taking_it_away_wipes_its_memory_in_chromium() -> Result<()> {
    removal_wipes(Engine::Chromium).await
}

#[tokio::test]
async fn taking_it_away_wipes_its_memory_in_firefox() -> Result<()> {
    removal_wipes(Engine::Firefox).await
}

#[tokio::test]
async fn taking_it_away_wipes_its_memory_in_webkit() -> Result<()> {
    removal_wipes(Engine::WebKit).await
}
