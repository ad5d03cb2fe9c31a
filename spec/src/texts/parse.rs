//! A file of texts: headings, and the paragraphs below them.

use std::collections::BTreeMap;

use super::paragraphs::{Line, is_fence, is_row, joined, marker, paragraphs};
use super::part::{Part, parts};
use super::reference::outside_code;
use super::{Area, Key, Period, Text};
use crate::problem::Problems;

/// Reads a file into the texts.
pub(super) fn file(file: &str, content: &str, texts: &mut BTreeMap<Key, Vec<Text>>, problems: &mut Problems) {
    let Some(area) = area(file) else {
        problems.add(
            format!("spec/docs/{file}"),
            "has no area; texts are in `operations/`, `containers/`, `values/` and `fields.md`",
        );
        return;
    };
    let mut reader = Reader { file, area, texts, problems, title: false, item: None, open: None };
    let mut fence = None;
    for (index, line) in content.lines().enumerate() {
        let number = index + 1;
        if is_fence(line) {
            fence = if fence.is_none() { Some(number) } else { None };
            reader.line(number, line);
        } else if fence.is_some() {
            reader.line(number, line);
        } else if line.starts_with('#') && line.trim_start_matches('#').starts_with(' ') {
            reader.heading(number, line.trim_end());
        } else {
            reader.line(number, line);
        }
    }
    reader.close();
    if let Some(number) = fence {
        reader.problem(number, "the block that begins here is not closed with ```");
    }
    if !reader.title {
        reader.untitled(1);
    }
}

fn area(file: &str) -> Option<Area> {
    match file.split_once('/') {
        Some(("operations", _)) => Some(Area::Operations),
        Some(("containers", _)) => Some(Area::Containers),
        Some(("values", _)) => Some(Area::Values),
        None if file == "fields.md" => Some(Area::Fields),
        _ => None,
    }
}

struct Reader<'a> {
    file: &'a str,
    area: Area,
    texts: &'a mut BTreeMap<Key, Vec<Text>>,
    problems: &'a mut Problems,
    title: bool,
    /// The last `##`.
    item: Option<(String, Period)>,
    /// The heading whose text is being read.
    open: Option<Open<'a>>,
}

struct Open<'a> {
    key: Key,
    period: Period,
    line: usize,
    lines: Vec<&'a str>,
}

impl<'a> Reader<'a> {
    fn problem(&mut self, line: usize, text: impl Into<String>) {
        self.problems.add(format!("spec/docs/{}:{line}", self.file), text);
    }

    /// Says once that the title is missing.
    fn untitled(&mut self, line: usize) {
        self.title = true;
        self.problem(line, "the file does not begin with a title, `# …`");
    }

    fn line(&mut self, number: usize, line: &'a str) {
        match &mut self.open {
            Some(open) => open.lines.push(line),
            None if !self.title && !line.trim().is_empty() => {
                self.untitled(number);
            }
            None => {}
        }
    }

    fn heading(&mut self, number: usize, line: &str) {
        self.close();
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        let name = line[level..].trim();
        if level > 1 && !self.title {
            self.untitled(number);
        }
        match level {
            1 if self.title => self.problem(number, "a file has a single title, at its top"),
            1 => self.title = true,
            2 => {
                let Some((name, period)) = self.named(number, name) else {
                    self.item = None;
                    return;
                };
                self.item = Some((name.clone(), period));
                self.open(Key::item(self.area, &name), period, number);
            }
            3 => self.member(number, name),
            _ => self.problem(number, "a text has no headings of its own"),
        }
    }

    fn member(&mut self, number: usize, name: &str) {
        let Some((item, within)) = self.item.clone() else {
            self.problem(number, format!("`{name}` is not under a `## …`"));
            return;
        };
        if self.area == Area::Fields {
            self.problem(number, "the text of a single field belongs under its container or message");
            return;
        }
        if self.area == Area::Operations && !item.contains(' ') {
            let where_to =
                format!("the fields of `{item}` belong under `## {item} request`, `… response` or `… query`");
            self.problem(number, where_to);
            return;
        }
        let Some((name, period)) = self.named(number, name) else { return };
        match within.within(period) {
            Some(period) => self.open(Key::item(self.area, &item).with(&name), period, number),
            None => self.problem(number, format!("the range of `{name}` is outside that of `{item}`")),
        }
    }

