//! Sees to it that the machine has what a build or a test needs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::{paths, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// What the journeys run, and the Debian packages that bring it.
const PROGRAMS: [(&[&str], &str); 6] = [
    (CHROMIUM, "chromium"),
    (&["chromedriver"], "chromium-driver"),
    (FIREFOX, "firefox-esr"),
    (&["WebKitWebDriver"], "webkit2gtk-driver"),
    (&["Xvfb"], "xvfb"),
    (&["pdftotext"], "poppler-utils"),
];
const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome"];
const FIREFOX: &[&str] = &["firefox-esr", "firefox"];

/// What opens sealed files outside Waymark, and what lends it a terminal to ask for a passphrase in.
const SEALING: [(&[&str], &str); 3] = [(&["age"], "age"), (&["age-keygen"], "age"), (&["script"], "bsdutils")];

/// What packs and installs the package of the element, and brings the checker of access.
const NPM: [(&[&str], &str); 1] = [(&["npm"], "npm")];

/// The checker of access: its npm package, and what its script must be, so that no other one is ever run.
const AXE: Script = Script {
    package: "axe-core@4.14.1",
    file: "axe-core/axe.min.js",
    sha256: "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c",
};

const JQUERY: Script = Script {
    package: "jquery@1.12.4",
    file: "jquery/dist/jquery.min.js",
    sha256: "668b046d12db350ccba6728890476b3efee53b2f42dbb84743e5e9f1ae0cc404",
};

/// A script of a package, and what it was when it was looked at.
struct Script {
    package: &'static str,
    file: &'static str,
    sha256: &'static str,
}

/// What tells WebKitGTK to print.
const WEBKIT_PRINTS: [&str; 2] = ["python3-gi", "gir1.2-webkit2-4.1"];

/// Faces for languages that a bare machine cannot draw; pictures of pages need them.
const FONTS: (&str, &str) = ("/usr/share/fonts/truetype/noto", "fonts-noto-core");

/// Installs the WebAssembly target of the toolchain in use, if it is missing.
///
/// # Errors
///
/// When it is missing and there is no `rustup` to bring it.
pub fn wasm_target() -> Result<()> {
    let library = run::text(run::rustc().args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(library.trim()).exists() {
        return Ok(());
    }
    ensure!(
        run::exists("rustup"),
        "the Rust target {TARGET} is missing, and so is rustup, which would bring it; \
         install the target with your system's packages",
    );
    run::must(Command::new("rustup").args(["target", "add", TARGET]))
}

/// Installs the browsers, their drivers and what reads prints, if they are missing and this is Debian's root.
/// The driver of Firefox is no package of Debian's; `cargo` brings it, on every system.
///
/// # Errors
///
/// When something is missing and cannot be installed here; the message says what to install.
pub fn browsers() -> Result<()> {
    let needs = "the journeys need Chromium or Chrome and the chromedriver of the same version, Firefox, \
                 WebKitGTK with its WebKitWebDriver, Xvfb, and pdftotext (poppler)";
    install(needs, missing_packages)?;
    if geckodriver().is_err() {
        println!("installing geckodriver");
        let mut cargo = run::cargo();
        cargo.args(["install", "geckodriver", "--locked", "--quiet", "--root"]).arg(tools());
        run::must(&mut cargo)?;
    }
    Ok(())
}

/// Installs the standard tool that opens what Waymark seals, and what lends it a terminal, if they are
/// missing and this is Debian's root.
///
/// # Errors
///
/// As [`browsers`].
pub fn sealing_tool() -> Result<()> {
    let needs = "the tests of sealed files need age, age-keygen and script (of util-linux)";
    install(needs, || SEALING.iter().filter(|(names, _)| find(names).is_none()).map(|(_, package)| *package).collect())
}

/// Installs npm, which packs and installs the package of the element and brings axe-core, if it is missing and this is
/// Debian's root.
///
/// # Errors
///
/// As [`browsers`].
pub fn npm() -> Result<()> {
    let needs = "the journeys need npm and node";
    install(needs, || NPM.iter().filter(|(names, _)| find(names).is_none()).map(|(_, package)| *package).collect())
}

/// The script of axe-core, which checks pages for access.
///
/// # Errors
///
/// When it is not there and npm cannot bring it, or when it is not the one that was looked at.
pub fn axe() -> Result<PathBuf> {
    script(&AXE)
}

/// A script library that pages of hosts still have: the one of most themes of 2014.
///
/// # Errors
///
/// When it is not there and npm cannot bring it, or when it is not the one that was looked at.
pub fn jquery() -> Result<PathBuf> {
    script(&JQUERY)
}

/// A script that npm brings for the tests alone. It is kept with what is built, never with the sources.
///
/// # Errors
///
/// When it is not there and npm cannot bring it, or when it is not the one that was looked at.
fn script(wanted: &Script) -> Result<PathBuf> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = paths::target().join(wanted.package.replace('@', "-"));
    let script = folder.join("node_modules").join(wanted.file);
    if !script.exists() {
        npm()?;
        fs::create_dir_all(&folder)?;
        let mut npm = Command::new("npm");
        npm.args([
            "install",
            "--no-save",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
            "--prefix",
        ]);
        run::must(npm.arg(&folder).arg(wanted.package).stdin(Stdio::null()))?;
    }
    let found = format!("{:x}", Sha256::digest(fs::read(&script)?));
    ensure!(
        found == wanted.sha256,
        "{} is not the script that was looked at: its SHA-256 is {found}",
        script.display()
    );
    Ok(script)
}

