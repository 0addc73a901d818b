//! Finding things by the words on the screen, and using them.

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::Value;
use thirtyfour::{By, Key, TypingData, WebElement};

use crate::Journey;
use crate::engine::Engine;

/// Says what does not fit; see its own comment for what it looks at.
const FITS: &str = include_str!("fits.js");
/// Finds by visible words; see its own comment for what it offers.
const FIND: &str = include_str!("find.js");
/// Uses everything; see its own comment.
const USE_PAGE: &str = include_str!("use_page.js");

impl Journey {
    /// Chooses an option of a question: `choose("a safe place tonight", "Yes")`.
    ///
    /// The question is the innermost group whose legend contains the words; the option is the one
    /// labelled exactly so, or else the only one whose label begins so.
    ///
    /// # Errors
    ///
    /// When there is no such question or option, or several.
    pub async fn choose(&self, question: &str, option: &str) -> Result<()> {
        let label = self.find("option", &[question, option]).await?;
        self.click(&label).await.with_context(|| format!("choosing `{option}` of `{question}`"))
    }

    /// Whether an option of a question is chosen.
    ///
    /// # Errors
    ///
    /// As [`Journey::choose`].
    pub async fn is_chosen(&self, question: &str, option: &str) -> Result<bool> {
        let label = self.find("option", &[question, option]).await?;
        let script = "return (arguments[0].control || arguments[0]).checked === true";
        Ok(self.script(script, vec![label.to_json()?]).await? == Value::Bool(true))
    }

    /// Presses the button, link or disclosure with this name.
    ///
    /// # Errors
    ///
    /// When there is none, or several.
    pub async fn press(&self, name: &str) -> Result<()> {
        self.click(&self.find("button", &[name]).await?).await.with_context(|| format!("pressing `{name}`"))
    }

