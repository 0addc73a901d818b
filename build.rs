//! Gathers the data files and the wording into the program: adding a file or a language is adding
//! it to the folder. JSON is stored without white space and Fluent without comments, which is what
//! the browser has to load.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo names the package folder"));
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo names the output folder"));
    let mut code = String::new();
    code.push_str(&table("INSTRUMENTS", &root, Path::new("instruments"), "json", &out));
    code.push_str(&table("PACKS", &root, Path::new("instruments/packs"), "json", &out));
    code.push_str(&table("TRAINING", &root, Path::new("instruments/training"), "json", &out));
    code.push_str("/// The wording of each language: its code and its files.\n");
    code.push_str("pub static LOCALES: &[(&str, &[(&str, &str)])] = &[\n");
    // In the browser the page brings the wording, and first what the first pages need.
    let in_browser = std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm");
    let folders = entries(&root.join("locales")).into_iter().filter(|path| path.is_dir());
    for folder in folders.filter(|_| !in_browser) {
        let lang = folder.file_name().and_then(|name| name.to_str()).expect("a language code").to_owned();
        let files = rows(&root, &Path::new("locales").join(&lang), "ftl", &out);
        writeln!(code, "({lang:?}, &[{files}]),").expect("text can be written to text");
    }
    code.push_str("];\n");
    fs::write(out.join("shipped.rs"), code).expect("the output folder can be written");
}

fn table(name: &str, root: &Path, folder: &Path, ending: &str, out: &Path) -> String {
    let rows = rows(root, folder, ending, out);
    format!("/// Shipped files: name and content.\npub static {name}: &[(&str, &str)] = &[{rows}];\n")
}

fn rows(root: &Path, folder: &Path, ending: &str, out: &Path) -> String {
    println!("cargo::rerun-if-changed={}", root.join(folder).display());
    let files = entries(&root.join(folder)).into_iter();
    let files = files.filter(|path| path.extension().is_some_and(|found| found == ending));
    let row = |path: PathBuf| {
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let name = path.strip_prefix(root).expect("inside the package").to_string_lossy().replace('\\', "/");
        let small = if ending == "json" { smaller_json(&name, &text) } else { smaller_fluent(&text) };
        let copy = out.join(name.replace('/', "__"));
        fs::write(&copy, small).expect("the output folder can be written");
        format!("({name:?}, include_str!({:?})),", copy.display().to_string())
    };
    files.map(row).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(found) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = found.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

/// White space outside strings goes; a file that is no JSON stops the build and says where.
fn smaller_json(name: &str, text: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    value.to_string()
}

fn smaller_fluent(text: &str) -> String {
    let kept = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    kept.flat_map(|line| [line.trim_end(), "\n"]).collect()
}
