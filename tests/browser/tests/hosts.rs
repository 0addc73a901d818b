//! Pages around the assessment as partners have them, in all three engines: a plain page, a theme of 2014, a strict
//! intranet, a page in Arabic, a page with two of it, and apps built with React and with Vue.

use std::fs;

use anyhow::{Context, Result, bail, ensure};
use waymark_journeys::{ELSEWHERE, Engine, Journey, Start, partner};
use xtask::{paths, setup};

const PLAIN: &str = include_str!("../../hosts/plain.html");
const CMS: &str = include_str!("../../hosts/cms.html");
const STRICT: &str = include_str!("../../hosts/strict.html");
const ARABIC: &str = include_str!("../../hosts/arabic.html");
const TWO: &str = include_str!("../../hosts/two.html");

/// How much of the window's height the element takes in a page: what the page gives it, or all.
const SHARES: [(&str, f64); 3] = [("plain", 0.9), ("cms", 1.0), ("strict", 1.0)];

/// Whether it takes that much.
const TALL: &str = "const frame = document.querySelector('waymark-assessment').shadowRoot.querySelector('iframe');
  return Math.abs(frame.getBoundingClientRect().height - innerHeight * arguments[0]) < 2";

/// Whether each frame is there: as wide as its place lets it, and no lower than it has to be.
const SHOWN: &str = "return [...document.querySelectorAll('waymark-assessment')].every((element) => {
  const frame = element.shadowRoot.querySelector('iframe').getBoundingClientRect();
  const place = element.parentElement.getBoundingClientRect();
  return frame.height >= 320 && frame.width > 300 && frame.width >= place.width - 20;
})";

async fn hosts(engine: Engine) -> Result<()> {
    let jquery = fs::read_to_string(setup::jquery()?).context("the script library of the theme")?;
    let hosts = [("/plain.html", PLAIN), ("/cms.html", CMS), ("/strict.html", STRICT), ("/arabic.html", ARABIC)];
    let hosts = hosts.into_iter().chain([("/two.html", TWO)]);
    // What the page is asked about afterwards has to be heard from the beginning.
    let heard =
        hosts.map(|(path, text)| (path, text.replacen("<script", "<script src=/witness.js></script><script", 1)));
    let heard: Vec<(&str, String)> = heard.collect();
    let mut pages: Vec<(&str, &str)> = heard.iter().map(|(path, text)| (*path, text.as_str())).collect();
    pages.extend([("/jquery.js", jquery.as_str()), ELSEWHERE]);
    let journey = Journey::with(Start { engine, pages: &pages, ..Start::default() }).await?;
    for (host, share) in SHARES {
        open(&journey, host).await?;
        ensure!(journey.script(TALL, vec![share.into()]).await? == true, "{host} is not as tall as it should be");
        journey.enter_frame().await?;
        begin(&journey).await.with_context(|| format!("in the page {host}"))?;
        journey.enter_host().await?;
        ensure!(journey.asks(SHOWN).await?, "{host} does not show all of it");
        journey.shoot(&format!("host-{host}-{}", engine.name())).await?;
        save_and_leave(&journey, "en").await.with_context(|| format!("in the page {host}"))?;
    }
    open(&journey, "arabic").await?;
    journey.enter_frame().await?;
    let arabic = "const page = document.documentElement; return page.lang === 'ar' && getComputedStyle(page).direction === 'rtl'";
    journey.wait("the language of the page", || journey.asks(arabic)).await?;
    journey.see("Waymark").await?;
    journey.type_into(&said("ar", "case-code")?, "K-27").await?;
    journey.choose(&said("ar", "stage")?, &said("ar", "stage.arrival")?).await?;
    journey.press(&said("ar", "go-on")?).await?;
    save_and_leave(&journey, "ar").await.context("in the page in Arabic")?;
    two(&journey).await
}

/// What the program says, by the name of the sentence; of what has several, by both names with a dot between.
fn said(language: &str, name: &str) -> Result<String> {
    let (name, part) = name.split_once('.').unwrap_or((name, ""));
    for file in fs::read_dir(paths::root().join("locales").join(language))? {
        let text = fs::read_to_string(file?.path())?;
        let mut lines = text.lines().skip_while(|line| !line.starts_with(&format!("{name} =")));
        let found = if part.is_empty() {
            lines.next()
        } else {
            lines.find(|line| line.trim_start().starts_with(&format!(".{part} =")))
        };
        if let Some((_, words)) = found.and_then(|line| line.split_once('=')) {
            return Ok(words.trim().to_owned());
        }
    }
    bail!("nothing is called {name} {part} in {language}")
}

/// Saves what is open, sealed, as the page around it asks for it.
async fn save(journey: &Journey, language: &str) -> Result<()> {
    journey.enter_host().await?;
    // What of the frame lies below the window is scrolled to, as a person does; WebKit's driver presses beside it otherwise.
    let save = "const element = document.querySelector('waymark-assessment'); element.scrollIntoView(); element.save()";
    journey.script(save, vec![]).await?;
    journey.enter_frame().await?;
    let six =
        "return [...document.querySelectorAll('.six-words li')].filter((word) => word.innerText.trim()).length === 6";
    journey.wait("six words", || journey.asks(six)).await?;
    journey.press_tick(&said(language, "sealed-written")?).await?;
    journey.press(&said(language, "sealed-save")?).await?;
    let (name, file) = journey.download().await?;
    ensure!(name == "assessment.age" && file.starts_with(b"age-encryption.org/v1\n"), "{name} is not a sealed case");
    Ok(())
}

