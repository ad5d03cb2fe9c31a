//! Reading of the TOML files of `spec/`, which people write.

use serde::de::DeserializeOwned;

use crate::characters::check_lines;
use crate::problem::Problems;

/// Reads a TOML file without hidden characters.
///
/// # Errors
///
/// If the text has a hidden character or an escape that could be one, with its line, or does not have the
/// expected form.
pub fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Problems> {
    check_lines(text).map_err(|problem| Problems::one(file, problem))?;
    for (index, line) in text.lines().enumerate() {
        // An escaped backslash is not the start of an escape.
        let bare = line.replace("\\\\", "");
        let escape = bare.split('\\').skip(1).find_map(|rest| {
            rest.chars()
                .next()
                .filter(|escaped| !matches!(escaped, '"' | 'n' | 't') && !escaped.is_whitespace())
        });
        if let Some(escape) = escape {
            let problem = format!("contains the escape `\\{escape}`; write the character itself");
            return Err(Problems::one(format!("{file}:{}", index + 1), problem));
        }
    }
    toml::from_str(text).map_err(|error| Problems::one(file, error.to_string()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::parse;

    fn problem(text: &str) -> String {
        parse::<BTreeMap<String, String>>("a.toml", text).unwrap_err().to_string()
    }

    #[test]
    fn a_text_has_no_hidden_characters_written_or_escaped() {
        assert_eq!(problem("a = \"\u{202e}\""), "a.toml: line 1 contains U+202E, a bidirectional control");
        for escape in ["u001f", "U0000001f", "x1f", "e", "b", "r"] {
            let problem = problem(&format!("b = \"\"\na = \"\\{escape}\""));
            assert!(problem.starts_with("a.toml:2: contains the escape"), "{problem}");
        }
    }

    #[test]
    fn quotes_and_line_breaks_may_be_escaped() {
        let read: BTreeMap<String, String> =
            parse("a.toml", "a = \"\"\"\\\"x\\\" \\\\u \\\n y\"\"\"").unwrap();
        assert_eq!(read["a"], "\"x\" \\u y");
    }
}
