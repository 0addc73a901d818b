//! `cargo xtask bench`: Waymark beside other questionnaire engines, measured in one run in one browser.
//!
//! The others are installed at run time into the target folder, in the versions that `bench/peers.txt` names; nothing of
//! theirs is kept here. This builds what is Waymark's, and hands over to `bench/drive/run.mjs`, which builds what is
//! theirs, drives the browser and writes `bench/results.md`.
//!
//! The form of the benchmark is a module of its own (`bench/page`), made like the vault: compiled and connected as the
//! released app is, its functions ordered and its parts packed in the same way, but in one piece, since the app is split
//! by a list of what its own first pages run. It stands in two kinds of page: one document that holds everything, as
//! `waymark.html` does, and separate files under a policy that allows nothing inline.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::bundle::{Page, fill, source, starter, styles, with_hashes};
use crate::wasm::{self, Package, Profile};
use crate::{build, bundle, encode, pack, paths, run, setup, wording};

/// What the form is called in the browser.
const FORM: &str = "bench/page";

/// Where the part of `program.js` begins and ends that turns the module's text into the module.
const READER: [&str; 2] = ["  // A module as text:", "  // Hands a request to the vault"];

/// The options that take a value and are handed on as they are.
const HANDED_ON: [&str; 3] = ["--peers", "--n", "--reps"];

/// Builds everything, measures, and writes the results.
///
/// # Errors
///
/// When something cannot be built or installed, or when the measuring itself fails. What a peer fails at is a result.
pub fn bench(words: &[String]) -> Result<()> {
    let options = Options::read(words)?;
    setup::npm()?;
    if setup::chromium().is_err() {
        setup::browsers()?;
    }
    let work = paths::target().join("bench");
    if !options.built || !work.join("own").exists() {
        setup::wasm_target()?;
        let sizes = build::build(Profile::Release)?.context("a release build has a weight")?;
        bundle::write(&pages()?, &work.join("own"))?;
        let parts = serde_json::json!({ "first": sizes.first_load, "rest": sizes.rest, "vault": sizes.vault });
        fs::write(work.join("sizes.json"), parts.to_string()).context("the sizes cannot be written")?;
    }
    let mut node = Command::new("node");
    node.arg(paths::root().join("bench/drive/run.mjs"))
        .args(&options.handed_on)
        .env("BENCH_WORK", &work)
        .env("BENCH_DIST", paths::dist())
        .env("BENCH_CHROMIUM", setup::chromium()?)
        .env("BENCH_AXE", setup::axe()?)
        .env(
            "BENCH_COMMAND",
            ["cargo xtask bench"].into_iter().chain(words.iter().map(String::as_str)).collect::<Vec<_>>().join(" "),
        )
        .current_dir(paths::root());
    run::must(&mut node)
}

/// What was asked for.
struct Options {
    /// Whether to take what the last build left.
    built: bool,
    /// What the measuring is told.
    handed_on: Vec<String>,
}

impl Options {
    fn read(words: &[String]) -> Result<Self> {
        let mut options = Self { built: false, handed_on: Vec::new() };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--built" => options.built = true,
                "--slow" => options.handed_on.push(word.clone()),
                known if HANDED_ON.contains(&known) => {
                    let value = words.next().with_context(|| format!("{word} needs a value"))?;
                    options.handed_on.extend([word.clone(), value.clone()]);
                }
                _ => bail!("`cargo xtask bench` does not take `{word}`"),
            }
        }
        Ok(options)
    }
}

/// The form in its two kinds of page.
fn pages() -> Result<Vec<Page>> {
    let module = wasm::module(Package::Bench, Profile::Release)?;
    println!("the form's module: {} bytes", module.wasm.len());
    let text = encode::to_text(&pack::pack(&module.wasm)?);
    let languages = wording::languages(&paths::root().join("locales"))?;
    let words = &languages.of.get("en").context("there is no English")?.first;
    let [sheet, _] = styles()?;
    let reader = reader()?;
    let script = |tree: &str| {
        fill(&source(Path::new(FORM).join("start.js"))?, |slot| match slot {
            "tree" => Some(tree.to_owned()),
            "reader" => Some(reader.clone()),
            "glue" => Some(starter("waymarkModule", &module.glue)),
            _ => None,
        })
    };
    let alone = script("document")?;
    let document = fill(&source(Path::new(FORM).join("alone.html"))?, |slot| match slot {
        "style" => Some(sheet.clone()),
        "module" => Some(text.clone()),
        "wording" => Some(words.clone()),
        "script" => Some(alone.clone()),
        "script-hashes" | "style-hashes" => Some(format!("{{{{{slot}}}}}")),
        _ => None,
    })?;
    let blocks = serde_json::json!({ "module": text, "wording": words });
    let files = format!(
        "const BLOCKS = {blocks};\n{}",
        script("{ getElementById: (id) => ({ textContent: BLOCKS[id], remove: () => delete BLOCKS[id] }) }")?
    );
    Ok(vec![
        Page { name: "waymark.html", text: with_hashes(document)? },
        Page { name: "waymark-files.html", text: source(Path::new(FORM).join("files.html"))? },
        Page { name: "waymark-files/form.js", text: files },
        Page { name: "waymark-files/form.css", text: sheet },
    ])
}

/// The part of the app's own script that reads a module out of its text: the form is read by the same lines.
fn reader() -> Result<String> {
    let script = source("src/embed/program.js")?;
    let [from, to] = READER.map(|mark| script.find(mark));
    let (from, to) = from.zip(to).context("program.js does not say where it reads a module")?;
    ensure!(from < to, "program.js reads a module elsewhere");
    Ok(script[from..to].to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Options, reader};

    fn read(words: &[&str]) -> anyhow::Result<Options> {
        Options::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_handed_on_or_refused() {
        let options = read(&["--built", "--n", "20,100", "--slow"]).unwrap();
        assert!(options.built);
        assert_eq!(options.handed_on, ["--n", "20,100", "--slow"]);
        assert!(read(&["--n"]).is_err());
        assert!(read(&["--fast"]).is_err());
    }

    #[test]
    fn the_module_is_read_by_the_lines_of_the_app() {
        let reader = reader().unwrap();
        assert!(reader.contains("function moduleBytes(") && reader.contains("function unpacked("));
    }
}
