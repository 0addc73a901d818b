//! What is in the way of the frame is named in its place, in every browser, whatever that browser tells of it; and of a
//! version that is named by its hash no other one opens.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::{ELSEWHERE, Engine, Journey, Start, folder};

/// A host's page that loses patience sooner than others, with this policy and this element.
fn host(policy: &str, attributes: &str) -> String {
    format!(
        "<!doctype html><html lang=en><title>Host</title><meta http-equiv=Content-Security-Policy content=\"{policy}\">\
         <link rel=icon href='data:,'><script src=/witness.js></script><script src=/impatient.js></script>\
         <script src=/element.js></script><main><waymark-assessment {attributes}></waymark-assessment></main></html>"
    )
}

/// What waits for the line waits less.
const IMPATIENT: &str = "const wait = window.setTimeout;
  window.setTimeout = (then, time, ...given) => wait(then, time === 20_000 ? 1_000 : time, ...given);";

/// What is in the way, and a part of what is said of it.
const OBSTACLES: [(&str, &str, &str); 8] = [
    ("frame-src 'none'", "", "allows no frame from"),
    ("default-src 'self'", "src=http://partner.invalid/waymark.html", "must add that address to frame-src"),
    ("", "src=/nowhere.html", "must put waymark.html there"),
    ("", "src=/elsewhere.html", "must put waymark.html there"),
    ("", "src=/altered.html", "exactly as it was built"),
    ("", "src=/late.html", "must put waymark.html there"),
    ("", "src=/waymark.txt", "send it as text/html"),
    ("", "src=/waymark.bin", "send it as text/html"),
];

/// A document of which no more comes than the word that it does, and that word after the end of its loading.
const LATE: &str = "<!doctype html><title>Late</title><script>
  const say = () => window.parent.postMessage({ waymark: 1, kind: 'coming' }, '*');
  window.addEventListener('load', () => setTimeout(say, 500));</script>";

async fn told(journey: &Journey) -> Result<String> {
    journey.wait("the event waymark-error", || journey.heard("waymark-error")).await?;
    let ended = "return document.querySelector('waymark-assessment').ready.then(() => 'ready', () => 'failed')";
    ensure!(journey.script(ended, vec![]).await? == "failed", "the promise is not broken");
    let says = journey.script("return document.querySelector('waymark-assessment').shadowRoot.textContent", vec![]);
    Ok(says.await?.as_str().unwrap_or_default().to_owned())
}

async fn each_obstacle_is_named(engine: Engine) -> Result<()> {
    let document = fs::read_to_string(folder().join("waymark.html"))?;
    let hosts: Vec<String> = OBSTACLES.iter().map(|(policy, attributes, _)| host(policy, attributes)).collect();
    let paths: Vec<String> = (0..hosts.len()).map(|at| format!("/host-{at}.html")).collect();
    let mut pages: Vec<(&str, &str)> =
        paths.iter().zip(&hosts).map(|(path, text)| (path.as_str(), text.as_str())).collect();
    // As tools leave it that make pages smaller.
    let altered = document.replace("window.parent === window", "window.parent===window").replace("'use strict';", "");
    pages.extend([
        ("/impatient.js", IMPATIENT),
        ("/altered.html", &altered),
        ("/late.html", LATE),
        ("/waymark.txt", &document),
        ("/waymark.bin", &document),
        ELSEWHERE,
    ]);
    let journey = Journey::with(Start { engine, pages: &pages, ..Start::default() }).await?;
    for (path, (policy, attributes, says)) in paths.iter().zip(OBSTACLES) {
        journey.open(path).await?;
        let words = told(&journey).await.with_context(|| format!("{policy} {attributes}"))?;
        ensure!(words.contains(says), "{policy} {attributes}: {words}");
    }
    Ok(())
}

/// Where nobody answers any more, the page says that the line may be down.
async fn a_line_that_is_down_is_named(engine: Engine) -> Result<()> {
    let page = host("", "").replace("<waymark-assessment ></waymark-assessment>", "");
    let pages = [("/host.html", page.as_str()), ("/impatient.js", IMPATIENT)];
    let journey = Journey::with(Start { engine, pages: &pages, ..Start::default() }).await?;
    for mode in ["frame", "inline"] {
        if mode == "frame" {
            journey.open("/host.html").await?;
            journey.server().stop();
        }
        let add = "document.querySelector('waymark-assessment')?.remove();
          const element = document.createElement('waymark-assessment');
          element.setAttribute('mode', arguments[0]);
          window.failed = new Promise((go) => element.addEventListener('waymark-error', go));
          document.querySelector('main').append(element)";
        journey.script(add, vec![json!(mode)]).await?;
        journey.asks("return window.failed.then(() => true)").await?;
        let words = told(&journey).await?;
        ensure!(words.contains("If the line is down, load this page again"), "{mode}: {words}");
    }
    Ok(())
}

