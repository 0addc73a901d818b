//! What a screen reader is told of every page, dialog and state, kept as text in `tests/browser/tree`, so that a change of
//! it is seen in review. `WAYMARK_TREES=write cargo test -p waymark-journeys heard` writes them anew.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use waymark_journeys::{Journey, Screen, Sentences};

/// Words that are drawn by lot, each time others.
const BY_LOT: &str = "return [...document.querySelectorAll('.six-words li')].map((word) => word.innerText.trim())";

/// Pages that a pair of languages is heard on: the step, and the page.
const BESIDE: [(&str, &str); 3] =
    [("step-safety", "section-view"), ("step-result", "page-result"), ("step-plan", "page-plan")];

/// A folder of kept trees, and what differs from them.
struct Trees {
    folder: PathBuf,
    writes: bool,
    changed: Vec<String>,
}

impl Trees {
    fn of(folder: &str) -> Result<Self> {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tree").join(folder);
        let writes = env::var_os("WAYMARK_TREES").is_some_and(|what| what == "write");
        if writes {
            fs::create_dir_all(&folder)?;
        }
        Ok(Self { folder, writes, changed: Vec::new() })
    }

    /// What is around a page is the same on all of them: it is kept with the start page.
    async fn compare(&mut self, journey: &Journey, name: &str) -> Result<()> {
        let mut tree = journey.tree().await?;
        for word in
            journey.script(BY_LOT, vec![]).await?.as_array().into_iter().flatten().filter_map(|word| word.as_str())
        {
            tree = tree.replace(&format!("“{word}”"), "“(by lot)”");
        }
        tree = numbers_out(&tree);
        let begins = ["dialog", "main"]
            .into_iter()
            .filter(|_| name != "start")
            .find_map(|part| tree.lines().position(|line| line.trim_start().split(' ').next() == Some(part)));
        self.hold(name, &begins.map_or_else(|| tree.clone(), |at| part(&tree, at)))
    }

    fn hold(&mut self, name: &str, found: &str) -> Result<()> {
        let path = self.folder.join(format!("{name}.txt"));
        if self.writes {
            return Ok(fs::write(path, found)?);
        }
        let kept = fs::read_to_string(&path).with_context(|| format!("{} is not there", path.display()))?;
        if let Some((kept, found)) = kept.lines().zip(found.lines()).find(|(kept, found)| kept != found) {
            self.changed.push(format!("{name}: was `{}`, is `{}`", kept.trim(), found.trim()));
        } else if kept.lines().count() != found.lines().count() {
            self.changed.push(format!("{name}: was {} lines, is {}", kept.lines().count(), found.lines().count()));
        }
        Ok(())
    }

    fn end(self) -> Result<()> {
        ensure!(self.changed.is_empty(), "what is heard has changed:\n{}", self.changed.join("\n"));
        Ok(())
    }
}

/// Without the numbers that files are told apart by, in either way of writing, which are others with each build.
fn numbers_out(tree: &str) -> String {
    let is_one = |word: &str| {
        let hexadecimal = word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        hexadecimal || (word.len() == 44 && word.ends_with('='))
    };
    let other = |letter: char| !letter.is_ascii_alphanumeric() && !"+/=".contains(letter);
    let pieces = tree.split_inclusive(other).map(|piece| {
        let word = piece.trim_end_matches(other);
        if is_one(word) { piece.replace(word, "(number)") } else { piece.to_owned() }
    });
    pieces.collect()
}

/// The line at this place of a tree, and what is inside it.
fn part(tree: &str, at: usize) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let mut lines = tree.lines().skip(at);
    let first = lines.next().unwrap_or_default();
    let inside = lines.take_while(|line| depth(line) > depth(first));
    let shift = depth(first);
    std::iter::once(first).chain(inside).flat_map(|line| [&line[shift..], "\n"]).collect()
}

/// A title as the name of a file.
fn file_name(number: usize, title: &str) -> String {
    let letters: String =
        title.to_lowercase().chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let words: Vec<&str> = letters.split('-').filter(|word| !word.is_empty()).collect();
    format!("{number:02}-{}", words.join("-"))
}

async fn start() -> Result<Journey> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.prepare_walk().await?;
    journey.open_alone().await?;
    Ok(journey)
}

#[tokio::test]
async fn what_a_screen_reader_is_told_of_every_page_is_what_was_reviewed() -> Result<()> {
    let (journey, tongue) = (start().await?, Sentences::of("en")?);
    let mut trees = Trees::of("pages")?;
    journey.open_rich(&tongue).await?;
    let mut number = 0;
    let pages = journey
        .walk_pages(&mut async |journey: &Journey, title: &str| {
            number += 1;
            trees.compare(journey, &file_name(number, title)).await
        })
        .await?;
    let kept = fs::read_dir(&trees.folder)?.count();
    ensure!(kept == pages, "{kept} trees are kept of {pages} pages");
    trees.end()
}

#[tokio::test]
async fn what_a_screen_reader_is_told_of_every_dialog_and_state_is_what_was_reviewed() -> Result<()> {
    let (journey, tongue) = (start().await?, Sentences::of("en")?);
    let mut trees = Trees::of("states")?;
    let mut states = 0;
    let mut look = async |journey: &Journey, name: &str| {
        states += 1;
        trees.compare(journey, name).await
    };
    journey.walk_before(&tongue, &mut look).await?;
    journey.open_rich(&tongue).await?;
    journey.walk_beside(&tongue, &mut look).await?;
    let kept = fs::read_dir(&trees.folder)?.count();
    ensure!(kept == states, "{kept} trees are kept of {states} states");
    trees.end()
}

/// From the right, with a language from the left beside it: each is told as what it is.
#[tokio::test]
async fn what_a_screen_reader_is_told_in_two_languages_is_what_was_reviewed() -> Result<()> {
    let (journey, tongue) = (start().await?, Sentences::of("ar")?);
    let mut trees = Trees::of("arabic-with-french")?;
    journey.speak(&tongue).await?;
    journey.pick(tongue.say("language-beside")?, "Français").await?;
    journey.open_rich(&tongue).await?;
    for (step, page) in BESIDE {
        journey.go_by_step(&tongue, step, page).await?;
        trees.compare(&journey, page).await?;
    }
    trees.end()
}
