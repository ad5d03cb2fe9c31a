//! Repairs JSON that a proxy or an old system has damaged without changing what it says.

use std::char::{REPLACEMENT_CHARACTER, decode_utf16};
use std::fmt::Write as _;

/// Repairs JSON that is not valid only because of how its text is written: a byte order mark,
/// UTF-16, bytes that are not UTF-8, trailing NULs, control characters and lone surrogates in
/// strings. What cannot be read becomes U+FFFD. JSON that is cut or wrong in another way stays so.
pub(super) fn repair(body: &[u8]) -> Vec<u8> {
    let text = decode(body);
    let is_padding = |char: char| char.is_whitespace() || matches!(char, '\0' | '\u{feff}');
    let mut output = String::with_capacity(text.len());
    let mut rest = text.trim_matches(is_padding);
    let mut in_string = false;
    while let Some(char) = rest.chars().next() {
        let (written, length) = match char {
            '\\' if in_string => escape(rest, &mut output),
            char if in_string && char.is_ascii_control() => {
                // Writing to a string cannot fail.
                let _ = write!(output, "\\u{:04x}", u32::from(char));
                (true, 1)
            }
            char => {
                in_string ^= char == '"';
                (false, char.len_utf8())
            }
        };
        if !written {
            output.push_str(&rest[..length]);
        }
        rest = &rest[length..];
    }
    output.into_bytes()
}

/// The text, whose encoding is UTF-8, or UTF-16 if it begins like that.
fn decode(body: &[u8]) -> String {
    let utf16 = |body: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = body.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        decode_utf16(units).map(|char| char.unwrap_or(REPLACEMENT_CHARACTER)).collect()
    };
    match body {
        // JSON begins with an ASCII character.
        [0xff, 0xfe, ..] | [1..=u8::MAX, 0, ..] => utf16(body, u16::from_le_bytes),
        [0xfe, 0xff, ..] | [0, 1..=u8::MAX, ..] => utf16(body, u16::from_be_bytes),
        _ => String::from_utf8_lossy(body).into_owned(),
    }
}

/// Handles an escape at the start of a text: whether it was written to the output, and its length.
fn escape(text: &str, output: &mut String) -> (bool, usize) {
    let unit = |text: &str| u16::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok();
    let low = 0xdc00..=0xdfff;
    match text[1..].chars().next() {
        Some('u') => match unit(text) {
            Some(0xd800..=0xdbff) if unit(&text[6..]).is_some_and(|next| low.contains(&next)) => (false, 12),
            Some(0xd800..=0xdfff) => {
                output.push(REPLACEMENT_CHARACTER);
                (true, 6)
            }
            Some(_) => (false, 6),
            None => {
                output.push_str("\\\\");
                (true, 1)
            }
        },
        Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't') => (false, 2),
        _ => {
            output.push_str("\\\\");
            (true, 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repaired(body: &[u8]) -> String {
        String::from_utf8(repair(body)).unwrap()
    }

    #[test]
    fn valid_json_is_not_changed() {
        for json in [r#"{"a":"\u00e4\n\"\\ \ud83d\ude00","b":[1.5e9,null,true],"ä":{}}"#, "{}", "[]"] {
            assert_eq!(repaired(json.as_bytes()), json);
        }
    }

    #[test]
    fn each_kind_of_damage_is_repaired() {
        let good = r#"{"a":"b"}"#;
        let units: Vec<u16> = good.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for body in [
            [b"\xef\xbb\xbf", good.as_bytes()].concat(),
            [good.as_bytes(), b"\0\0\r\n"].concat(),
            [b" \n", good.as_bytes(), b"\xef\xbb\xbf"].concat(),
            [b"\xff\xfe", &*little].concat(),
            [b"\xfe\xff", &*big].concat(),
            little,
            big,
        ] {
            assert_eq!(repaired(&body), good, "{body:x?}");
        }
        for (body, good) in [
            (&b"{\"a\":\"Z\xfcrich\"}"[..], "{\"a\":\"Z\u{fffd}rich\"}"),
            (b"{\"a\":\"1\n2\0\"}", r#"{"a":"1\u000a2\u0000"}"#),
            (
                br#"{"a":"\ud800","b":"\udc00 \uD83D\u0041"}"#,
                "{\"a\":\"\u{fffd}\",\"b\":\"\u{fffd} \u{fffd}\\u0041\"}",
            ),
            (br#"{"a":"\x41 \u12"}"#, r#"{"a":"\\x41 \\u12"}"#),
        ] {
            assert_eq!(repaired(body), good);
            assert!(serde_json::from_str::<serde_json::Value>(good).is_ok());
        }
    }

    #[test]
    fn json_that_is_cut_off_is_not_completed() {
        for body in ["", "\0", "\u{feff}", "{", r#"{"a"#, r#"{"a":"\"#, r#"{"a":"\u"#, r#"{"a":"\ud800\u"#] {
            let repaired = repair(body.as_bytes());
            assert!(serde_json::from_slice::<serde_json::Value>(&repaired).is_err(), "{body}");
        }
    }
}
