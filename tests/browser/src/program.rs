//! The browser itself, started as a person starts it: with its own profile, and none of a driver's usual switches.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use std::{fs, process};

use anyhow::{Context, Result, bail, ensure};
use serde_json::json;
use xtask::setup;

use crate::driver::{Display, Processes};
use crate::engine::Engine;
use crate::jail::Jail;

/// How long a browser may take to start or to end.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often it is looked at until then.
const GLANCE: Duration = Duration::from_millis(25);
/// Nobody listens here, so a name that is no part of this machine leads nowhere.
const NOWHERE: u16 = 9;

/// How a browser ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It is closed, and writes what it wants to remember.
    Closed,
    /// All its processes are killed at once, as when the power goes.
    Killed,
}

/// Whether a browser really prints, and nobody has to sit there for it: what is printed is saved as a PDF.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Printer {
    /// A dialog would open, if there were somebody to see it.
    #[default]
    None,
    /// Chromium, which then shows itself on a screen that nobody looks at, and Firefox.
    Paper,
}

/// A running browser. It is killed with this value, with everything that it started.
#[derive(Debug)]
pub struct Program {
    child: Child,
    engine: Engine,
    /// Where a driver finds it.
    pub(crate) port: u16,
    _display: Option<Display>,
}

impl Program {
    /// Starts the browser in a jail; none for WebKit, which only its driver can start.
    ///
    /// # Errors
    ///
    /// When there is none or it does not start.
    pub fn start(
        engine: Engine,
        jail: &Jail,
        processes: Processes,
        printer: Printer,
        wishes: &[&str],
    ) -> Result<Option<Self>> {
        let mut display = None;
        let (mut command, port_file) = match engine {
            Engine::Chromium => (chromium(jail, processes)?, "DevToolsActivePort"),
            Engine::Firefox => (firefox(jail, printer)?, "MarionetteActivePort"),
            Engine::WebKit => return Ok(None),
        };
        if engine == Engine::Chromium && printer == Printer::Paper {
            // Without a window it has no dialog that could be answered.
            let screen = display.insert(Display::start(jail)?);
            command.env("DISPLAY", &screen.name).args(["--kiosk-printing", "--window-size=1400,1000"]);
        } else if engine == Engine::Chromium {
            command.arg("--headless=new");
        }
        let port_file = jail.profile().join(port_file);
        // An earlier run may have left one.
        let _ = fs::remove_file(&port_file);
        jail.confine(&mut command);
        // A group of its own, so that it can be ended with all its processes.
        command.args(wishes).process_group(0).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().with_context(|| format!("{} does not start", engine.name()))?;
        let mut program = Self { child, engine, port: 0, _display: display };
        program.port = wait(&format!("{} to open a port for its driver", engine.name()), || {
            ensure!(program.child.try_wait()?.is_none(), "it ended at once");
            Ok(port_in(&port_file))
        })?;
        Ok(Some(program))
    }

    /// The number of its process.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Which browser it is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Asks it to end, as a desktop does that is closed, and waits until it has.
    fn close(&mut self) -> Result<ExitStatus> {
        match self.engine {
            Engine::Chromium | Engine::WebKit => signal("TERM", &self.child.id().to_string())?,
            // Told so by a signal, it ends without writing what it remembers.
            Engine::Firefox => quit_firefox(self.port)?,
        }
        wait("the browser to end", || Ok(self.child.try_wait()?))
    }

    /// Ends it, and waits until it has ended.
    ///
    /// # Errors
    ///
    /// When it does not end.
    pub(crate) fn end(&mut self, how: End) -> Result<ExitStatus> {
        match how {
            End::Closed => self.close(),
            End::Killed => self.kill(),
        }
    }

    fn kill(&mut self) -> Result<ExitStatus> {
        signal("KILL", &format!("-{}", self.child.id()))?;
        Ok(self.child.wait()?)
    }

    /// Lets the processes that hold pages crash: how many there were.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn crash_pages(&self) -> Result<usize> {
        let mark = match self.engine {
            Engine::Chromium => "--type=renderer",
            Engine::Firefox => "-contentproc",
            Engine::WebKit => bail!("WebKit's processes belong to its driver"),
        };
        let pages = self.processes(mark)?;
        ensure!(!pages.is_empty(), "no process holds a page");
        pages.iter().try_for_each(|page| signal("SEGV", page))?;
        Ok(pages.len())
    }

    /// The processes of this browser whose command says so.
    fn processes(&self, mark: &str) -> Result<Vec<String>> {
        let group = self.child.id().to_string();
        let listed = Command::new("ps").args(["-eo", "pid=,pgid=,args="]).output().context("ps is missing")?;
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        let ours = listed.lines().filter_map(|line| {
            let mut words = line.split_whitespace();
            let (process, of) = (words.next()?, words.next()?);
            let tab = words.clone().next_back() == Some("tab") || self.engine != Engine::Firefox;
            (of == group && tab && line.contains(mark)).then(|| process.to_owned())
        });
        Ok(ours.collect())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended before; then there is nobody to signal.
        let _ = self.kill();
    }
}

