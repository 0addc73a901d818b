//! A page of which one part arrives and the other is held back, as on a line that stalls.

use std::io::Write;
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Result;

/// A page in two parts, and whether the second may go.
#[derive(Debug)]
pub struct Held {
    before: String,
    after: String,
    open: Mutex<bool>,
    opened: Condvar,
}

impl Held {
    /// Holds back the second part until it is let go.
    #[must_use]
    pub fn new(before: &str, after: &str) -> Self {
        let (before, after) = (before.to_owned(), after.to_owned());
        Self { before, after, open: Mutex::new(false), opened: Condvar::new() }
    }

    /// Lets the second part go, now and from now on.
    pub fn let_go(&self) {
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.opened.notify_all();
    }

    pub(super) fn send(&self, stream: &mut TcpStream, stopping: &AtomicBool) -> Result<()> {
        let length = self.before.len() + self.after.len();
        let head =
            format!("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n\r\n");
        stream.write_all(head.as_bytes())?;
        stream.write_all(self.before.as_bytes())?;
        stream.flush()?;
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        while !*open && !stopping.load(Ordering::Relaxed) {
            // Looks up now and then, so that a server that stops takes this conversation along.
            let waited = self.opened.wait_timeout(open, Duration::from_millis(200));
            open = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        drop(open);
        stream.write_all(self.after.as_bytes())?;
        Ok(())
    }
}
