//! One text, split into its parts.

use super::{Part, Period, reference, sentence};
use crate::SpecVersion;

/// A text with the versions that it applies to.
#[derive(Clone, Debug)]
pub struct Text {
    /// The versions.
    pub period: Period,
    /// The file.
    pub file: String,
    /// The line of its heading.
    pub line: usize,
    /// The parts; the first sentence is the first of them.
    parts: Vec<Part>,
    /// The program that shows its use.
    example: Option<String>,
}

impl Text {
    /// A text of parts, of which the first becomes two: its first sentence and the rest.
    pub(super) fn new(period: Period, file: &str, line: usize, mut parts: Vec<Part>) -> Self {
        let mut example = None;
        if let Some(last) = parts.last().and_then(|last| last.markdown.strip_prefix("```rust\n")) {
            example = last.strip_suffix("```").map(str::to_owned);
            parts.pop();
        }
        if let Some(whole) = parts.first().map(|first| first.markdown.clone()) {
            let (line, lines) = whole.split_once('\n').unwrap_or((&whole, ""));
            let (first, rest) = sentence::first(line);
            let rest =
                [rest, lines].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("\n");
            first.clone_into(&mut parts[0].markdown);
            if !rest.is_empty() {
                parts.insert(1, Part::always(parts[0].line, rest));
            }
        }
        Self { period, file: file.to_owned(), line, parts, example }
    }

    /// The first sentence, with references as code. It applies to all versions of the text.
    #[must_use]
    pub fn first(&self) -> String {
        plain(self.parts.first().map_or("", |first| &first.markdown))
    }

    /// The text of a version as `CommonMark`, with references as code and without the example.
    #[must_use]
    pub fn markdown(&self, version: SpecVersion) -> String {
        let mut text = String::new();
        for part in self.parts.iter().filter(|part| part.period.contains(version)) {
            if !text.is_empty() {
                text.push_str(if part.continues { "\n" } else { "\n\n" });
            }
            text.push_str(&if part.is_block() { part.markdown.clone() } else { plain(&part.markdown) });
        }
        text
    }

    /// The parts, with the first sentence as a separate one.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// A program that shows how to call an operation. `{version}` is a placeholder for the module of the
    /// version, such as `v1_53`.
    #[must_use]
    pub fn example(&self) -> Option<&str> {
        self.example.as_deref()
    }

    /// Its place: `spec/docs/containers/payment.md:12`.
    #[must_use]
    pub fn place(&self) -> String {
        format!("spec/docs/{}:{}", self.file, self.line)
    }

    /// The place of a part of it.
    #[must_use]
    pub fn place_of(&self, part: &Part) -> String {
        format!("spec/docs/{}:{}", self.file, part.line)
    }

    /// The references in it.
    #[must_use]
    pub fn references(&self) -> Vec<String> {
        self.running().flat_map(Part::references).collect()
    }

    /// The parts that are not fenced blocks.
    pub fn running(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| !part.is_block())
    }
}

fn plain(text: &str) -> String {
    reference::replace(text, |reference| format!("`{reference}`"))
}
