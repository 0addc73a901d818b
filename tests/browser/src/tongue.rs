//! What is said in English, in another language: by the messages that say it, so that one journey can be made in any.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use xtask::{paths, watch};

use crate::Journey;

/// A language of the folder, beside English.
#[derive(Clone, Debug)]
pub struct Tongue {
    /// What it calls itself.
    pub name: String,
    /// How a line of a text is put together.
    line: String,
    /// What English says, and what this language says.
    pairs: Vec<(String, String)>,
}

/// The words of a message: its name with that of the attribute, and its text.
type Messages = BTreeMap<String, String>;

impl Tongue {
    /// Reads the language with this code.
    ///
    /// # Errors
    ///
    /// When there is no such language.
    pub fn of(code: &str) -> Result<Self> {
        let (english, other) = (messages("en")?, messages(code)?);
        let about = fs::read_to_string(paths::root().join("locales").join(code).join("language.txt"))?;
        let name = about.lines().find_map(|line| line.strip_prefix("name = ")).context("the language has no name")?;
        // Pages are searched with single plain spaces.
        let plain = |(key, text): (String, String)| (key, text.replace(['\u{a0}', '\u{202f}'], " "));
        let other: Messages = other.into_iter().map(plain).collect();
        let mut pairs: Vec<(String, String)> = Vec::new();
        for (key, text) in english {
            // A language may say one form of English in several.
            match key.split_once('[') {
                Some((message, _)) => {
                    let forms =
                        other.iter().filter(|(key, _)| key.split('[').next() == Some(message) && key.contains('['));
                    pairs.extend(forms.map(|(_, theirs)| (text.clone(), theirs.clone())));
                }
                None => pairs.extend(other.get(&key).map(|theirs| (text, theirs.clone()))),
            }
        }
        pairs.sort();
        pairs.dedup();
        let line = other.get("messages-text-line").context("no message puts a line together")?.clone();
        Ok(Self { name: name.to_owned(), line, pairs })
    }

    /// Everything that the language could say where English says this: most messages say one thing, some words are those
    /// of several messages.
    #[must_use]
    pub fn all(&self, english: &str) -> BTreeSet<String> {
        let same: BTreeSet<String> =
            self.pairs.iter().filter(|(own, _)| own == english).map(|(_, theirs)| theirs.clone()).collect();
        if !same.is_empty() {
            return same;
        }
        let exact: BTreeSet<String> =
            self.pairs.iter().filter_map(|(own, theirs)| self.fitted(own, theirs, english)).collect();
        if !exact.is_empty() {
            return exact;
        }
        // A part of what is said stands for all of it.
        let holds = |own: &str| pieces(own).0.iter().any(|text| text.contains(english));
        let whole = self.pairs.iter().filter(|(own, _)| holds(own));
        whole.map(|(_, theirs)| longest(theirs)).collect()
    }

    /// What the language says where English begins so.
    fn beginning(&self, english: &str) -> BTreeSet<String> {
        self.pairs.iter().filter(|(own, _)| own.starts_with(english)).map(|(_, theirs)| theirs.clone()).collect()
    }

    /// The message in this language, if the English one says exactly this with some values in it.
    fn fitted(&self, own: &str, theirs: &str, english: &str) -> Option<String> {
        if !own.contains('{') {
            return (own == english).then(|| theirs.to_owned());
        }
        let (texts, names) = pieces(own);
        // A message that is hardly more than its values fits everything.
        if texts.iter().map(|text| text.trim().len()).sum::<usize>() < 6 {
            return None;
        }
        let mut left = english.strip_prefix(texts.first()?.as_str())?;
        let mut said = theirs.to_owned();
        for (name, text) in names.iter().zip(&texts[1..]) {
            let known = |value: &str| {
                let known = self.pairs.iter().find(|(own, _)| own == value).map(|(_, theirs)| theirs.clone());
                known.or_else(|| value.parse::<u32>().is_ok().then(|| value.to_owned()))
            };
            let put = |value: &str, said: &str| said.replace(&format!("{{ ${name} }}"), value);
            let at = if text.is_empty() { Some(left.len()) } else { left.find(text.as_str()) };
            let Some(at) = at else {
                if texts[0].trim().is_empty() {
                    return None;
                }
                // English stops here: what the language says around the last value is what can be looked for.
                let value = known(left.strip_suffix(text.trim_end()).unwrap_or(left))?;
                let said = put(&value, &said);
                return pieces(&said)
                    .0
                    .into_iter()
                    .find(|text| text.contains(&value))
                    .map(|text| text.trim().to_owned());
            };
            let value = &left[..at];
            said = put(&known(value).unwrap_or_else(|| value.to_owned()), &said);
            left = &left[at + text.len()..];
        }
        (left.is_empty() && !said.contains('{')).then_some(said)
    }
}

/// The texts around the values of a message, and the names of the values.
fn pieces(message: &str) -> (Vec<String>, Vec<String>) {
    let (mut texts, mut names, mut rest) = (Vec::new(), Vec::new(), message);
    while let Some((text, after)) = rest.split_once("{ $") {
        let Some((name, after)) = after.split_once(" }") else { break };
        texts.push(text.to_owned());
        names.push(name.to_owned());
        rest = after;
    }
    texts.push(rest.to_owned());
    (texts, names)
}

