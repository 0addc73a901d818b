//! The way out is in sight and within reach at any size, wherever the page stands, whatever is open.

use anyhow::{Result, ensure};
use serde_json::Value;
use waymark_journeys::{Journey, Screen};

/// As on a laptop with the text four times as large.
const ENLARGED: Screen = Screen { width: 320, height: 256 };

/// A button that leaves lies wholly in the window with nothing on top of it, or what is in the way.
const WAY_OUT: &str = "
  const buttons = [...document.querySelectorAll('.button-leave')].filter((button) => !button.closest('.skip'));
  const faults = buttons.map((button) => {
    const box = button.getBoundingClientRect();
    const label = button.textContent;
    if (box.width < 44 || box.height < 40) return `${label} is too small: ${box.width} x ${box.height}`;
    if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) return `${label} is out of the window at ${box.left}, ${box.top}`;
    const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]];
    const on = points.map(([x, y]) => document.elementFromPoint(box.x + box.width * x, box.y + box.height * y));
    const over = on.find((top) => top !== button);
    return over === undefined ? '' : `${over?.className || over?.tagName} lies over ${label}`;
  });
  return faults.includes('') ? '' : faults.join('; ') || 'there is none';
";

/// What of the bar lies behind something else.
const BEHIND: &str = "
  scrollTo(0, 0);
  const parts = [...document.querySelectorAll('.bar button, .bar .brand, .bar .practice')].filter((part) => part.checkVisibility());
  const behind = parts.filter((part) => {
    const box = part.getBoundingClientRect();
    const along = [.05, .5, .95].map((part) => document.elementFromPoint(box.x + box.width * part, box.y + box.height / 2));
    return along.some((top) => !part.contains(top));
  });
  return parts.length > 3 ? behind.map((part) => part.textContent) : ['there is no bar'];
";

async fn expect_way_out(journey: &Journey, place: &str) -> Result<()> {
    for part in [0.0, 0.5, 1.0] {
        let scroll =
            "for (const at of [document.scrollingElement, ...document.querySelectorAll('.dialog-ground, .cover, .person')]) {
                        at?.scrollTo(0, at.scrollHeight * arguments[0]);
                      }";
        journey.script(scroll, vec![Value::from(part)]).await?;
        let fault = journey.script(WAY_OUT, vec![]).await?;
        ensure!(fault == "", "{place}, scrolled to {part}: {fault}");
    }
    Ok(())
}

/// To the questions about safety, by the list of steps, which is folded away where there is little room.
const TO_SAFETY: &str =
    "[...document.querySelectorAll('.steps button')].find((step) => step.textContent.includes('Safety today')).click()";

/// The button of a dialog, wherever it is folded away.
async fn open(journey: &Journey, label: &str) -> Result<()> {
    let press =
        "[...document.querySelectorAll('.bar button')].find((button) => button.textContent === arguments[0]).click()";
    journey.script(press, vec![Value::from(label)]).await.map(drop)
}

async fn at(screen: Screen) -> Result<()> {
    let journey = Journey::start(screen).await?;
    journey.open_alone().await?;
    expect_way_out(&journey, "the start page").await?;
    journey.press("Practice case 1").await?;
    expect_way_out(&journey, "a page of questions").await?;
    for dialog in ["Settings", "Keys", "English", "Wipe"] {
        open(&journey, dialog).await?;
        journey.wait("the dialog", || journey.asks("return Boolean(document.querySelector('.dialog'))")).await?;
        expect_way_out(&journey, dialog).await?;
        journey.keys(waymark_journeys::Key::Escape).await?;
        journey.wait("its end", || journey.asks("return !document.querySelector('.dialog')")).await?;
    }
    open(&journey, "Save or print").await?;
    journey.press("Save the case, sealed").await?;
    expect_way_out(&journey, "the dialog that saves").await?;
    journey.keys(waymark_journeys::Key::Escape).await?;
    if screen != Screen::LAPTOP {
        for drawer in ["Steps", "Support", "More"] {
            open(&journey, drawer).await?;
            expect_way_out(&journey, drawer).await?;
            open(&journey, drawer).await?;
        }
    }
    journey.script(TO_SAFETY, vec![]).await?;
    journey.go_on_to_question("How safe do you feel").await?;
    journey.press("Show to the person: how safe the person feels where they stay").await?;
    journey.wait("the person's view", || journey.asks("return Boolean(document.querySelector('.person'))")).await?;
    expect_way_out(&journey, "the screen turned round").await?;
    journey.press("Give the screen back").await?;
    open(&journey, "Cover").await?;
    journey.wait("the cover", || journey.asks("return Boolean(document.querySelector('.cover'))")).await?;
    journey.press("Set a PIN").await?;
    expect_way_out(&journey, "the cover").await
}

#[tokio::test]
async fn on_a_laptop() -> Result<()> {
    at(Screen::LAPTOP).await
}

#[tokio::test]
async fn on_a_phone() -> Result<()> {
    at(Screen::PHONE).await
}

#[tokio::test]
async fn enlarged_four_times() -> Result<()> {
    at(ENLARGED).await
}

#[tokio::test]
async fn in_arabic_on_a_phone() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_alone().await?;
    journey.pick("Language", "العربية").await?;
    journey.wait("Arabic", || journey.asks("return document.getElementById('app').dir === 'rtl'")).await?;
    expect_way_out(&journey, "the start page").await?;
    journey.press("إعدادات هذه الجلسة").await?;
    expect_way_out(&journey, "the settings").await?;
    journey.shoot("guard-settings-ar").await.map(drop)
}

/// In a low window only the way to leave stays in sight: nothing else of the bar may lie behind it.
#[tokio::test]
async fn in_a_low_window_nothing_lies_behind_it() -> Result<()> {
    let low = [Screen { width: 640, height: 400 }, Screen { width: 1280, height: 320 }, ENLARGED];
    let journey = Journey::start(Screen::LAPTOP).await?;
    for (code, language, practice) in [
        ("en", "English", "Practice case 1"),
        ("fr", "Français", "Dossier d’entraînement 1"),
        ("ar", "العربية", "حالة تدريب 1"),
    ] {
        journey.resize(Screen::LAPTOP).await?;
        journey.open_alone().await?;
        if language != "English" {
            journey.pick("Language", language).await?;
        }
        journey.press(practice).await?;
        for screen in low {
            journey.resize(screen).await?;
            journey.shoot(&format!("low-{}-{code}", screen.width)).await?;
            let behind = journey.script(BEHIND, vec![]).await?;
            ensure!(behind == serde_json::json!([]), "{language}, {screen:?}: {behind} lie behind something");
            expect_way_out(&journey, language).await?;
        }
    }
    Ok(())
}
