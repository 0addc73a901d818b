//! Pictures, prints and downloads: what leaves the screen.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use thirtyfour::common::print::PrintParameters;
use xtask::paths;

use crate::Journey;
use crate::engine::Engine;
use crate::program::Printer;

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
        self.words_on(&self.driver.print_page(PrintParameters::default()).await?)
    }

    fn words_on(&self, paper: &[u8]) -> Result<String> {
        let path = self.place.jail.handed().join("print.pdf");
        fs::write(&path, paper)?;
        let read = Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output();
        fs::remove_file(&path)?;
        // The last one stays, to be looked at.
        let shots = paths::root().join("shots");
        fs::create_dir_all(&shots)?;
        fs::write(shots.join(format!("paper-{}.pdf", self.place.screen.width)), paper)?;
        let read = read.context("pdftotext (poppler) is missing")?;
        ensure!(read.status.success(), "pdftotext cannot read the print");
        // Letters that are drawn as one are one in the PDF.
        let drawn_as_one =
            [("\u{fb00}", "ff"), ("\u{fb01}", "fi"), ("\u{fb02}", "fl"), ("\u{fb03}", "ffi"), ("\u{fb04}", "ffl")];
        let words = String::from_utf8(read.stdout)?;
        Ok(drawn_as_one.iter().fold(words, |words, (one, letters)| words.replace(one, letters)))
    }

    /// Presses a button that prints, and returns the words on the paper.
    ///
    /// With a [`Printer`] the browser prints, at its own moment. Without one nothing can: what the page lays out for the
    /// paper is there only while the browser prints, so it is kept as it was, and the driver prints it afterwards. That
    /// does for the single document alone, and for a host's own page.
    ///
    /// # Errors
    ///
    /// When nothing is printed or the print cannot be read.
    pub async fn print_with(&self, button: &str) -> Result<String> {
        if self.place.printer == Printer::Paper {
            return self.really_print_with(button).await;
        }
        let keep = "window.print = () => { window.paper = document.querySelector('.print-only').cloneNode(true); }";
        self.script(keep, vec![]).await?;
        self.press(button).await?;
        self.wait("something to print", || self.asks("return Boolean(window.paper)")).await?;
        self.wait("the end of printing", || self.asks("return !document.querySelector('.print-only')")).await?;
        self.script("document.querySelector('.uncovered').append(window.paper)", vec![]).await?;
        let words = self.print().await;
        self.script("window.paper.remove(); delete window.paper; delete window.print", vec![]).await?;
        words
    }

    async fn really_print_with(&self, button: &str) -> Result<String> {
        self.press(button).await?;
        let paper = self.wait_for("a print", || async { self.finished_print() }).await?;
        self.wait("the end of printing", || self.asks("return !document.querySelector('.print-only')")).await?;
        self.words_on(&paper)
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
