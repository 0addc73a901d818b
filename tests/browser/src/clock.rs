//! A clock that the test sets: time passes for the page when the test says so, and the test waits for nothing.

use anyhow::Result;
use serde_json::json;

use crate::Journey;

/// Both clocks of the browser run ahead by what the test adds; `slept` adds to the wall alone, as when a computer sleeps.
const AHEAD: &str = "
  const ahead = { steady: 0, wall: 0 };
  const [now, today] = [performance.now.bind(performance), Date.now.bind(Date)];
  performance.now = () => now() + ahead.steady;
  Date.now = () => today() + ahead.wall;
  window.passTime = (seconds, slept) => {
    ahead.steady += slept ? 0 : seconds * 1000;
    ahead.wall += seconds * 1000;
  };
";

impl Journey {
    /// From the next document on, the test has the clock in its hands.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn take_the_clock(&self) -> Result<()> {
        self.before_each_document(AHEAD).await
    }

    /// Lets time pass for the current page or frame.
    ///
    /// # Errors
    ///
    /// When the clock was not taken before the page opened.
    pub async fn pass_time(&self, seconds: u32) -> Result<()> {
        self.script("window.passTime(arguments[0], false)", vec![json!(seconds)]).await.map(drop)
    }

    /// The computer sleeps: only the clock on the wall goes on.
    ///
    /// # Errors
    ///
    /// When the clock was not taken before the page opened.
    pub async fn sleep_for(&self, seconds: u32) -> Result<()> {
        self.script("window.passTime(arguments[0], true)", vec![json!(seconds)]).await.map(drop)
    }
}