    /// A heading's name and versions.
    fn named(&mut self, number: usize, heading: &str) -> Option<(String, Period)> {
        let (name, period) = match heading.strip_suffix(')').and_then(|heading| heading.split_once(" (")) {
            Some((name, range)) => (name, range.parse()),
            None => (heading, Ok(Period::default())),
        };
        let name = name.trim().trim_matches('`');
        if name.is_empty() {
            self.problem(number, "a heading without a name");
            return None;
        }
        match period {
            Ok(period) => Some((name.to_owned(), period)),
            Err(problem) => {
                self.problem(number, problem);
                None
            }
        }
    }

    fn open(&mut self, key: Key, period: Period, line: usize) {
        self.open = Some(Open { key, period, line, lines: Vec::new() });
    }

    /// Adds the text that ends here. An item may have none, if its members have texts.
    fn close(&mut self) {
        let Some(Open { key, period, line, lines }) = self.open.take() else { return };
        let lines = paragraphs(&lines);
        let paragraphs: Vec<String> = lines.iter().map(|paragraph| joined(paragraph)).collect();
        let Some(first) = paragraphs.first() else {
            if key.member.is_some() || self.area == Area::Fields {
                self.problem(line, format!("`{key}` has no text"));
            }
            return;
        };
        if is_fence(first) || is_row(first) || marker(first).is_some() {
            self.problem(line, format!("the text of `{key}` does not begin with a sentence"));
            return;
        }
        let is_operation = key.area == Area::Operations && !key.item.contains(' ');
        for (index, paragraph) in paragraphs.iter().enumerate() {
            let last = index + 1 == paragraphs.len();
            if paragraph.starts_with("```\n") {
                self.problem(
                    line,
                    format!("`{key}` has a block that does not say its language, such as ```json"),
                );
            } else if paragraph.starts_with("```rust") && !(is_operation && last) {
                self.problem(
                    line,
                    format!("`{key}` has Rust before its end; an example ends the text of an operation"),
                );
            } else if !is_fence(paragraph) && is_other_code(paragraph) {
                self.problem(
                    line,
                    format!("`{key}` has code that is indented or between `~~~`; put it between ```"),
                );
            } else if !is_fence(paragraph) && html(paragraph) {
                self.problem(
                    line,
                    format!("`{key}` has `<` before a letter, which is HTML; put it into backquotes"),
                );
            }
        }
        let parts = self.parts(&key, line, &lines);
        let text = Text::new(period, self.file, line, parts);
        self.texts.entry(key).or_default().push(text);
    }

    /// The parts of the paragraphs of a text below a heading.
    fn parts(&mut self, key: &Key, heading: usize, paragraphs: &[Vec<Line>]) -> Vec<Part> {
        let mut all = Vec::new();
        for paragraph in paragraphs {
            match parts(heading, paragraph) {
                Ok(parts) => all.extend(parts),
                Err((line, problem)) => self.problem(line, format!("`{key}`: {problem}")),
            }
        }
        if let Some(first) = all.first().filter(|first: &&Part| first.period != Period::default()) {
            let problem = "the first sentence has a range; put the range on the heading";
            self.problem(first.line, format!("`{key}`: {problem}"));
        }
        all
    }
}

/// Whether a paragraph is code in a form other than a fenced block, which documentation tests would run.
fn is_other_code(paragraph: &str) -> bool {
    paragraph.starts_with("    ")
        || paragraph.starts_with('\t')
        || paragraph.lines().any(|line| line.trim_start().starts_with("~~~"))
}

/// Whether a paragraph has a tag, a comment or a declaration outside of code.
fn html(paragraph: &str) -> bool {
    outside_code(paragraph)
        .split('<')
        .skip(1)
        .any(|rest| rest.starts_with(|next: char| next.is_alphabetic() || "/!?".contains(next)))
}
