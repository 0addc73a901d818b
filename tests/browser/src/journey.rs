//! One browser, one server, and the way into the pages.

use std::collections::BTreeMap;
use std::env;
use std::future::Future;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};
use serde_json::{Value, json};
use thirtyfour::{WebDriver, WebElement};
use xtask::paths;
use xtask::server::{Held, Options, Server};

use crate::driver::{Browser, Driver, Processes};
use crate::engine::Engine;
use crate::inline::ELEMENTS;
use crate::jail::Jail;
use crate::network;
use crate::program::{End, Printer, Program};
use crate::witness::{self, Witness};

/// How long a condition may take to come true before the test gives up on it.
const PATIENCE: Duration = Duration::from_secs(40);
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
    /// A laptop on which everything is enlarged twice.
    pub const TWICE: Self = Self { width: 640, height: 400 };
    /// The same, four times.
    pub const FOUR_TIMES: Self = Self { width: 320, height: 256 };
}

/// What a journey starts with.
#[derive(Clone, Debug)]
pub struct Start<'a> {
    /// Which browser.
    pub engine: Engine,
    /// The size of its window.
    pub screen: Screen,
    /// How its processes are shared out.
    pub processes: Processes,
    /// Further pages on the server, such as a host page: pairs of path and content. In other engines than Chromium one
    /// with a policy of its own lets the witness in with `<script src=/witness.js>`.
    pub pages: &'a [(&'a str, &'a str)],
    /// A page of which a part is held back: its path and itself.
    pub held: Option<(&'a str, &'a Arc<Held>)>,
    /// A script that stands before all others in the pages of the server, in every engine.
    pub first: &'a str,
    /// Where the browser lives: a jail of its own, or one where it has lived before.
    pub jail: Option<Arc<Jail>>,
    /// Further words on the browser's command line.
    pub wishes: &'a [&'a str],
    /// The finished pages, where they are not those of the last build.
    pub folder: Option<PathBuf>,
    /// The finished pages come as they were built: in other engines than Chromium without a witness.
    pub as_built: bool,
    /// Whether it really prints.
    pub printer: Printer,
}

impl Default for Start<'_> {
    fn default() -> Self {
        Self {
            engine: Engine::Chromium,
            screen: Screen::LAPTOP,
            processes: Processes::Shared,
            pages: &[],
            held: None,
            first: "",
            jail: None,
            wishes: &["about:blank"],
            folder: None,
            as_built: false,
            printer: Printer::None,
        }
    }
}

/// A browser with a server of its own. Both end when it is dropped.
#[derive(Debug)]
pub struct Journey {
    // Dropped in this order: the session closes while its driver and the browser still run.
    pub(crate) driver: Browser,
    pub(crate) witness: Witness,
    /// The element whose shadow root the journey is in, where it is in one.
    pub(crate) inline: Mutex<Option<usize>>,
    _driver: Driver,
    program: Option<Program>,
    pub(crate) place: Place,
}

/// What stays when a browser is ended and opened again.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) engine: Engine,
    pub(crate) screen: Screen,
    processes: Processes,
    pub(crate) printer: Printer,
    server: Server,
    pub(crate) jail: Arc<Jail>,
}

/// How much of a page is quoted where something did not come, in characters.
const MOST_WORDS: usize = 1500;

impl Journey {
    /// Opens Chromium with an empty page.
    ///
    /// # Errors
    ///
    /// When there is no browser, no driver, or no finished page (`cargo xtask build` makes it).
    pub async fn start(screen: Screen) -> Result<Self> {
        Self::with(Start { screen, ..Start::default() }).await
    }

    /// Opens another browser, in the window of a laptop.
    ///
    /// # Errors
    ///
    /// As [`Journey::start`].
    pub async fn in_engine(engine: Engine) -> Result<Self> {
        Self::with(Start { engine, ..Start::default() }).await
    }

    /// Opens Chromium, with further pages on the server.
    ///
    /// # Errors
    ///
    /// As [`Journey::start`].
    pub async fn with_pages(screen: Screen, pages: &[(&str, &str)]) -> Result<Self> {
        Self::with(Start { screen, pages, ..Start::default() }).await
    }

    /// The same, with processes as people have them: see [`Processes::Isolated`] for what then stays unseen.
    ///
    /// # Errors
    ///
    /// As [`Journey::start`].
    pub async fn isolated(screen: Screen, pages: &[(&str, &str)]) -> Result<Self> {
        Self::with(Start { screen, pages, processes: Processes::Isolated, ..Start::default() }).await
    }

    /// Opens Chromium, with a page of which a part is held back: its path and itself.
    ///
    /// # Errors
    ///
    /// As [`Journey::start`].
    pub async fn with_held(screen: Screen, pages: &[(&str, &str)], path: &str, held: &Arc<Held>) -> Result<Self> {
        let held = Some((path, held));
        Self::with(Start { screen, pages, processes: Processes::Unawaited, held, ..Start::default() }).await
    }

    /// The same, with the finished pages of another folder.
    ///
    /// # Errors
    ///
    /// As [`Journey::start`].
    pub async fn in_folder(screen: Screen, folder: PathBuf) -> Result<Self> {
        Self::with(Start { screen, folder: Some(folder), ..Start::default() }).await
    }

