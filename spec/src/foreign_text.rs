//! Text that was written elsewhere: files of users, in whatever form their editors and
//! other systems leave them.

use std::borrow::Cow;

/// The text of a file: UTF-8 or UTF-16, with or without a byte order mark.
///
/// Bytes that are not valid become `U+FFFD`, so that one character in a sentence does not make a
/// whole file unreadable. NULs and white space at the end are left out. Without a byte order mark,
/// UTF-16 is recognized by an ASCII character at the start, as in JSON and TOML.
#[must_use]
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [1..=0x7f, 0, ..] => utf16(bytes, u16::from_le_bytes),
        [0, 1..=0x7f, ..] => utf16(bytes, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] | rest => String::from_utf8_lossy(rest),
    };
    let is_blank = |character: char| character == '\0' || character.is_whitespace();
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_end_matches(is_blank)),
        Cow::Owned(mut text) => {
            text.truncate(text.trim_end_matches(is_blank).len());
            Cow::Owned(text)
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'static, str> {
    let pairs = bytes.chunks_exact(2);
    // Half a character at the end is not valid either, unless it is a NUL.
    let cut_off = pairs.remainder().iter().any(|byte| *byte != 0);
    let units = pairs.map(|pair| unit([pair[0], pair[1]]));
    let decoded = char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER));
    decoded.chain(cut_off.then_some(char::REPLACEMENT_CHARACTER)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn every_encoding_is_the_same_text() {
        let plain = "{\"Name\": \"Grüezi 🎿\"}";
        let marked = format!("\u{feff}{plain}");
        for bytes in [
            plain.as_bytes().to_vec(),
            marked.clone().into_bytes(),
            units(&marked, u16::to_le_bytes),
            units(&marked, u16::to_be_bytes),
            units(plain, u16::to_le_bytes),
            units(plain, u16::to_be_bytes),
        ] {
            for end in [&b""[..], b"\0", b"\0\0\0\0"] {
                let bytes = [&bytes[..], end].concat();
                assert_eq!(decode(&bytes), plain, "{bytes:?}");
            }
        }
    }

    #[test]
    fn invalid_bytes_stay_visible() {
        assert_eq!(decode(b"Z\xfcrich\r\n"), "Z\u{fffd}rich");
        assert_eq!(decode(b"\xff\xfeA\0\x00\xd8B\0C"), "A\u{fffd}B\u{fffd}");
        assert_eq!(decode(b""), "");
        assert_eq!(decode(b"\xef\xbb\xbf"), "");
        assert_eq!(decode(b"\xff\xfe"), "");
    }

    #[test]
    fn text_that_needs_no_change_is_not_copied() {
        assert!(matches!(decode(b"text \n"), Cow::Borrowed("text")));
    }
}
