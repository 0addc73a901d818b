//! The driver of each engine, its session with the browser, and their end.

use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::ops::Deref;
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::{Capabilities, ChromeCapabilities, LoggingPrefsLogLevel, WebDriver};
use xtask::setup;

use crate::engine::Engine;
use crate::jail::Jail;
use crate::program::{self, Program};

/// A driver of its own on a free port; it ends with this value.
#[derive(Debug)]
pub struct Driver {
    child: Child,
    port: u16,
    _display: Option<Display>,
}

impl Driver {
    /// Starts the driver on a port of this test's own and waits until it listens.
    ///
    /// # Errors
    ///
    /// When there is no driver or it does not start.
    pub fn start(engine: Engine, jail: &Jail, program: Option<&Program>) -> Result<Self> {
        let port = free_port()?;
        let mut display = None;
        let mut command = match engine {
            Engine::Chromium => Command::new(setup::chromedriver()?),
            Engine::Firefox => {
                let browser = program.context("Firefox starts before its driver")?;
                let mut command = Command::new(setup::geckodriver()?);
                command.args(["--connect-existing", "--marionette-port", &browser.port.to_string()]);
                command.args(["--log", "error"]);
                command
            }
            Engine::WebKit => {
                let screen = display.insert(Display::start(jail)?);
                let mut command = Command::new(setup::webkit_driver()?);
                command.env("DISPLAY", &screen.name);
                command
            }
        };
        jail.confine(&mut command);
        command.arg(format!("--port={port}")).stdin(Stdio::null()).stdout(Stdio::null());
        let child = command.spawn().with_context(|| format!("the driver of {} does not start", engine.name()))?;
        let mut driver = Self { child, port, _display: display };
        program::wait(&format!("the driver of {} to listen", engine.name()), || {
            ensure!(driver.child.try_wait()?.is_none(), "it ended before it listened on port {port}");
            Ok(TcpStream::connect(("127.0.0.1", port)).ok())
        })?;
        Ok(driver)
    }

    /// Opens a session with the browser: the one that runs, or for WebKit one that its driver starts.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn browser(&self, program: Option<&Program>, processes: Processes) -> Result<Browser> {
        let server = format!("http://127.0.0.1:{}", self.port);
        let driver = WebDriver::new(server, capabilities(program, processes)?);
        let driver = driver.await.context("the browser does not answer its driver")?;
        Ok(Browser { driver, port: self.port, ended: false })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The session has been closed before; what is left is the driver itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A screen that nobody looks at, for a browser that does not start without one.
#[derive(Debug)]
pub(crate) struct Display {
    child: Child,
    pub(crate) name: String,
}

impl Display {
    pub(crate) fn start(jail: &Jail) -> Result<Self> {
        let mut command = Command::new(setup::display()?);
        command.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
        jail.confine(&mut command);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().context("Xvfb does not start")?;
        let output = child.stdout.take().context("the display has no output")?;
        let mut display = Self { child, name: String::new() };
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "Xvfb ends before it has a number");
        display.name = format!(":{}", number.trim());
        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An open browser; it closes with this value, also when a test panics.
#[derive(Debug)]
pub struct Browser {
    driver: WebDriver,
    port: u16,
    ended: bool,
}

impl Browser {
    /// Lets the driver go of it. WebKit, which belongs to its driver, ends with that.
    pub(crate) fn let_go(&mut self) -> Result<()> {
        if self.ended {
            return Ok(());
        }
        self.ended = true;
        close(self.port, &self.driver.session_id().to_string())
    }

    /// What has been killed need not be let go of.
    pub(crate) fn is_killed(&mut self) {
        self.ended = true;
    }
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
        if let Err(error) = self.let_go() {
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

fn capabilities(program: Option<&Program>, processes: Processes) -> Result<Capabilities> {
    let mut wanted = match program {
        Some(program) if program.engine() == Engine::Chromium => {
            let mut wanted = ChromeCapabilities::new();
            wanted.add_experimental_option("debuggerAddress", format!("127.0.0.1:{}", program.port))?;
            wanted.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
            wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
            wanted.into()
        }
        Some(_) | None => Capabilities::new(),
    };
    if processes == Processes::Unawaited {
        wanted.set("pageLoadStrategy", json!("none"))?;
    }
    wanted.set("unhandledPromptBehavior", json!("ignore"))?;
    Ok(wanted)
}
