//! Looking for what was entered, wherever a copy of it could be: in the module's memory, among the texts of the script,
//! in the page, and in the processes of the browser.
//!
//! INVARIANT: what is looked for never stands in a script of the search itself, or the search would find that.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{Read, Write};
use std::net::TcpStream;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::Journey;

/// Runs in every document before its own scripts: keeps hold of the memory of each module.
pub const HOLD_MEMORY: &str = include_str!("hold_memory.js");
/// Counts a mark in those memories; see its own comment.
const COUNT_IN_MEMORY: &str = include_str!("count_in_memory.js");
/// More fields than a page has.
const FIELDS: usize = 60;
/// More pages than any case has.
const PAGES: usize = 80;

/// A word that stands nowhere else, with a number behind it for each place where it is entered.
#[derive(Clone, Debug)]
pub struct Mark(String);

impl Mark {
    /// Another one each time.
    #[must_use]
    pub fn new() -> Self {
        let mut number = RandomState::new().build_hasher().finish();
        let mut letter = || {
            let letter = u8::try_from(number % 26).unwrap_or_default();
            number /= 26;
            char::from(b'a' + letter)
        };
        Self((0..10).map(|_| letter()).collect())
    }

    /// What is entered at a place.
    #[must_use]
    pub fn at(&self, place: usize) -> String {
        format!("{}{place:04}", self.0)
    }

    /// How often it stands in some bytes, as UTF-8 and as UTF-16.
    #[must_use]
    pub fn count(&self, bytes: &[u8]) -> usize {
        let wide: Vec<u8> = self.0.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [self.0.as_bytes(), &wide].into_iter().map(|form| count(bytes, form)).sum()
    }

    /// As numbers that do not spell it.
    fn codes(&self) -> Value {
        json!(self.0.bytes().map(|byte| u32::from(byte) + 1).collect::<Vec<_>>())
    }
}

impl Default for Mark {
    fn default() -> Self {
        Self::new()
    }
}

fn count(bytes: &[u8], form: &[u8]) -> usize {
    let Some(first) = form.first() else { return 0 };
    let starts = bytes.iter().enumerate().filter(|(_, byte)| *byte == first);
    starts.filter(|(at, _)| bytes.get(*at..).is_some_and(|rest| rest.starts_with(form))).count()
}

/// What was found in the memory of the modules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InMemory {
    /// How many modules there were.
    pub modules: usize,
    /// How often the mark was found.
    pub copies: usize,
    /// How many different places it was entered at.
    pub places: usize,
}

