//! What holds in one engine holds in all three: it opens, stores nothing, judges, seals, wipes, and leaves.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use waymark_journeys::{Engine, Journey, Start};

/// Somewhere harmless.
const ELSEWHERE: (&str, &str) =
    ("/elsewhere.html", "<!doctype html><title>Elsewhere</title><link rel=icon href='data:,'><p>The weather");

/// Tries every way to store something, and names what each one answered. What a browser does not have answers `absent`.
const TRY_STORAGE: &str = "
  const ways = {
    localStorage: () => localStorage.setItem('a', 'b'),
    sessionStorage: () => sessionStorage.setItem('a', 'b'),
    cookie: () => { document.cookie = 'a=b'; if (document.cookie === '') throw { name: 'SecurityError' }; },
    indexedDB: () => new Promise((done, fail) => {
      const asked = indexedDB.open('a');
      asked.onsuccess = done;
      asked.onerror = () => fail(asked.error);
    }),
    caches: () => self.caches ? caches.open('a') : 'absent',
    directory: () => navigator.storage?.getDirectory ? navigator.storage.getDirectory() : 'absent',
    serviceWorker: () => navigator.serviceWorker ? navigator.serviceWorker.register('a.js') : 'absent',
  };
  return Promise.all(Object.entries(ways).map(async ([name, way]) => {
    try {
      return `${name} ${await way() === 'absent' ? 'absent' : 'works'}`;
    } catch (error) {
      return `${name} ${error.name}`;
    }
  }));
";

/// Firefox asks the policy for scripts before it asks where the page comes from.
const BY_POLICY: &str = "serviceWorker TypeError";
/// WebKitGTK has no such folder at all.
const NOT_THERE: &str = "directory absent";

/// Counts every call of everything that could keep something, before the page's own scripts can keep a way around it.
const TRAPS: &str = include_str!("traps.js");

/// Goes through a short case in one browser.
async fn short_case(engine: Engine) -> Result<()> {
    let journey = Journey::with(Start { engine, pages: &[ELSEWHERE], first: TRAPS, ..Start::default() }).await?;
    journey.open_framed().await?;
    expect_no_storage(&journey).await?;
    journey.script("window.__waymarkTraps.calls.length = 0", vec![]).await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to("Within reach, and threats").await?;
    journey.choose("Is the person still in contact with", "Yes").await?;
    journey.see("Immediate danger").await?;
    journey.press("Close this note").await?;
    journey.press("Back to the case").await?;
    journey.go_on_to("What it adds up to").await?;
    journey.see("At least Critical").await?;
    journey.shoot(&format!("engine-{}", engine.name())).await?;
    let (words, file) = save_sealed(&journey).await?;
    ensure!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "), "another format");
    journey.wipe().await?;
    ensure!(!journey.words().await?.contains("K-27"), "the code is still there");
    journey.hand_over("Open a case file", "assessment.age", &file).await?;
    journey.type_into("Passphrase", &words).await?;
    journey.press("Open it").await?;
    journey.see("Go on with this assessment").await?;
    journey.press("Go on with it").await?;
    journey.see("K-27").await?;
    expect_no_calls(&journey).await?;
    journey.expect_quiet().await?;
    leave(&journey).await
}

/// Seals the case with six words: the words and the file.
async fn save_sealed(journey: &Journey) -> Result<(String, Vec<u8>)> {
    journey.press("Save or print").await?;
    journey.press("Save the case, sealed").await?;
    let words = "return [...document.querySelectorAll('.six-words li')].map((word) => word.innerText.trim()).join(' ')";
    let words = journey
        .wait_for("six words", || async {
            let said = journey.script(words, vec![]).await?;
            Ok(said.as_str().filter(|words| words.split(' ').count() == 6).map(str::to_owned))
        })
        .await?;
    let tick = "[...document.querySelectorAll('label')].find((label) => label.innerText.includes('They are written down')).click()";
    journey.script(tick, vec![]).await?;
    journey.press("Save the sealed file").await?;
    let (name, file) = journey.download().await?;
    ensure!(name == "assessment.age", "the file is called {name}");
    Ok((words, file))
}

async fn leave(journey: &Journey) -> Result<()> {
    journey.enter_host().await?;
    let choose = "document.querySelector('waymark-assessment').setAttribute('exit-href', arguments[0])";
    journey.script(choose, vec![Value::from(journey.server().other_site_url("elsewhere.html"))]).await?;
    journey.enter_frame().await?;
    journey.press("Leave now").await?;
    journey.enter_host().await?;
    journey.see("The weather").await?;
    journey.browser().back().await?;
    let address = journey.browser().current_url().await?;
    ensure!(!address.as_str().contains("127.0.0.1"), "Back leads to {address}");
    Ok(())
}

async fn expect_no_storage(journey: &Journey) -> Result<()> {
    let answers = journey.script(TRY_STORAGE, vec![]).await?;
    let answers = answers.as_array().context("a list of answers")?;
    ensure!(answers.len() == 7, "{answers:?}");
    let refused = |answer: &str| answer.ends_with("SecurityError") || [BY_POLICY, NOT_THERE].contains(&answer);
    let works = answers.iter().filter_map(Value::as_str).find(|answer| !refused(answer));
    ensure!(works.is_none(), "{answers:?}");
    // What was tried here is no fault of the page.
    journey.script("window.__waymarkWitness.violations.length = 0", vec![]).await.map(drop)
}

async fn expect_no_calls(journey: &Journey) -> Result<()> {
    let trapped = journey.script("return window.__waymarkTraps", vec![]).await?;
    let set = trapped["set"].as_u64().context("traps")?;
    ensure!(set >= 20, "only {set} traps are set");
    ensure!(trapped["calls"] == Value::Array(Vec::new()), "storage was tried: {}", trapped["calls"]);
    Ok(())
}

#[tokio::test]
async fn a_short_case_in_chromium() -> Result<()> {
    short_case(Engine::Chromium).await
}

#[tokio::test]
async fn a_short_case_in_firefox() -> Result<()> {
    short_case(Engine::Firefox).await
}

#[tokio::test]
async fn a_short_case_in_webkit() -> Result<()> {
    short_case(Engine::WebKit).await
}
