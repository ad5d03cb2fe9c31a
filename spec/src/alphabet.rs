//! The alphabets of a specification: one function for each kind of text that it contains.
//!
//! Each says which characters the published pages use for that kind of text, and no others. A character
//! that is missing here is an error of the import, and is added here once somebody has looked at it.

use serde_json::Value;

use crate::characters::{code_point, hidden};
use crate::{Constraint, SpecVersion};

/// Whether a text fits, or what about it does not.
pub(crate) type Checked = Result<(), String>;

/// The name of a field or parameter: `OrderId`.
pub(crate) fn name(text: &str) -> Checked {
    sized(text, 1, 64)?;
    of(text, "a name", "letters and digits", |character| character.is_ascii_alphanumeric())
}

/// A parameter of a path: `customerId`. Documents of others write `customer_id`.
pub(crate) fn parameter(text: &str) -> Checked {
    sized(text, 1, 64)?;
    of(text, "a path parameter", "letters, digits and `_`", |character| {
        character.is_ascii_alphanumeric() || character == '_'
    })
}

/// The id of a container: `Payment_Models_Data_Payment`.
pub(crate) fn container(text: &str) -> Checked {
    sized(text, 1, 128)?;
    of(text, "an id of a container", "letters, digits and `_`", |character| {
        character.is_ascii_alphanumeric() || character == '_'
    })
}

/// An error name or a behavior: `TOKEN_INVALID`.
pub(crate) fn error_name(text: &str) -> Checked {
    sized(text, 1, 64)?;
    of(text, "an error name", "letters, digits and `_`", |character| {
        character.is_ascii_alphanumeric() || character == '_'
    })
}

/// A value of a list, or the value that holds by default: `IF_ALLOWED_BY_SCHEME`.
pub(crate) fn value(text: &str) -> Checked {
    sized(text, 1, 100)?;
    trimmed(text)?;
    of(text, "a value", "letters, digits, spaces and any of `.-_+&`", |character| {
        character.is_ascii_alphanumeric() || " .-_+&".contains(character)
    })
}

/// The title of an operation or chapter: `Transaction Capture`.
pub(crate) fn title(text: &str) -> Checked {
    sized(text, 1, 200)?;
    trimmed(text)?;
    of(text, "a title", "letters, digits, spaces and any of `.-_[]`", |character| {
        character.is_ascii_alphanumeric() || " .-_[]".contains(character)
    })
}

/// A note of some words: `Business license required`.
pub(crate) fn note(text: &str) -> Checked {
    sized(text, 1, 200)?;
    trimmed(text)?;
    of(text, "a note", "letters, digits, spaces and any of `.,-()'`", |character| {
        character.is_ascii_alphanumeric() || " .,-()'".contains(character)
    })
}

/// The id of a section of a page: `Payment_v1_Transaction_Capture`.
pub(crate) fn anchor(text: &str) -> Checked {
    sized(text, 1, 200)?;
    of(text, "an anchor", "letters, digits and any of `-_[]`", |character| {
        character.is_ascii_alphanumeric() || "-_[]".contains(character)
    })
}

/// The id of a release in the changelog: `v1.53.0.0.20260707`.
pub(crate) fn release_anchor(text: &str) -> Checked {
    sized(text, 1, 60)?;
    of(text, "the anchor of a release", "letters, digits and dots", |character| {
        character.is_ascii_alphanumeric() || character == '.'
    })
}

/// A path: segments of letters, digits, `-` and `_`, or of one parameter: `/rest/customers/[customerId]`.
pub(crate) fn path(text: &str) -> Checked {
    sized(text, 2, 200)?;
    let segments =
        text.strip_prefix('/').ok_or_else(|| format!("`{text}` does not begin with a slash"))?.split('/');
    let mut parameters = Vec::new();
    for segment in segments {
        let bare = match segment.strip_prefix('[').and_then(|segment| segment.strip_suffix(']')) {
            Some(parameter) => {
                if parameters.contains(&parameter) {
                    return Err(format!("has the parameter `{parameter}` twice"));
                }
                parameters.push(parameter);
                self::parameter(parameter).map_err(|problem| format!("has a parameter that {problem}"))?;
                continue;
            }
            None => segment,
        };
        if bare.is_empty() {
            return Err("has an empty segment".to_owned());
        }
        of(bare, "a segment of a path", "letters, digits, `-` and `_`", |character| {
            character.is_ascii_alphanumeric() || "-_".contains(character)
        })?;
    }
    Ok(())
}

/// The replacement of an operation: a path, or the title of a chapter.
pub(crate) fn replacement(text: &str) -> Checked {
    if text.starts_with('/') { path(text) } else { title(text) }
}

/// The name of an HTTP header: `Saferpay-RequestId`.
pub(crate) fn header(text: &str) -> Checked {
    sized(text, 1, 64)?;
    of(text, "the name of a header", "letters, digits and `-`", |character| {
        character.is_ascii_alphanumeric() || character == '-'
    })
}

/// The value of an HTTP header: a version or a constraint. Documents of others leave it empty.
pub(crate) fn header_value(text: &str) -> Checked {
    if text.is_empty() || text.parse::<SpecVersion>().is_ok() || text.parse::<Constraint>().is_ok() {
        return Ok(());
    }
    Err(format!("`{text}` is neither a version nor a constraint"))
}