impl Journey {
    /// Keeps hold of the memory of each module that starts in a document opened from now on.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn hold_memory(&self) -> Result<()> {
        self.before_each_document(HOLD_MEMORY).await
    }

    /// Looks for a mark in the whole memory of every module that was started in the page, ended or not.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn in_memory(&self, mark: &Mark) -> Result<InMemory> {
        let found = self.script(COUNT_IN_MEMORY, vec![mark.codes()]).await?;
        let number = |name: &str| {
            let number = found.get(name).and_then(Value::as_u64).with_context(|| format!("no {name} in {found}"))?;
            Ok::<usize, anyhow::Error>(usize::try_from(number)?)
        };
        Ok(InMemory { modules: number("modules")?, copies: number("copies")?, places: number("places")? })
    }

    /// Enters a mark into every field of a page, each at once as if it were pasted or dictated; returns how many.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn mark_page(&self, mark: &Mark, from: usize) -> Result<usize> {
        const FOCUS: &str = "
            const fields = [...document.querySelectorAll('main.page textarea, main.page input[type=text], .welcome input[type=text]')];
            const field = fields.filter((field) => field.checkVisibility())[arguments[0]];
            field?.scrollIntoView({ block: 'center' });
            field?.focus();
            return Boolean(field) && field.value === ''";
        self.script("for (const part of document.querySelectorAll('main details')) part.open = true", vec![]).await?;
        let mut entered = 0;
        for at in 0..FIELDS {
            if self.script(FOCUS, vec![json!(at)]).await? == Value::Bool(true) {
                self.insert_text(&mark.at(from + entered)).await?;
                entered += 1;
            }
        }
        // Leaving a field may say what is wrong with it, which moves what is below: a click would miss it.
        self.script("document.activeElement?.blur()", vec![]).await?;
        Ok(entered)
    }

    /// Goes through the whole case from the page that is shown, and enters a mark wherever something can be typed.
    ///
    /// # Errors
    ///
    /// When a page does not come.
    pub async fn mark_case(&self, mark: &Mark) -> Result<usize> {
        let mut entered = 0;
        for _ in 0..PAGES {
            entered += self.mark_page(mark, entered).await?;
            if !self.has_next().await? {
                break;
            }
            self.next().await?;
        }
        Ok(entered)
    }

    /// Lets the browser collect what nobody can reach any more.
    ///
    /// # Errors
    ///
    /// When it refuses.
    pub async fn collect_garbage(&self) -> Result<()> {
        // What the first round lets go of may hold on to more.
        for _ in 0..2 {
            self.command("HeapProfiler.collectGarbage", json!({})).await?;
        }
        Ok(())
    }

    /// A picture of all the script's objects and texts, after everything that nobody can reach any more was collected.
    ///
    /// What stands in the fields of a page is not in it: the browser keeps that elsewhere.
    ///
    /// # Errors
    ///
    /// When the driver gives none.
    pub async fn heap(&self) -> Result<Vec<u8>> {
        self.collect_garbage().await?;
        let (port, session) = (self.driver.port(), self.driver.session_id().to_string());
        let heap = tokio::task::spawn_blocking(move || heap_snapshot(port, &session)).await??;
        ensure!(heap.len() > 1_000_000, "the picture of the heap has {} bytes only", heap.len());
        Ok(heap)
    }

    /// Makes the mark a text of the script, in a variable, in a text put together, and in a closure.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn plant_in_heap(&self, mark: &Mark) -> Result<()> {
        const PLANT: &str = "
            const spell = () => String.fromCharCode(...arguments[0].map((code) => code - 1));
            window.planted = [spell() + 'v', { in: `${spell()}${Math.random()}` }, ((text) => () => text)(spell() + 'c')]";
        self.script(PLANT, vec![mark.codes()]).await.map(drop)
    }

    /// Lets go of what was planted.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn pull_from_heap(&self) -> Result<()> {
        self.script("delete window.planted", vec![]).await.map(drop)
    }

    /// How often a mark stands in the page: in its text, its attributes and its fields.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn in_page(&self, mark: &Mark) -> Result<usize> {
        const COUNT: &str = "
            const spelt = String.fromCharCode(...arguments[0].map((code) => code - 1));
            const fields = [...document.querySelectorAll('input, textarea, select')].map((field) => field.value);
            return [document.documentElement.outerHTML, document.title, location.href, ...fields].join('\\n').split(spelt).length - 1";
        let found = self.script(COUNT, vec![mark.codes()]).await?;
        Ok(usize::try_from(found.as_u64().context("no number")?)?)
    }

    /// The processes of this browser.
    ///
    /// # Errors
    ///
    /// When the system does not tell.
    #[cfg(target_os = "linux")]
    pub fn processes(&self) -> Result<BTreeSet<u32>> {
        crate::processes::below(self.process().context("only its driver knows this browser")?)
    }
}

fn heap_snapshot(port: u16, session: &str) -> Result<Vec<u8>> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    let path = format!("/session/{session}/chromium/heap_snapshot");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    // The driver may not close the connection after a long answer; its length says when it is whole.
    let mut piece = vec![0; 1 << 20];
    loop {
        let read = stream.read(&mut piece)?;
        answer.extend_from_slice(piece.get(..read).unwrap_or_default());
        if read == 0 || is_whole(&answer) {
            return Ok(answer);
        }
    }
}

fn is_whole(answer: &[u8]) -> bool {
    let head = answer.windows(4).take(4096).position(|four| four == b"\r\n\r\n");
    let Some(head) = head else { return false };
    let text = String::from_utf8_lossy(answer.get(..head).unwrap_or_default()).to_ascii_lowercase();
    let length = text.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
    length.is_some_and(|length| answer.len() >= head + 4 + length)
}
