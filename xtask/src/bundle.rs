//! Folds the modules, their scripts and the styles into the pages.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::wasm::Module;
use crate::wording::Which;
use crate::{encode, inline, pack, paths, watch, wording};

/// The modules that go into the single document.
#[derive(Debug)]
pub struct Modules {
    /// The app.
    pub app: Module,
    /// What seals and opens files.
    pub vault: Module,
}

/// One finished file of `dist/`.
#[derive(Clone, Debug)]
pub struct Page {
    /// The file's name, with the folder it lies in.
    pub name: &'static str,
    /// Its whole content.
    pub text: String,
}

/// Makes the files at the top: the plain page, the loader element, the single document, and the script that opens it in
/// a host's own page.
///
/// # Errors
///
/// When a source is missing or would break out of its place in the page.
pub fn pages(modules: &Modules) -> Result<Vec<Page>> {
    let no_script = wording::without_script(&paths::root().join("locales"))?;
    // The plain page counts in what everybody waits for; the one that is kept says it in every language.
    let no_script = no_script.lines().next().map(|line| format!("{line}\n")).unwrap_or_default();
    let index = fill(&source("index.html")?, |slot| match slot {
        "no-script" => Some(no_script.clone()),
        // Follows when the page is complete.
        "style-hashes" => Some(format!("{{{{{slot}}}}}")),
        _ => None,
    })?;
    let index = with_hashes(index)?;
    let element = element(Loader::Classic)?;
    let document = document(modules)?;
    let inline = inline::script(&scripts(modules)?, &document)?;
    Ok(vec![
        Page { name: "index.html", text: index },
        Page { name: "element.js", text: element },
        Page { name: "waymark.html", text: document },
        Page { name: "inline.js", text: inline },
    ])
}

/// Writes the pages and returns a line for each: its SHA-256, so that two builds can be compared.
///
/// # Errors
///
/// When the folder cannot be written.
pub fn write(pages: &[Page], folder: &Path) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for page in pages {
        let path = folder.join(page.name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
        fs::write(&path, &page.text).with_context(|| format!("{} cannot be written", path.display()))?;
        lines.push(format!("sha256 {:x}  dist/{}", Sha256::digest(&page.text), page.name));
    }
    Ok(lines)
}

/// How the part that follows the start begins, and the one with the vault.
const BOUNDARIES: [&str; 2] = ["<!-- The app starts before what follows", "<!-- At the end the vault"];

/// The three parts of the single document: what starts as soon as it is there, the rest of the app, the vault.
///
/// # Errors
///
/// When the document does not say where they end.
pub fn parts(document: &str) -> Result<[&str; 3]> {
    let at = |boundary| document.find(boundary).context("the single document does not say where the app ends");
    let [rest, vault] = [at(BOUNDARIES[0])?, at(BOUNDARIES[1])?];
    ensure!(rest < vault, "the vault stands before the rest");
    Ok([&document[..rest], &document[rest..vault], &document[vault..]])
}

fn document(modules: &Modules) -> Result<String> {
    let [style, rest_style] = styles()?;
    let notice = code("src/embed/notice.css")?;
    let script = with_keys(&code("src/embed/frame.js")?)?;
    let scripts = scripts(modules)?;
    for (name, text) in [("a style sheet", &style), ("a later style sheet", &rest_style), ("notice.css", &notice)] {
        ensure!(!text.contains("</style"), "{name} ends its own <style>");
    }
    for (name, text) in scripts.iter().chain([&("frame-script", script.clone())]) {
        let breaks_out = ["</script", "<script", "<!--"].iter().any(|end| text.contains(end));
        ensure!(!breaks_out, "{name} ends its own <script>");
    }
    let languages = wording::languages(&paths::root().join("locales"))?;
    let data = data()?;
    let packed =
        |wasm: &[u8]| if wasm.is_empty() { Ok(String::new()) } else { Ok(encode::to_text(&pack::pack(wasm)?)) };
    let modules_as_text: Result<Vec<String>> =
        [&modules.app.wasm, &modules.app.rest, &modules.vault.wasm].into_iter().map(|wasm| packed(wasm)).collect();
    let modules_as_text = modules_as_text?;
    let text = fill(&source("src/embed/frame.html")?, |slot| match slot {
        "notice-style" => Some(notice.clone()),
        "style" => Some(style.clone()),
        "rest-style" => Some(rest_style.clone()),
        "module" => modules_as_text.first().cloned(),
        "rest" => modules_as_text.get(1).cloned(),
        "frame-script" => Some(script.clone()),
        "english" => Some(wording::blocks(&languages, "first", Which::English, |wording| &wording.first)),
        "first-wording" => Some(wording::blocks(&languages, "first", Which::Others, |wording| &wording.first)),
        "rest-wording" => Some(wording::blocks(&languages, "rest", Which::All, |wording| &wording.rest)),
        "data" => Some(data.clone()),
        "vault" => modules_as_text.get(2).cloned(),
        // These follow when everything they are about is in place.
        "script-hashes" | "style-hashes" => Some(format!("{{{{{slot}}}}}")),
        _ => scripts.iter().find(|(name, _)| *name == slot).map(|(_, text)| text.clone()),
    })?;
    with_hashes(text)
}

