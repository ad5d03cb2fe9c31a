//! Breakouts, which are texts that escape from the place that they are written into, and the places of an
//! input that contain text.

use serde_json::Value;

/// Each breakout with its name.
pub const BREAKOUTS: [(&str, &str); 18] = [
    ("end of a comment", "*/ fn reached() {} /*"),
    ("line break", "x\n\n```\nstd::fs::write(\"reached\", \"x\").unwrap();\n```\n"),
    ("carriage return", "x\r\rfn reached() {}"),
    ("separator of the generator", "x\u{1f}\u{1f}```\u{1f}panic!();\u{1f}```\u{1f}"),
    ("fence", "``` panic!() ```"),
    ("end of code", "` <b> `"),
    ("element", "<img src=x onerror=alert(1)>"),
    ("script", "<script>alert(1)</script>"),
    ("character reference", "&lt;img src=x&gt; &#60;b&#62;"),
    ("bidirectional control", "\u{202e}x\u{2066}"),
    ("zero width", "a\u{200b}b"),
    ("terminal command", "\u{1b}[31mred"),
    ("quotes and braces", "\"}); panic!(); ({\""),
    ("backslash", "\\\"; \\u{1f} \\"),
    ("link", "[x](javascript:alert(1))"),
    ("attribute", "\" onmouseover=\"alert(1)"),
    ("path", "/../../etc/passwd"),
    ("row of a table", " | x | <td>"),
];

/// A text of JSON: a value or a key.
#[derive(Clone, Debug)]
pub struct JsonPlace {
    /// The pointer to the value.
    pub pointer: String,
    /// If given, the place is this key of the object at the pointer, and not the value.
    pub key: Option<String>,
}

/// All texts of JSON, values and keys.
#[must_use]
pub fn json_places(root: &Value) -> Vec<JsonPlace> {
    let mut places = Vec::new();
    let mut waiting = vec![(String::new(), root)];
    while let Some((pointer, value)) = waiting.pop() {
        match value {
            Value::String(_) => places.push(JsonPlace { pointer, key: None }),
            Value::Array(items) => {
                waiting.extend(
                    items.iter().enumerate().map(|(index, item)| (format!("{pointer}/{index}"), item)),
                );
            }
            Value::Object(members) => {
                for (key, value) in members {
                    places.push(JsonPlace { pointer: pointer.clone(), key: Some(key.clone()) });
                    let step = key.replace('~', "~0").replace('/', "~1");
                    waiting.push((format!("{pointer}/{step}"), value));
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    places
}

/// The JSON with something appended to one of its texts.
#[must_use]
pub fn json_with(root: &Value, place: &JsonPlace, appended: &str) -> Value {
    let mut changed = root.clone();
    let found = changed.pointer_mut(&place.pointer).expect("a place of this JSON");
    match (&place.key, found) {
        (None, Value::String(text)) => text.push_str(appended),
        (Some(wanted), Value::Object(members)) => {
            let renamed = |key: String| if key == *wanted { key + appended } else { key };
            *members =
                std::mem::take(members).into_iter().map(|(key, value)| (renamed(key), value)).collect();
        }
        _ => unreachable!("a place is a text or a key"),
    }
    changed
}

/// Where the texts and attributes of a page end, in bytes.
#[must_use]
pub fn page_places(page: &str) -> Vec<usize> {
    let mut places = Vec::new();
    let mut start = 0;
    for (open, _) in page.match_indices('<') {
        let text = &page[start..open];
        if !text.trim().is_empty() {
            places.push(start + text.trim_end().len());
        }
        let Some(length) = page[open..].find('>') else { break };
        let tag = &page[open..open + length];
        // Every second quote ends a value.
        places.extend(tag.match_indices('"').skip(1).step_by(2).map(|(quote, _)| open + quote));
        start = open + length + 1;
    }
    places
}

/// The page with a text at a place. Markup in the text is escaped.
#[must_use]
pub fn page_with(page: &str, place: usize, text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    [&page[..place], &escaped, &page[place..]].concat()
}
