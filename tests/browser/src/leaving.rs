//! The way out, and a harmless place where it leads.

use anyhow::{Result, ensure};
use serde_json::Value;
use xtask::server::Server;

use crate::Journey;

/// Somewhere harmless: to be served, and reached as a page of another site.
pub const ELSEWHERE: (&str, &str) =
    ("/elsewhere.html", "<!doctype html><title>Elsewhere</title><link rel=icon href='data:,'><p>The weather");

impl Journey {
    /// Lets the element lead to [`ELSEWHERE`], which that server has, and stays in the page around it.
    ///
    /// # Errors
    ///
    /// When there is no element.
    pub async fn choose_exit(&self, server: &Server) -> Result<()> {
        self.enter_host().await?;
        let choose = "document.querySelector('waymark-assessment').setAttribute('exit-href', arguments[0])";
        self.script(choose, vec![Value::from(server.other_site_url("elsewhere.html"))]).await.map(drop)
    }

    /// Holds when the browser is elsewhere and the page cannot be reached by going back.
    ///
    /// # Errors
    ///
    /// When it is still there, or *Back* leads to it.
    pub async fn expect_left(&self) -> Result<()> {
        self.enter_host().await?;
        self.see("The weather").await?;
        self.browser().back().await?;
        let address = self.browser().current_url().await?;
        ensure!(!address.as_str().contains("127.0.0.1"), "Back leads to {address}");
        Ok(())
    }
}
