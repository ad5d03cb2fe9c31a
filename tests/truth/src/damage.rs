//! Damage to the text of a response: its encoding, text around it, and missing parts.

/// Damage to a body as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Damage {
    /// No damage.
    None,
    /// A byte order mark in front.
    Bom,
    /// UTF-16 with the low byte first.
    Utf16Le,
    /// UTF-16 with the low byte first, and a byte order mark.
    Utf16LeBom,
    /// UTF-16 with the high byte first.
    Utf16Be,
    /// UTF-16 with the high byte first, and a byte order mark.
    Utf16BeBom,
    /// ISO 8859-1.
    Latin1,
    /// NULs at the end.
    Nuls,
    /// White space around it.
    Space,
    /// Line breaks within strings.
    LineBreaks,
    /// The prefix with which some servers prevent browsers from running JSON.
    Xssi,
    /// HTML in front.
    Html,
    /// Text at the end.
    Trailer,
    /// A second object at the end.
    SecondObject,
    /// Cut at this part of its length, in 1/65536.
    Cut(u16),
}

impl Damage {
    /// All kinds of damage, except cuts and no damage.
    pub const ALL: [Self; 13] = [
        Self::Bom,
        Self::Utf16Le,
        Self::Utf16LeBom,
        Self::Utf16Be,
        Self::Utf16BeBom,
        Self::Latin1,
        Self::Nuls,
        Self::Space,
        Self::LineBreaks,
        Self::Xssi,
        Self::Html,
        Self::Trailer,
        Self::SecondObject,
    ];

    /// Whether the JSON is still complete.
    #[must_use]
    pub const fn keeps_whole(self) -> bool {
        !matches!(self, Self::Xssi | Self::Html | Self::Trailer | Self::SecondObject | Self::Cut(_))
    }

    /// The bytes of a body. A cut keeps at least one byte, and removes at least one.
    #[must_use]
    pub fn apply(self, text: &str) -> Vec<u8> {
        let utf16 = |bom: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            bom.encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect()
        };
        match self {
            Self::None => text.as_bytes().to_vec(),
            Self::Bom => format!("\u{feff}{text}").into_bytes(),
            Self::Utf16Le => utf16("", u16::to_le_bytes),
            Self::Utf16LeBom => utf16("\u{feff}", u16::to_le_bytes),
            Self::Utf16Be => utf16("", u16::to_be_bytes),
            Self::Utf16BeBom => utf16("\u{feff}", u16::to_be_bytes),
            Self::Latin1 => text.chars().map(|char| u8::try_from(u32::from(char)).unwrap_or(b'?')).collect(),
            Self::Nuls => format!("{text}\0\0\0").into_bytes(),
            Self::Space => format!("\r\n \t{text}\r\n\r\n").into_bytes(),
            Self::LineBreaks => {
                text.replace("für heute", "für\nheute").replace("Zürich", "Zü\trich").into_bytes()
            }
            Self::Xssi => format!(")]}}',\n{text}").into_bytes(),
            Self::Html => format!("<!-- filtered -->{text}").into_bytes(),
            Self::Trailer => format!("{text}OK").into_bytes(),
            Self::SecondObject => format!("{text}{text}").into_bytes(),
            Self::Cut(part) => {
                let length = text.len().max(2) - 1;
                let at = 1 + (length - 1) * usize::from(part) / 65536;
                text.as_bytes()[..at.min(text.len())].to_vec()
            }
        }
    }
}
