//! The shape of the house: what each room must not reach for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The Rust files below a folder, without the tests beside the code.
fn code(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    let is_test = |path: &Path| path.components().any(|part| part.as_os_str() == "tests") || path.ends_with("tests.rs");
    found.retain(|path| path.extension().is_some_and(|ending| ending == "rs") && !is_test(path));
    let without_tests = |text: String| text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
    found.into_iter().map(|path| (path.clone(), without_tests(fs::read_to_string(path).expect("a file")))).collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
        if entry.path().is_dir() { walk(&entry.path(), found) } else { found.push(entry.path()) }
    }
}

/// Lines of code that contain one of the words, comments apart.
fn offences(folder: &str, words: &[&str], allowed: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in code(folder) {
        if allowed.iter().any(|end| path.ends_with(end)) {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let line = line.split("//").next().unwrap_or_default();
            found.extend(
                words
                    .iter()
                    .filter(|word| line.contains(**word))
                    .map(|word| format!("{}:{}: {word}", path.display(), number + 1)),
            );
        }
    }
    found
}

#[test]
fn the_domain_reaches_for_nothing_outside() {
    let words = [
        "SystemTime",
        "Instant",
        "std::time",
        "std::fs",
        "std::net",
        "std::env",
        "rand::",
        "yew",
        "web_sys",
        "js_sys",
        "gloo",
        "wasm_bindgen",
        "async ",
        ".await",
        "println!",
        "eprintln!",
        "thread",
        "static mut",
        "crate::ui",
        "crate::browser",
        "crate::embed",
        "crate::wording",
        "crate::shipped",
    ];
    assert_eq!(offences("src/domain", &words, &[]), Vec::<String>::new());
}

/// Its order changes from one build to the next; where one stands, nothing goes through it.
#[test]
fn nothing_depends_on_the_order_of_a_hash() {
    let allowed = ["src/domain/index.rs"];
    assert_eq!(offences("src/domain", &["HashMap", "HashSet", "rustc_hash"], &allowed), Vec::<String>::new());
    let index = fs::read_to_string(root().join("src/domain/index.rs")).expect("the index");
    for word in ["iter(", "keys(", "values(", "drain(", "retain(", "Deref", "IntoIterator", "pub HashMap", "Serialize"]
    {
        assert!(!index.contains(word), "the index hands out its order: {word}");
    }
}

#[test]
fn the_screen_and_the_browser_do_not_know_each_other() {
    const DOM: [&str; 2] = ["src/ui/dom.rs", "src/ui/dom/reveal.rs"];
    assert_eq!(offences("src/ui", &["crate::browser", "crate::embed", "js_sys"], &[]), Vec::<String>::new());
    assert_eq!(offences("src/ui", &["gloo::"], &DOM), Vec::<String>::new());
    assert_eq!(offences("src/browser", &["crate::ui", "crate::embed", "crate::wording"], &[]), Vec::<String>::new());
    let web_sys = offences("src/ui", &["web_sys"], &DOM);
    assert_eq!(web_sys, Vec::<String>::new(), "the screen touches the browser's types in one room only");
}

/// Code knows kinds, data knows names.
#[test]
fn no_name_of_the_data_stands_in_the_code() {
    let mut names = BTreeSet::new();
    for file in fs::read_dir(root().join("instruments")).expect("the folder").filter_map(Result::ok) {
        if file.path().extension().is_none_or(|ending| ending != "json") {
            continue;
        }
        let data: serde_json::Value =
            serde_json::from_str(&fs::read_to_string(file.path()).expect("a file")).expect("JSON");
        let sections = data["sections"].as_array().cloned().unwrap_or_default();
        let items = sections.iter().flat_map(|section| section["items"].as_array().cloned().unwrap_or_default());
        let rules = data["rules"].as_array().cloned().unwrap_or_default();
        names.extend(items.chain(rules).filter_map(|row| Some(row["id"].as_str()?.to_owned())));
    }
    assert!(names.len() > 200, "the data were found");
    // Timings are called T0 to T2 in the specification, and so are three questions; the rules of a
    // plan are called P1 to P13, and so are the protective facts.
    let allowed = ["src/domain/scale.rs", "src/domain/plan/problem.rs"];
    let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    let quoted: Vec<&str> = quoted.iter().map(String::as_str).collect();
    assert_eq!(offences("src", &quoted, &allowed), Vec::<String>::new());
}

/// No control of ours is built outside the kit, where each one is hardened, and nothing is ever
/// raw HTML, an inline style, a name or a form.
#[test]
fn the_screen_builds_no_unhardened_control() {
    let controls = [
        "<input",
        "<textarea",
        "<select",
        "<form",
        "from_html_unchecked",
        "dangerously",
        "contenteditable",
        " style=",
        " name=\"",
        "type=\"password\"",
    ];
    assert_eq!(
        offences("src/ui", &controls, &["src/ui/kit/choices.rs", "src/ui/kit/ticks.rs", "src/ui/kit/text.rs"]),
        Vec::<String>::new()
    );
    let everywhere = ["<form", "from_html_unchecked", "contenteditable", " style=", " name=\"", "type=\"password\""];
    assert_eq!(offences("src/ui/kit", &everywhere, &[]), Vec::<String>::new());
}

#[test]
fn nothing_is_ever_written_to_a_log() {
    let words = ["console", "println!", "eprintln!", "dbg!", " log::", "tracing::"];
    assert_eq!(offences("src", &words, &[]), Vec::<String>::new());
}

/// The scripts around the program may keep, send and log as little as the program itself. Those that must name something to
/// do their work are listed with it.
#[test]
fn the_scripts_around_the_program_keep_send_and_log_nothing() {
    const WORDS: [&str; 28] = [
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "caches",
        "document.cookie",
        "cookieStore",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "RTCPeerConnection",
        "BroadcastChannel",
        "SharedWorker",
        "pushState",
        "replaceState",
        "clipboard",
        "Notification",
        "window.open",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
        "console.",
        "FilePicker",
        "document.title",
    ];
    // Looks at what is there and changes nothing; asks for a place; fetches the document or its own files; warns of an
    // attribute.
    const ALLOWED: [(&str, &str); 13] = [
        ("src/embed/look.js", "localStorage"),
        ("src/embed/look.js", "sessionStorage"),
        ("src/embed/look.js", "indexedDB"),
        ("src/embed/look.js", "caches"),
        ("src/embed/look.js", "document.cookie"),
        ("src/embed/files.js", "FilePicker"),
        ("src/embed/element.js", "fetch("),
        ("src/embed/inline.js", "fetch("),
        ("src/embed/element.js", "console."),
        ("src/embed/site/site.js", "fetch("),
        ("src/embed/site/site.js", "caches"),
        ("src/embed/site/worker.js", "fetch("),
        ("src/embed/site/worker.js", "caches"),
    ];
    let mut files = Vec::new();
    walk(&root().join("src/embed"), &mut files);
    files.retain(|path| path.extension().is_some_and(|ending| ending == "js" || ending == "html"));
    assert!(files.len() > 10, "only {} scripts were found", files.len());
    let mut found = Vec::new();
    for path in files {
        let name = path.strip_prefix(root()).expect("below the root").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a file");
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for (word, line) in lines.flat_map(|line| WORDS.into_iter().map(move |word| (word, line))) {
            if line.contains(word) && !ALLOWED.contains(&(name.as_str(), word)) {
                found.push(format!("{name}: {word}: {}", line.trim()));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}
