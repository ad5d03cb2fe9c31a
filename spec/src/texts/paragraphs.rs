//! Lines of a text joined to paragraphs, list items and rows.

/// The paragraphs of a text. A paragraph is one line, a list one line for each item; tables and
/// fenced blocks keep their lines.
pub(super) fn paragraphs(lines: &[&str]) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut lines_so_far: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in lines {
        let bare = line.trim();
        if is_fence(line) {
            // A block is a paragraph of its own, whatever comes before it.
            if !fenced {
                close(&mut lines_so_far, &mut paragraphs);
            }
            fenced = !fenced;
            lines_so_far.push(line.trim_end().to_owned());
            if !fenced {
                close(&mut lines_so_far, &mut paragraphs);
            }
        } else if fenced {
            lines_so_far.push(line.trim_end().to_owned());
        } else if bare.is_empty() {
            close(&mut lines_so_far, &mut paragraphs);
        } else {
            match lines_so_far.last_mut() {
                Some(last) if !is_row(line) && marker(line).is_none() && !is_row(last) => {
                    last.push(' ');
                    last.push_str(bare);
                }
                _ => lines_so_far.push(line.trim_end().to_owned()),
            }
        }
    }
    close(&mut lines_so_far, &mut paragraphs);
    paragraphs
}

fn close(lines: &mut Vec<String>, paragraphs: &mut Vec<String>) {
    if !lines.is_empty() {
        paragraphs.push(std::mem::take(lines).join("\n"));
    }
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
        paragraphs(&text.lines().collect::<Vec<_>>())
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
    fn knows_a_list() {
        assert_eq!(
            ["- a", "  - a", "12. a", "-a", "1.5 a"].map(marker),
            [Some(2), Some(4), Some(4), None, None]
        );
    }
}
