//! What Chromium's whole network did, by its own log: not only what pages asked for, but the browser itself.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::Journey;
use crate::engine::Engine;
use crate::program::End;

/// A page that is opened to leave a mark in the log. It asks for nothing.
const MARK: &str = "<!doctype html><title>Mark</title><link rel=icon href='data:,'>";
/// Its path; the server gives it to every journey.
pub(crate) const MARK_PAGE: (&str, &str) = ("/mark.html", MARK);
/// The browser asks here what kind of form it sees, by a hash of its shape; nothing that is typed is in it.
const AUTOFILL: &str = "content-autofill.googleapis.com";
/// The browser asks here whether a file that was just saved is known to be dangerous.
const DOWNLOAD_CHECK: &str = "sb-ssl.google.com";
/// The browser asks here for itself, whatever page is open.
const OWN: [&str; 9] = [
    "accounts.google.com",
    "android.clients.google.com",
    "clients2.google.com",
    "clientservices.googleapis.com",
    "edgedl.me.gvt1.com",
    "optimizationguide-pa.googleapis.com",
    "safebrowsing.googleapis.com",
    "update.googleapis.com",
    "www.google.com",
];

/// What was asked for since a mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// By a page, or by whoever is not known: addresses, and names that were looked up.
    pub by_pages: Vec<String>,
    /// By the browser for its autofill, which sees the shape of a form and not what is in it.
    pub by_autofill: Vec<String>,
    /// By the browser about a file that was saved.
    pub by_download_check: Vec<String>,
    /// By the browser for itself.
    pub by_browser: Vec<String>,
}

impl Journey {
    /// What is needed on the command line for [`Journey::network_since_mark`]; the first words of [`crate::Start::wishes`].
    #[must_use]
    pub fn wish_for_log(jail: &crate::jail::Jail) -> String {
        format!("--log-net-log={}", jail.network_log().display())
    }

    /// Leaves a mark in the log of the network, from another tab.
    ///
    /// # Errors
    ///
    /// When the tab cannot be opened.
    pub async fn mark_network(&self) -> Result<()> {
        self.place.engine.must_have_protocol("the log of the network")?;
        let here = self.driver.window().await?;
        let other = self.driver.new_tab().await?;
        self.driver.switch_to_window(other).await?;
        self.open(MARK_PAGE.0).await?;
        self.driver.close_window().await?;
        Ok(self.driver.switch_to_window(here).await?)
    }

    /// Ends the browser, and tells what its network was asked for since the mark.
    ///
    /// # Errors
    ///
    /// When there is no log or no mark in it.
    pub fn network_since_mark(&mut self) -> Result<Asked> {
        ensure!(self.place.engine == Engine::Chromium, "only Chromium keeps such a log");
        let log = self.place.jail.network_log();
        self.end(End::Closed)?;
        let text = fs::read_to_string(log).context("there is no log of the network")?;
        let (_, after) = text.rsplit_once(MARK_PAGE.0).context("there is no mark in the log")?;
        // The first line is the rest of the mark's own.
        let mut found = asked(after.lines().skip(1));
        // Of its own server the mark leaves lines of its own; what that was asked for it knows best itself.
        let own = self.server().url("");
        found.by_pages.retain(|address| !format!("{address}/").starts_with(&own));
        let served = self.server().requests();
        let since = served.iter().rposition(|path| path == MARK_PAGE.0).map_or(0, |mark| mark + 1);
        found.by_pages.extend(served.into_iter().skip(since));
        Ok(found)
    }
}

fn asked<'a>(lines: impl Iterator<Item = &'a str>) -> Asked {
    let mut found = Asked::default();
    for line in lines {
        let Ok(event) = serde_json::from_str::<Value>(line.trim_end_matches([',', ']'])) else { continue };
        let address = ["url", "host"].iter().find_map(|key| event["params"][key].as_str());
        let Some(address) = address.filter(|address| is_outside(address)) else { continue };
        let host = host(address);
        let list = if host == AUTOFILL {
            &mut found.by_autofill
        } else if host == DOWNLOAD_CHECK {
            &mut found.by_download_check
        } else if OWN.contains(&host) {
            &mut found.by_browser
        } else {
            &mut found.by_pages
        };
        if !list.iter().any(|known| known == address) {
            list.push(address.to_owned());
        }
    }
    found
}

/// Not everything in the log leaves the browser.
fn is_outside(address: &str) -> bool {
    // The last one is what every name was made into that is no part of this machine; the name itself stands beside it.
    !["data:", "blob:", "chrome:", "about:", "chrome-extension:", "devtools:", "https://~notfound", "http://~notfound"]
        .iter()
        .any(|inside| address.starts_with(inside))
}

/// The name in an address, or a name alone; without scheme, port and path.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let name = rest.split(['/', '?', '#']).next().unwrap_or_default();
    name.split(':').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Asked, asked};

    #[test]
    fn each_request_is_put_to_who_made_it() {
        let log = [
            r#"{"params":{"url":"http://127.0.0.1:1234/leak"},"phase":1,"type":2},"#,
            r#"{"params":{"host":"https://accounts.google.com:443"},"phase":1,"type":3},"#,
            r#"{"params":{"url":"https://content-autofill.googleapis.com/v1/pages/x"},"phase":1,"type":2},"#,
            r#"{"params":{"url":"https://sb-ssl.google.com/x"},"phase":1,"type":2},"#,
            r#"{"params":{"url":"data:text/plain,x"},"phase":1,"type":2}],"#,
            r#"{"params":{"bytes":1}},"#,
        ];
        let expected = Asked {
            by_pages: vec!["http://127.0.0.1:1234/leak".to_owned()],
            by_autofill: vec!["https://content-autofill.googleapis.com/v1/pages/x".to_owned()],
            by_download_check: vec!["https://sb-ssl.google.com/x".to_owned()],
            by_browser: vec!["https://accounts.google.com:443".to_owned()],
        };
        assert_eq!(asked(log.into_iter()), expected);
    }
}
