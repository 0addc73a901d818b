//! The page opens wherever it is put, keeps still, and can store nothing.

use std::fs;

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use waymark_journeys::witness::hosts;
use waymark_journeys::{Journey, Screen};
use xtask::{encode, pack, paths};

/// Tries every way to store something, and names what each one answered.
const TRY_STORAGE: &str = "
  const ways = {
    localStorage: () => localStorage.setItem('a', 'b'),
    sessionStorage: () => sessionStorage.setItem('a', 'b'),
    cookie: () => { document.cookie = 'a=b'; },
    indexedDB: () => indexedDB.open('a'),
    caches: () => caches.open('a'),
    directory: () => navigator.storage.getDirectory(),
    serviceWorker: () => navigator.serviceWorker.register('a.js'),
  };
  return Promise.all(Object.entries(ways).map(async ([name, way]) => {
    try {
      await way();
      return `${name} works`;
    } catch (error) {
      return `${name} ${error.name}`;
    }
  }));
";

/// A page with something to see for every witness, inside a sandboxed frame.
const LOUD: [(&str, &str); 2] = [
    (
        "/host.html",
        "<!doctype html><title>Host</title><link rel=icon href='data:,'>\
         <iframe sandbox=allow-scripts src=/loud.html onload='window.loaded = true'></iframe>",
    ),
    (
        "/loud.html",
        "<!doctype html><title>Loud</title><meta http-equiv=Content-Security-Policy content=\"img-src 'none'\">\
         <img src=/picture.png><script>console.error('loud'); fetch('/elsewhere.txt').catch(() => {})</script>",
    ),
];

#[tokio::test]
async fn the_witness_sees_into_a_sandboxed_frame() -> Result<()> {
    let journey = Journey::with_pages(Screen::LAPTOP, &LOUD).await?;
    journey.open("/host.html").await?;
    journey.wait("the frame", || journey.asks("return window.loaded === true")).await?;
    let console = journey.console().await?.join("\n");
    ensure!(console.contains("loud") && console.contains("img-src"), "the console had: {console}");
    let asked = journey.requests().await?;
    ensure!(asked.contains(&journey.server().url("elsewhere.txt")), "the network had: {asked:?}");
    journey.browser().enter_frame(0).await?;
    let violations = journey.violations().await?;
    ensure!(violations.len() == 1 && violations[0].contains("img-src"), "the policies had: {violations:?}");
    ensure!(journey.expect_quiet().await.is_err(), "a loud page passed for a quiet one");
    Ok(())
}

#[tokio::test]
async fn opens_in_the_frame_without_a_word() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.expect_quiet().await?;
    ensure!(!journey.words().await?.is_empty(), "the page is blank");
    journey.shoot("smoke-framed").await?;
    journey.enter_host().await?;
    journey.expect_quiet().await?;
    let sandbox = journey.frame().await?.attr("sandbox").await?;
    ensure!(sandbox.as_deref() == Some("allow-scripts allow-downloads allow-modals"), "{sandbox:?}");
    ensure!(journey.browser().title().await? == "Waymark", "the tab says something else");
    Ok(())
}

/// Keeps the bytes that the browser is given to run.
const KEEP_MODULE: &str = "
  const compile = WebAssembly.compile;
  window.modules = [];
  WebAssembly.compile = (bytes) => {
    const module = new Uint8Array(bytes).toBase64?.() ?? btoa(new Uint8Array(bytes).reduce((text, byte) => text + String.fromCharCode(byte), ''));
    window.modules.push(module);
    return compile(bytes);
  };
";

#[tokio::test]
async fn the_modules_are_put_together_byte_for_byte() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.before_each_document(KEEP_MODULE).await?;
    journey.open_alone().await?;
    journey.wait("both modules", || journey.asks("return window.modules.length === 2")).await?;
    let kept = journey.script("return window.modules", vec![]).await?;
    let document = fs::read_to_string(paths::dist().join("waymark.html"))?;
    for (id, kept) in ["module", "rest"].iter().zip(kept.as_array().context("no module was started")?) {
        let module = STANDARD.decode(kept.as_str().context("a module has no bytes")?)?;
        let again = encode::to_text(&pack::pack(&module)?);
        let (_, shipped) = document.split_once(&format!("id=\"{id}\">")).context("the document has no module")?;
        ensure!(shipped.starts_with(&format!("{again}</script>")), "the {id} that runs is not the one that was packed");
    }
    Ok(())
}

