//! The standalone page with what keeps it: the files of `dist/site/`, and what a server should send with them.
//!
//! The page and its worker name each file by its hash, so these files belong together: a worker keeps none that is not
//! exactly what was built here.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256, Sha384};

use crate::bundle::{self, Page, fill, source};
use crate::{paths, server, wording};

/// What the worker keeps, in the order in which it fetches it: the address, and the file.
const KEPT: [(&str, &str); 6] = [
    ("./", "site/index.html"),
    ("site.js", "site/site.js"),
    ("element.js", "site/element.js"),
    ("manifest.webmanifest", "site/manifest.webmanifest"),
    ("icon.svg", "site/icon.svg"),
    ("waymark.html", "site/waymark.html"),
];

/// How many letters of its hash tell one version from another.
const VERSION_LENGTH: usize = 16;

/// Makes the standalone page around the loader element and the single document.
///
/// # Errors
///
/// When a source is missing or a template has an unknown slot.
pub fn pages(element: &str, document: &str) -> Result<Vec<Page>> {
    let named = |kind| Ok::<_, anyhow::Error>(bundle::hashes(document, kind)?.join(" "));
    let (scripts, styles) = (named("script")?, named("style")?);
    let locales = paths::root().join("locales");
    let no_script = wording::without_script(&locales)?;
    let mut sentences = wording::around(&locales)?;
    for sentences in sentences.values_mut() {
        sentences.retain(|name, _| name != wording::NO_SCRIPT);
    }
    let sentences = serde_json::to_string(&sentences)?;
    let index = fill(&source("src/embed/site/index.html")?, |slot| match slot {
        "document-scripts" => Some(scripts.clone()),
        "document-styles" => Some(styles.clone()),
        "no-script" => Some(no_script.clone()),
        // Follows when the page is complete.
        "style-hashes" => Some(format!("{{{{{slot}}}}}")),
        _ => None,
    })?;
    let script = fill(&source("src/embed/site/site.js")?, |slot| match slot {
        "document-hash" => Some(integrity(document)),
        "sentences" => Some(sentences.clone()),
        _ => None,
    })?;
    let mut pages = vec![
        Page { name: "site/index.html", text: bundle::with_hashes(index)? },
        Page { name: "site/site.js", text: script },
        Page { name: "site/element.js", text: element.to_owned() },
        Page { name: "site/manifest.webmanifest", text: source("src/embed/site/manifest.webmanifest")? },
        Page { name: "site/icon.svg", text: source("src/embed/site/icon.svg")? },
        Page { name: "site/waymark.html", text: document.to_owned() },
    ];
    pages.push(Page { name: "site/worker.js", text: worker(&pages)? });
    Ok(pages)
}

/// The worker, with its list of files.
fn worker(pages: &[Page]) -> Result<String> {
    let mut list = Map::new();
    for (address, name) in KEPT {
        list.insert(address.to_owned(), Value::from(integrity(&page(pages, name)?.text)));
    }
    let list = serde_json::to_string_pretty(&list)?;
    let version = format!("{:x}", Sha256::digest(&list));
    fill(&source("src/embed/site/worker.js")?, |slot| match slot {
        "files" => Some(list.clone()),
        "version" => Some(format!("waymark-{}", &version[..VERSION_LENGTH])),
        _ => None,
    })
}

/// Ready settings for servers that send the standalone page.
///
/// # Errors
///
/// When a template is missing, or a page has no policy to send.
pub fn headers(pages: &[Page]) -> Result<Vec<Page>> {
    let policy = |name: &str, ancestors: &str| {
        let text = &page(pages, &format!("site/{name}"))?.text;
        server::policy(name, text, ancestors).with_context(|| format!("{name} has no policy"))
    };
    let index = policy("index.html", "")?;
    // How each server calls the sites that its keeper names.
    let files = [
        ("headers/nginx.conf", "nginx.conf", "'self' $partners"),
        ("headers/Caddyfile", "Caddyfile", "'self' {$WAYMARK_PARTNERS}"),
        ("headers/bucket.csv", "bucket.csv", ""),
    ];
    let filled = files.into_iter().map(|(name, template, ancestors)| {
        let document = policy("waymark.html", ancestors)?;
        let text = fill(&source(format!("docs/hosting/{template}"))?, |slot| match slot {
            "index-policy" => Some(index.clone()),
            "document-policy" => Some(document.clone()),
            "worker-policy" => Some(server::WORKER_POLICY.to_owned()),
            _ => None,
        })?;
        Ok(Page { name, text })
    });
    filled.collect()
}

/// The list of hashes of everything that is built.
///
/// # Errors
///
/// When it cannot be written as JSON.
pub fn list(pages: &[Page]) -> Result<Page> {
    let list: BTreeMap<_, _> = pages.iter().map(|page| (page.name, integrity(&page.text))).collect();
    Ok(Page { name: "integrity.json", text: serde_json::to_string_pretty(&list)? + "\n" })
}

/// A hash as browsers take it to let a file through.
#[must_use]
pub fn integrity(text: &str) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(text)))
}

fn page<'pages>(pages: &'pages [Page], name: &str) -> Result<&'pages Page> {
    pages.iter().find(|page| page.name == name).with_context(|| format!("{name} is not built"))
}

#[cfg(test)]
mod tests {
    use super::{KEPT, headers, pages};

    const DOCUMENT: &str = "<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\
                            <style>a{}</style><script>a()</script>";

    #[test]
    fn the_worker_keeps_every_file_but_itself() {
        let pages = pages("element", DOCUMENT).unwrap();
        let mut built: Vec<_> = pages.iter().map(|page| page.name).filter(|name| *name != "site/worker.js").collect();
        let mut kept: Vec<_> = KEPT.iter().map(|(_, name)| *name).collect();
        built.sort_unstable();
        kept.sort_unstable();
        assert_eq!(built, kept);
    }

    #[test]
    fn the_page_names_what_the_document_runs() {
        let pages = pages("element", DOCUMENT).unwrap();
        let index = &pages[0].text;
        // The hashes of `a()` and `a{}`: printf 'a()' | openssl dgst -sha256 -binary | base64
        assert!(
            index
                .contains("script-src 'self' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4=' 'wasm-unsafe-eval'")
        );
        assert!(index.contains("'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"));
    }

    #[test]
    fn another_document_makes_another_worker() {
        let worker = |document| pages("element", document).unwrap().pop().unwrap().text;
        assert_eq!(worker(DOCUMENT), worker(DOCUMENT));
        assert_ne!(worker(DOCUMENT), worker(&format!("{DOCUMENT}<!-- newer -->")));
    }

    #[test]
    fn servers_are_told_what_the_pages_say() {
        let pages = pages("element", DOCUMENT).unwrap();
        let files = headers(&pages).unwrap();
        for (name, partners) in [("headers/nginx.conf", "$partners"), ("headers/Caddyfile", "{$WAYMARK_PARTNERS}")] {
            let text = &files.iter().find(|file| file.name == name).unwrap().text;
            let sandbox = "sandbox allow-scripts allow-downloads allow-modals";
            assert!(text.contains(&format!("frame-ancestors 'self' {partners}; {sandbox}")), "{name}");
            assert!(text.contains("frame-ancestors 'none'"), "{name}");
        }
    }
}
