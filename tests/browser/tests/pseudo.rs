//! Adding a language is adding a folder: one is added here that nobody speaks, in place of another, and every page is
//! walked through in it, on a phone and on a laptop, without a word that is cut off or lies on another.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use waymark_journeys::jail::Jail;
use waymark_journeys::journey::folder;
use waymark_journeys::pseudo::pseudo;
use waymark_journeys::{Journey, Key, Screen};
use xtask::wording::Which;
use xtask::{paths, wording};

/// The language whose folder is replaced, and what it calls itself.
const PLACE: (&str, &str) = ("fr", "Français");

/// The finished pages once more, with the folder of the new language bundled as every build does it.
fn pages_with_the_language(scratch: &Path) -> Result<()> {
    let locales = scratch.join("locales").join(PLACE.0);
    fs::create_dir_all(&locales)?;
    let (mut before, mut after) = (0, 0);
    for entry in fs::read_dir(paths::root().join("locales/en"))? {
        let entry = entry?;
        let text = fs::read_to_string(entry.path())?;
        let made = pseudo(&text);
        (before, after) = (before + text.chars().count(), after + made.chars().count());
        fs::write(locales.join(entry.file_name()), made)?;
    }
    ensure!(after * 10 > before * 12, "it is hardly longer");
    fs::copy(paths::root().join("locales/first.txt"), scratch.join("locales/first.txt"))?;
    let languages = wording::languages(&scratch.join("locales"))?;
    for name in ["index.html", "element.js"] {
        fs::copy(folder().join(name), scratch.join(name))?;
    }
    let mut page = fs::read_to_string(folder().join("waymark.html"))?;
    for part in ["first", "rest"] {
        let block =
            wording::blocks(
                &languages,
                part,
                Which::All,
                |wording| {
                    if part == "first" { &wording.first } else { &wording.rest }
                },
            );
        page = with_block(&page, part, &block)?;
    }
    fs::write(scratch.join("waymark.html"), page)?;
    Ok(())
}

/// The page with another block in place of the one that a part of the language stands in.
fn with_block(page: &str, part: &str, block: &str) -> Result<String> {
    let opens = format!("<script type=\"text/plain\" class=\"wording {part}\" lang=\"{}\">", PLACE.0);
    let start = page.find(&opens).with_context(|| format!("the page has no {part} wording of the language"))?;
    let end = start + page[start..].find("</script>\n").context("the language has no end")? + "</script>\n".len();
    Ok([&page[..start], block, &page[end..]].concat())
}

async fn walk(screen: Screen) -> Result<()> {
    let scratch = Jail::new()?;
    pages_with_the_language(scratch.root())?;
    let journey = Journey::in_folder(screen, scratch.root().to_path_buf()).await?;
    journey.open_alone().await?;
    journey.pick("Language", PLACE.1).await?;
    journey.expect_fit().await?;
    journey.shoot("pseudo-start").await?;
    journey.press(pseudo("x = Practice case 1")[4..].trim_end()).await?;
    let mut pages = 0;
    loop {
        journey.expect_fit().await?;
        if [9, 18, 40].contains(&pages) {
            journey.shoot(&format!("pseudo-{pages:02}")).await?;
        }
        pages += 1;
        if !journey.has_next().await? {
            break;
        }
        journey.next().await?;
    }
    ensure!(pages > 25, "only {pages} pages were seen");
    journey.wait("the focus on the title", || journey.asks("return document.activeElement.matches('h1')")).await?;
    journey.keys("?").await?;
    journey.see(pseudo("x = Tab")[4..].trim_end()).await?;
    journey.expect_fit().await?;
    journey.shoot("pseudo-keys").await?;
    journey.keys(Key::Escape).await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn a_language_half_as_long_again_fits_a_phone() -> Result<()> {
    walk(Screen::PHONE).await
}

#[tokio::test]
async fn a_language_half_as_long_again_fits_a_laptop() -> Result<()> {
    walk(Screen::LAPTOP).await
}