/// The scripts that run the program wherever it is opened, by their slots in the document.
fn scripts(modules: &Modules) -> Result<[(&'static str, String); 10]> {
    Ok([
        ("glue", starter("waymarkModule", &modules.app.glue)),
        ("number-script", number(modules)?),
        ("keeper-script", code("src/embed/keeper.js")?),
        ("stopped-script", code("src/embed/stopped.js")?),
        ("program-script", code("src/embed/program.js")?),
        ("look-script", code("src/embed/look.js")?),
        ("files-script", code("src/embed/files.js")?),
        ("given-up-script", code("src/embed/given_up.js")?),
        ("vault-glue", starter("waymarkVaultModule", &modules.vault.glue)),
        ("vault-script", code("src/embed/vault.js")?),
    ])
}

/// What takes the numbers of what runs, with those of what is built here.
fn number(modules: &Modules) -> Result<String> {
    let data: String = data_files()?.into_iter().map(|(_, text)| text).collect();
    let numbers: BTreeMap<&str, String> = [
        ("module", modules.app.wasm.as_slice()),
        ("rest", modules.app.rest.as_slice()),
        ("data", data.as_bytes()),
        ("vault", modules.vault.wasm.as_slice()),
    ]
    .into_iter()
    .map(|(part, bytes)| (part, format!("{:x}", Sha256::digest(bytes))))
    .collect();
    let numbers = serde_json::to_string(&numbers)?;
    fill(&code("src/embed/number.js")?, |slot| (slot == "numbers").then(|| numbers.clone()))
}

/// The data files as blocks that nothing runs.
fn data() -> Result<String> {
    let mut blocks = String::new();
    for (name, text) in data_files()? {
        ensure!(!text.contains('<'), "{name} holds markup");
        // Writing to text cannot fail.
        let _ =
            writeln!(blocks, "<script type=\"application/json\" class=\"data\" data-file=\"{name}\">{text}</script>");
    }
    Ok(blocks)
}

/// The data files by their names, in the order in which the document has them, each without white space.
fn data_files() -> Result<Vec<(String, String)>> {
    let files = watch::files(&paths::root().join("instruments"))?;
    let data = files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    data.map(|path| {
        let name = path.strip_prefix(paths::root())?.to_string_lossy().replace('\\', "/");
        let value: serde_json::Value = serde_json::from_str(&source(&name)?).with_context(|| name.clone())?;
        Ok((name, value.to_string()))
    })
    .collect()
}

/// How a page takes the loader element in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loader {
    /// By a plain script.
    Classic,
    /// By importing it.
    Module,
}

/// The loader element: both ways are the same script, but for how it learns where it lies.
///
/// # Errors
///
/// When its source is missing.
pub fn element(loader: Loader) -> Result<String> {
    let keys = code("src/embed/keys.js")?;
    let languages: Vec<String> = wording::languages(&paths::root().join("locales"))?.of.into_keys().collect();
    let questionnaires = questionnaires()?;
    let (here, begin) = match loader {
        Loader::Classic => ("document.currentScript?.src || document.baseURI", "(() => {"),
        // Tools that pack pages know an address by exactly these words.
        Loader::Module => ("import.meta.url", "export const WaymarkAssessment = (() => {"),
    };
    let script = fill(&code("src/embed/element.js")?, |slot| match slot {
        "keys" => Some(keys.trim_end().to_owned()),
        "beside" => Some(format!("new URL('waymark.html', {here}).href")),
        "inline" => Some(format!("new URL('inline.js', {here}).href")),
        "languages" => serde_json::to_string(&languages).ok(),
        "questionnaires" => serde_json::to_string(&questionnaires).ok(),
        _ => None,
    })?;
    let inside = script.strip_prefix("(() => {\n").context("element.js does not begin as it did")?;
    Ok(format!("// <waymark-assessment>, told in custom-elements.json and README.md of Waymark.\n{begin}\n{inside}"))
}

/// The scored questionnaires by their names.
fn questionnaires() -> Result<Vec<String>> {
    let packs = data_files()?.into_iter().filter(|(file, _)| file.starts_with("instruments/packs/"));
    packs
        .map(|(file, text)| {
            let pack: serde_json::Value = serde_json::from_str(&text)?;
            pack["id"].as_str().map(str::to_owned).with_context(|| format!("{file} has no name"))
        })
        .collect()
}

/// The loader and the single document hear the keys that leave in the same way.
fn with_keys(script: &str) -> Result<String> {
    let keys = code("src/embed/keys.js")?;
    fill(script, |slot| (slot == "keys").then(|| keys.trim_end().to_owned()))
}

/// The connecting script as a function, so that each start of the module is a fresh one and a worker can be given its
/// text. Whatever a dependency says on the console, such as the elements it could not draw, is said to nobody.
pub(crate) fn starter(name: &str, glue: &str) -> String {
    let console = "const console = { debug() {}, error() {}, info() {}, log() {}, trace() {}, warn() {} };";
    format!("function {name}() {{\n{console}\n{glue}\nreturn wasm_bindgen;\n}}")
}

