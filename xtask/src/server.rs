//! A small server for the finished pages, with the headers that a real one should send.
//!
//! `cargo xtask serve` and the journeys in `tests/browser` use it, so what is tested is what is served.
//!
//! INVARIANT: it answers to this machine alone, and knows only files that lie directly in its folder
//! and pages that it was given.

mod first;
mod headers;
mod held;
mod reload;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

pub(crate) use headers::{WORKER_POLICY, policy};
pub use held::Held;
pub use reload::Reload;

/// What to serve, and how.
#[derive(Debug, Default)]
pub struct Options {
    /// The folder of the finished pages.
    pub folder: PathBuf,
    /// The port on 127.0.0.1; 0 takes any free one.
    pub port: u16,
    /// Who may frame the single document, as a source list; empty stands for `'self'`.
    pub frame_ancestors: String,
    /// Further pages by path, such as a host page of a test, and its scripts and sheets. They get no policy but the one
    /// they bring.
    pub pages: BTreeMap<String, String>,
    /// Pages that arrive in two parts, by path, as on a slow line.
    pub held: BTreeMap<String, Arc<Held>>,
    /// A script that stands before all others in the pages of the folder, and in their policies; for a test alone.
    pub first_script: String,
    /// Reloads the page at `/dev` after every rebuild. Never part of what is shipped.
    pub reload: Option<Arc<Reload>>,
}

/// A running server; it stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Mutex<Option<thread::JoinHandle<()>>>,
}

#[derive(Debug)]
struct Shared {
    options: Options,
    stopping: AtomicBool,
    requests: Mutex<Vec<String>>,
    cut: AtomicBool,
    calls: Mutex<Vec<String>>,
}

/// Stands for somebody who called and has not said what for.
const SILENT: &str = "a connection on which nothing was said";

/// One answer, before its common headers.
struct Answer {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Server {
    /// Starts to serve.
    ///
    /// # Errors
    ///
    /// When the port is taken.
    pub fn start(options: Options) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", options.port))
            .with_context(|| format!("port {} on 127.0.0.1 cannot be opened", options.port))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            options,
            stopping: AtomicBool::new(false),
            requests: Mutex::default(),
            cut: AtomicBool::new(false),
            calls: Mutex::default(),
        });
        let accepting = Arc::clone(&shared);
        let accepting = Mutex::new(Some(thread::spawn(move || accept(&listener, &accepting))));
        Ok(Self { address, shared, accepting })
    }

    /// Stops to answer: from here on nobody listens at its address.
    pub fn stop(&self) {
        self.shared.stopping.store(true, Ordering::Relaxed);
        // One last caller wakes the loop that waits for callers.
        let _ = TcpStream::connect(self.address);
        let accepting = self.accepting.lock().unwrap_or_else(PoisonError::into_inner).take();
        // Its end closes the port.
        let _ = accepting.map(thread::JoinHandle::join);
    }

    /// Cuts the line: it goes on to listen, writes down who calls, and answers nobody. Cut once more, it counts anew.
    pub fn cut(&self) {
        self.shared.cut.store(true, Ordering::Relaxed);
        self.shared.calls.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Who has called since the line was last cut, oldest first: each with the first line of what was asked.
    #[must_use]
    pub fn calls(&self) -> Vec<String> {
        self.shared.calls.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The address of a file or page: `server.url("waymark.html")`.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{}", self.address, path.trim_start_matches('/'))
    }

    /// The same by the name `localhost`, which to a browser is another site than 127.0.0.1.
    #[must_use]
    pub fn other_site_url(&self, path: &str) -> String {
        format!("http://localhost:{}/{}", self.address.port(), path.trim_start_matches('/'))
    }

    /// The paths asked for so far, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.shared.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopping.load(Ordering::Relaxed) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        let call = shared.cut.load(Ordering::Relaxed).then(|| shared.note_call(SILENT));
        // A browser that hangs up early is its own affair.
        thread::spawn(move || drop(converse(stream, &shared, call)));
    }
}

impl Shared {
    /// Writes a call down, and returns which it is.
    fn note_call(&self, said: &str) -> usize {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.push(said.trim().to_owned());
        calls.len() - 1
    }

    /// Writes down what a caller says after the line was cut, in the place of the silence that was noted before; one who
    /// had connected earlier counts from here.
    fn hear_call(&self, call: Option<usize>, said: &str) {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        let noted = call.and_then(|call| calls.get_mut(call)).filter(|noted| *noted == SILENT);
        match noted {
            Some(noted) => said.trim().clone_into(noted),
            None => calls.push(said.trim().to_owned()),
        }
    }
}

fn converse(mut stream: TcpStream, shared: &Shared, call: Option<usize>) -> Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    if shared.cut.load(Ordering::Relaxed) {
        if !request.is_empty() {
            shared.hear_call(call, &request);
        }
        return Ok(());
    }
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    let mut words = request.split_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = target.split(['?', '#']).next().unwrap_or_default();
    if path.is_empty() {
        return Ok(());
    }
    shared.requests.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
    if let (Some(reload), reload::EVENTS) = (&shared.options.reload, path) {
        return reload.stream(stream);
    }
    if let Some(held) = shared.options.held.get(path) {
        return held.send(&mut stream, &shared.stopping);
    }
    let mut answer = answer(&shared.options, method, path);
    answer.headers.push(("Cache-Control", headers::cache(target).to_owned()));
    send(&mut stream, answer, method == "HEAD")
}

