//! What the page around it hears: every event goes out through all shadow roots, only leaving can be cancelled, and none
//! carries anything.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::{Engine, Journey, Start};

/// A host that keeps the element in a shadow root of its own.
const HOST: (&str, &str) = (
    "/host.html",
    "<!doctype html><html lang=en><title>Host</title><link rel=icon href='data:,'><script src=/witness.js></script>\
     <script src=/element.js></script><div id=own></div>",
);

const EVENTS: [&str; 7] = ["ready", "offline-ready", "progress", "saved", "wiped", "exit", "error"];

/// Notes what arrives at the window and puts the element into the shadow root; whoever leaves is kept here.
const ADD: &str = "
  const [mode, names] = arguments;
  window.arrived = [];
  for (const name of names) {
    addEventListener(`waymark-${name}`, (event) => {
      const { bubbles, composed, cancelable } = event;
      const own = document.getElementById('own');
      window.arrived.push({
        name, bubbles, composed, cancelable,
        plain: Object.getPrototypeOf(event) === Event.prototype && event.detail === undefined,
        carries: Object.keys(event).filter((key) => key !== 'isTrusted'),
        retargeted: event.target === own && event.composedPath()[0] === window.element,
      });
      event.preventDefault();
      window.arrived.at(-1).prevented = event.defaultPrevented;
    });
  }
  const own = document.getElementById('own');
  window.element = document.createElement('waymark-assessment');
  element.setAttribute('mode', mode);
  own.attachShadow({ mode: 'open' }).append(element);
";

async fn wait_for(journey: &Journey, name: &str, times: usize) -> Result<()> {
    let script = "return window.arrived.filter((event) => event.name === arguments[0]).length";
    let came = || async { Ok(journey.script(script, vec![json!(name)]).await? == json!(times)) };
    journey.wait(&format!("the event {name}"), came).await
}

async fn enter(journey: &Journey, mode: &str) -> Result<()> {
    if mode == "inline" {
        journey.enter_inline(0);
        return Ok(());
    }
    journey.enter_frame().await
}

async fn tells_nothing_but_that_it_happened(mode: &str, engine: Engine) -> Result<()> {
    let journey = Journey::with(Start { engine, pages: &[HOST], as_built: true, ..Start::default() }).await?;
    journey.open(HOST.0).await?;
    journey.script(ADD, vec![json!(mode), json!(EVENTS)]).await?;
    wait_for(&journey, "ready", 1).await?;
    wait_for(&journey, "offline-ready", 1).await?;
    enter(&journey, mode).await?;
    journey.begin_case("Arrival").await?;
    journey.save_sealed().await?;
    journey.enter_host().await?;
    wait_for(&journey, "saved", 1).await?;
    journey.script("element.wipe()", vec![]).await?;
    wait_for(&journey, "wiped", 1).await?;
    // Where nothing of it answers it cannot start; where it does, it can again.
    let moved_to =
        "element.setAttribute('src', arguments[0]); document.getElementById('own').shadowRoot.append(element)";
    journey.script(moved_to, vec![json!("/nowhere.html")]).await?;
    wait_for(&journey, "error", 1).await?;
    journey.script(moved_to, vec![json!("/waymark.html")]).await?;
    ensure!(journey.asks("return element.ready.then(() => true)").await?, "it is not ready again");
    journey.shift_three_times().await?;
    wait_for(&journey, "exit", 1).await?;
    expect_bare(&journey.script("return window.arrived", vec![]).await?)
}

fn expect_bare(arrived: &Value) -> Result<()> {
    let arrived = arrived.as_array().context("no list of events")?;
    let names: BTreeSet<&str> = arrived.iter().filter_map(|event| event["name"].as_str()).collect();
    ensure!(names == BTreeSet::from(EVENTS), "only these came: {names:?}");
    for event in arrived {
        let is_exit = event["name"] == "exit";
        let fits = ["bubbles", "composed", "plain", "retargeted"].iter().all(|kind| event[*kind] == true)
            && ["cancelable", "prevented"].iter().all(|kind| event[*kind] == is_exit)
            && event["carries"] == json!([]);
        ensure!(fits, "it is another event than it should be: {event}");
    }
    Ok(())
}

#[tokio::test]
async fn of_the_frame_in_chromium() -> Result<()> {
    tells_nothing_but_that_it_happened("frame", Engine::Chromium).await
}

#[tokio::test]
async fn of_the_frame_in_firefox() -> Result<()> {
    tells_nothing_but_that_it_happened("frame", Engine::Firefox).await
}

#[tokio::test]
async fn of_the_frame_in_webkit() -> Result<()> {
    tells_nothing_but_that_it_happened("frame", Engine::WebKit).await
}

#[tokio::test]
async fn of_the_page_itself_in_chromium() -> Result<()> {
    tells_nothing_but_that_it_happened("inline", Engine::Chromium).await
}

#[tokio::test]
async fn of_the_page_itself_in_firefox() -> Result<()> {
    tells_nothing_but_that_it_happened("inline", Engine::Firefox).await
}

#[tokio::test]
async fn of_the_page_itself_in_webkit() -> Result<()> {
    tells_nothing_but_that_it_happened("inline", Engine::WebKit).await
}
