//! How a file looks: what is short stays on one line, what is long gets a line for each part, so
//! that one answer is one line.

use serde_json::Value;

/// The longest line that is not broken, in bytes.
const WIDE: usize = 160;

/// An object with these rows, with line breaks.
pub(super) fn lines(rows: &[(&str, Value)]) -> String {
    let rows = rows.iter().map(|(key, value)| (quoted(key), value));
    let mut out = block('{', '}', 0, rows.map(|(key, value)| format!("{key}: {}", value_at(value, 1))));
    out.push('\n');
    out
}

/// The same object without a line break.
pub(super) fn dense(rows: &[(&str, Value)]) -> String {
    let rows: Vec<String> = rows.iter().map(|(key, value)| format!("{}:{value}", quoted(key))).collect();
    format!("{{{}}}\n", rows.join(","))
}

fn value_at(value: &Value, depth: usize) -> String {
    match value {
        Value::Object(map) if room_left(value, WIDE).is_none() => {
            let rows = map.iter().map(|(key, value)| format!("{}: {}", quoted(key), value_at(value, depth + 1)));
            block('{', '}', depth, rows)
        }
        Value::Array(list) if room_left(value, WIDE).is_none() => {
            block('[', ']', depth, list.iter().map(|value| value_at(value, depth + 1)))
        }
        _ => spaced(value),
    }
}

/// What is left of the room of a line after this value, or `None` if it does not fit. It looks no
/// further than the room, so that a large file takes no longer than its length.
fn room_left(value: &Value, room: usize) -> Option<usize> {
    match value {
        Value::Object(map) => map
            .iter()
            .try_fold(room.checked_sub(2)?, |room, (key, value)| room_left(value, room.checked_sub(key.len() + 6)?)),
        Value::Array(list) => {
            list.iter().try_fold(room.checked_sub(2)?, |room, value| room_left(value, room.checked_sub(2)?))
        }
        Value::String(text) => room.checked_sub(text.len() + 2),
        Value::Null | Value::Bool(_) | Value::Number(_) => room.checked_sub(5),
    }
}

fn block(open: char, close: char, depth: usize, rows: impl Iterator<Item = String>) -> String {
    let indent = "  ".repeat(depth);
    let rows: Vec<String> = rows.map(|row| format!("{indent}  {row}")).collect();
    format!("{open}\n{}\n{indent}{close}", rows.join(",\n"))
}

/// On one line, with a space after each colon and comma.
fn spaced(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let rows: Vec<String> =
                map.iter().map(|(key, value)| format!("{}: {}", quoted(key), spaced(value))).collect();
            format!("{{{}}}", rows.join(", "))
        }
        Value::Array(list) => format!("[{}]", list.iter().map(spaced).collect::<Vec<_>>().join(", ")),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
    }
}

fn quoted(key: &str) -> String {
    Value::from(key).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn short_values_share_a_line_and_long_ones_do_not() {
        let long = "x".repeat(WIDE);
        let text = lines(&[("a", json!({"b": [1, 2], "c": {}})), ("d", json!([long]))]);
        assert_eq!(
            text,
            format!("{{\n  \"a\": {{\"b\": [1, 2], \"c\": {{}}}},\n  \"d\": [\n    \"{long}\"\n  ]\n}}\n")
        );
        assert_eq!(dense(&[("a", json!([1, "\n"]))]), "{\"a\":[1,\"\\n\"]}\n");
    }
}
