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
use crate::{encode, pack, paths, watch};

/// The modules that go into the single document.
#[derive(Debug)]
pub struct Modules {
    /// The app.
    pub app: Module,
    /// What seals and opens files.
    pub vault: Module,
}

/// One finished file of `dist/`.
#[derive(Debug)]
pub struct Page {
    /// The file's name.
    pub name: &'static str,
    /// Its whole content.
    pub text: String,
}

/// Makes the three files: the standalone page, the loader element, and the single document.
///
/// # Errors
///
/// When a source is missing or would break out of its place in the page.
pub fn pages(modules: &Modules) -> Result<Vec<Page>> {
    let index = with_hashes(source("index.html")?)?;
    let element = with_keys(&source("src/embed/element.js")?)?;
    let document = document(modules)?;
    Ok(vec![
        Page { name: "index.html", text: index },
        Page { name: "element.js", text: element },
        Page { name: "waymark.html", text: document },
    ])
}

/// Writes the pages and returns a line for each: its SHA-256, so that two builds can be compared.
///
/// # Errors
///
/// When the folder cannot be written.
pub fn write(pages: &[Page], folder: &Path) -> Result<Vec<String>> {
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let mut lines = Vec::new();
    for page in pages {
        let path = folder.join(page.name);
        fs::write(&path, &page.text).with_context(|| format!("{} cannot be written", path.display()))?;
        lines.push(format!("sha256 {:x}  dist/{}", Sha256::digest(&page.text), page.name));
    }
    Ok(lines)
}

/// How the part with the other languages begins, and the one with the vault.
const BOUNDARIES: [&str; 2] = ["<!-- The app starts before what follows", "<!-- At the end the vault"];

/// The three parts of the single document: the app, which starts as soon as it is there, the other languages, the vault.
///
/// # Errors
///
/// When the document does not say where they end.
pub fn parts(document: &str) -> Result<[&str; 3]> {
    let at = |boundary| document.find(boundary).context("the single document does not say where the app ends");
    let [languages, vault] = [at(BOUNDARIES[0])?, at(BOUNDARIES[1])?];
    ensure!(languages < vault, "the vault stands before the languages");
    Ok([&document[..languages], &document[languages..vault], &document[vault..]])
}

fn document(modules: &Modules) -> Result<String> {
    let style = style()?;
    let notice = source("src/embed/notice.css")?;
    let script = with_keys(&source("src/embed/frame.js")?)?;
    let look_script = source("src/embed/look.js")?;
    let vault_script = source("src/embed/vault.js")?;
    // A function, so that each start is a fresh one, and so that a worker can be given its text.
    let vault_glue = format!("function waymarkVaultModule() {{\n{}\nreturn wasm_bindgen;\n}}", modules.vault.glue);
    for (name, text) in [("a style sheet", &style), ("notice.css", &notice)] {
        ensure!(!text.contains("</style"), "{name} ends its own <style>");
    }
    let scripts = [
        ("the glue script", &modules.app.glue),
        ("look.js", &look_script),
        ("frame.js", &script),
        ("the vault's glue script", &vault_glue),
        ("vault.js", &vault_script),
    ];
    for (name, text) in scripts {
        let breaks_out = ["</script", "<script", "<!--"].iter().any(|end| text.contains(end));
        ensure!(!breaks_out, "{name} ends its own <script>");
    }
    let languages = languages()?;
    let app = encode::to_text(&pack::pack(&modules.app.wasm)?);
    let vault = encode::to_text(&pack::pack(&modules.vault.wasm)?);
    let text = fill(&source("src/embed/frame.html")?, |slot| match slot {
        "notice-style" => Some(notice.clone()),
        "style" => Some(style.clone()),
        "module" => Some(app.clone()),
        "glue" => Some(modules.app.glue.clone()),
        "look-script" => Some(look_script.clone()),
        "frame-script" => Some(script.clone()),
        "languages" => Some(languages.clone()),
        "vault-glue" => Some(vault_glue.clone()),
        "vault-script" => Some(vault_script.clone()),
        "vault" => Some(vault.clone()),
        // These follow when everything they are about is in place.
        "script-hashes" | "style-hashes" => Some(format!("{{{{{slot}}}}}")),
        _ => None,
    })?;
    with_hashes(text)
}

/// The loader and the single document hear the keys that leave in the same way.
fn with_keys(script: &str) -> Result<String> {
    let keys = source("src/embed/keys.js")?;
    fill(script, |slot| (slot == "keys").then(|| keys.trim_end().to_owned()))
}

/// The wording of every language but English, each as a block of plain text.
fn languages() -> Result<String> {
    let mut blocks = String::new();
    for (code, text) in locales()? {
        ensure!(!text.contains('<'), "locales/{code} holds markup");
        writeln!(blocks, "<script type=\"text/plain\" class=\"wording\" lang=\"{code}\">{text}</script>")?;
    }
    Ok(blocks)
}

/// The languages besides English: code and wording, without comments and empty lines.
fn locales() -> Result<Vec<(String, String)>> {
    let mut locales: BTreeMap<String, String> = BTreeMap::new();
    for path in watch::files(&paths::root().join("locales"))? {
        let code = path.parent().and_then(|folder| folder.file_name()).and_then(|name| name.to_str());
        let Some(code) = code.filter(|code| !["en", "locales"].contains(code)) else { continue };
        let text = source(&path)?;
        let kept = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let kept: String = kept.flat_map(|line| [line.trim_end(), "\n"]).collect();
        locales.entry(code.to_owned()).or_default().push_str(&kept);
    }
    Ok(locales.into_iter().collect())
}

/// All sheets of the app in one. Later ones win: first the tokens, then what everything shares, at the end the paper.
fn style() -> Result<String> {
    let mut sheets = watch::files(&paths::root().join("styles"))?;
    sheets.retain(|sheet| sheet.extension().is_some_and(|ending| ending == "css"));
    sheets.sort_by_key(|sheet| match sheet.file_name().and_then(|name| name.to_str()) {
        Some("tokens.css") => 0,
        Some("widget.css") => 1,
        Some("print.css") => 3,
        _ => 2,
    });
    sheets.iter().map(source).collect()
}

/// Puts content into the `{{slots}}` of a template, in one pass: what was put in is not looked at again.
fn fill(template: &str, content: impl Fn(&str) -> Option<String>) -> Result<String> {
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
fn with_hashes(mut text: String) -> Result<String> {
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

fn hashes(text: &str, kind: &str) -> Result<Vec<String>> {
    let (open, close) = (format!("<{kind}>"), format!("</{kind}>"));
    let mut hashes = Vec::new();
    for inline in text.split(&open).skip(1) {
        let (inside, _) = inline.split_once(&close).with_context(|| format!("a {open} has no {close}"))?;
        hashes.push(format!("'sha256-{}'", STANDARD.encode(Sha256::digest(inside))));
    }
    Ok(hashes)
}

/// Reads a source file; line ends are made the same everywhere, since hashes are over bytes.
fn source(name: impl AsRef<Path>) -> Result<String> {
    let path = paths::root().join(name);
    let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::{fill, with_hashes};

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
