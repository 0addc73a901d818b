//! Field hygiene: whether the browser is told, at every control, to remember, correct and send nothing.

use anyhow::{Context, Result, ensure};

use crate::Journey;

/// Says what is wrong with which control; see its own comment.
const LOOK: &str = include_str!("hygiene.js");

impl Journey {
    /// Holds when every control on the page or in its dialog is hardened; how many there are.
    ///
    /// # Errors
    ///
    /// With every control that is not, and why.
    pub async fn expect_hardened(&self) -> Result<u64> {
        let looked = self.script(LOOK, vec![]).await?;
        let faults = looked["faults"].as_array().context("a list of faults")?;
        ensure!(faults.is_empty(), "controls: {faults:#?}");
        looked["seen"].as_u64().context("a number of controls")
    }
}
