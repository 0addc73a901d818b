//! A page around the assessment that wants to know what is typed in it learns nothing and breaks nothing.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::{Engine, Journey, Processes, Start};

const PAGE: &str = include_str!("../../hosts/hostile.html");
const HOOKS: &str = include_str!("../../hosts/hostile.js");
/// What nobody outside the frame may ever see.
const TYPED: &str = "q7zvk3mxw9ptb2hd";
/// All that the element says.
const EVENTS: [&str; 7] = ["ready", "offline-ready", "progress", "saved", "wiped", "error", "exit"];

/// Messages in shapes that nobody sends in earnest: to the frame and to the loader.
const ODD: &str = "
  const frame = document.querySelector('waymark-assessment').shadowRoot.querySelector('iframe').contentWindow;
  const loop = {}; loop.self = loop;
  const long = 'x'.repeat(1 << 14);
  const kinds = ['hello', 'wipe', 'leave', 'ready', 'here', '__proto__', 'constructor', '', long, 1, null, [], {}];
  const handles = [undefined, null, '', 'guessed', 0, {}, [], long, { toString: 1 }];
  const odd = [
    undefined, null, 0, NaN, true, '', 'waymark', long, [], {}, loop, new Date(0), new Map([[1, 2]]), new Uint8Array(9), new Error('x'), 1n,
    new Blob(['x']), /x/, { waymark: 1 }, { waymark: '1', kind: 'wipe' }, { waymark: { valueOf: 1 } },
    JSON.parse('{\"__proto__\": {\"waymark\": 1, \"kind\": \"wipe\"}, \"waymark\": 1}'),
    ...kinds.flatMap((kind) => handles.map((handle) => ({ waymark: 1, kind, handle, lang: [], theme: {}, dir: long, training: 'yes' }))),
  ];
  for (const message of odd) {
    frame.postMessage(message, '*');
    window.postMessage(message, '*');
  }
  return odd.length;
";

async fn open(engine: Engine) -> Result<Journey> {
    let pages = [("/hostile.html", PAGE), ("/hostile.js", HOOKS)];
    let processes = Processes::Isolated;
    let journey = Journey::with(Start { engine, processes, pages: &pages, ..Start::default() }).await?;
    journey.open("/hostile.html").await?;
    journey
        .wait("the assessment", || async {
            journey.enter_frame().await?;
            journey.asks("return document.getElementById('app').childElementCount > 0").await
        })
        .await?;
    Ok(journey)
}

/// Types where there is something to type, and reaches a level.
async fn use_it(journey: &Journey) -> Result<()> {
    journey.type_into("Case code", TYPED).await?;
    journey.choose("Where is the conversation?", "In-depth conversation").await?;
    journey.press("Go on").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to("What it adds up to").await?;
    journey.see("Raised").await
}

/// What the host learned: all that it heard, and how many hooks it had.
async fn learned(journey: &Journey) -> Result<(String, u64)> {
    journey.enter_host().await?;
    journey.script("window.__spy.look()", vec![]).await?;
    let heard = journey.script("return [window.__spy.text(), window.__spy.hooks.size]", vec![]).await?;
    Ok((heard[0].as_str().context("a text")?.to_owned(), heard[1].as_u64().context("a number")?))
}

/// Waits until the host has heard an event of the element.
async fn wait_heard(journey: &Journey, event: &str) -> Result<()> {
    let heard = "return window.__spy.text().includes(arguments[0])";
    let heard = || async { Ok(journey.script(heard, vec![json!(bare(event))]).await? == json!(true)) };
    journey.wait(&format!("the event waymark-{event}"), heard).await
}

/// An event as the host writes it down: its name, and nothing that it carries.
fn bare(event: &str) -> String {
    format!("[\"waymark-{event}\",null,null]")
}

