//! No look of the host comes in.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use waymark_journeys::Engine;

use super::{PLAIN, open};

/// What old themes say about every page.
pub const OLD: &str = "* { box-sizing: content-box; margin: 3px; line-height: 3; letter-spacing: .2em; float: left }
  html { font-size: 62.5%; text-transform: uppercase; word-spacing: 1em; color: lime; direction: rtl; --paper: lime }
  button, input, select, textarea, fieldset, legend, label { all: unset }
  h1, h2, p { font: italic 300 40px/1 cursive !important; color: lime !important }
  main > :not(script) { text-align: center }
  main { block-size: 700px; inline-size: 1200px; float: none }
  [hidden] { display: block !important }";

/// What the most hostile one says.
const HOSTILE: &str = "* { all: unset !important } *::before { content: 'x' !important }
  main { display: block !important; block-size: 700px !important; inline-size: 1200px !important }";

/// Where everything in the element is, and how it looks, measured from its own corner.
const LOOKS: &str = "
  const corner = document.documentElement.getBoundingClientRect();
  const looks = ['color', 'backgroundColor', 'font', 'letterSpacing', 'wordSpacing', 'textTransform', 'textAlign', 'direction',
    'visibility', 'cursor', 'display', 'margin', 'padding', 'borderWidth', 'boxSizing', 'float'];
  // What lies over the whole window is measured by that, and what is not drawn has no place.
  return [...document.querySelectorAll('.ground, .ground *')].filter((element) => !element.popover && element.getClientRects().length > 0).map((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const place = [box.x - corner.x, box.y - corner.y, box.width, box.height];
    return [[element.tagName, element.className, element.innerText?.slice(0, 40), ...looks.map((look) => style[look])].join(' | '), place];
  })";

async fn looks(engine: Engine, sheet: &str) -> Result<Vec<Value>> {
    let journey = open(engine, sheet, 1, "").await?;
    journey.shoot(&format!("inline-looks-{}", sheet.len())).await?;
    let found = journey.script(LOOKS, vec![]).await?;
    Ok(found.as_array().context("a list")?.clone())
}

/// The same look, at the same place but for the sixtieths of a pixel that Firefox counts in.
fn is_alike(one: &Value, other: &Value) -> bool {
    let at = |look: &Value, side: usize| look[1][side].as_f64().unwrap_or(f64::NAN);
    one[0] == other[0] && (0..4).all(|side| (at(one, side) - at(other, side)).abs() < 0.2)
}

async fn is_untouched(engine: Engine) -> Result<()> {
    let plain = looks(engine, PLAIN).await?;
    ensure!(plain.len() > 80, "only {} things were looked at", plain.len());
    for sheet in [OLD, HOSTILE] {
        let found = looks(engine, sheet).await?;
        let other = plain.iter().zip(&found).find(|(plain, found)| !is_alike(plain, found));
        ensure!(other.is_none() && plain.len() == found.len(), "under {sheet}: {other:#?}");
    }
    Ok(())
}

/// What the page may choose comes in, and a border around it.
async fn what_may_be_chosen_comes_in(engine: Engine) -> Result<()> {
    let sheet = "main { block-size: 700px } main > * { --waymark-face: monospace; --waymark-radius: 1px }
      waymark-assessment::part(box) { border: 7px solid; box-sizing: border-box }";
    let journey = open(engine, sheet, 1, "").await?;
    let look = "const button = getComputedStyle(document.querySelector('main button'));
      const around = getComputedStyle(document.querySelector('.ground').closest('.around'));
      return [button.borderTopLeftRadius, button.fontFamily.split(',')[0], around.borderTopWidth]";
    let found = journey.script(look, vec![]).await?;
    ensure!(found == serde_json::json!(["1px", "monospace", "7px"]), "it looks like {found}");
    Ok(())
}

#[tokio::test]
async fn what_may_be_chosen_comes_in_in_chromium() -> Result<()> {
    what_may_be_chosen_comes_in(Engine::Chromium).await
}

#[tokio::test]
async fn what_may_be_chosen_comes_in_in_firefox() -> Result<()> {
    what_may_be_chosen_comes_in(Engine::Firefox).await
}

#[tokio::test]
async fn what_may_be_chosen_comes_in_in_webkit() -> Result<()> {
    what_may_be_chosen_comes_in(Engine::WebKit).await
}

#[tokio::test]
async fn no_look_of_the_host_comes_in_in_chromium() -> Result<()> {
    is_untouched(Engine::Chromium).await
}

#[tokio::test]
async fn no_look_of_the_host_comes_in_in_firefox() -> Result<()> {
    is_untouched(Engine::Firefox).await
}

#[tokio::test]
async fn no_look_of_the_host_comes_in_in_webkit() -> Result<()> {
    is_untouched(Engine::WebKit).await
}
