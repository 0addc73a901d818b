//! The standalone page keeps its own few files, and starts without a connection: again and anew, in the frame that can
//! store nothing.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::traces::Mark;
use waymark_journeys::{ELSEWHERE, End, Engine, Journey, Processes, Screen, Start};
use xtask::server::{Options, Server};
use xtask::{bundle, paths, site};

/// What a newer version has, and nobody sees.
const NEWER: &str = "<!-- newer -->";

/// The files of the standalone page in a folder of the test's own, where they can change.
struct Site(PathBuf);

impl Site {
    fn new() -> Result<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let site = Self(env::temp_dir().join(format!("waymark-site-{}-{number}", process::id())));
        site.write("")?;
        Ok(site)
    }

    /// Writes them as the build does, with something behind the single document.
    fn write(&self, behind: &str) -> Result<()> {
        let built = |name: &str| fs::read_to_string(waymark_journeys::folder().join(name)).context("there is no build");
        let document = built("waymark.html")? + behind;
        bundle::write(&site::pages(&built("element.js")?, &document)?, &self.0).map(drop)
    }

    fn folder(&self) -> PathBuf {
        self.0.join("site")
    }

    /// The files that lie there, but for the worker itself, which the browser keeps in a place of its own.
    fn files(&self) -> Result<Vec<String>> {
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
        let entries: Result<Vec<_>, _> = fs::read_dir(self.folder())?.collect();
        let mut names: Vec<String> = entries?.iter().filter_map(|entry| name(&entry.path())).collect();
        names.retain(|name| name != "worker.js");
        names.sort();
        Ok(names)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // A folder that cannot be removed is litter, not a failed test.
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn open(site: &Site, engine: Engine, processes: Processes) -> Result<Journey> {
    let start = Start { engine, processes, folder: Some(site.folder()), as_built: true, ..Start::default() };
    let journey = Journey::with(start).await?;
    start_page(&journey).await?;
    Ok(journey)
}

/// Opens the page, waits for its word that it is kept, and goes into the frame.
pub(super) async fn start_page(journey: &Journey) -> Result<()> {
    journey.open("/").await?;
    wait_for_word(journey, "kept").await?;
    journey.enter_frame().await?;
    let there =
        "return document.getElementById('notice') === null && document.getElementById('app').childElementCount > 0";
    journey.wait("the assessment", || journey.asks(there)).await
}

async fn wait_for_word(journey: &Journey, word: &str) -> Result<()> {
    let shown = format!("return document.getElementById('site-{word}')?.checkVisibility() === true");
    journey.wait(&format!("the page to say that it is {word}"), || journey.asks(&shown)).await
}

/// Ends everything that has the page open, and opens the browser's first window anew.
async fn cold(journey: Journey) -> Result<Journey> {
    if journey.engine() != Engine::WebKit {
        return journey.again(End::Closed, &["about:blank"]).await;
    }
    // Its driver starts it with a profile that ends with it: here only all its windows are new.
    let before = journey.browser().window().await?;
    let fresh = journey.browser().new_tab().await?;
    journey.browser().switch_to_window(before).await?;
    journey.browser().close_window().await?;
    journey.browser().switch_to_window(fresh).await?;
    Ok(journey)
}

/// From consent to a level, sealed, wiped, and opened again.
async fn whole_round(journey: &Journey) -> Result<()> {
    journey.short_case("offline").await?;
    journey.wipe().await
}

/// Without a connection the frame's document comes from the page, and is as locked in as before.
async fn expect_locked_in(journey: &Journey) -> Result<()> {
    ensure!(
        journey.asks("return window.origin === 'null' && location.href === 'about:srcdoc'").await?,
        "not from the page"
    );
    journey.expect_no_storage().await?;
    let out = "return fetch(arguments[0]).then(() => 'works', (error) => error.name)";
    let answer = journey.script(out, vec![json!(journey.server().url("icon.svg"))]).await?;
    ensure!(answer == json!("TypeError"), "asking the network: {answer}");
    // The driver's own script may do what the page's may not, so what runs here is not the driver's.
    let code = "try { document.body.setAttribute('onclick', 'window.ran = true'); } catch {}
                document.body.click();
                document.body.removeAttribute('onclick');
                return window.ran === true";
    ensure!(!journey.asks(code).await?, "a text became script");
    Ok(())
}

/// Of the page around the frame the browser keeps the files, each under its own address, and nothing else.
async fn expect_only_files(journey: &Journey, site: &Site) -> Result<()> {
    journey.enter_host().await?;
    let look = "return (async () => {
        const kept = [];
        for (const name of await caches.keys()) {
          kept.push(...(await (await caches.open(name)).keys()).map((request) => request.url));
        }
        const others = [localStorage.length, sessionStorage.length, document.cookie.length, (await indexedDB.databases()).length];
        return [kept, others];
      })()";
    let found = journey.script(look, vec![]).await?;
    ensure!(found[1] == json!([0, 0, 0, 0]), "something is kept beside the files: {}", found[1]);
    let base = journey.server().url("");
    let name = |address: &str| {
        address.strip_prefix(&base).map(|name| if name.is_empty() { "index.html" } else { name }.to_owned())
    };
    let mut kept: Vec<_> =
        found[0].as_array().into_iter().flatten().filter_map(|address| name(address.as_str()?)).collect();
    kept.sort();
    ensure!(kept == site.files()?, "kept are {kept:?}");
    Ok(())
}

