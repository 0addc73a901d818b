//! "What this computer knows" says what is there, not what should be.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use sha2::{Digest, Sha256};
use waymark_journeys::{Journey, Screen};

/// What stands beside each name on the page.
async fn told(journey: &Journey) -> Result<Vec<(String, String)>> {
    let rows = "return [...document.querySelectorAll('.knows .book-fact')].map((row) => [row.querySelector('dt').innerText, row.querySelector('dd').innerText])";
    let ready = "return document.querySelectorAll('.knows dd').length > 10 && [...document.querySelectorAll('.knows dd')].every((said) => said.innerText !== '')";
    journey.wait("what was found", || journey.asks(ready)).await?;
    let rows = journey.script(rows, vec![]).await?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Ok(rows.as_array().into_iter().flatten().map(|row| (text(&row[0]), text(&row[1]))).collect())
}

fn beside<'a>(rows: &'a [(String, String)], name: &str) -> Result<&'a str> {
    let row = rows.iter().find(|(place, _)| place.starts_with(name));
    Ok(&row.with_context(|| format!("nothing is said of {name}"))?.1)
}

#[tokio::test]
async fn in_the_frame_nothing_can_be_stored_and_nothing_was_asked_for() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.press("What this computer knows").await?;
    let rows = told(&journey).await?;
    for store in ["Cookies", "Local storage", "Session storage", "Databases", "Caches", "Files", "Programs"] {
        let said = beside(&rows, store)?;
        ensure!(said == "Impossible here: the browser refuses it", "{store}: {said}");
    }
    for store in ["What the page wrote into the history", "What the page added to the address"] {
        ensure!(beside(&rows, store)? == "Empty", "{rows:?}");
    }
    journey.see("it has asked for nothing: 0 requests").await?;
    let policy = beside(&rows, "The policy")?;
    ensure!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    journey.shoot("knows").await?;
    journey.expect_quiet().await
}

/// Keeps the bytes that the browser is given to run.
const KEEP_MODULE: &str = "
  const compile = WebAssembly.compile;
  WebAssembly.compile = (bytes) => {
    window.keptModule ??= [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return compile(bytes);
  };
";

#[tokio::test]
async fn the_number_of_the_program_is_that_of_the_bytes_that_run() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.before_each_document(KEEP_MODULE).await?;
    journey.open_alone().await?;
    journey.press("What this computer knows").await?;
    let rows = told(&journey).await?;
    let kept = journey.script("return window.keptModule", vec![]).await?;
    let digits = kept.as_str().context("no module was started")?.as_bytes().chunks(2);
    let module: Vec<u8> =
        digits.map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?)).collect::<Result<_>>()?;
    let number = format!("{:x}", Sha256::digest(&module));
    let numbers = beside(&rows, "SHA-256")?;
    ensure!(numbers.starts_with(&number), "{rows:?}, and not {number}");
    // What the program is run with: the rules stand beside it in the document.
    let files = "return [...document.querySelectorAll('script.data')].map((file) => file.textContent).join('')";
    let files = journey.script(files, vec![]).await?;
    let rules = format!("{:x}", Sha256::digest(files.as_str().context("no data files")?));
    ensure!(numbers.ends_with(&rules), "{numbers}, and not {rules}");
    journey.shoot("knows").await.map(drop)
}

#[tokio::test]
async fn from_a_folder_where_stores_work_what_is_in_them_is_told() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.go(&journey.file("waymark.html")).await?;
    journey.wait("the assessment", || journey.asks("return !document.getElementById('notice')")).await?;
    journey.press("What this computer knows").await?;
    ensure!(beside(&told(&journey).await?, "Local storage")? == "Empty");
    ensure!(beside(&told(&journey).await?, "Databases")? == "Empty", "{:?}", told(&journey).await?);
    // Looking leaves nothing behind.
    let databases = "return indexedDB.databases().then((all) => all.length)";
    ensure!(journey.script(databases, vec![]).await? == 0, "looking for a database made one");
    let put = "localStorage.setItem('a', 'b'); sessionStorage.setItem('a', 'b'); sessionStorage.setItem('c', 'd')";
    journey.script(put, vec![]).await?;
    journey.press("Look again").await?;
    journey.see("Something is stored here that is not from Waymark").await?;
    let rows = told(&journey).await?;
    ensure!(beside(&rows, "Local storage")? == "Not empty: 1", "{rows:?}");
    ensure!(beside(&rows, "Session storage")? == "Not empty: 2", "{rows:?}");
    journey.script("localStorage.clear()", vec![]).await.map(drop)
}

#[tokio::test]
async fn a_request_that_was_made_is_counted() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    // The policy would stop it, so it is the entry that a request leaves behind.
    let made = "const entries = performance.getEntriesByType.bind(performance);
                performance.getEntriesByType = (kind) => kind === 'resource' ? [{ name: 'https://a.example/' }, { name: 'blob:null/b' }] : entries(kind);";
    journey.before_each_document(made).await?;
    journey.open_alone().await?;
    journey.press("What this computer knows").await?;
    journey.see("it has made 1 request. It should be none.").await
}