/// Printed text on one line, such as the example of a field.
pub(crate) fn line(text: &str) -> Checked {
    sized(text, 0, 4_000)?;
    of(text, "a printed text", "characters that a reader sees", |character| hidden(character).is_none())
}

/// Printed text on several lines, such as a body that is not JSON.
pub(crate) fn lines(text: &str) -> Checked {
    sized(text, 0, 100_000)?;
    text.split('\n').try_for_each(|line| {
        of(line, "a printed text", "characters that a reader sees", |character| {
            character == '\t' || hidden(character).is_none()
        })
    })
}

/// The texts and keys of a printed JSON body. Its nesting is bounded where it is parsed.
pub(crate) fn json(value: &Value) -> Checked {
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        match value {
            Value::String(text) => line(text)?,
            Value::Array(items) => waiting.extend(items),
            Value::Object(members) => {
                members.keys().try_for_each(|key| line(key))?;
                waiting.extend(members.values());
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    Ok(())
}

/// A day: `2026-07-07`.
pub(crate) fn day(text: &str) -> Checked {
    let is_day = text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if is_day { Ok(()) } else { Err(format!("`{text}` is not a day such as 2026-07-07")) }
}

/// The id of an announcement: `1.52-3`.
pub(crate) fn announcement(text: &str) -> Checked {
    sized(text, 1, 20)?;
    of(text, "the id of an announcement", "digits, `.` and `-`", |character| {
        character.is_ascii_digit() || ".-".contains(character)
    })
}

/// A name in an announcement: a field, container, value, error name or path.
pub(crate) fn announced_name(text: &str) -> Checked {
    sized(text, 1, 200)?;
    of(text, "a name in an announcement", "letters, digits and any of `.-_/:[]{}()`", |character| {
        character.is_ascii_alphanumeric() || ".-_/:[]{}()".contains(character)
    })
}

/// Names the first character that does not fit.
fn of(text: &str, what: &str, alphabet: &str, fits: impl Fn(char) -> bool) -> Checked {
    let Some(character) = text.chars().find(|character| !fits(*character)) else { return Ok(()) };
    let number = code_point(character);
    match hidden(character) {
        Some(kind) => Err(format!("contains {number}, {kind}")),
        None => Err(format!("contains `{character}` ({number}); {what} consists of {alphabet}")),
    }
}

fn sized(text: &str, least: usize, most: usize) -> Checked {
    match text.chars().take(most + 1).count() {
        0 if least > 0 => Err("is empty".to_owned()),
        length if length < least => Err(format!("is shorter than {least} characters")),
        length if length > most => Err(format!("is longer than {most} characters")),
        _ => Ok(()),
    }
}

fn trimmed(text: &str) -> Checked {
    if text.starts_with(' ') || text.ends_with(' ') {
        return Err("begins or ends with a space".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Checked, anchor, day, header_value, json, line, lines, note, path, title, value};
    use serde_json::json;

    fn problem(checked: Checked) -> String {
        checked.unwrap_err()
    }

    #[test]
    fn a_path_has_a_grammar() {
        for text in ["/Payment/v1/Batch/Close", "/rest/customers/[customerId]/license-configuration"] {
            assert_eq!(path(text), Ok(()));
        }
        for (text, expected) in [
            ("", "is empty"),
            ("/", "is shorter"),
            ("Payment/v1", "does not begin with a slash"),
            ("/Payment//v1", "has an empty segment"),
            ("/Payment/v1/", "has an empty segment"),
            ("/Payment/v1/../../etc/passwd", "contains `.` (U+002E)"),
            ("/Payment/%2e%2e", "contains `%`"),
            ("/Payment/v1?a=b", "contains `?`"),
            ("/rest/[]", "has a parameter that is empty"),
            ("/rest/[a b]", "has a parameter that contains ` `"),
            ("/rest/[a]/[a]", "has the parameter `a` twice"),
            ("/rest/x[a]", "contains `[`"),
            ("/Payment/\u{1b}[31m", "contains U+001B, a control character"),
        ] {
            assert!(problem(path(text)).contains(expected), "{text}: {}", problem(path(text)));
        }
    }

    #[test]
    fn no_alphabet_of_names_and_words_has_markup() {
        for breakout in ["`", "<b>", "\n", "\u{1f}", "\u{202e}", "\u{200b}", "\u{1b}", "\"", "{", "](", "\\"]
        {
            for kind in [value, title, note, anchor] {
                assert!(kind(&format!("a{breakout}b")).is_err(), "{breakout:?}");
            }
        }
    }

    #[test]
    fn printed_texts_are_visible() {
        assert_eq!(line("Mozilla/5.0 (Windows NT 6.1) \"ü\" `<b>`"), Ok(()));
        assert!(line("a\nb").is_err() && lines("a\n\tb").is_ok() && lines("a\u{85}b").is_err());
        assert_eq!(json(&json!({ "a": ["b", 1, null] })), Ok(()));
        assert!(json(&json!({ "a\u{200b}": 1 })).is_err() && json(&json!([["\u{7}"]])).is_err());
    }

    #[test]
    fn header_values_and_days_have_a_grammar() {
        assert!(header_value("1.14").is_ok() && header_value("Id[1..50]").is_ok());
        assert!(header_value("<b>").is_err());
        assert!(day("2026-07-07").is_ok() && day("2026-7-7").is_err() && day("2026-07-0x").is_err());
    }
}
