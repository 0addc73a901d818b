//! What a script inside the assessment could let out, if one ever got in there: every channel of the browser is tried.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use waymark_journeys::jail::Jail;
use waymark_journeys::{End, Journey, Start};
use xtask::figures;
use xtask::server::{Options, Server};

const CHANNELS: &str = include_str!("channels.js");
/// These look up a name and send nothing else. No policy of today's browsers stops them.
const BY_NAME: [&str; 3] = ["dns-prefetch", "preconnect", "webrtc"];
/// A page without any policy, where the channels do get out.
const OPEN: (&str, &str) = ("/open.html", "<!doctype html><title>Open</title><link rel=icon href='data:,'><body>");

/// A journey whose network is written down, and a server that nobody should ever ask.
struct Tried {
    journey: Journey,
    sink: Server,
}

impl Tried {
    async fn begin() -> Result<Self> {
        let jail = Arc::new(Jail::new()?);
        let log = Journey::wish_for_log(&jail);
        let start = Start { jail: Some(jail), wishes: &[&log, "about:blank"], pages: &[OPEN], ..Start::default() };
        Ok(Self { journey: Journey::with(start).await?, sink: Server::start(Options::default())? })
    }

    /// Tries every channel from where the journey stands, and gives each a moment. Answers their names.
    async fn all(&self, kind: &str) -> Result<Vec<String>> {
        self.journey.script(CHANNELS, vec![]).await?;
        let names = self.journey.script(&format!("return Object.keys(window.{kind})"), vec![]).await?;
        let names: Vec<String> =
            names.as_array().context("a list")?.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect();
        Ok(names)
    }

    async fn open_channel(&self, kind: &str, name: &str) -> Result<()> {
        let code = code(name);
        let (to, computer) = (self.sink.url(&format!("leak-{code}")), format!("leak-{code}.test"));
        let attempt = format!(
            "const [name, to, computer] = arguments;
             try {{ Promise.resolve(window.{kind}[name](to, computer)).catch(() => {{}}); }} catch {{}}"
        );
        self.journey.script(&attempt, vec![json!(name), json!(to), json!(computer)]).await.map(drop)
    }

    /// Ends the browser: the channels that reached the server, and those whose name was looked up.
    fn got_out(mut self, names: &[String]) -> Result<(BTreeSet<String>, BTreeSet<String>)> {
        self.journey.end(End::Closed)?;
        let log = fs::read_to_string(self.journey.jail().network_log())?;
        let asked = self.sink.requests();
        let by_request =
            names.iter().filter(|name| asked.iter().any(|path| path.contains(&format!("leak-{}", code(name)))));
        // The looked-up name stands in the log with the event of looking it up.
        let by_name = names.iter().filter(|name| log.contains(&format!("leak-{}.test", code(name))));
        Ok((by_request.cloned().collect(), by_name.cloned().collect()))
    }
}

/// A name that can stand in an address.
fn code(name: &str) -> String {
    name.chars()
        .map(|sign| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '-' })
        .collect::<String>()
        + "-x"
}

/// Whatever a channel does, it has done it when the page has gone around its loop and the network has answered others.
async fn settled() {
    tokio::time::sleep(std::time::Duration::from_secs(4)).await;
}

#[tokio::test]
async fn nothing_but_a_name_gets_out_of_the_frame() -> Result<()> {
    let tried = Tried::begin().await?;
    tried.journey.open_framed().await?;
    let names = tried.all("__channels").await?;
    ensure!(names.len() >= 30, "only {} channels are tried", names.len());
    for name in &names {
        tried.open_channel("__channels", name).await?;
    }
    settled().await;
    let (by_request, by_name) = tried.got_out(&names)?;
    figures::note("channels tried to get out of the frame", names.len());
    figures::note("channels that looked up a name and sent nothing", by_name.len());
    ensure!(by_request.is_empty(), "got out: {by_request:?}");
    ensure!(by_name.iter().all(|name| BY_NAME.contains(&&**name)), "looked up: {by_name:?}");
    ensure!(by_name.len() <= 2, "looked up: {by_name:?}");
    Ok(())
}

/// Not to another site. To the site that Waymark itself comes from it can: a page cannot name its own address alone.
#[tokio::test]
async fn the_frame_cannot_be_taken_elsewhere() -> Result<()> {
    let tried = Tried::begin().await?;
    let mut names = Vec::new();
    for turn in 0.. {
        tried.journey.open_framed().await?;
        names = tried.all("__departures").await?;
        let Some(name) = names.get(turn) else { break };
        tried.open_channel("__departures", name).await?;
        settled().await;
    }
    ensure!(names.len() == 4, "{names:?}");
    let (by_request, _) = tried.got_out(&names)?;
    ensure!(by_request.is_empty(), "got out: {by_request:?}");
    Ok(())
}

/// In a page without a policy they do get out, so that the test above means something.
#[tokio::test]
async fn the_channels_are_open_in_an_ordinary_page() -> Result<()> {
    let tried = Tried::begin().await?;
    tried.journey.open("/open.html").await?;
    let names = tried.all("__channels").await?;
    for name in &names {
        tried.open_channel("__channels", name).await?;
    }
    settled().await;
    let (by_request, by_name) = tried.got_out(&names)?;
    figures::note("channels that get out of a page without a policy", by_request.len() + by_name.len());
    ensure!(by_request.len() >= 20, "only these got out: {by_request:?}");
    Ok(())
}