/// Saves what is open and leaves: the file is there, and nobody is left in front of the page.
async fn save_and_leave(journey: &Journey, language: &str) -> Result<()> {
    save(journey, language).await?;
    journey.expect_quiet().await?;
    journey.enter_host().await?;
    journey.expect_quiet().await?;
    journey.choose_exit(journey.server()).await?;
    journey.shift_three_times().await?;
    journey.expect_left().await
}

async fn open(journey: &Journey, host: &str) -> Result<()> {
    journey.enter_host().await?;
    journey.open(&format!("/{host}.html")).await?;
    journey.wait("the event waymark-ready", || journey.heard("waymark-ready")).await
}

/// The first pages, some of their answers, and the way back.
async fn begin(journey: &Journey) -> Result<()> {
    journey.begin_case("Arrival").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.choose("Is there an urgent concern", "No").await?;
    journey.press_next().await?;
    journey.see("Does the person agree to this assessment?").await?;
    ensure!(journey.words().await?.contains("K-27"), "the code is lost");
    Ok(())
}

/// Two in one page do not know of each other.
async fn two(journey: &Journey) -> Result<()> {
    open(journey, "two").await?;
    let there = "return [...document.querySelectorAll('waymark-assessment')].every((one) => one.shadowRoot?.querySelector('iframe'))";
    journey.wait("both frames", || journey.asks(there)).await?;
    enter(journey, "left").await?;
    begin(journey).await?;
    enter(journey, "right").await?;
    journey.wait("the other language", || journey.asks("return document.documentElement.lang === 'fr'")).await?;
    ensure!(!journey.words().await?.contains("K-27"), "one knows the case of the other");
    enter(journey, "left").await?;
    ensure!(journey.words().await?.contains("K-27"), "the case is lost");
    ensure!(journey.asks("return document.documentElement.lang === 'en'").await?, "the language changed");
    save_and_leave(journey, "en").await.context("in the page with two")
}

async fn enter(journey: &Journey, id: &str) -> Result<()> {
    journey.enter_host().await?;
    let frame = "return document.getElementById(arguments[0]).shadowRoot.querySelector('iframe')";
    let frame = journey.browser().execute(frame, vec![id.into()]).await?.element()?;
    Ok(frame.enter_frame().await?)
}

/// Parts of a React and of a Vue app, in the typed templates of each: they hear it, put it away, and bring back an empty
/// one. The one names the document, the other takes what its tools have put beside the script.
async fn frameworks(engine: Engine) -> Result<()> {
    let mut pages = Vec::new();
    for name in ["react", "vue", "webpack"] {
        pages.extend(partner::built(name)?);
    }
    let heard = |text: &str| text.replacen("<script", "<script src=/witness.js></script><script", 1);
    for (_, text) in pages.iter_mut().filter(|(address, _)| address.ends_with("/index.html")) {
        *text = heard(text);
    }
    let mut pages: Vec<_> = pages.iter().map(|(address, text)| (address.as_str(), text.as_str())).collect();
    pages.push(ELSEWHERE);
    let journey = Journey::with(Start { engine, pages: &pages, as_built: true, ..Start::default() }).await?;
    for name in ["react", "vue"] {
        in_a_framework(&journey, name).await.with_context(|| format!("in the host {name}"))?;
    }
    packed(&journey).await.context("in the host webpack")
}

/// A page that webpack has packed opens it, in a frame and in itself.
async fn packed(journey: &Journey) -> Result<()> {
    for (address, inline) in [("/webpack/index.html", false), ("/webpack/index.html?mode=inline", true)] {
        journey.enter_host().await?;
        journey.open(address).await?;
        journey.wait("the event waymark-ready", || journey.heard("waymark-ready")).await?;
        if inline {
            journey.enter_inline(0);
        } else {
            journey.enter_frame().await?;
        }
        begin(journey).await?;
        journey.expect_quiet().await?;
    }
    Ok(())
}

async fn in_a_framework(journey: &Journey, name: &str) -> Result<()> {
    let is_ready = |times: usize| async move {
        let said = journey.script("return document.getElementById('said').innerText", vec![]).await?;
        let said = said.as_str().unwrap_or_default().to_owned();
        Ok(said.matches("waymark-ready").count() == times)
    };
    journey.enter_host().await?;
    journey.open(&format!("/{name}/index.html")).await?;
    journey.wait("what the host heard", || is_ready(1)).await?;
    journey.enter_frame().await?;
    begin(journey).await?;
    journey.enter_host().await?;
    journey.see("waymark-progress").await?;
    journey.press("Put away").await?;
    let gone = "return document.querySelector('waymark-assessment') === null";
    journey.wait("the end of it", || journey.asks(gone)).await?;
    journey.press("Bring back").await?;
    journey.wait("another one", || is_ready(2)).await?;
    journey.enter_frame().await?;
    journey.see("Two things to think through together").await?;
    ensure!(!journey.words().await?.contains("K-27"), "the case is still there");
    journey.begin_case("Arrival").await?;
    save_and_leave(journey, "en").await
}

#[tokio::test]
async fn apps_of_partners_in_chromium() -> Result<()> {
    frameworks(Engine::Chromium).await
}

#[tokio::test]
async fn apps_of_partners_in_firefox() -> Result<()> {
    frameworks(Engine::Firefox).await
}

#[tokio::test]
async fn apps_of_partners_in_webkit() -> Result<()> {
    frameworks(Engine::WebKit).await
}

#[tokio::test]
async fn pages_of_partners_in_chromium() -> Result<()> {
    hosts(Engine::Chromium).await
}

#[tokio::test]
async fn pages_of_partners_in_firefox() -> Result<()> {
    hosts(Engine::Firefox).await
}

#[tokio::test]
async fn pages_of_partners_in_webkit() -> Result<()> {
    hosts(Engine::WebKit).await
}
