//! Lines of at most 80 columns.

const WIDTH: usize = 80;

/// Breaks a text at spaces; the lines after the first begin further in.
pub(crate) fn wrapped(indent: usize, text: &str) -> String {
    broken(indent, indent + 2, text)
}

/// Breaks the lines of a text at spaces.
pub(super) fn paragraph(text: &str) -> String {
    text.lines().map(|line| broken(0, 0, line)).collect()
}

/// Breaks a text at spaces: the columns before the first line, and before those after it.
fn broken(indent: usize, hang: usize, text: &str) -> String {
    let mut lines = vec![" ".repeat(indent)];
    let mut begun = false;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let line = lines.last_mut().map_or(0, |line| line.chars().count());
        if begun && line + 1 + word.chars().count() > WIDTH {
            lines.push(" ".repeat(hang));
            begun = false;
        }
        if let Some(line) = lines.last_mut() {
            if begun {
                line.push(' ');
            }
            // A path of Rust is longer than a line now and then, and breaks at its parts.
            for piece in pieces(word, WIDTH - hang) {
                if line.chars().count() + piece.chars().count() > WIDTH {
                    line.push('\n');
                    line.push_str(&" ".repeat(hang));
                }
                line.push_str(&piece);
            }
        }
        begun = true;
    }
    lines.join("\n") + "\n"
}

fn pieces(word: &str, most: usize) -> Vec<String> {
    if word.chars().count() <= most {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    for part in word.split_inclusive("::").flat_map(|part| part.split_inclusive(['/', ','])) {
        match pieces.last_mut() {
            Some(last) if last.chars().count() + part.chars().count() <= most => last.push_str(part),
            _ => pieces.push(part.to_owned()),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn no_line_is_longer_than_a_terminal() {
        let path = "v1_53::transaction::".repeat(9);
        let text = format!("{} {path} {}", "word ".repeat(40), "word ".repeat(40));
        for line in wrapped(4, &text).lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
        assert_eq!(wrapped(2, &text).split_whitespace().collect::<String>(), text.replace(' ', ""));
    }
}
