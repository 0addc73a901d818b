//! The line to the server, cut, and what is asked for all the same: by the server that still listens, and by what the
//! browser tells each document about what it fetched.

use std::sync::PoisonError;

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::Journey;

/// What a document has fetched, also in vain; what it has made itself has no server.
const FETCHED: &str = "return performance.getEntriesByType('resource').map(({ name }) => name)
  .filter((name) => !/^(blob|data):/.test(name))";
const FORGET: &str = "performance.clearResourceTimings()";

impl Journey {
    /// Cuts the line to the server, which goes on to listen and answers nobody. From here on everything that is asked for
    /// is counted. The journey is then where the assessment is.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn cut_line(&self) -> Result<()> {
        self.server().cut();
        self.in_each_document(FORGET).await.map(drop)
    }

    /// What was asked for since the line was cut: of the server, and by the documents that are open.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn asked_since_cut(&self) -> Result<Vec<String>> {
        let mut asked = self.server().calls();
        for fetched in self.in_each_document(FETCHED).await? {
            let fetched = fetched.as_array().into_iter().flatten();
            asked.extend(fetched.filter_map(Value::as_str).map(str::to_owned));
        }
        Ok(asked)
    }

    /// Holds when nothing was asked for since the line was cut.
    ///
    /// # Errors
    ///
    /// With what was asked for.
    pub async fn expect_nothing_asked(&self) -> Result<()> {
        let asked = self.asked_since_cut().await?;
        ensure!(asked.is_empty(), "asked for with the line cut: {asked:#?}");
        Ok(())
    }

    /// Runs a script in the page and, where there is one, in the frame of its element.
    async fn in_each_document(&self, script: &str) -> Result<Vec<Value>> {
        let inline = *self.inline.lock().unwrap_or_else(PoisonError::into_inner);
        self.enter_host().await?;
        let mut answers = vec![self.script(script, vec![]).await?];
        let framed =
            "return Boolean(document.querySelector('waymark-assessment')?.shadowRoot?.querySelector('iframe'))";
        if self.asks(framed).await? {
            self.enter_frame().await?;
            answers.push(self.script(script, vec![]).await?);
        }
        if let Some(element) = inline {
            self.enter_inline(element);
        }
        Ok(answers)
    }
}
