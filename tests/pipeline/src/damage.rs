//! Damage to pages and version files. Numbers choose it, so that a failing case can shrink.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// The place at which a text is cut.
#[derive(Clone, Copy, Debug)]
pub struct Cut(Index);

/// One piece of damage: what it does, where, and with which other place.
#[derive(Clone, Copy, Debug)]
pub struct Damage {
    kind: u8,
    place: Index,
    other: Index,
    odd: Index,
}

impl Arbitrary for Cut {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        any::<Index>().prop_map(Self).boxed()
    }
}

impl Arbitrary for Damage {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        let parts = (any::<u8>(), any::<Index>(), any::<Index>(), any::<Index>());
        parts.prop_map(|(kind, place, other, odd)| Self { kind, place, other, odd }).boxed()
    }
}

/// Texts that break assumptions about names.
fn odd_texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "_",
        "__",
        "²",
        "½x",
        "Ⅷ",
        "a_²",
        "é",
        "名",
        "🦀",
        "\u{0}",
        "\u{202e}x",
        "\r\n",
        "\"",
        "\\",
        "`",
        "<b>",
        "#",
        "r#",
        "self",
        "Self",
        "crate",
        "super",
        "type",
        "3DS",
        "1.0",
        "-",
        "*/",
        "//",
        "/Payment/v1/[]/x",
        "/Payment/",
        "/[",
        "]",
        "[a b]",
        "/rest/[²]",
        "GET",
        "Client",
        "Value",
        "String",
        "Option",
        "ErrorMessage",
        "Containers",
        "mod",
        "Shop_",
        "UnknownValue",
    ]
    .map(str::to_owned)
    .to_vec();
    texts.push("A".repeat(70_000));
    texts.push("x_".repeat(3_000));
    texts
}

/// The text up to a place.
#[must_use]
pub fn cut(text: &str, Cut(place): Cut) -> &str {
    &text[..boundary(text, place.index(text.len() + 1))]
}

fn boundary(text: &str, place: usize) -> usize {
    (0..=place.min(text.len())).rev().find(|place| text.is_char_boundary(*place)).unwrap_or_default()
}

/// A page, or another text, with all the damage. Most of the time, an end that marks the text as complete
/// stays, so that the reader looks at the rest.
#[must_use]
pub fn spoil(text: &str, damages: &[Damage]) -> String {
    let (body, end) = text.split_at(text.rfind("</html>").unwrap_or(text.len()));
    let mut body = body.to_owned();
    for damage in damages {
        body = damage.applied(&body);
    }
    body + end
}

impl Damage {
    fn applied(self, text: &str) -> String {
        let tags: Vec<(usize, usize)> = text
            .match_indices('<')
            .filter_map(|(start, _)| text[start..].find('>').map(|length| (start, start + length + 1)))
            .collect();
        if text.is_empty() || tags.is_empty() || self.kind % 8 < 3 {
            return self.on_text(text);
        }
        let (start, end) = *self.place.get(&tags);
        let (other_start, other_end) = *self.other.get(&tags);
        let (before, tag, after) = (&text[..start], &text[start..end], &text[end..]);
        let other = &text[other_start..other_end];
        match self.kind % 8 {
            3 => [before, after].concat(),
            4 => [before, tag, tag, after].concat(),
            5 => [before, other, after].concat(),
            6 => {
                // Swaps both tags and the text between them.
                let (low, high) = (start.min(other_start), end.max(other_end));
                [&text[..low], &text[low..high].chars().rev().collect::<String>(), &text[high..]].concat()
            }
            _ => [&text[..start.min(other_start)], &text[end.max(other_end)..]].concat(),
        }
    }

    fn on_text(self, text: &str) -> String {
        let place = boundary(text, self.place.index(text.len() + 1));
        let (before, after) = text.split_at(place);
        match self.kind % 3 {
            0 => {
                let mut bytes = text.as_bytes().to_vec();
                if let Some(byte) = bytes.get_mut(place) {
                    *byte ^= 1 << (self.kind % 7);
                }
                String::from_utf8_lossy(&bytes).into_owned()
            }
            1 => [before, self.odd.get(&odd_texts()).as_str(), after].concat(),
            _ => {
                let rest = boundary(after, self.other.index(after.len() + 1));
                [before, &after[rest..]].concat()
            }
        }
    }
}

/// Damages one place in a file of JSON.
pub fn spoiled_json(file: &mut Value, damage: Damage) {
    let mut places = Vec::new();
    collect(file, &mut String::new(), &mut places);
    let place = damage.place.get(&places).clone();
    let other = file.pointer(damage.other.get(&places).as_str()).cloned().unwrap_or_default();
    let odd = damage.odd.get(&odd_texts()).clone();
    let Some(found) = file.pointer_mut(&place) else { return };
    match damage.kind % 9 {
        0 => *found = Value::Null,
        1 => *found = other,
        2..=4 => *found = Value::String(odd),
        5 => *found = json!(u64::from(damage.kind) << 32),
        6 => *found = json!([found.clone(), other]),
        _ => match found {
            Value::Object(map) if !map.is_empty() => {
                let keys: Vec<String> = map.keys().cloned().collect();
                map.remove(damage.other.get(&keys));
            }
            Value::Array(items) if !items.is_empty() => {
                let index = damage.other.index(items.len());
                let item = items[index].clone();
                if damage.kind.is_multiple_of(2) { items.push(item) } else { drop(items.remove(index)) }
            }
            Value::String(text) => text.push_str(&odd),
            other => *other = Value::Bool(damage.kind.is_multiple_of(2)),
        },
    }
}

/// The pointers to all values in a file.
fn collect(value: &Value, pointer: &mut String, places: &mut Vec<String>) {
    places.push(pointer.clone());
    let length = pointer.len();
    let mut descend = |key: &str, value: &Value| {
        pointer.push('/');
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        collect(value, pointer, places);
        pointer.truncate(length);
    };
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                descend(key, value);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                descend(&index.to_string(), value);
            }
        }
        _ => {}
    }
}