    /// Opens a browser as it is asked for.
    ///
    /// # Errors
    ///
    /// As [`Journey::start`].
    pub async fn with(start: Start<'_>) -> Result<Self> {
        let Start { engine, screen, processes, pages, held, first, jail, wishes, as_built, printer, .. } = start;
        let folder = start.folder.unwrap_or_else(folder);
        ensure!(folder.join("waymark.html").exists(), "there is no page to test; run `cargo xtask build` first");
        let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        // Chromium's own protocol lets a witness into every document; elsewhere it stands in the pages.
        let script = if engine == Engine::Chromium { "" } else { witness::LISTEN };
        let witness = if as_built { "" } else { script };
        let server = Server::start(Options {
            folder,
            // A host page may be on another site, as a partner's would.
            frame_ancestors: "*".to_owned(),
            held: held.into_iter().map(|(path, held)| (path.to_owned(), Arc::clone(held))).collect(),
            pages: pages
                .iter()
                .chain([&network::MARK_PAGE, &(witness::SCRIPT, script)])
                .map(owned)
                .collect::<BTreeMap<_, _>>(),
            first_script: format!("{witness}{first}"),
            ..Options::default()
        })?;
        let jail = jail.map_or_else(|| Jail::new().map(Arc::new), Ok)?;
        Self::open_in(Place { engine, screen, processes, printer, server, jail }, wishes).await
    }

    /// Ends the browser. WebKit, which only its driver can end, is always closed.
    ///
    /// # Errors
    ///
    /// When it does not end.
    pub fn end(&mut self, how: End) -> Result<()> {
        if how == End::Closed || self.program.is_none() {
            self.driver.let_go()?;
        } else {
            self.driver.is_killed();
        }
        if let Some(program) = &mut self.program {
            let status = program.end(how)?;
            ensure!(how == End::Killed || status.success(), "the browser ended with {status}");
        }
        Ok(())
    }

    /// Ends the browser and opens it again where it was: the same profile, the same server.
    ///
    /// # Errors
    ///
    /// As [`Journey::start`].
    pub async fn again(mut self, how: End, wishes: &[&str]) -> Result<Self> {
        self.end(how)?;
        Self::open_in(self.place, wishes).await
    }

    async fn open_in(place: Place, wishes: &[&str]) -> Result<Self> {
        let program = Program::start(place.engine, &place.jail, place.processes, place.printer, wishes)?;
        let started = Driver::start(place.engine, &place.jail, program.as_ref())?;
        let driver = started.browser(program.as_ref(), place.processes).await?;
        let witness = Witness::install(place.engine, &driver).await?;
        let journey = Self { driver, witness, inline: Mutex::default(), _driver: started, program, place };
        journey.resize(journey.place.screen).await?;
        Ok(journey)
    }

    /// Which browser this is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.place.engine
    }

    /// Where the browser writes all that it writes.
    #[must_use]
    pub fn jail(&self) -> Arc<Jail> {
        Arc::clone(&self.place.jail)
    }

    /// The running browser; none for WebKit, which belongs to its driver.
    #[must_use]
    pub fn program(&self) -> Option<&Program> {
        self.program.as_ref()
    }

    /// The server, for its addresses and for what it was asked.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.place.server
    }

    /// The process of the browser; WebKit's is known to its driver alone.
    #[must_use]
    pub fn process(&self) -> Option<u32> {
        self.program.as_ref().map(Program::process)
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
        self.go(&self.place.server.url(path)).await
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

    /// Goes from the frame, or the element, back to the host page.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn enter_host(&self) -> Result<()> {
        self.leave_inline();
        Ok(self.driver.enter_default_frame().await?)
    }

    /// The frame's element, seen from the host page.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn frame(&self) -> Result<WebElement> {
        let frame = format!("return {ELEMENTS}[0].shadowRoot.querySelector('iframe')");
        Ok(self.driver.execute(frame, vec![]).await?.element()?)
    }

    /// Gives the page another size.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn resize(&self, screen: Screen) -> Result<()> {
        let Screen { width, height } = screen;
        if self.place.engine != Engine::Chromium {
            return self.resize_window(screen).await;
        }
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", metrics).await?;
        Ok(())
    }

    /// Makes the window as much larger than the page as its frame needs.
    async fn resize_window(&self, Screen { width, height }: Screen) -> Result<()> {
        self.driver.set_window_rect(0, 0, width, height).await?;
        let inner = "return [innerWidth, innerHeight]";
        let found = self.script(inner, vec![]).await?;
        let lacks = |at: usize, wanted: u32| {
            wanted - found[at].as_u64().and_then(|size| u32::try_from(size).ok()).unwrap_or(wanted).min(wanted)
        };
        self.driver.set_window_rect(0, 0, width + lacks(0, width), height + lacks(1, height)).await?;
        let wanted = json!([width, height]);
        self.wait("the size of the window", || async { Ok(self.script(inner, vec![]).await? == wanted) }).await
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
    /// When it never comes, with the words given for it, what stood on the page instead, and the last failure of looking
    /// for it.
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
                let page = self.words().await.unwrap_or_default();
                let page: String = page.chars().take(MOST_WORDS).collect();
                return Err(
                    failure.context(format!("waited {} s for {what}; the page says: {page}", PATIENCE.as_secs()))
                );
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
        let result =
            self.driver.execute(self.placed(script), arguments).await.with_context(|| format!("in `{script}`"))?;
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
        self.place.engine.must_have_protocol(name)?;
        self.driver.cdp().send_raw(name, parameters).await.with_context(|| name.to_owned())
    }
}

/// The finished pages: those that were named, or those of the last build.
#[must_use]
pub fn folder() -> PathBuf {
    env::var_os("WAYMARK_DIST").map_or_else(paths::dist, PathBuf::from)
}
