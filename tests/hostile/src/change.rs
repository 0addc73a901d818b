//! Changing a file: its bytes, its structure, its first lines.

use serde_json::{Map, Value, json};

use crate::Dice;

/// By how many bytes a file grows at one place: beyond the largest that is ever read.
const MOST_GROWN: usize = 4 * 1024 * 1024;

/// Pieces that mean something to a reader.
const PIECES: [&str; 30] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "null",
    "true",
    "-",
    "1e400",
    "0.1",
    "18446744073709551616",
    "\"\\ud800\"",
    "\"__proto__\":{},",
    "\"constructor\"",
    "\"code\":",
    "\"answers\":",
    "\"given\":",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "<img src=x onerror=alert(1)>",
    "{{",
    "../",
    "\r\n",
    "-> scrypt AAAA 64\n",
    "---",
    "age1",
];

/// Changes a few bytes, anywhere.
pub fn bytes(genuine: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut file = genuine.to_vec();
    for _ in 0..=dice.below(6) {
        let at = dice.below(file.len());
        match dice.below(8) {
            1 => file.truncate(at),
            2 => drop(file.drain(at..(at + 1 + dice.below(20)).min(file.len()))),
            3 => file.insert(at, u8::try_from(dice.below(256)).unwrap_or_default()),
            4 => {
                let piece = dice.one(&PIECES).copied().unwrap_or_default().bytes();
                drop(file.splice(at..at, piece));
            }
            5 => {
                // A part of the file once more, somewhere else.
                let part = file.get(at..(at + dice.below(400)).min(file.len())).unwrap_or_default().to_vec();
                let to = dice.below(file.len());
                drop(file.splice(to..to, part));
            }
            6 => {
                let repeated = dice.one(&PIECES).copied().unwrap_or_default().repeat(1 + dice.below(3000));
                drop(file.splice(at..at, repeated.into_bytes()));
            }
            _ => flip(&mut file, at, dice),
        }
    }
    file
}

fn flip(file: &mut [u8], at: usize, dice: &mut Dice) {
    if let Some(byte) = file.get_mut(at) {
        *byte ^= 1 << dice.below(8);
    }
}

/// Changes a few values and keys, anywhere; the result is JSON, except for a key that stands twice.
pub fn structure(genuine: &Value, dice: &mut Dice) -> Vec<u8> {
    let mut file = genuine.clone();
    for _ in 0..=dice.below(4) {
        let steps = dice.below(9);
        change_below(&mut file, steps, dice);
    }
    let text = file.to_string();
    if dice.below(12) > 0 {
        return text.into_bytes();
    }
    // The one thing that a map cannot hold.
    text.replacen('{', "{\"version\":1,", 1 + dice.below(3)).into_bytes()
}

/// Goes some steps into the file, and changes what is there.
fn change_below(value: &mut Value, steps: usize, dice: &mut Dice) {
    let inside = match value {
        Value::Object(map) => map.values_mut().collect::<Vec<_>>(),
        Value::Array(list) => list.iter_mut().collect(),
        _ => Vec::new(),
    };
    let at = dice.below(inside.len());
    match inside.into_iter().nth(at) {
        Some(inner) if steps > 0 => change_below(inner, steps - 1, dice),
        _ => change(value, dice),
    }
}

fn change(value: &mut Value, dice: &mut Dice) {
    match value {
        Value::Object(map) if dice.below(3) > 0 => change_keys(map, dice),
        Value::Array(list) if dice.below(3) > 0 => {
            let more = list.first().cloned().unwrap_or(Value::Null);
            // Some lists are of lists that have grown before.
            let count = (1 + dice.below(500)).min(MOST_GROWN / weight(&more));
            list.extend(std::iter::repeat_n(more, count));
        }
        _ => *value = strange(dice),
    }
}

/// How large a value is as text, at least.
fn weight(value: &Value) -> usize {
    match value {
        Value::String(text) => 2 + text.len(),
        Value::Array(list) => 2 + list.iter().map(weight).sum::<usize>(),
        Value::Object(map) => 2 + map.iter().map(|(key, value)| key.len() + weight(value)).sum::<usize>(),
        _ => 1,
    }
}

fn change_keys(map: &mut Map<String, Value>, dice: &mut Dice) {
    let keys: Vec<String> = map.keys().cloned().collect();
    let key = dice.one(&keys).cloned().unwrap_or_default();
    match dice.below(4) {
        0 => drop(map.remove(&key)),
        1 => {
            let value = map.remove(&key).unwrap_or_default();
            let name =
                dice.one(&["__proto__", "constructor", "", "toString", "undo", "\u{0}"]).copied().unwrap_or_default();
            map.insert(name.to_owned(), value);
        }
        2 => drop(map.insert("__proto__".to_owned(), json!({ "polluted": true }))),
        _ => drop(map.insert(key, strange(dice))),
    }
}

/// A value where another is expected.
fn strange(dice: &mut Dice) -> Value {
    match dice.below(12) {
        0 => Value::Null,
        1 => json!(dice.number()),
        2 => json!(-1),
        3 => json!(1e300),
        4 => json!("x".repeat(dice.below(300_000))),
        5 => json!("<img src=x onerror=alert(1)>"),
        6 => (0..dice.below(200)).fold(Value::Null, |inner, _| json!([inner])),
        7 => (0..dice.below(200)).fold(Value::Null, |inner, _| json!({ "a": inner })),
        8 => json!("9999-99-99"),
        9 => json!("\u{202e}\u{0}\u{ffff}"),
        10 => Value::Array(vec![json!(0); dice.below(2000)]),
        _ => json!({ "given": { "text": "x" }, "__proto__": [] }),
    }
}

/// Changes what stands before the sealed part: lines taken away, doubled, moved, and other numbers in them. The rest
/// stays, so that what is refused is refused for its first lines.
pub fn first_lines(genuine: &[u8], sealed_from: usize, dice: &mut Dice) -> Vec<u8> {
    let (head, rest) = genuine.split_at(sealed_from.min(genuine.len()));
    let head = String::from_utf8_lossy(head).into_owned();
    let mut lines: Vec<String> = head.lines().map(str::to_owned).collect();
    for _ in 0..=dice.below(4) {
        let at = dice.below(lines.len());
        let line = lines.get(at).cloned().unwrap_or_default();
        match dice.below(6) {
            0 if lines.len() > 1 => drop(lines.remove(at)),
            1 => {
                let times = 1 + dice.below(40);
                drop(lines.splice(at..at, std::iter::repeat_n(line, times)));
            }
            2 => {
                let to = dice.below(lines.len());
                lines.swap(at, to);
            }
            3 => {
                let long = line.repeat(1 + dice.below(500));
                lines.insert(at, long);
            }
            4 => {
                let number = dice.one(&["19", "64", "255", "1000000", "-1", "0x11", "1.0", "017", ""]).copied();
                let words = line.rsplit_once(' ').map_or(line.as_str(), |(words, _)| words);
                let changed = format!("{words} {}", number.unwrap_or_default());
                lines.insert(at, changed);
            }
            _ => {
                let piece = dice.one(&PIECES).copied().unwrap_or_default();
                lines.insert(at, format!("-> {piece} {line}"));
            }
        }
    }
    [lines.join("\n").as_bytes(), b"\n", rest].concat()
}
