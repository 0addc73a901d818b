//! The npm package: the files of `dist/npm/`, as `npm pack` takes them.

use anyhow::{Context, Result};

use crate::bundle::{self, Loader, Page, fill, source};
use crate::reference;

/// Makes the package around the single document and what opens it in a host's own page.
///
/// # Errors
///
/// When a source is missing or a template has an unknown slot.
pub fn pages(document: &str, inline: &str) -> Result<Vec<Page>> {
    let version = version(&source("Cargo.toml")?)?;
    let table = reference::table(&reference::description()?)?;
    let filled = |name| {
        fill(&source(format!("src/embed/npm/{name}"))?, |slot| match slot {
            "version" => Some(version.clone()),
            "table" => Some(table.clone()),
            _ => None,
        })
    };
    Ok(vec![
        Page { name: "npm/package.json", text: filled("package.json")? },
        Page { name: "npm/README.md", text: filled("README.md")? },
        Page { name: "npm/index.d.ts", text: filled("index.d.ts")? },
        Page { name: "npm/react.d.ts", text: filled("react.d.ts")? },
        Page { name: "npm/vue.d.ts", text: filled("vue.d.ts")? },
        Page { name: "npm/custom-elements.json", text: filled("custom-elements.json")? },
        Page { name: "npm/element.js", text: bundle::element(Loader::Classic)? },
        Page { name: "npm/element.mjs", text: bundle::element(Loader::Module)? },
        Page { name: "npm/inline.js", text: inline.to_owned() },
        Page { name: "npm/waymark.html", text: document.to_owned() },
    ])
}

/// The version of the first package of a manifest.
fn version(manifest: &str) -> Result<String> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    line.map(str::to_owned).context("Cargo.toml has no version")
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::pages;

    #[test]
    fn the_package_names_files_that_it_has() {
        let pages = pages("document", "inline").unwrap();
        let text = |name: &str| &pages.iter().find(|page| page.name == format!("npm/{name}")).expect(name).text;
        let package: Value = serde_json::from_str(text("package.json")).unwrap();
        for file in package["files"].as_array().unwrap() {
            text(file.as_str().unwrap());
        }
        for entry in package["exports"].as_object().unwrap().values() {
            let paths = entry.as_object().map_or_else(|| vec![entry], |kinds| kinds.values().collect());
            for path in paths {
                text(path.as_str().unwrap().trim_start_matches("./"));
            }
        }
        assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
    }

    #[test]
    fn the_typings_name_what_the_description_names() {
        let pages = pages("document", "inline").unwrap();
        let typings = &pages.iter().find(|page| page.name == "npm/index.d.ts").unwrap().text;
        let element = crate::reference::description().unwrap();
        for part in ["members", "events"] {
            for row in element[part].as_array().unwrap() {
                let name = row["name"].as_str().unwrap();
                let there = [format!(" {name}:"), format!(" {name}?:"), format!(" {name}()"), format!("'{name}'")];
                assert!(there.iter().any(|words| typings.contains(words)), "{name}");
            }
        }
    }
}
