//! What is in its way is named in its place.

use std::fs;

use anyhow::{Context, Result, ensure};
use waymark_journeys::{ELSEWHERE, Engine, Journey, Start, folder};

use super::{ELEMENT, PLAIN, STRICT, page};

/// What is in the way of the element, and what it says in its place.
struct Obstacle {
    policy: &'static str,
    element: &'static str,
    /// Runs before the element.
    first: &'static str,
    says: &'static str,
}

const NO_MODULES: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const NO_REQUESTS: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
const NO_SCRIPT: &str = "default-src 'none'; script-src http://127.0.0.1:*/element.js http://127.0.0.1:*/witness.js \
                         http://127.0.0.1:*/first.js 'wasm-unsafe-eval'; connect-src 'self'";

const OBSTACLES: [Obstacle; 8] = [
    Obstacle { policy: NO_MODULES, element: ELEMENT, first: "", says: "must add 'wasm-unsafe-eval' to script-src" },
    Obstacle { policy: NO_REQUESTS, element: ELEMENT, first: "", says: "allow that address in connect-src" },
    Obstacle {
        policy: NO_SCRIPT,
        element: ELEMENT,
        first: "",
        says: "must put inline.js there, send it as text/javascript, and allow it in script-src",
    },
    Obstacle { policy: STRICT, element: ELEMENT, first: "delete window.WebAssembly", says: "has no WebAssembly" },
    Obstacle {
        policy: STRICT,
        element: "<waymark-assessment mode=inline src=/nowhere.html></waymark-assessment>",
        first: "",
        says: "must put waymark.html there",
    },
    Obstacle {
        policy: STRICT,
        element: "<waymark-assessment mode=inline src=/elsewhere.html></waymark-assessment>",
        first: "",
        says: "is not the document of Waymark",
    },
    Obstacle {
        policy: STRICT,
        element: "<waymark-assessment mode=inline src=/altered.html></waymark-assessment>",
        first: "",
        says: "failed the integrity check",
    },
    Obstacle {
        policy: STRICT,
        element: "<waymark-assessment mode=inline src=/cut.html></waymark-assessment>",
        first: "",
        says: "did not arrive whole",
    },
];

/// The document with another letter in the middle of its first module, and the document without its second half.
fn spoilt() -> Result<(String, String)> {
    let document = fs::read_to_string(folder().join("waymark.html"))?;
    let module = document.find("id=\"module\">").context("the document has no module")? + 100_000;
    let at = document.ceil_char_boundary(module);
    let (before, after) = document.split_at(at);
    let mut rest = after.chars();
    let letter = if rest.next() == Some('a') { 'b' } else { 'a' };
    Ok((format!("{before}{letter}{}", rest.as_str()), before.to_owned()))
}

async fn each_obstacle_is_named(engine: Engine) -> Result<()> {
    let (altered, cut) = spoilt()?;
    let mut pages = vec![
        ("/host.css".to_owned(), PLAIN.to_owned()),
        ("/altered.html".to_owned(), altered),
        ("/cut.html".to_owned(), cut),
        (ELSEWHERE.0.to_owned(), ELSEWHERE.1.to_owned()),
    ];
    for (at, Obstacle { policy, element, first, .. }) in OBSTACLES.iter().enumerate() {
        let numbered = format!("first-{at}.js");
        let host = page(policy, "/host.css", element).replace("first.js", &numbered);
        pages.push((format!("/host-{at}.html"), host));
        pages.push((format!("/{numbered}"), (*first).to_owned()));
    }
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let journey = Journey::with(Start { engine, pages: &pages, as_built: true, ..Start::default() }).await?;
    for (at, Obstacle { policy, says, .. }) in OBSTACLES.iter().enumerate() {
        journey.open(&format!("/host-{at}.html")).await?;
        journey.wait("the event waymark-error", || journey.heard("waymark-error")).await?;
        let ended = "return document.querySelector('waymark-assessment').ready.then(() => 'ready', () => 'failed')";
        ensure!(journey.script(ended, vec![]).await? == "failed", "{says}: the promise is not broken");
        journey.enter_inline(0);
        let words = journey.words().await?;
        ensure!(words.contains("Waymark cannot start in this page.") && words.contains(says), "not `{says}`: {words}");
        if *policy == STRICT {
            ensure!(journey.violations().await?.is_empty(), "{says}: {:?}", journey.violations().await?);
        }
        journey.enter_host().await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_in_its_way_is_said_in_its_place_in_chromium() -> Result<()> {
    each_obstacle_is_named(Engine::Chromium).await
}

#[tokio::test]
async fn what_is_in_its_way_is_said_in_its_place_in_firefox() -> Result<()> {
    each_obstacle_is_named(Engine::Firefox).await
}

#[tokio::test]
async fn what_is_in_its_way_is_said_in_its_place_in_webkit() -> Result<()> {
    each_obstacle_is_named(Engine::WebKit).await
}
