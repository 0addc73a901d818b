//! A page around the assessment that wants to know what is typed in it learns nothing and breaks nothing.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use waymark_journeys::{Engine, Journey, Processes, Screen, Start};

const SPY: &str = include_str!("spy.js");
/// What nobody outside the frame may ever see.
const TYPED: &str = "q7zvk3mxw9ptb2hd";

fn host() -> String {
    format!(
        "<!doctype html><html lang=en><title>Host</title><link rel=icon href='data:,'><script>{SPY}</script>\
         <script src=/element.js></script><waymark-assessment></waymark-assessment>"
    )
}

/// Messages in shapes that nobody sends in earnest: to the frame and to the loader.
const ODD: &str = "
  const frame = document.querySelector('waymark-assessment').shadowRoot.querySelector('iframe').contentWindow;
  const loop = {}; loop.self = loop;
  const long = 'x'.repeat(1 << 14);
  const kinds = ['hello', 'wipe', 'leave', 'ready', 'here', '__proto__', 'constructor', '', long, 1, null, [], {}];
  const handles = [undefined, null, '', 'guessed', 0, {}, [], long, { toString: 1 }];
  const odd = [
    undefined, null, 0, NaN, true, '', 'waymark', long, [], {}, loop, new Date(0), new Map([[1, 2]]), new Uint8Array(9), new Error('x'), 1n,
    new Blob(['x']), /x/, { waymark: 1 }, { waymark: '1', kind: 'wipe' }, { waymark: { valueOf: 1 } },
    JSON.parse('{\"__proto__\": {\"waymark\": 1, \"kind\": \"wipe\"}, \"waymark\": 1}'),
    ...kinds.flatMap((kind) => handles.map((handle) => ({ waymark: 1, kind, handle, lang: [], theme: {}, dir: long, training: 'yes' }))),
  ];
  for (const message of odd) {
    frame.postMessage(message, '*');
    window.postMessage(message, '*');
  }
  return odd.length;
";

async fn open(engine: Engine, processes: Processes) -> Result<Journey> {
    let page = host();
    let start = Start { engine, processes, pages: &[("/spy.html", &page)], screen: Screen::LAPTOP, ..Start::default() };
    let journey = Journey::with(start).await?;
    journey.open("/spy.html").await?;
    journey
        .wait("the assessment", || async {
            journey.enter_frame().await?;
            journey.asks("return document.getElementById('app').childElementCount > 0").await
        })
        .await?;
    Ok(journey)
}

/// Types where there is something to type, and reaches a level.
async fn use_it(journey: &Journey) -> Result<()> {
    journey.type_into("Case code", TYPED).await?;
    journey.choose("Where is the conversation?", "In-depth conversation").await?;
    journey.press("Go on").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to("What it adds up to").await?;
    journey.see("Raised").await
}

/// What the host learned: all that it heard, and how many hooks it had.
async fn learned(journey: &Journey) -> Result<(String, u64)> {
    journey.enter_host().await?;
    journey.script("window.__spy.look()", vec![]).await?;
    let heard = journey.script("return [window.__spy.text(), window.__spy.hooks.size]", vec![]).await?;
    Ok((heard[0].as_str().context("a text")?.to_owned(), heard[1].as_u64().context("a number")?))
}

async fn learns_nothing(engine: Engine, processes: Processes) -> Result<()> {
    let journey = open(engine, processes).await?;
    use_it(&journey).await?;
    let (heard, hooks) = learned(&journey).await?;
    ensure!(hooks >= 30, "only {hooks} hooks are set");
    ensure!(!heard.contains(TYPED) && !heard.contains("Raised"), "the host heard: {heard}");
    // The host does hear what is its own, or its silence would mean nothing.
    let own = "const field = document.createElement('input'); document.body.append(field); field.value = arguments[0]; \
               field.dispatchEvent(new InputEvent('input', { bubbles: true })); field.remove()";
    journey.script(own, vec![Value::from("itsownword")]).await?;
    ensure!(learned(&journey).await?.0.contains("itsownword"), "the host hears nothing at all");
    Ok(())
}

#[tokio::test]
async fn a_host_that_spies_learns_nothing_in_chromium() -> Result<()> {
    learns_nothing(Engine::Chromium, Processes::Isolated).await
}

#[tokio::test]
async fn a_host_that_spies_learns_nothing_in_firefox() -> Result<()> {
    learns_nothing(Engine::Firefox, Processes::Isolated).await
}

#[tokio::test]
async fn messages_in_odd_shapes_do_nothing() -> Result<()> {
    let journey = open(Engine::Chromium, Processes::Isolated).await?;
    journey.type_into("Case code", TYPED).await?;
    journey.enter_host().await?;
    let sent = journey.script(ODD, vec![]).await?.as_u64().context("a number")?;
    ensure!(sent > 100, "only {sent} messages were sent");
    journey.enter_frame().await?;
    ensure!(journey.typed_in("Case code").await? == TYPED, "what was typed is gone");
    use_it(&journey).await?;
    let (heard, _) = learned(&journey).await?;
    ensure!(!heard.contains(TYPED), "the host heard: {heard}");
    Ok(())
}
