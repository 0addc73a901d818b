//! Every way in which a person, or a computer, can end a session.

use std::time::Duration;

use anyhow::{Context, Result};
use waymark_journeys::{End, Engine, Journey};

/// How the session ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The button that is always there, then the browser is closed.
    Button,
    /// Shift three times, then the browser is closed.
    Shift,
    /// Everything is wiped in place, then the browser is closed.
    Wipe,
    /// The browser is closed while the case is open.
    Close,
    /// Its processes are killed, as when the power goes.
    Kill,
    /// The process that holds the page crashes, then the browser is closed.
    Crash,
    /// The page is loaded again, then the browser is closed.
    Reload,
    /// Another page in the same tab and Back again, then the browser is closed.
    Back,
    /// The tab is closed and another stays, then the browser is closed.
    Tab,
    /// The browser throws the page out of memory and keeps its tab, then is killed.
    Discard,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Button,
        Self::Shift,
        Self::Wipe,
        Self::Close,
        Self::Kill,
        Self::Crash,
        Self::Reload,
        Self::Back,
        Self::Tab,
        Self::Discard,
    ];

    /// As a table says it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Button => "leave button",
            Self::Shift => "Shift three times",
            Self::Wipe => "wipe",
            Self::Close => "browser closed",
            Self::Kill => "browser killed",
            Self::Crash => "page crashed",
            Self::Reload => "reloaded",
            Self::Back => "elsewhere and back",
            Self::Tab => "tab closed",
            Self::Discard => "tab discarded",
        }
    }

    /// Whether this engine can be driven this way.
    #[must_use]
    pub fn works_in(self, engine: Engine) -> bool {
        match engine {
            Engine::Chromium => true,
            // It has no page that discards a tab when it is asked to by a driver.
            Engine::Firefox => self != Self::Discard,
            // Its processes belong to its driver.
            Engine::WebKit => !matches!(self, Self::Crash | Self::Discard),
        }
    }
}

/// Ends the session this way. The journey stands in the page that was filled, or in its frame.
///
/// # Errors
///
/// When the browser does not do what was asked.
pub async fn leave(journey: &mut Journey, way: Way) -> Result<()> {
    match way {
        Way::Button => {
            journey.press("Leave now").await?;
            expect_elsewhere(journey).await?;
        }
        Way::Shift => {
            // In the page around the frame, whose element listens too.
            journey.enter_host().await?;
            journey.script("document.activeElement.blur()", vec![]).await?;
            journey.shift_three_times().await?;
            expect_elsewhere(journey).await?;
        }
        Way::Wipe => journey.wipe().await?,
        Way::Close | Way::Kill => {}
        Way::Crash => {
            let program = journey.program().context("a browser of our own")?;
            program.crash_pages()?;
        }
        Way::Reload => {
            journey.enter_host().await?;
            journey.browser().refresh().await?;
        }
        Way::Back => {
            journey.enter_host().await?;
            journey.go(&journey.server().other_site_url("elsewhere.html")).await?;
            journey.see("The weather").await?;
            journey.browser().back().await?;
        }
        Way::Tab => {
            journey.enter_host().await?;
            let filled = journey.browser().window().await?;
            let other = journey.browser().new_tab().await?;
            journey.browser().switch_to_window(filled).await?;
            journey.browser().close_window().await?;
            journey.browser().switch_to_window(other).await?;
        }
        Way::Discard => discard(journey).await?,
    }
    end(journey, way).await
}

/// Sees to it that leaving goes somewhere harmless. The journey then stands in the frame.
///
/// # Errors
///
/// When there is no element.
pub async fn choose_elsewhere(journey: &Journey) -> Result<()> {
    journey.choose_exit(journey.server()).await?;
    journey.enter_frame().await
}

async fn expect_elsewhere(journey: &Journey) -> Result<()> {
    journey.enter_host().await?;
    journey.see("The weather").await
}

/// Chromium's own page about its tabs can throw one out.
async fn discard(journey: &Journey) -> Result<()> {
    journey.enter_host().await?;
    let filled = journey.browser().window().await?;
    let other = journey.browser().new_tab().await?;
    journey.browser().switch_to_window(other).await?;
    journey.go("chrome://discards").await?;
    // Its table is in shadow roots; the last link of a row discards that tab at once.
    let press = "
      const deep = (root) => [root, ...[...root.querySelectorAll('*')].filter((at) => at.shadowRoot).flatMap((at) => deep(at.shadowRoot))];
      const links = deep(document).flatMap((root) => [...root.querySelectorAll('[is=action-link], .discard-link, .discard-urgent-link')]);
      const rows = links.map((link) => [link, link.closest('tr')?.innerText ?? '']);
      const ours = rows.filter(([link, row]) => row.includes('127.0.0.1') && /urgent/i.test(link.innerText));
      ours[0]?.[0].click();
      return ours.length > 0";
    journey.wait("the way to discard a tab", || journey.asks(press)).await?;
    drop(filled);
    Ok(())
}

/// Ends the browser, after what it writes by itself was written.
async fn end(journey: &mut Journey, way: Way) -> Result<()> {
    // A browser writes what it remembers a moment later; an end at once would prove too little.
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    journey.end(if matches!(way, Way::Kill | Way::Discard) { End::Killed } else { End::Closed })
}