/// The longest text of a message between its values.
fn longest(message: &str) -> String {
    let (texts, _) = pieces(message);
    texts.into_iter().max_by_key(String::len).unwrap_or_default().trim().to_owned()
}

/// The messages of a language, each form of a choice by itself.
fn messages(code: &str) -> Result<Messages> {
    let mut messages = Messages::new();
    for file in watch::files(&paths::root().join("locales").join(code))? {
        if file.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let mut message = String::new();
        for line in fs::read_to_string(&file)?.lines().filter(|line| !line.starts_with('#')) {
            if let Some((form, text)) =
                line.trim_start().trim_start_matches('*').split_once("] ").filter(|(form, _)| form.starts_with('['))
            {
                messages.insert(format!("{message}{form}"), text.trim().to_owned());
                continue;
            }
            let Some((name, text)) = line.split_once(" = ") else { continue };
            let key = match name.trim_start().strip_prefix('.') {
                Some(part) => format!("{message}.{part}"),
                None if name.starts_with(' ') => continue,
                None => {
                    name.clone_into(&mut message);
                    message.clone()
                }
            };
            if !text.contains("->") && !text.trim().is_empty() {
                messages.insert(key, text.trim().to_owned());
            }
        }
    }
    ensure!(!messages.is_empty(), "there is no language `{code}`");
    Ok(messages)
}

/// Somebody who makes a journey in a language. All words are given in English.
#[derive(Debug)]
pub struct Speaker<'a> {
    /// The journey.
    pub journey: &'a Journey,
    tongue: Option<Tongue>,
}

/// Whether something is said on the page: in sight, as a name, or as an entry of a list.
const SAID: &str = "
    const tidy = (text) => (text || '').replace(/\\s+/g, ' ').trim();
    const names = [...document.querySelectorAll('[aria-label], option, legend, label, button, summary')];
    const said = [document.querySelector('#app, .waymark')?.innerText, ...names.flatMap((one) => [one.getAttribute('aria-label'), one.textContent])];
    const all = said.map(tidy);
    const fitting = arguments[0].filter((words) => all.some((text) => text === words || text.startsWith(words)));
    return fitting.length > 0 ? fitting : arguments[0].filter((words) => all.some((text) => text.includes(words)));";

impl<'a> Speaker<'a> {
    /// Somebody who speaks English.
    #[must_use]
    pub fn of_english(journey: &'a Journey) -> Self {
        Self { journey, tongue: None }
    }

    /// Goes on in another language, which the page is already in. None is English.
    pub fn speak(&mut self, tongue: Option<Tongue>) {
        self.tongue = tongue;
    }

    /// What the page says where it says this in English, once it does.
    ///
    /// # Errors
    ///
    /// When no message says so, or the page never does.
    pub async fn words(&self, english: &str) -> Result<String> {
        let Some(tongue) = &self.tongue else { return Ok(english.to_owned()) };
        let all: Vec<String> = tongue.all(english).into_iter().collect();
        match all.as_slice() {
            [] => bail!("no message says `{english}`"),
            [one] => Ok(one.clone()),
            _ => {
                let probe = || async {
                    let found = self.journey.script(SAID, vec![json!(all)]).await?;
                    let longest = found
                        .as_array()
                        .into_iter()
                        .flatten()
                        .filter_map(Value::as_str)
                        .max_by_key(|words| words.len());
                    Ok(longest.map(str::to_owned))
                };
                self.journey.wait_for(&format!("one of {all:?} for `{english}`"), probe).await
            }
        }
    }

    /// As [`Journey::see`].
    ///
    /// # Errors
    ///
    /// When the words never come.
    pub async fn see(&self, english: &str) -> Result<()> {
        let words = self.words(english).await?;
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        self.journey.see(&words).await
    }

    /// As [`Journey::press`].
    ///
    /// # Errors
    ///
    /// When there is no such button.
    pub async fn press(&self, english: &str) -> Result<()> {
        self.journey.press(&self.words(english).await?).await
    }

    /// As [`Journey::choose`].
    ///
    /// # Errors
    ///
    /// When there is no such question or option.
    pub async fn choose(&self, question: &str, option: &str) -> Result<()> {
        let question = self.words(question).await?;
        let option = self.option(&question, option).await?;
        self.journey.choose(&question, &option).await
    }

    /// Whether an option is chosen.
    ///
    /// # Errors
    ///
    /// As [`Speaker::choose`].
    pub async fn is_chosen(&self, question: &str, option: &str) -> Result<bool> {
        let question = self.words(question).await?;
        let option = self.option(&question, option).await?;
        self.journey.is_chosen(&question, &option).await
    }

