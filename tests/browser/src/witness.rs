//! What the console, the policies and the network saw.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::Journey;
use crate::engine::Engine;

/// Runs in every document before its own scripts.
pub(crate) const LISTEN: &str = include_str!("listen.js");

/// Where a page finds it that lets nothing stand in itself; empty where the browser's protocol lets it in.
pub(crate) const SCRIPT: &str = "/witness.js";

/// What was seen so far. The browser gives each line of its logs only once, so they are kept here.
#[derive(Debug, Default)]
pub struct Witness {
    console: Mutex<Vec<String>>,
    requests: Mutex<Vec<String>>,
}

impl Witness {
    /// Starts to listen in every document that opens from now on.
    pub(crate) async fn install(engine: Engine, driver: &WebDriver) -> Result<Self> {
        if engine != Engine::Chromium {
            return Ok(Self::default());
        }
        let source = json!({ "source": LISTEN, "runImmediately": true });
        driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
        Ok(Self::default())
    }
}

impl Journey {
    /// Everything that came to the console so far, in any frame: messages, errors, refusals by a policy.
    ///
    /// # Errors
    ///
    /// When the browser is gone.
    pub async fn console(&self) -> Result<Vec<String>> {
        self.place.engine.must_have_protocol("the console")?;
        let fresh = self.driver.get_log("browser").await?;
        let mut console = self.witness.console.lock().unwrap_or_else(PoisonError::into_inner);
        console.extend(fresh.into_iter().map(|entry| format!("{} {}", entry.level, entry.message)));
        Ok(console.clone())
    }

    /// The addresses asked for so far by pages and frames, in order; without those that stay in the page.
    ///
    /// # Errors
    ///
    /// When the browser is gone.
    pub async fn requests(&self) -> Result<Vec<String>> {
        self.place.engine.must_have_protocol("the requests")?;
        let fresh = self.driver.get_log("performance").await?;
        let mut requests = self.witness.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests.extend(fresh.iter().filter_map(|entry| request_in(&entry.message)));
        Ok(requests.clone())
    }

    /// Violations of a policy in the current page or frame.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn violations(&self) -> Result<Vec<String>> {
        self.heard_list("violations").await
    }

    /// Whether the current page or frame heard an event of this name since it opened.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn heard(&self, event: &str) -> Result<bool> {
        Ok(self.heard_list("events").await?.iter().any(|heard| heard == event))
    }

    /// Holds when nothing was refused by a policy and nothing came to the console, in the page or its frames.
    /// Outside Chromium: when nothing was refused in the page or frame that the journey is in.
    ///
    /// # Errors
    ///
    /// With everything that was seen.
    pub async fn expect_quiet(&self) -> Result<()> {
        let mut seen = if self.place.engine == Engine::Chromium { self.console().await? } else { Vec::new() };
        seen.extend(self.violations().await?);
        ensure!(seen.is_empty(), "the page was not quiet:\n{}", seen.join("\n"));
        Ok(())
    }

    /// Holds when nothing came to the console, in the page or its frames.
    ///
    /// # Errors
    ///
    /// With everything that came.
    pub async fn expect_no_word_on_the_console(&self) -> Result<()> {
        let said = self.console().await?;
        ensure!(said.is_empty(), "the console was not empty:\n{}", said.join("\n"));
        Ok(())
    }

    async fn heard_list(&self, list: &str) -> Result<Vec<String>> {
        let script = "return (window.__waymarkWitness || {})[arguments[0]] || []";
        let heard = self.script(script, vec![Value::from(list)]).await?;
        let texts = heard.as_array().into_iter().flatten();
        Ok(texts.filter_map(|text| text.as_str().map(str::to_owned)).collect())
    }
}

/// Reads the address out of one line of the browser's log of its network.
fn request_in(line: &str) -> Option<String> {
    let line: Value = serde_json::from_str(line).ok()?;
    let message = line.get("message")?;
    if message.get("method")? != "Network.requestWillBeSent" {
        return None;
    }
    let address = message.pointer("/params/request/url")?.as_str()?;
    let stays = ["data:", "blob:", "about:"].iter().any(|scheme| address.starts_with(scheme));
    (!stays).then(|| address.to_owned())
}

/// The names that addresses lead to, for comparing with a list of allowed ones.
#[must_use]
pub fn hosts(addresses: &[String]) -> BTreeSet<String> {
    let host = |address: &String| Some(address.split_once("://")?.1.split(['/', '?', '#']).next()?.to_owned());
    addresses.iter().filter_map(host).collect()
}
