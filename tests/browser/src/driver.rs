//! The driver, the browser, and their end.

use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{env, fs, process};

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::{CapabilitiesHelper, ChromeCapabilities, LoggingPrefsLogLevel, WebDriver};
use xtask::setup;

/// A driver of its own on a free port; it ends with this value.
#[derive(Debug)]
pub struct Chromedriver {
    child: Child,
    port: u16,
}

impl Chromedriver {
    /// Starts the driver on a port of this test's own and waits until it listens.
    ///
    /// # Errors
    ///
    /// When there is no driver or it does not start.
    pub fn start() -> Result<Self> {
        let program = setup::chromedriver()?;
        let mut command = Command::new(&program);
        let port = free_port()?;
        command.arg(format!("--port={port}")).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = command.spawn().with_context(|| format!("{program} does not start"))?;
        let output = child.stdout.take().context("the driver has no output")?;
        let mut lines = BufReader::new(output).lines();
        let ready = lines.any(|line| line.is_ok_and(|line| line.contains("started successfully")));
        ensure!(ready, "the driver ends before it listens on port {port}");
        // Whatever else it says is read and dropped, or a full pipe would stop it.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { child, port })
    }

    /// Opens a browser that keeps its downloads in the given folder.
    ///
    /// # Errors
    ///
    /// When the browser does not start.
    pub async fn browser(&self, downloads: &Path, processes: Processes) -> Result<Browser> {
        let server = format!("http://127.0.0.1:{}", self.port);
        let driver = WebDriver::new(server, capabilities(downloads, processes)?);
        let driver = driver.await.context("the browser does not start")?;
        Ok(Browser { driver, port: self.port })
    }
}

impl Chromedriver {
    /// The process, whose own children are the browser.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // The browser has been closed before; what is left is the driver itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An open browser; it closes with this value, also when a test panics.
#[derive(Debug)]
pub struct Browser {
    driver: WebDriver,
    port: u16,
}

impl Browser {
    /// The port of its driver.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl Deref for Browser {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.driver
    }
}

impl Drop for Browser {
    /// Closes it over a connection of its own: the usual ones need the very thread that is waiting here.
    fn drop(&mut self) {
        let closing = close(self.port, &self.driver.session_id().to_string());
        if let Err(error) = closing {
            eprintln!("a browser may be left over: {error:#}");
        }
        // It is closed already, so nothing leaks; a second try would wait for its time limit.
        let _ = self.driver.clone().leak();
    }
}

fn close(port: u16, session: &str) -> Result<()> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 0\r\n\r\n")?;
    let mut status = String::new();
    BufReader::new(stream).read_line(&mut status)?;
    ensure!(status.contains(" 200 "), "the driver answers {status}");
    Ok(())
}

/// Whether a frame of opaque origin runs in a process of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Processes {
    /// One process for a page and its frames, so that the witness sees into all of them.
    Shared,
    /// The same, and the driver waits for no page to have loaded: for pages that are held back on purpose.
    Unawaited,
    /// As people have it; the console, the requests and the violations of the frame are then out of sight.
    Isolated,
}

/// A port that nobody listens on, on either loopback address: the driver takes both, and ends if one is taken.
///
/// Below the ports that systems hand out by themselves, so that no connection takes it in between,
/// and each test of each process asks for another.
fn free_port() -> Result<u16> {
    const FIRST: usize = 15_000;
    const PORTS: usize = 15_000;
    static ASKED: AtomicUsize = AtomicUsize::new(0);
    let mut candidates = (0..PORTS).map(|_| {
        let turn = ASKED.fetch_add(1, Ordering::Relaxed);
        FIRST + (process::id() as usize * 64 + turn) % PORTS
    });
    let is_free = |port: &u16| {
        let taken =
            |host: &str| TcpListener::bind((host, *port)).is_err_and(|fault| fault.kind() == ErrorKind::AddrInUse);
        !taken("127.0.0.1") && !taken("::1")
    };
    candidates.find_map(|port| u16::try_from(port).ok().filter(is_free)).context("no port is free for the driver")
}

fn capabilities(downloads: &Path, processes: Processes) -> Result<ChromeCapabilities> {
    let mut wanted = ChromeCapabilities::new();
    wanted.set_binary(&setup::chromium()?)?;
    for argument in [
        "--headless=new",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-dev-shm-usage",
        "--force-device-scale-factor=1",
        "--lang=en-GB",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ] {
        wanted.add_arg(argument)?;
    }
    if processes == Processes::Unawaited {
        wanted.set("pageLoadStrategy", "none")?;
    }
    if processes != Processes::Isolated {
        wanted.add_arg("--disable-site-isolation-trials")?;
        wanted.add_arg("--disable-features=IsolateSandboxedIframes,IsolateOrigins,site-per-process")?;
    }
    if setup::is_root() {
        // The browser's own sandbox refuses to start as root, as in most containers.
        wanted.add_arg("--no-sandbox")?;
    }
    wanted.add_experimental_option(
        "prefs",
        json!({ "download.default_directory": downloads, "download.prompt_for_download": false }),
    )?;
    wanted.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
    wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    wanted.set("unhandledPromptBehavior", "ignore")?;
    Ok(wanted)
}

/// A folder of its own, gone with this value.
#[derive(Debug)]
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes the folder.
    ///
    /// # Errors
    ///
    /// When it cannot be made.
    pub fn new() -> Result<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("waymark-journey-{}-{number}", process::id()));
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A folder that cannot be removed is litter, not a failed test.
        let _ = fs::remove_dir_all(&self.0);
    }
}
