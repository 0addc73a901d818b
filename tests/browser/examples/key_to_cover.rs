//! How long it takes from the key that leaves to an empty screen: `cargo run -p waymark-journeys --example key_to_cover`.
//!
//! Measured in the page, from the time stamp of the last of three presses to the first picture after the cover. It
//! prints figures and fails only when there are none.

use anyhow::{Context, Result};
use waymark_journeys::{Journey, Screen};

const RUNS: usize = 20;

/// Notes in the host page, in which all of it ends, when the key was let go and when each cover was drawn.
const NOTE: &str = "
  const at = (stamp) => performance.timeOrigin + stamp;
  const drawn = (then) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => then(at(performance.now())); channel.port2.postMessage(0); });
  if (window.parent === window) {
    window.times = {};
    addEventListener('message', (event) => { if (event.data.time) { window.times[event.data.time] = event.data.at; } });
    document.addEventListener('waymark-exit', (event) => event.preventDefault());
    new MutationObserver(() => document.querySelector('[popover]') && !window.times.host && drawn((at) => { window.times.host ??= at; })).observe(document, { childList: true, subtree: true });
  } else {
    const tell = (time, at) => window.parent.postMessage({ time, at }, '*');
    addEventListener('keyup', (event) => { if (event.key === 'Shift') { tell('key', at(event.timeStamp)); } }, true);
    new MutationObserver(() => document.documentElement.hidden && drawn((at) => tell('frame', at))).observe(document.documentElement, { attributes: true });
  }
";

#[tokio::main]
async fn main() -> Result<()> {
    let journey = Journey::isolated(Screen::LAPTOP, &[]).await?;
    let (mut frame, mut host) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        journey.open_framed().await?;
        journey.script(NOTE, vec![]).await?;
        journey.enter_host().await?;
        journey.script(NOTE, vec![]).await?;
        journey.enter_frame().await?;
        journey.press("Practice case 1").await?;
        journey.go_on_to("What it adds up to").await?;
        journey.shift_three_times().await?;
        journey.enter_host().await?;
        journey.wait("both covers", || journey.asks("return window.times.host > 0 && window.times.frame > 0")).await?;
        for (cover, times) in [("frame", &mut frame), ("host", &mut host)] {
            let took = journey.script(&format!("return window.times.{cover} - window.times.key"), vec![]).await?;
            times.push(took.as_f64().context("no time was noted")?);
        }
    }
    for (name, times) in [("in the frame", &mut frame), ("over the whole page", &mut host)] {
        times.sort_by(f64::total_cmp);
        let at = |percent: usize| times.get(times.len().saturating_sub(1) * percent / 100).copied().unwrap_or_default();
        println!("key to cover {name}: median {:.0} ms, 95 % within {:.0} ms, {} runs", at(50), at(95), times.len());
    }
    Ok(())
}