async fn starts_without_a_connection(engine: Engine) -> Result<()> {
    let site = Site::new()?;
    let journey = open(&site, engine, Processes::Shared).await?;
    let asked = journey.server().requests();
    whole_round(&journey).await?;
    ensure!(journey.server().requests() == asked, "it asked for more: {:?}", journey.server().requests());
    expect_only_files(&journey, &site).await?;
    journey.server().cut();
    start_page(&journey).await?;
    expect_locked_in(&journey).await?;
    a_round_that_asks_for_nothing(&journey).await?;
    let journey = cold(journey).await?;
    start_page(&journey).await?;
    expect_locked_in(&journey).await?;
    a_round_that_asks_for_nothing(&journey).await?;
    expect_only_files(&journey, &site).await
}

/// What the browser asks by itself: whether there is a newer worker for the page.
pub(super) const BY_BROWSER: &str = "GET /worker.js HTTP/1.1";

/// The line is cut, and still nobody calls the server.
async fn a_round_that_asks_for_nothing(journey: &Journey) -> Result<()> {
    journey.cut_line().await?;
    whole_round(journey).await?;
    let mut asked = journey.asked_since_cut().await?;
    asked.retain(|call| call != BY_BROWSER);
    ensure!(asked.is_empty(), "asked for with the line cut: {asked:#?}");
    Ok(())
}

#[tokio::test]
async fn starts_without_a_connection_in_chromium() -> Result<()> {
    starts_without_a_connection(Engine::Chromium).await
}

#[tokio::test]
async fn starts_without_a_connection_in_firefox() -> Result<()> {
    starts_without_a_connection(Engine::Firefox).await
}

#[tokio::test]
async fn starts_without_a_connection_in_webkit() -> Result<()> {
    starts_without_a_connection(Engine::WebKit).await
}

async fn is_newer(journey: &Journey) -> Result<bool> {
    journey.asks("return [...document.childNodes].some((node) => node.data?.trim() === 'newer')").await
}

/// How long it may take until the worker is told that the last window is closed.
const MOMENT: Duration = Duration::from_secs(40);

async fn a_newer_version_waits(engine: Engine) -> Result<()> {
    let site = Site::new()?;
    let journey = open(&site, engine, Processes::Shared).await?;
    start_page(&journey).await?;
    site.write(NEWER)?;
    for _ in 0..2 {
        start_page(&journey).await?;
        ensure!(!is_newer(&journey).await?, "the newer version took the place of one in use");
        journey.enter_host().await?;
        wait_for_word(&journey, "newer").await?;
    }
    // Until then the older one starts once more.
    let begun = Instant::now();
    let mut journey = cold(journey).await?;
    start_page(&journey).await?;
    while !is_newer(&journey).await? {
        ensure!(begun.elapsed() < MOMENT, "the newer version does not start");
        journey = cold(journey).await?;
        start_page(&journey).await?;
    }
    expect_only_files(&journey, &site).await?;
    ensure!(
        !journey.asks("return document.getElementById('site-newer')?.checkVisibility() === true").await?,
        "it announces itself"
    );
    journey.server().stop();
    start_page(&journey).await?;
    ensure!(is_newer(&journey).await?, "without a connection the older one starts");
    Ok(())
}

#[tokio::test]
async fn a_newer_version_is_announced_and_waits_in_chromium() -> Result<()> {
    a_newer_version_waits(Engine::Chromium).await
}

#[tokio::test]
async fn a_newer_version_is_announced_and_waits_in_firefox() -> Result<()> {
    a_newer_version_waits(Engine::Firefox).await
}

#[tokio::test]
async fn a_newer_version_is_announced_and_waits_in_webkit() -> Result<()> {
    a_newer_version_waits(Engine::WebKit).await
}

/// A server that alters a file, as some do that mean to help, gets nothing kept: the page starts and says so.
#[tokio::test]
async fn what_is_not_as_built_is_not_kept() -> Result<()> {
    let site = Site::new()?;
    let page = site.folder().join("element.js");
    let text = fs::read_to_string(&page)?;
    fs::write(&page, format!("{text}\n// helpful"))?;
    let start = Start { folder: Some(site.folder()), ..Start::default() };
    let journey = Journey::with(start).await?;
    journey.open("/").await?;
    wait_for_word(&journey, "not-kept").await?;
    ensure!(
        journey.heard("waymark-offline-ready").await? && !journey.heard("waymark-kept").await?,
        "it says otherwise"
    );
    let registered = "return navigator.serviceWorker.getRegistrations().then((all) => all.some((one) => one.active))";
    ensure!(!journey.asks(registered).await?, "there is a worker");
    Ok(())
}

