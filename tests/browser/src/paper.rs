//! Pictures, prints and downloads: what leaves the screen.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use thirtyfour::common::print::PrintParameters;
use xtask::paths;

use crate::Journey;
use crate::driver::Display;
use crate::engine::Engine;
use crate::jail::Jail;
use crate::program::Printer;

/// Prints in WebKitGTK; see its own comment.
const PRINT_WEBKIT: &str = include_str!("print_webkit.py");

/// Opens an address in WebKitGTK and prints the first practice case there: the words of its report, and of its plan alone.
/// It takes what [`xtask::setup::webkit_prints`] looks for.
///
/// # Errors
///
/// When it does not come to the paper.
pub fn printed_by_webkit(address: &str) -> Result<[String; 2]> {
    let jail = Jail::new()?;
    let display = Display::start(&jail)?;
    let mut command = Command::new("/usr/bin/python3");
    jail.confine(&mut command);
    command.args(["-c", PRINT_WEBKIT, address]).arg(jail.printed()).env("DISPLAY", &display.name);
    let ended = command.stdin(Stdio::null()).output().context("python3 does not start")?;
    ensure!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let read = |name: &str| Paper(jail.printed().join(name)).text();
    Ok([read("1.pdf")?, read("2.pdf")?])
}

/// What was printed.
#[derive(Debug)]
pub struct Paper(PathBuf);

/// A word on the paper, with its sides in points from the left, and the line it stands on.
#[derive(Debug)]
struct Word {
    text: String,
    left: f64,
    right: f64,
    line: f64,
    /// How wide its page is.
    page: f64,
}

impl Paper {
    /// The words on it.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn text(&self) -> Result<String> {
        // Letters that are drawn as one are one in the PDF.
        let drawn_as_one =
            [("\u{fb00}", "ff"), ("\u{fb01}", "fi"), ("\u{fb02}", "fl"), ("\u{fb03}", "ffi"), ("\u{fb04}", "ffl")];
        let words = self.read(&["-layout"])?;
        Ok(drawn_as_one.iter().fold(words, |words, (one, letters)| words.replace(one, letters)))
    }

    /// Holds when these words, one after the other, stand on one line and run from the right of the page to its left.
    ///
    /// # Errors
    ///
    /// When they are not there, or run the other way.
    pub fn expect_runs_from_the_right(&self, words: &str) -> Result<()> {
        // In the order of the places of the letters, as the reader gives the words, what runs from the right is reversed.
        let wanted: Vec<String> = words.split(' ').map(|word| letters(word).chars().rev().collect()).collect();
        let all = self.words()?;
        let first = wanted.first().context("no words are wanted")?;
        let starts = all.iter().filter(|word| letters(&word.text) == *first);
        let runs = |start: &Word| {
            let mut at = start;
            for wanted in &wanted[1..] {
                let beside =
                    |word: &&Word| (word.line - at.line).abs() < 3.0 && (0.0..30.0).contains(&(at.left - word.right));
                let next = all.iter().find(|word| beside(word) && letters(&word.text) == *wanted);
                let Some(next) = next else { return false };
                at = next;
            }
            start.right > start.page / 2.0
        };
        if !starts.into_iter().any(runs) {
            let all: Vec<&str> = all.iter().map(|word| word.text.as_str()).collect();
            bail!("`{words}` does not run from the right of the paper: {all:?}");
        }
        Ok(())
    }

    /// Every word in the order in which it is read, with its place.
    fn words(&self) -> Result<Vec<Word>> {
        let (mut words, mut page) = (Vec::new(), 0.0);
        for line in self.read(&["-bbox"])?.lines() {
            let number = |name: &str| {
                let (_, after) = line.split_once(&format!("{name}=\""))?;
                after.split('"').next()?.parse::<f64>().ok()
            };
            if line.contains("<page ") {
                page = number("width").context("a page has no width")?;
            } else if let (Some(left), Some(right), Some(top)) = (number("xMin"), number("xMax"), number("yMin")) {
                let text = line.split_once('>').and_then(|(_, after)| after.split('<').next()).unwrap_or_default();
                words.push(Word { text: text.to_owned(), left, right, line: top, page });
            }
        }
        Ok(words)
    }

    fn read(&self, options: &[&str]) -> Result<String> {
        let read = Command::new("pdftotext").args(options).arg(&self.0).arg("-").output();
        let read = read.context("pdftotext (poppler) is missing")?;
        ensure!(read.status.success(), "pdftotext cannot read the print");
        Ok(String::from_utf8(read.stdout)?)
    }
}

