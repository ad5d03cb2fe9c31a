//! The lines of the fields of a JSON text, by their paths.

use std::collections::BTreeMap;

use crate::occurrences::joined;

/// The line of each path of a JSON text. Items of lists have no index, and the first one counts.
#[derive(Clone, Debug, Default)]
pub(super) struct JsonLines {
    lines: BTreeMap<String, usize>,
    /// A path that all lookups begin with.
    root: String,
}

impl JsonLines {
    /// Reads a text that is valid JSON.
    pub(super) fn of(text: &str) -> Self {
        let mut found = Self::default();
        let mut paths: Vec<Option<String>> = Vec::new();
        let mut key: Option<String> = None;
        let mut line = 1;
        let mut characters = text.char_indices().peekable();
        while let Some((start, character)) = characters.next() {
            match character {
                '\n' => line += 1,
                '"' => {
                    let mut end = start + 1;
                    while let Some((at, character)) = characters.next() {
                        end = at;
                        match character {
                            '\\' => drop(characters.next()),
                            '"' => break,
                            _ => {}
                        }
                    }
                    let string: Option<String> =
                        text.get(start..=end).and_then(|text| serde_json::from_str(text).ok());
                    while characters
                        .next_if(|(_, character)| character.is_whitespace() && *character != '\n')
                        .is_some()
                    {}
                    if characters.peek().is_some_and(|(_, character)| *character == ':') {
                        let parent = paths.iter().rev().flatten().next().cloned().unwrap_or_default();
                        let path = joined(&parent, &string.unwrap_or_default());
                        found.lines.entry(path.clone()).or_insert(line);
                        key = Some(path);
                    }
                }
                '{' | '[' => paths.push(key.take()),
                '}' | ']' => {
                    paths.pop();
                    key = None;
                }
                ',' => key = None,
                _ => {}
            }
        }
        found
    }

    /// The lines of a part of the text.
    pub(super) fn below(&self, root: &str) -> Self {
        Self { root: joined(&self.root, root), ..self.clone() }
    }

    /// The line of a path.
    pub(super) fn line(&self, path: &str) -> usize {
        let whole = joined(&self.root, path);
        self.lines.get(&whole).or_else(|| self.lines.get(&self.root)).copied().unwrap_or(1)
    }
}

#[cfg(test)]
mod tests {
    use super::JsonLines;

    #[test]
    fn every_field_has_its_line() {
        let text = "{\n \"A\": {\n  \"B\": [\n   {\"C\": \"x: \\\" {\"},\n   {\"D\": 1}]},\n \"E\": 2}";
        let lines = JsonLines::of(text);
        let found: Vec<usize> = ["A", "A.B", "A.B.C", "A.B.D", "E"].map(|path| lines.line(path)).into();
        assert_eq!(found, [2, 3, 4, 5, 6]);
        assert_eq!(lines.below("A").line("B.D"), 5);
    }
}