fn install(needs: &str, missing: impl Fn() -> Vec<&'static str>) -> Result<()> {
    let packages = missing();
    if packages.is_empty() {
        return Ok(());
    }
    if !(run::exists("apt-get") && is_root()) {
        bail!("{needs}; on Debian: apt-get install {}", packages.join(" "));
    }
    println!("installing {}", packages.join(", "));
    let apt = || {
        let mut apt = Command::new("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
        apt
    };
    run::must(apt().args(["update", "--quiet"]))?;
    run::must(apt().args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(&packages))?;
    let still = missing();
    ensure!(still.is_empty(), "{} did not bring what was needed", still.join(" "));
    Ok(())
}

fn missing_packages() -> Vec<&'static str> {
    let programs = PROGRAMS.iter().filter(|(names, _)| find(names).is_none()).map(|(_, package)| *package);
    let fonts = (run::exists("apt-get") && !Path::new(FONTS.0).exists()).then_some(FONTS.1);
    let prints = if run::exists("apt-get") && !webkit_prints() { &WEBKIT_PRINTS[..] } else { &[] };
    programs.chain(fonts).chain(prints.iter().copied()).collect()
}

/// Whether WebKitGTK can be told to print: by Python with the introspection of GTK and WebKitGTK, since its driver cannot.
#[must_use]
pub fn webkit_prints() -> bool {
    let has = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
    let mut python = Command::new("/usr/bin/python3");
    python.args(["-c", has]).stdout(Stdio::null()).stderr(Stdio::null());
    python.status().is_ok_and(|has| has.success())
}

/// Where programs are kept that only the tests need.
fn tools() -> PathBuf {
    paths::target().join("tools")
}

/// Chromium's driver.
///
/// # Errors
///
/// When there is none.
pub fn chromedriver() -> Result<String> {
    find(&["chromedriver"]).context("chromedriver is missing")
}

/// Chromium itself.
///
/// # Errors
///
/// When there is none.
pub fn chromium() -> Result<String> {
    find(CHROMIUM).context("Chromium is missing")
}

/// Firefox's driver.
///
/// # Errors
///
/// When there is none.
pub fn geckodriver() -> Result<String> {
    let own = tools().join("bin").join(format!("geckodriver{}", env::consts::EXE_SUFFIX));
    let own = own.is_file().then(|| own.display().to_string());
    own.or_else(|| find(&["geckodriver"])).context("geckodriver is missing; `cargo xtask test` installs it")
}

/// Firefox itself.
///
/// # Errors
///
/// When there is none.
pub fn firefox() -> Result<String> {
    find(FIREFOX).context("Firefox is missing")
}

/// The driver of WebKitGTK, which starts its browser by itself.
///
/// # Errors
///
/// When there is none.
pub fn webkit_driver() -> Result<String> {
    find(&["WebKitWebDriver"]).context("WebKitWebDriver is missing")
}

/// What lends a screen to a browser that does not start without one.
///
/// # Errors
///
/// When there is none.
pub fn display() -> Result<String> {
    find(&["Xvfb"]).context("Xvfb is missing")
}

/// The path of the first program that exists.
fn find(names: &[&str]) -> Option<String> {
    let folders: Vec<_> = env::split_paths(&env::var_os("PATH")?).collect();
    let candidates = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let endings = ["", env::consts::EXE_SUFFIX];
    let mut paths = candidates.flat_map(|path| endings.map(|ending| format!("{}{ending}", path.display())));
    paths.find(|path| Path::new(path).is_file())
}

/// Whether this runs as the system's own user, as in most containers.
#[must_use]
pub fn is_root() -> bool {
    run::text(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
