//! The text of PEM files as editors and other systems leave them.

use zeroize::Zeroizing;

/// The lines of a PEM file: in UTF-8 without a byte order mark, and without white space or NULs
/// around them.
///
/// Editors on Windows write byte order marks and UTF-16, and copying from other files leaves
/// indentation. None of it makes a certificate another one.
pub(super) fn pem_text(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    let utf8 = match bytes {
        [0xff, 0xfe, rest @ ..] => from_utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => from_utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] | rest => Zeroizing::new(rest.to_vec()),
    };
    // Allocate once: growing would leave a copy of the key behind.
    let mut text = Zeroizing::new(Vec::with_capacity(utf8.len() + 1));
    for line in utf8.split(|byte| matches!(byte, b'\n' | b'\r')) {
        let start = line.iter().position(|byte| !is_blank(*byte));
        let end = line.iter().rposition(|byte| !is_blank(*byte));
        if let (Some(start), Some(end)) = (start, end) {
            text.extend_from_slice(&line[start..=end]);
            text.push(b'\n');
        }
    }
    text
}

/// Whether bytes are a PEM file, and not PKCS#12 or something else.
pub(super) fn is_pem(bytes: &[u8]) -> bool {
    const START: &[u8] = b"-----BEGIN ";
    pem_text(bytes).windows(START.len()).any(|window| window == START)
}

const fn is_blank(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == 0
}

/// PEM is ASCII. Everything else, which can only be in comments, becomes a question mark.
fn from_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Zeroizing<Vec<u8>> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    Zeroizing::new(units.map(|unit| u8::try_from(unit).ok().filter(u8::is_ascii).unwrap_or(b'?')).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_of_a_file_is_the_same_text() {
        let plain = "-----BEGIN X-----\nAAAA\n-----END X-----\n";
        let utf16 = |mark: char, unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
            format!("{mark}{plain}").encode_utf16().flat_map(unit).collect()
        };
        for bytes in [
            plain.into(),
            format!("\u{feff}{plain}").into_bytes(),
            utf16('\u{feff}', u16::to_le_bytes),
            utf16('\u{feff}', u16::to_be_bytes),
            plain.replace('\n', "\r\n").into_bytes(),
            plain.replace('\n', "\r").into_bytes(),
            format!("{}\0\0", plain.trim()).into_bytes(),
            format!("\n\n  {}\t \r\n", plain.replace('\n', "\n    ")).into_bytes(),
        ] {
            assert_eq!(String::from_utf8_lossy(&pem_text(&bytes)), plain, "{bytes:?}");
            assert!(is_pem(&bytes));
        }
        assert!(!is_pem(&[0x30, 0x82, 0, 0]) && !is_pem(b""));
    }
}
