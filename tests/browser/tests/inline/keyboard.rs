//! The keyboard alone is enough.

use anyhow::{Context, Result, bail, ensure};
use waymark_journeys::{Engine, Journey, Key};

use super::open;

/// The name of what has the focus in the element, and whether it is in sight; nothing where the host has the focus.
const FOCUSED: &str = "
  const at = document.activeElement;
  if (!at) return '';
  const told = at.labels?.[0] ?? at;
  const drawn = at.matches('input[type=radio], input[type=checkbox]') ? told : at;
  const box = drawn.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
  const seen = top && (drawn.contains(top) || top.contains(drawn));
  return `${at.ariaLabel || told.innerText.replace(/\\s+/g, ' ').trim()}${seen ? '' : ' (hidden)'}`";

async fn focused(journey: &Journey) -> Result<String> {
    let name = journey.script(FOCUSED, vec![]).await?;
    let name = name.as_str().context("a text")?;
    ensure!(!name.ends_with("(hidden)"), "what has the focus is not in sight: {name}");
    Ok(name.to_owned())
}

async fn tab_to(journey: &Journey, name: &str) -> Result<()> {
    const STOPS: usize = 80;
    for _ in 0..STOPS {
        journey.keys(Key::Tab).await?;
        if focused(journey).await?.starts_with(name) {
            return Ok(());
        }
    }
    bail!("the tab key does not lead to {name}")
}

async fn with_the_keyboard_alone(engine: Engine) -> Result<()> {
    let tall = "body { margin: 0 } main { block-size: 600px } #own { block-size: 3000px }";
    let journey = open(engine, tall, 1, "").await?;
    ensure!(focused(&journey).await?.is_empty(), "it takes the focus unasked");
    tab_to(&journey, "Case code").await?;
    journey.keys("K-27").await?;
    tab_to(&journey, "Arrival").await?;
    journey.keys(" ").await?;
    tab_to(&journey, "Go on").await?;
    journey.keys(Key::Enter).await?;
    journey.see("Is it safe and private").await?;
    ensure!(focused(&journey).await? == "Is this a good moment?", "the focus is not on the title of the page");
    tab_to(&journey, "Yes").await?;
    journey.keys(" ").await?;
    ensure!(journey.is_chosen("Is it safe and private", "Yes").await?, "it is not chosen");

    let save = journey.browser().action_chain().key_down(Key::Control).send_keys("s").key_up(Key::Control);
    save.perform().await?;
    journey.see("Save the sealed file").await?;
    let words = "return document.querySelectorAll('.six-words li').length === 6";
    journey.wait("six words, which move what is below", || journey.asks(words)).await?;
    let inside = "return Boolean(document.activeElement?.closest('.dialog'))";
    for _ in 0..20 {
        journey.keys(Key::Tab).await?;
        ensure!(journey.asks(inside).await?, "the tab key leads out of the dialog");
        focused(&journey).await?;
    }
    journey.keys(Key::Escape).await?;
    journey.wait("the dialog to close", || journey.asks("return !document.querySelector('.dialog')")).await?;
    ensure!(focused(&journey).await?.starts_with("Yes"), "the focus is not where it was");
    ensure!(journey.asks("return window.scrollY === 0").await?, "the host's page was scrolled");
    tab_to(&journey, "Next: ").await?;
    journey.keys(Key::Enter).await?;
    journey.see("Explaining and agreeing").await?;
    ensure!(
        journey.asks("return document.documentElement.scrollTop === 0").await?,
        "the next page does not begin at its top"
    );
    journey.expect_quiet().await
}

#[tokio::test]
async fn the_keyboard_alone_is_enough_in_chromium() -> Result<()> {
    with_the_keyboard_alone(Engine::Chromium).await
}

#[tokio::test]
async fn the_keyboard_alone_is_enough_in_firefox() -> Result<()> {
    with_the_keyboard_alone(Engine::Firefox).await
}

#[tokio::test]
async fn the_keyboard_alone_is_enough_in_webkit() -> Result<()> {
    with_the_keyboard_alone(Engine::WebKit).await
}
