//! Characters that are invisible, or that change the appearance of other text.
//!
//! No text of a specification contains one of them. In source code, reports and terminals they hide or
//! reorder text, or are commands.

/// The kind of a hidden character: a control character, a character that changes the direction of text, or
/// one without a visible mark. `None` for all others.
///
/// The space is visible. Line breaks and tabs are control characters; texts of several lines allow them
/// by themselves.
#[must_use]
pub fn hidden(character: char) -> Option<&'static str> {
    match character {
        ' '..='~' => None,
        control if control.is_control() => Some("a control character"),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some("a bidirectional control")
        }
        // Spaces of another width look like the space.
        '\u{a0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200a}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}'
        | '\u{2028}'
        | '\u{2029}' => Some("white space other than the space"),
        '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200d}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => Some("an invisible character"),
        // Private use, and code points that are never characters.
        '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{f0000}'.. => Some("not a public character"),
        other if u32::from(other) & 0xfffe == 0xfffe => Some("not a public character"),
        _ => None,
    }
}

/// The number of a character, as standards write it: `U+202E`.
#[must_use]
pub fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Finds the first hidden character of a text of several lines, and returns its kind and place.
///
/// # Errors
///
/// The line and the character. A line may end with a carriage return.
pub fn check_lines(text: &str) -> Result<(), String> {
    for (index, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        for character in line.chars().filter(|character| *character != '\t') {
            if let Some(what) = hidden(character) {
                return Err(format!("line {} contains {}, {what}", index + 1, code_point(character)));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check_lines, hidden};

    #[test]
    fn visible_characters_are_not_hidden() {
        for character in " aZ0~äßé漢🦀€–’→≤".chars() {
            assert_eq!(hidden(character), None, "{character}");
        }
    }

    #[test]
    fn invisible_characters_are_hidden() {
        let hidden_characters = [
            '\0',
            '\t',
            '\n',
            '\r',
            '\u{1b}',
            '\u{1f}',
            '\u{7f}',
            '\u{85}',
            '\u{a0}',
            '\u{ad}',
            '\u{202e}',
            '\u{2066}',
            '\u{200b}',
            '\u{200d}',
            '\u{2028}',
            '\u{2060}',
            '\u{3164}',
            '\u{fe0f}',
            '\u{feff}',
            '\u{e0001}',
            '\u{e000}',
            '\u{ffff}',
            '\u{10ffff}',
        ];
        for character in hidden_characters {
            assert!(hidden(character).is_some(), "{character:?}");
        }
    }

    #[test]
    fn a_text_of_several_lines_may_have_tabs_and_line_breaks_only() {
        assert_eq!(check_lines("a\tb\r\nc\n"), Ok(()));
        assert_eq!(check_lines("a\nb\u{1f}").unwrap_err(), "line 2 contains U+001F, a control character");
        assert!(check_lines("a\rb").is_err());
    }
}
