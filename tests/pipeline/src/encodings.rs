//! The encodings in which editors and other systems leave a text file.

/// The text in each encoding. In one of them, a text with an umlaut is not valid UTF-8.
#[must_use]
pub fn of(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let marked = format!("\u{feff}{text}");
    let utf16 = |text: &str, unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect();
    let latin1 = |character| u8::try_from(u32::from(character)).unwrap_or(b'?');
    vec![
        ("UTF-8 with a byte order mark", marked.clone().into_bytes()),
        ("UTF-16 little-endian", utf16(&marked, u16::to_le_bytes)),
        ("UTF-16 big-endian", utf16(&marked, u16::to_be_bytes)),
        ("UTF-16 little-endian without a mark", utf16(text, u16::to_le_bytes)),
        ("UTF-16 big-endian without a mark", utf16(text, u16::to_be_bytes)),
        ("Latin-1", text.chars().map(latin1).collect()),
        ("CRLF", text.replace('\n', "\r\n").into_bytes()),
        ("NULs at the end", format!("{text}\0\0").into_bytes()),
        ("white space at the end", format!("{text} \t\r\n\n").into_bytes()),
    ]
}
