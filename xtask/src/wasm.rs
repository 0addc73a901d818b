//! From a Rust package to a WebAssembly module and the script that connects it to a page.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;
use wasm_encoder::{NameSection, Section as _};

use crate::first::{First, STALE};
use crate::{names, order, paths, run, split};

/// The version of `wasm-bindgen-cli-support` in `Cargo.toml`: the two sides must be one version.
const BINDGEN: &str = "0.2.130";

/// What the connecting script must never contain: every way to keep or to send something.
///
/// The names are those of browser interfaces, so a hit means that somebody switched one on.
const FORBIDDEN: [&str; 20] = [
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "caches",
    ".cookie",
    "fetch(",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "serviceWorker",
    "clipboard",
    "pushState",
    "replaceState",
    "Notification",
    "RTCPeerConnection",
    "BroadcastChannel",
    "SharedWorker",
    "FilePicker",
    "insertAdjacentHTML",
];

/// How the connecting script ends.
const OFFERED: &str = "return Object.assign(__wbg_init, { initSync }, exports);";

/// How the module is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Small and fast: what people get.
    Release,
    /// Quick to compile, with names in panics: for work on the code.
    Dev,
}

/// A package that becomes a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Package {
    /// The app.
    App,
    /// What seals and opens files; started only for that.
    Vault,
    /// The synthetic form of the benchmark; never shipped.
    Bench,
}

impl Package {
    fn name(self) -> &'static str {
        match self {
            Self::App => "waymark",
            Self::Vault => "waymark-vault",
            Self::Bench => "waymark-bench",
        }
    }
}

/// A module and its script.
#[derive(Debug)]
pub struct Module {
    /// The WebAssembly module that starts, without names of functions and tools.
    pub wasm: Vec<u8>,
    /// What is started later with the exports of the first; empty where the module is whole.
    pub rest: Vec<u8>,
    /// The script that connects it to a page; it defines `wasm_bindgen`.
    pub glue: String,
}

/// Compiles the package and connects it. The released app comes in two halves.
///
/// # Errors
///
/// When it does not compile, when the versions of wasm-bindgen differ, or when the result
/// could store, send, or tell where it was built.
pub fn module(package: Package, profile: Profile) -> Result<Module> {
    let Whole { glue, wasm, linked } = whole(package, profile)?;
    match (package, profile) {
        (_, Profile::Dev) => Ok(Module { glue, wasm, rest: Vec::new() }),
        (Package::Vault | Package::Bench, Profile::Release) => {
            Ok(Module { glue, wasm: order::by_likeness(&wasm)?, rest: Vec::new() })
        }
        (Package::App, Profile::Release) => {
            let first = First::read()?;
            if !first.is_for(&split::names(&wasm)?) {
                println!("note: {STALE}");
            }
            let halves = split::split(&wasm, &linked, |name| first.has(name))?;
            let [first, rest] = [&halves.first, &halves.rest].map(|half| order::by_likeness(half));
            let [wasm, rest] = names::of_halves(&first?, &rest?)?.map(named);
            Ok(Module { wasm, rest, glue })
        }
    }
}

/// Gives the module its name, by which an error that comes from it is told from those of other modules in a host's page.
fn named(wasm: Vec<u8>) -> Vec<u8> {
    let mut section = NameSection::new();
    section.module("waymark");
    let mut named = wasm;
    section.append_to(&mut named);
    named
}

/// A module in one piece.
#[derive(Debug)]
pub struct Whole {
    /// The script that connects it to a page.
    pub glue: String,
    /// The module; that of the app with the names of its functions.
    pub wasm: Vec<u8>,
    /// The same before it was connected; that of the released app with the linker's notes.
    pub linked: Vec<u8>,
}