/// The letters alone: what reads a print leaves marks and signs where they fall.
fn letters(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphabetic()).collect()
}

impl Journey {
    /// Takes a picture of what is in the window: `shots/<name>-<width>.png`.
    ///
    /// # Errors
    ///
    /// When it cannot be taken or written.
    pub async fn shoot(&self, name: &str) -> Result<PathBuf> {
        self.capture(name, false).await
    }

    /// Takes a picture of the whole page, as far down as it goes. For the single document alone: a frame keeps its size.
    ///
    /// # Errors
    ///
    /// When it cannot be taken or written.
    pub async fn shoot_whole(&self, name: &str) -> Result<PathBuf> {
        self.capture(name, true).await
    }

    async fn capture(&self, name: &str, beyond: bool) -> Result<PathBuf> {
        let picture = if self.place.engine == Engine::Chromium {
            let wanted = json!({ "format": "png", "captureBeyondViewport": beyond });
            let answer = self.command("Page.captureScreenshot", wanted).await?;
            STANDARD.decode(answer.get("data").and_then(|data| data.as_str()).context("the picture is empty")?)?
        } else {
            self.driver.screenshot_as_png().await?
        };
        let folder = paths::root().join("shots");
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{name}-{}.png", self.place.screen.width));
        fs::write(&path, picture)?;
        Ok(path)
    }

    /// Prints the page as the browser's own print does, and returns the words on the paper.
    ///
    /// The driver prints the outer page, so open the single document alone for this.
    ///
    /// # Errors
    ///
    /// When it cannot be printed or read.
    pub async fn print(&self) -> Result<String> {
        self.print_file("page").await?.text()
    }

    /// The same, as a file that stays to be looked at: `shots/paper-<name>-<engine>-<width>.pdf`.
    ///
    /// # Errors
    ///
    /// When it cannot be printed or written.
    pub async fn print_file(&self, name: &str) -> Result<Paper> {
        self.keep_paper(name, &self.driver.print_page(PrintParameters::default()).await?)
    }

    fn keep_paper(&self, name: &str, paper: &[u8]) -> Result<Paper> {
        let shots = paths::root().join("shots");
        fs::create_dir_all(&shots)?;
        let file = format!("paper-{name}-{}-{}.pdf", self.place.engine.name(), self.place.screen.width);
        fs::write(shots.join(&file), paper)?;
        // Others may print under the same name meanwhile.
        let path = self.place.jail.root().join(file);
        fs::write(&path, paper)?;
        Ok(Paper(path))
    }

    /// Presses a button that prints, and returns the words on the paper.
    ///
    /// # Errors
    ///
    /// As [`Journey::print_file_with`].
    pub async fn print_with(&self, button: &str) -> Result<String> {
        self.print_file_with(button, "document").await?.text()
    }

    /// Presses a button that prints, and returns the paper.
    ///
    /// With a [`Printer`] the browser prints, at its own moment. Without one nothing can: what the page lays out for the
    /// paper is there only while the browser prints, so it is kept as it was, and the driver prints it afterwards. That
    /// does for the single document alone, and for a host's own page.
    ///
    /// # Errors
    ///
    /// When nothing is printed or the print cannot be written.
    pub async fn print_file_with(&self, button: &str, name: &str) -> Result<Paper> {
        if self.place.printer == Printer::Paper {
            return self.really_print_with(button, name).await;
        }
        let keep = "window.print = () => { window.paper = document.querySelector('.print-only').cloneNode(true); }";
        self.script(keep, vec![]).await?;
        self.press(button).await?;
        self.wait("something to print", || self.asks("return Boolean(window.paper)")).await?;
        self.wait("the end of printing", || self.asks("return !document.querySelector('.print-only')")).await?;
        self.script("document.querySelector('.uncovered').append(window.paper)", vec![]).await?;
        let paper = self.print_file(name).await;
        self.script("window.paper.remove(); delete window.paper; delete window.print", vec![]).await?;
        paper
    }

