//! The script that opens the program in a host's own page: the scripts of the single document in one module, which takes
//! the rest out of that document and knows what has to stand in it.

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::bundle::{fill, source};

/// Makes the script for exactly this document.
///
/// # Errors
///
/// When a source is missing, or a block of the document has no end.
pub fn script(scripts: &[(&str, String)], document: &str) -> Result<String> {
    let hashes: Vec<String> =
        blocks(document)?.into_iter().map(|block| STANDARD.encode(Sha256::digest(block))).collect();
    let (hashes, scripts) = (serde_json::to_string_pretty(&hashes)?, together(scripts));
    let (sheet, paper) = (as_text("src/embed/inline.css")?, as_text("src/embed/paper.css")?);
    fill(&source("src/embed/inline.js")?, |slot| match slot {
        "blocks" => Some(hashes.clone()),
        "scripts" => Some(scripts.clone()),
        "sheet" => Some(sheet.clone()),
        "paper" => Some(paper.clone()),
        _ => None,
    })
}

fn together(scripts: &[(&str, String)]) -> String {
    scripts.iter().map(|(_, text)| text.trim_end()).collect::<Vec<_>>().join("\n")
}

fn as_text(name: &str) -> Result<String> {
    Ok(serde_json::to_string(&source(name)?)?)
}

/// What stands in each script and style of a document, in their order.
fn blocks(document: &str) -> Result<Vec<&str>> {
    let mut blocks = Vec::new();
    let mut rest = document;
    let next = |text: &str| ["script", "style"].into_iter().filter_map(|kind| Some((begin(text, kind)?, kind))).min();
    while let Some((at, kind)) = next(rest) {
        let (_, inside) = rest[at..].split_once('>').with_context(|| format!("a <{kind} has no end"))?;
        let (block, after) =
            inside.split_once(&format!("</{kind}>")).with_context(|| format!("a <{kind}> has no </{kind}>"))?;
        blocks.push(block);
        rest = after;
    }
    Ok(blocks)
}

/// Where the first element of a kind begins.
fn begin(text: &str, kind: &str) -> Option<usize> {
    [" ", ">"].into_iter().filter_map(|end| text.find(&format!("<{kind}{end}"))).min()
}

#[cfg(test)]
mod tests {
    use super::{blocks, script};
    use crate::{paths, watch};

    #[test]
    fn every_block_is_found_in_its_order() {
        let document = "<title>a</title><style>b{}</style><p>c<script id=\"d\">e<style></script>\n<script>f</script>";
        assert_eq!(blocks(document).unwrap(), ["b{}", "e<style>", "f"]);
        assert!(blocks("<script>a").is_err());
    }

    #[test]
    fn the_script_knows_what_stands_in_the_document() {
        let script = script(&[("glue", "glue()".to_owned())], "<style>a{}</style>").unwrap();
        // The hash of `a{}`: printf 'a{}' | openssl dgst -sha256 -binary | base64
        assert!(script.contains("\"X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=\""));
        assert!(script.contains("glue()"));
    }

    /// `fitted` in `inline.js` knows these forms of a size that a rule depends on, and no others.
    #[test]
    fn the_sheets_depend_on_sizes_in_known_ways_only() {
        for path in watch::files(&paths::root().join("styles")).unwrap() {
            let text = std::fs::read_to_string(&path).unwrap();
            for line in text
                .lines()
                .map(str::trim_start)
                .filter(|line| line.starts_with("@media") && line.contains("-width:") | line.contains("-height:"))
            {
                let sizes = line.strip_prefix("@media ").unwrap().strip_suffix(" {").unwrap();
                // All of several sizes, or not this one: what is not all of them would be another thing.
                let sizes: Vec<&str> = match sizes.strip_prefix("not all and ") {
                    Some(size) => vec![size],
                    None => sizes.split(" and ").collect(),
                };
                for size in sizes {
                    let known =
                        ["(min-width: ", "(max-width: ", "(max-height: "].iter().any(|start| size.starts_with(start));
                    let one = size.ends_with("rem)") && size.matches('(').count() == 1 && !size.contains(',');
                    assert!(known && one, "{}: {line}", path.display());
                }
            }
            assert!(!text.contains(":host"), "{}: the root is `:root`", path.display());
        }
    }
}
