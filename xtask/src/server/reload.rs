//! Reloads the page at `/dev` after a rebuild. Lives in the server alone: the shipped files know nothing of it.

use std::io::Write;
use std::net::TcpStream;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Result;

/// The standalone page with the reloading script.
pub(super) const PAGE: &str = "/dev";
/// The reloading script.
pub(super) const SCRIPT: &str = "/dev-reload.js";
/// The stream of rebuilds.
pub(super) const EVENTS: &str = "/dev-events";

pub(super) const SCRIPT_TEXT: &str = "new EventSource('/dev-events').onmessage = () => location.reload();\n";

/// How often an open stream is tried, so that closed ones end.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Counts the rebuilds, and wakes the pages that wait for the next one.
#[derive(Debug, Default)]
pub struct Reload {
    builds: Mutex<u64>,
    changed: Condvar,
}

impl Reload {
    /// Tells every open page that there is a new build.
    pub fn announce(&self) {
        *self.builds.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.changed.notify_all();
    }

    /// Speaks to one open page until it goes away.
    pub(super) fn stream(&self, mut stream: TcpStream) -> Result<()> {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\r\n")?;
        let mut builds = self.builds.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let seen = *builds;
            builds = self.changed.wait_timeout(builds, HEARTBEAT).unwrap_or_else(PoisonError::into_inner).0;
            stream.write_all(if *builds == seen { b": still here\n\n" } else { b"data: built\n\n" })?;
        }
    }
}

/// Adds the script to the standalone page, and lets it listen.
pub(super) fn add_to(page: &str) -> String {
    page.replacen("default-src 'none'", "default-src 'none'; connect-src 'self'", 1).replacen(
        "</head>",
        &format!("<script src=\"{SCRIPT}\"></script>\n</head>"),
        1,
    )
}
