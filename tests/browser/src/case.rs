//! The way through a case: from the start page to the page that is wanted.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::Journey;

/// More pages than any case has.
const PAGES: usize = 80;

impl Journey {
    /// Begins a case at a stage, on its first page.
    ///
    /// # Errors
    ///
    /// When the start page is not shown.
    pub async fn begin_case(&self, stage: &str) -> Result<()> {
        self.type_into("Case code", "K-27").await?;
        self.choose("Where is the conversation?", stage).await?;
        self.press("Go on").await
    }

    /// Opens a plain case file where it was left, in private.
    ///
    /// # Errors
    ///
    /// When it is not opened.
    pub async fn go_on_with(&self, file: &str) -> Result<()> {
        self.hand_over("Open a case file", "assessment.json", file.as_bytes()).await?;
        self.press("Go on with it").await?;
        self.choose("Is it safe and private", "Yes").await
    }

    /// The title of the page.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn title(&self) -> Result<String> {
        let title = self.script("return document.querySelector('h1').textContent", vec![]).await?;
        title.as_str().map(str::to_owned).context("the page has no title")
    }

    /// Whether another page follows.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn has_next(&self) -> Result<bool> {
        Ok(!self.all(".turn .button-go").await?.is_empty())
    }

    /// To the next page, with its button.
    ///
    /// # Errors
    ///
    /// When no page follows.
    pub async fn next(&self) -> Result<()> {
        let title = self.title().await?;
        self.press_next().await?;
        self.wait("the next page", || async { Ok(self.title().await? != title) }).await
    }

    /// Presses the button that leads to the next page, wherever that leads.
    ///
    /// # Errors
    ///
    /// When no page follows.
    pub async fn press_next(&self) -> Result<()> {
        let buttons = self.all(".turn .button-go").await?;
        let button = buttons.first().context("there is no way on")?;
        self.reveal(button).await?;
        self.click(button).await
    }

    /// Goes on until a page of that title is shown.
    ///
    /// # Errors
    ///
    /// When no page has it.
    pub async fn go_on_to(&self, title: &str) -> Result<()> {
        for _ in 0..PAGES {
            if self.title().await? == title {
                return Ok(());
            }
            self.next().await?;
        }
        bail!("no page is called {title}")
    }

    /// Goes on until a question with these words is on the page.
    ///
    /// # Errors
    ///
    /// When no question says so.
    pub async fn go_on_to_question(&self, words: &str) -> Result<()> {
        let script = "return [...document.querySelectorAll('legend')].some((legend) => legend.textContent.includes(arguments[0]))";
        for _ in 0..PAGES {
            if self.script(script, vec![json!(words)]).await? == Value::Bool(true) {
                return Ok(());
            }
            self.next().await?;
        }
        bail!("no question says {words}")
    }

    /// To a step, with its button in the list of steps.
    ///
    /// # Errors
    ///
    /// When there is no such step.
    pub async fn go_to_step(&self, name: &str) -> Result<()> {
        for step in self.all(".steps button").await? {
            if step.text().await?.contains(name) {
                self.reveal(&step).await?;
                return self.click(&step).await;
            }
        }
        bail!("no step is called {name}")
    }

    /// Wipes everything, with the button of the bar and the question that follows.
    ///
    /// # Errors
    ///
    /// When the start page does not come.
    pub async fn wipe(&self) -> Result<()> {
        self.press_in(".bar", "Wipe").await?;
        self.press("Wipe everything").await?;
        self.see("Two things to think through together").await
    }

    /// Answers questions on this and the following pages: part of the question, and the option.
    ///
    /// # Errors
    ///
    /// When a question does not come, in this order, or has no such option.
    pub async fn answer(&self, answers: &[(&str, &str)]) -> Result<()> {
        for (question, option) in answers {
            self.go_on_to_question(question).await?;
            self.choose(question, option).await?;
            ensure!(self.is_chosen(question, option).await?, "{question}: {option} is not chosen");
        }
        Ok(())
    }

    /// Seals the open case with six words: the words and the file.
    ///
    /// # Errors
    ///
    /// When no file is saved.
    pub async fn save_sealed(&self) -> Result<(String, Vec<u8>)> {
        self.press("Save or print").await?;
        self.press("Save the case, sealed").await?;
        let words = self.six_words().await?;
        let tick = "[...document.querySelectorAll('label')].find((label) => label.innerText.includes('They are written down')).click()";
        self.script(tick, vec![]).await?;
        self.press("Save the sealed file").await?;
        let (name, file) = self.download().await?;
        ensure!(name == "assessment.age", "the file is called {name}");
        self.say_it_is_there().await?;
        Ok((words, file))
    }

    /// The six words that are shown, with spaces between.
    ///
    /// # Errors
    ///
    /// When they do not come.
    pub async fn six_words(&self) -> Result<String> {
        let words =
            "return [...document.querySelectorAll('.six-words li')].map((word) => word.innerText.trim()).join(' ')";
        let six = || async {
            let said = self.script(words, vec![]).await?;
            Ok(said.as_str().filter(|words| words.split(' ').count() == 6).map(str::to_owned))
        };
        self.wait_for("six words", six).await
    }

    /// Sets a PIN for the session, in the settings.
    ///
    /// # Errors
    ///
    /// When the settings do not take it.
    pub async fn set_pin(&self, pin: &str) -> Result<()> {
        self.press("Settings").await?;
        self.type_new_pin(pin).await?;
        self.see("A PIN is set.").await?;
        self.press("Close").await
    }

    /// Covers the page and sets a PIN on the cover.
    ///
    /// # Errors
    ///
    /// When the cover does not come or does not take it.
    pub async fn cover_with_pin(&self, pin: &str) -> Result<()> {
        self.press("Cover").await?;
        self.press("Set a PIN").await?;
        self.type_new_pin(pin).await?;
        self.wait("the field for the PIN", || self.asks("return Boolean(document.querySelector('.cover-pin input'))"))
            .await
    }

    async fn type_new_pin(&self, pin: &str) -> Result<()> {
        self.type_into("New PIN", pin).await?;
        self.type_into("The same PIN once more", pin).await?;
        self.press("Set the PIN").await
    }

    /// Tries to lift the cover.
    ///
    /// # Errors
    ///
    /// When there is no field for a PIN.
    pub async fn try_pin(&self, pin: &str) -> Result<()> {
        self.type_into("PIN", pin).await?;
        self.press("Show the page again").await
    }

    /// Answers that a sealed file is in the downloads, where that is asked: when the first of a case is saved, and when
    /// an office makes its keys.
    ///
    /// # Errors
    ///
    /// When nothing is said of the file.
    pub async fn say_it_is_there(&self) -> Result<()> {
        // Said in the note behind the dialog too, so it comes in either case.
        self.see("The browser has the file now").await?;
        if self.words().await?.contains("Is the file there?") {
            self.press_in(".dialog", "Yes, it is there").await?;
            let closed = || async { Ok(!self.words().await?.contains("Is the file there?")) };
            self.wait("the question to go", closed).await?;
        }
        Ok(())
    }

    /// A short case, whole: from the first question to an immediate danger and its level, sealed, wiped, and opened again
    /// as it was. Returns the file.
    ///
    /// # Errors
    ///
    /// When a step does not come, or something is left after the wipe.
    pub async fn short_case(&self, picture: &str) -> Result<Vec<u8>> {
        self.begin_case("In-depth conversation").await?;
        self.choose("Is it safe and private", "Yes").await?;
        self.go_on_to("Within reach, and threats").await?;
        self.choose("Is the person still in contact with", "Yes").await?;
        self.see("Immediate danger").await?;
        self.press("Close this note").await?;
        self.press("Back to the case").await?;
        self.go_on_to("What it adds up to").await?;
        self.see("At least Critical").await?;
        self.shoot(picture).await?;
        let (words, file) = self.save_sealed().await?;
        ensure!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "), "another format");
        self.wipe().await?;
        ensure!(!self.words().await?.contains("K-27"), "the code is still there");
        self.hand_over("Open a case file", "assessment.age", &file).await?;
        self.type_into("Passphrase", &words).await?;
        self.press("Open it").await?;
        self.see("Go on with this assessment").await?;
        self.press("Go on with it").await?;
        self.see("K-27").await?;
        Ok(file)
    }
}