    /// The option of a question among all that the language says there.
    async fn option(&self, question: &str, english: &str) -> Result<String> {
        const OPTIONS: &str = "
            const tidy = (text) => (text || '').replace(/\\s+/g, ' ').trim();
            const groups = [...document.querySelectorAll('fieldset, [role=group], [role=radiogroup]')].filter((group) => {
              const legend = group.querySelector(':scope > legend');
              return tidy(legend ? legend.textContent : group.getAttribute('aria-label')).includes(arguments[0]);
            });
            const labels = groups.flatMap((group) => [...group.querySelectorAll('.option-text')]).map((label) => {
              const own = label.cloneNode(true);
              own.querySelectorAll('.beside').forEach((part) => part.remove());
              return tidy(own.textContent);
            });
            const same = arguments[1].filter((words) => labels.includes(words));
            return same.length > 0 ? same : arguments[1].filter((words) => labels.some((label) => label.startsWith(words)));";
        let Some(tongue) = &self.tongue else { return Ok(english.to_owned()) };
        let all: Vec<String> = tongue.all(english).into_iter().chain(tongue.beginning(english)).collect();
        let probe = || async {
            let found = self.journey.script(OPTIONS, vec![json!(question), json!(all)]).await?;
            Ok(found.as_array().and_then(|found| found.first()?.as_str().map(str::to_owned)))
        };
        self.journey.wait_for(&format!("one of {all:?} in `{question}`"), probe).await
    }

    /// As [`Journey::answer`].
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

    /// As [`Journey::go_on_to_question`].
    ///
    /// # Errors
    ///
    /// When no question says so.
    pub async fn go_on_to_question(&self, english: &str) -> Result<()> {
        self.journey.go_on_to_question(&self.one_of(english)?).await
    }

    /// As [`Journey::go_on_to`].
    ///
    /// # Errors
    ///
    /// When no page has that title.
    pub async fn go_on_to(&self, english: &str) -> Result<()> {
        let Some(tongue) = &self.tongue else { return self.journey.go_on_to(english).await };
        let titles = tongue.all(english);
        loop {
            if titles.contains(&self.journey.title().await?.replace(['\u{a0}', '\u{202f}'], " ")) {
                return Ok(());
            }
            ensure!(self.journey.has_next().await?, "no page is called one of {titles:?}");
            self.journey.next().await?;
        }
    }

    /// As [`Journey::type_into`].
    ///
    /// # Errors
    ///
    /// When there is no such field.
    pub async fn type_into(&self, label: &str, text: &str) -> Result<()> {
        self.journey.type_into(&self.words(label).await?, text).await
    }

    /// As [`Journey::typed_in`].
    ///
    /// # Errors
    ///
    /// When there is no such field.
    pub async fn typed_in(&self, label: &str) -> Result<String> {
        self.journey.typed_in(&self.words(label).await?).await
    }

    /// As [`Journey::pick`].
    ///
    /// # Errors
    ///
    /// When there is no such list or entry.
    pub async fn pick(&self, label: &str, entry: &str) -> Result<()> {
        self.journey.pick(&self.words(label).await?, &self.words(entry).await?).await
    }

    /// A line of a text that is on the page: a name and what it is, or the name alone.
    ///
    /// # Errors
    ///
    /// When no message says so, or the page never does.
    pub async fn line(&self, english: &str) -> Result<String> {
        let Some(tongue) = &self.tongue else { return Ok(english.to_owned()) };
        let Some((label, value)) = english.split_once(": ") else { return self.words(english).await };
        // What was typed is the same in every language.
        let value = if tongue.all(value).is_empty() { value.to_owned() } else { self.words(value).await? };
        Ok(tongue.line.replace("{ $label }", &self.words(label).await?).replace("{ $value }", &value))
    }

    /// What the language says for what is not on the page yet: the one thing it can be.
    fn one_of(&self, english: &str) -> Result<String> {
        let Some(tongue) = &self.tongue else { return Ok(english.to_owned()) };
        let all = tongue.all(english);
        ensure!(all.len() == 1, "`{english}` is said in several ways: {all:?}");
        all.into_iter().next().context("it is said nowhere")
    }
}

#[cfg(test)]
mod tests {
    use super::Tongue;

    #[test]
    fn what_english_says_is_found_in_another_language() {
        let pair = |own: &str, theirs: &str| (own.to_owned(), theirs.to_owned());
        let pairs = vec![
            pair("Yes", "Oui"),
            pair("Is it safe and private, now?", "Peut-on parler ?"),
            pair("At least { $level }", "Au moins { $level }"),
            pair("High", "Élevé"),
            pair("Record message { $step } as sent", "Consigner { $step }"),
        ];
        let tongue = Tongue { name: "Français".to_owned(), line: String::new(), pairs };
        let said = |english: &str| tongue.all(english).into_iter().collect::<Vec<_>>();
        assert_eq!(said("Yes"), ["Oui"]);
        assert_eq!(said("Is it safe and private"), ["Peut-on parler ?"]);
        assert_eq!(said("At least High"), ["Au moins Élevé"]);
        assert_eq!(said("Record message 1 as sent"), ["Consigner 1"]);
        assert_eq!(said("At least"), ["Au moins"]);
        assert_eq!(said("Nobody says this"), Vec::<String>::new());
    }
}