/// Whether it is kept stands there in the language of the browser, in which the program has started too.
#[tokio::test]
async fn the_page_speaks_the_language_of_the_browser() -> Result<()> {
    for screen in [Screen::LAPTOP, Screen::PHONE] {
        let folder = Some(waymark_journeys::folder().join("site"));
        let journey = Journey::with(Start { screen, folder, ..Start::default() }).await?;
        let arabic = "Object.defineProperty(navigator, 'languages', { get: () => ['de', 'ar-EG', 'en'] })";
        journey.before_each_document(arabic).await?;
        journey.open("/").await?;
        wait_for_word(&journey, "kept").await?;
        let says = journey.script("return document.getElementById('site-kept').innerText", vec![]).await?;
        let wording = fs::read_to_string(paths::root().join("locales/ar/site.ftl"))?;
        let wanted = wording.lines().find_map(|line| line.strip_prefix("site-kept = "));
        ensure!(says.as_str() == wanted, "it says {says}");
        journey.shoot("site-arabic").await?;
        journey.enter_frame().await?;
        let started = "return document.querySelector('#app[lang=ar][dir=rtl]') !== null";
        ensure!(journey.asks(started).await?, "the program speaks another language");
    }
    Ok(())
}

/// The page and its frame keep still, on the first visit and when the worker answers.
#[tokio::test]
async fn is_quiet_with_and_without_a_connection() -> Result<()> {
    let site = Site::new()?;
    let journey = open(&site, Engine::Chromium, Processes::Shared).await?;
    journey.expect_quiet().await?;
    start_page(&journey).await?;
    journey.expect_quiet().await?;
    journey.begin_case("Arrival").await?;
    journey.enter_host().await?;
    ensure!(
        journey.heard("waymark-offline-ready").await? && journey.heard("waymark-kept").await?,
        "an event is missing"
    );
    journey.shoot("offline").await?;
    journey.expect_quiet().await
}

/// As in a frame that has an address: what is typed is in the frame's own process, which ends when somebody leaves.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn leaving_ends_the_process_of_a_frame_that_the_page_filled() -> Result<()> {
    use waymark_journeys::processes::copies;
    use xtask::setup;

    if !setup::is_root() {
        println!("left out: only the system's own user can look into the memory of a browser");
        return Ok(());
    }
    let (site, mark) = (Site::new()?, Mark::new());
    let pages = [(ELSEWHERE.0.to_owned(), ELSEWHERE.1.to_owned())].into();
    let elsewhere = Server::start(Options { pages, ..Options::default() })?;
    let journey = open(&site, Engine::Chromium, Processes::Isolated).await?;
    journey.server().stop();
    start_page(&journey).await?;
    journey.enter_host().await?;
    // The browser lists a frame by itself where it has a process by itself.
    let listed = journey.browser().cdp().send_raw("Target.getTargets", json!({})).await?;
    let is_frame = |target: &Value| target["type"] == "iframe" && target["url"] == "about:srcdoc";
    ensure!(listed["targetInfos"].as_array().is_some_and(|all| all.iter().any(is_frame)), "no process: {listed}");
    journey.choose_exit(&elsewhere).await?;
    journey.enter_frame().await?;
    journey.type_into("Case code", &mark.at(0)).await?;
    let holding = || -> Result<Vec<(u32, usize)>> {
        let counted = journey.processes()?.into_iter().map(|process| Ok((process, copies(process, &mark)?)));
        let counted: Result<Vec<_>> = counted.collect();
        Ok(counted?.into_iter().filter(|(_, copies)| *copies > 0).collect())
    };
    let typed = holding()?;
    let frame =
        typed.iter().max_by_key(|(_, copies)| *copies).map(|(process, _)| *process).context("no copy is found")?;
    journey.press("Leave now").await?;
    journey.enter_host().await?;
    journey.see("The weather").await?;
    journey.wait("the end of the frame's process", || async { Ok(!journey.processes()?.contains(&frame)) }).await
}

/// What was kept before goes, nothing is kept anew, and the assessment works as ever.
#[tokio::test]
async fn asked_for_without_a_trace_nothing_is_kept() -> Result<()> {
    let site = Site::new()?;
    let journey = open(&site, Engine::Chromium, Processes::Shared).await?;
    journey.enter_host().await?;
    let kept = "return Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then((all) => all.flat().length)";
    ensure!(journey.script(kept, vec![]).await? == json!(2), "a worker and its store were expected");
    for _ in 0..2 {
        journey.open("/?trace=none").await?;
        wait_for_word(&journey, "no-trace").await?;
        ensure!(journey.script(kept, vec![]).await? == json!(0), "something is kept");
    }
    journey.enter_frame().await?;
    journey.see("Two things to think through together").await?;
    journey.expect_no_storage().await?;
    whole_round(&journey).await?;
    journey.expect_quiet().await
}