fn answer(options: &Options, method: &str, path: &str) -> Answer {
    if !matches!(method, "GET" | "HEAD") {
        return Answer::plain("405 Method Not Allowed", "Only GET and HEAD.");
    }
    if let Some(page) = options.pages.get(path) {
        let part = [".js", ".css", ".txt", ".bin"].iter().any(|ending| path.ends_with(ending));
        let kind = headers::content_type(if part { path } else { "page.html" });
        return Answer::ok(kind, page.clone().into_bytes());
    }
    if options.reload.is_some() && path == reload::SCRIPT {
        return Answer::ok(headers::content_type("reload.js"), reload::SCRIPT_TEXT.as_bytes().to_vec());
    }
    let name = match path {
        "/" => "index.html",
        reload::PAGE if options.reload.is_some() => "index.html",
        _ => path.trim_start_matches('/'),
    };
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    if !plain || name.starts_with('.') {
        return Answer::plain("404 Not Found", "There is no such page.");
    }
    match fs::read(options.folder.join(name)) {
        Ok(body) if headers::is_page(name) => {
            let text = String::from_utf8_lossy(&body).into_owned();
            let text = if path == reload::PAGE { reload::add_to(&text) } else { text };
            let text =
                if options.first_script.is_empty() { text } else { first::put_into(&text, &options.first_script) };
            let policy = headers::policy(name, &text, &options.frame_ancestors);
            Answer::page(text, policy)
        }
        Ok(body) => {
            let mut answer = Answer::ok(headers::content_type(name), body);
            if name == "worker.js" {
                answer.headers.push(("Content-Security-Policy", headers::WORKER_POLICY.to_owned()));
            }
            answer
        }
        Err(_) => Answer::plain("404 Not Found", "There is no such page."),
    }
}

impl Answer {
    fn ok(content_type: &'static str, body: Vec<u8>) -> Self {
        Self { status: "200 OK", headers: vec![("Content-Type", content_type.to_owned())], body }
    }

    fn page(text: String, policy: Option<String>) -> Self {
        let mut answer = Self::ok(headers::content_type("page.html"), text.into_bytes());
        answer.headers.extend(policy.map(|policy| ("Content-Security-Policy", policy)));
        answer
    }

    fn plain(status: &'static str, text: &str) -> Self {
        Self { status, ..Self::ok(headers::content_type("text.txt"), text.as_bytes().to_vec()) }
    }
}

fn send(stream: &mut TcpStream, answer: Answer, head_only: bool) -> Result<()> {
    let mut head = format!("HTTP/1.1 {}\r\nContent-Length: {}\r\n", answer.status, answer.body.len());
    let common = headers::COMMON.iter().map(|(name, value)| (*name, (*value).to_owned()));
    for (name, value) in common.chain(answer.headers) {
        write!(head, "{name}: {value}\r\n")?;
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes())?;
    if !head_only {
        stream.write_all(&answer.body)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::net::TcpStream;

    use super::{Options, Server};

    /// Sends one request line and returns the whole answer.
    fn ask(server: &Server, line: &str) -> String {
        use std::io::Write;
        let mut stream = TcpStream::connect(server.address).unwrap();
        write!(stream, "{line} HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let mut answer = String::new();
        // A line that is cut while somebody still speaks ends with a fault.
        let _ = stream.read_to_string(&mut answer);
        answer
    }

    #[test]
    fn only_its_own_files_are_served() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let server = Server::start(Options { folder, ..Options::default() }).unwrap();
        assert!(ask(&server, "GET /lib.rs").starts_with("HTTP/1.1 200 OK\r\n"));
        for path in ["/../Cargo.toml", "/server/headers.rs", "/%2e%2e/Cargo.toml", "/..", "/dev", "/.git"] {
            assert!(ask(&server, &format!("GET {path}")).starts_with("HTTP/1.1 404"), "{path}");
        }
        assert!(ask(&server, "POST /lib.rs").starts_with("HTTP/1.1 405"));
        assert_eq!(server.requests()[0], "/lib.rs");
    }

    #[test]
    fn once_the_line_is_cut_every_caller_is_written_down_and_none_is_answered() {
        let server = Server::start(Options::default()).unwrap();
        assert!(ask(&server, "GET /before").starts_with("HTTP/1.1 404"));
        let mut early = TcpStream::connect(server.address).unwrap();
        server.cut();
        let heard = |call: &str| server.calls().iter().any(|noted| noted == call);
        assert_eq!(ask(&server, "GET /after"), "");
        assert!(heard("GET /after HTTP/1.1"));
        std::io::Write::write_all(&mut early, b"GET /early HTTP/1.1\r\n").unwrap();
        let mut answer = String::new();
        let _ = early.read_to_string(&mut answer);
        assert!(answer.is_empty() && heard("GET /early HTTP/1.1"));
        drop(TcpStream::connect(server.address).unwrap());
        while !heard(super::SILENT) {
            std::thread::yield_now();
        }
        assert_eq!(server.requests(), ["/before"]);
    }

    #[test]
    fn every_answer_is_guarded() {
        let server = Server::start(Options::default()).unwrap();
        let answer = ask(&server, "GET /nothing");
        for header in
            ["X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer", "Permissions-Policy: camera=()"]
        {
            assert!(answer.contains(header), "{header}");
        }
    }
}
