//! Escapes text for the formats that it is written into: one function for each place in a format.
//!
//! The alphabets keep most of what has a meaning there out of a specification. Escaping does not rely on
//! that.

use crate::characters::hidden;

/// Text within a sentence of Markdown, without any markup of its own.
#[must_use]
pub fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut begins_word = true;
    for character in text.chars() {
        let has_meaning = match character {
            '*' | '_' | '[' | ']' | '<' | '>' | '`' | '\\' | '|' | '&' | '~' | '#' | '=' => true,
            // At the start of a line these open a list.
            '-' | '+' => begins_word,
            _ => false,
        };
        if has_meaning {
            escaped.push('\\');
        }
        begins_word = character == ' ';
        escaped.push(visible(character));
    }
    escaped
}

/// Code within a sentence of Markdown. The fence is longer than every run of backquotes in the text.
#[must_use]
pub fn markdown_code(text: &str) -> String {
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // One space at each end is not part of the code.
    let needs_space = text.is_empty() || longest > 0 || text.starts_with(' ') && text.ends_with(' ');
    let space = if needs_space { " " } else { "" };
    let code: String = text.chars().map(visible).collect();
    format!("{fence}{space}{code}{space}{fence}")
}

/// Text of an element or attribute of HTML.
#[must_use]
pub fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // Within documentation, HTML is part of Markdown.
            '`' => escaped.push_str("&#96;"),
            other => escaped.push(visible(other)),
        }
    }
    escaped
}

/// Text for a terminal. Hidden characters are shown by their numbers; line breaks and tabs stay.
#[must_use]
pub fn terminal(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\n' | '\t') || hidden(character).is_none() {
            escaped.push(character);
        } else {
            escaped.extend(character.escape_unicode());
        }
    }
    escaped
}

/// The character, or a mark in the place of one that a reader does not see.
fn visible(character: char) -> char {
    if hidden(character).is_some() { char::REPLACEMENT_CHARACTER } else { character }
}

#[cfg(test)]
mod tests {
    use super::{html, markdown, markdown_code, terminal};

    #[test]
    fn markup_is_escaped() {
        assert_eq!(markdown("[a](b) <c> _d_ - e"), "\\[a\\](b) \\<c\\> \\_d\\_ \\- e");
        assert_eq!(html("<a b=\"c\">&`"), "&lt;a b=&quot;c&quot;&gt;&amp;&#96;");
    }

    #[test]
    fn a_common_text_is_not_changed() {
        let text = "Business license required, for license-configuration (1.2)";
        assert_eq!(markdown(text), text);
        assert_eq!(markdown_code(text), format!("`{text}`"));
    }

    #[test]
    fn backquotes_do_not_end_code() {
        assert_eq!(markdown_code("a`b"), "`` a`b ``");
        assert_eq!(markdown_code("```"), "```` ``` ````");
        assert_eq!(markdown_code(""), "`  `");
    }

    #[test]
    fn hidden_characters_are_shown() {
        assert_eq!(terminal("a\u{1b}[31m\tb\n\u{202e}"), "a\\u{1b}[31m\tb\n\\u{202e}");
        for escaped in [markdown("a\u{1f}\n"), markdown_code("a\u{1f}\n"), html("a\u{1f}\n")] {
            assert!(escaped.contains("a\u{fffd}\u{fffd}"), "{escaped:?}");
        }
    }
}
