//! Lines of a text joined to paragraphs, list items and rows.

/// A line of a paragraph, an item of a list, or a row.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The index of the line in the file that it begins on, from the heading of its text.
    pub(super) index: usize,
    pub(super) text: String,
}

/// The paragraphs of a text. A paragraph is one line, a list one line for each item; tables and
/// fenced blocks keep their lines.
pub(super) fn paragraphs(lines: &[&str]) -> Vec<Vec<Line>> {
    let mut paragraphs = Vec::new();
    let mut open: Vec<Line> = Vec::new();
    let mut fenced = false;
    for (index, line) in lines.iter().enumerate() {
        let bare = line.trim();
        let whole = || Line { index: index + 1, text: line.trim_end().to_owned() };
        if is_fence(line) {
            // A block is a separate paragraph, even without an empty line before it.
            if !fenced {
                close(&mut open, &mut paragraphs);
            }
            fenced = !fenced;
            open.push(whole());
            if !fenced {
                close(&mut open, &mut paragraphs);
            }
        } else if fenced {
            open.push(whole());
        } else if bare.is_empty() {
            close(&mut open, &mut paragraphs);
        } else {
            match open.last_mut() {
                Some(last) if !is_row(line) && marker(line).is_none() && !is_row(&last.text) => {
                    last.text.push(' ');
                    last.text.push_str(bare);
                }
                _ => open.push(whole()),
            }
        }
    }
    close(&mut open, &mut paragraphs);
    paragraphs
}

fn close(open: &mut Vec<Line>, paragraphs: &mut Vec<Vec<Line>>) {
    if !open.is_empty() {
        paragraphs.push(std::mem::take(open));
    }
}

/// The text of a paragraph.
pub(super) fn joined(lines: &[Line]) -> String {
    lines.iter().map(|line| &*line.text).collect::<Vec<_>>().join("\n")
}

/// Whether a line begins or ends a fenced block.
pub(super) fn is_fence(line: &str) -> bool {
    line.trim_start().starts_with("```")
}

/// Whether a line is a row of a table.
pub(super) fn is_row(line: &str) -> bool {
    line.trim_start().starts_with('|')
}

/// The length of what opens a list item, with the spaces before it: 2 for `- one`.
#[must_use]
pub fn marker(line: &str) -> Option<usize> {
    let bare = line.trim_start();
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    let width = match digits {
        0 if ["- ", "* ", "+ "].iter().any(|marker| bare.starts_with(marker)) => 2,
        1..=3 if [". ", ") "].iter().any(|end| bare[digits..].starts_with(end)) => digits + 2,
        _ => return None,
    };
    Some(line.len() - bare.len() + width)
}

#[cfg(test)]
mod tests {
    use super::{marker, paragraphs};

    fn joined(text: &str) -> Vec<String> {
        let paragraphs = paragraphs(&text.lines().collect::<Vec<_>>());
        paragraphs.iter().map(|lines| super::joined(lines)).collect()
    }

    #[test]
    fn joins_the_lines_of_a_paragraph_and_of_an_item() {
        let text = "One\ntwo.\n\n- a\n  b\n- c\n\n1. d\n   e";
        assert_eq!(joined(text), ["One two.", "- a b\n- c", "1. d e"]);
    }

    #[test]
    fn keeps_tables_and_fenced_blocks() {
        let text = "Before\n| a | b |\n| - | - |\n\n```json\n{\n\n  \"a\": 1\n}\n```\nAfter";
        let expected = ["Before\n| a | b |\n| - | - |", "```json\n{\n\n  \"a\": 1\n}\n```", "After"];
        assert_eq!(joined(text), expected);
    }

    #[test]
    fn recognizes_a_list() {
        assert_eq!(
            ["- a", "  - a", "12. a", "-a", "1.5 a"].map(marker),
            [Some(2), Some(4), Some(4), None, None]
        );
    }
}