/// The hash of the document as it lies on the server, from the list that is built with it.
fn hash_of_the_document() -> Result<String> {
    let list: Value = serde_json::from_str(&fs::read_to_string(folder().join("integrity.json"))?)?;
    list["waymark.html"].as_str().map(str::to_owned).context("integrity.json does not name the document")
}

/// The version that is named opens, from another site too; no other one does, and nothing takes its place.
async fn only_the_version_that_is_named_opens(engine: Engine) -> Result<()> {
    let right = hash_of_the_document()?;
    let wrong = format!("sha384-{}", "A".repeat(64));
    let hosts: Vec<String> = [right.as_str(), &wrong, "md5-unheard of"]
        .iter()
        .flat_map(|hash| ["frame", "inline"].map(|mode| host("", &format!("mode={mode} integrity='{hash}'"))))
        .collect();
    let paths: Vec<String> = (0..hosts.len()).map(|at| format!("/host-{at}.html")).collect();
    let mut pages: Vec<(&str, &str)> =
        paths.iter().zip(&hosts).map(|(path, text)| (path.as_str(), text.as_str())).collect();
    pages.push(("/impatient.js", IMPATIENT));
    let journey = Journey::with(Start { engine, pages: &pages, as_built: true, ..Start::default() }).await?;
    for (at, path) in paths.iter().enumerate() {
        journey.open(path).await?;
        if at >= 2 {
            let words = told(&journey).await.with_context(|| path.clone())?;
            let says = if at == 3 { "it must be that one" } else { "is not what the integrity attribute names" };
            ensure!(words.contains(says), "{path}: {words}");
            let open =
                "return document.querySelector('waymark-assessment').shadowRoot.querySelector('iframe, #app') === null";
            ensure!(journey.asks(open).await?, "{path}: something opened");
            continue;
        }
        journey.wait("the event waymark-offline-ready", || journey.heard("waymark-offline-ready")).await?;
        if at == 0 {
            journey.enter_frame().await?;
            journey.expect_no_storage().await?;
        } else {
            journey.enter_inline(0);
        }
        journey.begin_case("Arrival").await?;
        journey.enter_host().await?;
    }
    Ok(())
}

/// A version that is named by its hash is on its way for as long as the line needs: until it is here, no frame waits for it.
async fn a_version_that_is_named_has_the_time_of_the_line(engine: Engine) -> Result<()> {
    const SLOW: &str = "window.waits = [];
      const wait = window.setTimeout;
      window.setTimeout = (then, time, ...given) => { window.waits.push(time); return wait(then, time, ...given); };
      const bring = window.fetch;
      window.held = new Promise((go) => {
        window.fetch = (...asked) => new Promise((done) => go(() => { done(bring(...asked)); return true; }));
      });";
    let page = host("", &format!("integrity='{}'", hash_of_the_document()?));
    let pages = [("/host.html", page.as_str()), ("/impatient.js", SLOW)];
    let journey = Journey::with(Start { engine, pages: &pages, as_built: true, ..Start::default() }).await?;
    journey.open("/host.html").await?;
    journey.asks("return window.held.then(() => true)").await?;
    // What an empty frame tells, it tells at once or with the next drawing.
    journey
        .asks("return new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => go(true))))")
        .await?;
    let waits =
        journey.script("return window.waits.filter((time) => time === 3_000 || time === 20_000)", vec![]).await?;
    ensure!(waits == json!([]), "it waits for what has not come yet: {waits}");
    ensure!(journey.asks("return window.held.then((go) => go())").await?, "it is not let go");
    journey.wait("the event waymark-offline-ready", || journey.heard("waymark-offline-ready")).await?;
    ensure!(!journey.heard("waymark-error").await?, "it was given up in between");
    Ok(())
}

macro_rules! in_every_engine {
    ($($test:ident: $name:ident),* $(,)?) => {$(
        mod $name {
            use super::*;

            #[tokio::test]
            async fn in_chromium() -> Result<()> {
                $test(Engine::Chromium).await
            }

            #[tokio::test]
            async fn in_firefox() -> Result<()> {
                $test(Engine::Firefox).await
            }

            #[tokio::test]
            async fn in_webkit() -> Result<()> {
                $test(Engine::WebKit).await
            }
        }
    )*};
}

in_every_engine!(
    each_obstacle_is_named: obstacles,
    a_line_that_is_down_is_named: line,
    only_the_version_that_is_named_opens: pinned,
    a_version_that_is_named_has_the_time_of_the_line: slow,
);