/// Lets the element say everything that it can say, with something typed each time: what the passphrase was.
async fn let_it_say_everything(journey: &Journey) -> Result<String> {
    let (words, _) = journey.save_sealed().await?;
    journey.enter_host().await?;
    wait_heard(journey, "saved").await?;
    let act = "const element = document.querySelector('waymark-assessment');
               addEventListener('waymark-exit', (event) => event.preventDefault());
               return element.wipe().then(() => {
                 element.setAttribute('src', '/nowhere.html');
                 document.body.append(element);
                 return element.ready.then(() => false, () => true);
               })";
    ensure!(journey.asks(act).await?, "it starts where nothing of it is");
    wait_heard(journey, "error").await?;
    let again = "const element = document.querySelector('waymark-assessment');
                 element.removeAttribute('src');
                 document.body.append(element);
                 return element.ready.then(() => true)";
    ensure!(journey.asks(again).await?, "it is not ready again");
    journey.enter_frame().await?;
    journey.type_into("Case code", TYPED).await?;
    journey.press("Leave now").await?;
    journey.enter_host().await?;
    wait_heard(journey, "exit").await?;
    Ok(words)
}

async fn learns_nothing(engine: Engine) -> Result<()> {
    let journey = open(engine).await?;
    use_it(&journey).await?;
    let (heard, hooks) = learned(&journey).await?;
    ensure!(hooks >= 30, "only {hooks} hooks are set");
    expect_nothing_learned(&heard, &[])?;
    journey.enter_frame().await?;
    let passphrase = let_it_say_everything(&journey).await?;
    let (heard, _) = learned(&journey).await?;
    let words: Vec<&str> = passphrase.split(' ').collect();
    expect_nothing_learned(&heard, &[&passphrase, &words[..2].join(" ")])?;
    let said = "return [...new Set(window.__spy.events.filter(({ type }) => type !== 'message').map((event) =>
      [event.type.slice(8), event.data, event.detail, ...Object.keys(event).filter((key) => key !== 'isTrusted')].join(' ').trim()))].sort()";
    let mut expected = EVENTS;
    expected.sort_unstable();
    ensure!(journey.script(said, vec![]).await? == json!(expected), "it says other things: {heard}");
    // The host does hear what is its own, or its silence would mean nothing.
    let own = "const field = document.createElement('input'); document.body.append(field); field.value = arguments[0]; \
               field.dispatchEvent(new InputEvent('input', { bubbles: true })); field.remove()";
    journey.script(own, vec![Value::from("itsownword")]).await?;
    ensure!(learned(&journey).await?.0.contains("itsownword"), "the host hears nothing at all");
    Ok(())
}

fn expect_nothing_learned(heard: &str, besides: &[&str]) -> Result<()> {
    for secret in [TYPED, "Raised"].iter().chain(besides) {
        ensure!(!heard.contains(secret), "the host heard {secret}: {heard}");
    }
    Ok(())
}

#[tokio::test]
async fn a_host_that_spies_learns_nothing_in_chromium() -> Result<()> {
    learns_nothing(Engine::Chromium).await
}

#[tokio::test]
async fn a_host_that_spies_learns_nothing_in_firefox() -> Result<()> {
    learns_nothing(Engine::Firefox).await
}

#[tokio::test]
async fn a_host_that_spies_learns_nothing_in_webkit() -> Result<()> {
    learns_nothing(Engine::WebKit).await
}

async fn odd_messages_do_nothing(engine: Engine) -> Result<()> {
    let journey = open(engine).await?;
    journey.type_into("Case code", TYPED).await?;
    journey.enter_host().await?;
    let sent = journey.script(ODD, vec![]).await?.as_u64().context("a number")?;
    ensure!(sent > 100, "only {sent} messages were sent");
    journey.enter_frame().await?;
    ensure!(journey.typed_in("Case code").await? == TYPED, "what was typed is gone");
    use_it(&journey).await?;
    let (heard, _) = learned(&journey).await?;
    expect_nothing_learned(&heard, &[])
}

#[tokio::test]
async fn messages_in_odd_shapes_do_nothing_in_chromium() -> Result<()> {
    odd_messages_do_nothing(Engine::Chromium).await
}

#[tokio::test]
async fn messages_in_odd_shapes_do_nothing_in_firefox() -> Result<()> {
    odd_messages_do_nothing(Engine::Firefox).await
}

#[tokio::test]
async fn messages_in_odd_shapes_do_nothing_in_webkit() -> Result<()> {
    odd_messages_do_nothing(Engine::WebKit).await
}