/// Compiles and connects, and leaves the module in one piece.
///
/// # Errors
///
/// As [`module`].
pub fn whole(package: Package, profile: Profile) -> Result<Whole> {
    check_versions()?;
    let compiled = compile(package, profile)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&compiled)
        .out_name(package.name())
        .no_modules(true)?
        .omit_default_module_path(true)
        .typescript(false)
        .debug(profile == Profile::Dev)
        .demangle(false)
        .remove_name_section(profile == Profile::Release && package != Package::App)
        .remove_producers_section(true);
    let mut output = bindgen.generate_output().context("wasm-bindgen could not connect the module")?;
    ensure!(
        output.snippets().values().all(Vec::is_empty) && output.local_modules().is_empty(),
        "a dependency brings JavaScript of its own; the page has room for the connecting script only",
    );
    let glue = with_end(&with_own_start(output.js())?, package)?;
    check_glue(&glue)?;
    let (glue, wasm) = names::of_script(&without_docs(&glue), &output.wasm_mut().emit_wasm())?;
    if profile == Profile::Release {
        check_paths(&wasm)?;
    }
    let linked = fs::read(&compiled).context("the compiled module cannot be read")?;
    Ok(Whole { glue, wasm, linked })
}

fn check_versions() -> Result<()> {
    let lock = fs::read_to_string(paths::root().join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    let locked = locked_version(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?;
    ensure!(
        locked == BINDGEN,
        "Cargo.lock has wasm-bindgen {locked}, xtask/Cargo.toml has wasm-bindgen-cli-support {BINDGEN}; \
         run `cargo update -p wasm-bindgen --precise {BINDGEN}` or raise both",
    );
    Ok(())
}

fn locked_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

fn compile(package: Package, profile: Profile) -> Result<PathBuf> {
    let target = paths::target();
    let mut cargo = run::cargo();
    cargo
        .args(["rustc", "--locked", "--package", package.name(), "--lib", "--target", "wasm32-unknown-unknown"])
        .arg("--target-dir")
        .arg(&target)
        // Replaces flags of the machine: they would make every machine's build another one.
        .env("CARGO_ENCODED_RUSTFLAGS", flags().join(&OsString::from("\x1f")));
    let folder = match profile {
        Profile::Release => {
            cargo.arg("--release");
            "release"
        }
        Profile::Dev => "debug",
    };
    if (package, profile) == (Package::App, Profile::Release) {
        // What of the data the first pages use follows from the linker's notes.
        cargo.args(["--", "-Clink-arg=--emit-relocs"]);
    }
    run::must(&mut cargo)?;
    let file = format!("{}.wasm", package.name().replace('-', "_"));
    Ok(target.join("wasm32-unknown-unknown").join(folder).join(file))
}

/// Panics name their file: these flags make that name the same on every machine. The names of functions tell the types
/// they were made for, which says what each is for.
fn flags() -> Vec<OsString> {
    let mut flags = vec![OsString::from("-Csymbol-mangling-version=v0")];
    for (place, name) in machine_places() {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(place);
        flag.push("=");
        flag.push(name);
        flags.push(flag);
    }
    flags
}

/// Places on this machine that a compiled file might mention, and their stand-ins.
fn machine_places() -> Vec<(PathBuf, &'static str)> {
    // The compiler takes the last that matches, so the narrower place comes later.
    let mut places: Vec<_> = paths::cargo_home().map(|home| (home, "/cargo")).into_iter().collect();
    places.push((paths::root().to_path_buf(), "/waymark"));
    places.push((paths::target(), "/target"));
    places
}

/// Starts the module from what the page hands over, bytes or a compiled module. The tools would also fetch it, and say how.
fn with_own_start(glue: &str) -> Result<String> {
    const LOADS: &str = "async function __wbg_load(module, imports) {";
    const FETCHES: &str = "module_or_path = fetch(module_or_path);";
    let times = |text: &str| glue.matches(text).count();
    ensure!(
        [LOADS, FETCHES, OFFERED].iter().all(|text| times(text) == 1),
        "wasm-bindgen's script has changed: it does not load or offer as it did",
    );
    let start = "async function __wbg_init({ module_or_path }) {\n\
                 const started = await WebAssembly.instantiate(module_or_path, __wbg_get_imports());\n\
                 return __wbg_finalize_init(started.instance ?? started);\n\
                 }\n";
    let before = glue.split(LOADS).next().unwrap_or_default();
    let after = glue.split(OFFERED).nth(1).unwrap_or_default();
    Ok([before, start, OFFERED, after].concat())
}

/// Gives the script a way to end its module: its listeners and its beat end with it, and whatever still calls it, such as
/// a timer, reaches nothing. A module that has stopped cannot take its own listeners away.
fn with_end(glue: &str, package: Package) -> Result<String> {
    const LISTENS: &str = "arg0.addEventListener(getStringFromWasm0(arg1, arg2), arg3, arg4);";
    const BEATS: &str = "const ret = setInterval(arg0, arg1);";
    // The form of the benchmark listens like the app, and nothing of it beats.
    let (heard, beaten) = match package {
        Package::App => (1, 1),
        Package::Bench => (1, 0),
        Package::Vault => (0, 0),
    };
    let times = |text: &str| glue.matches(text).count();
    let known = times(LISTENS) == heard && times("addEventListener(") == heard && times(BEATS) == beaten;
    ensure!(times(OFFERED) == 1 && known, "wasm-bindgen's script has changed: it does not listen or end as it did");
    let end = "const ending = new AbortController();\n\
               const end = () => { ending.abort(); wasm = new Proxy({}, { get: () => () => 0 }); \
               wasmInstance = wasmModule = null; };";
    let listens = "arg0.addEventListener(getStringFromWasm0(arg1, arg2), arg3, { ...arg4, signal: ending.signal });";
    let beats = format!("{BEATS}\nending.signal.addEventListener('abort', () => clearInterval(ret));");
    let glue = glue.replace(LISTENS, listens).replace(BEATS, &beats);
    Ok(glue.replace(OFFERED, &format!("{end}\nreturn Object.assign(__wbg_init, {{ end }}, exports);")))
}

/// What the tools say about each function is for nobody here, and the sources say it.
fn without_docs(glue: &str) -> String {
    let mut code = String::new();
    let mut in_docs = false;
    for line in glue.lines().map(str::trim) {
        in_docs |= line.starts_with("/**");
        if !in_docs && !line.is_empty() && !line.starts_with("//") {
            code.extend([line, "\n"]);
        }
        in_docs &= !line.ends_with("*/");
    }
    code
}

fn check_glue(glue: &str) -> Result<()> {
    let found: Vec<_> = FORBIDDEN.iter().filter(|name| glue.contains(**name)).collect();
    if !found.is_empty() {
        bail!(
            "the module asks the browser for {found:?}; Waymark keeps nothing and sends nothing, \
             so find the call (clippy.toml lists the methods) and take it out",
        );
    }
    Ok(())
}

fn check_paths(wasm: &[u8]) -> Result<()> {
    for (place, _) in machine_places() {
        let place = place.to_string_lossy().into_owned();
        let told = wasm.windows(place.len()).any(|part| part == place.as_bytes());
        ensure!(!told, "the module contains the path {place} of this machine");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check_glue, locked_version, with_own_start, without_docs};

    #[test]
    fn the_lock_files_version_is_found_by_exact_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "yew"), None);
    }

    #[test]
    fn a_script_that_could_store_is_refused() {
        assert!(check_glue("const ret = arg0.localStorage;").is_err());
        assert!(check_glue("const ret = arg0.value;").is_ok());
    }

    #[test]
    fn the_script_keeps_its_code_and_nothing_else() {
        let glue = "/**\n * What it is.\n */\n  f('/* no */'); // yes\n  // no\n/** no */\n\ng();\n";
        assert_eq!(without_docs(glue), "f('/* no */'); // yes\ng();\n");
    }

    #[test]
    fn the_way_to_fetch_is_taken_out_and_a_second_one_is_refused() {
        let loads = "async function __wbg_load(module, imports) { }";
        let offers = "return Object.assign(__wbg_init, { initSync }, exports);";
        let once = format!("a();\n{loads}\nif (x) {{ module_or_path = fetch(module_or_path); }}\n{offers}\n}})()");
        let started = with_own_start(&once).unwrap();
        assert!(check_glue(&started).is_ok(), "{started}");
        assert!(
            started.starts_with("a();\nasync function __wbg_init(") && started.ends_with(&format!("{offers}\n}})()"))
        );
        assert!(with_own_start("nothing").is_err());
        let twice = format!("fetch('/elsewhere');\n{once}");
        assert!(check_glue(&with_own_start(&twice).unwrap()).is_err());
    }
}