    async fn really_print_with(&self, button: &str, name: &str) -> Result<Paper> {
        self.press(button).await?;
        let paper = self.wait_for("a print", || async { self.finished_print() }).await?;
        self.wait("the end of printing", || self.asks("return !document.querySelector('.print-only')")).await?;
        self.keep_paper(name, &paper)
    }

    /// A PDF says where it ends. It is taken away, so that the next one is another.
    fn finished_print(&self) -> Result<Option<Vec<u8>>> {
        for entry in fs::read_dir(self.place.jail.printed())? {
            let path = entry?.path();
            let paper = fs::read(&path)?;
            if path.extension().is_some_and(|ending| ending == "pdf") && paper.trim_ascii_end().ends_with(b"%%EOF") {
                fs::remove_file(path)?;
                return Ok(Some(paper));
            }
        }
        Ok(None)
    }

    /// Waits until a download is complete, and returns its name and content.
    ///
    /// # Errors
    ///
    /// When none comes.
    pub async fn download(&self) -> Result<(String, Vec<u8>)> {
        self.wait_for("a download", || async { self.finished_download() }).await
    }

    /// How many complete files lie in the folder for downloads.
    ///
    /// # Errors
    ///
    /// When the folder is gone.
    pub fn download_count(&self) -> Result<usize> {
        Ok(self.finished_names()?.len())
    }

    /// Presses a button that asks for a file, and picks a file of this name and content.
    ///
    /// # Errors
    ///
    /// When there is no such button, or it asks for no file.
    pub async fn hand_over(&self, button: &str, name: &str, content: &[u8]) -> Result<()> {
        let path = self.place.jail.handed().join(name);
        fs::write(&path, content)?;
        self.hold_back_picker(true).await?;
        self.press(button).await?;
        let picker =
            self.wait_for("the picker of a file", || async { Ok(self.all("input[type=file]").await?.pop()) }).await?;
        picker.send_keys(path.to_string_lossy().as_ref()).await?;
        self.hold_back_picker(false).await
    }

    /// Otherwise the browser would open a dialog of its own, or close it at once.
    async fn hold_back_picker(&self, held: bool) -> Result<()> {
        if self.place.engine == Engine::Chromium {
            self.command("Page.setInterceptFileChooserDialog", json!({ "enabled": held })).await?;
        } else {
            let script = "if (arguments[0]) HTMLInputElement.prototype.click = () => {};
                          else delete HTMLInputElement.prototype.click";
            self.script(script, vec![json!(held)]).await?;
        }
        Ok(())
    }

    fn finished_download(&self) -> Result<Option<(String, Vec<u8>)>> {
        let Some(name) = self.finished_names()?.pop() else {
            return Ok(None);
        };
        let path = self.place.jail.downloads().join(&name);
        let content = fs::read(&path)?;
        // Taken away, so that the next call waits for the next file.
        fs::remove_file(&path)?;
        Ok(Some((name, content)))
    }

    /// A file that is still being written has an ending of the browser's or begins with a dot, or it is the empty place
    /// that Firefox keeps for it.
    fn finished_names(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        let mut writing = false;
        for entry in fs::read_dir(self.place.jail.downloads())? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            writing |= [".crdownload", ".part", ".wkdownload"].iter().any(|ending| name.ends_with(ending));
            if entry.metadata()?.len() > 0 && !name.starts_with('.') {
                names.push(name);
            }
        }
        Ok(if writing { Vec::new() } else { names })
    }
}
