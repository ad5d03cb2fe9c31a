//! One text, taken apart.

use super::paragraphs::is_fence;
use super::{Period, reference, sentence};

/// A text with the versions in which it holds.
#[derive(Clone, Debug)]
pub struct Text {
    /// The versions.
    pub period: Period,
    /// The file.
    pub file: String,
    /// The line of its heading.
    pub line: usize,
    /// The paragraphs; the first sentence is the first of them.
    pub(super) paragraphs: Vec<String>,
    /// The program that shows its use.
    pub(super) example: Option<String>,
}

impl Text {
    /// Paragraphs as joined by `paragraphs`, of which the first becomes two.
    pub(super) fn new(period: Period, file: &str, line: usize, mut paragraphs: Vec<String>) -> Self {
        let mut example = None;
        if let Some(last) = paragraphs.last().and_then(|last| last.strip_prefix("```rust\n")) {
            example = last.strip_suffix("```").map(str::to_owned);
            paragraphs.pop();
        }
        if let Some(whole) = paragraphs.first().cloned() {
            let (line, lines) = whole.split_once('\n').unwrap_or((&whole, ""));
            let (first, rest) = sentence::first(line);
            let rest =
                [rest, lines].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("\n");
            first.clone_into(&mut paragraphs[0]);
            if !rest.is_empty() {
                paragraphs.insert(1, rest);
            }
        }
        Self { period, file: file.to_owned(), line, paragraphs, example }
    }

    /// The first sentence, with references as code.
    #[must_use]
    pub fn first(&self) -> String {
        plain(self.paragraphs.first().map_or("", String::as_str))
    }

    /// The whole text as `CommonMark`, with references as code and without the example.
    #[must_use]
    pub fn markdown(&self) -> String {
        let paragraphs = self.paragraphs.iter().map(|paragraph| outside_blocks(paragraph, plain));
        paragraphs.collect::<Vec<_>>().join("\n\n")
    }

    /// The paragraphs as written, the first sentence being one of its own.
    #[must_use]
    pub fn paragraphs(&self) -> &[String] {
        &self.paragraphs
    }

    /// A program that shows how an operation is called. `{version}` stands for the module of the
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

    /// The references in it.
    #[must_use]
    pub fn references(&self) -> Vec<String> {
        self.running().flat_map(|paragraph| reference::all(paragraph)).collect()
    }

    /// The paragraphs that are no fenced blocks.
    pub fn running(&self) -> impl Iterator<Item = &String> {
        self.paragraphs.iter().filter(|paragraph| !is_fence(paragraph))
    }
}

fn plain(text: &str) -> String {
    reference::replace(text, |reference| format!("`{reference}`"))
}

/// Changes a paragraph, unless it is a fenced block.
fn outside_blocks(paragraph: &str, change: impl FnOnce(&str) -> String) -> String {
    if is_fence(paragraph) { paragraph.to_owned() } else { change(paragraph) }
}