#[tokio::test]
async fn opens_on_a_phone_without_scrolling_sideways() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_framed().await?;
    journey.shoot("smoke-framed").await?;
    let wide = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    ensure!(!journey.asks(wide).await?, "the frame is wider than the phone");
    journey.enter_host().await?;
    ensure!(!journey.asks(wide).await?, "the host page is wider than the phone");
    let tall = "return document.documentElement.scrollHeight > document.documentElement.clientHeight";
    ensure!(!journey.asks(tall).await?, "the host page scrolls beside the frame");
    Ok(())
}

#[tokio::test]
async fn loads_three_files_and_nothing_else() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    ensure!(journey.server().requests() == ["/", "/element.js", "/waymark.html"], "{:?}", journey.server().requests());
    let asked = journey.requests().await?;
    ensure!(asked.len() == 3 && hosts(&asked).len() == 1, "the browser asked for {asked:?}");
    Ok(())
}

#[tokio::test]
async fn storage_is_impossible_in_the_frame_and_alone() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    expect_no_storage(&journey).await?;
    journey.open_alone().await?;
    expect_no_storage(&journey).await
}

/// Everything is refused, and for want of an origin rather than by chance.
async fn expect_no_storage(journey: &Journey) -> Result<()> {
    let answers = journey.script(TRY_STORAGE, vec![]).await?;
    let expected: Vec<String> =
        ["localStorage", "sessionStorage", "cookie", "indexedDB", "caches", "directory", "serviceWorker"]
            .map(|way| format!("{way} SecurityError"))
            .to_vec();
    ensure!(answers == json!(expected), "{answers:#}");
    Ok(())
}

#[tokio::test]
async fn opens_in_a_page_of_another_site() -> Result<()> {
    let host = "<!doctype html><title>Partner</title><link rel=icon href='data:,'>\
                <script src=/element.js></script><main style='block-size: 600px'></main>";
    let journey = Journey::with_pages(Screen::LAPTOP, &[("/partner.html", host)]).await?;
    journey.go(&journey.server().other_site_url("partner.html")).await?;
    let add = "const element = document.createElement('waymark-assessment');
               element.setAttribute('src', arguments[0]);
               element.lang = 'fr';
               document.querySelector('main').append(element);";
    journey.script(add, vec![Value::from(journey.server().url("waymark.html"))]).await?;
    journey.wait("the event waymark-ready", || journey.heard("waymark-ready")).await?;
    journey.enter_frame().await?;
    ensure!(journey.asks("return document.documentElement.lang === 'fr'").await?, "the language did not arrive");
    ensure!(!journey.words().await?.is_empty(), "the page is blank");
    journey.expect_quiet().await
}

#[tokio::test]
async fn opens_again_where_the_element_is_moved() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.enter_host().await?;
    let moved = "const element = document.querySelector('waymark-assessment');
                 const main = document.createElement('main');
                 document.body.append(main);
                 main.append(element);
                 return element.shadowRoot.querySelectorAll('iframe').length === 1";
    ensure!(journey.asks(moved).await?, "there is not exactly one frame");
    journey.enter_frame().await?;
    journey.wait("the assessment", || async { Ok(!journey.words().await?.is_empty()) }).await
}

#[tokio::test]
async fn opens_from_a_folder_without_a_server() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.go(&journey.file("waymark.html")).await?;
    journey.wait("the assessment", || journey.asks("return !document.getElementById('notice')")).await?;
    journey.go(&journey.file("index.html")).await?;
    journey.wait("the event waymark-ready", || journey.heard("waymark-ready")).await?;
    journey.enter_frame().await?;
    expect_no_storage(&journey).await
}

#[tokio::test]
async fn without_webassembly_it_says_so() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.before_each_document("delete window.WebAssembly").await?;
    journey.open("/waymark.html").await?;
    journey.see("Waymark cannot start in this browser").await?;
    ensure!(!journey.words().await?.contains("Opening"), "it still says that it opens");
    journey.shoot("smoke-cannot-start").await?;
    Ok(())
}

#[tokio::test]
async fn without_scripts_it_says_so() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.without_scripts().await?;
    journey.open("/").await?;
    journey.see("JavaScript is switched off").await?;
    journey.open("/waymark.html").await?;
    journey.see("Waymark cannot start in this browser").await
}