fn chromium(jail: &Jail, processes: Processes) -> Result<Command> {
    let preferences = jail.profile().join("Default/Preferences");
    if !preferences.exists() {
        fs::create_dir_all(jail.profile().join("Default"))?;
        // What the dialog for printing remembers of the last time, and what it says to whoever only presses *Print*.
        let dialog = json!({ "version": 2, "isHeaderFooterEnabled": false, "recentDestinations":
          [{ "id": "Save as PDF", "origin": "local", "account": "", "displayName": "Save as PDF" }] });
        let wanted = json!({
            "download": { "default_directory": jail.downloads(), "prompt_for_download": false },
            "savefile": { "default_directory": jail.printed() },
            "printing": { "print_preview_sticky_settings": { "appState": dialog.to_string() } },
        });
        fs::write(preferences, wanted.to_string())?;
        // The browser's page about its tabs opens only where this was chosen; a test throws a tab out by it.
        fs::write(jail.profile().join("Local State"), json!({ "internal_only_uis_enabled": true }).to_string())?;
    }
    let mut command = Command::new(setup::chromium()?);
    command.arg(format!("--user-data-dir={}", jail.profile().display())).args([
        "--remote-debugging-port=0",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-dev-shm-usage",
        "--force-device-scale-factor=1",
        "--lang=en-GB",
        "--password-store=basic",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ]);
    // What folds out below the address bar is a page of the browser's own, made ready at every start; nobody sees it here.
    let mut without = vec!["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];
    if processes != Processes::Isolated {
        command.arg("--disable-site-isolation-trials");
        without.extend(["IsolateSandboxedIframes", "IsolateOrigins", "site-per-process"]);
    }
    command.arg(format!("--disable-features={}", without.join(",")));
    if setup::is_root() {
        // The browser's own sandbox refuses to start as root, as in most containers.
        command.args(["--no-sandbox", "--test-type"]);
    }
    Ok(command)
}

fn firefox(jail: &Jail, printer: Printer) -> Result<Command> {
    let text = |name: &str, value: &str| format!("user_pref(\"{name}\", {value});\n");
    let quoted = |path: &Path| format!("\"{}\"", path.display());
    let mut preferences = vec![
        ("marionette.port", "0".to_owned()),
        // Otherwise the driver's switches replace a person's.
        ("remote.prefs.recommended", "false".to_owned()),
        // Otherwise its driver cannot hand a file to a page.
        ("dom.file.createInChild", "true".to_owned()),
        // What was open when it ended opens again.
        ("browser.startup.page", "3".to_owned()),
        ("browser.download.folderList", "2".to_owned()),
        ("browser.download.dir", quoted(&jail.downloads())),
        ("browser.shell.checkDefaultBrowser", "false".to_owned()),
        ("browser.aboutwelcome.enabled", "false".to_owned()),
        ("browser.preonboarding.enabled", "false".to_owned()),
        ("datareporting.policy.dataSubmissionEnabled", "false".to_owned()),
        // What it remembers of a session is written every second instead of every fifteen.
        ("browser.sessionstore.interval", "1000".to_owned()),
        ("network.proxy.type", "1".to_owned()),
        ("network.proxy.http", "\"127.0.0.1\"".to_owned()),
        ("network.proxy.http_port", NOWHERE.to_string()),
        ("network.proxy.ssl", "\"127.0.0.1\"".to_owned()),
        ("network.proxy.ssl_port", NOWHERE.to_string()),
    ];
    if printer == Printer::Paper {
        preferences.extend([
            ("print.always_print_silent", "true".to_owned()),
            ("print_printer", "\"Mozilla Save to PDF\"".to_owned()),
            ("print.printer_Mozilla_Save_to_PDF.print_to_file", "true".to_owned()),
            ("print.printer_Mozilla_Save_to_PDF.print_to_filename", quoted(&jail.printed().join("paper.pdf"))),
        ]);
    }
    let lines: String = preferences.iter().map(|(name, value)| text(name, value)).collect();
    fs::write(jail.profile().join("user.js"), lines)?;
    let mut command = Command::new(setup::firefox()?);
    command.args(["--headless", "--no-remote", "--marionette", "--profile"]).arg(jail.profile());
    // A crash is to leave its report where the search finds it, and to ask nobody.
    command.env("MOZ_CRASHREPORTER", "1").env("MOZ_CRASHREPORTER_NO_REPORT", "1");
    Ok(command)
}

/// Asks for the same as its own menu does. Its driver must have let go of it: it listens to one at a time.
fn quit_firefox(port: u16) -> Result<()> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).context("Firefox listens no more")?;
    stream.set_read_timeout(Some(PATIENCE))?;
    answer_of(&mut stream)?;
    for command in [r#"[0,1,"WebDriver:NewSession",{}]"#, r#"[0,2,"Marionette:Quit",{"flags":["eAttemptQuit"]}]"#] {
        write!(stream, "{}:{command}", command.len())?;
        answer_of(&mut stream)?;
    }
    Ok(())
}

/// One answer: its length, a colon, and as many bytes. The last may be cut short by the end of the browser.
fn answer_of(stream: &mut TcpStream) -> Result<()> {
    let (mut length, mut byte) = (0_usize, [0]);
    while stream.read(&mut byte)? == 1 && byte[0].is_ascii_digit() {
        length = length * 10 + usize::from(byte[0] - b'0');
    }
    std::io::copy(&mut stream.take(length as u64), &mut std::io::sink())?;
    Ok(())
}

fn port_in(file: &Path) -> Option<u16> {
    fs::read_to_string(file).ok()?.lines().next()?.trim().parse().ok()
}

fn signal(name: &str, process: &str) -> Result<()> {
    let status = Command::new("kill").args(["-s", name, "--", process]).stderr(Stdio::null()).status()?;
    ensure!(status.success(), "there is no process {process} to be told {name} by {}", process::id());
    Ok(())
}

/// Waits until there is something, and returns it.
pub(crate) fn wait<T>(what: &str, mut probe: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = probe().with_context(|| format!("waiting for {what}"))? {
            return Ok(found);
        }
        ensure!(start.elapsed() < PATIENCE, "waited {} s for {what}", PATIENCE.as_secs());
        thread::sleep(GLANCE);
    }
}
