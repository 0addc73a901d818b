//! One browser, one server, and the way into the pages.

use std::collections::BTreeMap;
use std::env;
use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};
use serde_json::{Value, json};
use thirtyfour::{By, WebDriver, WebElement};
use xtask::paths;
use xtask::server::{Held, Options, Server};

use crate::driver::{Browser, Chromedriver, Processes, Scratch};
use crate::witness::Witness;

/// How long a condition may take to come true before the test gives up on it.
const PATIENCE: Duration = Duration::from_secs(15);
/// How often it is looked at until then.
const GLANCE: Duration = Duration::from_millis(25);

/// The inner size of the window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

impl Screen {
    /// A usual laptop.
    pub const LAPTOP: Self = Self { width: 1280, height: 800 };
    /// A small phone, held upright.
    pub const PHONE: Self = Self { width: 360, height: 740 };
}

/// A browser with a server of its own. Both end when it is dropped.
#[derive(Debug)]
pub struct Journey {
    // Dropped in this order: the browser closes while its driver still runs.
    pub(crate) driver: Browser,
    pub(crate) witness: Witness,
    pub(crate) screen: Screen,
    pub(crate) scratch: Scratch,
    server: Server,
    chromedriver: Chromedriver,
}

impl Journey {
    /// Opens a browser with an empty page.
    ///
    /// # Errors
    ///
    /// When there is no browser, no driver, or no finished page (`cargo xtask build` makes it).
    pub async fn start(screen: Screen) -> Result<Self> {
        Self::begin(screen, Processes::Shared, &[], None).await
    }

    /// The same, with further pages on the server, such as a host page: pairs of path and content.
    ///
    /// # Errors
    ///
    /// As [`Journey::start`].
    pub async fn with_pages(screen: Screen, pages: &[(&str, &str)]) -> Result<Self> {
        Self::begin(screen, Processes::Shared, pages, None).await
    }

    /// The same, with processes as people have them: see [`Processes::Isolated`] for what then stays unseen.
    ///
    /// # Errors
    ///
    /// As [`Journey::start`].
    pub async fn isolated(screen: Screen, pages: &[(&str, &str)]) -> Result<Self> {
        Self::begin(screen, Processes::Isolated, pages, None).await
    }

    /// The same, with a page of which a part is held back: its path and itself.
    ///
    /// # Errors
    ///
    /// As [`Journey::start`].
    pub async fn with_held(screen: Screen, pages: &[(&str, &str)], path: &str, held: &Arc<Held>) -> Result<Self> {
        Self::begin(screen, Processes::Unawaited, pages, Some((path, held))).await
    }

    /// The same, with the finished pages of another folder.
    ///
    /// # Errors
    ///
    /// As [`Journey::start`].
    pub async fn in_folder(screen: Screen, folder: PathBuf) -> Result<Self> {
        Self::from_folder(screen, Processes::Shared, &[], None, folder).await
    }

    async fn begin(
        screen: Screen,
        processes: Processes,
        pages: &[(&str, &str)],
        held: Option<(&str, &Arc<Held>)>,
    ) -> Result<Self> {
        Self::from_folder(screen, processes, pages, held, folder()).await
    }

    async fn from_folder(
        screen: Screen,
        processes: Processes,
        pages: &[(&str, &str)],
        held: Option<(&str, &Arc<Held>)>,
        folder: PathBuf,
    ) -> Result<Self> {
        ensure!(folder.join("waymark.html").exists(), "there is no page to test; run `cargo xtask build` first");
        let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        let server = Server::start(Options {
            folder,
            // A host page may be on another site, as a partner's would.
            frame_ancestors: "*".to_owned(),
            pages: pages.iter().map(owned).collect::<BTreeMap<_, _>>(),
            held: held.into_iter().map(|(path, held)| (path.to_owned(), Arc::clone(held))).collect(),
            ..Options::default()
        })?;
        let scratch = Scratch::new()?;
        let chromedriver = Chromedriver::start()?;
        let driver = chromedriver.browser(scratch.path(), processes).await?;
        let witness = Witness::install(&driver).await?;
        let journey = Self { driver, witness, screen, scratch, server, chromedriver };
        journey.resize(screen).await?;
        Ok(journey)
    }

    /// The server, for its addresses and for what it was asked.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// The process of the driver, whose children are the browser.
    #[must_use]
    pub fn driver_process(&self) -> u32 {
        self.chromedriver.process()
    }

    /// The address of a file of the finished pages, without any server.
    #[must_use]
    pub fn file(&self, name: &str) -> String {
        format!("file://{}", folder().join(name).display())
    }

    /// The browser itself, for what this library has no word for.
    #[must_use]
    pub fn browser(&self) -> &WebDriver {
        &self.driver
    }

    /// Opens the standalone page, waits until the assessment is ready, and goes into its frame.
    ///
    /// # Errors
    ///
    /// When it does not become ready.
    pub async fn open_framed(&self) -> Result<()> {
        self.open("/").await?;
        self.wait("the event waymark-ready", || self.heard("waymark-ready")).await?;
        self.enter_frame().await
    }