    /// Presses the button with this name in the part of the page that the selector names.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn press_in(&self, part: &str, name: &str) -> Result<()> {
        let probe = || async {
            for button in self.all(&format!("{part} button")).await? {
                if button.text().await? == name {
                    return Ok(Some(button));
                }
            }
            Ok(None)
        };
        let button = self.wait_for(&format!("button `{name}` in {part}"), probe).await?;
        self.reveal(&button).await?;
        self.click(&button).await.with_context(|| format!("pressing `{name}` in {part}"))
    }

    /// Ticks the box with this label, or takes the tick away.
    ///
    /// # Errors
    ///
    /// When there is none, or several.
    pub async fn press_tick(&self, label: &str) -> Result<()> {
        self.click(&self.find("tick", &[label]).await?).await.with_context(|| format!("ticking `{label}`"))
    }

    /// Types into the field with this label, in place of what was there, and leaves the field.
    ///
    /// # Errors
    ///
    /// When there is no such field, or several.
    pub async fn type_into(&self, label: &str, text: &str) -> Result<()> {
        let field = self.type_and_stay(label, text).await?;
        self.keys(Key::Tab).await?;
        // What it says once it is left moves what is below it: nothing is looked for there before.
        let is_left = || async {
            let left = "return arguments[0].getRootNode().activeElement !== arguments[0]";
            // Where it is gone, it is left.
            Ok(self.script(left, vec![field.to_json()?]).await.map_or(true, |left| left == true))
        };
        self.wait(&format!("the end of typing into `{label}`"), is_left).await
    }

    /// As [`Journey::type_into`], and stays in the field.
    ///
    /// # Errors
    ///
    /// As [`Journey::type_into`].
    pub async fn type_and_stay(&self, label: &str, text: &str) -> Result<WebElement> {
        let field = self.find("field", &[label]).await?;
        if self.engine() == Engine::WebKit {
            // Its driver types only where the focus is already.
            self.click(&field).await?;
        }
        field.clear().await?;
        field.send_keys(text).await.with_context(|| format!("typing into `{label}`"))?;
        Ok(field)
    }

    /// Picks an entry of the list with this label.
    ///
    /// # Errors
    ///
    /// When there is no such list or entry.
    pub async fn pick(&self, label: &str, entry: &str) -> Result<()> {
        let list = self.find("field", &[label]).await?;
        let mut entries = Vec::new();
        for option in list.find_all(By::Tag("option")).await? {
            let text = option.text().await?;
            if text.trim() == entry {
                return option.click().await.with_context(|| format!("picking `{entry}` in `{label}`"));
            }
            entries.push(text);
        }
        bail!("`{entry}` is not in `{label}`: {entries:?}")
    }

    /// What stands in the field with this label.
    ///
    /// # Errors
    ///
    /// As [`Journey::type_into`].
    pub async fn typed_in(&self, label: &str) -> Result<String> {
        let field = self.find("field", &[label]).await?;
        Ok(field.prop("value").await?.unwrap_or_default())
    }

    /// Enters a text at once where the focus is, as pasting and dictation do.
    ///
    /// # Errors
    ///
    /// When there is nothing to enter it in.
    pub async fn insert_text(&self, text: &str) -> Result<()> {
        self.command("Input.insertText", serde_json::json!({ "text": text })).await.map(drop)
    }

    /// Presses keys, wherever the focus is.
    ///
    /// # Errors
    ///
    /// When there is nothing to press them in.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Result<()> {
        let actions = self.driver.action_chain().send_keys(keys);
        Ok(actions.perform().await?)
    }

    /// Presses Shift three times, alone: the way out.
    ///
    /// # Errors
    ///
    /// When there is nothing to press it in.
    pub async fn shift_three_times(&self) -> Result<()> {
        let mut actions = self.driver.action_chain();
        for _ in 0..3 {
            actions = actions.key_down(Key::Shift).key_up(Key::Shift);
        }
        Ok(actions.perform().await?)
    }

    /// Waits until these words are in sight.
    ///
    /// # Errors
    ///
    /// When they never are.
    pub async fn see(&self, words: &str) -> Result<()> {
        self.wait(&format!("the words `{words}`"), || async { Ok(self.words().await?.contains(words)) }).await
    }

    /// Holds when everything on the page fits: no wording is missing, nothing is cut off, wider than the window or
    /// over something else.
    ///
    /// # Errors
    ///
    /// With what does not fit.
    pub async fn expect_fit(&self) -> Result<()> {
        let faults = self.faults(FITS).await?;
        ensure!(faults.is_empty(), "{} does not fit: {faults:#?}", self.title().await?);
        Ok(())
    }

    /// What does not fit, each in a sentence.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn unfit(&self) -> Result<Vec<String>> {
        self.faults(FITS).await
    }

    /// The sentences that a script finds.
    ///
    /// # Errors
    ///
    /// When it finds no list.
    pub async fn faults(&self, script: &str) -> Result<Vec<String>> {
        let found = self.script(script, vec![]).await?;
        let found = found.as_array().with_context(|| format!("no list of faults but {found}"))?;
        Ok(found.iter().map(|fault| fault.as_str().map_or_else(|| fault.to_string(), str::to_owned)).collect())
    }

    /// Uses everything on the page that takes an answer, in so many rounds with other answers, also when an answer leads
    /// away in between.
    ///
    /// # Errors
    ///
    /// When an answer leads anywhere but to the emergency card.
    pub async fn use_page(&self, rounds: u8) -> Result<()> {
        loop {
            let title = self.title().await?;
            let is_done = self.script(USE_PAGE, vec![rounds.into()]).await? == true;
            let led_to = self.title().await?;
            if led_to != title {
                ensure!(led_to == "Immediate danger", "{title} led to {led_to}");
                self.press("Back to the case").await?;
            }
            if is_done {
                return Ok(());
            }
        }
    }

    /// All words in sight, with single spaces.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn words(&self) -> Result<String> {
        let words = self.script("return document.body ? document.body.innerText : ''", vec![]).await?;
        let words = words.as_str().unwrap_or_default();
        Ok(words.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Waits until there is exactly one such thing, and returns it.
    async fn find(&self, kind: &str, words: &[&str]) -> Result<WebElement> {
        let arguments: Vec<Value> = [kind].iter().chain(words).map(|word| Value::from(*word)).collect();
        let probe = || async {
            let result = self.driver.execute(self.placed(FIND), arguments.clone()).await?;
            match result.json() {
                Value::String(problem) => Err(anyhow!("{problem}")),
                _ => Ok(Some(result.element()?)),
            }
        };
        let found = self.wait_for(&format!("{kind} {words:?}"), probe).await?;
        self.reveal(&found).await?;
        Ok(found)
    }

    /// Clicks on it. WebKit's driver sees no further than the element that a shadow root belongs to, and takes that for
    /// something that lies on top; there the page itself clicks.
    pub(crate) async fn click(&self, found: &WebElement) -> Result<()> {
        if self.engine() == Engine::WebKit && self.is_inline() {
            self.script("arguments[0].focus(); arguments[0].click()", vec![found.to_json()?]).await?;
            return Ok(());
        }
        Ok(found.click().await?)
    }

    /// Scrolls it out from under the bar and the notes, as a person would. The driver does not mind what lies on top.
    pub(crate) async fn reveal(&self, found: &WebElement) -> Result<()> {
        self.script("arguments[0].scrollIntoView({ block: 'center' })", vec![found.to_json()?]).await?;
        Ok(())
    }
}
