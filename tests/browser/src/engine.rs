//! The engines that the journeys go through, and what tells them apart.

use anyhow::{Result, ensure};

/// What draws the page and runs the module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, and what most people have under another name.
    #[default]
    Chromium,
    /// Firefox ESR.
    Firefox,
    /// WebKitGTK, the nearest to Safari that runs here.
    WebKit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// As people call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        }
    }

    /// Holds where the browser has a protocol of its own for what is asked.
    pub(crate) fn must_have_protocol(self, what: &str) -> Result<()> {
        ensure!(self == Self::Chromium, "{what}: only Chromium can be asked for that, not {}", self.name());
        Ok(())
    }
}
