//! The parts of a text, each with the versions that it applies to.
//!
//! A paragraph or an item of a list may begin with a range, such as `{since 1.47} `. Items with other
//! versions than those around them become parts of their own.

use super::paragraphs::{Line, is_fence, is_row, joined, marker};
use super::{Period, reference};

/// A paragraph, a table, a fenced block, or items of a list, as written but without ranges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The line of the file that it begins on.
    pub line: usize,
    /// The versions.
    pub period: Period,
    /// Whether no empty line separates it from the part before it, because both are of one list.
    pub continues: bool,
    /// The `CommonMark`, one line for each item of a list.
    pub markdown: String,
}

impl Part {
    /// Whether it is a fenced block, in which nothing is a reference.
    #[must_use]
    pub fn is_block(&self) -> bool {
        is_fence(&self.markdown)
    }

    /// The references in it.
    #[must_use]
    pub fn references(&self) -> Vec<String> {
        if self.is_block() { Vec::new() } else { reference::all(&self.markdown) }
    }

    /// A part that applies to all versions of its text.
    pub(super) fn always(line: usize, markdown: String) -> Self {
        Self { line, period: Period::default(), continues: false, markdown }
    }
}

/// Takes a paragraph apart, of a text below the heading in a line. An error has the line of the range
/// that is wrong.
pub(super) fn parts(heading: usize, paragraph: &[Line]) -> Result<Vec<Part>, (usize, String)> {
    if let Some(first) = paragraph.first().filter(|first| is_fence(&first.text)) {
        return Ok(vec![Part::always(heading + first.index, joined(paragraph))]);
    }
    let mut parts: Vec<Part> = Vec::new();
    // The indentations of the items that a line is in, with their versions.
    let mut items: Vec<(usize, Period)> = Vec::new();
    let mut in_list = false;
    for Line { index, text: line } in paragraph {
        let number = heading + index;
        let (start, period, rest) = split(line).map_err(|problem| (number, problem))?;
        let indent = line.len() - line.trim_start().len();
        // A range at the start of a paragraph contains those of its items and rows.
        let level = if start == 0 { 0 } else { indent + 1 };
        if !is_row(line) {
            items.retain(|(around, _)| *around < level);
        }
        let around = items.last().map_or_else(Period::default, |(_, period)| *period);
        let period = around.within(period).ok_or_else(|| {
            (number, format!("the range of `{}` is outside of the range around it", line.trim()))
        })?;
        if !is_row(line) {
            items.push((level, period));
        }
        let line = format!("{}{rest}", &line[..start]);
        match parts.last_mut().filter(|last| last.period == period) {
            Some(last) => last.markdown = format!("{}\n{line}", last.markdown),
            None => parts.push(Part { line: number, period, continues: in_list, markdown: line }),
        }
        in_list = start > 0;
    }
    Ok(parts)
}

/// The length of what opens an item, the range of a line, and the text behind both.
fn split(line: &str) -> Result<(usize, Period, &str), String> {
    let start = marker(line).unwrap_or(0);
    let text = &line[start..];
    let Some(opened) = text.strip_prefix('{') else { return Ok((start, Period::default(), text)) };
    let (range, rest) = opened.split_once("} ").ok_or_else(|| {
        format!("`{}` opens a range with `{{` and does not close it with `}} `", line.trim())
    })?;
    Ok((start, range.parse()?, rest))
}

#[cfg(test)]
mod tests {
    use super::super::paragraphs::paragraphs;
    use super::Part;

    fn parts(paragraph: &str) -> Result<Vec<Part>, (usize, String)> {
        super::parts(10, &paragraphs(&paragraph.lines().collect::<Vec<_>>())[0])
    }

    fn listed(paragraph: &str) -> Vec<(String, bool, String)> {
        let text = |part: Part| (part.period.to_string(), part.continues, part.markdown);
        parts(paragraph).unwrap().into_iter().map(text).collect()
    }

    fn part(period: &str, continues: bool, text: &str) -> (String, bool, String) {
        (period.to_owned(), continues, text.to_owned())
    }

    #[test]
    fn a_paragraph_has_the_range_that_it_begins_with() {
        assert_eq!(listed("{since 1.47} New.\n- a"), [part("since 1.47", false, "New.\n- a")]);
        assert_eq!(listed("All {since 1.47} the same."), [part("", false, "All {since 1.47} the same.")]);
    }

    #[test]
    fn items_with_other_versions_are_parts_of_the_same_list() {
        assert_eq!(
            listed("- a\n- {before 1.10} b\n  - c\n- {1.10 to 1.22} d\n- e"),
            [
                part("", false, "- a"),
                part("before 1.10", true, "- b\n  - c"),
                part("1.10 to 1.22", true, "- d"),
                part("", true, "- e"),
            ]
        );
    }

    #[test]
    fn nested_ranges_narrow_the_outer_ones() {
        assert_eq!(
            listed("{since 1.10} One:\n- {before 1.20} two"),
            [part("since 1.10", false, "One:"), part("1.10 to 1.19", false, "- two")]
        );
        let error = parts("- {since 1.10} one\n  - {before 1.10} two").unwrap_err();
        assert!(error.0 == 12 && error.1.contains("outside of the range around it"), "{error:?}");
    }

    #[test]
    fn refuses_texts_that_are_not_ranges() {
        for text in ["{since 1.47 New.", "- {sincce 1.47} a", "{1.9} a", "{} a", "{since 1.47}a"] {
            assert!(parts(text).is_err(), "{text}");
        }
    }
}