    /// Opens the single document by itself and waits until the assessment is there.
    ///
    /// # Errors
    ///
    /// When it does not appear.
    pub async fn open_alone(&self) -> Result<()> {
        self.open("/waymark.html").await?;
        self.wait("the assessment instead of the opening words", || async {
            let script =
                "return !document.getElementById('notice') && document.getElementById('app').childElementCount > 0";
            self.asks(script).await
        })
        .await
    }

    /// Opens any page of the server.
    ///
    /// # Errors
    ///
    /// When the browser cannot load it.
    pub async fn open(&self, path: &str) -> Result<()> {
        self.go(&self.server.url(path)).await
    }

    /// Opens any address.
    ///
    /// # Errors
    ///
    /// When the browser cannot load it.
    pub async fn go(&self, address: &str) -> Result<()> {
        self.driver.goto(address).await.with_context(|| format!("{address} does not open"))
    }

    /// Goes from the host page into the assessment's frame, through the element's shadow root.
    ///
    /// # Errors
    ///
    /// When there is no such frame.
    pub async fn enter_frame(&self) -> Result<()> {
        self.enter_host().await?;
        Ok(self.frame().await?.enter_frame().await?)
    }

    /// Goes from the frame back to the host page.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn enter_host(&self) -> Result<()> {
        Ok(self.driver.enter_default_frame().await?)
    }

    /// The frame's element, seen from the host page.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn frame(&self) -> Result<WebElement> {
        let element = self.driver.find(By::Css("waymark-assessment")).await?;
        let shadow = element.get_shadow_root().await?;
        Ok(shadow.find(By::Css("iframe")).await?)
    }

    /// Gives the page another size.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn resize(&self, screen: Screen) -> Result<()> {
        let Screen { width, height } = screen;
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", metrics).await?;
        Ok(())
    }

    /// Lets the person prefer something, such as `prefers-color-scheme` `dark`. Reaches the page, not its frames.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn prefer(&self, feature: &str, value: &str) -> Result<()> {
        self.prefer_all(&[(feature, value)]).await
    }

    /// Lets the person prefer several things, and nothing else any more.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn prefer_all(&self, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.command("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        Ok(())
    }

    /// Runs a script in every document that opens from now on, before its own.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn before_each_document(&self, script: &str) -> Result<()> {
        let source = json!({ "source": script });
        self.command("Page.addScriptToEvaluateOnNewDocument", source).await?;
        Ok(())
    }

    /// Lets every document that opens from now on believe that it is noon on this day, wherever it asks for today.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn on_day(&self, year: u16, month: u8, day: u8) -> Result<()> {
        let month = i32::from(month) - 1;
        let script = format!(
            "window.Date = class extends Date {{
               constructor(...parts) {{ parts.length > 0 ? super(...parts) : super({year}, {month}, {day}, 12); }}
             }}"
        );
        self.before_each_document(&script).await
    }

    /// Switches scripts off in every page that opens from now on, as some people do.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn without_scripts(&self) -> Result<()> {
        self.command("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        Ok(())
    }

    /// Waits until a condition holds.
    ///
    /// # Errors
    ///
    /// When it never does, with the words given for it.
    pub async fn wait<F>(&self, what: &str, holds: impl Fn() -> F) -> Result<()>
    where
        F: Future<Output = Result<bool>>,
    {
        let probe = || async { Ok(holds().await?.then_some(())) };
        self.wait_for(what, probe).await
    }

    /// Waits until there is something, and returns it.
    ///
    /// # Errors
    ///
    /// When it never comes, with the words given for it and the last failure of looking for it.
    pub async fn wait_for<T, F>(&self, what: &str, probe: impl Fn() -> F) -> Result<T>
    where
        F: Future<Output = Result<Option<T>>>,
    {
        let start = Instant::now();
        loop {
            // While a page changes, looking at it may fail: that is no reason to stop looking.
            let failure = match probe().await {
                Ok(Some(found)) => return Ok(found),
                Ok(None) => anyhow!("it did not come"),
                Err(error) => error,
            };
            if start.elapsed() > PATIENCE {
                return Err(failure.context(format!("waited {} s for {what}", PATIENCE.as_secs())));
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Runs a script in the page or frame and returns what it returns.
    ///
    /// # Errors
    ///
    /// When it throws.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let result = self.driver.execute(script, arguments).await.with_context(|| format!("in `{script}`"))?;
        Ok(result.json().clone())
    }

    /// Runs a script that answers yes or no.
    ///
    /// # Errors
    ///
    /// When it throws.
    pub async fn asks(&self, script: &str) -> Result<bool> {
        Ok(self.script(script, vec![]).await? == Value::Bool(true))
    }

    /// Sends a command of the browser's own protocol.
    pub(crate) async fn command(&self, name: &str, parameters: Value) -> Result<Value> {
        self.driver.cdp().send_raw(name, parameters).await.with_context(|| name.to_owned())
    }
}

/// The finished pages: those that were named, or those of the last build.
#[must_use]
pub fn folder() -> PathBuf {
    env::var_os("WAYMARK_DIST").map_or_else(paths::dist, PathBuf::from)
}
