//! What a screen reader is told of each page, kept as text in `tests/browser/tree`, so that a change of it is seen in
//! review. `WAYMARK_TREES=write cargo test -p waymark-journeys heard` writes them anew.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use waymark_journeys::{Journey, Screen};

/// The pages of the practice case that show every kind of part there is, by title.
const PAGES: [(&str, &str); 8] = [
    ("questions", "Is this a good moment?"),
    ("route", "Country and route"),
    ("view", "How you see it"),
    ("result", "What it adds up to"),
    ("decision", "The decision"),
    ("journey", "Can the journey be booked?"),
    ("messages", "Messages between the offices"),
    ("outputs", "Save or print"),
];

struct Trees(Vec<String>);

impl Trees {
    /// The page alone: what is around it is the same on all of them, and is kept with the start page.
    async fn compare_page(&mut self, journey: &Journey, name: &str) -> Result<()> {
        let tree = journey.tree().await?;
        let from_main = tree.lines().skip_while(|line| *line != "main");
        let page = from_main.enumerate().take_while(|(at, line)| *at == 0 || line.starts_with(' '));
        self.hold(name, page.flat_map(|(_, line)| [line, "\n"]).collect())
    }

    async fn compare(&mut self, journey: &Journey, name: &str) -> Result<()> {
        self.hold(name, journey.tree().await?)
    }

    fn hold(&mut self, name: &str, found: String) -> Result<()> {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tree").join(format!("{name}.txt"));
        if env::var_os("WAYMARK_TREES").is_some_and(|what| what == "write") {
            return Ok(fs::write(path, found)?);
        }
        let kept = fs::read_to_string(&path).with_context(|| format!("{} is not there", path.display()))?;
        if let Some((kept, found)) = kept.lines().zip(found.lines()).find(|(kept, found)| kept != found) {
            self.0.push(format!("{name}: was `{}`, is `{}`", kept.trim(), found.trim()));
        } else if kept.lines().count() != found.lines().count() {
            self.0.push(format!("{name}: was {} lines, is {}", kept.lines().count(), found.lines().count()));
        }
        Ok(())
    }
}

#[tokio::test]
async fn what_a_screen_reader_is_told_is_what_was_reviewed() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.on_day(2026, 11, 23).await?;
    journey.open_alone().await?;
    let mut trees = Trees(Vec::new());
    trees.compare(&journey, "start").await?;
    journey.press("Practice case 1").await?;
    for (name, title) in PAGES {
        journey.go_on_to(title).await?;
        trees.compare_page(&journey, name).await?;
    }
    journey.press("Keys").await?;
    trees.compare(&journey, "keys").await?;
    ensure!(trees.0.is_empty(), "what is heard has changed:\n{}", trees.0.join("\n"));
    Ok(())
}
