//! Gathers the data files and the wording into the program: adding a file or a language is adding
//! it to the folder. JSON is stored without white space and Fluent without comments.
//!
//! In the browser the page brings them instead, and in the program there is only what the first pages need: the
//! questions before the assessment, and of all later questions no more than what decides whether they are asked.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

#[path = "xtask/src/languages.rs"]
mod languages;

fn main() {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo names the package folder"));
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo names the output folder"));
    // In the browser the page brings data and wording, and first what the first pages need.
    let in_browser = std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm");
    let mut code = String::new();
    for (name, folder) in
        [("INSTRUMENTS", "instruments"), ("PACKS", "instruments/packs"), ("TRAINING", "instruments/training")]
    {
        let rows = rows(&root, Path::new(folder), "json", &out);
        let rows = if in_browser { "" } else { &rows };
        write!(code, "/// Shipped files: name and content.\npub static {name}: &[(&str, &str)] = &[{rows}];\n")
            .expect("text can be written to text");
    }
    code.push_str(&first_edition(&root, &out));
    let cases = files(&root.join("instruments/training"), "json").len();
    writeln!(code, "/// How many practice cases there are.\npub const TRAINING_CASES: usize = {cases};")
        .expect("text can be written to text");
    code.push_str("/// The wording of each language: its code and its files.\n");
    code.push_str("pub static LOCALES: &[(&str, &[(&str, &str)])] = &[\n");
    let folders = entries(&root.join("locales")).into_iter().filter(|path| path.is_dir());
    for folder in folders.filter(|_| !in_browser) {
        let lang = folder.file_name().and_then(|name| name.to_str()).expect("a language code").to_owned();
        let files = rows(&root, &Path::new("locales").join(&lang), "ftl", &out);
        writeln!(code, "({lang:?}, &[{files}]),").expect("text can be written to text");
    }
    code.push_str("];\n");
    code.push_str(&list_of_languages(&root, in_browser));
    fs::write(out.join("shipped.rs"), code).expect("the output folder can be written");
}

/// The languages in the words of their folders; in the browser the page brings them with the wording.
fn list_of_languages(root: &Path, in_browser: bool) -> String {
    println!("cargo::rerun-if-changed=xtask/src/languages.rs");
    let lines = if in_browser {
        String::new()
    } else {
        let folder = root.join("locales");
        println!("cargo::rerun-if-changed={}", folder.display());
        let read = languages::read(&folder).unwrap_or_else(|fault| panic!("{fault}"));
        languages::lines(&read)
    };
    format!("/// A line for each language.\npub static LANGUAGES: &str = {lines:?};\n")
}

/// The step before the assessment, whose pages come first.
const FIRST_STEP: &str = "before";
/// What of an instrument the pages of that step look at.
const FIRST_PARTS: [&str; 8] =
    ["id", "version", "source", "option_sets", "presets", "gates", "reactions", "principles"];
/// What of a later question decides whether it is asked, and so how many there are.
const ASKED_BY: [&str; 6] = ["id", "kind", "when", "quick", "quick_when", "uncounted"];

/// The instruments as far as the first pages need them.
fn first_edition(root: &Path, out: &Path) -> String {
    let row = |path: &PathBuf| {
        let name = name_of(root, path);
        let mut whole: Value = json(&name, &read(path));
        let mut part = kept(&mut whole, &FIRST_PARTS);
        part.insert("derivations".to_owned(), first_derivations(&whole));
        let sections: Vec<Value> = whole["sections"]
            .as_array_mut()
            .map(|all| all.iter_mut().map(first_of_section).collect())
            .unwrap_or_default();
        part.insert("sections".to_owned(), Value::from(sections));
        let copy = out.join(format!("first__{}", name.replace('/', "__")));
        fs::write(&copy, Value::from(part).to_string()).expect("the output folder can be written");
        format!("({name:?}, include_str!({:?})),", copy.display().to_string())
    };
    let rows: String = files(&root.join("instruments"), "json").iter().map(row).collect();
    format!(
        "/// The instruments as far as the first pages need them.\npub static FIRST: &[(&str, &str)] = &[{rows}];\n"
    )
}

/// What makes a question of the first pages read worse.
fn first_derivations(whole: &Value) -> Value {
    let sections = whole["sections"].as_array().into_iter().flatten();
    let first = sections.filter(|section| section["step"] == FIRST_STEP);
    let items: Vec<&Value> =
        first.flat_map(|section| section["items"].as_array().into_iter().flatten()).map(|item| &item["id"]).collect();
    let rows = whole["derivations"].as_array().into_iter().flatten();
    rows.filter(|row| items.contains(&&row["item"])).cloned().collect()
}

fn first_of_section(section: &mut Value) -> Value {
    if section["step"] != FIRST_STEP {
        section["source"] = no_source();
        for item in section["items"].as_array_mut().into_iter().flatten() {
            let mut row = kept(item, &ASKED_BY);
            row.insert("source".to_owned(), no_source());
            *item = Value::from(row);
        }
    }
    section.take()
}

/// Said of rows that are not shown before the whole edition is there.
fn no_source() -> Value {
    serde_json::json!({ "note": "", "trust": [] })
}

fn kept(row: &mut Value, parts: &[&str]) -> serde_json::Map<String, Value> {
    let row = row.as_object_mut().expect("a row is an object");
    parts.iter().filter_map(|part| Some(((*part).to_owned(), row.get_mut(*part)?.take()))).collect()
}

fn rows(root: &Path, folder: &Path, ending: &str, out: &Path) -> String {
    println!("cargo::rerun-if-changed={}", root.join(folder).display());
    let row = |path: PathBuf| {
        println!("cargo::rerun-if-changed={}", path.display());
        let (name, text) = (name_of(root, &path), read(&path));
        let small = if ending == "json" { json(&name, &text).to_string() } else { smaller_fluent(&text) };
        let copy = out.join(name.replace('/', "__"));
        fs::write(&copy, small).expect("the output folder can be written");
        format!("({name:?}, include_str!({:?})),", copy.display().to_string())
    };
    files(&root.join(folder), ending).into_iter().map(row).collect()
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.extension().is_some_and(|found| found == ending)).collect()
}

fn name_of(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).expect("inside the package").to_string_lossy().replace('\\', "/")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(found) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = found.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

/// A file that is no JSON stops the build and says where.
fn json(name: &str, text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|fault| panic!("{name}: {fault}"))
}

fn smaller_fluent(text: &str) -> String {
    let kept = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    kept.flat_map(|line| [line.trim_end(), "\n"]).collect()
}
