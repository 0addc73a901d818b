//! The standard `age` tool opens what is sealed here, and what it seals is opened here.
//!
//! Needs `age` and `age-keygen` (Debian: `apt-get install age`) and `script` (part of `util-linux`),
//! which lends the tool the terminal that it reads passphrases from. `cargo xtask test` sees to it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use waymark_vault::{keys, seal};

const PASSPHRASE: &str = "bavin limon tavos ronal sebir dumak";
const CONTENT: &str = "{\"format\": \"waymark-case\", \"word\": \"Zürich, العربية\"}";
const LITTLE: u8 = 10;

/// A folder of its own, gone with this value.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("waymark-vault-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn text(path: &Path) -> String {
    path.to_str().expect("a path").to_owned()
}

fn must(program: &str, arguments: &[&str]) {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|fault| panic!("`{program}` is missing (Debian: apt-get install age): {fault}"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Runs the tool in a terminal and types the passphrase as often as it is asked for.
fn must_in_terminal(command: &str, times: usize) {
    let mut child = Command::new("script")
        .args(["--quiet", "--return", "--command", command, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("`script` is missing (Debian: apt-get install util-linux, bsdutils)");
    let mut terminal = child.stdin.take().expect("a terminal");
    for _ in 0..times {
        // Each answer has to come after its question, or the tool may take both for one.
        std::thread::sleep(std::time::Duration::from_millis(700));
        terminal.write_all(format!("{PASSPHRASE}\n").as_bytes()).expect("typed");
        terminal.flush().expect("typed");
    }
    let output = child.wait_with_output().expect("an end");
    drop(terminal);
    assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn the_tool_opens_what_is_sealed_with_a_passphrase() {
    let folder = Folder::new("passphrase-out");
    let (sealed, opened) = (folder.file("sealed.age"), folder.file("opened.json"));
    fs::write(&sealed, seal::with_passphrase(CONTENT, PASSPHRASE, LITTLE).expect("sealed")).expect("written");
    must_in_terminal(&format!("age --decrypt --output {} {}", text(&opened), text(&sealed)), 1);
    assert_eq!(fs::read_to_string(&opened).expect("opened").trim_end(), CONTENT);
}

#[test]
fn what_the_tool_seals_with_a_passphrase_is_opened_here() {
    let folder = Folder::new("passphrase-in");
    let (plain, sealed) = (folder.file("plain.json"), folder.file("sealed.age"));
    fs::write(&plain, CONTENT).expect("written");
    must_in_terminal(&format!("age --passphrase --output {} {}", text(&sealed), text(&plain)), 2);
    let file = fs::read(&sealed).expect("sealed");
    assert_eq!(seal::open_with_passphrase(&file, PASSPHRASE).as_deref(), Ok(CONTENT));
}

#[test]
fn the_tool_opens_what_is_sealed_for_its_key() {
    let folder = Folder::new("key-out");
    let (key, sealed, opened) = (folder.file("key.txt"), folder.file("sealed.age"), folder.file("opened.json"));
    must("age-keygen", &["--output", &text(&key)]);
    let held = fs::read_to_string(&key).expect("a key");
    let public = keys::public_of(&held).expect("a key");
    assert!(held.contains(&public.text()));
    fs::write(&sealed, seal::for_keys(CONTENT, &[public]).expect("sealed")).expect("written");
    must("age", &["--decrypt", "--identity", &text(&key), "--output", &text(&opened), &text(&sealed)]);
    assert_eq!(fs::read_to_string(&opened).expect("opened").trim_end(), CONTENT);
}

#[test]
fn what_the_tool_seals_for_an_office_is_opened_with_its_key_file() {
    let folder = Folder::new("key-in");
    let (plain, sealed) = (folder.file("plain.json"), folder.file("sealed.age"));
    let (public, key_file) = keys::make(PASSPHRASE, LITTLE).expect("a pair");
    fs::write(&plain, CONTENT).expect("written");
    must("age", &["--recipient", &public.text(), "--output", &text(&sealed), &text(&plain)]);
    let file = fs::read(&sealed).expect("sealed");
    assert_eq!(seal::open_with_key_file(&file, &key_file, PASSPHRASE).as_deref(), Ok(CONTENT));
}

/// An office is not tied to Waymark: its key file serves the tool as it is.
#[test]
fn the_tool_takes_an_offices_key_file() {
    let folder = Folder::new("key-file");
    let (held, sealed, opened) = (folder.file("key.age"), folder.file("sealed.age"), folder.file("opened.json"));
    let (public, key_file) = keys::make(PASSPHRASE, LITTLE).expect("a pair");
    fs::write(&held, key_file).expect("written");
    fs::write(&sealed, seal::for_keys(CONTENT, &[public]).expect("sealed")).expect("written");
    let command = format!("age --decrypt --identity {} --output {} {}", text(&held), text(&opened), text(&sealed));
    must_in_terminal(&command, 1);
    assert_eq!(fs::read_to_string(&opened).expect("opened").trim_end(), CONTENT);
}
