//! The npm package, packed and installed as a partner does it: it is imported, and it opens.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, ensure};
use waymark_journeys::partner::{self, Scratch};
use waymark_journeys::{Journey, Start};
use xtask::run;

/// Where pages are drawn in advance there is no browser: importing does nothing, and the document can be found.
const ON_A_SERVER: &str = "
  import { WaymarkAssessment } from 'waymark-assessment';
  import { readFileSync } from 'node:fs';
  import { createRequire } from 'node:module';
  const require = createRequire(import.meta.url);
  const text = readFileSync(require.resolve('waymark-assessment/waymark.html'), 'utf8');
  const described = require('waymark-assessment/custom-elements.json').modules[0].declarations[0].tagName;
  require.resolve('waymark-assessment/element.js');
  require.resolve('waymark-assessment/inline');
  console.log([typeof WaymarkAssessment, text.includes('<title>Waymark</title>'), described].join(' '));
";

/// Pages that take the element in, in either way, and one that opens it without a frame.
const PAGES: [(&str, &str); 3] = [
    (
        "/module.html",
        "<!doctype html><html lang=en><title>Module</title><link rel=icon href='data:,'><main style='block-size: 700px'></main>\
         <script type=module>import { WaymarkAssessment } from '/element.mjs';\
         document.querySelector('main').append(new WaymarkAssessment());</script>",
    ),
    (
        "/script.html",
        "<!doctype html><html lang=en><title>Script</title><link rel=icon href='data:,'><script src=/element.js></script>\
         <waymark-assessment></waymark-assessment>",
    ),
    (
        "/inline.html",
        "<!doctype html><html lang=en><title>Inline</title><link rel=icon href='data:,'><main style='block-size: 700px'></main>\
         <script type=module>import { WaymarkAssessment } from '/element.mjs'; const element = new WaymarkAssessment();\
         element.setAttribute('mode', 'inline'); document.querySelector('main').append(element);</script>",
    ),
];

/// Packs it, and installs what was packed into an empty project, without asking anybody.
fn installed() -> Result<(Scratch, PathBuf)> {
    let scratch = Scratch::new("package")?;
    let project = scratch.0.join("project");
    fs::create_dir_all(&project)?;
    let packed = partner::pack(&scratch.0)?;
    fs::write(project.join("package.json"), r#"{ "private": true, "type": "module" }"#)?;
    partner::install(&project, &["--offline", &packed.display().to_string()])?;
    let package = project.join("node_modules/waymark-assessment");
    Ok((scratch, package))
}

#[tokio::test]
async fn packed_and_installed_it_is_imported_and_opens() -> Result<()> {
    let (scratch, package) = installed()?;
    let project = scratch.0.join("project");
    fs::write(project.join("server.js"), ON_A_SERVER)?;
    let said = run::text(Command::new("node").arg("server.js").current_dir(&project))?;
    ensure!(said.trim() == "undefined true waymark-assessment", "it says {said}");
    let journey = Journey::with(Start { pages: &PAGES, folder: Some(package), ..Start::default() }).await?;
    for (path, _) in PAGES {
        journey.open(path).await?;
        journey.wait("the event waymark-ready", || journey.heard("waymark-ready")).await?;
        if path == "/inline.html" {
            journey.enter_inline(0);
        } else {
            journey.enter_frame().await?;
        }
        journey.begin_case("Arrival").await?;
        journey.wipe().await?;
        journey.expect_quiet().await?;
        journey.enter_host().await?;
    }
    Ok(())
}