/// The sheets that the first pages need, and those that follow; in both, later ones win. At the end the paper.
pub(crate) fn styles() -> Result<[String; 2]> {
    let mut sheets = watch::files(&paths::root().join("styles"))?;
    sheets.retain(|sheet| sheet.extension().is_some_and(|ending| ending == "css"));
    let place = |sheet: &std::path::PathBuf| match sheet.file_name().and_then(|name| name.to_str()) {
        Some("tokens.css") => 0,
        Some("widget.css") => 1,
        Some("guard.css") => 2,
        Some("print.css") => 4,
        _ => 3,
    };
    sheets.sort_by_key(place);
    let (first, rest): (Vec<_>, Vec<_>) = sheets.into_iter().partition(|sheet| place(sheet) < 3);
    Ok([first.iter().map(code).collect::<Result<_>>()?, rest.iter().map(code).collect::<Result<_>>()?])
}

/// Puts content into the `{{slots}}` of a template, in one pass: what was put in is not looked at again.
pub(crate) fn fill(template: &str, content: impl Fn(&str) -> Option<String>) -> Result<String> {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (slot, after) = after.split_once("}}").context("a `{{` has no `}}`")?;
        let Some(text) = content(slot) else { bail!("the template has an unknown slot `{slot}`") };
        filled.push_str(before);
        filled.push_str(&text);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

/// Names every inline script and style of a page in its own policy, which stands before them all.
pub(crate) fn with_hashes(mut text: String) -> Result<String> {
    for kind in ["script", "style"] {
        let slot = format!("{{{{{kind}-hashes}}}}");
        let hashes = hashes(&text, kind)?;
        if !hashes.is_empty() {
            ensure!(text.contains(&slot), "the page has an inline {kind} and no slot `{slot}` in its policy");
        }
        text = text.replacen(&slot, &hashes.join(" "), 1);
    }
    Ok(text)
}

pub(crate) fn hashes(text: &str, kind: &str) -> Result<Vec<String>> {
    let (open, close) = (format!("<{kind}>"), format!("</{kind}>"));
    let mut hashes = Vec::new();
    for inline in text.split(&open).skip(1) {
        let (inside, _) = inline.split_once(&close).with_context(|| format!("a {open} has no {close}"))?;
        hashes.push(format!("'sha256-{}'", STANDARD.encode(Sha256::digest(inside))));
    }
    Ok(hashes)
}

/// Reads a source file; line ends are made the same everywhere, since hashes are over bytes.
pub(crate) fn source(name: impl AsRef<Path>) -> Result<String> {
    let path = paths::root().join(name);
    let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

/// A script or sheet as it goes into the pages: without the comments that fill lines of their own, and without what its
/// lines are set in by. Both are for those who read the source, and would be a part of what everybody waits for.
fn code(name: impl AsRef<Path>) -> Result<String> {
    Ok(lines_of_code(&source(name)?))
}

fn lines_of_code(text: &str) -> String {
    let is_comment = |line: &&str| {
        let line = line.trim();
        line.starts_with("//") || (line.starts_with("/*") && line.ends_with("*/") && line.matches("*/").count() == 1)
    };
    text.lines()
        .filter(|line| !is_comment(line) && !line.trim().is_empty())
        .fold(String::new(), |kept, line| kept + line.trim_start() + "\n")
}

#[cfg(test)]
mod tests {
    use super::{fill, lines_of_code, with_hashes};

    #[test]
    fn lines_that_are_comments_are_left_out_and_no_others() {
        let script = "// One.\n'use strict';\n\n  // Two.\n  f('// no'); // three\n";
        assert_eq!(lines_of_code(script), "'use strict';\nf('// no'); // three\n");
        let sheet = "/* One. */\na { color: red; } /* two */\n/* three */ b {} /* four */\n";
        assert_eq!(lines_of_code(sheet), "a { color: red; } /* two */\n/* three */ b {} /* four */\n");
    }

    #[test]
    fn content_is_not_a_template() {
        let filled = fill("<a>{{one}}</a>", |slot| (slot == "one").then(|| "{{two}}".to_owned()));
        assert_eq!(filled.unwrap(), "<a>{{two}}</a>");
        assert!(fill("{{three}}", |_| None).is_err());
    }

    #[test]
    fn the_policy_names_what_is_inline() {
        // The hash of `a{}`: printf 'a{}' | openssl dgst -sha256 -binary | base64
        let page = "<meta content=\"{{style-hashes}}\"><style>a{}</style><script src=x></script>".to_owned();
        let expected = "<meta content=\"'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='\"><style>a{}</style><script src=x></script>";
        assert_eq!(with_hashes(page).unwrap(), expected);
    }

    #[test]
    fn an_inline_script_without_policy_is_refused() {
        assert!(with_hashes("<script>1</script>".to_owned()).is_err());
    }
}
